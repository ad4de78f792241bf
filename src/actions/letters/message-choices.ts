import type { ApplicationView } from '../../domain/application-view';
import type { FollowUp } from '../../domain/follow-up';
import { given } from '../../domain/given';
import type { Interview } from '../../domain/interview';
import type { FollowUpKind } from '../../domain/kind';
import { rules } from '../../domain/kinds/rules';
import type { Person } from '../../domain/person';
import { recipients } from '../../domain/recipients';
import { isSamePerson } from '../../domain/who';
import { draftableKinds } from '../../drafts/letter-kinds';
import { isWorkForMyself } from '../../drafts/weaving/work-for-myself';
import type { ActionContext } from '../context';
import { peopleInvolved, planMessages } from './message-plan';
import { viewAround } from '../index/standing-of';

/** A message that makes sense now. */
export interface MessageChoice {
  readonly kind: FollowUpKind;
  /** The step it is about, for a promise. */
  readonly what?: string;
  /** Who may get it, whoever should first; empty where nobody is known. */
  readonly people: readonly Person[];
  /** Whether each of these people gets one. */
  readonly toEach: boolean;
  /** The item of the list that recommends it; absent where it only makes sense. */
  readonly followUp?: FollowUp;
}

/** Kinds that presuppose that there was a talk. */
const afterATalk: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>([
  'thank-you',
  'check-in',
  'second-check-in',
  'call',
  'linkedin',
]);

function makesSense(kind: FollowUpKind, { application, held, history }: ApplicationView): boolean {
  if (!rules[kind].while.includes(application.status)) return false;
  if (afterATalk.has(kind) && held.length === 0) return false;
  return kind !== 'second-check-in' || history.sent.some((sent) => sent.kind === 'check-in');
}

/**
 * The messages that may be drafted for an interview: first what the list recommends, in its order, then what makes
 * sense besides.
 */
export function messageChoices(context: ActionContext, interview: Interview): readonly MessageChoice[] {
  const view = viewAround(context, interview);
  if (view === undefined) return [];
  const listed = context.index
    .agenda(context.clock.now())
    .followUps.filter(({ application }) => application === view.application.key);
  const choices = draftableKinds
    .filter((kind) => makesSense(kind, view))
    .flatMap((kind) => choicesOf(context, interview, kind));
  const place = ({ followUp }: MessageChoice): number =>
    followUp === undefined ? listed.length : listed.indexOf(followUp);
  return [...choices].sort((one, other) => place(one) - place(other));
}

function choicesOf(context: ActionContext, interview: Interview, kind: FollowUpKind): readonly MessageChoice[] {
  const { letters } = planMessages(context, interview, kind);
  if (letters.length === 0) return [];
  if (recipients[kind] === 'person') {
    const [followUp] = letters.flatMap((letter) => letter.followUp ?? []);
    const people = letters.map(({ person }) => person);
    return [{ kind, people, toEach: true, ...given({ followUp }) }];
  }
  const others = peopleInvolved(context, interview).filter(
    (person) => !interview.references.some((reference) => isSamePerson(reference, person, context.index.people)),
  );
  const toSomeone = letters.filter(({ what }) => what === undefined || !isWorkForMyself(what));
  return toSomeone.map(({ person, what, followUp }) => ({
    kind,
    ...given({ what }),
    people: [person, ...others.filter((other) => !isSamePerson(other, person, context.index.people))].filter(
      ({ text }) => text !== '',
    ),
    toEach: false,
    ...given({ followUp }),
  }));
}
