#!/usr/bin/env node
// Runs the TypeScript sources as they are: one process, so that signals reach it.
import { register } from 'tsx/esm/api';

register();
await import('../src/main.ts');
