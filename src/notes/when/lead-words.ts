import { namesItsWeek, weekLead, weekOf } from './surroundings';

const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Words that may stand between "by" and the day without changing what it means: "by EOD on the", "by 5pm". */
const quiet = `(?:${oneOf(
  'the|on|at|about|around|approximately|roughly|some ?time|maybe|probably|likely|hopefully|latest|late|early',
  'eo[db]|co[bp]|noon|midday|midnight|first +thing|morning|afternoon|evening',
  '(?:the +)?(?:end|close) +of(?: +(?:the +)?(?:business|play|day|working day)(?: +(?:on|of))?)?',
  '\\d{1,2}(?::\\d\\d)? *(?:am|pm|h)|\\d{1,2}:\\d\\d',
  weekOf,
)}[ ,(]+)*`;

const deadline = new RegExp(
  `(?:(?:^|[^\\p{L}])${oneOf(
    "by|before|until|till|'?til|b4|within|prior +to|not +after|(?:no|not) +later +than|at +the +latest",
    'latest(?: +(?:by|on))?|due(?: +(?:by|on|date))?|deadline(?: +(?:is|on))?|eta',
  )} *[:=]{0,2} *|(?:📅|🗓️?|@|due::?) *)${quiet}$`,
  'iu',
);

const announcement = new RegExp(`(?:^|[^\\p{L}])(?:on|for|at|around|about|this|target|expected) +${quiet}$`, 'iu');

