// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseClaims } from '../../data/claims.ts';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { claimsTexts } from '../../i18n/claims/claimsTexts.ts';
import { paletteTexts } from '../../i18n/search/paletteTexts.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../model/index.ts';
import { defaultRace } from '../../store/raceSettings.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { readDataFile, serveData } from '../../test/serveData.ts';
import { ClaimsPanel } from './ClaimsPanel.tsx';

const shipped = readDataFile('claims.json');
const texts = claimsTexts.en;
const { charts } = paletteTexts.en;

/** A part of the shipped claims: searching a page by roles takes its time. */
const kept = ['000-08', '000-09', '000-16', '001-05', '002-11', '004-03'];
const partText = keepClaims(shipped, (id) => id.startsWith('003') || kept.includes(id));
const file = parseClaims(partText);
const all = file.claims.length;

function keepClaims(text: string, isKept: (id: string) => boolean): string {
  const { verdicts, reports, claims } = parseClaims(text);
  return JSON.stringify({ verdicts, reports, claims: claims.filter(({ id }) => isKept(id)) });
}

function count(fits: (claim: (typeof file.claims)[number]) => boolean): number {
  return file.claims.filter(fits).length;
}

beforeEach(() => {
  serveData({ 'claims.json': partText });
});

afterEach(() => {
  vi.unstubAllGlobals();
  ledgerStore.getState().closed();
});

async function show(language: Language = 'en', session = makeSession(language)) {
  const rendered = renderWithSession(<ClaimsPanel />, session);
  await screen.findByRole('list', { name: claimsTexts[language].list });
  return rendered;
}

function listShown(): readonly (string | undefined)[] {
  return screen.queryAllByRole('article').map((card) => card.dataset['claim']);
}

describe('the claims', () => {
  it('are as many as the file has', async () => {
    serveData();
    const { container } = renderWithSession(<ClaimsPanel />);
    await vi.waitFor(() => expect(container.querySelectorAll('[data-claim]')).toHaveLength(104));
    expect(screen.getByText(texts.intro(104, 5))).toBeInTheDocument();
  });

  it('are all shown, with wording, finding, verdict and source', async () => {
    await show();
    expect(listShown()).toEqual(file.claims.map(({ id }) => id));
    expect(screen.getByText(texts.shown(all, all))).toBeInTheDocument();
    const card = screen.getByRole('article', { name: 'AWS operating margin 38% in 2024' });
    expect(card).toHaveTextContent('Contradicted');
    expect(card).toHaveTextContent('39.834 / 107.556 = 37.0% for 2024');
    expect(card).toHaveTextContent('no. 002-11');
    const wording = within(card).getByText(/«/);
    expect(wording).toHaveAttribute('lang', 'fr');
    const links = within(within(card).getByRole('list', { name: texts.sources })).getAllByRole('link');
    expect(links[0]).toHaveTextContent('Amazon.com, Inc. Annual Report on Form 10-K for 2024');
    expect(links[0]).toHaveAttribute('rel', 'noreferrer');
  });

  it('say where no source was found, and name a site whose page is no known document', async () => {
    await show();
    expect(screen.getByRole('article', { name: 'More than 175 tools today' })).toHaveTextContent(
      texts.noSource,
    );
    expect(screen.getAllByRole('link', { name: /^seekingalpha\.com/ }).length).toBeGreaterThan(0);
  });

  it('read in French', async () => {
    await show('fr');
    const card = screen.getByRole('article', { name: 'Marge opérationnelle d’AWS de 38\u202f% en 2024' });
    expect(card).toHaveTextContent('Contredite');
    expect(card).toHaveTextContent('37,0 % pour 2024');
  });

  it('carry the limits of a verdict beside its word', async () => {
    await show();
    expect(screen.getByText('Confirmed: true of 2020; today 28%')).toBeInTheDocument();
  });
});

