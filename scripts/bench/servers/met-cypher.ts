/** Texts of Cypher over parameters; a day is compared only where the meetings of a window are asked for. */
export interface Window {
  readonly isWithin: boolean;
}

/**
 * A pattern with its condition: `x` and `y` sat on different sides of `m`. Whoever has no side meets
 * nobody, so that those leave before the meeting is expanded.
 */
export function metIn(x: string, m: string, y: string, { isWithin }: Window): string {
  const [one, two] = [`${x}_${m}`, `${m}_${y}`];
  return `(${x})-[${one}:TOOK_PART]->(${m}:Meeting)<-[${two}:TOOK_PART]-(${y}:Person)
    WHERE ${one}.sits AND ${two}.sits AND ${one}.across IS NOT NULL AND ${one}.across <> ${two}.across
    ${isWithin ? `AND ${m}.until >= $from AND ${m}.from <= $until` : ''}`;
}

/** The 25 whom `p` met in most meetings, with the first and the last of them. */
export function counterpartsOf(p: string): string {
  return `
    MATCH ${metIn(p, 'm', 'q', { isWithin: false })}
    WITH q, count(m) AS meetingCount, min(m.when) AS first, max(m.when) AS last
    ORDER BY meetingCount DESC, q.id DESC LIMIT 25
    RETURN {
      id: q.id, name: q.nameTexts[0], meetingCount: meetingCount,
      firstDate: split(first, '|')[2], lastDate: split(last, '|')[2]
    } AS counterpart`;
}
