/**
 * Countries as news names them: the name, then the words for its people and what is theirs, then after `|` the words for
 * its government. Endings of plurals are left out. No list of states: those whose adjectives stand often in titles.
 */
const ROWS = `
afghanistan afghan | kabul taliban
argentina argentine argentinian | buenos-aires
armenia armenian | yerevan
australia australian | canberra
austria austrian | vienna
azerbaijan azerbaijani azeri | baku
belarus belarusian | minsk
belgium belgian |
brazil brazilian | brasilia
britain british uk briton | london whitehall westminster
bulgaria bulgarian | sofia
canada canadian | ottawa
chile chilean | santiago
china chinese | beijing
colombia colombian | bogota
croatia croatian | zagreb
cuba cuban | havana
czechia czech | prague
denmark danish dane | copenhagen
egypt egyptian | cairo
estonia estonian | tallinn
ethiopia ethiopian | addis-ababa
finland finnish finn | helsinki
france french | paris elysee
georgia georgian | tbilisi
germany german | berlin
greece greek | athens
hungary hungarian | budapest
india indian | delhi
indonesia indonesian | jakarta
iran iranian | tehran
iraq iraqi | baghdad
ireland irish | dublin
israel israeli | jerusalem
italy italian | rome
japan japanese | tokyo
kazakhstan kazakh | astana
kenya kenyan | nairobi
kuwait kuwaiti |
latvia latvian | riga
lebanon lebanese | beirut
libya libyan | tripoli
lithuania lithuanian | vilnius
mexico mexican |
moldova moldovan | chisinau
myanmar burmese burma |
netherlands dutch | hague
nigeria nigerian | abuja
norway norwegian | oslo
pakistan pakistani | islamabad
palestine palestinian |
philippines philippine filipino | manila
poland polish pole | warsaw
portugal portuguese | lisbon
qatar qatari | doha
romania romanian | bucharest
russia russian | moscow kremlin
serbia serbian serb | belgrade
slovakia slovak | bratislava
somalia somali | mogadishu
spain spanish spaniard | madrid
sudan sudanese | khartoum
sweden swedish swede | stockholm
switzerland swiss | bern
syria syrian | damascus
taiwan taiwanese | taipei
thailand thai | bangkok
turkey turkish turk turkiye | ankara
ukraine ukrainian | kyiv kiev
usa us america american | washington pentagon
venezuela venezuelan | caracas
vietnam vietnamese | hanoi
yemen yemeni |
`;

const COUNTRIES = new Map<string, string>();
const GOVERNMENTS = new Map<string, string>();
for (const row of ROWS.trim().split('\n')) {
  const [people = '', seats = ''] = row.split('|');
  const [country = '', ...others] = people.trim().split(' ');
  for (const word of [country, ...others]) COUNTRIES.set(word, country);
  for (const seat of seats.trim().split(' ')) GOVERNMENTS.set(seat, country);
}

/** The country that a folded word names, be it its people (“Russian” is `russia`); the word itself where it names none. */
export function countryOr(term: string): string {
  return COUNTRIES.get(term) ?? term;
}

/** The country that acts where a folded word is said to act (“Moscow” is `russia`); null where it names none. */
export function actingCountry(term: string): string | null {
  return COUNTRIES.get(term) ?? GOVERNMENTS.get(term) ?? null;
}

export function isCountry(key: string): boolean {
  return COUNTRIES.get(key) === key;
}
