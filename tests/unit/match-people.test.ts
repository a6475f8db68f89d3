import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inRegister, namesOf, OFFICES, peopleIn, seen } from '../support/identity-mentions.ts';
import { resolveListed } from '../support/resolve-listed.ts';
import { STATES, viewOf } from '../support/resolved.ts';
import { aClaim, aName, aPerson, aTenure } from '../support/stated.ts';

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

  test('that two rules leave open are one judgement, with the surer reason', () => {
    const { judgements } = inRegister(
      ...OFFICES,
      { ...seen('Helen Henry Marsh', 'ru-president', '2015-05-01', 'a'), born: '1968' },
      { ...seen('Helen Marsh', 'ru-president', '2015-06-01', 'b'), born: '1974' },
    );
    expect(judgements).toMatchObject([
      { aRecordId: 'a', bRecordId: 'b', verdict: 'OPEN', score: expect.closeTo(0.9, 2) },
    ]);
    expect(judgements[0]?.because).toMatch(/^alike names .* born/);
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

describe('identity of people', () => {
  test('does not depend on the order of claims', { timeout: 60_000 }, () => {
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
          expect(resolveListed(shuffled, STATES)).toEqual(resolveListed(inOrder, STATES));
        },
      ),
    );
  });
});
