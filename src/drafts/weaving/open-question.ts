import { addressTo } from './address-reader';
import { lowerLead } from './lower-lead';
import type { TalkingPoint } from '../points/talking-points';
import type { WeavingNames } from './weave-point';

/** A question that was left open, as it goes on after "You asked". Empty where it fits no sentence. */
export interface OpenQuestion {
  readonly question: string;
  /** What the note already answers, with the mark that joins it to the question, without its full stop. */
  readonly answer: string;
}

const longest = 22;
const yesOrNo =
  /^(would|am|can|could|have|will|should|was|were|had|is|are|may|might) (i|my|the|it|there|this|that|we)\b (.+)$/i;

/**
 * Reads an open question from a note: "would I be on call?" becomes "whether I would be on call"; what follows the question
 * mark, or a noted answer, is the answer.
 */
export function readOpenQuestion(point: TalkingPoint, names: WeavingNames): OpenQuestion {
  const mark = point.text.indexOf('?');
  const asked = (mark < 0 ? point.text : point.text.slice(0, mark)).trim();
  const behind =
    mark < 0
      ? ''
      : point.text
          .slice(mark + 1)
          .replace(/^[\s?!–:→-]+/, '')
          .trim();
  const { text, sure } = addressTo(lowerLead(asked, names.capitals).text, names.addressee, point.by !== 'dealt');
  const told = text
    .replace(/^(?:asked|wants to know|wanted to know|you asked|you want to know|you wanted to know)\s+(?:me\s+)?/i, '')
    .replace(/[.,;:!\s]+$/, '');
  if (!sure || told.split(' ').length > longest || told.length < 4 || told.length > 200)
    return { question: '', answer: '' };
  const noted = (behind || (point.answer ?? '')).replace(/[.\s]+$/, '');
  return { question: indirect(told, mark >= 0), answer: joined(noted, names) };
}

/** A short answer goes on after a colon, a longer one is a sentence of its own. */
function joined(noted: string, names: WeavingNames): string {
  const words = noted.split(' ').length;
  if (noted === '' || words > 40 || noted.length > 300) return '';
  const lead = lowerLead(noted, names.capitals);
  if (words <= 14 && lead.sure && !/[.:;?!]/.test(noted)) return `: ${lead.text}`;
  return `. ${noted.charAt(0).toUpperCase()}${noted.slice(1)}`;
}

function indirect(told: string, marked: boolean): string {
  const inverted = yesOrNo.exec(told);
  if (inverted && (marked || /^(?:i|my)$/i.test(inverted[2] ?? ''))) {
    const subject = /^i$/i.test(inverted[2] ?? '') ? 'I' : (inverted[2] ?? '');
    if (subject === 'I' || subject === 'there' || subject === 'it')
      return `whether ${subject} ${(inverted[1] ?? '').toLowerCase()} ${inverted[3] ?? ''}`;
  }
  const does = /^do i (.+)$/i.exec(told);
  if (does) return `whether I ${does[1] ?? ''}`;
  if (/^(?:how|why|what|where|when|which|who) (?:would|can|could|will|should|have|am) i\b/i.test(told)) {
    return told.replace(
      /^(\S+) (\S+) i\b/i,
      (_, word: string, verb: string) => `${word.toLowerCase()} I ${verb.toLowerCase()}`,
    );
  }
  if (/^(?:whether|if|how|why|what|where|when|which|who|about)\b/i.test(told) && !marked) return told;
  return marked ? `“${told.charAt(0).toUpperCase()}${told.slice(1)}?”` : `about “${told}”`;
}
