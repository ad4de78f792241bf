import type { HoverParent, Point } from 'obsidian';
import { Component } from '../base/component';

/** A popover by an element, shown after a wait and gone when the pointer leaves both. */
export class HoverPopover extends Component {
  readonly hoverEl: HTMLElement = createDiv('popover hover-popover');
  state: unknown = undefined;

  constructor(
    parent: HoverParent,
    private readonly targetEl: HTMLElement | null,
    waitTime = 300,
    private readonly staticPos: Point | null = null,
  ) {
    super();
    parent.hoverPopover?.unload();
    parent.hoverPopover = this as never;
    const showing = window.setTimeout(() => this.load(), waitTime);
    const leave = (): void => {
      window.clearTimeout(showing);
      this.unload();
    };
    targetEl?.addEventListener('mouseleave', (evt) => this.hoverEl.contains(evt.relatedTarget as Node) || leave());
    this.hoverEl.addEventListener('mouseleave', (evt) => targetEl?.contains(evt.relatedTarget as Node) || leave());
  }

  override onload(): void {
    const at = this.targetEl?.getBoundingClientRect();
    document.body.appendChild(this.hoverEl);
    const left = this.staticPos?.x ?? at?.left ?? 0;
    const top = this.staticPos?.y ?? at?.bottom ?? 0;
    this.hoverEl.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }

  override onunload(): void {
    this.hoverEl.remove();
  }
}
