import { describe, expect } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createService } from '../../src/server.ts';
import { NO_PROJECTION } from '../support/no-projection.ts';
import { test } from '../support/service.ts';

describe('GET /livez', () => {
  test('answers without the database', async () => {
    const { fetch } = createService(
      { read: () => Promise.reject(new Error('no database')) },
      { log: createLog('silent'), playground: false, projection: NO_PROJECTION },
    );

    const response = await fetch('http://test/livez');

    expect(response.status).toBe(200);
  });
});

describe('GET /readyz', () => {
  test('answers 200 when the database does', async ({ service }) => {
    const response = await service.fetch('/readyz');

    expect(response.status).toBe(200);
    expect(service.statements).toEqual(['ping', 'unfinishedLoads']);
  });

  test('answers 503 when the database refuses', async () => {
    const { fetch } = createService(
      { read: () => Promise.reject(new Error('no database')) },
      { log: createLog('silent'), playground: false, projection: NO_PROJECTION },
    );

    expect((await fetch('http://test/readyz')).status).toBe(503);
  });

  test('answers 503 within a second when the database is frozen', async () => {
    const { fetch } = createService(
      { read: () => new Promise(() => undefined) },
      { log: createLog('silent'), playground: false, projection: NO_PROJECTION },
    );
    const startedAt = performance.now();

    expect((await fetch('http://test/readyz')).status).toBe(503);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

describe('What lies beside the endpoint', () => {
  test('is the schema as text', async ({ service }) => {
    const response = await service.fetch('/schema.graphql');

    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('type Meeting implements Node');
  });

  test('is a way from the root to the endpoint', async ({ service }) => {
    const response = await service.fetch('/');

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });

  test('is nothing else', async ({ service }) => {
    expect((await service.fetch('/health')).status).toBe(404);
  });
});
