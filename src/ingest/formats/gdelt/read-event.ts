import { type Day, parseDay } from '../../../model/day.ts';
import { keptText, notesOnText } from '../../validate/text-rules.ts';
import { notesOnUrl } from '../../validate/url-rule.ts';
import { shown } from '../../validate/validate-values.ts';
import { stateOfActor } from './actor-states.ts';
import { isAddress } from './address.ts';
import { type Cells, COLUMN_COUNTS, cellsOf } from './columns.ts';
import { EVENT_KINDS, type EventKind, isEventCode } from './event-kinds.ts';
import type { EventActor, EventRow, PassedOver, ReadEvent } from './event-row.ts';
import { stateOfFips } from './fips-states.ts';

/** Tells what is wrong with a column of the row: the rule; the value is added. */
type Refuse = (column: string, rule: string) => void;

const NUMBER = /^\d{1,15}$/;
const DAY = /^(\d{4})(\d{2})(\d{2})/;
/** An address may be long; names have to stand in a note beside others. */
const MOST_TEXT_CHARACTERS = 500;
/** A day, in exports 2.0 with the time of day. */
const ADDED = /^\d{8}(\d{6})?$/;

/** Reads one row. Nothing of it is kept where something in it that is needed cannot be read. */
export function readEvent(line: string): ReadEvent {
  const split = line.split('\t');
  const cells = cellsOf(split);
  if (cells === null) {
    const counts = COLUMN_COUNTS.join(', ');
    return { refusal: `must have one of ${counts} columns, but got: ${split.length}` };
  }
  const problems: string[] = [];
  const refuse: Refuse = (column, rule) => {
    const value = shown(cells.text(column) || 'nothing');
    problems.push(`${cells.where(column)} ${rule}, but got: ${value}`);
  };
  const read = readCells(cells, refuse);
  return problems.length === 0 && read !== null ? read : { refusal: problems.join('; ') };
}

function readCells(cells: Cells, refuse: Refuse): ReadEvent | null {
  const id = numberIn(cells, 'GLOBALEVENTID', refuse);
  const day = dayIn(cells, 'SQLDATE', /^\d{8}$/, 'must be a day (YYYYMMDD)', refuse);
  const code = cells.text('EventCode');
  if (!isEventCode(code)) {
    refuse('EventCode', 'must be an event code of CAMEO, such as 042');
  }
  const event = EVENT_KINDS.get(code);
  if (event === undefined) {
    return { passedOver: 'OTHER_EVENT' };
  }
  if (id === null || day === null) {
    return null;
  }
  const actors = actorsIn(cells, day, refuse);
  return typeof actors === 'string'
    ? { passedOver: actors }
    : rowOf(cells, { id: String(id), day, code, event, actors }, refuse);
}

type Known = Pick<EventRow, 'id' | 'day' | 'code' | 'actors'> & { readonly event: EventKind };

function rowOf(cells: Cells, known: Known, refuse: Refuse): ReadEvent | null {
  const mentions = numberIn(cells, 'NumMentions', refuse);
  const sources = numberIn(cells, 'NumSources', refuse);
  const rule = 'must be a day (YYYYMMDD), or one with a time (YYYYMMDDHHMMSS)';
  const added = dayIn(cells, 'DATEADDED', ADDED, rule, refuse);
  if (mentions === null || sources === null || added === null) {
    return null;
  }
  const place = stateOfFips(cells.text('ActionGeo_CountryCode'));
  const source = textIn(cells, 'SOURCEURL', refuse) || null;
  return { row: { ...known, place, mentions, sources, added, source } };
}

function numberIn(cells: Cells, column: string, refuse: Refuse): number | null {
  const text = cells.text(column);
  if (!NUMBER.test(text)) {
    refuse(column, 'must be a whole number from 0');
    return null;
  }
  return Number(text);
}

function dayIn(
  cells: Cells,
  column: string,
  form: RegExp,
  rule: string,
  refuse: Refuse,
): Day | null {
  const text = cells.text(column);
  const [, year, month, date] = (form.test(text) && DAY.exec(text)) || [];
  const day = parseDay(`${year}-${month}-${date}`);
  if (day === null) {
    refuse(column, rule);
  }
  return day;
}

/** What can stand in a record, and an address that can be followed. */
function textIn(cells: Cells, column: string, refuse: Refuse): string {
  const text = cells.text(column);
  const notes = text === '' ? [] : notesOnText(text, { most: MOST_TEXT_CHARACTERS });
  const problem = [...notes, ...(isAddress(text) ? notesOnUrl(text) : [])].find(
    ({ level }) => level === 'error',
  );
  if (problem !== undefined) {
    refuse(column, problem.message);
  }
  return keptText(text);
}

/** The two states, or why there are none. */
function actorsIn(
  cells: Cells,
  day: Day,
  refuse: Refuse,
): readonly [EventActor, EventActor] | PassedOver {
  const read = (['Actor1', 'Actor2'] as const).map((actor) => {
    const column = `${actor}CountryCode`;
    const found = stateOfActor(cells.text(column), day);
    if (found.state === null && found.why === 'UNKNOWN') {
      refuse(column, 'must be a country code of CAMEO, such as CHN');
    }
    const [code, name] = [`${actor}Code`, `${actor}Name`].map((of) => textIn(cells, of, refuse));
    return { ...found, code: code ?? '', name: name ?? '' };
  });
  const [first, second] = read.flatMap(({ state, code, name }) =>
    state === null ? [] : [{ state, code, name }],
  );
  if (first === undefined || second === undefined) {
    const isGroup = read.some((actor) => actor.state === null && actor.why === 'GROUP');
    return isGroup ? 'GROUP_OF_STATES' : 'NO_TWO_STATES';
  }
  return first.state === second.state ? 'ONE_STATE' : [first, second];
}
