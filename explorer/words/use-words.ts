import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Counted } from './counted.ts';
import type { Words } from './en.ts';

/** The languages that the interface is in. */
export type UiLanguage = 'ar' | 'en';

/** How the interface speaks. */
export interface Speech {
  readonly language: UiLanguage;
  readonly words: Words;
  /** Of the platform, with the digits that were chosen: `ar-u-nu-arab`. */
  readonly locale: string;
  readonly number: (value: number) => string;
  /** A share from 0 to 1. */
  readonly percent: (share: number) => string;
  /** A text of the service, such as a date, with the digits that were chosen. */
  readonly digits: (text: string) => string;
  /** `3 people`, in the form that the number asks for. */
  readonly count: (forms: Counted, value: number) => string;
}

const context = createContext<Speech | null>(null);
export const SpeechProvider = context.Provider;

/** @throws Error outside of a `SpeechProvider`. */
export function useWords(): Speech {
  const speech = useContext(context);
  if (speech === null) {
    throw new Error('What is drawn must be inside of a SpeechProvider.');
  }
  return speech;
}
