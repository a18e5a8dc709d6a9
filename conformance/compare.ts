import type { ReasonKind } from '../src/dockerfile/reading'
import { compileSegment, cutAtSpan } from '../src/patterns/go/segment-pattern'
import { type Case, findTree } from './case'
import type { Answer, ContextAnswer } from './oracle'
import type { ContextInputs, Ours } from './ours'

/**
 * - `missed`: BuildKit reads what we do not: the one that must never be.
 * - `extra`: we read more than BuildKit does, and call it exact.
 * - `accepted`: BuildKit refuses, we do not.
 * - `refused`: we refuse, BuildKit does not.
 */
export interface Difference {
  readonly kind: 'missed' | 'extra' | 'accepted' | 'refused'
  readonly text: string
}

/** What of a case is not compared, and why; README.md has a line for each. */
export type Skip =
  /** The verdict: warnings are errors by `# check=error=true`. */
  | 'lint'
  /** The verdict: a wildcard below what is a file in the tree. */
  | 'wildcard below a file'
  /** The verdict: it may hang on a variable of the base image, which our side is not told. */
  | 'base image not known'
  /** The verdict: our side says that it does not know. */
  | `opaque: ${ReasonKind}`
  /** The files, not the sources: BuildKit has more sent than it reads. */
  | 'files: more sent than read'
  /** The files, not the sources: links are followed where the tree is known, not in the front end. */
  | 'files: links'

export interface Comparison {
  readonly differences: readonly Difference[]
  readonly skipped: readonly Skip[]
}

/** Compares both answers to one case. */
export function compare(ours: Ours, theirs: Answer, asked: Case): Comparison {
  if (theirs.kind === 'walked') throw new Error('the oracle answered another question')
  if (theirs.kind === 'refused') return compareRefusal(ours, theirs.because, asked)
  if (ours.kind === 'refused') return differ([{ kind: 'refused', text: `we: ${ours.because}` }])
  const names = [...new Set([...ours.contexts.keys(), ...Object.keys(theirs.contexts)])]
  const contexts = names.map(name => {
    const expected = theirs.contexts[name] ?? { reads: [], transfers: [], files: [] }
    const actual = ours.contexts.get(name) ?? { reads: [], files: [] }
    const links = hasLinks(name, asked) ? 'some' : 'none'
    return compareContext(name, { actual, expected, links, quality: ours.quality })
  })
  return {
    differences: contexts.flatMap(context => context.differences),
    skipped: contexts.flatMap(context => context.skipped)
  }
}

function compareRefusal(ours: Ours, because: string, asked: Case): Comparison {
  if (ours.kind === 'refused') return differ([])
  const skip = findExcuse(ours, because, asked)
  if (skip !== undefined) return { differences: [], skipped: [skip] }
  return differ([{ kind: 'accepted', text: `BuildKit: ${because}` }])
}

/** Why BuildKit may refuse what we accept: none of it has a bearing on what is read. */
function findExcuse(
  { opacity }: Extract<Ours, { kind: 'inputs' }>,
  because: string,
  { setting }: Case
): Skip | undefined {
  if (because.startsWith('lint violation found')) return 'lint'
  if (because.includes(': readdir: walk ')) return 'wildcard below a file'
  if (opacity !== 'none') return `opaque: ${opacity}`
  return setting.images === undefined ? undefined : 'base image not known'
}

interface Sides {
  readonly actual: ContextInputs
  readonly expected: ContextAnswer
  readonly links: 'some' | 'none'
  readonly quality: Extract<Ours, { kind: 'inputs' }>['quality']
}

function compareContext(name: string, sides: Sides): Comparison {
  const { actual, expected, quality } = sides
  const missed = expected.reads.filter(read => !isCovered(read, actual.reads))
  const allowed = [...expected.reads, ...expected.transfers]
  const extra = quality === 'exact' ? actual.reads.filter(read => !isCovered(read, allowed)) : []
  const differences = [...toDifferences('missed', missed), ...toDifferences('extra', extra)]
  const skip = findFileSkip(sides)
  const all = skip === undefined ? [...differences, ...compareFiles(sides)] : differences
  return {
    differences: all.map(({ kind, text }) => ({ kind, text: `${name}: ${text}` })),
    skipped: skip === undefined ? [] : [skip]
  }
}

function findFileSkip({ expected, links }: Sides): Skip | undefined {
  if (links === 'some') return 'files: links'
  return sendsMore(expected) ? 'files: more sent than read' : undefined
}

function sendsMore({ transfers, reads }: ContextAnswer): boolean {
  return transfers.some(path => !isCovered(path, reads))
}

/**
 * The files of a context without links that an instruction takes. BuildKit has more sent for a
 * tmpfs mount: everything.
 */
export function listTaken(answer: ContextAnswer): readonly string[] {
  if (!sendsMore(answer)) return answer.files
  const patterns = answer.reads.map(read => read.split('/').slice(1))
  return answer.files.filter(file => patterns.some(pattern => takes(pattern, file.split('/'))))
}

/** What a pattern matches is taken with all below it; `**` of COPY --parents spans folders. */
function takes(pattern: readonly string[], names: readonly string[]): boolean {
  const bound = cutAtSpan(pattern.filter(segment => segment !== ''))
  if (names.length < bound.length) return false
  return bound.every((segment, at) => compileSegment(segment)(names[at] ?? ''))
}

function compareFiles({ actual, expected, quality }: Sides): Difference[] {
  const theirs = new Set(expected.files)
  const own = new Set(actual.files)
  const missed = expected.files.filter(file => !own.has(file))
  const extra = quality === 'exact' ? actual.files.filter(file => !theirs.has(file)) : []
  return [...toDifferences('missed', missed), ...toDifferences('extra', extra)]
}

function differ(differences: readonly Difference[]): Comparison {
  return { differences, skipped: [] }
}

function toDifferences(kind: Difference['kind'], paths: readonly string[]): Difference[] {
  return paths.map(path => ({ kind, text: path }))
}

/** Is a path, with all below it, among the given ones? */
function isCovered(path: string, among: readonly string[]): boolean {
  return among.some(one => one === path || one === '/' || path.startsWith(`${one}/`))
}

function hasLinks(context: string, { setting }: Case): boolean {
  return findTree(context, setting)?.links !== undefined
}
