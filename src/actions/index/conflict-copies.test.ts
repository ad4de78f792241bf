import { note } from '../../../test/support/memory-store';
import { testVault } from '../../../test/support/test-vault';
import type { VaultIndex } from './vault-index';

const now = new Date(2026, 10, 18, 17, 0);
const original = 'Jobs/Northwind.md';
const copy = "Jobs/Northwind (Ana's conflicted copy 2026-11-18).md";
const secondCopy = 'Jobs/Northwind.sync-conflict-20261118-101500-ABCDEFG.md';

const interview = (properties: Readonly<Record<string, unknown>> = {}, body = 'Talk') =>
  note(
    {
      type: 'interview',
      date: '2026-11-18',
      time: '14:00',
      company: 'Northwind',
      interviewers: ['Ana'],
      ...properties,
    },
    body,
  );
const letter = (properties: Readonly<Record<string, unknown>> = {}) =>
  note({ type: 'follow-up', kind: 'thank-you', status: 'draft', to: 'Ana', interview: '[[Northwind]]', ...properties });
const broken = '---\ntype: interview\ndate: 2026-11-18\ncompany: "Northwind\n---\n';
const sent = '2026-11-18 sent thank-you to Ana by email';

const listed = (index: VaultIndex) =>
  index.agenda(now).followUps.map(({ kind, person, interview: path }) => `${kind} ${person?.text ?? '-'} ${path}`);
const copiesIn = (index: VaultIndex) =>
  index
    .agenda(now)
    .problems.flatMap(({ code, path, source, differences }) =>
      code === 'conflict-copy' ? [{ path, source, ...differences }] : [],
    );
async function vaultOf(notes: Readonly<Record<string, string>>) {
  const vault = await testVault(notes, now);
  await vault.index.settled();
  return vault;
}

