import { networkAround } from '../../schema/client/explorer.ts';
import { useQuery } from '../address/use-query.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { NumberChoice } from '../parts/number-choice.tsx';
import { ShowGraphql } from '../parts/show-graphql.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useAnswer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';
import { AroundPicker } from './around-picker.tsx';
import { HOPS, hopsOf, MOST_NODES, mostNodesOf, networkQuestionOf } from './network-question.ts';
import { NetworkShown } from './network-shown.tsx';

/** What begins anew with another network. */
const RENEWED = ['at', 'after', 'before', 'rows'] as const;

/** Who is around whom: a drawing, its time, and the same as tables. */
export function NetworkView() {
  const { words } = useWords();
  const [query] = useQuery();
  const question = networkQuestionOf(query);
  const answer = useAnswer(networkAround, question);
  const given = answer.data?.network?.nodes.filter(({ hops }) => hops === 0) ?? [];
  const names = question === null ? [] : given.map(({ actor }) => actor.name);
  useTitle([words.network.title, ...names].join(words.comma));
  return (
    <>
      <h1>{words.network.title}</h1>
      <AroundPicker />
      <FilterForm ties actors renewed={RENEWED}>
        <NumberChoice
          name="hops"
          label={words.network.hops}
          choices={HOPS}
          chosen={hopsOf(query)}
          renewed={RENEWED}
        />
        <NumberChoice
          name="most"
          label={words.network.most}
          choices={MOST_NODES}
          chosen={mostNodesOf(query)}
          renewed={RENEWED}
        />
      </FilterForm>
      {question === null ? (
        <p class="state">{words.network.empty}</p>
      ) : (
        <>
          <Answered answer={answer}>
            {({ network }) =>
              network !== null && <NetworkShown network={network} question={question} />
            }
          </Answered>
          <p class="actions">
            <ShowGraphql document={networkAround} variables={question} />
          </p>
        </>
      )}
    </>
  );
}
