import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepOffline } from './app/keep-offline.ts';
import './app/style.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root" for the app to mount on.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
keepOffline();
