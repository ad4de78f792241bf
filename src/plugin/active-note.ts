import type { DraftNote } from '../domain/draft-note';
import type { Interview } from '../domain/interview';
import type { PluginContext } from './plugin-context';

/** The interview that the note in front of the person tells of, if it tells of one. */
export function activeInterview({ app, index }: PluginContext): Interview | undefined {
  const path = app.workspace.getActiveFile()?.path;
  return path === undefined ? undefined : index.interviewAt(path);
}

/** The draft in front of the person, if it is one. */
export function activeDraft({ app, index }: PluginContext): DraftNote | undefined {
  const path = app.workspace.getActiveFile()?.path;
  return path === undefined ? undefined : index.draftAt(path);
}
