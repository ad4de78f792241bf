import { sections } from '../domain/follow-up';
import { followUpKinds } from '../domain/kind';
import { followUpTitle, kindTitle, sectionTitle } from './titles';

const person = { text: 'Ana Ruiz' };

test.each([
  [{ kind: 'thank-you', person, company: 'Northwind' }, 'Thank Ana Ruiz'],
  [{ kind: 'promise', what: 'send portfolio', person }, 'Send portfolio'],
  [{ kind: 'promise', what: 'éclairs for the team' }, 'Éclairs for the team'],
  [{ kind: 'awaiting', what: 'decision' }, 'Waiting for a decision'],
  [{ kind: 'awaiting', what: 'decision', person }, 'Waiting for a decision from Ana Ruiz'],
  [{ kind: 'check-in', person, company: 'Northwind' }, 'Check in with Ana Ruiz at Northwind'],
  [{ kind: 'check-in', company: 'Northwind' }, 'Check in with Northwind'],
  [{ kind: 'second-check-in', person }, 'Check in once more with Ana Ruiz'],
  [{ kind: 'call' }, 'Call the company'],
  [{ kind: 'linkedin', person }, 'Invite Ana Ruiz on LinkedIn'],
  [{ kind: 'debrief', company: 'Northwind' }, 'Write your Northwind debrief'],
  [{ kind: 'references', person, company: 'Northwind' }, 'Tell Ana Ruiz that Northwind may call'],
  [{ kind: 'stay-in-touch', person, company: 'Northwind' }, 'Stay in touch with Ana Ruiz at Northwind'],
  [{ kind: 'other-offer', company: 'Northwind' }, 'Tell Northwind about your other offer'],
  [{ kind: 'withdraw', company: 'Northwind' }, 'Withdraw from Northwind'],
  [{ kind: 'let-go', company: 'Northwind' }, 'Let go of Northwind'],
  [{ kind: 'prepare', company: 'Northwind' }, 'Prepare for Northwind'],
] as const)('%j', (followUp, title) => expect(followUpTitle(followUp)).toBe(title));

test('every kind and section has a name of its own', () => {
  expect(new Set(followUpKinds.map(kindTitle)).size).toBe(followUpKinds.length);
  expect(new Set(sections.map(sectionTitle)).size).toBe(sections.length);
});
