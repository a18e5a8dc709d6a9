import { parentPath, type RepositoryPath } from '../../paths/repository-path'
import { type CharacterSet, only, type Token, toTokens } from '../go/segment-pattern'

/** A `.gitignore` with its text. */
export interface IgnoreText {
  readonly path: RepositoryPath
  readonly text: string
}

/** A line of a `.gitignore`, with paths from the repository's root. */
export interface GitRule {
  /** The file, and the number of the line in it. */
  readonly path: RepositoryPath
  readonly line: number
  readonly effect: 'ignore' | 'keep'
  /** What it fits: only folders if it ends with a slash. */
  readonly what: 'folders' | 'all'
  readonly segments: readonly GitSegment[]
  /** It names a path from its file's folder; otherwise it fits a name at any depth. */
  readonly isBound: boolean
}

/** `span` is any number of folders. */
export type GitSegment =
  { readonly kind: 'span' } | { readonly kind: 'name'; readonly tokens: readonly Token[] }

/** The lines of a file as git reads them (`add_patterns_from_buffer` in dir.c). */
export function parseGitRules({ path, text }: IgnoreText): readonly GitRule[] {
  const folder = parentPath(path)
  const above = folder === '' ? [] : folder.split('/')
  const front = above.map((name): GitSegment => ({ kind: 'name', tokens: toTokens(name) }))
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index): GitRule[] => {
      const pattern = trimEnd(line.replace(/\r$/, ''))
      if (pattern === '' || line.startsWith('#')) return []
      const effect = pattern.startsWith('!') ? 'keep' : 'ignore'
      const what = pattern.endsWith('/') ? 'folders' : 'all'
      const body = pattern.slice(effect === 'keep' ? 1 : 0).replace(/\/$/, '')
      const isBound = body.includes('/')
      const segments = [...front, ...toSegments(body)]
      return [{ path, line: index + 1, effect, what, segments, isBound }]
    })
}

/** The line without the spaces at its end that no `\` makes a part of the name. */
function trimEnd(line: string): string {
  let end = 0
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === ' ') continue
    if (line[at] === '\\') at += 1
    end = at + 1
  }
  return line.slice(0, end)
}

const span: GitSegment = { kind: 'span' }

function toSegments(body: string): readonly GitSegment[] {
  if (!body.includes('/')) return [span, { kind: 'name', tokens: parseGitSegment(body) }]
  const names = splitFolders(body.replace(/^\//, ''))
  return names.flatMap((name, index): GitSegment[] => {
    if (!/^\*\*+$/.test(name)) return [{ kind: 'name', tokens: parseGitSegment(name) }]
    // At the end it means everything below the folder, and not the folder itself.
    const isLast = index === names.length - 1
    return isLast ? [{ kind: 'name', tokens: [{ kind: 'any' }] }, span] : [span]
  })
}

/** The names between slashes: a slash in a class ends no folder, and one behind a `\` does. */
function splitFolders(body: string): readonly string[] {
  const characters = Array.from(body)
  const names: string[] = []
  let name = ''
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? ''
    const escaped = character === '\\' ? characters[at + 1] : undefined
    const end = character === '[' ? readClass(characters, at + 1)?.end : undefined
    if (character === '/' || escaped === '/') {
      names.push(name)
      name = ''
    } else name += character + (escaped ?? characters.slice(at + 1, (end ?? at) + 1).join(''))
    at = escaped === undefined ? (end ?? at) : at + 1
  }
  return [...names, name]
}

/** A segment as git's wildmatch.c reads it. */
function parseGitSegment(text: string): readonly Token[] {
  const characters = Array.from(text)
  const tokens: Token[] = []
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? ''
    if (character === '*') tokens.push({ kind: 'any' })
    else if (character === '?') tokens.push({ kind: 'one', set: oneByte })
    else if (character === '[') {
      const read = readClass(characters, at + 1)
      tokens.push({ kind: 'one', set: read?.set ?? nothing })
      at = read?.end ?? characters.length
    } else {
      const literal = character === '\\' ? characters[(at += 1)] : character
      tokens.push({ kind: 'one', set: literal === undefined ? nothing : only(literal) })
    }
  }
  return tokens
}

const lastByte = 0x7f
const nonBytes: readonly [number, number] = [lastByte + 1, 0x10ffff]

/** Git compares bytes: a wildcard for one of them matches no character of several. */
const oneByte: CharacterSet = { isNegated: false, ranges: [[1, lastByte]] }

/** A class without an end, or a `\` with nothing behind it: the pattern matches nothing. */
const nothing: CharacterSet = { isNegated: false, ranges: [] }

interface ReadClass {
  readonly set: CharacterSet
  /** The index of its `]`. */
  readonly end: number
}

/** A class behind its `[`; undefined if it never ends, or has a name that git does not know. */
function readClass(characters: readonly string[], start: number): ReadClass | undefined {
  const isNegated = characters[start] === '!' || characters[start] === '^'
  const ranges: (readonly [number, number])[] = []
  const first = isNegated ? start + 1 : start
  let before: number | undefined
  for (let at = first; at < characters.length; at += 1) {
    if (characters[at] === ']' && at > first) {
      const more = isNegated ? nonBytes : undefined
      return {
        set: { isNegated, ranges: more === undefined ? ranges : [...ranges, more] },
        end: at
      }
    }
    const isRange =
      characters[at] === '-' && before !== undefined && (characters[at + 1] ?? ']') !== ']'
    const name = /^\[:([^:\]]*):\]/.exec(characters.slice(at, at + longestName).join(''))
    if (name !== null && !isRange) {
      const named = classes.get(name[1] ?? '')
      if (named === undefined) return undefined
      ranges.push(...named)
      at += name[0].length - 1
      before = undefined
      continue
    }
    if (isRange) at += 1
    if (characters[at] === '\\') at += 1
    const code = characters[at]?.codePointAt(0)
    if (code === undefined) return undefined
    const low = isRange ? (before ?? code) : code
    // A character of several bytes is none of them.
    if (low <= lastByte) ranges.push([low, Math.min(code, lastByte)])
    before = isRange ? undefined : code
  }
  return undefined
}

const longestName = 12

type Ranges = readonly (readonly [number, number])[]

function toRanges(text: string): Ranges {
  return [...text.matchAll(/(.)-(.)/gs)].map(([, low = '', high = '']) => [
    low.charCodeAt(0),
    high.charCodeAt(0)
  ])
}

/** Only of ASCII, as in git. */
const classes: ReadonlyMap<string, Ranges> = new Map([
  ['alnum', toRanges('0-9A-Za-z')],
  ['alpha', toRanges('A-Za-z')],
  ['blank', toRanges(' - \t-\t')],
  ['cntrl', toRanges('\0-\x1f\x7f-\x7f')],
  ['digit', toRanges('0-9')],
  ['graph', toRanges('!-~')],
  ['lower', toRanges('a-z')],
  ['print', toRanges(' -~')],
  ['punct', toRanges('!-/:-@[-`{-~')],
  // Without the vertical tab and the form feed, as git's own `isspace`.
  ['space', toRanges('\t-\n\r-\r - ')],
  ['upper', toRanges('A-Z')],
  ['xdigit', toRanges('0-9A-Fa-f')]
])
