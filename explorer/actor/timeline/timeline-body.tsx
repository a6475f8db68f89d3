import { actorTimeline } from '../../../schema/client/explorer.ts';
import { useQuery } from '../../address/use-query.ts';
import type { MeetingFilter } from '../../parts/meeting-filter.ts';
import { ShowGraphql } from '../../parts/show-graphql.tsx';
import { Failure } from '../../parts/states.tsx';
import { useAnswer } from '../../service/use-answer.ts';
import { useWords } from '../../words/use-words.ts';
import { PAGED } from '../tables/use-table.ts';
import { barsOf, type CountRow, keysOf } from './bars.ts';
import { Chart } from './chart.tsx';
import { monthsQuestion, yearsQuestion } from './questions.ts';
import { spanOf } from './span.ts';
import { TimelineNotes } from './timeline-notes.tsx';
import { TimelineTools } from './timeline-tools.tsx';
import { readYears, unitOf, writeYears, type Years, zoomed } from './years.ts';

interface TimelineBodyProps {
  readonly name: string;
  readonly where: MeetingFilter;
  readonly whole: Years;
  /** The counts of all years. */
  readonly years: readonly CountRow[];
}

const RENEWED = Object.fromEntries(PAGED.map((page) => [page, null]));

/** The bars, and what can be done with them. The address says what is shown (`shown`) and chosen. */
export function TimelineBody({ name, where, whole, years }: TimelineBodyProps) {
  const { words } = useWords();
  const [query, change] = useQuery();
  const span = spanOf(query);
  const shown = readYears(query.one('shown'), whole);
  const unit = unitOf(shown);
  const question = unit === 'MONTH' ? monthsQuestion(where, shown) : yearsQuestion(where);
  const months = useAnswer(actorTimeline, unit === 'MONTH' ? question : null);
  const keys = keysOf(shown, unit);
  const bars = barsOf(unit === 'MONTH' ? (months.data?.meetingCounts.rows ?? []) : years, keys);
  // Each step of a zoom would be a step back otherwise.
  const show = (next: Years) => change({ shown: writeYears(next, whole) }, { replace: true });
  const choose = (first: string | null, last: string | null) => {
    const isSame = first === span.from && last === span.until;
    change({ ...RENEWED, from: isSame ? null : first, until: isSame ? null : last });
  };
  return (
    <>
      <TimelineTools
        shown={shown}
        whole={whole}
        bars={bars}
        span={span}
        show={show}
        clear={() => choose(null, null)}
      />
      <Chart
        label={words.timeline.label(name)}
        keys={keys}
        bars={bars}
        span={span}
        choose={choose}
        zoom={(how, year) => show(zoomed(shown, whole, how, year))}
      />
      <TimelineNotes
        shown={shown}
        span={span}
        isDoubtful={bars.some(({ uncertain }) => uncertain > 0)}
        isWaiting={months.isWaiting}
      />
      {months.error !== null && <Failure error={months.error} again={months.again} />}
      <div class="actions">
        <ShowGraphql document={actorTimeline} variables={question} />
      </div>
    </>
  );
}
