import type { Interview } from './interview';
import type { Person } from './person';

/** Whom an interview note names at the company: the interviewers, then the contact. */
export function peopleAtCompany({ interviewers, contact }: Interview): readonly Person[] {
  return contact === undefined ? interviewers : [...interviewers, contact];
}

/** Everybody whom an interview note names: those at the company, then the references. */
export function peopleNamedIn(interview: Interview): readonly Person[] {
  return [...peopleAtCompany(interview), ...interview.references];
}
