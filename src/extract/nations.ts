/**
 * Countries as news names them, and the unions that act like one: the name, then the words for what is theirs and for their
 * people, then after `;` the places that stand for their governments. `|` parts several on a line.
 */
const TABLE = `
Afghanistan,Afghan,Afghans;Kabul,Taliban|Albania,Albanian,Albanians|Algeria,Algerian,Algerians|Angola,Angolan|Argentina,Argentine,Argentinian,Argentines;Buenos Aires
Armenia,Armenian,Armenians;Yerevan|Australia,Australian,Australians;Canberra|Austria,Austrian,Austrians;Vienna|Azerbaijan,Azerbaijani,Azeri;Baku|Bahrain,Bahraini|Bangladesh,Bangladeshi
Belarus,Belarusian,Belarusians;Minsk|Belgium,Belgian,Belgians|Bolivia,Bolivian|Bosnia,Bosnian,Bosnians|Brazil,Brazilian,Brazilians;Brasilia
Britain,British,UK,U.K.,Britons,United Kingdom;London,Whitehall,Westminster|Bulgaria,Bulgarian,Bulgarians;Sofia|Burkina Faso|Cambodia,Cambodian|Cameroon|Canada,Canadian,Canadians;Ottawa|Chad
Chile,Chilean;Santiago|China,Chinese;Beijing|Colombia,Colombian,Colombians;Bogota|Congo,Congolese|Croatia,Croatian,Croats;Zagreb|Cuba,Cuban,Cubans;Havana|Cyprus,Cypriot
Czech Republic,Czech,Czechs,Czechia;Prague|Denmark,Danish,Danes;Copenhagen|Ecuador,Ecuadorean|Egypt,Egyptian,Egyptians;Cairo|El Salvador,Salvadoran|Eritrea,Eritrean
Estonia,Estonian,Estonians;Tallinn|Ethiopia,Ethiopian,Ethiopians;Addis Ababa|Finland,Finnish,Finns;Helsinki|France,French;Paris,Elysee|Georgia,Georgian,Georgians;Tbilisi
Germany,German,Germans;Berlin|Ghana,Ghanaian|Greece,Greek,Greeks;Athens|Guatemala,Guatemalan|Haiti,Haitian,Haitians|Honduras,Honduran|Hungary,Hungarian,Hungarians;Budapest|Iceland,Icelandic
India,Indian,Indians;Delhi|Indonesia,Indonesian,Indonesians;Jakarta|Iran,Iranian,Iranians;Tehran|Iraq,Iraqi,Iraqis;Baghdad|Ireland,Irish;Dublin|Israel,Israeli,Israelis;Jerusalem
Italy,Italian,Italians;Rome|Japan,Japanese;Tokyo|Jordan,Jordanian,Jordanians|Kazakhstan,Kazakh;Astana|Kenya,Kenyan,Kenyans;Nairobi|Kosovo,Kosovar|Kuwait,Kuwaiti,Kuwaitis|Latvia,Latvian;Riga
Lebanon,Lebanese;Beirut|Libya,Libyan,Libyans;Tripoli|Lithuania,Lithuanian;Vilnius|Malaysia,Malaysian|Mali,Malian|Mexico,Mexican,Mexicans|Moldova,Moldovan;Chisinau|Mongolia,Mongolian
Morocco,Moroccan|Mozambique|Myanmar,Burmese,Burma|Nepal,Nepalese|Netherlands,Dutch;Hague|New Zealand|Nicaragua,Nicaraguan|Niger|Nigeria,Nigerian,Nigerians;Abuja
North Korea,North Korean,North Koreans|Norway,Norwegian,Norwegians;Oslo|Pakistan,Pakistani,Pakistanis;Islamabad|Palestine,Palestinian,Palestinians|Panama,Panamanian|Peru,Peruvian
Philippines,Philippine,Filipino,Filipinos;Manila|Poland,Polish,Poles;Warsaw|Portugal,Portuguese;Lisbon|Qatar,Qatari;Doha|Romania,Romanian,Romanians;Bucharest
Russia,Russian,Russians;Moscow,Kremlin|Rwanda,Rwandan|Saudi Arabia,Saudi,Saudis|Senegal,Senegalese|Serbia,Serbian,Serbs;Belgrade|Singapore,Singaporean|Slovakia,Slovak;Bratislava
Slovenia,Slovenian|Somalia,Somali,Somalis;Mogadishu|South Africa,South African,South Africans|South Korea,South Korean,South Koreans|South Sudan|Soviet Union,Soviet,Soviets
Spain,Spanish,Spaniards;Madrid|Sri Lanka,Sri Lankan|Sudan,Sudanese;Khartoum|Sweden,Swedish,Swedes;Stockholm|Switzerland,Swiss;Bern|Syria,Syrian,Syrians;Damascus|Taiwan,Taiwanese;Taipei
Tanzania,Tanzanian|Thailand,Thai,Thais;Bangkok|Tunisia,Tunisian|Turkey,Turkish,Turks,Türkiye;Ankara|Uganda,Ugandan|Ukraine,Ukrainian,Ukrainians;Kyiv,Kiev|United Arab Emirates,Emirati,UAE
United States,US,U.S.,American,Americans,America,USA;Washington,Pentagon|Uzbekistan,Uzbek|Venezuela,Venezuelan,Venezuelans;Caracas|Vietnam,Vietnamese;Hanoi|Yemen,Yemeni,Yemenis
Yugoslavia,Yugoslav,Yugoslavs|Zambia,Zambian|Zimbabwe,Zimbabwean|European Union,EU,E.U.|United Nations,UN,U.N.`;

export interface Nation {
  name: string;
  /** “Russian”, “Russians” */
  forms: readonly string[];
  /** “Moscow”, “Kremlin” */
  seats: readonly string[];
}

export const NATIONS: readonly Nation[] = TABLE.trim()
  .split(/[|\n]/)
  .map((row) => {
    const [people = '', seats = ''] = row.split(';');
    const [name = '', ...forms] = people.split(',');
    return { name, forms, seats: seats === '' ? [] : seats.split(',') };
  });
