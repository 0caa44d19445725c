import { onPath } from './chromium.js';

/**
 * Whether there is something to open a page with. Vite prints a stack trace where `xdg-open` is missing, and without a display
 * `xdg-open` takes a browser for the terminal, if there is one.
 *
 * @param {Pick<import('./chromium.js').Machine, 'env' | 'platform'>} [machine]
 */
export function hasDesktop({ env, platform } = process) {
  if (platform === 'darwin' || platform === 'win32' || env.WSL_DISTRO_NAME) return true;
  const hasDisplay = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return hasDisplay && onPath(['xdg-open'], { env, platform }).length > 0;
}
