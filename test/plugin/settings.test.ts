import type { HeadlessVault } from '../../host/headless';
import { agenda, drafts, headings, interviewPath, openPlugin, rows, run, smallVault } from './support/open-plugin';
import { SettingsWindow } from './support/settings-window';

const folder = '.obsidian/plugins/interview-follow-up';
const dataPath = `${folder}/data.json`;
const withData = (data: string): Readonly<Record<string, string>> => ({ ...smallVault, [dataPath]: data });
const stored = (vault: HeadlessVault): unknown => JSON.parse(vault.read(dataPath) ?? 'null');

async function changeOutside(vault: HeadlessVault, data: string): Promise<void> {
  await vault.until(vault.app.vault.adapter.write(dataPath, data));
  vault.app.plugins.plugins['interview-follow-up']?.onExternalSettingsChange?.();
  await vault.settle();
}

/** The pages of the settings, each by the names that lead there. */
const pages = {
  first: [],
  letters: ['Names, dates and headings'],
  check: ['Check before sending'],
  kinds: ['Kinds of follow-up'],
  industries: ['Waiting by industry'],
  daysOff: ['Days off'],
  recognising: ['Recognizing notes'],
  newNotes: ['New notes'],
  names: ['Property names'],
} as const;

const ofKind = (kind: string) => ['Kinds of follow-up', kind] as const;

type Refused = readonly [page: readonly string[], name: string, good: string, bad: string, reason: string];

const written: readonly Refused[] = [
  [pages.first, 'Your name', 'Sam Lee', 'x'.repeat(201), 'Use at most 200 characters.'],
  [pages.first, 'Your email', 'sam@example.com', 'sam', '“sam” is not an email address.'],
  [pages.first, 'Your phone', '+34 600 000 000', 'home', '“home” is not a phone number that can be called.'],
  [
    pages.first,
    'Your LinkedIn page',
    'https://www.linkedin.com/in/sam',
    'linkedin',
    '“linkedin” is not a web address. It starts with https://',
  ],
  [pages.first, 'Sign-off', 'Kind regards', 'x'.repeat(201), 'Use at most 200 characters.'],
  [pages.first, 'Folder for letters', 'Jobs/Letters', '../Letters', '“../Letters” cannot be a folder of the vault.'],
  [pages.first, 'Calendar file', 'Jobs/Due.ics', 'Due', 'Name a file of the vault that ends in .ics.'],
  [
    pages.letters,
    'Folder for each letter',
    '{{ company }}/{{ role }}',
    '{{ compny }}',
    'This template does not work: ',
  ],
  [pages.letters, 'Name of each letter', '{{ name }} {{ kind }}', '', 'The name would be empty.'],
  [pages.letters, 'Dates in letters', 'D.M.YYYY', '[soon]', 'This says the same for every day.'],
  [pages.letters, 'Folder for your templates', 'Templates', '', 'Name a folder.'],
  [pages.letters, 'The talk', 'Notes\nTalk', 'Talk\nStrengths', '“Strengths” is listed under “Why you fit” already.'],
  [pages.industries, 'Tech', '4 to 8', '8 to 4', 'It cannot be due after 4 business days if it starts after 8.'],
  [pages.industries, 'Any other', '3 to 3', 'a week', '“a week” is not two numbers of business days'],
  [pages.industries, 'Other industries', 'nursing: 3 to 8', 'nursing', 'Line 1: “nursing” is not an industry'],
  [pages.daysOff, 'Weekend', 'Friday, Saturday', 'Caturday', '“Caturday” is not a day of the week.'],
  [pages.daysOff, 'Holidays', '2026-12-25', '2026-12-25\nXmas', 'Line 2: “Xmas” is not a day like 2026-12-25'],
  [pages.recognising, 'Interview folders', 'Jobs\nOld/Jobs', 'Jobs\n../', 'Line 2: “../” cannot be a folder'],
  [pages.recognising, 'Template folders', 'Templates', 'a//b', 'Line 1: “a//b” cannot be a folder of the vault.'],
  [pages.recognising, 'Words that are enough', 'my interview', 'Interviews', '“Interviews” is listed under'],
  [pages.recognising, 'Words that need a date as well', 'talk', 'job-interview', '“job-interview” is listed under'],
  [pages.recognising, 'Properties that say what a note is', 'kind\ntags', 'role', '“role” is read as “Role”'],
  [pages.recognising, 'Other names of yours', 'Sammy', `Sammy\n${'x'.repeat(201)}`, 'Line 2: Use at most 200'],
  [pages.newNotes, 'Folder for new notes', 'Jobs', 'C:Jobs', '“C:Jobs” cannot be a folder of the vault.'],
  [pages.newNotes, 'Name of new notes', '{{company}} {{date:D MMM}}', '{{firm}}', '“{{firm}}” is not one of the names'],
  [
    pages.newNotes,
    'Template for new notes',
    'Templates/I.md',
    'Templates/I',
    '“Templates/I” is not a note of the vault.',
  ],
  [pages.names, 'Date', 'day, date', '', 'Name at least one property, such as interview_date.'],
  [pages.names, 'Role', 'role, post', 'role, Org', '“Org” is used for “Company” already.'],
  [pages.names, 'Round', 'stage', 'type', '“type” says what kind of note it is'],
  [pages.names, 'Log', 'log', 'a: b', '“a: b” cannot be the name of a property.'],
];

