interface InlineRule {
  readonly pattern: RegExp;
  render(match: RegExpExecArray, el: HTMLElement): void;
}

const isWebAddress = (address: string): boolean => /^(https?:|mailto:|obsidian:)/i.test(address);

function renderInternalLink(el: HTMLElement, linkpath: string, text: string): void {
  el.createEl('a', {
    cls: 'internal-link',
    text,
    attr: { 'data-href': linkpath, href: linkpath, target: '_blank', rel: 'noopener nofollow' },
  });
}

function renderLink(el: HTMLElement, address: string, text: string): void {
  if (!isWebAddress(address)) {
    if (/^[a-z][a-z\d+.-]*:/i.test(address)) el.appendText(text);
    else renderInternalLink(el, decodeSafely(address), text);
    return;
  }
  const link = el.createEl('a', {
    cls: 'external-link',
    attr: { href: address, target: '_blank', rel: 'noopener nofollow' },
  });
  renderInline(text, link);
}

function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const wrap = (tag: 'strong' | 'em' | 'del' | 'mark') => (match: RegExpExecArray, el: HTMLElement) =>
  renderInline(match[1] ?? '', el.createEl(tag));

/** In order: what starts first wins, and of those that start together the earlier rule. */
const rules: readonly InlineRule[] = [
  { pattern: /\\([\\`*_{}[\]()#+\-.!~=|<>])/, render: (match, el) => el.appendText(match[1] ?? '') },
  { pattern: /`([^`\n]+)`/, render: (match, el) => void el.createEl('code', { text: match[1] ?? '' }) },
  {
    pattern: /!?\[\[([^\]|\n]+)(?:\|([^\]\n]+))?\]\]/,
    render: ([, path = '', alias], el) => renderInternalLink(el, path.trim(), alias ?? path.trim().replace('#', ' > ')),
  },
  {
    pattern: /\[([^\]\n]*)\]\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)/,
    render: ([, text = '', address = ''], el) => renderLink(el, address, text),
  },
  { pattern: /\*\*([^\n]+?)\*\*/, render: wrap('strong') },
  { pattern: /__([^\n]+?)__/, render: wrap('strong') },
  { pattern: /~~([^\n]+?)~~/, render: wrap('del') },
  { pattern: /==([^\n]+?)==/, render: wrap('mark') },
  { pattern: /\*([^\s*][^*\n]*)\*/, render: wrap('em') },
  { pattern: /\b_([^\s_][^_\n]*)_\b/, render: wrap('em') },
  { pattern: /https?:\/\/[^\s<>)\]]+/, render: ([address], el) => renderLink(el, address, address) },
  {
    pattern: /(?:^|\s)(#[\p{L}\d_/-]*[\p{L}_/-][\p{L}\d_/-]*)/u,
    render([whole, tag = ''], el) {
      if (whole.length > tag.length) el.appendText(whole.slice(0, whole.length - tag.length));
      el.createEl('a', { cls: 'tag', text: tag, href: tag });
    },
  },
];

/** Renders one line of Markdown. Text only ever becomes text nodes, so HTML in a note stays visible as it was typed. */
export function renderInline(text: string, el: HTMLElement): void {
  let rest = text;
  while (rest !== '') {
    let best: { readonly rule: InlineRule; readonly match: RegExpExecArray } | undefined;
    for (const rule of rules) {
      const match = rule.pattern.exec(rest);
      if (match && (!best || match.index < best.match.index)) best = { rule, match };
    }
    if (!best) break;
    el.appendText(rest.slice(0, best.match.index));
    best.rule.render(best.match, el);
    rest = rest.slice(best.match.index + best.match[0].length);
  }
  if (rest !== '') el.appendText(rest);
}
