import { listStageNames } from '../dockerfile/read-dockerfile'
import type { Reading, ReadingInstruction, Source } from '../dockerfile/reading'
import { formatFolder, type RepositoryPath } from '../paths/repository-path'
import { CollectedInputs, type Reader } from './collected-inputs'
import { ContextReader } from './context-reader'
import { findUnused } from './find-unused'
import { listReferences } from './find-parents'
import { addGenerated, isGenerated, mayMatchGenerated } from './generated'
import type { BrokenDockerfile, Inputs, QualityReason } from './inputs'
import {
  addWay,
  findDockerfile,
  followFromRoot,
  readContextIgnoring,
  readDockerfileText
} from './read-build-files'
import { addCheckoutFiles } from './checkout-files'
import { readLayouts } from './read-layouts'
import { readPolicy } from './read-policy'
import { readWithTriggers, toHeir } from './read-with-triggers'
import { Doubts } from './doubts'
import type { VariantScope } from './variant-scope'

/** The inputs of a variant: what its Dockerfile, as BuildKit reads it, takes from the tree. */
export function readVariant(asked: VariantScope): Inputs {
  const found = new CollectedInputs()
  const recipe = { ...asked.recipe, file: findDockerfile(asked.recipe, asked, found) }
  const scope = { ...asked, recipe }
  const dockerfile = readDockerfileText(scope, found)
  const heritage = readWithTriggers(dockerfile, scope)
  const { reading, parents } = heritage
  const doubts = new Doubts(scope, dockerfile?.text)
  const contexts = new Contexts({ ...scope, doubts }, found)
  readPolicy(scope, found, contexts.lookAtMain())
  readLayouts(scope, found)
  for (const source of reading?.sources ?? listWhole(scope)) contexts.read(source)
  if (reading !== undefined) addReasons(reading, doubts, found)
  addGenerated(scope, found)
  addCheckoutFiles(scope, found)
  const unused = findUnused(dockerfile, heritage, scope)
  const inputs = found.toInputs({
    ...(unused === undefined ? {} : { unused }),
    parents,
    references: listReferences(toHeir(scope), scope.names, reading),
    readsOtherwise: buildArgs => {
      const other = readWithTriggers(dockerfile, { ...scope, recipe: { ...recipe, buildArgs } })
      return JSON.stringify(other.reading) !== JSON.stringify(reading)
    }
  })
  const isUnknown = reading?.because.some(({ kind }) => kind === 'unknown-target') ?? false
  if (dockerfile === undefined) return inputs
  const broken = findBroken(reading, dockerfile.text, doubts)
  if (broken !== undefined) return { ...inputs, broken: { file: recipe.file, ...broken } }
  if (!isUnknown) return inputs
  const stages = listStageNames(dockerfile.text)
  return { ...inputs, unknownTarget: { target: recipe.target, file: recipe.file, stages } }
}

/** Undefined also where a value is missing, which the build may be given after all. */
function findBroken(
  reading: Reading | undefined,
  text: string,
  doubts: Doubts
): Omit<BrokenDockerfile, 'file'> | undefined {
  const reason = reading?.because.find(each => doubts.isBroken(each))
  if (reason === undefined) return undefined
  const { line, text: because, remedy } = reason
  const source = text.split(/\r?\n/)[line - 1] ?? ''
  return { line, source, because, ...(remedy === undefined ? {} : { remedy }) }
}

/** Every local context as a whole, in the place of what a Dockerfile would say. */
function listWhole({ recipe }: VariantScope): Source[] {
  const named = [...recipe.buildContexts].flatMap(([name, { kind }]) =>
    kind === 'local' ? [name] : []
  )
  return ['', ...named].map(context => ({
    context,
    kind: 'path',
    path: '',
    excludes: [],
    line: 0,
    instruction: 'FROM'
  }))
}

function addReasons(reading: Reading, doubts: Doubts, found: CollectedInputs): void {
  for (const reason of reading.because) {
    if (reading.quality === 'opaque') found.lose(doubts.explainOpaque(reason), 'content')
    else found.widen(doubts.explainWidened(reason))
  }
}

/** The local contexts of a variant; each is looked at when something reads it. */
class Contexts {
  readonly #readers = new Map<string, ContextReader | undefined>()

  constructor(
    readonly scope: VariantScope & { readonly doubts: Doubts },
    readonly found: CollectedInputs
  ) {}

