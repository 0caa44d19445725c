import type { ArticleText } from '../proposal.ts';

const SAYING = 'report|said|says|wrote|writes|told|revealed|according|quoted|published';
/** Of each article, UTF-16 units. */
const MOST_READ = 200_000;

/** Tells whether an article reports what another’s outlet has told: “the New York Times reported”, “according to NYT”. */
export function reporting(): (article: ArticleText, on: ArticleText) => boolean {
  const patterns = new Map<string, RegExp | null>();
  const known = new Map<ArticleText, Map<string, boolean>>();
  return (article, on) => {
    const { publisher } = on;
    if (publisher === null || publisher === article.publisher) return false;
    const answers = known.get(article) ?? new Map<string, boolean>();
    known.set(article, answers);
    let answer = answers.get(publisher);
    if (answer === undefined) {
      let pattern = patterns.get(publisher);
      if (pattern === undefined) patterns.set(publisher, (pattern = patternFor(publisher)));
      answer = pattern?.test(article.text.slice(0, MOST_READ)) ?? false;
      answers.set(publisher, answer);
    }
    return answer;
  };
}

function patternFor(publisher: string): RegExp | null {
  const name = publisher.replace(/^the\s+/i, '').trim();
  if (name.length < 3) return null;
  const words = name.split(/\s+/);
  const initials = words.map((word) => word[0]).join('');
  const names = [name, ...(words.length > 2 ? [initials] : [])].map(escape).join('|');
  return new RegExp(
    String.raw`(?:according to|citing|by|from)\s(?:the\s|The\s)?(?:${names})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:${names})(?![\p{L}\p{N}])[^.\n]{0,30}\b(?:${SAYING})`,
    'u',
  );
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
