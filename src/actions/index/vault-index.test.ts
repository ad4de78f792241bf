import { memoryStore, note } from '../../../test/support/memory-store';
import { scannedIndex, testVault, testYaml, turn } from '../../../test/support/test-vault';
import { defaultSettings } from '../settings';
import { VaultIndex } from './vault-index';

const now = new Date(2026, 10, 18, 17, 0);
const interview = (properties: Readonly<Record<string, unknown>> = {}) =>
  note({
    type: 'interview',
    date: '2026-11-18',
    time: '14:00',
    company: '[[Northwind]]',
    role: 'Engineer',
    interviewers: ['[[Ana Ruiz]]'],
    ...properties,
  });
const letterTo = (person: string, more: Readonly<Record<string, unknown>> = {}) =>
  note({ type: 'follow-up', kind: 'thank-you', status: 'draft', to: person, interview: '[[Interview]]', ...more });
const whatIsListed = (index: VaultIndex, at = now) =>
  index.agenda(at).followUps.map(({ kind, person }) => `${kind}${person === undefined ? '' : ` ${person.text}`}`);

test('a status that nobody knows is reported once, however many rounds repeat it', async () => {
  const { index } = await testVault({
    'First.md': interview({ status: 'pondering', date: '2026-11-10' }),
    'Second.md': interview({ status: 'pondering' }),
    'Other.md': interview({ status: 'pondering', company: 'Harbor' }),
  });
  const reported = index.agenda(now).problems.filter(({ code }) => code === 'unknown-status');
  expect(reported.map(({ path }) => path).sort()).toEqual(['Other.md', 'Second.md']);
});

