import { fold } from '../domain/fold';
import { kindTitle } from '../text/titles';
import { cleanName, cleanText, inOneLine } from './clean-text';
import type { InterviewFacts, PersonFacts } from './letter-facts';
import { propertyOf } from './letter-facts';
import { partNames, type LetterParts, type PartName } from './letter-parts';
import type { LetterRequest } from './letter-request';
import { letterNameOf } from './person-name';
import type { TalkingPoint } from './points/talking-points';
import { openList, openRecord, type TemplateValue } from './template-engine';
import type { TemplateVariableName } from './template-variables';

/** A value for every name that templates may use. */
export type TemplateScope = { readonly [Name in TemplateVariableName]: TemplateValue };

const noParts = Object.fromEntries(partNames.map((name) => [name, ''])) as Readonly<Record<PartName, string>>;

const textsOf = (points: readonly TalkingPoint[]): TemplateValue => openList(points.map(({ text }) => text));

/** The values of every template variable for one letter. */
export function templateScope(
  request: LetterRequest,
  facts: InterviewFacts,
  person: PersonFacts,
  parts: LetterParts,
): TemplateScope {
  const { interview, settings, properties } = request;
  const { me } = settings;
  const industry = interview.industry ?? propertyOf(properties.company, 'industry');
  return {
    ...noParts,
    ...parts,
    first_name: person.name.first,
    last_name: person.name.last,
    name: person.name.full,
    title: cleanName(person.person.title ?? ''),
    email: cleanName(person.person.email ?? ''),
    phone: cleanName(person.person.phone ?? ''),
    linkedin: inOneLine(person.person.linkedin ?? ''),
    company: facts.company,
    role: facts.role,
    job: facts.job,
    stage: cleanText(interview.stage ?? ''),
    industry: typeof industry === 'string' ? fold(cleanName(industry)) : '',
    interview_day: interview.day,
    interview_time: interview.start ?? '',
    interview_date: facts.date,
    today: facts.today,
    due: request.due(person.person) ?? '',
    decision_by: person.theirStep?.due ?? '',
    kind: request.kind,
    kind_name: kindTitle(request.kind),
    channel: request.channel(person.person),
    late: facts.late,
    what: cleanText(request.what ?? ''),
    points: textsOf(person.points.points),
    fit_points: textsOf(person.points.fit),
    challenges: textsOf(person.points.challenges),
    questions: textsOf(person.points.toAnswer),
    interviewers: openList(interview.interviewers.slice(0, 50).map((one) => letterNameOf(one).full)),
    tone: settings.tone,
    career: settings.career,
    me_name: inOneLine(me.name),
    me_email: inOneLine(me.email),
    me_phone: inOneLine(me.phone),
    me_linkedin: inOneLine(me.linkedin),
    interview: openRecord(properties.interview),
    company_note: openRecord(properties.company),
    person_note: openRecord(properties.person(person.person)),
  };
}

/** Longest promise, in characters, that the name of a file repeats. */
const longestWhat = 60;

/**
 * The same for paths: no value brings a folder of its own, what was promised is short, and a letter to nobody by name is
 * named after the company.
 */
export function pathScope(scope: TemplateScope): { readonly [name: string]: TemplateValue } {
  const whole = typeof scope.what === 'string' ? scope.what : '';
  const what = whole.length > longestWhat ? whole.slice(0, longestWhat).replace(/\s+\S*$/, '') : whole;
  const name = scope.name || scope.company || scope.kind_name;
  return Object.fromEntries(
    Object.entries({ ...scope, what, name }).map(([named, value]) => [
      named,
      typeof value === 'string' ? value.replace(/[/\\]+/g, '-') : value,
    ]),
  );
}