describe('an interview note that a sync tool left twice', () => {
  it('is listed once, and the copy as a problem that says what differs', async () => {
    const { index } = await vaultOf({
      [original]: interview({ role: 'Engineer', status: 'active' }),
      [copy]: interview({ status: 'offer', follow_up_log: [sent] }, 'Another talk'),
    });
    expect(listed(index)).toContain(`thank-you Ana ${original}`);
    expect(listed(index).filter((row) => row.includes(copy))).toEqual([]);
    expect(copiesIn(index)).toEqual([
      {
        path: copy,
        used: original,
        properties: [
          { property: 'status', says: ['offer'] },
          { property: 'follow_up_log', says: [sent] },
          { property: 'role', says: [] },
        ],
        body: true,
      },
    ]);
    expect(index.interviewAt(copy)).toBeUndefined();
    expect(index.interviews().map(({ path }) => path)).toEqual([original]);
  });

  it('says that nothing differs', async () => {
    const { index } = await vaultOf({ [copy]: interview(), [original]: interview() });
    expect(copiesIn(index)).toEqual([{ path: copy, used: original, properties: [], body: false }]);
  });

  it('counts as its copy once the original is gone, and again as itself when it is back', async () => {
    const vault = await vaultOf({ [original]: interview(), [copy]: interview() });
    const expected = listed(vault.index);
    vault.remove(original);
    expect(listed(vault.index)).toEqual(expected.map((row) => row.replace(original, copy)));
    expect(copiesIn(vault.index)).toEqual([]);
    vault.write(original, interview());
    expect(listed(vault.index)).toEqual(expected);
  });

  it('counts as itself once the copy is named otherwise', async () => {
    const vault = await vaultOf({ [original]: interview(), [copy]: interview() });
    vault.rename(copy, 'Jobs/Northwind second round.md');
    expect(vault.index.interviews()).toHaveLength(2);
    expect(copiesIn(vault.index)).toEqual([]);
  });

  it('counts as the first copy where two are left and no original', async () => {
    const vault = await vaultOf({ [secondCopy]: interview(), [copy]: interview() });
    expect(copiesIn(vault.index)).toMatchObject([{ path: secondCopy, used: copy }]);
    vault.remove(copy);
    expect(copiesIn(vault.index)).toEqual([]);
    expect(vault.index.interviews().map(({ path }) => path)).toEqual([secondCopy]);
  });

  it('counts as the copy where the original cannot be read', async () => {
    const vault = await vaultOf({ [original]: broken, [copy]: interview() });
    expect(vault.index.interviews().map(({ path }) => path)).toEqual([copy]);
    expect(vault.index.agenda(now).problems.map(({ code }) => code)).toContain('unreadable-frontmatter');
    vault.write(original, interview());
    await vault.index.settled();
    expect(vault.index.interviews().map(({ path }) => path)).toEqual([original]);
    expect(copiesIn(vault.index)).toMatchObject([{ path: copy }]);
  });

  it('tells of a copy that cannot be read as of a copy', async () => {
    const { index } = await vaultOf({ [original]: interview(), [copy]: broken });
    expect(copiesIn(index)).toEqual([{ path: copy, used: original, properties: [], body: true }]);
    expect(index.agenda(now).problems.map(({ code }) => code)).not.toContain('unreadable-frontmatter');
  });

  it('notices each change of either note, of the text too', async () => {
    const vault = await vaultOf({ [original]: interview(), [copy]: interview() });
    vault.write(copy, interview({}, 'Another talk'));
    await vault.index.settled();
    expect(copiesIn(vault.index)).toMatchObject([{ properties: [], body: true }]);
    vault.write(original, interview({ mood: 'good' }, 'Another talk'));
    await vault.index.settled();
    expect(copiesIn(vault.index)).toMatchObject([{ properties: [{ property: 'mood', says: [] }], body: false }]);
  });

  it('says nothing of the text of a note that cannot be read from the disk', async () => {
    const vault = await testVault({ [original]: interview() }, now);
    vault.store.faults.failure = (operation) => (operation === 'read' ? 'The disk is gone.' : undefined);
    vault.write(copy, interview());
    await vault.index.settled();
    expect(copiesIn(vault.index)).toEqual([{ path: copy, used: original, properties: [] }]);
  });

  it('is no longer spoken of once the application is over', async () => {
    const { index } = await vaultOf({ [original]: interview({ status: 'rejected' }), [copy]: interview() });
    expect(copiesIn(index)).toEqual([]);
  });

  describe('whose original has another name now', () => {
    const renamed = 'Jobs/Northwind on site.md';

    it('is listed once, whether it is renamed now or was before', async () => {
      const vault = await vaultOf({ [original]: interview(), [copy]: interview({}, 'Another talk') });
      const expected = listed(vault.index);
      vault.rename(original, renamed);
      await vault.index.settled();
      expect(listed(vault.index)).toEqual(expected.map((row) => row.replace(original, renamed)));
      expect(copiesIn(vault.index)).toEqual([{ path: copy, used: renamed, properties: [], body: true }]);
      const fresh = await vaultOf({ [renamed]: interview(), [copy]: interview({}, 'Another talk') });
      expect(listed(fresh.index)).toEqual(listed(vault.index));
      expect(copiesIn(fresh.index)).toEqual(copiesIn(vault.index));
    });

    it('follows what the renamed note says from then on', async () => {
      const vault = await vaultOf({ [renamed]: interview(), [copy]: interview() });
      vault.write(renamed, interview({ mood: 'good' }));
      await vault.index.settled();
      expect(copiesIn(vault.index)).toMatchObject([{ used: renamed, properties: [{ property: 'mood', says: [] }] }]);
      vault.write(renamed, interview({ date: '2026-12-18' }));
      expect(vault.index.interviews().map(({ path }) => path)).toEqual([renamed, copy]);
      vault.write(renamed, interview());
      expect(vault.index.interviews().map(({ path }) => path)).toEqual([renamed]);
      vault.remove(renamed);
      expect(vault.index.interviews().map(({ path }) => path)).toEqual([copy]);
    });

    it.each([
      ['another day', { date: '2026-11-19' }],
      ['another hour', { time: '16:00' }],
      ['another job', { role: 'Designer' }],
      ['another stage', { stage: 'On site' }],
      ['another company', { company: 'Fabrikam' }],
    ])('is not confused with a note of %s', async (_, other) => {
      const { index } = await vaultOf({ [renamed]: interview(other), [copy]: interview() });
      expect(index.interviews()).toHaveLength(2);
      expect(copiesIn(index)).toEqual([]);
    });

    it('is found where no company is named', async () => {
      const lone = interview({ company: '' });
      const { index } = await vaultOf({
        'Other.md': interview({ company: '', role: 'Cook' }),
        [renamed]: lone,
        [copy]: lone,
      });
      expect(copiesIn(index)).toMatchObject([{ path: copy, used: renamed }]);
      expect(index.interviews()).toHaveLength(2);
    });

    it('is its own again once it is back under its name', async () => {
      const vault = await vaultOf({ [renamed]: interview(), [copy]: interview() });
      vault.rename(renamed, original);
      expect(vault.index.interviews().map(({ path }) => path)).toEqual([original]);
      expect(copiesIn(vault.index)).toMatchObject([{ path: copy, used: original }]);
    });
  });

  it('is told apart from a note of another folder about something else, and from numbered rounds', async () => {
    const { index } = await vaultOf({
      [original]: interview(),
      'Other/Northwind (conflicted copy 2026-11-18 101500).md': interview({ date: '2026-11-25' }),
      'Jobs/Northwind 2.md': interview(),
    });
    expect(index.interviews()).toHaveLength(3);
    expect(copiesIn(index)).toEqual([]);
  });
});

