import { generateWord } from './generate-words'
import type { Random } from './random'

/** What an instruction may point at: the stages so far and the named contexts. */
export interface Surroundings {
  readonly stages: readonly string[]
  readonly contexts: readonly string[]
}

/** An image by its digest. */
export const PINNED =
  'ghcr.io/a/b:1@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d'

const wrongStages = [
  '$A',
  '${A:-base}',
  '',
  '-1',
  '99',
  'A B',
  '"base"',
  'Nope',
  'context',
  'scratch'
] as const

const wrongFlags = [
  '--unknown',
  '--FROM=a',
  '--',
  '--from',
  '--link=maybe',
  '--chmod=9',
  '--from='
] as const

const SOURCES = { least: 1, most: 3 }

export function generateCopy(random: Random, around: Surroundings): string {
  const flags = [
    random.percent(30) ? `--from=${generateFrom(random, around)}` : '',
    random.percent(8) ? '--link' : '',
    random.percent(6) ? '--parents' : '',
    random.percent(5) ? `--exclude=${random.pick(['*.md', '**/test', '!a', '$A'])}` : '',
    random.percent(8) ? `--chown=${random.pick(['1000:1000', 'node', '$A', 'a:b'])}` : '',
    random.percent(6) ? `--chmod=${random.pick(['755', '0644', 'u+x', '$B', '+x'])}` : '',
    random.percent(random.slip(3)) ? random.pick(wrongFlags) : '',
    random.percent(1) ? random.pick(['--parents=false', '--link=true']) : ''
  ]
  return [random.percent(95) ? 'COPY' : 'copy', ...flags, generateArguments(random)]
    .filter(part => part !== '')
    .join(' ')
}

export function generateAdd(random: Random): string {
  const flags = [
    random.percent(8) ? '--link' : '',
    random.percent(6) ? `--chown=${random.pick(['1:1', 'node'])}` : '',
    random.percent(5) ? '--exclude=*.md' : '',
    random.percent(4) ? random.pick(['--unpack', '--unpack=false', '--keep-git-dir=true']) : '',
    random.percent(random.slip(4))
      ? random.pick(['--checksum=sha256:0', '--parents', '--from=a'])
      : ''
  ]
  const remote = random.percent(30) ? `${generateRemote(random)} ` : ''
  return ['ADD', ...flags, remote + generateArguments(random)].filter(part => part !== '').join(' ')
}

function generateRemote(random: Random): string {
  return random.pick([
    'https://example.com/a.tar.gz',
    'http://example.com/',
    'https://github.com/a/b.git',
    'https://github.com/a/b.git#main:dir',
    'git@github.com:a/b.git',
    'git://example.com/a',
    'ssh://git@example.com/a.git',
    'https://example.com/$A',
    'HTTP://example.com/a',
    'github.com/a/b',
    'ftp://example.com/a',
    'https://example.com/a.git?ref=x',
    'git@host:a'
  ])
}

function generateArguments(random: Random): string {
  const words = random.list(SOURCES, () => generateWord(random))
  const destination = random.pick(['/app/', './', '.', '/dest/', 'd/', '$DIR/', '/'])
  return random.weighted<() => string>([
    [
      80,
      () =>
        [...words, destination].join(
          random.pick([' ', ' ', '  ', '\t', ' \\\n  ', ' \\\n# note\n\n '])
        )
    ],
    [10, () => JSON.stringify([...words, destination])],
    [
      5,
      () =>
        `<<EOF ${random.percent(50) ? `${words[0] ?? 'a'} ` : ''}${destination}\ntext $A\nCOPY no /no\nEOF`
    ],
    [2, () => `<<-'E' <<"F" ${destination}\n\tone\n\tE\ntwo\nF`],
    [random.slip(4), () => words[0] ?? ''],
    [random.slip(2), () => JSON.stringify([...words, destination]).slice(0, -1)]
  ])()
}

/** What stands behind `--from=` or `from=`. */
export function generateFrom(random: Random, { stages, contexts }: Surroundings): string {
  return random.weighted<() => string>([
    [60, () => random.pick(['busybox', ...stages])],
    [stages.length === 0 ? 0 : 12, () => String(random.below(stages.length))],
    [10, () => random.pick(['lib', ...contexts])],
    [
      10,
      () => random.pick(['nginx', 'composer:2', PINNED, 'golang:1', 'docker.io/library/busybox'])
    ],
    [stages.length === 0 ? 0 : 4, () => random.pick(['base', ...stages]).toUpperCase()],
    [random.slip(6), () => random.pick(wrongStages)]
  ])()
}
