import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureChromium } from '../../../scripts/chromium-install.js';
import { PACKAGE_MANAGERS } from '../../../scripts/chromium-places.js';
import { FakeMachine } from './support/machine.ts';

const NONE = (label: string) => `Chromium: none found, installing by \`${label}\` …`;

let fake: FakeMachine;
beforeEach(() => {
  fake = new FakeMachine();
});
afterEach(() => {
  fake.remove();
});

describe.skipIf(process.platform === 'win32')('ensureChromium', () => {
  test('one that is there is named, and nothing installed', async () => {
    const program = fake.browser('bin/chromium');
    expect(await ensureChromium(fake.machine(), fake.log)).toEqual({
      path: program,
      version: 'Chromium 1.0',
    });
    expect(fake.lines).toEqual([`Chromium: ${program} (Chromium 1.0)`]);
    expect(fake.calls).toEqual([]);
  });

  test('a wrong variable is an error, and nothing installed', async () => {
    fake.browser('bin/chromium');
    const machine = fake.machine({ env: { PATH: fake.bin, CHROME_BIN: '/no/such/chrome' } });
    expect(await ensureChromium(machine, fake.log)).toBeNull();
    expect(fake.lines).toHaveLength(1);
    expect(fake.lines[0]).toMatch(/^Chromium: CHROME_BIN names \/no\/such\/chrome/);
    expect(fake.calls).toEqual([]);
  });

  test('Playwright downloads one', async () => {
    fake.script('bin/playwright', `${fake.say('playwright')}; ${fake.install('downloaded/chrome')}`);
    fake.script('bin/apt-get', fake.say('apt-get'));
    const found = await ensureChromium(fake.machine({ isRoot: true }), fake.log);
    expect(found).toEqual({ path: fake.downloaded, version: 'Chromium 2.0' });
    expect(fake.calls).toEqual(['playwright install chromium --no-shell']);
    expect(fake.lines).toEqual([
      NONE('playwright install chromium'),
      `Chromium: ${fake.downloaded} (Chromium 2.0)`,
    ]);
  });

  test('what was downloaded lacks libraries', async () => {
    fake.script(
      'bin/playwright',
      `${fake.say('playwright')}\n` +
        `if [ "$1" = install-deps ]; then ${fake.install('downloaded/chrome')}\n` +
        `else echo 'exit 127' > '${fake.downloaded}'; /bin/chmod 755 '${fake.downloaded}'; fi`,
    );
    fake.script('bin/apt-get', fake.say('apt-get'));
    expect((await ensureChromium(fake.machine({ isRoot: true }), fake.log))?.path).toBe(fake.downloaded);
    expect(fake.calls).toEqual([
      'playwright install chromium --no-shell',
      'playwright install-deps chromium',
    ]);
  });

  test.each([
    ['without rights', { isRoot: false }],
    ['on macOS', { isRoot: true, platform: 'darwin' as const }],
  ])('libraries are not installed %s', async (_name, overrides) => {
    fake.script('downloaded/chrome', 'exit 127');
    expect(await ensureChromium(fake.machine(overrides), fake.log)).toBeNull();
    expect(fake.calls).toEqual(['playwright install chromium --no-shell']);
  });

  test('as root the package manager is next', async () => {
    fake.script(
      'bin/apt-get',
      `${fake.say('apt-get')}; [ "$1" = update ] || { ${fake.install('bin/chromium')}; }`,
    );
    const found = await ensureChromium(fake.machine({ isRoot: true }), fake.log);
    expect(found?.path).toBe(`${fake.bin}/chromium`);
    expect(fake.calls).toEqual([
      'playwright install chromium --no-shell',
      'apt-get update',
      'apt-get install --yes --no-install-recommends chromium',
    ]);
    expect(fake.lines).toEqual([
      NONE('playwright install chromium'),
      NONE('apt-get install --yes --no-install-recommends chromium'),
      `Chromium: ${fake.bin}/chromium (Chromium 2.0)`,
    ]);
  });

  test('with sudo that asks for no password', async () => {
    fake.script('bin/sudo', `${fake.say('sudo')}\n[ "$1" = -n ] || exit 1\nshift\n[ "$1" = true ] || "$@"`);
    fake.script('bin/dnf', `${fake.say('dnf')}; ${fake.install('bin/chromium')}`);
    expect(await ensureChromium(fake.machine(), fake.log)).not.toBeNull();
    expect(fake.calls).toEqual([
      'sudo -n true',
      'playwright install chromium --no-shell',
      'sudo -n dnf install --assumeyes chromium',
      'dnf install --assumeyes chromium',
    ]);
  });

  test('sudo that asks for a password is of no use', async () => {
    fake.script('bin/sudo', `${fake.say('sudo')}; exit 1`);
    fake.script('bin/apt-get', fake.say('apt-get'));
    expect(await ensureChromium(fake.machine(), fake.log)).toBeNull();
    expect(fake.calls).toEqual(['sudo -n true', 'playwright install chromium --no-shell']);
  });

  test.each(PACKAGE_MANAGERS)('$manager is tried', async ({ manager, commands }) => {
    fake.script(`bin/${manager}`, fake.say(manager));
    await ensureChromium(fake.machine({ isRoot: true }), fake.log);
    expect(fake.calls.slice(1)).toEqual(commands.map((command) => command.join(' ')));
  });

  test('brew never runs as root', async () => {
    fake.script('bin/sudo', `${fake.say('sudo')}\nshift\n[ "$1" = true ] || "$@"`);
    fake.script('bin/brew', fake.say('brew'));
    await ensureChromium(fake.machine({ platform: 'darwin' }), fake.log);
    expect(fake.calls.at(-1)).toBe('brew install --cask google-chrome');
    expect(fake.calls.at(-2)).toBe('playwright install chromium --no-shell');
  });

  test('a manager whose first command fails is given up, and the next one tried', async () => {
    fake.script('bin/apt-get', `${fake.say('apt-get')}; exit 100`);
    fake.script('bin/apk', `${fake.say('apk')}; ${fake.install('bin/chromium')}`);
    expect(await ensureChromium(fake.machine({ isRoot: true }), fake.log)).not.toBeNull();
    expect(fake.calls.slice(1)).toEqual(['apt-get update', 'apk add --no-cache chromium']);
  });

  test('nothing helps: says what was tried, the end of what each said, and the way out', async () => {
    fake.script('bin/apt-get', 'i=0; while [ $i -lt 20 ]; do i=$((i+1)); echo "line $i"; done; exit 100');
    expect(await ensureChromium(fake.machine({ isRoot: true }), fake.log)).toBeNull();
    expect(fake.lines).toHaveLength(3);
    const last = fake.lines[2]?.split('\n') ?? [];
    expect(last.slice(0, 5)).toEqual([
      'Chromium: none found, and none could be installed. The browser tests need one: install Chromium, Chrome or Edge,',
      "or set DATELINE_CHROMIUM to the program's path. Tried:",
      '  `playwright install chromium`:',
      '    no server',
      '  `apt-get install --yes --no-install-recommends chromium`:',
    ]);
    expect(last.slice(5)).toEqual([13, 14, 15, 16, 17, 18, 19, 20].map((n) => `    line ${n}`));
  });

  test('installers ask nothing and give up on servers that do not answer', async () => {
    const words = '$DEBIAN_FRONTEND $PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT';
    fake.script('bin/playwright', `echo "${words}"; exit 1`);
    await ensureChromium(fake.machine(), fake.log);
    expect(fake.lines.at(-1)).toContain('noninteractive 10000');
  });
});
