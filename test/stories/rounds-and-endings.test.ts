/**
 * @jest-environment <rootDir>/test/support/zone-environment.mjs
 * @jest-environment-options {"zone": "America/New_York"}
 */
import { adds, draftsAndSends, edits, logsReply, marksDone, marksSent, setsStatus, writes } from './deeds';
import { dates, lists, listsNothing, listsNothingToDo } from './expectations';
import { contactNote, interviewNote } from './interview-note';
import { story } from './tell-story';

const panel = 'Interviews/2026-04-02 Northwind panel.md';

test('a panel on the Thursday before a long weekend', () =>
  story('panel before a long weekend', {
    holidays: [{ from: '2026-04-03', to: '2026-04-06' }],
    notes: {
      [panel]: interviewNote(
        {
          date: '2026-04-02',
          time: '"15:00"',
          end_time: '"16:30"',
          company: 'Northwind',
          role: 'Platform Engineer',
          interviewers: ['"[[Ana Ruiz]]"', 'Tom Becker <tom@northwind.example>', 'Li Wei'],
          next_steps: ['"me: send the case study"', '"them: feedback within 5 business days"'],
        },
        '## Highlights\n\n- Ana: moving the billing service to event sourcing\n- Tom: how the on-call rota was cut in half\n- Li: the new data centre\n\n## Debrief\n',
      ),
      'People/Ana Ruiz.md': contactNote({
        email: 'ana@northwind.example',
        linkedin: 'https://www.linkedin.com/in/ana-ruiz',
      }),
    },
  })
    .on(
      '2026-04-02 17:00',
      'The panel is over; Easter begins.',
      lists(
        'due-now',
        'Thank Ana Ruiz',
        'Thank Tom Becker',
        'Thank Li Wei',
        'Send the case study',
        'Write your Northwind debrief',
      ),
      dates('Thank Tom Becker', { opens: '2026-04-02T16:30', due: '2026-04-03T16:30' }),
      dates('Send the case study', { opens: '2026-04-02T16:30', due: '2026-04-07' }),
      dates('Waiting for feedback', { opens: null, due: '2026-04-13' }),
      dates('Check in with Ana Ruiz at Northwind', { opens: '2026-04-16', due: '2026-04-27' }),
      edits(panel, 'Li Wei', 'Li Wei <li@northwind.example>'),
      edits(panel, '## Debrief\n', '## Debrief\n\nStrong on systems, weak on numbers.\n'),
    )
    .on(
      '2026-04-02 20:00',
      'At home.',
      draftsAndSends(panel),
      lists('due-now', 'Send the case study', 'Invite Ana Ruiz on LinkedIn'),
    )
    .on('2026-04-04', 'Easter Saturday.', marksSent('Invite Ana Ruiz on LinkedIn'))
    .on('2026-04-06', 'Easter Monday.', lists('due-now', 'Send the case study'), lists('overdue'))
    .on('2026-04-07 18:00', 'The first working day.', marksDone('Send the case study'), listsNothingToDo())
    .on('2026-04-13', 'The fifth business day.', listsNothingToDo())
    .on('2026-04-15', 'They say no.', logsReply(panel), setsStatus(panel, 'rejected'))
    .on(
      '2026-04-16',
      'The day after.',
      lists('due-now', 'Stay in touch with Ana Ruiz at Northwind'),
      dates('Stay in touch with Ana Ruiz at Northwind', { opens: '2026-04-15', due: '2026-04-17' }),
      marksSent('Stay in touch with Ana Ruiz at Northwind'),
      listsNothing(),
    )
    .tell());

const firstRound = 'Interviews/2026-11-11 Pebble Games.md';
const secondRound = 'Interviews/2026-11-25 Pebble Games.md';

