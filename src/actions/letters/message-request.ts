import { localTimeOf } from '../../domain/day';
import type { FollowUp } from '../../domain/follow-up';
import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import { takesPlace } from '../../domain/interview-times';
import type { FollowUpKind } from '../../domain/kind';
import { thankYouTimes } from '../../domain/kinds/thank-you';
import type { Person } from '../../domain/person';
import { recipients } from '../../domain/recipients';
import { isSamePerson } from '../../domain/who';
import { pathKey } from '../../drafts/draft-path';
import type { LetterRequest } from '../../drafts/letter-request';
import { splitNote } from '../../notes/frontmatter';
import type { ActionContext } from '../context';
import type { PlannedLetter } from './message-plan';
import { ownTemplate } from './own-template';
import { personWithNote } from '../person-with-note';
import { standingOf, viewAround } from '../index/standing-of';

/** Letters of one kind about one interview that are written together: all about the same promise, where they are about one. */
export interface LettersWanted {
  readonly interview: Interview;
  readonly kind: FollowUpKind;
  readonly what?: string;
  readonly letters: readonly PlannedLetter[];
}

/**
 * Everything that letters are written from. The interview's note is read once, and so are the notes of later rounds and
 * the letters that exist already, so that the new ones say something else. Rejects with a `StoreError` where the
 * interview's note cannot be read.
 */
export async function messageRequest(context: ActionContext, wanted: LettersWanted): Promise<LetterRequest> {
  const { store, index, clock, yaml } = context;
  const { interview, kind, what, letters } = wanted;
  const { path, company } = interview;
  const now = clock.now();
  const settings = context.settings();
  const propertiesAt = (notePath: string | undefined) =>
    (notePath === undefined ? null : store.source(notePath)?.properties) ?? {};
  const linkTo = (notePath: string | undefined) =>
    notePath === undefined ? undefined : store.linkTo(notePath, settings.drafts.folder);
  const template = await ownTemplate(context, kind, interview);
  const companyLink = linkTo(company?.path) ?? company?.text;
  const view = viewAround(context, interview);
  const rounds = (view?.application.interviews ?? [interview]).filter((one) => takesPlace(one) || one === interview);
  const latest = recipients[kind] === 'company' ? view?.held.at(-1) : undefined;
  const followUpOf = (person: Person): FollowUp | undefined =>
    letters.find((letter) => letter.person === person || isSamePerson(letter.person, person, index.people))?.followUp;
  const [first] = letters;
  const known = (person: Person): Person => personWithNote(context, person, path);
  return {
    kind,
    interview: { ...interview, interviewers: interview.interviewers.map(known) },
    ...given({ round: latest }),
    people: letters.map(({ person }) => known(person)),
    ...given({ company, what }),
    body: splitNote(await store.read(path)).body,
    due: (person) => {
      const due =
        followUpOf(person)?.due ?? (kind === 'thank-you' ? thankYouTimes(interview, settings.followUps).due : null);
      return due === null ? undefined : localTimeOf(due);
    },
    channel: (person) => followUpOf(person)?.channel ?? standingOf(context, interview, kind, person, what).channel,
    previousPoints: [],
    previousBodies: await bodiesOfDrafts(context, [path]),
    previousTo: await bodiesTo(context, rounds, path),
    rounds,
    laterNotes: await laterNotes(context, rounds, interview),
    why: first?.followUp?.why ?? [],
    now,
    settings: settings.drafts,
    ...given({ template }),
    takenPaths: takenPaths(context),
    properties: {
      interview: propertiesAt(path),
      company: propertiesAt(company?.path),
      person: (person) => propertiesAt(person.path),
    },
    link: {
      interview: linkTo(path) ?? '',
      ...given({ company: companyLink }),
      person: (person) => linkTo(person.path),
    },
    stringifyYaml: (value) => yaml.stringify(value),
  };
}

/** The texts of letters; one that cannot be read now is one that nothing can be compared with. */
async function bodiesAt({ store }: ActionContext, paths: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.allSettled(paths.map((path) => store.read(path)));
  return texts.map((text) => (text.status === 'fulfilled' ? splitNote(text.value).body : ''));
}

function bodiesOfDrafts(context: ActionContext, interviewPaths: readonly string[]): Promise<readonly string[]> {
  return bodiesAt(
    context,
    interviewPaths.flatMap((path) => context.index.draftsOf(path).map((draft) => draft.path)),
  );
}

/** What somebody was written about other rounds. */
async function bodiesTo(
  context: ActionContext,
  rounds: readonly Interview[],
  path: string,
): Promise<(person: Person) => readonly string[]> {
  const { index } = context;
  const drafts = rounds.filter((round) => round.path !== path).flatMap((round) => index.draftsOf(round.path));
  const bodies = await bodiesAt(
    context,
    drafts.map((draft) => draft.path),
  );
  return (person) =>
    bodies.filter((_, at) => {
      const to = drafts[at]?.to;
      return to !== undefined && isSamePerson(to, person, index.people);
    });
}

/** The notes of the rounds after an interview that have taken place. */
async function laterNotes(
  context: ActionContext,
  rounds: readonly Interview[],
  interview: Interview,
): Promise<LetterRequest['laterNotes']> {
  const later = rounds.slice(rounds.findIndex(({ path }) => path === interview.path) + 1);
  const bodies = await bodiesAt(
    context,
    later.map(({ path }) => path),
  );
  return later.map((round, at) => ({ interview: round, body: bodies[at] ?? '' }));
}

/** Whether a path is taken, also on a disk that does not tell small letters from capitals. */
function takenPaths({ store }: ActionContext): (path: string) => boolean {
  const inFolder = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const folder = path.slice(0, path.indexOf('/') + 1).toLowerCase();
    const below = (note: string) => note.slice(0, folder.length).toLowerCase() === folder;
    const taken = inFolder.get(folder) ?? new Set(store.notePaths().filter(below).map(pathKey));
    inFolder.set(folder, taken);
    return store.exists(path) || taken.has(pathKey(path));
  };
}
