import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/extract/language/index.ts';

const SENTENCES: [language: string, sentence: string][] = [
  ['en', 'The council voted on Tuesday to close the old bridge.'],
  ['en', 'Prices rose in May, and they are expected to rise again.'],
  ['de', 'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke zu schließen.'],
  ['de', 'Die Preise sind im Mai gestiegen und werden weiter steigen.'],
  ['fr', 'Le conseil municipal a voté mardi la fermeture du vieux pont.'],
  ['fr', 'Les prix ont augmenté en mai et devraient encore monter dans les mois à venir.'],
  ['es', 'El ayuntamiento votó el martes para cerrar el puente viejo.'],
  ['es', 'Los precios subieron en mayo, según las autoridades de la región.'],
  ['it', 'Il consiglio comunale ha votato martedì per chiudere il vecchio ponte.'],
  ['it', 'I prezzi sono saliti a maggio e la gente non è contenta della decisione.'],
  ['pt', 'A câmara municipal votou na terça-feira para fechar a ponte velha.'],
  ['pt', 'Os preços subiram em maio e não devem descer até ao fim do ano.'],
  ['nl', 'De gemeenteraad heeft dinsdag besloten om de oude brug te sluiten.'],
  ['nl', 'De prijzen zijn in mei gestegen en het einde is nog niet in zicht.'],
  ['pl', 'Rada miasta zdecydowała we wtorek, że stary most zostanie zamknięty na rok.'],
  ['cs', 'Městská rada v úterý rozhodla, že starý most bude uzavřen až do konce roku.'],
  ['sv', 'Kommunen beslutade på tisdagen att den gamla bron ska stängas för alla.'],
  ['da', 'Byrådet besluttede tirsdag, at den gamle bro skal lukkes, og det blev ikke godt modtaget.'],
  ['nb', 'Kommunen vedtok tirsdag å stenge den gamle broen, og det ble ikke godt mottatt.'],
  ['fi', 'Kaupunginvaltuusto päätti tiistaina, että vanha silta suljetaan, ja asukkaat ovat vihaisia.'],
  ['hu', 'A városi tanács kedden úgy döntött, hogy lezárja a régi hidat, és ez nem tetszik az embereknek.'],
  ['ro', 'Consiliul local a decis marți să închidă podul vechi și nu este clar pentru cât timp.'],
  [
    'tr',
    'Belediye meclisi salı günü eski köprüyü kapatma kararı aldı ve bu karar çok kişi için sürpriz oldu.',
  ],
  ['id', 'Dewan kota memutuskan pada hari Selasa untuk menutup jembatan lama yang ada di pusat kota.'],
  ['vi', 'Hội đồng thành phố đã quyết định đóng cửa cây cầu cũ trong năm nay.'],
  ['hr', 'Gradsko vijeće odlučilo je u utorak da će stari most biti zatvoren do kraja godine.'],
  ['ru', 'Городской совет во вторник решил закрыть старый мост.'],
  ['uk', 'Міська рада у вівторок вирішила закрити старий міст, що з’єднує її береги.'],
  ['be', 'Гарадскі савет у аўторак вырашыў закрыць стары мост.'],
  ['bg', 'Общинският съвет реши във вторник да затвори стария мост.'],
  ['sr', 'Градско веће је у уторак одлучило да затвори стари мост и његове прилазе.'],
  ['ar', 'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر القديم.'],
  ['fa', 'شورای شهر روز سه‌شنبه تصمیم گرفت پل قدیمی را ببندد و گفت که چاره‌ای نیست.'],
  ['zh', '市议会周二投票决定关闭旧桥。'],
  ['ja', '市議会は火曜日、古い橋を閉鎖することを決めた。'],
  ['ko', '시의회는 화요일에 오래된 다리를 폐쇄하기로 결정했다.'],
  ['he', 'מועצת העיר החליטה ביום שלישי לסגור את הגשר הישן.'],
  ['el', 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα.'],
  ['hi', 'नगर परिषद ने मंगलवार को पुराना पुल बंद करने का फैसला किया।'],
];

describe('languageOf', () => {
  test.each(SENTENCES)('%s: %s', (language, sentence) => {
    const guess = languageOf(sentence);
    expect(guess.language).toBe(language);
    expect(guess.confidence).toBeGreaterThan(0.2);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['figures', '12 345 – 67.8 %'],
    ['a name', 'Antananarivo'],
    ['two words', 'Breaking News'],
    ['names in two scripts', 'Wrocław Київ Łódź Харків'],
    ['words without grammar', 'Lorem ipsum dolor sit amet consectetur adipiscing elit'],
    ['NULs', '\0\0\0\0'],
  ])('%s has none', (_, text) => {
    expect(languageOf(text)).toEqual({ language: null, confidence: 0 });
  });

  test('a foreign name or quotation leaves the language as it is', () => {
    expect(languageOf('The mayor of Київ said that the bridge was to be closed.').language).toBe('en');
    expect(
      languageOf('Der Bürgermeister sagte „the bridge is closed“ und ging mit der Menge nach Haus.').language,
    ).toBe('de');
  });

  test('more text makes it surer', () => {
    const sentence = 'The council voted on Tuesday.';
    expect(languageOf(sentence.repeat(4)).confidence).toBeGreaterThan(languageOf(sentence).confidence);
    expect(languageOf(`${sentence} `.repeat(9)).confidence).toBeGreaterThan(0.9);
  });

  test('looks at the beginning only, white space apart', () => {
    expect(languageOf(`${' '.repeat(80_000)}The council voted on the bridge.`).language).toBe('en');
    expect(
      languageOf('The bridge is to be closed. '.repeat(800) + 'der die das '.repeat(100_000)).language,
    ).toBe('en');
  });

  test('decomposed accents read as composed ones', () => {
    const sentence = 'Les prix ont augmenté après été à la fin';
    expect(languageOf(sentence.normalize('NFD'))).toEqual(languageOf(sentence));
  });

  test('whatever the text, a confidence from 0 to 1, and none without a language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { language, confidence } = languageOf(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (language === null) expect(confidence).toBe(0);
      }),
    );
  });
});
