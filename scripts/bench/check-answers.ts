import { Agent } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { post } from './client.ts';
import { type AskedServer, postingOf, type ServerName } from './servers-asked.ts';
import { fieldsOf, inOneShape, listOf } from './shared-questions/one-shape.ts';
import type { Answer, SharedQuestion, Variables } from './shared-questions/shared-question.ts';

const MOST_TOLD = 2_000;
const answered = z.object({
  data: z.object({ answer: z.unknown() }),
  errors: z.undefined().optional(),
});

/**
 * Asks all servers the same and compares what they answer with what the bare one does. Gives what is
 * wrong, with both answers; a question that never has an answer compares nothing, and is wrong too.
 */
export async function checkAnswers(
  servers: readonly AskedServer[],
  question: SharedQuestion,
  sets: readonly Variables[],
): Promise<readonly string[]> {
  const bare = servers.find(({ name }) => name === 'bare');
  if (bare === undefined) {
    throw new RangeError(
      'Answers are compared with those of the bare server, which must be there.',
    );
  }
  const others = servers.filter((server) => server !== bare && postingOf(server, question));
  const faults = new Map<ServerName, string>();
  let answers = 0;
  for (const asked of sets) {
    const expected = await answerOf(bare, question, asked);
    answers += expected.length;
    for (const server of others) {
      const given = await answerOf(server, question, asked);
      const fault = differenceOf(server, question, asked, { given, expected });
      if (fault !== null && !faults.has(server.name)) {
        faults.set(server.name, `${question.name}, ${server.name} and bare: ${fault}`);
      }
    }
  }
  return answers === 0 ? [`${question.name}: nobody has an answer`] : [...faults.values()];
}

async function answerOf(
  server: AskedServer,
  question: SharedQuestion,
  asked: Variables,
): Promise<Answer> {
  const posting = postingOf(server, question);
  if (posting === null) {
    throw new RangeError(`${server.name} must have a way to be asked for ${question.name}.`);
  }
  const agent = new Agent();
  const { status, text } = await post(posting.endpoint, agent, posting.bodyOf(asked));
  const { data, success } = answered.safeParse(parsed(text));
  if (!success) {
    const told = `status ${status}, ${text.slice(0, MOST_TOLD)}`;
    throw new Error(`${server.name}, ${question.name}, ${JSON.stringify(asked)}: ${told}`);
  }
  const answer = inOneShape(data.data.answer);
  const { peerHolds } = question;
  return server.name === 'peer' && peerHolds !== undefined
    ? answer.flatMap((one) => listOf(fieldsOf(one)[peerHolds]))
    : answer;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface Pair {
  readonly given: Answer;
  readonly expected: Answer;
}

function differenceOf(
  { name }: AskedServer,
  { compared = (answer) => answer, comparedWithPeer }: SharedQuestion,
  asked: Variables,
  { given, expected }: Pair,
): string | null {
  const [one, other] = [given, expected].map((answer) =>
    name === 'peer' && comparedWithPeer !== undefined
      ? comparedWithPeer(answer, expected)
      : compared(answer, asked),
  );
  if (isDeepStrictEqual(one, other)) {
    return null;
  }
  const [first, second] = [one, other].map((told) => JSON.stringify(told).slice(0, MOST_TOLD));
  return `asked ${JSON.stringify(asked)}\n  ${first}\n  ${second}`;
}
