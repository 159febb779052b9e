// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { riskTexts } from '../../i18n/risk/riskTexts.ts';
import { computeOutcome } from '../../model/index.ts';
import { catchSavedFiles } from '../../test/catchSavedFiles.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { TwoWayPanel } from './TwoWayPanel.tsx';

const texts = riskTexts.en.twoWay;

beforeEach(() => {
  // The map waits for the width of its place.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 800, 500));
});

async function openMap() {
  const rendered = renderWithSession(<TwoWayPanel />);
  const map = await screen.findByRole('application', undefined, { timeout: 5000 });
  const reading = () => rendered.container.querySelector('[data-reading]')?.textContent ?? '';
  return { ...rendered, map, reading };
}

describe('TwoWayPanel', () => {
  it('reads cells by keys, and Enter sets both sliders in one step that can be undone', async () => {
    const { map, reading, session } = await openMap();
    expect(reading()).toBe(texts.readNothing);
    fireEvent.keyDown(map, { key: 'ArrowRight' });
    const home = reading();
    fireEvent.keyDown(map, { key: 'ArrowRight' });
    fireEvent.keyDown(map, { key: 'PageUp' });
    expect(reading()).not.toBe(home);
    fireEvent.keyDown(map, { key: 'Enter' });
    const { overrides } = session.scenario.getState();
    expect(Object.keys(overrides).toSorted()).toEqual(['awsGrowth', 'capex']);
    const { basis, scenario } = session.source.read();
    expect(scenario.inputs.awsGrowth).toBe(37.5);
    // What was read is what the model says for the values that are set.
    const value = computeOutcome(basis, scenario.inputs, { output: 'freeCashFlow', year: 2030 }) ?? NaN;
    expect(reading()).toContain(`$${String(Math.round(value * 10) / 10)}bn`);
    expect(session.history.getState().entries).toHaveLength(2);
    act(() => session.history.getState().undone());
    expect(session.scenario.getState().overrides).toEqual({});
  });

  it('goes back to the sliders with Home, and leaves other keys alone', async () => {
    const { map, reading } = await openMap();
    fireEvent.keyDown(map, { key: 'Home' });
    const home = reading();
    fireEvent.keyDown(map, { key: 'ArrowLeft' });
    expect(reading()).not.toBe(home);
    fireEvent.keyDown(map, { key: 'Home' });
    expect(reading()).toBe(home);
    expect(fireEvent.keyDown(map, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(map, { key: 'ArrowUp', altKey: true })).toBe(true);
  });

  it('sets the sliders by a click, but a finger reads first', async () => {
    const { map, session, reading } = await openMap();
    const touch = { pointerType: 'touch', clientX: 300, clientY: 200 };
    fireEvent.pointerDown(map, touch);
    fireEvent.pointerUp(map, touch);
    expect(reading()).not.toBe(texts.readNothing);
    expect(session.scenario.getState().overrides).toEqual({});
    fireEvent.pointerDown(map, touch);
    fireEvent.pointerUp(map, touch);
    expect(Object.keys(session.scenario.getState().overrides)).toHaveLength(2);
    const mouse = { pointerType: 'mouse', clientX: 600, clientY: 100 };
    const before = session.scenario.getState().overrides;
    fireEvent.pointerDown(map, mouse);
    fireEvent.pointerUp(map, mouse);
    expect(session.scenario.getState().overrides).not.toEqual(before);
  });

  it('follows a slider that is none of its sides when it rests, and moves only its mark for the others', async () => {
    const { session, container } = await openMap();
    const contour = () => container.querySelector('[data-contour]')?.getAttribute('d');
    const mark = () => container.querySelector('[data-point="current"] circle')?.getAttribute('cy');
    const before = { contour: contour(), mark: mark() };
    act(() => session.scenario.getState().assumptionChanged('capex', 300));
    await waitFor(() => expect(mark()).not.toBe(before.mark));
    expect(container.querySelector('[data-point="baseline"]')).not.toBeNull();
    expect(contour()).toBe(before.contour);
    act(() => session.scenario.getState().assumptionChanged('taxRate', 30));
    await waitFor(() => expect(contour()).not.toBe(before.contour), { timeout: 4000 });
  });

  it('joins another value on request, and has a table of every fifth cell', async () => {
    const { user, container } = await openMap();
    const contour = () => container.querySelector('[data-contour]')?.getAttribute('d');
    const before = contour();
    const field = screen.getByRole('textbox', { name: texts.line });
    await user.clear(field);
    await user.type(field, '50{Enter}');
    expect(contour()).not.toBe(before);
    await user.click(screen.getByRole('button', { name: texts.usualLine }));
    expect(contour()).toBe(before);
    await user.click(screen.getByRole('button', { name: texts.showTable }));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(10);
    expect(within(table).getAllByRole('rowheader')[0]?.textContent).toContain('$350bn');
  });

  it('is saved as drawing and as table, and opens again as it was from its link', async () => {
    const saved = catchSavedFiles();
    const { user, session } = await openMap();
    act(() => session.display.getState().viewChosen('risk'));
    act(() => session.display.getState().riskChosen({ x: 'taxRate', line: 50 }));
    await screen.findByRole('application', { name: /Free cash flow/ }, { timeout: 5000 });
    const choose = async (name: RegExp) => {
      await user.click(screen.getByRole('button', { name: 'Export' }));
      await user.click(screen.getByRole('menuitem', { name }));
    };
    await choose(/^Drawing \(SVG\)/);
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
    expect(saved[0]?.name).toBe('cumulo-two-way-baseline-en.svg');
    const drawing = (await saved[0]?.blob.text()) ?? '';
    for (const words of ['Scenario:', 'below', 'Effective tax rate', 'sliders'])
      expect(drawing).toContain(words);
    expect(drawing).toMatch(/line=50/);
    await choose(/^Table \(CSV\) for Excel/);
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]?.name).toBe('cumulo-two-way-baseline-en-excel.csv');
    const [title = '', , link = ''] = ((await saved[1]?.blob.text()) ?? '').split('\r\n');
    expect(title).toMatch(/Free cash flow/);
    expect(link).toContain('#/risk?v=1&chart=two-way&across=taxRate&line=50&lang=en&base=');
  });

  it('speaks French', async () => {
    renderWithSession(<TwoWayPanel />, makeSession('fr'));
    expect(await screen.findByText(/quand «/, undefined, { timeout: 5000 })).toBeDefined();
  });
});
