import type { NoteSource } from './note-source';
import { isMarkedAs, markersIn, type Marker } from './marker';
import { isList, isMap, type Plain } from './plain-value';
import { valueAt } from './read-properties';
import type { Vocabulary } from './vocabulary';

/**
 * What a note says it is, before it is read. `strong`: an interview by its marker alone. `type`, `tag`: marked with
 * the plain word, which needs evidence. `unmarked`: it names interviewers. `interviewDateOnly`: it tracks an
 * application, whose plain `date` may be the day of applying, so only a property that names the interview's date counts.
 */
export type Recognition =
  | { readonly as: 'nothing' }
  | { readonly as: 'draft' }
  | { readonly as: 'strong' | 'type' | 'tag' | 'unmarked'; readonly interviewDateOnly: boolean };

const nothing: Recognition = { as: 'nothing' };

const preparing = new Set(
  (
    'prep preparation prepare preparing question questions quiz flashcard flashcards practice practise mock leetcode ' +
    'cheatsheet guide tips template templates study studying'
  ).split(' '),
);
const anothersWords = new Set(
  (
    'podcast podcasts episode movie movies film films music album daily weekly journal diary research hiring candidate candidates transcript article articles clipping clippings book ' +
    'books lecture course journalism documentary youtube exit usability ethnography fieldwork thesis dissertation'
  ).split(' '),
);
const anothersPhrases = /\b(?:user|customer|stakeholder|expert|client|ux|media|press) interviews?\b|\boral history\b/;
/** Folders that hold interviews of other people, by their whole names. */
const anothersFolder =
  /^(?:hiring|candidates|podcasts?|clippings|(?:user|ux) research|customer discovery|(?:user|customer) interviews|oral histor(?:y|ies))$/;
const thingTypes = new Set('person people contact contacts company companies organization organisation'.split(' '));
const applicationTags = new Set(['application', 'applications', 'jobapplication', 'jobapplications']);
const applicationTypes = new Set([
  ...applicationTags,
  ...['job', 'jobs', 'jobposting', 'jobpost', 'joblead', 'jobopportunity', 'jobad', 'joblisting', 'vacancy'],
]);
const draftType = new Set(['followup']);

/**
 * Tells whether a note may be a candidate's own interview, looking at as little as possible: most notes of a vault
 * are not, and are left after their property names. Study notes, question banks, podcasts, research, the hiring side,
 * templates and mere applications are refused: a false reminder is worse than a missing one.
 */
export function recognise(source: NoteSource, vocabulary: Vocabulary): Recognition {
  const { properties } = source;
  const inFolder = vocabulary.interviewFolders.length > 0 && isInside(source.path, vocabulary.interviewFolders);
  if (properties === null && !inFolder) return nothing;
  const keys = properties === null ? [] : Object.keys(properties);
  const markers: Marker[] = [];
  let namesInterviewers = false;
  let anothers: 'always' | 'unless-strong' | undefined;
  let applicationKey = false;
  for (const key of keys) {
    const meaning = vocabulary.meaningOf(key);
    if (meaning === undefined) continue;
    if (meaning.anothers === 'always') anothers = 'always';
    else anothers ??= meaning.anothers;
    if (meaning.marker !== undefined) markers.push(...markersIn(valueAt(properties, key), meaning.marker === 'tag'));
    if (meaning.interviewers === true) namesInterviewers = true;
    if (meaning.application === true) applicationKey = true;
  }
  const types = markers.filter(({ tag }) => !tag);
  if (types.some((type) => isMarkedAs(type, draftType))) return { as: 'draft' };
  const strongType = inFolder || types.some((type) => isMarkedAs(type, vocabulary.strong));
  const strong = strongType || markers.some((marker) => isMarkedAs(marker, vocabulary.strong));
  const weak = markers.filter((marker) => isMarkedAs(marker, vocabulary.weak));
  if (!strong && weak.length === 0 && !namesInterviewers) return nothing;
  if (anothers === 'always' || (anothers === 'unless-strong' && !strong)) return nothing;
  if ((strongType ? types : markers).some(isPreparation)) return nothing;
  if (!strong && (markers.some(isAnothers) || foldersOf(source.path).some((name) => anothersFolder.test(name))))
    return nothing;
  const byType = weak.some(({ tag }) => !tag);
  if (!strong && !byType && types.some((type) => isMarkedAs(type, thingTypes))) return nothing;
  if (isTemplate(source, vocabulary)) return nothing;
  const asApplication = strongType
    ? false
    : types.some((type) => isMarkedAs(type, applicationTypes)) ||
      (!strong && (markers.some((tag) => isMarkedAs(tag, applicationTags)) || (applicationKey && weak.length === 0)));
  const as = strong ? 'strong' : byType ? 'type' : weak.length > 0 ? 'tag' : 'unmarked';
  return {
    as,
    interviewDateOnly: asApplication || (inFolder && types.some((type) => isMarkedAs(type, applicationTypes))),
  };
}

