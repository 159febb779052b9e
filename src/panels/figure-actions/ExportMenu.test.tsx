// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catchSavedFiles, type SavedFile } from '../../test/catchSavedFiles.ts';
import { makeFigure, makeLiveFigure } from '../../test/makeFigure.ts';
import { readParts } from '../../test/readWorkbook.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { ExportMenu } from './ExportMenu.tsx';

let saved: readonly SavedFile[];

beforeEach(() => {
  serveData();
  saved = catchSavedFiles();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(language: 'en' | 'fr' = 'en', figure = makeFigure(100, { id: 'cash' })) {
  const session = makeSession(language);
  session.display.getState().viewChosen('what-if');
  const rendered = renderWithSession(
    <article>
      <h2 id="title">Card</h2>
      <ExportMenu live={makeLiveFigure(figure)} titleId="title" />
    </article>,
    session,
  );
  const choose = async (name: string) => {
    await rendered.user.click(screen.getByRole('button', { expanded: false }));
    await rendered.user.click(screen.getByRole('menuitem', { name }));
  };
  return { ...rendered, choose };
}

const readSaved = async (): Promise<readonly [string, string]> => {
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
  const [file] = saved;
  return [file?.name ?? '', (await file?.blob.text()) ?? ''];
};

describe('ExportMenu', () => {
  it('offers commands, none of which holds, and says which figure they are for', async () => {
    const { user } = show();
    const button = screen.getByRole('button', { name: 'Export' });
    expect(button).toHaveAccessibleDescription('Card');
    await user.click(button);
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toHaveLength(7);
    for (const item of screen.getAllByRole('menuitem')) {
      expect(item).not.toHaveAttribute('aria-checked');
      expect(item).toHaveAccessibleDescription();
    }
  });

  it('saves the table with title, scenario and documents', async () => {
    const { choose, session } = show();
    session.scenario.getState().assumptionChanged('capex', 250);
    await choose('Table (CSV)');
    const [name, text] = await readSaved();
    expect(name).toBe('cumulo-cash-scenario-en.csv');
    expect(text.replace(/[\u00a0]/g, ' ')).toContain(
      'Scenario,2026 capital expenditure $250bn (base case $220bn)',
    );
    expect(text).toContain('10-K for 2015');
    expect(text).toMatch(/Link,.*#\/what-if\?v=1&capex=250&chart=cash&lang=en/);
    expect(await screen.findByText('Saved: cumulo-cash-scenario-en.csv')).toBeInTheDocument();
  });

  it('saves the table for a French Excel, in French', async () => {
    const { choose } = show('fr');
    await choose('Tableau (CSV) pour Excel en français');
    const [name, text] = await readSaved();
    expect(name).toBe('cumulo-cash-baseline-fr-excel.csv');
    expect(text).toContain('Scénario;référence');
    expect(text).toContain('2024;publié;30;');
  });

  it('saves the drawing, without its documents when their list is not there', async () => {
    serveData({ 'sources.json': 404 });
    const { choose } = show();
    await choose('Drawing (SVG)');
    const [name, text] = await readSaved();
    expect(name).toBe('cumulo-cash-baseline-en.svg');
    expect(text).toContain('Sales reach 100');
    expect(text).toContain('1 document');
    expect(text).toContain('base case');
  });

  it('saves a slide with the chart, after a title and the assumptions', { timeout: 30_000 }, async () => {
    const { choose } = show();
    await choose('PowerPoint (.pptx)');
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 15_000 });
    const [file] = saved;
    expect(file?.name).toBe('cumulo-cash-baseline-en.pptx');
    const parts = readParts(new Uint8Array((await file?.blob.arrayBuffer()) ?? []));
    expect(parts.get('ppt/slides/slide3.xml')).toContain('Sales reach 100');
    expect(parts.has('ppt/slides/slide4.xml')).toBe(false);
  });

  it('says when the file cannot be made', async () => {
    const { choose } = show();
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    await choose('Table (CSV)');
    expect(await screen.findByText('The file could not be made.')).toBeInTheDocument();
  });

  it('copies a link to the chart', async () => {
    const { choose } = show();
    await choose('Copy link to this chart');
    expect(await screen.findByText('Link to this chart copied')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toMatch(
      /#\/what-if\?v=1&chart=cash&lang=en&base=2025-[0-9a-z]+$/,
    );
  });

  it('copies a link to the view for a figure that links do not know', async () => {
    const { choose } = show('en', makeFigure(100, { id: 'unknown' }));
    await choose('Copy link to this chart');
    await screen.findByText('Link to this chart copied');
    expect(await navigator.clipboard.readText()).toMatch(/#\/what-if\?v=1&lang=en&base=2025-[0-9a-z]+$/);
  });

  it('gives the link to copy by hand when the clipboard is closed', async () => {
    const { choose } = show('fr');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await choose('Copier le lien vers ce graphique');
    const field = await screen.findByRole('textbox', { name: 'Lien vers ce graphique' });
    expect(field.getAttribute('value')).toMatch(/chart=cash/);
  });
});
