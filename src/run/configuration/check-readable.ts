import type { IsInWorkingTree } from '../../checks/tree/check-tree'
import type { BrokenConfiguration } from '../../configuration/reading/parse-configuration'
import { type Diagnostic, listMistakes } from '../../diagnostics/diagnostic'
import type { Unreadable } from '../../diagnostics/unreadable'
import type { Repository } from '../../ports/world'
import type { PlatformsRequest } from '../../request/request'
import { checkRelations, checkSurvey, surveyImages } from '../facts/survey-images'

interface Ground {
  readonly repository: Repository | Unreadable
  /** Whose tree is looked at; undefined: that is not known. */
  readonly commit: string | undefined
  readonly isInWorkingTree?: IsInWorkingTree
  /** Missing: it is not known. */
  readonly platforms?: PlatformsRequest
}

/** Mistakes in those images of a broken configuration that could be read: all are told at once. */
export async function checkReadable(
  { readable }: Pick<BrokenConfiguration, 'readable'>,
  { repository, commit, isInWorkingTree, platforms = 'either' }: Ground
): Promise<readonly Diagnostic[]> {
  if (readable === undefined || commit === undefined) return []
  const survey = await surveyImages(
    { valid: readable, source: { kind: 'file', path: '' } },
    repository,
    commit
  )
  const found = [
    ...checkSurvey(readable, survey, isInWorkingTree),
    ...checkRelations(readable, survey, platforms)
  ]
  // What is unused or matches nothing may be the work of the mistakes.
  return listMistakes(found)
}
