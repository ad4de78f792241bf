import type * as Chrono from 'chrono-node/en';
import * as slimChrono from 'chrono-node/en';
import type * as Liquid from 'liquidjs';
import * as slimLiquid from 'liquidjs';

// By their paths, the packages come as published.
const wholeLiquid = jest.requireActual<typeof Liquid>('../../node_modules/liquidjs/dist/liquid.node.js');
const wholeChrono = jest.requireActual<typeof Chrono>('../../node_modules/chrono-node/dist/cjs/locales/en/index.js');

const scope = () => ({
  text: 'Ana Ruiz',
  empty: '',
  number: 7,
  yes: true,
  list: ['b', 'a', 'c', 'a'],
  people: [
    { name: 'Ana', role: 'CTO', age: 2 },
    { name: 'Tom', role: '', age: 1 },
  ],
});

const values = [
  'text',
  'empty',
  'number',
  'yes',
  'list',
  'people',
  'people[1].name',
  '(1..4)',
  '"a b"',
  'nil',
  'list.size',
];
const filters = [
  ...['abs', 'at_least: 3', 'ceil', 'divided_by: 2', 'modulo: 3', 'plus: 2', 'round: 1', 'times: 2', 'sum: "age"'],
  ...[
    'join: ", "',
    'first',
    'last',
    'reverse',
    'sort',
    'sort_natural',
    'size',
    'map: "name"',
    'compact',
    'concat: list',
  ],
  ...['slice: 1, 2', 'uniq'],
  ...['append: "!"', 'capitalize', 'downcase', 'upcase', 'remove: "a"', 'replace: "a", "o"', 'split: " "', 'squish'],
  ...['strip', 'truncate: 5', 'truncatewords: 1', 'default: "none"'],
  ...['array_to_sentence_string', 'nothing_such'],
];
const blocks = [
  '{% if number > 5 and yes %}a{% elsif empty %}b{% else %}c{% endif %}{% unless yes %}d{% else %}e{% endunless %}',
  '{% if empty == blank %}a{% endif %}{% if list contains "c" %}b{% endif %}{% if nil == null %}c{% endif %}',
  '{% case text %}{% when "x", "Ana Ruiz" %}1{% else %}2{% endcase %}',
  '{% for p in people %}{{ forloop.index }}/{{ forloop.length }} {{ p.name }}{% unless forloop.last %}, {% endunless %}{% endfor %}',
  '{% for i in list %}{% for j in list limit: 1 %}{{ forloop.parentloop.rindex0 }}{{ forloop.first }}{% endfor %}{% endfor %}',
  '{% for i in (1..9) limit: 3 offset: 2 reversed %}{{ i }}{% if i == 4 %}{% break %}{% endif %}{% else %}none{% endfor %}',
  '{% assign a = text | upcase | split: " " %}{% capture c %}[{{ a | join: "+" }}]{% endcapture %}{{ c }}',
  '{% comment %}{{ x {% endcomment %}{% raw %}{{ raw }}{% endraw %}{% # note %}{%- if yes -%}x{%- endif -%} {{- number -}} .',
  ...[
    '{% if %}',
    '{% if yes %}',
    '{{ ',
    '{% endif %}',
    '{{ text | }}',
    '{% nope %}',
    '{{ missing }}',
    '{% for %}{% endfor %}',
  ],
  '{% for i in (1..100000000) %}x{% endfor %}',
];

function rendered({ Liquid: Engine }: typeof Liquid, template: string): string {
  const engine = new Engine({ strictFilters: true, strictVariables: true, jsTruthy: true, memoryLimit: 1e5 });
  try {
    return String(engine.renderSync(engine.parse(template), scope()));
  } catch (thrown) {
    return (thrown as Error).message;
  }
}

test('the part of liquidjs that is shipped renders as the whole does', () => {
  const printed = values.flatMap((value) => filters.map((filter) => `{{ ${value} | ${filter} }}`));
  const compared = values.flatMap((one) => values.map((other) => `{% if ${one} < ${other} %}1{% endif %}{{ ${one} }}`));
  const templates = [...blocks, ...printed, ...compared];
  const all = (library: typeof Liquid) => templates.map((template) => [template, rendered(library, template)]);
  expect(all(slimLiquid)).toEqual(all(wholeLiquid));
});

test.each(['render', 'include', 'layout', 'block', 'tablerow', 'cycle', 'increment', 'decrement', 'liquid'])(
  'the tag %s is not there',
  (tag) => {
    expect(rendered(slimLiquid, `{% ${tag} "x" %}`)).toContain(`tag "${tag}" not found`);
  },
);

const days = ['1', '3rd', '21st', 'twenty-first', 'second', '32', '05'];
const months = ['January', 'feb', 'Mar.', 'sept', 'September', 'December', 'may'];
const years = ['', ' 2026', ', 2026', ' 26', '/2027', ' 14:00', ' 2pm', ' BC'];
const gaps = [' ', ' of ', '-', '/', ', ', '. '];
const others = [
  'in 3 months',
  '2 weeks ago',
  'next Friday',
  '3/12/2026',
  '2026-12-03',
  '10:30 to 11',
  '2026/Mar/03',
  '2026 dec',
];

/** Every date with the name of a month that is certain, as src/notes takes them from chrono. */
function namedDates({ Chrono: Reader, configuration }: typeof Chrono, text: string) {
  const { parsers } = configuration.createConfiguration(true);
  return new Reader({ parsers, refiners: [] })
    .parse(text, new Date(2026, 10, 18, 12))
    .filter(
      ({ start, text: found }) =>
        /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i.test(found) &&
        start.isCertain('day') &&
        start.isCertain('month'),
    )
    .map(({ index, text: found, start, end }) => {
      const parts = (['year', 'month', 'day'] as const).map((part) => (start.isCertain(part) ? start.get(part) : null));
      return [index, found, ...parts, Boolean(end)];
    })
    .filter(([, , year, month, day]) => [year, month, day].some((part) => part !== null));
}

test('the part of chrono-node that is shipped finds every date with a month’s name that the whole finds', () => {
  const dates = days.flatMap((day) =>
    months.flatMap((month) =>
      gaps.flatMap((gap) => years.flatMap((year) => [`${day}${gap}${month}${year}`, `${month}${gap}${day}${year}`])),
    ),
  );
  const texts = dates.map((date, index) => `${others[index % others.length] ?? ''} or by ${date}, then`);
  const found = (library: typeof Chrono) => texts.map((text) => [text, namedDates(library, text)]);
  const slim = found(slimChrono);
  expect(slim.filter(([, all]) => all !== undefined && all.length > 0).length).toBeGreaterThan(texts.length / 2);
  expect(slim).toEqual(found(wholeChrono));
});
