import { runLoad } from '../app/run-load'

// Loads the images of a job. What a client of the artifacts has not ended by now is given up.
process.exitCode = await runLoad()
process.exit()
