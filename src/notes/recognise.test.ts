import { parse } from 'yaml';
import type { NoteSource } from './note-source';
import { readNote } from './read-note';
import { defaultReadingSettings, type ReadingSettings } from './reading-settings';

const settings: ReadingSettings = {
  ...defaultReadingSettings,
  ownNames: ['Sam Lee'],
  interviewFolders: ['Job hunt/Interviews'],
};

/** What a note with these properties is; each problem by its code. */
function kindOf(yaml: string, path = 'Note.md'): string {
  const properties = parse(yaml, { logLevel: 'error' }) as NoteSource['properties'];
  const read = readNote({ path, properties, unparsed: false, links: [], headings: [] }, settings);
  return read.kind === 'problem' ? read.problems.map(({ code }) => code).join(', ') : read.kind;
}

const full = 'date: 2026-11-18\ncompany: Northwind\nrole: Engineer\ninterviewers: [Ana Ruiz]\n';

describe('a strong marker is enough', () => {
  it.each([
    ['type: job interview\ndate: 2026-11-18'],
    ['type: Job Interviews\ndate: 2026-11-18'],
    ['type: job-interview\ndate: 2026-11-18'],
    ['Type: JOB_INTERVIEW\ndate: 2026-11-18'],
    ['type: JobInterview\ndate: 2026-11-18'],
    ['type: "[[Job Interviews]]"\ndate: 2026-11-18'],
    ['type: ["[[Job Interviews]]"]\norg: Northwind\npeople: ["[[Ana Ruiz]]"]\ndate: 2026-11-18\nrole: Engineer'],
    ['type: "[[Types/Job Interview|Interview]]"\ndate: 2026-11-18'],
    ['type: [[Job Interviews]]\ndate: 2026-11-18'],
    ['type: "💼 Job interview"\ndate: 2026-11-18'],
    ['categories:\n  - "[[Job Interviews]]"\ndate: 2026-11-18'],
    ['category: job interview\ndate: 2026-11-18'],
    ['class: job-interview\ndate: 2026-11-18'],
    ['tags: [job-interview]\ndate: 2026-11-18'],
    ['tags: ["#job-interview"]\ndate: 2026-11-18'],
    ['tags: "#job-interview/onsite"\ndate: 2026-11-18'],
    ['tags: [job-interview/onsite/final]\ndate: 2026-11-18'],
    ['tags: northwind, job-interview\ndate: 2026-11-18'],
    ['tags: "#northwind #job-interview"\ndate: 2026-11-18'],
    ['tags: northwind job-interview\ndate: 2026-11-18'],
    ['type: job interview\ncategory: case study\ndate: 2026-11-18'],
    ['type: job interview\ntags: [prep, job-application]\ndate: 2026-11-18'],
    ['type: job interview\nparticipants: [Ana]\ndate: 2026-11-18'],
  ])('%s', (yaml) => expect(kindOf(yaml)).toBe('interview'));

  it.each([
    ['type: job interview', 'missing-date'],
    ['type: job interview\ndate:', 'missing-date'],
    ['tags: [job-interview]\ncreated: 2026-11-01\nmodified: 2026-11-02', 'missing-date'],
    ['type: job interview\ndate: TBD', 'unreadable-date'],
    ['type: job interview\ndate: 11/12/2026', 'ambiguous-date'],
    ['type: job interview\ndate: 2026-02-30', 'impossible-date'],
    ['type: job interview\ndate: 20', 'unreadable-date'],
    ['type: job interview\ndate: [2026-11-18, 2026-11-25]', 'several-dates'],
  ])('and without a day it is listed as a problem: %s', (yaml, code) => expect(kindOf(yaml)).toBe(code));

  it('a folder is one', () => {
    expect(kindOf('title: Northwind\ndate: 2026-11-18', 'Job hunt/Interviews/Northwind.md')).toBe('interview');
    expect(kindOf('title: Northwind', 'Job hunt/Interviews/2026-11-18 Northwind.md')).toBe('interview');
    expect(kindOf('title: Northwind', 'Job hunt/Interviews/Northwind.md')).toBe('missing-date');
    expect(kindOf('date: 2026-11-18', 'Job hunt/Interviews elsewhere/Northwind.md')).toBe('none');
    expect(kindOf('type: question bank\ndate: 2026-11-18', 'Job hunt/Interviews/Questions.md')).toBe('none');
    expect(kindOf('kanban-plugin: board', 'Job hunt/Interviews/Board.md')).toBe('none');
    expect(kindOf('title: All of them', 'Job hunt/Interviews/Interviews.md')).toBe('none');
    const bare = { path: 'Job hunt/Interviews/2026-11-18 Northwind.md', unparsed: false, links: [], headings: [] };
    expect(readNote({ ...bare, properties: null }, settings).kind).toBe('interview');
  });
});

