// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DataFileError } from '../data/dataError.ts';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { DataFileNotice } from './DataFileNotice.tsx';

const missing = new DataFileError('facts.csv', 'invalid', [
  { row: '1', field: 'value', problem: { kind: 'missing' } },
]);

it('offers another try', async () => {
  const onRetry = vi.fn();
  render(<DataFileNotice error={missing} isRetrying={false} onRetry={onRetry} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(
    'facts.csv, row 1, field “value”: the value is missing',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('says that it is being tried again', () => {
  render(
    <LanguageProvider language="fr">
      <DataFileNotice error={missing} isRetrying onRetry={vi.fn()} />
    </LanguageProvider>,
  );
  expect(screen.getByRole('button', { name: 'Nouvel essai en cours' })).toBeDisabled();
});

it('shows the message of a failure that is no data problem', () => {
  render(<DataFileNotice error={new Error('out of memory')} isRetrying={false} onRetry={vi.fn()} />);
  expect(screen.getByRole('alert')).toHaveTextContent('out of memory');
});
