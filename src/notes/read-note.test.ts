import fc from 'fast-check';
import { parse } from 'yaml';
import type { Interview } from '../domain/interview';
import type { NoteHeading, PropertyLink } from './note-source';
import { readNote } from './read-note';
import { defaultReadingSettings, fieldNames } from './reading-settings';

const settings = { ...defaultReadingSettings, ownNames: ['Sam Lee'] };
const source = (properties: unknown, path = 'Note.md', links: PropertyLink[] = [], headings: NoteHeading[] = []) => ({
  path,
  properties: properties as Record<string, unknown> | null,
  unparsed: false,
  links,
  headings,
});

const base = 'type: job interview\ndate: 2026-11-18\n';

/** The interview that a note with these further properties is, and its problems as `code property "written"`. */
function read(yaml: string, path?: string, links?: PropertyLink[], headings?: NoteHeading[]) {
  const note = readNote(source(parse(yaml), path, links, headings), settings);
  if (note.kind !== 'interview') throw new Error(`read as ${note.kind}`);
  const problems = note.problems.map(({ code, property, written }) => `${code} ${property ?? '-'} "${written ?? ''}"`);
  return { interview: note.interview, problems };
}

/** The fields asked for of an interview without problems. */
function fields<Field extends keyof Interview>(yaml: string, ...names: Field[]) {
  const { interview, problems } = read(base + yaml);
  expect(problems).toEqual([]);
  return Object.fromEntries(
    names.filter((name) => interview[name] !== undefined).map((name) => [name, interview[name]]),
  );
}

describe('when it is held', () => {
  it.each([
    ['', { day: '2026-11-18' }],
    ['time: "14:00"', { day: '2026-11-18', start: '14:00' }],
    ['time: 14:00', { day: '2026-11-18', start: '14:00' }],
    ['start_time: 2 pm\nend_time: 3 pm', { day: '2026-11-18', start: '14:00', end: '15:00' }],
    ['time: "14:00"\nduration: 45', { day: '2026-11-18', start: '14:00', duration: 45 }],
    ['time: "14:00"\nduration: 45\nend_time: "15:30"', { day: '2026-11-18', start: '14:00', end: '15:30' }],
    ['time: 14:00-15:15', { day: '2026-11-18', start: '14:00', end: '15:15' }],
    ['interview_date: 2026-11-19T09:30', { day: '2026-11-19', start: '09:30' }],
    ['interview_date: 2026-11-19T09:30\ntime: "14:00"', { day: '2026-11-19', start: '09:30' }],
    ['interview_date: 2026-11-19T23:30:00-08:00', { day: '2026-11-19', start: '23:30' }],
    ['interview_date: "[[2026-11-19]]"', { day: '2026-11-19' }],
    ['interview_date:\nmeeting_date: 2026-11-20', { day: '2026-11-20' }],
    ['start: "10:00"', { day: '2026-11-18', start: '10:00' }],
    ['time: "23:30"\nend_time: "00:30"', { day: '2026-11-18', start: '23:30', duration: 60 }],
    ['time: TBD', { day: '2026-11-18' }],
    ['end_time: "15:00"', { day: '2026-11-18' }],
  ])('%s', (yaml, expected) => {
    expect(fields(yaml, 'day', 'start', 'end', 'duration')).toEqual(expected);
  });

  it('the file name serves where no property says it', () => {
    const { interview } = read('type: job interview\ncreated: 2026-11-01', 'Interviews/2026-11-18 Northwind.md');
    expect(interview.day).toBe('2026-11-18');
  });

  it.each([
    ['time: later', 'unreadable-time time "later"'],
    ['time: "14:00"\nduration: a while', 'unreadable-duration duration "a while"'],
    ['time: "14:00"\nend_time: "2:30"', 'end-before-start end_time "02:30"'],
    ['time: "14:00"\nEnd Time: "14:00"', 'end-before-start End Time "14:00"'],
  ])('%s is reported', (yaml, problem) => {
    const { interview, problems } = read(base + yaml);
    expect(problems).toEqual([problem]);
    expect(interview.end).toBeUndefined();
  });
});

