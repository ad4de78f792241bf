import fc from 'fast-check';
import { note } from '../../test/support/memory-store';
import { readIcs } from '../../test/support/read-ics';
import type { TestVault } from '../../test/support/test-vault';
import { testVault } from '../../test/support/test-vault';
import { exportCalendar } from './export-calendar';

const path = 'Interviews/2026-11-18 Northwind.md';
const file = 'Follow-ups/Follow-ups.ics';
const interview = (properties: Readonly<Record<string, unknown>> = {}) =>
  note({
    type: 'interview',
    date: '2026-11-18',
    time: '14:00',
    company: '[[Northwind]]',
    role: 'Backend Engineer',
    interviewers: ['Ana Ruiz <ana@northwind.example>'],
    next_steps: ['me: send portfolio by 2026-11-20', 'them: decision by 2026-11-27', 'me: find the old slides'],
    ...properties,
  });

const vaultOf = (properties: Readonly<Record<string, unknown>> = {}) => testVault({ [path]: interview(properties) });
const events = (vault: TestVault) => readIcs(vault.text(file));
const event = (vault: TestVault, summary: string) => {
  const found = events(vault).find((one) => one.summary.includes(summary));
  if (found === undefined) throw new Error(`No event says ${summary}`);
  return found;
};
const said = ({ announced }: TestVault) => announced.map(({ message }) => message);
const withSettings = (vault: TestVault, path: string) => {
  vault.settings = { ...vault.settings, calendar: { file: path } };
};

describe('an event', () => {
  test('stands on the hour by which something is owed, in local time, with an alarm an hour before', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    expect(event(vault, 'Thank Ana Ruiz')).toMatchObject({
      start: '2026-11-19T15:00:00',
      summary: 'Thank Ana Ruiz · Northwind',
      status: 'CONFIRMED',
      sequence: 0,
      alarms: ['2026-11-19T14:00'],
      url: `obsidian://open?vault=Vault&file=${encodeURIComponent(path)}`,
    });
    expect(event(vault, 'Thank Ana Ruiz').description.split('\n')).toEqual([
      'You met on Wed 18 Nov, until 15:00; a thank-you is best sent within 24 hours.',
      'Role: Backend Engineer',
      `Note: ${path}`,
    ]);
  });

  test('stands on the day by which something is owed, with an alarm that morning', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    expect(event(vault, 'Send portfolio')).toMatchObject({ start: '2026-11-20', alarms: ['2026-11-20T09:00'] });
    expect(event(vault, 'Waiting for')).toMatchObject({ start: '2026-11-27', alarms: ['2026-11-27T09:00'] });
  });

  test('with a wide window has an alarm also when that opens', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    expect(event(vault, 'Check in')).toMatchObject({
      start: '2026-12-11',
      alarms: ['2026-12-02T09:00', '2026-12-11T09:00'],
    });
    expect(event(vault, 'Check in').description).toContain('Worth doing from Wed 2 Dec.');
  });

  test('is called to mind when it comes back from a snooze, and stands there where that is later', async () => {
    const vault = await vaultOf({
      follow_up_log: [
        '2026-11-18 snoozed check-in until 2026-12-08',
        '2026-11-18 snoozed promise re send portfolio until 2026-11-25',
      ],
    });
    await exportCalendar(vault.context);
    expect(event(vault, 'Check in').alarms).toEqual(['2026-12-08T09:00', '2026-12-11T09:00']);
    expect(event(vault, 'Send portfolio').start).toBe('2026-11-25');
  });

  test('is there for every open follow-up with a date and nothing else', async () => {
    const vault = await vaultOf({ contact_policy: 'no calls', interviewers: ['Ana Ruiz'] });
    const { followUps, problems } = vault.index.agenda(vault.now);
    const dated = followUps.filter(({ due, opens }) => due !== null || opens !== null);
    expect(problems.length).toBeGreaterThan(0);
    expect(await exportCalendar(vault.context)).toEqual({ file, events: dated.length });
    expect(events(vault)).toHaveLength(dated.length);
  });

  test('is absent for what a policy forbids', async () => {
    const vault = await vaultOf({ contact_policy: 'no contact' });
    await exportCalendar(vault.context);
    expect(events(vault).filter(({ summary }) => /Thank|Check in/.test(summary))).toEqual([]);
  });
});

