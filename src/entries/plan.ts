import { runPlan } from '../run/plan/run-plan'
import { openJobWorld } from '../world/job-world'
import { endStep } from '../world/runner/end-step'

// The action: reads the event and the configuration, decides, and sets every output.
void runPlan(openJobWorld()).then(endStep)
