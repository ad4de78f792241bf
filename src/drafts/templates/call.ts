import type { BuiltInTemplate } from './built-in-template';

/** The number, what to say, and what to leave on voicemail. */
export const callTemplate: BuiltInTemplate = {
  subject: '',
  body: `Call {{ name | default: company | default: "them" }} at {{ phone | default: "[phone number]" }}.

If they answer:

{{ greeting }} {{ opening }} {{ ask }}

If you reach voicemail:

{{ voicemail }}
`,
};
