import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';

/** In pixels. Room for the numbers beside the bars and for the dates below them. */
export const AXIS_WIDTH = 36;
const AXIS_HEIGHT = 26;
export const CHART_HEIGHT = 220;
export const PLOT_HEIGHT = CHART_HEIGHT - AXIS_HEIGHT;
const TOP = 8;
const GAP = 0.15;

/** Where the bars of a timeline stand and how high they are, in pixels from the left and the top. */
export interface Scales {
  readonly x: ScaleBand<string>;
  readonly y: ScaleLinear<number, number>;
  readonly plotWidth: number;
}

/** @param isRtl time runs as the language does */
export function scalesOf(
  keys: readonly string[],
  most: number,
  width: number,
  isRtl: boolean,
): Scales {
  const plotWidth = Math.max(0, width - AXIS_WIDTH);
  return {
    x: scaleBand(keys, isRtl ? [plotWidth, 0] : [0, plotWidth]).paddingInner(GAP),
    y: scaleLinear([0, Math.max(most, 1)], [PLOT_HEIGHT, TOP]).nice(),
    plotWidth,
  };
}

/** How wide a label is at most, in pixels. */
const LABEL = { year: 48, month: 84 } as const;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12] as const;
const YEAR_LENGTH = 4;

/** The years, or the months, that have room for a label. */
export function labelledKeys(keys: readonly string[], step: number): readonly string[] {
  const isYears = keys[0]?.length === YEAR_LENGTH;
  const steps: readonly number[] = isYears ? YEAR_STEPS : MONTH_STEPS;
  const room = isYears ? LABEL.year : LABEL.month;
  const every = steps.find((one) => one * step >= room) ?? steps.at(-1) ?? 1;
  return isYears
    ? keys.filter((key) => Number(key) % every === 0)
    : keys.filter((_, at) => at % every === 0);
}
