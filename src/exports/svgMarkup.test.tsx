// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeElement, makeText } from './svgMarkup.ts';

function parse(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed.documentElement;
}

describe('makeElement', () => {
  it('writes elements, attributes and texts, escaped', () => {
    const markup = makeElement('text', { x: 1.23456, 'font-size': 13, fill: undefined, class: 'a"b' }, [
      makeText('5 < 6 & "so" >'),
    ]);
    expect(markup.svg).toBe(
      '<text x="1.23" font-size="13" class="a&quot;b">5 &lt; 6 &amp; &quot;so&quot; &gt;</text>',
    );
  });

  it('is well-formed and says the same, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, attribute) => {
        const root = parse(makeElement('text', { 'data-a': attribute }, [makeText(text)]).svg);
        expect(root.textContent).toBe(text.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('leaves out what XML cannot hold', () => {
    const unfit = `a${String.fromCharCode(0, 7, 11, 27)}b\ud800c\uffffd`;
    expect(parse(makeElement('text', { 'data-a': unfit }, [makeText(unfit)]).svg).textContent).toBe('abcd');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parse(makeElement('text', { 'data-a': text }, [makeText(text)]).svg);
      }),
    );
  });
});
