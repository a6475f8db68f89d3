import type { FieldPath } from '../../records.ts';
import type { SaysInput } from './account.ts';

type TakenField = 'date' | 'place';

type Stating = { readonly [field in TakenField]?: unknown } & {
  readonly accounts?:
    | readonly { readonly says?: SaysInput | null | undefined }[]
    | null
    | undefined;
};

/** `true` and a list of fields take a value from the record, so it must have one. */
export function notesOnSays(
  record: Stating,
): readonly { readonly path: FieldPath; readonly message: string }[] {
  const missing = (['date', 'place'] as const).filter((field) => !record[field]);
  return (record.accounts ?? []).flatMap(({ says }, at) =>
    missing
      .filter((field) => says && takesFromRecord(says, field))
      .map((field) => ({
        path: ['accounts', at, 'says'],
        message: `takes the ${field} from the record, but the record has none; say it here, or leave it out`,
      })),
  );
}

function takesFromRecord(says: SaysInput, field: TakenField): boolean {
  if (says === 'all') {
    return false;
  }
  return isFieldList(says) ? says.includes(field) : says[field] === true;
}

function isFieldList<T>(says: T | readonly string[]): says is readonly string[] {
  return Array.isArray(says);
}
