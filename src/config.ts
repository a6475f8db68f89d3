import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ACCESS_VARIABLES, type AccessSettings, accessSettings } from './config/access.ts';
import { BROWSER_VARIABLES } from './config/browsers.ts';
import { FAULT_VARIABLES, type FaultSettings, faultSettings } from './config/faults.ts';
import { LIMIT_VARIABLES, limitsOf } from './config/limits.ts';
import {
  TELEMETRY_VARIABLES,
  type TelemetrySettings,
  telemetrySettings,
} from './config/telemetry.ts';
import { TRUSTED_VARIABLES } from './config/trusted.ts';
import type { Neo4jAddress } from './graph/driver.ts';
import type { Limits } from './graphql/limits/limits.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that the environment decides. */
export interface Config extends FaultSettings {
  /** The database that `NEO4J_URI` names; null: the one that the project runs by itself. */
  readonly neo4j: Neo4jAddress | null;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Absolute path of the folder with the managed Neo4j: jars, data, password and log. */
  readonly home: string;
  readonly logLevel: LogLevel;
  readonly playground: boolean;
  /** Whether the explorer is served. */
  readonly explorer: boolean;
  /** Whether clients may ask for the schema; the playground cannot do without. */
  readonly introspection: boolean;
  /** Absolute path of the folder with the only operations that are answered; null: any may be asked. */
  readonly trustedOperations: string | null;
  /** How much one request may ask for. */
  readonly limits: Limits;
  /** Graphs with more participations than this are not held in memory for walks. */
  readonly mostParticipations: number;
  /** What one compressed file of a load may expand to, in bytes. */
  readonly mostExpandedBytes: number;
  /** Who may ask, and how much of it. */
  readonly access: AccessSettings;
  /** Whose pages may ask from a browser; `*`: everybody's. */
  readonly corsOrigins: readonly string[];
  /** What whoever runs the service is told of it. */
  readonly telemetry: TelemetrySettings;
  /** All variables, for programs that the service starts: `PATH` and `JAVA_HOME` among them. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
}

/** Variables that break a rule; the message lists all of them. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`Bad environment:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const PORT_RULE = 'must be a whole number from 0 to 65535';
const COUNT_RULE = 'must be a whole number from 0';
/** 4 GiB: a year of a busy feed. */
const MOST_EXPANDED_BYTES = 4 * 1024 ** 3;
const OFF_RULE =
  'LIQA_PLAYGROUND and LIQA_INTROSPECTION must be false or left out with LIQA_TRUSTED_OPERATIONS, but got: true';
const URI_RULE = 'must start with bolt:// or neo4j:// (also +s, +ssc), as in bolt://localhost:7687';

const schema = z
  .object({
    NEO4J_URI: z.url({ protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/, error: URI_RULE }).optional(),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_PASSWORD_FILE: z.string().optional(),
    NEO4J_DATABASE: z.string().optional(),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce
      .number(PORT_RULE)
      .int(PORT_RULE)
      .min(0, PORT_RULE)
      .max(65_535, PORT_RULE)
      .default(4000),
    LIQA_HOME: z.string().default('.liqa'),
    LIQA_LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
    LIQA_MOST_PARTICIPATIONS: z.coerce
      .number(COUNT_RULE)
      .int(COUNT_RULE)
      .min(0, COUNT_RULE)
      .default(5_000_000),
    LIQA_MOST_EXPANDED_BYTES: z.coerce
      .number(COUNT_RULE)
      .int(COUNT_RULE)
      .min(0, COUNT_RULE)
      .default(MOST_EXPANDED_BYTES),
    ...FAULT_VARIABLES,
    ...BROWSER_VARIABLES,
    ...TELEMETRY_VARIABLES,
    ...ACCESS_VARIABLES,
    LIQA_PLAYGROUND: z.stringbool('must be true or false').optional(),
    LIQA_INTROSPECTION: z.stringbool('must be true or false').optional(),
    LIQA_EXPLORER: z.stringbool('must be true or false').default(true),
    ...TRUSTED_VARIABLES,
    ...LIMIT_VARIABLES,
    NODE_ENV: z.string().optional(),
  })
  .superRefine((variables, check) => {
    const { NEO4J_URI, NEO4J_PASSWORD, NEO4J_PASSWORD_FILE } = variables;
    const given = [NEO4J_PASSWORD, NEO4J_PASSWORD_FILE].filter((value) => value !== undefined);
    if (NEO4J_URI !== undefined && given.length !== 1) {
      const got = given.length === 0 ? 'neither' : 'both';
      check.addIssue({
        code: 'custom',
        path: ['NEO4J_PASSWORD'],
        message: `exactly one of NEO4J_PASSWORD and NEO4J_PASSWORD_FILE must come with NEO4J_URI, but got: ${got}`,
      });
    }
    const { LIQA_TRUSTED_OPERATIONS, LIQA_PLAYGROUND, LIQA_INTROSPECTION } = variables;
    if (LIQA_TRUSTED_OPERATIONS !== null && (LIQA_PLAYGROUND || LIQA_INTROSPECTION)) {
      check.addIssue({ code: 'custom', path: ['LIQA_TRUSTED_OPERATIONS'], message: OFF_RULE });
    }
  });
type Variables = z.infer<typeof schema>;

/**
 * Reads the environment once; an empty variable is one that is not set.
 *
 * @throws ConfigError that lists every bad variable.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => sayIssue(issue, env)));
  }
  const variables = parsed.data;
  return {
    neo4j: readAddress(variables),
    host: variables.HOST,
    port: variables.PORT,
    home: resolve(variables.LIQA_HOME),
    logLevel: variables.LIQA_LOG_LEVEL,
    ...readShown(variables),
    explorer: variables.LIQA_EXPLORER,
    trustedOperations: variables.LIQA_TRUSTED_OPERATIONS,
    limits: limitsOf(variables),
    mostParticipations: variables.LIQA_MOST_PARTICIPATIONS,
    mostExpandedBytes: variables.LIQA_MOST_EXPANDED_BYTES,
    ...faultSettings(variables),
    access: accessSettings(variables),
    corsOrigins: variables.LIQA_CORS_ORIGINS,
    telemetry: telemetrySettings(variables),
    environment: env,
  };
}

function sayIssue({ code, path, message }: z.core.$ZodIssue, env: NodeJS.ProcessEnv): string {
  const name = path.join('.');
  // A rule of our own is over several variables, the password among them, and says what it got.
  return code === 'custom' ? message : `${name} ${message}, but got: ${env[name] ?? ''}`;
}

/**
 * The playground is useless without introspection: it implies it where asked for, and goes with it where not. Neither
 * is an operation that a service was given.
 */
function readShown({ NODE_ENV, LIQA_PLAYGROUND, LIQA_INTROSPECTION, ...variables }: Variables) {
  if (variables.LIQA_TRUSTED_OPERATIONS !== null) {
    return { playground: false, introspection: false };
  }
  const introspection = LIQA_INTROSPECTION ?? NODE_ENV !== 'production';
  const playground = LIQA_PLAYGROUND ?? (introspection && NODE_ENV !== 'production');
  return { playground, introspection: introspection || playground };
}

function readAddress(variables: Variables): Neo4jAddress | null {
  if (variables.NEO4J_URI === undefined) {
    return null;
  }
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_DATABASE: database } = variables;
  const { NEO4J_PASSWORD: given, NEO4J_PASSWORD_FILE: file = '' } = variables;
  if (given !== undefined) {
    return { uri, username, password: given, database };
  }
  const password = readPassword(file);
  return { uri, username, password, passwordNow: () => readAgain(file, password), database };
}

/** A file that is being exchanged may be gone for a moment. */
function readAgain(file: string, last: string): string {
  try {
    return readPassword(file);
  } catch {
    return last;
  }
}

function readPassword(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigError([`NEO4J_PASSWORD_FILE must be a file that can be read: ${cause}`]);
  }
}
