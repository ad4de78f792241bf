import { checkDraft } from './check/check-draft';
import { call } from './wording/call';
import { checkIn } from './wording/check-in';
import type { Wording } from './wording/choose-wording';
import { fillWording, type Slots } from './wording/fill-wording';
import { frames, ownFrames } from './wording/frames';
import { linkedin } from './wording/linkedin';
import { otherOffer } from './wording/other-offer';
import { promise } from './wording/promise';
import { references } from './wording/references';
import { secondCheckIn } from './wording/second-check-in';
import { shared } from './wording/shared';
import { heardFrames, sinceFrames } from './wording/since';
import { stayInTouch } from './wording/stay-in-touch';
import { thankYou } from './wording/thank-you';
import { withdraw } from './wording/withdraw';

const tables: Readonly<Record<string, Readonly<Record<string, readonly Wording[]>>>> = {
  call,
  checkIn,
  frames,
  ownFrames,
  linkedin,
  otherOffer,
  promise,
  references,
  secondCheckIn,
  shared,
  sinceFrames,
  heardFrames,
  stayInTouch,
  thankYou,
  withdraw,
};
const textOf = (row: Wording) => (typeof row === 'string' ? row : row.text);
const lists = Object.entries(tables).flatMap(([table, parts]) =>
  Object.entries(parts).map(([part, rows]) => ({ name: `${table}.${part}`, rows })),
);
/** Said to one person of an application at most, or only together with what a note has. */
const toOnePerson =
  /^(?:call\.|linkedin\.openingToOthers|checkIn\.|thankYou\.(?:work|done|owed|asked|answered|leftOpen|closed)|sinceFrames|heardFrames)/;

const stock =
  /\b(?:excited|thrilled|passionate|honou?red|dream|perfect fit|amazing|awesome|incredible|synergy|leverage|reach(?:ing)? out|touch base|circle back|going forward|hit the ground running|think outside|team player|great opportunity|look no further|valuable asset|hopefully|kindly|per my|humbl[ey]|blessed|delighted)\b|!/i;

/** Values for every slot, each as awkward for what stands around it as it may be in a letter. */
const filled = (role: string) => ({
  role,
  job: `the ${role} role`,
  company: 'Northwind',
  date: 'Wednesday, 18 November',
  by: 'Wednesday, 2 December',
  since: 'Monday, 23 November',
  sent: 'Monday, 30 November',
  round: 'Tuesday, 1 December',
  talk: 'our conversation',
  spoke: 'we spoke',
  about: 'about',
  caller: 'Joyce Adeyemi from Northwind',
  when: 'around that day',
  rival: 'Acme',
  challenge: 'slow builds',
  plan: 'start with a shared cache',
  piece: 'how the team decides what not to build',
  plain: 'I led a team of five',
  short: 'you explained how the rota works',
  told: 'you showed me the workshop',
  work: 'send you my portfolio',
  done: 'sent you my portfolio',
  object: 'my portfolio',
  owed: 'references list',
  question: 'whether I would be happy to be on call',
  answer: ': yes',
  first: 'Ana',
  me: 'Jo Martin',
  phone: '+44 7700 900123',
});

const findingsIn = (sentence: string) =>
  checkDraft({
    kind: 'promise',
    channel: 'email',
    subject: 'As promised',
    body: `Dear Ana,\n\n${sentence}\n\nBest regards,\nJo Martin`,
    firstLine: 1,
    person: { text: 'Ana Ruiz' },
    personNames: [],
    others: [],
    otherCompanies: [],
    ownNames: [],
    otherLetters: [],
    interviewDay: '2026-11-18',
    today: '2026-12-02',
  }).filter(({ rule }) => rule !== 'blank');

/** Rows of which a sentence is not what it should be, with what is wrong. */
function faulty(rows: readonly Wording[], slots: Slots): readonly string[] {
  return rows.flatMap((row) => {
    const sentence = fillWording(textOf(row), slots);
    if (sentence === null) return [];
    const isWhole = /^[“\p{Lu}].*(?:[.?!]\]?|”)$/su.test(sentence);
    const isClean = !/[{}<>]|\s{2}|\s[.,;:?]|[.,;:]{2}/.test(sentence);
    const found = findingsIn(sentence).map(({ rule, text }) => `${rule}: ${text}`);
    return isWhole && isClean && found.length === 0 ? [] : [`${sentence} ${found.join(', ')}`];
  });
}

describe.each(lists)('$name', ({ name, rows }) => {
  it.each(['Backend Engineer', 'iOS Engineer', 'Actuary', 'UX Researcher', 'HR Analyst', 'SRE'])(
    'is whole sentences that the check lets pass, for the role %s',
    (role) => {
      expect(rows.filter((row) => fillWording(textOf(row), filled(role)) === null)).toEqual([]);
      expect(faulty(rows, filled(role))).toEqual([]);
    },
  );

  it('is whole sentences also where little is known', () => {
    const { role, company, round, by, rival, first, answer, ...others } = { ...filled('Engineer'), job: 'the role' };
    expect([role, company, round, by, rival, first, answer]).not.toContain('');
    expect(faulty(rows, others)).toEqual([]);
  });

  it('says nothing twice, nothing eager and no stock phrase', () => {
    const texts = rows.map((row) => textOf(row).toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => stock.test(text))).toEqual([]);
  });

  if (!toOnePerson.test(name)) {
    it('has a row for each of eight people, whatever the tone', () => {
      expect(rows.filter((row) => typeof row === 'string').length).toBeGreaterThanOrEqual(8);
    });
  }
});
