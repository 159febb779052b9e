import { fadingRate, runOff, straightLine, type ModelSection } from './lineShapes.ts';

const awsRunOff = runOff('base_awsNetPpe', 'const_awsRunOffLife');

/** Growth paths, capital expenditure and AWS, as docs/model.md has them. */
export const awsSections = [
  {
    id: 'paths',
    lines: [
      { id: 'fade', unit: 'factor', formula: '2^(-(t-1)/in_growthHalfLife)' },
      {
        id: 'ramp',
        unit: 'factor',
        everyYear: 'MIN(1,t/const_yearsToFullEffect)',
      },
    ],
  },
  {
    id: 'capex',
    lines: [
      {
        id: 'capexGrowthRate',
        unit: 'percent',
        first: null,
        formula: 'in_capexGrowthLong+(in_capexGrowth-in_capexGrowthLong)*fade[t-1]',
      },
      {
        id: 'capex',
        unit: 'USD_bn',
        opening: 'base_capex',
        first: 'in_capex',
        formula: 'capex[t-1]*(1+capexGrowthRate/100)',
      },
      {
        id: 'awsCapex',
        unit: 'USD_bn',
        opening: 'base_awsCapex',
        formula: 'capex*in_awsCapexShare/100',
      },
      { id: 'serverPurchases', unit: 'USD_bn', formula: 'awsCapex*in_serverShare/100' },
      { id: 'buildingPurchases', unit: 'USD_bn', formula: 'awsCapex-serverPurchases' },
      {
        id: 'commerceCapex',
        unit: 'USD_bn',
        opening: 'base_capex-base_awsCapex',
        formula: 'capex-awsCapex',
      },
    ],
  },
  {
    id: 'capacity',
    lines: [
      {
        id: 'ownSilicon',
        unit: 'percent',
        everyYear: 'const_baseSiliconShare+(in_ownSiliconShare-const_baseSiliconShare)*ramp',
      },
      {
        id: 'siliconGain',
        unit: 'factor',
        everyYear: '1+in_siliconAdvantage/100*(ownSilicon-const_baseSiliconShare)/100*in_serverShare/100',
      },
      {
        id: 'capacityAdded',
        unit: 'USD_bn',
        formula:
          'in_capacityYield*(const_capacityLag*siliconGain[t-1]*awsCapex[t-1]+(1-const_capacityLag)*siliconGain*awsCapex)',
      },
      {
        id: 'awsCapacity',
        unit: 'USD_bn',
        opening: 'base_awsRevenue/const_baseUtilisation',
        formula: 'awsCapacity[t-1]*(1-in_capacityErosion/100)+capacityAdded',
      },
    ],
  },
  {
    id: 'awsSales',
    lines: [
      { id: 'awsDemandGrowth', unit: 'percent', formula: fadingRate('awsGrowth') },
      {
        id: 'awsDemand',
        unit: 'USD_bn',
        opening: 'base_awsRevenue',
        formula: '(awsRevenue[t-1]+in_unmetRetention/100*awsUnmetDemand[t-1])*(1+awsDemandGrowth/100)',
      },
      {
        id: 'awsRevenue',
        unit: 'USD_bn',
        opening: 'base_awsRevenue',
        formula: 'MIN(awsDemand,awsCapacity)',
      },
      {
        id: 'awsUnmetDemand',
        unit: 'USD_bn',
        everyYear: 'awsDemand-awsRevenue',
      },
      { id: 'bindingConstraint', unit: 'text', formula: 'IF(awsUnmetDemand>0,"capacity","demand")' },
      { id: 'awsGrowth', unit: 'percent', formula: '100*(awsRevenue-awsRevenue[t-1])/awsRevenue[t-1]' },
      {
        id: 'awsUtilisation',
        unit: 'percent',
        everyYear: '100*awsRevenue/awsCapacity',
      },
    ],
  },
  {
    id: 'awsDepreciation',
    lines: [
      {
        id: 'awsWrittenOff',
        unit: 'factor',
        everyYear: awsRunOff.writtenOff,
      },
      { id: 'awsRunOff', unit: 'USD_bn', formula: awsRunOff.depreciation('awsWrittenOff') },
      {
        id: 'serverCohorts',
        cohortsOf: 'serverPurchases',
        formula: straightLine('serverPurchases', 'in_serverLife'),
      },
      { id: 'serverDepreciation', unit: 'USD_bn', formula: 'SUM(serverCohorts)' },
      {
        id: 'buildingCohorts',
        cohortsOf: 'buildingPurchases',
        formula: straightLine('buildingPurchases', 'const_buildingLife'),
      },
      { id: 'buildingDepreciation', unit: 'USD_bn', formula: 'SUM(buildingCohorts)' },
      {
        id: 'awsDepreciation',
        unit: 'USD_bn',
        opening: 'base_awsDepreciation',
        formula: 'awsRunOff+serverDepreciation+buildingDepreciation',
      },
    ],
  },
  {
    id: 'awsProfit',
    lines: [
      {
        id: 'awsMarginalMargin',
        unit: 'percent',
        formula: 'IF(awsRevenue>=awsRevenue[t-1],in_awsCashMargin,100*awsCashProfit[t-1]/awsRevenue[t-1])',
      },
      {
        id: 'awsCashProfit',
        unit: 'USD_bn',
        opening: 'base_awsOperatingIncome+base_awsDepreciation',
        formula: 'awsCashProfit[t-1]+awsMarginalMargin/100*(awsRevenue-awsRevenue[t-1])',
      },
      {
        id: 'awsOperatingIncome',
        unit: 'USD_bn',
        everyYear: 'awsCashProfit-awsDepreciation',
      },
      {
        id: 'awsMargin',
        unit: 'percent',
        everyYear: '100*awsOperatingIncome/awsRevenue',
      },
      {
        id: 'awsNetPpe',
        unit: 'USD_bn',
        opening: 'base_awsNetPpe',
        formula: 'awsNetPpe[t-1]+awsCapex-awsDepreciation',
      },
      {
        id: 'awsRoic',
        unit: 'percent',
        formula: '100*awsOperatingIncome*(1-in_taxRate/100)/((awsNetPpe[t-1]+awsNetPpe)/2)',
      },
    ],
  },
] as const satisfies readonly ModelSection[];
