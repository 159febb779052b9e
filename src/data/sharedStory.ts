import type { Story } from './story.ts';
import { largestStoryFile, parseStoryFile, writeStoryFile, type StoryFileProblem } from './storyFile.ts';

/** Of the name of whoever shares a story, in characters. */
export const longestSender = 60;

/** A story as somebody handed it on. */
export interface SharedStory {
  readonly story: Story;
  /** Who says to have shared it; empty without a name. */
  readonly sender: string;
}

export type SharedStoryReading =
  | { readonly ok: true; readonly shared: SharedStory }
  | { readonly ok: false; readonly problem: StoryFileProblem };

/** In bytes: a story that is handed on is as large as a file at most. */
export const largestSharedStory = largestStoryFile;

/** The text that a link carries: a story file without spaces, and the sender's name. */
export function writeSharedStory({ story, sender }: SharedStory): string {
  const file: unknown = JSON.parse(writeStoryFile(story));
  const name = sender.trim().slice(0, longestSender);
  return JSON.stringify({ ...(typeof file === 'object' && file), ...(name !== '' && { sender: name }) });
}

/** A name out of a link, fit to be shown: without control, direction and broken characters. */
function readSender(text: string): string {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const found = typeof value === 'object' && value !== null && 'sender' in value ? value.sender : '';
  return typeof found === 'string' ? found.slice(0, longestSender).replace(/\p{C}/gu, '').trim() : '';
}

/** Reads what writeSharedStory wrote. Takes any text and never throws. */
export function readSharedStory(text: string): SharedStoryReading {
  const reading = parseStoryFile(text);
  return reading.ok ? { ok: true, shared: { story: reading.story, sender: readSender(text) } } : reading;
}
