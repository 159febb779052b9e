import { expect, it } from 'vitest';
import { readField } from './readField.ts';

it('reads own fields of objects only', () => {
  expect(readField({ inputs: 1 }, 'inputs')).toBe(1);
  expect(readField({}, 'constructor')).toBeUndefined();
  expect(readField(null, 'inputs')).toBeUndefined();
  expect(readField('text', 'length')).toBeUndefined();
});
