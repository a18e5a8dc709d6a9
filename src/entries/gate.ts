import { runGate } from '../run/gate/run-gate'
import { openStep } from '../world/runner/open-step'

// The gate: green only when the plan was made, nothing failed, and nothing asked for was skipped.
process.exitCode = runGate(openStep())
