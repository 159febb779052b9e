import { parseAnalystProjections } from '../data/analystProjections.ts';
import { buildCloudHistory } from '../data/cloudHistory.ts';
import { parseEvents } from '../data/events.ts';
import { parseFacts } from '../data/facts.ts';
import { buildFactTable } from '../data/factTable.ts';
import { parseSources } from '../data/sources.ts';
import type { RaceChoices, RaceData, RaceView } from '../view-models/cloud-race/raceView.ts';
import { makeScenarioView, type ScenarioViewOptions } from './makeScenarioView.ts';
import { readDataFile } from './serveData.ts';

const { facts } = await parseFacts(readDataFile('facts.csv'));
const { sources } = parseSources(readDataFile('sources.json'));

/** The race as the shipped files have it. */
export const productRace: RaceData = {
  history: buildCloudHistory(buildFactTable(facts), sources),
  events: parseEvents(readDataFile('events.json')).events,
  outside: parseAnalystProjections(readDataFile('analyst-projections.json')).views,
};

/** The race without any fact. */
export const emptyRace: RaceData = {
  history: buildCloudHistory(buildFactTable([]), new Map()),
  events: [],
  outside: [],
};

const usualChoices: RaceChoices = {
  period: 'year',
  window: '10',
  scale: 'linear',
  sales: 'level',
  indexYear: 2021,
  hidden: [],
};

/** A view of the race on the shipped data; without options the baseline in English, looked at as usual. */
export function makeRaceView(
  choices: Partial<RaceChoices> = {},
  options: ScenarioViewOptions = {},
  data: RaceData = productRace,
): RaceView {
  const view = makeScenarioView({ lastYear: 2030, ...options });
  return { ...data, view, choices: { ...usualChoices, ...choices } };
}
