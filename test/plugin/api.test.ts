import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadlessVault } from '../../host/headless';
import type { InterviewFollowUpApi } from '../../interview-follow-up';
import { afterwards, agenda, drafts, interviewPath, onsite, openPlugin, smallVault } from './support/open-plugin';

/** The API as a script finds it; what it is called with is nobody's business but its own. */
type LooseApi = Record<'agenda' | 'draft' | 'check' | 'onChange', (...given: unknown[]) => unknown>;

const apiOf = (vault: HeadlessVault): InterviewFollowUpApi =>
  (vault.app.plugins.plugins['interview-follow-up'] as unknown as { readonly api: InterviewFollowUpApi }).api;
const loose = (vault: HeadlessVault): LooseApi => apiOf(vault) as unknown as LooseApi;

/** An answer as data of this side of the window. */
async function answer(vault: HeadlessVault, promise: unknown): Promise<unknown> {
  return JSON.parse(JSON.stringify(await vault.until(Promise.resolve(promise)))) as unknown;
}

describe('answers', () => {
  test('are those of the command line', async () => {
    const vault = await openPlugin();
    const api = apiOf(vault);
    expect(api.version).toBe(vault.app.plugins.manifests['interview-follow-up']?.version);
    expect(await answer(vault, api.agenda())).toEqual(await agenda(vault));
    const thanks = { kind: 'thank-you', company: 'northwind' } as const;
    expect(await answer(vault, api.agenda(thanks))).toEqual(await agenda(vault, thanks));

    const drafted = await answer(vault, api.draft(interviewPath, { person: 'Ana Ruiz' }));
    expect(drafted).toEqual({ created: drafts(vault), existing: [], failed: [] });
    const [draft = ''] = drafts(vault);
    const checked = await vault.cli('interview-follow-up:check', { file: draft, format: 'json' });
    expect(await answer(vault, api.check(draft))).toEqual(JSON.parse(checked));
    expect(vault.app.workspace.getActiveFile()).toBeNull();
    expect(vault.notices()).toEqual([]);
  });

  test('take an override as a switch', async () => {
    const files = { ...smallVault, [interviewPath]: onsite.replace('role:', 'contact_policy: no contact\nrole:') };
    const vault = await openPlugin({ files });
    expect(await answer(vault, apiOf(vault).draft(interviewPath))).toMatchObject({ created: [] });
    expect(await answer(vault, apiOf(vault).draft(interviewPath, { override: true }))).toMatchObject({
      created: drafts(vault),
    });
    expect(drafts(vault)).toHaveLength(2);
  });

  test('are copies, and the API cannot be changed', async () => {
    const vault = await openPlugin();
    const api = loose(vault);
    const rows = (await vault.until(Promise.resolve(api.agenda()))) as { company: string }[];
    for (const row of rows) row.company = 'Elsewhere';
    expect((await agenda(vault))[0]?.['company']).toBe('Northwind');
    expect(Object.isFrozen(api)).toBe(true);
  });

  test('wait until the vault has been read', async () => {
    const vault = await openPlugin({ coldStart: true });
    expect(await answer(vault, apiOf(vault).agenda())).toEqual(await agenda(vault));
  });
});

