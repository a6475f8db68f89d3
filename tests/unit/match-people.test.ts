import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatedPerson, StatedRecord } from '../../src/model/stated.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import { STATES, viewOf } from '../support/resolved.ts';
import { aClaim, aJudgement, aName, anOffice, aPerson, aTenure } from '../support/stated.ts';

const OFFICES = [
  anOffice('ru-president', { rank: 'HEAD_OF_STATE' }),
  anOffice('ru-foreign-minister', { rank: 'FOREIGN_MINISTER' }),
  anOffice('cn-president', { rank: 'HEAD_OF_STATE', of: 'CN' }),
  anOffice('sy-president', { rank: 'HEAD_OF_STATE', of: 'SY' }),
];
let count = 0;

/** A person record as a row of a register gives it: one name, one office, one day. */
function seen(name: string, office: string, day: string, id = `m${++count}`): StatedPerson {
  const kind = name.includes(' ') ? 'PRIMARY' : 'WEAK';
  const tenures = [aTenure(office, { attested: [day] })];
  return aPerson(id, { names: [aName(name, { kind })], tenures });
}

/** Records of one register, which names people anew in each row. */
function inRegister(...records: readonly StatedRecord[]) {
  return viewOf(...records.map((record) => aClaim(record, 'register', 'REGISTER')));
}

function peopleIn(...records: readonly StatedRecord[]): readonly string[] {
  const { people } = inRegister(...OFFICES, ...records);
  return namesOf(people);
}

function namesOf(people: ReturnType<typeof viewOf>['people']): readonly string[] {
  return people
    .map(({ names }) =>
      names
        .map(({ text }) => text)
        .sort()
        .join('|'),
    )
    .sort();
}

