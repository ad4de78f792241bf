import type { HeadlessVault } from '../../host/headless';
import { interviewPath, onsite, openPlugin, smallVault } from './support/open-plugin';

const block = (...lines: readonly string[]): string => ['```follow-ups', ...lines, '```', ''].join('\n');
const render = async (vault: HeadlessVault, ...lines: readonly string[]) => {
  const rendered = await vault.until(vault.host.renderMarkdown(block(...lines), 'Dashboard.md'));
  await vault.settle();
  return rendered;
};
const titles = (el: HTMLElement): string[] =>
  [...el.querySelectorAll('.interview-follow-up-title bdi')].map((title) => title.textContent);
const headings = (el: HTMLElement): string[] =>
  [...el.querySelectorAll('.interview-follow-up-group-title')].map((title) => title.textContent);
const problems = (el: HTMLElement): string[] => [...el.querySelectorAll('li')].map((item) => item.textContent);

const acme = onsite.replaceAll('Northwind', 'Acme, Inc.').replace('Ana Ruiz', 'Li Na');
const files = { ...smallVault, 'Interviews/Acme.md': acme };

describe('shows', () => {
  test('the whole list where nothing is said', async () => {
    const vault = await openPlugin();
    const { el } = await render(vault);
    expect(headings(el)).toEqual(['Due now', 'Coming up', 'Waiting']);
    expect(titles(el)).toEqual([
      'Thank Ana Ruiz',
      'Thank Tom Becker',
      'Write your Northwind debrief',
      'Send portfolio',
      'Waiting for a decision',
      'Check in with Ana Ruiz at Northwind',
    ]);
  });

  test.each([
    [['kind: thank-you'], ['Thank Ana Ruiz', 'Thank Tom Becker', 'Thank Li Na', 'Thank Tom Becker']],
    [
      ['kind: Thank you', 'company: Acme, Inc.'],
      ['Thank Li Na', 'Thank Tom Becker'],
    ],
    [
      ['company: "[[Northwind]]"', 'section: due now'],
      ['Thank Ana Ruiz', 'Thank Tom Becker', 'Write your Northwind debrief'],
    ],
    [
      ['# a comment', '', 'company: NORTHWIND', 'kind: promise, awaiting'],
      ['Send portfolio', 'Waiting for a decision'],
    ],
    [
      ['company: Northwind', 'kind: [promise, "awaiting"]'],
      ['Send portfolio', 'Waiting for a decision'],
    ],
    [
      ['company: Northwind', 'kind:', '  - promise', '  - awaiting'],
      ['Send portfolio', 'Waiting for a decision'],
    ],
    [
      ['company: Northwind', 'limit: 2'],
      ['Thank Ana Ruiz', 'Thank Tom Becker'],
    ],
  ])('%j', async (lines, wanted) => {
    const vault = await openPlugin({ files });
    const { el } = await render(vault, ...lines);
    expect(titles(el)).toEqual(wanted);
  });

  test('problems where they are asked for', async () => {
    const broken = onsite.replace('2026-11-18\n', 'sometime\n');
    const vault = await openPlugin({ files: { ...files, 'Interviews/Acme.md': broken } });
    const { el } = await render(vault, 'section: needs-attention');
    expect(headings(el)).toEqual(['Needs attention']);
    const { el: other } = await render(vault, 'kind: problem', 'company: Nobody');
    expect(other.textContent).toBe('Nothing to follow up here for Nobody.');
  });

  test('how many more there are, and leads to them', async () => {
    const vault = await openPlugin();
    const { el } = await render(vault, 'limit: 1', 'company: Northwind');
    const more = el.querySelector<HTMLElement>('.interview-follow-up-block-more');
    expect(more?.textContent).toBe('Show 5 more in the list');
    more?.click();
    await vault.settle();
    expect(vault.text('interview-follow-up-due')).toContain('Send portfolio');
  });

  test('that nothing is to be done', async () => {
    const vault = await openPlugin({ files: {} });
    expect((await render(vault)).el.textContent).toBe('Nothing to follow up here.');
  });
});