test('two rounds and a rejection', () =>
  story('two rounds and a rejection', {
    notes: {
      [firstRound]: interviewNote({
        date: '2026-11-11',
        time: '"10:00"',
        company: '"[[Pebble Games]]"',
        role: 'Gameplay Programmer',
        interviewers: ['Kenji Mori <kenji@pebble.example>'],
        references: ['Grace Mbeki <grace@mbeki.example>'],
        next_steps: ['"me: send a code sample by Friday"', '"them: hear back by 18 November"'],
      }),
      'Companies/Pebble Games.md': contactNote({ industry: 'startup' }),
    },
  })
    .on(
      '2026-11-11 12:00',
      'The first round is over.',
      lists('due-now', 'Thank Kenji Mori'),
      lists('coming-up', 'Send a code sample'),
      dates('Send a code sample', { opens: '2026-11-12', due: '2026-11-13' }),
      dates('Check in with Kenji Mori at Pebble Games', { opens: '2026-11-23', due: '2026-12-02' }),
      marksSent('Thank Kenji Mori'),
    )
    .on(
      '2026-11-13',
      'The day of the promise.',
      lists('due-now', 'Send a code sample'),
      marksDone('Send a code sample'),
    )
    .on(
      '2026-11-17',
      'Invited to a second round.',
      logsReply(firstRound),
      marksDone('Waiting to hear back'),
      writes(
        secondRound,
        interviewNote({
          date: '2026-11-25',
          time: '"13:00"',
          duration: '120',
          company: '"[[Pebble Games]]"',
          role: 'Gameplay Programmer',
          interviewers: ['Kenji Mori <kenji@pebble.example>', 'Ines Park <ines@pebble.example>'],
        }),
      ),
      lists('due-now', 'Tell Grace Mbeki that Pebble Games may call'),
      lists('coming-up', 'Prepare for Pebble Games'),
      lists('waiting'),
      dates('Tell Grace Mbeki that Pebble Games may call', { due: '2026-11-24' }),
      dates('Prepare for Pebble Games', { opens: '2026-11-23', due: '2026-11-25T13:00' }),
    )
    .on('2026-11-20', 'Grace knows.', marksSent('Tell Grace Mbeki that Pebble Games may call'), listsNothingToDo())
    .on('2026-11-23', 'Two days before.', lists('due-now', 'Prepare for Pebble Games'))
    .on('2026-11-24', 'Questions written down.', marksDone('Prepare for Pebble Games'), listsNothing())
    .on(
      '2026-11-25 18:00',
      'The second round is over.',
      adds(secondRound, 'next_steps', '"them: decision early next week"'),
      lists('due-now', 'Thank Kenji Mori', 'Thank Ines Park'),
      dates('Thank Kenji Mori', { opens: '2026-11-25T15:00', due: '2026-11-26T15:00' }),
      dates('Waiting for a decision', { opens: null, due: '2026-12-01' }),
      dates('Check in with Kenji Mori at Pebble Games', { opens: '2026-12-04', due: '2026-12-15' }),
      marksSent('Thank Kenji Mori'),
    )
    .on('2026-11-27', 'Ines was forgotten.', lists('overdue', 'Thank Ines Park'))
    .on(
      '2026-11-30',
      'They chose somebody else.',
      lists('overdue', 'Thank Ines Park'),
      setsStatus(secondRound, 'rejected'),
      lists('overdue'),
      lists('waiting'),
      lists('due-now', 'Stay in touch with Kenji Mori at Pebble Games'),
      dates('Stay in touch with Kenji Mori at Pebble Games', { opens: '2026-11-30', due: '2026-12-02' }),
    )
    .on(
      '2026-12-02',
      'The door stays open.',
      marksSent('Stay in touch with Kenji Mori at Pebble Games'),
      listsNothing(),
    )
    .on('2026-12-15', 'Nothing more.', listsNothing())
    .tell());

const studio = 'Interviews/2026-11-09 Harbor Studio.md';
const bank = 'Interviews/2026-11-12 Meridian Bank.md';
const games = 'Interviews/2026-11-16 Pebble Games.md';
const clinic = 'Interviews/2026-11-24 Larkspur Health.md';

