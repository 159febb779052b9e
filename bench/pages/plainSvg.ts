import './bench.css';
import type { InputDefinition, InputId } from '../../src/model/index.ts';
import { buildCharts, buildKeyFigures } from './buildCharts.ts';
import type { KeyFigure } from './chartData.ts';
import { addElement, SvgChart, writeText } from './svgChart.ts';
import { loadWorld, runScenario } from './world.ts';

/** How long a slider rests before the axes follow, as in the product. */
const restTime = 160;

function addSlider(
  rail: Element,
  { id, label, min, max, step, default: start }: InputDefinition,
  move: (value: number) => void,
): void {
  const row = addElement(rail, 'div');
  row.dataset['input'] = id;
  const name = addElement(row, 'label', '', label.en);
  const value = addElement(name, 'output', '', ` ${start}`);
  const track = addElement(row, 'div');
  track.dataset['track'] = '';
  const range = document.createElement('input');
  Object.assign(range, {
    type: 'range',
    min: String(min),
    max: String(max),
    step: String(step),
    value: String(start),
  });
  range.setAttribute('aria-label', label.en);
  track.append(range);
  range.addEventListener('input', () => {
    writeText(value, ` ${range.value}`);
    move(range.valueAsNumber);
  });
}

function addTiles(parent: Element, figures: readonly KeyFigure[]): (next: readonly KeyFigure[]) => void {
  const tiles = figures.map(({ name, valueText, changeText }) => {
    const tile = addElement(parent, 'div', 'tile');
    addElement(tile, 'h3', '', name);
    return {
      value: addElement(tile, 'p', 'value', valueText),
      change: addElement(tile, 'p', '', changeText),
    };
  });
  return (next) => {
    tiles.forEach(({ value, change }, order) => {
      writeText(value, next[order]?.valueText ?? '');
      writeText(change, next[order]?.changeText ?? '');
    });
  };
}

async function start(): Promise<void> {
  const world = await loadWorld();
  const root = document.querySelector('#root');
  if (root === null) throw new Error('no root');
  const page = addElement(root, 'div', 'page');
  const rail = addElement(page, 'aside', 'rail');
  const main = addElement(page, 'main');
  const writeTiles = addTiles(addElement(main, 'div', 'tiles'), buildKeyFigures(world, world.baseline));
  const grid = addElement(main, 'div', 'charts');
  const charts = buildCharts(world, world.baseline).map((data) => new SvgChart(grid, data));

  const overrides = new Map<InputId, number>();
  let rest: ReturnType<typeof setTimeout> | undefined;
  for (const definition of world.sliders) {
    addSlider(rail, definition, (value) => {
      overrides.set(definition.id, value);
      const run = runScenario(world, Object.fromEntries(overrides));
      const data = buildCharts(world, run);
      charts.forEach((chart, order) => data[order] !== undefined && chart.draw(data[order]));
      writeTiles(buildKeyFigures(world, run));
      clearTimeout(rest);
      rest = setTimeout(() => charts.forEach((chart) => chart.settle()), restTime);
    });
  }
}

await start();
