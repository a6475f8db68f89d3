import { useEffect, useState } from 'preact/hooks';
import {
  type Found,
  type FoundThing,
  isThing,
  type SearchKind,
  useFound,
} from '../find/use-found.ts';

const MOST_SUGGESTED = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export interface SuggestionOptions {
  readonly kinds: readonly SearchKind[];
  readonly choose: (thing: FoundThing) => void;
  /** Told the text where somebody presses Enter and chose nothing; undefined: the first one is taken. */
  readonly submit: ((text: string) => void) | undefined;
  /** The text to begin with. */
  readonly text: string;
}

/** What is suggested for a text that is being typed, and which of it is chosen. */
export interface Suggestions {
  readonly text: string;
  readonly found: readonly Found[];
  /** The place of the one that the arrows are at; -1: none. */
  readonly active: number;
  /** How many answer; null while that is not known. */
  readonly totalCount: number | null;
  readonly type: (text: string) => void;
  readonly take: (found: Found | undefined) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useSuggestions({
  kinds,
  choose,
  submit,
  ...given
}: SuggestionOptions): Suggestions {
  const [text, setText] = useState(given.text);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // Whoever presses Enter before anything is suggested means the first that will be.
  const [isEager, setEager] = useState(false);
  const isAsked = isOpen && text.trim() !== '';
  const { data, isFresh } = useFound(isAsked ? text : '', kinds, MOST_SUGGESTED);
  const found = isAsked ? (data?.search.edges ?? []) : [];
  const close = () => {
    setOpen(false);
    setActive(-1);
    setEager(false);
  };
  const take = (one: Found | undefined) => {
    close();
    if (one !== undefined && isThing(one.node)) {
      setText('');
      choose(one.node);
    } else {
      submit?.(text.trim());
    }
  };
  useEffect(() => {
    if (isEager && isFresh && found[0] !== undefined) {
      take(found[0]);
    }
  }, [isEager, isFresh]);
  const enter = () => {
    if (active >= 0 || submit !== undefined) {
      take(found[active]);
    } else {
      setEager(true);
    }
  };
  const move = (step: number) => {
    const next = active < 0 && step < 0 ? found.length - 1 : active + step;
    setActive((next + found.length) % found.length);
  };
  return {
    text,
    found,
    active,
    totalCount: isAsked && data !== null ? data.search.totalCount : null,
    type: (typed) => {
      setText(typed);
      setOpen(true);
      setActive(-1);
      setEager(false);
    },
    take,
    close,
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (step !== undefined && found.length > 0) {
        event.preventDefault();
        move(step);
      } else if (event.key === 'Enter' && text.trim() !== '') {
        event.preventDefault();
        enter();
      } else if (event.key === 'Escape') {
        close();
      }
    },
  };
}
