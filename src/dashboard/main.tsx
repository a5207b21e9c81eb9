import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { AskError } from './ask.ts';

const root = document.getElementById('page');
if (root)
  createRoot(root, {
    /** What the endpoint refuses is said on the page; everything else is a fault of the page. */
    onCaughtError: (error) => error instanceof AskError || console.error(error),
  }).render(<App />);
