import type { Block } from './blocks.ts';

/** What a site shows in place of a page, to what it takes for a robot; in small letters. */
const BLOCKED = [
  'verify you are human', 'verify that you are human', 'verifying you are human', 'are you a robot', "you're a robot", 'you are a robot', 'not a robot',
  'you have been blocked', 'unusual traffic', 'complete the captcha', 'complete the security check', 'checking your browser', 'checking if the site connection is secure',
  'enable javascript and cookies to continue', 'please enable javascript', 'please enable js', 'javascript is disabled', 'access denied',
  'pardon our interruption', 'press & hold', 'why have i been blocked', 'attention required',
  'bestätigen sie, dass sie ein mensch', 'dass sie kein roboter', 'sind sie ein mensch', 'ihr browser wird überprüft', 'aktivieren sie javascript', 'javascript aktivieren', 'zugriff verweigert',
  "vous n'êtes pas un robot", 'vous êtes un humain', 'vous êtes humain', 'vérification de votre navigateur', 'veuillez activer javascript', 'activer javascript', 'accès refusé',
  'verifique que es humano', 'confirma que eres humano', 'que no eres un robot', 'no soy un robot', 'comprobando su navegador', 'habilite javascript', 'habilita javascript', 'activa javascript', 'acceso denegado',
  'non sei un robot', 'non sono un robot', 'verifica di essere umano', 'abilita javascript', 'abilitare javascript', 'accesso negato',
  'não é um robô', 'não sou um robô', 'confirme que você é humano', 'verifique se você é humano', 'ative o javascript', 'acesso negado', 'je geen robot bent', 'u geen robot bent', 'schakel javascript in', 'toegang geweigerd',
  'что вы не робот', 'я не робот', 'подтвердите, что вы человек', 'проверка браузера', 'проверяем ваш браузер', 'включите javascript', 'доступ ограничен', 'доступ запрещен', 'доступ запрещён', 'що ви не робот', 'підтвердьте, що ви людина', 'увімкніть javascript', 'доступ заборонено',
  'nie jesteś robotem', 'nie jestem robotem', 'włącz javascript', 'odmowa dostępu', 'robot olmadığınızı', 'javascript’i etkinleştirin', 'erişim engellendi',
  'لست روبوتا', 'لست برنامج روبوت', 'أنك إنسان', 'تم رفض الوصول', 'ロボットではありません', '人間であることを確認', 'アクセスが拒否', 'javascriptを有効', '不是机器人', '不是機器人', '验证您是真人', '驗證您是真人', '安全验证', '拒绝访问', '启用javascript', '로봇이 아닙니다', '사람인지 확인', '접근이 거부',
]; // prettier-ignore

/** Where the free part of an article ends. */
const PAYWALLED = [
  'subscribe to continue', 'subscribe to read', 'subscribe to keep reading', 'subscribe now to read', 'to continue reading', 'to keep reading', 'continue reading this article',
  'to read the full', 'read the full story', 'this article is for subscribers', 'this content is for subscribers', 'for subscribers only', 'subscriber-only', 'subscriber exclusive', 'exclusive to subscribers',
  'this article is reserved for', 'already a subscriber', 'already a member', 'unlock this article', 'register to continue', 'sign in to continue', 'log in to continue',
  'free articles', 'free article left', 'start your free trial', 'start your trial',
  'jetzt weiterlesen', 'weiterlesen mit', 'um weiterzulesen', 'lesen sie weiter mit', 'nur für abonnenten', 'für abonnenten exklusiv', 'exklusiv für abonnenten', 'bereits abonnent', 'sie sind bereits abonnent', 'mit abo lesen', 'den vollständigen artikel lesen',
  'réservé aux abonnés', 'réservée aux abonnés', 'réservé à nos abonnés', "abonnez-vous pour lire", 'pour lire la suite', 'lire la suite de cet article', 'déjà abonné', 'il vous reste',
  'solo para suscriptores', 'exclusivo para suscriptores', 'contenido exclusivo para', 'suscríbete para seguir leyendo', 'suscríbase para seguir leyendo', 'para seguir leyendo', 'para continuar leyendo', '¿ya eres suscriptor', 'ya soy suscriptor',
  'riservato agli abbonati', 'contenuto riservato', 'abbonati per leggere', 'abbonati per continuare', 'per continuare a leggere', 'sei già abbonato', 'hai già un abbonamento',
  'exclusivo para assinantes', 'conteúdo exclusivo para assinantes', 'assine para continuar', 'para continuar lendo', 'para continuar a ler', 'já é assinante', 'alleen voor abonnees', 'exclusief voor abonnees', 'om verder te lezen', 'al abonnee',
  'только для подписчиков', 'доступно подписчикам', 'чтобы читать дальше', 'чтобы продолжить чтение', 'оформите подписку', 'уже есть подписка', 'лише для передплатників', 'тільки для передплатників', 'щоб читати далі', 'оформіть передплату',
  'tylko dla subskrybentów', 'dla prenumeratorów', 'aby czytać dalej', 'chcesz czytać dalej', 'zaloguj się, aby czytać', 'للمشتركين فقط', 'لمتابعة القراءة', '有料会員限定', '会員限定記事', 'この記事は有料', '続きを読むには', '订阅后阅读', '仅限订阅用户', '订阅以继续阅读', '구독자 전용', '계속 읽으려면',
]; // prettier-ignore

/** UTF-16 units: a notice in a whole article is furniture. */
const LONGEST_NOTICE = 1000;
const LONGEST_STUB = 2500;

/** Whether a text of a page is a notice to robots and nothing else. */
export function isBlocked(text: string): boolean {
  return text.length < LONGEST_NOTICE && holds(text, BLOCKED);
}

/** The words on a page that say that there is more for those who pay; null where a text is long enough to be the whole. */
export function paywallIn(text: string, wholePage: readonly Pick<Block, 'text'>[]): string | null {
  if (text.length > LONGEST_STUB) return null;
  return wholePage.find((block) => block.text.length < 300 && holds(block.text, PAYWALLED))?.text ?? null;
}

function holds(text: string, phrases: readonly string[]): boolean {
  const folded = text.toLowerCase().replaceAll('’', "'");
  return phrases.some((phrase) => folded.includes(phrase));
}
