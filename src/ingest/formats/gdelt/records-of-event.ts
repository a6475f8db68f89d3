import { hashOf } from '../../write/canonical.ts';
import type { MadeRecord } from '../made-records.ts';
import { isAddress } from './address.ts';
import type { EventActor, EventRow } from './event-row.ts';

/** What an event without an address is known from: the feed itself, which is one source. */
const AGENCY = 'gdelt';

/** The event as a meeting of two states, in which nobody is named, and the document that tells of it. */
export function recordsOfEvent(row: EventRow, file: string): readonly MadeRecord[] {
  const document = row.source === null ? exportDocument(file) : sourceDocument(row, row.source);
  return [document, { kind: 'meeting', value: meetingOf(row, document.value.id) }];
}

function meetingOf(row: EventRow, document: string): Readonly<Record<string, unknown>> {
  const { id, event, actors, place } = row;
  const [first, second] = actors;
  const host = event.host === undefined ? undefined : actors[event.host - 1];
  // What is announced happens on a day and at a place that nobody tells, and a call is at no place.
  const isThere = event.status === 'OCCURRED';
  return {
    id: `gdelt/${id}`,
    kind: event.kind,
    mode: event.mode ?? null,
    status: event.status,
    date: isThere ? row.day : null,
    place: isThere && event.mode === undefined ? place : null,
    hosts: host === undefined ? [] : [host.state],
    sides: [[seatOf(first, host, event.role)], [seatOf(second, host)]],
    accounts: [{ document, locator: `event ${id}`, note: noteOn(row), says: 'all' }],
  };
}

function seatOf(
  actor: EventActor,
  host: EventActor | undefined,
  role?: 'MEDIATOR',
): Readonly<Record<string, unknown>> {
  const isGuest = host !== undefined && host !== actor;
  return { for: actor.state, role: role ?? (isGuest ? 'GUEST' : null) };
}

function noteOn({ code, event, actors, day, mentions, sources }: EventRow): string {
  const [first, second] = actors.map((actor) => `${actor.name} (${actor.code})`);
  const counts = `${counted(mentions, 'time')} in ${counted(sources, 'source')}`;
  return `CAMEO ${code}: ${first} ${event.what}, with ${second}, on ${day}; mentioned ${counts}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

type MadeDocument = MadeRecord & { readonly value: { readonly id: string } };

/** Exports of before April 2013 do not tell where an event is from: the export itself is the document. */
function exportDocument(file: string): MadeDocument {
  const title = `GDELT 1.0 event export ${file}`;
  const value = { id: `gdelt/export/${file}`, title, publisher: 'GDELT', agency: AGENCY };
  return { kind: 'document', value };
}

/**
 * A page on the day on which GDELT read it, since it may read the same page again. Pages of one site
 * are one independent source.
 */
function sourceDocument({ added }: EventRow, source: string): MadeDocument {
  const id = `gdelt/source/${hashOf(`${added} ${source}`)}`;
  const publishedOn = { publishedOn: added, publishedOnNote: 'The day on which GDELT read it.' };
  if (!isAddress(source)) {
    return { kind: 'document', value: { id, title: source, agency: source, ...publishedOn } };
  }
  const site = new URL(source).hostname.replace(/^www\./, '');
  const value = { id, url: source, publisher: site, agency: site, ...publishedOn };
  return { kind: 'document', value };
}
