const PAGE = /\.(?:x?html?|mhtml?)$/i;
/** What browsers put behind a page’s name: `_files`, `-Dateien`, `_fichiers`, `.files`. */
const ENDING = /^[_. -]\p{L}+$/u;

/** Paths without those of what browsers save beside a page, in a folder that has its name: `Page.html`, `Page_files/`. */
export function withoutPageFolders(paths: readonly string[]): string[] {
  const pages = new Set(paths.filter((path) => PAGE.test(path)).map((path) => path.replace(PAGE, '')));
  return paths.filter((path) => !foldersOf(path).some((folder) => isOfPage(folder, pages)));
}

function isOfPage(folder: string, pages: ReadonlySet<string>): boolean {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  // The page’s own name may have such signs in it.
  return [...name.matchAll(/[_. -]/g)].some(({ index }) => {
    const cut = folder.length - name.length + index;
    return ENDING.test(folder.slice(cut)) && pages.has(folder.slice(0, cut));
  });
}

function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
