import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSharedStory, writeSharedStory } from './sharedStory.ts';
import { parseStory } from './story.ts';

const story = parseStory(readFileSync(resolve(import.meta.dirname, '../../public/data/story.json'), 'utf8'));

describe('a story that is handed on', () => {
  it('is the same at the other end, with the name of the sender', () => {
    expect(readSharedStory(writeSharedStory({ story, sender: ' Ada ' }))).toEqual({
      ok: true,
      shared: { story, sender: 'Ada' },
    });
    expect(readSharedStory(`\uFEFF${writeSharedStory({ story, sender: 'Ada' })}`).ok).toBe(true);
    expect(readSharedStory(writeSharedStory({ story, sender: '' }))).toMatchObject({
      shared: { sender: '' },
    });
  });

  it('shows no sign of its sender that could mislead', () => {
    const text = writeSharedStory({ story, sender: 'x' }).replace(
      '"sender":"x"',
      `"sender":"\\u202eadA\\n${'z'.repeat(900)}"`,
    );
    const reading = readSharedStory(text);
    expect(reading.ok && reading.shared.sender).toMatch(/^adAz{10,60}$/);
    const other = readSharedStory(text.replace(/"sender":"[^"]*"/, '"sender":7'));
    expect(other).toMatchObject({ shared: { sender: '' } });
  });

  it.each([
    ['{"kind":"cumulo-story","version":9}', 'tooNew'],
    ['{}', 'notStory'],
    ['{', 'notJson'],
    ['{"kind":"cumulo-story","version":1,"story":{}}', 'fields'],
  ])('is refused: %s', (text, kind) => {
    expect(readSharedStory(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSharedStory(text).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
