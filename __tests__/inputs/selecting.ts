import type { Image } from '../../src/images/image'
import type { Parent } from '../../src/images/parents'
import type { Recipe } from '../../src/images/recipe'
import type { ImageInputs, Inputs } from '../../src/inputs/inputs'
import type { RepositoryPath } from '../../src/paths/repository-path'
import { describeReason } from '../../src/report/phrases/reader-text'
import { IndexedTree } from '../../src/tree/indexed-tree'
import type { TreeEntry } from '../../src/tree/tree'
import { configuration, imageOf, readInputs, recipeIn, selectRead, treeOf } from '../support/inputs'

/** What a case lays over the {@link common} tree; `null` takes a file away. */
export type Laid = Readonly<Record<RepositoryPath, TreeEntry | string | null>>

/** A tree and the recipe of `app`, whose context is the folder of that name. */
export interface Case {
  readonly title: string
  /** `app/Dockerfile`; without a FROM of its own, what follows `FROM scratch`. */
  readonly dockerfile?: string
  readonly files?: Laid
  readonly recipe?: Partial<Recipe>
  readonly images?: readonly Image[]
  /** Every tracked path that is read, in order, but `app/Dockerfile`. */
  readonly reads?: readonly RepositoryPath[]
  /** Paths that are not tracked and read all the same: what is absent is an input too. */
  readonly awaits?: readonly RepositoryPath[]
  /** Missing: exact. */
  readonly widened?: readonly RegExp[]
  readonly opaque?: readonly RegExp[]
  readonly fix?: string
  readonly parents?: readonly Parent[]
}

const common: Readonly<Record<RepositoryPath, string>> = {
  'README.md': 'read me',
  'app/package.json': '{}',
  'app/src/a.ts': 'a',
  'app/src/b.md': 'b',
  'app/src/deep/c.ts': 'c',
  'app/test/t.ts': 't',
  'lib/deep/y.py': 'y',
  'lib/x.py': 'x'
}

/** All that {@link common} has in the context. */
export const allOfApp = Object.keys(common).filter(path => path.startsWith('app/'))

const dockerfilePath = 'app/Dockerfile'

export function toTree({ dockerfile = '', files = {} }: Pick<Case, 'dockerfile' | 'files'>) {
  const text = /^\s*(?:#|ARG|FROM|\ufeff)/i.test(dockerfile)
    ? dockerfile
    : `FROM scratch\n${dockerfile}`
  const laid: Laid = { ...common, [dockerfilePath]: text, ...files }
  return treeOf(
    new Map(
      Object.entries(laid).flatMap(([path, file]) => (file === null ? [] : [[path, file] as const]))
    )
  )
}

/** The inputs of all images of a case, `app` among them. */
export function selectAll(each: Case): ReadonlyMap<string, ImageInputs> {
  const app = imageOf('app', { prod: recipeIn('app', each.recipe) })
  const others = each.images ?? []
  const images = others.some(({ name }) => name === 'app') ? others : [app, ...others]
  return readInputs(images, { head: new IndexedTree(toTree(each)), configuration })
}

function select(each: Case): Inputs {
  const inputs = selectAll(each).get('app')
  if (inputs === undefined) throw new Error('no inputs of app')
  return inputs.prod
}

/** The tracked paths that are read, but the Dockerfile, which always is. */
function listRead(inputs: Inputs, each: Case): RepositoryPath[] {
  return selectRead(inputs, toTree(each).paths).filter(path => path !== dockerfilePath)
}

/** One test for each case. */
export function itSelects(cases: readonly Case[]): void {
  it.each(cases)('$title', each => {
    const inputs = select(each)
    if (each.reads !== undefined) expect(listRead(inputs, each)).toEqual([...each.reads].sort())
    expect(selectRead(inputs, each.awaits ?? [])).toEqual(each.awaits ?? [])
    expect(inputs.parents).toEqual(each.parents ?? [])
    expectQuality(inputs, each)
  })
}

function expectQuality({ quality }: Inputs, { widened, opaque, fix }: Case): void {
  const kind = opaque === undefined ? (widened === undefined ? 'exact' : 'widened') : 'opaque'
  const reasons = quality.kind === 'exact' ? [] : quality.because
  expect({ kind: quality.kind, because: reasons.map(describeReason) }).toEqual({
    kind,
    because: (opaque ?? widened ?? []).map(says => expect.stringMatching(says) as string)
  })
  if (fix !== undefined) expect(reasons[0]?.fix).toBe(fix)
}
