import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const start = promisify(execFile);

export interface InstalledPackage {
  /** What the package holds, from its folder. */
  files: string[];
  /** A folder outside the source tree, to which nothing but the package is installed. */
  folder: string;
  /** Runs the command line there; what it says, with its exit code. */
  dateline(...args: string[]): Promise<{ code: number; error: string }>;
  remove(): Promise<void>;
}

/** The package of what is built, as `npm pack` makes it and `npm install` lays it down; without what it can do without. */
export async function installPackage(): Promise<InstalledPackage> {
  const { stdout } = await start('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    // On Windows it is a script.
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
  const files = packed!.files.map((file) => file.path);
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-installed-'));
  const home = path.join(folder, 'node_modules/dateline');
  for (const file of files) await cp(path.join(ROOT, file), path.join(home, file));
  return {
    files,
    folder,
    dateline: async (...args) => {
      const program = path.join(home, 'bin/dateline.js');
      const ended = await start(process.execPath, [program, ...args], { cwd: folder }).catch(
        (error: { code: number; stderr: string }) => error,
      );
      return { code: 'code' in ended ? ended.code : 0, error: ended.stderr };
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
