import type { ColumnName } from './types.ts';
import { columnNames } from './types.ts';

/** Other names of the columns, French and English, as `simplify` writes them. docs/own-data.md lists them. */
const otherNames: Readonly<Record<ColumnName, readonly string[]>> = {
  id: ['identifiant', 'ref', 'reference'],
  entity: ['company', 'entite', 'entreprise', 'societe'],
  metric: ['measure', 'indicator', 'indicateur', 'mesure', 'metrique', 'grandeur'],
  period: ['periode'],
  period_end: ['end', 'end_of_period', 'fin', 'fin_de_periode', 'fin_periode', 'date_de_fin'],
  value: ['amount', 'valeur', 'montant'],
  unit: ['unite'],
  confidence: ['confiance', 'fiabilite'],
  source: ['document', 'origine', 'origin'],
  note: ['notes', 'comment', 'comments', 'remark', 'commentaire', 'remarque'],
};

const columns = new Map<string, ColumnName>(
  columnNames.flatMap((name) => [name, ...otherNames[name]].map((text) => [text, name] as const)),
);

/** Lower case, without accents, words joined by underscores: "Fin de période" → "fin_de_periode". */
export function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s\-–_.]+/g, '_');
}

/** The column that a header names in either language, or undefined. */
export function findColumn(header: string): ColumnName | undefined {
  return columns.get(simplify(header));
}
