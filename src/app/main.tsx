import '../theme/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { fetchFirstPage } from './pageFiles.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const page = createRoot(root);
fetchFirstPage(window.location.hash);

/** Longest wait for the typeface, in milliseconds; without it the page is set in the system's. */
const typefacePatience = 400;

// Asked for before anything is drawn, so that no text is set twice; the first files arrive at the same time.
await Promise.race([
  document.fonts.load('1em "Inter Variable"').catch(() => []),
  new Promise((resolve) => setTimeout(resolve, typefacePatience)),
]);
page.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