test.each(written)(
  '%j “%s” takes a good value and refuses a bad one with its reason',
  async (page, name, good, bad, reason) => {
    const vault = await openPlugin();
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...page);
    const usual = settings.value(name);
    await settings.set(name, bad);
    expect(settings.problem(name)).toContain(reason);
    expect(vault.read(dataPath)).toBeNull();

    await settings.set(name, good);
    expect(settings.problem(name)).toBeNull();
    expect(stored(vault)).not.toEqual({ version: 1 });
    await settings.goTo();
    await settings.goTo(...page);
    expect(settings.value(name)).toBe(good);

    await settings.set(name, String(usual));
    expect(stored(vault)).toEqual({ version: 1 });
  },
);

test('every row is named once on its page, and every control of every page shows a value without a problem', async () => {
  const settings = SettingsWindow.open(await openPlugin());
  const kinds = async (): Promise<string[]> => {
    await settings.goTo(...pages.kinds);
    return settings.rows().slice(0, 14);
  };
  const all = [...Object.values(pages), ...(await kinds()).map(ofKind)];
  for (const page of all) {
    await settings.goTo(...page);
    for (const name of settings.rows()) expect([page, name, settings.problem(name)]).toEqual([page, name, null]);
    expect(new Set(settings.rows()).size).toBe(settings.rows().length);
  }
});

describe('numbers', () => {
  test.each([
    [
      'Thank-you',
      'Due: hours after the interview’s end',
      '49',
      'Not more than “Late: hours after the interview’s end”, which is 48.',
    ],
    [
      'Thank-you',
      'Late: hours after the interview’s end',
      '23',
      'Not less than “Due: hours after the interview’s end”, which is 24.',
    ],
    [
      'Thank-you',
      'Late: hours after the interview’s end',
      '169',
      'Not more than “Dropped: days after the interview”, which is 7.',
    ],
    [
      'Thank-you',
      'Dropped: days after the interview',
      '1',
      'Not less than “Late: hours after the interview’s end”, which is 48.',
    ],
    [
      'Check-in',
      'Starts: business days after their date',
      '11',
      'Not more than “Due: business days after their date”, which is 10.',
    ],
    ['Debrief', 'Due: days after the interview’s day', '1.5', 'Use a whole number.'],
    ['Debrief', 'Due: days after the interview’s day', '-1', 'Use a number from 0 to 365.'],
    ['Preparation', 'Shown: days before the interview', '366', 'Use a number from 0 to 365.'],
  ])('of “%s”: “%s” is not %s', async (kind, name, bad, reason) => {
    const vault = await openPlugin();
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...ofKind(kind));
    await settings.set(name, bad);
    expect(settings.problem(name)).toBe(reason);
    expect(vault.read(dataPath)).toBeNull();
  });

  test('set the day at once, and come back to the default when emptied', async () => {
    const vault = await openPlugin();
    const due = async () => (await agenda(vault, { kind: 'thank-you' }))[0]?.['due'];
    expect(await due()).toBe('2026-11-19T15:00');
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...ofKind('Thank-you'));
    await settings.set('Due: hours after the interview’s end', '4');
    expect(await due()).toBe('2026-11-18T19:00');
    await settings.set('Due: hours after the interview’s end', '');
    expect(await due()).toBe('2026-11-19T15:00');
    expect(stored(vault)).toEqual({ version: 1 });
  });

  test('of the limits apply', async () => {
    const vault = await openPlugin();
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...pages.kinds);
    await settings.set('Messages in total', '0');
    expect(settings.problem('Messages in total')).toBe('Use a number from 1 to 20.');
    await settings.set('Off the list after (days)', '1');
    await vault.advanceTo('2026-11-29T09:00');
    expect(rows(vault)).toEqual([]);
  });
});

