import type { HeadlessVault } from '../../host/headless';
import { agenda, drafts, interviewPath, onsite, openPlugin, rows, smallVault } from './support/open-plugin';

describe('interview-follow-up:due', () => {
  test('gives rows with exactly the documented keys', async () => {
    const vault = await openPlugin();
    const found = await agenda(vault);
    expect(found).toHaveLength(6);
    for (const item of found) {
      expect(Object.keys(item)).toEqual(
        'id kind section company role person what opens due channel why blocked note draft'.split(' '),
      );
    }
    expect(found[0]).toMatchObject({
      kind: 'thank-you',
      section: 'due-now',
      company: 'Northwind',
      person: 'Ana Ruiz',
      opens: '2026-11-18T15:00',
      due: '2026-11-19T15:00',
      note: interviewPath,
      draft: null,
    });
  });

  test('filters by section, company and kind', async () => {
    const vault = await openPlugin();
    expect(await agenda(vault, { section: 'waiting' })).toHaveLength(2);
    expect(await agenda(vault, { kind: 'thank-you', company: 'northwind' })).toHaveLength(2);
    expect(await agenda(vault, { company: 'Nobody' })).toEqual([]);
  });

  test('is text for people without a format', async () => {
    const vault = await openPlugin();
    expect(await vault.cli('interview-follow-up:due')).toContain('Due now (3)');
  });

  test.each([
    ['section', 'soon', 'Use one of: overdue'],
    ['kind', 'thanks', 'Use one of: thank-you'],
    ['sections', 'overdue', 'Unknown argument "sections"'],
    ['company', '', 'needs a value'],
  ])('says what is wrong with %s=%s', async (flag, value, said) => {
    const vault = await openPlugin();
    expect(await vault.cli('interview-follow-up:due', { [flag]: value })).toContain(said);
    const answer: unknown = JSON.parse(await vault.cli('interview-follow-up:due', { [flag]: value, format: 'json' }));
    expect(answer).toEqual({ error: expect.stringContaining(said) as string });
  });

  test('refuses a format that it does not have', async () => {
    const vault = await openPlugin();
    expect(await vault.cli('interview-follow-up:due', { format: 'xml' })).toContain('Unknown format "xml"');
  });
});

describe('interview-follow-up:draft', () => {
  const draft = async (args: Readonly<Record<string, string>>): Promise<[unknown, string[]]> => {
    const vault = await openPlugin();
    const answer: unknown = JSON.parse(await vault.cli('interview-follow-up:draft', { format: 'json', ...args }));
    return [answer, drafts(vault)];
  };

  test('creates, opens nothing and shows nothing; run again, names what is there', async () => {
    const vault = await openPlugin();
    const once = JSON.parse(
      await vault.cli('interview-follow-up:draft', { format: 'json', file: interviewPath }),
    ) as object;
    expect(once).toEqual({ created: drafts(vault), existing: [], failed: [] });
    expect(vault.app.workspace.getActiveFile()).toBeNull();
    expect(vault.notices()).toEqual([]);
    const again = JSON.parse(
      await vault.cli('interview-follow-up:draft', { format: 'json', file: interviewPath }),
    ) as object;
    expect(again).toEqual({ created: [], existing: drafts(vault), failed: [] });
  });

  test('for one person', async () => {
    const [answer, made] = await draft({ file: interviewPath, person: 'tom becker' });
    expect(made).toEqual(['Follow-ups/Northwind/2026-11-18 Thank-you – Tom Becker.md']);
    expect(answer).toMatchObject({ created: made });
  });

  test('says why a letter cannot be made, and leaves nothing half-made', async () => {
    const [answer, made] = await draft({ file: interviewPath, person: 'Nobody Here' });
    expect(made).toEqual([]);
    expect(answer).toMatchObject({ created: [], failed: [{ person: 'Nobody Here' }] });
  });

  test.each([
    [{ file: 'Nowhere.md' }, 'There is no note'],
    [{ file: 'Notes/Bread.md' }, 'not read as an interview note'],
    [{ file: interviewPath, kind: 'poem' }, 'Unknown kind "poem"'],
    [{ file: interviewPath, to: 'Ana' }, 'Unknown argument "to"'],
  ])('refuses %j', async (args, said) => {
    const [answer, made] = await draft(args);
    expect(answer).toEqual({ error: expect.stringContaining(said) as string });
    expect(made).toEqual([]);
  });

  test('respects a wish not to be contacted, unless overridden', async () => {
    const files = { ...smallVault, [interviewPath]: onsite.replace('role:', 'contact_policy: no contact\nrole:') };
    const vault = await openPlugin({ files });
    await vault.cli('interview-follow-up:draft', { file: interviewPath });
    expect(drafts(vault)).toEqual([]);
    expect(rows(vault).join()).not.toContain('Thank ');
    await vault.cli('interview-follow-up:draft', { file: interviewPath, override: 'true' });
    expect(drafts(vault)).toHaveLength(2);
  });
});

