import { companies, noteOf, people, prose, type MakeNote } from './note-parts';

const topics = ['Closures', 'Two pointers', 'CAP theorem', 'Event loop', 'SQL joins', 'STAR method', 'Kafka'] as const;

/** What is learnt for interviews, by oneself: question banks, coding problems, posts of a study blog, cards, plans. */
export const studyNotes: readonly MakeNote[] = [
  (random, number) =>
    noteOf(
      `Study/${random.pick(topics)} ${number}`,
      [`tags: [interview, ${random.pick(['algorithms', 'javascript', 'dsa'])}]`, `date: ${random.day()}`],
      `# ${random.pick(topics)}\n\n${prose(random, 5)}`,
    ),
  (random, number) =>
    noteOf(
      `LeetCode/${number}. ${random.pick(topics)}`,
      ['tags:', '  - interview', '  - leetcode', `company: ${random.pick(companies)}`, `date: ${random.day()}`],
      '```python\ndef solve(heap):\n    return heap[0]\n```',
    ),
  (random, number) =>
    noteOf(
      `Problems/${number} asked at ${random.pick(companies)}`,
      [
        'type: interview',
        `date: ${random.day()}`,
        `company: "${random.pick(companies)}"`,
        ...random.pick([
          ['leetcode: https://leetcode.com/problems/x', 'difficulty: medium'],
          ['sr-due: 2026-11-18', 'sr-interval: 3', 'sr-ease: 250'],
          ['question: What is a heap?', 'answer: A tree.'],
          ['time complexity: O(n)', 'space complexity: O(1)'],
        ]),
      ],
      prose(random, 3),
    ),
  (random, number) =>
    noteOf(
      `blog/posts/${random.day()}-interview-${number}`,
      [
        'layout: post',
        `title: "前端面试之${random.pick(topics)}"`,
        'categories: interview',
        `date: ${random.day()} 22:58:48`,
        `updated: ${random.day()} 22:58:48`,
        'tags: [interview]',
        'toc: true',
      ],
      `<!-- more -->\n${prose(random, 4)}`,
    ),
  (random, number) =>
    noteOf(
      `wiki/${random.pick(topics)}面试题 ${number}`,
      ['type: interview', 'status: active', 'tags: [jvm, 面试题, GC]', `created: ${random.day()}`, 'sources: []'],
      prose(random, 6),
    ),
  (random, number) =>
    noteOf(
      `Anki/Deck ${number}`,
      ['TARGET DECK: Interview', 'tags: [flashcards/interview]', `date: ${random.day()}`, 'interviewer: myself'],
      'Q: What is a closure?\nA: A function and its scope.',
    ),
  (random, number) =>
    noteOf(
      `Interview Prep/${random.pick(companies)} ${number}`,
      [
        'type: prep-note',
        `company: ${random.pick(companies)}`,
        `interviewer: ${random.pick(people)}`,
        `interview_date: ${random.day()}`,
        'tags: [job-hunt, job-interview]',
      ],
      prose(random, 4),
    ),
  (random, number) =>
    noteOf(
      `Career/Question bank ${number}`,
      ['type: "[[Interview Questions]]"', `date: ${random.day()}`, `company: ${random.pick(companies)}`],
      '- [ ] Tell me about yourself\n- [ ] Why us? [[STAR method|STAR]]',
    ),
  (random, number) =>
    noteOf(
      `Mock/Mock ${number}`,
      ['type: interview', 'tags: [mock-interview]', `date: ${random.day()}`, `interviewer: ${random.pick(people)}`],
      prose(random, 2),
    ),
];
