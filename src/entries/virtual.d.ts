/** The collections under `data/`, compiled by `vite-plugin.ts`. */
declare module 'virtual:dateline' {
  /** In the order of their ids. `url` is that of the dataset, from the page. */
  export const collections: { id: string; title: string; url: string }[];
  /** By collection id, what was found in its files; empty in a build. */
  export const diagnostics: Record<string, import('../core/diagnostic.ts').Diagnostic[]>;
}
