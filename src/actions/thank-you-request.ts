import type { LocalTime } from '../domain/day';
import { localTimeOf } from '../domain/day';
import type { Interview } from '../domain/interview';
import type { Person } from '../domain/person';
import { thankYouTimes } from '../domain/kinds/thank-you';
import { isSamePerson, knownPerson } from '../domain/who';
import type { LetterRequest } from '../drafts/letter-request';
import { splitNote } from '../notes/frontmatter';
import type { ActionContext } from './context';
import { ownTemplate } from './own-template';
import { standingOf } from './standing-of';

/**
 * Everything that the thank-you letters of one interview are written from. The interview's note is read once, and the
 * letters that exist already, so that the new ones say it differently. Rejects with a `StoreError` where the interview's
 * note cannot be read.
 */
export async function thankYouRequest(
  context: ActionContext,
  interview: Interview,
  people: readonly Person[],
): Promise<LetterRequest> {
  const { store, index, clock, yaml } = context;
  const { path, company } = interview;
  const now = clock.now();
  const settings = context.settings();
  const propertiesAt = (notePath: string | undefined) =>
    (notePath === undefined ? null : store.source(notePath)?.properties) ?? {};
  const linkTo = (notePath: string | undefined) =>
    notePath === undefined ? undefined : store.linkTo(notePath, settings.drafts.folder);
  const template = await ownTemplate(context, 'thank-you', interview);
  const companyLink = linkTo(company?.path) ?? company?.text;
  const listed = index.agenda(now).followUps.filter(({ kind, interview: at }) => kind === 'thank-you' && at === path);
  const due = (person: Person): LocalTime => {
    const followUp = listed.find((one) => one.person !== undefined && isSamePerson(one.person, person, index.people));
    return localTimeOf(followUp?.due ?? thankYouTimes(interview, settings.followUps).due);
  };
  return {
    kind: 'thank-you',
    interview,
    people: people.map((person) => knownPerson(person, index.people)),
    ...(company === undefined ? {} : { company }),
    body: splitNote(await store.read(path)).body,
    due,
    channel: (person) => standingOf(context, interview, 'thank-you', person).channel,
    previousPoints: [],
    previousBodies: await bodiesOfDrafts(context, path),
    previousTo: () => [],
    rounds: index.applicationOf(path)?.interviews ?? [interview],
    laterNotes: [],
    why: [],
    now,
    settings: settings.drafts,
    ...(template === undefined ? {} : { template }),
    takenPaths: (draftPath) => store.exists(draftPath),
    properties: {
      interview: propertiesAt(path),
      company: propertiesAt(company?.path),
      person: (person) => propertiesAt(person.path),
    },
    link: {
      interview: linkTo(path) ?? '',
      ...(companyLink === undefined ? {} : { company: companyLink }),
      person: (person) => linkTo(person.path),
    },
    stringifyYaml: (value) => yaml.stringify(value),
  };
}

/** The texts of an interview's letters; one that cannot be read now is one that nothing can be compared with. */
async function bodiesOfDrafts({ index, store }: ActionContext, interviewPath: string): Promise<readonly string[]> {
  const texts = await Promise.allSettled(index.draftsOf(interviewPath).map(({ path }) => store.read(path)));
  return texts.flatMap((text) => (text.status === 'fulfilled' ? splitNote(text.value).body : []));
}
