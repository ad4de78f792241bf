import fc from 'fast-check';
import { dealt, fit, underName } from '../../../test/support/note-bullets';
import { expectRecorded } from '../../../test/support/recorded';
import { defaultDraftSettings } from '../draft-settings';
import { readTalkingPoints } from '../points/talking-points';
import { weaveFit, weavePoint } from './weave-point';
import { alreadySaid, wordingChooser } from '../wording/choose-wording';

const ana = { text: 'Ana Ruiz', link: 'Ana Ruiz' };
const tom = { text: 'Tom Becker' };
const sections = defaultDraftSettings.sectionNames;
const names = {
  addressee: ['Ana Ruiz', 'Ana', 'Ruiz'],
  capitals: new Set(['ana', 'ruiz', 'tom', 'becker', 'northwind']),
};

function sentenceFrom(note: string, seed: string): string {
  const point = readTalkingPoints(note, [ana, tom], sections)[0]?.points[0];
  if (!point) return '(not for a letter)';
  return (
    weavePoint(point, names, wordingChooser(seed, alreadySaid([]), defaultDraftSettings)) || '(not for this person)'
  );
}

describe('a corpus of bullets and the sentence that each becomes', () => {
  it('is as recorded', () => {
    const shown = (bullet: string) => bullet.replace(/\|/g, '\\|');
    const rows = [
      [
        '## Under the heading of Ana Ruiz',
        underName.map((one) => [one, sentenceFrom(`## Ana Ruiz\n\n- ${one}\n`, one)]),
      ],
      [
        '## Under Highlights, dealt to Ana Ruiz',
        dealt.map((one) => [one, sentenceFrom(`## Highlights\n\n- ${one}\n`, one)]),
      ],
      [
        '## Under Fit',
        fit.map((one) => {
          const point = readTalkingPoints(`## Fit\n\n- ${one}\n`, [ana], sections)[0]?.fit[0];
          const sentence =
            point && weaveFit(point, names, 'the role', wordingChooser(one, alreadySaid([]), defaultDraftSettings));
          return [one, sentence ?? '(not for a letter)'];
        }),
      ],
    ] as const;
    const table = rows.map(
      ([title, lines]) =>
        `${title}\n\n| bullet | sentence |\n|---|---|\n${lines.map(([bullet = '', sentence = '']) => `| ${shown(bullet)} | ${shown(sentence)} |`).join('\n')}\n`,
    );
    expectRecorded('woven.md', `# Bullets and the sentences they become\n\n${table.join('\n')}`);
  });
});

it('weaves any text into one or two finished sentences, or leaves it out', () => {
  const scraps = fc.array(fc.constantFrom(...underName.join(' ').split(' '), '–', ':', ',', '"', '?', '→'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        scraps.map((words) => words.join(' ')),
      ),
      (text) => {
        const sentence = sentenceFrom(`## Ana Ruiz\n\n- ${text.replace(/[\r\n]/g, ' ')}\n`, 'seed');
        expect(sentence).not.toBe('');
        expect(sentence).not.toMatch(/\[\[|\]\]|\{\{|\*\*|\s{2}|undefined|null/);
        if (!sentence.startsWith('(')) expect(sentence).toMatch(/[.?”]$/u);
        expect(sentence.length).toBeLessThan(420);
      },
    ),
    { numRuns: 300 },
  );
});