describe('kinds', () => {
  test('are listed or not, and their numbers are shown while they are', async () => {
    const vault = await openPlugin();
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...ofKind('Debrief'));
    expect(settings.rows()).toHaveLength(4);
    await settings.set('List it', false);
    expect(settings.rows()).toEqual(['List it', 'Restore defaults']);
    expect(await agenda(vault, { kind: 'debrief' })).toEqual([]);
    await settings.goTo(...pages.kinds);
    expect(settings.row('Debrief').textContent).toContain('Off');
    await settings.goTo(...ofKind('Debrief'));
    await settings.press('Restore defaults');
    expect(settings.value('List it')).toBe(true);
    expect(stored(vault)).toEqual({ version: 1 });
  });

  test('a second check-in is off until it is switched on', async () => {
    const vault = await openPlugin();
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...ofKind('Second check-in'));
    expect(settings.value('List it')).toBe(false);
    await settings.set('List it', true);
    expect(stored(vault)).toEqual({ version: 1, followUps: { enabled: { 'second-check-in': true } } });
  });
});

describe('what is set applies at once', () => {
  test('the name signs letters and is no interviewer', async () => {
    const vault = await openPlugin();
    await SettingsWindow.open(vault).set('Your name', 'Tom Becker');
    await run(vault, 'draft-thank-yous', interviewPath);
    expect(drafts(vault)).toEqual(['Follow-ups/Northwind/2026-11-18 Thank-you – Ana Ruiz.md']);
    expect(vault.read(drafts(vault)[0] ?? '')).toContain('Tom Becker');
  });

  test('so are other names', async () => {
    const vault = await openPlugin();
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...pages.recognising);
    await settings.set('Other names of yours', 'Ana Ruiz');
    expect((await agenda(vault, { kind: 'thank-you' })).map(({ person }) => person)).toEqual(['Tom Becker']);
  });

  test('folder, name and dates of letters, as their examples said', async () => {
    const vault = await openPlugin();
    const settings = SettingsWindow.open(vault);
    await settings.set('Folder for letters', 'Jobs/Letters/');
    await settings.set('Sign-off', 'Warmly,');
    await settings.goTo(...pages.letters);
    await settings.set('Folder for each letter', '');
    await settings.set('Name of each letter', '{{ name }} ({{ company }})');
    expect(settings.example('Name of each letter')).toBe('Example: Jobs/Letters/Ana Ruiz (Northwind).md');
    expect(settings.example('Folder for each letter')).toBe('Example: Jobs/Letters/Ana Ruiz (Northwind).md');
    await settings.set('Dates in letters', '[the] Do [of] MMMM');
    expect(settings.example('Dates in letters')).toBe('Example: the 18th of November');
    await run(vault, 'draft-thank-yous', interviewPath);
    const letter = vault.read('Jobs/Letters/Ana Ruiz (Northwind).md') ?? '';
    expect(letter).toContain('Warmly,\n');
    expect(vault.app.vault.getFolderByPath('Jobs/Letters')).not.toBeNull();
  });

  test('an example stands as long as the template works', async () => {
    const settings = SettingsWindow.open(await openPlugin());
    await settings.goTo(...pages.letters);
    const before = settings.example('Name of each letter');
    await settings.set('Name of each letter', '{{ name');
    expect(settings.problem('Name of each letter')).toContain('This template does not work');
    expect(settings.example('Name of each letter')).toBe(before);
  });

  test('a default is brought back', async () => {
    const vault = await openPlugin();
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...pages.names);
    await settings.set('Role', 'job');
    await settings.press('Role', 'Restore default');
    expect(settings.value('Role')).toBe('role, position, job_title, job_position');
    expect(stored(vault)).toEqual({ version: 1 });
  });

  test('notes are read again by new names and markers, and back', async () => {
    const german =
      '---\nart: Bewerbungsgespräch\ntag der begegnung: 2026-11-18\nfirma: Südwind\nperson: Mia Okafor\n---\n';
    const vault = await openPlugin({ files: { 'Gespräch.md': german } });
    expect(rows(vault)).toEqual([]);
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...pages.recognising);
    await settings.set('Properties that say what a note is', 'art\ntype');
    await settings.set('Words that are enough', 'Bewerbungsgespräch');
    await settings.goTo(...pages.names);
    await settings.set('Date', 'Tag der Begegnung, date');
    await settings.set('Company', 'firma');
    await settings.set('Interviewers', 'person');
    expect(rows(vault).join()).toContain('Thank Mia Okafor');
    expect((await agenda(vault))[0]?.['company']).toBe('Südwind');
    await settings.press('Interviewers', 'Restore default');
    expect(rows(vault).join()).not.toContain('Thank Mia Okafor');
  });

  test('an interview folder makes interviews of its notes, a template folder none', async () => {
    const files = { ...smallVault, 'Jobs/Chat.md': '---\ndate: 2026-11-18\npeople: Mia Okafor <mia@x.example>\n---\n' };
    const vault = await openPlugin({ files });
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...pages.recognising);
    await settings.set('Interview folders', 'Jobs');
    expect(rows(vault).join()).toContain('Thank Mia Okafor');
    await settings.set('Template folders', 'Templates\nJobs');
    expect(rows(vault).join()).not.toContain('Thank Mia Okafor');
  });

  test('the order of day and month decides a date that has two readings', async () => {
    const vault = await openPlugin({
      files: { 'A.md': '---\ntype: interview\ndate: 11/12/2026\ncompany: X\npeople: Mia\n---\n' },
    });
    const problems = async () => (await agenda(vault, { section: 'needs-attention' })).map(({ what }) => what);
    expect((await problems()).join()).toContain('11/12/2026');
    await SettingsWindow.open(vault).set('Dates like 12/4', 'month-first');
    expect((await problems()).join()).not.toContain('11/12/2026');
    expect((await agenda(vault, { kind: 'thank-you' })).map(({ due }) => due)).toEqual(['2026-11-13T23:59']);
  });

  test('days off move what is counted in business days', async () => {
    const files = { 'A.md': '---\ntype: interview\ndate: 2026-11-18\ncompany: X\npeople: Mia\n---\n' };
    const vault = await openPlugin({ files });
    const opens = async () => (await agenda(vault, { kind: 'check-in' }))[0]?.['opens'];
    expect(await opens()).toBe('2026-11-27T00:00');
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...pages.daysOff);
    await settings.set('Holidays', '2026-11-19 to 2026-11-20');
    expect(await opens()).toBe('2026-12-01T00:00');
    await settings.set('Weekend', 'Sunday');
    expect(await opens()).toBe('2026-11-28T00:00');
    await settings.goTo();
    expect(settings.row('Days off').textContent).toContain('Sunday');
  });

  test('windows of industries, one’s own among them', async () => {
    const interview = (industry: string) =>
      `---\ntype: interview\ndate: 2026-11-18\ncompany: ${industry}\npeople: Mia\nindustry: ${industry}\n---\n`;
    const vault = await openPlugin({
      files: { 'A.md': interview('Tech'), 'B.md': interview('Nursing'), 'C.md': interview('Zoo') },
    });
    const opens = async (): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        (await agenda(vault, { kind: 'check-in' })).map(
          ({ company, opens: from }) => [company ?? '', from?.slice(5, 10)] as const,
        ),
      );
    expect(await opens()).toEqual({ Tech: '11-25', Nursing: '11-27', Zoo: '11-27' });
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...pages.industries);
    await settings.set('Tech', '1 to 2');
    await settings.set('Other industries', 'Nursing: 2 to 4');
    expect(await opens()).toEqual({ Tech: '11-19', Nursing: '11-20', Zoo: '11-27' });
    await settings.goTo();
    expect(settings.choices('Usual industry')).toContain('Nursing (2 to 4)');
    await settings.set('Usual industry', 'nursing');
    await settings.goTo(...pages.industries);
    await settings.set('Other industries', '');
    expect(stored(vault)).toEqual({ version: 1, followUps: { presets: { tech: { opens: 1, due: 2 } } } });
  });

  test('the contact policy', async () => {
    const vault = await openPlugin();
    await SettingsWindow.open(vault).set('Contact policy', 'no contact');
    expect(headings(vault).join()).not.toContain('Due now 3');
    expect(stored(vault)).toEqual({ version: 1, followUps: { contactPolicy: 'no contact' } });
  });

  test('the grouping of the open list', async () => {
    const vault = await openPlugin();
    await SettingsWindow.open(vault).set('Group the list by', 'company');
    expect(headings(vault)).toEqual(['Northwind 6']);
  });

  test('what the check advises on, and never what would embarrass', async () => {
    const vault = await openPlugin();
    await run(vault, 'draft-thank-yous', interviewPath);
    const path = drafts(vault)[0] ?? '';
    await vault.write(path, `${vault.read(path) ?? ''}\nI am just checking in the the day after.\n`);
    const rules = async (): Promise<string[]> =>
      (
        JSON.parse(await vault.cli('interview-follow-up:check', { file: path, format: 'json' })) as { rule: string }[]
      ).map(({ rule }) => rule);
    expect(await rules()).toEqual(expect.arrayContaining(['blank', 'doubled-word', 'pushy']));
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...pages.check);
    for (const name of settings.rows()) await settings.set(name, false);
    expect(await rules()).toEqual(['blank']);
    await settings.set('Doubled words', true);
    expect(await rules()).toEqual(['blank', 'doubled-word']);
  });

  test('a preview shows a letter as the settings of this moment write it, and writes nothing', async () => {
    const vault = await openPlugin();
    const settings = SettingsWindow.open(vault);
    await settings.set('Your name', 'Sam Lee');
    await settings.set('Tone', 'tech');
    await settings.press('Preview a letter');
    const shown = vault.window.document.querySelector('.interview-follow-up-preview-letter')?.textContent ?? '';
    expect(shown).toContain('Hi Ana');
    expect(shown).toContain('Sam Lee');
    expect(drafts(vault)).toEqual([]);
  });

  test('headings that feed letters', async () => {
    const note = (smallVault[interviewPath] ?? '').replace('## Highlights', '## Gesprochen');
    const vault = await openPlugin({ files: { ...smallVault, [interviewPath]: note } });
    const settings = SettingsWindow.open(vault);
    await settings.goTo(...pages.letters);
    await settings.set('Never used', 'Gesprochen');
    await run(vault, 'draft-thank-yous', interviewPath);
    expect(vault.read(drafts(vault)[0] ?? '')).not.toContain('event sourcing');
  });

  test('the tone', async () => {
    const vault = await openPlugin();
    await SettingsWindow.open(vault).set('Tone', 'tech');
    await run(vault, 'draft-thank-yous', interviewPath);
    expect(vault.read(drafts(vault)[0] ?? '')).toContain('Hi Ana');
  });
});

