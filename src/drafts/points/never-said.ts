/** Words and phrases, separated by commas, as a regular expression in which `*` stands for the rest of a word. */
const anyOf = (...lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.trim().split(/\s*,\s*/))
    .map((entry) => entry.replace(/(\p{L})\*/gu, "$1[\\p{L}'-]*"))
    .join('|');

/** Pay, and what an answer to an offer hangs on. */
const money = `salar*, compensation, comp, pay (?:band|grade|scale|rise)s?, on-target earnings, annual leave, holidays?: \\d+, \\d+ days(?:')? (?:of )?(?:holidays?|leave|pto|vacation),
  total comp, base pay, bonus*, equity, stock options?, pay range, low pay, underpaid, lowball*, negotiat*,
  ote, billable, (?:my|your|the|sales) quotas?, visa, notice period, commut*, at least \\d+ ?k, \\d\\d+ ?k (?:a|per) year, rival offer, (?:other|better) offers?, competing offer, plan b, my fallback,
  (?:my|our|their) (?:first|second|third|last) choice, second choice, (?:only|just|as|my) (?:a )?back-?up, backup (?:plan|option)`;

/** Feelings, and judgements of people, of the place and of how the talk went. */
const judgements = `nervous*, stumbl*, blanked, went blank, bombed, messed up, screw*, froze, rambl*, awkward*, rude*, arrogan*, condescending*, bored, boredom, dull,
  boring (?:product|company|guy|person|people|job|work|interview|talk|role|domain|project|office), (?:is|was|so|very|really|too) boring,
  bad, badly, worse, worst, terribl*, awful*, horribl*, poor, poorly, lousy, mediocre, underwhelm*, disappoint*, unimpress*, not impressed, nothing special, meh,
  ugh, yuck, lame, lol, wtf, omg, stupid*, dumb, idiot*, moron*, jerk, asshole*, shit*, bullshit, crap*, fuck*, damn*, sucks?, clueless, incompeten*,
  unprofessional*, unprepared, unfriendly, uninterested, disinterested, dismissive, disrespect*, defensive(?! cod| prog), evasive, pushy, bossy, smug*, cocky, snob*,
  grumpy, hostile, intimidat*, annoy*, irritat*, angry, angrily, yell*, shouted, yawn*, sighed, rolled (?:his|her|your|their) eyes, (?:look*|glanc*|stared|staring) at (?:the clock|(?:his|her|your|their) (?:watch|phone)), distracted, exhausted, tired, cried, crying, in tears, aloof,
  full of (?:him|her|it|your|them)sel*, talks? a lot, hard to (?:follow|read|please), difficult (?:person|boss|guy|woman|man|colleague), sounds? difficult, micro-?manag*,
  (?:red|yellow) flags?, deal-?breakers?, vibes?, (?:gut|bad|weird|strange) feeling, creepy, weird*, shady, sketchy, fishy, disorgani[sz]ed, chaotic, chaos(?! eng| day| test| monkey), toxic*,
  burn(?:ed|t)?[ -]?out, (?:high|huge|staff|employee|insane) turnover, turnover (?:is|in|among|problem|rate), attrition, understaffed, short[ -]staffed, short (?:on|of) (?:staff|nights|hands), overwork*, overtime, long hours,
  lay-?offs?, laid off, (?:got|was|were|been) fired, lawsuit*, scandal*, glassdoor, politics, gossip*, rumou?r*, sexis*, racis*, ageis*, discriminat*, harass*, illegal*,
  smelly, smells (?:bad|of|like), (?:office|it|he|she|place|room) smells, stinks?, ugly, spaghetti, (?:a|such a|real|total) mess, messy code*, outdated (?:stack|tech*|tool*), desperate*, waste of (?:my )?time, no (?:idea|clue|chance),
  no (?:clear|real|proper|good) (?:plan|strategy|structure|process|answer|vision|roadmap), dead end, pointless,
  hates? (?:his|her|your|their|the|my|this) (?:job|boss|work|company|team|colleagues?), minutes? late, mins? late, (?:was|were|arrived|came|joined|showed up) late, late to the call,
  too \\p{L}+, (?:interrupted|ignored) me, kept checking, checking (?:his|her|your|their) (?:phone|mail|e-?mail|watch), did(?:n't| not) listen, not listening,
  why i (?:left|want to leave|am leaving), leav(?:e|ing) my (?:job|company|current), (?:is|are|\\p{L}+'re|\\p{L}+'s) leaving, reorg*, rejected, rejection, overqualified, underqualified,
  worried, unsure, not sure, (?:my|any|some|ha(?:s|d|ve)|his|her) doubts?, doubtful, hesitant, hesitat*, my (?:concerns?|worr(?:y|ies)|weak*),
  my (?:[\\p{L}\\d'-]+ )+(?:is|was|are|were) (?:\\p{L}+ )?(?:weak|thin|vague|shaky|wrong|off|unclear|rusty|unconvincing|all over the place)`;

/** What is nobody's business. */
const personal = `pregnan*, divorc*, married, husband, wife, girlfriend, boyfriend, (?:have|having|want|wants) (?:kids|children|a family|a baby), expecting (?:twins|a (?:baby|child|girl|boy|son|daughter)|in (?:spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*),
  (?:my|his|her) kids, kids? (?:are |is |of |about )?(?:the )?same age, religio*, breath, perfume,
  (?:thick|heavy|strong|funny|his|her|your|their) accent, cute, handsome, sexy, flirt*, drunk, hung-? ?over, bald, (?:old|young) guy, looks? (?:(?:about|like|around) )?\\d+,
  my (?:surgery|health|illness|therapy|depression|anxiety), confidential*, off[ -]the[ -]record, between (?:us|you and me), secretly, in secret, not public*,
  (?:don't|do not|not to) (?:tell|share|repeat|mention|quote), embargo*`;

