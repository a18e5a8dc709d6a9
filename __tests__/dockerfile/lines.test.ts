import { judge, read, spell } from './request'

const FROM = 'FROM alpine\n'

describe('a logical line', () => {
  test.each<[string, string, readonly string[]]>([
    ['joins lines behind the escape character', 'COPY a \\\n b /d\n', ['/a', '/b']],
    ['may have blanks behind the escape character', 'COPY a \\ \t\n b /d\n', ['/a', '/b']],
    ['ends behind two escape characters', 'RUN a \\\\\nCOPY b /d\n', ['/b']],
    ['leaves out comments inside', 'COPY a \\\n  # b \\\n c /d\n', ['/a', '/c']],
    ['leaves out empty lines inside', 'COPY a \\\n\n   \n c /d\n', ['/a', '/c']],
    ['may begin with a continuation', '\\\nCOPY a /d\n', ['/a']],
    ['ends with the file, even if it goes on', 'COPY a /d \\', ['/a']],
    ['takes line endings of Windows', 'COPY a \\\r\n b /d\r\n', ['/a', '/b']],
    ['may be indented', '  \t COPY a /d\n', ['/a']],
    ['takes a # in the middle for a character', 'COPY a#b /d#\n', ['/a#b']],
    [
      'separates words by a vertical tab, but not by a no-break space',
      'COPY a\vb\u00a0c /d\n',
      ['/a', '/b\u00a0c']
    ],
    ['takes an instruction in any case', 'cOpY a /d\n', ['/a']],
    ['keeps half a surrogate pair', 'COPY \ud800a "\udc00" /d\n', ['/\ud800a', '/\udc00']]
  ])('%s', (_, body, expected) => {
    expect(spell(read(FROM + body))).toEqual(expected)
  })
})

describe('directives', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'change the escape character',
      '# escape=`\nFROM a\nCOPY b `\n c\\d /d\n',
      ['/b', 'wildcard /c\\d']
    ],
    ['stand behind a byte order mark', '\ufeff# escape=`\nFROM a\nCOPY b `\n c /d\n', ['/b', '/c']],
    [
      'may be written without blanks and in any case',
      '#ESCAPE=`\nFROM a\nCOPY b `\n c /d\n',
      ['/b', '/c']
    ],
    [
      'do not count below a comment',
      '# hello\n# escape=`\nFROM a\nCOPY b \\\n c /d\n',
      ['/b', '/c']
    ],
    ['do not count below an empty line', '\n# escape=`\nFROM a\nCOPY b \\\n c /d\n', ['/b', '/c']],
    [
      'do not count below a #! line',
      '#!/bin/sh\n# escape=`\nFROM a\nCOPY b \\\n c /d\n',
      ['/b', '/c']
    ]
  ])('%s', (_, text, expected) => {
    expect(spell(read(text))).toEqual(expected)
  })

  test.each<[string, string, string]>([
    ['an escape character of another kind', '# escape=x\nFROM a\n', 'refused 1'],
    ['the same directive twice', '# escape=`\n# escape=`\nFROM a\n', 'refused 2'],
    ['an option of the linter that is none', '# check=foo\nFROM a\n', 'refused 0'],
    ['another front end', '# syntax=example.com/my/frontend\nFROM a\n', 'foreign-syntax 0'],
    ['another front end behind a #! line', '#!/bin/sh\n# syntax=x\nFROM a\n', 'foreign-syntax 0']
  ])('make opaque: %s', (_, text, reason) => {
    expect(judge(read(text))).toEqual({ quality: 'opaque', because: [reason] })
  })

  test.each([
    'docker/dockerfile:1',
    'docker/dockerfile',
    'docker.io/docker/dockerfile:1.7-labs',
    'docker/dockerfile-upstream:master',
    'docker/dockerfile@sha256:0123 --with options'
  ])('accept the front end %s', syntax => {
    expect(read(`# syntax = ${syntax}\nFROM a\nCOPY b /d\n`).quality).toBe('exact')
  })

  test('let BUILDKIT_SYNTAX win', () => {
    const text = '# syntax=docker/dockerfile:1\nFROM a\n'
    expect(read(text, { buildArgs: new Map([['BUILDKIT_SYNTAX', 'other']]) }).quality).toBe(
      'opaque'
    )
  })
})

describe('a heredoc', () => {
  test.each<[string, string, readonly string[]]>([
    ['is no source', 'COPY <<EOF /x\nCOPY evil /y\nEOF\nCOPY a /d\n', ['/a']],
    ['may stand beside a source', 'COPY a <<EOF /x\nCOPY evil /y\nEOF\n', ['/a']],
    [
      'may be one of several in a line',
      'COPY <<A <<B /x\nCOPY b\nA\nCOPY a\nB\nCOPY c /d\n',
      ['/c']
    ],
    ['ends at its name behind tabs with <<-', 'RUN <<-E\n\tCOPY a b\n\t\tE\nCOPY c /d\n', ['/c']],
    ['ends at its name alone without -', 'RUN <<E\n\tE\nCOPY a b\nE\nCOPY c /d\n', ['/c']],
    ['may have blanks in front of its name', 'RUN << E cat\nCOPY a b\nE\nCOPY c /d\n', ['/c']],
    ['may have a number in front', 'RUN 3<<E cat\nCOPY a b\nE\nCOPY c /d\n', ['/c']],
    ['may have its name in quotes', 'COPY <<"E" /x\n${\nE\nCOPY c /d\n', ['/c']],
    ['may be run by a trigger', 'ONBUILD RUN <<E\nCOPY a b\nE\nCOPY c /d\n', ['/c']],
    ['is none inside quotes', 'RUN echo "<<E"\nCOPY c /d\n', ['/c']],
    ['is none behind a quote that stays open', "RUN it's <<E\nCOPY c /d\n", ['/c']],
    ['is none with three <', 'RUN cat <<<E\nCOPY c /d\n', ['/c']],
    ['is none in a shift', 'RUN echo $((1<<2))\nCOPY c /d\n', ['/c']],
    ['is none in the exec form', 'RUN ["cat", "<<E"]\nCOPY c /d\n', ['/c']],
    ['is none in other instructions', 'CMD cat <<E\nCOPY c /d\n', ['/c']]
  ])('%s', (_, body, expected) => {
    expect(spell(read(FROM + body))).toEqual(expected)
  })

  test.each<[string, string]>([
    ['does not end', 'RUN <<E\nx\n'],
    ['is a destination', 'COPY a <<E\nx\nE\n'],
    ['holds a bad substitution', 'COPY <<E /x\n${}\nE\n']
  ])('makes the file opaque when it %s', (_, body) => {
    expect(judge(read(FROM + body))).toEqual({ quality: 'opaque', because: ['refused 2'] })
  })
})
