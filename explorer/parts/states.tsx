import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AskError } from '../../schema/client/ask.ts';
import { keepToken } from '../service/token.ts';
import type { Answer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';
import { NothingHere } from './nothing-here.tsx';

interface AnsweredProps<Result> {
  readonly answer: Answer<Result>;
  readonly children: (data: Result) => ComponentChildren;
}

interface AnsweredViewProps<Result> extends AnsweredProps<Result> {
  /** What the view is of. */
  readonly given: string;
}

/** The same for a whole view, whose heading comes with the answer, and which may be of nothing that is recorded. */
export function AnsweredView<Result>({ given, ...props }: AnsweredViewProps<Result>) {
  const { words } = useWords();
  const { data, error } = props.answer;
  if (error instanceof AskError && error.code === 'NOT_FOUND') {
    return <NothingHere given={given} />;
  }
  return (
    <>
      {(error !== null || data === null) && <h1 class="hidden">{words.title}</h1>}
      <Answered {...props} />
    </>
  );
}

/** What was answered; in its place that it is waited for, or what went wrong and how to go on. */
export function Answered<Result>({ answer, children }: AnsweredProps<Result>) {
  const { data, error, isWaiting, again } = answer;
  if (error !== null) {
    return <Failure error={error} again={again} />;
  }
  if (data === null) {
    return isWaiting ? <Waiting /> : null;
  }
  return (
    <div class={isWaiting ? 'stale' : undefined} aria-busy={isWaiting}>
      {children(data)}
    </div>
  );
}

export function Waiting() {
  const { words } = useWords();
  return (
    <p class="waiting" role="status">
      {words.states.waiting}
    </p>
  );
}

interface FailureProps {
  readonly error: unknown;
  readonly again: () => void;
}

/** What went wrong in words, and a way on. */
export function Failure({ error, again }: FailureProps) {
  const { words } = useWords();
  const code = error instanceof AskError ? error.code : undefined;
  if (code === 'UNAUTHENTICATED') {
    return <TokenForm again={again} />;
  }
  return (
    <section class="state failure" role="alert">
      <p>{failureText(error, words.states)}</p>
      {error instanceof AskError && (
        <p class="note" dir="auto">
          {words.states.said(error.message)}
        </p>
      )}
      <button type="button" onClick={again}>
        {words.states.again}
      </button>
    </section>
  );
}

interface FailureWords {
  readonly codes: Readonly<Record<string, string>>;
  readonly unforeseen: string;
  readonly offline: string;
}

function failureText(error: unknown, { codes, unforeseen, offline }: FailureWords): string {
  if (error instanceof AskError) {
    return codes[error.code ?? ''] ?? unforeseen;
  }
  // `fetch` tells so that nobody answered.
  return error instanceof TypeError ? offline : unforeseen;
}

function TokenForm({ again }: Pick<FailureProps, 'again'>) {
  const { words } = useWords();
  const [token, setToken] = useState('');
  return (
    <form
      class="state"
      onSubmit={(event) => {
        event.preventDefault();
        keepToken(token.trim());
        again();
      }}
    >
      <p>{words.states.token}</p>
      <label>
        {words.states.tokenLabel}{' '}
        <input
          type="password"
          autocomplete="off"
          value={token}
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
        />
      </label>{' '}
      <button type="submit">{words.states.tokenSend}</button>
    </form>
  );
}
