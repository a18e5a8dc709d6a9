import type { Case } from './case'
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

export function compare(ours: Ours, theirs: Answer, it: Case): Difference[] {
  // What is opaque for want of a value covers all that may be read.
  if (theirs.kind === 'walked' || ours.kind === 'unknown') return []
  if (theirs.kind === 'refused') {
    if (ours.kind === 'refused' || mayAccept(theirs.because, it)) return []
    return [{ kind: 'accepted', text: `BuildKit: ${theirs.because}` }]
  }
  if (ours.kind === 'refused') {
    // Another front end than Docker's reads the file: the oracle does not look at that.
    return theirs.syntax === '' ? [{ kind: 'refused', text: `we: ${ours.because}` }] : []
  }
  const names = new Set([...ours.contexts.keys(), ...Object.keys(theirs.contexts)])
  return [...names].flatMap(name => {
    const expected = theirs.contexts[name] ?? { reads: [], transfers: [], files: [] }
    const actual = ours.contexts.get(name) ?? { reads: [], files: [] }
    return [
      ...compareReads(actual, expected, ours.quality),
      ...(hasLinks(name, it) ? [] : compareFiles(actual, expected, ours.quality))
    ].map(({ kind, text }) => ({ kind, text: `${name}: ${text}` }))
  })
}

/**
 * What BuildKit refuses for a reason that has no bearing on what is read: `# check=error=true`
 * makes errors of its warnings, values that only the base image knows may be wrong ones, and
 * a wildcard below what is a file in the tree only fails when the context is sent.
 */
function mayAccept(because: string, { setting }: Case): boolean {
  return (
    because.startsWith('lint violation found') ||
    because.includes(': readdir: walk ') ||
    setting.images !== undefined
  )
}

type Quality = Extract<Ours, { kind: 'inputs' }>['quality']

function compareReads(
  actual: ContextInputs,
  expected: ContextAnswer,
  quality: Quality
): Difference[] {
  const missed = expected.reads.filter(read => !isCovered(read, actual.reads))
  const allowed = [...expected.reads, ...expected.transfers]
  const extra = quality === 'exact' ? actual.reads.filter(read => !isCovered(read, allowed)) : []
  return [...toDifferences('missed', missed), ...toDifferences('extra', extra)]
}

/** Only where BuildKit asks for what it reads, and not for more. */
function compareFiles(
  actual: ContextInputs,
  expected: ContextAnswer,
  quality: Quality
): Difference[] {
  if (expected.transfers.some(path => !isCovered(path, expected.reads))) return []
  const theirs = new Set(expected.files)
  const own = new Set(actual.files)
  const missed = expected.files.filter(file => !own.has(file))
  const extra = quality === 'exact' ? actual.files.filter(file => !theirs.has(file)) : []
  return [...toDifferences('missed', missed), ...toDifferences('extra', extra)]
}

function toDifferences(kind: Difference['kind'], paths: readonly string[]): Difference[] {
  return paths.map(path => ({ kind, text: path }))
}

/** Is a path, with all below it, among the given ones? */
function isCovered(path: string, given: readonly string[]): boolean {
  return given.some(it => it === path || it === '/' || path.startsWith(`${it}/`))
}

function hasLinks(context: string, { setting }: Case): boolean {
  if (context === 'context') return setting.context?.links !== undefined
  const named = setting.contexts?.[context]
  return named !== undefined && 'local' in named && named.local.links !== undefined
}
