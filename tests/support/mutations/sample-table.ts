/** A table of talks, and how its rows become records. */
export const TALKS_TABLE = {
  samples: [
    'No,Date,Where,Kind,Host,Guests,Note\r\n1,16/01/2024,Moscow,talks,Ada Example,Choe Beispiel; Kim Muster,\r\n2,20/01/2024,Cairo,visit,EG,Nadia Sample,"A ""visit"",\ntold in two lines"\r\n',
  ],
  mapping: `
dataset: { id: talks, kind: REGISTER }
records:
  - document: { id: { pattern: "talks/{file}" }, title: Our list of talks }
  - place:
      id: { column: Where, transform: [slug] }
      names: { en: { column: Where } }
      kind: CITY
      in: { column: Where, transform: [ { values: { Moscow: RU, Cairo: EG } } ] }
  - each: { column: Guests, split: ";" }
    person: { id: { item: true, transform: [slug] }, names: { en: { item: true } } }
  - when: { column: Kind, is: talks }
    person: { id: { column: Host, transform: [slug] }, names: { en: { column: Host } } }
  - meeting:
      id: { pattern: "talks/{No}-{Where|slug}" }
      kind: { column: Kind, transform: [ { values: { talks: TALKS, visit: VISIT }, default: OTHER } ] }
      status: OCCURRED
      date: { column: Date, transform: [ { date: DD/MM/YYYY } ] }
      place: { column: Where, transform: [slug] }
      sides:
        - - { when: { column: Kind, is: talks }, person: { column: Host, transform: [slug] }, role: HOST }
          - { when: { column: Kind, not: talks }, for: { column: Host } }
        - - { each: { column: Guests, split: ";" }, person: { item: true, transform: [slug] }, role: GUEST }
      accounts:
        - { document: { pattern: "talks/{file}" }, locator: { pattern: "row {row}" }, note: { column: Note }, says: all }
`,
} as const;
