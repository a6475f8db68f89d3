import fc from 'fast-check';
import type { RecordKind } from '../../src/model/stated.ts';

/** A record as somebody may write it, with every shorthand of the format. */
export interface WrittenRecord {
  readonly kind: RecordKind;
  readonly value: object;
}

/** Of every plane and both directions, with what is only warned of and what is folded when kept. */
const piece = fc.constantFrom(
  ...['a', 'Z', '7', '-', '.', '/', ' ', "'", '"', '\\', '{', 'é', 'e\u0301', '\u212b', 'ß'],
  ...['ش', 'ﺏ', '\u064e', '\u200f', '\u061c', '٣', '习', '𝓅', '\u{20000}', '🤝', '\ufffd'],
  ...['\u{f0000}', 'क्\u200dष', 'ی\u200cها'],
);
const ascii = fc.constantFrom('a', 'b', 'c').map((letter) => letter);
const text = fc
  .tuple(fc.constantFrom('x', 'س'), fc.array(piece, { maxLength: 8 }), fc.boolean())
  .map(([first, pieces, isPadded]) => {
    const written = [first, ...pieces].join('');
    return isPadded ? ` ${written}\u00a0` : written;
  });
const lines = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .chain((all) => fc.constantFrom('\n', '\r\n', '\t').map((end) => all.join(end)));
const id = fc.oneof(ascii, ascii, text);
const language = fc.constantFrom('en', 'ar', 'zh-Hant', 'EN', 'sr-Latn');

const date = fc.oneof(
  fc.constantFrom('2024-01-16', '2024-01', '1984~', '2024-06-18/2024-06-19', ' ٢٠٢٤-٠١-١٦'),
  fc.constantFrom('2024-01-16/..', '/2024-01-16', '[2017-05-20..2017-05-22]', '2018-21'),
  fc.constantFrom('2024-01-16T10:00:00+09:00', 'XXXX', '{2024-01-16,2024-02-01}'),
  fc.constantFrom(['2024-06-18', '2024-06-19'], ['2024-06-18'], [' 2024-06-18', '2024-08']),
);

/** A field that is there, null, or left out. */
function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | undefined> {
  return fc.oneof({ weight: 3, arbitrary: value }, fc.constantFrom(null, undefined));
}

function oneOrMany<Value>(value: fc.Arbitrary<Value>) {
  return fc.oneof(value, fc.array(value, { maxLength: 3 }));
}

function byLanguage<Value>(value: fc.Arbitrary<Value>) {
  return fc.dictionary(language, value, { maxKeys: 3 });
}

const name = fc.oneof(
  text,
  fc.record({
    text,
    kind: maybe(fc.constantFrom('PRIMARY', 'ALIAS', 'FORMER', 'WEAK')),
    documents: maybe(fc.array(id, { maxLength: 2 })),
  }),
);
const names = byLanguage(oneOrMany(name));
const titles = byLanguage(text);

const participant = fc
  .tuple(
    fc.oneof(
      fc.record({ person: id, as: maybe(id) }),
      fc.record({ office: id }),
      fc.record({ group: fc.oneof(text, byLanguage(text)) }),
      fc.record({ for: fc.array(id, { minLength: 1, maxLength: 2 }) }),
    ),
    fc.record({
      for: maybe(oneOrMany(id)),
      role: maybe(fc.constantFrom('GUEST', 'CHAIR', 'ATTENDEE', 'MEDIATOR')),
      status: maybe(fc.constantFrom('ATTENDED', 'EXPECTED', 'INVITED', 'ABSENT', 'NOT_INVITED')),
    }),
  )
  .map(([who, more]) => ({ ...more, ...who }));

const MEETING_KINDS = ['TALKS', 'VISIT', 'CALL', 'OTHER'] as const;
const STATUSES = ['INVITED', 'ANNOUNCED', 'OCCURRED', 'CANCELLED'] as const;

function orAsInRecord<Value>(value: fc.Arbitrary<Value>) {
  return maybe(fc.oneof(fc.constant(true as const), value));
}

