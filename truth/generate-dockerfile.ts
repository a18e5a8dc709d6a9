import type { Random } from '../conformance/random'
import { generateInstruction, READER, type Stage, type Surroundings } from './generate-instruction'
import { generateSource } from './generate-source'

/** A Dockerfile, and what of it the configuration and other Dockerfiles can use. */
export interface Dockerfile {
  readonly text: string
  readonly stages: readonly Stage[]
  /** Build arguments, each with values that its uses work with. */
  readonly args: ReadonlyMap<string, readonly string[]>
}

interface Base {
  readonly from: string
  readonly made: readonly string[]
}

const BASE = 'BASE'
const STAGES = ['base', 'deps', 'final'] as const

/** What a Dockerfile may use: see {@link Surroundings}, of which it adds the stages itself. */
export type Setting = Omit<Surroundings, 'stages' | 'args' | 'next'>

export function generateDockerfile(random: Random, setting: Setting): Dockerfile {
  const around: Surroundings = { ...setting, stages: [], args: new Map(), next: { number: 1 } }
  const lines: string[] = []
  const count = random.weighted([
    [40, 1],
    [40, 2],
    [20, 3]
  ])
  for (const name of STAGES.slice(0, count)) {
    const stage = generateStage(random, name, around)
    lines.push(...stage.lines)
    around.stages.push(stage)
  }
  const head = generateHead(around)
  return {
    text: `${[...head, ...lines].join('\n')}\n`,
    stages: around.stages,
    args: around.args
  }
}

function generateHead({ args }: Surroundings): string[] {
  const base = args.get(BASE)
  return [
    '# what this image is for',
    ...(base === undefined ? [] : [`ARG ${BASE}=${base[0] ?? ''}`])
  ]
}

function generateStage(
  random: Random,
  name: string,
  around: Surroundings
): Stage & { lines: string[] } {
  const { from, made } = generateBase(random, around)
  const stage = { name, made: [...made] }
  const lines = [`FROM ${from} AS ${name}`, ...generateArguments(random, around)]
  const instructions = random.list({ least: 1, most: 4 }, () =>
    generateInstruction(random, around, stage.made)
  )
  return { ...stage, lines: [...lines, ...instructions] }
}

/** An ARG of a stage, and an instruction that reads what it names. */
function generateArguments(random: Random, { args, paths, next }: Surroundings): string[] {
  if (!random.percent(30)) return []
  const name = `DIR${next.number++}`
  const values = [generateSource(random, paths), generateSource(random, paths)].filter(
    value => !value.includes(' ')
  )
  if (values.length === 0) return []
  args.set(name, values)
  const declared = random.percent(70) ? `ARG ${name}=${values[0] ?? ''}` : `ARG ${name}`
  const used = random.pick([`$${name}`, `\${${name}:-README.md}`, `./\${${name}}`])
  if (random.percent(30)) {
    return [declared, `ENV FROM_${name}=${used}`, `COPY $FROM_${name} /d${next.number++}/`]
  }
  return [declared, `COPY ${used} /d${next.number++}/`]
}

/** What a stage is built from, by its name or by a global ARG with that name as its default. */
function generateBase(random: Random, around: Surroundings): Base {
  const base = pickBase(random, around)
  if (around.args.has(BASE) || !random.percent(12)) return base
  around.args.set(BASE, [base.from, pickBase(random, around).from])
  return { ...base, from: `\${${BASE}}` }
}

function pickBase(random: Random, { stages, parents, folders, platforms }: Surroundings): Base {
  const stage = stages[random.below(stages.length)]
  const parent = parents[random.below(parents.length)]
  const [folder] = [...folders.keys()].slice(random.below(folders.size))
  return random.weighted<Base>([
    [45, { from: 'scratch', made: [] }],
    [platforms === 'given' ? 0 : 8, { from: READER, made: ['/reader'] }],
    [stage === undefined ? 0 : 20, { from: stage?.name ?? '', made: stage?.made ?? [] }],
    [parent === undefined ? 0 : 40, { from: parent?.name ?? '', made: parent?.made ?? [] }],
    [folder === undefined ? 0 : 5, { from: folder ?? '', made: [] }]
  ])
}
