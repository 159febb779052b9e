// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import type { InputDefinition, Language } from '../model/index.ts';
import { AssumptionSlider } from './AssumptionSlider.tsx';

const capex: InputDefinition = {
  id: 'capex',
  group: 'capex',
  tier: 'primary',
  unit: 'USD_bn',
  label: { en: '2026 capital expenditure', fr: 'Investissements 2026 (capex)' },
  default: 220,
  min: 80,
  max: 350,
  step: 5,
  p10: 190,
  p90: 250,
  rationale: { en: 'Guidance of July.', fr: 'Prévision de juillet.' },
  sources: ['s011'],
  markers: [
    { value: 200, label: { en: 'guidance Feb 2026', fr: 'prévision févr. 2026' } },
    { value: 131.8, label: { en: '2025', fr: '2025' } },
  ],
};

interface Setup {
  readonly definition?: InputDefinition;
  readonly start?: number;
  readonly language?: Language;
}

function setUp({ definition = capex, start = definition.default, language = 'en' }: Setup = {}) {
  const onChange = vi.fn<(value: number) => void>();
  const onReset = vi.fn();
  const onKeyAround = vi.fn<(key: string) => void>();
  function Owner() {
    const [value, setValue] = useState(start);
    const change = (next: number) => {
      onChange(next);
      setValue(next);
    };
    const reset = () => {
      onReset();
      setValue(definition.default);
    };
    return (
      <LanguageProvider language={language}>
        <div onKeyDown={({ key }) => onKeyAround(key)}>
          <AssumptionSlider
            definition={definition}
            value={value}
            onChange={change}
            onReset={reset}
            renderReasons={({ sources }) => <p>Documents: {sources.join()}</p>}
          />
        </div>
      </LanguageProvider>
    );
  }
  const { container } = render(<Owner />);
  const slider = screen.getByRole('slider', { name: definition.label[language] });
  const field = screen.getByRole('textbox', { name: /, (exact value|valeur exacte)$/ });
  return { user: userEvent.setup(), container, slider, field, onChange, onReset, onKeyAround };
}

