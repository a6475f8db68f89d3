import { useState } from 'preact/hooks';
import { Failure } from '../parts/states.tsx';
import { useWords } from '../words/use-words.ts';
import { type ExportQuery, takeEncounters } from './take-encounters.ts';

interface ExportButtonProps {
  readonly label: string;
  /** Of what, where the label does not say. */
  readonly of?: string;
  readonly query: ExportQuery;
}

/** Saves a table of encounters as a file; where that fails, it says why. */
export function ExportButton({ label, of, query }: ExportButtonProps) {
  const { language, words } = useWords();
  const [isTaking, setTaking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const take = async () => {
    setTaking(true);
    setError(null);
    await takeEncounters(query, language).catch(setError);
    setTaking(false);
  };
  return (
    <>
      <button
        type="button"
        aria-label={of === undefined ? undefined : `${label}: ${of}`}
        aria-busy={isTaking}
        disabled={isTaking}
        onClick={take}
      >
        {label}
      </button>
      {error !== null && (
        <div class="export-failure">
          <p>{words.share.failed}</p>
          <Failure error={error} again={take} />
        </div>
      )}
    </>
  );
}
