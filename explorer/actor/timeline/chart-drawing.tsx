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
  const start = language === 'ar' ? 0 : AXIS_WIDTH;
  return (
    <svg width={width} height={CHART_HEIGHT} aria-hidden="true">
      <g transform={`translate(${start} 0)`}>
        <Counts scales={scales} isRtl={language === 'ar'} />
        <Dates scales={scales} />
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

function Counts({ scales: { y, plotWidth }, isRtl }: { scales: Scales; isRtl: boolean }) {
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
const EDGE = 32;

function Dates({ scales: { x, plotWidth } }: { readonly scales: Scales }) {
  const dateText = useDateText();
  const middleOf = (key: string) => (x(key) ?? 0) + x.bandwidth() / 2;
  const isWhole = (key: string) => key.length === 4 || middleOf(key) < plotWidth - EDGE;
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
