import type { Check, RequestFacts, RunFacts, TreeFacts } from './facts'
import {
  findAmbiguousParents,
  findBareParents,
  findNearNames,
  findOtherTags,
  findOwnNames
} from './parents/check-parent-names'
import { checkParents } from './parents/check-parents'
import { checkPlatforms } from './parents/check-platforms'
import { checkComparison } from './run/check-comparison'
import { checkHead } from './run/check-head'
import { checkLabels } from './run/check-labels'
import { checkListing } from './run/check-listing'
import { checkPublishing } from './run/check-publishing'
import { checkRequest } from './run/check-request'
import { checkRunners } from './run/check-runners'
import { checkDockerfiles } from './tree/check-dockerfiles'
import { findDeadPatterns, findSlowPatterns } from './tree/check-patterns'
import {
  checkTargets,
  findDoubledContexts,
  findUnreadKeys,
  findUnusedNames
} from './tree/check-recipes'
import { findBrokenDockerfiles, findIgnoredSources } from './tree/check-refusals'

/** What is wrong with a configuration and only the tree and its Dockerfiles can tell. */
export const treeChecks: readonly Check<TreeFacts>[] = [
  findDeadPatterns,
  checkDockerfiles,
  checkTargets,
  findDoubledContexts,
  findAmbiguousParents,
  findBareParents,
  findBrokenDockerfiles,
  findIgnoredSources,
  findOtherTags,
  findNearNames,
  findOwnNames,
  findUnusedNames,
  findUnreadKeys
]

/** What is wrong with parents and platforms, judged by the parents of every image. */
export const relationChecks: readonly Check<TreeFacts>[] = [checkParents, checkPlatforms]

/** Names in the step's inputs that nothing knows. */
export const requestChecks: readonly Check<RequestFacts>[] = [checkRequest, checkListing]

/** What is wrong with patterns: only a plan shows what they matched. */
export const afterPlanChecks: readonly Check<RunFacts>[] = [
  ({ valid, head, changes }) =>
    findSlowPatterns(valid, [...(head === undefined ? [] : [head.index]), changes.paths])
]

/** What in a job makes the plan build too much, publish too little, or know too little. */
export const runChecks: readonly Check<RunFacts>[] = [
  ({ diagnostics }) => diagnostics,
  ({ unknownNames }) => unknownNames,
  ...treeChecks,
  ...relationChecks,
  checkLabels,
  checkHead,
  checkComparison,
  checkPublishing,
  checkRunners
]