describe('company, role and the words beside them', () => {
  it.each([
    ['company: Northwind', { company: { text: 'Northwind' } }],
    ['company: "[[Northwind]]"', { company: { text: 'Northwind', link: 'Northwind' } }],
    ['company: [[Northwind]]', { company: { text: 'Northwind', link: 'Northwind' } }],
    ['company: ["[[Companies/Northwind|NW]]"]', { company: { text: 'NW', link: 'Companies/Northwind' } }],
    ['company: "[Northwind](https://northwind.example)"', { company: { text: 'Northwind' } }],
    ['company: 37', { company: { text: '37' } }],
    ['company: TBD', {}],
    ['company: "[[Northwind]] (Berlin)"', { company: { text: 'Northwind (Berlin)', link: 'Northwind' } }],
    ['company: "North\\u202ewind\\0"', { company: { text: 'Northwind' } }],
    ['company: "#northwind"', { company: { text: 'Northwind' } }],
    ['company: "#companies/northwind-labs"', { company: { text: 'Northwind Labs' } }],
    ['company:\n  name: Northwind\n  size: 200', { company: { text: 'Northwind' } }],
    ['company:\n  name: TBD', {}],
    ['role: "**Backend** [[Engineering|Engineer]]"', { role: 'Backend Engineer' }],
    ['company:\norg: Northwind\nemployer: Other', { company: { text: 'Northwind' } }],
    ['Organisation: Smith, Jones & Partners', { company: { text: 'Smith, Jones & Partners' } }],
    ['role: "[[Backend Engineer]]"', { role: 'Backend Engineer' }],
    ['Job Title: Backend Engineer', { role: 'Backend Engineer' }],
    ['stage: onsite', { stage: 'onsite' }],
    ['stage: Panel', { stage: 'Panel' }],
    ['stage: "[[Panel]]"', { stage: 'Panel' }],
    ['round: team', { stage: 'team' }],
    ['round: 2', { stage: 'round 2' }],
    ['interview_type: system design', { stage: 'system design' }],
    ['industry: Tech', { industry: 'Tech' }],
    ['contact_policy: no-calls', { contactPolicy: 'no calls' }],
    ['contact-policy: E-mail only', { contactPolicy: 'email only' }],
    ["contact_policy: we'll contact you", { contactPolicy: 'wait' }],
    ['contact_policy: [no calls, wait]', { contactPolicy: 'wait' }],
    ['contact_policy: no calls, email only', { contactPolicy: 'email only' }],
    ['preferred_channel: E-mail', { preferredChannel: 'email' }],
    ['Preferred Channel: LinkedIn', { preferredChannel: 'linkedin' }],
    ['status: Rejected', { status: 'rejected' }],
    ['status: ["[[Offer]]"]', { status: 'offer' }],
    ['status: "❌ Rejected"', { status: 'rejected' }],
    ['outcome: canceled', { status: 'cancelled' }],
    ['result: Offer accepted', { status: 'accepted' }],
    ['status: Interviewing', { status: 'active' }],
    ['status: Applied', { status: 'active' }],
    ['status: scheduled', {}],
    ['status: TBD', {}],
  ])('%s', (yaml, expected) => {
    expect(fields(yaml, 'company', 'role', 'stage', 'industry', 'contactPolicy', 'preferredChannel', 'status')).toEqual(
      expected,
    );
  });

  it.each([
    ['status: on the fence', 'unknown-status status "on the fence"'],
    ['Outcome: declined', 'unknown-status Outcome "declined"'],
    ['contact_policy: be nice', 'unknown-policy contact_policy "be nice"'],
    ['contact_policy: [wait, be nice]', 'unknown-policy contact_policy "wait, be nice"'],
    ['preferred_channel: pigeon', 'unknown-channel preferred_channel "pigeon"'],
    ['preferred_channel: true', 'unknown-channel preferred_channel "true"'],
    ['company: true', 'unreadable-value company "true"'],
    ['role: {a: b}', 'unreadable-value role "a: b"'],
  ])('%s is reported', (yaml, problem) => expect(read(base + yaml).problems).toEqual([problem]));

  it('links lead to the note that Obsidian found', () => {
    const links = [{ key: 'company', link: 'Northwind', path: 'Companies/Northwind.md' }];
    const { interview } = read(`${base}company: "[[Northwind#HQ|NW]]"`, 'Note.md', links);
    expect(interview.company).toEqual({ text: 'NW', link: 'Northwind', path: 'Companies/Northwind.md' });
  });
});

