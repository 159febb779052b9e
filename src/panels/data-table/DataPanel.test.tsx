// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { dataTableTexts } from '../../i18n/data-table/dataTableTexts.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../model/index.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { makeManyFacts, shippedFacts } from '../../test/tableFacts.ts';
import { DataPanel } from './DataPanel.tsx';

const texts = dataTableTexts.en;
/** Pixels of the scrolling box, which jsdom does not lay out: about fourteen rows. */
const boxHeight = 540;
const saved = vi.fn<(name: string, text: string, type: string) => void>();

vi.mock('./saveText.ts', () => ({
  saveText: (name: string, text: string, type: string) => saved(name, text, type),
}));

beforeEach(() => {
  serveData();
  for (const name of ['offsetHeight', 'clientHeight', 'offsetWidth', 'clientWidth'] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockImplementation(function (this: HTMLElement) {
      if (this.dataset['index'] !== undefined) return 36;
      return boxHeight;
    });
  Element.prototype.scrollTo = function (this: Element, options?: ScrollToOptions | number) {
    if (typeof options === 'object') this.scrollTop = options.top ?? 0;
    fireEvent.scroll(this);
  };
});

afterEach(() => {
  saved.mockReset();
  ledgerStore.getState().closed();
  vi.unstubAllGlobals();
});

async function show(language: Language = 'en', session = makeSession(language)) {
  const rendered = renderWithSession(<DataPanel />, session);
  await screen.findByRole('table');
  return rendered;
}

function listRows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-index]')];
}

function listIds(): readonly (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('[data-fact]')].map((button) => button.dataset['fact']);
}

