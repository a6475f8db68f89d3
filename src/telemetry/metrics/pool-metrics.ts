import { Gauge, type Registry } from 'prom-client';
import type { PoolUse } from '../../graph/sessions.ts';

/** @param use is asked at each look */
export function poolMetrics(registry: Registry, use: () => PoolUse): void {
  const connections = new Gauge({
    name: 'liqa_pool_connections',
    help:
      'Connections to Neo4j: in_use by statements, free to be used (made or not), ' +
      'waiting: statements without one, lost: not given back in time.',
    labelNames: ['state'],
    registers: [registry],
    collect: () => {
      const { size, open, lost } = use();
      connections.set({ state: 'in_use' }, Math.min(open, size));
      connections.set({ state: 'free' }, Math.max(0, size - open));
      connections.set({ state: 'waiting' }, Math.max(0, open - size));
      connections.set({ state: 'lost' }, lost);
    },
  });
}
