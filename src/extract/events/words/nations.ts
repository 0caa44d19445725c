/** Countries with the words for what is theirs and for their people; the first is the name. `|` parts words of several. */
const TABLE = `
Afghanistan,Afghan,Afghans|Albania,Albanian,Albanians|Algeria,Algerian,Algerians|Angola,Angolan|Argentina,Argentine,Argentinian,Argentines|Armenia,Armenian,Armenians|Australia,Australian,Australians
Austria,Austrian,Austrians|Azerbaijan,Azerbaijani,Azeri|Bahrain,Bahraini|Bangladesh,Bangladeshi|Belarus,Belarusian,Belarusians|Belgium,Belgian,Belgians|Bolivia,Bolivian|Bosnia,Bosnian,Bosnians
Brazil,Brazilian,Brazilians|Britain,British,UK,U.K.,Britons,United Kingdom|Bulgaria,Bulgarian,Bulgarians|Burkina Faso|Cambodia,Cambodian|Cameroon|Canada,Canadian,Canadians|Chad|Chile,Chilean
China,Chinese|Colombia,Colombian,Colombians|Congo,Congolese|Croatia,Croatian,Croats|Cuba,Cuban,Cubans|Cyprus,Cypriot|Czech Republic,Czech,Czechs|Denmark,Danish,Danes|Ecuador,Ecuadorean|Egypt,Egyptian,Egyptians
El Salvador,Salvadoran|Eritrea,Eritrean|Estonia,Estonian,Estonians|Ethiopia,Ethiopian,Ethiopians|Finland,Finnish,Finns|France,French|Georgia,Georgian,Georgians|Germany,German,Germans|Ghana,Ghanaian|Greece,Greek,Greeks
Guatemala,Guatemalan|Haiti,Haitian,Haitians|Honduras,Honduran|Hungary,Hungarian,Hungarians|Iceland,Icelandic|India,Indian,Indians|Indonesia,Indonesian,Indonesians|Iran,Iranian,Iranians|Iraq,Iraqi,Iraqis
Ireland,Irish|Israel,Israeli,Israelis|Italy,Italian,Italians|Japan,Japanese|Jordan,Jordanian,Jordanians|Kazakhstan,Kazakh|Kenya,Kenyan,Kenyans|Kosovo,Kosovar|Kuwait,Kuwaiti,Kuwaitis|Latvia,Latvian|Lebanon,Lebanese
Libya,Libyan,Libyans|Lithuania,Lithuanian|Malaysia,Malaysian|Mali,Malian|Mexico,Mexican,Mexicans|Moldova,Moldovan|Mongolia,Mongolian|Morocco,Moroccan|Mozambique|Myanmar,Burmese|Nepal,Nepalese|Netherlands,Dutch
New Zealand|Nicaragua,Nicaraguan|Niger|Nigeria,Nigerian,Nigerians|North Korea,North Korean,North Koreans|Norway,Norwegian,Norwegians|Pakistan,Pakistani,Pakistanis|Palestine,Palestinian,Palestinians|Panama,Panamanian|Peru,Peruvian
Philippines,Philippine,Filipino,Filipinos|Poland,Polish,Poles|Portugal,Portuguese|Qatar,Qatari|Romania,Romanian,Romanians|Russia,Russian,Russians|Rwanda,Rwandan|Saudi Arabia,Saudi,Saudis|Senegal,Senegalese
Serbia,Serbian,Serbs|Singapore,Singaporean|Slovakia,Slovak|Slovenia,Slovenian|Somalia,Somali,Somalis|South Africa,South African,South Africans|South Korea,South Korean,South Koreans|South Sudan|Soviet Union,Soviet,Soviets
Spain,Spanish,Spaniards|Sri Lanka,Sri Lankan|Sudan,Sudanese|Sweden,Swedish,Swedes|Switzerland,Swiss|Syria,Syrian,Syrians|Taiwan,Taiwanese|Tanzania,Tanzanian|Thailand,Thai,Thais|Tunisia,Tunisian|Turkey,Turkish,Turks,Türkiye
Uganda,Ugandan|Ukraine,Ukrainian,Ukrainians|United Arab Emirates,Emirati,UAE|United States,US,U.S.,American,Americans,America,USA|Uzbekistan,Uzbek|Venezuela,Venezuelan,Venezuelans|Vietnam,Vietnamese|Yemen,Yemeni,Yemenis
Yugoslavia,Yugoslav,Yugoslavs|Zambia,Zambian|Zimbabwe,Zimbabwean|European Union,EU,E.U.|United Nations,UN,U.N.`;

const names = new Map<string, string>();
const peoples = new Set<string>();
for (const line of TABLE.trim().split(/[|\n]/)) {
  const [name = '', ...forms] = line.split(',');
  names.set(name, name);
  for (const form of forms) {
    names.set(form, name);
    if (/(?:s|ese|ish|nch)$/.test(form)) peoples.add(form);
  }
}

/** “Russian”, “Russians” and “Russia” are Russia; null for other words. */
export function nationOf(words: string): string | null {
  return names.get(words) ?? null;
}

/** Whether a word names people, in the plural: “Russians”. */
export function isPeople(word: string): boolean {
  return peoples.has(word) && word.endsWith('s');
}
