// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { useMemo } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useShownFigure } from '../../derived/shownFigures.ts';
import { catchSavedFiles, type SavedFile } from '../../test/catchSavedFiles.ts';
import { makeFigure, makeLiveFigure } from '../../test/makeFigure.ts';
import { readParts, readWorkbook } from '../../test/readWorkbook.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { OfficeMenu } from './OfficeMenu.tsx';

let saved: readonly SavedFile[];

beforeEach(() => {
  serveData();
  saved = catchSavedFiles();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function Card({ id }: { readonly id: string }) {
  const live = useMemo(() => makeLiveFigure(makeFigure(100, { id, title: `Finding ${id}` })), [id]);
  useShownFigure(live, id);
  return <h2 id={id}>{id}</h2>;
}

function show(figures: readonly string[] = [], language: 'en' | 'fr' = 'en') {
  const session = makeSession(language);
  session.scenario.getState().assumptionChanged('capex', 250);
  const rendered = renderWithSession(
    <>
      <div data-testid="header">
        <OfficeMenu place="header" />
      </div>
      {figures.map((id) => (
        <Card key={id} id={id} />
      ))}
    </>,
    session,
  );
  const choose = async (name: string | RegExp): Promise<void> => {
    await rendered.user.click(within(screen.getByTestId('header')).getByRole('button', { expanded: false }));
    await rendered.user.click(screen.getByRole('menuitem', { name }));
  };
  return { ...rendered, session, choose };
}

async function readSaved(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 15_000 });
  const [file] = saved;
  if (file === undefined) throw new Error('nothing saved');
  return { name: file.name, bytes: new Uint8Array(await file.blob.arrayBuffer()) };
}

it(
  'saves the scenario as a workbook, with the saved scenarios beside it, and says so',
  { timeout: 30_000 },
  async () => {
    const { session, choose } = show();
    session.library.getState().scenarioSaved('=Mine', { capex: 300 });
    session.uncertainty.getState().spreadChanged('capex', { below: 20, above: 30 });
    await choose('Excel workbook (.xlsx)');
    const { name, bytes } = await readSaved();
    expect(name).toBe('cumulo-model-scenario-en.xlsx');
    const workbook = readWorkbook(bytes);
    const scenarios = workbook.sheets.find((sheet) => sheet.name === 'Scenarios');
    const heads = [...(scenarios?.cells ?? [])]
      .filter(([cell]) => /^[A-Z]+4$/.test(cell))
      .map(([, { value }]) => value);
    expect(heads).toContain('=Mine');
    expect(heads).toContain('AI winter');
    const capex = (workbook.names.get('in_capex') ?? '').replace(/^.*\$B\$/, '');
    const inputs = workbook.sheets.find((sheet) => sheet.name === 'Inputs');
    expect(['J', 'K'].map((column) => inputs?.cells.get(column + capex)?.value)).toEqual([230, 280]);
    expect(await screen.findByText('Saved: cumulo-model-scenario-en.xlsx')).toBeInTheDocument();
  },
);

it('saves the charts of the view as slides, in the order of the page', { timeout: 30_000 }, async () => {
  const { choose } = show(['cash', 'profit'], 'fr');
  await choose('PowerPoint de cette vue (.pptx)');
  const { name, bytes } = await readSaved();
  expect(name).toBe('cumulo-overview-scenario-fr.pptx');
  const parts = readParts(bytes);
  expect(parts.get('ppt/slides/slide3.xml')).toContain('Finding cash');
  expect(parts.get('ppt/slides/slide4.xml')).toContain('Finding profit');
  expect(parts.has('ppt/slides/slide5.xml')).toBe(false);
});

it('says that a view without charts has none to put on slides', async () => {
  const { choose } = show();
  await choose(/PowerPoint/);
  expect(await screen.findByText('This view has no chart to put on a slide.')).toBeInTheDocument();
});

it('says when the file cannot be made, until somebody has read it', async () => {
  const { choose, user } = show(['cash']);
  URL.createObjectURL = () => {
    throw new Error('no room');
  };
  await choose(/PowerPoint/);
  expect(await screen.findByText(/^The file could not be made/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/^The file could not be made/)).not.toBeInTheDocument();
});
