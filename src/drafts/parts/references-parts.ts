import { dayOf, type Day } from '../../domain/day';
import { startOf } from '../../domain/interview-times';
import { keyOf } from '../../domain/reference';
import type { LetterParts } from '../letter-parts';
import type { LetterWriting } from '../letter-writing';
import { letterNameOf } from '../person-name';
import { readOwnFragment } from '../weaving/read-own-fragment';
import { afterColon } from '../weaving/weave-point';
import { references } from '../wording/references';
import { greetingFor, signOffOf, writtenDay } from './shared-parts';

/** Day of the next interview: as the agenda says, else of the first round that is still ahead. */
function nextRound({ request }: LetterWriting): Day | undefined {
  for (const reason of request.why) if (reason.rule === 'references') return reason.round;
  return request.rounds.find((round) => startOf(round) > request.now)?.day;
}

/** Who would call: the company's contact where there is one, else somebody of the company. */
function callerOf({ request, facts, person }: LetterWriting): string {
  const contact = [request.interview, ...[...request.rounds].reverse()]
    .flatMap((round) => round.contact ?? [])
    .find((one) => keyOf(one) !== keyOf(person.person));
  const name = contact === undefined ? '' : letterNameOf(contact).full;
  const someone = facts.company === '' ? 'someone from the company' : `someone from ${facts.company}`;
  if (name === '' || name.includes('@')) return someone;
  return facts.company === '' ? name : `${name} from ${facts.company}`;
}

/** What the reference may stress: the first strength in the notes, else a blank for it. */
function stress({ facts, person, choose }: LetterWriting): string {
  const [point] = facts.points.flatMap(({ fit }) => fit).sort((one, other) => one.line - other.line);
  if (point === undefined) return choose(references.stressTopic, { piece: '[what they could say about you]' });
  const own = readOwnFragment(point.text, person.names.capitals);
  const years = /^\S+ (?:years?|months?)\b/.test(own.kind === 'topic' ? own.text : '');
  if (own.kind === 'topic') return choose(references.stressTopic, { piece: `${years ? 'my ' : ''}${own.text}` });
  if (own.kind === 'mine') return choose(references.stressMine, { plain: own.text });
  const piece = afterColon(own.kind === 'pair' ? `${own.topic}: ${own.text}` : own.text);
  return choose(references.stressAnything, { piece });
}

/** The sentences that prepare a reference: what it is about, who may call and when, what to stress. */
export function referencesParts(writing: LetterWriting): LetterParts {
  const { request, facts, person, choose } = writing;
  const { company, role, job } = facts;
  const next = nextRound(writing);
  const slots = {
    company,
    job: role === '' ? 'a new role' : job,
    round: next === undefined ? '' : writtenDay(next, facts, request.settings),
    caller: callerOf(writing),
    when: next === undefined ? 'soon' : next === dayOf(request.now) ? 'in the next days' : 'around that day',
  };
  return {
    greeting: greetingFor(person, request.settings),
    opening: choose(references.opening, slots),
    ask: choose(references.ask, slots),
    fit: stress(writing),
    close: choose(references.close, slots),
    sign_off: signOffOf(request.settings),
  };
}
