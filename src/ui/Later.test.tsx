// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Later } from './Later.tsx';

describe('what comes later', () => {
  const page = (
    <main>
      <p>first</p>
      <Later>
        <p>later</p>
      </Later>
    </main>
  );

  it('is not part of the first rendering', () => {
    expect(renderToString(page)).toBe('<main><p>first</p></main>');
  });

  it('is there once the page rests', () => {
    render(page);
    expect(screen.getByText('first').nextElementSibling).toHaveTextContent('later');
  });
});
