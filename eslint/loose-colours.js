import { color } from 'd3';

const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const WORD = /#?[\w-]+/g;
/** Properties whose value may hold a colour by name; elsewhere `tan` may be the name of anything. */
const TAKES_COLOUR =
  /^(?:--.*|.*color|background.*|border.*|outline.*|fill|stroke|.*shadow|.*decoration|.*rule|.*image)$/i;
/** Colours in themselves, but no choice of a colour. */
const NEUTRAL = ['transparent'];

/**
 * Whether a word is a hexadecimal colour or one of CSS's names for colours. System colours (`CanvasText`) are none.
 * @param {string} word
 */
function isColour(word) {
  return !NEUTRAL.includes(word.toLowerCase()) && color(word) !== null;
}

/**
 * Whether a declaration of a style sheet names a colour itself instead of using a custom property of the theme.
 * @param {string} property
 * @param {string} value
 */
export function hasLooseColour(property, value) {
  const plain = value.replace(/url\([^)]*\)|var\(\s*--[\w-]+|"[^"]*"|'[^']*'/g, ' ');
  if (FUNCTION.test(plain)) return true;
  const words = plain.match(WORD) ?? [];
  return words.some((word) => (word.startsWith('#') || TAKES_COLOUR.test(property)) && isColour(word));
}

/** @type {import('eslint').Rule.RuleModule} */
export const looseColours = {
  meta: {
    type: 'problem',
    docs: { description: 'keeps colours in src/ui/theme.css' },
    schema: [],
    messages: { loose: '`{{property}}: {{value}}` is a loose colour: take it from src/ui/theme.css.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    return {
      SvelteStyleElement() {
        const style = services.getStyleContext();
        if (style.status !== 'success') return;
        style.sourceAst.walkDecls((/** @type {any} */ declaration) => {
          const { prop: property, value } = declaration;
          if (!hasLooseColour(property, value)) return;
          const loc = services.styleNodeLoc(declaration);
          context.report({ loc, messageId: 'loose', data: { property, value } });
        });
      },
    };
  },
};
