import { StatusMark } from '../parts/meeting-list.tsx';
import { TitledLink } from '../parts/named-link.tsx';
import { When } from '../parts/when.tsx';
import { useWords } from '../words/use-words.ts';
import type { Meeting } from './meeting.ts';

/** How what is known of a meeting grew: planned, then held, a version a day of publication. */
export function History({ versions }: { readonly versions: Meeting['history'] }) {
  const { words } = useWords();
  return versions.length === 0 ? null : (
    <section aria-labelledby="history">
      <h2 id="history">{words.meeting.history}</h2>
      <ol class="history">
        {versions.map((version) => (
          <li key={version.knownOn?.text ?? ''}>
            <strong>
              {version.knownOn === null ? (
                words.meeting.undatedVersion
              ) : (
                <When date={version.knownOn} />
              )}
            </strong>{' '}
            <StatusMark status={version.status} />{' '}
            <span>
              <When date={version.date} />
              {version.place !== null && (
                <>
                  {words.comma}
                  <bdi>{version.place.name}</bdi>
                </>
              )}
            </span>
            <ul class="found">
              {documentsOf(version).map((document) => (
                <li key={document.recordId}>
                  <TitledLink thing={document} />{' '}
                  <span class="note">
                    <bdi>{document.publisher}</bdi>
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One document may tell of a meeting at several places. */
function documentsOf({ accounts }: Meeting['history'][number]) {
  return [...new Map(accounts.map(({ document }) => [document.recordId, document])).values()];
}
