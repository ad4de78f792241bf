import { lineOfProblem } from './line-of-problem';

const text = `---
type: interview
Interview Date: 11/12/2026
"follow_up_log":
  - 2026-11-18 sent thank-you to Ana Ruiz
  - '2026-11-19  had a "coffee"'
role: Engineer
---
follow_up_log: not here
`;

test.each([
  [{ line: 3 }, 2],
  [{ line: 99 }, 9],
  [{ line: 0 }, 0],
  [{ property: 'interview_date', written: '11/12/2026' }, 2],
  [{ property: 'follow_up_log', written: '2026-11-19 had a "coffee"' }, 5],
  [{ property: 'follow_up_log', written: 'long gone' }, 3],
  [{ property: 'role' }, 6],
  [{ property: 'status', written: 'x' }, 0],
  [{}, 0],
])('%j', (problem, line) => {
  expect(lineOfProblem(text, problem)).toBe(line);
});

test.each(['', 'No properties.\ndate: 1', '---\ndate: 1'])('a note that says %j', (other) => {
  expect(lineOfProblem(other, { property: 'date' })).toBe(other.startsWith('---') ? 1 : 0);
});

test('line ends of Windows', () => {
  expect(lineOfProblem(text.replaceAll('\n', '\r\n'), { property: 'role' })).toBe(6);
});
