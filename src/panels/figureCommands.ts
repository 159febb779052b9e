import type { QueryClient } from '@tanstack/react-query';
import { sourcesQuery } from '../data/queries.ts';
import type { Session } from '../derived/session.ts';
import { exportFigure, exportPicture, type FileKind, type PictureKind } from '../exports/exportFigure.ts';
import type { CitedSource, FigureDocument, FigureWords } from '../exports/figureDocument.ts';
import { buildHeatSvg, type HeatFigure } from '../exports/heatSvg.ts';
import { listCharts, type ChartId } from '../store/charts.ts';
import { isOneOf } from '../store/views.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { describeScenario } from '../view-models/describeScenario.ts';

/** A link to the figure where the view has it by this name, else to the view. */
export function linkToFigure({ display, currentLink }: Session, figureId: string): string {
  const charts: readonly ChartId[] = listCharts(display.getState().view);
  return currentLink(isOneOf(charts, figureId) ? figureId : undefined);
}

/** The documents behind a figure; null when their list cannot be loaded, which is no reason to keep the figure back. */
async function loadSources(
  client: QueryClient,
  sourceIds: readonly string[],
): Promise<readonly CitedSource[] | null> {
  try {
    const { sources } = await client.query({ ...sourcesQuery(), staleTime: 'static' });
    return sourceIds.flatMap((id) => sources.get(id) ?? []);
  } catch {
    return null;
  }
}

/** What stands around a figure in a file: how the page shows it, its scenario, its documents, and a link back. */
async function describeFigure<TFigure extends FigureWords>(
  session: Session,
  client: QueryClient,
  figure: TFigure,
): Promise<{ readonly document: FigureDocument<TFigure>; readonly isBaseline: boolean }> {
  const { language, density } = session.display.getState();
  const { overrides } = session.scenario.getState();
  const link = linkToFigure(session, figure.id);
  const scenario = describeScenario(session.definitions, session.presets, overrides, language);
  const sources = await loadSources(client, figure.sourceIds);
  return {
    document: { figure, language, density, scenario, sources, link },
    isBaseline: Object.keys(overrides).length === 0,
  };
}

/** The same for a heat map, which is drawn and not a chart of the grammar. */
export async function saveHeatMap(
  session: Session,
  client: QueryClient,
  figure: HeatFigure,
  kind: PictureKind,
): Promise<string> {
  const { document, isBaseline } = await describeFigure(session, client, figure);
  const named = { figureId: figure.id, isBaseline, language: document.language };
  return exportPicture((look, fontStyle) => buildHeatSvg(document, look, fontStyle), named, kind);
}

/**
 * Writes a figure to a file, with the scenario as it stands, and answers with the file's name.
 * @throws when the browser cannot draw or hand over the file.
 */
export async function saveFigure(
  session: Session,
  client: QueryClient,
  figure: ChartFigure,
  kind: FileKind,
): Promise<string> {
  const { document, isBaseline } = await describeFigure(session, client, figure);
  return exportFigure(document, isBaseline, kind);
}
