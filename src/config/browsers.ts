import { z } from 'zod';

const RULE = 'must be origins separated by commas, as in https://example.org, or *';
const ORIGINS = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== ''))
  .refine((origins) => origins.every((origin) => origin === '*' || isOrigin(origin)), RULE);

/** Whose pages may ask the service from a browser. */
export const BROWSER_VARIABLES = { LIQA_CORS_ORIGINS: ORIGINS };

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
