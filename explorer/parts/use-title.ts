import { useEffect } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';

/** Names the view in the browser. @param name null: not known yet */
export function useTitle(name: string | null): void {
  const { words } = useWords();
  useEffect(() => {
    document.title = name === null || name === '' ? words.title : `${name} · ${words.title}`;
  }, [name, words]);
}
