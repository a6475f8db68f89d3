import { resolve } from 'node:path';
import { z } from 'zod';
import { EXAMPLES_FOLDER } from '../http/examples.ts';

/** The folder whose operations are the only ones that are answered: that of the examples where it is `true`. */
export const TRUSTED_VARIABLES = {
  LIQA_TRUSTED_OPERATIONS: z.string().default('false').transform(folderOf),
};

function folderOf(text: string): string | null {
  switch (text) {
    case 'false':
      return null;
    case 'true':
      return EXAMPLES_FOLDER;
    default:
      return resolve(text);
  }
}
