/** What the person reads about message templates of their own. */
export const templateText = {
  whichKind: 'Which message do you want to put into your own words?',
  yours: 'You have a template of your own: opens it.',
  builtIn: 'Copies the built-in template into your template folder.',
  noFolder: 'No template folder is set. Name one in the settings, under “Letters”.',
  copied: (kind: string) =>
    `Copied the template for “${kind}”. Letters drafted from now on use it; delete the note to go back.`,
  notCopied: (reason: string) => `The template was not copied: ${reason}`,
  unused: (name: string, kind: string, kinds: readonly string[]) =>
    `No letter is made from “${name}” in your template folder. ${kind === '' ? 'Its properties need a kind, such as kind: thank-you; a subject with braces or a colon stands in quotation marks.' : `“${kind}” is none of ${kinds.join(', ')}.`}`,
  /** Stands at the top of a copied template, where no letter shows it. */
  comment: `Your words go below. A name in double braces stands for a fact or a sentence from your notes, and is empty where there is none.
Some of them: first_name, company, role, interview_day, point, my_step, their_step, sign_off. The page “Message templates” of the documentation lists all.
To see a letter made from this template, choose “Preview letter” in the menu of this note.
To use it for some interviews only, add industry, stage or language to the properties above.`,
  preview: {
    menu: 'Preview letter',
    offer: 'Preview',
    title: (kind: string, to: string) => `${kind} to ${to}`,
    subject: 'Subject',
    from: (interview: string) => `From “${interview}”, with your current settings. Nothing is written.`,
    servesNone: 'No interview fits what this template is limited to, or another template of yours fits it better.',
    noInterview:
      'There is no interview note with somebody to thank yet. The command “Add example interview notes” makes some.',
  },
} as const;
