import { spanOf } from '../model/date-span.ts';
import { fuzzyDate } from '../model/fuzzy-date.ts';
import type { Many, ViewMeeting, ViewPerson } from '../model/view.ts';
import type { OwnPerson } from './people.ts';
import { byText } from './precedence.ts';

/** In how many meetings each has a seat, and the date of the last. */
interface SeatCounts {
  add(meeting: Pick<ViewMeeting, 'participations' | 'date'>): void;
  of(person: string): Pick<ViewPerson, 'meetingCount' | 'lastMeeting'>;
}

interface Last {
  readonly date: string;
  readonly order: string;
}

function countSeats(): SeatCounts {
  const counts = new Map<string, number>();
  const last = new Map<string, Last>();
  return {
    add: ({ participations, date }) => {
      const dated = date === null ? null : { date, order: orderOf(date) };
      for (const person of participations.flatMap((seat) => seat.person ?? [])) {
        counts.set(person, (counts.get(person) ?? 0) + 1);
        const known = last.get(person);
        if (dated !== null && (known === undefined || byText(known.order, dated.order) < 0)) {
          last.set(person, dated);
        }
      }
    },
    of: (person) => ({
      meetingCount: counts.get(person) ?? 0,
      lastMeeting: last.get(person)?.date ?? null,
    }),
  };
}

function orderOf(date: string): string {
  const { from, until } = spanOf(fuzzyDate(date));
  return `${from}|${until}|${date}`;
}

/** Meetings, and the people with how many they are in. */
interface Counted {
  readonly meetings: Many<ViewMeeting>;
  readonly people: Many<ViewPerson>;
}

/** Whoever walks all meetings first counts the seats on the way; else it is done for the people. */
export function withSeatCounts(meetings: Many<ViewMeeting>, people: Many<OwnPerson>): Counted {
  let counted: SeatCounts | null = null;
  function* counting(): Iterable<ViewMeeting> {
    const counts = countSeats();
    for (const meeting of meetings) {
      counts.add(meeting);
      yield meeting;
    }
    counted ??= counts;
  }
  const allCounted = (): SeatCounts => {
    const counts = countSeats();
    for (const meeting of meetings) {
      counts.add(meeting);
    }
    return counts;
  };
  return {
    meetings: {
      size: meetings.size,
      [Symbol.iterator]: () => (counted === null ? counting() : meetings)[Symbol.iterator](),
    },
    people: {
      size: people.size,
      *[Symbol.iterator]() {
        counted ??= allCounted();
        for (const person of people) {
          yield { ...person, ...counted.of(person.id) };
        }
      },
    },
  };
}
