import type { ModelBasis } from '../../basis.ts';
import { computeBaseTaxRate } from '../../company.ts';
import { read } from '../columns.ts';
import type { Block } from './block.ts';

/** Profit of Amazon in year t (company.ts). */
export function fillCompanyProfit({ base }: ModelBasis, block: Block, t: number, count: number): void {
  const { size, inputs, outputs } = block;
  const now = t * size;
  const before = now - size;
  const { taxRate, interestRate, anthropicGain, peMultiple } = inputs;
  const { awsRevenue, adsRevenue, storesRevenue, awsOperatingIncome, commerceOperatingIncome } = outputs;
  const { netSales, operatingIncome, operatingMargin, netInterest, pretaxIncome, netIncome } = outputs;
  const { underlyingNetIncome, eps, marketCap, cumulativeFreeCashFlow } = outputs;
  for (let path = 0; path < count; path += 1) {
    const at = now + path;
    const sales = read(awsRevenue, at) + read(adsRevenue, at) + read(storesRevenue, at);
    const operating = read(awsOperatingIncome, at) + read(commerceOperatingIncome, at);
    const interest =
      base.netInterest + read(interestRate, path) * 0.01 * read(cumulativeFreeCashFlow, before + path);
    const gain = t === 1 ? read(anthropicGain, path) : 0;
    const pretax = operating + interest + gain;
    const afterTax = 1 - read(taxRate, path) * 0.01;
    const income = pretax * afterTax;
    const underlying = income - gain * afterTax;
    netSales[at] = sales;
    operatingIncome[at] = operating;
    operatingMargin[at] = 100 * (operating / sales);
    netInterest[at] = interest;
    pretaxIncome[at] = pretax;
    netIncome[at] = income;
    underlyingNetIncome[at] = underlying;
    eps[at] = income / base.dilutedShares;
    // What is null on a row is no number in a column.
    marketCap[at] = underlying > 0 ? read(peMultiple, path) * underlying : NaN;
  }
}

/** Cash of Amazon in year t (company.ts). */
export function fillCompanyCash({ base }: ModelBasis, block: Block, t: number, count: number): void {
  const { size, inputs, outputs } = block;
  const now = t * size;
  const before = now - size;
  const earningsBefore =
    base.operatingIncome + base.awsDepreciation + base.commerceDepreciation + base.otherAmortisation;
  const rate = base.operatingCashFlow / earningsBefore;
  const taxedShare = (base.pretaxIncome - base.otherIncome) / earningsBefore;
  const baseTaxRate = computeBaseTaxRate(base);
  const amortisationShare = base.otherAmortisation / base.netSales;
  const { taxRate } = inputs;
  const { operatingIncome, awsDepreciation, commerceDepreciation, netSales, netInterest, capex } = outputs;
  const { operatingCashFlow, freeCashFlow, cumulativeFreeCashFlow } = outputs;
  for (let path = 0; path < count; path += 1) {
    const at = now + path;
    const tax = read(taxRate, path) * 0.01;
    const earnings =
      read(operatingIncome, at) +
      read(awsDepreciation, at) +
      read(commerceDepreciation, at) +
      amortisationShare * read(netSales, at);
    const fromInterest = (read(netInterest, at) - base.netInterest) * (1 - tax);
    const operating = (rate - (tax - baseTaxRate) * taxedShare) * earnings + fromInterest;
    const free = operating - read(capex, at);
    operatingCashFlow[at] = operating;
    freeCashFlow[at] = free;
    cumulativeFreeCashFlow[at] = read(cumulativeFreeCashFlow, before + path) + free;
  }
}
