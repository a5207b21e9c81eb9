// Runs the TypeScript of a worker thread as it is, wherever the process was started.
import { register } from 'tsx/esm/api';

register();
await import('./judge-worker.ts');
