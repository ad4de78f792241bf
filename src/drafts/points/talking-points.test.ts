import fc from 'fast-check';
import type { Person } from '../../domain/person';
import { defaultDraftSettings } from '../draft-settings';
import { readTalkingPoints } from './talking-points';

const ana: Person = { text: 'Ana Ruiz', link: 'People/Ana Ruiz' };
const tom: Person = { text: 'Tom Becker' };
const priya: Person = { text: 'Priya Nair', link: 'Priya Nair' };
const panel = [ana, tom, priya];
const sections = defaultDraftSettings.sectionNames;

function textsOf(body: string, people: readonly Person[] = panel) {
  return readTalkingPoints(body, people, sections).map(({ points }) => points.map(({ text }) => text));
}

describe('points given to a person', () => {
  it.each([
    ['under a heading with the whole name', '## Ana Ruiz\n\n- moving to Kafka'],
    ['under a heading that links the person', '### [[People/Ana Ruiz|Ana]]\n- moving to Kafka'],
    ['under a heading with the first name alone', '# Ana\n* moving to Kafka'],
    ['under a heading with name and title', '## Ana Ruiz (Engineering Director)\n- moving to Kafka'],
    ['under a heading with a title in front', '## Dr. Ana Ruiz\n- moving to Kafka'],
    ['under a heading "With Ana"', '## With Ana\n1. moving to Kafka'],
    ['under a numbered heading', '## 2. Ana Ruiz, Director\n- moving to Kafka'],
    ['under a heading below the heading', '## Ana Ruiz\n### What we talked about\n- moving to Kafka'],
    ['under an underlined heading', 'Ana Ruiz\n========\n- moving to Kafka'],
    ['under a bold line', '**Ana Ruiz**\n- moving to Kafka'],
    ['under a line with a colon', 'Ana Ruiz:\n- moving to Kafka'],
    ['under a line with nothing but the name', 'Ruiz\n- moving to Kafka'],
    ['in a line of their own in a paragraph', 'Good talk.\nAna – moving to Kafka\nTom: on-call'],
    ['in a callout with the name', '> [!note] Ana Ruiz\n> - moving to Kafka'],
    ['nested below the name', '- Ana\n  - moving to Kafka'],
    ['nested below the name, with tabs', '- [[Ana Ruiz]]:\n\t- moving to Kafka'],
    ['in Windows line ends', '## Ana Ruiz\r\n\r\n- moving to Kafka\r\n'],
    ['after name and colon', '- Ana: moving to Kafka'],
    ['after bold name and colon', '- **Ana:** moving to Kafka'],
    ['after name and dash', '- Ana Ruiz – moving to Kafka'],
    ['after linked name and hyphen', '- [[Ana Ruiz]] - moving to Kafka'],
    ['after name with title', '- Ana Ruiz (Director): moving to Kafka'],
    ['after initials', '- AR: moving to Kafka'],
    ['after the name in lower case', '- ana ruiz: moving to Kafka'],
    ['before the name in brackets', '- moving to Kafka (Ana)'],
    ['before a dash and the name', '- moving to Kafka – Ana'],
    ['in a paragraph of its own', 'Ana: moving to Kafka'],
    ['in a table beside the name', '| Who | Topic |\n|---|---|\n| Ana Ruiz | moving to Kafka |\n| Tom | monorepo |'],
    ['in a table below the name', '| Ana | Tom |\n|---|---|\n| moving to Kafka | monorepo |'],
    ['in a done task', '- [x] Ana: moving to Kafka'],
    ['with tags, emphasis and a block id', '- Ana: moving to **Kafka** #infra ^b1'],
  ])('%s', (_, body) => {
    expect(textsOf(body)[0]).toEqual(['moving to Kafka']);
  });

  it('by a sentence about them, with its first word taken off', () => {
    const points = readTalkingPoints("- Ana reads every note\n- Tom's team moved to Kafka", panel, sections);
    expect(points[0]?.points[0]).toMatchObject({ text: 'reads every note', by: 'subject' });
    expect(points[1]?.points[0]).toMatchObject({ text: 'team moved to Kafka', by: 'possessive' });
  });

  it('by a link in the middle', () => {
    expect(textsOf('- discussed hiring with [[Ana Ruiz]] at length')[0]).toEqual([
      'discussed hiring with Ana Ruiz at length',
    ]);
  });

  it('as questions, with the answer kept apart', () => {
    const [first] = readTalkingPoints('## Ana\nQ: How do you measure success?\nA: By retention.', panel, sections);
    expect(first?.points).toEqual([
      expect.objectContaining({ text: 'How do you measure success?', answer: 'By retention.' }),
    ]);
  });

  it('in prose below their heading', () => {
    expect(textsOf('## Ana Ruiz\n\nThey are moving to Kafka this year. The team is small.')[0]).toEqual([
      'They are moving to Kafka this year',
      'The team is small.',
    ]);
  });
});

