import { meetingsOfPerson } from '../graph/cypher/meetings.ts';
import {
  datasets,
  disagreementsOfPerson,
  formerKeysOfMeeting,
  formerKeysOfPerson,
  judgementsOfPerson,
  type StatedRow,
  statedBy,
  type TellingRow,
  tellingsOfPerson,
} from '../graph/cypher/of-report.ts';
import type { GraphReader } from '../graph/run.ts';
import { groupBy } from '../model/group-by.ts';
import type { ActorMeetingRow, DisagreementRow, JudgementRow } from '../model/rows.ts';
import { batchList } from './batch.ts';
import type { Reader } from './reader.ts';

type Many<Row> = Reader<readonly Row[]>;

export type { StatedRow, TellingRow };

/** What a report on a person reads, all of it at once; keys are ids of people. */
export interface ReportLoaders {
  /** The first in time first, undated ones last. */
  readonly meetings: Many<ActorMeetingRow>;
  readonly judgements: Many<JudgementRow>;
  readonly disagreements: Many<DisagreementRow>;
  readonly tellings: Many<TellingRow>;
  /** Which records of which data sets are each of the things today, by their ids. */
  records(
    kind: 'person' | 'meeting',
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StatedRow[]>>;
}

export function createReportLoaders(graph: GraphReader): ReportLoaders {
  const former = {
    person: batchList(graph, formerKeysOfPerson, 'f.key'),
    meeting: batchList(graph, formerKeysOfMeeting, 'f.key'),
  };
  return {
    meetings: batchList(graph, meetingsOfPerson, 'm.dateAsc'),
    judgements: batchList(graph, judgementsOfPerson, 'j.order'),
    disagreements: batchList(graph, disagreementsOfPerson, 'g.order'),
    tellings: batchList(graph, tellingsOfPerson, 'm.id, d.id'),
    records: async (kind, ids) => {
      const recordIds = await Promise.all(
        ids.map(async (id) => [id, ...(await former[kind].load(id)).map(idOfFormerKey)]),
      );
      const sets = await graph.read(datasets, undefined);
      const asked = recordIds
        .flat()
        .flatMap((id) => sets.map(({ id: dataset }) => ({ dataset, kind, id })));
      const stated = groupBy(await graph.read(statedBy, asked), ({ id }) => id);
      return new Map(
        ids.map((id, at) => [id, (recordIds[at] ?? []).flatMap((one) => stated.get(one) ?? [])]),
      );
    },
  };
}

/** `person:kim-jong-woon` is the id `kim-jong-woon`. */
function idOfFormerKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
