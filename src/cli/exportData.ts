import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildActuals } from '../data/actuals.ts';
import { assumptionsFile, parseAssumptions, type Assumptions } from '../data/assumptions.ts';
import { baselineFile, buildBasis, parseBaseline, type Baseline } from '../data/baseline.ts';
import { factsFile, parseFacts, type Fact } from '../data/facts.ts';
import { metricsFile, parseMetrics, type Metrics } from '../data/metrics.ts';
import { parseSources, sourcesFile, type Source } from '../data/sources.ts';
import { analystProjectionsFile, parseAnalystProjections } from '../data/analystProjections.ts';
import { eventsFile, parseEvents } from '../data/events.ts';
import { parseStory, storyFile, type Story } from '../data/story.ts';
import type { Actuals, ModelBasis, OutsideView, RaceEvent } from '../model/index.ts';
import { explainDataFault } from './readBasis.ts';

/** The product's data as far as exports need them. */
export interface ExportData {
  readonly baseline: Baseline;
  readonly assumptions: Assumptions;
  readonly basis: ModelBasis;
  readonly facts: readonly Fact[];
  readonly actuals: Actuals;
  readonly sources: ReadonlyMap<string, Source>;
  readonly metrics: Metrics;
  readonly events: readonly RaceEvent[];
  readonly outside: readonly OutsideView[];
  readonly story: Story;
}

/** Reads the files of `dataFolder` by the same rules as the page. Throws an Error that names the file which cannot be used. */
export async function readExportData(dataFolder: string): Promise<ExportData> {
  const names = [
    baselineFile,
    assumptionsFile,
    factsFile,
    sourcesFile,
    metricsFile,
    eventsFile,
    analystProjectionsFile,
    storyFile,
  ];
  const [
    baselineText = '',
    assumptionsText = '',
    factsText = '',
    sourcesText = '',
    metricsText = '',
    eventsText = '',
    outsideText = '',
    storyText = '',
  ] = await Promise.all(names.map((name) => readFile(join(dataFolder, name), 'utf8')));
  try {
    const baseline = parseBaseline(baselineText);
    const assumptions = parseAssumptions(assumptionsText);
    const { facts } = await parseFacts(factsText);
    return {
      baseline,
      assumptions,
      basis: buildBasis(baseline, assumptions),
      facts,
      actuals: buildActuals(facts),
      sources: parseSources(sourcesText).sources,
      metrics: parseMetrics(metricsText),
      events: parseEvents(eventsText).events,
      outside: parseAnalystProjections(outsideText).views,
      story: parseStory(storyText),
    };
  } catch (error) {
    throw explainDataFault(error);
  }
}
