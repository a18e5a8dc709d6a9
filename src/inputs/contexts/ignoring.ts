import { inFile, type Location } from '../../diagnostics/location'
import { isWithin, joinPath, type RepositoryPath, toRelative } from '../../paths/repository-path'
import { type Context, listIgnoreFiles, parseIgnoreFile } from '../../patterns/ignore/ignore-file'
import {
  type Invalid,
  malformed,
  parsePatterns,
  type Pattern,
  type Patterns
} from '../../patterns/ignore/pattern'
import { IgnoreWalk } from '../../patterns/ignore/walk'
import type { FolderSelection, Selection } from '../inputs'
import { openFolder } from '../sets/select-paths'

/** The ignore files that may count for a context, and what the one that counts lets through. */
export interface Ignoring {
  /** The files that were looked for, in order: the last one counts, if it is there. */
  readonly looked: readonly RepositoryPath[]
  /** What is sent of the context; missing: everything. */
  readonly sent?: Sent
  /** Where the file cannot be used, and why. */
  readonly broken?: { readonly at: Location; readonly because: string }
  /** An earlier step makes the one that counts: what it leaves out is not known. */
  readonly generated?: RepositoryPath
}

/** What an ignore file lets through, and which line leaves out each other path. */
export interface Sent extends Selection {
  /** The line of the ignore file; undefined for a path that is sent. */
  leftOutBy(path: RepositoryPath): Location | undefined
  /** What lines with `!` let through, from the context's root. */
  readonly exceptions: readonly Exception[]
}

export interface Exception {
  /** A pattern as an ignore file reads it. */
  readonly text: string
  /** The line of the ignore file. */
  readonly at: Location
}

/** The text of an ignore file that was looked for; undefined where there is none. */
type ReadFile = (path: RepositoryPath) => IgnoreText | 'generated' | undefined

interface IgnoreText {
  /** Equal ids are equal texts. */
  readonly id: string
  readonly text: string
}

/** The texts of ignore files, each read once: many contexts have the same. */
export class IgnoreTexts {
  readonly #known = new Map<string, IgnoreRules>()

  read({ id, text }: IgnoreText): IgnoreRules {
    const known = this.#known.get(id) ?? readRules(text)
    this.#known.set(id, known)
    return known
  }
}

type IgnoreRules =
  | { readonly kind: 'rules'; readonly patterns: readonly Pattern[]; readonly walk: IgnoreWalk }
  | Invalid

function readRules(text: string): IgnoreRules {
  const read = refuseBroken(parseIgnoreFile(text))
  if (read.kind === 'invalid') return read
  return { kind: 'rules', patterns: read.patterns, walk: new IgnoreWalk(read.patterns) }
}

/** Reads the ignore file of a context, whose directory is `root`. */
export function readIgnoring(context: Context, readFile: ReadFile, texts: IgnoreTexts): Ignoring {
  const looked: RepositoryPath[] = []
  for (const path of listIgnoreFiles(context)) {
    looked.push(path)
    const file = readFile(path)
    if (file === undefined) continue
    if (file === 'generated') return { looked, generated: path }
    const read = texts.read(file)
    if (read.kind === 'invalid') {
      return { looked, broken: { at: inFile(path, read.line), because: read.because } }
    }
    if (read.patterns.length === 0) return { looked }
    const key = `${context.directory} without ${file.id}`
    return { looked, sent: toSent({ key, path, root: context.directory }, read) }
  }
  return { looked }
}

/** A malformed pattern may pass the parser: it fails as soon as a path is compared with it. */
function refuseBroken(read: Patterns): Patterns {
  if (read.kind === 'invalid') return read
  const broken = read.patterns.find(({ matcher }) => matcher.kind === 'broken')
  return broken === undefined ? read : malformed(broken)
}

interface IgnoreFile {
  readonly key: string
  readonly path: RepositoryPath
  /** The directory of the context. */
  readonly root: RepositoryPath
}

function toSent(
  { key, path: file, root }: IgnoreFile,
  { patterns, walk }: Extract<IgnoreRules, { kind: 'rules' }>
): Sent {
  const start = root === '' ? 0 : root.length + 1
  const has = (path: RepositoryPath): boolean => walk.judgeFile(path.slice(start)).kind === 'sent'
  const exceptions = patterns.flatMap(({ effect, text, line }) =>
    effect === 'send' ? [{ text, at: inFile(file, line) }] : []
  )
  return {
    ...{ key, has, exceptions },
    inFolder: folder => {
      // The root's own name is in a folder that the walk does not know.
      if (!isWithin(folder, root)) return { kind: 'some', has }
      const opened = walk.openDirectory(toRelative(root, folder))
      if (opened.kind === 'mixed') {
        return { kind: 'some', has: path => opened.judge(path.slice(start)).kind === 'sent' }
      }
      const kind = opened.verdict.kind === 'sent' ? 'all' : 'none'
      return { kind, top: opened.top === '' ? root : joinPath(root, opened.top) }
    },
    enters: path => walk.enters(path.slice(start)),
    leftOutBy: path => {
      const verdict = walk.judgeFile(path.slice(start))
      return verdict.kind === 'sent' ? undefined : inFile(file, verdict.line)
    }
  }
}

/**
 * What the patterns of `--exclude` leave: with an exception among them, a copy looks into every
 * folder. Undefined where a pattern is malformed.
 */
export function toExclusion(
  patterns: readonly string[],
  { from, toRest }: { readonly from: string; readonly toRest: (path: RepositoryPath) => string }
): Selection | undefined {
  const read = refuseBroken(parsePatterns(patterns.map((text, index) => ({ text, line: index }))))
  if (read.kind === 'invalid') return undefined
  const walk = new IgnoreWalk(read.patterns, 'everywhere')
  const hasExceptions = read.patterns.some(({ effect }) => effect === 'send')
  return {
    key: JSON.stringify([patterns, from]),
    has: path => {
      const rest = toRest(path)
      // A source that is named itself is taken, whatever the patterns say.
      return rest === '' || walk.judgeFile(rest).kind === 'sent'
    },
    ...(hasExceptions ? { enters: () => true } : {})
  }
}

/** What several selections all let through. */
export function narrowBy(...selections: readonly (Selection | undefined)[]): {
  readonly only?: Selection
} {
  const [first, ...others] = selections.filter(each => each !== undefined)
  if (first === undefined) return {}
  if (others.length === 0) return { only: first }
  const all = [first, ...others]
  return {
    only: {
      key: all.map(({ key }) => key).join('\n'),
      has: path => all.every(each => each.has(path)),
      inFolder: folder => narrowFolder(all.map(each => openFolder(each, folder))),
      enters: path => all.every(each => (each.enters ?? each.has)(path))
    }
  }
}

/** What several selections all let through in a folder. */
function narrowFolder(all: readonly FolderSelection[]): FolderSelection {
  const none = all.find(({ kind }) => kind === 'none')
  if (none !== undefined) return none
  const some = all.flatMap(each => (each.kind === 'some' ? [each] : []))
  if (some.length > 0) return { kind: 'some', has: path => some.every(each => each.has(path)) }
  // The lowest of the folders is in all others.
  const tops = all.flatMap(each => (each.kind === 'some' ? [] : [each.top]))
  const top = tops.reduce((one, other) => (other.length > one.length ? other : one), '')
  return { kind: 'all', top }
}
