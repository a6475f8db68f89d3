import type { Page, PageItem, PageWindow } from '../model/page.ts';

/** A page of a list that is short enough to be held: its rows come in any order. */
export function keysetPage<Row>(
  rows: readonly PageItem<Row>[],
  direction: 'ASC' | 'DESC',
  { after, before, limit, backwards }: PageWindow,
): Page<Row> {
  const along = direction === 'ASC' ? 1 : -1;
  const compare = (a: string, b: string) => (a === b ? 0 : (a < b ? -1 : 1) * along);
  const inside = rows
    .filter(
      ({ orderKey }) =>
        (after === null || compare(orderKey, after) > 0) &&
        (before === null || compare(orderKey, before) < 0),
    )
    .sort((a, b) => compare(a.orderKey, b.orderKey));
  const shown = backwards
    ? inside.slice(Math.max(0, inside.length - limit))
    : inside.slice(0, limit);
  return { items: shown, more: inside.length > shown.length };
}
