import type { OwnFact } from '../data/own-data/types.ts';
import { makeOwnFact } from './ownDataSupport.ts';

/** An invented but possible year 2026: what a person would bring to have it complete, beside the two shipped quarters. */
const figures: readonly (readonly [metric: string, period: string, value: number])[] = [
  ['aws_net_sales', '2026Q3', 46],
  ['aws_net_sales', '2026Q4', 50],
  ['aws_operating_income', '2026Q3', 17],
  ['aws_operating_income', '2026Q4', 18],
  ['aws_depreciation', '2026', 32],
  ['aws_property_and_equipment_net', '2026', 320],
  ['aws_property_and_equipment_additions', '2026', 165],
  ['advertising_revenue', '2026', 83],
  ['net_sales', '2026', 812],
  ['operating_income', '2026', 105],
  ['ppe_depreciation_expense', '2026', 56],
  ['depreciation_and_amortization', '2026', 82],
  ['property_and_equipment_net', '2026', 505],
  ['net_income', '2026', 140],
  ['other_income_expense_net', '2026', 70],
  ['pretax_income', '2026', 176.5],
  ['operating_cash_flow', '2026', 178],
  ['purchases_of_property_and_equipment', '2026', 220],
  ['diluted_shares', '2026', 10_910],
];

function makeYearFact(entity: string, metric: string, period: string, value: number): OwnFact {
  const unit = metric === 'diluted_shares' ? 'millions' : 'USD_bn';
  return makeOwnFact({ entity, metric, period, value, unit, periodEnd: null });
}

/** Own facts that complete the year 2026. */
export function makeFullYear(): readonly OwnFact[] {
  return [
    ...figures.map(([metric, period, value]) => makeYearFact('amazon', metric, period, value)),
    makeYearFact('microsoft', 'azure_revenue_estimate', '2026', 125),
    makeYearFact('google', 'google_cloud_revenue', '2026Q3', 27.2),
    makeYearFact('google', 'google_cloud_revenue', '2026Q4', 30),
  ];
}