describe('interview-follow-up:check', () => {
  const check = async (vault: HeadlessVault, args: Readonly<Record<string, string>>): Promise<unknown> =>
    JSON.parse(await vault.cli('interview-follow-up:check', { format: 'json', ...args }));

  async function drafted(): Promise<[HeadlessVault, string]> {
    const vault = await openPlugin();
    await vault.cli('interview-follow-up:draft', { file: interviewPath, person: 'Ana Ruiz' });
    return [vault, drafts(vault)[0] ?? ''];
  }

  test('lists what there is to look at, with exactly the documented keys', async () => {
    const [vault, file] = await drafted();
    const line = (vault.read(file) ?? '').split('\n').indexOf('[Your name]') + 1;
    expect(await check(vault, { file })).toEqual([
      {
        line,
        rule: 'blank',
        severity: 'error',
        text: '[Your name]',
        message: 'Fill in or remove the blank [Your name].',
      },
    ]);
    expect(await vault.cli('interview-follow-up:check', { file })).toBe(
      `Line ${line}: Fill in or remove the blank [Your name].`,
    );
    expect([vault.notices(), vault.app.workspace.getActiveFile()]).toEqual([[], null]);
  });

  test('has nothing to say of a letter that is ready', async () => {
    const [vault, file] = await drafted();
    await vault.write(file, (vault.read(file) ?? '').replace('[Your name]', 'Jo Martin'));
    expect(await check(vault, { file: file.replace(/\.md$/, '') })).toEqual([]);
    expect(await vault.cli('interview-follow-up:check', { file })).toBe('Nothing to fix.');
  });

  test.each([
    [{ file: 'Nowhere.md' }, 'There is no note "Nowhere.md"'],
    [{ file: interviewPath }, '“2026-11-18 Northwind” is not a draft of a letter.'],
    [{ file: '' }, 'The argument "file" needs a value'],
    [{ file: interviewPath, line: '3' }, 'Unknown argument "line"'],
  ])('refuses %j', async (args, said) => {
    const vault = await openPlugin();
    expect(await check(vault, args)).toEqual({ error: expect.stringContaining(said) as string });
    expect(await vault.cli('interview-follow-up:check', args)).toContain(said);
  });
});

describe('interview-follow-up:log', () => {
  const log = async (vault: HeadlessVault, args: Readonly<Record<string, string>>): Promise<unknown> =>
    JSON.parse(await vault.cli('interview-follow-up:log', args));
  const thanked = 'sent thank-you to Ana Ruiz by email';

  test('writes a line as the log has it, once, and answers note and line', async () => {
    const vault = await openPlugin();
    const answer = { note: interviewPath, line: `2026-11-18 ${thanked}` };
    expect(await log(vault, { file: interviewPath, event: thanked })).toEqual(answer);
    expect(await log(vault, { file: interviewPath, event: thanked, format: 'json' })).toEqual(answer);
    expect(vault.read(interviewPath)?.match(/sent thank-you/g)).toHaveLength(1);
    expect(rows(vault).join()).not.toContain('Thank Ana Ruiz');
    expect(vault.notices()).toEqual([]);
    expect(await vault.cli('interview-follow-up:log', { file: interviewPath, event: thanked, format: 'text' })).toBe(
      `${interviewPath}: 2026-11-18 ${thanked}`,
    );
  });

  test('takes the day that is given', async () => {
    const vault = await openPlugin();
    expect(await log(vault, { file: interviewPath, event: 'replied Ana Ruiz', date: '2026-11-17' })).toEqual({
      note: interviewPath,
      line: '2026-11-17 replied Ana Ruiz',
    });
  });

  test('of a draft, writes into its interview', async () => {
    const vault = await openPlugin();
    await vault.cli('interview-follow-up:draft', { file: interviewPath });
    const [file = ''] = drafts(vault);
    expect(await log(vault, { file, event: thanked })).toMatchObject({ note: interviewPath });
  });

  test('called twice at once, writes one line', async () => {
    const vault = await openPlugin();
    const call = () => vault.host.cli('interview-follow-up:log', { file: interviewPath, event: thanked });
    await vault.until(Promise.all([call(), call()]));
    await vault.settle();
    expect(vault.read(interviewPath)?.match(/sent thank-you/g)).toHaveLength(1);
  });

  test.each([
    [{ file: 'Nowhere.md', event: thanked }, 'There is no note'],
    [{ file: 'Notes/Bread.md', event: thanked }, 'is not read as an interview note'],
    [{ file: interviewPath, event: '' }, 'The argument "event" needs a value'],
    [{ file: interviewPath, event: 'wrote a poem' }, 'is not understood'],
    [{ file: interviewPath, event: 'sent thank-you to Nobody' }, 'The note of this interview does not name “Nobody”.'],
    [{ file: interviewPath, event: thanked, date: 'yesterday' }, '“yesterday” is not a day'],
    [{ file: interviewPath, event: thanked, day: '2026-11-18' }, 'Unknown argument "day"'],
    [{ file: interviewPath, event: thanked, format: 'xml' }, 'Unknown format "xml"'],
  ])('refuses %j', async (args, said) => {
    const vault = await openPlugin();
    const answer = await vault.cli('interview-follow-up:log', args);
    expect(answer.replaceAll('\\"', '"')).toContain(said);
    expect(vault.read(interviewPath)).toBe(onsite);
  });
});
