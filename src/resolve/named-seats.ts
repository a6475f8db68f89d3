import type { KeyedParticipation } from './participations.ts';

/**
 * The seats of a meeting without those of an office that somebody on the same side held: one source
 * seats "the President", another names who that was. What lists the office then lists the person.
 */
export function withoutSeatsOfNamed(
  seats: readonly KeyedParticipation[],
  holds: (seat: KeyedParticipation, office: string) => boolean,
): readonly KeyedParticipation[] {
  const holders = new Map<string, KeyedParticipation>();
  for (const { key, person, office, side } of seats) {
    const holder =
      person === null && office !== null
        ? seats.find((seat) => seat.person !== null && seat.side === side && holds(seat, office))
        : undefined;
    if (holder !== undefined) {
      holders.set(key, holder);
    }
  }
  return seats
    .filter(({ key }) => !holders.has(key))
    .map((seat) => {
      const unnamed = seats.filter(({ key }) => holders.get(key) === seat);
      const accounts = new Set([seat, ...unnamed].flatMap((one) => one.accounts));
      return unnamed.length === 0 ? seat : { ...seat, accounts: [...accounts] };
    });
}
