import { fold } from '../../domain/fold';
import type { StepOwner } from '../../domain/next-step';
import { baseNameOf } from '../../domain/reference';

/** Who a step's text can name: the people of this interview, its company, and the person's own names. */
export interface StepNames {
  readonly people: readonly string[];
  readonly company?: string;
  readonly own: readonly string[];
}

/** A step's text without its owner. `owner` is absent where the text names none. */
export interface OwnedStep {
  readonly text: string;
  readonly owner?: StepOwner;
  /** The person of the interview who promised it. */
  readonly named?: string;
}

const me = new Set('me, i, mine, my, myself, self, us, candidate, to do, todo'.split(', '));
const them = new Set(
  (
    'them, they, their, theirs, company, employer, hr, recruiter, recruiting, recruitment, hiring manager, hm, hiring team, ' +
    'team, interviewer, interviewers, panel, coordinator, talent team, talent, agency, manager, he, she, we'
  ).split(', '),
);

/** "I'll", "I promised to": what comes behind is the step, as in "I send the portfolio". */
const mySentence =
  /^(?:i(?:'ll|'d| (?:will|shall|must|should|can|owe(?: them)?))|i(?: have|'ve)? (?:promised|agreed|offered|(?:said|told \S+) i(?:'d| would| will))(?: to)?|i(?:'m| am)(?: (?:going|supposed|expected|meant|due))? to|i(?:'ve| have| need| want| plan| intend| hope| aim)(?:ed)? to|i've (?:got )?to|me to|my (?:job|task|todo|turn)(?: is)?(?: to)?:?|(?:need|have|remember|don't forget|do not forget|going|want|promised|agreed) to|must|to|we agreed (?:that )?i(?:'ll| will|'d| would)?|(?:the )?(?:candidate|applicant) (?:to|will|should|shall))\s+/i;

const promiseVerbs =
  "(?:'ll|'d| (?:will|shall|would|should|can|may|might|must)|(?:'s|'re| is| are)(?: going)? to| to| (?:(?:aim|plan|hope|expect|intend|need|want)s?|agreed|offered|has|have) to| promised(?: to| me| that (?:they|she|he)(?:'d| would| will))?| said (?:that )?(?:they|she|he|we|i|i'd|it)(?:'ll|'d| would| will| should)?(?: be)?)";

