import { heldStory } from '../../../core/embed/index.ts';
import type { Dataset } from '../../../core/model.ts';
import { withoutNotes } from '../../../core/talk/index.ts';
import { packFolder } from '../../../formats/zip/index.ts';
import { singleEmbedPage, singlePage } from '../../../pages/index.ts';
import type { EmbedLanguage, Form } from '../../../state/desk/work.ts';
import { embedFilesOf } from '../../site/embed-files.ts';

/** A file of what may be published of a collection. */
export function publishedAs(dataset: Dataset, form: Form): Uint8Array<ArrayBuffer> {
  switch (form.kind) {
    case 'data':
      return bytes(`${JSON.stringify(withoutNotes(dataset), null, 2)}\n`);
    case 'page':
      return bytes(singlePage(dataset, form.template, { notes: false }));
    case 'embed':
      return bytes(embed(dataset, form.template, form.lang, null));
    case 'story':
      return bytes(JSON.stringify(heldStory(dataset, localeOf(form.lang), null)));
    case 'site':
      return site(dataset, form);
  }
}

function embed(dataset: Dataset, template: string, lang: EmbedLanguage, home: string | null): string {
  return singleEmbedPage(dataset, template, { locale: localeOf(lang), home });
}

function site(
  dataset: Dataset,
  { page, embed: template, lang, parts }: Extract<Form, { kind: 'site' }>,
): Uint8Array<ArrayBuffer> {
  const files = new Map<string, string | Uint8Array>([
    ['index.html', singlePage(dataset, page, { notes: false })],
    ['embed.html', embed(dataset, template, lang, './')],
    ...parts,
    ...embedFilesOf([dataset]).map(({ fileName, source }) => [fileName, source] as const),
  ]);
  return new Uint8Array(packFolder(files, dataset.collection.id));
}

/** English has its days before its months here, as all of the desk. */
function localeOf(lang: EmbedLanguage): string {
  return lang === 'en' ? 'en-GB' : lang;
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