describe('exported again', () => {
  test('where nothing is different, not a byte changes and nothing is written', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    const before = vault.text(file);
    vault.now = new Date(2026, 10, 18, 18, 30);
    await exportCalendar(vault.context);
    expect(vault.text(file)).toBe(before);
    expect(vault.store.asked.writes).toHaveLength(1);
    expect(said(vault)).toEqual([
      '6 follow-ups in “Follow-ups/Follow-ups.ics”: 6 new.',
      '“Follow-ups/Follow-ups.ics” is up to date: 6 follow-ups.',
    ]);
  });

  test('what is different is revised, under the same UID, and the rest is not', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    const [first, other] = [event(vault, 'Send portfolio'), event(vault, 'Thank')];
    vault.write(path, interview({ next_steps: ['me: send portfolio by 2026-11-24', 'them: decision by 2026-11-27'] }));
    vault.now = new Date(2026, 10, 18, 17, 30);
    await exportCalendar(vault.context);
    const revised = event(vault, 'Send portfolio');
    expect(revised).toMatchObject({ uid: first.uid, start: '2026-11-24', sequence: 1, created: first.created });
    expect(revised.changed > first.changed).toBe(true);
    expect(revised.stamp).toBe(revised.changed);
    expect(event(vault, 'Thank')).toEqual(other);
  });

  test('what is open no more is cancelled once, stays so, and comes back with a higher number', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    const { uid } = event(vault, 'Thank');
    vault.write(path, interview({ follow_up_log: ['2026-11-18 sent thank-you to Ana Ruiz'] }));
    await exportCalendar(vault.context);
    const cancelled = event(vault, 'Thank');
    expect(cancelled).toMatchObject({
      uid,
      status: 'CANCELLED',
      sequence: 1,
      alarms: [],
      start: '2026-11-19T15:00:00',
    });
    vault.now = new Date(2026, 10, 19, 9, 0);
    await exportCalendar(vault.context);
    expect(events(vault).filter((one) => one.uid === uid)).toEqual([cancelled]);
    vault.write(path, interview());
    await exportCalendar(vault.context);
    expect(event(vault, 'Thank')).toMatchObject({ uid, status: 'CONFIRMED', sequence: 2 });
  });

  test('a cancellation is forgotten after a month, unless nothing else is left', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    vault.remove(path);
    await exportCalendar(vault.context);
    expect(events(vault).every(({ status }) => status === 'CANCELLED')).toBe(true);
    vault.now = new Date(2026, 11, 24, 9, 0);
    await exportCalendar(vault.context);
    expect(events(vault)).toHaveLength(6);
    vault.write('Other.md', note({ type: 'interview', date: '2026-12-23', company: 'Acme', interviewers: ['Li Na'] }));
    await exportCalendar(vault.context);
    expect(events(vault).filter(({ status }) => status === 'CANCELLED')).toEqual([]);
  });

  test('twice at once does what it would do one after the other', async () => {
    const vault = await vaultOf();
    const answers = await Promise.all([exportCalendar(vault.context), exportCalendar(vault.context)]);
    expect(answers).toEqual([
      { file, events: 6 },
      { file, events: 6 },
    ]);
    expect(vault.store.asked.writes).toEqual([`create ${file}`]);
    expect(events(vault)).toHaveLength(6);
  });

  test('a file whose line ends a tool has changed is still understood', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    vault.store.notes.set(file, vault.text(file).replaceAll('\r\n', '\n'));
    await exportCalendar(vault.context);
    expect(said(vault).at(-1)).toContain('is up to date');
    vault.write(path, interview({ next_steps: [] }));
    await exportCalendar(vault.context);
    expect(event(vault, 'Send portfolio').status).toBe('CANCELLED');
  });
});

