import type { Dataset } from '../../../core/model.ts';
import type { Work } from '../../../state/desk/work.ts';
import { changedDataset } from './dataset-change.ts';
import { Hand } from './hand.ts';

/** The work of one desk: one worker compiles and packs, another does what takes its time and can be cancelled. */
export function workInWorkers(): Work {
  const compiler = new Hand();
  const other = new Hand();
  /** What was compiled last. */
  let shown: Dataset | null = null;

  return {
    async compile(id, files) {
      const compiled = await compiler.do((tell) => ({ kind: 'compile', id, changed: tell(files) }));
      const { dataset: change, diagnostics } = compiled;
      if (change === null) return { dataset: null, diagnostics };
      shown = changedDataset(shown, change);
      return { dataset: shown, diagnostics };
    },
    publish: (id, files, forms) =>
      compiler.do((tell) => ({ kind: 'publish', id, changed: tell(files), forms })),
    async pack(id, files) {
      try {
        return await compiler.do((tell) => ({ kind: 'pack', id, changed: tell(files) }));
      } catch {
        // The copy for safety is to be had while the page lives, with workers or without.
        const { packFolder } = await import('../../../formats/zip/index.ts');
        return packFolder(files, id);
      }
    },
    propose: (id, files, articles, progress) =>
      other.do((tell) => ({ kind: 'propose', id, changed: tell(files), articles }), progress),
    read: (sources, language, progress) => other.do(() => ({ kind: 'read', sources, language }), progress),
    unpack: (zip, name) => other.do(() => ({ kind: 'unpack', zip, name })),
    cancel: () => other.stop(),
    stop() {
      compiler.stop();
      other.stop();
    },
  };
}