const says = fc.oneof(
  fc.constant('all'),
  fc.subarray(['date', 'status', 'kind', 'place', 'participants']),
  fc.record({
    date: orAsInRecord(date),
    status: orAsInRecord(fc.constantFrom(...STATUSES)),
    kind: orAsInRecord(fc.constantFrom(...MEETING_KINDS)),
    place: orAsInRecord(id),
    participants: orAsInRecord(fc.array(id, { maxLength: 3 })),
  }),
);

const account = fc.record({
  document: id,
  locator: maybe(text),
  headline: maybe(fc.boolean()),
  attributedTo: maybe(oneOrMany(text)),
  quote: maybe(lines),
  note: maybe(lines),
  says: maybe(says),
  absent: maybe(oneOrMany(id)),
});

const meeting = fc.record({
  id,
  kind: fc.constantFrom(...MEETING_KINDS),
  mode: maybe(fc.constantFrom('IN_PERSON', 'PHONE', 'VIDEO')),
  status: fc.constantFrom(...STATUSES),
  titles: maybe(titles),
  date: maybe(date),
  place: maybe(id),
  hosts: maybe(oneOrMany(id)),
  conveners: maybe(oneOrMany(id)),
  partOf: maybe(id),
  attending: maybe(oneOrMany(id)),
  sides: maybe(fc.array(fc.array(participant, { maxLength: 2 }), { maxLength: 3 })),
  present: maybe(fc.array(participant, { maxLength: 2 })),
  accounts: maybe(fc.array(account, { maxLength: 3 })),
});

const tenure = fc.record({
  office: id,
  from: maybe(date),
  until: maybe(date),
  attested: maybe(fc.oneof(fc.constant('2024-01-16'), fc.array(date, { maxLength: 3 }))),
  sources: maybe(
    fc.array(fc.record({ document: id, locator: maybe(text), note: maybe(lines) }), {
      maxLength: 2,
    }),
  ),
});

const judgement = fc
  .record({
    verdict: fc.constantFrom('same', 'different'),
    ids: fc.array(id, { minLength: 2, maxLength: 3 }),
    of: maybe(fc.constantFrom('person', 'meeting', 'state', 'document')),
    because: lines,
    keeps: fc.boolean(),
  })
  .map(({ verdict, ids, of, because, keeps }) => ({
    [verdict]: ids,
    of,
    because,
    ...(keeps && verdict === 'same' ? { keep: ids[0] } : {}),
  }));

const BY_KIND: Readonly<Record<RecordKind, fc.Arbitrary<object>>> = {
  document: fc.record({
    id,
    title: maybe(text),
    publisher: maybe(text),
    agency: maybe(oneOrMany(text)),
    language: maybe(language),
    publishedOn: maybe(date),
    publishedOnNote: maybe(lines),
    url: maybe(fc.constantFrom('https://example.org/a?b=c', 'http://example.org/ش')),
    copyOf: maybe(id),
  }),
  state: fc.record({ id, names: maybe(names), from: maybe(date), until: maybe(date) }),
  organization: fc.record({
    id,
    names,
    abbreviation: maybe(text),
    members: maybe(
      fc.array(fc.oneof(id, fc.record({ state: id, from: maybe(date), until: maybe(date) })), {
        maxLength: 3,
      }),
    ),
  }),
  office: fc.record({
    id,
    titles,
    of: id,
    rank: maybe(fc.constantFrom('HEAD_OF_STATE', 'ROYAL', 'OTHER')),
  }),
  person: fc.record({
    id,
    names,
    identifiers: maybe(
      fc.dictionary(fc.constantFrom('wikidata', 'constructor', 'x-1'), text, { maxKeys: 3 }),
    ),
    born: maybe(date),
    died: maybe(date),
    tenures: maybe(fc.array(tenure, { maxLength: 3 })),
  }),
  place: fc.record({
    id,
    names,
    kind: fc.constantFrom('SITE', 'CITY', 'REGION'),
    in: maybe(id),
  }),
  meeting,
  judgement,
};

/** Records of one kind, most of them valid by themselves. */
export function recordsOfKind(kind: RecordKind): fc.Arbitrary<WrittenRecord> {
  return BY_KIND[kind].map((value) => ({ kind, value }));
}

export const RECORD_KINDS = Object.keys(BY_KIND) as readonly RecordKind[];
