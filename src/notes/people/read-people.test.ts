import fc from 'fast-check';
import { parse } from 'yaml';
import type { Person } from '../../domain/person';
import { plainValue } from '../plain-value';
import { linkResolver } from '../read-link';
import { readPeople } from './read-people';

const resolve = linkResolver([
  { key: 'interviewers.0', link: 'Ana Ruiz', path: 'People/Ana Ruiz.md' },
  { key: 'interviewers.1', link: 'People/Tom Becker', path: 'People/Tom Becker.md' },
]);

const read = (value: unknown, emails?: unknown, ownNames: readonly string[] = ['Sam Lee']) =>
  readPeople([{ key: 'interviewers', value: plainValue(value) }], {
    resolve,
    ownNames,
    ...(emails === undefined ? {} : { emails: { key: 'interviewer_emails', value: plainValue(emails) } }),
  });

/** A person in one line: name, then what else is known. */
const brief = ({ text, link, path, title, email, phone, linkedin }: Person) =>
  [
    text,
    ...(link === undefined ? [] : [`[[${link}]]`]),
    ...(path === undefined ? [] : [`→ ${path}`]),
    ...(title === undefined ? [] : [`(${title})`]),
    ...[email, phone, linkedin].filter((detail) => detail !== undefined),
  ].join(' ');

const fromYaml = (yaml: string) => read((parse(yaml) as { people: unknown }).people).people.map(brief);

