/**
 * @jest-environment <rootDir>/test/support/zone-environment.mjs
 * @jest-environment-options {"zone": "America/New_York"}
 */
import { adds, edits, logsReply, marksDone, marksSent, setsStatus } from './deeds';
import { dates, lists, listsNothing, listsNothingToDo } from './expectations';
import { contactNote, interviewNote } from './interview-note';
import { story } from './tell-story';

const northwind = 'Interviews/2026-11-18 Northwind.md';

test('silence: a check-in, no answer, a call, no answer, letting go', () =>
  story('silence', {
    notes: {
      [northwind]: interviewNote({
        date: '2026-11-18',
        time: '"14:00"',
        company: 'Northwind',
        role: 'Backend Engineer',
        interviewers: ['"[[Ana Ruiz]]"'],
        next_steps: ['"them: decision by Fri 27 Nov"'],
      }),
      'People/Ana Ruiz.md': contactNote({ email: 'ana@northwind.example', phone: '+1 555 0100' }),
    },
    never: ['second-check-in', 'linkedin'],
  })
    .on(
      '2026-11-18 17:00',
      'Home from the interview.',
      lists('due-now', 'Thank Ana Ruiz'),
      dates('Thank Ana Ruiz', { opens: '2026-11-18T15:00', due: '2026-11-19T15:00' }),
      dates('Waiting for a decision', { opens: null, due: '2026-11-27' }),
      dates('Check in with Ana Ruiz at Northwind', { opens: '2026-12-02', due: '2026-12-11' }),
      marksSent('Thank Ana Ruiz'),
    )
    .on('2026-11-27', 'The day they named.', listsNothingToDo())
    .on('2026-12-01', 'Patience.', listsNothingToDo())
    .on(
      '2026-12-02',
      'Three business days later.',
      lists('due-now', 'Check in with Ana Ruiz at Northwind'),
      marksSent('Check in with Ana Ruiz at Northwind'),
      listsNothingToDo(),
      dates('Call Ana Ruiz at Northwind', { opens: '2026-12-18', due: '2026-12-25' }),
    )
    .on('2026-12-17', 'No answer so far.', listsNothingToDo())
    .on('2026-12-18', 'Time to call.', lists('due-now', 'Call Ana Ruiz at Northwind'))
    .on('2026-12-21', 'Calls, and speaks to a machine.', marksDone('Call Ana Ruiz at Northwind'), listsNothingToDo())
    .on('2027-01-03', 'The last day of patience.', listsNothingToDo())
    .on(
      '2027-01-04',
      'Ten business days after the call.',
      lists('due-now', 'Let go of Northwind'),
      dates('Let go of Northwind', { opens: '2027-01-04', due: null }),
      setsStatus(northwind, 'ghosted'),
      listsNothing(),
    )
    .on('2027-02-01', 'A month later.', listsNothing())
    .tell());

const larkspur = 'Interviews/2026-11-18 Larkspur Health.md';

test('“we’ll contact you”: one check-in by mail, and nothing that they asked not to get', () =>
  story('we will contact you', {
    notes: {
      [larkspur]: interviewNote({
        date: '2026-11-18',
        time: '"11:00"',
        company: 'Larkspur Health',
        role: 'Data Analyst',
        interviewers: ['"[[Ines Roth]]"'],
        contact_policy: 'wait',
      }),
      'People/Ines Roth.md': contactNote({
        email: 'ines@larkspur.example',
        phone: '+1 555 0111',
        linkedin: 'https://www.linkedin.com/in/ines-roth',
      }),
    },
    never: ['call', 'linkedin', 'second-check-in'],
  })
    .on(
      '2026-11-18 13:00',
      '“Don’t call us, we’ll contact you.”',
      lists('due-now', 'Thank Ines Roth'),
      dates('Check in with Ines Roth at Larkspur Health', { opens: '2026-11-27', due: '2026-12-02' }),
      marksSent('Thank Ines Roth'),
    )
    .on('2026-11-26', 'Still quiet.', listsNothingToDo())
    .on('2026-11-27', 'Seven business days after.', lists('due-now', 'Check in with Ines Roth at Larkspur Health'))
    .on('2026-11-30', 'The one mail.', marksSent('Check in with Ines Roth at Larkspur Health'), listsNothingToDo())
    .on('2026-12-13', 'Silence.', listsNothingToDo())
    .on(
      '2026-12-14',
      'Ten business days after the mail.',
      lists('due-now', 'Let go of Larkspur Health'),
      dates('Let go of Larkspur Health', { opens: '2026-12-14', due: null }),
    )
    .on('2027-01-14', 'The hint was left alone, and has gone by itself.', listsNothing())
    .tell());

