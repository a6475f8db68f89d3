/**
 * Hostile inputs of the project's own, of the kinds of the larger collection, so that the rules are
 * tested where that is not: the file, what is in it, and the level, code and line that it gets.
 */
import { gzipSync } from 'node:zlib';
import { WRONG_DATES } from './own-wrong-dates.ts';

export type OwnCase = readonly [
  file: string,
  content: string | Uint8Array,
  level: 'ok' | 'warning' | 'error',
  code: string,
  line?: number,
];

const inJson = (file: object) => JSON.stringify(file);
const people = (...given: readonly object[]) => inJson({ people: given });
const person = (given: object = {}, id = 'x') => ({ id, names: { en: 'Ada Adams' }, ...given });
const named = (name: unknown) => people(person({ names: { en: name } }));
const born = (date: unknown) => people(person({ born: date }));
const meetings = (...given: readonly object[]) => ({
  documents: [{ id: 'd', publisher: 'Wire' }],
  meetings: given.map((meeting, at) => ({
    id: `m${at}`,
    kind: 'CONFERENCE',
    status: 'OCCURRED',
    present: [{ for: 'EG' }],
    accounts: [{ document: 'd', says: 'all' }],
    ...meeting,
  })),
});
const meeting = (given: object) => inJson(meetings(given));
const place = (id: string, given: object) => ({ id, names: { en: id }, kind: 'CITY', ...given });
const PERSON = '{"person":{"id":"x","names":{"en":"A"}}}';

const ENCODINGS: readonly OwnCase[] = [
  ['bom.json', `\ufeff${people(person())}`, 'ok', ''],
  ['bom.ndjson', `\ufeff${PERSON}\n`, 'ok', ''],
  ['bom-twice.json', `\ufeff\ufeff${people(person())}`, 'error', 'JSON_SYNTAX', 1],
  ['utf16.json', Buffer.from(`\ufeff${people(person())}`, 'utf16le'), 'error', 'ENCODING', 1],
  ['utf16.yaml', Buffer.from('people: []', 'utf16le'), 'error', 'TYPE', 1],
  ['latin1.json', Buffer.from('{"people":[\n{"id":"é"}]}', 'latin1'), 'error', 'ENCODING', 2],
  [
    'overlong.ndjson',
    Buffer.concat([Buffer.from(`${PERSON}\n"`), Buffer.from([0xc0, 0xaf, 0x22])]),
    'error',
    'ENCODING',
    2,
  ],
  ['surrogate-bytes.json', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'error', 'ENCODING', 1],
  ['nul-only.json', '\0\0\0', 'error', 'JSON_SYNTAX', 1],
  ['nul.yaml', 'people: "\0"', 'error', 'TYPE', 1],
  ['blank.yaml', ' \n\n', 'error', 'EMPTY_FILE', 1],
  ['comments.yaml', '# nothing\n', 'error', 'EMPTY_FILE', 1],
  ['null.json', 'null', 'error', 'EMPTY_FILE', 1],
];

const TEXTS: readonly OwnCase[] = [
  [
    'lone-surrogate.json',
    '{"people":[{"id":"x","names":{"en":"A\\ud800"}}]}',
    'error',
    'TEXT_FORBIDDEN_CHAR',
    1,
  ],
  ['isolate.json', named('A\u2067b'), 'error', 'TEXT_FORBIDDEN_CHAR', 1],
  ['line-separator.json', named('A\u2028b'), 'error', 'TEXT_FORBIDDEN_CHAR', 1],
  ['newline-in-name.json', named('A\nb'), 'error', 'TEXT_FORBIDDEN_CHAR', 1],
  ['escape-in-key.json', people(person({ '\u001b[31mred': 1 })), 'error', 'UNKNOWN_FIELD', 1],
  ['soft-hyphen.json', named('A\u00adb'), 'warning', 'TEXT_FORBIDDEN_CHAR', 1],
  ['joiner-in-latin.json', named('A\u200db'), 'error', 'TEXT_FORBIDDEN_CHAR', 1],
  ['joiner-in-persian.json', people(person({ names: { fa: 'می\u200cخواهم' } })), 'ok', ''],
  ['tag-characters.json', named('A\u{e0041}'), 'error', 'TEXT_FORBIDDEN_CHAR', 1],
  ['punctuation.json', named('…'), 'error', 'TEXT_EMPTY', 1],
  ['name-300.json', named('a'.repeat(300)), 'ok', ''],
  ['name-301.json', named('a'.repeat(301)), 'error', 'TEXT_TOO_LONG', 1],
  [
    'names-1001.json',
    named(Array.from({ length: 1_001 }, (_, at) => `N ${at}`)),
    'error',
    'TOO_MANY',
    1,
  ],
  [
    'record-1MB.ndjson',
    `{"person":{"id":"x","names":{"en":"${'a'.repeat(1_100_000)}"}}}`,
    'error',
    'TEXT_TOO_LONG',
    1,
  ],
  [
    'fields-50000.json',
    people(person(Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`f${at}`, at])))),
    'error',
    'UNKNOWN_FIELD',
    1,
  ],
];

