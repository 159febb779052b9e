import type { ModelBasis } from '../../basis.ts';
import { fillServerLives, splitLife } from './assets.ts';
import { fillAwsProfit, fillAwsSales } from './aws.ts';
import type { Block } from './block.ts';
import { fillCapex, fillFading } from './capex.ts';
import { fillCommerce } from './commerce.ts';
import { fillCompanyCash, fillCompanyProfit } from './company.ts';
import { fillRivals } from './rivals.ts';

/**
 * Projects the first `count` paths of a block from its inputs: the model of `project`, written for columns of numbers instead of
 * one scenario. Tests hold that both agree on every output of every path; a formula that changes there changes here.
 */
export function projectBlock(basis: ModelBasis, block: Block, count: number): void {
  const building = splitLife(basis.constants.buildingLife);
  const commerce = splitLife(basis.constants.commerceLife);
  fillFading(block, count);
  fillServerLives(block, count);
  for (let t = 1; t <= block.horizon; t += 1) {
    fillCapex(block, t, count);
    fillAwsSales(basis, block, t, count);
    fillAwsProfit(basis, block, building, t, count);
    fillCommerce(basis, block, commerce, t, count);
    fillCompanyProfit(basis, block, t, count);
    fillCompanyCash(basis, block, t, count);
    fillRivals(block, t, count);
  }
}
