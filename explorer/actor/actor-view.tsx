import { AskError } from '../../schema/client/ask.ts';
import { actorHead } from '../../schema/client/explorer.ts';
import { NothingHere } from '../parts/nothing-here.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useAnswer } from '../service/use-answer.ts';
import { ActorPage } from './actor-page.tsx';
import { refOfAddress } from './ref-of-address.ts';

/** A person, a state or an organization: who it is, whom it met, and when. */
export function ActorView({ given }: { readonly given: string }) {
  const ref = refOfAddress(given);
  const answer = useAnswer(actorHead, { ref });
  useTitle(answer.data?.actor?.name ?? null);
  if (answer.error instanceof AskError && answer.error.code === 'NOT_FOUND') {
    return <NothingHere given={ref} />;
  }
  return (
    <Answered answer={answer}>
      {({ actor }) =>
        actor === null ? <NothingHere given={ref} /> : <ActorPage actor={actor} asked={ref} />
      }
    </Answered>
  );
}
