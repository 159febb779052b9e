import { useMessages } from '../i18n/useLanguage.ts';
import { CloudRacePanels } from '../panels/cloud-race/CloudRacePanels.tsx';
import { RaceControls } from '../panels/cloud-race/RaceControls.tsx';

/** AWS, Azure and Google Cloud side by side: sales, growth, margins, capex, backlogs, and who passes whom. */
export function CloudRacePage() {
  const { views } = useMessages().interface;
  return (
    <>
      <h1 className="sr-only">{views['cloud-race']}</h1>
      <RaceControls />
      <CloudRacePanels />
    </>
  );
}
