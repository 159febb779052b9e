import { OutcomeBar } from '../../panels/risk-choice/OutcomeBar.tsx';
import { TornadoPanel } from '../../panels/tornado/TornadoPanel.tsx';
import { TwoWayPanel } from '../../panels/two-way/TwoWayPanel.tsx';

/** What moves an outcome: each assumption alone, then any two together. */
export function SensitivityPart() {
  return (
    <div className="space-y-4">
      <OutcomeBar />
      <TornadoPanel />
      <TwoWayPanel />
    </div>
  );
}
