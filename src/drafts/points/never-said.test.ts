import { people } from '../../../test/support/build-letter-request';
import { defaultDraftSettings } from '../draft-settings';
import { readTalkingPoints } from './talking-points';

const pointsOf = (note: string, part: 'points' | 'challenges' | 'fit' = 'points') =>
  readTalkingPoints(note, [people.ana], defaultDraftSettings.sectionNames)[0]?.[part].map(({ text }) => text) ?? [];

const kept = String.raw`
1,750 billable hours, pro bono counts up to 50
trial shift Fri: garde manger
OTE 120k, 60/40
short on nights at the moment
seemed bored
Ana seemed a bit distracted, kept looking at her phone
she sounded tired
everyone looked exhausted
the interviewer came across as distant
salary too low
I need at least 90k
red flag: high turnover
High turnover in the support team
🚩 two people left last month
new office 👎
didn't seem to know what the role is
not sure he liked me
I don't think she likes me
I wouldn't want to work for him
I was late
I forgot the name of the algorithm
I think I talked over her
I'm not convinced
and I hate their stack
kind of cold
a bit full of himself
talks too much
bad breath
looks about 25
pregnant?
micromanager?
thick accent, hard to follow
terrible coffee, worse wifi
looked at the clock twice
glanced at her phone
my answer on IFRS 16 was weak
is expecting in March
expecting twins
his kids go to school with mine
kids same age as mine
boring product
lots of overtime
they had layoffs in May
lawsuit from a former employee
I said I love Java (I don’t)
lied about my Go experience
couldn’t answer the SQL question
can't start before March
would accept if nothing else comes
will send my portfolio
my second choice
only a backup
divorced, two kids
asked whether I plan to have children
asked an illegal question about religion
she's leaving soon (confidential)
don’t tell anyone: new CEO in January
off the record: they are up for sale
their code is a mess
no clear strategy
politics between sales and product
hates his job
annoyed that I was five minutes late
interrupted me all the time
worried about the commute
gut feeling: no
overall: fine
score: 4
6/10
???
meh
what a jerk
waste of time
bring passport
read the DDIA book
connect with her on LinkedIn
thank the receptionist
email: ana@northwind.example
tel. +49 170 1234567
https://northwind.example/careers
10:00–11:00
dress code: casual
`;

const said = String.raw`
chaos engineering on Fridays
we looked at the phone prototype
support checks the phone queue
a reading app for young kids
what you are expecting in the first month
my talk on queues was useful to them
defensive programming in the payment code
uses "boring technology" on purpose
cold storage for old orders
secrets management with Vault
their backup strategy
two children's hospitals as customers
code smells as teaching material
turnover of 30 million last year
She loves Rust and hates YAML
customers hate their onboarding
seemed excited about my idea for caching
she looked at my portfolio before
looks after the archive
the roadmap for Q1 looks packed
I mentioned my side project
I showed them the museum case
I liked how they pair
was asked to explain the CAP theorem
Would you rather ship late or small?
Never deploy on Fridays?
how they price for the poorest regions
surgery schedules for 40 hospitals
a growth budget of 2k a year
they've never missed a release
`;

const lines = (text: string) => text.trim().split('\n');

test.each(lines(kept))('never reaches a letter: %s', (line) => {
  for (const note of [
    `## Ana Ruiz\n- ${line}`,
    `## Highlights\n- ${line}`,
    `- Ana: ${line}`,
    `## Challenges\n- ${line}`,
  ]) {
    expect([...pointsOf(note), ...pointsOf(note, 'challenges')]).toEqual([]);
  }
});

test.each(lines(said))('is a talking point: %s', (line) => {
  expect(pointsOf(`## Ana Ruiz\n- ${line}`)).toEqual([line.replace(/^Ana /, '')]);
});

test.each(['Cons', 'Impression', 'Red flags', 'Salary', 'Private'])('nothing below the heading %s', (heading) => {
  expect(pointsOf(`## Ana Ruiz\n### ${heading}\n- they deploy on Fridays`)).toEqual([]);
});

test('what I am and can may stand under Fit, what nobody should know may not', () => {
  expect(pointsOf('## Fit\n- I have mentored four juniors\n- could start in January', 'fit')).toHaveLength(2);
  expect(pointsOf('## Fit\n- bad at SQL\n- salary of 90k', 'fit')).toEqual([]);
});

test('a bad word does not hide behind other letters or capitals', () => {
  expect(pointsOf('## Ana Ruiz\n- SALARY was discussed\n- their “toxic” past\n- Bonuses')).toEqual([]);
});
