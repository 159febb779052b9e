// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { writeFactsCsv } from '../../data/own-data/exportCsv.ts';
import { largestFile } from '../../data/own-data/readBytes.ts';
import { encodeRecord } from '../../data/own-data/record.ts';
import { ownDataPanelEn } from '../../i18n/own-data/panelEn.ts';
import { ownDataPanelFr } from '../../i18n/own-data/panelFr.ts';
import type { Language } from '../../model/index.ts';
import { makeFullYear } from '../../test/fullYear.ts';
import { makeOwnFact, makeOwnFile } from '../../test/ownDataSupport.ts';
import { makeMemoryStorage, renderWithOwnData } from '../../test/renderOwnData.tsx';
import { serveData } from '../../test/serveData.ts';
import { OwnDataPanel } from './OwnDataPanel.tsx';

const allTexts = { en: ownDataPanelEn, fr: ownDataPanelFr };
const header = 'entity,metric,period,value,unit';

const makeUpload = (text: string, name = 'mine.csv'): File => new File([text], name);

async function upload(user: UserEvent, file: File | File[], language: Language = 'en'): Promise<void> {
  await user.upload(screen.getByLabelText(allTexts[language].drop.label), file);
}

function findCard(name: 'import' | 'done' | 'preview' | 'kept' | 'base-year'): HTMLElement {
  const card = document.querySelector<HTMLElement>(`[data-own="${name}"]`);
  if (card === null) throw new Error(`no card ${name}`);
  return card;
}

