import { useStepWords, type ShownStep } from '../../derived/useStory.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';

interface SlideWordsProps {
  readonly step: ShownStep;
  readonly titleId: string;
}

/** Title and text of a step, as the room sees them. */
export function SlideWords({ step, titleId }: SlideWordsProps) {
  const { title, text } = useStepWords()(step);
  return (
    <div className="mb-3 lg:mb-5">
      <h2 id={titleId} className="text-title font-semibold text-balance lg:text-display">
        <Unbroken>{title}</Unbroken>
      </h2>
      <p className="mt-1 max-w-[75ch] text-body">
        <Unbroken>{text}</Unbroken>
      </p>
    </div>
  );
}
