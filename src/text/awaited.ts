/** What companies promise to do, as notes put it, where the word can be no noun. */
const doing =
  /^(?:send|decide|get|let|tell|share|schedule|confirm|come|give|make|discuss|check|provide|introduce|organi[sz]e|arrange|reach|follow|write|invite|finali[sz]e|forward|respond|return|set|connect|pass|put|talk|speak|meet|pick|choose|complete)\b/i;

/** "We will contact you": whatever comes next is done by them. */
const theyWill = /^(?:(?:they|we)(?:\s+will|['’]ll)|will)\s+(?=\S)/i;

/** Words that are either, and are done where it is said to whom or what. */
const doingSomething =
  /^(?:call|mail|e-?mail|phone|ring|update|answer|review|contact|text|message)\s+(?:me|us|you|back|the|a|an|my|your|him|her|them)\b/i;

/** Things of which there is one, and things that are not counted. */
const aThing = /^(?:decision|reply|response|verdict|call|phone call|contract|date|written offer|final decision)$/i;
const anyThing = /^(?:feedback|results?|news|details|next steps|references)$/i;
const anThing = /^(?:answer|offer|update|e-?mail|invitation|invite|interview|outcome|email)$/i;

const toYou: Readonly<Record<string, string>> = { me: 'you', us: 'you', my: 'your', our: 'your' };
/** The same where the note quotes them. */
const quotingThem: Readonly<Record<string, string>> = { us: 'them', our: 'their' };

/**
 * What is waited for as part of a sentence, from whomever it is to come. What fits no pattern is quoted as it stands.
 * @example awaited('decision', undefined) // 'Waiting for a decision'
 * @example awaited('let me know the outcome', 'Ana Ruiz') // 'Waiting for Ana Ruiz to let you know the outcome'
 */
export function awaited(what: string, who: string | undefined): string {
  const said = what.trim();
  const words = said.replace(theyWill, '').replace(/^they\s+(?=\S)/i, '');
  const from = who === undefined ? '' : ` from ${who}`;
  if (/^(?:you(?:\s+will|['’]ll)?\s+)?hear(?:ing)? back$/i.test(words)) return `Waiting to hear back${from}`;
  if (theyWill.test(said) || doing.test(words) || doingSomething.test(words)) {
    const meant = /^we\b/i.test(said) ? quotingThem : toYou;
    const done = words.replace(/\b(?:me|us|my|our)\b/g, (word) => meant[word] ?? word);
    return `Waiting for ${who ?? 'them'} to ${lowered(done)}`;
  }
  const article = aThing.test(words) ? 'a ' : anThing.test(words) ? 'an ' : anyThing.test(words) ? '' : undefined;
  if (article !== undefined) return `Waiting for ${article}${words.toLowerCase()}${from}`;
  if (/^(?:the|an?|your|their|our|my|some|more)\s/i.test(words)) return `Waiting for ${lowered(words)}${from}`;
  return who === undefined ? `Waiting for: ${what}` : `Waiting for ${who}: ${what}`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
