import { linked, person, vaultOf } from '../../test/support/build-interview';
import { distinctPeople, isNamed, isSamePerson, knownPerson, namesOf } from './who';

const { people } = vaultOf([], {
  people: [
    {
      name: 'Ana Ruiz',
      aliases: ['Anita', ' '],
      title: 'CTO',
      email: 'ana@northwind.example',
      phone: '+34 600 000 000',
      linkedin: 'in/ana',
    },
    { name: 'Tom Becker' },
  ],
});
const ana = linked('Ana Ruiz');
const byLink = (text: string, link: string) => ({ text, link });

test('a person goes by the text shown, the name of their note and its aliases; nothing blank is a name', () => {
  expect(namesOf({ ...ana, text: 'Ana R.' }, people)).toEqual(new Set(['ana r.', 'ana ruiz', 'anita']));
  expect(namesOf({ text: '' }, people)).toEqual(new Set());
  expect(isNamed('ANITA', ana, people)).toBe(true);
  expect(isNamed('', ana, people)).toBe(false);
});

describe('two mentions mean one person', () => {
  test.each([
    ['by the note that both lead to, however shown', { ...ana, text: 'A.' }, { ...ana, text: 'B.' }, true],
    [
      'not where two notes of one name differ',
      { ...ana, path: 'A/Ana Ruiz.md' },
      { ...ana, path: 'B/Ana Ruiz.md' },
      false,
    ],
    ['by a link without a note', byLink('Ana', 'Ana Ruiz'), byLink('A. Ruiz', 'People/Ana Ruiz'), true],
    ['not by two such links', byLink('Ana', 'Ana Ruiz'), byLink('Ana', 'Ana Lopez'), false],
    ['by a link and the note that it would lead to', byLink('Ana', 'Ana Ruiz'), ana, true],
    ['by one address', person('Ana', { email: 'A@x.example' }), person('A. Ruiz', { email: 'a@x.example' }), true],
    [
      'not by a mailbox that two people share',
      person('Ana Ruiz', { email: 'hr@x.example' }),
      person('Ben Li', { email: 'hr@x.example' }),
      false,
    ],
    [
      'by an address that stands for a name',
      person('Ana Ruiz', { email: 'hr@x.example' }),
      person('hr@x.example', { email: 'hr@x.example' }),
      true,
    ],
    ['not by two addresses', person('Ana', { email: 'a@x.example' }), person('Ana', { email: 'b@x.example' }), false],
    ['by a name, where one has an address and one a link', person('Ana Ruiz'), byLink('Ana Ruiz', 'Ana Ruiz'), true],
    ['by an alias', { text: 'Anita' }, ana, true],
    ['not by another name', { text: 'Tom' }, ana, false],
    ['not for want of any name', { text: '' }, { text: '' }, false],
  ])('%s', (_, one, other, expected) => {
    expect(isSamePerson(one, other, people)).toBe(expected);
    expect(isSamePerson(other, one, people)).toBe(expected);
    expect(distinctPeople([one, other], people)).toEqual(expected ? [one] : [one, other]);
  });
});

test('three who are shown alike are three, and none is lost among them', () => {
  const namesakes = ['a', 'b', 'c'].map((who) => person('Ana', { email: `${who}@x.example` }));
  expect(distinctPeople([...namesakes, ...namesakes], people)).toEqual(namesakes);
});

test('people without an address are not one person for that', () => {
  const two = [{ text: 'Ana' }, { text: 'Tom' }];
  expect(distinctPeople(two, people)).toEqual(two);
});

describe("a person's own note fills in", () => {
  test('what the interview leaves out', () =>
    expect(knownPerson(ana, people)).toStrictEqual({
      ...ana,
      title: 'CTO',
      email: 'ana@northwind.example',
      phone: '+34 600 000 000',
      linkedin: 'in/ana',
    }));

  test('nothing that the interview says itself', () =>
    expect(knownPerson({ ...ana, title: 'Head of Engineering' }, people)).toMatchObject({
      title: 'Head of Engineering',
      phone: '+34 600 000 000',
    }));

  test('nothing that it does not know', () => {
    expect(knownPerson(linked('Tom Becker'), people)).toStrictEqual(linked('Tom Becker'));
    expect(knownPerson(linked('Nobody'), people)).toStrictEqual(linked('Nobody'));
  });
});
