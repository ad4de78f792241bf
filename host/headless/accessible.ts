/** Roles that elements have without saying so. */
const implicitRoles: readonly (readonly [string, string])[] = [
  ['button, input[type=button], input[type=submit], summary', 'button'],
  ['a[href]', 'link'],
  ['input[type=checkbox]', 'checkbox'],
  ['input[type=radio]', 'radio'],
  ['input[type=search]', 'searchbox'],
  ['input:not([type]), input[type=text], input[type=email], input[type=url], input[type=tel], textarea', 'textbox'],
  ['input[type=number]', 'spinbutton'],
  ['select', 'combobox'],
  ['h1, h2, h3, h4, h5, h6', 'heading'],
  ['ul, ol', 'list'],
  ['li', 'listitem'],
  ['dialog, .modal', 'dialog'],
  // The app gives its own menus and suggestions no roles; a person sees entries all the same.
  ['.menu-item', 'menuitem'],
  ['.suggestion-item', 'option'],
];

/** The role by which assistive technology knows an element. */
function roleOf(element: Element): string | null {
  return element.getAttribute('role') ?? implicitRoles.find(([selector]) => element.matches(selector))?.[1] ?? null;
}

/** The name that assistive technology reads for an element. */
function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) {
    const labels = labelledBy.split(/\s+/).map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
    return collapse(labels.join(' '));
  }
  const label = element.getAttribute('aria-label');
  if (label) return collapse(label);
  const labels = (element as Partial<HTMLInputElement>).labels;
  const labelText = labels ? [...labels].map((found) => found.textContent ?? '').join(' ') : '';
  return collapse(
    labelText || visibleText(element) || element.getAttribute('title') || element.getAttribute('placeholder') || '',
  );
}

/** Elements that a person could find by role and name; a name given as text must match whole. */
export function findByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (roleOf(element) !== role || isHidden(element)) return false;
    if (name === undefined) return true;
    return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
  });
}

const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|FIELDSET|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TR|UL)$/;

/** The text of an element as a person would see it, a line for each block. */
export function visibleText(element: Element): string {
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) pieces.push((node.textContent ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== 1) return;
    const inner = node as Element;
    if (isHiddenItself(inner) || /^(?:SCRIPT|STYLE|TEMPLATE|svg)$/.test(inner.tagName)) return;
    const isBlock = blocks.test(inner.tagName);
    if (isBlock || inner.tagName === 'BR') pieces.push('\n');
    if (inner.tagName === 'INPUT' || inner.tagName === 'TEXTAREA') pieces.push((inner as HTMLInputElement).value);
    for (const child of inner.childNodes) visit(child);
    if (isBlock) pieces.push('\n');
  };
  for (const child of element.childNodes) visit(child);
  return pieces
    .join('')
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}

function isHiddenItself(element: Element): boolean {
  return element.hasAttribute('hidden') || (element as HTMLElement).style?.display === 'none';
}

function isHidden(element: Element): boolean {
  for (let above: Element | null = element; above; above = above.parentElement) {
    if (isHiddenItself(above) || above.getAttribute('aria-hidden') === 'true') return true;
  }
  return false;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
