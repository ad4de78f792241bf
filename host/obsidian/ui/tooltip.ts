import type { TooltipOptions } from 'obsidian';

/** Names the element for screen readers and for the tooltip shown on hover, as the app does: through `aria-label`. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  if (tooltip) el.setAttribute('aria-label', tooltip);
  else el.removeAttribute('aria-label');
  if (options.placement) el.setAttribute('data-tooltip-position', options.placement);
  if (options.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
  if (options.classes?.length) el.setAttribute('data-tooltip-classes', options.classes.join(' '));
}

/** Shows a tooltip beside the element at once and returns how to take it away. */
export function displayTooltip(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): () => void {
  hideTooltips();
  const placement = options.placement ?? 'bottom';
  const tooltip = document.body.createDiv({ cls: ['tooltip', `mod-${placement}`, ...(options.classes ?? [])] });
  tooltip.append(content);
  const at = target.getBoundingClientRect();
  const size = tooltip.getBoundingClientRect();
  const gap = options.gap ?? 6;
  const middle = { x: at.left + at.width / 2 - size.width / 2, y: at.top + at.height / 2 - size.height / 2 };
  const left = { left: at.left - size.width - gap, right: at.right + gap, top: middle.x, bottom: middle.x }[placement];
  const top = { left: middle.y, right: middle.y, top: at.top - size.height - gap, bottom: at.bottom + gap }[placement];
  const within = (value: number, size: number, limit: number): number => Math.max(4, Math.min(value, limit - size - 4));
  tooltip.setCssStyles({
    left: `${within(left, size.width, innerWidth)}px`,
    top: `${within(top, size.height, innerHeight)}px`,
  });
  return () => tooltip.remove();
}

function hideTooltips(): void {
  for (const tooltip of document.body.findAll('.tooltip')) tooltip.remove();
}

/** Shows the `aria-label` of whatever the pointer rests on. Real browsers only: without layout there is nothing to show. */
export function installTooltips(win: Window): void {
  let waiting = 0;
  win.document.addEventListener('mouseover', (evt) => {
    const target = evt.target instanceof Element ? evt.target.closest<HTMLElement>('[aria-label]') : null;
    win.clearTimeout(waiting);
    hideTooltips();
    if (!target || target.closest('.prompt-input')) return;
    const placement = target.getAttribute('data-tooltip-position') as TooltipOptions['placement'];
    const label = target.getAttribute('aria-label') ?? '';
    const delay = Number(target.getAttribute('data-tooltip-delay') ?? 400);
    waiting = win.setTimeout(() => displayTooltip(target, label, placement ? { placement } : {}), delay);
  });
  for (const gone of ['mousedown', 'keydown'] as const) {
    win.document.addEventListener(
      gone,
      () => {
        win.clearTimeout(waiting);
        hideTooltips();
      },
      true,
    );
  }
}
