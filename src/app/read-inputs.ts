import type { ImageInputs } from '../inputs/inputs'
import type { ValidConfiguration } from '../config/parse-configuration'
import { InputReader, type InputQuestion, type Locate } from '../inputs/select-inputs'
import { isUnreadable, type Unreadable } from '../tree/unreadable'
import type { Repository } from './world'

/** What each image is built from, by name; texts are read in one batch for each round. */
export async function readInputs(
  question: InputQuestion,
  repository: Repository | Unreadable
): Promise<ReadonlyMap<string, ImageInputs>> {
  const reader = new InputReader(question)
  for (;;) {
    const answer = reader.read()
    if (answer.kind === 'inputs') return answer.inputs
    reader.addTexts(isUnreadable(repository) ? new Map() : await repository.readTexts(answer.ids))
  }
}

/** Places of the configuration as evidence has them: `.github/image-matrix.yml:7`. */
export function createLocate({ findKey }: ValidConfiguration): Locate {
  return (image, variant, key) => {
    const place = findKey(image, variant, key)
    if (place === undefined) return undefined
    const { source, line } = place
    const name = source.kind === 'file' ? source.path : `the input "${source.name}"`
    return `${name}:${line}`
  }
}
