/** "Firefox op Windows", of what a browser calls itself. Enough to know one's own again; nothing relies on it. */
import { t } from './texts';

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/edg(?:e|a|ios)?\//i, 'Edge'],
  [/samsungbrowser\//i, 'Samsung Internet'],
  [/opr\//i, 'Opera'],
  [/firefox\/|fxios\//i, 'Firefox'],
  [/chrome\/|crios\//i, 'Chrome'],
  [/safari\//i, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iphone/i, 'iPhone'],
  [/ipad/i, 'iPad'],
  [/android/i, 'Android'],
  [/windows/i, 'Windows'],
  [/mac os/i, 'Mac'],
  [/cros/i, 'ChromeOS'],
  [/linux/i, 'Linux'],
];

export function deviceName(device: string): string {
  const named = (list: typeof BROWSERS) => list.find(([pattern]) => pattern.test(device))?.[1];
  const [browser, system] = [named(BROWSERS), named(SYSTEMS)];
  if (browser && system) return t.on(browser, system);
  return browser ?? system ?? (device.slice(0, 40) || t.unknownDevice);
}

export const isPhone = (device: string) => /iphone|android.*mobile/i.test(device);
