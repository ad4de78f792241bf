import { letterNameOf } from './person-name';

it.each([
  ['Ana Ruiz', 'Ana', 'Ana', 'Ruiz'],
  ['Dr. Ana Ruiz', 'Dr. Ruiz', 'Ana', 'Ruiz'],
  ['Prof. Dr. Jonas Weiß', 'Prof. Dr. Weiß', 'Jonas', 'Weiß'],
  ['Mr. Smith', 'Mr. Smith', '', 'Smith'],
  ['Ruiz, Ana', 'Ana', 'Ana', 'Ruiz'],
  ['Ana Ruiz, PhD', 'Ana', 'Ana', 'Ruiz'],
  ['Ludwig van der Berg', 'Ludwig', 'Ludwig', 'van der Berg'],
  ['Sukarno', 'Sukarno', 'Sukarno', ''],
  ['田中太郎', '田中太郎', '田中太郎', ''],
  ['ana@northwind.example', '', '', ''],
  ['Sir Julian Voss KC', 'Sir Julian', 'Julian', 'Voss'],
  ['Dame Ruth Ellwood', 'Dame Ruth', 'Ruth', 'Ellwood'],
  ['Fr. Michael Byrne', 'Fr. Byrne', 'Michael', 'Byrne'],
  ['Maestro Ricci', 'Maestro Ricci', '', 'Ricci'],
  ['Rafael Souza, MA', 'Rafael', 'Rafael', 'Souza'],
  ['Yo-Yo Ma', 'Yo-Yo', 'Yo-Yo', 'Ma'],
  ['A. Lindgren', 'A. Lindgren', '', 'Lindgren'],
  ['J. Robert Oppenheimer', 'Robert', 'Robert', 'Oppenheimer'],
  ['Mr. D. Okoro', 'Mr. Okoro', '', 'Okoro'],
  ['Jean-Luc O’Neill (CTO)', 'Jean-Luc', 'Jean-Luc', 'O’Neill'],
])('%s is greeted as %j', (text, greeting, first, last) => {
  expect(letterNameOf({ text })).toMatchObject({ greeting, first, last });
});

it('takes the whole name from the link where the note shows a short one', () => {
  expect(letterNameOf({ text: 'Priya', link: 'People/Priya Nair' }).full).toBe('Priya Nair');
});

it('prefers the given name that the person’s note states', () => {
  expect(letterNameOf({ text: 'Katarzyna Nowak' }, 'Kasia').greeting).toBe('Kasia');
});
