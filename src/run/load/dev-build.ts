import { parseWanted, type WantedImage } from './wanted-image'

/** A development image to build in this job, as an entry of `dev_matrix` describes it. */
export interface DevBuild {
  readonly image: string
  /** From the root of the repository. */
  readonly context: string
  readonly file: string
  readonly target: string
  /** Each `KEY=VALUE`. */
  readonly buildArgs: readonly string[]
  readonly buildContexts: readonly string[]
  readonly platform: string
  readonly localTag: string
  readonly cacheScope: string
  /** The images of this run that it may be built from. */
  readonly load: readonly WantedImage[]
}

/**
 * The development images in an entry, or in an array of them; entries of other variants, `''` and
 * `null` give none. Undefined if the text is anything else.
 */
export function parseDevBuilds(text: string): readonly DevBuild[] | undefined {
  if (text.trim() === '') return []
  const entries = parseEntries(text)
  if (entries?.some(isIncomplete) !== false) return undefined
  return entries.filter(entry => entry.get('variant') === 'dev').map(toDevBuild)
}

type Fields = ReadonlyMap<string, string>

function parseEntries(text: string): Fields[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (value === null) return []
    const entries: unknown[] = Array.isArray(value) ? value : [value]
    const fields = entries.map(toFields)
    return fields.every(each => each !== undefined) ? fields : undefined
  } catch {
    return undefined
  }
}

/** The fields that are text: fields of another type are the workflow's own. */
function toFields(entry: unknown): Fields | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined
  const pairs = Object.entries(entry).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string'
  )
  return new Map(pairs)
}

function isIncomplete(entry: Fields): boolean {
  if (entry.get('variant') !== 'dev') return false
  if (parseWanted(entry.get('load') ?? '').unreadable.length > 0) return true
  return ['image', 'context', 'local-tag'].some(key => (entry.get(key) ?? '') === '')
}

function toDevBuild(entry: Fields): DevBuild {
  const field = (key: string): string => entry.get(key) ?? ''
  return {
    image: field('image'),
    context: field('context'),
    file: field('file'),
    target: field('target'),
    buildArgs: splitLines(field('build-args')),
    buildContexts: splitLines(field('build-contexts')),
    platform: field('platform'),
    localTag: field('local-tag'),
    cacheScope: field('cache-scope'),
    load: parseWanted(field('load')).wanted
  }
}

/** The non-empty lines of a list, without the blanks around them. */
export function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
