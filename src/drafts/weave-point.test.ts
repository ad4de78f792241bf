import fc from 'fast-check';
import { expectRecorded } from '../../test/support/recorded';
import { defaultDraftSettings } from './draft-settings';
import { readTalkingPoints } from './talking-points';
import { weaveFit, weavePoint } from './weave-point';
import { alreadySaid, wordingChooser } from './wording/choose-wording';

const ana = { text: 'Ana Ruiz', link: 'Ana Ruiz' };
const tom = { text: 'Tom Becker' };
const sections = defaultDraftSettings.sectionNames;
const names = {
  addressee: ['Ana Ruiz', 'Ana', 'Ruiz'],
  capitals: new Set(['ana', 'ruiz', 'tom', 'becker', 'northwind']),
};

function sentenceFrom(note: string, seed: string): string {
  const point = readTalkingPoints(note, [ana, tom], sections)[0]?.points[0];
  if (!point) return '(not for a letter)';
  return (
    weavePoint(point, names, wordingChooser(seed, alreadySaid([]), defaultDraftSettings)) || '(not for this person)'
  );
}

/** Bullets as people write them below the heading of the person. */
const underName = String.raw`
their migration to Kafka
they are moving to Kafka
How do you measure success?
talked about the hiring plan for next year
Ana explained how the on-call rota works
I mentioned my side project on bird migration
Migration from Oracle to Postgres, done table by table
Kafka migration
Kubernetes cost is the biggest line in the budget
Team of 6, two squads
asked how I'd handle a failing deployment on a Friday
Asked about my experience with Terraform
asked me to design a rate limiter
Told me about the incident in March when the queue filled up
she was impressed by my portfolio
She loves Rust and hates YAML
He wants the team to own their alerts
Ana wants fewer meetings
Ana's team moved to trunk-based development
Ana: joined from Google two years ago
Discussed trade-offs between monolith and microservices
discussed #architecture and **event sourcing** with [[Ana Ruiz]]
Culture: blameless postmortems, every Friday
Testing in production
Design system used by 12 teams
observability
What does success look like in the first six months?
why they left AWS
what success looks like in the first six months
how do they handle incidents
"Slow is smooth, smooth is fast"
Deploys 40 times a day
No QA team, developers test their own work
new office in Lisbon opening in spring
The company was founded in 2012 by two nurses
biggest challenge is data quality
challenge: data quality in the legacy warehouse
Send her the article about CRDTs
read the DDIA book
likes hiking, has two dogs
We laughed about the broken projector
we both worked with COBOL
I was nervous about the whiteboard
salary range is 80-95k
remote-first, but the team meets twice a year
Remote work policy
three services still run on Python 2
Payments
SRE culture
4-day week
The API gateway they built in-house handles 10k requests per second
customers hate their onboarding
growing from 40 to 80 people this year
looking for someone who can mentor juniors
there is no staging environment
it takes two weeks to get a change into production
everyone rotates through support
Interesting problem: matching addresses across 14 countries
great chat about jazz and typography
Enjoyed the discussion about how to name things
liked my take-home solution
Liked the idea of short-lived certificates
Walked me through the codebase
Explained my approach to flaky tests
their product manager, Eva, does user interviews herself
event-driven architecture -> why they chose NATS
they're hiring 10 engineers
React Native app w/ offline mode
the accessibility audit & what came of it
Wants to know how I'd cut build times
💡 use of feature flags for every release ✅ 2026-11-18
==the two-pizza rule== and why it failed here
[ ] look up their open-source repo
Ana [thinks](https://x.example) code review is mentoring
very into DDD
her first year at Northwind
她说团队很小
the payments platform that Tom built
Went over the roadmap; three teams, one of them mine
Was asked to explain the CAP theorem
She said the hardest part is saying no
Ana's favourite question: what would you delete?
The roadmap for Q1 looks packed
uses Rust for the core engine
seemed excited about my idea for caching
interested in my open source work
been there for 5 years
Previously at Stripe
works remotely from Lisbon
that they pair every day
why I want to leave my job
Next round: system design with Bob
My migration story resonated
Northwind plans to open in Spain
growth plans for Berlin
his approach to code review - small PRs only
uses "boring technology" on purpose
learned that they deploy 10x/day
noticed they care about docs
Suggested I read "Team Topologies"
open timetable data and the forty feeds they publish
data, data, data
Rust
GraphQL schema stitching
10% time for research
their on-call: one week in six, phone off at night otherwise
The move of all four data centres into one region, which the team plans to finish before the summer peak and which nobody outside has heard of yet, and what that means for latency
`;

/** Bullets below "Highlights" of a panel, which belong to nobody in particular. */
const dealt = String.raw`
What they do when a deployment fails
asked about failure stories
Talked about scaling the support team
she wants more tests
The plan for 2027
They deploy on Fridays
wants someone with patience
explained the deployment pipeline
`;

/** Bullets below "Fit". */
const fit = String.raw`
three years of running payment services at Farrow Labs
took a billing system through a migration without downtime
I have mentored four juniors
strong SQL
payments background
Led a team of five
experience with their stack (Go, Postgres)
used Kafka in production
comfortable with ambiguity
matches their Go stack
migration of 40 services to Kubernetes
`;

const bullets = (text: string) => text.trim().split('\n');

describe('a corpus of bullets and the sentence that each becomes', () => {
  it('is as recorded', () => {
    const shown = (bullet: string) => bullet.replace(/\|/g, '\\|');
    const rows = [
      [
        '## Under the heading of Ana Ruiz',
        bullets(underName).map((one) => [one, sentenceFrom(`## Ana Ruiz\n\n- ${one}\n`, one)]),
      ],
      [
        '## Under Highlights, dealt to Ana Ruiz',
        bullets(dealt).map((one) => [one, sentenceFrom(`## Highlights\n\n- ${one}\n`, one)]),
      ],
      [
        '## Under Fit',
        bullets(fit).map((one) => {
          const point = readTalkingPoints(`## Fit\n\n- ${one}\n`, [ana], sections)[0]?.fit[0];
          const sentence =
            point && weaveFit(point, names, 'the role', wordingChooser(one, alreadySaid([]), defaultDraftSettings));
          return [one, sentence ?? '(not for a letter)'];
        }),
      ],
    ] as const;
    const table = rows.map(
      ([title, lines]) =>
        `${title}\n\n| bullet | sentence |\n|---|---|\n${lines.map(([bullet = '', sentence = '']) => `| ${shown(bullet)} | ${shown(sentence)} |`).join('\n')}\n`,
    );
    expectRecorded('woven.md', `# Bullets and the sentences they become\n\n${table.join('\n')}`);
  });
});

it('weaves any text into one or two finished sentences, or leaves it out', () => {
  const scraps = fc.array(fc.constantFrom(...bullets(underName).join(' ').split(' '), '–', ':', ',', '"', '?', '→'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        scraps.map((words) => words.join(' ')),
      ),
      (text) => {
        const sentence = sentenceFrom(`## Ana Ruiz\n\n- ${text.replace(/[\r\n]/g, ' ')}\n`, 'seed');
        expect(sentence).not.toBe('');
        expect(sentence).not.toMatch(/\[\[|\]\]|\{\{|\*\*|\s{2}|undefined|null/);
        if (!sentence.startsWith('(')) expect(sentence).toMatch(/[.?”]$/u);
        expect(sentence.length).toBeLessThan(420);
      },
    ),
    { numRuns: 300 },
  );
});