const IDS: readonly OwnCase[] = [
  ['id-128.json', people(person({}, 'i'.repeat(128))), 'ok', ''],
  ['id-129.json', people(person({}, 'i'.repeat(129))), 'error', 'ID_TOO_LONG', 1],
  ['id-blank.json', people(person({}, ' ')), 'error', 'ID_EMPTY', 1],
  ['id-zero-width.json', people(person({}, 'x\u200b')), 'error', 'TEXT_FORBIDDEN_CHAR', 1],
  [
    'id-trailing-blank.json',
    people(person({}, 'x'), person({ born: '1950' }, 'x ')),
    'error',
    'DUPLICATE_ID',
    1,
  ],
  [
    'id-by-case.json',
    people(person({ born: '1950' }, 'ada'), person({ born: '1960' }, 'ADA')),
    'ok',
    '',
  ],
  [
    'id-twice.json',
    people(person({ born: '1950' }), person({ born: '1960' })),
    'error',
    'DUPLICATE_ID',
    1,
  ],
  ['reference-trailing-blank.json', meeting({ place: ' EG ' }), 'ok', ''],
  ['reference-by-case.json', meeting({ place: 'eg' }), 'error', 'UNKNOWN_REF', 1],
  [
    'id-two-kinds.json',
    inJson({ ...meetings({}), people: [person({}, 'm0')] }),
    'warning',
    'ID_SHARED_KINDS',
    1,
  ],
  ['place-is-state.json', inJson({ places: [place('EG', {})] }), 'error', 'PLACE_IS_STATE', 1],
  [
    'state-is-organization.json',
    inJson({ organizations: [{ id: 'EG', names: { en: 'E' } }] }),
    'error',
    'ID_SHARED_KINDS',
    1,
  ],
  ['id-list.json', people(person({ id: ['x'] })), 'error', 'TYPE', 1],
  ['id-true.yaml', 'people: [{ id: true, names: { en: A } }]', 'error', 'TYPE', 1],
  ['id-no.yaml', 'people: [{ id: NO, names: { en: A } }]', 'warning', 'ID_SHARED_KINDS', 1],
];

const DATES: readonly OwnCase[] = WRONG_DATES.map(([name, date, told]) => {
  const [level, code = ''] = told.split(' ');
  return [
    `date-${name}.json`,
    born(date),
    level === 'ok' || level === 'warning' ? level : 'error',
    code,
    1,
  ];
});

const GRAPHS: readonly OwnCase[] = [
  ['part-of-itself.json', meeting({ partOf: 'm0' }), 'error', 'CYCLE', 1],
  [
    'circle-of-wholes.json',
    inJson(meetings({ partOf: 'm1' }, { partOf: 'm0' })),
    'error',
    'CYCLE',
    1,
  ],
  [
    'circle-of-places.json',
    inJson({ places: [place('a', { in: 'b' }), place('b', { in: 'a' })] }),
    'error',
    'CYCLE',
    1,
  ],
  ['copy-of-itself.json', inJson({ documents: [{ id: 'd', copyOf: 'd' }] }), 'error', 'CYCLE', 1],
  [
    'participants-501.json',
    meeting({ present: Array.from({ length: 501 }, () => ({ for: 'EG' })) }),
    'error',
    'TOO_MANY_PARTICIPANTS',
    1,
  ],
  [
    'participants-10000.json',
    meeting({ present: Array.from({ length: 10_000 }, () => ({ for: 'EG' })) }),
    'error',
    'TOO_MANY_PARTICIPANTS',
    1,
  ],
  [
    'seated-twice.json',
    inJson({ people: [person()], ...meetings({ present: [{ person: 'x' }, { person: 'x' }] }) }),
    'error',
    'SEATED_TWICE',
    1,
  ],
  [
    'judged-both-ways.json',
    inJson({
      people: [person({}, 'a'), person({}, 'b')],
      judgements: [
        { same: ['a', 'b'], because: 'x' },
        { different: ['b', 'a'], because: 'y' },
      ],
    }),
    'ok',
    '',
  ],
  [
    'judged-with-itself.json',
    inJson({ people: [person()], judgements: [{ same: ['x', 'x'], because: 'x' }] }),
    'error',
    'JUDGEMENT',
    1,
  ],
  [
    'chain-of-3000.json',
    inJson(
      meetings(
        ...Array.from({ length: 3_000 }, (_, at) => (at === 0 ? {} : { partOf: `m${at - 1}` })),
      ),
    ),
    'error',
    'NESTING',
    1,
  ],
];

