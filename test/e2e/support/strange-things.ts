import type { Page } from 'playwright-core';

/**
 * What on the page can only have come out of a text of a note: elements and attributes of that name, attributes that run
 * code, addresses of code, anything that ran, and characters that turn the direction of words around them.
 */
export function strangeThings(page: Page, mark: string): Promise<string[]> {
  return page.evaluate((name) => {
    const found: string[] = [];
    if ('evil' in window) found.push('code ran');
    const inApp =
      '.app-container, .workspace, .modal-container, .menu, .notice-container, .suggestion-container, .tooltip';
    for (const element of document.body.querySelectorAll('*')) {
      const tag = element.tagName.toLowerCase();
      if (tag.includes(name)) found.push(`element ${element.outerHTML.slice(0, 200)}`);
      if (element.closest(inApp) && /^(?:script|iframe|object|embed|img|link|meta|base)$/.test(tag))
        found.push(`element ${element.outerHTML.slice(0, 200)}`);
      for (const { name: attribute, value } of element.attributes) {
        if (attribute.startsWith('on') || attribute.includes(name)) found.push(`attribute ${attribute} of ${tag}`);
        if (
          /^\s*(?:javascript|data|vbscript):/i.test(value) &&
          /^(?:href|src|action|srcdoc|xlink:href)$/.test(attribute)
        )
          found.push(`${attribute}="${value.slice(0, 100)}"`);
        if (
          /[\u202a-\u202e\u2066-\u2069]/.test(value) &&
          /^(?:aria-|title|placeholder|alt)/.test(attribute) &&
          !isOfApp(element)
        )
          found.push(`${attribute} turns direction: ${JSON.stringify(value)}`);
      }
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { parentElement: parent, textContent: written } = text;
      if (parent === null || !/[\u202a-\u202e\u2066-\u2069]/.test(written ?? '')) continue;
      if (
        isOfApp(parent) ||
        (/isolate|plaintext/.test(getComputedStyle(parent).unicodeBidi) && parent.tagName === 'BDI')
      )
        continue;
      found.push(`${parent.tagName.toLowerCase()}.${parent.className} turns direction: ${JSON.stringify(written)}`);
    }
    return found;

    /** Names of files in tabs, lists and menus, and the text of the note itself, are the app's to show. */
    function isOfApp(element: Element): boolean {
      return (
        element.closest('.cm-content, .nav-files-container, .workspace-tab-header, .view-header, .inline-title') !==
        null
      );
    }
  }, mark);
}
