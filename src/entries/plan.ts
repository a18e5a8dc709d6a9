import { runPlan } from '../run/plan/run-plan'
import { openJobWorld } from '../world/job-world'

// The action: reads the event and the configuration, decides, and sets every output.
void runPlan(openJobWorld()).then(status => {
  process.exitCode = status
  // What a client of the artifacts has not ended by then is given up.
  setTimeout(() => process.exit(), 1_000).unref()
})
