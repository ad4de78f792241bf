import type { DraftNote } from '../domain/draft-note';
import { given } from '../domain/given';
import type { Interview } from '../domain/interview';
import type { Problem } from '../domain/problem';
import type { FoundProblem } from './found-problem';
import type { NoteSource } from './note-source';
import { readDraft } from './read-draft';
import { readInterview, type Evidence } from './read-interview';
import type { ReadingSettings } from './reading-settings';
import { recognise } from './recognise';
import { vocabularyOf } from './vocabulary';

/**
 * What a note is. `problem`: it looks like an interview, or like a draft, but cannot be read as one. `none`: it is
 * neither, and nothing of it is kept.
 */
export type ReadNote =
  | { readonly kind: 'interview'; readonly interview: Interview; readonly problems: readonly Problem[] }
  | { readonly kind: 'draft'; readonly draft: DraftNote; readonly problems: readonly Problem[] }
  | { readonly kind: 'problem'; readonly problems: readonly Problem[] }
  | { readonly kind: 'none' };

const none: ReadNote = { kind: 'none' };

/** More problems of one note tell no more. */
const mostProblems = 50;

/**
 * Reads a note as what it is: an interview, a draft, or nothing that concerns interviews. Never throws, never writes;
 * what was not understood comes back as problems.
 */
export function readNote(source: NoteSource, settings: ReadingSettings): ReadNote {
  const vocabulary = vocabularyOf(settings);
  const recognition = recognise(source, vocabulary);
  if (recognition.as === 'nothing') return none;
  if (recognition.as === 'draft') return readAsDraft(source);
  const { interview, evidence, problems, company } = readInterview(
    source,
    settings,
    vocabulary,
    recognition.interviewDateOnly,
  );
  if (recognition.interviewDateOnly && !evidence.dated) return none;
  if (!isConvincing(recognition.as, evidence)) return none;
  if (interview !== null) return { kind: 'interview', interview, problems: inNote(source, problems) };
  const missing: FoundProblem[] = evidence.dated ? [] : [{ code: 'missing-date' }];
  const found = [...missing, ...problems].map((problem) => ({ ...problem, ...given({ company }) }));
  return { kind: 'problem', problems: inNote(source, found) };
}

/**
 * Whether what the note says bears its marker out. A type needs a date and one fact of a job; a tag, which also study
 * notes have, a person or a promise; a note without marker an interviewer and whom or what for.
 */
function isConvincing(marked: 'strong' | 'type' | 'tag' | 'unmarked', evidence: Evidence): boolean {
  const { dated, interviewer, contact, company, role, step } = evidence;
  switch (marked) {
    case 'strong':
      return true;
    case 'type':
      return dated && (company || role || interviewer || contact || step);
    case 'tag':
      return dated && (interviewer || contact || step);
    case 'unmarked':
      return dated && interviewer && (company || step);
  }
}

function readAsDraft(source: NoteSource): ReadNote {
  const { draft, problems } = readDraft(source);
  if (draft !== null) return { kind: 'draft', draft, problems: inNote(source, problems) };
  return problems.length === 0 ? none : { kind: 'problem', problems: inNote(source, problems) };
}

function inNote({ path }: NoteSource, problems: readonly FoundProblem[]): readonly Problem[] {
  return problems.slice(0, mostProblems).map((problem) => ({ path, ...problem }));
}
