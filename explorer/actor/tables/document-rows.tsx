import { TitledLink } from '../../parts/named-link.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/use-words.ts';
import type { SpokenOf } from './spoken-of.ts';
import { TableFrame } from './table-frame.tsx';

interface DocumentRowsProps {
  readonly label: string;
  readonly documents: readonly SpokenOf[];
}

export function DocumentRows({ label, documents }: DocumentRowsProps) {
  const { words } = useWords();
  const { document, publisher, published } = words.table;
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          {[published, document, publisher, words.actor.spokenAs].map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {documents.map((spoken) => (
          <DocumentRow key={spoken.document.recordId} spoken={spoken} />
        ))}
      </tbody>
    </TableFrame>
  );
}

function DocumentRow({ spoken: { document, spellings } }: { readonly spoken: SpokenOf }) {
  return (
    <tr>
      <td>
        <When date={document.publishedOn} />
      </td>
      <th scope="row">
        <TitledLink thing={document} />
      </th>
      <td>{document.publisher !== null && <bdi>{document.publisher}</bdi>}</td>
      <td>
        <ul class="inline">
          {spellings.map(({ text, language }) => (
            <li key={text}>
              <bdi lang={language ?? undefined}>{text}</bdi>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
