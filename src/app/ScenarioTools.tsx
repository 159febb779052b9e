import { HistoryButtons } from '../panels/history/HistoryButtons.tsx';
import { LibraryButton } from '../panels/scenario-library/LibraryButton.tsx';
import { ShareButton } from '../panels/share/ShareButton.tsx';

/** What people do with a scenario as a whole, in one row of the rail's heading. */
export function ScenarioTools() {
  return (
    <>
      <HistoryButtons />
      <span className="ml-auto flex items-center">
        <LibraryButton />
        <ShareButton />
      </span>
    </>
  );
}
