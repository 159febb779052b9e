// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { translateRowKey } from './rowKeys.ts';

it('turns arrows into those of the chart library, and leaves other keys alone', async () => {
  const heard: string[] = [];
  render(
    <div onKeyDownCapture={translateRowKey}>
      <button type="button" onKeyDown={(event) => heard.push(event.key)}>
        chart
      </button>
    </div>,
  );
  screen.getByRole('button').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}{ArrowLeft}{Enter}{Home}');
  expect(heard).toEqual(['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'Enter', 'Home']);
});
