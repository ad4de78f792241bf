import type { FollowUp, Section } from '../domain/follow-up';
import type { FollowUpKind } from '../domain/kind';
import { awaited } from './awaited';
import { capitalised } from './capitalised';

const kindTitles: Readonly<Record<FollowUpKind, string>> = {
  'thank-you': 'Thank-you',
  promise: 'Promise',
  awaiting: 'Waiting for them',
  'check-in': 'Check-in',
  'second-check-in': 'Second check-in',
  call: 'Call',
  linkedin: 'LinkedIn invitation',
  debrief: 'Debrief',
  references: 'Heads-up to a reference',
  'stay-in-touch': 'Staying in touch',
  'other-offer': 'Other offer',
  withdraw: 'Withdrawal',
  'let-go': 'Letting go',
  prepare: 'Preparation',
};

const sectionTitles: Readonly<Record<Section, string>> = {
  overdue: 'Overdue',
  'due-now': 'Due now',
  'coming-up': 'Coming up',
  later: 'Later',
  waiting: 'Waiting',
  'needs-attention': 'Needs attention',
};

/** A kind by itself, as filters, settings and calendars name it. */
export function kindTitle(kind: FollowUpKind): string {
  return kindTitles[kind];
}

/** The heading of a section of the due list. */
export function sectionTitle(section: Section): string {
  return sectionTitles[section];
}

type Titled = Pick<FollowUp, 'kind' | 'person' | 'company' | 'role' | 'what'>;

const companyOr = ({ company }: Titled, otherwise: string): string => company ?? otherwise;

/** "Mia Okafor at Northwind", or whichever of the two is known. */
function whom(followUp: Titled): string {
  const { person, company } = followUp;
  if (person === undefined) return companyOr(followUp, 'the company');
  return company === undefined ? person.text : `${person.text} at ${company}`;
}

const titles: Readonly<Record<FollowUpKind, (followUp: Titled) => string>> = {
  'thank-you': ({ person }) => `Thank ${person?.text ?? 'your interviewer'}`,
  promise: ({ what }) => capitalised(what ?? 'Keep your promise'),
  awaiting: ({ what, person }) => awaited(what ?? 'answer', person?.text),
  'check-in': (followUp) => `Check in with ${whom(followUp)}`,
  'second-check-in': (followUp) => `Check in once more with ${whom(followUp)}`,
  call: (followUp) => `Call ${whom(followUp)}`,
  linkedin: ({ person }) => `Invite ${person?.text ?? 'your interviewer'} on LinkedIn`,
  debrief: (followUp) => `Write your ${companyOr(followUp, 'interview')} debrief`,
  references: (followUp) =>
    `Tell ${followUp.person?.text ?? 'your reference'} that ${companyOr(followUp, 'the company')} may call`,
  'stay-in-touch': (followUp) => `Stay in touch with ${whom(followUp)}`,
  'other-offer': (followUp) => `Tell ${whom(followUp)} about your other offer`,
  withdraw: (followUp) => `Withdraw from ${companyOr(followUp, 'this process')}`,
  'let-go': (followUp) => `Let go of ${companyOr(followUp, 'this application')}`,
  prepare: (followUp) => `Prepare for ${companyOr(followUp, 'your interview')}`,
};

/**
 * What to do and for whom, as a row of the due list says it.
 * @example followUpTitle({ kind: 'thank-you', person: { text: 'Ana Ruiz' } }) // 'Thank Ana Ruiz'
 */
export function followUpTitle(followUp: Titled): string {
  return titles[followUp.kind](followUp);
}
