// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { BottomSheet } from './BottomSheet.tsx';
import { Button } from './Button.tsx';
import { DataTable } from './DataTable.tsx';
import { Disclosure } from './Disclosure.tsx';
import { IconButton } from './IconButton.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Notice } from './Notice.tsx';
import { Popover } from './Popover.tsx';
import { SegmentedControl } from './SegmentedControl.tsx';
import { Select } from './Select.tsx';
import { Skeleton } from './Skeleton.tsx';

const themes = [
  { value: 'light', label: 'Light', icon: <span>☀</span> },
  { value: 'dark', label: 'Dark', icon: <span>☾</span> },
] as const;

function ThemeControl({ onChange }: { readonly onChange: (value: 'light' | 'dark') => void }) {
  const [value, setValue] = useState<'light' | 'dark'>('light');
  const change = (next: 'light' | 'dark') => {
    onChange(next);
    setValue(next);
  };
  return <SegmentedControl label="Theme" options={themes} value={value} onChange={change} />;
}

describe('SegmentedControl', () => {
  it('is a named group of radio buttons with one stop for Tab, moved by the arrows', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    render(<ThemeControl onChange={onChange} />);
    const group = within(screen.getByRole('radiogroup', { name: 'Theme' }));
    expect(group.getByRole('radio', { name: 'Light' })).toBeChecked();
    await user.tab();
    expect(group.getByRole('radio', { name: 'Light' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(group.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(group.getByRole('radio', { name: 'Dark' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(onChange.mock.calls).toEqual([['dark'], ['light']]);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('keeps two of them on a page apart', async () => {
    const user = userEvent.setup();
    const first = vi.fn();
    const second = vi.fn();
    render(
      <>
        <ThemeControl onChange={first} />
        <ThemeControl onChange={second} />
      </>,
    );
    const [one, other] = screen.getAllByRole('radio', { name: 'Dark' });
    await user.click(one ?? document.body);
    expect(one).toBeChecked();
    expect(other).not.toBeChecked();
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).not.toHaveBeenCalled();
  });
});

describe('Select', () => {
  it('has its label as name and gives the value in its own type', async () => {
    const onChange = vi.fn<(year: number) => void>();
    const options = [2030, 2031].map((year) => ({ value: year, label: String(year) }));
    render(<Select label="Year" isLabelHidden options={options} value={2030} onChange={onChange} />);
    const select = screen.getByRole('combobox', { name: 'Year' });
    expect(select).toHaveDisplayValue('2030');
    await userEvent.setup().selectOptions(select, '2031');
    expect(onChange.mock.calls).toEqual([[2031]]);
  });
});

describe('Button and IconButton', () => {
  it('have names, send no form, and pass on what a button can', async () => {
    const onClick = vi.fn();
    render(
      <>
        <Button onClick={onClick} icon={<svg aria-hidden />} aria-pressed={false}>
          Copy link
        </Button>
        <IconButton label="Dismiss" icon={<svg aria-hidden />} disabled />
      </>,
    );
    const button = screen.getByRole('button', { name: 'Copy link', pressed: false });
    expect(button).toHaveAttribute('type', 'button');
    await userEvent.setup().click(button);
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Dismiss' })).toBeDisabled();
  });
});

describe('Disclosure', () => {
  it('opens and closes, stays as people left it, and says how much was changed inside', async () => {
    const user = userEvent.setup();
    const { rerender } = render(
      <Disclosure summary="More on rivals" badge="2 changed">
        <p>Inside</p>
      </Disclosure>,
    );
    const details = screen.getByRole('group');
    expect(details).not.toHaveAttribute('open');
    await user.click(screen.getByText('More on rivals'));
    expect(details).toHaveAttribute('open');
    expect(screen.getByText('2 changed')).toBeInTheDocument();
    rerender(
      <Disclosure summary="More on rivals" badge={null}>
        <p>Inside</p>
      </Disclosure>,
    );
    expect(details).toHaveAttribute('open');
    expect(screen.queryByText('2 changed')).toBeNull();
  });
});

describe('Notice', () => {
  it('is an alert for errors and a status otherwise, with its ways out in the language of the page', async () => {
    const user = userEvent.setup();
    const onRetry = vi.fn();
    const onDismiss = vi.fn();
    const { rerender } = render(
      <LanguageProvider language="fr">
        <Notice tone="error" title="facts.csv est inutilisable" onRetry={onRetry} onDismiss={onDismiss}>
          ligne 12
        </Notice>
      </LanguageProvider>,
    );
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('facts.csv est inutilisable');
    expect(alert).toHaveTextContent('ligne 12');
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await user.click(screen.getByRole('button', { name: 'Masquer ce message' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(onDismiss).toHaveBeenCalledTimes(1);
    rerender(<Notice tone="warning" title="Clamped" onRetry={onRetry} isRetrying />);
    expect(screen.getByRole('status')).toHaveTextContent('Clamped');
    expect(screen.getByRole('button', { name: 'Trying again' })).toBeDisabled();
    rerender(<Notice tone="info" title="Hello" />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('DataTable', () => {
  it('is a table with caption and scoped headers in a place that scrolls by keyboard', async () => {
    render(
      <DataTable
        caption="AWS sales, bn USD"
        rowHeader="Year"
        columns={[
          { id: 'scenario', header: 'Scenario' },
          { id: 'binds', header: 'What binds', holds: 'texts' },
        ]}
        rows={[
          { id: '2025', header: '2025', cells: ['128.7', 'demand'], status: 'actual' },
          { id: '2026', header: '2026', cells: ['171.0', 'capacity'], status: 'projected' },
        ]}
      />,
    );
    const table = screen.getByRole('table', { name: 'AWS sales, bn USD' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Year', 'Scenario', 'What binds']);
    expect(within(table).getByRole('rowheader', { name: '2026 projected' })).toHaveAttribute('scope', 'row');
    expect(within(table).getByRole('cell', { name: '171.0' })).toBeInTheDocument();
    await userEvent.setup().tab();
    expect(screen.getByRole('group', { name: 'AWS sales, bn USD' })).toHaveFocus();
  });
});

describe('BottomSheet', () => {
  function setUp() {
    render(
      <BottomSheet label="Scenario: the assumptions" title="Scenario" status="4 changed">
        <Popover trigger="Why" title="Why this default">
          Because.
        </Popover>
      </BottomSheet>,
    );
    return { user: userEvent.setup(), bar: screen.getByRole('button', { name: 'Scenario 4 changed' }) };
  }

  it('is a named region whose bar opens and closes the sheet', async () => {
    const { user, bar } = setUp();
    expect(screen.getByRole('region', { name: 'Scenario: the assumptions' })).toBeInTheDocument();
    expect(bar).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('button', { name: 'Why' })).toBeNull();
    await user.click(bar);
    expect(bar).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: 'Why' })).toBeVisible();
    await user.click(bar);
    expect(screen.queryByRole('button', { name: 'Why' })).toBeNull();
  });

  it('closes by Escape back to its bar, after what is open inside', async () => {
    const { user, bar } = setUp();
    await user.click(bar);
    await user.click(screen.getByRole('button', { name: 'Why' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(bar).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(bar).toHaveAttribute('aria-expanded', 'false');
    expect(bar).toHaveFocus();
  });
});

describe('LiveRegion and Skeleton', () => {
  it('say what they have to say', () => {
    const { rerender } = render(<LiveRegion message="" />);
    const region = screen.getByRole('status');
    rerender(<LiveRegion message="Link copied" />);
    expect(region).toHaveTextContent('Link copied');
    rerender(<Skeleton className="h-72" label="Loading" />);
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
    rerender(<Skeleton className="h-72" />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
