import { extname } from 'node:path';
import { createBuilder, type Plugin } from 'vite';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

/**
 * Serves, while developing, what is only there once it is built: scripts that pages of others load by their names, and pages in one file.
 * Each is made by the environment that a build makes it in, when it is asked for, and anew after a change of a file.
 */
export function builtOnDemand(environments: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'dateline-built-on-demand',
    apply: 'serve',
    configureServer({ config, middlewares, watcher }) {
      const made = new Map<string, Promise<string>>();
      watcher.on('all', () => made.clear());
      middlewares.use((request, response, next) => {
        const file = request.url?.replace(/[?#].*$/s, '').slice(config.base.length) ?? '';
        const environment = Object.hasOwn(environments, file) ? environments[file]! : null;
        if (environment === null) return next();
        const source = made.get(file) ?? make(environment, file);
        made.set(file, source);
        source.then((text) => {
          response.setHeader('Content-Type', `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`);
          response.setHeader('Cache-Control', 'no-store');
          response.end(text);
        }, next);
      });

      async function make(name: string, file: string): Promise<string> {
        const { root, configFile = false } = config;
        const builder = await createBuilder({ root, configFile, logLevel: 'warn', build: { write: false } });
        const output = await builder.build(builder.environments[name]!);
        const [bundle] = [output].flat();
        if (bundle === undefined || !('output' in bundle))
          throw new Error(`Nothing came of building ${name}.`);
        // A script may have another name there; then it is the only one.
        const found = bundle.output.find(({ fileName }) => fileName === file) ?? bundle.output[0];
        return found.type === 'chunk' ? found.code : String(found.source);
      }
    },
  };
}
