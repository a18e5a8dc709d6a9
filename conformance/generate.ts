import type { Case } from './case'
import { PINNED, type Surroundings } from './generate-copy'
import { generateArg, generateInstruction } from './generate-instructions'
import { generateSetting } from './generate-setting'
import { mutate } from './mutate'
import type { Random } from './random'

const INSTRUCTIONS = { least: 1, most: 8 }
const STAGES = ['base', 'build', 'deps', 'test', 'final', 'Builder', 'alpine', 'lib'] as const

/** A Dockerfile as people write them, with the rest of its build; some hold mistakes, some are mutated. */
export function generateCase(random: Random, name: string): Case {
  random.setCare(random.percent(25) ? 'careless' : 'careful')
  const setting = generateSetting(random)
  const { text, stages } = generateDockerfile(random, Object.keys(setting.contexts ?? {}))
  const target = random.percent(20) ? generateTarget(random, stages) : ''
  return {
    name,
    dockerfile: random.percent(25) ? mutate(random, text) : text,
    setting: target === '' ? setting : { ...setting, target }
  }
}

function generateTarget(random: Random, stages: readonly string[]): string {
  const stage = random.pick(['', ...stages])
  return random.weighted([
    [20, stage],
    [3, stage.toUpperCase()],
    [random.slip(6), random.pick(['0', 'nope', '$A'])]
  ])
}

function generateDockerfile(
  random: Random,
  contexts: readonly string[]
): { text: string; stages: string[] } {
  const lines = generateHead(random)
  const stages: string[] = []
  const count = random.weighted([
    [40, 1],
    [35, 2],
    [20, 3],
    [8, 5]
  ])
  for (let stage = 0; stage < count; stage++) {
    const around: Surroundings = { stages: [...stages], contexts }
    const { line, name } = generateFrom(random, around)
    lines.push(line, ...random.list(INSTRUCTIONS, () => generateInstruction(random, around)))
    if (name !== '') stages.push(name)
  }
  const end = random.weighted([
    [90, '\n'],
    [5, ''],
    [5, '\n\n']
  ])
  return { text: lines.join(random.percent(6) ? '\r\n' : '\n') + end, stages }
}

function generateHead(random: Random): string[] {
  const mark = random.percent(2) ? '\uFEFF' : ''
  const directives = [
    random.percent(20)
      ? random.pick(['# syntax=docker/dockerfile:1', '#syntax = docker/dockerfile:1.7-labs'])
      : '',
    random.percent(4)
      ? random.pick(['# escape=`', '# escape=\\', '#escape = `', '# escape=x'])
      : '',
    random.percent(3) ? '# check=skip=all' : '',
    random.percent(6) ? '# a comment' : ''
  ]
  const globals = random.percent(35)
    ? random.list({ least: 1, most: 3 }, () => generateArg(random))
    : []
  const lines = [...directives.filter(line => line !== ''), ...globals]
  return [mark + (lines[0] ?? ''), ...lines.slice(1)].filter(line => line !== '')
}

function generateFrom(random: Random, around: Surroundings): { line: string; name: string } {
  const platform = random.percent(12) ? `--platform=${generatePlatform(random)} ` : ''
  const from = `${random.pick(['FROM', 'FROM', 'from'])} ${platform}${generateBase(random, around)}`
  if (random.percent(30)) return { line: from, name: '' }
  const unused = STAGES.filter(stage => !around.stages.includes(stage))
  const name = random.percent(random.slip(20))
    ? random.pick(STAGES)
    : (unused[random.below(unused.length)] ?? 'more')
  return { line: `${from} ${random.pick(['AS', 'as'])} ${name}`, name }
}

function generatePlatform(random: Random): string {
  return random.weighted([
    [
      20,
      random.pick([
        '$BUILDPLATFORM',
        '$TARGETPLATFORM',
        'linux/amd64',
        '${A:-linux/arm64}',
        'linux'
      ])
    ],
    [random.slip(4), random.pick(['odd/x/y/z', '', '$A'])]
  ])
}

function generateBase(random: Random, { stages, contexts }: Surroundings): string {
  return random.weighted([
    [
      40,
      random.pick(['alpine', 'node:22', 'golang:1.26-alpine', 'scratch', 'ghcr.io/a/b:1', PINNED])
    ],
    [stages.length === 0 ? 0 : 40, random.pick(['alpine', ...stages])],
    [
      10,
      random.pick([
        'alpine:${VERSION:-3}',
        'node:${VERSION:-22}',
        '${A:-base}',
        'base$UNSET',
        'alpine:1$TARGETARCH'
      ])
    ],
    [6, random.pick(['lib', ...contexts])],
    [
      random.slip(6),
      random.pick([
        'BASE',
        'Alpine',
        '0',
        'a b',
        '',
        '"alpine"',
        'context',
        '$A',
        '${UNSET}',
        'alpine:$VERSION'
      ])
    ]
  ])
}
