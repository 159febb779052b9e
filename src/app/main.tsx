import '../theme/index.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { fetchFirstPage } from './pages.ts';
import { createQueryClient, waitForFirstFiles } from './queryClient.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const page = createRoot(root);
const client = createQueryClient();

/** Longest wait for what the first picture is made of, in milliseconds; then its frame shows that the rest is on its way. */
const firstPatience = 400;

/** The browser has been asked for all of it with the page; where it comes in time, the page is drawn once and no text is set twice. */
async function waitForFirstPicture(): Promise<void> {
  await Promise.race([
    Promise.all([
      fetchFirstPage(window.location.hash),
      waitForFirstFiles(client),
      document.fonts.load('1em "Inter Variable"').catch(() => []),
    ]),
    new Promise((resolve) => setTimeout(resolve, firstPatience)),
  ]);
}

// Not awaited at the top level: the files of the pages import from this one and would wait for it to end.
void waitForFirstPicture().then(() => {
  // Rendered in small parts: the whole page in one task would hold up whatever comes meanwhile.
  startTransition(() =>
    page.render(
      <StrictMode>
        <App client={client} />
      </StrictMode>,
    ),
  );
});
