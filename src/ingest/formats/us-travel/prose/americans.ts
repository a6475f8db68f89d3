/**
 * Americans whom the register names by office and surname as its own side, with the years of their
 * public life: presidents, vice presidents, secretaries of state and defense, and commanders abroad.
 * "Discussed it with President Mitterrand" and "attended it with President Bush" are told apart by
 * nothing but who is meant.
 */
interface American {
  readonly surname: string;
  readonly from: number;
  readonly until: number;
}

const PRESIDENTS = american(`
  Grant 1868 1880; Hayes 1876 1881; Garfield 1880 1881; Arthur 1880 1885; Cleveland 1884 1897; Harrison 1888 1893;
  McKinley 1896 1901; Roosevelt 1900 1910; Taft 1905 1930; Wilson 1912 1922; Harding 1920 1923; Coolidge 1920 1930;
  Hoover 1921 1950; Roosevelt 1932 1945; Truman 1944 1955; Eisenhower 1942 1963; Kennedy 1960 1963; Johnson 1960 1970;
  Nixon 1952 1975; Ford 1973 1978; Carter 1976 1996; Reagan 1980 1990; Bush 1980 1994; Clinton 1992 2002;
  Bush 2000 2010; Obama 2008 2018; Trump 2016 2030; Biden 2008 2026`);

const OTHERS = american(`
  Marshall 1939 1952; MacArthur 1941 1951; Ridgway 1950 1955; Clark 1943 1953; Lodge 1953 1968; Gruenther 1951 1957;
  Norstad 1956 1963; Lemnitzer 1955 1969; Westmoreland 1964 1972; Abrams 1967 1974; Goodpaster 1969 1974;
  Haig 1973 1982; Rockefeller 1974 1977; Mondale 1976 1996; Quayle 1988 1993; Gore 1992 2001; Cheney 1989 2009;
  Pence 2016 2021; Harris 2020 2025; Vance 2024 2030; Humphrey 1964 1969; Agnew 1968 1973; Barkley 1948 1953;
  Schwarzkopf 1988 1992; Franks 2000 2004; Casey 2004 2007; Petraeus 2003 2012; McChrystal 2009 2011; Odierno 2006 2011;
  Hull 1933 1945; Stettinius 1943 1946; Byrnes 1945 1947; Acheson 1945 1955; Dulles 1950 1959; Herter 1957 1963;
  Rusk 1961 1969; Rogers 1969 1973; Kissinger 1969 1977; Muskie 1980 1981; Shultz 1982 1989; Baker 1985 1993;
  Eagleburger 1989 1993; Christopher 1977 1997; Albright 1993 2001; Powell 1987 2005; Rice 2001 2009; Kerry 2009 2017;
  Tillerson 2017 2018; Pompeo 2017 2021; Blinken 2021 2025; Rubio 2025 2030; Forrestal 1944 1949; Lovett 1947 1953;
  McElroy 1957 1959; Gates 1959 1961; McNamara 1961 1968; Clifford 1968 1969; Laird 1969 1973; Schlesinger 1973 1975;
  Rumsfeld 1974 2006; Brown 1977 1981; Weinberger 1981 1987; Carlucci 1987 1989; Aspin 1993 1994; Perry 1994 1997;
  Cohen 1997 2001; Gates 2006 2011; Panetta 2009 2013; Hagel 2013 2015; Carter 2015 2017; Mattis 2017 2019;
  Esper 2019 2020; Austin 2010 2025; Hegseth 2025 2030; Hopkins 1940 1945; Harriman 1941 1970; Holbrooke 1994 2010;
  Mitchell 1995 2011; Crocker 2001 2012; Bremer 2003 2004; Khalilzad 2003 2021; Zinni 1997 2003; Habib 1981 1987;
  Ross 1990 2001; Dole 1996 1999; Witkoff 2025 2030; Kellogg 2025 2030`);

/** Offices that only Americans hold, where no country stands before them. */
const AMERICAN_OFFICES = [
  /^Secretary of (?:Defense|Commerce|the Treasury|Treasury|War|the Navy|Energy)$/,
  /^(?:Special|special) (?:Envoy|envoy|Representative|representative)\b/,
  /^(?:Ambassador|Amb\.|Sen\.|Senator|Spokesman|Under Secretary|Assistant Secretary)$/,
  /^First Lady$/,
];
/** Titles under which Americans stand in the lists below. */
const SHARED_OFFICES =
  /^(?:(?:Vice )?President(?:-[Ee]lect)?|Secretary(?: of State)?|General|Gen\.|Admiral|Mr\.|Mrs\.|Governor|(?:Presidential |National Security )?[Aa]dvis[eo]r)$/;

/** Whether title and name, without a country before them, mean an American on that day. */
export function isAmerican(title: string | null, name: string, day: string): boolean {
  if (title !== null && AMERICAN_OFFICES.some((office) => office.test(title))) return true;
  if (title !== null && !SHARED_OFFICES.test(title)) return false;
  const year = Number(day.slice(0, 4));
  const surname = surnameOf(name);
  return EVERYBODY.some(
    (one) => one.surname === surname && one.from <= year && year <= one.until && fits(title, one),
  );
}

const EVERYBODY = [...PRESIDENTS, ...OTHERS];

/** "President Marshall" would be somebody else than the general. */
function fits(title: string | null, one: American): boolean {
  if (title === null || !/^President\b/.test(title)) return true;
  return PRESIDENTS.includes(one);
}

/** The last part that is no suffix: "Lloyd J. Austin III" → "Austin". */
function surnameOf(name: string): string {
  const parts = name.split(/[\s,]+/).filter((part) => !/^(?:[IV]+|Jr\.?|Sr\.?)$/.test(part));
  return parts.at(-1) ?? '';
}

function american(text: string): readonly American[] {
  return text
    .trim()
    .split(/;\s*/)
    .map((entry) => {
      const [surname = '', from = '', until = ''] = entry.split(' ');
      return { surname, from: Number(from), until: Number(until) };
    });
}
