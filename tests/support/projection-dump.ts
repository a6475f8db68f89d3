import { kindOf } from '../../src/projection/actor-table.ts';
import type { Projection } from '../../src/projection/projection.ts';

/** All that a projection tells, without the numbers that it gives to words. */
export function dumpOf(projection: Projection) {
  const { version, stamp, actors, formerKeys } = projection;
  const keyOf = (actor: number) => `${kindOf(actors, actor)}:${actors.ids[actor]}`;
  return {
    version,
    stamp,
    formerKeys: [...formerKeys].sort(),
    actors: actors.ids.map((_, actor) => ({
      key: keyOf(actor),
      names: [actors.names.nameOrderEn[actor], actors.names.nameOrderAr[actor]],
      seats: [...actors.seats.subarray(actors.seatStarts[actor], actors.seatStarts[actor + 1])],
      meetings: [
        ...actors.meetings.subarray(actors.seatStarts[actor], actors.seatStarts[actor + 1]),
      ],
    })),
    meetings: projection.meetings.ids.map((_, meeting) => meetingOf(projection, meeting, keyOf)),
    byOccasion: [...projection.meetings.byOccasion],
    states: [...projection.kept.actors.states.values()],
    organizations: [...projection.kept.actors.organizations.values()],
  };
}

function meetingOf(
  { meetings, seats, dates }: Projection,
  meeting: number,
  keyOf: (actor: number) => string,
) {
  const range = [meetings.seatStarts[meeting] ?? 0, meetings.seatStarts[meeting + 1] ?? 0] as const;
  const date = meetings.dates[meeting] ?? -1;
  return {
    id: meetings.ids[meeting],
    at: meetings.indexOf.get(meetings.ids[meeting] ?? ''),
    kind: meetings.kindWords[meetings.kinds[meeting] ?? -1],
    mode: meetings.modeWords[meetings.modes[meeting] ?? -1],
    status: meetings.statusWords[meetings.statuses[meeting] ?? -1],
    when: dates.whens[date],
    days: [dates.from[date], dates.until[date]],
    occasion: meetings.ids[meetings.occasions[meeting] ?? -1],
    counts: [meetings.participantCounts[meeting], meetings.sourceCounts[meeting]],
    disputed: meetings.disputed[meeting],
    knownBy: meetings.knownBy[meeting],
    ranks: meetings.rankWords
      .filter((_, bit) => ((meetings.ranks[meeting] ?? 0) >> bit) & 1)
      .sort(),
    places: meetings.placeChains[meetings.places[meeting] ?? -1],
    seats: Array.from({ length: range[1] - range[0] }, (_, at) => {
      const seat = range[0] + at;
      const person = seats.people[seat] ?? -1;
      return {
        meeting: seats.meetings[seat],
        person: person < 0 ? null : keyOf(person),
        posture: seats.postures[seat],
        behalf: [
          ...seats.behalf.subarray(seats.behalfStarts[seat], seats.behalfStarts[seat + 1]),
        ].map(keyOf),
      };
    }),
  };
}