/** The matcher below sees every run of spaces as one plain space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

let clickLink: MockInstance;

const readCount = (name: string): string | null | undefined =>
  document.querySelector(`[data-count="${name}"] dd`)?.textContent;

async function waitForPreview(): Promise<HTMLElement> {
  await waitFor(() => findCard('preview'));
  return findCard('preview');
}

beforeEach(() => {
  serveData();
  clickLink = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  URL.createObjectURL = vi.fn(() => 'blob:x');
  URL.revokeObjectURL = vi.fn();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(['en', 'fr'] as const)('bringing a file (%s)', (language) => {
  const texts = allTexts[language];
  const file = makeUpload(
    [
      header,
      'amazon,net_sales,2026Q3,204.5,USD_bn',
      'amazon,net_sales,2025,717,USD_bn',
      'amazn,net_sales,2025,717,USD_bn',
    ].join('\n'),
  );

  it('shows what would change, and changes nothing yet', async () => {
    const { user, handle } = await renderWithOwnData(<OwnDataPanel />, { language });
    await upload(user, file, language);
    const card = await waitForPreview();
    expect(['added', 'replaced', 'unchanged', 'refused'].map(readCount)).toEqual(['1', '1', '0', '1']);
    expect(within(card).getByText(texts.preview.title('mine.csv'))).toHaveFocus();
    expect(card).toHaveTextContent(plain(texts.rowProblem.unknownEntity('amazn')));
    expect(card).toHaveTextContent(plain(texts.rowProblem.nearest('amazon')));
    expect(card).toHaveTextContent(plain(language === 'fr' ? '716,924\u202fMd$' : '$716.924bn'));
    expect(handle.state.getState().record.facts).toEqual([]);
  });

  it('takes the good rows over when asked, and can be discarded', async () => {
    const { user, handle } = await renderWithOwnData(<OwnDataPanel />, { language });
    await upload(user, file, language);
    await waitForPreview();
    await user.click(screen.getByRole('button', { name: texts.preview.discard }));
    expect(handle.state.getState().record.facts).toEqual([]);
    await upload(user, file, language);
    await waitForPreview();
    await user.click(screen.getByRole('button', { name: texts.preview.accept({ number: 2, text: '2' }) }));
    expect(handle.state.getState().record.facts).toHaveLength(2);
    expect(findCard('done')).toHaveTextContent(texts.preview.accepted({ number: 2, text: '2' }, 'mine.csv'));
    expect(findCard('kept')).toHaveTextContent('mine.csv');
  });

  it.each([
    ['', texts.fileProblem.empty],
    ['PK\u0003\u0004', texts.fileProblem.workbook],
    ['<html>', texts.fileProblem.webPage],
    ['{"a":', texts.fileProblem.notJson.slice(0, 30)],
    ['some text', texts.fileProblem.noHeader('some text')],
    ['entity,metric,period\na,b,c', texts.fileProblem.missingColumns('value, unit')],
  ])('says why a file cannot be used: %j', async (content, message) => {
    const { user, handle } = await renderWithOwnData(<OwnDataPanel />, { language });
    await upload(user, makeUpload(content, 'bad.csv'), language);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(plain(texts.fileProblem.title('bad.csv')));
    expect(alert).toHaveTextContent(plain(message));
    expect(alert).toHaveTextContent(plain(texts.fileProblem.nothingChanged));
    expect(handle.state.getState().record.facts).toEqual([]);
  });
});

it('does not take a file beyond the largest size', async () => {
  const { user, handle } = await renderWithOwnData(<OwnDataPanel />);
  const file = makeUpload(header, 'large.csv');
  Object.defineProperty(file, 'size', { value: largestFile + 1 });
  await upload(user, file);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(plain(ownDataPanelEn.fileProblem.title('large.csv')));
  expect(alert).toHaveTextContent('at most 20 MB can be read');
  expect(alert).toHaveTextContent(plain(ownDataPanelEn.fileProblem.nothingChanged));
  expect(handle.state.getState().record.facts).toEqual([]);
});

describe('several files', () => {
  it('are previewed one after the other', async () => {
    const { user, handle } = await renderWithOwnData(<OwnDataPanel />);
    const second = makeUpload(`${header}\namazon,net_sales,2026Q4,230,USD_bn`, 'second.csv');
    await upload(user, [makeUpload(`${header}\namazon,net_sales,2026Q3,204,USD_bn`), second]);
    await waitForPreview();
    expect(findCard('import')).toHaveTextContent(plain(ownDataPanelEn.drop.waiting(1)));
    await user.click(screen.getByRole('button', { name: 'Use 1 figure' }));
    await waitFor(() => expect(findCard('preview')).toHaveTextContent('second.csv'));
    await user.click(screen.getByRole('button', { name: 'Use 1 figure' }));
    expect(handle.state.getState().record.files.map(({ name }) => name)).toEqual(['mine.csv', 'second.csv']);
  });
});

describe('what was brought', () => {
  const stored = encodeRecord({
    files: [makeOwnFile()],
    facts: [makeOwnFact(), makeOwnFact({ period: '2025' })],
    baseline: null,
  });
  const options = () => ({ storage: makeMemoryStorage(stored) });

  it('is listed beside what ships, and can be exported', async () => {
    const { user } = await renderWithOwnData(<OwnDataPanel />, options());
    await waitFor(() => expect(findCard('kept')).toHaveTextContent('$716.924bn'));
    expect(findCard('kept')).toHaveTextContent('2 figures of your own');
    await user.click(screen.getByRole('button', { name: ownDataPanelEn.kept.exportAll }));
    expect(clickLink).toHaveBeenCalledOnce();
  });

  it('can be removed one by one, by file, as a whole, and each removal undone', async () => {
    const { user, handle } = await renderWithOwnData(<OwnDataPanel />, options());
    const count = () => handle.state.getState().record.facts.length;
    const undo = () => user.click(screen.getByRole('button', { name: ownDataPanelEn.kept.undo }));
    await user.click(screen.getAllByRole('button', { name: /^Remove: .*, 2025$/ })[0] ?? document.body);
    expect(count()).toBe(1);
    await undo();
    expect(count()).toBe(2);
    await user.click(screen.getByRole('button', { name: ownDataPanelEn.kept.removeFile('mine.csv') }));
    expect(count()).toBe(0);
    await undo();
    await user.click(screen.getByRole('button', { name: ownDataPanelEn.kept.removeAll }));
    expect(findCard('kept')).toHaveTextContent(plain(ownDataPanelEn.kept.none));
    await undo();
    expect(count()).toBe(2);
    expect(screen.queryByRole('button', { name: ownDataPanelEn.kept.undo })).toBeNull();
  });
});

describe('a storage that does not work', () => {
  it('is told, and nothing is lost meanwhile', async () => {
    const storage = {
      read: () => Promise.reject(new Error('x')),
      update: () => Promise.reject(new Error('x')),
    };
    const { user, handle } = await renderWithOwnData(<OwnDataPanel />, { storage });
    expect(screen.getByText(ownDataPanelEn.keeping.unavailableTitle)).toBeInTheDocument();
    await upload(user, makeUpload(`${header}\namazon,net_sales,2026Q3,204,USD_bn`));
    await waitForPreview();
    await user.click(screen.getByRole('button', { name: 'Use 1 figure' }));
    await handle.settled();
    expect(handle.state.getState().record.facts).toHaveLength(1);
    expect(screen.getByText(ownDataPanelEn.keeping.unavailableTitle)).toBeInTheDocument();
  });

  it('gives back what it could not read', async () => {
    const { user } = await renderWithOwnData(<OwnDataPanel />, { storage: makeMemoryStorage('garbage') });
    await user.click(screen.getByRole('button', { name: ownDataPanelEn.keeping.downloadBroken }));
    expect(clickLink).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: ownDataPanelEn.keeping.forgetBroken }));
    expect(screen.queryByText(ownDataPanelEn.keeping.brokenTitle)).toBeNull();
  });
});

describe('facts that ship and cannot be loaded', () => {
  it('leave nothing to compare with: a message, nothing changed', async () => {
    serveData({ 'facts.csv': 404 });
    const { user } = await renderWithOwnData(<OwnDataPanel />);
    await upload(user, makeUpload(`${header}\namazon,net_sales,2026Q3,204,USD_bn`));
    expect(await screen.findByRole('alert')).toHaveTextContent(plain(ownDataPanelEn.fileProblem.noFacts));
  });
});

describe('the base year', () => {
  const { roll } = ownDataPanelEn;

  it('tells what is known of the next one, and offers a file to fill in', async () => {
    const { user } = await renderWithOwnData(<OwnDataPanel />);
    await waitFor(() =>
      expect(findCard('base-year')).toHaveTextContent(plain(roll.known('0', '20', '2026'))),
    );
    expect(screen.queryByRole('button', { name: roll.rollTo('2026') })).toBeNull();
    await user.click(screen.getByRole('button', { name: roll.template('2026') }));
    expect(clickLink).toHaveBeenCalledOnce();
    await user.click(screen.getAllByText(roll.details('2026'))[0] ?? document.body);
    await waitFor(() => expect(findCard('base-year')).toHaveTextContent('needs AWS sales, 2026Q3, 2026Q4'));
  });

  it('rolls forward once every figure is there, and back', async () => {
    const { user, handle } = await renderWithOwnData(<OwnDataPanel />);
    await upload(user, makeUpload(writeFactsCsv(makeFullYear()), 'year.csv'));
    await waitForPreview();
    await user.click(screen.getByRole('button', { name: 'Use 22 figures' }));
    await user.click(await screen.findByRole('button', { name: roll.rollTo('2026') }));
    expect(handle.state.getState().record.baseline).toContain('"year":2026');
    expect(findCard('base-year')).toHaveTextContent(plain(roll.own('2026', '2025')));
    await user.click(screen.getByRole('button', { name: roll.revert('2025') }));
    expect(handle.state.getState().record.baseline).toBeNull();
    expect(handle.state.getState().record.facts).toHaveLength(22);
  });
});
