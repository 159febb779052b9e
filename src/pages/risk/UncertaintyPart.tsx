import { OutcomeBar } from '../../panels/risk-choice/OutcomeBar.tsx';
import { DistributionPanel } from '../../panels/simulation/DistributionPanel.tsx';
import { FanPanel } from '../../panels/simulation/FanPanel.tsx';
import { InputSpreadsPanel } from '../../panels/simulation/InputSpreadsPanel.tsx';
import { OutcomesPanel } from '../../panels/simulation/OutcomesPanel.tsx';
import { SimulationGate } from '../../panels/simulation/SimulationGate.tsx';
import { StatementsPanel } from '../../panels/simulation/StatementsPanel.tsx';
import { VariancePanel } from '../../panels/simulation/VariancePanel.tsx';
import { Later } from '../../ui/Later.tsx';
import { PanelGrid } from '../../ui/PanelGrid.tsx';

/** How sure an outcome is: its fan, its spread in a year, what is how likely, and where the spread comes from. */
export function UncertaintyPart() {
  return (
    <div className="space-y-4">
      <OutcomeBar />
      <SimulationGate>
        <PanelGrid>
          <FanPanel />
          <DistributionPanel />
          <div className="flex min-w-0 flex-col gap-4">
            <StatementsPanel />
            <OutcomesPanel />
          </div>
          <VariancePanel />
        </PanelGrid>
      </SimulationGate>
      <Later>
        <InputSpreadsPanel />
      </Later>
    </div>
  );
}
