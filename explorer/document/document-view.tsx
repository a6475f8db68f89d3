import type { ResultOf } from 'gql.tada';
import { documentPage } from '../../schema/client/explorer.ts';
import { useQuery } from '../address/use-query.ts';
import { StatusMark } from '../parts/meeting-list.tsx';
import { TitledLink } from '../parts/named-link.tsx';
import { Pager, pageArguments } from '../parts/pager.tsx';
import { ShowGraphql } from '../parts/show-graphql.tsx';
import { AnsweredView } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { When } from '../parts/when.tsx';
import { useAnswer } from '../service/use-answer.ts';
import { useWords } from '../words/use-words.ts';

type Document = NonNullable<ResultOf<typeof documentPage>['document']>;
type Telling = Document['accounts']['nodes'][number];

const PAGE = 25;

/** A document: who published it and when, where it can be read, and what it tells of meetings. */
export function DocumentView({ given }: { readonly given: string }) {
  const { words } = useWords();
  const [query, change] = useQuery();
  const page = pageArguments(PAGE, query.one('after'), query.one('before'));
  const variables = { ref: given, ...page };
  const answer = useAnswer(documentPage, variables);
  useTitle(answer.data?.document?.title ?? null);
  return (
    <AnsweredView answer={answer} given={given}>
      {({ document }) =>
        document !== null && (
          <article>
            <h1 lang={document.language ?? undefined}>
              <bdi>{document.title ?? document.recordId}</bdi>
            </h1>
            <DocumentFacts document={document} />
            <h2>{words.document.tells}</h2>
            {document.accounts.totalCount === 0 ? (
              <p>{words.document.noTells}</p>
            ) : (
              <ul class="found">
                {document.accounts.nodes.map((telling) => (
                  <Told key={`${telling.meeting.recordId} ${telling.locator}`} telling={telling} />
                ))}
              </ul>
            )}
            <Pager pageInfo={document.accounts.pageInfo} label={words.document.tells} go={change} />
            <p class="actions">
              <ShowGraphql document={documentPage} variables={variables} />
            </p>
          </article>
        )
      }
    </AnsweredView>
  );
}

function DocumentFacts({ document }: { readonly document: Document }) {
  const { words, locale } = useWords();
  const { publisher, publishedOn, publishedOnNote, language, url } = document;
  const named = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <dl class="facts">
      <dt>{words.document.publisher}</dt>
      <dd>
        <bdi>{publisher ?? '–'}</bdi>
      </dd>
      <dt>{words.document.published}</dt>
      <dd>
        <When date={publishedOn} />
        {publishedOnNote !== null && (
          <span class="note" dir="auto">
            {' '}
            {publishedOnNote}
          </span>
        )}
      </dd>
      {language !== null && (
        <>
          <dt>{words.document.language}</dt>
          <dd>{named.of(language)}</dd>
        </>
      )}
      {url !== null && (
        <>
          <dt>{words.document.read}</dt>
          <dd>
            <a href={url} rel="noreferrer" dir="ltr">
              {url}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

/** What a document tells of one meeting, at one place in it. */
function Told({ telling }: { readonly telling: Telling }) {
  const { words } = useWords();
  const { meeting, locator, date, status, place, quote } = telling;
  return (
    <li>
      <TitledLink thing={meeting} />{' '}
      <span class="note">
        <When date={date ?? meeting.date} />
        {place !== null && (
          <>
            {words.comma}
            <bdi>{place.name}</bdi>
          </>
        )}
        {locator !== null && (
          <>
            {words.comma}
            <bdi>{locator}</bdi>
          </>
        )}{' '}
        <StatusMark status={status ?? meeting.status} />
      </span>
      {quote !== null && <blockquote dir="auto">{quote}</blockquote>}
    </li>
  );
}
