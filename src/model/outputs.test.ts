import { describe, expect, it } from 'vitest';
import { makeInputs, productBasis } from '../test/modelBasis.ts';
import { findBindingConstraint, outputIds } from './outputs.ts';
import { project } from './projection.ts';

describe('the outputs of a year', () => {
  it('are exactly the documented ones, in their order', () => {
    const [row] = project(productBasis, makeInputs(), 1);
    expect(Object.keys(row ?? {})).toEqual(['year', ...outputIds]);
  });
});

describe('findBindingConstraint', () => {
  it('is demand while the machines suffice, capacity when customers are turned away', () => {
    const [plenty] = project(productBasis, makeInputs({ awsGrowth: 10 }), 1);
    const [scarce] = project(productBasis, makeInputs({ awsGrowth: 60 }), 1);
    expect(plenty && findBindingConstraint(plenty)).toBe('demand');
    expect(scarce && findBindingConstraint(scarce)).toBe('capacity');
    expect(plenty && findBindingConstraint({ ...plenty, awsUnmetDemand: 0.001 })).toBe('capacity');
  });
});