describe('one person', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz (VP Engineering)', 'Ana Ruiz (VP Engineering)'],
    ['Ana Ruiz (VP (Eng))', 'Ana Ruiz (VP (Eng))'],
    ['Chair - Dr. Iris Bell', 'Dr. Iris Bell (Chair)'],
    ['2) Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz ?', 'Ana Ruiz'],
    ['Ana Ruiz @ Northwind', 'Ana Ruiz'],
    ['Ana Ruiz from Northwind', 'Ana Ruiz'],
    ['Ana Ruiz at Northwind (VP)', 'Ana Ruiz (VP)'],
    ['with Ana Ruiz', 'Ana Ruiz'],
    ['w/ Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz (HM)', 'Ana Ruiz (HM)'],
    ['Frommer Atwood', 'Frommer Atwood'],
    [', Ana Ruiz,', 'Ana Ruiz'],
    ['Ana Ruiz <ana@x.example>', 'Ana Ruiz ana@x.example'],
    ['Ana Ruiz (VP) <ana@x.example>', 'Ana Ruiz (VP) ana@x.example'],
    ['Ana Ruiz <ana@x.example> (VP)', 'Ana Ruiz (VP) ana@x.example'],
    ['Ana Ruiz (ana@x.example)', 'Ana Ruiz ana@x.example'],
    ['Ana Ruiz (VP, ana@x.example)', 'Ana Ruiz (VP) ana@x.example'],
    ['Ana Ruiz ana@x.example', 'Ana Ruiz ana@x.example'],
    ['Ana Ruiz <mailto:ana@x.example>', 'Ana Ruiz ana@x.example'],
    ['ana@x.example', 'ana@x.example ana@x.example'],
    ['<ana@x.example>', 'ana@x.example ana@x.example'],
    ['Ana Ruiz https://www.linkedin.com/in/ana', 'Ana Ruiz https://www.linkedin.com/in/ana'],
    ['https://www.linkedin.com/in/ana-ruiz-1b2c34/', 'Ana Ruiz https://www.linkedin.com/in/ana-ruiz-1b2c34/'],
    ['<linkedin.com/in/j%C3%B6rg-lang>', 'Jörg Lang linkedin.com/in/j%C3%B6rg-lang'],
    ['Ana Ruiz (+49 30 1234567)', 'Ana Ruiz +49 30 1234567'],
    ['[[Ana Ruiz]]', 'Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md'],
    ['[[People/Tom Becker]]', 'Tom Becker [[People/Tom Becker]] → People/Tom Becker.md'],
    ['[[People/Tom Becker.md|Tom B.]]', 'Tom B. [[People/Tom Becker.md]] → People/Tom Becker.md'],
    ['[[People/Mia Okafor|Mia]]', 'Mia Okafor [[People/Mia Okafor]]'],
    ['[[Mia Okafor (Northwind)]]', 'Mia Okafor [[Mia Okafor (Northwind)]]'],
    ['[[Mia Okafor (Northwind)|Mia]]', 'Mia Okafor [[Mia Okafor (Northwind)]]'],
    ['[[p-17|Mia Okafor]]', 'Mia Okafor [[p-17]]'],
    ['[[Ana Ruiz#Background]]', 'Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md'],
    ['[[Ana Ruiz^abc123]]', 'Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md'],
    ['[[Ana Ruiz#^abc|Ana]]', 'Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md'],
    ['[[@Mia Okafor]]', 'Mia Okafor [[@Mia Okafor]]'],
    ['[[Ana Ruiz]] (VP Engineering)', 'Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md (VP Engineering)'],
    ['[[Ana Ruiz]], VP Engineering', 'Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md (VP Engineering)'],
    ['[[Ana Ruiz]] – VP <ana@x.example>', 'Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md (VP) ana@x.example'],
    ['[Tom Becker](People/Tom%20Becker.md)', 'Tom Becker [[People/Tom Becker.md]] → People/Tom Becker.md'],
    ['[Ana Ruiz](https://www.linkedin.com/in/ana)', 'Ana Ruiz https://www.linkedin.com/in/ana'],
    ['[Ana Ruiz](mailto:ana@x.example)', 'Ana Ruiz ana@x.example'],
    ['Ana Ruiz, VP Engineering', 'Ana Ruiz (VP Engineering)'],
    ['Ana Ruiz - Staff Engineer', 'Ana Ruiz (Staff Engineer)'],
    ['Ana Ruiz | Head of Product', 'Ana Ruiz (Head of Product)'],
    ['Ana Ruiz, PhD', 'Ana Ruiz, PhD'],
    ['Ana Ruiz, PhD, Principal Scientist', 'Ana Ruiz, PhD (Principal Scientist)'],
    ['Recruiter: Mia Okafor', 'Mia Okafor (Recruiter)'],
    ['Ana Ruiz (she/her)', 'Ana Ruiz'],
    ['Ana Ruiz (she/her), Director of Product', 'Ana Ruiz (Director of Product)'],
    ['#people/ana', 'Ana'],
    ['#people/ana_ruiz', 'Ana Ruiz'],
    ['#AnaRuiz', 'AnaRuiz'],
    ['Ana Ruiz (TBC)', 'Ana Ruiz'],
    ['Ana (Annie) Ruiz', 'Ana (Annie) Ruiz'],
    ['<b>Ana</b> Ruiz <img src=x onerror=alert(1)>', 'Ana Ruiz'],
    ['Ana Ruiz <tbd>', 'Ana Ruiz'],
    ['**Ana Ruiz**', 'Ana Ruiz'],
    ['"Ana Ruiz"', 'Ana Ruiz'],
    ['Dr. Ana Ruiz-O’Neill', 'Dr. Ana Ruiz-O’Neill'],
    ['Jean-Luc d’Arc', 'Jean-Luc d’Arc'],
    ["'t Hooft", "'t Hooft"],
    ['Robert Downey, Jr.', 'Robert Downey, Jr.'],
    ['Ana Ruiz?', 'Ana Ruiz'],
    ['• Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz, +1 (555) 123-4567', 'Ana Ruiz +1 (555) 123-4567'],
    ['Ana Ruiz 2026-11-18', 'Ana Ruiz 2026-11-18'],
    ['Ana Ruiz (CTO) from [[Northwind]]', 'Ana Ruiz (CTO)'],
    ['[[Ana Ruiz]] @ [[Northwind]]', 'Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md'],
  ])('%s', (written, expected) => {
    expect(read([written]).people.map(brief)).toEqual([expected]);
    expect(read(written).people.map(brief)).toEqual([expected]);
  });

  it('strips what could hide or turn text around, and nothing else', () => {
    expect(read(['Ana\u202e Ruiz\u0007']).people.map(brief)).toEqual(['Ana Ruiz']);
  });
});

