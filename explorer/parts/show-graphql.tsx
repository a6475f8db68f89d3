import { type DocumentNode, print } from 'graphql';
import { useRef } from 'preact/hooks';
import { HAS_PLAYGROUND, playgroundAddress } from '../service/playground.ts';
import { useWords } from '../words/use-words.ts';
import { CopyButton } from './copy-button.tsx';

interface ShowGraphqlProps {
  readonly document: DocumentNode;
  readonly variables: object;
}

/** The question behind a view, to be copied, or to go on with in the playground where there is one. */
export function ShowGraphql({ document: asked, variables }: ShowGraphqlProps) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const query = print(asked);
  const json = JSON.stringify(variables, null, 2);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {words.share.graphql}
      </button>
      <dialog ref={dialog} aria-label={words.share.query}>
        <h2>{words.share.query}</h2>
        <textarea
          dir="ltr"
          lang="en"
          rows={16}
          readOnly
          aria-label={words.share.query}
          value={query}
        />
        <h3>{words.share.variables}</h3>
        <textarea
          dir="ltr"
          lang="en"
          rows={6}
          readOnly
          aria-label={words.share.variables}
          value={json}
        />
        <p class="actions">
          <CopyButton text={query} label={words.share.copy} done={words.share.copied} />
          {HAS_PLAYGROUND && <a href={playgroundAddress(query, json)}>{words.share.open}</a>}
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.share.close}
          </button>
        </p>
      </dialog>
    </>
  );
}
