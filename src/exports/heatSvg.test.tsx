// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { computeTwoWay, listGridValues, type TwoWayAxes } from '../model/index.ts';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { makeFigureDocument, plainLook } from '../test/makeFigureDocument.ts';
import { readShippedAssumptions } from '../test/readShippedAssumptions.ts';
import { buildTwoWay } from '../view-models/risk/buildTwoWay.ts';
import { buildHeatSvg, type HeatFigure } from './heatSvg.ts';

const { definitions } = readShippedAssumptions();
const outcome = { output: 'freeCashFlow', year: 2030 } as const;

function makeHeat(language: 'en' | 'fr', target: number | null = null): HeatFigure {
  const view = makeScenarioView();
  const side = (id: 'awsGrowth' | 'capex') => {
    const range = definitions.find((one) => one.id === id) ?? { min: 0, max: 1 };
    return { id, values: listGridValues(range, 9) };
  };
  const axes: TwoWayAxes = { x: side('awsGrowth'), y: side('capex') };
  const { inputs } = view.scenario;
  const values = computeTwoWay(view.basis, inputs, axes, outcome);
  const figure = buildTwoWay({ outcome, axes, values, inputs, target, baseline: 10, definitions, language });
  const points = [
    { of: 'baseline', x: 36, y: 220, name: 'baseline' },
    { of: 'current', x: 20, y: 300, name: 'sliders' },
  ] as const;
  return { ...figure, id: 'two-way', sourceIds: [], points };
}

function draw(figure: HeatFigure, language: 'en' | 'fr' = 'en', density: 'desk' | 'present' = 'desk') {
  const document = { ...makeFigureDocument(), figure, language, density };
  const svg = buildHeatSvg(document, plainLook);
  const parsed = new DOMParser().parseFromString(svg.text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  const find = (className: string) => [...parsed.querySelectorAll(`[data-class="${className}"]`)];
  const texts = [...parsed.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => textContent);
  return { svg, parsed, find, texts };
}

describe('a heat map as a drawing', () => {
  it('has cells of every colour, the line, both marks and the scale in words', () => {
    const figure = makeHeat('en');
    const { find, texts, parsed } = draw(figure);
    const levels = new Set(figure.levels.flat().map((level) => `${level?.side} ${level?.step}`));
    const cells = find('heat-cells').filter(({ tagName }) => tagName === 'path');
    expect(
      new Set(
        cells.map((cell) => `${cell.getAttribute('data-heat')} ${cell.getAttribute('data-heat-step')}`),
      ),
    ).toEqual(levels);
    expect(find('heat-cells').filter(({ tagName }) => tagName === 'rect')).toHaveLength(figure.legend.length);
    expect(find('heat-contour')).toHaveLength(1);
    expect(find('heat-point').map((point) => point.getAttribute('data-of'))).toEqual(['baseline', 'current']);
    for (const text of ['sliders', 'baseline', `↑ ${figure.y.label}`, `${figure.x.label} →`])
      expect(texts).toContain(text);
    expect(texts.filter((text) => /^(below|from) /.test(text))).toHaveLength(figure.legend.length);
    // The sheet around it is that of charts: finding, measure, notes, scenario, documents, maker.
    const all = texts.join(' ');
    for (const words of [figure.title, 'base case', 'Cumulo']) expect(all).toContain(words);
    expect(parsed.querySelector('desc')?.textContent).toContain(figure.summary);
  });

  it.each(['desk', 'present'] as const)('stays inside its sheet, %s, in both languages', (density) => {
    for (const language of ['en', 'fr'] as const) {
      const { svg, parsed } = draw(makeHeat(language), language, density);
      expect(svg.width).toBe(960);
      const bottoms = [...parsed.querySelectorAll('rect')].map(
        (rect) => Number(rect.getAttribute('y') ?? 0) + Number(rect.getAttribute('height')),
      );
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(svg.height);
    }
  });

  it('has no line where the table does not pass it', () => {
    const { find } = draw(makeHeat('en', 99_999));
    expect(find('heat-contour')).toEqual([]);
  });
});
