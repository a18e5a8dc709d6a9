import { execFileSync } from 'node:child_process'

/** What a tag of an official image was made from, at some time. */
interface Entry {
  /** All names of the same image. */
  readonly tags: readonly string[]
  /** By architecture as official-images calls it: the lines that say what it is made from. */
  readonly sources: ReadonlyMap<string, string>
}

interface Edition {
  /** Seconds since 1970, of the merge. */
  readonly since: number
  readonly entries: readonly Entry[]
}

const architectures: Readonly<Record<string, string>> = {
  'linux/amd64': 'amd64',
  'linux/arm64': 'arm64v8',
  'linux/arm/v7': 'arm32v7',
  'linux/386': 'i386',
  'linux/ppc64le': 'ppc64le',
  'linux/s390x': 's390x'
}

const debian = /\b(?:buster|bullseye|bookworm|trixie|forky|sid)\b/
const ubuntu = /\b(?:focal|jammy|noble|questing|resolute)\b/
const alpine = /\balpine-?\/?(3\.\d+)\b/

/**
 * When the tags of Docker's official images moved, as a clone of docker-library/official-images
 * tells: an image is built anew when its entry there names another source, or when what it is built
 * on was.
 */
export class OfficialImages {
  readonly #editions = new Map<string, readonly Edition[]>()

  constructor(private readonly clone: string) {}

  /**
   * What a tag was made from at a time, its own distribution included: it has moved when this is
   * another text. Undefined: there is no such tag.
   *
   * @param name as `debian`
   * @param platform canonical; `''`: that of amd64 is taken for all
   */
  read(
    { name, tag }: { readonly name: string; readonly tag: string },
    platform: string,
    at: number
  ): string | undefined {
    const edition = this.#list(name).findLast(({ since }) => since <= at)
    const entry = edition?.entries.find(({ tags }) => tags.includes(tag))
    const source = entry?.sources.get(
      architectures[platform === '' ? 'linux/amd64' : platform] ?? ''
    )
    if (entry === undefined || source === undefined) return undefined
    const parent = findDistribution(name, entry, source)
    if (parent === undefined) return source
    return `${source}\n${this.read(parent, platform, at) ?? ''}`
  }

  #list(name: string): readonly Edition[] {
    const known = this.#editions.get(name)
    if (known !== undefined) return known
    const file = `library/${name}`
    const log = this.#git('log', '--first-parent', '--reverse', '--format=%H %ct', '--', file)
    const editions = log.split('\n').flatMap((line): Edition[] => {
      const [commit = '', since] = line.split(' ')
      // Older files have another form.
      if (Number(since) < Date.UTC(2022, 0) / 1000) return []
      return [{ since: Number(since), entries: parseEntries(this.#show(commit, file)) }]
    })
    this.#editions.set(name, editions)
    return editions
  }

  /** `''` where a commit took the file away. */
  #show(commit: string, file: string): string {
    try {
      return this.#git('show', `${commit}:${file}`)
    } catch {
      return ''
    }
  }

  #git(...words: readonly string[]): string {
    const options = { cwd: this.clone, encoding: 'utf8', maxBuffer: 1 << 28 } as const
    return execFileSync('git', words, { ...options, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  }
}

/** The distribution that an image is built on, which its tags or its folder name. */
function findDistribution(name: string, { tags }: Entry, source: string) {
  if (['debian', 'ubuntu', 'alpine', 'busybox'].includes(name)) return undefined
  const words = [...tags, source].join(' ').replaceAll('-', ' ')
  const version = alpine.exec([...tags, source].join(' '))?.[1]
  if (version !== undefined) return { name: 'alpine', tag: version }
  const suite = debian.exec(words)?.[0]
  if (suite !== undefined) return { name: 'debian', tag: suite }
  const release = ubuntu.exec(words)?.[0]
  return release === undefined ? undefined : { name: 'ubuntu', tag: release }
}

/** Paragraphs of `Field: value`; the first one holds for all others. */
function parseEntries(text: string): readonly Entry[] {
  const [head = new Map(), ...others] = text
    .replaceAll(/^#.*\n?/gm, '')
    .split(/\n\s*\n/)
    .map(parseFields)
  return others.flatMap((own): Entry[] => {
    const fields = new Map<string, string>([...head, ...own])
    const tags = splitList(`${fields.get('Tags') ?? ''}, ${fields.get('SharedTags') ?? ''}`)
    const all = splitList(fields.get('Architectures') ?? 'amd64')
    return [{ tags, sources: new Map(all.map(each => [each, toSource(fields, each)])) }]
  })
}

function toSource(fields: ReadonlyMap<string, string>, architecture: string): string {
  return ['GitRepo', 'GitFetch', 'GitCommit', 'Directory', 'File']
    .map(field => fields.get(`${architecture}-${field}`) ?? fields.get(field) ?? '')
    .join(' ')
}

function parseFields(paragraph: string): Map<string, string> {
  const unfolded = paragraph.replaceAll(/\n[ \t]+/g, ' ')
  const lines = [...unfolded.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)]
  return new Map(lines.map(([, name = '', value = '']) => [name, value]))
}

function splitList(text: string): readonly string[] {
  return text.split(',').flatMap(each => (each.trim() === '' ? [] : [each.trim()]))
}
