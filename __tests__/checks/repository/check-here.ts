import type { CheckReport } from '../../../src/report/check/check-report'
import type { CheckPlace } from '../../../src/run/check/check-place'
import { checkRepository } from '../../../src/run/check/check-repository'
import type { Overrides } from '../../../src/run/workflows/plan-settings'
import { openWorkplace } from '../../../src/world/terminal/open-workplace'
import { createCheckout } from '../../cli/command-line'
import type { Files } from '../../support/repository-builder'

export const configurationFile = '.github/image-matrix.yml'
export const workflowFile = '.github/workflows/images.yml'

/** What a check says of a repository with these files. */
export async function checkFiles(
  files: Files,
  overrides: Overrides = {},
  world: Partial<CheckPlace['checkout']> = {}
): Promise<CheckReport> {
  const place = await openWorkplace(createCheckout(files).folder)
  if (place.kind !== 'workplace') throw new Error('there is no repository')
  const { repository, workingTree } = place
  try {
    const tree = typeof workingTree === 'string' ? workingTree : 'HEAD'
    const checkout = { ...place, ...world }
    return await checkRepository({ checkout, repository, tree, origin: {} }, overrides)
  } finally {
    place.close()
  }
}

/** `code:line` of each finding of a file; of others with the file in front. */
export function listCodes({ findings }: CheckReport): readonly string[] {
  return findings.map(({ code, place }) => {
    const file = place?.source.kind === 'file' ? place.source.path : ''
    const at = place === undefined ? '' : `:${String(place.line)}`
    return `${file === workflowFile ? '' : `${file} `}${code}${at}`
  })
}
