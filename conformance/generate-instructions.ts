import { generateAdd, generateCopy, type Surroundings } from './generate-copy'
import { generateMounts } from './generate-mounts'
import { generateName, generateValue, generateWord } from './generate-words'
import type { Random } from './random'

/** One instruction of a stage; how often each comes follows what public files hold. */
export function generateInstruction(random: Random, around: Surroundings): string {
  return random.weighted<() => string>([
    [30, () => generateCopy(random, around)],
    [6, () => generateAdd(random)],
    [24, () => generateRun(random, around)],
    [12, () => generateEnv(random)],
    [14, () => generateArg(random)],
    [6, () => `WORKDIR ${generateWord(random)}`],
    [8, () => generateQuiet(random)],
    [3, () => `ONBUILD ${generateTrigger(random, around)}`],
    [random.slip(3), () => generateMistake(random)]
  ])()
}

function generateTrigger(random: Random, around: Surroundings): string {
  return random.weighted<() => string>([
    [10, () => generateCopy(random, around)],
    [4, () => generateRun(random, around)],
    [3, () => generateArg(random)],
    [3, () => generateEnv(random)],
    [
      random.slip(2),
      () => random.pick(['FROM alpine', 'ONBUILD RUN a', 'MAINTAINER a', '', 'NOPE'])
    ]
  ])()
}

function generateRun(random: Random, around: Surroundings): string {
  const mounts = random.percent(40) ? `${generateMounts(random, around)} ` : ''
  const network = random.percent(3)
    ? random.pick(['--network=none ', '--security=insecure ', '--network=host '])
    : ''
  return `RUN ${network}${mounts}${generateCommand(random)}`
}

function generateCommand(random: Random): string {
  return random.weighted<() => string>([
    [
      30,
      () =>
        random.pick([
          'make',
          'npm ci && npm run bundle',
          'apk add --no-cache git',
          'echo $((1<<2)) "<<EOF"',
          'cat <<<word'
        ])
    ],
    [
      10,
      () => 'apt-get update \\\n && apt-get install -y \\\n    curl \\\n    # a comment\n    git'
    ],
    [6, () => JSON.stringify(['sh', '-c', generateValue(random)])],
    [6, () => '<<EOF\nset -e\nCOPY no /no\nEOF'],
    [3, () => "<<-'END' sh -x\n\tCOPY no /no\n\tEND"],
    [2, () => '<<A cat 3<<"B"\nFROM no\nA\nCOPY no /no\nB'],
    [random.slip(3), () => `echo ${generateValue(random)} \\`],
    [random.slip(2), () => `${random.pick(['"', "'", '<<EOF', '<<"', '\\'])} open`]
  ])()
}

function generateEnv(random: Random): string {
  const pair = () => `${generateName(random)}=${generateValue(random)}`
  return random.weighted<() => string>([
    [30, () => `ENV ${pair()}`],
    [10, () => `ENV ${pair()} ${pair()}`],
    [6, () => `ENV ${pair()} \\\n    ${pair()}`],
    [8, () => `ENV ${generateName(random)} ${generateValue(random)} x`],
    [
      random.slip(3),
      () => `ENV ${random.pick(['', 'A', '=a', 'A= b', 'A =b', '$A=b', '"A"=b', "A='b"])}`
    ]
  ])()
}

export function generateArg(random: Random): string {
  const one = () =>
    random.percent(30) ? generateName(random) : `${generateName(random)}=${generateValue(random)}`
  return random.weighted<() => string>([
    [30, () => `ARG ${one()}`],
    [5, () => `ARG ${one()} ${one()}`],
    [
      random.slip(3),
      () => `ARG ${random.pick(['', '=', '=a', '$A', 'A = b', '"A"=b', 'A="b', '1=2', 'A B C'])}`
    ]
  ])()
}

/** What reads nothing, as a rule. */
function generateQuiet(random: Random): string {
  const wrong = random.percent(random.slip(15))
  return wrong ? random.pick(wrongQuiet) : random.pick(QUIET)
}

const QUIET = [
  'EXPOSE 80 443/tcp',
  'EXPOSE ${A:-80}',
  'USER node',
  'VOLUME /data',
  'VOLUME ["/a", "/b"]',
  'STOPSIGNAL SIGTERM',
  'CMD ["a"]',
  'CMD a b',
  'ENTRYPOINT ["a", "b"]',
  'LABEL a=b c="d e"',
  'LABEL a b',
  'LABEL "$A"=$B',
  'SHELL ["sh", "-c"]',
  'MAINTAINER a',
  'HEALTHCHECK NONE',
  'HEALTHCHECK --interval=3s CMD a',
  '# a comment',
  '',
  '  # indented',
  'ENTRYPOINT ["a',
  'CMD'
] as const

const wrongQuiet = [
  'EXPOSE $A',
  'SHELL sh',
  'HEALTHCHECK --interval=x CMD a',
  'HEALTHCHECK',
  'USER $UNSET',
  'STOPSIGNAL $A',
  'EXPOSE 70000',
  'STOPSIGNAL NOPE'
] as const

function generateMistake(random: Random): string {
  return random.pick([
    'NOPE a',
    'COPY',
    'ADD a',
    'RUN',
    'FROM',
    '<<<<<<< HEAD',
    'COPYa b',
    'copy a b',
    'CO\\\nPY a /b',
    'COPY\\\n a /b',
    '\u00a0COPY a b',
    'ARG',
    'WORKDIR',
    'RUN --mount',
    '\\',
    '"'
  ])
}
