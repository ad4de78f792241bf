import { heldFrom } from '../../domain/interview-times';
import { inOneLine } from '../clean-text';
import type { DraftSettings } from '../draft-settings';
import type { InterviewFacts, PersonFacts } from '../letter-facts';
import type { LetterWriting } from '../letter-writing';
import type { Slots } from '../wording/fill-wording';
import { signOffs } from '../wording/shared';

/** The greeting line. Nobody whose name is known is greeted by a blank, nobody else by a name. */
export function greetingFor(person: PersonFacts, settings: DraftSettings): string {
  const informal = settings.tone === 'tech' || settings.tone === 'creative';
  return person.name.greeting === '' ? 'Hello,' : `${informal ? 'Hi' : 'Dear'} ${person.name.greeting},`;
}

/** What stands in place of the sender's name as long as there is none; the check finds it. */
export const nameBlank = '[Your name]';

/** The sender's name below the sign-off, or a blank that the check finds. */
export function signOffOf(settings: DraftSettings): string {
  const line = inOneLine(settings.me.signOff).replace(/[,\s]+$/, '') || signOffs[settings.tone];
  const name = inOneLine(settings.me.name) || nameBlank;
  return `${line.slice(0, 60)},\n${name.slice(0, 80)}`;
}

/** A day as letters write it. */
export function writtenDay(day: string, facts: InterviewFacts, settings: DraftSettings): string {
  return facts.writeDate(day, settings.dateFormat);
}

/**
 * Slots that sentences of any kind may use: `company`, `role`, `job` ("the Engineer role" or "the role"), `date` of the
 * interview; and how the talk is named to this person, who may not have been there: `talk` ("our conversation", "my
 * interview") and `spoke` ("we spoke", "I interviewed") and `about` (a conversation about a role, an interview for it).
 */
export function sharedSlots({ facts, person }: LetterWriting): Slots {
  const { company, role, job, date } = facts;
  const { wasThere } = person;
  return {
    ...{ company, role, job, date },
    talk: wasThere ? 'our conversation' : 'my interview',
    spoke: wasThere ? 'we spoke' : 'I interviewed',
    about: wasThere ? 'about' : 'for',
  };
}

/** Whether the interview that the letter speaks of is over, so that one can thank for it. */
export function wasHeld({ request }: LetterWriting): boolean {
  return heldFrom(request.round ?? request.interview) <= request.now;
}
