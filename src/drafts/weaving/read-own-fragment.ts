import { adjectives, verbForm } from './english-words';
import { asKind, lowOf, wordsOf, type Fragment } from './fragment';
import { prepareFragment } from './prepare-fragment';
import { readPair, readPlain } from './read-fragment';

/** "comfortable with …", "fluent in …": what I am. */
const stateOfMine =
  /^(?:very |really )?(?:comfortable|familiar|experienced|fluent|good|strong|confident|used|able|happy|passionate|keen|curious|interested|certified|proficient|skilled|versed|at home) (?:with|in|at|to|about|on|working|as)\b/i;
const fitting = new Set(['match', 'suit', 'cover', 'align', 'overlap']);

/** A piece about oneself as the part of a letter that says why one fits. */
export function readOwnFragment(text: string, names: ReadonlySet<string>): Fragment {
  const ready = prepareFragment(text, names);
  if ('kind' in ready) return ready;
  if (!ready.sure) return asKind('anything', ready.text);
  const [first = '', second = ''] = wordsOf(ready.text);
  const low = lowOf(first);
  const verb = verbForm(low);
  if (/^i(?:'m|'ve|'d|'ll)?$/.test(low)) return asKind('mine', ready.text);
  if (verb?.form === 'past' && !adjectives.has(low) && second !== '' && second !== 'by')
    return asKind('mine', `I ${ready.text}`);
  if (stateOfMine.test(ready.text)) return asKind('mine', `I am ${ready.text}`);
  if (verb?.form === 'third' && fitting.has(verb.base)) return asKind('mine', `my background ${ready.text}`);
  if (verb?.form === 'third') return asKind('anything', ready.text);
  const read = readPair(ready.text) ?? readPlain(ready.text, 'unknown');
  if (read.kind !== 'topic' || /\ssince\s/.test(read.text)) return asKind('anything', ready.text);
  const supplied = read.text.startsWith('the ') && !/^the /i.test(ready.text);
  return asKind('topic', supplied ? `my ${ready.text}` : read.text);
}
