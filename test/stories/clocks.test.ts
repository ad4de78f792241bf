/**
 * @jest-environment <rootDir>/test/support/zone-environment.mjs
 * @jest-environment-options {"zone": "America/New_York"}
 */
import { marksDone, marksSent } from './deeds';
import { dates, lists, listsNothingToDo } from './expectations';
import { interviewNote } from './interview-note';
import { story } from './tell-story';

const nightCall = 'Interviews/2026-06-19 Kestrel.md';

test('a call that ends after midnight', () =>
  story('across midnight', {
    notes: {
      [nightCall]: interviewNote(
        {
          date: '2026-06-19',
          time: '"23:15"',
          end_time: '"00:15"',
          company: 'Kestrel',
          role: 'Site Engineer',
          interviewers: ['Aroha Ngata <aroha@kestrel.example>'],
          next_steps: ['"me: send the site plan"', '"them: reply within a week"'],
        },
        '',
      ),
    },
  })
    .on('2026-06-19 23:50', 'In the middle of it.', listsNothingToDo())
    .on(
      '2026-06-20 00:20',
      'Just over.',
      lists('due-now', 'Thank Aroha Ngata', 'Send the site plan', 'Write your Kestrel debrief'),
      dates('Thank Aroha Ngata', { opens: '2026-06-20T00:15', due: '2026-06-21T00:15' }),
      dates('Write your Kestrel debrief', { opens: '2026-06-20T00:15', due: '2026-06-21' }),
      dates('Send the site plan', { opens: '2026-06-20T00:15', due: '2026-06-22' }),
      dates('Waiting for a reply', { opens: null, due: '2026-06-26' }),
      dates('Check in with Aroha Ngata at Kestrel', { opens: '2026-07-01', due: '2026-07-10' }),
    )
    .on('2026-06-21 00:14', 'The last minute of the day that a thank-you has.', lists('overdue'))
    .on('2026-06-21 00:16', 'A minute too late.', lists('overdue', 'Thank Aroha Ngata'), marksSent('Thank Aroha Ngata'))
    .on(
      '2026-06-22',
      'Monday.',
      lists('overdue', 'Write your Kestrel debrief'),
      lists('due-now', 'Send the site plan'),
      marksDone('Send the site plan'),
    )
    .on('2026-06-30', 'Nothing more until July.', lists('due-now'))
    .tell());

const autumn = 'Interviews/2026-10-31 Northwind.md';

test('the night in which the clocks go back', () =>
  story('the clocks go back', {
    notes: {
      [autumn]: interviewNote({
        date: '2026-10-31',
        time: '"15:00"',
        company: 'Northwind',
        role: 'Engineer',
        interviewers: ['Ana Ruiz <ana@northwind.example>'],
        next_steps: ['"me: send the slides by 1 November"'],
      }),
    },
  })
    .on(
      '2026-10-31 18:00',
      'A Saturday on site.',
      dates('Thank Ana Ruiz', { opens: '2026-10-31T16:00', due: '2026-11-01T15:00' }),
      dates('Send the slides', { opens: '2026-10-31', due: '2026-11-01' }),
      dates('Check in with Ana Ruiz at Northwind', { opens: '2026-11-10', due: '2026-11-13' }),
      marksDone('Send the slides'),
    )
    .on('2026-11-01 14:59', 'Twenty-four hours have not passed yet.', lists('due-now', 'Thank Ana Ruiz'))
    .on(
      '2026-11-01 15:01',
      'Now they have, one hour of the clock early.',
      lists('overdue', 'Thank Ana Ruiz'),
      marksSent('Thank Ana Ruiz'),
    )
    .on('2026-11-10', 'Business days take no notice.', lists('due-now', 'Check in with Ana Ruiz at Northwind'))
    .tell());

const spring = 'Interviews/2027-03-13 Northwind.md';

test('the night in which the clocks go forward', () =>
  story('the clocks go forward', {
    notes: {
      [spring]: interviewNote({
        date: '2027-03-13',
        time: '"15:00"',
        company: 'Northwind',
        role: 'Engineer',
        interviewers: ['Ana Ruiz <ana@northwind.example>'],
      }),
    },
  })
    .on(
      '2027-03-13 18:00',
      'A Saturday on site.',
      dates('Thank Ana Ruiz', { opens: '2027-03-13T16:00', due: '2027-03-14T17:00' }),
    )
    .on('2027-03-14 16:59', 'Twenty-four hours have not passed yet.', lists('due-now', 'Thank Ana Ruiz'))
    .on('2027-03-14 17:01', 'Now they have, one hour of the clock late.', lists('overdue', 'Thank Ana Ruiz'))
    .on(
      '2027-03-15 17:01',
      'Forty-eight: late is better than never.',
      marksSent('Thank Ana Ruiz'),
      dates('Check in with Ana Ruiz at Northwind', { opens: '2027-03-23', due: '2027-03-26' }),
    )
    .tell());
