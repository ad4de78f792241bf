import type { HeadlessVault } from '../../host/headless';
import { interviewPath, openPlugin, run, smallVault } from './support/open-plugin';

const folder = 'Follow-ups/Templates';
const mine = `${folder}/Thank-you.md`;

interface Drafted {
  readonly created: readonly string[];
  readonly failed: readonly { readonly person: string; readonly reason: string }[];
}

const drafted = async (vault: HeadlessVault): Promise<Drafted> =>
  JSON.parse(await vault.cli('interview-follow-up:draft', { file: interviewPath, format: 'json' })) as Drafted;

const withTemplates = (templates: Readonly<Record<string, string>>) =>
  openPlugin({
    files: {
      ...smallVault,
      ...Object.fromEntries(Object.entries(templates).map(([name, text]) => [`${folder}/${name}.md`, text])),
    },
  });

const choose = async (vault: HeadlessVault, kind: string): Promise<void> => {
  await run(vault, 'customize-template');
  const [suggestion] = [...vault.window.document.querySelectorAll<HTMLElement>('.suggestion-item')].filter(
    (item) => item.querySelector('.suggestion-title')?.textContent === kind,
  );
  if (suggestion === undefined) throw new Error(`No ${kind} to choose.`);
  suggestion.dispatchEvent(new vault.window.MouseEvent('click', { bubbles: true }));
  await vault.settle();
};

describe('customize-template', () => {
  test('copies the built-in template, opens it, and letters are the same as before', async () => {
    const before = await openPlugin();
    const builtIn = (await drafted(before)).created.map((path) => before.read(path));
    await before.close();

    const vault = await openPlugin();
    await choose(vault, 'Thank-you');
    expect(vault.read(mine)).toContain('kind: thank-you');
    expect(vault.read(mine)).toContain('{{ point }}');
    expect(vault.app.workspace.getActiveFile()?.path).toBe(mine);
    const { created, failed } = await drafted(vault);
    expect(failed).toEqual([]);
    expect(created.map((path) => vault.read(path))).toEqual(builtIn);
    await vault.close();
  });

  test('shows what comes of it from the notice and from the menu of the note, as it is being typed', async () => {
    const vault = await openPlugin();
    await choose(vault, 'Check-in');
    await vault.click('button', 'Preview');
    const letter = (): string =>
      vault.window.document.querySelector('.interview-follow-up-preview-letter')?.textContent ?? '';
    expect(letter()).toContain('Dear Ana');
    vault.window.document.querySelector<HTMLElement>('.modal-close-button')?.click();
    await vault.settle();

    const path = `${folder}/Check-in.md`;
    await vault.write(path, '---\nkind: check-in\n---\nMy words, {{ first_name }}.\n');
    const menu = new vault.obsidian.Menu();
    vault.app.workspace.trigger('file-menu', menu, vault.app.vault.getFileByPath(path), 'file-explorer-context-menu');
    menu.showAtPosition({ x: 0, y: 0 });
    const [entry, ...others] = vault.window.document.querySelectorAll<HTMLElement>('.menu-item');
    expect([entry?.textContent, others.length]).toEqual(['Preview letter', 0]);
    entry?.click();
    await vault.settle();
    expect(letter()).toBe('My words, Ana.');
    await vault.close();
  });

  test('shows a template for some interviews only from one of those', async () => {
    const limited = (stage: string) => `---\nkind: thank-you\nstage: ${stage}\n---\nFor ${stage} at {{ company }}.\n`;
    const vault = await withTemplates({ Panel: limited('panel'), Chat: limited('chat') });
    const panel =
      '---\ntype: interview\ndate: 2026-10-02\ncompany: Harbor\nstage: panel\ninterviewers: [Lee Wu]\n---\n';
    await vault.write('Interviews/2026-10-02 Harbor.md', panel);
    await vault.settle();
    const previewOf = async (name: string): Promise<void> => {
      const menu = new vault.obsidian.Menu();
      const file = vault.app.vault.getFileByPath(`${folder}/${name}.md`);
      vault.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
      menu.showAtPosition({ x: 0, y: 0 });
      await vault.click('menuitem', 'Preview letter');
    };
    await previewOf('Panel');
    const letter = vault.window.document.querySelector('.interview-follow-up-preview-letter');
    expect([letter?.textContent, vault.notices()]).toEqual(['For panel at Harbor.', []]);
    await previewOf('Chat');
    expect(vault.notices().join('\n')).toContain('No interview fits what this template is limited to');
    await vault.close();
  });

  test('opens the template that is there, wherever it lies in the folder, and writes nothing', async () => {
    const text = '---\nkind: Thank you\n---\nMine: {{ point }}\n';
    const vault = await withTemplates({ 'Old/My letter': text });
    await choose(vault, 'Thank-you');
    expect(vault.read(`${folder}/Old/My letter.md`)).toBe(text);
    expect(vault.read(mine)).toBeNull();
    expect(vault.app.workspace.getActiveFile()?.path).toBe(`${folder}/Old/My letter.md`);
    await vault.close();
  });

  test('makes one beside a template for some interviews only, and beside a note of that name', async () => {
    const vault = await withTemplates({ 'Thank-you': '---\nkind: thank-you\nindustry: tech\n---\nHi\n' });
    await choose(vault, 'Thank-you');
    expect(vault.read(mine)).toContain('industry: tech');
    expect(vault.read(`${folder}/Thank-you 2.md`)).toContain('{{ greeting }}');
    await vault.close();
  });

  test('can be taken back, and twice at once makes one', async () => {
    const vault = await openPlugin();
    await Promise.all([choose(vault, 'Check-in'), choose(vault, 'Check-in')]);
    const made = vault.app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith(folder));
    expect(made.map(({ path }) => path)).toEqual([`${folder}/Check-in.md`]);
    await vault.click('button', 'Undo');
    expect(vault.read(`${folder}/Check-in.md`)).toBeNull();
    await vault.close();
  });

  test('says why where the note cannot be written', async () => {
    const vault = await openPlugin();
    vault.host.disk.faults.add(() => {
      throw new Error('No space left on device');
    });
    await choose(vault, 'Thank-you');
    expect(vault.notices().join('\n')).toContain('No space left on device');
    expect(vault.read(mine)).toBeNull();
    await vault.close();
  });

  test('a template is neither an interview nor a letter', async () => {
    const vault = await openPlugin();
    await choose(vault, 'Thank-you');
    for (const command of ['draft-thank-yous', 'check-draft', 'mark-sent'])
      expect([command, vault.offers(`interview-follow-up:${command}`)]).toEqual([command, false]);
    expect(await vault.cli('interview-follow-up:due', { section: 'needs-attention' })).not.toContain('Templates');
    await vault.close();
  });
});

