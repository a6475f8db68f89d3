import { StatusMark } from '../parts/meeting-list.tsx';
import { NamedLinks, TitledLink } from '../parts/named-link.tsx';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/use-words.ts';
import type { Account } from './meeting.ts';

/** What each document says of a meeting, and whom it quotes. */
export function Accounts({ accounts }: { readonly accounts: readonly Account[] }) {
  const { words } = useWords();
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{words.meeting.accounts}</h2>
      {accounts.length === 0 ? (
        <p>{words.meeting.noAccounts}</p>
      ) : (
        <ul class="cards">
          {byDocument(accounts).map(({ document, told }) => (
            <li key={document.recordId}>
              <DocumentHead document={document} />
              {told.map((account) => (
                <Telling key={account.locator ?? ''} account={account} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A document may tell of a meeting at several places. */
function byDocument(accounts: readonly Account[]) {
  const ids = [...new Set(accounts.map(({ document }) => document.recordId))];
  return ids.flatMap((id) => {
    const told = accounts.filter(({ document }) => document.recordId === id);
    const [first] = told;
    return first === undefined ? [] : [{ document: first.document, told }];
  });
}

function DocumentHead({ document }: Pick<Account, 'document'>) {
  const { words } = useWords();
  return (
    <h3>
      <TitledLink thing={document} />{' '}
      <span class="note">
        {document.publisher !== null && (
          <>
            <bdi>{document.publisher}</bdi>
            {words.comma}
          </>
        )}
        <When date={document.publishedOn} />
      </span>
    </h3>
  );
}

/** What is told at one place of the document. */
function Telling({ account }: { readonly account: Account }) {
  const { words, digits } = useWords();
  const { locator, headline } = account;
  return (
    <div class="telling">
      {(locator !== null || headline) && (
        <p class="note">
          {locator !== null && <bdi>{digits(locator)}</bdi>}
          {headline && ` (${words.meeting.headline})`}
        </p>
      )}
      <Saying account={account} />
      <Quote account={account} />
    </div>
  );
}

/** What of the meeting's facts the account tells; what it leaves out is left out. */
function Saying({ account }: { readonly account: Account }) {
  const { words } = useWords();
  const { date, kind, place, status, participants } = account;
  return (
    <dl class="facts">
      {date !== null && (
        <>
          <dt>{words.meeting.when}</dt>
          <dd>
            <When date={date} />
          </dd>
        </>
      )}
      {place !== null && (
        <>
          <dt>{words.meeting.where}</dt>
          <dd>
            <bdi>{place.name}</bdi>
          </dd>
        </>
      )}
      {(status !== null || kind !== null) && (
        <>
          <dt>{words.meeting.says}</dt>
          <dd>
            {kind !== null && words.kinds[kind]} {status !== null && <StatusMark status={status} />}
          </dd>
        </>
      )}
      {participants.length > 0 && (
        <>
          <dt>{words.meeting.participants}</dt>
          <dd>
            <NamedLinks things={participants} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Quote({ account: { quote, attributedTo, note } }: { readonly account: Account }) {
  const { words } = useWords();
  return (
    <>
      {quote !== null && <blockquote dir="auto">{quote}</blockquote>}
      {attributedTo.length > 0 && (
        <p class="note">
          {words.meeting.quoted}: <bdi>{attributedTo.join(words.comma)}</bdi>
        </p>
      )}
      {note !== null && (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}
