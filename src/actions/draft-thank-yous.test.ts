import { note } from '../../test/support/memory-store';
import type { TestVault } from '../../test/support/test-vault';
import { testVault } from '../../test/support/test-vault';
import { draftAllThankYous } from './draft-all-thank-yous';
import { draftThankYous } from './draft-thank-yous';

const path = 'Interviews/2026-11-18 Northwind.md';
const body = [
  '## Highlights',
  '',
  '- moving the billing system off the old mainframe',
  '- a weekly demo for the whole company',
  '- [[Ana Ruiz]]: how the platform team shares its on-call duty',
  '- Tom: the search index that grew by ten',
  '',
].join('\n');
const interview = (properties: Readonly<Record<string, unknown>> = {}) =>
  note(
    {
      type: 'interview',
      date: '2026-11-18',
      time: '14:00',
      company: '[[Northwind]]',
      role: 'Backend Engineer',
      interviewers: ['[[Ana Ruiz]]', 'Tom Becker <tom@northwind.example>'],
      ...properties,
    },
    body,
  );
const notes = { [path]: interview(), 'People/Ana Ruiz.md': note({ email: 'ana@northwind.example', title: 'CTO' }) };
const draftsIn = ({ store }: TestVault) => [...store.notes.keys()].filter((known) => known.startsWith('Follow-ups/'));
const messages = ({ announced }: TestVault) => announced.map(({ message }) => message);