describe('who is meant', () => {
  const anas: readonly Person[] = [{ text: 'Ana Ruiz' }, { text: 'Ana Costa' }];
  it.each<[string, string, readonly Person[], readonly (readonly string[])[]]>([
    ['a first name that two share means neither', '## Highlights\n- Ana: moving to Kafka', anas, [[], []]],
    ['with an initial it means one', '- Ana C: moving to Kafka', anas, [[], ['moving to Kafka']]],
    ['a family name that one has', '- Costa: moving to Kafka', anas, [[], ['moving to Kafka']]],
    ['accents do not matter', '- Lucia: moving to Kafka', [{ text: 'Lucía Ferrer' }], [['moving to Kafka']]],
    [
      'a name that is a word needs a mark',
      '- Will they move to Kafka\n- Will: moving to Kafka',
      [{ text: 'Will Stone' }],
      [['moving to Kafka']],
    ],
    ['names of any script', '- 田中太郎: Kafkaへの移行', [{ text: '田中太郎' }], [['Kafkaへの移行']]],
    [
      'a bystander’s line is nobody’s',
      '## Highlights\n- Mia: offer comes on Monday',
      panel,
      [['Mia: offer comes on Monday'], [], []],
    ],
  ])('%s', (_, body, people, expected) => {
    expect(textsOf(body, people)).toEqual(expected);
  });

  it('leaves out what starts with the name of someone who gets no letter', () => {
    const around = { otherNames: () => [], bystanders: [{ text: 'Mia Okafor' }] };
    expect(
      readTalkingPoints('## Highlights\n- Mia: offer comes on Monday', panel, sections, around)[0]?.points,
    ).toEqual([]);
  });
});

describe('points of nobody in particular', () => {
  it.each(['Highlights', 'Topics', 'Discussed', 'Takeaways', '📝 Key takeaways', 'Topics discussed:'])(
    'under %s are dealt out in turn',
    (title) => {
      expect(textsOf(`## ${title}\n- one thing\n- two things\n- three things\n- four things`)).toEqual([
        ['one thing', 'four things'],
        ['two things'],
        ['three things'],
      ]);
    },
  );

  it('go first to those who have none of their own', () => {
    expect(textsOf('## Highlights\n- Ana: own thing\n- one thing\n- two things')).toEqual([
      ['own thing'],
      ['one thing'],
      ['two things'],
    ]);
  });

  it.each(['Notes', 'Debrief', 'To prepare', 'Questions to ask', 'Topics to prepare'])(
    'stay where they are under %s',
    (title) => {
      expect(textsOf(`## ${title}\n- one thing`)).toEqual([[], [], []]);
    },
  );

  it('reach no letter where they are private, open tasks, code or comments', () => {
    const body =
      '## Highlights\n- salary is low\n- [ ] one thing\n- I was so nervous\n%% - hidden thing %%\n```\n- code thing\n```\n<!-- - another -->';
    expect(textsOf(body)).toEqual([[], [], []]);
  });
});

it('reads fit, challenges and open questions apart', () => {
  const body =
    '## Fit\n- ten years of Go\n## Challenges\n- slow builds: a cache\n## To answer\n- Tom: when could I start?\n## Ana\n### Fit\n- likes tests';
  const [first, second] = readTalkingPoints(body, [ana, tom], sections);
  expect(first?.fit.map(({ text }) => text)).toEqual(['likes tests']);
  expect(second?.fit.map(({ text }) => text)).toEqual(['ten years of Go']);
  expect([...(first?.challenges ?? []), ...(second?.challenges ?? [])]).toHaveLength(1);
  expect(second?.toAnswer.map(({ text }) => text)).toEqual(['when could I start?']);
});

it('gives no text to two people and throws at nothing', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '## Ana Ruiz',
      '## Highlights',
      '- Ana: one',
      '- two',
      '  - three',
      '| a | b |',
      '|---|---|',
      '> [!x] Tom',
      '```',
      '**Priya**',
      'Q: why?',
      '\t',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const all = textsOf(lines.join('\n'))
        .flat()
        .map((text) => text.toLowerCase());
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});

it('reads megabytes of anything to the end', () => {
  const size = 300_000;
  const bodies = ['- Ana: [[x ', '> ', '- a thing\n', '**', '| a ', '%%', '<!--', '](', '#a ', '\t- '].map((part) =>
    part.repeat(size),
  );
  for (const body of bodies) expect(textsOf(`## Highlights\n${body}`)).toHaveLength(panel.length);
});

describe('lines that were typed without bullets', () => {
  it('are a point each where they are short', () => {
    const [points] = textsOf('## Ana\npick rate 180 an hour\nnear misses with forklifts\n\n## Tom\n- peak');
    expect(points).toEqual(['pick rate 180 an hour', 'near misses with forklifts']);
  });

  it('stay one sentence where a column ends in the middle of it', () => {
    const prose = 'We spoke about the plan to retire the old order service and\nwhat that means for the shops';
    expect(textsOf(`## Ana\n${prose}`)[0]).toEqual([prose.replace('\n', ' ')]);
    expect(textsOf('## Ana\nthe plan to retire the\norder service')[0]).toEqual([
      'the plan to retire the order service',
    ]);
  });

  it('belong to whom they start with', () => {
    const [anas, toms] = textsOf(
      'Ana: why pupils drop history after Year 9; they run a project with the records office\nTom asked what book I would make everyone read',
    );
    expect(anas?.[0]).toMatch(/^why pupils drop history/);
    expect(toms).toEqual(['asked what book I would make everyone read']);
  });
});

it('takes what is a person’s own before what belongs to nobody', () => {
  const [points] = textsOf('## Highlights\n- the canteen\n- the rota\n- the van\n\n## Ana\nThe night shift.');
  expect(points?.[0]).toBe('The night shift.');
});
