import { Copy, Send } from 'lucide-react';
import { useRef, useState } from 'react';
import { useShareTexts } from '../i18n/share/useShareTexts.ts';
import { Button } from '../ui/Button.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';

interface LinkSectionProps {
  readonly link: string;
  /** What the link is, and what it is called when it is handed to another program; without: a scenario. */
  readonly label?: string;
  readonly sendTitle?: string;
}

/** The link to copy, or to hand to another program where the device offers that. */
export function LinkSection({ link, label, sendTitle }: LinkSectionProps) {
  const texts = useShareTexts().link;
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'byHand'>('none');
  const [copied, setCopied] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
      setCopied(link);
    } catch {
      // Without permission, or on a page that is not served securely: the person copies by hand.
      field.current?.select();
      setOutcome('byHand');
    }
  };
  const send = (): void => {
    // Somebody who closes the device's window again has changed their mind: nothing went wrong.
    navigator.share({ title: sendTitle ?? texts.sendTitle, url: link }).catch(() => undefined);
  };
  const isCopied = outcome === 'copied' && copied === link;
  return (
    <div className="space-y-2">
      <textarea
        ref={field}
        readOnly
        rows={3}
        aria-label={label ?? texts.label}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
        className="block w-full resize-none rounded-md border border-control bg-surface px-2.5 py-1.5 font-mono text-small break-all"
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look="strong"
          icon={<Copy aria-hidden className="size-[1.2em]" />}
          onClick={() => void copy()}
        >
          {isCopied ? texts.copied : texts.copy}
        </Button>
        {'share' in navigator && (
          <Button icon={<Send aria-hidden className="size-[1.2em]" />} onClick={send}>
            {texts.send}
          </Button>
        )}
      </div>
      {outcome === 'byHand' && <p className="text-label">{texts.copyByHand}</p>}
      <LiveRegion message={isCopied ? texts.copiedLong : outcome === 'byHand' ? texts.copyByHand : ''} />
    </div>
  );
}
