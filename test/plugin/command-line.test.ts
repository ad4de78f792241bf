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
