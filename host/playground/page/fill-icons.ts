import { setIcon } from './obsidian';

function fill(root: ParentNode): void {
  for (const el of Array.from(root.querySelectorAll<HTMLElement>('[data-icon]'))) {
    if (el.dataset.icon && !el.querySelector('svg')) setIcon(el, el.dataset.icon);
  }
}

/** Draws the icon of every button that only names it (`data-icon`): the host's ribbon and view actions have no screen. */
export function fillIcons(root: HTMLElement): void {
  fill(root);
  new MutationObserver(() => fill(root)).observe(root, { childList: true, subtree: true });
}
