import { emptyPlanJson } from '../json/to-plan-json'

/** Every output of the action, in the order in which they are set. */
export const outputNames = [
  'result',
  'do_build',
  'do_publish',
  'do_dev',
  'do_test',
  'build_matrix',
  'publish_matrix',
  'test_matrix',
  'dev_matrix',
  'build_images',
  'publish_images',
  'dev_images',
  'test_images',
  'skip_images',
  'stages',
  'stage_count',
  'merge_matrix',
  'do_reuse',
  'reuse_images',
  'do_store',
  'store_matrix',
  'plan'
] as const

export type OutputName = (typeof outputNames)[number]

/** Holds every name; no value is empty. */
export type Outputs = ReadonlyMap<OutputName, string>

/** The outputs before anything can go wrong, and after anything did. */
export function emptyOutputs(): Outputs {
  return new Map(outputNames.map(name => [name, emptyOutput(name)]))
}

function emptyOutput(name: OutputName): string {
  switch (name) {
    case 'result':
      return 'failed'
    case 'do_build':
    case 'do_publish':
    case 'do_dev':
    case 'do_test':
    case 'do_reuse':
    case 'do_store':
      return 'false'
    case 'build_matrix':
    case 'publish_matrix':
    case 'test_matrix':
    case 'dev_matrix':
    case 'merge_matrix':
    case 'store_matrix':
      return '{"include":[]}'
    case 'build_images':
    case 'publish_images':
    case 'dev_images':
    case 'test_images':
    case 'skip_images':
    case 'reuse_images':
    case 'stages':
      return '[]'
    case 'stage_count':
      return '0'
    case 'plan':
      return emptyPlanJson
  }
}

/** Whether an output is a matrix, or a list of them. */
export function isMatrix(name: OutputName): boolean {
  return name.endsWith('_matrix') || name === 'stages'
}
