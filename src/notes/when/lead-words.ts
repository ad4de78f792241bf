import { namesItsWeek, weekLead, weekOf } from './surroundings';

const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Words that may stand between "by" and the day without changing what it means: "by EOD on the", "by 5pm". */
const quiet = `(?:${oneOf(
  'the|on|at|about|around|approximately|roughly|some\\s?time|maybe|probably|likely|hopefully|latest|late|early',
  'eo[db]|co[bp]|noon|midday|midnight|first\\s+thing|morning|afternoon|evening',
  '(?:the\\s+)?(?:end|close)\\s+of(?:\\s+(?:the\\s+)?(?:business|play|day|working day)(?:\\s+(?:on|of))?)?',
  '\\d{1,2}(?::\\d\\d)?\\s*(?:am|pm|h)|\\d{1,2}:\\d\\d',
  weekOf,
)}[\\s,(]+)*`;

const deadline = new RegExp(
  `(?:(?:^|[^\\p{L}])${oneOf(
    "by|before|until|till|'?til|b4|within|prior\\s+to|not\\s+after|(?:no|not)\\s+later\\s+than|at\\s+the\\s+latest",
    'latest(?:\\s+(?:by|on))?|due(?:\\s+(?:by|on|date))?|deadline(?:\\s+(?:is|on))?|eta',
  )}\\s*[:=]{0,2}\\s*|(?:📅|🗓️?|@|due::?)\\s*)${quiet}$`,
  'iu',
);

const announcement = new RegExp(`(?:^|[^\\p{L}])(?:on|for|at|around|about|this|target|expected)\\s+${quiet}$`, 'iu');

