import { readDockerfile } from '../src/dockerfile/read-dockerfile'
import type { NamedContext, Reading, ReadingRequest } from '../src/dockerfile/reading'
import { parseIgnoreFile } from '../src/ignore/ignore-file'
import { selectSentFiles } from '../src/ignore/walk'
import { DEFAULT_PLATFORMS, type Case, type Setting, type Tree } from './case'

/** What our front end and our walk say of a case, in the oracle's terms. */
export type Ours =
  | { readonly kind: 'refused'; readonly because: string }
  /** Opaque for a value that is not known, not for a mistake. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'inputs'
      readonly quality: Reading['quality']
      readonly contexts: ReadonlyMap<string, ContextInputs>
      readonly images: readonly string[]
    }

export interface ContextInputs {
  /** Sources from "/", as the oracle spells them. */
  readonly reads: readonly string[]
  readonly files: readonly string[]
}

function toRequest(setting: Setting): ReadingRequest {
  const { target, buildArgs, contexts, platforms, images } = setting
  const named = Object.entries(contexts ?? {}).map(([name, context]): [string, NamedContext] => [
    name,
    { kind: 'local' in context ? 'local' : 'other' }
  ])
  return {
    target: target ?? '',
    buildArgs: new Map(Object.entries(buildArgs ?? {})),
    contexts: new Map(named),
    platforms: platforms ?? DEFAULT_PLATFORMS,
    buildPlatform: 'linux/amd64',
    baseEnvironment: images === undefined ? 'empty' : 'unknown'
  }
}

export function readOurs(it: Case): Ours {
  return toOurs(readCase(it), it)
}

/** Our front end alone. */
export function readCase({ dockerfile, setting }: Case): Reading {
  return readDockerfile(dockerfile, toRequest(setting))
}

/** The reading in the oracle's terms, with the files that our walk sends. */
export function toOurs(reading: Reading, { setting }: Case): Ours {
  if (reading.because.some(it => it.kind === 'unknown-base' || it.kind === 'unknown-name')) {
    return { kind: 'unknown' }
  }
  if (reading.quality === 'opaque') return refused(reading.because.map(it => it.text).join('; '))
  const ignored = parseIgnoreFile(toIgnoreText('', setting))
  if (ignored.kind === 'invalid') return refused(ignored.because)
  const contexts = new Map<string, ContextInputs>()
  for (const name of new Set(reading.sources.map(source => source.context))) {
    const reads = reading.sources.filter(it => it.context === name).map(it => `/${it.path}`)
    const files = selectFiles(name, reads, setting)
    if (files.kind === 'invalid') return refused(files.because)
    contexts.set(name === '' ? 'context' : name, { reads, files: files.files })
  }
  const images = [...new Set(reading.images.map(image => image.name))]
  return { kind: 'inputs', quality: reading.quality, contexts, images }
}

function refused(because: string): Ours {
  return { kind: 'refused', because }
}

function toTree(context: string, setting: Setting): Tree {
  if (context === '') return setting.context ?? {}
  const named = setting.contexts?.[context]
  return named !== undefined && 'local' in named ? named.local : {}
}

/** The text of the ignore file that counts; the one named after the Dockerfile beats the context's. */
function toIgnoreText(context: string, setting: Setting): string {
  const own = toTree(context, setting).ignore ?? ''
  return context === '' ? (setting.fileIgnore ?? own) : own
}

/** The files that the sources take, of those that the walk sends. */
function selectFiles(
  context: string,
  reads: readonly string[],
  setting: Setting
): ReturnType<typeof selectSentFiles> {
  const patterns = parseIgnoreFile(toIgnoreText(context, setting))
  if (patterns.kind === 'invalid') return patterns
  const sent = selectSentFiles(toTree(context, setting).files ?? [], patterns.patterns)
  if (sent.kind === 'invalid' || reads.includes('/')) return sent
  // BuildKit takes the sources for patterns of a second walk: what it "ignores" is asked for.
  const wanted = parseIgnoreFile(reads.map(read => read.slice(1)).join('\n'))
  if (wanted.kind === 'invalid') return sent
  const others = selectSentFiles(sent.files, wanted.patterns)
  if (others.kind === 'invalid') return sent
  const rest = new Set(others.files)
  return { kind: 'files', files: sent.files.filter(file => !rest.has(file)) }
}
