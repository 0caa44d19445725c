import type { Found, Line, Page } from './page.ts';

interface Rule {
  kind: string;
  /** Of a whole line. */
  pattern: RegExp;
  /** Only where no paragraph of the story follows, or none goes before. */
  where?: 'after' | 'before';
}

/** Longer lines are paragraphs, whatever they begin with. */
const LONGEST = 320;

const RULES: readonly Rule[] = [
  {
    kind: 'captcha notice',
    pattern:
      /^(?:you have been blocked from .*|.*\bsuspect (?:that )?you(?:['’]re| are) a (?:ro)?bot\b.*|why am i seeing this\?.*|(?:please )?(?:verify|confirm|prove) (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a robot).*|i['’]m not a robot|are you a robot\?|checking (?:your browser|if the site connection is secure).*|please enable (?:js|javascript|cookies)\b.*|(?:cloudflare )?ray id\b.*|(?:press|click) (?:&|and) hold to confirm.*|complete the (?:security check|captcha)\b.*)$/iu,
  },
  {
    kind: 'comment form',
    pattern:
      /^(?:leave a (?:reply|comment|response)(?: cancel reply)?|cancel reply|your email address will not be published\b.*|required fields are marked.*|save my name, email,.*|post comment|submit comment|add a comment|write a comment|(?:view|show|see|read|load)(?: all| more)? (?:\d{1,5} )?comments?|(?:you must be logged in|log ?in|sign in|please log in) to (?:post a comment|leave a comment|comment|reply)\b.*|be the first to comment.*|join the (?:conversation|discussion)|comments are (?:closed|moderated)\b.*|this discussion is (?:now )?closed\b.*|notify me of (?:new|follow-up)\b.*|(?:\d{1,5} )?(?:comments?|replies)(?: \(\d{1,5}\))?|no comments(?: yet)?)[.!:]?$/iu,
  },
  { kind: 'comment form', pattern: /^(?:name|e-?mail|website|comment) ?\*?$/iu, where: 'after' },
  {
    kind: 'subscription notice',
    pattern:
      /^(?:subscribe(?: now| today| here)?[.!]?|subscribe (?:to|for|and|now|today)\b.{0,160}|already a (?:subscriber|member)\?.*|this (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:paying )?(?:subscribers|members)\b.*|you have \d{1,2} (?:free )?articles? (?:left|remaining)\b.*|you['’]ve reached your (?:monthly )?(?:article )?limit\b.*|thank you for your patience while we verify access\b.*|want all of .{2,40}\? subscribe\b.*|to continue reading,? .{0,120}|create (?:an|your) (?:free )?account to (?:continue|keep) reading\b.*|become a (?:member|subscriber|supporter)\b.{0,120}|support (?:our|independent) journalism\b.{0,120})$/iu,
  },
  {
    kind: 'newsletter box',
    pattern:
      /^(?:(?:sign up|subscribe|register)\b.{0,140}\b(?:newsletters?|inbox|briefing|e-?mails?|alerts|updates)\b.{0,80}|get\b.{0,120}\b(?:(?:to|in) your inbox|newsletters?|by e-?mail)\b.{0,60}|(?:enter )?your e-?mail(?: address)?|sign up(?: now| here| today)?[.!]?|sign up (?:to|for) .{2,60}[^.!?]|by (?:signing up|subscribing|entering your e-?mail),? .*|thank you for (?:subscribing|signing up)\b.*|you can unsubscribe\b.*|(?:the )?[\p{L}’' ]{2,40} newsletter|join our (?:newsletter|mailing list|telegram|whatsapp|channel)\b.{0,100}|(?:privacy notice: )?newsletters may contain info\b.*)$/iu,
  },
  {
    kind: 'link to other articles',
    pattern:
      /^(?:(?:read|see|find out|learn|show|load|view|watch|discover|explore)(?: more| also| next| here)\s?[:.…»>→]{0,3}|(?:read|see|watch|listen)(?: more| also| next| here)?(?:: | [|>»→–—-] ).{3,200}|(?:related|also read|more|recommended|don['’]t miss|must read|editor['’]s picks?|you may like|explainer|in pictures|watch|video)(?: (?:story|article|video|stories|articles|reading))?: .{3,200}|continue reading\b.{0,80}|keep reading|click here (?:to|for)\b.{0,120}|back to top|(?:tags|topics|filed under|categories|category|keywords|in this (?:article|story))(?:: ?.{0,240})?|(?:posted in|filed under|tagged)\s.{2,200}[^.]|our standards: .{2,80})$/iu,
  },
  {
    kind: 'advertisement',
    pattern:
      /^\W{0,4}(?:advertisement|advertisements|advert|ads?|sponsored(?: (?:content|post|links?|by .{2,40}))?|promoted(?: content)?|paid (?:content|post)|skip (?:advertisement|ad|past newsletter promotion)|after newsletter promotion|(?:story|article|content) continues (?:below|after)\b.{0,40}|scroll to continue\b.{0,40}|scroll down to continue\b.{0,40}|ad feedback|advertise(?:ment)? with us|remove ads|close ad)\W{0,4}$/iu,
  },
  {
    kind: 'audio player',
    pattern:
      /^(?:listen (?:to this (?:article|story)|now)?\b[\s·|•:–-]{0,4}(?:\d{1,2}:\d\d)?(?:\s?min(?:ute)?s?)?(?:\s?learn more)?|\d{1,2}:\d\d(?:\s?\/\s?\d{1,2}:\d\d)?|(?:this )?audio (?:is|was) (?:auto-?|automatically )?generated\b.{0,80}|play(?: video| audio)?|pause|mute|volume|your browser does not support\b.*|\d{1,2}[- ]min(?:ute)?s?(?: read| listen)?)\.?$/iu,
  },
  {
    kind: 'cookie notice',
    pattern:
      /^(?:we (?:and our (?:\d{1,5} )?partners )?(?:use|store)\b.{0,60}\bcookies\b.*|this (?:web)?site uses cookies\b.*|by (?:continuing|clicking|using|browsing)\b.{0,120}\byou (?:agree|accept|consent)\b.*|(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|(?:manage|cookie) (?:preferences|settings|options|choices|consent|cookies|policy)|we value your privacy|we and our (?:\d{1,5} )?partners\b.*|i (?:accept|agree)|show purposes|your privacy choices|do not sell(?: or share)? my personal information)\.?$/iu,
  },
  {
    kind: 'copyright line',
    pattern:
      /^(?:(?:©|(?:\(c\)|copyright)(?: ©| \(c\))? ?(?:19|20)\d\d).{0,240}|.{0,160}\ball rights reserved\b.{0,120}|this material may not be published, broadcast, rewritten\b.*)$/iu,
  },
  {
    kind: 'picture’s description',
    pattern:
      /^(?:image|photo|picture|video|view image in fullscreen|image caption|media caption|image source|view gallery|open image in gallery|enlarge(?: this image)?|toggle caption|hide caption|.{1,80}\.(?:jpe?g|png|gif|webp|svg|avif))[:.]?$/iu,
  },
  {
    kind: 'navigation',
    pattern:
      /^(?:(?:skip to [a-z ]{4,24}){1,3}|post navigation|[←«‹] ?.{1,100}|.{1,100} ?[→»›]|(?:main )?menu|toggle (?:navigation|menu|search)|search|log ?in|sign in|register|log ?out|my account|close|(?:previous|next) (?:article|story|post)|print this (?:article|page)|home(?: ?[>»›/|] ?[\p{L}&’' ]{2,40}){1,5})$/iu,
  },
  { kind: 'empty byline', pattern: /^(?:by|author:?|written by)\s?[.,:;–—-]*$/iu },
  {
    kind: 'request to readers',
    pattern:
      /^(?:follow [^.:]{2,40} on (?:twitter|x|facebook|instagram|threads|mastodon|bluesky|linkedin|youtube|tiktok|telegram|whatsapp|google news)\b.{0,120}|download (?:the|our) .{0,40}\bapp\b.{0,60}|open in app|get the app|got a (?:news )?tip\?.*|do you have (?:a|any) (?:tip|story|question)\b.*|have a (?:news )?tip\?.*|send (?:us )?(?:your )?(?:feedback|tips|corrections)\b.{0,100}|report (?:an? )?(?:error|typo|correction)\b.{0,60}|contact us\b.{0,80}|like us on .{0,60}|was this (?:article|page) helpful\?|re-?use this content|request (?:permission|reprints)\b.{0,60})$/iu,
  },
];

/** Lines that are known by their words alone. */
export function knownLines({ lines, first, last }: Page): Found[] {
  return lines.flatMap((line, i) => {
    const kind = kindOf(line, i < first || first === -1 ? 'before' : i > last ? 'after' : null);
    return kind === null ? [] : [{ line: i, kind }];
  });
}

/** What a line is by its words alone; null where it may be of the story. */
export function kindOf({ words }: Line, where: 'before' | 'after' | null): string | null {
  if (words.length > LONGEST) return null;
  const inner = /^[[(]([^\n]*)[\])]$/u.exec(words)?.[1] ?? words;
  const rule = RULES.find(
    ({ pattern, where: place }) => (place === undefined || place === where) && pattern.test(inner),
  );
  return rule?.kind ?? null;
}
