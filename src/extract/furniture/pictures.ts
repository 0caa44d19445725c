import type { Found, Page } from './page.ts';

/** Captions are no longer, in UTF-16 units. */
const LONGEST = 400;

const AGENCIES =
  'Getty(?: Images)?|Reuters|AFP|AP|EPA(?:-EFE)?|Shutterstock|Anadolu|TASS|Sputnik|Xinhua|PA|Bloomberg|Alamy|Zuma';
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.’'&-]*`;
const NAMES = String.raw`${NAME}(?:[ /,|]{1,3}(?:(?:for|via|and|of|the) )?${NAME}){0,8}`;

/** A line that is a credit and nothing else. */
const CREDIT = new RegExp(
  [
    String.raw`^[[(]?(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Video|PHOTO|IMAGE)s?(?: [Cc]redits?| [Ss]ource)?(?: [Bb]y| via| courtesy of)?:? (?:© ?)?${NAMES}[\])]?\.?$`,
    String.raw`^[[(]?(?:Credit|CREDIT|Credits)s?(?:\.\.\.|…|:) ?(?:© ?)?.{2,80}[\])]?$`,
    String.raw`^${NAMES}\/(?:${AGENCIES})(?: via ${NAMES})?$`,
    String.raw`^(?:${NAMES}[ /|-]{1,3})?Getty Images$`,
  ].join('|'),
  'u',
);

/** What a caption ends with: “(AP Photo/Jane Doe)”, “Photo: Example Pictures”, “© Example”, “[Jane Doe/Reuters]”. */
const CREDITED = new RegExp(
  [
    String.raw`[[(](?:[^()[\]\n]{0,60}\b)?(?:Photos?|Image|Picture|Handout|Screenshot|File|Courtesy|Credit|Illustration)\b[^()[\]\n]{0,80}[\])]\.?$`,
    String.raw`[[(][^()[\]\n]{2,60}\/ ?(?:${AGENCIES})[^()[\]\n]{0,40}[\])]\.?$`,
    String.raw`[[(](?:via )?(?:${AGENCIES}) (?:via|\/)[^()[\]\n]{2,60}[\])]\.?$`,
    String.raw`(?:[.!?”"’]|\s[–—|-])\s?(?:Photo(?:graph)?|Image|Picture|Credit|Photo credit|Image credit)(?:\.\.\.|:| by) ?(?:© ?)?.{2,80}$`,
    String.raw`\s© ?${NAMES}$`,
    String.raw`[.”"]\s${NAMES}(?:\/| via )(?:${AGENCIES})(?: via .{2,40})?$`,
  ].join('|'),
  'u',
);

const FILE_PHOTO =
  /^(?:FILE(?: PHOTO)?|File photo|PHOTO|HANDOUT|Representational image)\s?(?:[:–—-]|\.\s)\s?/u;

/** “Image of a bridge”, without the full stop that a sentence has. */
const DESCRIPTION =
  /^(?:An? )?(?:image|photo|photograph|picture|illustration|aerial view|map|chart|graphic|screenshot|composite|portrait|file photo)s? (?:of|showing|shows|from)\b.{2,120}[^.!?:]$/iu;

/** Captions, credits, and what stands in place of pictures. */
export function pictures({ lines }: Page): Found[] {
  return lines.flatMap(({ words }, line): Found[] => {
    if (words.length > LONGEST) return [];
    if (CREDIT.test(words)) return [{ line, kind: 'picture credit' }];
    if (FILE_PHOTO.test(words) || CREDITED.test(words)) return [{ line, kind: 'picture caption' }];
    return DESCRIPTION.test(words) ? [{ line, kind: 'picture’s description' }] : [];
  });
}
