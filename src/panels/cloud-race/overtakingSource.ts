import { rememberLast } from '../../derived/scenarioSource.ts';
import type { Session } from '../../derived/session.ts';
import type { Live } from '../../derived/useSession.ts';
import type { InputDefinition, InputId } from '../../model/index.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { buildOvertakingFigure } from '../../view-models/cloud-race/buildOvertakingFigure.ts';
import {
  growthInput,
  type GrowthLimits,
  type IsoLine,
  type Rival,
} from '../../view-models/cloud-race/isoLines.ts';
import type { ScenarioView } from '../../view-models/scenarioView.ts';
import { createIsoSource } from './isoSource.ts';

function findLimits(definitions: readonly InputDefinition[], id: InputId): readonly [number, number] {
  const definition = definitions.find((candidate) => candidate.id === id);
  return definition === undefined ? [0, 100] : [definition.min, definition.max];
}

/** The figure as it moves, and how to let its lines follow. */
export interface OvertakingSource {
  readonly live: Live<ChartFigure>;
  /** Computes the lines whenever the scenario rests; returns how to stop. */
  readonly followLines: () => () => void;
  /** Computes the lines now, for paper. */
  readonly completeLines: () => void;
}

/** Joins the scenario with the lines of equal years, which cost hundreds of projections. */
export function createOvertakingSource({ source, definitions }: Session, rival: Rival): OvertakingSource {
  const limits: GrowthLimits = {
    aws: findLimits(definitions, 'awsGrowth'),
    rival: findLimits(definitions, growthInput[rival]),
  };
  const iso = createIsoSource(source, rival, limits);
  const buildFor = rememberLast((view: ScenarioView) =>
    rememberLast((lines: readonly IsoLine[] | null) => buildOvertakingFigure(view, { rival, limits, lines })),
  );
  const listeners = new Set<Parameters<Live<ChartFigure>['subscribe']>[0]>();
  return {
    live: {
      read: () => buildFor(source.read())(iso.read()),
      subscribe(listener) {
        listeners.add(listener);
        const stop = source.subscribe(listener);
        return () => {
          listeners.delete(listener);
          stop();
        };
      },
    },
    followLines: () =>
      iso.subscribe(() => {
        for (const listener of [...listeners]) listener('settings');
      }),
    completeLines: iso.complete,
  };
}
