import type { QueryClient } from '@tanstack/react-query';
import { sourcesQuery } from '../../data/queries.ts';
import type { Session } from '../../derived/session.ts';
import { exportFigure, type FileKind } from '../../exports/exportFigure.ts';
import type { CitedSource } from '../../exports/figureDocument.ts';
import { listCharts, type ChartId } from '../../store/charts.ts';
import { isOneOf } from '../../store/views.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { describeScenario } from '../../view-models/describeScenario.ts';

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
  const { language, density } = session.display.getState();
  const { overrides } = session.scenario.getState();
  const link = linkToFigure(session, figure.id);
  const scenario = describeScenario(session.definitions, session.presets, overrides, language);
  const isBaseline = Object.keys(overrides).length === 0;
  const sources = await loadSources(client, figure.sourceIds);
  return exportFigure({ figure, language, density, scenario, sources, link }, isBaseline, kind);
}
