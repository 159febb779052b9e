import { useEffect, useState } from 'react';
import { useSession } from '../../derived/useSession.ts';
import { useHeadingTexts } from '../../i18n/scenarios/useHeadingTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useDescribeChange } from './useDescribeChange.ts';

/** Says what was undone, done again, jumped to or opened. */
export function HistoryAnnouncer() {
  const { history, scenario, presets } = useSession();
  const texts = useHeadingTexts();
  const language = useLanguage();
  const describe = useDescribeChange();
  const [message, setMessage] = useState('');
  useEffect(
    () =>
      history.subscribe(({ entries, position }, previous) => {
        if (entries !== previous.entries || position === previous.position) return;
        if (position === previous.position - 1)
          setMessage(texts.undone(describe(entries, previous.position)));
        else if (position === previous.position + 1) setMessage(texts.redone(describe(entries, position)));
        else setMessage(texts.jumped(describe(entries, position)));
      }),
    [history, describe, texts],
  );
  useEffect(
    () =>
      scenario.subscribe(({ overrides, change }, previous) => {
        if (overrides === previous.overrides || change.kind === 'history') return;
        const preset = presets.find(({ id }) => change.kind === 'preset' && id === change.id);
        const name = change.kind === 'saved' ? change.name : preset?.label[language];
        setMessage(name === undefined ? '' : texts.opened(name));
      }),
    [scenario, presets, language, texts],
  );
  return <LiveRegion message={message} />;
}
