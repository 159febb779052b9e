import type { FormulaId } from './ledgerTypes.ts';

/** The part of the model behind a figure, and behind those of its columns that come from another part. */
const formulas: Readonly<Record<string, readonly [FormulaId, Readonly<Record<string, FormulaId>>?]>> = {
  capacity: ['aws'],
  margin: ['aws'],
  profit: ['amazon'],
  cash: ['amazon', { capex: 'capitalExpenditure' }],
  cloud: ['rivals', { aws: 'aws', awsBaseline: 'aws' }],
  earnings: ['aws', { rest: 'storesAndAdvertising', total: 'amazon', baseline: 'amazon' }],
  bridge: ['profitBridge'],
  'race-sales': ['rivals', { aws: 'aws' }],
  'race-growth': ['rivals', { aws: 'aws' }],
  'race-margin': ['aws'],
  'race-capex': ['capitalExpenditure'],
  'race-backlog': ['aws'],
  'race-backlog-years': ['aws'],
  'race-overtaking-google': ['rivals'],
  'race-overtaking-azure': ['rivals'],
  'market-value': ['amazon'],
};

/** Which part of the model computes a cell of a figure; the projection as a whole where no part is named. */
export function findFormula(figureId: string, columnId: string): FormulaId {
  const [own, columns] = formulas[figureId] ?? ['projection'];
  return columns?.[columnId] ?? own;
}
