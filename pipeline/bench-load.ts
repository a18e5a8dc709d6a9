// image-matrix/load with artifacts that are here already: what it costs beside the engine.
//
//   node … FOLDER NAME…     the archives are FOLDER/NAME/image.tar
import { link, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifacts } from '../src/ports/github/artifacts'
import { runLoad } from '../src/run/load/run-load'
import { openLoadWorld } from '../src/world/load-world'

const [folder = '', ...names] = process.argv.slice(2)

const artifacts: Artifacts = {
  list: () => Promise.resolve(names.map((name, id) => ({ name, id, size: 0 }))),
  async download({ name }, target) {
    await mkdir(target)
    await link(join(folder, `${name}.tar`), join(target, 'image.tar'))
    await link(join(folder, `${name}.id`), join(target, 'image-id'))
    return undefined
  },
  upload: () => Promise.resolve(undefined)
}

const world = openLoadWorld()
const status = await runLoad({
  ...world,
  artifacts,
  disk: {
    ...world.disk,
    // Beside the archives, so that they can be linked.
    async makeFolder() {
      const target = join(folder, `load-${process.pid}`)
      await mkdir(target)
      return target
    }
  },
  runner: { ...world.runner, input: name => (name === 'images' ? toPairs() : '') }
})
process.exit(status)

function toPairs(): string {
  return names.map(name => `${name}=${name}`).join(' ')
}
