/** What the person reads about message templates of their own. */
export const templateText = {
  whichKind: 'Which message do you want to put into your own words?',
  yours: 'You have a template of your own: opens it.',
  builtIn: 'Copies the built-in template into your template folder.',
  noFolder: 'No template folder is set. Name one in the settings, under “Letters”.',
  copied: (kind: string) =>
    `Copied the template for “${kind}”. Letters drafted from now on use it; delete the note to go back.`,
  notCopied: (reason: string) => `The template was not copied: ${reason}`,
  /** Stands at the top of a copied template, where no letter shows it. */
  comment: `Your words go below. A name in double braces stands for a fact or a sentence from your notes, such as
first_name, role or point, and is empty where there is none. The page docs/templates.md lists them all.
Add industry, stage or language to the properties above to use this template for such interviews only.`,
  preview: {
    title: (kind: string, to: string) => `${kind} to ${to}`,
    subject: 'Subject',
    from: (interview: string) => `From “${interview}”, with the settings of this moment. Nothing is written.`,
    noInterview: 'There is no interview note with somebody to thank yet. “Add example interview notes” makes some.',
  },
} as const;
