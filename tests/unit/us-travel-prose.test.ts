import { expect, test } from 'vitest';
import { readProse } from '../../src/ingest/formats/us-travel/prose/read-prose.ts';
import type { ReadMeeting } from '../../src/ingest/formats/us-travel/prose/reading.ts';

interface Stay {
  readonly start?: string;
  readonly end?: string;
  readonly direction?: 'TRAVEL' | 'VISIT';
  readonly own?: string | null;
}

function read(text: string, stay: Stay = {}): readonly ReadMeeting[] {
  const { start = '1993-05-02', end = '1993-05-05', direction = 'TRAVEL', own = 'NO' } = stay;
  return readProse({ text, start, end, direction, own }).meetings;
}

/** One line a meeting: parties behind `|`, the state before the colon, groups in brackets. */
function told(text: string, stay: Stay = {}): readonly string[] {
  return read(text, stay).map(({ parties }) =>
    parties
      .map(({ of, people, groups }) => {
        const names = people.map(({ title, name, former }) =>
          [former ? 'ex' : '', title ?? '–', name].filter((part) => part !== '').join(' '),
        );
        return `${of ?? 'own'}: ${[...names, ...groups.map((group) => `[${group}]`)].join(', ')}`;
      })
      .join(' | '),
  );
}

const PEOPLE: readonly [rule: string, text: string, ...meetings: string[]][] = [
  ['a title and a surname', 'Met with President Halvorsen.', 'own: President Halvorsen'],
  [
    'a word of a title that stands behind it is no given name',
    'Met with Foreign Minister Federal Halvorsen.',
    'own: Foreign Minister Federal Halvorsen',
  ],
  [
    'people of one state share a meeting',
    'Met with President Halvorsen, Prime Minister Lund, and senior Norwegian officials.',
    'own: President Halvorsen, Prime Minister Lund, [senior Norwegian officials]',
  ],
  [
    'an adjective before the title tells the state',
    'Met with Prime Minister Lund and Soviet Foreign Minister Orlov.',
    'own: Prime Minister Lund',
    'SUHH: Foreign Minister Orlov',
  ],
  [
    'a country behind the name tells the state',
    'Discussed fisheries with King Faruq II of Jordan.',
    'JO: King Faruq II',
  ],
  [
    'a plural title is shared by the names behind it',
    'Met with Presidents Rojas of Venezuela, Mora Solis of Colombia, and Prime Minister Grant of Jamaica.',
    'VE: President Rojas',
    'CO: President Mora Solis',
    'JM: Prime Minister Grant',
  ],
  [
    'a country before a plural title is shared too',
    'Conferred with British Prime Ministers Ashby and Cole.',
    'GB: Prime Minister Ashby, Prime Minister Cole',
  ],
  [
    'former is no part of the title',
    'Met with former Presidents Dube and van Wyk and with President Nkosi.',
    'own: ex President Dube, ex President van Wyk, President Nkosi',
  ],
  [
    'an organization has officers',
    'Met with UN Secretary-General Berg and EU High Representative Anna Rossi.',
    'un: Secretary-General Berg',
    'eu: High Representative Anna Rossi',
  ],
  [
    'two offices may be one person’s',
    'Met with Vice President and Minister of Trade and Expatriates Omar Haddad.',
    'own: Vice President and Minister of Trade and Expatriates Omar Haddad',
  ],
  [
    'forms of respect are no part of the name',
    'Met with Amir Sheikh Salim bin Rashid Al Nuri and Secretary of State Cardinal Carlo Bianchi.',
    'own: Amir Salim bin Rashid Al Nuri, Secretary of State Carlo Bianchi',
  ],
  [
    'names have particles, initials, numerals and suffixes',
    'Met with Foreign Minister van der Meer, F.W. de Boer, Pope Leo XIV, and President Luis Moreno, Jr.',
    'own: Foreign Minister van der Meer, – F.W. de Boer, Pope Leo XIV, President Luis Moreno, Jr.',
  ],
  [
    'May is a name where no day follows',
    'Met with Prime Minister Theresa May and President Lund May 3.',
    'own: Prime Minister Theresa May, President Lund',
  ],
  [
    'the country goes on to the rest of one government',
    'Met with Lebanese Prime Minister Aziz and Speaker Nasr.',
    'LB: Prime Minister Aziz, Speaker Nasr',
  ],
  [
    'the holder of an office stands behind its place',
    'Met with the Governor of Gibraltar, General Sir Hugh Vane, and Aung Thida Win.',
    'own: Governor Hugh Vane, – Aung Thida Win',
  ],
  [
    'a body that no list knows may have a president',
    'Met with Transitional Salvation Council President Diallo.',
    'own: Transitional Salvation Council President Diallo',
  ],
  ['an audience has no verb', 'Audience with Pope Leo XIV.', 'own: Pope Leo XIV'],
  [
    'a semicolon goes on with the same verb',
    'Met with King Olaf of Sweden; the Presidents of Chad and Mali; and Premier Bao of China.',
    'SE: King Olaf',
    'TD: [President of Chad]',
    'ML: [President of Mali]',
    'CN: Premier Bao',
  ],
  [
    'guests at one conference sit together',
    'Attended Oslo Conference with British Prime Minister Ashby and French Premier Duval.',
    'GB: Prime Minister Ashby | FR: Premier Duval',
  ],
  [
    'a trilateral meeting has three sides',
    'Held a trilateral meeting with Prime Minister Lund and Danish Foreign Minister Holm.',
    'own: Prime Minister Lund | DK: Foreign Minister Holm',
  ],
  [
    'two events of one clause are two meetings',
    'Participated in the summit with Cuban leader Luis Vega and bilateral events with Prime Minister Lund.',
    'CU: leader Luis Vega',
    'own: Prime Minister Lund',
  ],
  [
    'a collective is no person',
    'Met with Gulf Cooperation Council leaders and members of the Storting.',
    'gcc: [Gulf Cooperation Council leaders]',
    'own: [members of the Storting]',
  ],
  [
    'an office of two states is two',
    'Met with the Swedish and Finnish Defense Ministers.',
    'SE: [Swedish Defense Minister]',
    'FI: [Finnish Defense Minister]',
  ],
  [
    'whom one briefs or calls on one meets',
    'Briefed King Olaf on meetings with Soviet leaders, and called on Queen Ingrid.',
    'own: King Olaf',
    'own: Queen Ingrid',
  ],
];