  /**
   * The ignore file of the main context counts whether or not the context is read.
   *
   * @returns the folder that the context is; undefined where that is not known
   */
  lookAtMain(): RepositoryPath | undefined {
    const { scope, found } = this
    const path = scope.recipe.contextPath
    const followed = followFromRoot(path, scope)
    const reader: Reader = { ...this.#whole(''), role: 'build-file' }
    addWay({ path, followed }, { ...reader, how: 'above the context' }, found)
    switch (followed.kind) {
      case 'folder':
      case 'missing':
        readContextIgnoring({ name: '', root: followed.path }, scope, found)
        return followed.path
      case 'submodule':
      case 'file':
        found.add({ kind: 'path', path: followed.path }, reader)
        return undefined
      case 'outside':
      case 'unreadable':
      case 'endless':
        found.lose(this.#explainLink('', followed.links.at(-1) ?? path), 'build-file')
        return undefined
    }
  }

  read(source: Source): void {
    const name = source.context
    if (!this.#readers.has(name)) this.#readers.set(name, this.#open(name))
    this.#readers.get(name)?.read(source, this.#toReader(source))
  }

  /** Undefined where all that can be read of it is one entry, or nothing that is known. */
  #open(name: string): ContextReader | undefined {
    const { scope, found } = this
    const path = this.#pathOf(name)
    const followed = followFromRoot(path, scope)
    const { how, ...reader } = this.#whole(name)
    addWay({ path, followed }, { ...reader, how: how.replace(/^in/, 'above') }, found)
    switch (followed.kind) {
      case 'folder':
        break
      case 'missing':
        if (!isGenerated(path, scope.recipe)) found.lose(this.#explainEmpty(name), 'content')
        break
      case 'submodule':
        found.add({ kind: 'path', path: followed.path }, { how, ...reader })
        return undefined
      case 'file':
        found.lose(this.#explainEmpty(name), 'content')
        return undefined
      case 'outside':
      case 'unreadable':
      case 'endless':
        found.lose(this.#explainLink(name, followed.links.at(-1) ?? path), 'content')
        return undefined
    }
    const { sent } = readContextIgnoring({ name, root: followed.path }, scope, found)
    return new ContextReader(
      { root: followed.path, sent },
      {
        tree: scope.tree,
        texts: scope.texts,
        found,
        isGenerated: each => isGenerated(each, scope.recipe),
        mayMatchGenerated: segments => mayMatchGenerated(segments, scope.recipe),
        explainMissing: (each, reader) => scope.doubts.explainMissing(each, reader)
      }
    )
  }

  #pathOf(name: string): RepositoryPath {
    const { contextPath, buildContexts } = this.scope.recipe
    const context = name === '' ? undefined : buildContexts.get(name)
    return context?.kind === 'local' ? context.path : contextPath
  }

  #toReader(source: Source): Reader {
    if (source.line === 0) return this.#whole(source.context)
    const how = hows[source.instruction]
    const reader: Reader = { role: 'content', at: `${this.scope.recipe.file}:${source.line}`, how }
    if (source.kind !== 'prefix') return reader
    return { ...reader, doubt: this.scope.doubts.describe(source.line) }
  }

  /** Who reads a context of which nothing more is known. */
  #whole(name: string): Reader {
    const { scope } = this
    if (name !== '') {
      const at = scope.at('build-contexts', name)
      return { role: 'content', at, how: 'in the build context', name }
    }
    const shown = formatFolder(scope.recipe.contextPath)
    return { role: 'content', at: scope.at('context'), how: 'in the context', name: shown }
  }

  #describe(name: string): string {
    const shown = formatFolder(this.#pathOf(name))
    return name === ''
      ? `the context "${shown}"`
      : `the build context "${name}", the folder "${shown}",`
  }

  #explainEmpty(name: string): QualityReason {
    const because = `${this.#describe(name)} holds no tracked file`
    return { because, suggestion: { kind: 'generated', source: this.#pathOf(name) } }
  }

  #explainLink(name: string, link: RepositoryPath): QualityReason {
    const key =
      name === '' ? ({ key: 'context' } as const) : ({ key: 'build-contexts', name } as const)
    return {
      because: `${this.#describe(name)} is behind the link "${link}", which leads nowhere in the repository`,
      suggestion: { kind: 'target', ...key, link }
    }
  }
}

const hows: Readonly<Record<ReadingInstruction, string>> = {
  COPY: 'copied',
  ADD: 'added',
  'RUN --mount': 'mounted',
  FROM: 'used'
}
