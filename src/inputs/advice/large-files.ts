import { isWithin, parentPath, type RepositoryPath, toRelative } from '../../paths/repository-path'
import { compileSegment } from '../../patterns/go/segment-pattern'
import type { IndexedTree } from '../../tree/indexed-tree'
import { PathIndex } from '../../tree/path-index'
import type { Texts } from '../reading/texts'

/** The files of a tree that Git LFS keeps: `.gitattributes` marks them with `filter=lfs`. */
export class LargeFiles {
  #found: PathIndex | undefined

  /** Their paths; too many as long as a text is missing. */
  list(tree: IndexedTree, texts: Texts): PathIndex {
    if (this.#found !== undefined) return this.#found
    const found = listLargeFiles(tree, texts)
    if (texts.wanted.length === 0) this.#found = found
    return found
  }
}

function listLargeFiles(tree: IndexedTree, texts: Texts): PathIndex {
  const files = tree.index
    .named('.gitattributes')
    .map(position => tree.index.paths[position] ?? '')
    .sort((one, other) => depthOf(one) - depthOf(other))
  const sources = files.map((path): AttributesFile => {
    const entry = tree.entry(path)
    return { folder: parentPath(path), text: entry && texts.read(entry.id) }
  })
  const macros = new Set(sources.flatMap(({ text = '' }) => listMacros(text)))
  const rules = sources.flatMap(each => readRules(each, macros))
  const isOf = (path: RepositoryPath): boolean =>
    rules.findLast(rule => rule.fits(path))?.effect === 'large'
  const isNone = rules.every(({ effect }) => effect === 'other')
  return new PathIndex(isNone ? [] : tree.index.paths.filter(isOf))
}

function depthOf(path: RepositoryPath): number {
  return path.split('/').length
}

interface AttributesFile {
  readonly folder: RepositoryPath
  /** Undefined where it cannot be read, or is not there yet: then any file may be large. */
  readonly text: string | undefined
}

/** What a line says of the attribute `filter`; the last rule that fits a path decides. */
interface Rule {
  readonly effect: 'large' | 'other'
  readonly fits: (path: RepositoryPath) => boolean
}

function readRules({ folder, text }: AttributesFile, macros: ReadonlySet<string>): Rule[] {
  const isBelow = (path: RepositoryPath): boolean => isWithin(path, folder)
  if (text === undefined) return [{ effect: 'large', fits: isBelow }]
  return text.split(/\r?\n/).flatMap((line): Rule[] => {
    const { pattern, attributes } = splitLine(line)
    const effect = judge(attributes, macros)
    if (effect === undefined) return []
    const matches = compilePattern(pattern, effect === 'large')
    return [{ effect, fits: path => isBelow(path) && matches(toRelative(folder, path)) }]
  })
}

/** Names that stand for several attributes: `[attr]big filter=lfs -text`. */
function listMacros(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap(line => {
    const [, name, rest = ''] = /^\[attr\](\S+)\s+(.*)$/.exec(line) ?? []
    return name !== undefined && judge(rest.split(/\s+/), new Set()) === 'large' ? [name] : []
  })
}

interface AttributesLine {
  readonly pattern: string
  readonly attributes: readonly string[]
}

function splitLine(line: string): AttributesLine {
  const [, quoted, plain, rest = ''] =
    /^\s*(?:("(?:[^"\\]|\\.)*")|(\S+))(?:\s+(.*))?$/.exec(line) ?? []
  const attributes = rest.split(/\s+/).filter(each => each !== '')
  if (quoted !== undefined) {
    return { pattern: quoted.slice(1, -1).replace(/\\(.)/g, '$1'), attributes }
  }
  const isRule = plain !== undefined && !/^(?:#|!|\[attr\])/.test(plain)
  return isRule ? { pattern: plain, attributes } : { pattern: '', attributes: [] }
}

function judge(
  attributes: readonly string[],
  macros: ReadonlySet<string>
): Rule['effect'] | undefined {
  const last = attributes.findLast(each => macros.has(each) || /^[-!]?filter(?:=|$)/.test(each))
  if (last === undefined) return undefined
  return last === 'filter=lfs' || macros.has(last) ? 'large' : 'other'
}

/**
 * A pattern of gitattributes(5), from the folder of its file.
 *
 * @param otherwise the answer for what is not read here, as `[[:alpha:]]`
 */
function compilePattern(pattern: string, otherwise: boolean): (path: string) => boolean {
  if (/\[\[:|\[[^\]]*$/.test(pattern)) return () => otherwise
  if (pattern.endsWith('/')) return () => false
  const segments = pattern.replace(/^\//, '').replaceAll('[!', '[^').split('/')
  const steps = segments.map(segment => (segment === '**' ? segment : compileSegment(segment)))
  const [first] = steps
  if (pattern.includes('/') || typeof first !== 'function') {
    return path => fitsFrom(steps, path.split('/'))
  }
  return path => first(path.slice(path.lastIndexOf('/') + 1))
}

type Step = '**' | ((name: string) => boolean)

/** Keeps the places that the names so far may have led to, so the time stays linear. */
function fitsFrom(steps: readonly Step[], names: readonly string[]): boolean {
  const skip = (places: readonly number[]): Set<number> => {
    const all = new Set(places)
    // `**` in front of others may also be no folder; at the end it is what lies below.
    for (const at of all) {
      if (steps[at] === '**' && at < steps.length - 1) all.add(at + 1)
    }
    return all
  }
  let places = skip([0])
  for (const name of names) {
    const next = [...places].flatMap(at => {
      const step = steps[at]
      if (step === undefined) return []
      if (step === '**') return at === steps.length - 1 ? [at, at + 1] : [at]
      return step(name) ? [at + 1] : []
    })
    places = skip(next)
  }
  return places.has(steps.length)
}