describe('people', () => {
  const names = (yaml: string) => read(base + yaml).interview.interviewers.map(({ text }) => text);

  it.each([
    ['interviewer: Ana\ninterviewer2: Tom\nInterviewer 3: Mia', ['Ana', 'Tom', 'Mia']],
    ['interviewer_2: Tom\ninterviewer_1: Ana\ninterviewer_10: Jo', ['Ana', 'Tom', 'Jo']],
    ['interviewers: [Ana]\npeople: [Ana, Tom]', ['Ana']],
    ['interviewers:\nattendees: [Sam Lee, Tom]', ['Tom']],
  ])('%s', (yaml, expected) => expect(names(yaml)).toEqual(expected));

  it('the address beside a numbered interviewer is theirs', () => {
    const yaml =
      'interviewer: Ana\ninterviewer_email: ana@x.example\ninterviewer2: Tom\ninterviewer2_email: tom@x.example\ninterviewer3: Mia';
    expect(read(base + yaml).interview.interviewers).toEqual([
      { text: 'Ana', email: 'ana@x.example' },
      { text: 'Tom', email: 'tom@x.example' },
      { text: 'Mia' },
    ]);
  });

  it('the contact is one person and no interviewer; references are people too', () => {
    const yaml = 'recruiter: "[[Mia Okafor]], Recruiter"\nreferences: Grace Mbeki and Jo Park\ninterviewer: Ana';
    expect(fields(yaml, 'contact', 'references', 'interviewers')).toEqual({
      contact: { text: 'Mia Okafor', link: 'Mia Okafor', title: 'Recruiter' },
      references: [{ text: 'Grace Mbeki' }, { text: 'Jo Park' }],
      interviewers: [{ text: 'Ana' }],
    });
  });

  it('addresses stand in a list of their own', () => {
    const yaml = 'interviewers: [Ana, Tom]\ninterviewer_emails: [a@x.example, t@x.example]';
    expect(read(base + yaml).interview.interviewers.map(({ email }) => email)).toEqual(['a@x.example', 't@x.example']);
  });
});

