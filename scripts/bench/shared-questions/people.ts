import { pick } from '../random.ts';
import { fieldsOf, listOf } from './one-shape.ts';
import type { Answer, SharedQuestion } from './shared-question.ts';

const PERSON: SharedQuestion = {
  name: 'a person by id',
  variables: (random, { active }) => ({ id: pick(random, active) }),
  liqa: `query($id: String!) {
    answer: person(ref: $id) { recordId name born { edtf } died { edtf } }
  }`,
  peer: `query($id: ID!) {
    answer: people(where: { id: { eq: $id } }) { id name born died }
  }`,
  bare: 'person',
  goals: { peerRate: 2.5, bareCpu: 1.6 },
};

const THREE_LEVELS: SharedQuestion = {
  name: 'three levels',
  variables: (random, { active }) => ({ id: pick(random, active) }),
  liqa: `query($id: String!) {
    answer: person(ref: $id) {
      recordId name
      meetings(first: 20) {
        nodes {
          recordId kind status date { edtf } title
          participants(first: 10) {
            edges { node { recordId name } onBehalfOf { recordId name } }
          }
        }
      }
    }
  }`,
  peer: `query($id: ID!) {
    answer: people(where: { id: { eq: $id } }) {
      id name
      meetings(limit: 20, sort: [{ dateDesc: DESC }]) {
        id kind status date title
        participants: participantsConnection(first: 10, sort: [{ edge: { order: ASC } }]) {
          edges { node { id name onBehalfOf: represents { id name } } }
        }
      }
    }
  }`,
  bare: 'meetingsOfPerson',
  comparedWithPeer: inTheseSeats,
  goals: { peerRate: 6, bareCpu: 1.5 },
};

const HUBS: SharedQuestion = {
  ...THREE_LEVELS,
  name: 'three levels, hubs',
  variables: (random, { hubs }) => ({ id: pick(random, hubs).id }),
  goals: { peerRate: 14, bareCpu: 1.5 },
};

const MET: SharedQuestion = {
  name: 'whom they met',
  variables: (random, { popular }) => ({ id: pick(random, popular) }),
  liqa: `query($id: String!) {
    answer: person(ref: $id) {
      recordId
      encounters(first: 25, orderBy: { field: MEETING_COUNT }) {
        edges { meetingCount firstDate { edtf } lastDate { edtf } node { recordId name } }
      }
    }
  }`,
  peer: `query($id: ID!) {
    answer: people(where: { id: { eq: $id } }) {
      id
      encounters: counterparts { id name meetingCount firstDate lastDate }
    }
  }`,
  bare: 'met',
  goals: { peerRate: 6, bareCpu: 0.3 },
};

export const PEOPLE: readonly SharedQuestion[] = [PERSON, THREE_LEVELS, HUBS, MET];

/**
 * The peer tells for which states a person ever sat: of those only the ones are compared for which the person sits in
 * the meeting. Seats that are for an organization say nothing of it: there only the person is compared.
 */
function inTheseSeats(answer: Answer, bare: Answer): unknown {
  const theirs = bare.flatMap((person) => fieldsIn(person, 'meetings'));
  return answer.map((person) => ({
    ...fieldsOf(person),
    meetings: fieldsIn(person, 'meetings').map((meeting, number) => {
      const seats = fieldsIn(theirs[number], 'participants');
      return {
        ...meeting,
        participants: fieldsIn(meeting, 'participants').map((seat, at) =>
          isForStates(seats[at]) ? inThisSeat(seat, seats[at]) : seat['id'],
        ),
      };
    }),
  }));
}

function inThisSeat(seat: Readonly<Record<string, unknown>>, bare: unknown) {
  const here = fieldsIn(bare, 'onBehalfOf').map(({ id }) => id);
  const onBehalfOf = fieldsIn(seat, 'onBehalfOf').filter(({ id }) => here.includes(id));
  return { ...seat, onBehalfOf };
}

/** Ids of states are codes of ISO, in capitals. */
function isForStates(seat: unknown): boolean {
  return fieldsIn(seat, 'onBehalfOf').every(({ id }) => String(id) === String(id).toUpperCase());
}

function fieldsIn(value: unknown, key: string) {
  return listOf(fieldsOf(value)[key]).map(fieldsOf);
}
