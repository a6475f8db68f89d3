import { z } from 'zod';

const RULE = 'must be origins separated by commas, as in https://example.org, or *';
const ORIGINS = z
  .string()
  .default('')
  .transform((text, check) => {
    const origins = text.split(/[\s,]+/).filter((origin) => origin !== '');
    for (const origin of origins.filter((one) => one !== '*' && !isOrigin(one))) {
      const message = `LIQA_CORS_ORIGINS ${RULE}, but got: ${origin}`;
      check.addIssue({ code: 'custom', message });
    }
    return origins;
  });

/** Whose pages may ask the service from a browser. */
export const BROWSER_VARIABLES = { LIQA_CORS_ORIGINS: ORIGINS };

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
