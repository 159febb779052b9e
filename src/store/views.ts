/** Every screen of the product by its name in links. */
export const viewIds = ['overview', 'cloud-race', 'what-if', 'risk', 'sources', 'present'] as const;
export type ViewId = (typeof viewIds)[number];

/** What a link without a screen opens. */
export const defaultView: ViewId = 'overview';

/** The parts of the sources view by their names in links. */
export const sourcesTabs = ['claims', 'data', 'method', 'yours'] as const;
export type SourcesTab = (typeof sourcesTabs)[number];

/** What a link to the sources opens that names none of them. */
export const defaultSourcesTab: SourcesTab = 'claims';

/** The parts of the risk view by their names in links. */
export const riskTabs = ['uncertainty', 'sensitivity', 'goal', 'backtest'] as const;
export type RiskTab = (typeof riskTabs)[number];

/** What a link to the risk view opens that names none of them. */
export const defaultRiskTab: RiskTab = 'uncertainty';

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
