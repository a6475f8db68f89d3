import { type ListedMeeting, MeetingList } from '../parts/meeting-list.tsx';
import { useWords } from '../words/use-words.ts';

/** The parts of a meeting that is a whole, as talks are of a visit. */
export function Parts({ meetings }: { readonly meetings: readonly ListedMeeting[] }) {
  const { words } = useWords();
  return meetings.length === 0 ? null : (
    <section aria-labelledby="parts">
      <h2 id="parts">{words.meeting.parts}</h2>
      <MeetingList meetings={meetings} />
    </section>
  );
}
