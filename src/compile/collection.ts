import type { Collection, Publish } from '../core/model.ts';
import { checkName } from './file-id.ts';
import { COLLECTION } from './formats.ts';
import { guard } from './guard.ts';
import type { Report } from './report.ts';
import { map } from './shape.ts';
import type { SourceFile } from './source.ts';
import { reportDuplicates } from './unique.ts';
import { readVariants } from './variants.ts';
import { parseYaml } from './yaml.ts';

const DEFAULT_LANGUAGE = 'en';
const DEFAULT_PUBLISH: Publish = 'excerpts';

/** Reads `collection.yaml`; null where any of it cannot be read, which is reported. */
export function readCollection(id: string, file: SourceFile, report: Report): Collection | null {
  checkName(id, 'folder', 'the collection', file.path, report);
  const text = guard(file, report);
  const yaml = text === null ? null : parseYaml(file.path, text, report);
  const source = yaml && map('a collection', COLLECTION)({ ...yaml, name: 'the collection', report });
  if (!source) return null;

  const { title, description, language, publish, themes, variants } = source.value;
  const themeIds = themes?.value.flatMap((theme) => theme.value.id ?? []) ?? [];
  reportDuplicates('theme', themeIds, report);
  if (!source.ok || !title || !themes) return null;
  return {
    id,
    title: title.value,
    description: description?.value ?? '',
    language: language?.value ?? DEFAULT_LANGUAGE,
    publish: publish?.value ?? DEFAULT_PUBLISH,
    themes: themes.value.flatMap(({ value: { id, label } }) =>
      id && label ? [{ id: id.value, label: label.value }] : [],
    ),
    variants: readVariants(variants?.value ?? [], report),
  };
}
