import type { MadeRecord } from '../../made-records.ts';
import type { Mention } from '../prose/reading.ts';
import { actorOf, type RegisterActor } from './actors.ts';
import type { MadeSeat } from './made-record.ts';
import { officeOf } from './office.ts';
import { createPeopleOfRow, type PeopleOfRow } from './people-of-row.ts';

/** Seats for those of whom one row speaks. Whatever it refers to, the row itself declares. */
export interface SeatsOfRow {
  /** For somebody whom the row names, or only by an office; null for neither. */
  mention(mention: Mention, shown: Shown): MadeSeat | null;
  /** For an office without a name. */
  office(title: string, actor: RegisterActor): MadeSeat;
  /** For several people, or some, without names. */
  group(text: string, of: string): MadeSeat;
  /** For a state or organization of whose people nothing is told. */
  actor(id: string): MadeSeat | null;
  /** Everybody and everything that was seated. */
  records(): readonly MadeRecord[];
}

/** How the row shows somebody. */
interface Shown {
  /** Id of the state or organization where the mention tells none. */
  readonly of: string;
  /** Date (EDTF) on which the row shows the office held, or dates. */
  readonly dates: readonly string[];
}

/** `over`: a date by which the offices had ended that the row calls former. */
export function createSeatsOfRow(document: string, locator: string, over: string): SeatsOfRow {
  const people = createPeopleOfRow({ document, locator, over });
  const declared = new Map<string, MadeRecord>();

  const declare = (id: string): RegisterActor | null => {
    const actor = actorOf(id);
    if (actor?.record) {
      declared.set(actor.id, actor.record);
    }
    return actor;
  };
  const officeIn = (title: string, actor: RegisterActor): string => {
    declare(actor.known);
    const { id, record } = officeOf(title, actor);
    declared.set(id, record);
    return id;
  };
  return {
    office: (title, actor) => ({ office: officeIn(title, actor), for: actor.id }),
    mention: (mention, shown) => {
      const actor = declare(mention.of ?? shown.of);
      const { title } = mention;
      const held = actor === null || title === null ? null : officeIn(title, actor);
      return mention.name === ''
        ? unnamedSeat(held, actor)
        : namedSeat(mention, { held, actor, people, dates: shown.dates });
    },
    group: (text, of) => ({ group: text, ...forActor(declare(of)) }),
    actor: (id) => {
      const actor = declare(id);
      return actor === null ? null : forActor(actor);
    },
    records: () => [...declared.values(), ...people.records()],
  };
}

function unnamedSeat(held: string | null, actor: RegisterActor | null): MadeSeat | null {
  return held === null ? null : { office: held, ...forActor(actor) };
}

interface Named {
  readonly held: string | null;
  readonly actor: RegisterActor | null;
  readonly people: PeopleOfRow;
  readonly dates: readonly string[];
}

/** Who no longer holds an office does not come in it. */
function namedSeat({ name, former }: Mention, { held, actor, people, dates }: Named): MadeSeat {
  const of = actor?.id ?? null;
  const person = people.idOf({ name, of, held, dates: former ? null : dates });
  return { person, ...(held === null || former ? {} : { as: held }), ...forActor(actor) };
}

function forActor(actor: RegisterActor | null): MadeSeat {
  return actor === null ? {} : { for: actor.id };
}
