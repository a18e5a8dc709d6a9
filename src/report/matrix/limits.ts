import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Outputs } from './outputs'

/** The number of jobs that a matrix may become on GitHub. */
const entryLimit = 256

/**
 * The number of characters that the outputs of one job may have together: GitHub counts 1,048,576
 * bytes of UTF-16.
 */
export const outputLimit = 524_288

/** A larger job summary is dropped whole: 1,048,576 bytes, less room for line breaks. */
export const summaryLimit = 1_048_576 - 64

/** A matrix that a job runs on, with its name in messages. */
export interface CountedMatrix {
  readonly name: string
  readonly count: number
}

/** Matrices on which a workflow need not run a job: only a job that does so fails. */
export function findEntryWarnings(matrices: readonly CountedMatrix[]): Diagnostic[] {
  const fix =
    'run no job on it: on "stages" where the images are built, on "merge_matrix" where they are published'
  return findTooLong(matrices, { severity: 'warning', fix })
}

/** Matrices with more entries than GitHub runs jobs. */
export function findEntryMistakes(matrices: readonly CountedMatrix[]): Diagnostic[] {
  const fix = [
    'divide the images between several configurations, and plan each with a step of its own:',
    'its input "config" names the configuration, its outputs feed a matrix of their own'
  ].join('\n')
  return findTooLong(matrices, { severity: 'error', fix })
}

function findTooLong(
  matrices: readonly CountedMatrix[],
  told: Pick<Diagnostic, 'severity' | 'fix'>
): Diagnostic[] {
  return matrices
    .filter(({ count }) => count > entryLimit)
    .map(({ name, count }) => ({
      code: 'too-many-entries',
      message: `"${name}" has ${count} entries, and GitHub runs at most ${entryLimit} jobs of a matrix`,
      ...told
    }))
}

/** An output that no job can pass on, whatever else it passes on. */
export function findSizeMistakes(outputs: Outputs): Diagnostic[] {
  return [...outputs]
    .filter(([, value]) => value.length > outputLimit)
    .map(([name, value]) => ({
      severity: 'error',
      code: 'output-too-large',
      message: `output "${name}" has ${value.length} characters, and GitHub passes on at most ${outputLimit}`,
      fix: [
        'divide the images between several configurations, and plan each with a step of its own;',
        'long "build-args" and "matrix" values stand in every entry: shorten them'
      ].join('\n')
    }))
}

/**
 * Outputs that fit one by one and not together: only a warning, as a job passes on those that the
 * workflow names, and seldom all of them.
 */
export function findSumWarnings(outputs: Outputs): Diagnostic[] {
  const sum = countCharacters(outputs.values())
  if (sum <= outputLimit) return []
  const largest = [...outputs].sort(([, one], [, other]) => other.length - one.length).slice(0, 3)
  const names = largest.map(([name, value]) => `${name} (${value.length})`).join(', ')
  return [
    {
      severity: 'warning',
      code: 'output-too-large',
      message: `all outputs together have ${sum} characters, and a job passes on at most ${outputLimit}: the largest are ${names}`,
      fix: 'name only the outputs that later jobs read under "outputs:" of the planning job'
    }
  ]
}

/** In UTF-16 units, of which GitHub counts two bytes each. */
export function countCharacters(values: Iterable<string>): number {
  return [...values].reduce((sum, value) => sum + value.length, 0)
}
