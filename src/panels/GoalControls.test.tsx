// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { TargetHandle, type PlotTarget } from '../charts/TargetHandle.tsx';
import { computePlotGeometry } from '../charts/plotGeometry.ts';
import { makeFigure } from '../test/makeFigure.ts';
import { makeSession, passFrame, renderWithSession } from '../test/renderWithSession.tsx';
import { GoalControls } from './GoalControls.tsx';

const figure = makeFigure(100);
const geometry = computePlotGeometry({
  figure,
  domain: { min: 0, max: 400, ticks: [0, 100, 200, 300, 400] },
  width: 600,
  height: 300,
  sizes: { axisText: 13, labelText: 13, lineHeight: 1.2, tickLength: 8, pointRadius: 4.5 },
  language: 'en',
});

function Plot() {
  const [target, setTarget] = useState<PlotTarget | null>(null);
  return (
    <div>
      {target !== null && <TargetHandle figure={figure} geometry={geometry} target={target} />}
      <GoalControls goal="underlyingNetIncome" onTarget={setTarget} />
    </div>
  );
}

function open() {
  const rendered = renderWithSession(<Plot />, makeSession());
  const knob = screen.getByRole('slider');
  const income = () => rendered.session.source.read().scenario.rows[4]?.underlyingNetIncome ?? NaN;
  return { ...rendered, knob, income };
}

describe('a point that is dragged to a goal', () => {
  it('moves its lever by keys until the goal is true, in one step', async () => {
    const { knob, session, income } = open();
    const before = income();
    fireEvent.keyDown(knob, { key: 'ArrowUp' });
    fireEvent.keyDown(knob, { key: 'ArrowUp' });
    await passFrame();
    // Steps are a tenth of the distance between two grid lines: to the next whole ones.
    expect(income()).toBeCloseTo(Math.round(before / 10) * 10 + 20, 3);
    expect(Object.keys(session.scenario.getState().overrides)).toEqual(['awsCashMargin']);
    expect(knob.getAttribute('aria-valuetext')).toMatch(
      /^\$160bn; AWS margin before depreciation on added sales: \d/,
    );
    fireEvent.blur(knob);
    expect(session.history.getState().entries).toHaveLength(2);
    act(() => session.history.getState().undone());
    expect(income()).toBeCloseTo(before, 9);
  });

  it('follows the hand, and stops where its lever ends, saying why', async () => {
    const { knob, income } = open();
    const place = { top: 0, left: 0, width: 600, height: 300 };
    if (knob.parentElement === null) throw new Error('no plot');
    knob.parentElement.getBoundingClientRect = () =>
      new DOMRect(place.left, place.top, place.width, place.height);
    knob.setPointerCapture = () => undefined;
    knob.hasPointerCapture = () => true;
    fireEvent.pointerDown(knob, { pointerId: 1 });
    const { area } = geometry;
    fireEvent.pointerMove(knob, { pointerId: 1, clientY: area.top + area.height * (1 - 165 / 400) });
    await passFrame();
    await passFrame();
    expect(income()).toBeCloseTo(165, 2);
    fireEvent.pointerMove(knob, { pointerId: 1, clientY: area.top });
    await passFrame();
    await passFrame();
    expect(income()).toBeLessThan(300);
    expect(screen.getAllByText(/at its limit of 90%/).length).toBeGreaterThan(0);
    fireEvent.pointerUp(knob, { pointerId: 1 });
  });

  it('goes back with Escape, and another lever can be chosen', async () => {
    const { knob, session, user, income } = open();
    fireEvent.keyDown(knob, { key: 'PageUp' });
    fireEvent.keyDown(knob, { key: 'Escape' });
    expect(session.scenario.getState().overrides).toEqual({});
    await user.selectOptions(screen.getByRole('combobox', { name: 'By moving' }), 'serverLife');
    const other = screen.getByRole('slider');
    const before = income();
    fireEvent.keyDown(other, { key: 'ArrowDown' });
    await passFrame();
    expect(Object.keys(session.scenario.getState().overrides)).toEqual(['serverLife']);
    expect(income()).toBeLessThan(before);
  });
});
