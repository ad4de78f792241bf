/**
 * @jest-environment <rootDir>/test/support/zone-environment.mjs
 * @jest-environment-options {"zone": "America/New_York"}
 */
import { adds, edits, logsReply, marksDone, marksSent, moves, setsStatus, skips, snoozes } from './deeds';
import { dates, lists, listsNothing, listsNothingToDo, neverLists } from './expectations';
import { contactNote, interviewNote } from './interview-note';
import { story } from './tell-story';

const northwind = 'Interviews/2026-11-18 Northwind.md';
const meridian = 'Interviews/2026-11-20 Meridian Bank.md';

test('a person met at two companies', () =>
  story('a person met at two companies', {
    notes: {
      [northwind]: interviewNote({
        date: '2026-11-18',
        time: '"14:00"',
        company: 'Northwind',
        role: 'Engineer',
        interviewers: ['"[[Ana Ruiz]]"'],
      }),
      [meridian]: interviewNote({
        date: '2026-11-20',
        time: '"09:00"',
        company: 'Meridian Bank',
        role: 'Engineer',
        interviewers: ['"[[People/Ana Ruiz|Ana]]"', 'Paul Adeyemi <paul@meridian.example>'],
        contact: 'Paul Adeyemi <paul@meridian.example>',
      }),
      'People/Ana Ruiz.md': contactNote({
        email: 'ana@ruiz.example',
        phone: '+1 555 0100',
        linkedin: 'https://www.linkedin.com/in/ana-ruiz',
      }),
    },
  })
    .on(
      '2026-11-18 16:00',
      'Ana, at Northwind.',
      lists('due-now', 'Thank Ana Ruiz', 'Prepare for Meridian Bank'),
      marksSent('Thank Ana Ruiz'),
      marksDone('Prepare for Meridian Bank'),
    )
    .on(
      '2026-11-20 11:00',
      'Ana again: she advises the bank.',
      lists('due-now', 'Thank Ana Ruiz', 'Thank Paul Adeyemi', 'Invite Ana Ruiz on LinkedIn'),
      marksSent('Thank Ana Ruiz'),
      marksSent('Thank Paul Adeyemi'),
    )
    .on(
      '2026-11-21',
      'One invitation is enough.',
      marksSent('Invite Ana Ruiz on LinkedIn', { at: 'Northwind' }),
      skips('Invite Ana Ruiz on LinkedIn', { at: 'Meridian Bank' }),
      listsNothingToDo(),
    )
    .on('2026-11-22', 'A quiet Sunday.')
    .on(
      '2026-11-27',
      'Northwind first.',
      lists('due-now', 'Check in with Ana Ruiz at Northwind'),
      marksSent('Check in with Ana Ruiz at Northwind'),
      dates('Check in with Paul Adeyemi at Meridian Bank', { opens: '2026-12-01', due: '2026-12-04' }),
      dates('Call Ana Ruiz at Northwind', { opens: '2026-12-09', due: '2026-12-16' }),
    )
    .on(
      '2026-12-01',
      'Then the bank, by another person.',
      lists('due-now', 'Check in with Paul Adeyemi at Meridian Bank'),
      marksSent('Check in with Paul Adeyemi at Meridian Bank'),
    )
    .on(
      '2026-12-02',
      'Ana mentions that she hates calls.',
      edits('People/Ana Ruiz.md', 'phone:', 'contact_policy: no calls\nphone:'),
      dates('Call Paul Adeyemi at Meridian Bank', { opens: '2026-12-11', due: '2026-12-18' }),
      dates('Let go of Northwind', { opens: '2026-12-11', due: null }),
    )
    .on(
      '2026-12-11',
      'One to call, one to let go.',
      lists('due-now', 'Call Paul Adeyemi at Meridian Bank', 'Let go of Northwind'),
    )
    .tell());

const note = 'Interviews/2026-11-18 Northwind.md';

