import { builder } from '../builder.ts';
import { MeetingFilterInput } from './filter.ts';

const TieEnum = builder.enumType('Tie', {
  description:
    'How two actors are tied in one meeting that occurred; of several ways the first counts.',
  values: {
    MET: { description: 'They sat on different sides of it.' },
    CO_PRESENT: { description: 'Both were there, but it is not said that they met.' },
    SAME_SIDE: { description: 'They sat on one side of it.' },
  },
});

/** The arguments of every field that counts ties: which meetings, and by which ties. */
export const countingArgs = builder.args((t) => ({
  where: t.field({ type: MeetingFilterInput, description: 'Only such meetings count.' }),
  ties: t.field({
    type: [TieEnum],
    required: true,
    defaultValue: ['MET'],
    description: 'Only meetings that tie two actors in one of these ways count.',
  }),
}));
