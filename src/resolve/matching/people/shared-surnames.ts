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
  BE croo eyskens martens michel spaak wilmes
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
  CR arias calderon figueres
  CU castro
  CY clerides papadopoulos
  DE kiesinger schmidt schroder schroeder
  DK hansen jensen rasmussen
  DO balaguer fernandez trujillo
  EC arosemena noboa plaza
  EG fahmi fahmy ghali
  FR cot debre giscard poncet
  GA bongo
  GB chamberlain churchill henderson macdonald miliband
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
  IQ barzani hussein talabani
  JM manley
  JO abdullah hassan hussein rifai talal
  JP abe aso fukuda hatoyama ito kishi kono sato suzuki tanaka
  KE kenyatta odinga
  KH norodom sihanouk sisowath
  KP kim pak ri
  KR ahn chang cho choi chung han hong kang kim lee park roh shin yoon yun
  KW sabah
  LA phouma vong
  LB chamoun franjieh gemayel hariri karami salam solh
  LK bandaranaike kumaratunga rajapaksa senanayake wickremesinghe
  LR johnson
  MM ne thant u
  MU jugnauth ramgoolam
  MX castaneda lopez
  MY hussein razak
  MT mintoff
  NI chamorro somoza
  NO stoltenberg
  NP koirala rana thapa
  PA arias
  PE prado
  PH aquino laurel macapagal marcos roxas romulo
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
  TW chiang
  UY batlle herrera lacalle
  VN ngo nguyen pham tran le
  south-vietnam ngo nguyen tran
  ZA botha mbeki
`;

const KEYS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHARED_SURNAMES.trim()
    .split('\n')
    .map((line) => {
      const [state = '', ...surnames] = line.trim().split(' ');
      return [state, new Set(surnames.map(nameKey))] as const;
    }),
);

/** Whether a word of the name is known to be that of several leading people of a state. */
export function isShared(of: string, { key }: NameForm): boolean {
  return key.split(' ').some((word) => KEYS_OF.get(of)?.has(word) ?? false);
}