describe('says what may stand there, instead of', () => {
  test.each([
    [['colour: red'], ['There is no option “colour”. Use: company, kind, section, limit.']],
    [['section: soon'], [expect.stringContaining('There is no section “soon”. Use one of: overdue, due-now')]],
    [['kind: thanks, promise'], [expect.stringContaining('There is no kind “thanks”. Use one of: thank-you')]],
    [['limit: 0'], ['“0” is not a limit. Use a whole number from 1 to 50.']],
    [['limit: many'], ['“many” is not a limit. Use a whole number from 1 to 50.']],
    [['limit: 51'], [expect.stringContaining('is not a limit')]],
    [['overdue'], ['“overdue” is not understood. Write each option in a line of its own, as “name: value”.']],
    [['company:'], ['“company” has no value.']],
    [['limit: 3', 'limit: 4'], ['“limit” is given twice.']],
    [['__proto__: x'], [expect.stringContaining('There is no option “__proto__”')]],
    [['- promise'], [expect.stringContaining('is not understood')]],
    [['<img src=x onerror=alert(1)>: 1'], [expect.stringContaining('There is no option “<img')]],
    [
      Array.from({ length: 50 }, (_, line) => `${line}${'x'.repeat(500)}`),
      Array(5).fill(expect.stringMatching(/^.{60,150}$/)),
    ],
  ])('%j', async (lines, said) => {
    const vault = await openPlugin();
    const { el } = await render(vault, ...lines);
    expect(problems(el)).toEqual(said);
    expect(el.querySelector('img, [role=row]')).toBeNull();
    expect(vault.errors).toEqual([]);
  });
});

describe('lives', () => {
  test('with its note: a change shows at once, and only while it is on the screen', async () => {
    const vault = await openPlugin();
    const one = await render(vault, 'kind: thank-you');
    const other = await render(vault, 'kind: promise');
    const row = one.el.querySelector('[data-key*="ana ruiz"]');
    await vault.write(interviewPath, onsite.replace('Tom Becker', 'Tim Baker').replace('portfolio', 'slides'));
    expect(titles(one.el)).toEqual(['Thank Ana Ruiz', 'Thank Tim Baker']);
    expect(titles(other.el)).toEqual(['Send slides']);
    expect(one.el.querySelector('[data-key*="ana ruiz"]')).toBe(row);
    one.unload();
    expect(one.el.querySelector('[role=row]')).toBeNull();
    await vault.write(interviewPath, onsite);
    expect(one.el.textContent).toBe('');
    expect(titles(other.el)).toEqual(['Send portfolio']);
    expect(vault.errors).toEqual([]);
  });

  test('with time', async () => {
    const vault = await openPlugin();
    const { el } = await render(vault, 'section: overdue');
    expect(titles(el)).toEqual([]);
    await vault.advanceTo('2026-11-19T15:30');
    expect(titles(el)).toEqual(['Thank Ana Ruiz', 'Thank Tom Becker']);
  });

  test('while the vault is still being read, says so', async () => {
    const vault = await openPlugin({ coldStart: true });
    const { el } = await render(vault);
    expect(titles(el)).toHaveLength(6);
  });

  test('out of sight nothing changes until it is seen again', async () => {
    const vault = await openPlugin();
    let see: ((isIntersecting: boolean) => void) | undefined;
    let watched = 0;
    vault.window['IntersectionObserver'] = class {
      constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => tell([{ isIntersecting: !isIntersecting }, { isIntersecting }]);
      }
      observe(): void {
        watched += 1;
      }
      disconnect(): void {
        watched -= 1;
      }
    };
    const block = await render(vault, 'kind: promise');
    const { el } = block;
    see?.(false);
    await vault.write(interviewPath, onsite.replace('portfolio', 'slides'));
    expect(titles(el)).toEqual(['Send portfolio']);
    see?.(true);
    await vault.settle();
    expect(titles(el)).toEqual(['Send slides']);
    expect(watched).toBe(1);
    block.unload();
    expect(watched).toBe(0);
  });

  test('and its rows do what they do in the list', async () => {
    const vault = await openPlugin();
    const { el } = await render(vault, 'kind: promise');
    el.querySelector<HTMLElement>('.interview-follow-up-title')?.click();
    await vault.settle();
    expect(vault.app.workspace.getActiveFile()?.path).toBe(interviewPath);
    const button = [...el.querySelectorAll('button')].find(({ ariaLabel }) => ariaLabel?.includes('Draft'));
    button?.click();
    await vault.settle();
    expect(vault.app.vault.getMarkdownFiles().some(({ path }) => path.startsWith('Follow-ups/'))).toBe(true);
  });
});
