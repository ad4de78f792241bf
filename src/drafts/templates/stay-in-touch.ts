import type { BuiltInTemplate } from './built-in-template';

/** Thanks for the answer, one thing remembered, good wishes, an open door. */
export const stayInTouchTemplate: BuiltInTemplate = {
  subject: `Thank you – {% if role %}{{ role }} role{% if company %} at {{ company }}{% endif %}{% elsif company %}my application to {{ company }}{% else %}your message{% endif %}`,
  body: `{{ greeting }}

{{ opening }} {{ point }}

{{ wish }} {{ close }}

{{ sign_off }}
`,
};
