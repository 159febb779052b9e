import type { Language } from '../../model/index.ts';
import { backtestEn } from './en.ts';
import { backtestFr } from './fr.ts';

/** The texts of the backtest in one language. */
export type BacktestTexts = typeof backtestEn;

/** Beside the texts of the start, since only who opens the backtest needs them. */
export const backtestTexts: Readonly<Record<Language, BacktestTexts>> = { en: backtestEn, fr: backtestFr };
