import { indexChanges } from '../../src/inputs/questions/change-index'
import { collectEvidence } from '../../src/inputs/questions/collect-evidence'
import { hashImages } from '../../src/inputs/questions/hash-images'
import { IndexedTree } from '../../src/tree/indexed-tree'
import {
  configuration,
  configurationOf,
  imageOf,
  modified,
  readInputs,
  recipeIn,
  treeOf,
  treesDiffer
} from '../support/inputs'
import { measureWork } from '../support/measure-work'

// A repository of many services whose builds are all given its root.
const count = 200
const services = Array.from({ length: count }, (_, index) => `services/s${index}`)
const files = Array.from(
  { length: 40_000 },
  (_, index) => `${services[index % count] ?? ''}/pkg${index % 37}/src/file${index}.ts`
)

/** In milliseconds, three times what it takes: every folder judged for each image took 8 to 9 seconds. */
const limit = 6_000

interface Case {
  readonly title: string
  readonly dockerfile: (service: string, index: number) => string
  readonly ignore?: (service: string) => string
  /** The service whose file changes, and the images that it reaches. */
  readonly reaches: 'its own' | 'all'
}

describe('two hundred images of one context are read in a moment', () => {
  it.each<Case>([
    {
      title: 'where each has an ignore file that leaves it its own service',
      dockerfile: () => 'COPY . /app',
      ignore: service => `**\n!${service}\n**/node_modules\n`,
      reaches: 'its own'
    },
    {
      title: 'where each has the same ignore file under a name of its own',
      dockerfile: () => 'COPY . /app',
      ignore: () => '**/node_modules\n**/*.md\nservices/s199/dist\n',
      reaches: 'all'
    },
    {
      title: 'where each copies what a pattern matches in all services',
      dockerfile: (_, index) => `COPY services/*/pkg${index % 37}/src/*.ts /app/`,
      ignore: () => '**/*.md\n',
      reaches: 'all'
    }
  ])('$title', ({ dockerfile, ignore, reaches }) => {
    const texts = services.flatMap((service, index) => [
      [`docker/d${index}/Dockerfile`, `FROM scratch\n${dockerfile(service, index)}\n`] as const,
      [`docker/d${index}/Dockerfile.dockerignore`, ignore?.(service) ?? ''] as const
    ])
    const head = new IndexedTree(
      treeOf(new Map([...files.map(each => [each, each] as const), ...texts]))
    )
    const images = services.map((_, index) =>
      imageOf(`s${index}`, {
        prod: recipeIn('', { file: `docker/d${index}/Dockerfile` })
      })
    )
    // One of each package in one service: whatever the pattern, it matches one of them.
    const changed = files.filter(each => each.startsWith('services/s5/')).map(modified)
    const comparison = treesDiffer(changed)
    const built: string[] = []
    const plan = (): void => {
      const inputs = readInputs(images, { head, configuration })
      const evidence = collectEvidence({
        configuration: configurationOf(images),
        comparison,
        changes: indexChanges(comparison),
        inputs,
        bases: [{ kind: 'same' }]
      })
      built.push(
        ...[...evidence].filter(([, { prod }]) => prod.list.length > 0).map(([name]) => name)
      )
      expect(hashImages({ images, inputs, parents: new Map(), head, commit: '' }).size).toBe(count)
    }
    expect(measureWork(plan)).toBeLessThan(limit)
    expect(built).toEqual(reaches === 'all' ? images.map(({ name }) => name) : ['s5'])
  })
})
