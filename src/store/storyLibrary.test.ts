import { describe, expect, it } from 'vitest';
import { makeFakeStorage } from '../test/fakeStorage.ts';
import { createStoryLibrary, damagedStoriesKey, storiesKey, type StoredList } from './storyLibrary.ts';

interface Item {
  readonly id: string;
  readonly name: string;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

function decode(text: string | null): StoredList<Item> {
  if (text === null) return { kind: 'read', stories: [], dropped: 0 };
  if (text === 'newer') return { kind: 'newer' };
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return { kind: 'broken' };
    const stories = list.filter(isItem);
    return { kind: 'read', stories, dropped: list.length - stories.length };
  } catch {
    return { kind: 'broken' };
  }
}

function makeLibrary() {
  const storage = makeFakeStorage();
  const open = () =>
    createStoryLibrary<Item>({ storage: storage.openPage().storage, decode, encode: JSON.stringify });
  return { storage, open };
}
const one = { id: '1', name: 'One' };
const two = { id: '2', name: 'Two' };

describe('own stories', () => {
  it('are kept, changed, deleted and brought back, across pages', () => {
    const { storage, open } = makeLibrary();
    const [a, b] = [open(), open()];
    a.getState().storyKept(one);
    b.getState().storyKept(two);
    storage.deliverAll();
    expect(a.getState().stories).toEqual([one, two]);
    b.getState().storyChanged('1', (story) => ({ ...story, name: 'First' }));
    a.getState().storyDeleted('2');
    storage.deliverAll();
    expect(b.getState().stories).toEqual([{ id: '1', name: 'First' }]);
    a.getState().deletionUndone();
    expect(open().getState().stories).toEqual([{ id: '1', name: 'First' }, two]);
  });

  it('lose nothing while the storage is full, and are stored later beside what another page stored', () => {
    const { storage, open } = makeLibrary();
    const [a, b] = [open(), open()];
    storage.failWrites('QuotaExceededError');
    a.getState().storyKept(one);
    a.getState().storyChanged('1', (story) => ({ ...story, name: 'Mine' }));
    expect(a.getState()).toMatchObject({ problem: 'full', stories: [{ name: 'Mine' }] });
    storage.failWrites(null);
    b.getState().storyKept(two);
    a.getState().storingRetried();
    expect(a.getState()).toMatchObject({ problem: null, stories: [two, { id: '1', name: 'Mine' }] });
    expect(open().getState().stories).toHaveLength(2);
  });

  it('say when the browser refuses, and when a newer version wrote them, which is left alone', () => {
    const { storage, open } = makeLibrary();
    storage.failReads('SecurityError');
    expect(open().getState()).toMatchObject({ problem: 'unavailable', stories: [] });
    storage.failReads(null);
    storage.write(storiesKey, 'newer');
    const library = open();
    library.getState().storyKept(one);
    expect(library.getState()).toMatchObject({ problem: 'newer', stories: [one] });
    library.getState().storyKept(two);
    expect(library.getState().stories).toEqual([one, two]);
    expect(storage.read(storiesKey)).toBe('newer');
  });

  it('make each change once to what a newer version left to this page', () => {
    const { storage, open } = makeLibrary();
    storage.write(storiesKey, 'newer');
    const library = open();
    library.getState().storyKept(one);
    library.getState().storyChanged('1', (story) => ({ ...story, name: `${story.name}!` }));
    library.getState().storyKept(two);
    library.getState().storingRetried();
    expect(library.getState().stories).toEqual([{ id: '1', name: 'One!' }, two]);
  });

  it('stay in the page when the browser empties its storage, and are stored again', () => {
    const { storage, open } = makeLibrary();
    const library = open();
    library.getState().storyKept(one);
    storage.clear();
    library.getState().storyChanged('1', (story) => ({ ...story, name: `${story.name}!` }));
    expect(library.getState().stories).toEqual([{ id: '1', name: 'One!' }]);
    expect(open().getState().stories).toEqual([{ id: '1', name: 'One!' }]);
  });

  it('keep every damaged text, however often it happens', () => {
    const { storage, open } = makeLibrary();
    const texts = ['first', 'second', 'third', 'fourth', 'second'];
    const keys = texts.map((text) => {
      storage.write(storiesKey, text);
      return open().getState().damagedKey ?? '';
    });
    expect(keys.map((key) => storage.read(key))).toEqual(texts);
    expect(new Set(keys).size).toBe(4);
  });

  it('leave room for new ones: damaged text too large to stand twice is moved, not copied', () => {
    const { storage, open } = makeLibrary();
    const huge = '['.repeat(3000);
    storage.write(storiesKey, huge);
    storage.limitRoom(5000);
    const library = open();
    library.getState().storyKept(one);
    expect(library.getState()).toMatchObject({ problem: null, damagedKey: damagedStoriesKey });
    expect(storage.read(damagedStoriesKey)).toBe(huge);
    expect(open().getState().stories).toEqual([one]);
  });

  it('leave damaged text where it is when it fits nowhere else', () => {
    const { storage, open } = makeLibrary();
    const huge = '['.repeat(5000);
    storage.write(storiesKey, huge);
    storage.limitRoom(5000 + storiesKey.length);
    const library = open();
    library.getState().storyKept(one);
    expect(library.getState()).toMatchObject({ problem: 'full', stories: [one] });
    expect(storage.read(storiesKey)).toBe(huge);
  });

  it.each(['damaged', '[{"id":"1","name":"One"},7]'])('keep %s aside before they write over it', (text) => {
    const { storage, open } = makeLibrary();
    storage.write(storiesKey, text);
    const library = open();
    expect(library.getState().damagedKey).toBe(damagedStoriesKey);
    library.getState().storyKept(two);
    expect(storage.read(damagedStoriesKey)).toBe(text);
    expect(library.getState().stories.at(-1)).toEqual(two);
  });
});
