import { findDirective } from '../../src/dockerfile/lexer/directives'

// BuildKit's parser.ParseDirective, which looks the front end up before the file is parsed.
test.each<[string, string, string]>([
  ['the first word of its value', '# syntax=a/b:1 c d\nFROM a\n', 'a/b:1'],
  ['the whole value where it is one word', '# syntax=a/b:1\nFROM a\n', 'a/b:1'],
  ['what stands below other directives', '# escape=`\n# check=skip=all\n# syntax=a\n', 'a'],
  ['what stands in the last line, without an end', '# escape=`\n# syntax=a', 'a'],
  ['what stands behind a byte order mark', '\ufeff# syntax=a\n', 'a'],
  ['what stands below a #! line', '#!/bin/sh\n# syntax=a\n', 'a'],
  ['what stands below a #! line behind a byte order mark', '\ufeff#!/x\n# syntax=a\n', 'a'],
  ['nothing of a #! line without an end', '#!/bin/sh', ''],
  ['a value without the line’s end on Windows', '# syntax=a\r\nFROM a\r\n', 'a'],
  ['what stands below an ending of Windows', '# escape=`\r\n# syntax=a\r\n', 'a'],
  ['the first of two', '# syntax=a\n# syntax=b\n', 'a'],
  ['nothing below a directive given twice', '# escape=`\n# escape=`\n# syntax=a\n', ''],
  ['nothing below a comment', '# hello\n# syntax=a\n', ''],
  ['nothing below an empty line', '\n# syntax=a\n', ''],
  ['nothing below an instruction', 'FROM a\n# syntax=a\n', ''],
  ['nothing of a line that is indented', ' # syntax=a\n', ''],
  ['nothing where there is no value', '# syntax=\nFROM a\n', ''],
  ['nothing of an empty file', '', '']
])('finds %s', (_, text, expected) => {
  expect(findDirective(text, 'syntax')).toBe(expected)
})
