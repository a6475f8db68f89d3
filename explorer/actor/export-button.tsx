import { useState } from 'preact/hooks';
import type { ActorKind, MeetingFilter, Tie } from '../parts/meeting-filter.ts';
import { saveBlob } from '../parts/save-blob.ts';
import type { Sorting } from '../parts/sortable-head.tsx';
import { Failure } from '../parts/states.tsx';
import { askExport } from '../service/ask-export.ts';
import { useWords } from '../words/use-words.ts';

/** The arguments of an export of encounters. */
export interface ExportQuery {
  readonly of: string;
  readonly with: ActorKind;
  readonly ties: Tie;
  readonly where: MeetingFilter | null;
  readonly orderBy?: Sorting<string>;
}

const EXPORT = 'encounters.csv';

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
    await askExport(EXPORT, { ...query }, language).then(
      (file) => saveBlob(file, `liqa-${EXPORT}`),
      setError,
    );
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
