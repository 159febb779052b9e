/** Every screen of the product by its name in links, the unbuilt ones included. */
export const viewIds = ['overview', 'cloud-race', 'what-if', 'risk', 'sources', 'present'] as const;
export type ViewId = (typeof viewIds)[number];

/** The screens that exist. A link to another one is answered with a notice, and the navigation leaves it out. */
export const builtViews: readonly ViewId[] = [
  'overview',
  'cloud-race',
  'what-if',
  'risk',
  'sources',
  'present',
];

/** What a link without a screen opens. */
export const defaultView: ViewId = 'overview';

/** The parts of the sources view by their names in links, the unbuilt ones included. */
export const sourcesTabs = ['claims', 'data', 'method', 'yours'] as const;
export type SourcesTab = (typeof sourcesTabs)[number];

/** The parts that exist. */
export const builtSourcesTabs: readonly SourcesTab[] = ['claims', 'data', 'method', 'yours'];

/** What a link to the sources opens that names none of them. */
export const defaultSourcesTab: SourcesTab = 'claims';

/** The parts of the risk view by their names in links, the unbuilt ones included. */
export const riskTabs = ['uncertainty', 'sensitivity', 'goal', 'backtest'] as const;
export type RiskTab = (typeof riskTabs)[number];

/** The parts that exist, in the order of the page; at least one. */
export const builtRiskTabs: readonly RiskTab[] = ['uncertainty', 'sensitivity', 'goal', 'backtest'];

/** What a link to the risk view opens that names none of them. */
export const defaultRiskTab: RiskTab = builtRiskTabs[0] ?? 'sensitivity';

/** `system`: as the device is set. */
export const themeChoices = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** `desk`: for one reader. `present`: large text for a room. */
export const densities = ['desk', 'present'] as const;
export type Density = (typeof densities)[number];

/** Whether a text is one of the listed names. */
export function isOneOf<TName extends string>(names: readonly TName[], text: string): text is TName {
  return names.some((name) => name === text);
}
