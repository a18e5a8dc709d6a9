import { readDockerfile } from '../src/dockerfile/read-dockerfile'
import type { NamedContext, Reading, ReadingRequest, ReasonKind } from '../src/dockerfile/reading'
import { parseIgnoreFile } from '../src/patterns/ignore/ignore-file'
import { selectSentFiles } from '../src/patterns/ignore/walk'
import { type Case, defaultPlatforms, findTree, mainContext, type Setting } from './case'

/** What our front end and our walk say of a case, in the oracle's terms. */
export type Ours =
  | { readonly kind: 'refused'; readonly because: string }
  | {
      readonly kind: 'inputs'
      readonly quality: Reading['quality']
      /** Why nothing is known, where the reading is opaque for anything but a mistake. */
      readonly opacity: ReasonKind | 'none'
      readonly contexts: ReadonlyMap<string, ContextInputs>
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
    platforms: platforms ?? defaultPlatforms,
    buildPlatform: 'linux/amd64',
    baseEnvironment: images === undefined ? 'empty' : 'unknown'
  }
}

export function readOurs(asked: Case): Ours {
  return toOurs(readCase(asked), asked)
}

/** Our front end alone. */
export function readCase({ dockerfile, setting }: Case): Reading {
  return readDockerfile(dockerfile, toRequest(setting))
}

/** The reading in the oracle's terms, with the files that our walk sends. */
export function toOurs({ quality, because, sources }: Reading, { setting }: Case): Ours {
  const [reason] = because
  const opacity = quality === 'opaque' && reason !== undefined ? reason.kind : 'none'
  if (opacity === 'refused') return refused(because.map(({ text }) => text).join('; '))
  const ignored = parseIgnoreFile(toIgnoreText(mainContext, setting))
  if (ignored.kind === 'invalid') return refused(ignored.because)
  const contexts = new Map<string, ContextInputs>()
  for (const context of new Set(sources.map(source => source.context))) {
    const name = context === '' ? mainContext : context
    const own = sources.filter(source => source.context === context)
    const reads = own.map(({ path }) => `/${path}`)
    const files = selectFiles(name, reads, setting)
    if (files.kind === 'invalid') return refused(files.because)
    contexts.set(name, { reads, files: files.files })
  }
  return { kind: 'inputs', quality, opacity, contexts }
}

function refused(because: string): Ours {
  return { kind: 'refused', because }
}

/** The text of the ignore file that counts; the one named after the Dockerfile beats the context's. */
function toIgnoreText(context: string, setting: Setting): string {
  const own = findTree(context, setting)?.ignore ?? ''
  return context === mainContext ? (setting.fileIgnore ?? own) : own
}

/** The files that the sources take, of those that the walk sends. */
function selectFiles(
  context: string,
  reads: readonly string[],
  setting: Setting
): ReturnType<typeof selectSentFiles> {
  const patterns = parseIgnoreFile(toIgnoreText(context, setting))
  if (patterns.kind === 'invalid') return patterns
  const sent = selectSentFiles(findTree(context, setting)?.files ?? [], patterns.patterns)
  if (sent.kind === 'invalid' || reads.includes('/')) return sent
  // BuildKit takes the sources for patterns of a second walk: what it "ignores" is asked for.
  const wanted = parseIgnoreFile(reads.map(read => read.slice(1)).join('\n'))
  if (wanted.kind === 'invalid') return sent
  const others = selectSentFiles(sent.files, wanted.patterns)
  if (others.kind === 'invalid') return sent
  const rest = new Set(others.files)
  return { kind: 'files', files: sent.files.filter(file => !rest.has(file)) }
}
