import type { BuiltInTemplate } from './built-in-template';

/** The offer and its date, interest that has not changed, a question about timing. */
export const otherOfferTemplate: BuiltInTemplate = {
  subject: `My timing – {% if role %}{{ role }} role{% if company %} at {{ company }}{% endif %}{% elsif company %}application to {{ company }}{% else %}another offer{% endif %}`,
  body: `{{ greeting }}

{{ opening }} {{ news }}

{{ fit }} {{ ask }} {{ close }}

{{ sign_off }}
`,
};
