/** Records in the published format, as far as the generated world uses it. */
export type Names = Readonly<Record<string, string>>;

export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly agency?: string;
  readonly language: string;
  readonly publishedOn: string;
}

export interface OrganizationRecord {
  readonly id: string;
  readonly names: Names;
  readonly abbreviation: string;
  readonly members: readonly string[];
}

export interface OfficeRecord {
  readonly id: string;
  readonly titles: Names;
  readonly of: string;
  readonly rank: string;
}

export interface PlaceRecord {
  readonly id: string;
  readonly names: Names;
  readonly kind: 'CITY' | 'SITE';
  readonly in: string;
}

export interface PersonRecord {
  readonly id: string;
  readonly names: Names;
  readonly born: string;
  readonly tenures?: readonly {
    readonly office: string;
    readonly from: string;
    readonly until: string;
    readonly sources: readonly { readonly document: string }[];
  }[];
}

export interface Seat {
  readonly person: string;
  readonly for: string;
  readonly role?: 'HOST' | 'GUEST' | 'CHAIR' | 'DELEGATE' | 'INTERPRETER';
  readonly status?: 'ABSENT';
}

export interface MeetingRecord {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly titles?: Names;
  readonly date?: string;
  readonly place?: string;
  readonly hosts?: string;
  readonly conveners?: string;
  readonly partOf?: string;
  readonly sides?: readonly (readonly Seat[])[];
  readonly present?: readonly Seat[];
  readonly accounts: readonly {
    readonly document: string;
    readonly locator: string;
    readonly says: 'all';
  }[];
}

/** One line of NDJSON. */
export type RecordLine =
  | { readonly document: DocumentRecord }
  | { readonly organization: OrganizationRecord }
  | { readonly office: OfficeRecord }
  | { readonly place: PlaceRecord }
  | { readonly person: PersonRecord }
  | { readonly meeting: MeetingRecord };
