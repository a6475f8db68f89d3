// Data flows one way. Read: main > cli > server > graphql > context > loaders, traversals > graph > model.
// Export: cli/export, http > export > graphql (arguments), loaders.
// Write: cli/load > ingest > validate, resolve (pure) > write > graph > model.
const only = (name, module, allowed) => ({
  name,
  severity: 'error',
  comment: `Only ${allowed} may import ${module}.`,
  from: { path: '^src/', pathNot: allowed },
  to: { path: `(^|/)node_modules/(${module})/` },
});
const never = (name, comment, from, to) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
});
/** Files of `from` import nothing of ours but themselves and `allowed`. */
const layer = (name, comment, from, allowed) =>
  never(name, comment, from, { path: '^src/', pathNot: [from, ...allowed] });

const ERRORS = '^src/errors\\.ts$';
/** What a file may know of time, hashes and encodings is not the outside world. */
const OUTSIDE = '^(node:)?(fs|http|https|net|child_process|timers|worker_threads)(/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never('no-cycles', 'A cycle means two files are one idea.', '^src/', { circular: true }),
    layer('model-is-plain', 'Model files are types and rules.', '^src/model/', []),
    layer('resolve-is-pure', 'resolve is a function of claims alone.', '^src/resolve/', [
      '^src/model/',
    ]),
    never(
      'pure-means-pure',
      'model and resolve touch nothing outside.',
      '^src/(model|resolve)/',
      OUTSIDE,
    ),
    layer('graph-is-the-floor', 'graph knows Neo4j and the model, not who asks.', '^src/graph/', [
      '^src/model/',
      ERRORS,
    ]),
    layer(
      'projection-is-of-the-graph',
      'The projection knows the graph that it is read from, not who walks over it.',
      '^src/projection/',
      ['^src/(graph|model)/', ERRORS],
    ),
    layer(
      'loaders-read-only-graph',
      'Loaders and traversals sit on graph and on the projection.',
      '^src/(loaders|traversals)/',
      ['^src/(graph|model|projection)/', ERRORS],
    ),
    layer(
      'graphql-through-loaders',
      'Resolvers reach the database through the context only.',
      '^src/graphql/',
      ['^src/(model|loaders|traversals)/', '^src/context\\.ts$', ERRORS],
    ),
    layer('ingest-writes-by-graph', 'Loading knows nothing of who serves.', '^src/ingest/', [
      '^src/(model|resolve|graph)/',
      '^src/process-identity\\.ts$',
      ERRORS,
    ]),
    never(
      'validation-touches-nothing',
      'Records are checked without a database; only ingest/read reads files.',
      '^src/ingest/(validate|check|states)/',
      { path: ['^src/graph/', OUTSIDE] },
    ),
    layer(
      'verifying-reads-both-sides',
      'A graph is verified by what its claims give today.',
      '^src/verify/',
      ['^src/(model|resolve|graph|ingest)/', ERRORS],
    ),
    layer('neo4j-runs-a-server', 'The managed server knows nothing of records.', '^src/neo4j/', [
      '^src/(config|package-root|process-identity)\\.ts$',
      '^src/graph/(driver|probe)\\.ts$',
      ERRORS,
    ]),
    layer(
      'exports-through-loaders',
      'Exports read what resolvers read, and their arguments by the schema.',
      '^src/export/',
      ['^src/(model|loaders|traversals)/', '^src/graphql/read-arguments\\.ts$', ERRORS],
    ),
    layer(
      'reports-through-loaders',
      'Reports read what resolvers read, and a little more, by loaders.',
      '^src/report/',
      ['^src/(model|loaders)/', ERRORS],
    ),
    layer('access', 'Who may ask, and how much.', '^src/access/', [ERRORS]),
    layer('telemetry', 'What is told of the service, to whoever runs it.', '^src/telemetry/', [
      '^src/(graph|model)/',
      '^src/log\\.ts$',
      ERRORS,
    ]),
    layer('http-beside-graphql', 'What is served beside GraphQL.', '^src/http/', [
      '^src/(access|export|graph|model|telemetry)/',
      '^src/(log|package-root)\\.ts$',
      ERRORS,
    ]),
    never(
      'reads-do-not-write',
      'Nothing on the request side imports the ingest side.',
      '^src/(graphql/|export/|report/|loaders/|traversals/|projection/|http/|telemetry/|context\\.ts|server\\.ts)',
      '^src/(ingest|resolve|cli|neo4j)/',
    ),
    never(
      'cli-is-on-top',
      'Only main runs the command line.',
      { path: '^src/', pathNot: '^src/(cli/|main\\.ts$)' },
      '^src/cli/',
    ),
    only('one-driver', 'neo4j-driver[^/]*', '^src/graph/'),
    only(
      'one-graphql',
      'graphql|graphql-yoga|@pothos',
      '^src/(graphql/|http/|telemetry/|server\\.ts$)',
    ),
    only('one-meter', 'prom-client', '^src/telemetry/metrics/'),
    only('one-batcher', 'dataloader', '^src/loaders/'),
    never(
      'src-stands-alone',
      'Tests, seeds and scripts use src; never the other way.',
      '^src/',
      '^(tests|seeds|scripts)/',
    ),
    never(
      'explorer-is-a-client',
      'The explorer knows the service by its schema, as every client does; tables are made harmless by one rule.',
      '^explorer/',
      {
        path: '^(src|schema|tests|scripts|seeds)/',
        pathNot: '^(schema/client/|src/export/formula\\.ts$)',
      },
    ),
    never(
      'service-knows-no-page',
      'The service serves what was built of the explorer.',
      '^src/',
      '^(explorer|schema/client)/',
    ),
    never('no-cycles-in-explorer', 'A cycle means two files are one idea.', '^explorer/', {
      circular: true,
    }),
    never(
      'unused-file',
      'No file may be unreachable from main, a script or a test.',
      { orphan: true, path: '^src/', pathNot: '\\.json$' },
      {},
    ),
    never('no-dev-in-src', 'src may not need a devDependency.', '^src/', {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
    }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
