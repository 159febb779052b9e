/** The part of jstat (tests only) that serves as an independent reference. */
declare module 'jstat' {
  export const jStat: {
    readonly normal: {
      readonly inv: (p: number, mean: number, deviation: number) => number;
      readonly cdf: (x: number, mean: number, deviation: number) => number;
    };
  };
}
