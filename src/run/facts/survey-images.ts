import type { TreeFacts } from '../../checks/facts'
import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import type { ImageInputs, Inputs } from '../../inputs/inputs'
import { listAllVariants } from '../../inputs/list-variants'
import { listParents } from '../../inputs/parents/list-parents'
import {
  type InputQuestion,
  InputReader,
  type Locate,
  type ReadingMemo
} from '../../inputs/reading/select-inputs'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Repository } from '../../ports/git/repository'
import { IndexedTree, isFile } from '../../tree/indexed-tree'
import type { ReadConfiguration } from '../configuration/read-configuration'

/** A configuration, and what its images are built from in a tree. */
export type Survey = Pick<TreeFacts, 'valid' | 'head' | 'inputs' | 'variants' | 'parents'>

/**
 * @param commit whose tree is looked at, or the id of a tree
 * @param besides files whose texts are wanted later: they come with the first that are read
 */
export async function surveyImages(
  read: Pick<ReadConfiguration, 'valid' | 'source'>,
  repository: Repository | Unreadable,
  commit: string | undefined,
  besides: readonly RepositoryPath[] = []
): Promise<Survey> {
  const head = await readHead(repository, commit)
  const files = besides.flatMap(path => head?.entry(path) ?? []).filter(isFile)
  const early = files.map(({ id }) => id)
  const inputs = await readInputs(toInputQuestion(read, head), repository, undefined, early)
  const variants = listAllVariants(read.valid.configuration.images, inputs)
  return { valid: read.valid, head, inputs, variants, parents: listParents(inputs) }
}

async function readHead(
  repository: Repository | Unreadable,
  commit: string | undefined
): Promise<IndexedTree | undefined> {
  if (isUnreadable(repository) || commit === undefined) return undefined
  const tree = await repository.readTree(commit)
  return isUnreadable(tree) ? undefined : new IndexedTree(tree)
}

/**
 * What each image is built from, by name; the texts of each round are read in one batch.
 *
 * @param early the ids of texts that are read with the first batch
 */
export async function readInputs(
  question: InputQuestion,
  repository: Repository | Unreadable,
  memo?: ReadingMemo,
  early: readonly string[] = []
): Promise<ReadonlyMap<string, ImageInputs>> {
  const reader = new InputReader(question, memo)
  let besides = early
  for (;;) {
    const answer = reader.read()
    if (answer.kind === 'inputs') return addAdvice(question, answer.inputs)
    const ids = [...answer.ids, ...besides]
    reader.addTexts(isUnreadable(repository) ? new Map() : await repository.readTexts(ids))
    besides = []
  }
}

/** Advice is loaded only if images have doubts: most runs have none. */
async function addAdvice(
  { images, head }: InputQuestion,
  inputs: ReadonlyMap<string, ImageInputs>
): Promise<ReadonlyMap<string, ImageInputs>> {
  const variants = [...inputs.values()].flatMap(({ prod, dev }) => [prod, dev ?? prod])
  if (head === undefined || variants.every(isExact)) return inputs
  const { adviseAll } = await import('../../inputs/advice/advise')
  return adviseAll(images, inputs, head)
}

function isExact({ quality, buildFiles }: Inputs): boolean {
  return quality.kind === 'exact' && buildFiles.kind === 'exact'
}

/** What all images of a configuration read in a tree. */
export function toInputQuestion(
  { valid, source: configuration }: Pick<ReadConfiguration, 'valid' | 'source'>,
  head: IndexedTree | undefined
): InputQuestion {
  const { images } = valid.configuration
  return { images, head, configuration, locate: createLocate(valid) }
}

/** Locates keys of the configuration as evidence names them. */
function createLocate({ findKey }: ValidConfiguration): Locate {
  return (image, variant, key) => {
    const place = findKey(image, variant, key)
    if (place === undefined) return undefined
    const { source, line, column, length } = place
    return { source, line, column, length }
  }
}
