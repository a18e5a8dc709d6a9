import { byteLength, cleanPath, trimSpace } from '../go/go-text'
import { type Invalid, parsePatterns, type PatternLine, type Patterns } from './pattern'

/** A directory that a build is given. Git and http contexts have no ignore file. */
export type Context =
  /** The main context; paths from the repository's root, `.` or empty for the root itself. */
  | { readonly kind: 'main'; readonly directory: string; readonly dockerfile: string }
  /** One given by `--build-context`. */
  | { readonly kind: 'named'; readonly directory: string }

/**
 * The ignore files that may count for a context, as paths from the repository's root: the first
 * that exists is read, alone, even when it is empty (BuildKit's frontend/dockerui). The main
 * context prefers the file named after its Dockerfile, next to it; the lower-case `dockerfile` that
 * stands in for a missing `Dockerfile` still asks for `Dockerfile.dockerignore`.
 */
export function listIgnoreFiles(context: Context): readonly string[] {
  const own = joinPath(context.directory, '.dockerignore')
  switch (context.kind) {
    case 'main':
      return [`${context.dockerfile}.dockerignore`, own]
    case 'named':
      return [own]
  }
}

function joinPath(directory: string, name: string): string {
  return directory === '' || directory === '.' ? name : `${directory}/${name}`
}

/** Go's line scanner takes lines that are shorter, line break not counted. */
const longestLine = 64 * 1024

/**
 * Reads the text of an ignore file by the rules of moby/patternmatcher
 * (`ignorefile.ReadAll`, then `New`): comments begin with `#` in the first column,
 * white space around a pattern is cut, `/a`, `a/` and `./a` are `a`.
 */
export function parseIgnoreFile(text: string): Patterns {
  const lines = splitLines(text)
  return Array.isArray(lines) ? parsePatterns(lines.flatMap(readLine)) : lines
}

function splitLines(text: string): PatternLine[] | Invalid {
  const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }))
  const tooLong = lines.find(
    line => line.text.length * 3 >= longestLine && byteLength(line.text) >= longestLine
  )
  if (tooLong === undefined) return lines
  return { kind: 'invalid', because: 'the line is longer than 64 KiB', line: tooLong.line }
}

function readLine({ text, line }: PatternLine): PatternLine[] {
  const content = line === 1 ? text.replace(/^\uFEFF/, '') : text
  if (content.startsWith('#')) return []
  const pattern = trimSpace(content)
  if (pattern === '') return []
  if (!pattern.startsWith('!')) return [{ text: toRelative(pattern), line }]
  return [{ text: `!${toRelative(trimSpace(pattern.slice(1)))}`, line }]
}

function toRelative(pattern: string): string {
  if (pattern === '') return ''
  const clean = cleanPath(pattern)
  return clean.length > 1 && clean.startsWith('/') ? clean.slice(1) : clean
}
