import { nice, ticks } from 'd3-array';
import { formatWhole, type Band, type Bars, type ChartData, type Line } from './chartData.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const height = 320;
const margin = { top: 8, right: 150, bottom: 28, left: 48 };
const namesWidth = 170;
const labelDistance = 15;

/** Adds an SVG element. */
function add<TName extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: TName,
  className: string,
): SVGElementTagNameMap[TName] {
  const element = document.createElementNS(svgNamespace, name);
  element.setAttribute('class', className);
  parent.append(element);
  return element;
}

/** Adds an HTML element. */
export function addElement(parent: Element, name: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}

/** Writes only what is different. */
export function writeText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function writePath(element: SVGPathElement, path: string): void {
  if (element.getAttribute('d') !== path) element.setAttribute('d', path);
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

type Domain = readonly [number, number];

/** From positions and values to pixels: [x, y], the other way round for rows. */
type Place = (position: number, value: number) => string;

function readValues({ lines, bands, bars, rings }: ChartData): number[] {
  return [
    ...rings.map(({ at }) => at[1]),
    ...lines.flatMap(({ points }) => points.map(([, value]) => value)),
    ...bands.flatMap(({ points }) => points.flatMap(([, low, high]) => [low, high])),
    ...bars.flatMap((group) => [
      ...group.bars.flatMap(([, from, to]) => [from, to]),
      ...group.ticks.map(([, value]) => value),
    ]),
  ];
}

function findDomain(values: readonly number[]): Domain {
  return nice(Math.min(0, ...values), Math.max(...values), 5);
}

const pathOfLine = ({ points }: Pick<Line, 'points'>, place: Place): string =>
  `M${points.map(([position, value]) => place(position, value)).join('L')}`;

function pathOfBand({ points }: Pick<Band, 'points'>, place: Place): string {
  if (points.length === 0) return '';
  const high = points.map(([position, , value]) => place(position, value));
  const low = points.map(([position, value]) => place(position, value)).reverse();
  return `M${[...high, ...low].join('L')}Z`;
}

function pathOfBar([position, from, to]: Bars['bars'][number], place: Place): string {
  const [start, end] = [position - 0.35, position + 0.35];
  return `M${place(start, from)}L${place(start, to)}L${place(end, to)}L${place(end, from)}Z`;
}

const pathOfTicks = ({ ticks: levels }: Bars, place: Place): string =>
  levels
    .map(([position, value]) => `M${place(position - 0.4, value)}L${place(position + 0.4, value)}`)
    .join('');

/** Moves labels down until none overlaps the one above it. */
function spreadLabels(wanted: readonly number[]): number[] {
  const places = [...wanted];
  const order = places.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  let above = -Infinity;
  for (const index of order) {
    above = Math.max(wanted[index] ?? 0, above + labelDistance);
    places[index] = above;
  }
  return places;
}

/** One chart drawn by hand: elements are made once, then only attributes of what moved are written. */
export class SvgChart {
  readonly #title: HTMLElement;
  readonly #subtitle: HTMLElement;
  readonly #axes: SVGGElement;
  readonly #marks: SVGGElement;
  readonly #labels: SVGGElement;
  readonly #width: number;
  #data: ChartData;
  #domain: Domain = [0, 1];
  #paths: readonly SVGPathElement[] = [];
  #texts: readonly SVGTextElement[] = [];
  #barTexts: readonly SVGTextElement[] = [];
  #rings: readonly SVGCircleElement[] = [];

  constructor(parent: Element, data: ChartData) {
    const card = addElement(parent, 'article', 'card');
    this.#title = addElement(card, 'h2');
    this.#subtitle = addElement(card, 'p');
    const picture = addElement(card, 'div', 'picture');
    this.#width = picture.clientWidth;
    const svg = add(picture, 'svg', 'chart');
    svg.setAttribute('width', String(this.#width));
    svg.setAttribute('height', String(height));
    this.#axes = add(svg, 'g', 'axes');
    this.#marks = add(svg, 'g', 'marks');
    this.#labels = add(svg, 'g', 'labels');
    this.#data = data;
    this.#makeMarks(data);
    this.settle();
  }

  /** Draws a moving scenario; the domain of values holds until something leaves it. */
  draw(data: ChartData): void {
    this.#data = data;
    writeText(this.#title, data.title);
    writeText(this.#subtitle, data.subtitle);
    const values = readValues(data);
    const [low, high] = this.#domain;
    if (values.some((value) => value < low || value > high)) this.#drawAxes(values);
    this.#drawMarks();
  }

  /** Fits the axes to what is drawn. */
  settle(): void {
    writeText(this.#title, this.#data.title);
    writeText(this.#subtitle, this.#data.subtitle);
    this.#drawAxes(readValues(this.#data));
    this.#drawMarks();
  }

  #place(): Place {
    const { direction, positions } = this.#data;
    const isRows = direction === 'rows';
    const left = isRows ? namesWidth : margin.left;
    const [plotWidth, plotHeight] = [this.#width - left - margin.right, height - margin.top - margin.bottom];
    const [first, last] = positions;
    const [low, high] = this.#domain;
    const along = (position: number): number => (position - first) / (last - first);
    const across = (value: number): number => (value - low) / (high - low);
    if (isRows)
      return (p, v) => `${round(left + across(v) * plotWidth)} ${round(margin.top + along(p) * plotHeight)}`;
    return (p, v) =>
      `${round(left + along(p) * plotWidth)} ${round(margin.top + (1 - across(v)) * plotHeight)}`;
  }

  #makeMarks({ lines, bands, bars, rings }: ChartData): void {
    const addPath = (className: string): SVGPathElement => add(this.#marks, 'path', `mark ${className}`);
    this.#paths = [
      ...bands.map(({ tone }) => addPath(`band ${tone}`)),
      ...bars.flatMap((group) => [
        ...group.bars.map(([, , , tone]) => addPath(`bar ${tone}`)),
        addPath('tick'),
      ]),
      ...lines.map(({ tone, isDashed }) => addPath(`line ${tone} ${isDashed ? 'dashed' : ''}`)),
    ];
    this.#rings = rings.map(({ tone }) => add(this.#marks, 'circle', `line ${tone}`));
    for (const ring of this.#rings) ring.setAttribute('r', '4.5');
    this.#texts = lines
      .filter(({ endName }) => endName !== null)
      .map(({ tone }) => add(this.#labels, 'text', tone));
    this.#barTexts = bars.flatMap(({ labels }) => labels.map(() => add(this.#labels, 'text', 'actual')));
  }

  #drawMarks(): void {
    const { lines, bands, bars, rings } = this.#data;
    const place = this.#place();
    const paths = [
      ...bands.map((band) => pathOfBand(band, place)),
      ...bars.flatMap((group) => [
        ...group.bars.map((bar) => pathOfBar(bar, place)),
        pathOfTicks(group, place),
      ]),
      ...lines.map((line) => pathOfLine(line, place)),
    ];
    const tones = bars.flatMap((group) => group.bars.map(([, , , tone]) => tone));
    this.#paths.forEach((element, order) => {
      writePath(element, paths[order] ?? '');
      const tone = tones[order - bands.length];
      if (tone !== undefined && !element.classList.contains(tone))
        element.setAttribute('class', `mark bar ${tone}`);
    });
    this.#rings.forEach((ring, order) => {
      const [position, value] = rings[order]?.at ?? [0, 0];
      ring.setAttribute('transform', `translate(${place(position, value)})`);
    });
    this.#drawEndLabels(lines, place);
    this.#drawBarLabels(bars, place);
  }

  #drawEndLabels(lines: readonly Line[], place: Place): void {
    const ends = lines.flatMap(({ points, endName }) => {
      if (endName === null) return [];
      const [position, value] = points.at(-1) ?? [0, 0];
      const [x = 0, y = 0] = place(position, value).split(' ').map(Number);
      return [{ x, y, text: `${endName} ${formatWhole(value)}` }];
    });
    const heights = spreadLabels(ends.map(({ y }) => y));
    this.#texts.forEach((element, order) => {
      const { x, text } = ends[order] ?? { x: 0, text: '' };
      element.setAttribute('transform', `translate(${x + 6} ${(heights[order] ?? 0) + 4})`);
      writeText(element, text);
    });
  }

  #drawBarLabels(bars: readonly Bars[], place: Place): void {
    const labels = bars.flatMap((group) =>
      group.labels.map((text, order) => {
        const [position, from, to] = group.bars[order] ?? [0, 0, 0];
        return {
          text,
          at: place(position, Math.max(from, to, group.ticks[order]?.[1] ?? 0))
            .split(' ')
            .map(Number),
        };
      }),
    );
    this.#barTexts.forEach((element, order) => {
      const {
        text,
        at: [x = 0, y = 0],
      } = labels[order] ?? { text: '', at: [] };
      element.setAttribute('transform', `translate(${x + 6} ${y + 4})`);
      writeText(element, text);
    });
  }

  #drawAxes(values: readonly number[]): void {
    this.#domain = findDomain(values);
    const { direction, positions, names, boundary } = this.#data;
    const isRows = direction === 'rows';
    const place = this.#place();
    const [first, last] = positions;
    this.#axes.replaceChildren();
    for (const value of ticks(...this.#domain, 5)) {
      add(this.#axes, 'path', 'grid').setAttribute('d', `M${place(first, value)}L${place(last, value)}`);
      this.#addTick(
        isRows ? place(last, value) : place(first, value),
        formatWhole(value),
        isRows ? 'below' : 'left',
      );
    }
    if (boundary !== null) {
      const [low, high] = this.#domain;
      add(this.#axes, 'path', 'boundary').setAttribute(
        'd',
        `M${place(boundary, low)}L${place(boundary, high)}`,
      );
      this.#addTick(place(boundary, high), 'Projection →', 'below');
    }
    if (isRows) names.forEach((name, order) => this.#addTick(place(order, this.#domain[0]), name, 'left'));
    else
      for (const year of ticks(first, last, 6))
        this.#addTick(place(year, this.#domain[0]), String(year), 'below');
  }

  #addTick(at: string, text: string, side: 'left' | 'below'): void {
    const [x = 0, y = 0] = at.split(' ').map(Number);
    const element = add(this.#axes, 'text', 'axis');
    element.setAttribute(
      'transform',
      side === 'left' ? `translate(${x - 6} ${y + 4})` : `translate(${x} ${y + 18})`,
    );
    element.setAttribute('text-anchor', side === 'left' ? 'end' : 'middle');
    element.textContent = text;
  }
}
