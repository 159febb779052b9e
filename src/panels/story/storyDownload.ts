import type { Story } from '../../data/story.ts';
import { writeStoryFile } from '../../data/storyFile.ts';
import { downloadText } from '../../exports/download.ts';
import type { Language } from '../../model/index.ts';

/** Saves a story as a file that can be imported. */
export function downloadStory(story: Story, language: Language): void {
  downloadText(writeStoryFile(story), 'application/json', `cumulo-story-${language}.json`);
}
