import fc from 'fast-check';
import { formatMoment } from './format-moment';
import { openList, openRecord, templateRenderer, type TemplateValue } from './template-engine';
import { templateVariables } from './template-variables';

const render = templateRenderer(formatMoment);

it.each<[string, string, Readonly<Record<string, TemplateValue>>, string]>([
  ['values stay unescaped', '{{ a }}', { a: 'R&D <x>' }, 'R&D <x>'],
  ['an unknown fact is false', '{% if a %}yes{% else %}no{% endif %}', { a: '' }, 'no'],
  ['a template in a value is text', '{{ a }}', { a: '{{ b }}' }, '{{ b }}'],
  ['dates with Moment tokens', '{{ a | date: "Do MMMM" }}', { a: '2026-11-18' }, '18th November'],
  ['a date that is unknown', '[{{ a | date: "Do MMMM" }}]', { a: '' }, '[]'],
  ['lists', '{{ a | join: " and " }}', { a: ['x', 'y'] }, 'x and y'],
  ['lists with commas', '{{ a }}; {{ b }}; {{ a | first }}', { a: ['x', 'y'], b: [] }, 'x, y; ; x'],
  ['no records', '{{ a }}{{ b }}', { a: { x: 'y' }, b: [{ x: 'y' }] }, ''],
  ['items that are not there', '{{ a[0] }}{{ a[3] }}{{ a.first }}{{ a.last }}{{ a.size }}', { a: openList([]) }, '0'],
  [
    'an item that is there',
    '{{ a[1] }}{{ a[-1] }}{{ a.size }}{{ a | join: "" }}',
    { a: openList(['x', 'y']) },
    'yy2xy',
  ],
  [
    'quotation marks of a phone',
    '{{ a | date: “D MMMM” }}{{ b | default: ‘x’ }}',
    { a: '2026-11-18', b: '' },
    '18 Novemberx',
  ],
  ['such marks in plain ones', '{{ a | default: "the “x” y" }} “z”', { a: '' }, 'the “x” y “z”'],
  ['braces in a text', '{{ a | default: "{{ }}" }}', { a: '' }, '{{ }}'],
  ['what is not to be read', '{% raw %}{{ x {% endraw %}{% comment %}<% { a } {% endcomment %}', { a: 'y' }, '{{ x '],
  ['single braces that name nothing', '{ x } {"a": 1} {}', { a: '' }, '{ x } {"a": 1} {}'],
])('%s', (_, source, scope, text) => {
  expect(render(source, scope)).toEqual({ ok: true, text });
});

it.each([
  ['{{ constructor }}'],
  ['{{ a.constructor }}'],
  ['{{ a.__proto__.polluted }}'],
  ['{{ unknown }}'],
  ['{% render "x" %}'],
  ['{% layout "x" %}'],
  ['{% for i in (1..100000000) %}x{% endfor %}'],
  ['{{ "x" | upcase | nothing }}'],
  ['{% if %}'],
  ['x'.repeat(60_000)],
])('refuses %.40s', (source) => {
  expect(render(source, { a: 'text' }).ok).toBe(false);
});

it('keeps nothing of one letter for the next', () => {
  const scope = Object.freeze({ a: 'text' });
  const source = '{{ a }}{% assign a = "other" %}{{ a }}{% capture b %}x{% endcapture %}{{ b }}';
  expect([render(source, scope), render(source, scope)]).toEqual(Array(2).fill({ ok: true, text: 'textotherx' }));
});

it('reads any property of a note, empty where there is none, and nothing of JavaScript', () => {
  const scope = { interview: openRecord({ 'Dress code': '[[Casual]]', tags: ['a', 'b'] }) };
  const source =
    '{{ interview.dress_code }}|{{ interview.missing }}|{{ interview.constructor }}|{{ interview.__proto__ }}|{{ interview["tags"] | join: "," }}';
  expect(render(source, scope)).toEqual({ ok: true, text: 'Casual||||a,b' });
});

it('ends within its limits on any template', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      ' for i in (1..999999) ',
      'endfor',
      ' if a ',
      '| date: ',
      '| split: ""',
      '"',
      'a',
      '.b',
      '{% raw %}',
      ' capture x ',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      expect(typeof render(parts.join(''), { a: 'text' }).ok).toBe('boolean');
    }),
  );
});

it('documents each variable once, with a meaning and an example', () => {
  const names = templateVariables.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { meaning, example } of templateVariables)
    expect([meaning, example].every((text) => text.length > 1)).toBe(true);
});
