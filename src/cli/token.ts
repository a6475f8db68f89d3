import { createToken, HOLDER_NAME, hashOfToken } from '../access/token.ts';
import type { Io } from './io.ts';

const USAGE = `liqa token NAME

Makes a token for somebody who is to ask the service, and prints it once, with the entry of LIQA_TOKENS by which
the service knows it. NAME: letters, digits, dots, dashes and underscores, 64 at most.`;

/** Runs `liqa token …` and gives the exit code. */
export async function tokenCommand(
  [name = '', ...others]: readonly string[],
  io: Io,
): Promise<number> {
  if (name === '--help' || name === '-h') {
    io.out(USAGE);
    return 0;
  }
  if (!HOLDER_NAME.test(name) || others.length > 0) {
    io.err(
      `NAME must be 1 to 64 letters, digits, dots, dashes or underscores, but got: ${[name, ...others].join(' ') || 'nothing'}.\n\n${USAGE}`,
    );
    return 2;
  }
  const token = createToken();
  io.out(`token        ${token}`);
  io.out(`LIQA_TOKENS  ${name}:${hashOfToken(token).toString('hex')}`);
  return 0;
}
