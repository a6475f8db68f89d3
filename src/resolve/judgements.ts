import type { Claim, IdentifiedKind, StatedState } from '../model/stated.ts';
import type { FormerId, ViewJudgement } from '../model/view.ts';
import { type Identity, pairsOfJudgement } from './identity.ts';
import { byPrecedence, byText } from './precedence.ts';

/** Every judged pair; a `same` that a `different` kept out stays open. Then what was decided without. */
export function resolveJudgements(
  claims: readonly Claim[],
  identity: Identity,
): readonly ViewJudgement[] {
  const judged = new Map<string, ViewJudgement>();
  const stated = claims.filter(({ kind }) => kind === 'judgement');
  for (const { record } of stated.sort(byPrecedence)) {
    if (record.kind === 'judgement') {
      for (const [a, b] of pairsOfJudgement(record)) {
        const key = `${record.of}:${[a, b].toSorted(byText).join('\n')}\n${record.verdict}`;
        const verdict = identity.wasRefused(record, a, b) ? 'OPEN' : record.verdict;
        const of = record.of;
        judged.set(
          key,
          judged.get(key) ?? {
            key,
            verdict,
            of,
            a: identity.idOf(of, a),
            b: identity.idOf(of, b),
            aRecordId: a,
            bRecordId: b,
            score: null,
            because: record.because,
            automatic: false,
          },
        );
      }
    }
  }
  return [...judged.values(), ...automaticJudgements(identity)].sort((x, y) =>
    byText(x.key, y.key),
  );
}

/** Two rules may leave one pair open: the first, which is the surer, tells why. */
function automaticJudgements({ decisions, idOf }: Identity): readonly ViewJudgement[] {
  const judged = new Map<string, ViewJudgement>();
  for (const { of, verdict, a, b, score, because } of decisions) {
    const key = `automatic:${of}:${a}\n${b}\n${verdict}`;
    const judgement = {
      key,
      verdict,
      of,
      a: idOf(of, a),
      b: idOf(of, b),
      aRecordId: a,
      bRecordId: b,
      score,
      because,
      automatic: true,
    };
    judged.set(key, judged.get(key) ?? judgement);
  }
  return [...judged.values()];
}

/** Every declared id that is not the one its thing goes by today; a state is a place as well. */
export function resolveFormerIds(
  claims: readonly Claim[],
  builtIn: readonly StatedState[],
  identity: Identity,
): readonly FormerId[] {
  const former = new Map<string, FormerId>();
  const note = (of: IdentifiedKind, id: string, leadsTo: string) => {
    if (leadsTo !== id) {
      former.set(`${of}:${id}`, { of, id, leadsTo });
    }
  };
  for (const { kind, id } of [...builtIn, ...claims]) {
    if (kind !== 'judgement') {
      note(kind, id, identity.idOf(kind, id));
    }
    if (kind === 'state') {
      note('place', id, identity.idOf(kind, id));
    }
  }
  return [...former.values()].sort((a, b) => byText(`${a.of}:${a.id}`, `${b.of}:${b.id}`));
}
