/** A built-in template: subject and letter as Liquid text, the same that "Customize a message template" copies. */
export interface BuiltInTemplate {
  readonly subject: string;
  readonly body: string;
}
