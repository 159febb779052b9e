import { queryOptions } from '@tanstack/react-query';
import { array, nullable, object, optional, picklist, record, type InferOutput } from 'valibot';
import { inputIds } from '../model/index.ts';
import { requireContent } from './checkContent.ts';
import { parseJsonText } from './fileText.ts';
import { loadFile } from './loadFile.ts';
import { fileSettings } from './queries.ts';
import { finiteNumber, localized, text } from './schemaParts.ts';

export const leversFile = 'levers.json';

const inputId = picklist(inputIds);

/** What the reports say drives Amazon: the evidence for it, and what moves it in the model. */
const lever = object({
  id: text,
  title: localized,
  text: localized,
  /** A loop of steps, where the lever is a way of working. */
  steps: optional(array(localized)),
  /** Ids of facts.csv. */
  evidence: array(text),
  inputs: array(inputId),
  /** The figure that shows the effect. */
  figure: nullable(text),
  /** Ids of claims.json. */
  claims: array(text),
});

/** A risk that the reports name, and the assumptions that play it out; none where the model has no lever for it. */
const risk = object({
  id: text,
  text: localized,
  reports: array(text),
  inputs: record(inputId, finiteNumber),
});

const leversSchema = object({ levers: array(lever), risks: array(risk) });

export type Lever = InferOutput<typeof lever>;
export type Risk = InferOutput<typeof risk>;
export type LeversFile = InferOutput<typeof leversSchema>;

/**
 * Reads levers.json. That its ids exist in the other files is the business of a test.
 * @throws {DataFileError} `notReadable` or `invalid`.
 */
export function parseLevers(fileText: string): LeversFile {
  return requireContent(leversFile, leversSchema, parseJsonText(leversFile, fileText));
}

/** The levers and risks of the reports. */
export function leversQuery() {
  return queryOptions({
    ...fileSettings,
    queryKey: ['data', leversFile] as const,
    queryFn: async (): Promise<LeversFile> => parseLevers(await loadFile(leversFile)),
  });
}
