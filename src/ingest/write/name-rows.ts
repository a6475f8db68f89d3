import type { PartRow, Properties } from '../../graph/view-shape.ts';
import { nameKey } from '../../model/name-key.ts';
import { pickName } from '../../model/pick-name.ts';
import { scriptOf } from '../../model/script.ts';
import { SEARCH_KEYS_VERSION } from '../../model/search/version.ts';
import type { LocalText } from '../../model/stated.ts';
import type { ViewName } from '../../model/view.ts';

/** Names as parallel lists, so that a node answers for its names without another hop. */
export function nameProps(names: readonly ViewName[]): Properties {
  return {
    nameTexts: names.map(({ text }) => text),
    nameLanguages: names.map(({ language }) => language ?? ''),
    nameScripts: names.map(({ script }) => script),
    nameKinds: names.map(({ kind }) => kind),
  };
}

/** Keys to list by name in either script. */
export function nameOrders(names: readonly ViewName[], id: string): Properties {
  const order = (language: string) =>
    `${nameKey(names.length === 0 ? id : pickName(names, language).text)}|${id}`;
  return { nameOrderEn: order('en'), nameOrderAr: order('ar') };
}

/** Names to be found by. */
export function nameParts(names: readonly ViewName[]): readonly PartRow[] {
  return names.map(({ text, language, script, kind, documents }) => ({
    label: 'Name',
    props: {
      key: nameKey(text),
      text,
      language: language ?? undefined,
      script,
      kind,
      // What it is searched by is made when it is written: told here, so that other rules change it.
      searchKeys: SEARCH_KEYS_VERSION,
    },
    links: documents.map((to) => ({ type: 'SPELLED_IN', toLabel: 'Document', to, props: {} })),
  }));
}

export function titleProps(texts: readonly LocalText[], prefix: string): Properties {
  return {
    [`${prefix}Texts`]: texts.map(({ text }) => text),
    [`${prefix}Languages`]: texts.map(({ language }) => language),
  };
}

/** Titles to be found by, as names are. */
export function titleParts(
  texts: readonly { readonly text: string; readonly language: string | null }[],
): readonly PartRow[] {
  return nameParts(
    texts.map(({ text, language }) => ({
      text,
      language,
      script: scriptOf(text),
      kind: 'PRIMARY',
      documents: [],
    })),
  );
}
