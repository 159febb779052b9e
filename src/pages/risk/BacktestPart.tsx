import { BacktestPanel } from '../../panels/backtest/BacktestPanel.tsx';

/** Whether the model has ever been right. */
export function BacktestPart() {
  return <BacktestPanel />;
}