describe('what was promised', () => {
  const steps = (yaml: string) =>
    read(base + yaml).interview.nextSteps.map(
      ({ owner, what, due, done, fromDecisionBy }) =>
        `${owner}: ${what} ${due ?? '-'}${done ? ' done' : ''}${fromDecisionBy === true ? ' (decision_by)' : ''}`,
    );

  it.each([
    ['next_steps: ["me: send portfolio by 2026-11-20"]', ['me: send portfolio 2026-11-20']],
    [
      'next_steps: ["them: decision by Friday"]\npromised: "me: send CV"',
      ['them: decision 2026-11-20', 'me: send CV -'],
    ],
    ['next_step: send CV\nnext_steps: ["me: Send CV by Friday"]', ['me: Send CV 2026-11-20']],
    ['next_action: send CV\nnext_action_date: 2026-11-20', ['me: send CV 2026-11-20']],
    ['next_action: send CV\nNext Action Date: next Tuesday', ['me: send CV 2026-11-24']],
    ['next_action_date: 2026-11-20', []],
    ['follow_up: 2026-11-25', ['me: follow up 2026-11-25']],
    ['follow_up: 2026-11-25\nfollow_up_note: "them: decision"', ['them: decision 2026-11-25']],
    ['follow-up: 2026-11-25\nfollow-up-note: send portfolio', ['me: send portfolio 2026-11-25']],
    ['follow_up: true', []],
    ['follow_up: yes please', []],
    ['decision_by: 2026-12-02', ['them: decision 2026-12-02 (decision_by)']],
    ['reply_by: next Tuesday', ['them: decision 2026-11-24 (decision_by)']],
    ['decision_by: 2026-12-02\nnext_steps: ["them: decision"]', ['them: decision 2026-12-02']],
    ['decision_by: 2026-12-02\nnext_steps: ["them: decision by Friday"]', ['them: decision 2026-12-02']],
    ['decision_by: 2026-12-02\nnext_steps: ["them: get back to me"]', ['them: get back to me 2026-12-02']],
    ['decision_by: 2026-12-02\nnext_steps: ["[x] them: decision"]', ['them: decision - done']],
    [
      'decision_by: 2026-12-02\nnext_steps: ["me: send decision matrix"]',
      ['me: send decision matrix -', 'them: decision 2026-12-02 (decision_by)'],
    ],
    ['decision_by: TBD', []],
  ])('%s', (yaml, expected) => expect(steps(yaml)).toEqual(expected));

  it.each([
    ['next_steps: ["me: send CV by 11/12"]', 'ambiguous-step-date next_steps "me: send CV by 11/12"'],
    ['decision_by: 11/12', 'ambiguous-step-date decision_by "11/12"'],
    ['decision_by: 11/12/2026', 'ambiguous-step-date decision_by "11/12/2026"'],
    ['decision_by: 2026-02-30', 'impossible-step-date decision_by "2026-02-30"'],
    ['follow_up: 11/12/2026', 'ambiguous-step-date follow_up "11/12/2026"'],
    ['next_action: send CV\nnext_action_date: 2026-02-30', 'impossible-step-date next_action_date "2026-02-30"'],
  ])('%s is reported', (yaml, problem) => expect(read(base + yaml).problems).toEqual([problem]));
});

describe('the log', () => {
  const steps = 'next_steps: ["me: send portfolio by 2026-11-20"]\n';

  it.each([
    ['2026-11-20 done Send  portfolio', 'Send portfolio'],
    ['2026-11-20 done me: send portfolio by 2026-11-20', 'send portfolio'],
  ])('names a step: %s', (line, what) => {
    const { interview, problems } = read(`${base}${steps}follow_up_log: ["${line}"]`);
    expect(problems).toEqual([]);
    expect(interview.log).toEqual([{ event: 'done', at: '2026-11-20', what }]);
  });

  it.each([
    ['2026-11-20 done send CV', 'log-names-no-step follow_up_log "2026-11-20 done send CV"'],
    ['2026-11-20 sent promise re CV', 'log-names-no-step follow_up_log "2026-11-20 sent promise re CV"'],
    ['thanked Ana', 'unknown-log-line follow_up_log "thanked Ana"'],
  ])('that is not understood is reported: %s', (line, problem) => {
    expect(read(`${base}${steps}follow_up_log: ["${line}"]`).problems).toEqual([problem]);
  });
});

describe('the debrief', () => {
  const heading = (text: string, filled: boolean) => ({ text, level: 2, line: 3, filled });
  it.each([
    [[heading('Debrief', true)], true],
    [[heading('📝 Debrief notes', true)], true],
    [[heading('Debrief', false)], false],
    [[heading('Debriefed others', true)], false],
    [[], false],
  ])('%j', (headings, debriefed) => {
    expect(read(base, 'Note.md', [], headings).interview.debriefed).toBe(debriefed);
  });
});

