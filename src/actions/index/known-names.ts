import { fold } from '../../domain/fold';
import type { Interview } from '../../domain/interview';
import { peopleAtCompany } from '../../domain/people-named';
import type { Person } from '../../domain/person';
import { knownPerson } from '../../domain/who';
import type { ActionContext } from '../context';

/** A name that the vault knows, and what tells it from others of that name. */
export interface KnownName {
  readonly name: string;
  /** What someone does, or where they were met last. */
  readonly beside?: string;
}

/** Everything that a form can suggest, the latest first, each once. */
export interface KnownNames {
  readonly companies: readonly KnownName[];
  readonly people: readonly KnownName[];
  readonly roles: readonly KnownName[];
  readonly stages: readonly KnownName[];
}

/** The companies, people, roles and stages that interviews in the vault name. */
export function knownNames({ index }: ActionContext): KnownNames {
  const latestFirst = [...index.interviews()].sort((one, other) => (one.day < other.day ? 1 : -1));
  const namesOf = (pick: (interview: Interview) => readonly (KnownName | undefined)[]): readonly KnownName[] =>
    eachOnce(latestFirst.flatMap(pick).filter((known) => known !== undefined));
  const named = (name: string | undefined): KnownName | undefined => (name === undefined ? undefined : { name });
  return {
    companies: namesOf(({ company, role }) => [company && { name: company.text, ...beside(role) }]),
    people: namesOf((interview) =>
      peopleAtCompany(interview).map((person) => personName(knownPerson(person, index.people), interview)),
    ),
    roles: namesOf(({ role }) => [named(role)]),
    stages: namesOf(({ stage }) => [named(stage)]),
  };
}

const beside = (text: string | undefined): { beside?: string } => (text === undefined ? {} : { beside: text });

const personName = ({ text, title }: Person, { company }: Interview): KnownName => ({
  name: text,
  ...beside([title, company?.text].filter((part) => part !== undefined).join(' · ') || undefined),
});

function eachOnce(known: readonly KnownName[]): readonly KnownName[] {
  const byName = new Map<string, KnownName>();
  for (const one of known) if (!byName.has(fold(one.name))) byName.set(fold(one.name), one);
  return [...byName.values()];
}

/** Those that a typed text begins, or begins a word of; none for a name that is typed to its end. */
export function namesFor(typed: string, known: readonly KnownName[]): readonly KnownName[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const found = known.filter(({ name }) => ` ${fold(name)}`.includes(` ${wanted}`));
  return found.length === 1 && fold(found[0]?.name ?? '') === wanted ? [] : found;
}
