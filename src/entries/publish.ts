import { runPublish } from '../run/publish/run-publish'
import { openPublishWorld } from '../world/publish-world'

// Publishes the images of a run: all content, then tags.
void runPublish(openPublishWorld()).then(status => {
  process.exitCode = status
  // What a client of the artifacts has not ended by then is given up.
  setTimeout(() => process.exit(), 1_000).unref()
})
