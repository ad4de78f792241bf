import fc from 'fast-check';
import { safeName } from '../drafts/draft-path';
import type { TypedInterview } from '../notes/compose-interview';
import { builtInBody } from '../notes/interview-body';
import { readFrontmatter } from '../notes/frontmatter';
import { note } from '../../test/support/memory-store';
import { testVault, testYaml } from '../../test/support/test-vault';
import type { InterviewTemplate } from './new-interview';
import { createInterview, interviewTemplate, isSound, planInterview } from './new-interview';

const blank: TypedInterview = {
  date: '2026-11-18',
  time: '',
  duration: '',
  company: '',
  role: '',
  stage: '',
  interviewers: [],
  contact: { name: '', email: '' },
  nextSteps: [],
};

const onsite: TypedInterview = {
  ...blank,
  time: '14:00',
  duration: '60',
  company: 'Northwind',
  role: 'Backend Engineer',
  stage: 'onsite',
  interviewers: [
    { name: 'Ana Ruiz', email: '' },
    { name: 'Tom Becker', email: 'tom@northwind.example' },
  ],
  contact: { name: 'Mia Okafor', email: '' },
  nextSteps: ['send portfolio by Friday', 'them: decision within two weeks'],
};

const builtIn: InterviewTemplate = { body: builtInBody, given: {} };

const vaultWithNotes = () =>
  testVault({
    'Old.md': note({ type: 'interview', date: '2026-10-01', company: '[[Northwind]]', interviewers: ['[[Ana Ruiz]]'] }),
    'Companies/Northwind.md': note({ industry: 'tech' }),
    'People/Ana Ruiz.md': note({ email: 'ana@northwind.example', aliases: ['Anita'] }),
    'Globex.md': note({ type: 'interview', date: '2026-10-02', company: 'Globex', role: 'Lead' }),
  });

