import path from 'node:path';

/** Environment variables that name a Chromium, the most particular first. */
export const VARIABLES = [
  'DATELINE_CHROMIUM',
  'CHROME_PATH',
  'CHROME_BIN',
  'PUPPETEER_EXECUTABLE_PATH',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
];

/** Names on the `PATH`. */
export const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Where browsers install themselves without being on the `PATH`.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} absolute paths
 */
export function usualPaths(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME ?? ''}/Applications`];
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => path.win32.join(folder, program)));
  }
  return ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/**
 * How package managers install a Chromium. `asRoot`: the commands need root, or `sudo` that asks for no password.
 *
 * @type {{ manager: string, asRoot: boolean, commands: string[][] }[]}
 */
export const PACKAGE_MANAGERS = [
  {
    manager: 'apt-get',
    asRoot: true,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
    ],
  },
  { manager: 'dnf', asRoot: true, commands: [['dnf', 'install', '--assumeyes', 'chromium']] },
  { manager: 'apk', asRoot: true, commands: [['apk', 'add', '--no-cache', 'chromium']] },
  { manager: 'pacman', asRoot: true, commands: [['pacman', '-Sy', '--noconfirm', 'chromium']] },
  { manager: 'zypper', asRoot: true, commands: [['zypper', '--non-interactive', 'install', 'chromium']] },
  { manager: 'brew', asRoot: false, commands: [['brew', 'install', '--cask', 'google-chrome']] },
];
