/** Records in the published format, as far as generated worlds use it. */
export interface World {
  readonly dataset: { readonly id: string; readonly kind: 'CURATED' };
  readonly documents: readonly WorldDocument[];
  readonly organizations: readonly {
    readonly id: string;
    readonly names: { readonly en: string };
  }[];
  readonly offices: readonly WorldOffice[];
  readonly people: readonly WorldPerson[];
  readonly places?: readonly WorldPlace[];
  readonly meetings: readonly WorldMeeting[];
}

export interface WorldDocument {
  readonly id: string;
  /** A day, so that nothing need read it. */
  readonly publishedOn: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly copyOf?: string;
}

export interface WorldOffice {
  readonly id: string;
  readonly titles: { readonly en: string };
  readonly of: string;
  readonly rank: string;
}

export interface WorldPerson {
  readonly id: string;
  readonly names: { readonly en: string };
  /** Never two at once. */
  readonly tenures: readonly {
    readonly office: string;
    /** Days. */
    readonly from: string;
    readonly until?: string;
    readonly sources: readonly { readonly document: string }[];
  }[];
}

export interface WorldPlace {
  readonly id: string;
  readonly names: { readonly en: string };
  readonly kind: 'SITE' | 'CITY' | 'REGION';
  /** A place or a state. */
  readonly in: string;
}

export interface WorldSeat {
  readonly person?: string;
  /** Of somebody without a name. */
  readonly office?: string;
  readonly group?: string;
  readonly as?: string;
  readonly for?: readonly string[];
  readonly role?: string;
  readonly status?: string;
}

export interface WorldMeeting {
  readonly id: string;
  readonly kind: string;
  readonly mode?: string;
  readonly status: string;
  /** One of `WORLD_DATES`. */
  readonly date?: string;
  readonly place?: string;
  readonly hosts?: readonly string[];
  readonly conveners?: readonly string[];
  readonly partOf?: string;
  readonly sides: readonly (readonly WorldSeat[])[];
  readonly present: readonly WorldSeat[];
  readonly accounts: readonly { readonly document: string; readonly says: 'all' }[];
}
