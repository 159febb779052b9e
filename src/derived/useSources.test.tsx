// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderWithSession } from '../test/renderWithSession.tsx';
import { serveData } from '../test/serveData.ts';
import { useSources } from './useSources.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function Publishers({ ids }: { readonly ids: readonly string[] }) {
  const documents = useSources(ids);
  return <p>{documents.length === 0 ? 'none' : documents.map(({ id }) => id).join(' ')}</p>;
}

it('gives the documents in the order of the ids, without those that do not exist', async () => {
  serveData();
  renderWithSession(<Publishers ids={['s027', 's9999', 's001']} />);
  expect(screen.getByText('none')).toBeInTheDocument();
  expect(await screen.findByText('s027 s001')).toBeInTheDocument();
});

it('gives none when the list of documents cannot be had', async () => {
  const fetched = serveData({ 'sources.json': 404 });
  renderWithSession(<Publishers ids={['s001']} />);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  expect(screen.getByText('none')).toBeInTheDocument();
});
