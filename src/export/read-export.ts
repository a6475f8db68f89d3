import {
  type ArgumentFault,
  type ArgumentReading,
  type ArgumentTexts,
  readArguments,
} from '../graphql/read-arguments.ts';
import type { ActorLabel } from '../model/ref.ts';
import { type Column, csv } from './csv.ts';
import { ENCOUNTER_COLUMNS } from './encounter-columns.ts';
import {
  type CounterpartsArguments,
  counterpartPages,
  type EncountersArguments,
  encounterPages,
} from './encounters.ts';
import { MEETING_COLUMNS } from './meeting-columns.ts';
import { type MeetingsArguments, meetingPages } from './meetings.ts';
import { ndjson } from './ndjson.ts';
import { type NetworkArguments, networkText } from './network.ts';
import type { OpenLoaders } from './pages.ts';
import type { ExportTarget, NetworkFormat, RowFormat } from './target.ts';

/**
 * Reads and writes an export, piece by piece, as the pieces are asked for.
 *
 * @param language of names and texts, where the arguments do not say
 * @throws NotFoundError, AmbiguousRefError, BadInputError, LimitExceededError before the first
 * piece; UnavailableError, TimeoutError and GraphChangedError before any.
 */
export type Export = (open: OpenLoaders, language: string) => AsyncGenerator<string>;

export type ExportReading =
  | { readonly ok: true; readonly run: Export }
  | { readonly ok: false; readonly faults: readonly ArgumentFault[] };

/** What every export may be told besides the arguments of its field. */
interface Told {
  readonly language?: string | null;
}
const LANGUAGE = '$language: Language';

/** The `ActorKind` of a field that takes null for its default. */
interface With {
  readonly with?: ActorLabel | null;
}

/** Reads the arguments of an export; nothing else is read before it runs. */
export function readExport(target: ExportTarget, texts: ArgumentTexts): ExportReading {
  switch (target.name) {
    case 'meetings':
      return readMeetings(target.format, texts);
    case 'encounters':
      return texts.has('of')
        ? readCounterparts(target.format, texts)
        : readEncounters(target.format, texts);
    case 'network':
      return readNetwork(target.format, texts);
  }
}

function readMeetings(format: RowFormat, texts: ArgumentTexts): ExportReading {
  const asked = { type: 'Query', field: 'meetings', besides: [LANGUAGE] } as const;
  return exported(readArguments<MeetingsArguments & Told>(asked, texts), (args, language, open) =>
    rowsText(format, meetingPages(args, language, open), MEETING_COLUMNS),
  );
}

function readEncounters(format: RowFormat, texts: ArgumentTexts): ExportReading {
  const asked = { type: 'Query', field: 'encounters', besides: [LANGUAGE] } as const;
  return exported(readArguments<EncountersArguments & Told>(asked, texts), (args, language, open) =>
    rowsText(format, encounterPages(args, language, open), ENCOUNTER_COLUMNS),
  );
}

function readCounterparts(format: RowFormat, texts: ArgumentTexts): ExportReading {
  const asked = {
    type: 'Actor',
    field: 'encounters',
    besides: ['$of: String!', LANGUAGE],
  } as const;
  return exported(
    readArguments<Omit<CounterpartsArguments, 'with'> & With & Told>(asked, texts),
    ({ with: kind, ...args }, language, open) => {
      const pages = counterpartPages({ ...args, with: kind ?? 'Person' }, language, open);
      return rowsText(format, pages, ENCOUNTER_COLUMNS);
    },
  );
}

function readNetwork(format: NetworkFormat, texts: ArgumentTexts): ExportReading {
  const asked = { type: 'Query', field: 'network', besides: [LANGUAGE] } as const;
  return exported(
    readArguments<Omit<NetworkArguments, 'with'> & With & Told>(asked, texts),
    ({ with: kind, ...args }, language, open) =>
      networkText({ ...args, with: kind ?? 'Person' }, format, language, open),
  );
}

function exported<Values extends Told>(
  reading: ArgumentReading<Values>,
  write: (values: Values, language: string, open: OpenLoaders) => AsyncGenerator<string>,
): ExportReading {
  if (!reading.ok) {
    return reading;
  }
  const { values } = reading;
  return { ok: true, run: (open, language) => write(values, values.language ?? language, open) };
}

function rowsText<Row extends object>(
  format: RowFormat,
  pages: AsyncGenerator<readonly Row[]>,
  columns: readonly Column<Row>[],
): AsyncGenerator<string> {
  return format === 'csv' ? csv(pages, columns) : ndjson(pages);
}
