import type { DraftNote } from '../domain/draft-note';
import { fold } from '../domain/fold';
import type { Interview } from '../domain/interview';
import type { Person } from '../domain/person';
import { baseNameOf } from '../domain/reference';
import { isSamePerson, knownPerson } from '../domain/who';
import { checkDraft } from '../drafts/check-draft';
import { plainLetter, plainLines } from '../drafts/plain-letter';
import { readFrontmatter, splitNote } from '../notes/frontmatter';
import { textOf } from '../notes/plain-value';
import { readEmail } from '../notes/read-address';
import { readProperties } from '../notes/read-properties';
import type { Finding } from '../text/findings';
import { notices } from '../text/notices';
import type { ActionContext } from './context';
import { reasonOf } from './undo-changes';

/** A letter as it would go out, and what the check has to say about it. */
export interface CheckedLetter {
  /** The name of the one it goes to, where the draft says. */
  readonly to?: string;
  readonly email?: string;
  readonly subject: string;
  /** The letter as plain text. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Reads a draft as it stands at this moment and checks it; why not, in words, where it cannot be read. */
export async function checkedLetter(
  context: ActionContext,
  path: string,
): Promise<CheckedLetter | { readonly error: string }> {
  const { index, store, yaml } = context;
  const draft = index.draftAt(path);
  if (draft === undefined) return { error: notices.notADraft(baseNameOf(path)) };
  try {
    const note = await store.read(path);
    const { block, body } = splitNote(note);
    const frontmatter = readFrontmatter(note, (inner) => yaml.parse(inner));
    const properties = readProperties('properties' in frontmatter ? frontmatter.properties : null);
    const said = (name: string): string => textOf(properties.named(name)?.value ?? null) ?? '';
    const interview = index.interviewAt(draft.interviewPath);
    const person = addressee(context, draft, interview);
    const email = readEmail(said('email')) ?? person.email;
    const subject = said('subject');
    return {
      ...(person.text === '' ? {} : { to: person.text }),
      ...(email === undefined ? {} : { email }),
      subject,
      text: plainLetter(body),
      findings: checkDraft({
        kind: draft.kind,
        channel: draft.channel ?? 'email',
        subject,
        body: plainLines(body).join('\n'),
        firstLine: block.split('\n').length,
        person,
        personNames: otherNamesOf(context, person),
        others: othersThan(context, person, interview),
        otherCompanies: interview === undefined ? [] : otherCompanies(context, interview),
      }),
    };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

function addressee({ index }: ActionContext, { to }: DraftNote, interview: Interview | undefined): Person {
  if (to === undefined) return { text: '' };
  const { interviewers = [], contact, references = [] } = interview ?? {};
  const people = [...interviewers, ...(contact === undefined ? [] : [contact]), ...references];
  return knownPerson(people.find((person) => isSamePerson(person, to, index.people)) ?? to, index.people);
}

function otherNamesOf({ index }: ActionContext, { path }: Person): readonly string[] {
  const note = path === undefined ? undefined : index.people.get(path);
  return [...(note?.aliases ?? []), ...(note?.firstName === undefined ? [] : [note.firstName])];
}

function othersThan({ index }: ActionContext, person: Person, interview: Interview | undefined): readonly Person[] {
  return (interview?.interviewers ?? []).filter((other) => !isSamePerson(other, person, index.people));
}

/** Companies of other interviews. One whose name is part of this one's own (Northwind, Northwind Labs) cannot be told apart. */
function otherCompanies({ index, clock }: ActionContext, { company }: Interview): readonly string[] {
  const own = [company?.text ?? '', baseNameOf(company?.path ?? company?.link ?? '')].map(fold);
  const listed = index.agenda(clock.now()).followUps.flatMap((followUp) => followUp.company ?? []);
  const known = [...index.companies.values()].map(({ name }) => name);
  return [...new Set([...known, ...listed])].filter(
    (name) =>
      name.length > 2 &&
      !own.some(
        (mine) => mine !== '' && (` ${mine} `.includes(` ${fold(name)} `) || ` ${fold(name)} `.includes(` ${mine} `)),
      ),
  );
}