/** After these the day is where something starts, ends or lies behind, or the one that is left out. */
const notThisDay = new RegExp(
  `(?:^|[^\\p{L}])${oneOf(
    'after|since|from|past|through|thru|throughout|following|as +of|effective|between|last|previous',
    'not +(?:before|until|till|by)|no +(?:earlier|sooner) +than|earliest(?: +(?:on|by))?',
    '(?:starting|beginning)(?: +(?:on|from))?|except|excluding|other +than|not|never',
    'any(?: +day| ?time|thing)? +but',
  )} *${quiet}$`,
  'iu',
);
/** "Unless the budget falls through by Friday": what may not come about. */
const unless = /\bunless\b[^.;,]*$|\bwas +due +(?:on +|by +)?$/i;
/** "No decision on Friday", "it won't be Friday"; "if no answer on Friday" is that day. */
const denied = /^(?!.*\b(?:if|when|case)\b).*(?:\bno +[a-z]+|(?:n't|\bnot) +be) +(?:on +)?$/is;
const notUntil =
  /(?:^no +[a-z]+ +|(?:\b(?:not|won't|never|cannot|nothing)|n't)\b[^.;]{0,40}\b)(?:until|till|before) *(?:the +)?$/i;
/** Marks of the Tasks plugin for other days than the due one. */
const otherMark = /(?:⏳|🛫|➕|✅|❌) *$/u;
const orLater = /^ *,? *(?:(?:at +the +)?earliest|onwards?|or +later|and +later|\+)(?![\p{L}])/iu;

const latestBehind =
  /^ *,? *(?:(?:at +(?:the +)?)?latest|tops|max|deadline|eo[db]|co[bp]|(?:the +)?(?:end|close) +of +(?:the +)?(?:day|business|play))(?![\p{L}])/iu;
const startsWithDeadline = /^(?:by|before|within|no later|until)\b/i;

/** "As agreed on Tuesday", "notes from Monday": what the day belongs to lies behind. */
const referred =
  /\bas +(?:agreed|discussed|promised|mentioned)\b[^.;,]*$|\b(?:e?mail|letter|message|round|call) +of +(?:the +)?$|^ *(?:re:|regarding|notes +(?:from|of))[^.;,]*$/i;
/** "Spoke with Ana on Monday": a day behind us, unless the clause goes on to what will be. */
const happened =
  /\b(?:(?:spoke|talked|sent|presented) +to|spoke|met|discussed|talked|mentioned|saw|applied|interviewed|received|heard|got|went|came|chatted|submitted|finished|completed|reviewed|presented|emailed|called|sent|asked|had|was|were|did|born|joined|(?:s?he|they|i|we) +started)\b(?![^.;,]*\b(?:will|to|should|would|by|can|going|expects?|before|until|get|need|needs|if)\b)[^.;,]*$/i;

/** "I can't do Friday", "free Tuesday": when one could meet. */
const availability =
  /\b(?:can(?:'| ?no)t|unable|(?:un)?available|busy|(?:am|'m|i|fully|^) *b(?:ook|lock)ed|(?:am|'m|is|are|^) *free)\b[^.;:]{0,30}$/i;
/** "Slots: Mon 10:00, Tue 14:00", "office days Tue/Thu", "I can do Thursday": days on offer, or habits. */
const onOffer =
  /\b(?:(?:slots?|times|options|availability|days) *(?:(?:are|is|for)\b|[:=])|(?:office|remote|wfh|home) +days?|(?:i|we|he|she|they) +(?:can|could) +(?:do|make|meet|talk|chat))[^.;]{0,40}$/i;
const unsuitable = /^ +(?:(?:does|do|is) ?n[o']t|won't|is (?:bad|out|off|full|blocked|closed|an? \S* ?holiday))\b/i;

/** "Panel on Thursday, decision after": what is promised comes later. */
const afterwards = /^[^.;]*\b(?:after(?:wards?)?|thereafter) *[.!]?$/i;

/** "Reviewed by Tom on Tuesday": who did it, not by when, unless it is still to be done. */
const doneBy =
  /^(?!.*\b(?:will|to|be|being|gets?|is|are|have)\b).*\p{L}(?:ed|en|nt|ade) +by +(?:the +)?\p{L}+(?: +\p{Lu}\p{L}+)? +(?:on +)?(?:the +)?$/su;

/** "After the final interviews on the 4th", "the committee meets on Tuesday": the event's day. */
const event =
  /\b(?:after|once|when(?! +to\b)|following)\b[^.;,:]*$|\b(?:(?:starts|meets|convenes|joins|opens|launches|they +launch|leaves|hired|founded|published|posted|launched|released|dated)(?: +(?:again|next))?) +(?:on +)?(?:the +)?$/i;
/** "The board will meet on Thursday": their own meeting, unless it is said what for. */
const theyMeet = /\b(?:they|(?:board|committee|team|panel)s?)(?:'ll| +will)? +meet(?: +again)? +(?:on +)?(?:the +)?$/i;

/** "Product launch on 3 December": what goes on there anyway, unless one is to take part. */
const theirEvent =
  /^(?!.*\b(?:attend|join|go|come|visit|speak|present(?:ation)?)\b).*\b(?:kick-?off|launch|release|ipo|conference|off-?site|all-hands|birthday|party|wedding|webinar)(?: +(?:in|at|of|with|for) [^.;,:]{1,20})? +(?:is +|planned +)?(?:(?:on|for) +)?(?:the +)?$/is;

const away = 'vacation|leave|holidays?|pto|ooo|travell?ing|unavailable|off|out(?: +of +(?:the +)?office)?|away';
/** Verbs with which "back" is an answer, and not somebody's return. */
const answering =
  '(?:get|hear|call|circle|report|write|come|reach|check|follow|touch|e?mail|ping|loop|send|reply|text|give|refer)(?:s|ing)?';

/** "Back from leave on Monday", "off until the 30th": when somebody can be reached. */
const absence: readonly RegExp[] = [
  /(?:\b(?:is|are|be|when +\S+(?: +\S+)?)|\S'(?:s|re|ll +be)) +back\b(?! +(?:in +touch|with|to +(?:you|me|us))\b)[^.;,]*$/i,
  /\b(?:returns|when +[^.;,]{0,30}\breturn|back +in +(?:the +)?office)\b[^.;,]*$/i,
  /\bback +from +(?:leave|vacation|holidays?|pto|an? +\S+|his|her|their|parental|maternity)\b[^.;,]*$/i,
  new RegExp(`(?:^|[,;(] *)(?!${answering}\\b)[\\p{L}']+ +back +(?:on +)?(?:the +)?$`, 'iu'),
  new RegExp(`(?:\\b(?:is|am|are|be)|'(?:m|s|re|ll +be)) +(?:on +)?(?:${away})\\b[^.;,]{0,12}$`, 'i'),
  /\b(?:closed|on +(?:vacation|holidays?|pto|(?:[mp]a[a-z]+ +)?leave)|ooo|wfh|out +of +(?:the +)?office)\b[^.;,]{0,12}$/i,
  new RegExp(`\\b(?:${away}|busy|frozen|hold|interview(?:s|ing)) +(?:until|till|through|from) *(?:the +)?$`, 'i'),
];

/** What the words around a day make of it. */
export interface Lead {
  /** The words in front that belong to the date: "by", "due on". */
  readonly text: string;
  readonly isDeadline: boolean;
}

/**
 * How the words around lead to a day; null where they say that nothing is promised for it ("not before Friday",
 * "spoke on Monday", "Ana is back on Monday").
 */
export function leadOf(before: string, matched: string, after: string): Lead | null {
  if (unless.test(before) || notUntil.test(before) || otherMark.test(before) || orLater.test(after)) return null;
  if (absence.some((pattern) => pattern.test(before))) return null;
  // "On leave, back on 7 January" says no more; "back on 7 January with an answer" does.
  if (/(?:^|[,;(] *)back +on +(?:the +)?$/i.test(before) && !/[\p{L}\d]/u.test(after)) return null;
  const by = deadline.exec(before);
  if (by === null && notThisDay.test(before) && !namesItsWeek(before)) return null;
  const isDeadline = by !== null || latestBehind.test(after) || startsWithDeadline.test(matched);
  if (!isDeadline && (availability.test(before) || onOffer.test(before) || unsuitable.test(after))) return null;
  if (
    !isDeadline &&
    (happened.test(before) ||
      referred.test(before) ||
      event.test(before) ||
      doneBy.test(before) ||
      theirEvent.test(before) ||
      (theyMeet.test(before) && !/^ +(?:and|to)\b/.test(after)) ||
      afterwards.test(after) ||
      denied.test(before))
  )
    return null;
  const words = (by ?? announcement.exec(before) ?? weekLead.exec(before))?.[0] ?? '';
  return { text: words.replace(/^[^\p{L}\d📅🗓@]/u, ''), isDeadline };
}
