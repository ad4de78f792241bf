import { fold } from '../../domain/fold';
import type { Interview } from '../../domain/interview';
import type { FollowUpKind } from '../../domain/kind';
import { draftableKinds } from '../../drafts/letter-kinds';
import type { OwnTemplate } from '../../drafts/letter-request';
import { originalPathOf } from '../../notes/conflict-copy';
import { splitNote } from '../../notes/frontmatter';
import { textOf } from '../../notes/plain-value';
import { readProperties } from '../../notes/read-properties';
import type { ActionContext } from '../context';
import type { NoteStore } from '../ports';
import type { Settings } from '../settings';

/** What a template can be limited to. Each is a property of its note; absent, it fits all. */
export const templateConditions = ['industry', 'stage', 'language'] as const;

/** The folder with the person's own templates, without slashes around it; empty where none is set. */
export function templateFolderOf({ drafts }: Settings): string {
  return drafts.templateFolder.replace(/^\/+|\/+$/g, '');
}

/** The kind of letter that the person's own template at this path is for; undefined where there is no such template. */
export function templateKindAt(context: ActionContext, path: string): FollowUpKind | undefined {
  const folder = templateFolderOf(context.settings());
  if (folder === '' || !path.startsWith(`${folder}/`)) return undefined;
  const properties = readProperties(context.store.source(path)?.properties ?? null);
  const said = fold(textOf(properties.named('kind')?.value ?? null) ?? '').replaceAll(' ', '-');
  return draftableKinds.find((kind) => kind === said);
}

/**
 * The person's own template for a kind of letter: the note in the template folder whose `kind` it is and whose
 * conditions fit the interview, the one with the most conditions first. Undefined where there is none; rejects with a
 * `StoreError` where the note cannot be read.
 */
export async function ownTemplate(
  context: ActionContext,
  kind: FollowUpKind,
  interview: Interview,
): Promise<OwnTemplate | undefined> {
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
  const fitting = store
    .notePaths()
    .filter((path) => path.startsWith(`${folder}/`) && !isCopyOfAnother(path, store))
    .flatMap((path) => {
      const properties = readProperties(store.source(path)?.properties ?? null);
      const said = (name: string): string => textOf(properties.named(name)?.value ?? null) ?? '';
      const limits = templateConditions.filter((condition) => said(condition) !== '');
      const fits = limits.every((condition) => fold(said(condition)) === fold(facts[condition]));
      return fold(said('kind')).replaceAll(' ', '-') === kind && fits
        ? [{ path, subject: said('subject'), limits: limits.length }]
        : [];
    })
    .sort((one, other) => other.limits - one.limits || (one.path < other.path ? -1 : 1));
  const [chosen] = fitting;
  if (chosen === undefined) return undefined;
  const { block, body } = splitNote(await store.read(chosen.path));
  return {
    name: chosen.path,
    source: body,
    firstLine: block.split('\n').length,
    ...(chosen.subject === '' ? {} : { subject: chosen.subject }),
  };
}

/** A sync tool's conflict copy says what the template said once, or elsewhere. */
function isCopyOfAnother(path: string, store: NoteStore): boolean {
  const original = originalPathOf(path);
  return original !== null && store.exists(original);
}
