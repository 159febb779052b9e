import type { ReactNode } from 'react';
import type { InputId } from '../model/index.ts';

/** Where the picture of a step stands: among its words on the page, or over the whole screen. */
export interface StepPictureProps {
  readonly place: 'page' | 'stage';
  /** Of the stage; the page has its own. */
  readonly density: 'desk' | 'present';
}

/** The parts of a step that other panels make; pages bring them together. */
export interface StepParts {
  readonly renderPicture: (chart: string, props: StepPictureProps) => ReactNode;
  readonly renderSliders: (ids: readonly InputId[]) => ReactNode;
}