describe('the first scan', () => {
  test('reads caches only, never a file', async () => {
    const { store, index } = await testVault({
      'Interview.md': interview(),
      'Other.md': 'text',
      'Ana Ruiz.md': note({}),
    });
    expect(index.interviewAt('Interview.md')?.company?.text).toBe('Northwind');
    expect(store.asked.reads).toEqual([]);
  });

  test('reads, afterwards, only notes whose properties could not be parsed', async () => {
    const broken = '---\ntype: interview\ndate: 2026-11-18\ncompany: "North\ninterviewers: [\n---\n';
    const { store, index } = await testVault({ 'Broken.md': broken, 'Interview.md': interview() });
    expect(store.asked.reads).toEqual(['Broken.md']);
    expect(index.agenda(now).problems.map(({ path, code }) => `${path} ${code}`)).toContain(
      'Broken.md unreadable-frontmatter',
    );
  });

  test('a note whose properties break is read though a note that it linked to goes meanwhile', async () => {
    const vault = await testVault({ 'Interview.md': interview(), 'Ana Ruiz.md': note({}) });
    vault.write('Interview.md', '---\ntype: interview\ndate: 2026-11-18\ncompany: "Northwind\n---\n');
    vault.remove('Ana Ruiz.md');
    await vault.index.settled();
    expect(vault.index.interviewAt('Interview.md')).toBeUndefined();
    expect(vault.index.agenda(now).problems.map(({ code }) => code)).toEqual(['unreadable-frontmatter']);
  });

  test('a note that is mended while it is read tells what it says now', async () => {
    const broken = (company: string) => `---\ntype: interview\ndate: 2026-11-18\ncompany: "${company}\n---\n`;
    const vault = await testVault({ 'Interview.md': interview() });
    let answer = (_text: string): void => undefined;
    vault.store.read = () => new Promise((resolve) => (answer = resolve));
    vault.write('Interview.md', broken('Northwind'));
    await turn();
    vault.write('Interview.md', interview({ role: 'Mended' }));
    answer(broken('Northwind'));
    await vault.index.settled();
    expect(vault.index.interviewAt('Interview.md')?.role).toBe('Mended');
    expect(vault.index.agenda(now).problems.map(({ code }) => code)).not.toContain('unreadable-frontmatter');
  });

  test('pauses whenever a slice of time is used up, and says how far it has come', async () => {
    const notes = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${at}.md`, interview()]));
    const store = memoryStore(notes);
    let elapsed = 0;
    const index = new VaultIndex(
      store,
      () => defaultSettings,
      testYaml,
      () => (elapsed += 1),
    );
    const progress: number[] = [];
    await index.scan(() => {
      progress.push(index.progress.done);
      expect(index.progress).toMatchObject({ ready: false, total: 100 });
      return turn();
    });
    expect(progress.length).toBeGreaterThan(10);
    expect([...progress].sort((one, other) => one - other)).toEqual(progress);
    expect(index.progress).toEqual({ ready: true, done: 100, total: 100 });
  });

  test('takes in what changes while it runs', async () => {
    const store = memoryStore({ 'A.md': interview(), 'B.md': interview(), 'C.md': interview() });
    let elapsed = 0;
    const index = new VaultIndex(
      store,
      () => defaultSettings,
      testYaml,
      () => (elapsed += 10),
    );
    let pauses = 0;
    await index.scan(() => {
      pauses += 1;
      if (pauses === 1) {
        store.notes.delete('C.md');
        index.noteDeleted('C.md');
        store.notes.set('D.md', interview());
        index.noteChanged('D.md');
        store.notes.set('E.md', store.notes.get('B.md') ?? '');
        store.notes.delete('B.md');
        index.noteRenamed('E.md', 'B.md');
      }
      return turn();
    });
    expect(['A.md', 'B.md', 'C.md', 'D.md', 'E.md'].filter((path) => index.interviewAt(path))).toEqual([
      'A.md',
      'D.md',
      'E.md',
    ]);
  });

  test('what many notes say is read again where it is no longer remembered', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 250 }, (_, at) => [`${at}.md`, interview({ role: `Role ${at % 120}` })]),
    );
    const { index, ...vault } = await testVault(notes);
    index.agenda(now);
    vault.write('7.md', interview({ role: 'Role 7', status: 'rejected' }));
    expect(index.interviews().map(({ path }) => path)).toHaveLength(250);
    expect(index.interviewAt('249.md')?.role).toBe('Role 9');
    expect(index.agenda(now)).toEqual((await scannedIndex(vault.store)).agenda(now));
  });

  describe('letters that the app has not indexed', () => {
    const letter = (properties: Readonly<Record<string, unknown>> = {}): string =>
      note({ type: 'follow-up', kind: 'thank-you', to: 'Ana', interview: '[[Interview]]', ...properties });
    const cold = async (notes: Readonly<Record<string, string>>) => {
      const store = memoryStore({ 'Interview.md': interview(), ...notes });
      for (const path of Object.keys(notes)) store.cold.add(path);
      return { store, index: await scannedIndex(store) };
    };
    const known = (index: VaultIndex): readonly string[] => index.draftsOf('Interview.md').map(({ path }) => path);

    test('are known once they are read from their text', async () => {
      const { index } = await cold({ 'Follow-ups/A.md': letter(), 'Follow-ups/Deep/B.md': letter({ to: 'Tom' }) });
      expect(known(index)).toEqual([]);
      await index.readUnindexedDrafts('Follow-ups');
      expect(known(index)).toEqual(['Follow-ups/A.md', 'Follow-ups/Deep/B.md']);
      expect(index.draftAt('Follow-ups/A.md')).toMatchObject({
        kind: 'thank-you',
        to: { text: 'Ana' },
        status: 'draft',
      });
    });

    test('are not read where the app has indexed them', async () => {
      const { store, index } = await cold({ 'Follow-ups/A.md': letter() });
      store.cold.clear();
      index.retryUnindexed();
      store.asked.reads.length = 0;
      await index.readUnindexedDrafts('Follow-ups');
      expect(store.asked.reads).toEqual([]);
      expect(known(index)).toEqual(['Follow-ups/A.md']);
    });

    test('wherever they were moved, unless so many notes wait that reading them would hold everything up', async () => {
      const moved = await cold({ 'Archive/A.md': letter() });
      await moved.index.readUnindexedDrafts('Follow-ups');
      expect(known(moved.index)).toEqual(['Archive/A.md']);
      const others = Object.fromEntries(Array.from({ length: 200 }, (_, number) => [`Notes/${number}.md`, 'Bread.']));
      const { store, index } = await cold({ ...others, 'Archive/A.md': letter(), 'Follow-ups/B.md': letter() });
      store.asked.reads.length = 0;
      await index.readUnindexedDrafts('Follow-ups');
      expect(store.asked.reads).toEqual(['Follow-ups/B.md']);
    });

    test.each([
      ['notes of other kinds', 'Flour and water.'],
      ['interviews', interview()],
      ['properties that cannot be read', '---\ntype: "follow-up\n---\n'],
    ])('are not %s', async (_, text) => {
      const { index } = await cold({ 'Follow-ups/A.md': text });
      await index.readUnindexedDrafts('Follow-ups');
      expect(known(index)).toEqual([]);
      expect(index.interviews().map(({ path }) => path)).toEqual(['Interview.md']);
    });

    test('are left to the app where they cannot be read', async () => {
      const { store, index } = await cold({ 'Follow-ups/A.md': letter(), 'Follow-ups/B.md': letter({ to: 'Tom' }) });
      store.faults.failure = (operation, path) =>
        path.endsWith('A.md') ? `${operation}: the disk is gone.` : undefined;
      await index.readUnindexedDrafts('Follow-ups');
      expect(known(index)).toEqual(['Follow-ups/B.md']);
      store.cold.clear();
      index.retryUnindexed();
      expect([...known(index)].sort()).toEqual(['Follow-ups/A.md', 'Follow-ups/B.md']);
    });

    test('stay away where they were deleted while they were read', async () => {
      const { store, index } = await cold({ 'Follow-ups/A.md': letter() });
      store.faults.delay = () => {
        store.notes.delete('Follow-ups/A.md');
        index.noteDeleted('Follow-ups/A.md');
        return Promise.resolve();
      };
      await index.readUnindexedDrafts('Follow-ups');
      expect(known(index)).toEqual([]);
    });
  });

  test('looks again, once the app has indexed them, only at notes that had no cache', async () => {
    const store = memoryStore({ 'Interview.md': interview(), 'Cold.md': interview({ company: 'Fabrikam' }) });
    store.cold.add('Cold.md');
    const index = await scannedIndex(store);
    expect(index.interviewAt('Cold.md')).toBeUndefined();
    expect(index.progress).toEqual({ ready: true, done: 1, total: 2 });
    store.cold.delete('Cold.md');
    store.asked.sources.length = 0;
    index.retryUnindexed();
    expect(index.interviewAt('Cold.md')?.company?.text).toBe('Fabrikam');
    expect(new Set(store.asked.sources)).toEqual(new Set(['Cold.md']));
    expect(index.progress).toEqual({ ready: true, done: 2, total: 2 });
    store.asked.sources.length = 0;
    index.retryUnindexed();
    expect(store.asked.sources).toEqual([]);
  });
});

describe('a change', () => {
  test('of an unrelated note computes nothing and tells nobody', async () => {
    const vault = await testVault({ 'Interview.md': interview(), 'Shopping.md': note({ type: 'list' }) });
    const before = vault.index.agenda(now);
    const told = jest.fn();
    vault.index.subscribe(told);
    vault.write('Shopping.md', note({ type: 'list', more: 'milk' }));
    vault.write('New.md', 'nothing');
    vault.rename('New.md', 'Renamed.md');
    vault.remove('Renamed.md');
    await turn();
    expect(told).not.toHaveBeenCalled();
    expect(vault.index.agenda(now)).toBe(before);
  });

  test('of an interview’s body alone does neither', async () => {
    const vault = await testVault({ 'Interview.md': interview() });
    const before = vault.index.agenda(now);
    vault.write('Interview.md', `${interview()}## Highlights\n\n- a point`);
    expect(vault.index.agenda(now)).toBe(before);
  });

  test('computes only the company that it concerns', async () => {
    const vault = await testVault({ 'Interview.md': interview(), 'Other.md': interview({ company: 'Fabrikam' }) });
    const other = vault.index.agenda(now).followUps.filter(({ company }) => company === 'Fabrikam');
    vault.write('Interview.md', interview({ interviewers: ['Tom Becker'] }));
    const { followUps } = vault.index.agenda(now);
    expect(followUps.some(({ person }) => person?.text === 'Tom Becker')).toBe(true);
    for (const followUp of other) expect(followUps).toContain(followUp);
  });

  test('tells once for a batch of changes, and nobody who has stopped listening', async () => {
    const vault = await testVault({ 'Interview.md': interview() });
    const told = jest.fn();
    const stopped = jest.fn();
    vault.index.subscribe(told);
    vault.index.subscribe(stopped)();
    vault.write('A.md', interview({ role: 'A' }));
    vault.write('B.md', interview({ role: 'B' }));
    vault.remove('A.md');
    await turn();
    expect(told).toHaveBeenCalledTimes(1);
    expect(stopped).not.toHaveBeenCalled();
  });

  test('an offer elsewhere reaches the other companies', async () => {
    const vault = await testVault({ 'Interview.md': interview(), 'Other.md': interview({ company: 'Fabrikam' }) });
    expect(whatIsListed(vault.index)).not.toContain('other-offer Ana Ruiz');
    vault.write(
      'Other.md',
      interview({ company: 'Fabrikam', status: 'offer', follow_up_log: ['2026-11-18 status offer'] }),
    );
    expect(vault.index.agenda(now).followUps.filter(({ kind }) => kind === 'other-offer')).toMatchObject([
      { company: 'Northwind' },
    ]);
    vault.write('Other.md', interview({ company: 'Fabrikam' }));
    expect(vault.index.agenda(now).followUps.filter(({ kind }) => kind === 'other-offer')).toEqual([]);
  });
});