test.each(PEOPLE)('%s', (_rule, text, ...meetings) => {
  expect(told(text)).toEqual(meetings);
});

test.each([
  'Attended the funeral of King Olaf.',
  'Led the delegation to the inauguration of President Lund.',
  'Laid a wreath at the tomb of President Halvorsen; attended the birthday party of Prime Minister Lund.',
  'At the invitation of President Lund. Repaid visit by Foreign Minister Holm.',
  'Accompanied President Clinton on a State visit.',
  'Attended the Economic Summit with President Clinton.',
  'Attended NATO Ministerial Meeting and addressed the King Olaf University.',
  'Visited King Olaf Hospital. Brought an invitation to a meeting with President Lund.',
  'Signed a fisheries agreement with Norway. Received a medal along with former President Lund.',
  'Traveled with Foreign Secretary Ashby. Met with U.S. military personnel.',
  'Attended an Economic Conference with the Heads of Government of Canada and Italy.',
  'State Visit.',
  '',
])('%s: no meeting', (text) => {
  expect(told(text)).toEqual([]);
});

test('whom the traveller accompanied sits on its side', () => {
  const [meeting] = read(
    'Accompanied President Clinton to a meeting with Russian President Orlov.',
  );
  expect(meeting?.companions).toEqual([
    { title: 'President', name: 'Clinton', of: 'US', former: false },
  ]);
  expect(meeting?.parties.map(({ of }) => of)).toEqual(['RU']);
});

test('whose summit it was may stand without a name', () => {
  const [meeting] = read("Participated in the President's summit with Cuban leader Luis Vega.");
  expect(meeting).toMatchObject({
    kind: 'SUMMIT',
    companions: [{ title: 'President', name: '', of: 'US' }],
  });
});

test('a visitor meets Americans where no other country is told', () => {
  const stay: Stay = { direction: 'VISIT', own: 'IL' };
  const text =
    'Private visit. Met with President Clinton May 4 at Camp David and Syrian envoy Nasr.';
  expect(told(text, stay)).toEqual(['US: President Clinton']);
  expect(told('Met with President Clinton and with Syrian President Nasr.', stay)).toEqual([
    'US: President Clinton',
    'SY: President Nasr',
  ]);
});

test('a host may be the subject of the sentence', () => {
  const stay: Stay = { direction: 'VISIT', own: 'JP' };
  expect(told('President Clinton met with the Emperor and Empress.', stay)).toEqual([
    'US: President Clinton',
  ]);
});

test('a day within the stay and a place are read', () => {
  expect(read('Met with President Lund on May 4 at Windsor Castle.')).toMatchObject([
    { day: '1993-05-04', place: 'Windsor Castle' },
  ]);
});

test.each(['June 4', 'May 2–4', 'May l3'])('%s is no day of the stay', (day) => {
  expect(read(`Met with President Lund ${day}.`)).toMatchObject([{ day: null }]);
});

test('a cancelled meeting is one that did not take place', () => {
  expect(read('Meeting scheduled May 4 with President Lund cancelled.')).toMatchObject([
    { status: 'CANCELLED' },
  ]);
});

test('meals are receptions and signatures signings', () => {
  expect(read('Had luncheon with King Olaf. Signed a treaty with Premier Bao.')).toMatchObject([
    { kind: 'RECEPTION' },
    { kind: 'SIGNING' },
  ]);
});
