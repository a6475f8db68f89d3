/** People as the rows of a register mention them, and who of them becomes one. */
import type { StatedPerson, StatedRecord } from '../../src/model/stated.ts';
import { viewOf } from './resolved.ts';
import { aClaim, aName, anOffice, aPerson, aTenure } from './stated.ts';

export const OFFICES = [
  anOffice('ru-president', { rank: 'HEAD_OF_STATE' }),
  anOffice('ru-foreign-minister', { rank: 'FOREIGN_MINISTER' }),
  anOffice('cn-president', { rank: 'HEAD_OF_STATE', of: 'CN' }),
  anOffice('sy-president', { rank: 'HEAD_OF_STATE', of: 'SY' }),
];
let count = 0;

/** A person record as a row of a register gives it: one name, one office, one day. */
export function seen(name: string, office: string, day: string, id = `m${++count}`): StatedPerson {
  const kind = name.includes(' ') ? 'PRIMARY' : 'WEAK';
  const tenures = [aTenure(office, { attested: [day] })];
  return aPerson(id, { names: [aName(name, { kind })], tenures });
}

/** Records of one register, which names people anew in each row. */
export function inRegister(...records: readonly StatedRecord[]) {
  return viewOf(...records.map((record) => aClaim(record, 'register', 'REGISTER')));
}

export function peopleIn(...records: readonly StatedRecord[]): readonly string[] {
  const { people } = inRegister(...OFFICES, ...records);
  return namesOf(people);
}

export function namesOf(people: ReturnType<typeof viewOf>['people']): readonly string[] {
  return people
    .map(({ names }) =>
      names
        .map(({ text }) => text)
        .sort()
        .join('|'),
    )
    .sort();
}
