/** The commonest words of languages in Latin letters, in small letters; several share some of them. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is was for that on with as by at no new when we she her also one about into some all could from are were be has have had it its this which he his they their but not an or will would said after who been more than',
  de: 'der die das und den dem des in ist im von zu mit auf für sich ein eine einen einem einer nicht auch es an als sie er nach wird werden bei aus wie dass war hat haben über sind um noch oder wurde vor zum zur ich',
  fr: 'le la les de des du et un une est en que qui dans pour sur pas au aux par avec il elle ce cette ces son sa ses ne se plus ont été mais ou leur comme après deux sont était nous vous',
  es: 'el la los las de del y en un una que es por con para se su sus no al lo como más fue ha han este esta pero sobre entre desde cuando son muy ya también según tras años hasta',
  it: 'il lo la i gli le di del della dei delle e un una che è in per con non si da dal dalla al alla nel nella sono ha hanno come più anche ma stato questo questa suo sua dopo degli ai',
  pt: 'o a os as de do da dos das e em um uma que é no na nos nas por para com não se ao à mais foi como sua seu são pelo pela também mas ou entre após até já foram anos',
  nl: 'de het een van en in is op te dat voor met zijn niet aan er door ook als om bij uit naar maar heeft hebben werd was worden nog wel deze die dan over tot hij ze volgens',
  pl: 'i w na z do nie się że to jest o jak po za od przez ale dla przy są był była było został który która które jego tym tego roku oraz także już może tylko przed',
  cs: 'a v na se je že s z do i o to ve pro za by jako ale po podle být byl byla bylo který která které jsou jeho také roku až při od není',
  sv: 'och i att det som en på är av för med den till ett har inte om de var från men han hon vi kan ska sig efter under också eller när så',
  da: 'og i at det som en på er af for med den til et har ikke om de var fra men han hun vi kan skal sig efter også eller når så blev',
  nb: 'og i å det som en på er av for med den til et har ikke om de var fra men han hun vi kan skal seg etter også eller når så ble',
  fi: 'ja on ei että se oli hän ovat myös mutta kun kuin mukaan tai joka jotka sekä vuonna olla ole jo vain sen hänen ovat olivat',
  hu: 'a az és hogy nem is egy van volt meg ez azt csak de még már el mint szerint lesz vagy ki amely után között',
  ro: 'și în de la a cu pe nu că este un o care din pentru să mai au fost după sau fi prin sunt lui cel ale al',
  tr: 've bir bu da de için ile olarak olan daha çok gibi kadar sonra ise ne ama en olduğu var değil göre oldu tarafından her',
  id: 'yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh ke telah ada juga atau sebagai mereka bisa kata karena setelah',
  hr: 'i je u na se za da su od s a o koji koja što kako nije ali bi iz do će nakon bio bila biti',
  vi: 'và của là có trong được cho với các một những không này đã người khi để từ tại năm ông cũng',
};

/** The languages that have a word among their commonest, by word. */
export const STOP_WORDS: ReadonlyMap<string, readonly string[]> = byWord();

/** Letters that few of these languages have. */
export const LETTERS: readonly { letters: RegExp; languages: readonly string[] }[] = [
  { letters: /ß/u, languages: ['de'] },
  { letters: /[ñ¿¡]/u, languages: ['es'] },
  { letters: /[ãõ]/u, languages: ['pt', 'vi'] },
  { letters: /[ąęłśźż]/u, languages: ['pl'] },
  { letters: /[ěřů]/u, languages: ['cs'] },
  { letters: /[æø]/u, languages: ['da', 'nb'] },
  { letters: /[őű]/u, languages: ['hu'] },
  { letters: /[țșă]/u, languages: ['ro'] },
  { letters: /[ğı]/u, languages: ['tr'] },
  { letters: /[ơưạđ]/u, languages: ['vi'] },
  { letters: /[œç]/u, languages: ['fr', 'pt', 'tr'] },
];

function byWord(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(LISTS))
    for (const word of new Set(list.split(' '))) words.set(word, [...(words.get(word) ?? []), language]);
  return words;
}