describe('calls that make no sense', () => {
  const hostile = {
    get section(): string {
      throw new Error('from a getter');
    },
  };
  const strange = {
    get section(): string {
      // A value that cannot even be printed.
      throw Object.create(null) as Error;
    },
  };
  const calls: readonly (readonly [string, (api: LooseApi) => unknown, string])[] = [
    ['a section that does not exist', (api) => api.agenda({ section: 'soon' }), 'Use one of: overdue'],
    ['an option that does not exist', (api) => api.agenda({ compny: 'x' }), 'Unknown argument "compny"'],
    ['__proto__', (api) => api.agenda(JSON.parse('{"__proto__":"x"}')), 'Unknown argument "__proto__"'],
    ['a number', (api) => api.agenda({ company: 7 }), '"company" has to be a text'],
    ['a text instead of options', (api) => api.agenda('overdue'), 'have to be an object'],
    ['a list instead of options', (api) => api.agenda(['overdue']), 'have to be an object'],
    ['nothing in an option', (api) => api.agenda({ company: ' ' }), 'needs a value'],
    ['a getter that throws', (api) => api.agenda(hostile), 'from a getter'],
    ['a getter that throws no error', (api) => api.agenda(strange), 'The call failed'],
    ['no path', (api) => api.draft(), 'path of a note'],
    ['a path that is none', (api) => api.draft({ toString: () => interviewPath }), 'path of a note'],
    ['a note that is not there', (api) => api.draft('../../etc/passwd'), 'There is no note'],
    ['a note that is no interview', (api) => api.draft('Notes/Bread.md'), 'not read as an interview note'],
    ['a kind that is no letter', (api) => api.draft(interviewPath, { kind: 'poem' }), 'Unknown kind "poem"'],
    ['an override that is none', (api) => api.draft(interviewPath, { override: 'maybe' }), 'Unknown override "maybe"'],
    ['a note that is no draft', (api) => api.check(interviewPath), 'not a draft'],
    ['no draft', (api) => api.check(null), 'path of a note'],
  ];
  test.each(calls)('%s', async (_, call, said) => {
    const vault = await openPlugin();
    expect(await answer(vault, call(loose(vault)))).toEqual({ error: expect.stringContaining(said) as string });
    expect(drafts(vault)).toEqual([]);
    expect(vault.errors).toEqual([]);
  });

  test('options that say nothing are none', async () => {
    const vault = await openPlugin();
    const api = loose(vault);
    const all = await agenda(vault);
    for (const options of [undefined, null, {}, { section: undefined, company: null }]) {
      expect(await answer(vault, api.agenda(options))).toEqual(all);
    }
  });

  test('after the plugin is switched off', async () => {
    const vault = await openPlugin();
    const api = apiOf(vault);
    let calls = 0;
    api.onChange(() => calls++);
    vault.app.plugins.disablePlugin('interview-follow-up');
    const off = { error: 'The plugin has been switched off.' };
    expect(await answer(vault, api.agenda())).toEqual(off);
    expect(await answer(vault, api.draft(interviewPath))).toEqual(off);
    expect(api.onChange(() => calls++)).toBeInstanceOf(vault.window.eval('Function'));
    await vault.write(interviewPath, onsite.replace('Tom', 'Tim'));
    expect(calls).toBe(0);
  });
});

describe('onChange', () => {
  test('calls back when a note, the time or a draft changes the list, and not otherwise', async () => {
    const vault = await openPlugin();
    let calls = 0;
    const stop = apiOf(vault).onChange(() => calls++);
    await vault.write('Notes/Bread.md', '# Flour\n');
    expect(calls).toBe(0);
    await vault.write(interviewPath, onsite.replace('Tom Becker', 'Tim Baker'));
    expect(calls).toBe(1);
    await vault.until(apiOf(vault).draft(interviewPath));
    await vault.settle();
    expect(calls).toBeGreaterThan(1);
    const before = calls;
    await vault.advanceTo('2026-11-19T15:30');
    expect(calls).toBeGreaterThan(before);
    const last = calls;
    stop();
    stop();
    await vault.write(interviewPath, onsite);
    expect(calls).toBe(last);
  });

  test('a callback that throws or fails harms nobody', async () => {
    const vault = await openPlugin();
    const called: string[] = [];
    const api = loose(vault);
    api.onChange(() => {
      called.push('throws');
      throw new Error('from a callback');
    });
    api.onChange(() => {
      called.push('fails');
      return Promise.reject(new Error('from a promise'));
    });
    api.onChange(() => called.push('works'));
    api.onChange('not a function');
    await vault.write(interviewPath, onsite.replace('Tom Becker', 'Tim Baker'));
    expect(called).toEqual(['throws', 'fails', 'works']);
    expect(vault.errors).toEqual([]);
    expect(vault.logged.join()).toContain('from a callback');
    expect(vault.logged.join()).toContain('from a promise');
    expect(await answer(vault, api.agenda({ kind: 'thank-you' }))).toHaveLength(2);
  });

  test('one that stops itself or others is not called again', async () => {
    const vault = await openPlugin();
    const called: string[] = [];
    const api = apiOf(vault);
    const stopFirst = api.onChange(() => {
      called.push('first');
      stopFirst();
      stopSecond();
    });
    const stopSecond = api.onChange(() => called.push('second'));
    await vault.write(interviewPath, onsite.replace('Tom Becker', 'Tim Baker'));
    await vault.write(interviewPath, onsite);
    expect(called).toEqual(['first']);
  });
});