describe('the plain word needs a date and a fact', () => {
  it.each([
    [`type: interview\n${full}`],
    ['type: interview\ndate: 2026-11-18\ncompany: "[[Northwind]]"'],
    ['type: Interviews\ndate: 2026-11-18\nposition: Engineer'],
    ['type: interview\ndate: 2026-11-18\nrecruiter: Mia'],
    ['type: interview\ndate: 2026-11-18\npromised: they decide by Friday'],
    ['type: interview/onsite\ndate: 2026-11-18\norg: Northwind'],
    ['type: interview\ndate: 2026-11-18\nfollow_up: 2026-11-25'],
    ['tags: [interview]\ndate: 2026-11-18\ninterviewer: Ana'],
    ['tags: [interviews/northwind]\ndate: 2026-11-18\nnext_steps: ["them: decision by Friday"]'],
    ['Interview Date: 2026-11-18\ntags: interview\npeople: [Ana]'],
    ['Interview Date: 2026-11-18\ntags: interview\nInterviewer(s): Ana'],
  ])('%s', (yaml) => expect(kindOf(yaml)).toBe('interview'));

  it('the file name can hold the day', () => {
    expect(kindOf('type: interview\ncompany: Northwind', '2026-11-18 Northwind.md')).toBe('interview');
    expect(kindOf('type: interview\ncompany: Northwind', '20261118 Northwind.md')).toBe('none');
  });

  it.each([
    ['type: interview'],
    ['type: interview\ndate: 2026-11-18'],
    ['type: interview\ncompany: Northwind'],
    ['type: interview\ndate: 2026-11-18\ninterviewers: [TBD]\ncompany: "?"'],
    ['type: interview\ndate: 2026-11-18\nfollow_up: true'],
    ['tags: [interview]\ndate: 2026-11-18\ncompany: Google\nrole: Engineer'],
    ['tags: [interview, algorithms]\ndate: 2026-11-18'],
    ['tags: [interview]\ndate: 2026-11-18\ninterviewer: Sam Lee'],
    ['tags: [career/interview]\ndate: 2026-11-18\ninterviewer: Ana'],
    ['type: interview notes\ndate: 2026-11-18\ncompany: Northwind'],
    ['status: interview\ndate: 2026-11-18\ncompany: Northwind'],
    ['title: interview\ndate: 2026-11-18\npeople: [Ana]'],
  ])('not: %s', (yaml) => expect(kindOf(yaml)).toBe('none'));

  it('a date that cannot be read is a problem where the rest is there', () => {
    expect(kindOf('type: interview\ndate: 11/12/2026\ncompany: Northwind')).toBe('ambiguous-date');
    expect(kindOf('tags: [interview]\ndate: 11/12/2026\ncompany: Northwind')).toBe('none');
  });
});

describe('without a marker, interviewers must be named', () => {
  it.each([
    ['interviewers: [Ana]\ndate: 2026-11-18\ncompany: Northwind'],
    ['interviewer: Ana\ndate: 2026-11-18\nnext_steps: "them: decision by Friday"'],
    ['interviewer2: Ana\ndate: 2026-11-18\norg: Northwind'],
    ['type: meeting\ninterviewers: [Ana]\ndate: 2026-11-18\ncompany: Northwind'],
  ])('%s', (yaml) => expect(kindOf(yaml)).toBe('interview'));

  it.each([
    ['interviewers: [Ana]\ndate: 2026-11-18'],
    ['interviewers: [Ana]\ncompany: Northwind'],
    ['interviewers: [TBD]\ndate: 2026-11-18\ncompany: Northwind'],
    ['attendees: [Ana]\ndate: 2026-11-18\ncompany: Northwind'],
    ['people: [Ana]\ndate: 2026-11-18\ncompany: Northwind'],
    ['panel: [Ana]\ndate: 2026-11-18\norganization: Northwind'],
    ['company: Northwind\nrole: Engineer\ndate: 2026-11-18'],
  ])('not: %s', (yaml) => expect(kindOf(yaml)).toBe('none'));
});

