import type { Context } from '../../context.ts';
import type { NodeRow } from '../../model/rows.ts';
import type { IdentifiedKind } from '../../model/stated.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { implementConnection } from '../connection-type.ts';
import { Judgements, JudgementType, NodeType } from '../refs.ts';
import { thing } from '../thing.ts';
import { VerdictEnum } from './enums.ts';

JudgementType.implement({
  description: 'Whether two records tell of one thing, and why.',
  fields: (t) => ({
    verdict: t.expose('verdict', { type: VerdictEnum, description: 'What was decided.' }),
    a: t.field({
      type: NodeType,
      description: 'What the first record leads to today.',
      resolve: (judgement, _args, context) => judged(judgement.of, judgement.a, context),
    }),
    b: t.field({
      type: NodeType,
      description: 'What the second record leads to today; the same as `a` where they are one.',
      resolve: (judgement, _args, context) => judged(judgement.of, judgement.b, context),
    }),
    aRecordId: t.exposeString('aRecordId', { description: 'The id of the first record.' }),
    bRecordId: t.exposeString('bRecordId', { description: 'The id of the second record.' }),
    score: t.exposeFloat('score', {
      nullable: true,
      description: 'How alike they are, from 0 to 1; null where somebody decided it.',
    }),
    because: t.exposeString('because', { description: 'The reason given.' }),
    automatic: t.exposeBoolean('automatic', {
      description: 'Found by rule; false where a record decides it.',
    }),
  }),
});

implementConnection(Judgements, 'judgements', JudgementType, (judgement) => judgement);

builder.queryField('judgements', (t) =>
  t.field({
    type: Judgements.connection,
    description: 'Which records were taken for one thing, or kept apart.',
    args: {
      automatic: t.arg.boolean({ description: 'Only those found by rule, or only the others.' }),
      verdicts: t.arg({ type: [VerdictEnum], description: 'Only these; nothing where empty.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, { automatic, verdicts, ...page }, { loaders }) =>
      connectionOf(loaders.lists.judgements({ automatic, verdicts }), page),
  }),
);

async function judged(
  kind: IdentifiedKind,
  id: string,
  { loaders: { things } }: Context,
): Promise<NodeRow> {
  const row: NodeRow | null = await things[kind].load(id);
  return thing(row, `the ${kind} ${id}`);
}
