import { defineConfig } from 'vitest/config';
import { databasesAtOnce } from './tests/support/database.ts';

export default defineConfig({
  // graphql 16 ships two builds. Vite would pick index.mjs for our code while Node picks index.js
  // for Yoga and Pothos, and then `instanceof GraphQLError` is false. Make both pick the same one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Each file that runs has a database of its own, which each of its tests empties.
    maxWorkers: databasesAtOnce(),
    setupFiles: ['tests/support/property-seed.ts'],
    projects: [
      {
        extends: true,
        // Some read a whole register, on machines that do other work beside.
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/database.ts', 'tests/support/build-explorer.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
    // The second file is what the pipeline counts.
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/tests.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90 },
    },
  },
});