describe('never', () => {
  it.each([
    ['the hiring side', `type: interview\ncandidate: Jo\n${full}`],
    ['the hiring side, strongly marked', `type: job interview\ncandidate: Jo\n${full}`],
    ['the hiring side, several', `type: interview\ncandidates: [Jo]\n${full}`],
    ['the hiring side by another word', `type: interview\napplicant: Jo\n${full}`],
    ['the hiring side by a tag', `tags: [interview, hiring]\n${full}`],
    ['a scorecard', `type: interview\nscorecard: 3\n${full}`],
    ['a template for the hiring side', 'type: interview\ncandidate:\ninterviewers: [Ana]\ndate: 2026-11-18'],
    ['a talk with an interviewee', `type: interview\nInterviewee: Jo\n${full}`],
    ['a podcast', `type: interview\nguest: Jo\n${full}`],
    ['a podcast by its type', `type: [podcast, interview]\n${full}`],
    ['a podcast by its episode', `type: interview\nepisode: 12\n${full}`],
    ['user research', `type: interview\nparticipant: P7\n${full}`],
    ['user research with a number', `type: interview\nparticipant_id: 7\n${full}`],
    ['user research by a tag', `tags: [interview, user-interview]\n${full}`],
    ['research', `tags: [interview, research/qualitative]\n${full}`],
    ['oral history', `tags: [interview, oral-history]\n${full}`],
    ['an exit interview', `type: exit interview\ntags: [interview]\n${full}`],
    ['an article', `tags: [interview, clippings]\n${full}`],
    ['the hiring side by what was recommended', `type: interview\nrecommendation: hire\n${full}`],
    ['the hiring side by its decision', `type: interview\nHiring Decision: no\n${full}`],
    ['user research by a persona', `type: interview\npersona: Busy parent\n${full}`],
    ['customer discovery', `type: interview\ncustomer: Acme\n${full}`],
    ['a respondent', `type: interview\nrespondent: R7\n${full}`],
    ['oral history by its narrator', `type: interview\nnarrator: Aunt May\n${full}`],
    ['a publication', `type: interview\npublished: 2026-11-01\n${full}`],
    ['a show', `type: interview\nshow: The Late Talk\n${full}`],
    ['a speaker', `type: interview\nspeakers: [Jo]\n${full}`],
    ['a film', `tags: [film, interview]\n${full}`],
    ['a daily note', `tags: [daily-note, interview]\n${full}`],
    ['a journal', `tags: [journal, interview]\n${full}`],
    ['a problem to solve', `type: interview\nleetcode: https://x.example\n${full}`],
    ['a card to review', `type: interview\nsr-due: 2026-11-18\n${full}`],
    ['a question with its answer', `type: interview\nquestion: Why?\nanswer: So.\n${full}`],
    ['a person', `type: person\ntags: [interview]\n${full}`],
    ['a company', `type: "[[Companies]]"\ntags: [interview]\n${full}`],
    ['a board', `kanban-plugin: board\ntype: job interview\n${full}`],
    ['a drawing', `excalidraw-plugin: parsed\ntags: [job-interview]\n${full}`],
    ['a date for somebody to fill in', 'type: job interview\ndate: YYYY-MM-DD'],
    ['a name for somebody to fill in', `type: job interview\nstage: <Stage>\n${full}`],
    ['preparation', `type: interview prep\ntags: [interview]\n${full}`],
    ['preparation below a tag', `tags: [job-interview/prep]\n${full}`],
    ['preparation by type', `type: [job interview, preparation]\n${full}`],
    ['a question bank', `type: interview\ncategory: question bank\n${full}`],
    ['questions', `type: interview questions\ntags: [job-interview]\n${full}`],
    ['flashcards', `tags: [interview, flashcards]\n${full}`],
    ['a mock interview', `tags: [interview, mock-interview]\n${full}`],
    ['study notes', `tags: [interview, study]\n${full}`],
    [
      'an application',
      'type: application\ntags: [interview]\ndate: 2026-11-01\ncompany: Northwind\ninterviewers: [Ana]',
    ],
    ['an application with a day in its name', 'type: job application\ninterviewers: [Ana]\ncompany: Northwind'],
    ['a job', 'type: "[[Jobs]]"\ndate: 2026-11-01\ncompany: Northwind\ninterviewers: [Ana]'],
    ['a tracker row', 'applied: 2026-11-01\ndate: 2026-11-01\ncompany: Northwind\ninterviewers: [Ana]'],
    ['a draft of another plugin', 'type: follow-up\ndate: 2026-11-18'],
    ['template code', `type: job interview\ntitle: "{{title}}"\n${full}`],
    ['template code as the date', 'type: job interview\ndate: "{{date}}"'],
    ['unquoted template code', 'type: job interview\ndate: {{date}}'],
    ['Templater code', `type: job interview\nstage: "<% tp.file.title %>"\n${full}`],
    ['template code in a list', 'type: job interview\ndate: 2026-11-18\ninterviewers: ["{{who}}"]'],
  ])('%s', (_, yaml) => expect(kindOf(yaml, '2026-11-18 Note.md')).toBe('none'));

  it.each([
    'Templates/Interview.md',
    'templates/Interview.md',
    '_templates/jobs/Interview.md',
    'Jobs/Templates/Interview.md',
    '99 - Templates/Interview.md',
    'Meta/🧩 Templates/Interview.md',
    'Template/Interview.md',
    'Anywhere/Job interview template.md',
    'Template - Interview.md',
    'Template.md',
  ])('a note in a template folder: %s', (path) => expect(kindOf(`type: job interview\n${full}`, path)).toBe('none'));

  it('but an application that names the day of its interview is one', () => {
    const application = 'type: job application\ntags: [job-interview]\ncompany: Northwind\n';
    expect(kindOf(`${application}date: 2026-11-01`)).toBe('none');
    expect(kindOf(`${application}date: 2026-11-01\ninterview_date: 2026-11-18`)).toBe('interview');
  });

  it.each([
    'Work/Hiring/Jo.md',
    'people/candidates/2026-11-18 Jo.md',
    '3. Podcasts/Talk.md',
    'Research/User-Interviews/P7.md',
    'Clippings/Talk.md',
  ])('a note among those of others, unless it is strongly marked: %s', (path) => {
    expect(kindOf(`type: interview\n${full}`, path)).toBe('none');
    expect(kindOf(`type: job interview\n${full}`, path)).toBe('interview');
  });

  it.each([
    [`type: interview\nsource: LinkedIn\nauthor: "[[Me]]"\n${full}`, 'Job hunt/Hiring Cafe/Northwind.md'],
    [`type: [person, interview]\n${full}`, 'Ana.md'],
    [`type: interview\ndifficulty: 3\ntopics: [system design]\nquestions: [Why?]\n${full}`, 'Research/Northwind.md'],
    [`type: interview\nstage: "<3 of 4"\n${full}`, 'Template Studios.md'],
  ])('but what only looks alike is read: %s', (yaml, path) => expect(kindOf(yaml, path)).toBe('interview'));

  it('and a folder whose name only begins like a template folder is none', () => {
    expect(kindOf(`type: job interview\n${full}`, 'Templates 2026/Interview.md')).toBe('interview');
  });
});

it('markers and folders are settings', () => {
  const own: ReadingSettings = { ...settings, strongMarkers: ['Vorstellungsgespräch'], markerProperties: ['Art'] };
  const properties = { art: 'vorstellungsgespräch', date: '2026-11-18' };
  expect(readNote({ path: 'a.md', properties, unparsed: false, links: [], headings: [] }, own).kind).toBe('interview');
});
