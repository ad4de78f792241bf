import { letterToCheck, rulesOf, withGreeting, withSentence } from '../../../test/support/letter-to-check';
import type { FindingRule } from '../../text/findings';
import { checkDraft } from './check-draft';

const about: readonly FindingRule[] = ['no-greeting', 'greeting', 'name-misspelt'];

const found = (greeting: string, person: string, personNames: readonly string[] = []) =>
  checkDraft(letterToCheck(withGreeting(greeting), { person: { text: person }, personNames }))
    .filter(({ rule }) => about.includes(rule))
    .map(({ rule, text, expected }) => [rule, text, expected]);

test.each([
  ['Ana Ruiz', 'Dear Ana,'],
  ['Ana Ruiz', 'Dear Ana'],
  ['Ana Ruiz', 'Dear Ana!'],
  ['Ana Ruiz', 'Dear Ana:'],
  ['Ana Ruiz', 'Dear Ana –'],
  ['Ana Ruiz', 'Hi Ana, thank you for your time.'],
  ['Ana Ruiz', 'Hi Ana - thank you for your time.'],
  ['Ana Ruiz', 'Hi Ana. It was good to meet you.'],
  ['Ana Ruiz', 'Hi Ana, Tom sends his best.'],
  ['Ana Ruiz', 'Dear Ana and Tom,'],
  ['Ana Ruiz', 'Dear Tom and Ana,'],
  ['Ana Ruiz', 'Dear Ana & team,'],
  ['Ana Ruiz', 'Dear Ana (if I may),'],
  ['Ana Ruiz', 'Dear Ms Ruiz:'],
  ['Ana Ruiz', 'Dear Professor Ruiz,'],
  ['Ana Ruiz', 'Dear A. Ruiz,'],
  ['Ana Ruiz', 'Dear Ana R.,'],
  ['Ana Ruiz', 'Good afternoon, Ana,'],
  ['Ana Ruiz', 'Hello there, Ana,'],
  ['Ana Ruiz', 'Hiya Ana,'],
  ['Ana Ruiz', 'Hola Ana,'],
  ['Ana Ruiz', 'Bonjour Ana,'],
  ['Ana Ruiz', 'Liebe Ana,'],
  ['Ana Ruiz', 'Sehr geehrte Frau Ruiz,'],
  ['Ana Ruiz', 'Estimada Ana:'],
  ['Ana Ruiz', 'Ana,'],
  ['Ana Ruiz', 'Thank you, Ana!'],
  ['Dr. Ana Ruiz', 'Dear Dr. Ruiz,'],
  ['Dr. Ana Ruiz', 'Dear Ana,'],
  ['Ruiz, Ana', 'Dear Ana,'],
  ['Ng', 'Dear Ng,'],
  ['Jean-Luc Picard', 'Dear Jean-Luc,'],
  ['Jean-Luc Picard', 'Dear Jean Luc,'],
  ["Siobhán O'Brien", 'Dear Siobhán O’Brien,'],
  ["Siobhán O'Brien", 'Dear Ms. O’Brien,'],
  ['Ludwig van der Berg', 'Dear Mr. van der Berg,'],
  ['Ludwig van der Berg', 'Dear Mr. Van Der Berg,'],
  ['Zoë Müller', 'Dear Zoe\u0308,'],
  ['李明', '李明先生，您好'],
  ['李明', '尊敬的李明：'],
  ['山田太郎', '山田様'],
  ['山田太郎', '山田太郎様'],
  ['김민수', '김민수님께'],
  ['Анна Петрова', 'Здравствуйте, Анна!'],
  ['Анна Петрова', 'Уважаемая Анна Петровна,'],
  ['דנה לוי', 'שלום דנה,'],
  ['دانا', 'عزيزتي دانا،'],
  ['ana@northwind.example', 'Hello,'],
])('%s may be greeted with: %s', (person, greeting) => expect(found(greeting, person)).toEqual([]));