describe('several people in one text', () => {
  it.each([
    ['Ana Ruiz, Tom Becker and Mia Okafor', ['Ana Ruiz', 'Tom Becker', 'Mia Okafor']],
    ['Ana, Tom, and Mia', ['Ana', 'Tom', 'Mia']],
    ['Ana & Tom', ['Ana', 'Tom']],
    ['Ana Ruiz / Tom Becker', ['Ana Ruiz', 'Tom Becker']],
    ['Ana Ruiz and 2 others', ['Ana Ruiz']],
    ['Ana Ruiz; Tom Becker', ['Ana Ruiz', 'Tom Becker']],
    ['1. Ana Ruiz 2. Tom Becker', ['Ana Ruiz', 'Tom Becker']],
    ['Ana Ruiz, +1', ['Ana Ruiz']],
    ['Ruiz, Ana; Becker, Tom', ['Ruiz, Ana', 'Becker, Tom']],
    ['Ana Ruiz\nTom Becker', ['Ana Ruiz', 'Tom Becker']],
    ['Ana Ruiz (VP, Engineering), Tom Becker', ['Ana Ruiz (VP, Engineering)', 'Tom Becker']],
    ['Ana Ruiz, VP Engineering and Tom Becker', ['Ana Ruiz (VP Engineering)', 'Tom Becker']],
    ['Ana Ruiz, Tom Becker (Staff Engineer)', ['Ana Ruiz', 'Tom Becker (Staff Engineer)']],
    ['Ana/Tom', ['Ana', 'Tom']],
    ['Ana Ruiz/Tom Becker/Li Wei', ['Ana Ruiz', 'Tom Becker', 'Li Wei']],
    ['Ana Ruiz, VP Engineering, Tom Becker, PhD', ['Ana Ruiz (VP Engineering)', 'Tom Becker, PhD']],
    ['Ana Ruiz, Anthony Head', ['Ana Ruiz', 'Anthony Head']],
    ['Ana Ruiz, Dev Patel', ['Ana Ruiz', 'Dev Patel']],
    ['Sandra Anders and Alexander Brand', ['Sandra Anders', 'Alexander Brand']],
    ['[[Mia Okafor|Mia]], Tom <tom@x.example>', ['Mia Okafor [[Mia Okafor]]', 'Tom tom@x.example']],
    ['Ana Ruiz <ana@x.example>, tom@x.example', ['Ana Ruiz ana@x.example', 'tom@x.example tom@x.example']],
    ['山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
    ['- Ana Ruiz\n- Tom Becker', ['Ana Ruiz', 'Tom Becker']],
  ])('%s', (written, expected) => {
    expect(read(written).people.map(brief)).toEqual(expected);
  });

  it.each([
    ['Ruiz, Ana', ['Ruiz, Ana']],
    ['Ana Ruiz and Tom Becker', ['Ana Ruiz and Tom Becker']],
    ['Smith, Jones and Partners', ['Smith, Jones and Partners']],
    ['[[Mia Okafor]] and [[Jo Park]]', ['Mia Okafor [[Mia Okafor]]', 'Jo Park [[Jo Park]]']],
  ])('as a list item stays one unless links part it: %s', (written, expected) => {
    expect(read([written]).people.map(brief)).toEqual(expected);
  });
});

describe('the shapes that YAML gives', () => {
  it.each([
    ['people: {CTO: Ana Ruiz, email: ana@x.example}', ['Ana Ruiz (CTO) ana@x.example']],
    ['people: {hiring manager: Ana Ruiz, engineer: Tom}', ['Ana Ruiz (hiring manager)', 'Tom (engineer)']],
    ['people: [[Ana Ruiz]]', ['Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md']],
    ['people:\n  - [[Mia Okafor]]\n  - [[Jo Park|Jo]]', ['Mia Okafor [[Mia Okafor]]', 'Jo Park [[Jo Park]]']],
    ['people: [[[Mia]], [[Jo]]]', ['Mia [[Mia]]', 'Jo [[Jo]]']],
    ['people: [Ana Ruiz, Tom Becker]', ['Ana Ruiz', 'Tom Becker']],
    ['people: ["[[Mia]]"]', ['Mia [[Mia]]']],
    ['people: {Ana Ruiz: VP}', ['Ana Ruiz (VP)']],
    ['people: [{Ana Ruiz: VP}, {Tom Becker: tom@x.example}]', ['Ana Ruiz (VP)', 'Tom Becker tom@x.example']],
    ['people:\n  - Ana Ruiz: VP\n    email: ana@x.example', ['Ana Ruiz (VP) ana@x.example']],
    ['people:\n  - Ana Ruiz:\n  - Tom Becker: TBD', ['Ana Ruiz', 'Tom Becker']],
    ['people:\n  Ana Ruiz: VP\n  Tom Becker:\n    email: tom@x.example', ['Ana Ruiz (VP)', 'Tom Becker tom@x.example']],
    [
      'people:\n  - name: Ana Ruiz\n    title: VP\n    Email: ana@x.example\n    linkedin: linkedin.com/in/ana\n    phone: "+49 30 1"',
      ['Ana Ruiz (VP) ana@x.example +49 30 1 linkedin.com/in/ana'],
    ],
    ['people: {name: "[[Mia Okafor|Mia]]", role: Recruiter}', ['Mia Okafor [[Mia Okafor]] (Recruiter)']],
    ['people: {name: [[Mia]], role: Recruiter}', ['Mia [[Mia]] (Recruiter)']],
    ['people: [{first_name: Ana, last_name: Ruiz}]', ['Ana Ruiz']],
    ['people: [{email: ana@x.example}]', ['ana@x.example ana@x.example']],
    ['people:', []],
    ['people: ""', []],
    ['people: [null, "", "  "]', []],
  ])('%s', (yaml, expected) => {
    expect(fromYaml(yaml)).toEqual(expected);
  });
});

describe('who is not listed', () => {
  it.each([
    'TBD',
    'tba',
    'n/a',
    'N.A.',
    'to be confirmed',
    'To be confirmed.',
    '(TBD)',
    '?',
    '–',
    '-',
    '...',
    'None',
    'unknown',
    '2 others',
    'the team',
  ])('a placeholder: %s', (written) => {
    expect(read(written)).toEqual({ people: [], problems: [] });
    expect(read([written, 'Ana'])).toEqual({ people: [{ text: 'Ana' }], problems: [] });
  });

  it.each(['Sam Lee', 'sam  LEE', '[[Sam Lee]]', '[[People/Sam Lee|me]]', 'Sam Lee (candidate)', 'me'])(
    'the person themselves: %s',
    (written) => {
      expect(read([written, 'Tom Becker']).people.map(brief)).toEqual(['Tom Becker']);
    },
  );

  it('the same person twice', () => {
    expect(read(['[[Ana Ruiz]]', 'ana ruiz (VP)', 'ANA RUIZ']).people.map(brief)).toEqual([
      'Ana Ruiz [[Ana Ruiz]] → People/Ana Ruiz.md (VP)',
    ]);
    expect(read(['Ana Ruiz <ana@x.example>', 'ana@x.example']).people.map(brief)).toEqual(['Ana Ruiz ana@x.example']);
    expect(read(['Ana <team@x.example>', 'Tom <team@x.example>']).people).toHaveLength(2);
  });
});

describe('addresses in a property of their own', () => {
  it.each([
    [
      ['Ana Ruiz', 'Tom Becker'],
      ['a@x.example', 't@x.example'],
      ['Ana Ruiz a@x.example', 'Tom Becker t@x.example'],
    ],
    ['Ana Ruiz, Tom Becker', 'a@x.example, t@x.example', ['Ana Ruiz a@x.example', 'Tom Becker t@x.example']],
    [
      ['Ana Ruiz', 'Tom Becker'],
      ['', 't@x.example'],
      ['Ana Ruiz', 'Tom Becker t@x.example'],
    ],
    [['TBD', 'Tom Becker'], ['', 't@x.example'], ['Tom Becker t@x.example']],
    [['Sam Lee', 'Tom Becker'], ['s@x.example', 't@x.example'], ['Tom Becker t@x.example']],
    [['Ana Ruiz', 'Tom Becker'], ['tom.becker@x.example'], ['Ana Ruiz', 'Tom Becker tom.becker@x.example']],
    [['Ana Ruiz', 'Tom Becker'], ['x1@x.example'], ['Ana Ruiz x1@x.example', 'Tom Becker']],
    [['Ana Ruiz <own@x.example>'], ['a@x.example'], ['Ana Ruiz own@x.example']],
    [['Ana Ruiz', 'Ana Kim'], ['ana.kim@x.example'], ['Ana Ruiz', 'Ana Kim ana.kim@x.example']],
    [['Ana Ruiz', 'Ana Kim'], ['ana@x.example'], ['Ana Ruiz', 'Ana Kim']],
    ['Ana Ruiz', 'Ana <a@x.example>', ['Ana Ruiz a@x.example']],
    [['Tom Becker', 'Ana Ruiz'], ['aruiz@x.example'], ['Tom Becker', 'Ana Ruiz aruiz@x.example']],
    [['Tom Becker', 'Ana Ruiz'], ['anar@x.example'], ['Tom Becker', 'Ana Ruiz anar@x.example']],
    [['Tom Becker', 'Ana Ruiz'], ['ruiza@x.example'], ['Tom Becker', 'Ana Ruiz ruiza@x.example']],
    [['Tom Becker', 'Ana Ruiz'], ['anaruiz@x.example'], ['Tom Becker', 'Ana Ruiz anaruiz@x.example']],
    [['Tom Becker', 'Ana'], ['aruiz@x.example'], ['Tom Becker aruiz@x.example', 'Ana']],
  ])('%j with %j', (people, emails, expected) => {
    expect(read(people, emails).people.map(brief)).toEqual(expected);
  });
});

describe('what is reported', () => {
  it.each([
    [42, 'unreadable-person', '42'],
    ['https://www.linkedin.com/in/aruiz92', 'unreadable-person', 'https://www.linkedin.com/in/aruiz92'],
    ['linkedin.com/in/%E0%A4-7', 'unreadable-person', 'linkedin.com/in/%E0%A4-7'],
    ['linkedin.com/company/north-wind', 'unreadable-person', 'linkedin.com/company/north-wind'],
    ['2026-11-18', 'unreadable-person', '2026-11-18'],
    [[true], 'unreadable-person', 'true'],
    ['x'.repeat(500), 'unreadable-person', `${'x'.repeat(119)}…`],
    [[{ title: 'VP' }], 'unreadable-person', 'title: VP'],
    ['Ana Ruiz <ana@>', 'unreadable-email', 'ana@'],
    ['Ana Ruiz ana@nowhere', 'unreadable-email', 'ana@nowhere'],
    [[{ name: 'Ana', email: 'ana at x' }], 'unreadable-email', 'ana at x'],
  ])('%j', (value, code, written) => {
    expect(read(value).problems).toEqual([{ code, property: 'interviewers', written }]);
  });

  it.each([
    [['Ana Ruiz <ana@x.example>', 'Ana Ruiz <ana.r@y.example>'], ['Ana Ruiz']],
    [['Ana Ruiz <ana@x.example>', 'ana ruiz <ANA@x.example>', 'Ana Ruiz'], []],
    [['Ana Ruiz', 'Ana Ruiz <ana@x.example>'], []],
    [['Ana <ana@x.example>', 'ana@x.example'], []],
  ])('one name with two addresses: %j', (value, doubted) => {
    const { people, problems } = read(value);
    expect(people.map(({ email }) => email)).toEqual(['ana@x.example']);
    expect(problems).toEqual(doubted.map((written) => ({ code: 'two-addresses', property: 'interviewers', written })));
  });

  it('keeps the person whose address is broken', () => {
    expect(read('Ana Ruiz <ana@>').people.map(brief)).toEqual(['Ana Ruiz']);
  });

  it('reads a thousand people and reports that there are more', () => {
    const { people, problems } = read(Array.from({ length: 10_000 }, (_, index) => `Person ${index}`));
    expect(people).toHaveLength(1000);
    expect(problems.map(({ code }) => code)).toEqual(['unreadable-value']);
  });
});

describe('for any value', () => {
  it('never throws, and gives people with names', () => {
    fc.assert(
      fc.property(
        fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          for (const { text } of read(value, value).people) expect(text.trim()).not.toBe('');
        },
      ),
    );
  });

  it('keeps a name of any script as it is written', () => {
    const scripts = [
      'Ана Руис',
      'Zoë Šimůnek',
      '陳大文',
      'أحمد علي',
      'नेहा शर्मा',
      'Nguyễn Thị Minh',
      'გიორგი',
      '김민수',
      'Øystein Ærø',
    ];
    const name = fc.constantFrom(...scripts, 'Ana Ruiz');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
        expect(read(names).people.map(({ text }) => text)).toEqual(names);
        expect(read(names.join(', ')).people.map(({ text }) => text)).toEqual(names);
        expect(read(names.map((one) => `[[${one}]]`)).people.map(({ text }) => text)).toEqual(names);
      }),
    );
  });
});
