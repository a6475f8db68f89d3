import type { MeetingKind, MeetingMode, MeetingStatus } from '../../../model/stated.ts';

/** What an event of one code is as a meeting of two states. */
export interface EventKind {
  readonly kind: MeetingKind;
  readonly mode?: MeetingMode;
  readonly status: MeetingStatus;
  /** Which of the two actors receives the other. */
  readonly host?: 1 | 2;
  /** What the first of the actors is in it. */
  readonly role?: 'MEDIATOR';
  /** What was done, in the words of CAMEO shortened. */
  readonly what: string;
}

/**
 * By CAMEO code. Everything else that CAMEO knows is no meeting.
 * Source: CAMEO Event Codebook 1.1b3, chapters 2 and 6.
 */
export const EVENT_KINDS: ReadonlyMap<string, EventKind> = new Map([
  ['036', { kind: 'TALKS', status: 'ANNOUNCED', what: 'expressed intent to meet or negotiate' }],
  ['040', { kind: 'TALKS', status: 'OCCURRED', what: 'consulted' }],
  ['041', { kind: 'CALL', mode: 'PHONE', status: 'OCCURRED', what: 'discussed by telephone' }],
  ['042', { kind: 'VISIT', status: 'OCCURRED', host: 2, what: 'made a visit' }],
  ['043', { kind: 'VISIT', status: 'OCCURRED', host: 1, what: 'hosted a visit' }],
  ['044', { kind: 'TALKS', status: 'OCCURRED', what: 'met at a third location' }],
  ['045', { kind: 'TALKS', status: 'OCCURRED', role: 'MEDIATOR', what: 'engaged in mediation' }],
  ['046', { kind: 'TALKS', status: 'OCCURRED', what: 'engaged in negotiation' }],
  ['057', { kind: 'SIGNING', status: 'OCCURRED', what: 'signed a formal agreement' }],
]);

/** Codes have a root from 01 to 20 and up to two digits more. */
const CODE = /^(0[1-9]|1\d|20)\d{0,2}$/;

export function isEventCode(code: string): boolean {
  return CODE.test(code);
}
