import type { DeckRequest } from '../exports/pptx/deckRequest.ts';
import type { Overrides } from '../model/index.ts';
import { describeScenario } from '../view-models/describeScenario.ts';
import { listChanges } from '../view-models/ledger/listChanges.ts';
import { scenarioFigures } from '../view-models/scenarioFigures.ts';
import { makeScenarioView } from './makeScenarioView.ts';
import { productAssumptions } from './makeWorkbookRequest.ts';

/** A deck of every figure of a scenario on the shipped data; in English unless said otherwise. */
export function makeDeckRequest(overrides: Overrides = {}, changes: Partial<DeckRequest> = {}): DeckRequest {
  const { definitions, presets } = productAssumptions;
  const language = changes.language ?? 'en';
  const view = makeScenarioView({ overrides, language });
  const scenario = describeScenario(definitions, presets, overrides, language);
  const link = 'https://example.com/#/what-if?v=1&capex=250';
  const document = {
    title: 'Annual <report>',
    publisher: 'Amazon',
    date: '2026-02',
    url: 'https://example.com/a?b=1&c=2',
  };
  return {
    language,
    title: 'Test & scenario',
    scenario,
    changes: listChanges(definitions, overrides, language),
    mainAssumptions: [{ label: 'Capex', value: '$220bn' }],
    slides: Object.values(scenarioFigures).map((build) => {
      const figure = build(view);
      return { figure, sources: [document], link: `${link}&chart=${figure.id}`, scenario };
    }),
    link,
    createdAt: new Date('2026-11-05T10:00:00Z'),
    ...changes,
  };
}
