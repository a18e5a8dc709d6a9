import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { isUnreadable } from '../src/diagnostics/unreadable'
import type { Base } from '../src/images/base'
import { parseImageReference } from '../src/images/image-reference'
import { collectBases, type ImageBases } from '../src/inputs/bases/image-bases'
import { listParents } from '../src/inputs/parents/list-parents'
import type { Repository } from '../src/ports/git/repository'
import { readInputs } from '../src/run/facts/survey-images'
import { IndexedTree } from '../src/tree/indexed-tree'
import { openRepository } from '../src/world/git/read/open-repository'
import { configure } from './configure'
import { OfficialImages } from './official-images'
import { loadStudies, type Study } from './study'

const usage = 'sh studies/nights.sh OFFICIAL-IMAGES CLONES [NAME…]'
const day = 86_400
const nights = 365
/** Bases that are named of those that nobody recorded. */
const namesShown = 20
/** Those of one architecture have its name in the place of `library`. */
const official = /^docker\.io\/(library|amd64|arm64v8|arm32v7)\/([^/]+)$/
const platformOf = new Map([
  ['amd64', 'linux/amd64'],
  ['arm64v8', 'linux/arm64'],
  ['arm32v7', 'linux/arm/v7']
])

/** What the nights of a year come to. */
interface Year {
  readonly study: Study
  /** The last night, as `2026-08-21`. */
  readonly until: string
  /** Images in all nights: what is built without `bases`. */
  everything: number
  /** Images of the last night. */
  images: number
  /** Builds, where bases that nobody recorded never move, and where they move on Mondays. */
  built: number
  builtAtMost: number
  /** Nights that build nothing, in the same cases. */
  idle: number
  idleAtMost: number
  /** All bases of the year, by whether their moves are recorded. */
  readonly recorded: Set<string>
  readonly unrecorded: Set<string>
}

type Commit = readonly [id: string, at: number]

class Nights {
  readonly #known = new Map<string, ReadonlyMap<string, ImageBases>>()
  readonly #sources = new Map<string, string | undefined>()

  constructor(
    readonly study: Study,
    readonly repository: Repository,
    readonly images: OfficialImages
  ) {}

  async run(commits: readonly Commit[]): Promise<Year> {
    const [, last] = commits.at(-1) ?? ['', 0]
    const end = Math.floor(last / day) * day + (3 * day) / 24 + day
    const year: Year = {
      ...{ study: this.study, until: new Date(end * 1000).toISOString().slice(0, 10) },
      ...{ everything: 0, images: 0, built: 0, builtAtMost: 0, idle: 0, idleAtMost: 0 },
      ...{ recorded: new Set(), unrecorded: new Set() }
    }
    for (let night = end - (nights - 1) * day; night <= end; night += day) {
      const [commit] = commits.findLast(([, at]) => at <= night) ?? []
      if (commit === undefined) continue
      this.#count(year, await this.#readBases(commit), night)
    }
    return year
  }

  /** What a night builds of images that were built the night before. */
  #count(year: Year, bases: ReadonlyMap<string, ImageBases>, night: number): void {
    const isMonday = new Date(night * 1000).getUTCDay() === 1
    const kinds = [...bases.values()].map(({ all }) => this.#judge(all, night))
    const built = kinds.filter(kind => kind === 'moved').length
    const perhaps = isMonday ? kinds.filter(kind => kind === 'unrecorded').length : 0
    year.everything += bases.size
    year.images = bases.size
    year.built += built
    year.builtAtMost += built + perhaps
    year.idle += built === 0 ? 1 : 0
    year.idleAtMost += built + perhaps === 0 ? 1 : 0
    for (const base of [...bases.values()].flatMap(({ own }) => own.prod ?? [])) {
      const set = this.#isRecorded(base) ? year.recorded : year.unrecorded
      set.add(base.reference)
    }
  }

