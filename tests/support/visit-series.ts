/** Visits of one person, a day each: as many as a test of long lists needs, and small. */
export function visitSeries(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `visit-${String(at).padStart(4, '0')}`);
  return {
    dataset: { id: 'series', kind: 'CURATED' },
    documents: [{ id: 'diary', publisher: 'Diary', publishedOn: '2025-01-01' }],
    people: [{ id: 'guest', names: { en: 'Guest', ar: 'ضيف' } }],
    meetings: ids.map((id) => ({
      id,
      kind: 'VISIT',
      status: 'OCCURRED',
      sides: [[{ person: 'guest', for: 'RU' }]],
      accounts: [{ document: 'diary', says: { status: true, participants: ['guest'] } }],
    })),
  };
}
