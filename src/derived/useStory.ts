import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Fact } from '../data/facts.ts';
import { factsQuery } from '../data/queries.ts';
import type { Story, StoryStep } from '../data/story.ts';
import { decodeStories, encodeStories } from '../data/storyFile.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { Language, Overrides } from '../model/index.ts';
import { browserKeys } from '../store/browserKeys.ts';
import { createBrowserStorage } from '../store/libraryStorage.ts';
import { limitOverrides } from '../store/limits.ts';
import { createStoryLibrary, type StoryLibraryState } from '../store/storyLibrary.ts';
import { createStageStore, type StageState } from '../store/storyStage.ts';
import {
  createStoryStore,
  type StepSettings,
  type StoryState,
  type WindowMemory,
} from '../store/storyStore.ts';
import type { StoryWorld } from '../view-models/story/evaluateExpression.ts';
import { fillText, listBrokenConditions } from '../view-models/story/fillText.ts';
import type { Session } from './session.ts';
import { useSession } from './useSession.ts';

/** What the present view needs beside the session; made when it is first opened, and kept as long as the session. */
export interface StoryStores {
  readonly story: StoreApi<StoryState>;
  readonly stage: StoreApi<StageState>;
  /** The stories that the person made. */
  readonly own: StoreApi<StoryLibraryState<Story>>;
}

const memoryKey = browserKeys.openStory;

function createWindowMemory(page: Window): WindowMemory {
  return {
    read: () => page.sessionStorage.getItem(memoryKey),
    write: (text) => page.sessionStorage.setItem(memoryKey, text),
    onLeave: (listener) => page.addEventListener('pagehide', listener),
  };
}

const made = new WeakMap<Session, StoryStores>();

function findStores(session: Session): StoryStores {
  const known = made.get(session);
  if (known !== undefined) return known;
  const { scenario, display } = session;
  const stores = {
    story: createStoryStore({ scenario, display, memory: createWindowMemory(window) }),
    stage: createStageStore(),
    own: createStoryLibrary<Story>({
      storage: createBrowserStorage(window),
      decode: decodeStories,
      encode: encodeStories,
    }),
  };
  made.set(session, stores);
  return stores;
}

export function useStoryStores(): StoryStores {
  return findStores(useSession());
}

export function useStory<TPart>(select: (state: StoryState) => TPart): TPart {
  return useStore(useStoryStores().story, select);
}

export function useStage<TPart>(select: (state: StageState) => TPart): TPart {
  return useStore(useStoryStores().stage, select);
}

export function useOwnStories<TPart>(select: (state: StoryLibraryState<Story>) => TPart): TPart {
  return useStore(useStoryStores().own, select);
}

/** What the words of a step need, wherever it is shown. Notes are the presenter's alone. */
export type ShownStep = Omit<StoryStep, 'notes' | 'holds'> & Partial<Pick<StoryStep, 'notes' | 'holds'>>;

/** The scenario of a step: its preset, and its differences from it; a preset that is gone counts for nothing. */
function listOverrides(session: Session, step: Pick<StoryStep, 'preset' | 'inputs'>): Overrides {
  const preset = session.presets.find(({ id }) => id === step.preset);
  return limitOverrides(session.definitions, { ...preset?.inputs, ...step.inputs });
}

/** What opening a step sets. */
export function readStepSettings(
  session: Session,
  step: Pick<StoryStep, 'preset' | 'inputs' | 'year' | 'to'>,
): StepSettings {
  return { overrides: listOverrides(session, step), year: step.year, horizonYear: step.to };
}

/** A step in words. */
export interface StepWords {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  /** The note in the picture; empty without one. */
  readonly annotation: string;
  /** Placeholders that could not be filled. */
  readonly unknown: readonly string[];
  /** Conditions of the words that no longer hold. */
  readonly broken: readonly string[];
}

interface WordSources {
  readonly session: Session;
  readonly language: Language;
  /** Null until the facts are there, or when they have failed to come. */
  readonly facts: readonly Fact[] | null;
  readonly isComplete: boolean;
}

function createWordReader({ session, language, facts, isComplete }: WordSources) {
  const found = new Map((facts ?? []).map((fact) => [fact.id, fact]));
  const remembered = new WeakMap<ShownStep, StepWords>();

  function fill(step: ShownStep): StepWords {
    const { basis, opening, baseline } = session.source.read();
    const world: StoryWorld = {
      view: { basis, opening, baseline, scenario: session.source.run(listOverrides(session, step)) },
      definitions: session.definitions,
      findFact: (id) => found.get(id) ?? null,
    };
    const title = fillText(step.title[language], world, language);
    const text = fillText(step.text[language], world, language);
    const notes = fillText(step.notes?.[language] ?? '', world, language);
    const annotation = fillText(step.annotation?.text[language] ?? '', world, language);
    const unknown = new Set([title, text, notes, annotation].flatMap((part) => part.unknown));
    return {
      title: title.text,
      text: text.text,
      notes: notes.text,
      annotation: annotation.text,
      unknown: isComplete ? [...unknown] : [],
      broken: isComplete ? listBrokenConditions(step.holds ?? [], world) : [],
    };
  }

  return (step: ShownStep): StepWords => {
    const words = remembered.get(step) ?? fill(step);
    remembered.set(step, words);
    return words;
  };
}

/** Fills the words of any step from its own scenario, not from what is tried live. */
export function useStepWords(): (step: ShownStep) => StepWords {
  const session = useSession();
  const language = useLanguage();
  const { data, isPending } = useQuery(factsQuery());
  const facts = data?.facts ?? null;
  return useMemo(
    () => createWordReader({ session, language, facts, isComplete: !isPending }),
    [session, language, facts, isPending],
  );
}
