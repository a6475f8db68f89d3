/** What has a page of its own. */
export type PageKind = 'person' | 'state' | 'organization' | 'meeting' | 'document';

const KINDS: Readonly<Record<string, PageKind>> = {
  Person: 'person',
  State: 'state',
  Organization: 'organization',
  Meeting: 'meeting',
  Document: 'document',
};

/** A thing as the service tells it. */
export interface Addressed {
  readonly __typename: string;
  readonly recordId: string;
}

/** Null for what has no page. */
export function addressOf({ __typename, recordId }: Addressed): string | null {
  const kind = KINDS[__typename];
  return kind === undefined ? null : `/${kind}/${encodeURIComponent(recordId)}`;
}

/** An address of a view with what it is asked; what is empty is left out. */
export function withQuery(path: string, query: QueryValues): string {
  const text = textOfQuery(query).toString();
  return text === '' ? path : `${path}?${text}`;
}

export type QueryValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;

export function textOfQuery(query: QueryValues): URLSearchParams {
  const told = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '' && one !== false) {
        told.append(name, String(one));
      }
    }
  }
  return told;
}