/** After these the day is where something starts, ends or lies behind, or the one that is left out. */
const notThisDay = new RegExp(
  `(?:^|[^\\p{L}])${oneOf(
    'after|since|from|past|through|thru|throughout|following|as\\s+of|effective|between|last|previous',
    'not\\s+(?:before|until|till|by)|no\\s+(?:earlier|sooner)\\s+than|earliest(?:\\s+(?:on|by))?',
    '(?:starting|beginning)(?:\\s+(?:on|from))?|except|excluding|other\\s+than|not|never',
    'any(?:\\s+day|\\s?time|thing)?\\s+but',
  )}\\s*${quiet}$`,
  'iu',
);
/** "Unless the budget falls through by Friday": what may not come about. */
const unless = /\bunless\b[^.;,]*$/i;
/** "No decision on Friday", "it won't be Friday"; "if no answer on Friday" is that day. */
const denied = /^(?!.*\b(?:if|when|case)\b).*(?:\bno\s+[a-z]+|(?:n't|\bnot)\s+be)\s+(?:on\s+)?$/is;
const notUntil = /(?:\b(?:not|won't|never|cannot|nothing)|n't)\b[^.;]{0,40}\b(?:until|till|before)\s*(?:the\s+)?$/i;
/** Marks of the Tasks plugin for other days than the due one. */
const otherMark = /(?:⏳|🛫|➕|✅|❌)\s*$/u;
const orLater = /^\s*,?\s*(?:(?:at\s+the\s+)?earliest|onwards?|or\s+later|and\s+later|\+)(?![\p{L}])/iu;

const latestBehind =
  /^\s*,?\s*(?:(?:at\s+(?:the\s+)?)?latest|tops|max|deadline|eo[db]|co[bp]|(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+)?(?:day|business|play))(?![\p{L}])/iu;
const startsWithDeadline = /^(?:by|before|within|no later|until)\b/i;

/** "As agreed on Tuesday", "notes from Monday": what the day belongs to lies behind. */
const referred =
  /\bas\s+(?:agreed|discussed|promised|mentioned)\b[^.;,]*$|^\s*(?:re:|regarding|notes\s+(?:from|of))[^.;,]*$/i;
/** "Spoke with Ana on Monday": a day behind us, unless the clause goes on to what will be. */
const happened =
  /\b(?:(?:spoke|talked|sent|presented)\s+to|spoke|met|discussed|talked|mentioned|saw|applied|interviewed|received|heard|got|went|came|chatted|submitted|finished|completed|reviewed|presented|emailed|called|sent|asked|had|was|were|did)\b(?![^.;,]*\b(?:will|to|should|would|by|can|going|expects?|before|until|get|need|needs|if)\b)[^.;,]*$/i;

/** "I can't do Friday", "free Tuesday": when one could meet. */
const availability =
  /\b(?:can't|cannot|can not|unable|available|busy|booked|blocked|unavailable|(?:am|'m|is|are|^)\s*free)\b[^.;:]{0,30}$/i;
/** "Slots: Mon 10:00, Tue 14:00", "office days Tue/Thu", "I can do Thursday": days on offer, or habits. */
const onOffer =
  /\b(?:(?:slots?|times|options|availability|days)\s*(?:(?:are|is|for)\b|[:=])|(?:office|remote|wfh|home)\s+days?|(?:i|we|he|she|they)\s+(?:can|could)\s+(?:do|make|meet|talk|chat))[^.;]{0,40}$/i;
const unsuitable =
  /^\s+(?:does\s?n[o']t|does not|do not|don't|is\s?n't|is not|won't|is (?:bad|out|off|full|blocked|closed|an? \S*\s?holiday))(?![a-z])/i;

/** "Panel on Thursday, decision after": what is promised comes later. */
const afterwards = /^[^.;]*\b(?:after(?:wards?)?|thereafter)\s*[.!]?$/i;

/** "After the final interviews on the 4th", "the committee meets on Tuesday": the event's day. */
const event =
  /\b(?:after|once|when(?!\s+to\b)|following)\b[^.;,:]*$|\b(?:starts|meets|convenes)\s+(?:again\s+)?(?:on\s+)?(?:the\s+)?$/i;

const away = 'vacation|leave|holidays?|pto|ooo|travell?ing|unavailable|off|out(?:\\s+of\\s+(?:the\\s+)?office)?|away';
/** Verbs with which "back" is an answer, and not somebody's return. */
const answering =
  '(?:get|hear|call|circle|report|write|come|reach|check|follow|touch|e?mail|ping|loop|send|reply|text|give|refer)(?:s|ing)?';

/** "Back from leave on Monday", "off until the 30th": when somebody can be reached. */
const absence: readonly RegExp[] = [
  /(?:\b(?:is|are|be|when\s+\S+(?:\s+\S+)?)|\S'(?:s|re|ll\s+be))\s+back\b(?!\s+(?:in\s+touch|with|to\s+(?:you|me|us))\b)[^.;,]*$/i,
  /\b(?:returns|when\s+[^.;,]{0,30}\breturn|back\s+in\s+(?:the\s+)?office)\b[^.;,]*$/i,
  /\bback\s+from\s+(?:leave|vacation|holidays?|pto|an?\s+\S+|his|her|their|parental|maternity)\b[^.;,]*$/i,
  new RegExp(`(?:^|[,;(]\\s*)(?!${answering}\\b)[\\p{L}']+\\s+back\\s+(?:on\\s+)?(?:the\\s+)?$`, 'iu'),
  new RegExp(`(?:\\b(?:is|am|are|be)|'(?:m|s|re|ll\\s+be))\\s+(?:on\\s+)?(?:${away})\\b[^.;,]{0,12}$`, 'i'),
  /\b(?:closed|on\s+(?:vacation|leave|holidays?|pto|parental\s+leave|maternity\s+leave))\b[^.;,]{0,12}$|\b(?:ooo|wfh|out\s+of\s+(?:the\s+)?office)\b[^.;,]{0,12}$/i,
  new RegExp(`\\b(?:${away}|busy|frozen|hold)\\s+(?:until|till|through|from)\\s*(?:the\\s+)?$`, 'i'),
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
  if (/(?:^|[,;(]\s*)back\s+on\s+(?:the\s+)?$/i.test(before) && !/[\p{L}\d]/u.test(after)) return null;
  const by = deadline.exec(before);
  if (by === null && notThisDay.test(before) && !namesItsWeek(before)) return null;
  const isDeadline = by !== null || latestBehind.test(after) || startsWithDeadline.test(matched);
  if (!isDeadline && (availability.test(before) || onOffer.test(before) || unsuitable.test(after))) return null;
  if (
    !isDeadline &&
    (happened.test(before) ||
      referred.test(before) ||
      event.test(before) ||
      afterwards.test(after) ||
      denied.test(before))
  )
    return null;
  const words = (by ?? announcement.exec(before) ?? weekLead.exec(before))?.[0] ?? '';
  return { text: words.replace(/^[^\p{L}\d📅🗓@]/u, ''), isDeadline };
}