test('a note edited by hand afterwards', () =>
  story('a note edited by hand', {
    notes: {
      [note]: interviewNote({
        date: '2026-11-17',
        time: '"14:00"',
        company: '"[[Northwind]]"',
        role: 'Engineer',
        interviewers: ['"[[Ana Ruiz]]"', 'Tom Becker <tom@northwind.example>'],
        next_steps: ['"me: send portfolio by Monday"', '"them: decision by Fri 27 Nov"'],
      }),
      'People/Ana Ruiz.md': contactNote({ email: 'ana@northwind.example' }),
      'Companies/Northwind.md': '# Northwind\n',
    },
  })
    .on(
      '2026-11-18 17:00',
      'It was today, not yesterday.',
      dates('Thank Tom Becker', { opens: '2026-11-17T15:00', due: '2026-11-18T15:00' }),
      lists('overdue', 'Thank Ana Ruiz', 'Thank Tom Becker'),
      edits(note, 'date: 2026-11-17', 'date: 2026-11-18'),
      lists('overdue'),
      lists('due-now', 'Thank Ana Ruiz', 'Thank Tom Becker'),
      dates('Thank Tom Becker', { opens: '2026-11-18T15:00', due: '2026-11-19T15:00' }),
      dates('Send portfolio', { opens: '2026-11-22', due: '2026-11-23' }),
    )
    .on(
      '2026-11-18 20:00',
      'Writes the log by hand, with a slip and a remark.',
      adds(note, 'follow_up_log', '2026-11-18 sent thank-you to Anna Ruiz by email'),
      adds(note, 'follow_up_log', '2026-11-18 Sent thank you to tom becker'),
      adds(note, 'follow_up_log', 'Tom was very kind'),
      lists('due-now', 'Thank Ana Ruiz'),
    )
    .on(
      '2026-11-19',
      'Reads what needs attention, and corrects it.',
      edits(note, 'Anna Ruiz', 'Ana Ruiz'),
      edits(note, '  - Tom was very kind\n', ''),
      listsNothingToDo(),
      lists('needs-attention'),
    )
    .on(
      '2026-11-20',
      'Tidies up.',
      moves(note, 'Interviews/Northwind onsite.md'),
      moves('Interviews', 'Job search'),
      listsNothingToDo(),
      dates('Send portfolio', { opens: '2026-11-22', due: '2026-11-23' }),
    )
    .on(
      '2026-11-21',
      'Ana has married; her note gets her new name.',
      moves('People/Ana Ruiz.md', 'People/Ana Ruiz-Vega.md'),
      lists('needs-attention', 'Job search/Northwind onsite.md: “Ana Ruiz” names nobody in this interview'),
      edits('People/Ana Ruiz-Vega.md', 'email:', 'aliases: [Ana Ruiz]\nemail:'),
      listsNothingToDo(),
      lists('needs-attention'),
    )
    .on(
      '2026-11-22',
      'The day before the promise.',
      lists('due-now', 'Send portfolio'),
      snoozes('Send portfolio', 'Until tomorrow'),
      listsNothingToDo(),
    )
    .on('2026-11-22 10:00', 'Put off.', lists('later', 'Send portfolio'))
    .on(
      '2026-11-23',
      'Ticks the promise off in the note itself.',
      lists('due-now', 'Send portfolio'),
      edits('Job search/Northwind onsite.md', 'by Monday"', 'by Monday ✅ 2026-11-23"'),
      listsNothingToDo(),
    )
    .on(
      '2026-11-25',
      'A reply, logged by hand and taken back.',
      adds('Job search/Northwind onsite.md', 'follow_up_log', '2026-11-27 replied Ana Ruiz-Vega'),
      edits('Job search/Northwind onsite.md', '  - 2026-11-27 replied Ana Ruiz-Vega\n', ''),
      dates('Waiting for a decision', { due: '2026-11-27' }),
    )
    .on(
      '2026-12-02',
      'Time to ask.',
      lists('due-now', 'Check in with Ana Ruiz-Vega at Northwind'),
      skips('Check in with Ana Ruiz-Vega at Northwind'),
      neverLists('check-in', 'call'),
      dates('Let go of Northwind', { opens: '2026-12-16', due: null }),
    )
    .on(
      '2026-12-03',
      'They answer after all.',
      logsReply('Job search/Northwind onsite.md'),
      setsStatus('Job search/Northwind onsite.md', 'accepted'),
      listsNothing(),
    )
    .tell());

const pebble = 'Interviews/2026-11-18 Pebble Games.md';

test('a company that wants no contact, and a promise of mine', () =>
  story('no contact and a promise', {
    notes: {
      [pebble]: interviewNote({
        date: '2026-11-18',
        time: '"10:00"',
        company: '"[[Pebble Games]]"',
        role: 'Engineer',
        interviewers: ['"[[Kenji Mori]]"'],
        next_steps: ['"me: return the signed NDA by Mon 23 Nov"'],
      }),
      'People/Kenji Mori.md': contactNote({
        email: 'kenji@pebble.example',
        linkedin: 'https://www.linkedin.com/in/kenji',
      }),
      'Companies/Pebble Games.md': contactNote({ contact_policy: 'no contact' }),
    },
    never: ['thank-you', 'check-in', 'call', 'linkedin', 'second-check-in', 'stay-in-touch'],
  })
    .on(
      '2026-11-18 12:00',
      '“Please do not write to anyone.”',
      listsNothingToDo(),
      lists('coming-up', 'Return the signed NDA'),
      dates('Return the signed NDA', { opens: '2026-11-22', due: '2026-11-23' }),
    )
    .on('2026-11-24', 'A day late.', lists('overdue', 'Return the signed NDA'))
    .on('2026-11-25', 'Handed in at the desk.', marksDone('Return the signed NDA'), listsNothingToDo())
    .on('2026-12-15', 'Waiting quietly.', listsNothingToDo())
    .on('2026-12-16', 'The time in which one would have asked is over.', lists('due-now', 'Let go of Pebble Games'))
    .on('2026-12-17', 'A standard letter arrives.', setsStatus(pebble, 'rejected'), listsNothing())
    .tell());
