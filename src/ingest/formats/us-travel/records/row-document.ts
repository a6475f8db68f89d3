import type { MadeRecord } from '../../made-records.ts';
import type { RegisterRow } from '../rows/row.ts';
import { idOfRow } from './made-record.ts';
import { nameOfId } from './person-name.ts';
import { stayDate } from './stay-dates.ts';

const PUBLISHER = 'Office of the Historian, U.S. Department of State';
/** All rows come from it, so however many there are, they are one independent source. */
const AGENCY = 'us-office-of-the-historian';
const MOST_TITLE_CHARACTERS = 400;

/** The row as a document: each is written and mended by itself, so each has a day of its own. */
export function rowDocument(row: RegisterRow): MadeRecord {
  const { created, modified } = row;
  return {
    kind: 'document',
    value: {
      id: idOfRow(row.id),
      title: titleOf(row).slice(0, MOST_TITLE_CHARACTERS),
      publisher: PUBLISHER,
      agency: AGENCY,
      language: 'en',
      publishedOn: created?.day ?? null,
      publishedOnNote:
        created === null
          ? null
          : `The register keeps that the row was created ${created.at}${
              modified === null ? '' : `, and last modified ${modified.at}`
            }.`,
    },
  };
}

function titleOf(row: RegisterRow): string {
  if (row.kind === 'TERM') {
    const list = row.office === 'PRESIDENT' ? 'Presidents' : 'Secretaries of State';
    const name = row.name ?? nameOfId(row.who).full;
    return `${list} of the United States: ${name}, ${row.from} to ${row.until ?? 'now'}`;
  }
  const dates = stayDate(row).replace('/', ' to ');
  if (row.kind === 'GUEST') {
    return `Visits by foreign leaders: ${row.visitor}, ${row.country}, ${dates}`;
  }
  const office = row.office === 'PRESIDENT' ? 'President' : 'Secretary of State';
  const where = [row.locale, row.country].filter((text) => text !== null).join(', ');
  return `Travels of the ${office}: ${row.name}, ${where}, ${dates}`;
}
