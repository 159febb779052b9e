import { AudienceView } from '../panels/presenting/AudienceView.tsx';
import { useStepParts } from './present/useStepParts.tsx';

/** The whole of an audience window: no header, no sliders to move, no way elsewhere. */
export function AudiencePage() {
  return <AudienceView parts={useStepParts()} />;
}
