import { timed, whenRead } from './bench-vault.mjs';

const names = ['Ana Ruiz', 'Tom Becker', 'Mia Okafor', 'Li Wei', 'Noor Aziz'];

const note = (index, today) => `---
type: interview
date: ${today}
time: "08:00"
company: Company ${index}
role: Engineer
interviewers:
${names.map((name) => `  - ${name} ${index} <${name.split(' ')[0].toLowerCase()}${index}@company.example>`).join('\n')}
---

## Highlights

${names.map((name, place) => `- ${name} ${index}: the plan number ${place} to move the order service to events`).join('\n')}
`;

/** Letters for so many interviews with five people each: how long a letter takes, and how often each note's text is read. */
export async function measureDrafting({ openVault, plugin }, interviews, today) {
  const files = Object.fromEntries(
    Array.from({ length: interviews }, (_, index) => [`Interviews/Interview ${index}.md`, note(index, today)]),
  );
  const vault = await openVault(files);
  await vault.host.loadPlugin(plugin.mainJs, plugin.manifest);
  await whenRead(vault);
  const reads = new Map();
  for (const method of ['read', 'cachedRead']) {
    const real = vault.app.vault[method].bind(vault.app.vault);
    vault.app.vault[method] = (file) => {
      reads.set(file.path, (reads.get(file.path) ?? 0) + 1);
      return real(file);
    };
  }
  const paths = Object.keys(files);
  const taken = await timed(async () => {
    for (const file of paths) await vault.cli('interview-follow-up:draft', { file, format: 'json' });
  });
  await vault.close();
  return {
    interviews,
    perLetter: taken / (interviews * names.length),
    readsPerNote: Math.max(...paths.map((path) => reads.get(path) ?? 0)),
  };
}
