import { runPlan } from '../app/run-plan'

// The action: reads the event and the configuration, decides, and sets every output.
void runPlan().then(status => {
  process.exitCode = status
})
