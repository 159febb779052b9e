/** The years that can be chosen, and what holds until somebody chooses. */
export interface YearLimits {
  /** First projected year. */
  readonly firstYear: number;
  /** Last projected year. */
  readonly lastYear: number;
  /** The last years that charts offer to show, each of them projected. */
  readonly horizons: readonly number[];
  readonly defaultYear: number;
  readonly defaultHorizonYear: number;
}

/** The limits of a page that projects `horizon` years beyond its base year: half-way is what it shows first. */
export function makeYearLimits(baseYear: number, horizon: number): YearLimits {
  const middle = baseYear + Math.floor(horizon / 2);
  return {
    firstYear: baseYear + 1,
    lastYear: baseYear + horizon,
    horizons: [middle, baseYear + horizon],
    defaultYear: middle,
    defaultHorizonYear: middle,
  };
}

/** The chosen year never lies beyond what the charts show. Not-finite years become the default. */
export function limitYear(year: number, horizonYear: number, limits: YearLimits): number {
  const wanted = Number.isFinite(year) ? Math.round(year) : limits.defaultYear;
  return Math.max(limits.firstYear, Math.min(wanted, horizonYear, limits.lastYear));
}
