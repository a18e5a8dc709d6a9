import { runLoad } from '../run/load/run-load'
import { openLoadWorld } from '../world/load-world'

// Loads the images of a job, and builds its development images.
void runLoad(openLoadWorld()).then(status => {
  process.exitCode = status
  // What a client of the artifacts has not ended by then is given up.
  setTimeout(() => process.exit(), 1_000).unref()
})
