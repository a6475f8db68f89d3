/** What is exported, and in which format. */
export type ExportTarget =
  | { readonly name: 'meetings' | 'encounters'; readonly format: RowFormat }
  | { readonly name: 'network'; readonly format: NetworkFormat };

export type RowFormat = 'csv' | 'ndjson';
export type NetworkFormat = 'gexf' | 'graphml' | 'json';
export type ExportFormat = RowFormat | NetworkFormat;

export const TARGETS: readonly ExportTarget[] = [
  { name: 'meetings', format: 'csv' },
  { name: 'meetings', format: 'ndjson' },
  { name: 'encounters', format: 'csv' },
  { name: 'encounters', format: 'ndjson' },
  { name: 'network', format: 'gexf' },
  { name: 'network', format: 'graphml' },
  { name: 'network', format: 'json' },
];

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
