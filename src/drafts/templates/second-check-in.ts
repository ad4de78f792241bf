import type { BuiltInTemplate } from './built-in-template';

/** Three sentences: the first message, an offer, an open door. */
export const secondCheckInTemplate: BuiltInTemplate = {
  subject: `A short note – {% if role %}{{ role }} role{% if company %} at {{ company }}{% endif %}{% elsif company %}interview at {{ company }}{% else %}our conversation on {{ interview_date }}{% endif %}`,
  body: `{{ greeting }}

{{ opening }} {{ offer }}

{{ close }}

{{ sign_off }}
`,
};
