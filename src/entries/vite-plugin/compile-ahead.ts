import type { Plugin } from 'vite';

/** Read by V8 where a script begins with it; elsewhere it is a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Tells the browser to compile every function of the scripts that pages start from as they come in, on another thread. Else each is
 * compiled on the main thread when it is called first. Only for scripts with an address: what stands in its page is compiled on the
 * main thread in any case, and then better not all of it.
 *
 * @param scripts by environment, the name of the chunk that a page there starts from
 */
export function compileAhead(scripts: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    applyToEnvironment: ({ name }) => name in scripts,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const name = scripts[this.environment.name];
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.name === name) chunk.code = HINT + chunk.code;
      },
    },
  };
}
