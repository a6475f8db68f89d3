import { useState } from 'preact/hooks';
import { saveBlob } from '../parts/save-blob.ts';
import { askExport } from '../service/ask-export.ts';
import { useWords } from '../words/use-words.ts';
import type { Drawn } from './draw-network.ts';
import type { NetworkQuestion } from './network-question.ts';
import { paletteOfPage } from './palette.ts';
import { svgText } from './svg-text.ts';
import type { ShownNetwork, Tied } from './ties.ts';
import { tiesCsv } from './ties-csv.ts';

interface ExportsProps {
  readonly network: ShownNetwork;
  /** Those of its ties that are shown. */
  readonly ties: readonly Tied[];
  readonly drawn: Drawn | null;
  readonly question: NetworkQuestion;
}

type Format = 'png' | 'svg' | 'gexf' | 'csv';

/** What is shown as files; the one for Gephi is the service's, with the days of all meetings. */
export function Exports({ network, ties, drawn, question }: ExportsProps) {
  const { words, language } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const save = (format: Format, make: () => Promise<Blob>) => (
    <button
      type="button"
      disabled={drawn === null && (format === 'png' || format === 'svg')}
      onClick={async () => {
        setFailed(false);
        await make().then(
          (blob) => saveBlob(blob, `liqa-network.${format}`),
          () => setFailed(true),
        );
      }}
    >
      {words.share[format]}
    </button>
  );
  return (
    <section class="actions" aria-label={words.share.export}>
      <span>{words.share.export}:</span>
      {save('png', async () => pngOf(drawn))}
      {save('svg', async () => {
        const positions = drawn?.positions() ?? new Map();
        const text = svgText({ network, ties, positions, palette: paletteOfPage(), language });
        return new Blob([text], { type: 'image/svg+xml' });
      })}
      {save('gexf', () => askExport('network.gexf', { ...question, language }, language))}
      {save('csv', async () => new Blob([tiesCsv(ties)], { type: 'text/csv' }))}
      <span role="status">{hasFailed && words.share.failed}</span>
    </section>
  );
}

async function pngOf(drawn: Drawn | null): Promise<Blob> {
  if (drawn === null) {
    throw new Error('There must be a drawing before it is saved.');
  }
  return await drawn.png(paletteOfPage().ground);
}