describe('a file that was there', () => {
  test.each([
    ['is cut off', (text: string) => text.slice(0, text.length / 2)],
    ['lacks an end', (text: string) => text.replace('END:VCALENDAR\r\n', '')],
    ['has a number that is none', (text: string) => text.replace('SEQUENCE:0', 'SEQUENCE:many')],
    ['holds an event twice', (text: string) => text.replace(/(BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n)/, '$1$1')],
    ['has marks of a merge', (text: string) => text.replace('END:VEVENT\r\n', '<<<<<<< mine\r\nBEGIN:VEVENT\r\n')],
    ['has no maker', (text: string) => text.replace(/PRODID.*\r\n/, '')],
  ])('and %s is written anew, which is said, and can be taken back', async (_, damage) => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    const damaged = damage(vault.text(file));
    vault.store.notes.set(file, damaged);
    expect(await exportCalendar(vault.context)).toEqual({ file, events: 6 });
    expect(events(vault)).toHaveLength(6);
    expect(said(vault).at(-1)).toMatch(
      /^The existing calendar file could not be read completely.* 6 follow-ups in “[^”]+”(?:: \d.+)?\.$/,
    );
    await vault.announced.at(-1)?.undo?.();
    expect(vault.text(file)).toBe(damaged);
  });

  test('and is damaged passes its highest number on, so that calendars take the new events over', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    vault.store.notes.set(
      file,
      vault
        .text(file)
        .replace(/UID:.*/, 'UID:?')
        .replace('SEQUENCE:0', 'SEQUENCE:6'),
    );
    await exportCalendar(vault.context);
    expect(events(vault).some(({ sequence }) => sequence === 7)).toBe(true);
  });

  test('and is empty is filled', async () => {
    const vault = await vaultOf();
    vault.store.notes.set(file, '');
    await exportCalendar(vault.context);
    expect(events(vault)).toHaveLength(6);
    expect(said(vault)).toEqual(['6 follow-ups in “Follow-ups/Follow-ups.ics”: 6 new.']);
  });

  test.each([
    [
      'is somebody else’s calendar',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Someone//Else//EN\r\nEND:VCALENDAR\r\n',
    ],
    ['is no calendar', 'Buy milk\n'],
    ['names no maker and nothing of ours', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:mine\r\nEND:VEVENT\r\n'],
  ])('and %s is left alone', async (_, foreign) => {
    const vault = await vaultOf();
    vault.store.notes.set(file, foreign);
    expect(await exportCalendar(vault.context)).toEqual({ error: expect.stringContaining('left alone') as string });
    expect(vault.text(file)).toBe(foreign);
  });
});

