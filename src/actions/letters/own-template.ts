import { compareText } from '../../domain/compare-text';
import { fold } from '../../domain/fold';
import type { Interview } from '../../domain/interview';
import { followUpKinds, type FollowUpKind } from '../../domain/kind';
import { baseNameOf } from '../../domain/reference';
import { letterKindOf } from '../../drafts/letter-kinds';
import type { OwnTemplate } from '../../drafts/letter-request';
import { originalPathOf } from '../../notes/conflict-copy';
import { splitNote } from '../../notes/frontmatter';
import { lineOfProblem } from '../../notes/line-of-problem';
import { readKind } from '../../notes/read-kind';
import { readProperties, textAt } from '../../notes/read-properties';
import { templateText } from '../../text/template-text';
import type { ActionContext } from '../context';
import type { NoteStore } from '../ports';
import type { Settings } from '../settings';

/** What a template can be limited to. Each is a property of its note; absent, it fits all. */
const templateConditions = ['industry', 'stage', 'language'] as const;

type TemplateCondition = (typeof templateConditions)[number];

/** The folder with the person's own templates, without slashes around it; empty where none is set. */
export function templateFolderOf({ drafts }: Settings): string {
  return drafts.templateFolder.replace(/^\/+|\/+$/g, '');
}

/** A template of the person's own, as its properties describe it. */
export interface TemplateNote {
  readonly path: string;
  readonly kind: FollowUpKind;
  /** Empty for the built-in subject. */
  readonly subject: string;
  /** What it is limited to, by the condition. */
  readonly limits: readonly (readonly [condition: TemplateCondition, value: string])[];
}

/** The person's own template at a path; undefined where there is none, or one for no kind of letter. */
export function templateAt(context: ActionContext, path: string): TemplateNote | undefined {
  const folder = templateFolderOf(context.settings());
  if (folder === '' || !path.startsWith(`${folder}/`)) return undefined;
  const properties = readProperties(context.store.source(path)?.properties ?? null);
  const kind = readKind(textAt(properties, 'kind'));
  if (kind === undefined || letterKindOf(kind) === undefined) return undefined;
  const limits = templateConditions.map((condition) => [condition, textAt(properties, condition)] as const);
  return { path, kind, subject: textAt(properties, 'subject'), limits: limits.filter(([, value]) => value !== '') };
}

/**
 * Why no letter is made from a note in the template folder, in words; undefined elsewhere and where one is.
 * @param isMeant whether to pass over notes that do not look like a template, such as a page of remarks
 */
export function unusedTemplate(context: ActionContext, path: string, isMeant = false): string | undefined {
  const folder = templateFolderOf(context.settings());
  const source = context.store.source(path);
  if (source === null || folder === '' || !path.startsWith(`${folder}/`) || templateAt(context, path)) return undefined;
  const kind = textAt(readProperties(source.properties), 'kind');
  return isMeant && kind === '' && !source.unparsed
    ? undefined
    : templateText.unused(baseNameOf(path), kind, followUpKinds.filter(letterKindOf));
}

/**
 * The note in the template folder that serves a kind of letter from an interview: its `kind` is that one, its conditions
 * fit, and of several it has the most conditions. Undefined where there is none.
 */
export function templateFor(
  context: ActionContext,
  kind: FollowUpKind,
  interview: Interview,
): TemplateNote | undefined {
  const { store, language } = context;
  const folder = templateFolderOf(context.settings());
  if (folder === '' || !store.exists(folder)) return undefined;
  const company =
    interview.company?.path === undefined ? undefined : context.index.companies.get(interview.company.path);
  const facts = {
    industry: interview.industry ?? company?.industry ?? '',
    stage: interview.stage ?? '',
    language: language.tag,
  };
  const [chosen] = store
    .notePaths()
    .flatMap((path) => templateAt(context, path) ?? [])
    .filter((template) => template.kind === kind && !isCopyOfAnother(template.path, store))
    .filter(({ limits }) => limits.every(([condition, value]) => fold(value) === fold(facts[condition])))
    .sort((one, other) => other.limits.length - one.limits.length || compareText(one.path, other.path));
  return chosen;
}

/** The person's own template for a letter, with its text. Rejects with a `StoreError` where the note cannot be read. */
export async function ownTemplate(
  context: ActionContext,
  kind: FollowUpKind,
  interview: Interview,
): Promise<OwnTemplate | undefined> {
  const chosen = templateFor(context, kind, interview);
  if (chosen === undefined) return undefined;
  const { path, subject } = chosen;
  const { block, body } = splitNote(await context.store.read(path));
  const line = lineOfProblem(block, { property: 'subject' });
  const column = Math.max(0, block.split('\n')[line]?.indexOf(subject) ?? 0);
  return {
    name: path,
    source: body,
    firstLine: block.split('\n').length,
    ...(subject === '' ? {} : { subject: { source: subject, line, column } }),
  };
}

/** A sync tool's conflict copy says what the template said once, or elsewhere. */
function isCopyOfAnother(path: string, store: NoteStore): boolean {
  const original = originalPathOf(path);
  return original !== null && store.exists(original);
}
