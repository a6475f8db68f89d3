import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSearchParams } from 'wouter-preact';
import { languageOf, speechOf } from '../words/speech.ts';
import type { Speech, UiLanguage } from '../words/use-words.ts';

const LANGUAGE = 'liqa-language';
const DIGITS = 'liqa-digits';
const IN_ADDRESS = 'lang';

/** What whoever looks has chosen; it stays in the browser. */
export interface Settings {
  readonly speech: Speech;
  readonly arabicDigits: boolean;
  readonly chooseLanguage: (language: UiLanguage) => void;
  readonly chooseDigits: (arabic: boolean) => void;
}

/** The language is that of the address (`?lang=ar`), else the one chosen before, else the browser's. */
export function useSettings(): Settings {
  const [search, setSearch] = useSearchParams();
  const told = search.get(IN_ADDRESS) ?? localStorage.getItem(LANGUAGE);
  const [chosen, choose] = useState(told);
  const [arabicDigits, setDigits] = useState(localStorage.getItem(DIGITS) === 'arab');
  const language = languageOf(chosen === null ? navigator.languages : [chosen]);
  const speech = useMemo(() => speechOf(language, arabicDigits), [language, arabicDigits]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  return {
    speech,
    arabicDigits,
    chooseLanguage: (next) => {
      localStorage.setItem(LANGUAGE, next);
      choose(next);
      // The address would say otherwise when it is opened again.
      if (search.has(IN_ADDRESS)) {
        setSearch(without(IN_ADDRESS), { replace: true });
      }
    },
    chooseDigits: (arabic) => {
      localStorage.setItem(DIGITS, arabic ? 'arab' : 'latn');
      setDigits(arabic);
    },
  };
}

function without(name: string) {
  return (before: URLSearchParams) => {
    const rest = new URLSearchParams(before);
    rest.delete(name);
    return rest;
  };
}