describe('the settings file', () => {
  const copy = `${folder}/data.damaged.json`;

  test('holds only what differs from the defaults, and the number of its shape', async () => {
    const vault = await openPlugin();
    await SettingsWindow.open(vault).set('Notice at start', false);
    expect(stored(vault)).toEqual({ version: 1, list: { noticeAtStart: false } });
  });

  test('changed by others, it applies at once, in the open window too', async () => {
    const vault = await openPlugin({ files: withData('{}') });
    const settings = SettingsWindow.open(vault);
    await changeOutside(vault, '{"drafts":{"folder":"Letters"},"list":{"groupBy":"company"}}');
    expect(settings.value('Folder for letters')).toBe('Letters');
    expect(headings(vault)).toEqual(['Northwind 6']);
    await run(vault, 'draft-thank-yous', interviewPath);
    expect(vault.app.vault.getFolderByPath('Letters/Northwind')).not.toBeNull();
  });

  test('changed by others while a setting is changed here, what is in use is what is stored', async () => {
    const vault = await openPlugin({ files: withData('{}') });
    const settings = SettingsWindow.open(vault);
    await vault.until(vault.app.vault.adapter.write(dataPath, '{"drafts":{"folder":"Letters"}}'));
    vault.app.plugins.plugins['interview-follow-up']?.onExternalSettingsChange?.();
    await settings.set('Group the list by', 'company');
    expect(headings(vault)).toEqual(['Northwind 6']);
    expect(stored(vault)).toMatchObject({ list: { groupBy: 'company' } });
    const folder = (stored(vault) as { drafts?: { folder?: string } }).drafts?.folder ?? 'Follow-ups';
    expect(settings.value('Folder for letters')).toBe(folder);
  });

  test.each(['{"drafts":', '[]', '"text"'])('damaged, it is kept beside, and the defaults work: %s', async (data) => {
    const vault = await openPlugin({ files: withData(data) });
    expect(vault.notices().join()).toContain('defaults are in use');
    expect(vault.read(copy)).toBe(data);
    expect(headings(vault)[0]).toBe('Due now 3');
  });

  test('damaged while the app runs, it changes nothing that is in use', async () => {
    const vault = await openPlugin({ files: withData('{"list":{"groupBy":"company"}}') });
    await changeOutside(vault, '{"list":');
    expect(vault.notices().join()).toContain('the settings stay as they were');
    expect(vault.read(copy)).toBe('{"list":');
    expect(headings(vault)).toEqual(['Northwind 6']);
  });

  test('a copy is never written over another', async () => {
    const vault = await openPlugin({ files: { ...withData('{"one":'), [copy]: 'precious' } });
    expect(vault.read(copy)).toBe('precious');
    expect(vault.read(`${folder}/data.damaged-2.json`)).toBe('{"one":');
    await changeOutside(vault, '{"one":');
    expect(vault.read(`${folder}/data.damaged-3.json`)).toBeNull();
  });

  test('a value that cannot be used is named, and kept in a copy', async () => {
    const data = '{"drafts":{"me":{"email":"sam"},"folder":"Letters"},"followUps":{"calendar":{"holidays":["Xmas"]}}}';
    const vault = await openPlugin({ files: withData(data) });
    expect(vault.notices().join()).toContain('so the default counts: Holidays, Your email.');
    expect(vault.read(copy)).toBe(data);
    expect(SettingsWindow.open(vault).value('Folder for letters')).toBe('Letters');
  });

  test('what another version has stored is kept', async () => {
    const vault = await openPlugin({
      files: withData('{"version":9,"weather":{"rain":true},"list":{"colour":"red"}}'),
    });
    await SettingsWindow.open(vault).set('Notice at start', false);
    expect(stored(vault)).toEqual({
      version: 1,
      weather: { rain: true },
      list: { colour: 'red', noticeAtStart: false },
    });
  });

  test('the older shape without a number is read', async () => {
    const data = '{"drafts":{"me":{"name":"Tom Becker"}},"reading":{"ownNames":["Tom Becker"]}}';
    const vault = await openPlugin({ files: withData(data) });
    expect((await agenda(vault, { kind: 'thank-you' })).map(({ person }) => person)).toEqual(['Ana Ruiz']);
    await SettingsWindow.open(vault).set('Your name', 'Sam Lee');
    expect(await agenda(vault, { kind: 'thank-you' })).toHaveLength(2);
    expect(stored(vault)).toEqual({ version: 1, drafts: { me: { name: 'Sam Lee' } } });
  });

  test('cannot be written: the setting counts until the app closes, and a notice says so', async () => {
    const vault = await openPlugin();
    vault.host.disk.faults.add(() => {
      throw new Error('the disk is full');
    });
    await SettingsWindow.open(vault).set('Group the list by', 'company');
    expect(headings(vault)).toEqual(['Northwind 6']);
    expect(vault.notices().join()).toMatch(/The settings could not be saved \(.*the disk is full\)/);
  });
});