test('an offer while three others are open, then accepted', () =>
  story('an offer while three others are open', {
    notes: {
      [studio]: interviewNote({
        date: '2026-11-09',
        time: '"10:00"',
        company: 'Harbor Studio',
        role: 'Engineer',
        interviewers: ['Lena Vogt <lena@harbor.example>'],
        next_steps: ['"them: decision by 18 November"'],
        follow_up_log: ['2026-11-09 sent thank-you to Lena Vogt by email'],
      }),
      [bank]: interviewNote({
        date: '2026-11-12',
        time: '"10:00"',
        company: 'Meridian Bank',
        role: 'Engineer',
        interviewers: ['Paul Adeyemi <paul@meridian.example>'],
        next_steps: ['"them: decision by Fri 20 Nov"'],
        follow_up_log: ['2026-11-12 sent thank-you to Paul Adeyemi by email'],
      }),
      [games]: interviewNote({
        date: '2026-11-16',
        time: '"10:00"',
        company: 'Pebble Games',
        role: 'Engineer',
        industry: 'tech',
        interviewers: ['Kenji Mori <kenji@pebble.example>'],
        follow_up_log: ['2026-11-16 sent thank-you to Kenji Mori by email'],
      }),
      [clinic]: interviewNote({
        date: '2026-11-24',
        time: '"10:00"',
        company: 'Larkspur Health',
        role: 'Engineer',
        interviewers: ['Ines Roth <ines@larkspur.example>'],
      }),
    },
  })
    .on(
      '2026-11-18 09:00',
      'Four irons in the fire.',
      listsNothingToDo(),
      dates('Check in with Kenji Mori at Pebble Games', { opens: '2026-11-23', due: '2026-11-30' }),
      dates('Check in with Paul Adeyemi at Meridian Bank', { opens: '2026-11-25', due: '2026-12-04' }),
    )
    .on(
      '2026-11-18 16:00',
      'Harbor Studio makes an offer.',
      logsReply(studio),
      setsStatus(studio, 'offer'),
      lists(
        'due-now',
        'Tell Paul Adeyemi at Meridian Bank about your other offer',
        'Tell Kenji Mori at Pebble Games about your other offer',
        'Tell Ines Roth at Larkspur Health about your other offer',
      ),
      dates('Tell Paul Adeyemi at Meridian Bank about your other offer', { opens: '2026-11-18', due: '2026-11-19' }),
    )
    .on(
      '2026-11-19',
      'Two are told.',
      marksSent('Tell Paul Adeyemi at Meridian Bank about your other offer'),
      marksSent('Tell Kenji Mori at Pebble Games about your other offer'),
    )
    .on(
      '2026-11-23',
      'Pebble Games is silent.',
      lists('due-now', 'Prepare for Larkspur Health', 'Check in with Kenji Mori at Pebble Games'),
    )
    .on('2026-11-24 12:00', 'Larkspur was nice, but.', marksSent('Thank Ines Roth'))
    .on(
      '2026-11-25',
      'Signs with Harbor Studio.',
      setsStatus(studio, 'accepted'),
      dates('Withdraw from Meridian Bank', { opens: '2026-11-25', due: '2026-11-27' }),
      lists('overdue'),
      lists('due-now', 'Withdraw from Meridian Bank', 'Withdraw from Pebble Games', 'Withdraw from Larkspur Health'),
    )
    .on(
      '2026-11-26',
      'Tells them.',
      marksSent('Withdraw from Meridian Bank'),
      setsStatus(bank, 'withdrawn'),
      marksSent('Withdraw from Pebble Games'),
      marksSent('Withdraw from Larkspur Health'),
      listsNothingToDo(),
    )
    .on('2026-12-16', 'Three weeks later, at work.', listsNothing())
    .tell());
