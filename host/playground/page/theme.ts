import { addressParameter } from './page-address';

const key = 'playground-theme';

function setTheme(dark: boolean): void {
  document.body.classList.toggle('theme-dark', dark);
  document.body.classList.toggle('theme-light', !dark);
}

/** The theme chosen last, else that of the address, else that of the system. */
export function applyTheme(): void {
  const wanted = localStorage.getItem(key) ?? addressParameter('theme');
  setTheme(wanted ? wanted === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Light to dark and back; kept for the next time, and plugins hear `css-change` as in the app. */
export function toggleTheme(): void {
  const dark = !document.body.classList.contains('theme-dark');
  setTheme(dark);
  localStorage.setItem(key, dark ? 'dark' : 'light');
  window.app?.workspace.trigger('css-change');
}
