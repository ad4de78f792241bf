import { isTitle } from './job-title';
import { isPlaceholder } from '../placeholder';

/** A person's name as written, and what the text says they do. */
export interface NameAndTitle {
  readonly name: string;
  readonly title?: string;
}

const wrapped = /^(\*\*|\*|__|_|")(.+)\1$/s;
const bracketed = /^(.*\S)\s*[(（]([^()（）]*(?:\([^()]*\)[^()（）]*)*)[)）]$/s;
const pronouns = /\s*[(（](?:she|he|they|ze|xe|her|him|them)\s*[/,][^()（）]*[)）]/gi;
/** "Ana Ruiz @ Northwind", "with Ana": words around a name that say where from or how met. */
const whereFrom = /\s+(?:@|from|at)\s+\S.*$|^(?:with\s|w\/)\s*(?=\S)/gsu;
const formOfAddress = /^(?:dr|prof|mr|mrs|ms|miss|mx|sir|dame)\b\.?\s+\p{Lu}/iu;
const separator = /\s*[,|:]\s+|\s+[–—-]\s+/g;

/**
 * Tells name and job apart: "Ana Ruiz (VP Engineering)", "Ana Ruiz, PhD – Staff Engineer", "Recruiter: Mia Okafor".
 * What is not surely a job stays in the name; pronouns in brackets are dropped.
 */
export function nameAndTitle(text: string): NameAndTitle {
  const bare = (wrapped.exec(text)?.[2] ?? text).replace(pronouns, '');
  const [, inBrackets = ''] = bracketed.exec(bare)?.slice(1) ?? [];
  const unbracketed = tidy(bracketed.exec(bare)?.[1] ?? bare);
  const note = tidy(inBrackets);
  const bracketTitle = note === '' || isPlaceholder(note) ? undefined : note;
  const { name, title } = splitAtTitle(unbracketed);
  const stated = bracketTitle ?? title;
  const alone = name.replace(whereFrom, '');
  return stated === undefined ? { name: alone } : { name: alone, title: stated };
}

function splitAtTitle(text: string): NameAndTitle {
  const cuts = [...text.matchAll(separator)];
  for (const [index, cut] of cuts.entries()) {
    const end = cut.index + cut[0].length;
    const segment = text.slice(end, cuts[index + 1]?.index);
    const before = text.slice(0, cut.index);
    if (!isTitle(segment)) continue;
    if (index > 0 || !isTitle(before)) return { name: tidy(before), title: tidy(text.slice(end)) };
  }
  const [only] = cuts;
  // "Chair - Dr. Iris Bell": what stands in front of a form of address is the part she plays.
  const addressed = only === undefined ? '' : text.slice(only.index + only[0].length);
  if (
    cuts.length === 1 &&
    only !== undefined &&
    formOfAddress.test(addressed) &&
    !text.slice(0, only.index).includes(' ')
  )
    return { name: tidy(addressed), title: tidy(text.slice(0, only.index)) };
  if (cuts.length === 1 && only !== undefined && !only[0].includes(',')) {
    const before = text.slice(0, only.index);
    if (isTitle(before)) return { name: tidy(text.slice(only.index + only[0].length)), title: tidy(before) };
  }
  return { name: text };
}

function tidy(text: string): string {
  return text.replace(/^[\s,;:|]+|[\s,;:|–—-]+$/g, '').trim();
}
