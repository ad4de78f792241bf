import { parse } from 'yaml';
import { readUnparsedNote } from './read-unparsed-note';
import { defaultReadingSettings } from './reading-settings';

const read = (text: string, path = 'Note.md') =>
  readUnparsedNote(
    { path, properties: null, unparsed: true, links: [], headings: [] },
    text,
    (yaml) => parse(yaml) as unknown,
    defaultReadingSettings,
  );

const broken = 'role: Engineer: Backend\n';

describe('frontmatter that cannot be parsed', () => {
  it.each([
    `---\ntype: job interview\ndate: 2026-11-18\n${broken}---\n`,
    `---\ntype: "[[Job Interviews]]"\n${broken}---\n`,
    `---\r\ntags:\r\n  - job-interview/onsite\r\n${broken}---\r\n`,
    `---\ntags: [northwind, job-interview]\n${broken}---\n`,
    `---\ntype: interview\ndate: 2026-11-18\ncompany: Northwind\n${broken}---\n`,
    `---\ndate: 2026-11-18\ninterviewers:\n- Ana Ruiz\ncompany: Northwind\n${broken}---\n`,
    '---\n{ "type": "job interview",\n  "date": "2026-11-18"\n---\n',
  ])('is reported where its lines look like an interview: %j', (text) => {
    const note = read(text);
    expect(note.kind).toBe('problem');
    expect(note.kind === 'problem' && note.problems).toEqual([
      expect.objectContaining({ path: 'Note.md', code: 'unreadable-frontmatter', line: expect.any(Number) as number }),
    ]);
  });

  it.each([
    `---\ntype: book\n${broken}---\n`,
    `---\ntitle: My interview\n${broken}---\nan interview`,
    `---\ntags: [interview]\n${broken}---\n`,
    `---\ntype: job interview\ncandidate: Jo\n${broken}---\n`,
    `---\ntype: job interview\ntitle: "{{title}}"\n${broken}---\n`,
    `---\ntype: follow-up\nkind: thank-you\n${broken}---\n`,
    `---js\n({ type: 'job interview' })\n---\n`,
    '---\n---\n',
    'no frontmatter',
  ])('is left alone where they do not: %j', (text) => expect(read(text).kind).toBe('none'));

  it('is left alone in a template folder', () => {
    expect(read(`---\ntype: job interview\n${broken}---\n`, 'Templates/Interview.md').kind).toBe('none');
  });
});

it('what can be parsed after all is read', () => {
  expect(read('---\ntype: job interview\ndate: 2026-11-18\n---\n').kind).toBe('interview');
});