describe('of several templates', () => {
  const saying = (word: string, ...properties: string[]) =>
    `---\nkind: thank-you\n${properties.map((line) => `${line}\n`).join('')}---\n${word} {{ point }}\n`;
  const used = async (templates: Readonly<Record<string, string>>, interview = '') => {
    const vault = await openPlugin({
      files: {
        ...smallVault,
        [interviewPath]: (smallVault[interviewPath] ?? '').replace('role:', `${interview}\nrole:`),
        ...Object.fromEntries(Object.entries(templates).map(([name, text]) => [`${folder}/${name}.md`, text])),
      },
    });
    const [path = ''] = (await drafted(vault)).created;
    const [, word] = /---\n\s*(\w+) /.exec((vault.read(path) ?? '').slice(4)) ?? [];
    await vault.close();
    return word;
  };

  test.each([
    ['the one for this industry', 'industry: Tech\nstage: onsite', 'Industry'],
    ['the one with most in common', 'industry: tech\nstage: phone', 'Both'],
    ['the general one for every other', 'industry: finance', 'General'],
  ])('%s is used', async (_, interview, word) => {
    const templates = {
      a: saying('General'),
      b: saying('Industry', 'industry: tech'),
      c: saying('Both', 'industry: tech', 'stage: Phone'),
      d: saying('German', 'language: de'),
    };
    expect(await used(templates, interview)).toBe(word);
  });

  test('of equal ones the first by name', async () => {
    expect(await used({ b: saying('Second'), a: saying('First') })).toBe('First');
  });

  test('never a sync tool’s copy of one that is there', async () => {
    const copy = 'a (conflicted copy 2026-11-18 101500)';
    expect(await used({ [copy]: saying('Copy'), a: saying('First') })).toBe('First');
    expect(await used({ [copy]: saying('Copy') })).toBe('Copy');
  });
});

