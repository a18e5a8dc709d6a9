import type { Image, VariantName } from '../../images/image'
import type { Recipe } from '../../images/recipe'
import type { RepositoryPath } from '../../paths/repository-path'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { ImageInputs, Inputs, Quality, QualityReason } from '../inputs'
import { toReasonKey } from '../sets/collected-inputs'
import type { Suggestion } from './suggestion'

/**
 * The inputs of images, by name, with the lines of configuration that would resolve their doubts.
 */
export function adviseAll(
  images: readonly Image[],
  inputs: ReadonlyMap<string, ImageInputs>,
  tree: IndexedTree
): ReadonlyMap<string, ImageInputs> {
  const advised = images.flatMap(image => {
    const its = inputs.get(image.name)
    return its === undefined ? [] : [[image.name, advise(image, its, tree)] as const]
  })
  return new Map(advised)
}

/**
 * One block for both variants of an image, added to each reason that it resolves; it leaves out
 * what the configuration says already.
 */
function advise(image: Image, inputs: ImageInputs, tree: IndexedTree): ImageInputs {
  const { prod, dev } = inputs
  const ofProd = listSuggestions(image, prod)
  const ofDev = dev === undefined ? [] : listSuggestions(image, dev)
  const shared = new Set(ofProd.map(each => JSON.stringify(each)))
  const edits = [
    ...ofProd.flatMap(each => toEdits(each, { image, variant: 'prod', tree })),
    ...ofDev
      .filter(each => !shared.has(JSON.stringify(each)))
      .flatMap(each => toEdits(each, { image, variant: 'dev', tree }))
  ]
  if (edits.length === 0) return inputs
  const add = (to: Inputs): Inputs => addFix(to, { image, fix: toAdviceText(edits) })
  return dev === undefined ? { prod: add(prod) } : { prod: add(prod), dev: add(dev) }
}

/** The reasons that count: without inference only those of the build files. */
function listCounted({ infer }: Image, { quality, buildFiles }: Inputs): readonly QualityReason[] {
  const counted = infer ? quality : buildFiles
  return counted.kind === 'exact' ? [] : counted.because
}

function listSuggestions(image: Image, inputs: Inputs): readonly Suggestion[] {
  return listCounted(image, inputs).flatMap(({ suggestion }) => suggestion ?? [])
}

function addFix(inputs: Inputs, { image, fix }: { readonly image: Image; readonly fix: string }) {
  const counted = new Set(listCounted(image, inputs).map(toReasonKey))
  const add = (quality: Quality): Quality =>
    quality.kind === 'exact'
      ? quality
      : {
          kind: quality.kind,
          because: quality.because.map(reason =>
            reason.suggestion !== undefined && counted.has(toReasonKey(reason))
              ? { ...reason, fix }
              : reason
          )
        }
  return { ...inputs, quality: add(inputs.quality), buildFiles: add(inputs.buildFiles) }
}

interface Advised {
  readonly image: Image
  readonly variant: VariantName
  readonly tree: IndexedTree
}

function toEdits(suggestion: Suggestion, advised: Advised): readonly Edit[] {
  const { image, variant } = advised
  const owner = ownerOf(image.name, variant)
  const add = { where: `add to ${owner}`, note: '' }
  switch (suggestion.kind) {
    case 'generated':
      return [suggestGenerated(suggestion.source, advised)]
    case 'context':
      return suggestContext(suggestion.folder, advised)
    case 'target': {
      const { key, name, link, target = 'path/to/it' } = suggestion
      const where = `write in ${name === undefined ? owner : `"${key}" of ${owner}`}`
      const item = `${name === undefined ? key : quote(name)}: ${quote(target)}`
      return [{ where, key: '', item, note: `what the link ${JSON.stringify(link)} leads to` }]
    }
    case 'build-args': {
      const note = 'the value that the build is given'
      const items = suggestion.names.map(name => ({ item: `${quote(name)}: …`, note }))
      const within = placeOf('build-args', { ...advised, select: each => each.buildArgs })
      return items.map(each => ({ ...within, ...each }))
    }
    case 'platforms':
      return [{ ...add, key: 'platforms', item: '[linux/amd64]' }]
    case 'paths':
      return suggestPaths(advised)
  }
}

function ownerOf(image: string, variant: VariantName): string {
  return variant === 'dev' ? `"dev" of image "${image}"` : `image "${image}"`
}

interface Selected extends Advised {
  readonly select: (recipe: Recipe) => ReadonlyMap<string, unknown>
}

/** The place of a mapping's entry: in the mapping that is written already, or under its key. */
function placeOf(key: string, advised: Selected): { readonly where: string; readonly key: string } {
  const { image, variant } = advised
  const owner = ownerOf(image.name, variant)
  return isWritten(advised)
    ? { where: `add to "${key}" of ${owner}`, key: '' }
    : { where: `add to ${owner}`, key }
}

