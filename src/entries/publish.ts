import { runPublish } from '../run/publish/run-publish'
import { openPublishWorld } from '../world/publish-world'
import { endStep } from '../world/runner/end-step'

// Publishes the images of a run: all content, then tags.
void runPublish(openPublishWorld()).then(endStep)
