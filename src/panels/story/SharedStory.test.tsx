// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { parseStory, type Story } from '../../data/story.ts';
import { writeSharedStory } from '../../data/sharedStory.ts';
import { packText } from '../../exports/packText.ts';
import { presentTexts } from '../../i18n/present/presentTexts.ts';
import { PresentPage } from '../../pages/PresentPage.tsx';
import { encodeLink } from '../../store/link.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { readDataFile } from '../../test/serveData.ts';
import { stubDialogs } from '../../test/stubDialogs.ts';
import { eachOnFreshPage } from '../../test/eachOnFreshPage.ts';
import { catchSavedFiles } from '../../test/catchSavedFiles.ts';
import { ShareStoryButton } from './ShareStoryButton.tsx';

stubDialogs();
vi.setConfig({ testTimeout: 20_000 });
const texts = presentTexts.en;
const shipped = parseStory(readDataFile('story.json'));
const short: Story = {
  ...shipped,
  title: { fr: 'Court', en: 'Short' },
  steps: shipped.steps.slice(6, 8),
};

eachOnFreshPage();

function follow(code: string) {
  const session = makeSession();
  const context = { ...session.years, ranges: session.definitions, presets: session.presets };
  const hash = encodeLink({ view: 'present', overrides: {}, story: code }, context);
  expect(hash).toBe(`#/present?v=1&story=${code}`);
  act(() => session.display.getState().linkOpened({ view: 'present', story: code, notices: [] }));
  return renderWithSession(<PresentPage />, session);
}

function listKept(): readonly unknown[] {
  const stored: unknown = JSON.parse(localStorage.getItem('cumulo-stories') ?? '{"stories":[]}');
  const stories = typeof stored === 'object' && stored !== null && 'stories' in stored ? stored.stories : [];
  return Array.isArray(stories) ? stories : [];
}

describe('a story in a link', () => {
  it('is open at once with the name of its sender, keeps nothing by itself, and is kept on request', async () => {
    const { session, user } = follow(packText(writeSharedStory({ story: short, sender: 'Ada' })));
    expect(await screen.findByText(texts.shared.opened('Short', 'Ada'))).toBeInTheDocument();
    expect(screen.getByText(texts.stepNumber(1, 2))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: texts.own.edit })).toBeNull();
    expect(listKept()).toEqual([]);
    await user.click(screen.getByRole('button', { name: texts.shared.keep }));
    expect(session.display.getState().story).toBeNull();
    expect(listKept()).toMatchObject([
      { title: { en: 'Short' }, steps: [{ id: 'cash-first' }, { id: 'wear' }] },
    ]);
    expect(screen.queryByText(texts.shared.opened('Short', 'Ada'))).toBeNull();
    expect(screen.getByRole('button', { name: texts.own.edit })).toBeInTheDocument();
  });

  it('gives way to the story that ships when it is closed', async () => {
    const { user } = follow(packText(writeSharedStory({ story: short, sender: '' })));
    expect(await screen.findByText(texts.shared.opened('Short', ''))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: texts.shared.close }));
    expect(await screen.findByText(/of 12$/)).toBeInTheDocument();
    expect(listKept()).toEqual([]);
  });

  const whole = packText(writeSharedStory({ story: short, sender: 'Ada' }));
  it.each([
    ['cut off', whole.slice(0, -40), texts.shared.refusals.damaged],
    ['no packing', 'hello', texts.shared.refusals.damaged],
    ['another packing', `2${whole.slice(1)}`, texts.shared.refusals.tooNew],
    ['another version', packText('{"kind":"cumulo-story","version":99}'), texts.shared.refusals.tooNew],
    ['a scenario', packText('{"kind":"cumulo-scenario"}'), texts.shared.refusals.notStory],
    ['a bomb', packText(' '.repeat(3_000_000)), texts.shared.refusals.tooLarge],
    ['too long', `1${'a'.repeat(8001)}`, texts.shared.refusals.tooLarge],
    [
      'wrong entries',
      packText(writeSharedStory({ story: short, sender: '' }).replace('"year":2026', '"year":"soon"')),
      texts.own.issue(1, 'year', texts.own.issues.wrong),
    ],
  ])('that cannot be opened says why, and the story that ships is there: %s', async (_, code, said) => {
    const { user } = follow(code);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(texts.shared.refused);
    expect(alert).toHaveTextContent(said);
    expect(await screen.findByText(texts.stepNumber(1, 12))).toBeInTheDocument();
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('sharing a story', () => {
  it('makes a link with all of it, for whom it opens, and a code when it fits', async () => {
    const one = { ...short, steps: short.steps.slice(0, 1) };
    const { user } = renderWithSession(<ShareStoryButton story={one} />);
    await user.click(screen.getByRole('button', { name: texts.shared.share }));
    const field = await screen.findByLabelText<HTMLTextAreaElement>(texts.shared.label);
    expect(field.value).toMatch(/#\/present\?v=1&story=1[\w-]+$/);
    expect(screen.getByRole('img', { name: 'QR code of the link' })).toBeInTheDocument();
    const unnamed = field.value;
    await user.type(screen.getByLabelText(texts.shared.sender), 'Ada');
    await waitFor(() => expect(field.value).not.toBe(unnamed));
    const code = field.value.split('story=')[1] ?? '';
    expect(code).toBe(packText(writeSharedStory({ story: one, sender: 'Ada' })));
  });

  it('offers the file when the story is too long for a link', async () => {
    const saved = catchSavedFiles();
    const steps = Array.from({ length: 40 }, (_, order) => ({
      ...short.steps[0],
      id: `step ${order}`,
      notes: {
        fr: '',
        en: Array.from({ length: 60 }, (_word, word) => (order * 997 + word * 7919) % 6007).join(' '),
      },
    }));
    const long = parseStory(JSON.stringify({ ...short, steps }).replaceAll('"fr":""', '"fr":"x"'));
    const { user } = renderWithSession(<ShareStoryButton story={long} />);
    await user.click(screen.getByRole('button', { name: texts.shared.share }));
    expect(await screen.findByText(texts.shared.tooLong)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: texts.own.export }));
    expect(saved.map(({ name }) => name)).toEqual(['cumulo-story-en.json']);
  });
});