describe('a note from the form', () => {
  test('reads back as what was typed, with links to the notes that exist', async () => {
    const vault = await vaultWithNotes();
    expect(await createInterview(vault.context, onsite, builtIn)).toEqual({
      path: 'Interviews/2026-11-18 Northwind.md',
      line: expect.any(Number) as number,
    });
    const interview = vault.index.interviewAt('Interviews/2026-11-18 Northwind.md');
    expect(interview).toMatchObject({
      day: '2026-11-18',
      start: '14:00',
      duration: 60,
      company: { text: 'Northwind', link: 'Northwind', path: 'Companies/Northwind.md' },
      role: 'Backend Engineer',
      stage: 'onsite',
      interviewers: [
        { text: 'Ana Ruiz', path: 'People/Ana Ruiz.md' },
        { text: 'Tom Becker', email: 'tom@northwind.example' },
      ],
      contact: { text: 'Mia Okafor' },
      nextSteps: [
        { owner: 'me', what: 'send portfolio', due: '2026-11-20' },
        { owner: 'them', what: 'decision', due: '2026-12-02' },
      ],
      debriefed: false,
      log: [],
    });
    expect(vault.index.agenda(vault.now).problems).toEqual([]);
  });

  test('looks like the note format shows it, with a section for each interviewer', async () => {
    const vault = await vaultWithNotes();
    const { text } = planInterview(vault.context, onsite, builtIn);
    expect(text).toBe(
      `---
type: interview
date: 2026-11-18
time: 14:00
duration: 60
company: "[[Northwind]]"
role: Backend Engineer
stage: onsite
interviewers:
  - "[[Ana Ruiz]]"
  - Tom Becker <tom@northwind.example>
next_steps:
  - "me: send portfolio by 2026-11-20"
  - "them: decision by 2026-12-02"
contact: Mia Okafor
---

## Ana Ruiz

- 

## Tom Becker

- 

## Highlights

- 

## Debrief

## Promised
`,
    );
  });

  test('writing starts at the first bullet', async () => {
    const vault = await vaultWithNotes();
    const created = await createInterview(vault.context, onsite, builtIn);
    const lines = vault.text(created?.path ?? '').split('\n');
    expect(lines.slice(0, created?.line).join('\n')).toMatch(/## Ana Ruiz\n$/);
    expect(lines[created?.line ?? 0]).toBe('- ');
  });

  test.each([
    ['a name without a note stays text', false, 'Initech', 'Initech'],
    ['unless names are to become links', true, 'Initech', '[[Initech]]'],
    ['which a name with signs of links never does', true, 'Initech [EU] | #2', 'Initech [EU] | #2'],
    ['a note in another spelling is linked as it is called', false, 'northwind', '[[Northwind]]'],
    ["an interview's own note is no company", false, 'Globex', 'Globex'],
    ['a link that is typed stays', false, '[[Companies/Northwind|NW]]', '[[Companies/Northwind|NW]]'],
  ])('%s', async (_, linkNames, company, written) => {
    const vault = await vaultWithNotes();
    vault.settings = { ...vault.settings, newInterview: { ...vault.settings.newInterview, linkNames } };
    const plan = planInterview(vault.context, { ...blank, company }, builtIn);
    const read = readFrontmatter(plan.text, (yaml) => testYaml.parse(yaml));
    expect(read).toMatchObject({ properties: { company: written } });
    expect(isSound(plan)).toBe(true);
  });

  test.each([
    ['the address in their note is not repeated', 'ana@northwind.example', { interviewers: ['[[Ana Ruiz]]'] }],
    [
      'another address stands beside, so that the link stays one',
      'ana@home.example',
      { interviewers: ['[[Ana Ruiz]]'], interviewer_emails: ['ana@home.example'] },
    ],
  ])('of someone with a note, %s', async (_, email, properties) => {
    const vault = await vaultWithNotes();
    const typed = { ...blank, interviewers: [{ name: 'Anita', email }] };
    const plan = planInterview(vault.context, typed, builtIn);
    expect(readFrontmatter(plan.text, (yaml) => testYaml.parse(yaml))).toMatchObject({ properties });
    expect(isSound(plan)).toBe(true);
  });

  test('never overwrites: a taken name gets a number, and twice at once makes two', async () => {
    const vault = await vaultWithNotes();
    const made = await Promise.all([1, 2].map(() => createInterview(vault.context, onsite, builtIn)));
    expect(made.map((one) => one?.path)).toEqual([
      'Interviews/2026-11-18 Northwind.md',
      'Interviews/2026-11-18 Northwind 2.md',
    ]);
    expect(planInterview(vault.context, onsite, builtIn)).toMatchObject({ isNumbered: true });
  });

  test('is taken back by undo, unless it has changed', async () => {
    const vault = await vaultWithNotes();
    const first = await createInterview(vault.context, onsite, builtIn);
    await vault.announced.at(-1)?.undo?.();
    expect(vault.store.exists(first?.path ?? '')).toBe(false);
    const second = await createInterview(vault.context, onsite, builtIn);
    vault.write(second?.path ?? '', 'mine');
    await vault.announced.at(-2)?.undo?.();
    await vault.announced.at(-1)?.undo?.();
    expect(vault.text(second?.path ?? '')).toBe('mine');
  });

  test('says why nothing was written', async () => {
    const vault = await vaultWithNotes();
    vault.store.faults.failure = (operation) => (operation === 'create' ? 'The disk is full.' : undefined);
    expect(await createInterview(vault.context, onsite, builtIn)).toBeNull();
    expect(vault.announced.at(-1)?.message).toBe('The interview note was not created: The disk is full.');
  });
});

describe('what is typed is checked as it will be read', () => {
  test.each<[string, Partial<TypedInterview>, Record<string, object>]>([
    ['no day', { date: '' }, { date: { fault: 'missing' } }],
    ['no such day', { date: '2026-02-30' }, { date: { fault: 'no-day' } }],
    ['no time', { time: '25:00' }, { time: { fault: 'no-time' } }],
    ['a length without a time', { duration: '45' }, { duration: { fault: 'without-time' } }],
    ['no length', { time: '14:00', duration: '1.5' }, { duration: { fault: 'no-minutes' } }],
    ['a placeholder', { company: 'TBD' }, { company: { fault: 'nothing', written: 'TBD' } }],
    ['a role that is none', { role: 'n/a' }, { role: { fault: 'nothing', written: 'n/a' } }],
    [
      'nobody',
      { interviewers: [{ name: 'tba', email: '' }] },
      { 'interviewers.0': { fault: 'nobody', written: 'tba' } },
    ],
    [
      'an address that is none',
      { interviewers: [{ name: 'Ana', email: 'ana@' }] },
      { 'interviewers.0': { fault: 'no-address' } },
    ],
    [
      'an address without a name',
      { interviewers: [{ name: '', email: 'ana@x.example' }] },
      { 'interviewers.0': { fault: 'no-name' } },
    ],
    [
      'the same person twice',
      {
        interviewers: [
          { name: 'Ana Ruiz', email: '' },
          { name: '', email: '' },
          { name: 'ana ruiz', email: '' },
        ],
      },
      { 'interviewers.2': { fault: 'twice', written: 'ana ruiz' } },
    ],
    ['a contact that is nobody', { contact: { name: '?', email: '' } }, { contact: { fault: 'nobody', written: '?' } }],
    ['a step that is only a day', { nextSteps: ['', 'Friday'] }, { 'nextSteps.1': { fault: 'no-promise' } }],
    [
      'a step whose day is in doubt',
      { nextSteps: ['send CV by 11/12/2026'] },
      { 'nextSteps.0': { fault: 'which-day', doubt: 'ambiguous-date', words: expect.any(String) as string } },
    ],
  ])('%s', async (_, typed, faults) => {
    const vault = await vaultWithNotes();
    const plan = planInterview(vault.context, { ...blank, company: 'Initech', ...typed }, builtIn);
    expect(Object.fromEntries(plan.check.faults)).toEqual(faults);
    expect(isSound(plan)).toBe(false);
  });

  test.each<[string, Partial<TypedInterview>]>([
    ['a title behind the name', { interviewers: [{ name: 'Ana Ruiz (VP Engineering)', email: '' }] }],
    ['a round as a number', { role: 'Engineer', stage: '2' }],
    ['a name in another script', { interviewers: [{ name: '田中 花子', email: '' }] }],
    ['a name with commas', { company: 'Smith, Jones & Co' }],
    ['a contact alone', { contact: { name: 'Mia Okafor', email: 'mia@x.example' } }],
    ['a step alone', { nextSteps: ['me: send portfolio by Friday'] }],
  ])('%s is fine', async (_, typed) => {
    const vault = await vaultWithNotes();
    const plan = planInterview(vault.context, { ...blank, ...typed }, builtIn);
    expect({ faults: [...plan.check.faults], whole: plan.check.whole }).toEqual({ faults: [], whole: null });
  });

  test('a note that says only when is no interview yet', async () => {
    const vault = await vaultWithNotes();
    expect(planInterview(vault.context, blank, builtIn).check.whole).toBe('says-too-little');
  });

  test('a folder of templates is no place for it', async () => {
    const vault = await vaultWithNotes();
    vault.settings = { ...vault.settings, newInterview: { ...vault.settings.newInterview, folder: 'Templates' } };
    expect(planInterview(vault.context, onsite, builtIn).check.whole).toBe('not-an-interview');
  });

  test('whatever is typed, a note that passes the check reads back as typed, from a safe path', async () => {
    const vault = await vaultWithNotes();
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '[[x',
        'a]] b',
        '../../up',
        'CON',
        '{{date}}',
        '<% x %>',
        '- a: b',
        '"',
        "'",
        '#tag',
        'null',
        '1',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.record({ company: name, role: name, person: name, linkNames: fc.boolean() }),
        async ({ company, role, person, linkNames }) => {
          vault.settings = { ...vault.settings, newInterview: { ...vault.settings.newInterview, linkNames } };
          const typed = { ...blank, company, role, interviewers: [{ name: person, email: '' }] };
          const plan = planInterview(vault.context, typed, builtIn);
          const parts = plan.path.replace(/\.md$/, '').split('/');
          expect(parts.map((part) => safeName(part))).toEqual(parts);
          if (!isSound(plan)) return;
          const created = await createInterview(vault.context, typed, builtIn);
          const read = vault.index.interviewAt(created?.path ?? '');
          expect(read).toEqual(plan.check.interview);
          vault.remove(created?.path ?? '');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the person's own template", () => {
  const withTemplate = async (text: string, template = 'Templates/Interview') => {
    const vault = await testVault({ 'Templates/Interview.md': text });
    vault.settings = { ...vault.settings, newInterview: { ...vault.settings.newInterview, template } };
    return vault;
  };

  test('gives the text, with its names filled in and the part about an interviewer repeated', async () => {
    const vault = await withTemplate(
      '---\ntype: "[[Job Interviews]]"\ndate: {{date}}\norg:\ncssclasses: [wide]\n---\n# {{company}}, {{date:D MMMM}}\n\n### {{interviewer}}\nTalked about:\n- \n\n## Debrief\n{{unknown}}\n',
    );
    const plan = planInterview(vault.context, onsite, await interviewTemplate(vault.context));
    expect(isSound(plan)).toBe(true);
    expect(plan.text).toContain(
      'type: "[[Job Interviews]]"\norg: Northwind\ncssclasses:\n  - wide\ndate: 2026-11-18\n',
    );
    expect(plan.text).toContain(
      '# Northwind, 18 November\n\n### Ana Ruiz\nTalked about:\n- \n\n### Tom Becker\nTalked about:\n- \n\n## Debrief\n{{unknown}}\n',
    );
  });

  test('that is gone is said, and the built-in one is used', async () => {
    const vault = await withTemplate('', 'Templates/Gone.md');
    const template = await interviewTemplate(vault.context);
    expect(template).toMatchObject({
      body: builtInBody,
      failure: expect.stringContaining('Templates/Gone.md') as string,
    });
  });

  test('whose properties cannot be read still gives its text', async () => {
    const vault = await withTemplate('---\na: [\n---\nMine\n');
    expect(await interviewTemplate(vault.context)).toEqual({ body: 'Mine\n', given: {} });
  });
});