function isPreparation({ words }: Marker): boolean {
  return words.some((word, index) => preparing.has(word) && !(word === 'study' && words[index - 1] === 'case'));
}

function isAnothers({ words }: Marker): boolean {
  return words.some((word) => anothersWords.has(word)) || anothersPhrases.test(words.join(' '));
}

/** Whether the note lies in a template folder, is called a template or holds what somebody or an engine would still fill in. */
function isTemplate(source: NoteSource, vocabulary: Vocabulary): boolean {
  const folders = [source.path.slice(0, source.path.lastIndexOf('/') + 1), `${foldersOf(source.path).join('/')}/`];
  const lower = folders.map((path) => `/${path.toLowerCase()}`);
  const isIn = (folder: string): boolean => lower.some((path) => path.includes(`/${folder}/`));
  if (vocabulary.templateFolders.some((folder) => isIn(folder) || isIn(folder.replace(/s$/, '')))) return true;
  if (namedTemplate.test(source.path) || hasTemplateCode(source.path)) return true;
  const { properties } = source;
  return (
    properties !== null &&
    Object.keys(properties).some((key) => hasTemplateCode(key) || holdsTemplateCode(valueAt(properties, key)))
  );
}

/** "Interview template.md", "Template - interview.md"; not a company whose name begins with the word. */
const namedTemplate = /(?:^|[/\s_-])(?:templates?|templates?\s*[-_:–—][^/]*)\.md$/i;

/** Names of the folders above a note, in lower case, without the numbers and signs by which people sort them. */
function foldersOf(path: string): readonly string[] {
  const names = path.toLowerCase().split('/').slice(0, -1);
  return names.map((name) => name.replace(/^[^\p{L}]+/u, '').replace(/[\s_-]+/g, ' '));
}

function holdsTemplateCode(value: Plain): boolean {
  if (typeof value === 'string') return hasTemplateCode(value) || isToBeFilledIn(value);
  if (isList(value)) return value.some(holdsTemplateCode);
  if (!isMap(value)) return false;
  return value.pairs.some(
    ([key, inner]) => isUnquotedTemplateCode(key) || hasTemplateCode(key) || holdsTemplateCode(inner),
  );
}

/** Whether a text holds code of a template, for which a note that has it is left alone. */
export function hasTemplateCode(text: string): boolean {
  return text.includes('<%') || /\{\{[^]*\}\}/.test(text);
}

/** `<Company name>`, `YYYY-MM-DD`: what stands there is for a person to write. */
function isToBeFilledIn(text: string): boolean {
  return /^\s*<\p{L}[^<>@=/]*>\s*$/u.test(text) || /\bYYYY\b/.test(text);
}

/** YAML reads an unquoted `{{date}}` as a map whose key is a map, which becomes text in one of these ways. */
function isUnquotedTemplateCode(key: string): boolean {
  return key === '[object Object]' || /^\{.*\}$/s.test(key);
}

/** Inside, and not the note about the folder itself, which has its name. */
function isInside(path: string, folders: readonly string[]): boolean {
  const lower = path.toLowerCase();
  return folders.some(
    (folder) => lower.startsWith(`${folder}/`) && lower !== `${folder}/${folder.replace(/^.*\//, '')}.md`,
  );
}