describe('choosing claims', () => {
  it('by verdict: the bars are the filter, several of them together', async () => {
    const { user } = await show();
    const contradicted = count(({ verdict }) => verdict === 'contradicted');
    const outdated = count(({ verdict }) => verdict === 'outdated');
    await user.click(screen.getByRole('button', { name: texts.bar('Contradicted', contradicted) }));
    expect(listShown()).toHaveLength(contradicted);
    const bar = screen.getByRole('button', { name: texts.bar('Outdated', outdated) });
    expect(bar).toHaveAttribute('aria-pressed', 'false');
    await user.click(bar);
    expect(bar).toHaveAttribute('aria-pressed', 'true');
    expect(listShown()).toHaveLength(contradicted + outdated);
    await user.click(screen.getByRole('button', { name: texts.reset }));
    expect(listShown()).toHaveLength(all);
  });

  it('by report and subject, with counts that follow each other', async () => {
    const { user } = await show();
    await user.selectOptions(screen.getByLabelText(texts.report), '003');
    expect(listShown()).toHaveLength(count(({ report }) => report === '003'));
    const both = count(({ report, subject }) => report === '003' && subject === 'aws');
    const option = within(screen.getByLabelText(texts.subject)).getByRole('option', {
      name: texts.counted('AWS', both),
    });
    await user.selectOptions(screen.getByLabelText(texts.subject), option);
    expect(listShown()).toHaveLength(both);
    const rounded = count(
      ({ report, subject, verdict }) => report === '003' && subject === 'aws' && verdict === 'rounded',
    );
    expect(screen.getByRole('button', { name: texts.bar('Rounded', rounded) })).toBeInTheDocument();
  });

  it('by words, down to none and back', async () => {
    const { user } = await show();
    const search = screen.getByRole('searchbox', { name: texts.search });
    await user.click(search);
    await user.paste('trainium3');
    expect(listShown()).toEqual(['004-03']);
    await user.paste(' nowhere');
    expect(listShown()).toEqual([]);
    expect(screen.getByRole('heading', { name: texts.emptyTitle })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(texts.shown(0, all));
    await user.click(screen.getAllByRole('button', { name: texts.reset })[0] ?? search);
    expect(listShown()).toHaveLength(all);
  });

  it('is remembered when people come back from a chart', async () => {
    const session = makeSession();
    const { user, unmount } = await show('en', session);
    await user.click(screen.getByRole('searchbox', { name: texts.search }));
    await user.paste('trainium3');
    unmount();
    await show('en', session);
    expect(screen.getByRole('searchbox', { name: texts.search })).toHaveValue('trainium3');
    expect(listShown()).toEqual(['004-03']);
  });
});

describe('the way to what shows a claim', () => {
  it('opens the view that shows the claim, and asks for the chart', async () => {
    const { user, session } = await show();
    const card = screen.getByRole('article', { name: 'AWS operating margin 38% in 2024' });
    const link = within(card).getByRole('link', { name: texts.seeFigure(charts.margin) });
    expect(link).toHaveAttribute('href', '#/what-if?chart=margin');
    await user.click(link);
    expect(session.display.getState()).toMatchObject({ view: 'what-if', chart: 'margin' });
  });

  it('looks at the cloud race in the way that shows the claim, whatever was chosen before', async () => {
    const session = makeSession();
    session.display.getState().raceChosen({ period: 'quarter', hidden: ['aws'] });
    const { user } = await show('en', session);
    const card = screen.getByRole('article', { name: 'Amazon controls 33% of the market' });
    const link = within(card).getByRole('link', { name: texts.seeFigure(charts['race-sales']) });
    expect(link).toHaveAttribute('href', '#/cloud-race?chart=race-sales&sales=synergy');
    await user.click(link);
    const { race, chart } = session.display.getState();
    expect(chart).toBe('race-sales');
    expect(race).toEqual({ ...defaultRace, sales: 'synergy' });
  });

  it('is a lever where no chart shows it, and the ledger of its figures', async () => {
    const { user, session } = await show();
    const card = screen.getByRole('article', { name: 'More than 27,000 layoffs since the end of 2022' });
    await user.click(await within(card).findByRole('button', { name: texts.seeFacts(2) }));
    expect(ledgerStore.getState().request).toMatchObject({
      selected: 'f1067',
      items: [
        { id: 'f1067', origin: { kind: 'facts', factIds: ['f1067'], value: 27000, unit: 'count' } },
        { id: 'f1070', origin: { unit: 'count' } },
      ],
    });
    await user.click(
      await within(card).findByRole('link', { name: texts.seeLever('Layoffs and efficiency') }),
    );
    expect(session.display.getState().view).toBe('overview');
  });

  it('is missing where nothing shows the claim', async () => {
    await show();
    const card = screen.getByRole('article', { name: 'Jassy is 56' });
    expect(within(card).queryAllByRole('link')).toEqual([]);
    expect(within(card).queryAllByRole('button')).toEqual([]);
  });
});

describe('the claims of a lever', () => {
  it('are shown alone, and everything again at a press', async () => {
    const session = makeSession();
    session.display.getState().claimsChosen({ ids: ['002-11', '003-14'] });
    const { user } = await show('en', session);
    expect(listShown()).toEqual(['002-11', '003-14']);
    expect(screen.getByText(texts.chosen(2))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: texts.dropChosen }));
    expect(listShown()).toHaveLength(all);
  });
});

describe('a damaged file', () => {
  it('is said, and can be asked for again', async () => {
    serveData({ 'claims.json': 404 });
    const { user } = renderWithSession(<ClaimsPanel />);
    expect(await screen.findByRole('alert')).toHaveTextContent(texts.failedTitle);
    serveData();
    await user.click(screen.getByRole('button', { name: messages.en.interface.common.retry }));
    expect(await screen.findByRole('list', { name: texts.list })).toBeInTheDocument();
  });

  it('shows the claims that can be read and counts the others', async () => {
    serveData({ 'claims.json': partText.replace('"chips"', '"crisps"') });
    await show();
    expect(listShown()).toHaveLength(all - 1);
    expect(screen.getByText(texts.partlyBroken(1))).toBeInTheDocument();
  });
});
