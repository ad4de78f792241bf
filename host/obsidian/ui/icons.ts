const customIcons = new Map<string, string>();
let drawings = '';

/** Gives the icons their drawings: a line `name<tab>drawing` for each. Looked up lazily, never taken apart as a whole. */
export function useIconDrawings(text: string): void {
  drawings = text;
}

const withoutPrefix = (iconId: string): string => iconId.replace(/^lucide-/, '');

function readDrawing(name: string): { readonly body: string; readonly viewBox: string } | undefined {
  const custom = customIcons.get(name);
  if (custom !== undefined) return { body: custom, viewBox: '0 0 100 100' };
  const line = `\n${withoutPrefix(name)}\t`;
  const start = drawings.indexOf(line);
  if (!/^[\w-]+$/.test(name) || start < 0) return undefined;
  const from = start + line.length;
  return { body: drawings.slice(from, drawings.indexOf('\n', from)), viewBox: '0 0 24 24' };
}

const drawn = new Map<string, SVGSVGElement>();

/** The drawing of an icon, or null where the app would have none. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const svg = drawn.get(iconId) ?? drawIcon(iconId);
  if (!svg) return null;
  drawn.set(iconId, svg);
  return document.importNode(svg, true);
}

const strokes = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 2,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

function drawIcon(iconId: string): SVGSVGElement | null {
  const drawing = readDrawing(iconId);
  if (!drawing) return null;
  const isCustom = customIcons.has(iconId);
  const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${drawing.viewBox}">${drawing.body}</svg>`;
  const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  svg.setAttribute('class', `svg-icon ${isCustom ? iconId : `lucide-${withoutPrefix(iconId)}`}`);
  const attributes = { width: 24, height: 24, ...(isCustom ? {} : strokes) };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  return svg;
}

/** Replaces the element's icon; an unknown name leaves it empty, as in the app. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  for (const old of Array.from(parent.querySelectorAll(':scope > svg.svg-icon'))) old.remove();
  const svg = getIcon(iconId);
  if (svg) parent.prepend(svg);
}

/** Adds an icon drawn on a 100 × 100 grid. */
export function addIcon(iconId: string, svgContent: string): void {
  customIcons.set(iconId, svgContent);
  drawn.delete(iconId);
}

export function removeIcon(iconId: string): void {
  customIcons.delete(iconId);
  drawn.delete(iconId);
}

/** Every name `setIcon` knows. */
export function getIconIds(): string[] {
  const lucide = Array.from(drawings.matchAll(/\n([\w-]+)\t/g), ([, name]) => `lucide-${name}`);
  return [...lucide, ...customIcons.keys()];
}