test.each<[person: string, greeting: string, rule: FindingRule, text: string, expected: string]>([
  ['Ana Ruiz', 'Dear Tom,', 'greeting', 'Dear Tom,', 'Ana'],
  ['Tim Cole', 'Dear Tom,', 'greeting', 'Dear Tom,', 'Tim'],
  ['Ana Ruiz', 'Hi Tom, thank you for your time, Ana.', 'greeting', 'Hi Tom, thank you for your time, Ana.', 'Ana'],
  ['Ana Ruiz', 'Dear Ana Smith,', 'greeting', 'Dear Ana Smith,', 'Ana Ruiz'],
  ['Ana Ruiz', 'Dear Sir or Madam,', 'greeting', 'Dear Sir or Madam,', 'Ana'],
  ['Ana Ruiz', 'Dear hiring manager,', 'greeting', 'Dear hiring manager,', 'Ana'],
  ['Ana Ruiz', 'Hi there,', 'greeting', 'Hi there,', 'Ana'],
  ['Ana Ruiz', 'Hi there, thank you for your time.', 'greeting', 'Hi there, thank you for your time.', 'Ana'],
  ['Ana Ruiz', 'Hello!', 'greeting', 'Hello!', 'Ana'],
  ['Ana Ruiz', 'Dear Anita,', 'greeting', 'Dear Anita,', 'Ana'],
  ['Ana Ruiz', 'Dear [Name],', 'greeting', 'Dear [Name],', 'Ana'],
  ['Jean-Luc Picard', 'Dear Jean,', 'greeting', 'Dear Jean,', 'Jean-Luc'],
  ['Ana Ruiz', 'Dear Anna,', 'name-misspelt', 'Anna', 'Ana'],
  ['Ana Ruiz', 'Dear Aan,', 'name-misspelt', 'Aan', 'Ana'],
  ['Ana Ruiz', 'Hi Anna, thank you for your time.', 'name-misspelt', 'Anna', 'Ana'],
  ['Ana Ruiz', 'Dear Rui,', 'name-misspelt', 'Rui', 'Ruiz'],
  ['Ana Ruiz', 'Dear Ana Ruis,', 'name-misspelt', 'Ruis', 'Ruiz'],
  ['Ana Ruiz', 'Dear ana,', 'name-misspelt', 'ana', 'Ana'],
  ['Zoë Müller', 'Dear Zoe,', 'name-misspelt', 'Zoe', 'Zoë'],
  ['José Ángel', 'Dear Jose,', 'name-misspelt', 'Jose', 'José'],
  ['Bo', 'Dear Bob,', 'name-misspelt', 'Bob', 'Bo'],
  ['Katherine Wells', 'Dear Catherine,', 'name-misspelt', 'Catherine', 'Katherine'],
  ['Tim Cole', 'Dear Tin,', 'name-misspelt', 'Tin', 'Tim'],
  ['Stephen Ward', 'Dear Steven,', 'name-misspelt', 'Steven', 'Stephen'],
])('a letter to %s is greeted with “%s”: %s', (person, greeting, rule, text, expected) =>
  expect(found(greeting, person)).toEqual([[rule, text, expected]]),
);

test.each([
  ['Thank you for everything.'],
  ['I wanted to thank you for the talk on Wednesday.'],
  ['To whom it may concern,'],
  ['It was a pleasure to meet you'],
  ['ANA,'],
  ['Thanks!'],
  ['Subject: Thank you'],
  ['Yesterday I met the whole team, and what a team it is, as Ana said when we had left the room!'],
  ['感谢'],
  ['We spoke of Anatomy,'],
])('misses a greeting where a letter starts with: %s', (line) =>
  expect(found(line, 'Ana Ruiz').map(([rule]) => rule)).toEqual(['no-greeting']),
);

test('other names of the person are theirs, in whatever note they stand', () => {
  expect(found('Dear Bill,', 'William Chan', ['Bill'])).toEqual([]);
  expect(found('Dear Bill,', 'William Chan').map(([rule]) => rule)).toEqual(['greeting']);
});

test('a mail without a word is not told how to greet twice', () =>
  expect(rulesOf('').filter((rule) => about.includes(rule))).toEqual([]));

describe('names in the letter', () => {
  const misspelt = (sentence: string) =>
    checkDraft(letterToCheck(withSentence(sentence), { person: { text: 'Marina Olsson' }, personNames: ['Marina'] }))
      .filter(({ rule, line }) => rule === 'name-misspelt' && line > 1)
      .map(({ text, expected }) => [text, expected]);

  test.each([
    ['I would like to join Northwnd.', 'Northwnd', 'Northwind'],
    ['Nortwhind is what I want.', 'Nortwhind', 'Northwind'],
    ["Nothwind's plans are bold.", 'Nothwind', 'Northwind'],
    ['At Northwint, I saw it.', 'Northwint', 'Northwind'],
    ['I hope to join NorthWnd soon.', 'NorthWnd', 'Northwind'],
    ['Thank you again, Marinna.', 'Marinna', 'Marina'],
    ['I agree, Mariana.', 'Mariana', 'Marina'],
    ['As Ms. Olson said, it is hard.', 'Olson', 'Olsson'],
    ['With Marnia I would learn.', 'Marnia', 'Marina'],
    ['Like Olssen, I prefer it.', 'Olssen', 'Olsson'],
  ])('%s', (sentence, text, expected) => expect(misspelt(sentence)).toEqual([[text, expected]]));

  test.each([
    ['Northwind and Marina Olsson are right.'],
    ["Northwind's plans are bold."],
    ['Northwinds came up, and Northwinders.'],
    ['The marine climate came up.'],
    ['Southwind is another name.'],
    ['Marinas came up.'],
    ['The northwind blew.'],
    ['I spoke with Tom Becker.'],
    ['The Nordic wind came up.'],
    ['Maria was there too.'.replace('Maria', 'Lucia')],
    ['NORTHWIND is in the logo.'],
    ['The Backend Engineers came up.'],
  ])('%s', (sentence) => expect(misspelt(sentence)).toEqual([]));
});

it('asks for no greeting in what is said on the phone', () => {
  const script = 'Call Ana Ruiz at +44 20 7946 0001.\n\nIf they answer:\n\nHello Ana, Jo Martin speaking.';
  expect(rulesOf(script, { kind: 'call', channel: 'phone' })).toEqual([]);
});
