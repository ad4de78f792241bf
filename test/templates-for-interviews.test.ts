import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { builtInBody } from '../src/notes/interview-body';
import { defaultReadingSettings } from '../src/notes/reading-settings';
import type { ReadNote } from '../src/notes/read-note';
import { readNote } from '../src/notes/read-note';
import { memoryStore } from './support/memory-store';

const page = readFileSync('docs/templates-for-interviews.md', 'utf8');

/** The block of the page that has this word behind its language. */
function block(name: string): string {
  const found = new RegExp(`\`\`\`text ${name}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`The page has no block ${name}.`);
  return found;
}

/** Runs a template as Templater does: code between `<%*` and `%>`, values between `<%` and `%>`; a dash eats the line end. */
async function fillTemplater(template: string, answers: readonly string[]): Promise<string> {
  const waiting = [...answers];
  const tp = {
    system: { prompt: () => Promise.resolve(waiting.shift() ?? '') },
    date: { now: () => '2026-11-18' },
    file: { rename: () => Promise.resolve() },
  };
  const pieces = template.split(/(<%\*?[\s\S]*?-?%>\n?)/).map((piece) => {
    const [, isCode, inside = '', isTrimmed, end = ''] = /^<%(\*?)([\s\S]*?)(-?)%>(\n?)$/.exec(piece) ?? [];
    const lineEnd = isTrimmed === '-' ? '' : end;
    if (isCode === undefined) return `out += ${JSON.stringify(piece)};`;
    return isCode === '*'
      ? `${inside}; out += ${JSON.stringify(lineEnd)};`
      : `out += (${inside}) + ${JSON.stringify(lineEnd)};`;
  });
  return (await runInNewContext(`(async () => { let out = ''; ${pieces.join('\n')} return out; })()`, {
    tp,
  })) as string;
}

/** What the reader makes of a note. */
function readAt(path: string, text: string): ReadNote {
  const source = memoryStore({ [path]: text }).source(path);
  if (source === null) throw new Error('There is no note.');
  return readNote(source, defaultReadingSettings);
}

test('the built-in text is the one on the page', () => {
  expect(`\n${block('built-in')}`).toBe(builtInBody);
});

describe('the template for the core plugin', () => {
  const inserted = block('core').replace('{{date}}', '2026-11-18').replace('{{time}}', '14:00');

  test('once inserted and filled in, is read completely', () => {
    const filled = inserted
      .replace('company:', 'company: "[[Northwind]]"')
      .replace('role:', 'role: Backend Engineer')
      .replace('interviewers: []', 'interviewers:\n  - "[[Ana Ruiz]]"\n  - Tom Becker <tom@northwind.example>')
      .replace('next_steps: []', 'next_steps:\n  - "them: decision by 2026-11-27"');
    const read = readAt('2026-11-18 Northwind.md', filled);
    expect(read).toMatchObject({
      kind: 'interview',
      problems: [],
      interview: {
        day: '2026-11-18',
        start: '14:00',
        company: { text: 'Northwind' },
        role: 'Backend Engineer',
        interviewers: [{ text: 'Ana Ruiz' }, { text: 'Tom Becker', email: 'tom@northwind.example' }],
        nextSteps: [{ owner: 'them', what: 'decision', due: '2026-11-27' }],
        debriefed: false,
      },
    });
  });

  test.each([
    ['before it is inserted, wherever it lies', 'Anywhere/Interview.md', block('core')],
    ['inserted, and nothing filled in', '2026-11-18.md', inserted],
  ])('%s, is none of the list’s business', (_, path, text) => {
    expect(readAt(path, text)).toEqual({ kind: 'none' });
  });
});

describe('the template for Templater', () => {
  test('once answered, is read completely, whatever the names', async () => {
    const text = await fillTemplater(block('templater'), [
      'North: "wind"',
      'Engineer',
      '2026-11-18',
      'Ana Ruiz, Tom Becker',
    ]);
    const read = readAt('2026-11-18 Northwind.md', text);
    expect(read).toMatchObject({
      kind: 'interview',
      problems: [],
      interview: {
        day: '2026-11-18',
        company: { text: 'North: "wind"' },
        role: 'Engineer',
        interviewers: [{ text: 'Ana Ruiz' }, { text: 'Tom Becker' }],
        debriefed: false,
      },
    });
    expect(text).toContain('\n## Ana Ruiz\n\n- \n\n## Tom Becker\n\n- \n\n## Highlights\n');
  });

  test('before it is run, is none of the list’s business', () => {
    expect(readAt('Anywhere/Interview.md', block('templater'))).toEqual({ kind: 'none' });
  });
});
