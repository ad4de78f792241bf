import type { BuiltInTemplate } from './built-in-template';

/** A reminder of who writes, a question, something new, and interest that has not faded. */
export const checkInTemplate: BuiltInTemplate = {
  subject: `Next steps – {% if role %}{{ role }} role{% if company %} at {{ company }}{% endif %}{% elsif company %}interview at {{ company }}{% else %}our conversation on {{ interview_date }}{% endif %}`,
  body: `{{ greeting }}

{{ opening }} {{ their_step }} {{ ask }}

{{ news }} {{ point }} {{ fit }} {{ close }}

{{ sign_off }}
`,
};