/** My own slips, and how the talk is organised. */
const organising = `i forgot, i lied, lied about, bluff*, exaggerat*, oversold, pretended, could(?:n't| not) answer, (?:do(?:n't| not)|did(?:n't| not)) know, internal candidates?, asked for (?:my |some |\\p{L}+ )?references, guessed wrong,
  (?:next|last) (?:rounds?|steps?|interview), rounds left, (?:will|\\p{L}+'ll) (?:decide|get back|let me know|be in touch|call me|e-?mail me), hear back, expects? an answer,
  thank[ -]you (?:note|card|letter|mail), follow[ -]?up, todo, to-do, trial (?:shift|day)s?, passport, dress code, parking, zoom link, meeting (?:link|id), passcode, password`;

const neverSaid = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${anyOf(money, judgements, personal, organising)})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Faces and signs that people put beside what they would not say. */
const displeased = /[🚩👎😬😴🙄😡🤮💩😒😕☹🤨😞😟😠😤🥱💀🤦🤷😑😐😖😣😩😫🤢😭😢⚠🤡🫤🫠]/u;

/** Addresses, numbers and links: how to reach somebody, and nothing that was said. */
const contact =
  /[^\s@]@[^\s@]+\.\p{L}|https?:|\bwww\.|\+?\d[\d\s()/-]{7,}\d|^(?:e-?mail|tel|phone|mobile|cell|linkedin|zoom|address|room|location|dial-in|login)\b\.?(?::|\s\d)/iu;

/** A mark or a verdict, with or without a number. */
const verdict =
  /^(?:score|rating|grade|verdict|overall|impression|feeling|mood|stars|chances?|fit|culture fit)\b[^:]{0,16}:/i;

/** Whether a note must not reach an interviewer, wherever it stands: pay, feelings, judgements, private matters, contacts. */
export function isNeverSaid(text: string, asWritten: string): boolean {
  return (
    neverSaid.test(text.replace(/’/g, "'")) || displeased.test(asWritten) || contact.test(text) || verdict.test(text)
  );
}

/** Notes to oneself to do something. */
const reminder =
  /^(?:(?:i )?(?:need|have) to |remember to |don['’]t forget |(?:bring|wear|print|ping|buy|brush up|double-?check|re-?read|thank)\s|(?:send|e-?mail|look up|look into|check|google|research|prepare|practi[cs]e|find out|follow up|update|schedule|book|reply|apply|ask|read|watch|call|text|message|connect|add|invite|confirm) (?:(?:him|her|them|a|an|the|their|his|about|for|if|whether|on|out|some|to|with|more|up)\b|\p{Lu}))/iu;

/** What I did in the talk that can be said to whoever was there; whatever else starts with "I" is about myself. */
const toldByMe =
  /^i (?:also |briefly |then )?(?:mention|explain|show|present|describ|told|talk|ask|said|shar|demo|gave|brought|walk|propos|suggest|offer|promis|sketch|drew|outlin|admitt|argued|compar|admir|lik|lov|enjoy|appreciat|learn|heard|notic|found|was (?:asked|told|invited|given|shown|offered|glad|happy|interested|impressed|surprised))/i;

/** Negations and modals without a subject: about me as well as about them. */
const whoseVerb =
  /^(?:will|would|can|could|should|may|might|must|cannot|(?:ca|could|wo|would|do|does|did|is|was|have|has|should)n['’]t|never|maybe|perhaps|probably)\s(?!.*\?$)/i;

/** Hedges at the start and asides about oneself. */
const hedged = /^(?:a bit|kinda|kind of|sort of|somewhat|pretty)\s|\(i\s/i;

/** How someone came across, unless it is to their credit. */
const impression =
  /(?:^|\b(?:he|she|they|you|boss|manager|guy|interviewer|recruiter|everyone|people) )(?:(?:both|all|really) )?(?:seem(?:s|ed)?|appear(?:s|ed)?|sound(?:s|ed)?|look(?:s|ed)?|felt(?! strongly)|c[ao]mes? across)\s(?!(?:(?:very|really|quite|so|genuinely) )*(?:excited|interested|happy|pleased|glad|impressed|keen|curious|enthusiastic|open|proud|at|for|into|after|back|forward|over|through|up|to (?:like|enjoy|love|care|value|appreciate))\b)/i;

/**
 * Whether a line of the notes on the talk is no talking point: something to do, a thought of one's own, an impression,
 * a word that says nothing.
 * @param isPlan whether the line is what I would do about something, and so may read like a thing to do
 */
export function isNoPoint(text: string, isPlan = false): boolean {
  const isOwnThought = /^(?:(?:and|but|so) )?i(?:['’](?:m|ve|d|ll))?\s/i.test(text) && !toldByMe.test(text);
  const saysLittle = !/\p{L}.*\p{L}/u.test(text) || /^(?!why |how )\S+(?: \S+)?\?$/i.test(text);
  const noPlan = !isPlan && (reminder.test(text) || whoseVerb.test(text));
  return isOwnThought || saysLittle || noPlan || hedged.test(text) || impression.test(text);
}
