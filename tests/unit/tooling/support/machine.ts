import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Machine } from '../../../../scripts/chromium.js';

/** A machine with nothing on its `PATH` but what a test puts there. Its programs are shell scripts without any command but the shell's own. */
export class FakeMachine {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'dateline-machine-'));
  readonly bin = path.join(this.folder, 'bin');
  readonly downloaded = path.join(this.folder, 'downloaded/chrome');
  readonly #log = path.join(this.folder, 'log');
  readonly lines: string[] = [];

  constructor() {
    mkdirSync(this.bin);
    mkdirSync(path.dirname(this.downloaded));
    this.script('bin/playwright', `${this.say('playwright')}; echo 'no server'; exit 1`);
  }

  /** Overrides say what is different from a Linux of a user without rights. */
  machine(overrides: Partial<Machine> = {}): Machine {
    return {
      env: { PATH: this.bin },
      platform: 'linux',
      isRoot: false,
      paths: [],
      downloaded: this.downloaded,
      playwright: [path.join(this.bin, 'playwright')],
      ...overrides,
    };
  }

  /** An executable under the machine's folder; returns its absolute path. */
  script(file: string, body: string): string {
    const absolute = path.join(this.folder, file);
    writeFileSync(absolute, `#!/bin/sh\n${body}\n`);
    chmodSync(absolute, 0o755);
    return absolute;
  }

  /** A browser that starts and says what it is. */
  browser(file: string, version = 'Chromium 1.0'): string {
    return this.script(file, `[ "$1" = --version ] || exit 9\necho '${version}'`);
  }

  /** Shell code that notes a call with its arguments. */
  say(name: string): string {
    return `echo "${name} $*" >> '${this.#log}'`;
  }

  /** Shell code that makes a working browser, as an installer does. */
  install(file: string, version = 'Chromium 2.0'): string {
    const absolute = path.join(this.folder, file);
    return `printf '#!/bin/sh\\necho "${version}"\\n' > '${absolute}'; /bin/chmod 755 '${absolute}'`;
  }

  /** The calls noted so far. */
  get calls(): string[] {
    return existsSync(this.#log) ? readFileSync(this.#log, 'utf8').trim().split('\n') : [];
  }

  readonly log = (line: string): void => {
    this.lines.push(line);
  };

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
