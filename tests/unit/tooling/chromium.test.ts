import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS, usualPaths, VARIABLES } from '../../../scripts/chromium-places.js';
import { chromiumLaunch, findChromium, wrongVariable } from '../../../scripts/chromium.js';
import { FakeMachine } from './support/machine.ts';

let fake: FakeMachine;
beforeEach(() => {
  fake = new FakeMachine();
});
afterEach(() => {
  fake.remove();
});

describe.skipIf(process.platform === 'win32')('findChromium', () => {
  test('nothing is there', () => {
    expect(findChromium(fake.machine())).toBeNull();
  });

  test.each(COMMANDS)('%s on the PATH', (command) => {
    const program = fake.browser(`bin/${command}`);
    expect(findChromium(fake.machine())).toEqual({ path: program, version: 'Chromium 1.0' });
  });

  test('names go before folders, folders in order', () => {
    fake.browser('chrome');
    const second = fake.browser('chromium');
    const env = { PATH: [fake.bin, fake.folder].join(path.delimiter) };
    expect(findChromium(fake.machine({ env }))?.path).toBe(second);
    const first = fake.browser('bin/chromium');
    expect(findChromium(fake.machine({ env }))?.path).toBe(first);
  });

  test('the PATH, then the usual paths, then what was downloaded', () => {
    const downloaded = fake.browser('downloaded/chrome');
    expect(findChromium(fake.machine())?.path).toBe(downloaded);
    const usual = fake.browser('usual');
    expect(findChromium(fake.machine({ paths: ['/nowhere', usual] }))?.path).toBe(usual);
    const command = fake.browser('bin/msedge');
    expect(findChromium(fake.machine({ paths: ['/nowhere', usual] }))?.path).toBe(command);
  });

  test('a program that does not start is passed over', () => {
    fake.script('bin/chromium', 'echo "Please install the snap"; exit 1');
    expect(findChromium(fake.machine())).toBeNull();
    const other = fake.browser('bin/chrome');
    expect(findChromium(fake.machine())?.path).toBe(other);
  });

  test('a program that says nothing', () => {
    const program = fake.script('bin/chromium', 'exit 0');
    expect(findChromium(fake.machine())).toEqual({ path: program, version: 'version unknown' });
  });

  test('a folder of the name is no program', () => {
    expect(findChromium(fake.machine({ paths: [fake.bin] }))).toBeNull();
  });

  test('on Windows a program is not started', () => {
    const program = fake.script('chrome.exe', 'exit 1');
    const machine = fake.machine({ platform: 'win32', env: { PATH: fake.folder } });
    expect(findChromium(machine)).toEqual({ path: program, version: 'version unknown' });
  });
});

describe.skipIf(process.platform === 'win32')('the environment', () => {
  test.each(VARIABLES)('%s goes before all else', (variable) => {
    fake.browser('bin/chromium');
    const program = fake.browser('mine', 'Mine 3');
    const machine = fake.machine({ env: { PATH: fake.bin, [variable]: program } });
    expect(findChromium(machine)).toEqual({ path: program, version: 'Mine 3' });
    expect(wrongVariable(machine)).toBeNull();
  });

  test('the earlier variable goes before the later', () => {
    const programs = VARIABLES.map((variable) => [variable, fake.browser(variable)] as const);
    for (const [i, [, program]] of programs.entries()) {
      const env = Object.fromEntries(programs.slice(i));
      expect(findChromium(fake.machine({ env }))?.path).toBe(program);
    }
  });

  test.each(VARIABLES)('%s that points nowhere', (variable) => {
    fake.browser('bin/chromium');
    const machine = fake.machine({ env: { PATH: fake.bin, [variable]: '/no/such/chrome' } });
    expect(findChromium(machine)).toBeNull();
    const message = `${variable} names /no/such/chrome, which is not there: set it to a Chromium's program, or unset it`;
    expect(wrongVariable(machine)).toBe(message);
  });

  test('a variable whose program does not start', () => {
    const program = fake.script('broken', 'exit 1');
    const machine = fake.machine({ env: { CHROME_BIN: program } });
    expect(wrongVariable(machine)).toMatch(`CHROME_BIN names ${program}, which does not start`);
  });

  test('an empty variable is none', () => {
    const program = fake.browser('bin/chromium');
    const machine = fake.machine({ env: { PATH: fake.bin, DATELINE_CHROMIUM: '' } });
    expect(wrongVariable(machine)).toBeNull();
    expect(findChromium(machine)?.path).toBe(program);
  });

  test('without a PATH', () => {
    expect(findChromium(fake.machine({ env: {} }))).toBeNull();
    expect(wrongVariable(fake.machine({ env: {} }))).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('chromiumLaunch', () => {
  test('names the program and keeps it from the network', () => {
    const program = fake.browser('bin/chromium');
    const { executablePath, args } = chromiumLaunch(fake.machine());
    expect(executablePath).toBe(program);
    expect(args).toEqual([
      expect.stringMatching(/^--disable-features=.*\bOptimizationHints\b.*\bWebUIOmniboxPopup\b/),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ]);
  });

  test('throws where there is none', () => {
    expect(() => chromiumLaunch(fake.machine())).toThrow('No Chromium found: `npm test` installs one');
    const env = { CHROME_PATH: '/no/such/chrome' };
    expect(() => chromiumLaunch(fake.machine({ env }))).toThrow('CHROME_PATH names /no/such/chrome');
  });
});

describe('usualPaths', () => {
  test('macOS', () => {
    const paths = usualPaths('darwin', { HOME: '/Users/ada' });
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(paths).toHaveLength(6);
  });

  test('Windows', () => {
    const env = {
      PROGRAMFILES: String.raw`C:\Program Files`,
      LOCALAPPDATA: String.raw`C:\Users\ada\AppData\Local`,
    };
    const paths = usualPaths('win32', env);
    expect(paths).toContain(String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`);
    expect(paths).toContain(String.raw`C:\Users\ada\AppData\Local\Chromium\Application\chrome.exe`);
    expect(paths).toHaveLength(6);
  });

  test('Linux', () => {
    expect(usualPaths('linux', {})).toContain('/usr/bin/chromium');
  });
});
