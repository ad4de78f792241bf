import type { NoteSource } from './note-source';
import { differingProperties, isOtherText } from './compare-copies';

const source = (properties: NoteSource['properties'], unparsed = false): NoteSource => ({
  path: 'Northwind.md',
  properties,
  unparsed,
  links: [],
  headings: [],
});
const differing = (used: NoteSource['properties'], copy: NoteSource['properties']) =>
  differingProperties(source(used), source(copy));
const log = ['2026-11-18 sent thank-you to Ana Ruiz', '2026-11-19 replied Ana Ruiz'];

describe('the properties in which a copy differs', () => {
  it.each<[string, NoteSource['properties'], NoteSource['properties'], ReturnType<typeof differingProperties>]>([
    ['none', { date: '2026-11-18', log }, { log, date: '2026-11-18' }, []],
    ['none by another spelling of the key', { 'Follow-up log': log }, { follow_up_log: log }, []],
    ['none by an empty value', { role: '' }, { company: null }, []],
    ['none where neither has any', null, {}, []],
    ['another value', { status: 'active' }, { Status: 'offer' }, [{ property: 'Status', says: ['offer'] }]],
    ['a value that is new', {}, { role: 'Engineer' }, [{ property: 'role', says: ['Engineer'] }]],
    ['a value that is gone', { role: 'Engineer' }, {}, [{ property: 'role', says: [] }]],
    ['lines that only the copy has', { log: log[0] }, { log }, [{ property: 'log', says: [log[1] ?? ''] }]],
    ['lines that the copy lacks', { log }, { log: log.slice(1) }, [{ property: 'log', says: [] }]],
    ['the order of lines', { log }, { log: [...log].reverse() }, [{ property: 'log', says: [] }]],
    ['a list in a list', { people: [['Ana']] }, { people: [['Tom']] }, [{ property: 'people', says: ['Tom'] }]],
    [
      'a hostile key',
      {},
      JSON.parse('{"__proto__":"x"}') as object as NoteSource['properties'],
      [{ property: '__proto__', says: ['x'] }],
    ],
  ])('%s', (_, used, copy, expected) => expect(differing(used, copy)).toEqual(expected));

  it('are not told where YAML could not parse either note', () => {
    expect(differingProperties(source(null, true), source({ role: 'Engineer' }))).toEqual([]);
    expect(differingProperties(source({ role: 'Engineer' }), source(null, true))).toEqual([]);
  });

  it('are a few of many, and short', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`key ${at}`, 'x'.repeat(100_000)]));
    const lines = Array.from({ length: 1000 }, (_, at) => `line ${at}`);
    expect(JSON.stringify(differing({}, { lines, ...many })).length).toBeLessThan(3000);
  });
});

describe('the text below the properties', () => {
  const head = '---\ntype: interview\n---\n';
  it.each([
    ['the same', `${head}Talk`, `${head}Talk`, false],
    ['other properties only', `${head}Talk`, '---\ntype: job interview\n---\nTalk', false],
    [
      'line ends, a byte order mark and blank lines',
      `${head}\nA\nB\n`,
      `\uFEFF${head}A\nB`.replaceAll('\n', '\r\n'),
      false,
    ],
    ['no properties', 'Talk', `${head}Talk`, false],
    ['another word', `${head}Talk`, `${head}Call`, true],
    ['properties that do not end', `${head}Talk`, '---\nTalk', true],
  ])('%s', (_, one, other, expected) => {
    expect(isOtherText(one, other)).toBe(expected);
    expect(isOtherText(other, one)).toBe(expected);
  });
});