const civic = 'Interviews/2026-11-05 Civic Transit.md';

test('a government job without a timeline: weeks, not days', () =>
  story('government without a timeline', {
    holidays: ['2026-11-11', '2026-11-26', '2026-12-25', '2027-01-01'],
    notes: {
      [civic]: interviewNote({
        date: '2026-11-05',
        time: '"09:30"',
        company: '"[[Civic Transit Authority]]"',
        role: 'Network Planner',
        interviewers: ['Dana Fields <dana.fields@transit.example>'],
        next_steps: ['"them: let me know the outcome"'],
      }),
      'Companies/Civic Transit Authority.md': contactNote({ industry: 'Government' }),
    },
  })
    .on(
      '2026-11-05 12:00',
      'A panel of one, and a form.',
      lists('due-now', 'Thank Dana Fields'),
      dates('Check in with Dana Fields at Civic Transit Authority', { opens: '2026-11-30', due: '2026-12-07' }),
      dates('Waiting for them to let you know the outcome', { opens: null, due: null }),
      marksSent('Thank Dana Fields'),
    )
    .on('2026-11-29', 'More than three weeks of nothing.', listsNothingToDo())
    .on(
      '2026-11-30',
      'Fifteen business days.',
      lists('due-now', 'Check in with Dana Fields at Civic Transit Authority'),
    )
    .on(
      '2026-12-01',
      'Writes.',
      marksSent('Check in with Dana Fields at Civic Transit Authority'),
      listsNothingToDo(),
      dates('Call Dana Fields at Civic Transit Authority', { opens: '2026-12-14', due: '2026-12-21' }),
    )
    .on(
      '2026-12-10',
      '“The board has not met yet.”',
      logsReply(civic),
      listsNothingToDo(),
      dates('Check in with Dana Fields at Civic Transit Authority', { opens: '2027-01-04', due: '2027-01-11' }),
      dates('Waiting for them to let you know the outcome', { opens: null, due: null }),
    )
    .on('2027-01-03', 'Over the holidays nobody is asked.', listsNothingToDo())
    .on(
      '2027-01-04',
      'Fifteen business days after their reply.',
      lists('due-now', 'Check in with Dana Fields at Civic Transit Authority'),
      marksSent('Check in with Dana Fields at Civic Transit Authority'),
    )
    .on('2027-01-08', 'A letter with an offer.', logsReply(civic), setsStatus(civic, 'offer'), listsNothingToDo())
    .tell());

const meridian = 'Interviews/2026-11-10 Meridian Bank.md';

