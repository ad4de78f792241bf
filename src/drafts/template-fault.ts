import { fold } from '../domain/fold';
import { templateFaults } from '../text/template-faults';
import { inOneLine } from './clean-text';
import { lettersApart } from './check/letters-apart';

/** What a template may use, to tell what a misspelt word was meant to be. */
export interface TemplateWords {
  readonly names: readonly string[];
  readonly filters: readonly string[];
  readonly tags: readonly string[];
}

const innerTags = ['else', 'elsif', 'when'];
/** Tags that would reach for other files, which no template may. */
export const tagsOfOtherFiles = ['include', 'render', 'layout', 'block'];

const plain = (word: string): string => fold(word).replace(/[\s_-]/g, '');

function nearest(word: string, words: readonly string[]): string | undefined {
  const written = plain(word);
  const longer = written.length > 3 ? words.find((one) => plain(one).startsWith(written)) : undefined;
  const most = written.length < 5 ? 1 : written.length < 8 ? 2 : 3;
  const apart = words.map((one) => lettersApart(plain(one), written, most));
  const least = Math.min(...apart);
  return longer ?? (least <= most ? words[apart.indexOf(least)] : undefined);
}

function noName(path: string, { names }: TemplateWords): string {
  const [, owner, name] = /^(.*)\.(.*)$/.exec(path) ?? [];
  if (owner !== undefined && name !== undefined) return templateFaults.noProperty(owner, name);
  return templateFaults.noName(path, /^(?:date|now)$/i.test(path) ? 'today' : nearest(path, names));
}

function noTag(tag: string, { tags }: TemplateWords): string {
  if (tagsOfOtherFiles.includes(tag)) return templateFaults.otherNote(tag);
  const inner = [...innerTags, ...tags.map((one) => `end${one}`)];
  if (inner.includes(tag)) return templateFaults.notOpened(tag);
  return templateFaults.noTag(tag, tag === 'end' ? 'endif' : nearest(tag, [...tags, ...inner]));
}

const readings: readonly (readonly [RegExp, (found: string, words: TemplateWords) => string])[] = [
  [/^undefined variable: (.*)/, noName],
  [/^undefined filter: (.*)/, (name, { filters }) => templateFaults.noFilter(name, nearest(name, filters))],
  [/^tag "(.*)" not found/, noTag],
  [/^tag (\{.*\}) not closed/, templateFaults.noEnd],
  [/^(?:tag|output|raw) "(.*)" not closed/, templateFaults.notClosed],
  [/(limit) exceeded/, () => templateFaults.tooMuch],
  [/^unexpected "(if) /, () => templateFaults.noTag('else if', 'elsif')],
  [/^(expected .*|unexpected .*|invalid .*|illegal .*)/, templateFaults.notUnderstood],
];

/**
 * What is wrong with a template, in words for whoever wrote it.
 * @param message what the library says
 * @example templateFault('undefined variable: frist_name', words) // 'there is no name “frist_name”; perhaps “first_name” is meant'
 */
export function templateFault(message: string, words: TemplateWords): string {
  for (const [pattern, explain] of readings) {
    const found = pattern.exec(message)?.[1];
    if (found !== undefined) return explain(found, words);
  }
  return inOneLine(message);
}
