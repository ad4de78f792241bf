import { given } from '../domain/given';
import { foldKey } from './fold-key';
import { foldedMarkers } from './marker';
import { fieldNames, type FieldName, type ReadingSettings } from './reading-settings';

/** What a property's name tells, before its value is looked at. */
export interface KeyMeaning {
  readonly marker?: 'type' | 'tag';
  /** Names interviewers by a name that only an interview note uses (not "people" or "attendees"). */
  readonly interviewers?: true;
  /** The note is about somebody else's interview, or none: `always`, or unless it is strongly marked as one's own. */
  readonly anothers?: 'always' | 'unless-strong';
  /** The note tracks an application, so a plain `date` in it may be the day of applying. */
  readonly application?: true;
}

/** The settings' names and markers, folded once for all notes. */
export interface Vocabulary {
  readonly meaningOf: (key: string) => KeyMeaning | undefined;
  /** Folded names per field, most specific first. */
  readonly names: Readonly<Record<FieldName, readonly string[]>>;
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly interviewFolders: readonly string[];
  readonly templateFolders: readonly string[];
}

const anothersInterview = /^(?:candidate|interviewee|guest|participant)(?:name|email|id)?$/;
/** Boards, drawings and the like say by a property of this ending which plugin shows them. */
const shownByPlugin = /plugin$/;
const hiringSide = 'candidates|applicants?|scorecard|(?:hiring|hire)?recommendation|(?:hiring|hire)decision';
const research =
  'interviewees|participants|respondents?|informants?|narrators?|researchers?|personas?|customers?|hypothes[ei]s|researchquestions?';
const media = 'guests|episode|podcast|transcript|show|speakers?|publication|published|publishedon|datepublished';
const studying = 'leetcode(?:id|url|link)?|srdue|targetdeck|ankideck|question|answer|timecomplexity|spacecomplexity';
const probablyAnothers = new RegExp(`^(?:${[hiringSide, research, media, studying].join('|')})$`);
const applicationDate = /^(?:applied|appliedon|dateapplied|applieddate|applicationdate)$/;
const everydayNames = new Set(['people', 'attendees', 'panel']);
/** A vault has few different property names; a hostile one must not grow the memory of them without end. */
const mostKeys = 5000;

const vocabularies = new WeakMap<ReadingSettings, Vocabulary>();

/** The vocabulary of the settings, built on first use. */
export function vocabularyOf(settings: ReadingSettings): Vocabulary {
  const known = vocabularies.get(settings);
  if (known !== undefined) return known;
  const built = buildVocabulary(settings);
  vocabularies.set(settings, built);
  return built;
}

function buildVocabulary(settings: ReadingSettings): Vocabulary {
  const markers = new Set(settings.markerProperties.map(foldKey));
  const people = new Set(settings.names.interviewers.map(foldKey).filter((name) => !everydayNames.has(name)));
  const meanings = new Map<string, KeyMeaning | undefined>();
  const read = (key: string): KeyMeaning | undefined => {
    const name = foldKey(key);
    const anothers =
      anothersInterview.test(name) || shownByPlugin.test(name)
        ? 'always'
        : probablyAnothers.test(name)
          ? 'unless-strong'
          : undefined;
    const meaning: KeyMeaning = {
      ...(markers.has(name) ? { marker: name === 'tags' || name === 'tag' ? 'tag' : 'type' } : {}),
      ...(people.has(name.replace(/\d{1,3}$/, '')) ? { interviewers: true } : {}),
      ...given({ anothers }),
      ...(applicationDate.test(name) ? { application: true } : {}),
    };
    return Object.keys(meaning).length === 0 ? undefined : meaning;
  };
  return {
    meaningOf(key) {
      if (meanings.has(key)) return meanings.get(key);
      const meaning = key.length > 100 ? undefined : read(key);
      if (meanings.size < mostKeys) meanings.set(key, meaning);
      return meaning;
    },
    names: foldNames(settings.names),
    strong: foldedMarkers(settings.strongMarkers),
    weak: foldedMarkers(settings.weakMarkers),
    interviewFolders: settings.interviewFolders.map(folderPath).filter((folder) => folder !== ''),
    templateFolders: settings.templateFolders.map(folderPath).filter((folder) => folder !== ''),
  };
}

function foldNames(names: ReadingSettings['names']): Vocabulary['names'] {
  const folded: Record<FieldName, readonly string[]> = { ...names };
  for (const field of fieldNames) folded[field] = names[field].map(foldKey);
  return folded;
}

/** A folder as paths are compared with it: without slashes around it, in lower case. */
function folderPath(folder: string): string {
  return folder
    .trim()
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase();
}
