import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Configuration } from '../src/images/configuration'
import type { ImageInputs } from '../src/inputs/inputs'
import { listParents } from '../src/inputs/parents/list-parents'
import { hashImages } from '../src/inputs/questions/hash-images'
import { makeContentKeys } from '../src/inputs/questions/make-content-keys'
import { type InputQuestion, InputReader } from '../src/inputs/reading/select-inputs'
import { parseConfiguration } from '../src/run/configuration/parse-configuration'
import { IndexedTree, linkMode } from '../src/tree/indexed-tree'
import { toTree } from '../src/tree/to-tree'
import type { TreeEntry } from '../src/tree/tree'
import { CONFIGURATION, type Entry, type Repository, toCommittedTree } from './repository'

const source = { kind: 'file', path: CONFIGURATION } as const

/** The content keys of prod variants, by image; one that has none is left out. */
export function makeKeys(repository: Repository): ReadonlyMap<string, string> {
  const committed = toCommittedTree(repository)
  const texts = new Map<string, string>()
  const entries = [...committed].map(([path, entry]) => [path, toTreeEntry(entry, texts)] as const)
  const head = new IndexedTree(toTree(entries))
  const configuration = readConfiguration(committed.get(CONFIGURATION))
  const { images } = configuration
  const inputs = readInputs({ images, head, configuration: source }, texts)
  const parents = listParents(inputs)
  const hashes = hashImages({ images, inputs, parents, head, commit: 'truth' })
  const keys = makeContentKeys({ configuration, inputs, parents, head, hashes })
  return new Map(
    [...keys].flatMap(([name, key]): [string, string][] =>
      key.kind === 'known' ? [[name, key.key]] : []
    )
  )
}

const writtenSchema = v.looseObject({})

/** The same configuration, with the keys without which nothing is reused. */
function readConfiguration(entry: Entry | undefined): Configuration {
  const written = v.parse(writtenSchema, JSON.parse(entry?.kind === 'file' ? entry.text : '{}'))
  const reusing = { ...written, 'image-name': 'registry.example/truth/{image}', reuse: {} }
  const parsed = parseConfiguration({ source, text: JSON.stringify(reusing) })
  if (parsed.kind === 'valid') return parsed.configuration
  throw new Error(`the configuration is not valid: ${JSON.stringify(parsed)}`)
}

/** As git keeps it; adds its text by its id. */
function toTreeEntry(entry: Entry, texts: Map<string, string>): TreeEntry {
  const text = entry.kind === 'link' ? entry.target : entry.text
  const id = createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
  texts.set(id, text)
  if (entry.kind === 'link') return { mode: linkMode, id }
  return { mode: entry.mode === 'executable' ? '100755' : '100644', id }
}

function readInputs(
  question: InputQuestion,
  texts: ReadonlyMap<string, string>
): ReadonlyMap<string, ImageInputs> {
  const reader = new InputReader(question)
  for (;;) {
    const answer = reader.read()
    if (answer.kind === 'inputs') return answer.inputs
    reader.addTexts(texts)
  }
}
