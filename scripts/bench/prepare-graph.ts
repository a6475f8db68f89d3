import type { Driver } from 'neo4j-driver';

/** The last that is made, so that where it stands all is there. */
export const INDEX = 'bench_person_name';

const english = (texts: string, languages: string) =>
  `[at IN range(0, size(${languages}) - 1) WHERE ${languages}[at] = 'en' | ${texts}[at]][0]`;

/**
 * What the two others ask of the graph beside what Liqa keeps in it, made once: English names and
 * titles as plain properties, an index over the names, and for whom somebody ever sat as a
 * relationship. None of it is read by Liqa, whose loads take it from what they write: then it is made again.
 */
export async function prepareGraph(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery('SHOW INDEXES YIELD name WHERE name = $name', {
    name: INDEX,
  });
  const without = await driver.executeQuery(
    `RETURN EXISTS { MATCH (n:Person|State WHERE n.name IS NULL) }
      OR EXISTS { MATCH (m:Meeting WHERE m.title IS NULL AND m.titleTexts IS NOT NULL) } AS some`,
  );
  if (records.length > 0 && without.records[0]?.get('some') === false) {
    return;
  }
  const session = driver.session();
  try {
    for (const [label, kind] of [
      ['Person', 'name'],
      ['State', 'name'],
      ['Meeting', 'title'],
    ] as const) {
      await session.run(`
        MATCH (n:${label})
        CALL (n) { SET n.${kind} = ${english(`n.${kind}Texts`, `n.${kind}Languages`)} }
        IN TRANSACTIONS OF 10000 ROWS`);
    }
    await session.run(`
      MATCH (p:Person)
      CALL (p) {
        MATCH (p)-[seat:TOOK_PART]->(:Meeting)
        UNWIND seat.for AS key
        WITH DISTINCT p, key WHERE key STARTS WITH 'State:'
        MATCH (s:State {id: substring(key, size('State:'))})
        MERGE (p)-[:REPRESENTS]->(s)
      } IN TRANSACTIONS OF 1000 ROWS`);
    await session.run(
      `CREATE FULLTEXT INDEX ${INDEX} IF NOT EXISTS FOR (n:Person) ON EACH [n.name]`,
    );
    await session.run('CALL db.awaitIndexes(600)');
  } finally {
    await session.close();
  }
}
