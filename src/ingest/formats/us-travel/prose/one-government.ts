import type { Seat } from './seats.ts';

/** From the top of a government down; who stands lower may be named behind without the country again. */
const ORDER: readonly RegExp[] = [
  /^(?:Acting |interim )?(?:President|King|Emir|Amir|Sultan|Crown Prince|Chairman)$/,
  /^(?:Prime Minister|Premier|Chancellor|First Minister)$/,
  /^(?:(?:Deputy|Vice|Foreign|Defense|Interior|Finance) .*|Speaker.*|Minister (?:of|for) .*)$/,
];

/**
 * "Lebanese Prime Minister X and Speaker Y", told abroad: the country before the first holds for the
 * second, where nothing but "and" is between them and the second is of lower rank. The register
 * names the people of the row's own country first.
 */
export function ofOneGovernment(first: Seat | undefined, second: Seat): Seat {
  const above = rankOf(first);
  const below = rankOf(second);
  const of = first?.of ?? null;
  if (of === null || !/^\p{Lu}/u.test(of) || above < 0 || below <= above) return second;
  if (second.of !== null || second.person === null) return second;
  return { ...second, of, person: { ...second.person, of } };
}

function rankOf(seat: Seat | undefined): number {
  const title = seat?.person?.title ?? '';
  return ORDER.findIndex((rank) => rank.test(title));
}