describe('a template that fails makes nothing and says where', () => {
  test.each([
    ['a name that does not exist', 'Dear {{ frist_name }}', 'perhaps “first_name” is meant', 'line 4, column 9'],
    ['a name with a space', 'Dear {{ first name }}', 'perhaps “first_name” is meant', 'line 4, column 9'],
    ['a name in single braces', 'Dear { first_name }', '“{ first_name }” needs two braces', 'line 4, column 6'],
    ['braces that are not closed', 'Dear {{ first_name,\n\n{{ point }}', '“{{ first_name,” is not', 'line 4, column 6'],
    ['braces that are closed otherwise', 'Dear {{ first_name %}', '“{{ first_name ” is not closed', 'line 4, column 6'],
    [
      'a tag that is not closed',
      'Hi\n{% if late\nLate.\n{{ point }}',
      '“{% if late” is not closed',
      'line 5, column 1',
    ],
    ['a condition without an end', 'Hi\n{% if late %}', '“{% if late %}” has no end', 'line 5, column 1'],
    ['an end without a condition', 'Hi {% endif %}', '“endif” belongs to nothing above it', 'line 4, column 4'],
    ['an end in two words', '{% if late %}x{% end if %}', 'perhaps “endif” is meant', 'line 4, column 15'],
    ['else if', '{% if late %}x{% else if role %}y{% endif %}', 'perhaps “elsif” is meant', 'line 4'],
    ['a filter that does not exist', 'Hi\n\nto {{ name | uppercase }}', 'perhaps “upcase” is meant', 'line 6'],
    ['one = in a condition', '{% if kind = "call" %}x{% endif %}', '== compares', 'line 4, column 13'],
    [
      'the code of Templater',
      'On <% tp.date.now() %>',
      '“<% tp.date.now() %>” is for another tool',
      'line 4, column 4',
    ],
    ['the code of Handlebars', '{{#if late}}x{{/if}}', '“{{#if late” is for another tool', 'line 4, column 1'],
    ['a date of Obsidian’s templates', 'On {{date:YYYY}}', '“{{date:YYYY” is for another', 'line 4, column 4'],
    ['the date of Obsidian’s templates', 'On {{date}}', 'perhaps “today” is meant', 'line 4, column 6'],
    ['tokens with %', '{{ today | date: "%d %B" }}', '"D MMMM YYYY"', 'line 4, column 1'],
    ['a date called now', '{{ "now" | date: "D MMMM" }}', 'such as today', 'line 4, column 1'],
    [
      'a property of a text',
      '{% for p in interviewers %}{{ p.name }}{% endfor %}',
      '“p” has no “name”',
      'line 4, column 31',
    ],
    ['another file', '{% include "secret" %}', '“include” is not possible', 'line 4'],
    ['an endless list', '{% for i in (1..99999999) %}x{% endfor %}', 'repeats too much', 'line 4'],
    ['a prototype', '{{ name.constructor.constructor }}', '“name” has no “constructor”', 'line 4'],
    ['the prototype of all', '{{ __proto__ }}', 'there is no name “__proto__” (', 'line 4'],
    ['a flood', 'x'.repeat(60_000), 'more than 50,000 characters', '(in “Follow-ups/Templates/Mine.md”)'],
    ['an empty letter', '{% comment %} nothing {% endcomment %}', 'empty', '(in “Follow-ups/Templates/Mine.md”)'],
  ])('%s', async (_, body, what, where) => {
    const vault = await withTemplates({ Mine: `---\nkind: thank-you\n---\n${body}\n` });
    const { created, failed } = await drafted(vault);
    expect(created).toEqual([]);
    expect(failed.map(({ person }) => person)).toEqual(['Ana Ruiz', 'Tom Becker']);
    expect(failed[0]?.reason).toContain(what);
    expect(failed[0]?.reason).toContain(where);
    expect(vault.app.vault.getMarkdownFiles().some(({ path }) => path.startsWith('Follow-ups/Northwind'))).toBe(false);
    await vault.close();
  });

  test('a subject, by its place among the properties', async () => {
    const vault = await withTemplates({ Mine: `---\nkind: thank-you\nsubject: "Hi {{ frist_name }}"\n---\nHi\n` });
    expect((await drafted(vault)).failed[0]?.reason).toContain('“Follow-ups/Templates/Mine.md”, line 3, column 17');
    await vault.close();
  });
});

describe('a note in the template folder from which no letter is made', () => {
  test.each([
    ['an unknown kind', '---\nkind: thanks\n---\nHi\n', '“thanks” is none of thank-you, promise, check-in', true],
    ['a kind without letters', '---\nkind: debrief\n---\nHi\n', '“debrief” is none of', true],
    ['a subject that is no YAML', '---\nkind: thank-you\nsubject: {{ role }} a\n---\nHi\n', 'in quotation marks', true],
    ['no kind', '# About my templates\n', 'need a kind', false],
  ])('says why: %s', async (_, text, why, isMeant) => {
    const vault = await withTemplates({ Mine: text });
    await run(vault, 'draft-thank-yous', interviewPath);
    expect(vault.notices().some((notice) => notice.includes(why))).toBe(isMeant);
    expect(vault.read('Follow-ups/Northwind/2026-11-18 Thank-you – Ana Ruiz.md')).toContain('Dear Ana');
    const menu = new vault.obsidian.Menu();
    const file = vault.app.vault.getFileByPath(`${folder}/Mine.md`);
    vault.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.showAtPosition({ x: 0, y: 0 });
    await vault.click('menuitem', 'Preview letter');
    expect(vault.notices().join('\n')).toContain(why);
    await vault.close();
  });
});
