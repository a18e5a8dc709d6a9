import type { Random } from '../conformance/random'
import { generateAbsent, generatePath, generateSource, type Paths } from './generate-source'

/** The image that stands for all from outside: it holds the reader alone, as `/reader`. */
export const READER = 'example.org/reader:1'

/** Something to copy from or to build on, and paths in it. */
export interface Stage {
  readonly name: string
  readonly made: readonly string[]
}

/** What an instruction may point at. */
export interface Surroundings {
  /** Paths of the context. */
  readonly paths: Paths
  /** Named contexts that are folders, with their paths. */
  readonly folders: ReadonlyMap<string, Paths>
  /** Images of the repository, as they are spelled here. */
  readonly parents: readonly Stage[]
  readonly platforms: 'given' | 'default'
  readonly stages: Stage[]
  /** Build arguments, each with values that its uses work with. */
  readonly args: Map<string, readonly string[]>
  /** For names that no other instruction uses. */
  readonly next: { number: number }
}

/** One instruction; adds to `made` where it puts something. */
export function generateInstruction(random: Random, around: Surroundings, made: string[]): string {
  const place = `/d${around.next.number++}`
  const instruction = random.weighted<() => string>([
    [46, () => generateCopy(random, around, `${place}/`)],
    [
      10,
      () => `ADD ${generateFlags(random, 'ADD')}${generateSources(random, around.paths)} ${place}/`
    ],
    [18, () => generateCopyFrom(random, around, `${place}/`)],
    // Only what is built for this machine can be run on it.
    [around.platforms === 'given' ? 0 : 14, () => generateRun(random, around, place)],
    [4, () => `COPY <<EOF ${place}/text\nCOPY no /no\nEOF`],
    [3, () => `ONBUILD COPY ${generateSource(random, around.paths)} ${place}/`]
  ])()
  if (!instruction.startsWith('ONBUILD')) made.push(place)
  return instruction
}

function generateCopy(random: Random, { paths, platforms }: Surroundings, place: string): string {
  const flags = generateFlags(random, 'COPY')
  if (random.percent(8)) return `COPY ${flags}${generateAbsent(random, paths)} README.md* ${place}`
  if (platforms === 'given' && random.percent(50)) {
    return `ARG TARGETARCH\nCOPY ${flags}*$TARGETARCH.txt ${place}`
  }
  const sources = generateSources(random, paths)
  if (!random.percent(12)) return `COPY ${flags}${sources} ${place}`
  return `COPY ${flags}${JSON.stringify([generateSource(random, paths), place])}`
}

/** Words of the shell form: without the names that it would take for two. */
function generateSources(random: Random, paths: Paths): string {
  return random
    .list({ least: 1, most: 2 }, () => generateSource(random, paths).replaceAll(' ', '?'))
    .join(' ')
}

function generateFlags(random: Random, instruction: 'COPY' | 'ADD'): string {
  const flags = [
    random.percent(10) ? '--link' : '',
    random.percent(8) ? `--chmod=${random.pick(['755', '0644'])}` : '',
    random.percent(6) ? '--chown=1000:1000' : '',
    random.percent(14) ? `--exclude=${random.pick(['*.md', '**/*.py', 'docs', '*', 'src/*'])}` : '',
    random.percent(6)
      ? `--exclude=!${random.pick(['main.py', 'deep', '**/*.md', 'src/main.py'])}`
      : '',
    instruction === 'COPY' && random.percent(16) ? '--parents' : ''
  ]
  return flags.map(flag => (flag === '' ? '' : `${flag} `)).join('')
}

function generateCopyFrom(random: Random, around: Surroundings, place: string): string {
  const origin = pickOrigin(random, around)
  if (origin === undefined) return generateCopy(random, around, place)
  const link = random.percent(10) ? '--link ' : ''
  return `COPY ${link}--from=${origin.name} ${origin.path} ${place}`
}

/** A stage by name or number, an image or a folder, and something in it. */
function pickOrigin(
  random: Random,
  { stages, parents, folders }: Surroundings
): { name: string; path: string } | undefined {
  const number = random.below(stages.length)
  const stage = stages[number]
  const parent = parents[random.below(parents.length)]
  const [folder] = [...folders].slice(random.below(folders.size))
  const inside = (made: readonly string[]) =>
    random.percent(25) ? '/' : (made[random.below(made.length)] ?? '/')
  return random.weighted<() => { name: string; path: string } | undefined>([
    [1, () => undefined],
    [
      stage === undefined ? 0 : 30,
      () => ({ name: stage?.name ?? '', path: inside(stage?.made ?? []) })
    ],
    [
      stage === undefined ? 0 : 10,
      () => ({ name: String(number), path: inside(stage?.made ?? []) })
    ],
    [
      parent === undefined ? 0 : 30,
      () => ({ name: parent?.name ?? '', path: inside(parent?.made ?? []) })
    ],
    [
      folder === undefined ? 0 : 30,
      () => ({
        name: folder?.[0] ?? '',
        path: generateSource(random, folder?.[1] ?? []).replaceAll(' ', '?')
      })
    ]
  ])()
}

/** Runs the reader on what is mounted: a part of the context, of a stage, an image or a folder. */
function generateRun(random: Random, around: Surroundings, place: string): string {
  const origin = random.percent(35) ? pickOrigin(random, around) : undefined
  const source =
    origin === undefined
      ? `source=${generatePath(random, around.paths)}`
      : `from=${origin.name},source=${origin.path.replace(/[*?[].*$/, '')}`
  const mounts = [
    `--mount=type=bind,from=${READER},target=/tools`,
    `--mount=${random.percent(50) ? 'type=bind,' : ''}${random.percent(6) ? 'target=/in' : `${source},target=/in`}`
  ]
  return `RUN ${mounts.join(' ')} ["/tools/reader", "/in", "${place}"]`
}