describe('the slider', () => {
  it('is named by the label alone, in the language of the page, and reads its value with the unit', () => {
    const english = setUp();
    expect(english.slider).toHaveAccessibleName('2026 capital expenditure');
    expect(english.slider).toHaveAttribute('aria-valuetext', '$220bn');
    expect(english.field).toHaveAccessibleName('2026 capital expenditure, exact value');
  });

  it('speaks French', () => {
    const french = setUp({ language: 'fr' });
    expect(french.slider).toHaveAccessibleName('Investissements 2026 (capex)');
    expect(french.slider).toHaveAttribute('aria-valuetext', '220\u202fMd$');
    expect(french.field).toHaveAccessibleName('Investissements 2026 (capex), valeur exacte');
    expect(french.slider).toHaveAccessibleDescription(/2025\u202f: 131,8 · prévision févr\. 2026\u202f: 200/);
  });

  it('carries the hooks for tests and benchmarks', () => {
    const { container, slider } = setUp();
    const row = container.querySelector('[data-input="capex"]');
    expect(row).toContainElement(slider);
    expect(slider.parentElement).toHaveAttribute('data-track');
  });

  it.each([
    ['{ArrowRight}', 225],
    ['{ArrowUp}', 225],
    ['{ArrowLeft}', 215],
    ['{ArrowDown}', 215],
    ['{PageUp}', 270],
    ['{PageDown}', 170],
    ['{Home}', 80],
    ['{End}', 350],
  ])('moves by %s to %s with a single change', async (key, expected) => {
    const { user, slider, onChange } = setUp();
    slider.focus();
    await user.keyboard(key);
    expect(onChange.mock.calls).toEqual([[expected]]);
    expect(slider).toHaveValue(String(expected));
  });

  it('keeps the page from scrolling, leaves other keys and shortcuts alone, and says nothing at its limit', () => {
    const { slider, onChange } = setUp({ start: 350 });
    for (const key of ['ArrowRight', 'ArrowUp', 'PageUp', 'End']) {
      expect(fireEvent.keyDown(slider, { key })).toBe(false);
    }
    expect(fireEvent.keyDown(slider, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(slider, { key: 'ArrowLeft', altKey: true })).toBe(true);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('snaps a drag to the step, and stays still within a step', () => {
    const { slider, onChange } = setUp({ start: 220.7 });
    fireEvent.change(slider, { target: { value: '236.9' } });
    expect(onChange.mock.calls).toEqual([[235]]);
    fireEvent.change(slider, { target: { value: '236.1' } });
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(slider).toHaveValue('235');
  });

  it('shows a value between two steps exactly, and steps from it to the grid', async () => {
    const { user, slider, field, onChange } = setUp({ start: 220.7 });
    expect(slider).toHaveValue('220.7');
    expect(field).toHaveValue('220.7');
    slider.focus();
    await user.keyboard('{ArrowRight}');
    expect(onChange.mock.calls).toEqual([[225]]);
  });

  it('shows decimal steps without noise', async () => {
    const serverLife = {
      ...capex,
      unit: 'years',
      default: 5.7,
      min: 2,
      max: 8,
      step: 0.1,
      markers: [],
    } as const;
    const { user, slider, field } = setUp({ definition: serverLife });
    slider.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(field).toHaveValue('6');
    await user.keyboard('{ArrowLeft}');
    expect(field).toHaveValue('5.9');
    expect(slider).toHaveAttribute('aria-valuetext', '5.9\u00a0years');
  });
});

describe('the exact value', () => {
  async function type(text: string, setup: Setup = {}) {
    const parts = setUp(setup);
    await parts.user.clear(parts.field);
    await parts.user.type(parts.field, text);
    return parts;
  }

  it.each([
    ['en', '237.5{Enter}', 237.5, '237.5'],
    ['en', '$237.5bn{Enter}', 237.5, '237.5'],
    ['fr', '237,5{Enter}', 237.5, '237,5'],
    ['fr', '1,5e{Backspace}{Enter}', 80, '80'],
  ] as const)('in %s, %s is taken over off the grid', async (language, text, expected, shown) => {
    const { field, slider, onChange } = await type(text, { language });
    expect(onChange.mock.calls).toEqual([[expected]]);
    expect(field).toHaveValue(shown);
    expect(slider).toHaveValue(String(expected));
  });

  it('is taken over on leaving the field, not before', async () => {
    const { user, onChange } = await type('240');
    expect(onChange).not.toHaveBeenCalled();
    await user.tab();
    expect(onChange.mock.calls).toEqual([[240]]);
  });

  it('says so when it had to be clamped, in both languages', async () => {
    const english = await type('999{Enter}');
    expect(english.onChange.mock.calls).toEqual([[350]]);
    expect(english.field).toHaveValue('350');
    const message = screen.getByRole('alert');
    expect(message).toHaveTextContent('999 is outside $80bn to $350bn. Set to $350bn.');
    expect(english.field).toHaveAccessibleDescription(message.textContent);
  });

  it('says so in French too, and even when the value stays where it was', async () => {
    const { onChange } = await type('-3{Enter}', { language: 'fr', start: 80 });
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(
      '-3 sort de la plage de 80\u202fMd$ à 350\u202fMd$. Valeur ramenée à 80\u202fMd$.',
    );
  });

  it('forgets the message when the slider moves on, even back to the same limit', async () => {
    const { user, slider } = await type('999{Enter}');
    slider.focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.keyboard('{End}');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps the old value when the text is no number, and says so', async () => {
    const { user, field, onChange } = await type('2x0{Enter}', { start: 215 });
    expect(onChange).not.toHaveBeenCalled();
    expect(field).toHaveValue('215');
    expect(screen.getByRole('alert')).toHaveTextContent('“2x0” cannot be read as a number. $215bn is kept.');
    await user.clear(field);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.tab();
    expect(screen.getByRole('alert')).toHaveTextContent('No number given. $215bn is kept.');
    expect(field).toHaveValue('215');
  });

  it('is restored by Escape, which does not reach what is around while there is something to restore', async () => {
    const { user, field, onChange, onKeyAround } = await type('24');
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('220');
    expect(onKeyAround).not.toHaveBeenCalledWith('Escape');
    await user.keyboard('{Escape}');
    expect(onKeyAround).toHaveBeenCalledWith('Escape');
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('steps with the vertical arrows, from the text being typed if that is a number', async () => {
    const { user, field, onChange } = await type('240');
    await user.keyboard('{ArrowUp}');
    expect(onChange.mock.calls).toEqual([[245]]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(field).toHaveValue('235');
  });
});

describe('the reset button', () => {
  it('is there only when the value differs, and gives the focus to the slider', async () => {
    const { user, slider, onReset } = setUp({ start: 250 });
    const button = screen.getByRole('button', { name: 'Reset 2026 capital expenditure to $220bn' });
    expect(button).not.toHaveClass('invisible');
    await user.click(button);
    expect(onReset).toHaveBeenCalledTimes(1);
    expect(slider).toHaveValue('220');
    expect(slider).toHaveFocus();
    // The style sheet hides the button and keeps its place.
    expect(button).toHaveClass('invisible');
  });
});

describe('the reasons', () => {
  it('open with rationale, ranges, markers and sources, and close back to their button', async () => {
    const { user } = setUp();
    const button = screen.getByRole('button', { name: 'Why this default: 2026 capital expenditure' });
    await user.click(button);
    const dialog = within(screen.getByRole('dialog', { name: 'Why this default' }));
    expect(dialog.getByText('Guidance of July.')).toBeInTheDocument();
    expect(dialog.getByText('$80bn to $350bn')).toBeInTheDocument();
    expect(dialog.getByText('$190bn to $250bn')).toBeInTheDocument();
    expect(dialog.getByText('$131.8bn')).toBeInTheDocument();
    expect(dialog.getByText('Documents: s011')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('say when there is no published source', async () => {
    const { user } = setUp({ definition: { ...capex, sources: [], markers: [] }, language: 'fr' });
    await user.click(screen.getByRole('button', { name: /^Pourquoi cette valeur par défaut/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Prévision de juillet.')).toBeInTheDocument();
    expect(dialog.getByText('Une hypothèse de notre part, sans source publiée.')).toBeInTheDocument();
    expect(dialog.queryByText('À titre de comparaison')).toBeNull();
  });
});
