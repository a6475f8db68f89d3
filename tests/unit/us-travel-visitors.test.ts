import { expect, test } from 'vitest';
import { readVisitors } from '../../src/ingest/formats/us-travel/prose/read-visitors.ts';

test.each<[text: string, ...people: [title: string | null, name: string][]]>([
  ['Prime Minister Harold Ashby', ['Prime Minister', 'Harold Ashby']],
  ['King Olaf V and Queen Ingrid', ['King', 'Olaf V'], ['Queen', 'Ingrid']],
  [
    'President Said Nasr, Prime Minister Aziz',
    ['President', 'Said Nasr'],
    ['Prime Minister', 'Aziz'],
  ],
  ['Valdis Ozols', [null, 'Valdis Ozols']],
  ['Prime Minister Mackenzie King', ['Prime Minister', 'Mackenzie King']],
  ['President- elect Luis Mora de Leon', ['President-elect', 'Luis Mora de Leon']],
  ['General Secretary Igor I. Orlov', ['General Secretary', 'Igor I. Orlov']],
  ['Prime Minister Jan F. M. (Joop) Visser', ['Prime Minister', 'Jan F. M. (Joop) Visser']],
  ['Emir Sheikh Hamad bin Salim al-Nuri', ['Emir', 'Hamad bin Salim al-Nuri']],
  ['Governor General Earl of Lorne', ['Governor General', 'Earl of Lorne']],
  [
    'President of the Council of Ministers Karim Ali',
    ['President of the Council of Ministers', 'Karim Ali'],
  ],
  ['Prime Minister Shah Daud', ['Prime Minister', 'Shah Daud']],
])('%s', (text, ...people) => {
  expect(readVisitors(text).map(({ title, name }) => [title, name])).toEqual(people);
});
