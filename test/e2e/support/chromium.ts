import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is: `CHROMIUM_PATH`, else one of the usual places. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...usualPlaces].find((path) => path !== undefined && existsSync(path));
}

/** What to do about a missing browser. */
export const howToGetChromium =
  'needs Chromium: install it (Debian, Ubuntu: "apt-get install chromium") or set CHROMIUM_PATH to its executable';

/** Whether a missing browser is a failure: in continuous integration nothing is left out. */
export const isBrowserRequired = (): boolean => Boolean(process.env.CI ?? process.env.REQUIRE_BROWSER);

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser of this test file's own. */
export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: flags });
