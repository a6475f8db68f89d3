import { DOCUMENT_ORDER, documentsOfName, nameKeyOf } from '../graph/cypher/documents-of-name.ts';
import {
  documents,
  judgements,
  organizations,
  places,
  placesWithin,
  states,
} from '../graph/cypher/lists.ts';
import { LATEST_LOAD_FIRST, loads } from '../graph/cypher/loads.ts';
import { disagreements } from '../graph/cypher/of-meeting.ts';
import { NO_FILTER } from '../graph/fragment.ts';
import {
  bothFilters,
  documentFilter,
  fieldFilter,
  judgementFilter,
  namedFilter,
} from '../graph/list-filters.ts';
import { compileMeetingFilter } from '../graph/meeting-filter.ts';
import type { Order } from '../graph/page.ts';
import type { GraphReader } from '../graph/run.ts';
import type { DocumentWhere, JudgementWhere } from '../model/list-where.ts';
import type { Refs } from '../model/ref.ts';
import type {
  DisagreementRow,
  DocumentRow,
  JudgementRow,
  LoadRow,
  NameRow,
  OrganizationRow,
  PlaceRow,
  StateRow,
} from '../model/rows.ts';
import type { DisagreementField } from '../model/view.ts';
import type { MeetingWhere } from '../model/where.ts';
import { createPager, type ReadListing } from './batch.ts';
import type { MeetingFilters } from './meeting-filters.ts';

type Text = string | null | undefined;

/** Lists of everything of a kind. Things with names are ordered by those of a language. */
export interface Lists {
  states(language: string, text: Text): ReadListing<StateRow>;
  organizations(language: string, text: Text): ReadListing<OrganizationRow>;
  /** @throws NotFoundError, AmbiguousRefError where `within` leads to no one place. */
  places(language: string, text: Text, within: Text): Promise<ReadListing<PlaceRow>>;
  documents(where: DocumentWhere | null | undefined): ReadListing<DocumentRow>;
  documentsOfName(name: NameRow): ReadListing<DocumentRow>;
  disagreements(
    where: MeetingWhere | null | undefined,
    fields: readonly DisagreementField[] | null | undefined,
  ): Promise<ReadListing<DisagreementRow>>;
  judgements(where: JudgementWhere): ReadListing<JudgementRow>;
  loads(): ReadListing<LoadRow>;
}

const BY_MEETING: Order = { name: 'MEETING', key: 'g.order', direction: 'ASC' };
const AS_JUDGED: Order = { name: 'JUDGED', key: 'j.order', direction: 'ASC' };

export function createLists(
  graph: GraphReader,
  { refs, meetingFilter }: { readonly refs: Refs; readonly meetingFilter: MeetingFilters },
): Lists {
  const lists = {
    states: createPager(graph, states),
    organizations: createPager(graph, organizations),
    places: createPager(graph, places),
    placesWithin: createPager(graph, placesWithin),
    documents: createPager(graph, documents),
    disagreements: createPager(graph, disagreements),
    judgements: createPager(graph, judgements),
    loads: createPager(graph, loads),
  };
  const ofName = {
    Person: createPager(graph, documentsOfName('Person')),
    State: createPager(graph, documentsOfName('State')),
    Organization: createPager(graph, documentsOfName('Organization')),
    Place: createPager(graph, documentsOfName('Place')),
    Meeting: createPager(graph, documentsOfName('Meeting')),
    Document: createPager(graph, documentsOfName('Document')),
  };
  return {
    states: (language, text) => lists.states('', namedFilter(text), byName(language)),
    organizations: (language, text) => lists.organizations('', namedFilter(text), byName(language)),
    places: async (language, text, within) => {
      if (within === null || within === undefined) {
        return lists.places('', namedFilter(text), byName(language));
      }
      const { id } = await refs.resolve(within, ['Place']);
      return lists.placesWithin(id, namedFilter(text), byName(language));
    },
    documents: (where) => lists.documents('', documentFilter(where), DOCUMENT_ORDER),
    documentsOfName: ({ owner, text }) =>
      ofName[owner.type](nameKeyOf(owner.id, text), NO_FILTER, DOCUMENT_ORDER),
    disagreements: async (where, fields) =>
      lists.disagreements(
        '',
        bothFilters([compileMeetingFilter(await meetingFilter(where)), fieldFilter(fields)]),
        BY_MEETING,
      ),
    judgements: (where) => lists.judgements('', judgementFilter(where), AS_JUDGED),
    loads: () => lists.loads('', NO_FILTER, LATEST_LOAD_FIRST),
  };
}

/** Names of the two languages that every thing has are stored in order; others follow English. */
function byName(language: string): Order {
  return language === 'ar' || language.startsWith('ar-')
    ? { name: 'NAME_AR', key: 'n.nameOrderAr', direction: 'ASC' }
    : { name: 'NAME_EN', key: 'n.nameOrderEn', direction: 'ASC' };
}
