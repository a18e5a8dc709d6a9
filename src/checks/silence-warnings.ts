import type { Silence } from '../configuration/reading/silences'
import { type Diagnostic, problem } from '../diagnostics/diagnostic'
import { problemOf } from '../diagnostics/problems'
import type { Inputs } from '../inputs/inputs'
import { listVariants } from '../inputs/list-variants'
import { compileGlob } from '../patterns/globs/glob'
import type { TreeFacts } from './facts'

/** What is told of everything that was found. */
export interface Heard {
  readonly diagnostics: readonly Diagnostic[]
  /** The number of warnings that the configuration silences. */
  readonly silenced: number
  /** The silences that silenced nothing in this run. */
  readonly unused: readonly Silence[]
}

/** Removes the warnings that the configuration silences; runs before any are gathered into one. */
export function silenceWarnings(found: readonly Diagnostic[], silences: readonly Silence[]): Heard {
  if (silences.length === 0) return { diagnostics: found, silenced: 0, unused: [] }
  const used = new Set<Silence>()
  const fits = silences.map(silence => ({ silence, isMeant: toTest(silence) }))
  const diagnostics = found.filter(each => {
    const meant = fits.filter(({ isMeant }) => isMeant(each))
    for (const { silence } of meant) used.add(silence)
    return meant.length === 0
  })
  return {
    diagnostics,
    silenced: found.length - diagnostics.length,
    unused: silences.filter(silence => !used.has(silence))
  }
}

function toTest({ code, at }: Silence): (found: Diagnostic) => boolean {
  const glob = at === undefined ? undefined : compileGlob(at)
  return found =>
    found.severity === 'warning' &&
    found.code === code &&
    (glob === undefined ||
      listNames(found).some(name => name === at || glob.judge(name) === 'match'))
}

/** What people see of a warning: the file in front of it, and each name in double quotes. */
function listNames({ message, place }: Diagnostic): readonly string[] {
  const quoted = listQuoted(message)
  return place?.source.kind === 'file' ? [place.source.path, ...quoted] : quoted
}

/** The offenders that a message names. */
export function listQuoted(message: string): readonly string[] {
  return [...message.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name)
}

/**
 * Silences that surely silence nothing: the commit alone decides their warnings, and all of it
 * could be read. The others wait for their event.
 */
export function findStaleSilences(
  unused: readonly Silence[],
  { head, inputs }: Pick<TreeFacts, 'head' | 'inputs'>
): readonly Diagnostic[] {
  const isRead =
    head !== undefined && ![...inputs.values()].some(each => listVariants(each).some(isOpaque))
  if (!isRead) return []
  return unused
    .filter(({ code }) => problemOf(code).silence === 'steady')
    .map(({ code, at, place }) =>
      problem('stale-silence', {
        message: `no warning "${code}"${at === undefined ? '' : ` at "${at}"`} is there to be silenced`,
        fix: 'take these lines away, or correct "at"',
        place
      })
    )
}

function isOpaque({ inputs }: { readonly inputs: Inputs }): boolean {
  return inputs.quality.kind === 'opaque'
}