describe('people', () => {
  test.each([
    ['Lee Hsien Loong', 'Lee Hsien Loung'],
    ['Binyamin Netanyahu', 'Benjamin Netanyahu'],
    ['Luiz Inácio Lula da Silva', 'Luiz Lula da Silva'],
    ['Abdullah II', 'Abdullah II bin Al-Hussein'],
    ['Vladimir Putin', 'فلاديمير بوتين'],
    ['Fumio Kishida', 'Kishida Fumio'],
    ['Mahathir Mohamed', 'Mahathir bin Muhammad'],
  ])('of one office are one as %s and %s', (one, other) => {
    const records = [
      seen(one, 'ru-president', '2001-05-01'),
      seen(other, 'ru-president', '2003-05-01'),
    ];
    expect(peopleIn(...records)).toHaveLength(1);
  });

  test('are two where one curated data set gives them two ids, and one where two sets do', () => {
    const [one, other] = ['a', 'b'].map((id) =>
      seen('Anna Petrova', 'ru-president', '2001-05-01', id),
    );
    const people = (second: string) =>
      viewOf(
        ...OFFICES,
        ...[one, other].flatMap((record, at) =>
          record ? [aClaim(record, at === 0 ? 'first' : second)] : [],
        ),
      );

    expect(namesOf(people('first').people)).toHaveLength(2);
    expect(people('first').judgements).toEqual([]);
    expect(namesOf(people('second').people)).toHaveLength(1);
  });

  test.each([
    ['Donald Trump', 'Fred Trump'],
    ['George H. W. Bush', 'George W. Bush'],
    ['Mohammed V', 'Mohammed VI'],
    ['Kim Jong Il', 'Kim Jong Un'],
    ['Hamad bin Khalifa al-Thani', 'Hamad bin Jassim al-Thani'],
    ['Sabah al-Ahmad al-Sabah', 'Jabir al-Ahmad al-Sabah'],
    ['Luis Batlle', 'Jorge Batlle'],
  ])('of one office are two as %s and %s', (one, other) => {
    const records = [
      seen(one, 'ru-president', '2001-05-01'),
      seen(other, 'ru-president', '2003-05-01'),
    ];
    expect(peopleIn(...records)).toHaveLength(2);
  });

  test('of one full name are two where others held the office for long between them', () => {
    const records = [
      seen('Ivan Petrov', 'ru-president', '1950-05-01'),
      seen('Anton Orlov', 'ru-president', '1960-05-01'),
      seen('Ivan Petrov', 'ru-president', '1975-05-01'),
    ];
    expect(peopleIn(...records)).toEqual(['Anton Orlov', 'Ivan Petrov', 'Ivan Petrov']);
  });

  test('are one where one record gives both of their names', () => {
    const both = seen('Willem (Wim) Kok', 'ru-president', '1995-05-01');
    const others = [
      seen('Wim Kok', 'ru-president', '1999-05-01'),
      seen('Willem Kok', 'ru-president', '2000-05-01'),
    ];
    expect(peopleIn(both, ...others)).toHaveLength(1);
  });

  test('whose name is weak beside a fuller one are not one for it', () => {
    const [father, son] = ['George H. W. Bush', 'George W. Bush'].map((name, at) =>
      aPerson(`bush-${at}`, {
        names: [aName(name), aName('George Bush', { kind: 'WEAK' })],
        tenures: [aTenure('ru-president', { attested: [`200${at}-05-01`] })],
      }),
    );
    expect(peopleIn(...[father, son].flatMap((one) => one ?? []))).toHaveLength(2);
  });

  test('far apart of one rare name are one, and where a longer one was known before', () => {
    const names = ['Quett Ketumile Masire', 'Ketumile Masire'];
    const [long = '', short = ''] = names;
    const later = seen(short, 'ru-president', '1996-05-01');
    expect(peopleIn(seen(long, 'ru-president', '1989-05-01'), later)).toHaveLength(1);
    expect(peopleIn(seen(long, 'ru-president', '2002-05-01'), later)).toHaveLength(2);
    const again = seen('Anton Orlov', 'ru-foreign-minister', '2005-05-01');
    expect(peopleIn(seen('Anton Orlov', 'ru-president', '1991-05-01'), again)).toHaveLength(1);
  });

  test('who are former are known from the day on which they are called so', () => {
    const former = aPerson('former', {
      names: [aName('F. W. de Klerk')],
      tenures: [aTenure('ru-president', { until: '[..2012-05-01]' })],
    });
    expect(
      peopleIn(former, seen('Frederik Willem de Klerk', 'ru-president', '1990-05-01')),
    ).toEqual(['F. W. de Klerk|Frederik Willem de Klerk']);
  });

  test('of whom nothing is told but a short name are the only one who bears it in full', () => {
    const bare = aPerson('bare', { names: [aName('Joe Biden')] });
    expect(peopleIn(bare, seen('Joseph R. Biden', 'ru-president', '2021-05-01'))).toHaveLength(1);
  });

  test('of whom nothing is told but a full name are the only one who bears it', () => {
    const bare = aPerson('bare', { names: [aName('Ivan Petrov')] });
    const inRussia = seen('Ivan Petrov', 'ru-president', '2001-05-01');
    const inChina = seen('Ivan Petrov', 'cn-president', '2001-05-01');
    expect(peopleIn(bare, inRussia)).toHaveLength(1);
    expect(peopleIn(bare, inRussia, inChina)).toHaveLength(3);
  });

  test('of one surname in another state are others', () => {
    const records = [
      seen('Ivan Petrov', 'ru-president', '2001-05-01'),
      seen('Petrov', 'cn-president', '2001-05-01'),
    ];
    expect(peopleIn(...records)).toHaveLength(2);
  });
});

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

describe('identity of people', () => {
  test('does not depend on the order of claims', () => {
    const common = ['Igor Ivanov', 'Ivanov', 'Sergei Ivanov', 'Igor S. Ivanov', 'Ivanof', 'Petrov'];
    const rare = ['Orlovski', 'Anton Orlovski', 'A. Orlovski', 'Yuri Anton Orlovski', 'Orlowski'];
    const names = [...common, ...rare];
    const mention = fc.record({
      name: fc.constantFrom(...names),
      office: fc.constantFrom('ru-president', 'ru-foreign-minister'),
      year: fc.integer({ min: 1960, max: 2015 }),
    });
    const claims = fc
      .array(mention, { maxLength: 12 })
      .map((list) =>
        [
          ...OFFICES,
          ...list.map(({ name, office, year }, at) =>
            seen(name, office, `${year}-05-01`, `p${at}`),
          ),
        ].map((record) => aClaim(record, 'register', 'REGISTER')),
      );
    fc.assert(
      fc.property(
        claims.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([inOrder, shuffled]) => {
          expect(resolve(shuffled, STATES)).toEqual(resolve(inOrder, STATES));
        },
      ),
    );
  });
});
