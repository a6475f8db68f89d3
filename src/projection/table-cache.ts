import type { EncounterTable } from './encounter-table.ts';

/**
 * Tables of the latest questions over everybody, since whoever pages through an answer asks the same
 * again and again. It goes with the projection that they were made of.
 */
export interface TableCache {
  /** Gives the table of a question; equal ones that come meanwhile wait for the first. */
  tableOf(question: string, make: () => Promise<EncounterTable>): Promise<EncounterTable>;
}

/** Rows of all tables together: 28 bytes each, so 56 MB at the most. */
const MOST_ROWS = 2_000_000;

export function createTableCache(): TableCache {
  // In the order of their last use.
  const tables = new Map<string, { readonly table: Promise<EncounterTable>; rows: number }>();
  const forget = () => {
    let rows = [...tables.values()].reduce((sum, kept) => sum + kept.rows, 0);
    for (const [question, kept] of tables) {
      if (rows <= MOST_ROWS) {
        return;
      }
      rows -= kept.rows;
      tables.delete(question);
    }
  };
  return {
    tableOf: async (question, make) => {
      const kept = tables.get(question) ?? { table: make(), rows: 0 };
      tables.delete(question);
      tables.set(question, kept);
      try {
        const table = await kept.table;
        kept.rows = table.a.length;
        forget();
        return table;
      } catch (error) {
        tables.delete(question);
        throw error;
      }
    },
  };
}
