import path from 'node:path';
import { ESLint, Linter, type Rule } from 'eslint';
import svelteParser from 'svelte-eslint-parser';
import tseslint from 'typescript-eslint';

/** The messages of one rule on a file's text, as `messageId` and message. */
export function lintWith(
  rule: Rule.RuleModule,
  file: string,
  code: string,
): { id: string; message: string }[] {
  const isComponent = file.endsWith('.svelte');
  const parser = (isComponent ? svelteParser : tseslint.parser) as Linter.Parser;
  const messages = new Linter({ cwd: process.cwd() }).verify(
    code,
    [
      {
        files: ['**/*.ts', '**/*.svelte'],
        plugins: { own: { rules: { rule } } },
        rules: { 'own/rule': 'error' },
        languageOptions: { parser, parserOptions: isComponent ? { parser: tseslint.parser } : {} },
      },
    ],
    { filename: path.resolve(file) },
  );
  return messages.map(({ messageId, message }) => ({ id: messageId ?? 'parsing', message }));
}

// The rules that need types cannot see a file that is not there; no restriction of ours does.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked as Linter.Config });

/** The names of the rules that the project's own configuration reports on a file's text, without repetition. */
export async function lintAs(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.resolve(file) });
  const rules = result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? ['ignored'];
  return [...new Set(rules)];
}
