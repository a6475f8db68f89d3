/** What a mapping file holds: how rows of a table become records. */
import { z } from 'zod';
import { headerSchema } from '../../validate/record-schema.ts';
import { mapping, noting } from '../../validate/schema/fields.ts';
import { shown } from '../../validate/validate-values.ts';

/** More than any table has; each is checked against the header. */
const MOST_COLUMNS = 2_000;
const MOST_TEMPLATES = 100;

const columnName = z.string().min(1);
const scalar = z.union([z.string(), z.boolean(), z.null()]);

/** A character of its own: no end of a line, which ends a row, and no other part of a row. */
function character(rule: string, isRight: (text: string) => boolean) {
  return z
    .string()
    .superRefine(
      noting((text: string) =>
        isRight(text)
          ? []
          : [{ level: 'error', code: 'CHARACTER', message: `${rule}, but got: ${shown(text)}` }],
      ),
    );
}

const delimiter = character('must be one character, such as , or ; or a tab', (text) =>
  /^[^\r\n"]$/.test(text),
);
const quote = character('must be one character, or empty where cells are never quoted', (text) =>
  /^[^\r\n\w,;\t]?$/.test(text),
);

const table = mapping({
  delimiter: delimiter.nullish(),
  quote: quote.nullish(),
  header: z.boolean().nullish(),
  columns: z.array(columnName).min(1).max(MOST_COLUMNS).nullish(),
});

const transformSchema = z.union([
  z.enum(['trim', 'lower', 'slug']),
  mapping({ split: z.string().min(1) }),
  mapping({ date: z.string().min(1) }),
  mapping({ values: z.record(z.string(), scalar), default: scalar.optional() }),
]);

const conditionSchema = mapping({
  column: columnName,
  is: z.union([z.string(), z.array(z.string())]).nullish(),
  not: z.union([z.string(), z.array(z.string())]).nullish(),
});

export const eachSchema = mapping({ column: columnName, split: z.string().min(1) });

export const whenSchema = z.union([
  columnName,
  conditionSchema,
  z.array(z.union([columnName, conditionSchema])),
]);

const transforms = z.array(transformSchema).nullish();

/** What gives a value; a mapping with one of these keys is such, any other is a part of the record. */
export const valueSchemas = {
  column: mapping({ column: columnName, transform: transforms }),
  constant: mapping({ constant: scalar }),
  pattern: mapping({ pattern: z.string().min(1), transform: transforms }),
  item: mapping({ item: z.literal(true), transform: transforms }),
} as const;

export const mappingSchema = mapping({
  dataset: headerSchema,
  csv: table.nullish(),
  records: z.array(z.record(z.string(), z.unknown())).min(1).max(MOST_TEMPLATES),
});

export type Transform = z.infer<typeof transformSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type When = z.infer<typeof whenSchema>;
export type Each = z.infer<typeof eachSchema>;
export type Dialect = z.infer<typeof table>;
export type Scalar = z.infer<typeof scalar>;
