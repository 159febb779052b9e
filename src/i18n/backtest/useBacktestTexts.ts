import { useLanguage } from '../useLanguage.ts';
import { backtestTexts, type BacktestTexts } from './backtestTexts.ts';

/** The texts of the backtest in the language that people read in. */
export function useBacktestTexts(): BacktestTexts {
  return backtestTexts[useLanguage()];
}
