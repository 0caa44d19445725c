import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasDesktop } from '../../../scripts/desktop.js';
import { FakeMachine } from './support/machine.ts';

let fake: FakeMachine;
beforeEach(() => {
  fake = new FakeMachine();
});
afterEach(() => {
  fake.remove();
});

describe('hasDesktop', () => {
  test.each(['darwin', 'win32'] as const)('%s has one', (platform) => {
    expect(hasDesktop({ platform, env: {} })).toBe(true);
  });

  test('Windows has one for its Linux', () => {
    expect(hasDesktop({ platform: 'linux', env: { WSL_DISTRO_NAME: 'Debian' } })).toBe(true);
  });

  test.each([{ DISPLAY: ':0' }, { WAYLAND_DISPLAY: 'wayland-0' }])('Linux with %o and xdg-open', (env) => {
    const machine = { platform: 'linux' as const, env: { PATH: fake.bin, ...env } };
    expect(hasDesktop(machine)).toBe(false);
    fake.script('bin/xdg-open', 'exit 0');
    expect(hasDesktop(machine)).toBe(true);
  });

  test('Linux without a display', () => {
    fake.script('bin/xdg-open', 'exit 0');
    expect(hasDesktop({ platform: 'linux', env: { PATH: fake.bin } })).toBe(false);
    expect(hasDesktop({ platform: 'linux', env: { PATH: fake.bin, DISPLAY: '' } })).toBe(false);
  });
});
