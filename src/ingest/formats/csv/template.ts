import type { RecordKind } from '../../../model/stated.ts';
import type { DatasetHeader } from '../../records.ts';
import type { Condition, Each, Scalar, Transform } from './mapping-schema.ts';

/** How rows become records, once it is known to be without faults. */
export interface Mapping {
  readonly dataset: DatasetHeader;
  readonly dialect: {
    readonly delimiter: string;
    /** Null: cells are never quoted. */
    readonly quote: string | null;
    /** Names of the columns; null: the first row has them. */
    readonly columns: readonly string[] | null;
  };
  readonly records: readonly RecordTemplate[];
  /** Each column that is asked for, with the line of the mapping that asks for it first. */
  readonly columns: ReadonlyMap<string, number>;
  /** The mapping file, for messages. */
  readonly file: string;
}

export interface RecordTemplate {
  readonly kind: RecordKind;
  readonly when: readonly Condition[];
  /** Makes a record of each item. */
  readonly each: Each | null;
  readonly value: Template;
}

export type Template =
  | { readonly of: 'CONSTANT'; readonly value: Scalar }
  | { readonly of: 'VALUE'; readonly source: Source; readonly transform: readonly Transform[] }
  | { readonly of: 'LIST'; readonly items: readonly Template[] }
  | {
      readonly of: 'PART';
      readonly when: readonly Condition[];
      readonly each: Each | null;
      readonly fields: readonly (readonly [field: string, template: Template])[];
    };

export type Source =
  | { readonly from: 'COLUMN'; readonly column: string }
  | { readonly from: 'PATTERN'; readonly pieces: readonly Piece[] }
  | { readonly from: 'ITEM' };

/** A piece of a pattern: its own words, or what stands in braces. */
export type Piece =
  | { readonly text: string }
  | { readonly column: string; readonly transform: readonly Transform[] }
  | { readonly given: 'row' | 'file' | 'item'; readonly transform: readonly Transform[] };
