/** Starts the desk: the session is asked for first, then the page that the address names. */
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { queries } from './api/queries';
import { refresh } from './api/session';

refresh().catch(() => undefined);

const root = document.getElementById('desk');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>,
  );
}