describe('passing time', () => {
  test('leaves the agenda as it is until it matters, and changes it then', async () => {
    const { index } = await testVault({ 'Interview.md': interview() });
    const before = index.agenda(new Date(2026, 10, 18, 14, 30));
    expect(index.agenda(new Date(2026, 10, 18, 14, 40))).toBe(before);
    expect(whatIsListed(index, new Date(2026, 10, 18, 14, 30))).not.toContain('thank-you Ana Ruiz');
    expect(whatIsListed(index, new Date(2026, 10, 18, 15, 1))).toContain('thank-you Ana Ruiz');
    expect(whatIsListed(index, new Date(2026, 10, 26, 12, 0))).not.toContain('thank-you Ana Ruiz');
    expect(whatIsListed(index, new Date(2026, 10, 18, 15, 1))).toContain('thank-you Ana Ruiz');
  });
});

describe('notes of people and companies', () => {
  const ana = note({ email: 'ana@northwind.example' });
  const emails = (index: VaultIndex) => index.agenda(now).followUps.flatMap(({ person }) => person?.email ?? []);

  test('are known where an interview links to them, and no others', async () => {
    const { index } = await testVault({
      'Interview.md': interview(),
      'Ana Ruiz.md': ana,
      'Tom Becker.md': note({ email: 'tom@x.example' }),
      'Northwind.md': note({ industry: 'tech' }),
    });
    expect([...index.people.keys()]).toEqual(['Ana Ruiz.md']);
    expect([...index.companies.keys()]).toEqual(['Northwind.md']);
  });

  test('count from the moment at which they appear, change, move or go', async () => {
    const vault = await testVault({ 'Interview.md': interview() });
    const { index } = vault;
    expect(emails(index)).toEqual([]);
    vault.write('Ana Ruiz.md', ana);
    expect(emails(index)).toContain('ana@northwind.example');
    vault.write('Ana Ruiz.md', note({ email: 'ana.ruiz@northwind.example' }));
    expect(emails(index)).toContain('ana.ruiz@northwind.example');
    vault.rename('Ana Ruiz.md', 'People/Ana Ruiz.md');
    expect([...index.people.keys()]).toEqual(['People/Ana Ruiz.md']);
    vault.rename('People/Ana Ruiz.md', 'People/Ana.md');
    expect(emails(index)).toEqual([]);
    expect(index.people.size).toBe(0);
    vault.rename('People/Ana.md', 'Ana Ruiz.md');
    vault.remove('Interview.md');
    expect(index.people.size + index.companies.size).toBe(0);
  });

  test('count again once the app has indexed them anew, whichever comes first', async () => {
    const vault = await testVault({
      'Mia.md': note({ email: 'mia@x.example' }),
      'First.md': interview({ interviewers: ['[[Mia]]'] }),
      'Second.md': interview({ interviewers: ['[[First]]'] }),
    });
    const known = [...vault.index.people.keys()].sort();
    expect(known).toEqual(['First.md', 'Mia.md']);
    for (const path of ['Mia.md', 'First.md']) {
      vault.store.cold.add(path);
      vault.index.noteChanged(path);
    }
    vault.store.cold.clear();
    vault.index.retryUnindexed();
    expect([...vault.index.people.keys()].sort()).toEqual(known);
  });

  test('are told apart by the link where two have one name', async () => {
    const vault = await testVault({
      'Interview.md': interview({ interviewers: ['[[Fabrikam/Ana Ruiz]]'] }),
      'Ana Ruiz.md': ana,
    });
    expect(emails(vault.index)).toEqual([]);
    vault.write('Fabrikam/Ana Ruiz.md', note({ email: 'ana@fabrikam.example' }));
    expect(new Set(emails(vault.index))).toEqual(new Set(['ana@fabrikam.example']));
  });

  test('a mistake in one is listed once, however many interviews link to it', async () => {
    const { index } = await testVault({
      'Interview.md': interview(),
      'Other.md': interview({ company: 'Fabrikam' }),
      'Ana Ruiz.md': note({ contact_policy: 'sometimes' }),
    });
    expect(index.agenda(now).problems.filter(({ path }) => path === 'Ana Ruiz.md')).toHaveLength(1);
  });
});

