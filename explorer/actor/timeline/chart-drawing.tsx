import { useWords } from '../../words/use-words.ts';
import type { Bar } from './bars.ts';
import { AXIS_WIDTH, CHART_HEIGHT, labelledKeys, PLOT_HEIGHT, type Scales } from './scales.ts';
import { useDateText } from './use-date-text.ts';

interface ChartDrawingProps {
  readonly width: number;
  readonly scales: Scales;
  readonly bars: readonly Bar[];
  readonly isChosen: (key: string) => boolean;
  /** What is dragged over: the first and the last. */
  readonly brushed: readonly [string, string] | null;
}

/** The bars as they are seen; whoever does not see them has the buttons above them. */
export function ChartDrawing({ width, scales, bars, isChosen, brushed }: ChartDrawingProps) {
  const { language } = useWords();
  const isRtl = language === 'ar';
  const start = isRtl ? 0 : AXIS_WIDTH;
  return (
    <svg width={width} height={CHART_HEIGHT} aria-hidden="true">
      <g transform={`translate(${start} 0)`}>
        <Counts scales={scales} isRtl={isRtl} />
        <Dates scales={scales} isRtl={isRtl} />
        {brushed !== null && <Brushed scales={scales} brushed={brushed} />}
        {bars.map((bar) => (
          <BarDrawing key={bar.key} bar={bar} scales={scales} isChosen={isChosen(bar.key)} />
        ))}
      </g>
    </svg>
  );
}

interface BarDrawingProps {
  readonly bar: Bar;
  readonly scales: Scales;
  readonly isChosen: boolean;
}

function BarDrawing({
  bar: { key, count, uncertain },
  scales: { x, y },
  isChosen,
}: BarDrawingProps) {
  const certain = y(count - uncertain);
  const place = { x: x(key), width: x.bandwidth() };
  return (
    <g class={isChosen ? 'bar' : 'bar other'}>
      <rect {...place} y={certain} height={PLOT_HEIGHT - certain} />
      {uncertain > 0 && (
        <rect class="uncertain" {...place} y={y(count)} height={certain - y(count)} />
      )}
    </g>
  );
}

const MOST_LINES = 4;
const BESIDE = 6;

interface AxisProps {
  readonly scales: Scales;
  readonly isRtl: boolean;
}

function Counts({ scales: { y, plotWidth }, isRtl }: AxisProps) {
  const { number } = useWords();
  return (
    <g class="axis">
      {y
        .ticks(MOST_LINES)
        .filter(Number.isInteger)
        .map((count) => (
          <g key={count} transform={`translate(0 ${y(count)})`}>
            <line x2={plotWidth} />
            <text x={isRtl ? plotWidth + BESIDE : -BESIDE} dy="0.32em" text-anchor="end">
              {number(count)}
            </text>
          </g>
        ))}
    </g>
  );
}

const BELOW = 18;
/** Half of a label. */
const EDGE = { year: 16, month: 34 } as const;

function Dates({ scales: { x, plotWidth }, isRtl }: AxisProps) {
  const dateText = useDateText();
  const middleOf = (key: string) => (x(key) ?? 0) + x.bandwidth() / 2;
  // At the other end there is room below the numbers.
  const isWhole = (key: string) => {
    const edge = key.includes('-') ? EDGE.month : EDGE.year;
    return isRtl ? middleOf(key) > edge : middleOf(key) < plotWidth - edge;
  };
  return (
    <g class="axis">
      {labelledKeys(x.domain(), x.step())
        .filter(isWhole)
        .map((key) => (
          <text key={key} x={middleOf(key)} y={PLOT_HEIGHT + BELOW} text-anchor="middle">
            {dateText(key)}
          </text>
        ))}
    </g>
  );
}

function Brushed({
  scales: { x },
  brushed,
}: {
  readonly scales: Scales;
  readonly brushed: readonly [string, string];
}) {
  const [a, b] = brushed.map((key) => x(key) ?? 0);
  const [left = 0, right = 0] = [a, b].map(Number).sort((one, other) => one - other);
  return (
    <rect class="brushed" x={left} width={right - left + x.bandwidth()} height={PLOT_HEIGHT} />
  );
}