describe('letters', () => {
  const draft = 'Letters/Thank-you – Ana.md';
  const draftCopy = 'Letters/Thank-you – Ana (conflicted copy 2026-11-18 101500).md';

  it('a copy of one is no second letter, and sent by its word alone is not sent', async () => {
    const { index } = await vaultOf({
      [original]: interview(),
      [draft]: letter(),
      [draftCopy]: letter({ status: 'sent', sent: '2026-11-18' }),
    });
    expect(index.draftsOf(original).map(({ path }) => path)).toEqual([draft]);
    expect(index.draftAt(draftCopy)).toBeUndefined();
    expect(listed(index)).toContain(`thank-you Ana ${original}`);
    expect(copiesIn(index)).toMatchObject([{ path: draftCopy, used: draft, body: false }]);
  });

  it('a copy of one is no second letter where the first has another name now', async () => {
    const vault = await vaultOf({ [original]: interview(), [draft]: letter(), [draftCopy]: letter() });
    vault.rename(draft, 'Letters/To Ana.md');
    expect(vault.index.draftsOf(original).map(({ path }) => path)).toEqual(['Letters/To Ana.md']);
    expect(copiesIn(vault.index)).toMatchObject([{ path: draftCopy, used: 'Letters/To Ana.md' }]);
  });

  it('written for an interview of which only a copy is left, one belongs to that', async () => {
    const problems = (index: VaultIndex) =>
      index.agenda(now).problems.flatMap(({ code }) => (code === 'draft-without-interview' ? [code] : []));
    const vault = await vaultOf({ [original]: interview(), [copy]: interview(), [draft]: letter() });
    vault.remove(original);
    expect(problems(vault.index)).toEqual([]);
    expect(vault.index.draftsOf(copy).map(({ path }) => path)).toEqual([draft]);
    for (const notes of [
      { [copy]: interview(), [draft]: letter() },
      { [draft]: letter(), [copy]: interview() },
    ]) {
      const fresh = await vaultOf(notes);
      expect(problems(fresh.index)).toEqual([]);
      expect(fresh.index.draftsOf(copy).map(({ path }) => path)).toEqual([draft]);
      fresh.remove(copy);
      expect(problems(fresh.index)).toEqual(['draft-without-interview']);
    }
    vault.write(original, interview());
    expect(vault.index.draftsOf(original).map(({ path }) => path)).toEqual([draft]);
  });

  it('written for an interview by its whole path, one belongs to the copy of that path alone', async () => {
    const elsewhere = copy.replace('Jobs/', 'Old/');
    const { index } = await vaultOf({
      [elsewhere]: interview(),
      [copy]: interview(),
      [draft]: letter({ interview: '[[Jobs/Northwind]]' }),
    });
    expect(index.draftsOf(copy).map(({ path }) => path)).toEqual([draft]);
    expect(index.draftsOf(elsewhere)).toEqual([]);
  });

  it('written for a copy of the interview, one belongs to the interview in use', async () => {
    const vault = await vaultOf({ [copy]: interview(), [draft]: letter({ interview: `[[${copy.slice(5, -3)}]]` }) });
    expect(vault.index.draftsOf(copy)).toHaveLength(1);
    vault.write(original, interview());
    expect(vault.index.draftsOf(original).map(({ path, interviewPath }) => [path, interviewPath])).toEqual([
      [draft, original],
    ]);
    expect(vault.index.draftAt(draft)?.interviewPath).toBe(original);
    const [row] = vault.index.agenda(now).followUps.filter(({ kind }) => kind === 'thank-you');
    expect(row && vault.index.draftFor(row)?.path).toBe(draft);
  });
});
