/** Organizations of which the register's people are officers, by the words that stand before a title. */
interface KnownOrganization {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
}

export const ORGANIZATIONS: readonly KnownOrganization[] = [
  known('un', 'United Nations', 'UN', 'U.N.', 'UN Security Council', 'UN General Assembly'),
  known('nato', 'North Atlantic Treaty Organization', 'NATO', 'North Atlantic Council'),
  known(
    'eu',
    'European Union',
    'EU',
    'E.U.',
    'European Commission',
    'European Council',
    'European Parliament',
    'EU Commission',
    'EU Council',
  ),
  known(
    'european-communities',
    'European Communities',
    'EC',
    'E.C.',
    'EEC',
    'European Community',
    'European Economic Community',
    'EC Commission',
    'Common Market',
    'Commission of the European Communities',
  ),
  known('euratom', 'European Atomic Energy Community', 'EURATOM'),
  known('ecsc', 'European Coal and Steel Community', 'ECSC'),
  known('council-of-europe', 'Council of Europe'),
  known('arab-league', 'Arab League', 'League of Arab States'),
  known('oas', 'Organization of American States', 'OAS', 'O.A.S.', 'Pan American Union'),
  known('au', 'African Union', 'AU', 'African Union Commission', 'AU Commission'),
  known('oau', 'Organization of African Unity', 'OAU', 'O.A.U.'),
  known('asean', 'Association of Southeast Asian Nations', 'ASEAN'),
  known('gcc', 'Gulf Cooperation Council', 'GCC'),
  known('osce', 'Organization for Security and Cooperation in Europe', 'OSCE', 'CSCE'),
  known(
    'oecd',
    'Organisation for Economic Co-operation and Development',
    'OECD',
    'OEEC',
    'Organization for European Economic Cooperation',
  ),
  known(
    'iaea',
    'International Atomic Energy Agency',
    'IAEA',
    'International Atomic Energy Agency (IAEA)',
  ),
  known('imf', 'International Monetary Fund', 'IMF'),
  known('world-bank', 'World Bank', 'IBRD'),
  known('wto', 'World Trade Organization', 'WTO', 'GATT'),
  known('who', 'World Health Organization', 'WHO'),
  known(
    'unesco',
    'United Nations Educational, Scientific and Cultural Organization',
    'UNESCO',
    'UN Educational, Scientific, and Cultural Organization',
  ),
  known('unhcr', 'United Nations High Commissioner for Refugees', 'UNHCR'),
  known('icrc', 'International Committee of the Red Cross', 'ICRC', 'Red Cross'),
  known('opcw', 'Organisation for the Prohibition of Chemical Weapons', 'OPCW'),
  known('opec', 'Organization of the Petroleum Exporting Countries', 'OPEC'),
  known(
    'oic',
    'Organization of Islamic Cooperation',
    'OIC',
    'Organization of the Islamic Conference',
  ),
  known('caricom', 'Caribbean Community', 'CARICOM', 'Caricom', 'CARCICOM'),
  known('ecowas', 'Economic Community of West African States', 'ECOWAS'),
  known('apec', 'Asia-Pacific Economic Cooperation', 'APEC'),
  known('seato', 'Southeast Asia Treaty Organization', 'SEATO'),
  known('cento', 'Central Treaty Organization', 'CENTO', 'Baghdad Pact'),
  known('commonwealth', 'Commonwealth of Nations', 'Commonwealth', 'British Commonwealth'),
  known('pacific-islands-forum', 'Pacific Islands Forum'),
  known('contact-group', 'Contact Group'),
  known('warsaw-pact', 'Warsaw Treaty Organization', 'Warsaw Pact'),
  known('quartet', 'Quartet on the Middle East', 'Quartet', 'Middle East Quartet'),
  known('igad', 'Intergovernmental Authority on Development', 'IGAD'),
  known('league-of-nations', 'League of Nations'),
];

const BY_WORDS = new Map(
  ORGANIZATIONS.flatMap(({ id, name, words }) =>
    [name, ...words].map((text) => [text, id] as const),
  ),
);

const FIRST_WORDS = new Set([...BY_WORDS.keys()].map((words) => words.split(' ', 1)[0] ?? ''));

/** The organization of this very name or abbreviation; null: none that is known. */
export function organizationNamed(text: string): string | null {
  return BY_WORDS.get(text) ?? null;
}

/** Whether a word of this spelling can begin a name of an organization. */
export function beginsOrganization(word: string): boolean {
  return FIRST_WORDS.has(word);
}

function known(id: string, name: string, ...words: readonly string[]): KnownOrganization {
  return { id, name, words };
}
