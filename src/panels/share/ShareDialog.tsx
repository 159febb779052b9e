import { useId, type ReactNode } from 'react';
import { useCompare } from '../../derived/useCompare.ts';
import { useScenario, useSession } from '../../derived/useSession.ts';
import { useShareTexts } from '../../i18n/share/useShareTexts.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileSection } from './FileSection.tsx';
import { LinkSection } from '../LinkSection.tsx';
import { QrCode } from '../QrCode.tsx';

/** The link to the page as it stands, also after a file was opened from here. */
function useCurrentLink(): string {
  const { currentLink } = useSession();
  useScenario((state) => state.overrides);
  useCompare((state) => state.scenarios);
  return currentLink();
}

interface PartProps {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}

function Part({ title, help, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line py-4 first:border-t-0 first:pt-0 last:pb-0">
      <h3 id={id} className="text-body font-semibold">
        {title}
      </h3>
      <p className="mt-0.5 mb-2 text-small text-muted">{help}</p>
      {children}
    </section>
  );
}

/** A page that runs on the reader's own computer has an address that nobody else can open. */
function isLocal(): boolean {
  return /^(localhost|127\.|\[::1\])/.test(window.location.hostname) || window.location.protocol === 'file:';
}

/** Link, QR code and file of the scenario, as a window over the page. */
export function ShareDialog({ onClosed }: { readonly onClosed: () => void }) {
  const texts = useShareTexts();
  const link = useCurrentLink();
  return (
    <Dialog
      title={texts.title}
      isWide
      contentClassName="grid gap-x-6 gap-y-4 md:grid-cols-[minmax(0,1fr)_18rem]"
      onClosed={onClosed}
    >
      <div className="min-w-0">
        <Part title={texts.link.title} help={texts.link.help}>
          <LinkSection link={link} />
        </Part>
        <Part title={texts.file.title} help={texts.file.help}>
          <FileSection />
        </Part>
      </div>
      <div>
        <Part title={texts.code.title} help={texts.code.help}>
          <QrCode text={link} />
          {isLocal() && <p className="mt-2 text-small text-muted">{texts.code.local}</p>}
        </Part>
      </div>
    </Dialog>
  );
}
