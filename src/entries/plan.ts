import { runPlan } from '../app/run-plan'

// The action: reads the event and the configuration, decides, and sets every output.
void runPlan().then(status => {
  // What a client of the artifacts has not ended by now is given up.
  process.exit(status)
})
