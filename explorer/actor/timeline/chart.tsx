import { useRef } from 'preact/hooks';
import { useWords } from '../../words/use-words.ts';
import { BarButtons } from './bar-buttons.tsx';
import { type Bar, yearOf } from './bars.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { AXIS_WIDTH, PLOT_HEIGHT, scalesOf } from './scales.ts';
import { isChosen, type Span, widened } from './span.ts';
import { useBrush } from './use-brush.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';
import { useWidth } from './use-width.ts';

interface ChartProps {
  readonly label: string;
  /** Every year or month that is shown. */
  readonly keys: readonly string[];
  readonly bars: readonly Bar[];
  /** What the address says. */
  readonly span: Span;
  readonly choose: (first: string, last: string) => void;
  readonly zoom: (how: 'IN' | 'OUT', year: number) => void;
}

/** How many meetings there were when; a span of time is chosen here by hand or by keyboard. */
export function Chart({ label, keys, bars, span, choose, zoom }: ChartProps) {
  const { language } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLFieldSetElement>(null);
  const isRtl = language === 'ar';
  const width = useWidth(box);
  const most = bars.reduce((highest, { count }) => Math.max(highest, count), 0);
  const scales = scalesOf(keys, most, width, isRtl);
  const keyAt = (place: number) => keys[place] ?? '';
  const placeAt = (clientX: number, { left, right }: DOMRect) => {
    const way = isRtl ? right - clientX : clientX - left;
    return Math.min(keys.length - 1, Math.max(0, Math.floor(way / scales.x.step())));
  };
  const { brushed, handlers } = useBrush(
    (clientX, element) => placeAt(clientX, element.getBoundingClientRect()),
    ([first, last]) => choose(keyAt(first), keyAt(last)),
  );
  useWheelZoom(plot, (how, clientX) => {
    if (plot.current !== null) {
      zoom(how, yearOf(keyAt(placeAt(clientX, plot.current.getBoundingClientRect()))));
    }
  });
  const hasChoice = span.from !== null || span.until !== null;
  return (
    <div class="chart" ref={box}>
      <ChartDrawing
        width={width}
        scales={scales}
        bars={bars}
        isChosen={(key) => isChosen(key, span)}
        brushed={brushed && [keyAt(brushed[0]), keyAt(brushed[1])]}
      />
      <fieldset
        ref={plot}
        class="plot"
        aria-label={label}
        style={{ insetInlineStart: AXIS_WIDTH, width: scales.plotWidth, height: PLOT_HEIGHT }}
        {...handlers}
      >
        <BarButtons
          bars={bars}
          scales={scales}
          isPressed={(key) => hasChoice && isChosen(key, span)}
          choose={(key, { widen }) =>
            choose(...(widen ? widened(span, key) : ([key, key] as const)))
          }
          zoom={(how, key) => zoom(how, yearOf(key))}
        />
      </fieldset>
    </div>
  );
}