test('a promised date that slips twice', () =>
  story('a date that slips twice', {
    holidays: ['2026-11-26', '2026-11-27', { from: '2026-12-24', to: '2027-01-01' }],
    notes: {
      [meridian]: interviewNote({
        date: '2026-11-10',
        time: '"14:00"',
        company: 'Meridian Bank',
        role: 'Risk Analyst',
        interviewers: ['Paul Adeyemi <paul@meridian.example>'],
        contact: 'Ruth Klein <ruth@meridian.example>',
        next_steps: ['"them: decision by Fri 20 Nov"'],
      }),
    },
  })
    .on(
      '2026-11-10 16:00',
      'Done, and a date.',
      lists('due-now', 'Thank Paul Adeyemi'),
      dates('Check in with Ruth Klein at Meridian Bank', { opens: '2026-11-25', due: '2026-12-08' }),
      marksSent('Thank Paul Adeyemi'),
    )
    .on('2026-11-24', 'Two business days past their date.', listsNothingToDo())
    .on(
      '2026-11-25',
      'Three.',
      lists('due-now', 'Check in with Ruth Klein at Meridian Bank'),
      marksSent('Check in with Ruth Klein at Meridian Bank'),
      dates('Call Ruth Klein at Meridian Bank', { opens: '2026-12-15', due: '2026-12-22' }),
    )
    .on(
      '2026-11-30',
      '“We need until 11 December.”',
      logsReply(meridian),
      edits(meridian, 'decision by Fri 20 Nov', 'decision by 11 December'),
      listsNothingToDo(),
      dates('Waiting for a decision', { opens: null, due: '2026-12-11' }),
      dates('Check in with Ruth Klein at Meridian Bank', { opens: '2026-12-16', due: '2027-01-05' }),
    )
    .on('2026-12-15', 'Not a day too early.', listsNothingToDo())
    .on(
      '2026-12-16',
      'The second date has passed, too.',
      lists('due-now', 'Check in with Ruth Klein at Meridian Bank'),
      marksSent('Check in with Ruth Klein at Meridian Bank'),
    )
    .on(
      '2026-12-17',
      '“After the holidays, by 8 January, for certain.”',
      logsReply(meridian),
      adds(meridian, 'next_steps', '"them: decision by 8 January"'),
      listsNothingToDo(),
      dates('Check in with Ruth Klein at Meridian Bank', { opens: '2027-01-13', due: '2027-01-22' }),
    )
    .on('2027-01-12', 'The third date has passed.', listsNothingToDo())
    .on(
      '2027-01-13',
      'The third and last message that the budget allows.',
      lists('due-now', 'Check in with Ruth Klein at Meridian Bank'),
      marksSent('Check in with Ruth Klein at Meridian Bank'),
      listsNothingToDo(),
      dates('Let go of Meridian Bank', { opens: '2027-01-27', due: null }),
    )
    .on('2027-01-27', 'Ten business days without a word.', lists('due-now', 'Let go of Meridian Bank'))
    .on(
      '2027-01-28',
      'A call after all: no.',
      setsStatus(meridian, 'rejected'),
      lists('due-now', 'Stay in touch with Ruth Klein at Meridian Bank'),
    )
    .on('2027-01-29', 'Politely.', marksSent('Stay in touch with Ruth Klein at Meridian Bank'), listsNothing())
    .tell());

const harbor = 'Interviews/2026-10-13 Harbor Studio.md';

test('a recruiter who prefers the phone is called, and never written to', () =>
  story('a recruiter who prefers the phone', {
    notes: {
      [harbor]: interviewNote({
        date: '2026-10-13',
        time: '"10:00"',
        company: 'Harbor Studio',
        role: 'Product Designer',
        interviewers: ['Lena Vogt <lena@harbor.example>'],
        contact: '"[[Mia Okafor]]"',
      }),
      'People/Mia Okafor.md': contactNote({
        phone: '+1 555 0122',
        email: 'mia@harbor.example',
        preferred_channel: 'phone',
      }),
    },
    never: ['check-in', 'second-check-in'],
  })
    .on(
      '2026-10-13 12:00',
      'Mia: “Just ring me.”',
      lists('due-now', 'Thank Lena Vogt'),
      dates('Call Mia Okafor at Harbor Studio', { opens: '2026-10-15', due: '2026-10-20' }),
      marksSent('Thank Lena Vogt'),
    )
    .on('2026-10-14', 'Not yet.', listsNothingToDo())
    .on(
      '2026-10-15',
      'Rings; “by Friday the 23rd”.',
      lists('due-now', 'Call Mia Okafor at Harbor Studio'),
      marksDone('Call Mia Okafor at Harbor Studio'),
      logsReply(harbor),
      adds(harbor, 'next_steps', '"them: decision by Fri 23 Oct"'),
      listsNothingToDo(),
      dates('Call Mia Okafor at Harbor Studio', { opens: '2026-10-28', due: '2026-11-06' }),
    )
    .on('2026-10-27', 'Two business days past.', listsNothingToDo())
    .on(
      '2026-10-28',
      'Rings again; voice mail.',
      lists('due-now', 'Call Mia Okafor at Harbor Studio'),
      marksDone('Call Mia Okafor at Harbor Studio'),
      listsNothingToDo(),
      dates('Let go of Harbor Studio', { opens: '2026-11-11', due: null }),
    )
    .on('2026-11-04', 'Mia rings back with an offer.', logsReply(harbor), setsStatus(harbor, 'offer'), listsNothing())
    .tell());
