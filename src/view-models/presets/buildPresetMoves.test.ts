import { describe, expect, it } from 'vitest';
import { limitOverrides } from '../../store/limits.ts';
import { makeScenarioView } from '../../test/makeScenarioView.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { buildPresetEffects, buildPresetMoves, presetEffectIds } from './buildPresetMoves.ts';

const { definitions, presets } = readShippedAssumptions();

describe('what presets move', () => {
  it('is every difference from the defaults, and nothing else', () => {
    for (const preset of presets) {
      const moves = buildPresetMoves(preset, definitions, 'en');
      const differing = Object.keys(limitOverrides(definitions, preset.inputs));
      expect(moves.map(({ id }) => id).sort()).toEqual(differing.sort());
    }
  });

  it('is told with both values, the expected range and the value for comparison that it takes over', () => {
    const reports = presets.find(({ id }) => id === 'reports');
    if (reports === undefined) throw new Error('reports');
    const [growth] = buildPresetMoves(reports, definitions, 'en');
    const definition = definitions.find(({ id }) => id === 'awsGrowth');
    expect(growth).toMatchObject({ id: 'awsGrowth', changeText: '36% → 20%' });
    expect(growth?.reasons[0]).toBe(`below the expected range, ${definition?.p10}% to ${definition?.p90}%`);
    const marked = definitions.flatMap((one) => {
      const marker = one.markers.find(
        ({ value }) => value === reports.inputs[one.id] && value !== one.default,
      );
      return marker === undefined ? [] : [{ id: one.id, text: `comme\u202f: ${marker.label.fr}` }];
    });
    expect(marked.length).toBeGreaterThan(0);
    const french = buildPresetMoves(reports, definitions, 'fr');
    for (const { id, text } of marked) expect(french.find((move) => move.id === id)?.reasons).toContain(text);
  });

  it('says what comes of it, equal to the projection', () => {
    const view = makeScenarioView({ overrides: { capex: 150 } });
    const effects = buildPresetEffects(view.scenario, view.baseline, 2030, 'en');
    expect(effects.map(({ id }) => id)).toEqual(presetEffectIds);
    const same = buildPresetEffects(view.baseline, view.baseline, 2030, 'en');
    for (const { changeText } of same) {
      const [from, to] = changeText.split(' → ');
      expect(from).toBe(to);
    }
    expect(effects).not.toEqual(same);
  });
});
