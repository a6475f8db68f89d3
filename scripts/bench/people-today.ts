import type { Driver } from 'neo4j-driver';
import type { WorldFacts } from './facts.ts';

/**
 * The facts without people whom the loader found to be others: in a large world some bear one name and one birthday.
 * Liqa still finds them by the ids that they had; the servers beside it do not.
 */
export async function peopleToday(driver: Driver, facts: WorldFacts): Promise<WorldFacts> {
  const hubs = facts.hubs.map(({ id }) => id);
  const { records } = await driver.executeQuery(
    'UNWIND $ids AS id MATCH (:Person {id: id}) RETURN id',
    { ids: [...new Set([...hubs, ...facts.active, ...facts.popular])] },
  );
  const today = new Set(records.map((record) => String(record.get('id'))));
  return {
    ...facts,
    hubs: facts.hubs.filter(({ id }) => today.has(id)),
    active: facts.active.filter((id) => today.has(id)),
    popular: facts.popular.filter((id) => today.has(id)),
  };
}
