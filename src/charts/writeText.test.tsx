// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { writeText } from './writeText.ts';

function makeElement(html: string): HTMLElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  return element;
}

describe('writeText', () => {
  it('keeps the text node that is there', () => {
    const element = makeElement('before');
    const node = element.firstChild;
    writeText(element, 'after');
    expect(element.textContent).toBe('after');
    expect(element.firstChild).toBe(node);
  });

  it.each(['', '<b>before</b>', 'before <b>it</b>'])('replaces all that "%s" holds', (html) => {
    const element = makeElement(html);
    writeText(element, 'after');
    expect(element.innerHTML).toBe('after');
  });
});
