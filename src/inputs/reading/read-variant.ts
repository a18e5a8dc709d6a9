import { inFile } from '../../diagnostics/location'
import { listStageNames } from '../../dockerfile/read-dockerfile'
import type { Reading, ReadingInstruction, Source } from '../../dockerfile/reading'
import type { Recipe } from '../../images/recipe'
import { formatFolder, type RepositoryPath } from '../../paths/repository-path'
import { relate, type Verb } from '../../plan/causes/reader'
import { Doubts, isBroken } from '../advice/doubts'
import { findUnused } from '../advice/find-unused'
import {
  addGenerated,
  isGenerated,
  listWhole,
  mayMatchGenerated,
  readTemplates
} from '../advice/generated'
import { ContextReader } from '../contexts/context-reader'
import { findOtherContext } from '../contexts/other-context'
import type { BrokenDockerfile, Inputs, QualityReason, SourceReader } from '../inputs'
import { findParents, listReferences } from '../parents/find-parents'
import { CollectedInputs } from '../sets/collected-inputs'
import { addCheckoutFiles } from './checkout-files'
import { describeReading } from './describe-reading'
import {
  addWay,
  findDockerfile,
  followFromRoot,
  isWritten,
  readContextIgnoring,
  readDockerfileText
} from './read-build-files'
import { readLayouts } from './read-layouts'
import { readPolicy } from './read-policy'
import type { TextFile } from './texts'
import type { BaseLookup, VariantScope } from './variant-scope'

/** The inputs of a variant: what its Dockerfile, as BuildKit reads it, takes from the tree. */
export function readVariant(asked: VariantScope): Inputs {
  const found = new CollectedInputs()
  const recipe = { ...asked.recipe, file: findDockerfile(asked.recipe, asked, found) }
  const scope = { ...asked, recipe }
  const dockerfile = readDockerfileText(scope, found)
  const { reading, triggers } = readDockerfile(dockerfile, scope, found)
  const other = findOtherContext(reading, scope)
  const doubts = new Doubts(scope, { reading, other })
  const contexts = new Contexts({ ...scope, doubts, transfers: toTransfers(reading) }, found)
  readPolicy(scope, found, contexts.lookAtMain())
  readLayouts(scope, found)
  for (const source of reading?.sources ?? listWhole(recipe)) contexts.read(source)
  contexts.finish()
  if (reading !== undefined) addReasons(reading, doubts, found)
  const unreadGenerated = addGenerated(scope, found)
  addCheckoutFiles(scope, found)
  const unused = findUnused(dockerfile, { recipe, reading, triggers }, target =>
    readWith(scope.bases, dockerfile, { ...scope, recipe: { ...recipe, target } })
  )
  const inputs = found.toInputs({
    ...(unused === undefined ? {} : { unused }),
    parents: findParents(scope, reading),
    references: listReferences(scope, reading),
    ...{ reading, unreadGenerated },
    readsOtherwise: before => {
      const { buildArgs } = before.get(scope.image.name)?.[scope.variant] ?? recipe
      // The Dockerfile that an earlier step writes may read any of them.
      if (dockerfile === undefined) {
        return describeArgs(buildArgs) !== describeArgs(recipe.buildArgs)
      }
      const asBefore = { ...scope, recipe: { ...recipe, buildArgs } }
      const old = readWith(scope.basesBefore(before), dockerfile, asBefore).reading
      if (old === reading) return false
      const isOther = describeReading(old) !== describeReading(reading)
      return isOther || contexts.areSentOtherwise(toTransfers(old))
    }
  })
  const isUnknown = reading?.because.some(({ kind }) => kind === 'unknown-target') ?? false
  if (dockerfile === undefined) return inputs
  const broken = findBroken(reading, dockerfile.text)
  if (broken !== undefined) return { ...inputs, broken: { file: recipe.file, ...broken } }
  if (!isUnknown) return inputs
  const stages = listStageNames(dockerfile.text)
  return { ...inputs, unknownTarget: { target: recipe.target, file: recipe.file, stages } }
}

/** Undefined also where a value is missing, which the build may be given after all. */
function findBroken(
  reading: Reading | undefined,
  text: string
): Omit<BrokenDockerfile, 'file'> | undefined {
  const reason = reading?.because.find(isBroken)
  if (reason === undefined) return undefined
  const { line, text: because, remedy } = reason
  const source = text.split(/\r?\n/)[line - 1] ?? ''
  return { line, source, because, ...(remedy === undefined ? {} : { remedy }) }
}

function toTransfers(reading: Reading | undefined): Transfers {
  return new Map((reading?.transfers ?? []).map(({ context, paths }) => [context, paths]))
}

function describeArgs(buildArgs: Recipe['buildArgs']): string {
  return JSON.stringify([...buildArgs].sort())
}

