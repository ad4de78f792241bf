/** The version of the app that the host stands in for. */
export const apiVersion = '1.13.1';

/** `Platform`; a desktop unless the host was asked for a phone. */
export const Platform = {
  isDesktop: true,
  isDesktopApp: true,
  isMobile: false,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://host/',
};

/** Turns the host into a phone, where there is no status bar. */
export function becomePhone(): void {
  Object.assign(Platform, {
    isDesktop: false,
    isDesktopApp: false,
    isMobile: true,
    isMobileApp: true,
    isIosApp: true,
    isPhone: true,
    isLinux: false,
    isSafari: true,
  });
}

let language = 'en';

/** `getLanguage`: the language that the host was created with. */
export function getLanguage(): string {
  return language;
}

/** Sets what `getLanguage` answers. */
export function setLanguage(code: string): void {
  language = code;
}

/** `requireApiVersion`, which always says yes in the mocks. */
export function requireApiVersion(version: string): boolean {
  const have = apiVersion.split('.').map(Number);
  for (const [index, wanted] of version.split('.').map(Number).entries()) {
    const difference = (have[index] ?? 0) - wanted;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
