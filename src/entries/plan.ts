import { openJobWorld } from '../app/job-world'

// The action: reads the event and the configuration, decides, and sets every output. Git is
// started first: it answers while the rest is loaded.
const world = openJobWorld()
const { runPlan } = await import('../app/run-plan')
process.exitCode = await runPlan(world)
