import { addHours } from 'date-fns';
import { addDays, dayOf, endOfDay, type Day } from '../domain/day';
import { fold } from '../domain/fold';
import { endOf, isDayOnly } from '../domain/interview-times';
import type { NextStep } from '../domain/next-step';
import type { Person } from '../domain/person';
import { baseNameOf, keyOf } from '../domain/reference';
import { cleanName, cleanTitle, inOneLine } from './clean-text';
import { formatMoment } from './format-moment';
import type { LetterRequest, Properties } from './letter-request';
import { namesAnyone, panelNames, type PanelName } from './points/panel-names';
import { letterNameOf, type LetterName } from './person-name';
import { noPoints, readTalkingPoints, type PersonPoints } from './points/talking-points';
import type { WeavingNames } from './weaving/weave-point';

/** Longest role, in words, that a sentence takes; a longer one is a description and not a title. */
const longestRole = 9;

/** Hours after the interview's end from which a letter no longer pretends to be prompt (spec: 24–48 h at the latest). */
const lateAfterHours = 48;

/** What holds for every letter of one request. */
export interface InterviewFacts {
  readonly company: string;
  readonly role: string;
  /** The role as a sentence takes it: "the Engineer role", "the role". */
  readonly job: string;
  readonly date: string;
  readonly late: boolean;
  readonly today: Day;
  readonly panel: readonly PanelName[];
  /** Who of the panel gets what names nobody: the contact where they were there, else the first. */
  readonly answerable: number;
  /** Position of each person, by key, in `panel` and `points`. */
  readonly places: ReadonlyMap<string, number>;
  /** Words that keep their capital wherever they stand: everybody's names and the company's. */
  readonly capitals: ReadonlySet<string>;
  readonly points: readonly PersonPoints[];
  readonly writeDate: (time: string, tokens: string) => string;
  readonly ownSteps: readonly NextStep[];
  readonly theirSteps: readonly NextStep[];
}

/** What a letter to one person is written from. */
export interface PersonFacts {
  readonly person: Person;
  readonly name: LetterName;
  readonly names: WeavingNames;
  readonly points: PersonPoints;
  /** Whether they were at the interview: a recruiter may not have been. */
  readonly wasThere: boolean;
  readonly ownStep?: NextStep;
  /** Whether my step says that it is for this person. */
  readonly ownStepNamesThem: boolean;
  readonly theirStep?: NextStep;
}

/** A property of a note whatever the spelling of its key: `first_name`, `First Name`. */
export function propertyOf(properties: Properties, name: string): unknown {
  const key = Object.keys(properties).find((written) => fold(written).replace(/[\s-]+/g, '_') === name);
  return key === undefined ? undefined : properties[key];
}

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string').slice(0, 20);

const firstNameOf = (request: LetterRequest, person: Person): string =>
  textsOf(propertyOf(request.properties.person(person), 'first_name'))[0] ?? '';

const otherNamesOf = (request: LetterRequest, person: Person): readonly string[] => [
  ...textsOf(propertyOf(request.properties.person(person), 'aliases')),
  ...textsOf(propertyOf(request.properties.person(person), 'first_name')),
];

