import type { StatedTenure } from '../model/stated.ts';
import type { ViewTenure } from '../model/view.ts';
import type { ClaimOf, RecordOf } from './claims.ts';
import type { Identity } from './identity.ts';
import { unique } from './names.ts';
import { byText } from './precedence.ts';

/**
 * The tenures that several claims state of one person. Those of one office with the same bounds
 * are one, with every day that attests it and every source; days without bounds are one as well.
 */
export function mergedTenures(
  claims: readonly ClaimOf<RecordOf<'person'>>[],
  identity: Identity,
): readonly ViewTenure[] {
  const merged = new Map<string, ViewTenure>();
  for (const stated of claims.flatMap(({ record }) => record.tenures)) {
    const tenure = ofToday(stated, identity);
    const key = `${tenure.office}\n${tenure.from}\n${tenure.until}`;
    const known = merged.get(key);
    merged.set(key, known ? joined(known, tenure) : tenure);
  }
  return [...merged.values()].sort(
    (a, b) => byText(startOf(a), startOf(b)) || byText(a.office, b.office),
  );
}

function ofToday(stated: StatedTenure, identity: Identity): ViewTenure {
  return {
    ...stated,
    office: identity.idOf('office', stated.office),
    sources: stated.sources.map((source) => ({
      ...source,
      document: identity.idOf('document', source.document),
    })),
  };
}

function joined(a: ViewTenure, b: ViewTenure): ViewTenure {
  const sources = new Map([...a.sources, ...b.sources].map((one) => [JSON.stringify(one), one]));
  return {
    ...a,
    attested: unique([...a.attested, ...b.attested]).toSorted(byText),
    sources: [...sources.values()],
  };
}

function startOf({ from, until, attested }: ViewTenure): string {
  return from ?? attested[0] ?? until ?? '';
}
