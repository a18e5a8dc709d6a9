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
import type { Repository } from '../../ports/git/repository'
import { IndexedTree } from '../../tree/indexed-tree'
import type { ReadConfiguration } from '../configuration/read-configuration'

/** A configuration, and what its images are built from in a tree. */
export type Survey = Pick<TreeFacts, 'valid' | 'head' | 'inputs' | 'variants' | 'parents'>

/** @param commit whose tree is looked at, or the id of a tree */
export async function surveyImages(
  read: Pick<ReadConfiguration, 'valid' | 'source'>,
  repository: Repository | Unreadable,
  commit: string | undefined
): Promise<Survey> {
  const head = await readHead(repository, commit)
  const inputs = await readInputs(toInputQuestion(read, head), repository)
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

/** What each image is built from, by name; the texts of each round are read in one batch. */
export async function readInputs(
  question: InputQuestion,
  repository: Repository | Unreadable,
  memo?: ReadingMemo
): Promise<ReadonlyMap<string, ImageInputs>> {
  const reader = new InputReader(question, memo)
  for (;;) {
    const answer = reader.read()
    if (answer.kind === 'inputs') return addAdvice(question, answer.inputs)
    reader.addTexts(isUnreadable(repository) ? new Map() : await repository.readTexts(answer.ids))
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
