import { relationChecks, treeChecks } from '../../checks/checks'
import { type IsInWorkingTree, judge } from '../../checks/facts'
import type { BrokenConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, listMistakes } from '../../diagnostics/diagnostic'
import type { Unreadable } from '../../diagnostics/unreadable'
import type { Repository } from '../../ports/git/repository'
import type { PlatformsRequest } from '../../request/request'
import { surveyImages } from '../facts/survey-images'

/** The place where the images are looked up. */
interface ReadableScope {
  readonly repository: Repository | Unreadable
  /** The commit whose tree is looked at; undefined: that is not known. */
  readonly commit: string | undefined
  readonly isInWorkingTree?: IsInWorkingTree
  /** Missing: it is not known. */
  readonly platforms?: PlatformsRequest
}

/** Mistakes in those images of a broken configuration that could be read: all are told at once. */
export async function checkReadable(
  { readable }: Pick<BrokenConfiguration, 'readable'>,
  { repository, commit, isInWorkingTree, platforms = 'either' }: ReadableScope
): Promise<readonly Diagnostic[]> {
  if (readable === undefined || commit === undefined) return []
  const survey = await surveyImages(
    { valid: readable, source: { kind: 'file', path: '' } },
    repository,
    commit
  )
  const facts = {
    ...{ ...survey, platforms },
    ...(isInWorkingTree === undefined ? {} : { isInWorkingTree })
  }
  const found = judge([...treeChecks, ...relationChecks], facts)
  // A mistake may be the reason why something is unused or matches nothing.
  return listMistakes(found)
}
