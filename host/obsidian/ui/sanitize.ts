const forbiddenElements =
  'script, iframe, frame, frameset, object, embed, applet, base, link, meta, style, form, noscript, template, math, foreignObject, animate, set, use';
const urlAttributes = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'background', 'srcdoc']);
const safeUrl = /^(?:https?:|mailto:|tel:|obsidian:|app:|data:image\/(?:png|jpeg|gif|webp);|#|\/|\.|[^:]*$)/i;

/** Whether an attribute may stay: no handlers, no inline documents, no address that runs code. */
function isSafe({ name, value }: Attr): boolean {
  const lower = name.toLowerCase();
  if (lower.startsWith('on') || lower === 'srcdoc' || lower === 'style') return false;
  // Browsers skip control characters and spaces in front of and inside a scheme.
  return !urlAttributes.has(lower) || safeUrl.test([...value].filter((letter) => letter > ' ').join(''));
}

/** HTML without anything that could run: what the app does with DOMPurify, as a plain allow-nothing-active pass. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const el of Array.from(parsed.querySelectorAll(forbiddenElements))) el.remove();
  for (const el of Array.from(parsed.body.querySelectorAll('*'))) {
    for (const attribute of Array.from(el.attributes)) if (!isSafe(attribute)) el.removeAttribute(attribute.name);
  }
  const fragment = document.createDocumentFragment();
  for (const node of Array.from(parsed.body.childNodes)) fragment.append(document.importNode(node, true));
  return fragment;
}
