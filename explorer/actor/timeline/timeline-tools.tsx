import { useWords } from '../../words/use-words.ts';
import { type Bar, yearOf } from './bars.ts';
import { isChosen, type Span } from './span.ts';
import { lengthOf, moved, type Years, zoomed } from './years.ts';

interface TimelineToolsProps {
  readonly shown: Years;
  readonly whole: Years;
  readonly bars: readonly Bar[];
  readonly span: Span;
  readonly show: (years: Years) => void;
  readonly clear: () => void;
}

/** What else than bars can be pressed. */
export function TimelineTools(props: TimelineToolsProps) {
  const { shown, whole, span, show, clear } = props;
  const { words } = useWords();
  const isWhole = lengthOf(shown) === lengthOf(whole);
  const year = yearToZoom(props);
  return (
    <fieldset class="actions tools">
      <legend class="hidden">{words.timeline.tools}</legend>
      <button
        type="button"
        disabled={lengthOf(shown) === 1}
        onClick={() => show(zoomed(shown, whole, 'IN', year))}
      >
        {words.timeline.zoomIn}
      </button>
      <button
        type="button"
        disabled={isWhole}
        onClick={() => show(zoomed(shown, whole, 'OUT', year))}
      >
        {words.timeline.zoomOut}
      </button>
      <button
        type="button"
        disabled={shown.first === whole.first}
        onClick={() => show(moved(shown, whole, -1))}
      >
        {words.timeline.earlier}
      </button>
      <button
        type="button"
        disabled={shown.last === whole.last}
        onClick={() => show(moved(shown, whole, 1))}
      >
        {words.timeline.later}
      </button>
      <button type="button" disabled={isWhole} onClick={() => show(whole)}>
        {words.timeline.whole}
      </button>
      <button type="button" disabled={span.from === null && span.until === null} onClick={clear}>
        {words.timeline.clear}
      </button>
    </fieldset>
  );
}

/** The year of the highest bar, of the chosen ones where any is: there is something to see there. */
function yearToZoom({ bars, span, shown }: TimelineToolsProps): number {
  const chosen = bars.filter(({ key }) => isChosen(key, span));
  const [first, ...others] = chosen.length > 0 ? chosen : bars;
  return first === undefined
    ? shown.last
    : yearOf(others.reduce((a, b) => (b.count > a.count ? b : a), first).key);
}
