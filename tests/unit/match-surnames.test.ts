import { describe, expect, test } from 'vitest';
import { inRegister, OFFICES, peopleIn, seen } from '../support/identity-mentions.ts';
import { aJudgement, anOffice } from '../support/stated.ts';

describe('a surname with an office and a day', () => {
  const full = seen('Andrei Gromyko', 'ru-foreign-minister', '1972-05-01', 'full');

  test('is whom a full name shows in that office then, with the reason in words', () => {
    const view = inRegister(
      ...OFFICES,
      full,
      seen('Gromyko', 'ru-foreign-minister', '1973-05-01', 'short'),
    );
    expect(view.people.map(({ id }) => id)).toEqual(['full']);
    expect(view.formerIds).toEqual([{ of: 'person', id: 'short', leadsTo: 'full' }]);
    expect(view.judgements).toMatchObject([
      {
        verdict: 'SAME',
        automatic: true,
        because: 'alike names Andrei Gromyko and Gromyko; ru-foreign-minister in 1972 and 1973',
      },
    ]);
  });

  test('is the only one of the state who bears it, in another office and further away', () => {
    expect(peopleIn(full, seen('Gromyko', 'ru-president', '1973-05-01'))).toHaveLength(1);
    expect(peopleIn(full, seen('Gromyko', 'ru-foreign-minister', '1981-05-01'))).toHaveLength(1);
    expect(peopleIn(full, seen('Gromyko', 'ru-president', '1999-05-01'))).toHaveLength(2);
    const other = seen('Igor Gromyko', 'ru-foreign-minister', '1981-05-01');
    expect(peopleIn(full, other, seen('Gromyko', 'ru-president', '1976-05-01'))).toHaveLength(3);
  });

  test('is nobody in another office where it is common or spelled otherwise', () => {
    const common = seen('Igor Petrov', 'ru-foreign-minister', '1972-05-01');
    expect(peopleIn(common, seen('Petrov', 'ru-president', '1973-05-01'))).toHaveLength(2);
    expect(peopleIn(full, seen('Agromyko', 'ru-president', '1973-05-01'))).toHaveLength(2);
  });

  test('is nobody outside the known time in office where it is that of a family', () => {
    const son = seen('Bashar Assad', 'sy-president', '2001-05-01');
    expect(peopleIn(son, seen('Assad', 'sy-president', '1997-05-01'))).toHaveLength(2);
  });

  test('is whom the same full name shows before and after', () => {
    const records = [
      seen('Anton Orlov', 'ru-president', '1990-05-01'),
      seen('Orlov', 'ru-president', '2000-05-01'),
      seen('Anton Orlov', 'ru-president', '2005-05-01'),
    ];
    expect(peopleIn(...records)).toHaveLength(1);
  });

  test('stays open where two full names explain it', () => {
    const view = inRegister(
      ...OFFICES,
      seen('Igor Ivanov', 'ru-foreign-minister', '2001-05-01'),
      seen('Ivanov', 'ru-foreign-minister', '2002-05-01'),
      seen('Sergei Ivanov', 'ru-foreign-minister', '2003-05-01'),
    );
    expect(view.people).toHaveLength(3);
    expect(view.judgements.map(({ verdict }) => verdict)).toEqual(['OPEN', 'OPEN']);
  });

  test('is one with its namesakes of that office and period where no full name explains it', () => {
    const records = ['1972-05-01', '1973-05-01'].map((day) => seen('Orlov', 'ru-president', day));
    expect(peopleIn(...records)).toEqual(['Orlov']);
  });

  test('is one with its namesake in another office, and in one that another held in between', () => {
    const other = [
      seen('Orlov', 'ru-foreign-minister', '1961-05-01'),
      seen('Orlov', 'ru-president', '1963-05-01'),
    ];
    expect(peopleIn(...other)).toEqual(['Orlov']);
    const again = [
      seen('Orlov', 'ru-president', '1961-05-01'),
      seen('Igor Sokolov', 'ru-president', '1966-05-01'),
      seen('Orlov', 'ru-president', '1972-05-01'),
    ];
    expect(peopleIn(...again)).toEqual(['Igor Sokolov', 'Orlov']);
  });

  test('is no namesake of a generation later, nor one spelled otherwise in another office', () => {
    const [former, later] = ['1961-05-01', '1985-05-01'].map((day) =>
      seen('Orlov', 'ru-president', day),
    );
    expect(peopleIn(...[former, later].flatMap((one) => one ?? []))).toHaveLength(2);
    const alike = [
      seen('Markovic', 'ru-foreign-minister', '1961-05-01'),
      seen('Marovic', 'ru-president', '1963-05-01'),
    ];
    expect(peopleIn(...alike)).toHaveLength(2);
  });

  test('is that of an heir who came to reign under a number', () => {
    const offices = [
      anOffice('jo-king', { rank: 'HEAD_OF_STATE', of: 'JO' }),
      anOffice('jo-crown-prince', {
        rank: 'ROYAL',
        of: 'JO',
        titles: [{ text: 'Crown Prince of Jordan', language: 'en' }],
      }),
    ];
    const heir = seen('Abdullah', 'jo-crown-prince', '1999-01-28');
    const king = seen('Abdullah II', 'jo-king', '1999-05-18');
    expect(peopleIn(...offices, heir, king)).toEqual(['Abdullah|Abdullah II']);
  });

  test('is a slip of whom the office is known to have had, where nobody bears it', () => {
    const term = ['1972-05-01', '1974-05-01'].map((day) =>
      seen('Arkady Karimov', 'ru-president', day),
    );
    const slip = seen('Kamilov', 'ru-president', '1973-05-01');
    expect(peopleIn(...term, slip)).toEqual(['Arkady Karimov|Kamilov']);
    expect(peopleIn(...term, seen('Kamilov', 'ru-president', '1976-05-01'))).toHaveLength(2);
  });

  test('is nobody whose father bears it', () => {
    const son = seen('Mohammed bin Zayed', 'ru-foreign-minister', '1972-05-01');
    expect(peopleIn(son, seen('Zayed', 'ru-foreign-minister', '1973-05-01'))).toHaveLength(2);
    const father = seen('Ibn Saud', 'ru-president', '1972-05-01');
    expect(peopleIn(father, seen('Saud', 'ru-president', '1973-05-01'))).toHaveLength(2);
  });

  test('is nobody first known three years later, nor who may be a father of long before', () => {
    const son = seen('Joseph Petrov', 'ru-president', '2001-05-01');
    expect(peopleIn(son, seen('Petrov', 'ru-president', '1997-05-01'))).toHaveLength(2);
    const years = [1994, 1995, 1996, 1997, 1998, 1999, 2000];
    const others = years.map((year) => seen('Petrov', 'ru-president', `${year}-05-01`));
    expect(peopleIn(son, ...others)).toEqual(['Joseph Petrov', 'Petrov']);
  });

  test('is not whom a judgement calls different', () => {
    const short = seen('Gromyko', 'ru-foreign-minister', '1973-05-01', 'short');
    expect(peopleIn(full, short, aJudgement('DIFFERENT', ['full', 'short']))).toHaveLength(2);
  });
});