/** Values that a dev variant shares with prod are not written under `dev`. */
function isWritten({ image, variant, select }: Selected): boolean {
  const own = select(image.prod)
  if (variant === 'prod') return own.size > 0
  const all = image.dev === undefined ? new Map<string, unknown>() : select(image.dev)
  return [...all].some(([name, value]) => JSON.stringify(own.get(name)) !== JSON.stringify(value))
}

/** Nobody knows what it is made from: until a person narrows it, everything counts. */
function suggestGenerated(source: RepositoryPath, advised: Advised): Edit {
  const { image, variant } = advised
  const recipe = image[variant] ?? image.prod
  const item = `${quote(source)}: ["**"]`
  const note = 'name the tracked files that it is made from, in place of "**"'
  const within = placeOf('generated', { ...advised, select: each => each.generated })
  const owner = ownerOf(image.name, variant)
  return recipe.generated.has(source)
    ? { where: `write in "generated" of ${owner}`, key: '', item, note }
    : { ...within, item, note }
}

/** Names the file, too: without it the Dockerfile would be looked for in the context. */
function suggestContext(folder: RepositoryPath, { image, variant }: Advised): readonly Edit[] {
  const { file } = image[variant] ?? image.prod
  const where = `write in ${ownerOf(image.name, variant)}`
  const note = 'did you mean this folder? It holds all that is copied'
  return [
    { where, key: '', item: `context: ${folder === '' ? '.' : quote(folder)}`, note },
    { where, key: '', item: `file: ${quote(file)}`, note: '' }
  ]
}

/** Whether a folder holds tracked files and its name, read as a pattern, matches only itself. */
function isNamable(folder: RepositoryPath, tree: IndexedTree): boolean {
  return folder !== '' && /^[\w./ -]+$/.test(folder) && tree.hasFolder(folder)
}

function suggestPaths({ image, variant, tree }: Advised): readonly Edit[] {
  const { contextPath, buildContexts } = image[variant] ?? image.prod
  const named = [...buildContexts.values()].flatMap(each =>
    each.kind === 'local' ? [each.path] : []
  )
  const folders = [contextPath, ...named].filter(each => each === '' || tree.hasFolder(each))
  const isWhole = !folders.every(each => isNamable(each, tree))
  const patterns = isWhole ? ['**'] : folders.map(each => `${each}/**`)
  const note = isWhole ? 'name what its build reads, in place of "**"' : 'what its build reads'
  const where = `add to image "${image.name}"`
  const { paths } = image.triggers
  const fresh = patterns.filter(each => !paths.includes(each))
  return [
    { where, key: 'infer', item: 'false', note: '' },
    ...fresh.map(pattern =>
      paths.length === 0
        ? { where, key: 'paths', item: quote(pattern), note }
        : {
            where: `add to "paths" of image "${image.name}"`,
            key: '',
            item: `- ${quote(pattern)}`,
            note
          }
    )
  ]
}

/** A line for a place of the configuration; lines of one key there stand together. */
export interface Edit {
  /** As `add to image "web"`. */
  readonly where: string
  /** The key that holds the items, `''` where the place does. */
  readonly key: string
  readonly item: string
  readonly note: string
}

/** The places one below the other, each with what is added to it. */
export function toAdviceText(edits: readonly Edit[]): string {
  const places = [...new Set(edits.map(({ where }) => where))]
  const blocks = places.map(place => {
    const own = edits.filter(({ where }) => where === place)
    const keys = [...new Set(own.map(({ key }) => key))]
    const lines = keys.flatMap(key =>
      toLines(
        key,
        own.filter(each => each.key === key)
      )
    )
    return [`${place}:`, ...lines.map(line => `  ${line}`)].join('\n')
  })
  return blocks.map((block, index) => (index === 0 ? block : `and ${block}`)).join('\n')
}

function toLines(key: string, edits: readonly Edit[]): string[] {
  if (key === '') {
    const lines = edits.map(({ item, note }) => withNote(item, [note]))
    return [...new Set(lines)]
  }
  const items = [...new Set(edits.map(({ item }) => item))].join(', ')
  return [
    withNote(
      `${key}: ${enclose(key, items)}`,
      edits.map(({ note }) => note)
    )
  ]
}

/** A mapping or a list on one line, so that it fits into mappings of either style. */
function enclose(key: string, items: string): string {
  if (key === 'generated' || key === 'build-args') return `{ ${items} }`
  return key === 'paths' ? `[${items}]` : items
}

function withNote(line: string, notes: readonly string[]): string {
  const shown = [...new Set(notes)].filter(note => note !== '')
  return shown.length === 0 ? line : `${line} # ${shown.join('; ')}`
}

/** A key or a value as YAML reads it back. */
export function quote(text: string): string {
  const isPlain =
    /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}
