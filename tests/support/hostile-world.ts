import { globalIdOf } from '../../src/model/global-id.ts';

/** What a client sends of one hostile text, and the records that make the graph know it. */
export interface HostileWorld {
  /** A word of the text that nothing else has. */
  readonly word: string;
  readonly records: object;
  /** In place of what the variable of an example has, by its name. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Everything in it that may have a name of its own is called by the text. */
export function hostileWorld(word: string, around: readonly [string, string]): HostileWorld {
  const [before, after] = around;
  const named = (what: string) => `${before}${word} ${what}${after}`;
  const names = (what: string) => ({ id: named(what), names: { en: named(`the ${what}`) } });
  const [one, other] = [named('one'), named('other')];
  const document = {
    id: named('document'),
    title: named('title'),
    publisher: named('publisher'),
    language: 'en',
    publishedOn: '2024-01-03',
  };
  const meeting = {
    id: named('meeting'),
    kind: 'TALKS',
    status: 'OCCURRED',
    date: '2024-01-02',
    place: named('place'),
    titles: { en: named('talks') },
    sides: [[{ person: one, for: named('organization') }], [{ person: other, for: 'RU' }]],
    accounts: [{ document: document.id, says: 'all' }],
  };
  return {
    word,
    records: {
      dataset: { id: word, kind: 'CURATED' },
      documents: [document],
      people: [names('one'), names('other')],
      organizations: [names('organization')],
      places: [{ ...names('place'), kind: 'CITY', in: 'RU' }],
      meetings: [meeting],
    },
    variables: {
      person: named('the one'),
      a: one,
      b: named('the other'),
      to: other,
      actor: named('the one'),
      around: [one],
      meeting: meeting.id,
      organization: named('the organization'),
      place: named('the place'),
      document: document.id,
      in: named('the place'),
      text: named(''),
      id: globalIdOf({ type: 'Person', id: one }),
      ids: [globalIdOf({ type: 'Person', id: one })],
    },
  };
}
