import type { Day } from '../domain/day';
import { fold } from '../domain/fold';
import { baseNameOf, nameKeyOf } from '../domain/reference';
import { draftPath, safeName } from '../drafts/draft-path';
import { formatMoment } from '../drafts/format-moment';
import type { EntryCheck } from '../notes/check-typed-interview';
import { checkTypedInterview } from '../notes/check-typed-interview';
import type { TypedInterview, WrittenNames } from '../notes/compose-interview';
import { composeInterview, givenProperties, inOneLine, peopleIn } from '../notes/compose-interview';
import { readFrontmatter, splitNote } from '../notes/frontmatter';
import type { FillIn } from '../notes/interview-body';
import { builtInBody, composeBody, fillIn, firstBulletLine } from '../notes/interview-body';
import { linkPathOf, readLink, shownText } from '../notes/read-link';
import { newNoteText } from '../text/new-note-text';
import type { ActionContext } from './context';
import { inTurn } from './recording/in-turn';
import { sourceOfProperties } from './index/source-of-properties';
import { readingOf } from './settings';
import { takeBack } from './recording/take-back';
import { reasonOf } from './recording/reason-of';

/** What new interview notes start from: text below the properties, and properties besides those of the form. */
export interface InterviewTemplate {
  readonly body: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** Why the person's own template is not used, where they have set one. */
  readonly failure?: string;
}

/** The note that would be written for what is typed. */
export interface PlannedNote {
  /** A free path, with a number behind the name where the name is taken. */
  readonly path: string;
  readonly isNumbered: boolean;
  readonly text: string;
  readonly check: EntryCheck;
}

/** A note that was written. */
export interface CreatedNote {
  readonly path: string;
  /** The line, from 0, on which writing starts. */
  readonly line: number;
}

/** The template that the settings name, else the built-in one. Never rejects: a template that is gone keeps nobody from writing. */
export async function interviewTemplate(context: ActionContext): Promise<InterviewTemplate> {
  const path = context.settings().newInterview.template.trim();
  const builtIn = { body: builtInBody, given: {} };
  if (path === '') return builtIn;
  try {
    const text = await context.store.read(path.endsWith('.md') ? path : `${path}.md`);
    const frontmatter = readFrontmatter(text, (yaml) => context.yaml.parse(yaml));
    const properties = 'properties' in frontmatter ? frontmatter.properties : null;
    return { body: splitNote(text).body, given: givenProperties(properties) };
  } catch (error) {
    return { ...builtIn, failure: newNoteText.noTemplate(path, reasonOf(error)) };
  }
}

/** What would be written for what is typed, where, and how it would be read. Writes nothing. */
export function planInterview(context: ActionContext, typed: TypedInterview, template: InterviewTemplate): PlannedNote {
  const { folder, fileName } = context.settings().newInterview;
  const reading = readingOf(context.settings());
  const wanted = fillIn(fileName, valuesFor(typed, '')).replace(/[{}%]+/g, '');
  const place = { folder, below: '', name: safeName(wanted) || newNoteText.untitled };
  const path = draftPath(place, (taken) => context.store.exists(taken), new Set());
  const names = writtenNames(context, path);
  const properties = composeInterview(typed, reading, names, template.given);
  const shown = peopleIn(typed.interviewers).map(({ name, email }) => shownText(name) || email);
  const body = composeBody(template.body, shown, valuesFor(typed, baseNameOf(path)));
  const source = sourceOfProperties(context.store, path, properties);
  return {
    path,
    isNumbered: path !== draftPath(place, () => false, new Set()),
    text: `---\n${context.yaml.stringify(properties).trimEnd()}\n---\n${body}`,
    check: checkTypedInterview(typed, source, reading, names),
  };
}

/** Whether nothing stands against writing the note. */
export const isSound = ({ check }: PlannedNote): boolean => check.whole === null && check.faults.size === 0;

/** Writes the note in one piece to a free path and offers to take it back; null where nothing was written. */
export async function createInterview(
  context: ActionContext,
  typed: TypedInterview,
  template: InterviewTemplate,
): Promise<CreatedNote | null> {
  return inTurn(context.store, context.settings().newInterview.folder, async () => {
    const { path, text } = planInterview(context, typed, template);
    try {
      await context.store.create(path, text);
    } catch (error) {
      context.announcer.announce(newNoteText.notCreated(reasonOf(error)));
      return null;
    }
    context.announcer.announce(newNoteText.created(baseNameOf(path)), () => takeBack(context, path, text));
    return { path, line: firstBulletLine(text) };
  });
}

/** What stands for the names in double braces, in file names and templates. */
function valuesFor(typed: TypedInterview, title: string): FillIn {
  const people = peopleIn(typed.interviewers).map(({ name, email }) => shownText(name) || email);
  const texts: Readonly<Record<string, string>> = {
    title,
    company: shownText(inOneLine(typed.company)),
    role: inOneLine(typed.role),
    stage: inOneLine(typed.stage),
    interviewers: people.join(', '),
    contact: shownText(inOneLine(typed.contact.name)),
  };
  return (name, format) => {
    const day: Day = typed.date.trim();
    if (name === 'date') return formatMoment(day, format ?? 'YYYY-MM-DD');
    if (name === 'time') return typed.time.trim() && formatMoment(`${day}T${typed.time.trim()}`, format ?? 'HH:mm');
    return Object.hasOwn(texts, name) ? texts[name] : undefined;
  };
}

/** Links to the notes that companies and people have; to notes that are still to be written where the settings say so. */
function writtenNames(context: ActionContext, from: string): WrittenNames {
  const { store, index } = context;
  const { linkNames } = context.settings().newInterview;
  const links = new Map<string, string>();
  const linkOf = (name: string): string => {
    if (readLink(name) !== null) return name;
    const path = noteCalled(context, name, from);
    if (path !== undefined) return store.linkTo(path, from);
    return linkNames && name !== '' && safeName(name) === name ? `[[${name}]]` : name;
  };
  return {
    write(name) {
      const known = links.get(name) ?? linkOf(name);
      links.set(name, known);
      return known;
    },
    emailOf(name) {
      const link = readLink(name);
      const path = link?.to === 'note' ? store.resolve(linkPathOf(link.link), from) : noteCalled(context, name, from);
      return path === undefined || path === null ? undefined : index.people.get(path)?.email;
    },
  };
}

/** The note of a company or person by its name or an alias; an interview's note or a letter is none, whatever its name. */
function noteCalled({ store, index }: ActionContext, name: string, from: string): string | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  for (const { path, name: known, aliases } of index.people.values())
    if (fold(known) === wanted || aliases.some((alias) => fold(alias) === wanted)) return path;
  for (const { path, name: known } of index.companies.values()) if (fold(known) === wanted) return path;
  const found = safeName(name) === name ? store.resolve(name, from) : null;
  if (found === null || nameKeyOf(found) !== wanted) return undefined;
  return index.interviewAt(found) === undefined && index.draftAt(found) === undefined ? found : undefined;
}
