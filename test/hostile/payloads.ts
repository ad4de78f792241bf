/** A name that stands in markup below: nothing that the app shows may ever have it as an element or an attribute. */
export const mark = 'x-evil';

const markup = [
  `<${mark}>`,
  `"><${mark} data-${mark}="1">`,
  `' onmouseover=top.evil=1 ${mark}='`,
  '<script>top.evil=1</script>',
  '<img src=x onerror="top.evil=1">',
  '<svg/onload=top.evil=1>',
  '<iframe srcdoc="<script>top.evil=1</script>">',
  '<a href="javascript:top.evil=1">click</a>',
  '[click](javascript:top.evil=1)',
  '![x](https://evil.example/x.png)',
  '&lt;img src=x onerror=top.evil=1&gt;',
];

const vaultSyntax = [
  '[[Secret note]]',
  '![[Secret note]]',
  '[[..%2f..%2fsecret|Ana]]',
  '[[[[nested]]]]',
  '[[a]] [[b|c]] [[#d]] [[^e]]',
  ']] [[Secret',
  '%% comment',
  '```\n<script>\n```',
  '~~~ \n# Heading',
  '> [!danger]+ call',
  '#tag #tag/nested',
  '$= 1 + 1',
  '`$= dv.pages()`',
  '---',
  '---\nstatus: sent\n---',
  '- [ ] task 📅 2026-11-20',
];

const templateCode = [
  '{{ name.constructor.constructor("top.evil=1")() }}',
  '{% include "secret" %}',
  '{% for i in (1..99999999) %}x{% endfor %}',
  '<% tp.file.delete() %>',
  '<%* app.vault.delete() -%>',
  '{{{{ x }}}}',
  '{ { x } }',
  '${7*7}',
  '#{7*7}',
];

const characters = [
  'Ana\r\nBcc: all@evil.example',
  'Ana\nBEGIN:VEVENT\nSUMMARY:Evil\nEND:VEVENT',
  'Ana%0D%0ABcc:all@evil.example&body=evil',
  'Ana?bcc=all@evil.example&subject=evil',
  'Ana\u2028Bcc: x\u2029y\u0085z',
  '\u0000\u0001\u001b[31mAna\u007f\u009b',
  '\u202egnp.exe\u202c\u2066\u2067\u2068\u2069',
  'A\u200bn\u200da\u00ad\ufeff',
  '\ud800 half \udc00',
  '\u0301\u0301combining',
  'שלום Ana مرحبا',
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(20),
  '\u0e49'.repeat(300),
  '\ue000\ue001\uf8ff private',
];

const paths = [
  '../../../../etc/passwd',
  '..\\..\\windows\\system32',
  '/absolute/path',
  'C:\\Windows',
  'CON',
  'nul.txt',
  'COM1 ',
  'aux.',
  '.',
  '..',
  '...',
  '.obsidian/plugins/x/main.js',
  'a/b:c*d?e"f<g>h|i',
  'trailing. . .',
  '~/.ssh/id_rsa',
  'file:///etc/passwd',
  '%2e%2e%2f%2e%2e%2fsecret',
];

const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'];

/** Texts that stand in a note from the web, from sync or from somebody else's template and are out to do harm. */
export const payloads: Readonly<Record<string, readonly string[]>> = {
  markup,
  'syntax of the vault': vaultSyntax,
  'template code': templateCode,
  'control and direction characters': characters,
  'paths and reserved names': paths,
  'names of JavaScript': words,
};

/** All of them. */
export const allPayloads: readonly string[] = Object.values(payloads).flat();
