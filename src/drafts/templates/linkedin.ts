import type { BuiltInTemplate } from './built-in-template';

/** A note with an invitation, at most 300 characters long. */
export const linkedinTemplate: BuiltInTemplate = {
  subject: '',
  body: `{{ greeting }}

{{ opening }} {{ point }} {{ close }}

{{ sign_off }}
`,
};
