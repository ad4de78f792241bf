import { given } from '../domain/given';
import { letterFailures } from '../text/letter-failures';
import { cleanName, cleanText, inOneLine } from './clean-text';
import { formatDraftNote } from './draft-note';
import { draftPath, pathKey } from './draft-path';
import { readInterviewFacts, readPersonFacts, type InterviewFacts, type PersonFacts } from './letter-facts';
import { leansOn } from './points/leans-on';
import type { Letter, LetterFailure, LetterOutcome, LetterRequest } from './letter-request';
import { letterKindOf, type LetterKind } from './letter-kinds';
import type { TalkingPoint } from './points/talking-points';
import { templateRenderer, type RenderTemplate, type Unrendered } from './template-engine';
import { pathScope, templateScope, type TemplateScope } from './template-scope';
import { alreadySaid, wordingChooser, type Said } from './wording/choose-wording';

export type { LetterOutcome, LetterRequest } from './letter-request';

/** What the letters written so far have taken: points, sentences, paths. */
interface Taken {
  readonly points: Set<TalkingPoint>;
  readonly said: Said;
  readonly paths: Set<string>;
}

/** Where a template starts in its note, from 0. */
interface Place {
  readonly line: number;
  readonly column: number;
}

const noPlace: Place = { line: 0, column: 0 };

/** What empty parts leave behind goes: surplus spaces and empty lines. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/(\S)[ \t]{2,}(?=\S)/g, '$1 ')
    .replace(/^[ \t]{1,8}(?=\S)/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function pathOf(
  request: LetterRequest,
  scope: TemplateScope,
  render: RenderTemplate,
  paths: Set<string>,
): string | Unrendered {
  const inPath = pathScope(scope);
  const below = render(request.settings.folderTemplate, inPath);
  const name = render(request.settings.fileNameTemplate, inPath);
  if (!below.ok) return below;
  if (!name.ok) return name;
  const path = draftPath(
    { folder: request.settings.folder, below: below.text, name: name.text },
    request.takenPaths,
    paths,
  );
  paths.add(pathKey(path));
  return path;
}

function draftLetter(
  request: LetterRequest,
  { templates, parts: partsOf }: LetterKind,
  facts: InterviewFacts,
  person: PersonFacts,
  render: RenderTemplate,
  taken: Taken,
): Letter | LetterFailure {
  const channel = request.channel(person.person);
  const { interview, kind, what = '', settings, template } = request;
  const toThem = request.previousTo(person.person);
  const choose = wordingChooser(
    [interview.path, kind, person.name.full, what].join(' ').trimEnd(),
    taken.said,
    settings,
    toThem,
  );
  const others = [...request.previousPoints, ...request.previousBodies, ...toThem];
  const isUsed = (point: TalkingPoint) => taken.points.has(point) || others.some((text) => leansOn(text, point));
  const parts = partsOf({ request, facts, person, channel, choose, isUsed });
  const scope = templateScope(request, facts, person, parts);
  const builtIn = templates[channel] ?? templates.email;
  const body = render(template?.source ?? builtIn.body, scope);
  const subject = render(template?.subject?.source ?? builtIn.subject, scope);
  const failure = (fault: Omit<Unrendered, 'ok'>, name = template?.name, from: Place = noPlace): LetterFailure => ({
    person: person.person,
    reason: fault.reason,
    ...given({
      template: name,
      line: fault.line && fault.line + from.line,
      column: fault.column && fault.column + from.column,
    }),
  });
  if (!body.ok) return failure(body, template?.name, { line: (template?.firstLine ?? 1) - 1, column: 0 });
  if (!subject.ok) return failure(subject, template?.name, template?.subject);
  const letter = tidy(body.text);
  if (letter === '') return failure({ reason: letterFailures.emptyLetter });
  const path = pathOf(request, scope, render, taken.paths);
  if (typeof path !== 'string') return failure(path, letterFailures.path);
  const subjectLine = inOneLine(subject.text).slice(0, 200);
  const due = request.due(person.person);
  const company = request.link.company ?? facts.company;
  const text = formatDraftNote(
    {
      kind: request.kind,
      to: request.link.person(person.person) ?? person.name.full,
      channel,
      interview: request.link.interview,
      ...(person.person.email ? { email: cleanName(person.person.email) } : {}),
      ...(subjectLine === '' ? {} : { subject: subjectLine }),
      ...(company === '' ? {} : { company }),
      ...(request.what === undefined ? {} : { what: cleanText(request.what) }),
      ...given({ due }),
    },
    letter,
    request.stringifyYaml,
  );
  return { person: person.person, path, text, subject: subjectLine, body: letter };
}

/**
 * One letter for each person asked for, from the notes of the interview: each with a point of its own and in words that
 * no other letter of the interview uses. The same request gives the same letters. Nothing is thrown: whoever cannot be
 * written to is in `failed` with the reason, and nothing is made for them.
 */
export function draftLetters(request: LetterRequest): LetterOutcome {
  const letters: Letter[] = [];
  const failed: LetterFailure[] = [];
  const kind = letterKindOf(request.kind);
  if (kind === undefined) {
    return { letters, failed: request.people.map((person) => ({ person, reason: letterFailures.noLetter })) };
  }
  const facts = readInterviewFacts(request);
  const render = templateRenderer(facts.writeDate);
  const taken: Taken = { points: new Set(), said: alreadySaid(request.previousBodies), paths: new Set() };
  for (const person of request.people) {
    const outcome = draftLetter(request, kind, facts, readPersonFacts(request, facts, person), render, taken);
    if ('reason' in outcome) failed.push(outcome);
    else letters.push(outcome);
  }
  return { letters, failed };
}
