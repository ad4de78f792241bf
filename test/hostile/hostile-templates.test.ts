import { onsite, interviewPath, openPlugin, smallVault, run } from '../plugin/support/open-plugin';
import { expectHarmless, newPaths } from './harmless';
import { mark, payloads } from './payloads';

// A busy machine takes its time; what never ends, ends here.
jest.setTimeout(240_000);

interface Drafted {
  readonly created: readonly string[];
  readonly failed: readonly { readonly reason: string }[];
}

const templateFolder = 'Follow-ups/Templates';

/** Templates that reach for more than they are given, or that never end. */
const attacks: Readonly<Record<string, string>> = {
  'a constructor': '{{ name.constructor.constructor }}',
  'a prototype': '{{ interview.__proto__ }}{{ points.__proto__.constructor }}',
  'the whole scope': '{{ self }}{{ this }}{{ globalThis }}{{ window }}{{ app.vault }}',
  'another file': "{% include '../../secret' %}",
  'a layout': "{% layout 'secret' %}{% block a %}{% endblock %}",
  'a partial': "{% render 'secret' %}",
  'a long list': '{% for i in (1..999999999) %}x{% endfor %}',
  'lists in lists':
    '{% for a in (1..500) %}{% for b in (1..500) %}{% for c in (1..500) %}x{% endfor %}{% endfor %}{% endfor %}',
  'a text that doubles': `{% assign x = "xxxxxxxxxx" %}${'{% assign x = x | append: x %}'.repeat(60)}{{ x }}`,
  'a list that doubles': `{% assign x = "a,b" | split: "," %}${'{% assign x = x | concat: x %}'.repeat(60)}{{ x | join: "," }}`,
  'a capture of itself': '{% capture x %}{% for i in (1..1000) %}{{ name }}{% endfor %}{% endcapture %}'.repeat(100),
  'deep tags': `${'{% if name %}'.repeat(2_000)}${'{% endif %}'.repeat(2_000)}`,
  'deep brackets': `{{ ${'name['.repeat(2_000)}0${']'.repeat(2_000)} }}`,
  'open brackets': '{{ '.repeat(20_000),
  'a great template': '{{ name }} '.repeat(200_000),
  'many filters': `{{ name${' | upcase | downcase'.repeat(2_000)} }}`,
  'a raw block': '{% raw %}{{ name.constructor }}{% endraw %}',
  markup: `<${mark}>{{ name }}</${mark}><script>top.evil=1</script><img src=x onerror=top.evil=1>`,
  'code of other plugins': '<% tp.file.delete() %> `$= dv.pages()` {{ name }}',
  'properties of its own': '---\nstatus: sent\n---\n{{ greeting }}',
  'a dangerous date': '{{ interview_day | date: "[<script>]YYYY[</script>]" }}',
  'a date without end': `{{ interview_day | date: "${'dddd '.repeat(5_000)}" }}`,
  nothing: '{% comment %}{% endcomment %}',
  'control characters': 'Dear\u0000 {{ name }}\u202e\u2028\r\nBcc: all@evil.example',
};

test.each(Object.entries(attacks))(
  'a template with %s makes a harmless letter, or none with a reason',
  async (_, body) => {
    const files = {
      ...smallVault,
      [`${templateFolder}/Mine.md`]: `---\nkind: thank-you\nsubject: "{{ company }}"\n---\n${body}\n`,
    };
    const vault = await openPlugin({ files, enabled: 'with-app' });
    const outcome = JSON.parse(
      await vault.cli('interview-follow-up:draft', { file: interviewPath, format: 'json' }),
    ) as Drafted;
    expect(outcome.created.length + outcome.failed.length).toBe(2);
    for (const { reason } of outcome.failed) {
      expect(reason).not.toBe('');
      expect(reason.length).toBeLessThan(500);
    }
    for (const path of outcome.created) {
      const text = vault.read(path) ?? '';
      expect(text.length).toBeLessThan(60_000);
      expect(text).toMatch(/^---\ntype: follow-up\nkind: thank-you\nstatus: draft\n/);
      await vault.openFile(path);
      await run(vault, 'check-draft');
    }
    expect([...newPaths(vault, files)].sort()).toEqual([...outcome.created].sort());
    expectHarmless(vault, files);
    await vault.close();
  },
);

const subjects = Object.values(payloads).flat();

test.each([['subject'], ['kind'], ['industry']])(
  'texts of all sorts as the %s of a template do no harm',
  async (property) => {
    const files = {
      ...smallVault,
      ...Object.fromEntries(
        subjects.map((text, number) => [
          `${templateFolder}/${number}.md`,
          `---\n${property === 'kind' ? '' : 'kind: thank-you\n'}${property}: ${JSON.stringify(text)}\nstage: s${number}\n---\n{{ greeting }}\n\n{{ point }}\n`,
        ]),
      ),
      ...Object.fromEntries(
        subjects.map((text, number) => [
          `Interviews/${number}.md`,
          onsite
            .replace('[[Northwind]]', `Company ${number}`)
            .replace('role:', `stage: s${number}\nindustry: ${JSON.stringify(text)}\nrole:`),
        ]),
      ),
    };
    const vault = await openPlugin({ files, enabled: 'with-app' });
    for (const number of subjects.keys()) {
      const file = `Interviews/${number}.md`;
      JSON.parse(await vault.cli('interview-follow-up:draft', { file, person: 'Tom Becker', format: 'json' }));
    }
    const letters = newPaths(vault, files);
    expect(letters.length).toBeGreaterThan(subjects.length / 2);
    for (const path of letters)
      expect(vault.read(path)).toMatch(/^---\ntype: follow-up\nkind: thank-you\nstatus: draft\n/);
    for (const { frontmatter } of letters.map((path) => {
      const file = vault.app.vault.getFileByPath(path);
      return (file && vault.app.metadataCache.getFileCache(file)) ?? {};
    })) {
      expect(frontmatter).toMatchObject({ type: 'follow-up', kind: 'thank-you', status: 'draft' });
      expect(String(frontmatter?.['subject'] ?? '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }
    expectHarmless(vault, files);
    await vault.close();
  },
);
