// What pipeline/publish-bench.mjs measures: image-matrix/publish, whose artifacts are files here
// already, so that the network's part of it is on neither side.
import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runPublish } from '../src/run/publish/run-publish'
import { openPublishWorld } from '../src/world/publish-world'

const [folder = '', ...names] = process.argv.slice(2)
const world = openPublishWorld()

void runPublish({
  ...world,
  artifacts: {
    list: () =>
      Promise.resolve(
        names.map((name, id) => ({ name, id, size: statSync(join(folder, `${name}.tar`)).size }))
      ),
    download({ name }, to) {
      mkdirSync(to, { recursive: true })
      linkSync(join(folder, `${name}.tar`), join(to, 'image.tar'))
      copyFileSync(join(folder, `${name}.id`), join(to, 'image-id'))
      return Promise.resolve(undefined)
    },
    upload: () => Promise.resolve(undefined)
  }
}).then(status => {
  const file = process.env['PEAK_MEMORY']
  if (file !== undefined) writeFileSync(file, readPeak())
  process.exitCode = status
})

/** In KiB, of this program alone: `maxRSS` begins with that of the program that started it. */
function readPeak(): string {
  return /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 'NaN'
}
