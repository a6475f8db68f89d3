import { pathsBetween } from '../../schema/client/explorer.ts';
import { useQuery } from '../address/use-query.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { NumberChoice } from '../parts/number-choice.tsx';
import { ShowGraphql } from '../parts/show-graphql.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useAnswer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';
import { EndPicker } from './end-picker.tsx';
import {
  isChronological,
  MOST_HOPS,
  mostHopsOf,
  type PathsQuestion,
  pathsQuestionOf,
  WAYS,
  waysOf,
} from './paths-question.ts';
import { type End, useEnd } from './use-end.ts';
import { Ways } from './ways.tsx';

/** How two actors are connected: several ways, drawn and in sentences. */
export function PathsView() {
  const { words } = useWords();
  const [query] = useQuery();
  const [a, b] = [useEnd('a'), useEnd('b')];
  const isNamed = a.actor !== null && b.actor !== null;
  useTitle(
    isNamed ? words.paths.heading(a.actor?.name ?? '', b.actor?.name ?? '') : words.paths.title,
  );
  return (
    <>
      <h1>{words.paths.title}</h1>
      <Ends a={a} b={b} />
      <FilterForm ties>
        <NumberChoice name="k" label={words.paths.k} choices={WAYS} chosen={waysOf(query)} />
        <NumberChoice
          name="maxHops"
          label={words.paths.maxHops}
          choices={MOST_HOPS}
          chosen={mostHopsOf(query)}
        />
        <Chronological />
      </FilterForm>
      <Between question={pathsQuestionOf(query)} isGone={a.isGone || b.isGone} />
    </>
  );
}

interface EndsProps {
  readonly a: End;
  readonly b: End;
}

function Ends({ a, b }: EndsProps) {
  const { words } = useWords();
  const [query, change] = useQuery();
  return (
    <div class="ends">
      <EndPicker name="a" label={words.paths.from} {...a} />
      <EndPicker name="b" label={words.paths.to} {...b} />
      <button type="button" onClick={() => change({ a: query.one('b'), b: query.one('a') })}>
        <span aria-hidden="true">⇄</span> {words.paths.swap}
      </button>
    </div>
  );
}

function Chronological() {
  const { words } = useWords();
  const [query, change] = useQuery();
  return (
    <label>
      <input
        type="checkbox"
        checked={isChronological(query)}
        onChange={({ currentTarget }) =>
          change({ chronological: currentTarget.checked ? '1' : null })
        }
      />
      {words.paths.chronological}
      <span class="note">{words.paths.chronologicalNote}</span>
    </label>
  );
}

interface BetweenProps {
  readonly question: PathsQuestion | null;
  /** Whether an end is not recorded, which is told beside its box. */
  readonly isGone: boolean;
}

function Between({ question, isGone }: BetweenProps) {
  const { words } = useWords();
  const isSame = question !== null && question.from === question.to;
  const answer = useAnswer(pathsBetween, isSame || isGone ? null : question);
  if (question === null) {
    return <p class="state">{words.paths.empty}</p>;
  }
  if (isGone) {
    return null;
  }
  if (isSame) {
    return <p class="state">{words.paths.same}</p>;
  }
  return (
    <>
      <Answered answer={answer}>{({ paths }) => <Ways ways={paths ?? []} />}</Answered>
      <p class="actions">
        <ShowGraphql document={pathsBetween} variables={question} />
      </p>
    </>
  );
}
