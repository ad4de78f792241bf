const positions = new RegExp(
  `\\b(?:${[
    'vp|svp|evp|vice president|president|chairman|chairwoman|chairperson|founder|co-?founder|partner|owner',
    'principal|director|lead|leader|manager|mgr|supervisor|head of|deputy head|engineer|developer|programmer',
    'architect|scientist|researcher|analyst|designer|consultant|advisor|adviser|officer|administrator|assistant',
    'associate|coordinator|specialist|strategist|recruiter|sourcer|human resources|talent|people ops|people partner',
    'accountant|counsel|attorney|editor|professor|lecturer|technician|representative|executive|secretary|treasurer',
    'intern|chief of staff|head, \\w+',
  ].join('|')})\\b`,
  'i',
);
const abbreviations = /\b(?:C[EFHIMOPRT]O|HR|HM|PM|TPM|EM|SWE|SRE|SDE|QA|MD)\b/;
const departments = new Set(
  (
    'the of and team dept department group product design marketing sales operations ops finance legal growth data ' +
    'research security platform infrastructure mobile web backend frontend analytics partnerships support success ' +
    'customer business development technology engineering recruiting people'
  ).split(' '),
);
const shortDepartments = new Set(['&', 'IT', 'ML', 'AI', 'UX', 'UI', 'R&D']);

/**
 * Whether a text names a job and not a person: "VP Engineering", "Product and Design". Used only to tell what
 * follows a name; what it does not know counts as part of the name, so that no name is ever cut.
 */
export function isTitle(text: string): boolean {
  if (positions.test(text) || abbreviations.test(text)) return true;
  const words = text.trim().split(/\s+/);
  return words.every((word) => shortDepartments.has(word) || departments.has(word.toLowerCase()));
}
