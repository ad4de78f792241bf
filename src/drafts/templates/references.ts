import type { BuiltInTemplate } from './built-in-template';

/** What it is about, who may call and when, what to stress. */
export const referencesTemplate: BuiltInTemplate = {
  subject: `A reference for me – {% if company %}{{ company }} may contact you{% else %}someone may contact you{% endif %}`,
  body: `{{ greeting }}

{{ opening }} {{ ask }}

{{ fit }} {{ close }}

{{ sign_off }}
`,
};
