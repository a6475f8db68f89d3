import { actorHead } from '../../schema/client/explorer.ts';
import { AnsweredView } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useAnswer } from '../service/use-answer.ts';
import { ActorPage } from './actor-page.tsx';

/** A person, a state or an organization: who it is, whom it met, and when. */
export function ActorView({ given }: { readonly given: string }) {
  const answer = useAnswer(actorHead, { ref: given });
  useTitle(answer.data?.actor?.name ?? null);
  return (
    <AnsweredView answer={answer} given={given}>
      {({ actor }) => actor !== null && <ActorPage actor={actor} asked={given} />}
    </AnsweredView>
  );
}
