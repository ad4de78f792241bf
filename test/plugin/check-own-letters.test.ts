import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agenda, openPlugin } from './support/open-plugin';

const sample = join(process.cwd(), 'test', 'vault');
const settings = { drafts: { me: { name: 'Jo Martin' } }, followUps: { enabled: { 'second-check-in': true } } };

function sampleFiles(): Readonly<Record<string, string>> {
  const paths = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const notes = paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(sample, path), 'utf8')] as const);
  return { ...Object.fromEntries(notes), '.obsidian/plugins/interview-follow-up/data.json': JSON.stringify(settings) };
}

interface Finding {
  readonly rule: string;
  readonly text: string;
  readonly message: string;
}

/** What may be left to do in a letter that was just drafted: to fill what no note says. */
const leftToFill = ['blank'];

test.each(['2026-11-18T18:00', '2026-11-20T10:00', '2026-11-27T10:00', '2026-12-04T10:00', '2026-12-18T10:00'])(
  'no letter of the plugin, drafted on %s, has more to mend than blanks to fill',
  async (now) => {
    const vault = await openPlugin({ files: sampleFiles(), now });
    const found: string[] = [];
    let letters = 0;
    for (const { kind, note, person } of await agenda(vault)) {
      const wish = { format: 'json', file: note ?? '', kind: kind ?? '', override: 'true', ...(person && { person }) };
      const drafted = JSON.parse(await vault.cli('interview-follow-up:draft', wish)) as { created?: string[] };
      for (const file of drafted.created ?? []) {
        letters += 1;
        const findings = JSON.parse(
          await vault.cli('interview-follow-up:check', { file, format: 'json' }),
        ) as Finding[];
        for (const { rule, message } of findings)
          if (!leftToFill.includes(rule)) found.push(`${file}: ${rule}: ${message}`);
      }
    }
    expect(letters).toBeGreaterThan(0);
    expect(found).toEqual([]);
    await vault.close();
  },
);
