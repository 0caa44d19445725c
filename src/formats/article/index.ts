export type { ArticleInput, InputProblem, InputResult, PageDate, ParseHtml } from './article-input.ts';
export { readArticleFile } from './read-article-file.ts';
export { readPasted } from './read-pasted.ts';
export { slugOf } from './slug-of.ts';
export { isArticleName } from './kind.ts';
export { withoutPageFolders } from './page-folders.ts';
