import type { Diagnostic, Place } from '../diagnostic'

/**
 * What is told of a file outside the repository: the code and the line of each mistake. Its lines
 * and values may be secret, as in a file of keys that an input names.
 */
export function hideText(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  return diagnostics.map(each => (isIn(each.place, file) ? hide(each, file) : each))
}

function isIn(place: Place | undefined, file: string): place is Place {
  return place?.source.kind === 'file' && place.source.path === file
}

function hide({ severity, code, place }: Diagnostic, file: string): Diagnostic {
  const what = severity === 'error' ? 'a mistake' : 'a warning'
  return {
    severity,
    code,
    message: `${what} in a file outside of the checkout, of which nothing is shown`,
    fix: `put the configuration into the checkout to see more, or look "${code}" up in docs/errors.md`,
    place: {
      source: { kind: 'file', path: file },
      line: place?.line ?? 1,
      column: 1,
      length: 1
    }
  }
}