describe('nothing is lost', () => {
  test('an export that made the file is taken back to the trash, unless the file has changed', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    await vault.announced[0]?.undo?.();
    expect(vault.store.exists(file)).toBe(false);
    await exportCalendar(vault.context);
    vault.store.notes.set(file, 'mine');
    await vault.announced.at(-1)?.undo?.();
    expect(vault.text(file)).toBe('mine');
    expect(said(vault).at(-1)).toContain('has changed since');
  });

  test('a revision is taken back to the text before', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    const before = vault.text(file);
    vault.write(path, interview({ next_steps: [] }));
    await exportCalendar(vault.context);
    await vault.announced.at(-1)?.undo?.();
    expect(vault.text(file)).toBe(before);
  });

  test('a file that changes between reading and writing is read again', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    vault.write(path, interview({ next_steps: ['me: send portfolio by 2026-11-25'] }));
    const before = vault.text(file);
    let turns = 0;
    vault.store.faults.delay = () => {
      // The first write finds the file as a sync tool has just put it.
      if (++turns === 2) vault.store.notes.set(file, before.replaceAll('SEQUENCE:0', 'SEQUENCE:3'));
      return Promise.resolve();
    };
    await exportCalendar(vault.context);
    expect(event(vault, 'Send portfolio').sequence).toBe(4);
  });

  test('a file that never stops changing is given up', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context);
    vault.write(path, interview({ next_steps: [] }));
    let turns = 0;
    vault.store.faults.delay = () => {
      vault.store.notes.set(file, `${vault.text(file)}X-TURN:${++turns}\r\n`);
      return Promise.resolve();
    };
    expect(await exportCalendar(vault.context)).toEqual({
      error: expect.stringContaining('keeps being changed') as string,
    });
  });

  test.each(['read', 'create', 'replace', 'trash'] as const)(
    'where the disk refuses to %s, a notice says why',
    async (fault) => {
      const vault = await vaultOf();
      if (fault !== 'create') await exportCalendar(vault.context);
      if (fault === 'replace') vault.write(path, interview({ next_steps: [] }));
      const before = vault.store.notes.get(file);
      vault.store.faults.failure = (operation) => (operation === fault ? 'The disk is full.' : undefined);
      if (fault === 'trash') await vault.announced[0]?.undo?.();
      else await exportCalendar(vault.context);
      expect(said(vault).at(-1)).toContain('The disk is full.');
      expect(vault.store.notes.get(file)).toBe(before);
    },
  );

  test.each([
    '',
    'Calendar',
    'Calendar.md',
    '../Out.ics',
    '.hidden/x.ics',
    'a//b.ics',
    'a\nb.ics',
    '.ics',
    'C:\\x.ics',
  ])('nothing is written to %j', async (wanted) => {
    const vault = await vaultOf();
    withSettings(vault, wanted);
    expect(await exportCalendar(vault.context)).toEqual({ error: expect.stringContaining('.ics') as string });
    expect(vault.store.asked.writes).toEqual([]);
  });

  test('a path with a slash in front or spaces around is understood', async () => {
    const vault = await vaultOf();
    withSettings(vault, ' /Phone/Jobs.ICS ');
    expect(await exportCalendar(vault.context)).toEqual({ file: 'Phone/Jobs.ICS', events: 6 });
  });

  test('where nothing is dated, no file is made', async () => {
    const vault = await testVault({});
    expect(await exportCalendar(vault.context)).toEqual({ file, events: 0 });
    expect(vault.store.asked.writes).toEqual([]);
    expect(said(vault)).toEqual(['No follow-up has a date, so there is nothing to put in a calendar.']);
  });

  test('where nothing is dated, a file that cannot be read is left as it is', async () => {
    const vault = await testVault({});
    const torn = 'BEGIN:VCALENDAR\r\nPRODID:-//interview-follow-up//Interview Follow-up//EN\r\n';
    vault.store.notes.set(file, torn);
    expect(await exportCalendar(vault.context)).toEqual({ file, events: 0 });
    expect(vault.text(file)).toBe(torn);
    expect(vault.store.asked.writes).toEqual([]);
  });

  test('for scripts nothing is said', async () => {
    const vault = await vaultOf();
    await exportCalendar(vault.context, { announce: false });
    withSettings(vault, 'x');
    await exportCalendar(vault.context, { announce: false });
    expect(vault.announced).toEqual([]);
  });
});

test('whatever stands in a note, the file holds one sound event for each follow-up', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.constantFrom(
      'Ana\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      'x\nATTACH:file:///etc/passwd',
      'BEGIN:VALARM',
      '\u202eecilA \u2066x',
      'a\\,b;c:"d"\\n',
      '👩‍💻'.repeat(90),
      '\ud83d',
      'x'.repeat(20_000),
      '\u2028SUMMARY:x\u0085\u000b',
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (name, company, step) => {
      const vault = await testVault({
        [path]: note({
          type: 'interview',
          date: '2026-11-18',
          company,
          role: step,
          interviewers: [{ name, email: 'a@b.example' }],
          next_steps: [{ who: 'me', what: step, by: '2026-11-20' }],
        }),
      });
      const exported = await exportCalendar(vault.context);
      const dated = vault.index.agenda(vault.now).followUps.filter(({ due, opens }) => due !== null || opens !== null);
      expect(exported).toEqual({ file, events: dated.length });
      expect(events(vault)).toHaveLength(dated.length);
      await exportCalendar(vault.context);
      expect(said(vault).at(-1)).toContain('is up to date');
    }),
    { numRuns: 60 },
  );
});
