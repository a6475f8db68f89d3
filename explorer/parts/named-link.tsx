import { Link } from 'wouter-preact';
import { addressOf } from '../address/addresses.ts';

/** A thing with a name, as the service tells it. */
export interface NamedThing {
  readonly __typename: string;
  readonly recordId: string;
  readonly name: string;
}

/** A name that leads to the page of what bears it; it keeps its own direction of writing. */
export function NamedLink({ thing }: { readonly thing: NamedThing }) {
  const address = addressOf(thing);
  return address === null ? (
    <bdi>{thing.name}</bdi>
  ) : (
    <Link href={address}>
      <bdi>{thing.name}</bdi>
    </Link>
  );
}

export interface TitledThing {
  readonly __typename: string;
  readonly recordId: string;
  readonly title: string | null;
}

/** The same for what has a title; a document without one is called as it is recorded. */
export function TitledLink({ thing: { title, ...thing } }: { readonly thing: TitledThing }) {
  return <NamedLink thing={{ ...thing, name: title ?? thing.recordId }} />;
}

/** Several names, one after another. */
export function NamedLinks({ things }: { readonly things: readonly NamedThing[] }) {
  return (
    <ul class="inline">
      {things.map((thing) => (
        <li key={`${thing.__typename} ${thing.recordId}`}>
          <NamedLink thing={thing} />
        </li>
      ))}
    </ul>
  );
}
