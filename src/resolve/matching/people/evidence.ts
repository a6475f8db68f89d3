import { rememberWords } from '../../../model/search/spelled-word.ts';
import type {
  Claim,
  StatedOffice,
  StatedPerson,
  StatedRecord,
  StatedTenure,
} from '../../../model/stated.ts';
import { byText } from '../../precedence.ts';
import { type CuratedSets, curatedSets } from '../curated-sets.ts';
import type { MatchInput } from '../scored-pair.ts';
import { type NameForm, nameForm } from './name-form.ts';
import { daysOf, type Post, postsOf } from './posts.ts';
import { continuedState } from './related-states.ts';

/** What the records of one id tell of whose they are. */
export interface Evidence {
  readonly id: string;
  /** Names that say whose they are, by key. */
  readonly full: ReadonlyMap<string, NameForm>;
  /** Surnames and single names. */
  readonly short: ReadonlyMap<string, NameForm>;
  readonly posts: readonly Post[];
  /** Years; null where not stated. */
  readonly born: number | null;
  readonly died: number | null;
  readonly curatedIn: CuratedSets;
}

/** Gathered by record id, in the order of ids. */
export function evidenceOfPeople(input: MatchInput): ReadonlyMap<string, Evidence> {
  const offices = officesIn(input);
  const seats = seatsIn(input);
  const curated = curatedSets(input.claims, 'person');
  const read = rememberWords();
  const forms = new Map<string, NameForm>();
  const formOf = (text: string): NameForm => {
    const form = forms.get(text) ?? nameForm(text, read);
    forms.set(text, form);
    return form;
  };
  return new Map(
    [...peopleIn(input)]
      .sort(([a], [b]) => byText(a, b))
      .map(([id, records]) => {
        const names = records.flatMap((record) =>
          tellingNames(record).flatMap((text) => spellingsOf(text).map(formOf)),
        );
        const tenures = records.flatMap((record) => record.tenures);
        const posts = tenures.flatMap((tenure) =>
          postsOf(tenure, officeOf(tenure, offices, input)),
        );
        return [
          id,
          {
            id,
            full: byKey(names.filter(({ isShort }) => !isShort)),
            short: byKey(names.filter(({ isShort }) => isShort)),
            posts: sorted(posts.length > 0 ? posts : (seats.get(id) ?? [])),
            born: yearIn(records.map(({ born }) => born)),
            died: yearIn(records.map(({ died }) => died)),
            curatedIn: curated(id),
          },
        ];
      }),
  );
}

/** Whether everybody is known by more than a surname: who is not may be open to be one of several. */
export function haveFullNames(claims: readonly Claim[]): boolean {
  const read = rememberWords();
  return claims
    .filter(({ kind }) => kind === 'person')
    .every(
      ({ record }) =>
        record.kind === 'person' &&
        tellingNames(record).some((text) =>
          spellingsOf(text).some((spelling) => !nameForm(spelling, read).isShort),
        ),
    );
}

function peopleIn({ claims }: MatchInput): ReadonlyMap<string, readonly StatedPerson[]> {
  const people = new Map<string, StatedPerson[]>();
  for (const { record } of claims.filter(({ kind }) => kind === 'person')) {
    if (record.kind === 'person') {
      const records = people.get(record.id) ?? [];
      people.set(record.id, records);
      records.push(record);
    }
  }
  return people;
}

/** Weak names say something of who is known by nothing better: George Bush is either of two. */
function tellingNames({ names }: StatedPerson): readonly string[] {
  const strong = names.filter(({ kind }) => kind !== 'WEAK');
  return (strong.length > 0 ? strong : names).map(({ text }) => text);
}

/** By id of today. Of one id that several claims declare, the one that sorts first is taken. */
function officesIn({ claims, idOf }: MatchInput): ReadonlyMap<string, StatedOffice> {
  const offices = new Map<string, StatedOffice>();
  for (const { record } of claims.filter(({ kind }) => kind === 'office')) {
    if (record.kind === 'office') {
      const id = idOf('office', record.id);
      const before = offices.get(id);
      if (before === undefined || byText(JSON.stringify(record), JSON.stringify(before)) < 0) {
        offices.set(id, record);
      }
    }
  }
  return offices;
}

function officeOf(
  { office }: StatedTenure,
  offices: ReadonlyMap<string, StatedOffice>,
  { idOf }: MatchInput,
): StatedOffice | undefined {
  const stated = offices.get(idOf('office', office));
  return stated && { ...stated, of: idOf('organization', idOf('state', stated.of)) };
}

/** For whom people came to meetings: all that is known of the state of who is given no office. */
function seatsIn({ claims, idOf }: MatchInput): ReadonlyMap<string, readonly Post[]> {
  const seats = new Map<string, Post[]>();
  const meetings = claims.filter(({ kind }) => kind === 'meeting');
  for (const { person, states, date } of meetings.flatMap(({ record }) => seatsOf(record))) {
    const posts = seats.get(person) ?? [];
    seats.set(person, posts);
    posts.push(...states.map((state) => seatPost(idOf('state', state), date)));
  }
  return seats;
}

function seatsOf(record: StatedRecord) {
  const { date, participants } =
    record.kind === 'meeting' ? record : { date: null, participants: [] };
  return participants.flatMap(({ person, for: states }) =>
    person === null || date === null ? [] : [{ person, states, date }],
  );
}

function seatPost(state: string, date: string): Post {
  const of = continuedState(state);
  return {
    of,
    role: '',
    title: `representative of ${state}`,
    ...daysOf(date),
    isFormer: false,
    isTerm: false,
  };
}

function byKey(forms: readonly NameForm[]): ReadonlyMap<string, NameForm> {
  return new Map(
    forms.toSorted((a, b) => byText(a.text, b.text)).map((form) => [form.key, form] as const),
  );
}

function sorted(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted(
    (a, b) =>
      a.from - b.from || a.until - b.until || byText(a.of, b.of) || byText(a.title, b.title),
  );
}

function yearIn(dates: readonly (string | null)[]): number | null {
  const years = dates.flatMap((date) => /^-?\d{4}/.exec(date ?? '') ?? []).map(Number);
  return years.length === 0 ? null : Math.min(...years);
}

/** Rudolphus (Ruud) Lubbers is Rudolphus Lubbers and Ruud Lubbers. */
function spellingsOf(text: string): readonly string[] {
  const [, before, within, behind] = /^([^()]+)\(([^()]+)\)([^()]+)$/.exec(text) ?? [];
  return before === undefined || within === undefined || behind === undefined
    ? [text]
    : [before + behind, within + behind];
}
