import { interview as buildInterview } from '../../test/support/build-interview';
import { addresseeOf } from './addressee-of';
import type { DraftNote } from './draft-note';
import type { Person } from './person';

const ana: Person = { text: 'Ana Ruiz', link: 'Ana Ruiz', path: 'People/Ana Ruiz.md' };
const tom: Person = { text: 'Tom Becker', email: 'tom@northwind.example' };
const grace: Person = { text: 'Grace Mbeki' };
const people = new Map([
  [
    'People/Ana Ruiz.md',
    { path: 'People/Ana Ruiz.md', name: 'Ana Ruiz', aliases: ['Anita'], email: 'ana@northwind.example' },
  ],
]);
const interview = buildInterview({ interviewers: [ana, tom], references: [grace] });
const letter = (properties: Partial<DraftNote> = {}): DraftNote => ({
  path: 'Follow-ups/Letter.md',
  interviewPath: interview.path,
  kind: 'thank-you',
  status: 'draft',
  ...properties,
});
const named = (name: string) => ({ path: `Follow-ups/Northwind/${name}.md` });

it.each<[string, Partial<DraftNote>, Person | undefined]>([
  ['whom it says', { to: { text: 'Someone' }, email: 'tom@northwind.example' }, { text: 'Someone' }],
  ['the one at its address', { email: 'Tom@Northwind.example' }, tom],
  ['the one whose own note has its address', { email: 'ana@northwind.example' }, ana],
  ['the one in its file’s name', named('2026-11-18 Thank-you – Ana Ruiz'), ana],
  ['the one in its file’s name, by another name and in another case', named('thanks, ANITA!'), ana],
  [
    'the one at its address before the one in its name',
    { ...named('For Ana Ruiz'), email: 'tom@northwind.example' },
    tom,
  ],
  ['the one in its name where nobody has its address', { ...named('For Ana Ruiz'), email: 'x@y.example' }, ana],
  ['nobody where its name has both', named('Ana Ruiz and Tom Becker'), undefined],
  ['nobody where its name has a part of another name', named('For Tom Beckerman'), undefined],
  ['nobody where it does not say', {}, undefined],
  ['nobody where it goes to the company', { kind: 'check-in', email: 'tom@northwind.example' }, undefined],
  ['the only reference', { kind: 'references' }, grace],
])('a letter is to %s', (_, properties, expected) =>
  expect(addresseeOf(letter(properties), interview, people)).toEqual(expected),
);

it('is to the only interviewer there is, and to nobody where there is none', () => {
  expect(addresseeOf(letter(), buildInterview({ interviewers: [tom] }), people)).toBe(tom);
  expect(addresseeOf(letter(), buildInterview({ interviewers: [] }), people)).toBeUndefined();
});

it('is to the one in its name where two have its address, and to nobody where it names neither', () => {
  const two = buildInterview({ interviewers: [ana, tom, { text: 'Li Na', email: 'tom@northwind.example' }] });
  const email = 'tom@northwind.example';
  expect(addresseeOf(letter({ email, ...named('For Tom Becker') }), two, people)).toBe(tom);
  expect(addresseeOf(letter({ email, ...named('For Ana Ruiz') }), two, people)).toBeUndefined();
});
