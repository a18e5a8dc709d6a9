import { treeChecks } from '../../../checks/checks'
import { judge, type TreeFacts } from '../../../checks/facts'
import type { Unread } from '../../../descriptions/described-build'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { configurationPath, otherConfigurationPath } from '../../../request/request'
import { surveyImages } from '../../facts/survey-images'
import { readProposal } from '../../init/read-proposal'
import type { CheckPlace } from '../check-place'

/** The images of a repository without a configuration, as `init` would write them. */
export interface JudgedProposal {
  readonly facts: TreeFacts
  readonly diagnostics: readonly Diagnostic[]
  /** The files that describe builds and could not be read. */
  readonly unread: readonly Unread[]
}

/** Whether nobody has written a configuration where it is looked for. */
export function lacksConfiguration({ checkout }: CheckPlace): boolean {
  return [configurationPath, otherConfigurationPath].every(
    path => checkout.readText(path).kind === 'missing'
  )
}

/** What Docker refuses. */
const refused: ReadonlySet<Diagnostic['code']> = new Set(['broken-dockerfile', 'ignored-source'])

/** @returns why there is nothing to propose, as a sentence, if there is not */
export async function judgeProposal(place: CheckPlace): Promise<JudgedProposal | string> {
  const { checkout, repository, tree, origin } = place
  const world = { ...checkout, repository, workingTree: tree }
  const read = await readProposal({ ...world, readOrigin: () => Promise.resolve(origin) })
  if (read.kind === 'none') return read.diagnostic.message
  if (read.kind === 'broken') return 'what is proposed cannot be read'
  const survey = await surveyImages(read, repository, tree)
  const facts: TreeFacts = { ...survey, platforms: 'either' }
  // What is wrong with a guess is no mistake of anybody: only what Docker refuses is.
  const diagnostics = judge(treeChecks, facts).filter(({ code }) => refused.has(code))
  return { facts, diagnostics, unread: read.unread }
}
