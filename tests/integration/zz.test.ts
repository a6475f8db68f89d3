import { test } from '../support/service.ts';
import { VISIT_RECORDS } from '../support/visit-records.ts';
import { createService } from '../../src/server.ts';
import { createLog } from '../../src/log.ts';
test('x', async ({ service }) => {
  await service.load(VISIT_RECORDS);
  const times: string[] = [];
  const { fetch } = createService({ ...service.graph, read: async (s: any, p: any) => { const t = performance.now(); const r = await service.graph.read(s, p); times.push(`${s.name}:${Math.round(performance.now() - t)}`); return r as any; } }, { log: createLog('silent'), playground: false });
  const run = async (q: string) => { for (let i = 0; i < 4; i++) { times.length = 0; const t = performance.now(); await (await fetch('http://test/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: q }) })).text(); console.log(Math.round(performance.now() - t), times.join(' ')); } };
  await run('{ states(text: "كوريا", first: 3) { totalCount nodes { name recordId } } organizations { nodes { name members(on: "2010-01-01") { name } meetings { edges { role status side node { recordId } } } } } places(in: "KP") { totalCount nodes { name } } documents(where: {text: "visit", languages: ["en"]}) { totalCount nodes { recordId accounts { totalCount nodes { meeting { recordId } } } meetings(orderBy: {direction: ASC}) { totalCount undatedCount nodes { recordId } } } } loads { totalCount nodes { id dataset state startedAt read created } } graph { personCount stateCount meetingCount documentCount earliest { edtf } latest { edtf } publishers lastLoad { id } schemaVersion } judgements { totalCount nodes { verdict a { __typename id } b { id } aRecordId bRecordId because automatic score } } disagreements(fields: [DATE]) { totalCount nodes { field meeting { recordId } } } }');
}, 60000);
