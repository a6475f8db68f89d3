import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMIT_VARIABLES } from '../../src/config/limits.ts';
import { ConfigError, readConfig } from '../../src/config.ts';
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts';
import { EXAMPLES_FOLDER } from '../../src/http/examples.ts';

describe('readConfig', () => {
  test('runs the managed Neo4j on loopback when nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      neo4j: null,
      host: '127.0.0.1',
      port: 4000,
      home: join(process.cwd(), '.liqa'),
      logLevel: 'info',
      playground: true,
      explorer: true,
    });
  });

  test('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({ neo4j: null, port: 4000 });
  });

  test('shows no playground in production unless asked to', () => {
    expect(readConfig({ NODE_ENV: 'production' }).playground).toBe(false);
    expect(readConfig({ NODE_ENV: 'production', LIQA_PLAYGROUND: 'true' }).playground).toBe(true);
  });

  test('knows holders of tokens by their hash, and tells which entry is none without showing it', () => {
    const hash = 'ab'.repeat(32);
    const { holders } = readConfig({ LIQA_TOKENS: `ada:${hash}\nben:${hash}:5:70` }).access;

    expect(holders).toMatchObject([
      { name: 'ada', requestsAMinute: undefined },
      { name: 'ben', requestsAMinute: 5, costAMinute: 70 },
    ]);
    expect(() => readConfig({ LIQA_TOKENS: `ada:${hash},ben:secret` })).toThrow(/entry 2 is none/);
    expect(() => readConfig({ LIQA_TOKENS: `ada:${hash},ben:secret` })).not.toThrow(/secret/);
    expect(() => readConfig({ LIQA_TOKENS_FILE: '/nowhere' })).toThrow(/LIQA_TOKENS_FILE must be/);
  });

  test('counts addresses where asked to, and believes as many proxies as there are', () => {
    const rate = (env: NodeJS.ProcessEnv) => readConfig(env).access.perAddress;
    const limited = { LIQA_REQUESTS_A_MINUTE_PER_ADDRESS: '60' };

    expect(rate({ LIQA_TRUST_PROXY: '1' })).toBeNull();
    expect(rate(limited)).toEqual({ requestsAMinute: 60, proxies: 0 });
    expect(rate({ ...limited, LIQA_TRUST_PROXY: '2' })).toMatchObject({ proxies: 2 });
    expect(() => readConfig({ LIQA_TRUST_PROXY: 'true' })).toThrow(
      'LIQA_TRUST_PROXY must be a number of proxies from 0 to 10, but got: true',
    );
    expect(() => readConfig({ LIQA_REQUESTS_A_MINUTE_PER_ADDRESS: '0' })).toThrow(
      'LIQA_REQUESTS_A_MINUTE_PER_ADDRESS must be a whole number from 1, but got: 0',
    );
  });

  test('shows nothing that could be asked otherwise where operations are trusted', () => {
    const trusted = (LIQA_TRUSTED_OPERATIONS: string, env: NodeJS.ProcessEnv = {}) => {
      const { trustedOperations, playground, introspection } = readConfig({
        LIQA_TRUSTED_OPERATIONS,
        ...env,
      });
      return { trustedOperations, playground, introspection };
    };

    expect(trusted('false')).toMatchObject({ trustedOperations: null, playground: true });
    expect(trusted('true')).toEqual({
      trustedOperations: EXAMPLES_FOLDER,
      playground: false,
      introspection: false,
    });
    expect(trusted('ours').trustedOperations).toBe(join(process.cwd(), 'ours'));
    for (const shown of ['LIQA_PLAYGROUND', 'LIQA_INTROSPECTION']) {
      expect(() => trusted('true', { [shown]: 'true' })).toThrow(
        'must be false or left out with LIQA_TRUSTED_OPERATIONS, but got: true',
      );
      expect(trusted('true', { [shown]: 'false' }).playground).toBe(false);
    }
  });

  test('lets pages of listed origins ask', () => {
    const origins = ['https://example.org', 'http://localhost:3000'];

    expect(readConfig({ LIQA_CORS_ORIGINS: origins.join(', ') }).corsOrigins).toEqual(origins);
    expect(() => readConfig({ LIQA_CORS_ORIGINS: 'https://example.org/path' })).toThrow(
      'LIQA_CORS_ORIGINS must be origins separated by commas, as in https://example.org, or *, but got: https://example.org/path',
    );
  });

  test('allows introspection where somebody asks for it or the playground needs it', () => {
    const shown = (env: NodeJS.ProcessEnv) => {
      const { playground, introspection } = readConfig(env);
      return { playground, introspection };
    };
    const production = { NODE_ENV: 'production' };

    expect(shown({})).toEqual({ playground: true, introspection: true });
    expect(shown(production)).toEqual({ playground: false, introspection: false });
    expect(shown({ ...production, LIQA_INTROSPECTION: 'true' })).toEqual({
      playground: false,
      introspection: true,
    });
    expect(shown({ ...production, LIQA_PLAYGROUND: 'true' })).toEqual({
      playground: true,
      introspection: true,
    });
    expect(shown({ LIQA_INTROSPECTION: 'false' })).toEqual({
      playground: false,
      introspection: false,
    });
  });

  test('takes every limit of a request from a variable of its own', () => {
    const names = Object.keys(LIMIT_VARIABLES);
    const env = Object.fromEntries(names.map((name, at) => [name, `${at + 1}`]));

    expect(readConfig({}).limits).toEqual(DEFAULT_LIMITS);
    expect(Object.values(readConfig(env).limits)).toEqual(names.map((_, at) => at + 1));
    expect(() => readConfig({ LIQA_MOST_DEPTH: '0' })).toThrow(
      'LIQA_MOST_DEPTH must be a whole number from 1, but got: 0',
    );
  });

  test('reads the password from a file, without its line end', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'liqa-config-')), 'password');
    writeFileSync(file, 'a secret\n');

    const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://db', NEO4J_PASSWORD_FILE: file });

    expect(neo4j).toMatchObject({ uri: 'neo4j+s://db', username: 'neo4j', password: 'a secret' });
  });

  test('names a password file that cannot be read', () => {
    const env = { NEO4J_URI: 'bolt://db', NEO4J_PASSWORD_FILE: '/does/not/exist' };

    expect(() => readConfig(env)).toThrow(/NEO4J_PASSWORD_FILE must be a file that can be read/);
  });

  test('refuses two passwords, and shows neither', () => {
    const env = {
      NEO4J_URI: 'bolt://db',
      NEO4J_PASSWORD: 's3cret',
      NEO4J_PASSWORD_FILE: '/s3cret',
    };

    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).not.toThrow(/s3cret/);
  });

  test('sends traces where a collector is named, unless they are turned off', () => {
    const named = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };

    expect(readConfig({}).telemetry.traces).toBeNull();
    expect(readConfig(named).telemetry.traces).toEqual({ serviceName: 'liqa' });
    expect(readConfig({ ...named, LIQA_TRACES: 'false' }).telemetry.traces).toBeNull();
    expect(readConfig({ LIQA_TRACES: 'true' }).telemetry.traces).not.toBeNull();
    expect(() => readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toThrow(
      /OTEL_EXPORTER_OTLP_ENDPOINT must start with http:\/\/.*but got: collector:4318/,
    );
  });

  test('lists every bad variable', () => {
    const env = { PORT: 'x', LIQA_LOG_LEVEL: 'loud', LIQA_PLAYGROUND: 'maybe' };

    expect(() => readConfig(env)).toThrow(/PORT.*\n.*LIQA_LOG_LEVEL.*\n.*LIQA_PLAYGROUND/);
  });
});
