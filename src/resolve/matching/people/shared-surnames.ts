import { nameKey } from '../../../model/name-key.ts';
import type { NameForm } from './name-form.ts';

/**
 * Surnames that several leading people of one state bore within living memory: fathers and sons,
 * brothers, couples, and names that every second family has. There a surname says whose it is only
 * on days on which its bearer is known to be in office. One line is one state; public knowledge.
 */
const SHARED_SURNAMES = `
  AG bird
  AR alfonsin fernandez kirchner menem peron
  AU evans fraser
  AZ aliyev alyiev
  BB adams
  BD rahman zia ziaur mujib ahmed hossain khan
  BE croo eyskens martens michel wilmes
  BH khalifa
  BO paz siles
  BT wangchuck
  BW khama
  CA martin trudeau
  CD kabila tshisekedi
  CG sassou nguesso
  CL alessandri allende frei pinochet
  CN chen deng hu huang li liu wang wu yang zhang zhao zhou
  CO barco lleras lopez pastrana santos
  CR calderon figueres
  CU castro
  CY clerides papadopoulos
  DE kiesinger schmidt schroder schroeder
  DK hansen jensen rasmussen
  DO balaguer fernandez trujillo
  EC arosemena noboa plaza
  EG fahmi fahmy ghali
  FR cot debre giscard poncet
  GA bongo
  GB chamberlain henderson macdonald miliband
  GN conde toure
  GQ nguema obiang
  GR karamanlis caramanlis mitsotakis papandreou venizelos
  GT arzu cerezo
  GY jagan
  HN zelaya
  HT duvalier
  ID sukarno
  IE ahern andrews cosgrave costello fitzgerald lenihan
  IN gandhi nehru rao singh
  IQ barzani hashimi hussein talabani
  JM manley
  JO hassan hussein rifai
  JP abe aso fukuda hatoyama ito kishi kono sato suzuki tanaka
  KE kenyatta odinga
  KH norodom sisowath
  KP kim pak ri
  KR ahn chang cho choi chung han hong kang kim lee park roh shin yoon yun
  KW sabah
  LA phouma vong
  LB chamoun franjieh gemayel hariri karami salam solh
  LK bandaranaike kumaratunga rajapaksa senanayake wickremesinghe
  LR johnson
  LT landsbergis
  MM ne thant u
  MT mintoff
  MU jugnauth ramgoolam
  MX castaneda lopez
  MY hussein razak
  NI chamorro somoza
  NO stoltenberg
  NP koirala rana thapa
  PA arias
  PE prado
  PH aquino laurel macapagal romulo roxas
  PK ali bhutto khan sharif zardari zia
  PL kaczynski
  QA thani
  SA abdulaziz faisal saud
  SE andersson carlsson nilsson persson
  SG lee
  SY assad asad
  SZ dlamini
  TD deby
  TG eyadema gnassingbe
  TH kittikachorn shinawatra pramoj
  UY batlle herrera lacalle
  VN ngo nguyen pham tran le
  ZA botha mbeki zuma
  south-vietnam ngo nguyen tran
`;

/** Surnames so common in whole regions that one says little of whose it is. */
const COMMON = new Set(
  `
  ali ahmed ahmad khan singh hassan hasan hussein hussain husain husayn mohammed mohamed muhammad mahmoud
  abdullah abdallah ibrahim ismail said omar salem rahman aziz karim islam
  kim lee li park pak choi chung kang cho yun yoon lim han wang zhang chen liu yang huang zhou wu xu sun lin
  nguyen tran le pham ngo phan vo
  traore toure keita diallo barry camara conde diop fall ndiaye sow kone ouattara coulibaly diarra cisse sall kante
  garcia rodriguez martinez gonzalez hernandez lopez perez sanchez fernandez gomez diaz torres ramirez flores vargas
  silva santos souza oliveira costa pereira ferreira
  ivanov petrov popov novak horvath nagy kovacs popescu georgiev dimitrov jovanovic
  muller mueller schmidt schneider fischer meyer weber martin bernard dubois rossi russo
  hansen jensen nielsen petersen pedersen larsen olsen johansson andersson nilsson persson
  smith jones brown williams johnson davis miller wilson moore taylor anderson thomas jackson white harris
  clark lewis robinson walker young allen king wright scott green baker adams nelson hill campbell mitchell
  roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper
  peterson reed bailey bell gordon howard ward cox richardson wood watson brooks bennett gray james hughes
  price myers long foster sanders ross henderson
`
    .trim()
    .split(/\s+/)
    .map(nameKey),
);

const KEYS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHARED_SURNAMES.trim()
    .split('\n')
    .map((line) => {
      const [state = '', ...surnames] = line.trim().split(' ');
      return [state, new Set(surnames.map(nameKey))] as const;
    }),
);

/** Whether a word of the name is known to be that of several leading people of a state. */
export function isOfFamily(of: string, { key }: Pick<NameForm, 'key'>): boolean {
  return key.split(' ').some((word) => KEYS_OF.get(of)?.has(word) ?? false);
}

export function isCommon({ key }: Pick<NameForm, 'key'>): boolean {
  return key.split(' ').some((word) => COMMON.has(word));
}
