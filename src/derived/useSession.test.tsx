// @vitest-environment jsdom
import { act, render, renderHook, screen } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { makeSession, passFrame, renderWithSession } from '../test/renderWithSession.tsx';
import type { ScenarioView } from '../view-models/scenarioView.ts';
import { SessionContext } from './session.ts';
import { useDisplay, useLive, useLivePart, useScenario, useSession, type Live } from './useSession.ts';

interface Sample {
  readonly capex: number;
  readonly year: number;
}

const computeSample = vi.fn((view: ScenarioView): Sample => ({
  capex: view.scenario.inputs.capex,
  year: view.year,
}));

function Part({ live, part }: { readonly live: Live<Sample>; readonly part: keyof Sample }) {
  const value = useLivePart(live, (sample) => sample[part]);
  return <p>{`${part} ${value}`}</p>;
}

interface ReadersProps {
  readonly onRender: (id: string) => void;
}

function Readers({ onRender }: ReadersProps) {
  const live = useLive(computeSample);
  return (
    <>
      <Profiler id="capex" onRender={onRender}>
        <Part live={live} part="capex" />
      </Profiler>
      <Profiler id="year" onRender={onRender}>
        <Part live={live} part="year" />
      </Profiler>
    </>
  );
}

function show() {
  const rendered: string[] = [];
  const session = makeSession();
  renderWithSession(<Readers onRender={(id) => void rendered.push(id)} />, session);
  const renders = () => rendered.splice(0);
  const move = session.scenario.getState().assumptionChanged;
  renders();
  computeSample.mockClear();
  return { session, renders, move, display: session.display.getState() };
}

describe('useLive and useLivePart', () => {
  it('follow the scenario in the next frame, and render only the part that changed', async () => {
    const { move, renders } = show();
    move('capex', 250);
    expect(screen.getByText('capex 220')).toBeInTheDocument();
    await passFrame();
    expect(screen.getByText('capex 250')).toBeInTheDocument();
    expect(renders()).toEqual(['capex']);
  });

  it('render nothing when no part changed', async () => {
    const { move, renders } = show();
    move('taxRate', 20);
    await passFrame();
    expect(renders()).toEqual([]);
  });

  it('compute once a change, however many parts read', async () => {
    const { move } = show();
    move('capex', 250);
    move('capex', 255);
    await passFrame();
    expect(screen.getByText('capex 255')).toBeInTheDocument();
    expect(computeSample).toHaveBeenCalledTimes(1);
  });

  it('follow the settings', async () => {
    const { display, renders } = show();
    act(() => display.yearChosen(2028));
    await passFrame();
    expect(screen.getByText('year 2028')).toBeInTheDocument();
    expect(renders()).toEqual(['year']);
  });

  it('keep the live value between renders of its owner', () => {
    const session = makeSession();
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <SessionContext value={session}>{children}</SessionContext>
    );
    const { result, rerender } = renderHook(() => useLive(computeSample), { wrapper });
    const live = result.current;
    rerender();
    expect(result.current).toBe(live);
    expect(live.read()).toBe(live.read());
  });
});

describe('useScenario, useDisplay and useSession', () => {
  function Choices() {
    const { years } = useSession();
    const capex = useScenario((state) => state.overrides.capex ?? 'none');
    const theme = useDisplay((state) => state.theme);
    return <p>{`${years.firstYear} ${capex} ${theme}`}</p>;
  }

  it('read the stores and follow them', () => {
    const { session } = renderWithSession(<Choices />);
    expect(screen.getByText('2026 none system')).toBeInTheDocument();
    act(() => {
      session.scenario.getState().assumptionChanged('capex', 250);
      session.display.getState().themeChosen('dark');
    });
    expect(screen.getByText('2026 250 dark')).toBeInTheDocument();
  });

  it('say so when there is no session above', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Choices />)).toThrow('useSession needs a SessionContext above it');
    expect(() => renderHook(() => useSession())).toThrow('SessionContext');
  });
});
