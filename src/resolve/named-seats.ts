/** What is to be known of a seat to tell whether somebody named sits on it. */
interface HeldSeat {
  readonly key: string;
  readonly person: string | null;
  readonly office: string | null;
  readonly side: number | null;
  /** The side from which it meets the others: an interpreter's is null. */
  readonly across: number | null;
  /** Whether it ties anybody: that of who stayed away does not. */
  readonly sits: boolean;
  /** Whom it is taken for. */
  readonly for: readonly string[];
  /** Keys of the accounts that list it. */
  readonly accounts: readonly string[];
}

/**
 * The seats of a meeting without those of an office that somebody on the same side held: one source
 * seats "the President", another names who that was. What lists the office then lists the person.
 * Whoever interprets, stays away or comes for somebody else does not take the office's seat.
 */
export function withoutSeatsOfNamed<Seat extends HeldSeat>(
  seats: readonly Seat[],
  holds: (seat: Seat, office: string) => boolean,
): readonly Seat[] {
  const holders = new Map<string, Seat>();
  for (const unnamed of seats) {
    const { key, person, office } = unnamed;
    const holder =
      person === null && office !== null
        ? seats.find((seat) => standsFor(seat, unnamed) && holds(seat, office))
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

function standsFor(seat: HeldSeat, unnamed: HeldSeat): boolean {
  return (
    seat.person !== null &&
    seat.side === unnamed.side &&
    (seat.sits || !unnamed.sits) &&
    (seat.across !== null || unnamed.across === null) &&
    unnamed.for.every((of) => seat.for.includes(of))
  );
}
