import type { Loaders } from '../loaders/loaders.ts';
import { pickName, pickText } from '../model/pick-name.ts';
import type { TenureRow } from '../model/rows.ts';

/** An office as somebody held it, or was shown in it. Dates are EDTF. */
export interface ReportedTenure {
  /** The id in the records. */
  readonly office: string;
  readonly title: string;
  /** The name of the state or organization. */
  readonly of: string | null;
  readonly from: string | null;
  readonly until: string | null;
  /** The days on which a document shows the person in it. */
  readonly attested: readonly string[];
  /** Ids of the documents that tell of it. */
  readonly documents: readonly string[];
}

/** In the order of the records. */
export async function reportedTenures(
  person: string,
  language: string,
  loaders: Loaders,
): Promise<readonly ReportedTenure[]> {
  const tenures = await loaders.ofActor.tenures.load(person);
  return Promise.all(tenures.map((tenure) => reportedTenure(tenure, language, loaders)));
}

async function reportedTenure(
  { key, office, from, until, attested }: TenureRow,
  language: string,
  { things, ofActor }: Loaders,
): Promise<ReportedTenure> {
  const [held, of, sources] = await Promise.all([
    things.office.load(office),
    ofActor.ofOffice.load(office),
    ofActor.tenureSources.load(key),
  ]);
  return {
    office,
    title: held === null ? office : pickText(held.titles, language).text,
    of: of && pickName(of.names, language).text,
    from,
    until,
    attested,
    documents: [...new Set(sources.map(({ document }) => document.id))],
  };
}
