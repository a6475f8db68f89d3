import type { StatedAccount } from '../model/stated.ts';
import type { ViewAccount } from '../model/view.ts';
import type { ClaimOf, RecordOf } from './claims.ts';
import type { Documents } from './documents.ts';
import type { Identity } from './identity.ts';
import { unique } from './names.ts';
import type { Places } from './places.ts';
import { byText } from './precedence.ts';
import { firstPublished } from './published.ts';

/** An account of today, with everything that it lists as it named it. */
export interface ResolvedAccount extends ViewAccount {
  /** Ids of people of today, and offices, states, organizations or group names as stated. */
  readonly lists: readonly string[];
}

export interface AccountContext {
  readonly identity: Identity;
  readonly places: Places;
  readonly documents: Documents;
  readonly isPerson: (id: string) => boolean;
}

/** What all documents say of one meeting, each account once, in the order of publication. */
export function resolveAccounts(
  meeting: string,
  claims: readonly ClaimOf<RecordOf<'meeting'>>[],
  context: AccountContext,
): readonly ResolvedAccount[] {
  const distinct = new Map<string, Omit<ResolvedAccount, 'key'>>();
  for (const stated of claims.flatMap(({ record }) => record.accounts)) {
    const account = ofToday(stated, context);
    distinct.set(JSON.stringify(account), account);
  }
  const seen = new Map<string, number>();
  return [...distinct.values()]
    .map((account) => {
      const base = [meeting, account.document, account.locator ?? ''].join('\n');
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      return { ...account, key: count === 1 ? base : `${base}\n${count}` };
    })
    .sort((a, b) => byText(dayOf(a, context), dayOf(b, context)));
}

/** Later than every day: what nobody dates comes last. */
const NEVER = '~';

function dayOf(account: ResolvedAccount, { documents }: AccountContext): string {
  return firstPublished([account], documents) ?? NEVER;
}

function ofToday(stated: StatedAccount, context: AccountContext): Omit<ResolvedAccount, 'key'> {
  const { identity, places, isPerson } = context;
  const personOf = (id: string) => identity.idOf('person', id);
  const lists = unique((stated.participants ?? []).map((id) => listedAs(id, context)));
  return {
    document: identity.idOf('document', stated.document),
    locator: stated.locator,
    headline: stated.headline,
    attributedTo: stated.attributedTo,
    quote: stated.quote,
    note: stated.note,
    date: stated.date,
    status: stated.status,
    kind: stated.meetingKind,
    place: stated.place === null ? null : (places.placeOf(stated.place)?.id ?? null),
    lists,
    participants: lists.filter(isPerson),
    absent: unique(stated.absent.map(personOf)),
  };
}

/** The id of today of whatever kind of participant it names; a group's name is no id and stays. */
function listedAs(id: string, { identity, isPerson }: AccountContext): string {
  const person = identity.idOf('person', id);
  if (isPerson(person)) {
    return person;
  }
  const kinds = ['office', 'state', 'organization'] as const;
  return kinds.map((kind) => identity.idOf(kind, id)).find((today) => today !== id) ?? id;
}