describe('draft-thank-yous', () => {
  test('makes one letter for each interviewer, opens the first and offers to take them back', async () => {
    const vault = await testVault(notes);
    const outcome = await draftThankYous(vault.context, path);
    expect(outcome).toMatchObject({ existing: [], failed: [] });
    expect(outcome.created).toEqual(draftsIn(vault));
    expect(outcome.created).toHaveLength(2);
    expect(vault.opened).toEqual([outcome.created[0]]);
    expect(messages(vault)).toEqual(['2 letters drafted for Ana Ruiz and Tom Becker.']);
    expect(vault.announced[0]?.undo).toBeDefined();
    for (const draft of outcome.created) {
      expect(vault.index.draftAt(draft)).toMatchObject({ interviewPath: path, kind: 'thank-you', status: 'draft' });
      expect(vault.text(draft)).toMatch(/^---\ntype: follow-up\nkind: thank-you\nstatus: draft\n/);
    }
    expect(vault.text(outcome.created[0] ?? '')).toContain('due: 2026-11-19T15:00');
    expect(vault.text(path)).toBe(notes[path]);
  });

  test('reads the interview’s note once', async () => {
    const vault = await testVault(notes);
    await draftThankYous(vault.context, path);
    expect(vault.store.asked.reads).toEqual([path]);
  });

  test.each([
    ['when the index knows of the first run', true],
    ['before the app has indexed what the first run made', false],
  ])('run twice makes nothing more, %s', async (_, delivers) => {
    const vault = await testVault(notes);
    vault.delivers = delivers;
    const first = await draftThankYous(vault.context, path);
    const second = await draftThankYous(vault.context, path);
    expect(second).toEqual({ created: [], existing: first.created, failed: [] });
    expect(draftsIn(vault)).toEqual(first.created);
    expect(vault.opened).toEqual([first.created[0], first.created[0]]);
    expect(messages(vault)[1]).toBe('Already drafted for Ana Ruiz and Tom Becker; nothing was changed.');
    vault.deliver();
    expect((await draftThankYous(vault.context, path)).existing).toEqual(first.created);
  });

  test('run twice at once makes one set', async () => {
    const vault = await testVault(notes);
    vault.delivers = false;
    vault.store.faults.delay = () => Promise.resolve();
    const [first, second] = await Promise.all([
      draftThankYous(vault.context, path),
      draftThankYous(vault.context, path),
    ]);
    expect(first.created).toHaveLength(2);
    expect(second).toEqual({ created: [], existing: first.created, failed: [] });
    expect(draftsIn(vault)).toHaveLength(2);
  });

  test('run for two interviews at once makes both sets', async () => {
    const other = 'Interviews/2026-11-18 Fabrikam.md';
    const vault = await testVault({ ...notes, [other]: interview({ company: 'Fabrikam' }) });
    await Promise.all([draftThankYous(vault.context, path), draftThankYous(vault.context, other)]);
    expect(draftsIn(vault)).toHaveLength(4);
  });

  test('leaves a letter that the person edited, renamed and moved as it is, and makes the missing one', async () => {
    const vault = await testVault(notes);
    const { created } = await draftThankYous(vault.context, path);
    const [ana = '', tom = ''] = created;
    const edited = vault.text(ana).replace(/\n\n[\s\S]*$/, '\n\nDear Ana, in my own words.\n');
    vault.write(ana, edited);
    vault.rename(ana, 'Mine/To Ana.md');
    vault.remove(tom);
    const again = await draftThankYous(vault.context, path);
    expect(again).toMatchObject({ created: [tom], existing: ['Mine/To Ana.md'], failed: [] });
    expect(vault.text('Mine/To Ana.md')).toBe(edited);
  });

  test('finds letters that do not say any more to whom they are', async () => {
    const vault = await testVault(notes);
    const { created } = await draftThankYous(vault.context, path);
    const [ana = '', tom = ''] = created;
    for (const letter of created) vault.write(letter, vault.text(letter).replace(/^to: .*\n/m, ''));
    vault.write(ana, vault.text(ana).replace(/^email: .*\n/m, ''));
    vault.rename(tom, 'Mine/Another.md');
    const again = await draftThankYous(vault.context, path);
    expect(again).toMatchObject({ created: [], existing: [ana, 'Mine/Another.md'], failed: [] });
    const rows = vault.index.agenda(vault.now).followUps.filter(({ kind }) => kind === 'thank-you');
    expect(rows.map((row) => [row.person?.text, vault.index.draftFor(row)?.path])).toEqual([
      ['Ana Ruiz', ana],
      ['Tom Becker', 'Mine/Another.md'],
    ]);
  });

  test('finds letters after the interview’s note has moved', async () => {
    const vault = await testVault(notes);
    const { created } = await draftThankYous(vault.context, path);
    vault.moveFolder('Interviews', 'Archive');
    const again = await draftThankYous(vault.context, 'Archive/2026-11-18 Northwind.md');
    expect(again).toEqual({ created: [], existing: created, failed: [] });
  });

  test('never takes the place of another note', async () => {
    const vault = await testVault(notes);
    const { created } = await draftThankYous(vault.context, path);
    const [ana = ''] = created;
    const taken = await testVault({ ...notes, [ana]: 'my own note' });
    const outcome = await draftThankYous(taken.context, path);
    expect(outcome.created).toHaveLength(2);
    expect(outcome.created).not.toContain(ana);
    expect(taken.text(ana)).toBe('my own note');
  });

  test('one letter that cannot be created does not keep the others from being made', async () => {
    const vault = await testVault(notes);
    vault.store.faults.failure = (operation, target) =>
      operation === 'create' && target.includes('Ana') ? 'The disk is full.' : undefined;
    const outcome = await draftThankYous(vault.context, path);
    expect(outcome.failed).toEqual([{ person: 'Ana Ruiz', reason: 'The disk is full.' }]);
    expect(outcome.created).toHaveLength(1);
    expect(messages(vault)).toEqual(['Letter drafted for Tom Becker.', 'Not drafted for Ana Ruiz: The disk is full.']);
    vault.store.faults.failure = () => undefined;
    const again = await draftThankYous(vault.context, path);
    expect(again.created).toHaveLength(1);
    expect(again.existing).toEqual(outcome.created);
  });

  test('says why nothing could be made where the note cannot be read', async () => {
    const vault = await testVault(notes);
    vault.store.faults.failure = (operation) => (operation === 'read' ? 'The note is locked.' : undefined);
    const outcome = await draftThankYous(vault.context, path);
    expect(outcome.created).toEqual([]);
    expect(outcome.failed.map(({ person, reason }) => `${person}: ${reason}`)).toEqual([
      'Ana Ruiz: The note is locked.',
      'Tom Becker: The note is locked.',
    ]);
    expect(draftsIn(vault)).toEqual([]);
    expect(vault.opened).toEqual([]);
  });

  test.each([
    ['a note that is no interview', 'People/Ana Ruiz.md', {}, '“Ana Ruiz” is not read as an interview note.'],
    [
      'an interview that names nobody',
      path,
      { interviewers: [] },
      'This note names no interviewer, so there is nobody to thank.',
    ],
    [
      'a cancelled interview',
      path,
      { status: 'cancelled' },
      'This interview was cancelled, so there is nothing to thank for.',
    ],
  ])('of %s makes nothing and says so', async (_, target, properties, message) => {
    const vault = await testVault({ ...notes, [path]: interview(properties) });
    expect(await draftThankYous(vault.context, target)).toEqual({
      created: [],
      existing: [],
      failed: [{ person: '', reason: message }],
    });
    expect(messages(vault)).toEqual([message]);
  });

  describe('for one person', () => {
    test.each([['Ana Ruiz'], ['ana  ruiz'], ['Tom Becker']])('makes one letter: %s', async (person) => {
      const vault = await testVault(notes);
      const { created } = await draftThankYous(vault.context, path, { people: [person] });
      expect(created).toHaveLength(1);
    });

    test('says so where the note does not name them', async () => {
      const vault = await testVault(notes);
      expect((await draftThankYous(vault.context, path, { people: ['Li Na'] })).failed).toEqual([
        { person: 'Li Na', reason: 'The note does not name this person as an interviewer.' },
      ]);
    });
  });

  describe('where something speaks against it', () => {
    test.each([
      ['they asked not to be contacted', { contact_policy: 'no contact' }, 'They asked not to be contacted.'],
      [
        'the log says that it was sent',
        { follow_up_log: ['2026-11-18 sent thank-you to Ana Ruiz', '2026-11-18 sent thank-you to Tom Becker'] },
        'A thank-you was already sent on Wed 18 Nov.',
      ],
    ])('%s: only if it is overruled', async (_, properties, reason) => {
      const vault = await testVault({ ...notes, [path]: interview(properties) });
      const refused = await draftThankYous(vault.context, path);
      expect(refused.created).toEqual([]);
      expect(refused.failed).toEqual([
        { person: 'Ana Ruiz', reason },
        { person: 'Tom Becker', reason },
      ]);
      const overruled = await draftThankYous(vault.context, path, { override: true });
      expect(overruled.created).toHaveLength(2);
    });

    test('only one person’s note speaks against it: the other letter is made', async () => {
      const vault = await testVault({ ...notes, 'People/Ana Ruiz.md': note({ contact_policy: 'no contact' }) });
      const outcome = await draftThankYous(vault.context, path);
      expect(outcome.failed.map(({ person }) => person)).toEqual(['Ana Ruiz']);
      expect(outcome.created).toHaveLength(1);
    });
  });

  describe('with the person’s own templates', () => {
    const own = (properties: Readonly<Record<string, unknown>>, text: string) => ({
      [`Follow-ups/Templates/${text}.md`]: note({ kind: 'thank-you', ...properties }, `Dear {{ name }}, ${text}`),
    });
    const letterWith = async (...templates: readonly Readonly<Record<string, string>>[]) => {
      const vault = await testVault(
        Object.assign({ ...notes, [path]: interview({ industry: 'Tech' }) }, ...templates) as typeof notes,
      );
      const { created, failed } = await draftThankYous(vault.context, path, { people: ['Ana Ruiz'] });
      return failed[0]?.reason ?? vault.text(created[0] ?? '');
    };

    test('writes with the one that fits best', async () => {
      expect(await letterWith(own({}, 'plain'))).toContain('Dear Ana Ruiz, plain');
      expect(await letterWith(own({}, 'plain'), own({ industry: 'tech' }, 'fitting'))).toContain('Ana Ruiz, fitting');
      expect(await letterWith(own({}, 'plain'), own({ industry: 'law' }, 'other'))).toContain('Ana Ruiz, plain');
    });

    test('not with one for another kind or elsewhere', async () => {
      expect(await letterWith(own({ kind: 'check-in' }, 'other'))).not.toContain('other');
      const elsewhere = { 'Notes/Template.md': note({ kind: 'thank-you' }, 'elsewhere') };
      expect(await letterWith(elsewhere)).not.toContain('elsewhere');
    });

    test('creates nothing and says why where the template fails', async () => {
      const vault = await testVault({ ...notes, ...own({}, '{% if %}') });
      const { created, failed } = await draftThankYous(vault.context, path);
      expect(created).toEqual([]);
      expect(failed).toHaveLength(2);
      expect(draftsIn(vault)).toEqual(['Follow-ups/Templates/{% if %}.md']);
    });
  });

  test('can do its work without opening or saying anything', async () => {
    const vault = await testVault(notes);
    await draftThankYous(vault.context, path, { open: false, announce: false });
    expect(draftsIn(vault)).toHaveLength(2);
    expect(vault.opened).toEqual([]);
    expect(vault.announced).toEqual([]);
  });

  test('undo takes back only the letters that nobody has touched', async () => {
    const vault = await testVault(notes);
    const { created } = await draftThankYous(vault.context, path);
    const [ana = '', tom = ''] = created;
    vault.write(tom, `${vault.text(tom)}PS: one more thing.\n`);
    await vault.announced[0]?.undo?.();
    expect(vault.store.notes.has(ana)).toBe(false);
    expect(vault.text(tom)).toContain('PS: one more thing.');
    expect(messages(vault).at(-1)).toMatch(/^1 draft moved to the trash\. Kept, because changed since: /);
    expect(vault.index.draftsOf(path).map((draft) => draft.path)).toEqual([tom]);
  });

  test('waits until the vault has been looked at', async () => {
    const vault = await testVault(notes);
    const late = draftThankYous(vault.context, path);
    expect((await late).created).toHaveLength(2);
  });
});

