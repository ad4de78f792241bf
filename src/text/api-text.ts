/** What the API answers to calls that make no sense. */
export const apiText = {
  notOptions: 'The options have to be an object, such as { kind: "thank-you" }.',
  notText: (name: string) => `The option "${name}" has to be a text.`,
  noPath: 'The first argument has to be the path of a note, as a text.',
  failed: 'The call failed.',
  switchedOff: 'The plugin has been switched off.',
} as const;
