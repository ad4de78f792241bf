import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNextSteps } from '../src/notes/steps/read-next-step';
import { readPromise } from '../src/notes/steps/read-promise';
import { plainWhenOptions } from '../src/notes/when/read-when';

const context = { names: { people: ['Ana Ruiz'], company: 'Northwind', own: [] }, when: plainWhenOptions };

it('writes every phrase of the corpus so that it reads back as the same step', () => {
  const phrases = readFileSync(join(__dirname, 'expected/phrases.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const changed = phrases.flatMap(([anchor = '', , text = '']) => {
    const here = { ...context, anchor };
    const reading = readPromise(text, here);
    if (reading.as !== 'step') return [];
    const { due, what, owner, written } = reading.step;
    const [read] = readNextSteps([written], here).steps;
    return read?.owner === owner && read.due === due && read.what === what ? [] : [[text, written, read]];
  });
  expect(changed).toEqual([]);
});
