// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { withLook, writeColour } from './readLook.ts';

afterEach(() => {
  document.head.innerHTML = '';
  document.documentElement.removeAttribute('style');
});

it('reads how the page draws, and leaves nothing on it', () => {
  document.documentElement.style.setProperty('--surface', '#fff');
  document.head.innerHTML =
    '<style>.mark-line { fill: none; stroke: rgb(107, 15, 42); stroke-width: 3px; stroke-dasharray: 7px 5px }' +
    ".mark-line[data-style='thin'] { stroke-width: 1.5px }</style>";
  const [usual, thin, surface] = withLook(document, (look) => [
    look.paint({ className: 'mark-line' }),
    look.paint({ className: 'mark-line', data: { style: 'thin' } }),
    look.surface,
  ]);
  expect(usual).toMatchObject({
    stroke: '#6b0f2a',
    'stroke-width': '3',
    'stroke-dasharray': '7 5',
  });
  expect(thin).toMatchObject({ 'stroke-width': '1.5' });
  expect(surface).toBe('#fff');
  expect(document.body.childElementCount).toBe(0);
});

it('leaves nothing on the page when drawing fails', () => {
  const fail = (): never => {
    throw new Error('no picture');
  };
  expect(() => withLook(document, fail)).toThrow('no picture');
  expect(document.body.childElementCount).toBe(0);
});

it.each([
  ['rgb(1, 2, 3)', '#010203'],
  ['rgb(255, 255, 255)', '#ffffff'],
  ['rgba(1, 2, 3, 0.5)', 'rgba(1, 2, 3, 0.5)'],
  ['none', 'none'],
  ['#abcdef', '#abcdef'],
])('writes the colour %s as %s', (colour, written) => {
  expect(writeColour(colour)).toBe(written);
});
