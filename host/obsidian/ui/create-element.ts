type Attributes = Readonly<Record<string, string | number | boolean | null>>;

function addClasses(el: Element, cls: string | string[] | undefined): void {
  const names = typeof cls === 'string' ? cls.split(/\s+/) : (cls ?? []);
  el.classList.add(...names.filter(Boolean));
}

function setAttributes(el: Element, attributes: Attributes | undefined): void {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null) el.setAttribute(name, String(value));
  }
}

function place(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
  if (prepend) parent?.insertBefore(el, parent.firstChild);
  else parent?.appendChild(el);
}

/** `createEl`: every field of DomElementInfo, text never parsed as HTML, the callback run before the element is placed. */
export function createElement(
  doc: Document,
  tag: string,
  info?: DomElementInfo | string,
  callback?: (el: HTMLElement) => void,
  parent?: Node,
): HTMLElement {
  const el = doc.createElement(tag);
  const wanted: DomElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  addClasses(el, wanted.cls);
  if (wanted.text !== undefined) el.append(wanted.text);
  setAttributes(el, wanted.attr);
  for (const name of ['title', 'type', 'placeholder', 'href'] as const) {
    const value = wanted[name];
    if (value !== undefined) el.setAttribute(name, value);
  }
  if (wanted.value !== undefined) (el as HTMLInputElement).value = wanted.value;
  callback?.(el);
  place(el, wanted.parent ?? parent, wanted.prepend);
  return el;
}

/** `createSvg`: as `createEl`, in the SVG namespace. */
export function createSvgElement(
  doc: Document,
  tag: string,
  info?: SvgElementInfo | string,
  callback?: (el: SVGElement) => void,
  parent?: Node,
): SVGElement {
  const el = doc.createElementNS('http://www.w3.org/2000/svg', tag as 'g');
  const wanted: SvgElementInfo = typeof info === 'string' ? { cls: info } : (info ?? {});
  addClasses(el, wanted.cls);
  setAttributes(el, wanted.attr);
  callback?.(el);
  place(el, wanted.parent ?? parent, wanted.prepend);
  return el;
}
