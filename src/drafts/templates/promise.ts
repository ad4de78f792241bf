import type { BuiltInTemplate } from './built-in-template';

/** What was promised, here it is, and help with it. */
export const promiseTemplate: BuiltInTemplate = {
  subject: `As promised – {% if role %}{{ role }} interview{% elsif company %}{{ company }} interview{% else %}our conversation on {{ interview_date }}{% endif %}`,
  body: `{{ greeting }}

{{ my_step }} {{ opening }}

{{ offer }} {{ close }}

{{ sign_off }}
`,
};
