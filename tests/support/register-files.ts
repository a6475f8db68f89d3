import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// A register of travels and visits as the US Office of the Historian writes them, of people who
// never lived.

interface Trip {
  readonly id: number;
  readonly start: string;
  readonly end: string;
  readonly country: string;
  readonly locale: string;
  readonly remarks: string;
}

export const CAIRO: Trip = {
  id: 9001,
  start: '1987-03-02',
  end: '1987-03-04',
  country: 'Egypt',
  locale: 'Cairo',
  remarks: 'Met with President Hassan Darwish and Foreign Minister Karim Nadim.',
};
export const AMMAN: Trip = {
  id: 9002,
  start: '1987-03-05',
  end: '1987-03-05',
  country: 'Jordan',
  locale: 'Amman',
  remarks: 'Met with Prime Minister Samir Haddad.',
};
/** It ends before it starts. */
export const UNREADABLE: Trip = { ...AMMAN, id: 9003, start: '1987-03-09', end: '1987-03-08' };

function tripsXml(trips: readonly Trip[]): string {
  const rows = trips.map(
    ({ id, start, end, country, locale, remarks }) => `
    <trip role="president" who="roe-jane-a">
        <id>${id}</id>
        <role>president</role>
        <name>Jane A. Roe</name>
        <start-date>${start}</start-date>
        <end-date>${end}</end-date>
        <country id="${country.toLowerCase()}">${country}</country>
        <locale>${locale}</locale>
        <remarks>${remarks}</remarks>
        ${REVISION}
    </trip>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<trips>${rows.join('')}\n</trips>\n`;
}

const REVISION = `<created-by>somebody</created-by>
        <created-datetime>2010-10-25T16:17:47.87-04:00</created-datetime>
        <last-modified-by>somebody</last-modified-by>
        <last-modified-datetime>2010-10-25T16:17:47.87-04:00</last-modified-datetime>`;

const VISITS = `<?xml version="1.0" encoding="UTF-8"?>
<visits>
    <visit>
        <id>9101</id>
        <start-date>1988-05-10</start-date>
        <end-date>1988-05-12</end-date>
        <visitor>President Hassan Darwish</visitor>
        <from id="egypt">Egypt</from>
        <description>Official visit.</description>
        ${REVISION}
    </visit>
</visits>
`;

/** Writes a folder of travels with these trips, and of visits. */
export function writeRegister(folder: string, trips: readonly Trip[]): void {
  const files = { 'travels/roe-jane-a.xml': tripsXml(trips), 'visits/1980.xml': VISITS };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