const SYNTAX: readonly OwnCase[] = [
  ['cut-off.json', '{"people":[\n{"id":', 'error', 'JSON_SYNTAX', 2],
  ['nan.json', '{"people":[{"id":NaN}]}', 'error', 'JSON_SYNTAX', 1],
  ['comment.json', '{ // people\n}', 'error', 'JSON_SYNTAX', 1],
  ['minus-zero.json', people(person({ id: -0 })), 'error', 'TYPE', 1],
  ['number-too-large.json', '{"people":[{"id":1e999}]}', 'error', 'TYPE', 1],
  ['list-at-top.json', '[]', 'error', 'TYPE', 1],
  ['people-are-mapping.json', '{"people":{"id":"x"}}', 'error', 'TYPE', 1],
  ['cr-only.ndjson', `${PERSON}\r${PERSON}\r`, 'error', 'JSON_SYNTAX', 1],
  ['crlf.ndjson', `${PERSON}\r\n`, 'ok', ''],
  ['two-on-a-line.ndjson', `${PERSON} ${PERSON}`, 'error', 'JSON_SYNTAX', 1],
  ['u2028.ndjson', `${PERSON}\u2028${PERSON}`, 'error', 'JSON_SYNTAX', 1],
  [
    'header-late.ndjson',
    `${PERSON}\n{"dataset":{"id":"case","kind":"FEED"}}\n`,
    'error',
    'HEADER_LATE',
    2,
  ],
  [
    'proto.yaml',
    'people:\n  - { id: x, names: { en: A }, __proto__: { a: 1 } }\n',
    'error',
    'UNKNOWN_FIELD',
    2,
  ],
  ['alias-bomb.yaml', 'a: &a [x, x]\nb: &b [*a, *a]\n', 'error', 'YAML_ALIAS', 2],
  [
    'merge-key.yaml',
    'people:\n  - { <<: { id: x }, names: { en: A } }\n',
    'error',
    'UNKNOWN_FIELD',
    2,
  ],
  ['tag.yaml', 'people:\n  - !!binary "aGk="\n', 'error', 'YAML_TAG', 2],
  ['twice.yaml', 'people: []\npeople: []\n', 'error', 'DUPLICATE_KEY', 2],
  ['list-key.yaml', '? [a, b]\n: c\n', 'error', 'TYPE', 1],
  ['tabs.yaml', 'people:\n\t- id: x\n', 'error', 'YAML_SYNTAX', 2],
  ['version.yaml', '%YAML 1.1\n---\npeople: []\n', 'error', 'YAML_VERSION', 1],
  ['questions.yaml', '? '.repeat(20_000), 'error', 'NESTING', 1],
  ['zip.json', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'error', 'ZIP_ARCHIVE', 1],
  ['packed.json.gz', gzipSync(people(person())), 'ok', ''],
  ['cut-off.json.gz', gzipSync(people(person())).subarray(0, 30), 'error', 'GZIP_BROKEN', 1],
  ['bomb.json.gz', gzipSync(Buffer.alloc(20_000_000, 0x20)), 'error', 'EXPANDS_TOO_MUCH', 1],
  [
    'half-good.yaml',
    'people:\n  - { id: good, names: { en: A } }\n  - { id: bad, born: never }\n',
    'error',
    'REQUIRED',
    3,
  ],
];

export const OWN_CASES: readonly OwnCase[] = [
  ...ENCODINGS,
  ...TEXTS,
  ...IDS,
  ...DATES,
  ...GRAPHS,
  ...SYNTAX,
];
