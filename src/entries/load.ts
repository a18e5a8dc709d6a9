import { runLoad } from '../run/load/run-load'
import { openLoadWorld } from '../world/load-world'
import { endStep } from '../world/runner/end-step'

// Loads the images of a job, and builds its development images.
void runLoad(openLoadWorld()).then(endStep)
