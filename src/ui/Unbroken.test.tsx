// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Unbroken } from './Unbroken.tsx';

describe('Unbroken', () => {
  it('keeps sign and amount together and every other letter as it is', () => {
    const text = 'If demand does not come: −$90.1bn of profit, +$2bn of sales';
    const { container } = render(<Unbroken>{text}</Unbroken>);
    expect(container.textContent).toBe(text);
    expect([...container.querySelectorAll('span')].map((span) => span.textContent)).toEqual([
      '−$90.1bn',
      '+$2bn',
    ]);
  });
});
