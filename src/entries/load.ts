import { runLoad } from '../run/load/run-load'

// Loads the images of a job, and builds its development images.
void runLoad().then(status => {
  process.exitCode = status
  // What a client of the artifacts has not ended by then is given up.
  setTimeout(() => process.exit(), 1_000).unref()
})