  /** An image of unknown bases is opaque: it is built every night. */
  #judge(bases: readonly Base[] | undefined, night: number): 'moved' | 'unrecorded' | 'still' {
    if (bases === undefined || bases.some(base => this.#hasMoved(base, night))) return 'moved'
    return bases.some(base => !this.#isRecorded(base)) ? 'unrecorded' : 'still'
  }

  #hasMoved(base: Base, night: number): boolean {
    return base.platforms.some(platform => {
      const [before, now] = [night - day, night].map(at => this.#read(base, platform, at))
      return before !== undefined && now !== undefined && before !== now
    })
  }

  /** Of a base from elsewhere nothing is known; a tag that is there no more does not move. */
  #isRecorded({ reference }: Base): boolean {
    return official.test(parseImageReference(reference).repository)
  }

  #read({ reference }: Base, platform: string, at: number): string | undefined {
    const key = `${reference} ${platform} ${at}`
    if (!this.#sources.has(key)) this.#sources.set(key, this.#ask(reference, platform, at))
    return this.#sources.get(key)
  }

  #ask(reference: string, platform: string, at: number): string | undefined {
    const { repository, tag = 'latest' } = parseImageReference(reference)
    const [, kind = '', name] = official.exec(repository) ?? []
    if (name === undefined) return undefined
    return this.images.read({ name, tag }, platformOf.get(kind) ?? platform, at)
  }

  /** By the code of the action; the same Dockerfiles have the same bases. */
  async #readBases(commit: string): Promise<ReadonlyMap<string, ImageBases>> {
    const read = await this.repository.readTree(commit)
    if (isUnreadable(read)) throw new Error(`${commit}: ${read.because}`)
    const head = new IndexedTree(read)
    const configuration = configure(this.study, 'complete', head)
    const { images } = configuration
    const files = images.map(({ name, prod }) => [name, head.entry(prod.file)])
    const key = JSON.stringify(files)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const source = { kind: 'file', path: 'image-matrix.yml' } as const
    const inputs = await readInputs({ images, head, configuration: source }, this.repository)
    const bases = collectBases({ configuration, inputs, parents: listParents(inputs) })
    this.#known.set(key, bases)
    return bases
  }
}

/** The branch of a study, the oldest first, with the time that each commit came into it. */
function listCommits(folder: string, newest: string): readonly Commit[] {
  const words = ['log', '--first-parent', '--reverse', '--format=%H %ct', newest]
  const log = execFileSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  return log
    .trim()
    .split('\n')
    .map(line => {
      const [id = '', at] = line.split(' ')
      return [id, Number(at)]
    })
}

function render(years: readonly Year[]): string {
  const head = [
    ...['repository', 'nights until', 'images', 'bases', 'recorded', 'everything'],
    ...['with bases', 'nights without a build', 'at most', 'nights without a build']
  ]
  const rows = years.map(year => [
    ...[year.study.name, year.until, year.images, year.recorded.size + year.unrecorded.size],
    ...[year.recorded.size, year.everything, year.built, year.idle],
    ...[year.builtAtMost, year.idleAtMost]
  ])
  const lines = [head, head.map(() => '---'), ...rows]
  const lists = years.map(({ study, unrecorded }) => {
    const names = [...unrecorded].sort()
    return `${study.name}, not recorded: ${names.length} ${names.slice(0, namesShown).join(' ')}`
  })
  return [...lines.map(cells => `| ${cells.join(' | ')} |`), '', ...lists].join('\n')
}

/** 0: done; 2: usage. */
async function main(): Promise<number> {
  const [clone, clones, ...words] = process.argv.slice(2)
  if (clone === undefined || clones === undefined) {
    console.error(usage)
    return 2
  }
  const images = new OfficialImages(clone)
  const years: Year[] = []
  for (const study of loadStudies('studies', words)) {
    const folder = join(clones, study.repository.split('/')[1] ?? '')
    const repository = await openRepository(folder, { environment: process.env })
    if (isUnreadable(repository)) throw new Error(`${folder}: ${repository.because}`)
    const year = new Nights(study, repository, images).run(listCommits(folder, study.commit))
    years.push(
      await year.finally(() => {
        repository.close()
      })
    )
    console.error(`${study.name}: done`)
  }
  console.log(render(years))
  return 0
}

process.exitCode = await main()
