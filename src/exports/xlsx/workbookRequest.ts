import type {
  BaseFigureId,
  InputDefinition,
  InputGroup,
  InputId,
  Inputs,
  Language,
  ModelBasis,
  Spread,
} from '../../model/index.ts';
import type { CitedSource } from '../figureDocument.ts';

/** A scenario to stand beside the exported one. */
export interface NamedScenario {
  readonly name: string;
  readonly inputs: Inputs;
}

/** A row of facts.csv. */
export interface ExportedFact {
  readonly id: string;
  readonly entity: string;
  readonly metric: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly confidence: string;
  /** Id of a document. */
  readonly source: string;
  readonly note: string;
}

/** Everything that a workbook is made of. */
export interface WorkbookRequest {
  readonly language: Language;
  readonly basis: ModelBasis;
  readonly definitions: readonly InputDefinition[];
  readonly groups: readonly InputGroup[];
  /** The exported scenario. */
  readonly inputs: Inputs;
  /** Likely ranges of it that somebody changed, as distances from the value down to P10 and up to P90. */
  readonly spreads: Readonly<Partial<Record<InputId, Spread>>>;
  /** Short name of it: a preset's, a saved one's, or "changed assumptions". */
  readonly scenarioName: string;
  /** What differs from the base case, in a sentence. */
  readonly scenario: string;
  /** The others: presets, compared and saved scenarios. */
  readonly scenarios: readonly NamedScenario[];
  /** Years to project, 1 to 30. */
  readonly horizon: number;
  /** Address that opens this scenario in the product. */
  readonly link: string;
  readonly createdAt: Date;
  /** By figure of the base year, the fact behind it. */
  readonly baseFacts: Readonly<Partial<Record<BaseFigureId, string>>>;
  /** By figure of the base year, how it is derived, where it is no fact. */
  readonly baseDerivations: Readonly<Partial<Record<BaseFigureId, string>>>;
  /** Null when they could not be loaded. */
  readonly facts: readonly ExportedFact[] | null;
  /** Documents by id; null when their list could not be loaded. */
  readonly sources: ReadonlyMap<string, CitedSource> | null;
  /** What a metric of an entity is called; undefined where nobody named it. */
  readonly nameMetric: (entity: string, metric: string) => string | undefined;
}
