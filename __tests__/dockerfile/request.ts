import { readDockerfile, readImage } from '../../src/dockerfile/read-dockerfile'
import type { BaseImage, NamedContext, Reading, ReadingRequest } from '../../src/dockerfile/reading'

const REQUEST: ReadingRequest = {
  target: '',
  buildArgs: new Map(),
  contexts: new Map(),
  platforms: ['linux/amd64'],
  buildPlatform: 'linux/amd64',
  baseEnvironment: 'empty'
}

export const LOCAL: NamedContext = { kind: 'local' }
export const OTHER: NamedContext = { kind: 'other' }

export function read(dockerfile: string, request: Partial<ReadingRequest> = {}): Reading {
  return readDockerfile(dockerfile, { ...REQUEST, ...request })
}

/** What the image hands on that a build makes. */
export function handOn(
  dockerfile: string,
  request: Partial<ReadingRequest> = {}
): BaseImage | undefined {
  return readImage(dockerfile, { ...REQUEST, ...request })
}

/** The sources as `context:kind path`, where `:` and the kind `path` are left out for the main context's paths. */
export function spell({ sources }: Reading): string[] {
  const spelled = sources.map(({ context, kind, path }) => {
    const where = context === '' ? '' : `${context}:`
    return `${where}${kind === 'path' ? '' : `${kind} `}/${path}`
  })
  return [...new Set(spelled)].sort()
}

export interface Verdict {
  readonly quality: Reading['quality']
  readonly because: readonly string[]
}

export function judge({ quality, because }: Reading): Verdict {
  return { quality, because: because.map(({ kind, line }) => `${kind} ${line}`) }
}
