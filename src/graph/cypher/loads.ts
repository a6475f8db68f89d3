import type { RecordShape } from 'neo4j-driver';
import type { LoadRow } from '../../model/rows.ts';
import type { Fragment } from '../fragment.ts';
import type { Order } from '../page.ts';

const COLUMNS = {
  load: `l {.id, .dataset, .state, .startedAt, .endedAt, .read, .created, .changed, .unchanged,
      .retracted, .refused}`,
};

/** Every run that changed something. */
export const loads: Fragment<LoadRow> = {
  name: 'loads',
  from: null,
  pattern: '(l:Load)',
  columns: COLUMNS,
  decode: loadRow,
};

export const loadById: Fragment<LoadRow> = {
  ...loads,
  name: 'loadById',
  pattern: '(l:Load {id: key})',
};

export const LATEST_LOAD_FIRST: Order = { name: 'STARTED', key: 'l.order', direction: 'DESC' };

function loadRow({ load }: RecordShape): LoadRow {
  return {
    type: 'Load',
    id: load.id,
    dataset: load.dataset,
    state: load.state,
    startedAt: instantOf(load.startedAt),
    endedAt: load.endedAt === null ? null : instantOf(load.endedAt),
    read: load.read ?? 0,
    created: load.created ?? 0,
    changed: load.changed ?? 0,
    unchanged: load.unchanged ?? 0,
    retracted: load.retracted ?? 0,
    refused: load.refused ?? 0,
  };
}

/** RFC 3339, whether it was stored as a text or as a point in time. */
function instantOf(value: { toString(): string }): string {
  return value.toString();
}
