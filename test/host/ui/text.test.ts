/** @jest-environment <rootDir>/test/host/ui/jsdom-environment.mjs */
import type { App, Component as ObsidianComponent } from 'obsidian';
import { Component } from '../../../host/obsidian/base/component';
import { installDom } from '../../../host/obsidian/ui/dom';
import { addIcon, getIcon, getIconIds, setIcon, useIconDrawings } from '../../../host/obsidian/ui/icons';
import { MarkdownRenderer } from '../../../host/obsidian/ui/markdown-renderer';
import { sanitizeHTMLToDom } from '../../../host/obsidian/ui/sanitize';
import { setTooltip } from '../../../host/obsidian/ui/tooltip';

beforeAll(() => installDom(window));

const owner = (): ObsidianComponent => new Component() as unknown as ObsidianComponent;

async function render(markdown: string, app: object = {}): Promise<string> {
  const el = createDiv();
  await MarkdownRenderer.render(app as App, markdown, el, 'Note.md', owner());
  return el.innerHTML;
}

// obsidian.d.ts, MarkdownRenderer.render: "Renders Markdown string to an HTML element."
describe('MarkdownRenderer', () => {
  it.each([
    ['# One\n\nTwo', '<h1>One</h1><p>Two</p>'],
    ['one\ntwo', '<p>one<br>two</p>'],
    ['**a** *b* `c` ~~d~~ ==e==', '<p><strong>a</strong> <em>b</em> <code>c</code> <del>d</del> <mark>e</mark></p>'],
    ['- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['> quoted', '<blockquote><p>quoted</p></blockquote>'],
    ['```js\nlet a;\n```\nafter', '<pre><code class="language-js">let a;</code></pre><p>after</p>'],
    ['---\na: 1\n---\nbody', '<p>body</p>'],
    ['a\n\n---', '<p>a</p><hr>'],
    ['snake_case_name 2*3*4', '<p>snake_case_name 2<em>3</em>4</p>'],
    ['\\*plain\\*', '<p>*plain*</p>'],
  ])('renders %j', async (markdown, html) => {
    expect(await render(markdown)).toBe(html);
  });

  it('renders wikilinks as internal links and web addresses as external ones', async () => {
    const el = createDiv();
    await MarkdownRenderer.render({} as App, '[[Ana Ruiz|Ana]] [site](https://example.com)', el, '', owner());
    const [internal, external] = el.findAll('a');
    expect(internal?.outerHTML).toContain('class="internal-link"');
    expect(internal?.dataset.href).toBe('Ana Ruiz');
    expect(internal?.textContent).toBe('Ana');
    expect(external?.className).toBe('external-link');
    expect(external?.getAttribute('href')).toBe('https://example.com');
  });

  it.each(['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '[[<img src=x>]]', '[<b>x</b>](https://a.b)'])(
    'shows HTML in a note as text: %s',
    async (hostile) => {
      const el = createDiv();
      await MarkdownRenderer.render({} as App, hostile, el, '', owner());
      expect(el.querySelector('img, script, b')).toBeNull();
      expect(el.textContent).toContain('<');
    },
  );

  it('makes no link that runs code', async () => {
    expect(await render('[x](javascript:alert(1))')).not.toContain('<a');
    expect(await render('[x](data:text/html,x)')).not.toContain('<a');
  });

  it('hands fenced blocks to the processors that plugins registered', async () => {
    const process = (source: string, el: HTMLElement): void => el.setText(`drawn ${source}`);
    const app = {
      registrations: { codeBlocks: new Map([['follow-ups', process]]) },
      metadataCache: { getCache: () => null },
    };
    expect(await render('```follow-ups\nlimit: 3\n```', app)).toBe(
      '<div class="block-language-follow-ups">drawn limit: 3</div>',
    );
  });
});

// obsidian.d.ts, sanitizeHTMLToDom.
describe('sanitizeHTMLToDom', () => {
  const sanitized = (html: string): string => {
    const el = createDiv();
    el.append(sanitizeHTMLToDom(html));
    return el.innerHTML;
  };

  it('keeps plain markup', () => {
    expect(sanitized('<p class="x">a <b>b</b> <a href="https://a.b">c</a></p>')).toBe(
      '<p class="x">a <b>b</b> <a href="https://a.b">c</a></p>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror="alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href=" &#1;javascript:alert(1)">x</a>',
    '<iframe src="https://a.b"></iframe>',
    '<svg><animate onbegin=alert(1)></svg>',
    '<form action="https://a.b"><button formaction="javascript:alert(1)"></form>',
    '<p style="background:url(https://a.b)">x</p>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  ])('takes out what could run: %s', (html) => {
    expect(sanitized(html)).not.toMatch(/script|alert|iframe|onerror|onbegin|style=|form/i);
  });
});

// https://docs.obsidian.md/Plugins/User+interface/Icons
describe('icons', () => {
  beforeAll(() => useIconDrawings('\nclock\t<circle r="10"></circle>\nmail-check\t<path d="M1 1"></path>\n'));

  it('setIcon draws Lucide’s icons, by either name, and replaces the one before', () => {
    const el = createDiv({ text: 'Label' });
    setIcon(el, 'clock');
    setIcon(el, 'lucide-mail-check');
    expect(el.querySelectorAll('svg')).toHaveLength(1);
    expect(el.querySelector('svg')?.getAttribute('class')).toBe('svg-icon lucide-mail-check');
    expect(el.querySelector('svg path')).not.toBeNull();
    expect(el.textContent).toBe('Label');
  });

  it('draws nothing for a name it does not know', () => {
    expect(getIcon('no-such-icon')).toBeNull();
    expect(getIcon('"><script>')).toBeNull();
  });

  it('knows icons that plugins add, drawn on 100 × 100', () => {
    addIcon('mine', '<circle cx="50" cy="50" r="50" />');
    expect(getIcon('mine')?.getAttribute('viewBox')).toBe('0 0 100 100');
    expect(getIconIds()).toEqual(['lucide-clock', 'lucide-mail-check', 'mine']);
  });
});

describe('setTooltip', () => {
  it('names the element', () => {
    const el = createDiv();
    setTooltip(el, 'Send', { placement: 'top' });
    expect(el.outerHTML).toBe('<div aria-label="Send" data-tooltip-position="top"></div>');
  });
});