function findRow(id: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-fact="${id}"]`);
  if (row === null) throw new Error(`row ${id} is not on the page`);
  return row;
}

function countRows(): number {
  return Number(screen.getByRole('table').getAttribute('aria-rowcount')) - 1;
}

function scrollTo(top: number): void {
  const box = screen.getByRole('region', { name: texts.table });
  box.scrollTop = top;
  act(() => {
    fireEvent.scroll(box);
  });
}

function makeCsv(count: number): string {
  const lines = makeManyFacts(count).map((fact) =>
    [
      fact.id,
      fact.entity,
      fact.metric,
      fact.period,
      fact.periodEnd ?? '',
      fact.value,
      fact.unit,
      fact.confidence,
      fact.source,
      '',
    ].join(','),
  );
  return ['id,entity,metric,period,period_end,value,unit,confidence,source,note', ...lines].join('\n');
}

describe('the table', () => {
  it('holds every fact, and only the rows in view are on the page', async () => {
    await show();
    expect(countRows()).toBe(shippedFacts.length);
    expect(listRows().length).toBeGreaterThan(10);
    expect(listRows().length).toBeLessThan(40);
    expect(findRow('f0013').closest('[role=row]')).toHaveTextContent('716.924');
    expect(findRow('f0013').closest('[role=row]')).toHaveAttribute('aria-rowindex', '14');
  });

  it('shows other rows after scrolling, with their place in the whole', async () => {
    await show();
    scrollTo(36 * 1000);
    expect(listIds()).toContain('f1000');
    expect(listIds()).not.toContain('f0001');
    expect(listRows().length).toBeLessThan(40);
    expect(findRow('f1000').closest('[role=row]')).toHaveAttribute('aria-rowindex', '1001');
  });

  it('stays as small with ten thousand rows', async () => {
    serveData({ 'facts.csv': makeCsv(10_000) });
    await show();
    expect(countRows()).toBe(10_000);
    expect(listRows().length).toBeLessThan(40);
    scrollTo(36 * 9990);
    expect(Number(listRows().at(-1)?.dataset['index'])).toBe(9999);
    expect(listRows().length).toBeLessThan(40);
  });

  it('names figures and sources, and formats by language', async () => {
    await show('fr');
    const row = findRow('f0013').closest<HTMLElement>('[role=row]');
    expect(row).toHaveTextContent('716,924');
    expect(row).toHaveTextContent('Md$');
    await vi.waitFor(() => expect(findRow('f0013')).toHaveTextContent('Ventes nettes d’Amazon'));
  });
});

describe('sorting', () => {
  it('goes down, up and back for values, and says so', async () => {
    const { user } = await show();
    const header = () => screen.getByRole('columnheader', { name: texts.columns.value });
    expect(header()).toHaveAttribute('aria-sort', 'none');
    await user.click(within(header()).getByRole('button'));
    expect(header()).toHaveAttribute('aria-sort', 'descending');
    const largest = shippedFacts.reduce((best, fact) => (fact.value > best.value ? fact : best));
    expect(listIds()[0]).toBe(largest.id);
    await user.click(within(header()).getByRole('button'));
    expect(header()).toHaveAttribute('aria-sort', 'ascending');
    const least = shippedFacts.reduce((best, fact) => (fact.value < best.value ? fact : best));
    expect(listIds()[0]).toBe(least.id);
    await user.click(within(header()).getByRole('button'));
    expect(listIds()[0]).toBe('f0001');
  });
});

describe('the place in the list', () => {
  it('is the beginning after another order or selection', async () => {
    const { user } = await show();
    scrollTo(36 * 1000);
    const header = screen.getByRole('columnheader', { name: texts.columns.value });
    await user.click(within(header).getByRole('button'));
    expect(listRows()[0]?.dataset['index']).toBe('0');
    scrollTo(36 * 500);
    await user.selectOptions(screen.getByLabelText(texts.columns.entity), 'amazon');
    expect(listRows()[0]?.dataset['index']).toBe('0');
  });

  it('stays when columns change', async () => {
    const { user } = await show();
    scrollTo(36 * 1000);
    await user.click(screen.getByRole('button', { name: texts.chooseColumns }));
    await user.click(screen.getByRole('checkbox', { name: texts.columns.note }));
    expect(listIds()).toContain('f1000');
  });
});

describe('choosing', () => {
  it('filters by company, kind of period and words, and counts', async () => {
    const { user } = await show();
    await user.selectOptions(screen.getByLabelText(texts.columns.entity), 'microsoft');
    const ofMicrosoft = shippedFacts.filter(({ entity }) => entity === 'microsoft');
    expect(countRows()).toBe(ofMicrosoft.length);
    await user.selectOptions(screen.getByLabelText(texts.periodKind), 'quarter');
    const quarters = ofMicrosoft.filter(({ period }) => /^\d{4}Q\d$/.test(period));
    expect(countRows()).toBe(quarters.length);
    await user.click(screen.getByRole('searchbox'));
    await user.paste('azure 2025');
    expect(countRows()).toBeLessThan(quarters.length);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(`${countRows()} of 1,888 rows shown`);
    await user.click(screen.getByRole('button', { name: texts.reset }));
    expect(countRows()).toBe(shippedFacts.length);
  });

  it('offers only values that would leave rows', async () => {
    const { user } = await show();
    await user.selectOptions(screen.getByLabelText(texts.columns.entity), 'amd');
    const figures = within(screen.getByLabelText(texts.columns.metric)).getAllByRole('option');
    expect(figures.length).toBeLessThan(10);
    expect(screen.getByLabelText(texts.columns.entity)).toHaveDisplayValue(/^AMD \(5\)$/);
  });

  it('says when nothing fits, with the way back', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('searchbox'));
    await user.paste('no such thing');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('heading', { name: texts.emptyTitle })).toBeInTheDocument();
    await user.click(screen.getAllByRole('button', { name: texts.reset })[0] ?? document.body);
    expect(countRows()).toBe(shippedFacts.length);
  });

  it('marks figures that several rows give, and can show them alone', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('checkbox', { name: texts.repeatedOnly }));
    expect(countRows()).toBe(22);
    const marked = findRow('f1056').closest('[role=row]')?.querySelector('[data-same-figure]');
    expect(marked).toHaveAttribute('data-same-figure', 'disputed');
    expect(marked).toHaveTextContent(texts.disputed('3'));
  });

  it('shows and hides columns', async () => {
    const { user } = await show();
    const names = () => screen.getAllByRole('columnheader').map((header) => header.textContent);
    expect(names()).not.toContain(texts.columns.note);
    await user.click(screen.getByRole('button', { name: texts.chooseColumns }));
    await user.click(screen.getByRole('checkbox', { name: texts.columns.note }));
    await user.click(screen.getByRole('checkbox', { name: texts.columns.entity }));
    expect(names()).toContain(texts.columns.note);
    expect(names()).not.toContain(texts.columns.entity);
    expect(screen.getByRole('checkbox', { name: texts.columns.metric })).toBeDisabled();
  });
});

describe('a row', () => {
  it('opens the ledger of its figure, from its name and from its value, in the unit of the fact', async () => {
    const { user } = await show();
    await user.click(findRow('f0013'));
    expect(ledgerStore.getState().request).toMatchObject({
      selected: 'f0013',
      items: [
        { id: 'f0013', period: '2025', origin: { factIds: ['f0013'], value: 716.924, unit: 'USD_bn' } },
      ],
    });
    await user.click(screen.getByRole('searchbox'));
    await user.paste('f1094');
    const row = findRow('f1094').closest<HTMLElement>('[role=row]');
    await user.click(within(row ?? document.body).getByRole('button', { name: '60' }));
    expect(ledgerStore.getState().request?.items).toMatchObject([
      { id: 'f1094', valueText: '60%', origin: { unit: 'percent' } },
    ]);
  });
});

describe('the link', () => {
  it('carries filters, words and order: what it says is shown, and what is chosen is said', async () => {
    const session = makeSession();
    session.display.getState().tableChosen({
      entity: 'microsoft',
      search: 'azure',
      sort: { column: 'value', isDescending: true },
    });
    const { user } = await show('en', session);
    expect(screen.getByLabelText(texts.columns.entity)).toHaveValue('microsoft');
    expect(screen.getByRole('searchbox')).toHaveValue('azure');
    const header = screen.getByRole('columnheader', { name: texts.columns.value });
    expect(header).toHaveAttribute('aria-sort', 'descending');
    await user.click(within(header).getByRole('button'));
    await user.selectOptions(screen.getByLabelText(texts.periodKind), 'quarter');
    expect(session.display.getState().table).toMatchObject({
      entity: 'microsoft',
      periodKind: 'quarter',
      sort: { column: 'value', isDescending: false },
    });
  });

  it('may name a company that the facts do not have: nothing fits, and the choice says why', async () => {
    const session = makeSession();
    session.display.getState().tableChosen({ entity: 'oracle' });
    renderWithSession(<DataPanel />, session);
    expect(await screen.findByRole('heading', { name: texts.emptyTitle })).toBeInTheDocument();
    expect(screen.getByLabelText(texts.columns.entity)).toHaveDisplayValue('oracle (0)');
  });
});

describe('the keyboard', () => {
  it('walks the rows, which are one stop, and brings far rows onto the page', async () => {
    const { user } = await show();
    const stops = () => [...document.querySelectorAll<HTMLElement>('[data-fact][tabindex="0"]')];
    expect(stops().map((stop) => stop.dataset['fact'])).toEqual(['f0001']);
    act(() => findRow('f0001').focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(findRow('f0002')).toHaveFocus();
    expect(stops()).toEqual([findRow('f0002')]);
    await user.keyboard('{PageDown}');
    expect(findRow('f0016')).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}');
    await vi.waitFor(() => expect(findRow(shippedFacts.at(-1)?.id ?? '')).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    expect(findRow(shippedFacts.at(-1)?.id ?? '')).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}');
    await vi.waitFor(() => expect(findRow('f0001')).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(ledgerStore.getState().request?.selected).toBe('f0001');
  });

  it('keeps the row with the focus on the page while people scroll away', async () => {
    const { user } = await show();
    act(() => findRow('f0001').focus());
    await user.keyboard('{ArrowDown}');
    scrollTo(36 * 1000);
    expect(findRow('f0002')).toHaveFocus();
    expect(listIds()).toContain('f1000');
  });
});

describe('the download', () => {
  it('holds the rows and columns that are shown, in their order', async () => {
    const { user } = await show();
    await user.selectOptions(screen.getByLabelText(texts.columns.entity), 'amd');
    await user.click(screen.getByRole('button', { name: texts.download }));
    const [name, text = ''] = saved.mock.calls[0] ?? [];
    expect(name).toBe('cumulo-figures.csv');
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('Figure,Period,Value,Unit,Company,Confidence,Source');
    expect(lines.slice(1).every((line) => line.includes(',AMD,'))).toBe(true);
    expect(screen.getByText(texts.downloaded('5', 'cumulo-figures.csv'))).toBeInTheDocument();
  });

  it('is written for French Excel when asked', async () => {
    const { user } = await show('fr');
    const french = dataTableTexts.fr;
    await user.click(screen.getByRole('button', { name: french.downloadExcel }));
    const text = saved.mock.calls[0]?.[1] ?? '';
    expect(text.startsWith('\ufeffChiffre;Période;Valeur;Unité;Entreprise')).toBe(true);
    expect(text).toContain(';716,924;Md$;');
  });
});

describe('without facts', () => {
  it('says so, and can be asked again', async () => {
    serveData({ 'facts.csv': 404 });
    const { user } = renderWithSession(<DataPanel />);
    expect(await screen.findByRole('alert')).toHaveTextContent(texts.failedTitle);
    serveData();
    await user.click(screen.getByRole('button', { name: messages.en.interface.common.retry }));
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('shows ids in place of names when the names cannot be had', async () => {
    serveData({ 'metrics.json': 404, 'sources.json': 404 });
    await show();
    expect(findRow('f0013')).toHaveTextContent('amazon net sales');
    expect(findRow('f0013').closest('[role=row]')).toHaveTextContent('s011');
  });
});
