import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { compileAhead } from '../../../../src/entries/vite-plugin/compile-ahead.ts';

test('the script that a page starts from begins with the hint, and no other does', async () => {
  const modules: Record<string, string> = {
    'virtual:start': `import('virtual:later'); console.log('start');`,
    'virtual:later': `console.log('later');`,
  };
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'modules', resolveId: (id) => (id in modules ? id : null), load: (id) => modules[id] },
      compileAhead({ client: 'start' }),
    ],
    build: { write: false, rolldownOptions: { input: { start: 'virtual:start' } } },
  })) as Rolldown.RolldownOutput;

  const codes = output.filter((part) => part.type === 'chunk').map(({ name, code }) => [name, code] as const);
  const hinted = codes.filter(([, code]) => code.startsWith('//# allFunctionsCalledOnLoad\n'));
  expect(codes).toHaveLength(2);
  expect(hinted.map(([name]) => name)).toEqual(['start']);
});
