// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { presentTexts } from '../../i18n/present/presentTexts.ts';
import {
  findCommand,
  keysOf,
  nameKey,
  namePlace,
  readSwipe,
  stageCommands,
  type KeyPlace,
} from './stageKeys.ts';

const press = (key: string, modifiers = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});

function makeElement(html: string, selector: string): Element | null {
  const frame = document.createElement('div');
  frame.innerHTML = html;
  return frame.querySelector(selector);
}

describe('the keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['r', 'restore'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ['x', null],
    ['Enter', null],
  ] as const)('%s is %s', (key, command) => {
    expect(findCommand(press(key), 'page')).toBe(command);
  });

  it('never name two commands, and none with a modifier', () => {
    const keys = stageCommands.flatMap((command) => keysOf[command]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      expect(findCommand(press('r', { [modifier]: true }), 'page')).toBeNull();
  });

  it.each<readonly [KeyPlace, readonly string[], readonly string[]]>([
    ['button', [' '], ['ArrowRight', 'PageDown', 'b']],
    ['slider', ['ArrowRight', 'PageDown', 'Home', 'End'], ['b', 'r', 'Escape']],
    ['chart', ['ArrowRight', 'Home'], ['PageDown', 'PageUp', 'b', ' ']],
    ['text', ['b', ' ', 'ArrowRight', 'PageDown'], ['Escape']],
  ])('leave what has the focus (%s) what it needs', (place, taken, free) => {
    for (const key of taken) expect(findCommand(press(key), place), key).toBeNull();
    for (const key of free) expect(findCommand(press(key), place), key).not.toBeNull();
  });

  it('know what has the focus', () => {
    expect(namePlace(makeElement('<input type="range">', 'input'))).toBe('slider');
    expect(namePlace(makeElement('<input type="text">', 'input'))).toBe('text');
    expect(namePlace(makeElement('<input>', 'input'))).toBe('text');
    expect(namePlace(makeElement('<input type="radio">', 'input'))).toBe('slider');
    expect(namePlace(makeElement('<textarea></textarea>', 'textarea'))).toBe('text');
    expect(namePlace(makeElement('<button><i>x</i></button>', 'i'))).toBe('button');
    expect(namePlace(makeElement('<div class="recharts-wrapper"><svg></svg></div>', 'svg'))).toBe('chart');
    expect(namePlace(makeElement('<p>x</p>', 'p'))).toBe('page');
    expect(namePlace(null)).toBe('page');
  });

  it('have names in both languages', () => {
    for (const { keys } of Object.values(presentTexts))
      for (const key of Object.values(keysOf).flat())
        expect(nameKey(key, keys)).toMatch(key.length === 1 && key !== ' ' ? /^.$/ : /^(\S+ ?\S+|[←→↑↓])$/);
  });
});

describe('a swipe', () => {
  it('is far enough and sideways', () => {
    expect(readSwipe([300, 100], [200, 110])).toBe('next');
    expect(readSwipe([100, 100], [200, 90])).toBe('previous');
    expect(readSwipe([100, 100], [150, 100])).toBeNull();
    expect(readSwipe([100, 100], [200, 180])).toBeNull();
  });
});
