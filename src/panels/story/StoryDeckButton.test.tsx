// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseStory } from '../../data/story.ts';
import { messages } from '../../i18n/messages.ts';
import { presentTexts } from '../../i18n/present/presentTexts.ts';
import { catchSavedFiles } from '../../test/catchSavedFiles.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { readDataFile, serveData } from '../../test/serveData.ts';
import { StoryDeckButton } from './StoryDeckButton.tsx';

vi.setConfig({ testTimeout: 30_000 });
const story = parseStory(readDataFile('story.json'));
const { status } = messages.en.office;

beforeEach(() => {
  serveData();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function press() {
  const { user } = renderWithSession(<StoryDeckButton story={story} />, makeSession());
  await user.click(screen.getByRole('button', { name: presentTexts.en.own.deck }));
}

it('saves slides of the story and says so, even when the facts cannot be loaded', async () => {
  serveData({ 'facts.csv': 404 });
  const saved = catchSavedFiles();
  await press();
  const said = await screen.findByText(status.saved('cumulo-story-en.pptx'), {}, { timeout: 8_000 });
  expect(said).toHaveAttribute('aria-live', 'polite');
  expect(saved.map(({ name }) => name)).toEqual(['cumulo-story-en.pptx']);
  expect(saved[0]?.blob.size).toBeGreaterThan(20_000);
});

it('says that the file could not be made, and can be pressed again', async () => {
  URL.createObjectURL = () => {
    throw new Error('no room');
  };
  await press();
  await screen.findByText(status.failed, {}, { timeout: 8_000 });
  await waitFor(() => expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'false'));
});
