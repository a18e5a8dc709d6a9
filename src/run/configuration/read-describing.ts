import type { BakeText } from '../../descriptions/bake'
import { listWanted, outlineFiles, type Printed } from '../../descriptions/images/bake/printed-bake'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Bake } from '../../ports/docker/bake'
import type { Repository } from '../../ports/git/repository'
import type { IndexedTree } from '../../tree/indexed-tree'

/** Where files that describe builds are read. */
export interface DescribingScope {
  readonly head: IndexedTree
  readonly repository: Repository
  readonly bake: Bake
}

/** Texts that describe builds, by path. */
export interface ReadDescribing {
  /** `''`: it cannot be read. */
  readonly texts: ReadonlyMap<RepositoryPath, string>
  /** What bake says of those in HCL. */
  readonly printed: ReadonlyMap<RepositoryPath, Printed | undefined>
}

/** Reads the files in one batch, and has bake say what those in HCL mean. */
export async function readDescribing(
  paths: readonly RepositoryPath[],
  { head, repository, bake }: DescribingScope
): Promise<ReadDescribing> {
  const ids = paths.map(path => head.entry(path)?.id ?? '')
  const read = await repository.readTexts(ids)
  const texts = new Map(paths.map((path, index) => [path, read.get(ids[index] ?? '') ?? '']))
  const printed = new Map<RepositoryPath, Printed | undefined>()
  for (const [path, text] of texts) {
    if (path.endsWith('.hcl')) printed.set(path, await printHcl({ path, text }, bake))
  }
  return { texts, printed }
}

/** Undefined for a file without a target or of more than people write. */
async function printHcl(file: BakeText, bake: Bake): Promise<Printed | undefined> {
  const targets = listWanted(outlineFiles([{ ...file, index: 0 }]))
  if (targets.length === 0 || file.text.length > longestText) return undefined
  return bake.print([{ form: 'hcl', text: file.text }], targets)
}

/** In UTF-16 units. */
const longestText = 1 << 20
