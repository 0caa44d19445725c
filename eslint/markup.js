const AS_HTML = 'Text is text: nothing is ever inserted as HTML.';

/** For `no-restricted-syntax` in all of `src`. */
export const restrictedMarkup = [
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: AS_HTML },
  { selector: 'MemberExpression[property.value=/^(inner|outer)HTML$/]', message: AS_HTML },
  { selector: 'Property[key.name=/^(inner|outer)HTML$/]', message: AS_HTML },
  {
    selector: 'CallExpression[callee.property.name=/^(html|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: AS_HTML,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: AS_HTML,
  },
  {
    selector: 'Literal[value=/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i]',
    message: 'A loose colour: take it from src/ui/theme.css.',
  },
];

/** For `no-restricted-syntax` in components, besides the above. */
export const restrictedComponent = [
  { selector: 'SvelteMustacheTag[kind="raw"]', message: AS_HTML },
  {
    selector: 'ExportNamedDeclaration > VariableDeclaration[kind="let"]',
    message: 'Props come from `$props()`.',
  },
  {
    selector: 'SvelteDirective[kind="EventHandler"]',
    message: 'Write the event as a property: `onclick={…}`.',
  },
  { selector: 'SvelteElement[name.name="slot"]', message: 'Take a snippet: `{@render children()}`.' },
  {
    selector: 'SvelteAttribute[key.name="style"] > SvelteLiteral',
    message: 'A strict content-security policy blocks style attributes: use a class, or `style:x={…}`.',
  },
];

/** For `no-restricted-imports` in all of `src`. */
export const restrictedImports = {
  paths: [
    { name: 'svelte/store', message: 'State is rune classes.' },
    { name: 'svelte/legacy', message: 'Runes everywhere.' },
    { name: 'svelte', importNames: ['createEventDispatcher'], message: 'Pass a callback property.' },
  ],
};