describe('the name', () => {
  const letter = 'Follow-ups/Northwind/2026-11-18 Thank-you – Ana Ruiz.md';
  const modal = (vault: HeadlessVault): HTMLElement | null => vault.window.document.querySelector('.modal form');

  async function askForName(): Promise<HeadlessVault> {
    const vault = await openPlugin();
    await run(vault, 'draft-thank-yous', interviewPath);
    const buttons = [...vault.window.document.querySelectorAll<HTMLElement>('.notice button')];
    buttons.find(({ textContent }) => textContent === 'Set your name')?.click();
    await vault.settle();
    return vault;
  }

  async function answer(vault: HeadlessVault, name: string): Promise<void> {
    const input = modal(vault)?.querySelector('input');
    if (!input) throw new Error('Nobody asks.');
    input.value = name;
    input.dispatchEvent(new vault.window.Event('input', { bubbles: true }));
    modal(vault)?.dispatchEvent(new vault.window.Event('submit', { bubbles: true, cancelable: true }));
    await vault.settle();
  }

  test('is asked for with the first letters, signs them, and is kept', async () => {
    const vault = await askForName();
    await answer(vault, ' Sam Lee ');
    expect(vault.read(letter)).toMatch(/\nSam Lee\n$/);
    expect(vault.notices().join()).toContain('2 letters are signed with your name.');
    expect(stored(vault)).toEqual({ version: 1, drafts: { me: { name: 'Sam Lee' } } });
    expect(modal(vault)).toBeNull();
  });

  test('may be left unsaid, and none is taken that the setting refuses', async () => {
    const vault = await askForName();
    await answer(vault, '');
    await answer(vault, 'x'.repeat(201));
    expect(modal(vault)?.textContent).toContain('Use at most 200 characters.');
    await vault.click('button', 'Cancel');
    expect(modal(vault)).toBeNull();
    expect(vault.read(letter)).toContain('[Your name]');
    expect(vault.read(dataPath)).toBeNull();
  });
});
