import { createBuilder, type Plugin } from 'vite';

/**
 * Serves, while developing, scripts that pages of others load by their names, each by the environment that a build makes it in: made
 * when they are asked for, and anew after a change of a file.
 */
export function scriptsOnDemand(environments: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'dateline-scripts-on-demand',
    apply: 'serve',
    configureServer({ config, middlewares, watcher }) {
      const made = new Map<string, Promise<string>>();
      watcher.on('all', () => made.clear());
      middlewares.use((request, response, next) => {
        const file = request.url?.replace(/[?#].*$/s, '').slice(config.base.length) ?? '';
        const environment = Object.hasOwn(environments, file) ? environments[file]! : null;
        if (environment === null) return next();
        const script = made.get(file) ?? make(environment);
        made.set(file, script);
        script.then((source) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.setHeader('Cache-Control', 'no-store');
          response.end(source);
        }, next);
      });

      async function make(name: string): Promise<string> {
        const { root, configFile = false } = config;
        const builder = await createBuilder({ root, configFile, logLevel: 'warn', build: { write: false } });
        const output = await builder.build(builder.environments[name]!);
        const [bundle] = [output].flat();
        const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined;
        if (chunk === undefined) throw new Error(`Nothing came of building ${name}.`);
        return chunk.code;
      }
    },
  };
}
