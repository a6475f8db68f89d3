import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';

interface TimeSliderProps {
  /** The days on which the first and the last tie begin, as milliseconds. */
  readonly span: readonly [number, number];
  /** The day until which ties are shown. */
  readonly moment: number;
  /** Told of each moment on the way. */
  readonly show: (moment: number) => void;
  /** Told of the one that is stayed at. */
  readonly settle: (moment: number) => void;
}

const DAY_MS = 86_400_000;
/** In English too the service tells the day before the month. */
const DAY_FIRST = 'en-GB';
const FRAME_MS = 150;
/** However long the time, it plays as long. */
const FRAMES = 80;

/** Goes back in time, and plays it. */
export function TimeSlider({ span: [first, last], moment, show, settle }: TimeSliderProps) {
  const { words, language, locale } = useWords();
  const id = useId();
  const [isPlaying, setPlaying] = usePlayed(moment, { first, last, show, settle });
  const day = new Intl.DateTimeFormat(language === 'en' ? DAY_FIRST : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(moment);
  return (
    <div class="time">
      <button type="button" onClick={() => setPlaying(!isPlaying)}>
        {isPlaying ? words.network.pause : words.network.play}
      </button>
      <label for={id}>{words.network.time}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={daysBetween(first, last)}
        value={daysBetween(first, moment)}
        aria-valuetext={day}
        onInput={({ currentTarget }) => {
          setPlaying(false);
          show(first + currentTarget.valueAsNumber * DAY_MS);
        }}
        onChange={({ currentTarget }) => settle(first + currentTarget.valueAsNumber * DAY_MS)}
      />
      <output for={id}>{day}</output>
    </div>
  );
}

/** Whether time plays, and what lets it or stops it; at its end it begins anew. */
function usePlayed(
  moment: number,
  { first, last, show, settle }: Omit<TimeSliderProps, 'span' | 'moment'> & Ends,
): readonly [boolean, (playing: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) {
      return;
    }
    const step = Math.max(1, Math.round(daysBetween(first, last) / FRAMES)) * DAY_MS;
    const timer = setTimeout(() => {
      const next = Math.min(last, moment + step);
      show(next);
      if (next === last) {
        setPlaying(false);
        settle(last);
      }
    }, FRAME_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, moment]);
  const play = (playing: boolean) => {
    if (playing && moment >= last) {
      show(first);
    }
    if (!playing && isPlaying) {
      settle(moment);
    }
    setPlaying(playing);
  };
  return [isPlaying, play];
}

interface Ends {
  readonly first: number;
  readonly last: number;
}

function daysBetween(from: number, until: number): number {
  return Math.round((until - from) / DAY_MS);
}
