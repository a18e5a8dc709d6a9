import type { Random } from './random'

/** Names of variables: few, so that declarations and uses meet. */
const NAMES = [
  'A',
  'B',
  'DIR',
  'VERSION',
  'TARGETARCH',
  'TARGETOS',
  'TARGETPLATFORM',
  'PATH',
  'UNSET',
  '_x1'
] as const

/** A variable that only base images set. */
export const baseName = 'FROM_BASE'

const PATHS = [
  'a',
  'b',
  'src',
  'src/lib',
  'src/a.go',
  'src/lib/b.c',
  'package.json',
  'package-lock.json',
  'docs/readme.md',
  'packages/web/package.json',
  'packages/api',
  'go.mod',
  '.env',
  'dist',
  'dist/app.js',
  'x y',
  'conf.d/a.conf'
] as const

/** The files of generated contexts: what the paths above name, and some around them. */
export const FILES = [
  'a',
  'b/c',
  'src/a.go',
  'src/lib/b.c',
  'src/lib/test/c.c',
  'package.json',
  'package-lock.json',
  'docs/readme.md',
  'docs/img/x.png',
  'packages/web/package.json',
  'packages/api/package.json',
  'packages/api/node_modules/m/i.js',
  'go.mod',
  '.env',
  '.git/HEAD',
  'dist/app.js',
  'x y',
  'conf.d/a.conf',
  'conf.d/b.conf',
  'README.md',
  '.dockerignore'
] as const

export function generateName(random: Random): string {
  return random.pick(NAMES)
}

/** A word as it stands in an instruction: mostly a plain path, at times with all that words may hold. */
export function generateWord(random: Random): string {
  return random.weighted<() => string>([
    [30, () => random.pick(PATHS)],
    [8, () => `./${random.pick(PATHS)}`],
    [5, () => '.'],
    [4, () => `${random.pick(PATHS)}/`],
    [6, () => generateWildcard(random)],
    [10, () => generateVariable(random)],
    [8, () => `${random.pick(PATHS)}/${generateVariable(random)}`],
    [4, () => quote(random, generateSimple(random))],
    [
      2,
      () => random.pick(['/', '..', '../a', '/src', './', 'src/../a', '//a', 'a/./b', '~/a', '*'])
    ],
    [random.slip(4), () => generateOddity(random)]
  ])()
}

/** What stands behind an equals sign. */
export function generateValue(random: Random): string {
  return random.weighted<() => string>([
    [20, () => generateSimple(random)],
    [10, () => generateVariable(random)],
    [8, () => quote(random, generateSimple(random))],
    [4, () => quote(random, `${generateSimple(random)} ${generateVariable(random)}`)],
    [3, () => ''],
    [random.slip(4), () => generateOddity(random)]
  ])()
}

function generateSimple(random: Random): string {
  return random.pick([
    '1',
    '1.2.3',
    'src',
    'a',
    'b',
    'lib',
    'production',
    'src/lib',
    'a.b.c',
    'alpine',
    'linux',
    '/opt/x'
  ])
}

function generateWildcard(random: Random): string {
  return random.pick([
    '*.json',
    'package*.json',
    'src/*.go',
    'src/**',
    '**/*.c',
    'conf.d/*',
    'yarn.lock*',
    'go.*',
    '?',
    'src/l?b',
    '[ab]',
    'conf.d/[a-b].conf',
    'packages/*/package.json',
    '**/package.json',
    '\\*',
    'src/*/test'
  ])
}

function quote(random: Random, text: string): string {
  const mark = random.pick(['"', '"', "'"])
  return mark + text + mark
}

const OPERATORS = [':-', '-', ':+', '+', '#', '##', '%', '%%', ':-'] as const

function generateVariable(random: Random): string {
  const name = random.percent(6) ? baseName : generateName(random)
  return random.weighted<() => string>([
    [20, () => `$${name}`],
    [20, () => `\${${name}}`],
    [12, () => `\${${name}${random.pick(OPERATORS)}${generateOperand(random)}}`],
    [2, () => `\${${name}:-${generateVariable(random)}}`],
    [2, () => `\\$${name}`],
    [
      3,
      () =>
        `\${${name}${random.pick(['/', '//'])}${generateOperand(random)}/${generateOperand(random)}}`
    ],
    [
      random.slip(2),
      () => `\${${name}${random.pick([':?', '?', '/', ':'])}${generateOperand(random)}}`
    ],
    [
      random.slip(2),
      () =>
        `$${random.pick(['', '$', '{', '{}', '1', '@', '{A', '{A:', '{A:^}', '{!A}', '(x)', '-'])}`
    ]
  ])()
}

function generateOperand(random: Random): string {
  return random.pick([
    'a',
    'src',
    '*',
    'a*',
    '*.',
    './',
    '',
    'x/y',
    '?',
    's/t',
    '[ab]',
    '\\a',
    '"q"',
    "'s'",
    '$B',
    '/'
  ])
}

/** What few files hold and lexers trip over. */
function generateOddity(random: Random): string {
  return random.pick([
    '"',
    "'",
    '\\',
    '`',
    '<<EOF',
    '<<-"E F"',
    '#a',
    'a#b',
    'é',
    '\ud83d\ude00',
    '\u00a0',
    '\t',
    'a\\ b',
    '"a\\"b"',
    "'a\\'b'",
    '--',
    '--x=y',
    '[',
    '["a"]',
    '[a, b]',
    '=',
    'a=b',
    '{',
    '}',
    '$',
    '|',
    '&&',
    ';',
    '\\\\',
    'C:\\a',
    '0',
    '@',
    ':',
    ','
  ])
}
