import { useMemo, useState } from 'preact/hooks';
import { useQuery } from '../address/use-query.ts';
import { useWords } from '../words/use-words.ts';
import { ActorsTable } from './actors-table.tsx';
import { chosenOf, picksOf } from './chosen.ts';
import { ChosenPanel } from './chosen-panel.tsx';
import type { Drawn } from './draw-network.ts';
import { Drawing } from './drawing.tsx';
import { Exports } from './exports.tsx';
import type { NetworkQuestion } from './network-question.ts';
import { type AnsweredNetwork, shownNetworkOf, spanOfTies, tiesUntil } from './ties.ts';
import { TiesTable } from './ties-table.tsx';
import { TimeSlider } from './time-slider.tsx';
import { useMoment } from './use-moment.ts';

interface NetworkShownProps {
  readonly network: AnsweredNetwork;
  readonly question: NetworkQuestion;
}

/** A network that was answered: drawn, at a moment of its time, with what is chosen in it. */
export function NetworkShown({ network: answered, question }: NetworkShownProps) {
  const { words, number, count } = useWords();
  const [query, change] = useQuery();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const network = useMemo(() => shownNetworkOf(answered), [answered]);
  const span = useMemo(() => spanOfTies(network.ties), [network]);
  const moment = useMoment(span);
  const ties = useMemo(() => tiesUntil(network.ties, moment.at), [network, moment.at]);
  const chosen = chosenOf(query, network);
  const choose = (id: string | null) => {
    // The ground is pressed often, and each change is a step back in the browser.
    if (id !== (chosen?.id ?? null)) {
      change({ pick: picksOf(id, network), after: null, before: null });
    }
  };
  const list = { chosen: chosen?.id ?? null, choose };
  if (network.ties.length === 0) {
    return <p class="state">{words.network.none}</p>;
  }
  return (
    <>
      <p class="note">
        {count(words.counts.ties, ties.length)}
        {answered.truncated && (
          <strong>
            {words.comma}
            {words.network.truncated(number(answered.omittedNodeCount))}
          </strong>
        )}
      </p>
      <div class="network">
        <div>
          <Drawing network={network} ties={ties} tell={setDrawn} {...list} />
          {span !== null && <TimeSlider span={span} {...moment} moment={moment.at ?? span[1]} />}
          <Exports network={network} ties={ties} drawn={drawn} question={question} />
        </div>
        <ChosenPanel chosen={chosen} close={() => choose(null)} />
      </div>
      <TiesTable ties={ties} {...list} />
      <ActorsTable nodes={network.nodes} {...list} />
    </>
  );
}
