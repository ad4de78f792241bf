import type { DraftNote } from '../../domain/draft-note';
import { fold } from '../../domain/fold';
import type { Interview } from '../../domain/interview';
import { peopleNamedIn } from '../../domain/people-named';
import type { Person } from '../../domain/person';
import { dayOf } from '../../domain/day';
import { given } from '../../domain/given';
import { baseNameOf } from '../../domain/reference';
import { isSamePerson, knownPerson } from '../../domain/who';
import { checkDraft } from '../../drafts/check/check-draft';
import type { OtherLetter } from '../../drafts/check/draft-to-check';
import { plainLetter, plainLines } from '../../drafts/sending/plain-letter';
import { readFrontmatter, splitNote } from '../../notes/frontmatter';
import { readEmail } from '../../notes/people/read-address';
import { readProperties, textAt } from '../../notes/read-properties';
import type { Finding, FindingRule } from '../../text/findings';
import { notices } from '../../text/notices';
import type { ActionContext } from '../context';
import { reasonOf } from '../recording/reason-of';

/** A letter as it would go out, and what the check has to say about it. */
export interface CheckedLetter {
  readonly draft: DraftNote;
  /** The one it goes to, with what the vault knows of them; without a name where the draft does not say. */
  readonly person: Person;
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
  const draft = context.index.draftAt(path);
  if (draft === undefined) return { error: notices.notADraft(baseNameOf(path)) };
  try {
    const [note, others] = await Promise.all([context.store.read(path), otherLetters(context, draft)]);
    return checkLetter(context, draft, note, others);
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

/** The other letters of the same interview, that they may not say the same; one that cannot be read now is left out. */
export async function otherLetters({ index, store }: ActionContext, draft: DraftNote): Promise<readonly OtherLetter[]> {
  const others = index
    .draftsOf(draft.interviewPath)
    .filter(({ path, kind }) => path !== draft.path && kind === draft.kind);
  const read = others.map(async ({ path, to }) => ({
    to: to?.text ?? '',
    body: splitNote(await store.read(path)).body,
  }));
  const letters = await Promise.allSettled(read);
  return letters.flatMap((letter) => (letter.status === 'fulfilled' && letter.value.to !== '' ? letter.value : []));
}

/**
 * Checks a letter as its note reads at this moment, in an editor or on disk.
 * @param note the whole text of the note
 * @param others the other letters of the interview, see `otherLetters`
 */
export function checkLetter(
  context: ActionContext,
  draft: DraftNote,
  note: string,
  others: readonly OtherLetter[],
): CheckedLetter {
  const { clock, index, yaml } = context;
  const { block, body } = splitNote(note);
  const frontmatter = readFrontmatter(note, (inner) => yaml.parse(inner));
  const properties = readProperties('properties' in frontmatter ? frontmatter.properties : null);
  const interview = index.interviewAt(draft.interviewPath);
  const person = addressee(context, draft, interview);
  const email = readEmail(textAt(properties, 'email')) ?? person.email;
  const subject = textAt(properties, 'subject');
  return {
    draft,
    person,
    ...(person.text === '' ? {} : { to: person.text }),
    ...given({ email }),
    subject,
    text: plainLetter(body),
    findings: adviceWanted(
      context,
      checkDraft({
        kind: draft.kind,
        channel: draft.channel ?? 'email',
        subject,
        body: plainLines(body).join('\n'),
        firstLine: block.split('\n').length,
        ...subjectLineIn(block),
        person,
        personNames: otherNamesOf(context, person),
        others: othersThan(context, person, interview),
        ...(interview?.company === undefined ? {} : { company: interview.company.text }),
        otherCompanies: interview === undefined ? [] : otherCompanies(context, interview, `${subject}\n${body}`),
        ownNames: [
          interview?.company?.text ?? '',
          interview?.role ?? '',
          draft.what ?? '',
          context.settings().drafts.me.name,
        ],
        otherLetters: others,
        ...given({ interviewDay: interview?.day }),
        today: dayOf(clock.now()),
      }),
    ),
  };
}

/** The line of the subject among the properties, where it stands there as people write it. */
function subjectLineIn(block: string): { readonly subjectLine?: number } {
  const line = block.split('\n').findIndex((text) => /^["']?subject["']?\s*:/i.test(text));
  return line === -1 ? {} : { subjectLine: line + 1 };
}

/** The findings without the advice that the person does not want. */
function adviceWanted(context: ActionContext, findings: readonly Finding[]): readonly Finding[] {
  const advice: Readonly<Partial<Record<FindingRule, boolean>>> = context.settings().check.advice;
  return findings.filter(({ rule }) => advice[rule] !== false);
}

function addressee({ index }: ActionContext, { to }: DraftNote, interview: Interview | undefined): Person {
  if (to === undefined) return { text: '' };
  const people = interview === undefined ? [] : peopleNamedIn(interview);
  return knownPerson(people.find((person) => isSamePerson(person, to, index.people)) ?? to, index.people);
}

function otherNamesOf({ index }: ActionContext, { path }: Person): readonly string[] {
  const note = path === undefined ? undefined : index.people.get(path);
  return [...(note?.aliases ?? []), ...(note?.firstName === undefined ? [] : [note.firstName])];
}

function othersThan({ index }: ActionContext, person: Person, interview: Interview | undefined): readonly Person[] {
  return (interview?.interviewers ?? []).filter((other) => !isSamePerson(other, person, index.people));
}

/** What stands behind a company's name in a register, and in no letter. */
const legalForm = /[, ]+(?:llp|ltd|limited|inc|llc|gmbh|plc|corp|ag|ab|bv|s\.?a)\.?$/i;

/**
 * Companies of other interviews that the letter may name. One whose name is part of this one's own (Northwind, Northwind
 * Labs) cannot be told apart. Of a thousand companies most are left out by their first word alone: this runs while one types.
 */
function otherCompanies({ index, clock }: ActionContext, { company }: Interview, letter: string): readonly string[] {
  const own = [company?.text ?? '', baseNameOf(company?.path ?? company?.link ?? '')].map(fold);
  const words = new Set(letter.match(/[\p{L}\p{M}\p{N}]+/gu));
  const isNamed = (name: string): boolean =>
    words.has(/[\p{L}\p{M}\p{N}]+/u.exec(name)?.[0] ?? '') &&
    (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => words.has(word));
  const names = new Set<string>();
  const add = (whole: string): void => {
    const name = whole.replace(legalForm, '');
    if (isNamed(name)) names.add(name);
  };
  for (const { name } of index.companies.values()) add(name);
  for (const followUp of index.agenda(clock.now()).followUps) add(followUp.company ?? '');
  return [...names].filter(
    (name) =>
      name.length > 2 &&
      !own.some(
        (mine) => mine !== '' && (` ${mine} `.includes(` ${fold(name)} `) || ` ${fold(name)} `.includes(` ${mine} `)),
      ),
  );
}
