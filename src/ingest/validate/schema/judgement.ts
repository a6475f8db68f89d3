import { z } from 'zod';
import { keptText } from '../text-rules.ts';
import { id, MOST_NOTE_CHARACTERS, mapping, text } from './fields.ts';

/** Each pair of them is judged, and pairs grow with the square. */
const MOST_IDS = 50;

const ids = z.array(id('An id that some record declares.')).min(2).max(MOST_IDS);

export const judgement = mapping({
  same: ids.nullish().meta({ description: 'These ids name one thing.' }),
  different: ids.nullish().meta({ description: 'These ids name different things, each.' }),
  of: z
    .enum(['person', 'state', 'organization', 'office', 'place', 'document', 'meeting'])
    .nullish()
    .meta({ description: 'What the ids name; found from the ids unless said.' }),
  because: text({ most: MOST_NOTE_CHARACTERS, lines: true }, 'The reason.'),
  keep: id('With same: the id that survives.').nullish(),
})
  .superRefine(({ same, different, keep }, context) => {
    const problem = problemOf(same ?? null, different ?? null, keep ?? null);
    if (problem !== null) {
      const params = { level: 'error', code: 'JUDGEMENT' };
      context.addIssue({ code: 'custom', message: problem, params });
    }
  })
  .meta({ id: 'judgement', description: 'That ids name one thing, or different things.' });

export type JudgementInput = z.infer<typeof judgement>;

function problemOf(
  same: readonly string[] | null,
  different: readonly string[] | null,
  keep: string | null,
): string | null {
  if ((same === null) === (different === null)) {
    return 'must have either same or different';
  }
  // As they are kept: two ways of writing one id are one id.
  const ids = (same ?? different ?? []).map(keptText);
  if (new Set(ids).size !== ids.length) {
    return `must name each id once, but got: ${ids.join(', ')}`;
  }
  return keep === null || (same !== null && ids.includes(keptText(keep)))
    ? null
    : `may keep one of the ids that are the same, but got: ${keep}`;
}
