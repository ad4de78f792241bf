import type { FollowUpKind } from '../domain/kind';
import { letterKindOf } from '../drafts/letter-kinds';
import { templateText } from '../text/template-text';
import { kindTitle } from '../text/titles';
import type { ActionContext } from './context';
import { inTurn } from './recording/in-turn';
import { openNote } from './open-note';
import { templateAt, templateFolderOf } from './letters/own-template';
import { takeBack } from './recording/take-back';
import { reasonOf } from './recording/reason-of';

/** The person's own template that serves every letter of a kind, by its vault path; undefined where there is none. */
export function generalTemplateOf(context: ActionContext, kind: FollowUpKind): string | undefined {
  return context.store.notePaths().find((path) => {
    const template = templateAt(context, path);
    return template?.kind === kind && template.limits.length === 0;
  });
}

/**
 * Copies the built-in template of a kind of letter into the template folder and opens it, so that the person can put it
 * into their own words. A template of theirs that is there already is opened and left as it is.
 * @param preview shows what comes of it
 */
export async function customizeTemplate(
  context: ActionContext,
  kind: FollowUpKind,
  preview: () => Promise<unknown>,
): Promise<void> {
  const { announcer, store } = context;
  const folder = templateFolderOf(context.settings());
  if (folder === '') return announcer.announce(templateText.noFolder);
  await inTurn(store, folder, async () => {
    const existing = generalTemplateOf(context, kind);
    if (existing !== undefined) return openNote(context, existing);
    const path = freePath(context, `${folder}/${kindTitle(kind)}`);
    const text = templateNote(context, kind);
    try {
      await store.create(path, text);
    } catch (error) {
      return announcer.announce(templateText.notCopied(reasonOf(error)));
    }
    const offer = { label: templateText.preview.offer, run: preview };
    announcer.announce(templateText.copied(kindTitle(kind)), () => takeBack(context, path, text), offer);
    await openNote(context, path);
  });
}

function freePath({ store }: ActionContext, wanted: string): string {
  const path = (number: number): string => `${wanted}${number === 1 ? '' : ` ${number}`}.md`;
  let number = 1;
  while (store.exists(path(number))) number += 1;
  return path(number);
}

/** A template as the person gets it: the kind and the subject as properties, a word of explanation, the letter. */
function templateNote({ yaml }: ActionContext, kind: FollowUpKind): string {
  const { subject = '', body = '' } = letterKindOf(kind)?.templates.email ?? {};
  const properties = yaml.stringify({ kind, ...(subject === '' ? {} : { subject }) });
  return `---\n${properties}---\n{% comment %}\n${templateText.comment}\n{% endcomment %}\n${body}`;
}
