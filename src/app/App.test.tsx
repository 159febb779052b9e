// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { damageJson } from '../test/dataSupport.ts';
import { stubMediaQueries } from '../test/renderWithSession.tsx';
import { readDataFile, serveData, type Answer } from '../test/serveData.ts';
import { App } from './App.tsx';

// The first view is compiled when the first test opens it, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
const patience = { timeout: 20_000 };

beforeEach(() => {
  stubMediaQueries('(min-width: 64rem)');
  window.history.replaceState(null, '', '#/overview');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Opens the page in English or French on the shipped data, some files replaced. */
function open(replaced: Readonly<Record<string, Answer>> = {}, hash = '#/overview') {
  window.history.replaceState(null, '', hash);
  const fetched = serveData(replaced);
  const result = render(<App />);
  const countRequests = (file: string) =>
    fetched.mock.calls.filter(([address]) => address.pathname.endsWith(`/${file}`)).length;
  return { ...result, user: userEvent.setup(), countRequests };
}

const withoutPunctuationSpaces = (text: string | null): string => (text ?? '').replaceAll('\u202f', ' ');

describe('loading', () => {
  it('shows the shape of the page and asks for the two first files at once, once each', async () => {
    const { container, countRequests } = open({ 'baseline.json': null, 'assumptions.json': null });
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
    expect(container.querySelector('[aria-busy="true"]')).toBeInTheDocument();
    await act(() => Promise.resolve());
    expect([countRequests('baseline.json'), countRequests('assumptions.json')]).toEqual([1, 1]);
    expect(countRequests('evidence.json')).toBe(0);
  });

  it('speaks the language of the link', () => {
    open({ 'baseline.json': null }, '#/overview?lang=fr');
    expect(screen.getByRole('status')).toHaveTextContent('Chargement');
  });
});

describe('the page', () => {
  it('opens the view of the address, with the scenario in it', async () => {
    open({}, '#/what-if?v=1&capex=250');
    expect(await screen.findByText('What if', { selector: 'h1' }, patience)).toBeInTheDocument();
    expect(screen.getByLabelText('2026 capital expenditure')).toHaveValue('250');
    expect(screen.getByText('1 changed')).toBeInTheDocument();
    await waitFor(() => expect(document.title).toBe('What if – Cumulo'));
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(document.documentElement.dataset['theme']).toBe('light');
  });

  it('says what a link asked for and did not get', async () => {
    open({}, '#/overview?v=1&capex=900&lang=fr');
    const notice = await screen.findByText(/sort de la plage/, {}, patience);
    expect(withoutPunctuationSpaces(notice.textContent)).toContain('la valeur retenue est 350 Md$');
    expect(window.location.hash).toBe('#/overview?v=1&capex=350&lang=fr');
  });
});

describe('a file without which nothing can be computed', () => {
  const brokenBaseline = damageJson(readDataFile('baseline.json'), ['values', 'netSales'], 'x');
  const brokenAssumptions = damageJson(readDataFile('assumptions.json'), ['inputs', 4, 'min'], 'low');

  it.each([
    [
      'en',
      'baseline.json could not be used',
      'baseline.json, field “values.netSales”: “x” stands where a number is expected',
      'Without this file no chart can be drawn.',
      'Try again',
    ],
    [
      'fr',
      'baseline.json est inutilisable',
      'baseline.json, champ « values.netSales » : « x » figure là où l’on attend un nombre',
      'Sans ce fichier, aucun graphique ne peut être tracé.',
      'Réessayer',
    ],
  ])('is named with the field (%s)', async (language, title, line, consequence, retry) => {
    open({ 'baseline.json': brokenBaseline }, `#/overview?lang=${language}`);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(title);
    expect(withoutPunctuationSpaces(within(alert).getByRole('listitem').textContent)).toBe(line);
    expect(screen.getByText(consequence)).toBeInTheDocument();
    expect(within(alert).getByRole('button', { name: retry })).toBeEnabled();
  });

  it.each([
    [
      'en',
      'assumptions.json, entry “inputs[4] / capex”, field “min”: “low” stands where a number is expected',
    ],
    [
      'fr',
      'assumptions.json, entrée « inputs[4] / capex », champ « min » : « low » figure là où l’on attend un nombre',
    ],
  ])('is named with the row as well (%s)', async (language, line) => {
    open({ 'assumptions.json': brokenAssumptions }, `#/overview?lang=${language}`);
    const item = await screen.findByRole('listitem');
    expect(withoutPunctuationSpaces(item.textContent)).toBe(line);
  });

  it('is named each, when both fail', async () => {
    open({ 'baseline.json': '', 'assumptions.json': 404 });
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toEqual([
      'baseline.json: the file is empty',
      'assumptions.json: could not be fetched (404)',
    ]);
  });

  it('is fetched again on request, and the page opens', async () => {
    const { user, countRequests } = open({ 'baseline.json': brokenBaseline });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    serveData();
    await user.click(retry);
    expect(await screen.findByText('Key figures 2030', {}, patience)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(countRequests('assumptions.json')).toBe(1);
  });

  it('is named again when it fails again', async () => {
    const { user } = open({ 'baseline.json': brokenBaseline });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    serveData({ 'baseline.json': 404 });
    await user.click(retry);
    expect(await screen.findByText('baseline.json: could not be fetched (404)')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });
});

describe('facts.csv', () => {
  it('that cannot be had leaves the scenario working, says so, and comes on request', async () => {
    const { user } = open({ 'facts.csv': 404 });
    const alert = await screen.findByRole('alert', {}, patience);
    expect(alert).toHaveTextContent('facts.csv could not be used');
    expect(within(alert).getByRole('listitem')).toHaveTextContent('facts.csv: could not be fetched (404)');
    expect(await screen.findByText('Key figures 2030', {}, patience)).toBeInTheDocument();
    expect(screen.getByLabelText('2026 capital expenditure')).toBeEnabled();
    serveData();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument(), patience);
  });

  it.each([
    [
      'en',
      '1 entry of facts.csv could not be used',
      'facts.csv, row 2, field “value”: “lots” is not a number',
    ],
    [
      'fr',
      'facts.csv : 1 entrée inutilisable',
      'facts.csv, ligne 2, champ « value » : « lots » n’est pas un nombre',
    ],
  ])('with a broken row is used without it, and the row is named (%s)', async (language, title, line) => {
    const broken = readDataFile('facts.csv').replace(',74.452,', ',lots,');
    open({ 'facts.csv': broken }, `#/overview?lang=${language}`);
    const shown = await screen.findByText((text) => withoutPunctuationSpaces(text) === title, {}, patience);
    const notice = shown.closest('[role="status"]');
    expect(notice).not.toBeNull();
    expect(withoutPunctuationSpaces(notice?.querySelector('li')?.textContent ?? '')).toBe(line);
  });

  it('with many broken rows lists the first few and counts the rest', async () => {
    const lines = readDataFile('facts.csv').split('\n');
    const broken = lines.map((line, order) =>
      order >= 1 && order <= 8 ? line.replace('USD_bn', 'EUR') : line,
    );
    open({ 'facts.csv': broken.join('\n') });
    expect(
      await screen.findByText('8 entries of facts.csv could not be used', {}, patience),
    ).toBeInTheDocument();
    expect(screen.getByText('and 3 more')).toBeInTheDocument();
    const notice = screen.getByText('and 3 more').parentElement;
    expect(notice?.querySelectorAll('li')).toHaveLength(5);
  });
});
