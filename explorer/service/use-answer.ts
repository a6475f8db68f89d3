import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useWords } from '../words/use-words.ts';
import { askService, forgetAnswers, questionKey } from './ask-service.ts';

/** How far a question came. */
export interface Answer<Result> {
  /** Of the last question that was answered; while another one waits, that of the one before. */
  readonly data: Result | null;
  readonly error: unknown;
  readonly isWaiting: boolean;
  readonly again: () => void;
}

interface Told<Result> {
  readonly key: string;
  readonly data: Result | null;
  readonly error: unknown;
}

/** Asks as soon as it is drawn, and again when the question changes. @param variables null: not yet */
export function useAnswer<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: NoInfer<Variables> | null,
): Answer<Result> {
  const { language } = useWords();
  const [told, tell] = useState<Told<Result> | null>(null);
  const [turn, setTurn] = useState(0);
  const key = questionKey(document, variables, language);
  useEffect(() => {
    if (variables === null) {
      // What was answered before is not of the next question.
      tell(null);
      return;
    }
    let isWanted = true;
    const wanted = (next: Told<Result>) => {
      if (isWanted) {
        tell(next);
      }
    };
    askService(document, variables, language).then(
      (data) => wanted({ key, data, error: null }),
      (error: unknown) => wanted({ key, data: null, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [key, turn]);
  const again = useCallback(() => {
    forgetAnswers();
    tell(null);
    setTurn((before) => before + 1);
  }, []);
  return {
    data: told?.data ?? null,
    error: told?.key === key ? told.error : null,
    isWaiting: variables !== null && told?.key !== key,
    again,
  };
}
