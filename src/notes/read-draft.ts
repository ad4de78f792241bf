import type { DraftNote } from '../domain/draft-note';
import { fold } from '../domain/fold';
import type { FoundProblem } from './found-problem';
import type { NoteSource } from './note-source';
import { textOf, writtenOf } from './plain-value';
import { readDate } from './read-date';
import { linkResolver } from './read-link';
import { readEmail } from './people/read-address';
import { readKind } from './read-kind';
import { readProperties, textAt } from './read-properties';
import { readReference } from './people/read-reference';
import { readChannel } from './read-words';

/** What a note typed as a follow-up is: a draft, one whose interview is gone, or somebody else's kind of note. */
export interface DraftReading {
  readonly draft: DraftNote | null;
  readonly problems: readonly FoundProblem[];
}

/**
 * Reads a letter by its properties. A note without a kind that the rules know is not one of the plugin's; one whose
 * interview cannot be found is reported, as it would otherwise count for nothing. A day of sending that is missing
 * is taken from `due`.
 */
export function readDraft(source: NoteSource): DraftReading {
  const properties = readProperties(source.properties);
  const valueOf = (name: string) => properties.named(name)?.value ?? null;
  const kind = readKind(textAt(properties, 'kind'));
  const resolve = linkResolver(source.links);
  const interviewProperty = properties.named('interview');
  if (kind === undefined || interviewProperty === undefined) return { draft: null, problems: [] };
  const interview = readReference(interviewProperty.value, resolve);
  if (interview?.path === undefined) {
    const { key, value } = interviewProperty;
    return { draft: null, problems: [{ code: 'draft-without-interview', property: key, written: writtenOf(value) }] };
  }
  const to = readReference(valueOf('to'), resolve);
  const email = readEmail(textAt(properties, 'email'));
  const what = textOf(valueOf('what'));
  const channel = readChannel(valueOf('channel'));
  const sent = readDate(valueOf('sent'), null);
  const due = readDate(valueOf('due'), null);
  const isSent = fold(textAt(properties, 'status')) === 'sent' || 'day' in sent;
  const sentOn = 'day' in sent ? sent.day : 'day' in due ? due.day : undefined;
  const draft: DraftNote = {
    path: source.path,
    interviewPath: interview.path,
    kind,
    status: isSent ? 'sent' : 'draft',
    ...(to === null || to === undefined ? (email === null ? {} : { email }) : { to }),
    ...(what === null || what === '' ? {} : { what }),
    ...(isSent && sentOn !== undefined ? { sentOn } : {}),
    ...(channel === null || channel === undefined ? {} : { channel }),
  };
  return { draft, problems: [] };
}