function roleOf(written: string | undefined): string {
  const role = cleanTitle(written ?? '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/\s+@\s.*$/, '')
    .replace(/\s+(?:role|position|job|opening)$/i, '');
  return role.split(' ').length > longestRole || role.length > 80 ? '' : role;
}

function companyOf(request: LetterRequest): string {
  const reference = request.company ?? request.interview.company;
  if (reference === undefined) return '';
  return cleanTitle(reference.text) || cleanName(baseNameOf(reference.path ?? reference.link ?? ''));
}

function isLate(request: LetterRequest): boolean {
  const { interview, now } = request;
  const limit = isDayOnly(interview) ? endOfDay(addDays(interview.day, 2)) : addHours(endOf(interview), lateAfterHours);
  return now.getTime() > limit.getTime();
}

function capitalsOf(request: LetterRequest, company: string, panel: readonly PanelName[]): ReadonlySet<string> {
  const named = [company, ...panel.flatMap(({ whole, short }) => [...whole, ...short])];
  for (const person of [request.interview.contact, ...request.interview.references]) {
    if (person) named.push(letterNameOf(person).full);
  }
  return new Set(named.flatMap((name) => name.toLowerCase().split(' ')));
}

/** The interviewers and whoever else is written to, each once. */
function everyoneOf({ interview, people }: LetterRequest): readonly Person[] {
  const everyone = new Map<string, Person>();
  for (const person of [...interview.interviewers, ...people])
    if (!everyone.has(keyOf(person))) everyone.set(keyOf(person), person);
  return [...everyone.values()];
}

/** Reads once what all letters of a request share; the note's body is read here and nowhere else. */
export function readInterviewFacts(request: LetterRequest): InterviewFacts {
  const { interview, settings, body } = request;
  const writeDate = request.formatDate ?? formatMoment;
  const otherNames = (person: Person) => otherNamesOf(request, person);
  const everyone = everyoneOf(request);
  const keys = new Set(everyone.map(keyOf));
  const bystanders = [...(interview.contact ? [interview.contact] : []), ...interview.references].filter(
    (person) => !keys.has(keyOf(person)),
  );
  const role = roleOf(interview.role);
  const company = companyOf(request);
  const panel = panelNames(everyone, otherNames);
  return {
    company,
    role,
    job: role === '' ? 'the role' : `the ${role} role`,
    date: writeDate((request.round ?? interview).day, settings.dateFormat),
    late: isLate(request),
    today: dayOf(request.now),
    panel,
    answerable: Math.max(0, interview.contact ? [...keys].indexOf(keyOf(interview.contact)) : 0),
    places: new Map(everyone.map((person, place) => [keyOf(person), place])),
    capitals: capitalsOf(request, company, panel),
    points: readTalkingPoints(body, everyone, settings.sectionNames, { otherNames, bystanders }),
    writeDate,
    ownSteps: interview.nextSteps.filter((step) => step.owner === 'me'),
    theirSteps: interview.nextSteps.filter((step) => step.owner === 'them' && !step.done),
  };
}

/** My step for this person: one that names them, or, for the contact or the first of the panel, one that names nobody. */
function ownStepFor(at: number, facts: InterviewFacts): NextStep | undefined {
  const panel = facts.panel;
  const here = panel[at];
  if (!here) return undefined;
  const named = facts.ownSteps.filter((step) => namesAnyone(step.what, [here]));
  const open = (steps: readonly NextStep[]) => steps.find((step) => !step.done) ?? steps[0];
  if (named.length > 0) return open(named);
  return at === facts.answerable ? open(facts.ownSteps.filter((step) => !namesAnyone(step.what, panel))) : undefined;
}

function theirStepFor(at: number, facts: InterviewFacts): NextStep | undefined {
  const here = facts.panel[at];
  const ofEveryone = facts.theirSteps.filter(
    ({ named }) =>
      named === undefined || (here !== undefined && namesAnyone(named, [here])) || !namesAnyone(named, facts.panel),
  );
  const dated = ofEveryone.filter(({ due }) => due !== undefined && due >= facts.today);
  return (
    [...dated].sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0] ??
    ofEveryone.find(({ due }) => due === undefined)
  );
}

/** What the letter to one of the people of a request is written from. */
export function readPersonFacts(request: LetterRequest, facts: InterviewFacts, person: Person): PersonFacts {
  const at = facts.places.get(keyOf(person)) ?? -1;
  const panelName = facts.panel[at];
  const ownStep = ownStepFor(at, facts);
  const theirStep = theirStepFor(at, facts);
  return {
    person,
    name: letterNameOf(person, inOneLine(firstNameOf(request, person))),
    names: {
      addressee: panelName ? [...panelName.whole, ...panelName.short.filter((name) => name.length > 2)] : [],
      capitals: facts.capitals,
    },
    points: facts.points[at] ?? noPoints,
    wasThere: (request.round ?? request.interview).interviewers.some((one) => keyOf(one) === keyOf(person)),
    ...(ownStep ? { ownStep } : {}),
    ownStepNamesThem: panelName !== undefined && ownStep !== undefined && namesAnyone(ownStep.what, [panelName]),
    ...(theirStep ? { theirStep } : {}),
  };
}
