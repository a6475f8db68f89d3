import type { ResultOf } from 'gql.tada';
import type { meetingPage } from '../../schema/client/explorer.ts';

/** A meeting as its page asks for it. */
export type Meeting = NonNullable<ResultOf<typeof meetingPage>['meeting']>;
export type Seat = Meeting['participants']['edges'][number];
export type Account = Meeting['accounts']['nodes'][number];
