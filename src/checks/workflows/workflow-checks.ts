import type { Check } from '../facts'
import { findMissingCheckouts } from './check-checkouts'
import { findMissingGate, findSkippableGates, findUngatedJobs } from './check-gate'
import { findBrokenMatrices, findUnknownFields } from './check-matrices'
import { findUndeclared, findUnknownOutputs } from './check-outputs'
import { findMissingRights } from './check-permissions'
import { findContestedLegs, findTestPushes, findUntestedPushes } from './check-pushes'
import { findMissingStages } from './check-stages'
import type { WorkflowFacts } from './workflow-facts'

/** What a workflow that uses the action cannot do. */
export const workflowChecks: readonly Check<WorkflowFacts>[] = [
  findUndeclared,
  findUnknownOutputs,
  findBrokenMatrices,
  findUnknownFields,
  findMissingStages,
  findContestedLegs,
  findUntestedPushes,
  findTestPushes,
  findMissingCheckouts,
  findMissingGate,
  findSkippableGates,
  findUngatedJobs,
  findMissingRights
]
