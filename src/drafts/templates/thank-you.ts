import type { BuiltInTemplate } from './built-in-template';

/** Thanks, the one specific point, why it fits, what comes next. */
export const thankYouTemplate: BuiltInTemplate = {
  subject: `Thank you – {% if role %}{{ role }} interview{% elsif company %}{{ company }} interview{% else %}our conversation on {{ interview_date }}{% endif %}`,
  body: `{{ greeting }}

{{ thanks }} {{ interest }}

{{ point }} {{ offer }} {{ fit }}

{{ answer }} {{ my_step }} {{ their_step }} {{ close }}

{{ sign_off }}
`,
};

/** The same by hand on a card: no subject, nothing that only makes sense in a mail. */
export const thankYouCardTemplate: BuiltInTemplate = {
  subject: '',
  body: `{{ greeting }}

{{ thanks }} {{ interest }} {{ point }}

{{ fit }} {{ wish }}

{{ sign_off }}
`,
};