describe('draft-all-thank-yous', () => {
  const other = 'Interviews/2026-11-17 Fabrikam.md';
  const all = {
    ...notes,
    [other]: interview({ date: '2026-11-17', company: 'Fabrikam', interviewers: ['Li Na'] }),
    'Interviews/2026-11-30 Contoso.md': interview({ date: '2026-11-30', company: 'Contoso', interviewers: ['Max'] }),
    'Interviews/2026-10-01 Adatum.md': interview({ date: '2026-10-01', company: 'Adatum', interviewers: ['Eva'] }),
  };

  test('makes every letter that is due, no other, and says how many', async () => {
    const vault = await testVault(all);
    const outcome = await draftAllThankYous(vault.context);
    expect(outcome).toMatchObject({ existing: [], failed: [] });
    expect(outcome.created).toHaveLength(3);
    expect(draftsIn(vault).filter((draft) => /Max|Eva/.test(draft))).toEqual([]);
    expect(messages(vault)).toEqual(['3 letters drafted for 2 interviews.']);
    expect(vault.opened).toEqual([]);
  });

  test('run again makes nothing more', async () => {
    const vault = await testVault(all);
    const { created } = await draftAllThankYous(vault.context);
    const again = await draftAllThankYous(vault.context);
    expect(again.created).toEqual([]);
    expect(new Set(again.existing)).toEqual(new Set(created));
    expect(messages(vault)[1]).toBe('All 3 letters that are due are drafted already.');
  });

  test('says so where nothing is due', async () => {
    const vault = await testVault({});
    await draftAllThankYous(vault.context);
    expect(messages(vault)).toEqual(['No thank-you note is due.']);
  });

  test('goes on after an interview whose letters cannot be made', async () => {
    const vault = await testVault(all);
    vault.store.faults.failure = (operation, target) =>
      operation === 'read' && target === other ? 'The note is locked.' : undefined;
    const outcome = await draftAllThankYous(vault.context);
    expect(outcome.created).toHaveLength(2);
    expect(outcome.failed).toEqual([{ person: 'Li Na', reason: 'The note is locked.' }]);
  });

  test('undo takes all of them back', async () => {
    const vault = await testVault(all);
    await draftAllThankYous(vault.context);
    await vault.announced[0]?.undo?.();
    expect(draftsIn(vault)).toEqual([]);
    expect(messages(vault).at(-1)).toBe('3 drafts moved to the trash.');
  });
});
