import { fadingRate, runOff, straightLine, type ModelSection } from './lineShapes.ts';

const commerceRunOff = runOff('base_commerceNetPpe', 'const_commerceRunOffLife');

/** Stores and advertising, Amazon as a whole, its cash, and the rivals, as docs/model.md has them. */
export const amazonSections = [
  {
    id: 'commerce',
    lines: [
      { id: 'adsGrowthRate', unit: 'percent', formula: fadingRate('adsGrowth') },
      {
        id: 'adsRevenue',
        unit: 'USD_bn',
        opening: 'base_adsRevenue',
        formula: 'adsRevenue[t-1]*(1+adsGrowthRate/100)',
      },
      { id: 'storesGrowthRate', unit: 'percent', formula: fadingRate('storesGrowth') },
      {
        id: 'plainStores',
        unit: 'USD_bn',
        opening: 'base_netSales-base_awsRevenue-base_adsRevenue',
        formula: 'plainStores[t-1]*(1+storesGrowthRate/100)',
      },
      {
        id: 'storesRevenue',
        unit: 'USD_bn',
        everyYear: 'plainStores*(1+in_rufusUplift/100*ramp)',
      },
      {
        id: 'storesMargin',
        unit: 'percent',
        opening:
          '100*(base_operatingIncome-base_awsOperatingIncome+base_commerceDepreciation-base_adsRevenue*in_adsMargin/100)/plainStores',
        formula: 'storesMargin[0]+in_efficiencyGain*ramp',
      },
      {
        id: 'commerceWrittenOff',
        unit: 'factor',
        everyYear: commerceRunOff.writtenOff,
      },
      { id: 'commerceRunOff', unit: 'USD_bn', formula: commerceRunOff.depreciation('commerceWrittenOff') },
      {
        id: 'commerceCohorts',
        cohortsOf: 'commerceCapex',
        formula: straightLine('commerceCapex', 'const_commerceLife'),
      },
      { id: 'commerceNewDepreciation', unit: 'USD_bn', formula: 'SUM(commerceCohorts)' },
      {
        id: 'commerceDepreciation',
        unit: 'USD_bn',
        opening: 'base_commerceDepreciation',
        formula: 'commerceRunOff+commerceNewDepreciation',
      },
      {
        id: 'commerceOperatingIncome',
        unit: 'USD_bn',
        everyYear: 'storesRevenue*storesMargin/100+adsRevenue*in_adsMargin/100-commerceDepreciation',
      },
    ],
  },
  {
    id: 'profit',
    lines: [
      {
        id: 'netSales',
        unit: 'USD_bn',
        everyYear: 'awsRevenue+adsRevenue+storesRevenue',
      },
      {
        id: 'operatingIncome',
        unit: 'USD_bn',
        everyYear: 'awsOperatingIncome+commerceOperatingIncome',
      },
      {
        id: 'operatingMargin',
        unit: 'percent',
        everyYear: '100*operatingIncome/netSales',
      },
      {
        id: 'netInterest',
        unit: 'USD_bn',
        opening: 'base_netInterest',
        formula: 'base_netInterest+in_interestRate/100*cumulativeFreeCashFlow[t-1]',
      },
      {
        id: 'revaluation',
        unit: 'USD_bn',
        opening: 'base_otherIncome',
        formula: 'IF(t=1,in_anthropicGain,0)',
      },
      {
        id: 'pretaxIncome',
        unit: 'USD_bn',
        opening: 'base_pretaxIncome',
        formula: 'operatingIncome+netInterest+revaluation',
      },
      {
        id: 'taxRate',
        unit: 'percent',
        opening: '100*(1-base_netIncome/base_pretaxIncome)',
        formula: 'in_taxRate',
      },
      {
        id: 'netIncome',
        unit: 'USD_bn',
        opening: 'base_netIncome',
        formula: 'pretaxIncome*(1-taxRate/100)',
      },
      {
        id: 'underlyingNetIncome',
        unit: 'USD_bn',
        everyYear: 'netIncome-revaluation*(1-taxRate/100)',
      },
      {
        id: 'eps',
        unit: 'USD',
        everyYear: 'netIncome/base_dilutedShares',
      },
      {
        id: 'marketCap',
        unit: 'USD_bn',
        formula: 'IF(underlyingNetIncome>0,in_peMultiple*underlyingNetIncome,"none")',
      },
    ],
  },
  {
    id: 'cash',
    lines: [
      {
        id: 'amortisation',
        unit: 'USD_bn',
        opening: 'base_otherAmortisation',
        formula: 'base_otherAmortisation/base_netSales*netSales',
      },
      {
        id: 'earningsBeforeDepreciation',
        unit: 'USD_bn',
        opening: 'base_operatingIncome+awsDepreciation+commerceDepreciation+amortisation',
        formula: 'operatingIncome+awsDepreciation+commerceDepreciation+amortisation',
      },
      {
        id: 'taxedShare',
        unit: 'factor',
        opening: '(base_pretaxIncome-base_otherIncome)/earningsBeforeDepreciation',
        formula: 'taxedShare[0]',
      },
      {
        id: 'cashConversion',
        unit: 'factor',
        opening: 'base_operatingCashFlow/earningsBeforeDepreciation',
        formula: 'cashConversion[0]-(taxRate-taxRate[0])/100*taxedShare',
      },
      {
        id: 'operatingCashFlow',
        unit: 'USD_bn',
        opening: 'base_operatingCashFlow',
        formula: 'cashConversion*earningsBeforeDepreciation+(netInterest-base_netInterest)*(1-taxRate/100)',
      },
      {
        id: 'freeCashFlow',
        unit: 'USD_bn',
        everyYear: 'operatingCashFlow-capex',
      },
      {
        id: 'cumulativeFreeCashFlow',
        unit: 'USD_bn',
        opening: '0',
        formula: 'cumulativeFreeCashFlow[t-1]+freeCashFlow',
      },
    ],
  },
  {
    id: 'rivals',
    lines: [
      { id: 'lostDemand', unit: 'USD_bn', formula: '(1-in_unmetRetention/100)*awsUnmetDemand' },
      { id: 'azureGrowthRate', unit: 'percent', formula: fadingRate('azureGrowth') },
      { id: 'googleGrowthRate', unit: 'percent', formula: fadingRate('googleGrowth') },
      { id: 'azureOwn', unit: 'USD_bn', formula: 'azureRevenue[t-1]*(1+azureGrowthRate/100)' },
      { id: 'googleOwn', unit: 'USD_bn', formula: 'googleRevenue[t-1]*(1+googleGrowthRate/100)' },
      {
        id: 'azureRevenue',
        unit: 'USD_bn',
        opening: 'base_azureRevenue',
        formula: 'azureOwn+lostDemand*azureOwn/(azureOwn+googleOwn)',
      },
      {
        id: 'googleRevenue',
        unit: 'USD_bn',
        opening: 'base_googleRevenue',
        formula: 'googleOwn+lostDemand*googleOwn/(azureOwn+googleOwn)',
      },
      {
        id: 'awsShareOfThree',
        unit: 'percent',
        everyYear: '100*awsRevenue/(awsRevenue+azureRevenue+googleRevenue)',
      },
    ],
  },
] as const satisfies readonly ModelSection[];