describe('for any note', () => {
  const key = fc.oneof(
    fc.constantFrom(...fieldNames.flatMap((field) => defaultReadingSettings.names[field])),
    fc.constantFrom(
      'type',
      'tags',
      'kind',
      'interview',
      'interviewer2',
      'next_action_date',
      'follow_up_note',
      '__proto__',
      'constructor',
    ),
    fc.string(),
  );
  const text = fc.oneof(
    fc.constantFrom(
      '[[Ana|',
      '[[]]',
      '2026-11-18',
      '2026-11-18 sent',
      'me: x by Friday',
      '{{',
      '<%',
      '[x]',
      ' to ',
      '()',
      '<@>',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  const value = fc.oneof(
    text,
    fc.array(text),
    fc.dictionary(fc.string(), text),
    fc.anything({ withNullPrototype: true, withDate: true, withMap: true }),
  );
  const anyProperties = fc.dictionary(key, value, { maxKeys: 12 });

  it('reading never throws and never changes what it reads', () => {
    fc.assert(
      fc.property(anyProperties, (properties) => {
        const marked = { type: 'job interview', date: '2026-11-18', ...properties };
        const before = fc.stringify(marked);
        expect(['interview', 'draft', 'problem', 'none']).toContain(readNote(source(marked), settings).kind);
        expect(fc.stringify(marked)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('hostile values cost no time and pollute nothing', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle, { cycle });
    let bomb: unknown = ['Ana'];
    for (let level = 0; level < 60; level++) bomb = [bomb, bomb];
    const wide = Array.from({ length: 10_000 }, () => bomb);
    const throwing = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('read');
      },
    });
    const novel = 'Ana Ruiz, '.repeat(1_000_000);
    const hostile = JSON.parse('{"__proto__": {"polluted": true}, "name": "Ana"}') as unknown;
    for (const poison of [cycle, bomb, wide, throwing, novel, ' '.repeat(10_000_000), '[['.repeat(100_000), hostile]) {
      const everywhere = Object.fromEntries(
        fieldNames.map((field) => [defaultReadingSettings.names[field][0] ?? field, poison]),
      );
      expect(['interview', 'problem']).toContain(
        readNote(source({ ...everywhere, tags: poison, type: 'job interview' }), settings).kind,
      );
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('the same promise twice', () => {
  it.each([
    ['with one day is one', ['them: decision by 2026-11-20', 'them: Decision by 2026-11-20'], ['2026-11-20']],
    ['once undated is one, with that day', ['them: decision', 'them: decision by 2026-11-20'], ['2026-11-20']],
    ['and undated again is one', ['them: decision by 2026-11-20', 'them: decision'], ['2026-11-20']],
    [
      'with a day that slipped is two',
      ['them: decision by 2026-11-20', 'them: decision by 2026-12-11'],
      ['2026-11-20', '2026-12-11'],
    ],
  ])('%s', (_, steps, days) => {
    const { interview } = read(`${base}next_steps: ${JSON.stringify(steps)}`);
    expect(interview.nextSteps.map(({ due }) => due)).toEqual(days);
  });
});

it('nothing that turns the direction of the words around it is kept: of a value, a name of a note, or what is quoted', () => {
  const yaml =
    'company: "North\\u202ewind"\nrole: "\\u2067Engineer"\ninterviewers: ["[[\\u202eAna]]", "Tom \\u2066B"]\n' +
    'next_steps: ["me: send \\u202eportfolio by 2026-11-20"]\nstatus: "\\u202eon the fence"\nfollow_up_log: ["\\u202e?"]';
  const read = readNote(source(parse(base + yaml), '2026 \u202eNote.md'), settings);
  const { path: _, ...rest } = read.kind === 'interview' ? read.interview : { path: '' };
  const said = read.kind === 'interview' ? read.problems.map(({ written }) => written) : [];
  expect(rest).toMatchObject({ company: { text: 'Northwind' }, nextSteps: [{ what: 'send portfolio' }] });
  expect(said).toEqual(['?', 'on the fence']);
  expect(JSON.stringify([rest, said])).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});
