import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ManagedHome } from './managed-home.ts';

/** More is a stack, which stands in the file. */
const MOST_LINES = 6;
const MOST_LENGTH = 400;

/** What the JVM itself says: begun anew at every start. */
export function consoleLog({ logs }: ManagedHome): string {
  return join(logs, 'console.log');
}

export function serverLog({ logs }: ManagedHome): string {
  return join(logs, 'neo4j.log');
}

/** Where the next lines of the server's log will stand, in bytes. */
export function endOfServerLog(home: ManagedHome): number {
  const file = serverLog(home);
  return existsSync(file) ? statSync(file).size : 0;
}

/** What the server and its JVM logged since `from`. */
export function logSince(home: ManagedHome, from: number): string {
  const server = readIfThere(serverLog(home));
  // A log that has become shorter was rotated meanwhile.
  const news = server.length >= from ? server.subarray(from) : server;
  return `${readIfThere(consoleLog(home)).toString()}\n${news.toString()}`;
}

/** The last lines of a log that name a cause. */
export function causesIn(log: string): readonly string[] {
  const lines = log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at ') && !line.startsWith('... '));
  const causes = lines.filter((line) => /\b(ERROR|FATAL|Error|Exception|Caused by)\b/.test(line));
  return (causes.length > 0 ? causes : lines)
    .slice(-MOST_LINES)
    .map((line) => (line.length > MOST_LENGTH ? `${line.slice(0, MOST_LENGTH)}…` : line));
}

function readIfThere(file: string): Buffer {
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}