describe('what was not understood', () => {
  const codes = (index: VaultIndex) => index.agenda(now).problems.map(({ path, code }) => `${path} ${code}`);
  const mistaken = { follow_up_log: ['2026-11-18 hm'], interviewers: ['Ana Ruiz <ana@x.example>'] };

  test('is listed as long as the application lives', async () => {
    const { index } = await testVault({
      'Live.md': interview(mistaken),
      'Closed.md': interview({ ...mistaken, company: 'Fabrikam', status: 'withdrawn' }),
      'Old.md': interview({ ...mistaken, company: 'Contoso', date: '2026-01-10', follow_up_log: ['2026-01-10 hm'] }),
    });
    expect(codes(index)).toEqual(['Live.md unknown-log-line']);
  });

  test('is listed once, however often it stands in the note', async () => {
    const { index } = await testVault({ 'Live.md': interview({ ...mistaken, follow_up_log: ['hm', 'hm'] }) });
    expect(codes(index)).toEqual(['Live.md unknown-log-line']);
  });

  test('is always listed where it keeps the note from being an interview', async () => {
    const { index } = await testVault({ 'Undated.md': note({ type: 'job interview', company: 'Northwind' }) });
    expect(codes(index)).toEqual(['Undated.md missing-date']);
  });
});

describe('drafts', () => {
  test('are found through their interview, wherever they and it are moved', async () => {
    const vault = await testVault({ 'Interview.md': interview(), 'Letters/Ana.md': letterTo('[[Ana Ruiz]]') });
    expect(vault.index.draftsOf('Interview.md').map(({ path }) => path)).toEqual(['Letters/Ana.md']);
    vault.moveFolder('Letters', 'Archive/Letters');
    expect(vault.index.draftsOf('Interview.md').map(({ path }) => path)).toEqual(['Archive/Letters/Ana.md']);
    vault.rename('Interview.md', 'Interviews/Interview.md');
    expect(vault.index.draftsOf('Interviews/Interview.md').map(({ path }) => path)).toEqual(['Archive/Letters/Ana.md']);
    vault.remove('Archive/Letters/Ana.md');
    expect(vault.index.draftsOf('Interviews/Interview.md')).toEqual([]);
  });

  test('marked as sent end what they are for', async () => {
    const vault = await testVault({ 'Interview.md': interview(), 'Ana.md': letterTo('[[Ana Ruiz]]') });
    const [thankYou] = vault.index.agenda(now).followUps.filter(({ kind }) => kind === 'thank-you');
    expect(thankYou && vault.index.draftFor(thankYou)?.path).toBe('Ana.md');
    vault.write('Ana.md', letterTo('[[Ana Ruiz]]', { status: 'sent', sent: '2026-11-18' }));
    expect(whatIsListed(vault.index)).not.toContain('thank-you Ana Ruiz');
  });

  test('without an interview are a problem, until it is there', async () => {
    const vault = await testVault({ 'Ana.md': letterTo('Ana Ruiz') });
    const problems = () => vault.index.agenda(now).problems.filter(({ path }) => path === 'Ana.md');
    expect(problems().map(({ code }) => code)).toEqual(['draft-without-interview']);
    vault.write('Interview.md', interview());
    expect(problems()).toEqual([]);
    expect(vault.index.draftsOf('Interview.md')).toHaveLength(1);
  });
});