const theirSentence = new RegExp(
  `^(?:they|she|he|we|hr|(?:the |their |our )?(?:recruiter|hiring manager|hiring team|team|company|panel|interviewer|interviewers|coordinator|manager|agency))${promiseVerbs}\\s+`,
  'i',
);
const theirPlainSentence =
  /^(?:they|she|he|we|hr|(?:the |their |our )(?:recruiter|hiring manager|hiring team|team|company|panel))(?=['’]|\s)/i;
const toMe =
  /^(?:i|you|we)(?:'ll| will| should| can(?: expect)?| would|'d| may| might) (?:probably |definitely |likely |also )?(?:hear|receive|get|be (?:contacted|called|notified|informed|told|invited|hearing|getting)|have (?:an |a |the |my |your )?(?:answer|decision|offer|feedback|update|reply))\b/i;

/** Verbs in which the other side does something to me. */
const doneToMe =
  /^(?:call|e-?mail|message|update|news|answer|letter|text|word|reply|feedback|invitation)(?: back)? from\b|^(?:please )?(?:let|call|e-?mail|text|phone|ring|tell|send|contact|notify|inform|update|invite|get back to|write(?: to)?|reply to|reach out to|come back to|give|introduce|connect|forward|schedule|message|ping|refer|offer|pay|put|provide|share(?: \S+){0,3} with|follow up with|circle back to|touch base with|check in with)\s+(?:me|us)\b/i;

/** What only a company can send, whatever the verb. */
const onlyTheirs =
  /^(?:send|share|give|provide|prepare|extend|make|issue|draft)\s+(?:out\s+)?(?:(?:an?|the|their|final|written|formal|calendar)\s+)*(?:offer|contract|invite|invitation|decision)\b/i;

/** What I do towards them, though the words are those of an answer. */
const mineTowardsThem =
  /^(?:reply|respond|get back|call back|write back|circle back|reach back|follow up|touch base)\s+(?:to|with|on)\s+(?!me\b|us\b)|^let\s+(?!me\b|us\b)\S+(?:\s+\S+)?\s+know\b|^(?:accept|decline|negotiate|consider|review|sign|counter)\s+(?:the |their |an? )?offer/i;

const theirWords =
  /\b(?:decision|decide|decides|hear(?:ing)? (?:back|from|something|anything|more)?|hears?|get(?:s|ting)? back|come back|reply|replies|response|invite[ds]?|invitation|feedback|offer|verdict|outcome|results?|answers?|let me know|be in touch|in touch|call me|update from|news|confirmation|contract|reference check|references? will|background check|next round|second round|final round|onsite invite|shortlist|rejection|yes or no|go\/no-go|wait(?:ing)?(?: for| on| to)?|await(?:ing)?|expect(?:ing|ed)?)\b/i;

const imperatives = new Set(
  (
    'send, share, prepare, respond, email, e-mail, write, follow, finish, complete, provide, submit, forward, upload, call, phone, ' +
    'text, message, ping, ask, check, confirm, connect, add, read, review, study, research, learn, practice, practise, rehearse, ' +
    'book, schedule, arrange, set, sign, return, fill, update, draft, thank, tell, give, bring, build, make, create, do, ' +
    'deliver, present, record, register, apply, accept, decline, negotiate, discuss, mention, introduce, contact, reach, post, ' +
    'mail, print, order, buy, pay, look, look up, watch, think, consider, decide on, choose, pick, plan, organise, organize, ' +
    'clarify, correct, fix, push, publish, deploy, refactor, solve, implement, code, test, translate, supply, collect, gather, ' +
    'request, remind, nudge, chase, circle, touch, let, show, demo, link, attach, compile, list, summarise, summarize, polish, ' +
    'revise, proofread, edit, brush, download, install, sleep, keep, meet, visit, take, try, use, start, continue, double-check, ' +
    'doublecheck, recheck, hand, drop, pass, cancel, withdraw, report, inform, notify, verify, scan, copy, explain, answer, sort'
  ).split(', '),
);

const myThings =
  /\b(?:portfolio|code samples?|writing samples?|work samples?|samples?|take-?home|assignment|homework|case study|coding (?:task|challenge|test)|availability|cv|résumé|resume|cover letter|transcripts?|certificates?|presentation|slides?|slide deck|thank[- ]you|references list|list of references|salary expectations?|notice period|references|documents?|passport|my )\b/i;

/**
 * Takes the owner off a step: `me:`, `I'll …`, `them:`, `they will …`, a person of the interview or the company
 * before a colon or a verb. "We'll" and "you'll hear" quote the other side. A name that belongs to nobody here, as
 * in "Portfolio: …", stays in the text.
 */
export function readOwner(written: string, names: StepNames): OwnedStep {
  const text = withLeadingName(written.replace(/[’ʼ]/g, "'").trim(), names);
  return ownerBeforeColon(text, names) ?? ownerInBrackets(text, names) ?? ownerOfSentence(text, names) ?? { text };
}

/** `[[People/Ana Ruiz|Ana]]: …`: a link in front is read as the name that it shows, or that its note has. */
function withLeadingName(text: string, names: StepNames): string {
  return text.replace(
    /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\](?=[:'\s])/,
    (link: string, target: string, shown?: string) => {
      const name = [shown ?? '', baseNameOf(target.replace(/[#^].*$/, ''))].find(
        (one) => ownerNamed(one, names) !== null,
      );
      return name ?? link;
    },
  );
}

/** The owner that one name stands for; null for a name that nobody here has. */
export function ownerNamed(
  name: string,
  names: StepNames,
): { readonly owner: StepOwner; readonly named?: string } | null {
  const bare = fold(name.replace(/^@/, '').replace(/\s*\([^()]*\)\s*$/, ''));
  if (bare === '') return null;
  if (me.has(bare) || names.own.some((own) => isNameOf(bare, own))) return { owner: 'me' };
  const person = names.people.find((known) => isNameOf(bare, known));
  if (person !== undefined) return { owner: 'them', named: person };
  if (them.has(bare.replace(/^the /, '')) || (names.company !== undefined && isCompany(bare, names.company)))
    return { owner: 'them' };
  return ownerOfSeveral(bare, names);
}

/** `Ana, Tom`: they are one side, so one owner. */
function ownerOfSeveral(bare: string, names: StepNames): { readonly owner: StepOwner } | null {
  const parts = bare.split(/\s*(?:[,/&+]|\band\b)\s*/);
  if (parts.length < 2 || parts.length > 8) return null;
  const owners = parts.map((part) => ownerNamed(part, names)?.owner);
  return owners.every((owner) => owner !== undefined) ? { owner: owners.includes('me') ? 'me' : 'them' } : null;
}

/** A full name, or its first or last part, as one calls people in one's own notes. */
function isNameOf(bare: string, name: string): boolean {
  const full = fold(name);
  if (full === '') return false;
  const parts = full.split(' ');
  const [first = '', ...others] = parts;
  const initial = others.at(-1)?.[0];
  if (initial !== undefined && bare.replace(/\.$/, '') === `${first} ${initial}`) return true;
  return (
    bare === full || (bare.length > 1 && (bare === parts[0] || (parts.length > 1 && bare === parts[parts.length - 1])))
  );
}

function isCompany(bare: string, company: string): boolean {
  const full = fold(company);
  return full !== '' && (bare === full || (bare.length > 2 && full.startsWith(`${bare} `)));
}

function ownerBeforeColon(text: string, names: StepNames): OwnedStep | null {
  const match =
    /^[*_]*\(?\[?@?([^:()[\]]{1,60}?(?:\s*\([^()]{1,40}\))?)\]?\)?[*_]*\s*(?::|\s[-–—]+>?\s|->|→)\s*[*_]*\s*(\S.*)$/s.exec(
      text,
    );
  const owner = match && ownerNamed(match[1] ?? '', names);
  return owner
    ? { ...owner, text: (match[2] ?? '').replace(/^(?:i'll|i will|will|to|they'll|they will)\s+(?=\p{L})/iu, '') }
    : null;
}

/** `(me) send portfolio`, `send portfolio (Ana)`, `@me send portfolio`. */
function ownerInBrackets(text: string, names: StepNames): OwnedStep | null {
  const match = /^[([]([^()[\]]{1,40})[)\]]\s*(\S.*)$/s.exec(text) ?? /^(@[\p{L}]{1,30})\s+(\S.*)$/su.exec(text);
  const first = match && ownerNamed(match[1] ?? '', names);
  if (first) return { ...first, text: match[2] ?? '' };
  const behind = /^(.*\S)\s*[([]([^()[\]]{1,40})[)\]]$/s.exec(text);
  const last = behind && ownerNamed(behind[2] ?? '', names);
  return last ? { ...last, text: behind[1] ?? '' } : null;
}

function ownerOfSentence(text: string, names: StepNames): OwnedStep | null {
  if (toMe.test(text))
    return {
      owner: 'them',
      text: text.replace(
        /^(?:i|you|we)(?:'ll| will| should| can| would|'d| may| might) (?:probably |definitely |likely |also )?/i,
        '',
      ),
    };
  const mine = mySentence.exec(text);
  if (mine !== null) return { owner: 'me', text: text.slice(mine[0].length).replace(/^(?:to|also)\s+/i, '') };
  const [, plain = ''] = /^i\s+([\p{L}-]+)\s/iu.exec(text) ?? [];
  if (imperatives.has(plain.toLowerCase())) return { owner: 'me', text: text.replace(/^i\s+/i, '') };
  if (
    /^(?:please|kindly|you(?:'ll| will|'re| are)? (?:to|need to|should|must))\s+(?!(?:let|call|tell)\s+me)/i.test(text)
  ) {
    return {
      owner: 'me',
      text: text.replace(/^(?:please|kindly|you(?:'ll| will|'re| are)? (?:to|need to|should|must))\s+/i, ''),
    };
  }
  const theirs = theirSentence.exec(text);
  if (theirs !== null) return { owner: 'them', text: text.slice(theirs[0].length) };
  if (theirPlainSentence.test(text)) return { owner: 'them', text };
  return personInSentence(text, names);
}

const verbBehindName = new RegExp(`^${promiseVerbs}\\s+`, 'i');
const plainVerb = /^\s+(?:\p{L}+s|gets|promised|said|wants|owes|sends|shares|calls|emails|decides)\s/iu;

/** `Ana will send feedback`, `Northwind decides by Friday`. */
function personInSentence(text: string, names: StepNames): OwnedStep | null {
  const known = [
    ...names.people
      .flatMap((name) => [name, name.split(' ')[0] ?? ''])
      .filter((name) => name !== '')
      .map((name) => ({ name, isMe: false })),
    ...(names.company === undefined ? [] : [{ name: names.company, isMe: false }]),
    ...names.own
      .flatMap((name) => [name, name.split(' ')[0] ?? ''])
      .filter((name) => name !== '')
      .map((name) => ({ name, isMe: true })),
  ].sort((a, b) => b.name.length - a.name.length);
  for (const { name, isMe } of known) {
    if (!fold(text.slice(0, name.length + 5)).startsWith(fold(name))) continue;
    const rest = text.slice(name.length);
    const verb = verbBehindName.exec(rest);
    if (verb === null && !plainVerb.test(rest)) continue;
    const owner = isMe ? ({ owner: 'me' } as const) : (ownerNamed(name, names) ?? ({ owner: 'them' } as const));
    return { ...owner, text: verb === null ? rest.trim() : rest.slice(verb[0].length) };
  }
  return null;
}

/**
 * Who owes a step whose text names nobody. What is done to me and words of an answer are theirs, an imperative and
 * the things that candidates hand in are mine. Where nothing tells, it is theirs: waiting for something is quiet,
 * while a promise that I never made would nag.
 */
export function likelyOwner(what: string): StepOwner {
  const text = what
    .replace(/[’ʼ]/g, "'")
    .replace(/^(?:#\S+\s+)+/, '')
    .replace(/^(?:to|also|then|and)\s+/i, '')
    .trim();
  if (doneToMe.test(text)) return 'them';
  if (onlyTheirs.test(text)) return 'them';
  if (mineTowardsThem.test(text)) return 'me';
  const first = /^[\p{L}-]+/u.exec(text.toLowerCase())?.[0] ?? '';
  const answers =
    /^(?:get back|call back|answer|decide|report back|reply|response|give (?:me )?(?:feedback|an answer))/i;
  if (answers.test(text)) return 'them';
  if (imperatives.has(first)) return 'me';
  if (theirWords.test(text)) return 'them';
  return myThings.test(text) ? 'me' : 'them';
}
