import type { Image } from '../../src/images/image'
import { ImageNames } from '../../src/inputs/parents/image-names'
import { readBaseNames } from '../../src/run/configuration/read-base-names'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { configuration, configurationName, imageOf, readInputs, treeOf } from '../support/inputs'

/** What `web` names, as its base says: `tools` names itself, which a tag of its own ends. */
async function findBefore(before: Partial<Image>, after: Partial<Image>) {
  const files = { 'tools/Dockerfile': 'FROM tools\n', 'web/Dockerfile': 'FROM tools\n' }
  const tree = treeOf(new Map(Object.entries(files)))
  const images = [imageOf('web'), imageOf('tools', after)]
  const old = [imageOf('web'), imageOf('tools', before)]
  const [base] = await readBaseNames(
    [{ changes: [] }],
    [
      {
        kind: 'known',
        recipes: new Map(old.map(image => [image.name, image])),
        names: new ImageNames(old),
        configurationName
      }
    ],
    {
      images,
      inputs: readInputs(images, { head: new IndexedTree(tree), configuration }),
      head: tree,
      repository: { kind: 'unreadable', because: 'nothing needs to be read' }
    }
  )
  const names = base?.kind === 'known' ? base.names : undefined
  return names?.find('tools', 'instruction').map(({ image }) => image)
}

const written = { localTag: 'tools:1' }

describe('an image that names what it is called itself', () => {
  it.each([
    { title: 'is not what others named, as now', before: {}, after: {}, found: [] },
    { title: 'was not yet what others named', before: {}, after: written, found: [] },
    { title: 'was what others named, by the tag', before: written, after: {}, found: ['tools'] }
  ])('$title', async ({ before, after, found }) => {
    expect(await findBefore(before, after)).toEqual(found)
  })
})
