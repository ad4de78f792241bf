import type { BuiltInTemplate } from './built-in-template';

/** The decision at once, one reason where there is one, thanks and good wishes. */
export const withdrawTemplate: BuiltInTemplate = {
  subject: `Withdrawing my application – {% if role %}{{ role }} role{% elsif company %}{{ company }}{% else %}with thanks{% endif %}`,
  body: `{{ greeting }}

{{ opening }} {{ news }}

{{ thanks }} {{ wish }} {{ close }}

{{ sign_off }}
`,
};
