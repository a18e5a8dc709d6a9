import type { ChangesReport } from '../../plan/plan'
import type { Request } from '../../request/request'
import type { Compared } from '../../tree/compared'
import type { Comparison } from '../../tree/comparison'

/** The commit compared with, where there is exactly one. */
export function selectBase(comparison: Comparison): string | null {
  if (comparison.kind !== 'trees' || comparison.differences.length > 1) return null
  return comparison.differences[0]?.base ?? null
}

/** What was compared, for people, with the filters that the caller gave by `changes`. */
export function toChangesReport(
  { comparison, text, tried }: Compared,
  { changes: filters, images }: Pick<Request, 'changes' | 'images'>
): ChangesReport {
  const given = {
    ...(filters === undefined ? {} : { filters }),
    ...(tried.length === 0 ? {} : { tried })
  }
  switch (comparison.kind) {
    case 'trees':
    case 'overlay': {
      const { kind, source, differences } = comparison
      const paths = new Set(differences.flatMap(({ changes }) => changes.map(({ path }) => path)))
      return { ...given, kind, source, count: paths.size, text }
    }
    case 'event': {
      const kind = images === undefined ? 'event' : 'requested'
      return { ...given, kind, because: comparison.because }
    }
    case 'unknown':
      return { ...given, kind: comparison.kind, because: comparison.because }
  }
}
