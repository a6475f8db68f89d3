import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words/use-words.ts';
import type { Bar } from './bars.ts';
import { PLOT_HEIGHT, type Scales } from './scales.ts';
import { useDateText } from './use-date-text.ts';

interface BarButtonsProps {
  readonly bars: readonly Bar[];
  readonly scales: Scales;
  readonly isPressed: (key: string) => boolean;
  readonly choose: (key: string, how: { readonly widen: boolean }) => void;
  readonly zoom: (how: 'IN' | 'OUT', key: string) => void;
}

/** A button for each bar, above its drawing. One of them is reached by Tab, the others by arrows. */
export function BarButtons({ bars, scales, isPressed, choose, zoom }: BarButtonsProps) {
  const { language } = useWords();
  const [last, setLast] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const wantsFocus = useRef(false);
  const active = activeOf(bars, last);
  useEffect(() => {
    // Other bars stand here after a zoom by keyboard.
    if (wantsFocus.current && active !== undefined) {
      wantsFocus.current = false;
      buttons.current.get(active)?.focus();
    }
  }, [bars, active]);
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    const how = ZOOMS[event.key];
    const next = neighbourOf(event.key, bars, key, language === 'ar' ? -1 : 1);
    if (how !== undefined && !event.ctrlKey) {
      event.preventDefault();
      wantsFocus.current = true;
      zoom(how, key);
    } else if (next !== undefined) {
      event.preventDefault();
      setLast(next);
      buttons.current.get(next)?.focus();
    }
  };
  return bars.map((bar) => (
    <BarButton
      key={bar.key}
      bar={bar}
      scales={scales}
      isPressed={isPressed(bar.key)}
      isActive={bar.key === active}
      keep={(button) => {
        if (button === null) {
          buttons.current.delete(bar.key);
        } else {
          buttons.current.set(bar.key, button);
        }
      }}
      onFocus={() => setLast(bar.key)}
      onKeyDown={(event) => onKeyDown(event, bar.key)}
      choose={(widen) => choose(bar.key, { widen })}
    />
  ));
}

const ZOOMS: Readonly<Record<string, 'IN' | 'OUT'>> = { '+': 'IN', '=': 'IN', '-': 'OUT' };

/** The bar that was looked at last, or one at its time; at first the newest. */
function activeOf(bars: readonly Bar[], last: string | null): string | undefined {
  const same = bars.find(({ key }) => last !== null && (key === last || isPartOf(key, last)));
  return (same ?? bars.at(-1))?.key;
}

function isPartOf(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function neighbourOf(
  pressed: string,
  bars: readonly Bar[],
  key: string,
  forward: 1 | -1,
): string | undefined {
  const at = bars.findIndex((bar) => bar.key === key);
  switch (pressed) {
    case 'ArrowRight':
      return bars[at + forward]?.key;
    case 'ArrowLeft':
      return bars[at - forward]?.key;
    case 'Home':
      return bars[0]?.key;
    case 'End':
      return bars.at(-1)?.key;
    default:
      return undefined;
  }
}

interface BarButtonProps {
  readonly bar: Bar;
  readonly scales: Scales;
  readonly isPressed: boolean;
  readonly isActive: boolean;
  readonly keep: (button: HTMLButtonElement | null) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly choose: (widen: boolean) => void;
}

function BarButton({
  bar: { key, count, uncertain },
  scales: { x },
  isPressed,
  isActive,
  keep,
  onFocus,
  onKeyDown,
  choose,
}: BarButtonProps) {
  const { words, count: counted } = useWords();
  const dateText = useDateText();
  const text = words.timeline.bar(dateText(key), counted(words.counts.meetings, count));
  const doubt = uncertain > 0 ? words.comma + counted(words.timeline.uncertain, uncertain) : '';
  return (
    <button
      ref={keep}
      type="button"
      class="bar-button"
      title={text + doubt}
      aria-label={text + doubt}
      aria-pressed={isPressed}
      tabIndex={isActive ? 0 : -1}
      style={{ left: x(key) ?? 0, width: x.bandwidth(), height: PLOT_HEIGHT }}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      // Presses by hand are drags of no length; this one is by keyboard.
      onClick={({ detail, shiftKey }) => detail === 0 && choose(shiftKey)}
    />
  );
}