describe('settings', () => {
  test('for reading read every note again', async () => {
    const vault = await testVault({
      'Interview.md': note({ type: 'vorstellung', date: '2026-11-18', company: 'Northwind' }),
    });
    expect(vault.index.interviewAt('Interview.md')).toBeUndefined();
    const reading = { ...defaultSettings.reading, strongMarkers: ['vorstellung'] };
    vault.settings = { ...defaultSettings, reading };
    await vault.index.settingsChanged();
    expect(vault.index.interviewAt('Interview.md')).toBeDefined();
    vault.settings = defaultSettings;
    await vault.index.settingsChanged();
    expect(vault.index.interviewAt('Interview.md')).toBeUndefined();
  });

  test('of business days read anew what was promised in business days', async () => {
    const vault = await testVault({
      'Interview.md': interview({ next_steps: ['them: decision within 5 business days'] }),
    });
    const promised = () => vault.index.interviewAt('Interview.md')?.nextSteps.map(({ due }) => due);
    expect(promised()).toEqual(['2026-11-25']);
    const calendar = { ...defaultSettings.followUps.calendar, holidays: ['2026-11-20'] };
    vault.settings = { ...defaultSettings, followUps: { ...defaultSettings.followUps, calendar } };
    await vault.index.settingsChanged();
    expect(promised()).toEqual(['2026-11-26']);
  });

  test('for follow-ups compute anew without reading', async () => {
    const vault = await testVault({ 'Interview.md': interview() });
    expect(whatIsListed(vault.index)).toContain('thank-you Ana Ruiz');
    vault.store.asked.sources.length = 0;
    const enabled = { ...defaultSettings.followUps.enabled, 'thank-you': false };
    vault.settings = { ...defaultSettings, followUps: { ...defaultSettings.followUps, enabled } };
    await vault.index.settingsChanged();
    expect(whatIsListed(vault.index)).not.toContain('thank-you Ana Ruiz');
    expect(vault.store.asked.sources).toEqual([]);
  });
});