/** What a Dockerfile says, and the triggers of its bases. */
interface Read {
  /** Missing where its text is not known. */
  readonly reading: Reading | undefined
  readonly triggers: readonly string[]
}

/** Reads a Dockerfile together with what its parents pass on. */
function readWith(bases: BaseLookup, dockerfile: TextFile | undefined, scope: VariantScope): Read {
  if (dockerfile === undefined) return { reading: undefined, triggers: [] }
  const { dockerfiles, recipe } = scope
  return bases.readWith(scope, find => {
    const triggers = new Set<string>()
    const reading = dockerfiles.read(dockerfile, recipe, (name, platform) => {
      const base = find(name, platform)
      for (const trigger of base?.triggers ?? []) triggers.add(trigger)
      return base
    })
    return { reading, triggers: [...triggers] }
  })
}

/** What the Dockerfile says, or what it is made from where an earlier step writes it. */
function readDockerfile(
  dockerfile: TextFile | undefined,
  scope: VariantScope,
  found: CollectedInputs
): Read {
  if (dockerfile !== undefined || !isWritten(scope)) return readWith(scope.bases, dockerfile, scope)
  const reading = readTemplates(scope)
  const made = `the Dockerfile "${scope.recipe.file}" is generated`
  if (reading === undefined) {
    found.lose({ because: `${made}, so nobody knows what it is built from` }, 'build-file')
  } else {
    found.widen({ because: `${made}, so all of its context counts`, extent: 'everything' })
  }
  return { reading, triggers: [] }
}

function addReasons(reading: Reading, doubts: Doubts, found: CollectedInputs): void {
  for (const reason of reading.because) {
    if (reading.quality === 'opaque') found.lose(doubts.explainOpaque(reason), 'content')
    else found.widen(doubts.explainWidened(reason))
  }
}

/** The paths that the client is asked for, by context. */
type Transfers = ReadonlyMap<string, readonly string[]>

/** The local contexts of a variant; each is looked at when something reads it. */
class Contexts {
  readonly #readers = new Map<string, ContextReader | undefined>()

  constructor(
    readonly scope: VariantScope & { readonly doubts: Doubts; readonly transfers: Transfers },
    readonly found: CollectedInputs
  ) {}

  /**
   * Reads the ignore file of the main context, which counts whether or not the context is read.
   *
   * @returns the folder of the context; undefined where that is not known
   */
  lookAtMain(): RepositoryPath | undefined {
    const { scope, found } = this
    const path = scope.recipe.contextPath
    const followed = followFromRoot(path, scope)
    const reader: SourceReader = { ...this.#whole(''), role: 'build-file' }
    addWay({ path, followed }, relate(reader, 'above-root'), found)
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

  /** Reads what only all sources of a context tell together. */
  finish(): void {
    for (const reader of this.#readers.values()) reader?.finish()
  }

  /** Whether what is read would be sent otherwise if the client were asked for these. */
  areSentOtherwise(transfers: Transfers): boolean {
    return [...this.#readers].some(([name, reader]) => reader?.isSentOtherwise(transfers.get(name)))
  }

  /** Undefined where all that can be read of it is one entry, or nothing that is known. */
  #open(name: string): ContextReader | undefined {
    const { scope, found } = this
    const path = this.#pathOf(name)
    const followed = followFromRoot(path, scope)
    const reader = this.#whole(name)
    addWay({ path, followed }, relate(reader, 'above-root'), found)
    switch (followed.kind) {
      case 'folder':
        break
      case 'missing':
        if (!isGenerated(path, scope.recipe)) found.lose(this.#explainEmpty(name), 'content')
        break
      case 'submodule':
        found.add({ kind: 'path', path: followed.path }, reader)
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
      { root: followed.path, sent, transfers: scope.transfers.get(name) },
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

  #toReader(source: Source): SourceReader {
    if (source.line === 0) return this.#whole(source.context)
    const how = { verb: verbs[source.instruction], relation: 'itself' } as const
    const at = inFile(this.scope.recipe.file, source.line)
    const reader: SourceReader = { role: 'content', at, how }
    if (source.kind !== 'prefix') return reader
    return { ...reader, doubt: this.scope.doubts.describe(source.line) }
  }

  /** Who reads a context, if nothing more is known of it. */
  #whole(name: string): SourceReader {
    const { scope } = this
    if (name !== '') {
      const at = scope.at('build-contexts', name)
      const how = { verb: 'in-build-context', relation: 'itself' } as const
      return { role: 'content', at, how, name }
    }
    const shown = formatFolder(scope.recipe.contextPath)
    const how = { verb: 'in-context', relation: 'itself' } as const
    return { role: 'content', at: scope.at('context'), how, name: shown }
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

const verbs: Readonly<Record<ReadingInstruction, Verb>> = {
  COPY: 'copied',
  ADD: 'added',
  'RUN --mount': 'mounted',
  FROM: 'used'
}
