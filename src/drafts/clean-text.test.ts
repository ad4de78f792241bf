import fc from 'fast-check';
import { cleanName, cleanText, cleanTitle } from './clean-text';

it.each([
  ['the **plan** to retire *old* __orders__', 'the plan to retire old orders'],
  ['moving to [[Tools/Kafka|Kafka]] and [[Tools/Flink]]', 'moving to Kafka and Flink'],
  ['see [[Roadmap#Summer]] and [[#Plans]]', 'see Roadmap and Plans'],
  ['a [talk](https://x.example/a_(b) "title") on [queues][1]', 'a talk on queues'],
  ['![[diagram.png]] their diagram ![alt](x.png)', 'their diagram'],
  ['trust[^1] and ==speed==^[a note]', 'trust and speed'],
  ['their rota %%ask again%% <!-- really --> works', 'their rota works'],
  ['#infra the queue #todo/later', 'the queue'],
  ['about #event-sourcing at scale', 'about event sourcing at scale'],
  ['issue #42 and C# code', 'issue #42 and C# code'],
  ['🚀 fast deploys ✅ 2026-11-20', 'fast deploys'],
  ['`pg_partman` for user_events', 'pg_partman for user_events'],
  ['~~old point~~ new point', 'new point'],
  ['React app w/ tests & docs w/o mocks b/c of speed', 'React app with tests and docs without mocks because of speed'],
  ['3 yrs, 12 mths, 1 yr, 5 min and 40 days/yr', '3 years, 12 months, 1 year, 5 minutes and 40 days a year'],
  ['180/hr, twice per wk, but 24/7 and day/night', '180 an hour, twice per week, but 24/7 and day/night'],
  ['pairing every Tue, calls on Mon, Wed and Fri', 'pairing every Tuesday, calls on Monday, Wednesday and Friday'],
  ['from Mon to Thurs, or Mon–Fri by Fri 11 Dec.', 'from Monday to Thursday, or Mon–Fri by Friday 11 Dec.'],
  [
    'trial shift Fri: sauté, review on mondays, moved to saturday, news Thurs.',
    'trial shift Friday: sauté, review on Mondays, moved to Saturday, news Thursday.',
  ],
  [
    'new vans in march, go-live by may, they march on and this may work, from january',
    'new vans in March, go-live by May, they march on and this may work, from January',
  ],
  ['a Sat solver on Monster hardware, the Wed team', 'a Sat solver on Monster hardware, the Wed team'],
  ['tests: ~400 (!), pharmacy (slow!!)', 'tests: about 400, pharmacy (slow)'],
  ['[topic:: queues] in detail', 'queues in detail'],
  ['<b>bold</b> <script>alert(1)</script> text, x < y', 'bold alert(1) text, x < y'],
  ['{{ role }} and {% raw %} and <% tp.x %>', 'role and raw and tp.x'],
  ['1 * 2 * 3 = 6', '1 * 2 * 3 = 6'],
  ['a\r\n\tb\u202ec\u200b', 'a bc'],
  ['[ ] open task', 'open task'],
  ['block id ^a1b2', 'block id'],
  ['batch -> stream', 'batch → stream'],
  ['R\\&D \\*really\\*', 'R\\&D *really*'],
])('%j is written %j', (markdown, plain) => {
  expect(cleanText(markdown)).toBe(plain);
});

const pieces = fc.constantFrom(
  '[[',
  ']]',
  '{{',
  '}}',
  '{%',
  '%}',
  '<%',
  '%>',
  '[',
  ']',
  '{',
  '<',
  '>',
  '%',
  '|',
  '**',
  '`',
  '\n',
  '\u202e',
  '<a ',
  'x',
  ' ',
);
const tricky = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''));

it('leaves nothing that Obsidian, a template engine or a terminal acts upon', () => {
  fc.assert(
    fc.property(tricky, (text) => {
      for (const clean of [cleanText(text), cleanName(text)]) {
        expect(clean).not.toMatch(/\[\[|\]\]|\{\{|\}\}|\{%|%\}|<%|%>|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['whole words', `${'Holding '.repeat(14)}International`, 'Holding '.repeat(14).trim()],
  ['a word that ends there', `${'Holding '.repeat(14)}Partners & Co`, `${'Holding '.repeat(14)}Partners`],
  ['one long word', 'x'.repeat(130), 'x'.repeat(120)],
  ['no half of a character', `${'x'.repeat(119)}𝒜𝒜`, 'x'.repeat(119)],
])('of a name that is too long, %s are kept', (_, written, kept) => {
  expect(cleanName(written)).toBe(kept);
});

it.each([
  ['Ember & Oak', 'Ember & Oak'],
  ['Translator EN<>DE', 'Translator EN–DE'],
  ['[[Companies/Hartley|Hartley + Voss]]', 'Hartley + Voss'],
  ['**Engineer** (w/ on-call)', 'Engineer (w/ on-call)'],
])('keeps the title %j as it is written', (written, kept) => {
  expect(cleanTitle(written)).toBe(kept);
});
