import { actorDocuments } from '../../schema/client/explorer.ts';
import { useQuery } from '../address/use-query.ts';
import { ShowGraphql } from '../parts/show-graphql.tsx';
import { Answered } from '../parts/states.tsx';
import { useAnswer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';
import { ActorSection } from './actor-section.tsx';
import { DocumentRows } from './tables/document-rows.tsx';
import { type SpelledName, spokenOf } from './tables/spoken-of.ts';

/** Of each spelling. */
const FEW = 10;
const MOST = 100;

/** The documents in which a spelling of the name was found. */
export function ActorDocuments({ of }: { readonly of: string }) {
  const { words, count, number } = useWords();
  const [query, change] = useQuery();
  const first = query.one('documents') === 'all' ? MOST : FEW;
  const variables = { ref: of, first };
  const answer = useAnswer(actorDocuments, variables);
  const shown = (names: readonly SpelledName[]) => {
    const documents = spokenOf(names);
    const isWhole = names.every(({ documents: { totalCount } }) => totalCount <= first);
    return documents.length === 0 ? (
      <p>{words.actor.noDocuments}</p>
    ) : (
      <>
        <p class="note">
          {isWhole
            ? count(words.counts.documents, documents.length)
            : words.actor.newestDocuments(number(first))}
        </p>
        <DocumentRows label={words.actor.documents} documents={documents} />
        {!isWhole && first < MOST && (
          <p class="actions">
            <button type="button" onClick={() => change({ documents: 'all' })}>
              {words.actor.moreDocuments}
            </button>
          </p>
        )}
      </>
    );
  };
  return (
    <ActorSection heading={words.actor.documents} note={words.actor.documentsNote}>
      <Answered answer={answer}>{({ actor }) => actor !== null && shown(actor.names)}</Answered>
      <div class="actions">
        <ShowGraphql document={actorDocuments} variables={variables} />
      </div>
    </ActorSection>
  );
}
