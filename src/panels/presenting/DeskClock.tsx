import { Pause, Play, TimerReset } from 'lucide-react';
import { useStory, useStoryStores } from '../../derived/useStory.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { readTimer } from '../../store/storyStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useNow } from './useNow.ts';

function formatPassed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}

/** What time it is, and how long it has taken so far. */
export function DeskClock() {
  const { desk } = usePresentTexts();
  const language = useLanguage();
  const { story } = useStoryStores();
  const timer = useStory((state) => state.timer);
  const now = useNow();
  const passed = readTimer(timer, now);
  const isRunning = timer.startedAt !== null;
  const toggle = (): void => {
    const time = Date.now();
    story.getState().timerChanged({
      startedAt: isRunning ? null : time,
      passed: isRunning ? readTimer(timer, time) : timer.passed,
    });
  };
  const reset = (): void =>
    story.getState().timerChanged({ startedAt: isRunning ? Date.now() : null, passed: 0 });
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-body tabular-nums">
      <p>
        <span className="text-small text-muted">{desk.clock}</span>{' '}
        <time className="font-semibold">
          {new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}
        </time>
      </p>
      <div className="flex items-center gap-1">
        <span className="text-small text-muted">{desk.timer}</span>
        <span data-timer className="font-semibold">
          {formatPassed(passed)}
        </span>
        <IconButton
          label={isRunning ? desk.pause : desk.start}
          icon={
            isRunning ? (
              <Pause aria-hidden className="size-[1.2em]" />
            ) : (
              <Play aria-hidden className="size-[1.2em]" />
            )
          }
          onClick={toggle}
        />
        <IconButton
          label={desk.reset}
          icon={<TimerReset aria-hidden className="size-[1.2em]" />}
          disabled={passed === 0}
          onClick={reset}
        />
      </div>
    </div>
  );
}