describe('the examples of docs/api.md', () => {
  const page = readFileSync(join(__dirname, '../../docs/api.md'), 'utf8');
  const examples = (language: string): string[] =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
  /** Runs code as the body of an asynchronous function in the app's window, as Dataview and Templater do. */
  const runIn = (vault: HeadlessVault, code: string, given: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const build = vault.window.eval(`(names, code) => new (async () => {}).constructor(...names, code)`) as (
      names: readonly string[],
      code: string,
    ) => (...values: unknown[]) => Promise<unknown>;
    const all = { app: vault.app, ...given };
    return vault.until(build(Object.keys(all), code)(...Object.values(all)));
  };
  const templater = (vault: HeadlessVault, code: string, file = ''): Promise<unknown> => {
    const body = code.replace(/^<%\*/, '').replace(/-%>\s*$/, '');
    return runIn(vault, `let tR = '';\n${body}\nreturn tR;`, { tp: { file: { path: () => file } } });
  };

  test('DataviewJS draws what is due', async () => {
    const vault = await openPlugin();
    const tables: unknown[] = [];
    const dv = {
      table: (...table: unknown[]) => tables.push(JSON.parse(JSON.stringify(table))),
      fileLink: (path: string, _: boolean, text: string) => `${path}|${text}`,
    };
    await runIn(vault, examples('dataviewjs')[0] ?? '', { dv });
    expect(tables).toMatchObject([
      [
        ['What', 'Company', 'Until', 'Why'],
        [
          [`${interviewPath}|Ana Ruiz`, 'Northwind', '2026-11-19T15:00', expect.stringContaining('You met on')],
          [`${interviewPath}|Tom Becker`, 'Northwind', '2026-11-19T15:00', expect.stringContaining('You met on')],
          expect.anything(),
        ],
      ],
    ]);
  });

  test('Templater lists whom to thank, and drafts', async () => {
    const vault = await openPlugin({ now: afterwards });
    const [thanks = '', letters = ''] = examples('templater');
    expect(await templater(vault, thanks)).toMatch(
      /^- \[ \] Thank Ana Ruiz \(Northwind\), You met on .*\n- \[ \] Thank Tom/,
    );
    const links = drafts(vault).length;
    expect(links).toBe(0);
    const listed = await templater(vault, letters, interviewPath);
    expect(listed).toBe(
      drafts(vault)
        .map((path) => `- [[${path}]]`)
        .join('\n'),
    );
    expect(drafts(vault)).toHaveLength(2);
    expect(await templater(vault, letters, 'Notes/Bread.md')).toContain('not read as an interview note');
  });

  test('a plugin shows how much is overdue', async () => {
    const vault = await openPlugin();
    const shown: string[] = [];
    const own = examples('js').at(-1) ?? '';
    await runIn(vault, own, {
      statusBarItem: { setText: (text: string) => shown.push(text) },
      plugin: { register: (stop: unknown) => expect(typeof stop).toBe('function') },
    });
    await vault.advanceTo('2026-11-19T16:00');
    expect(shown.at(-1)).toBe('2 overdue');
  });
});
