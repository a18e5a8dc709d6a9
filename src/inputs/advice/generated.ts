import { listPossibleImages } from '../../dockerfile/names/possible-images'
import type { Reading, Source } from '../../dockerfile/reading'
import type { Recipe } from '../../images/recipe'
import {
  isWithin,
  joinPath,
  lastSegment,
  type RepositoryPath,
  toRelative
} from '../../paths/repository-path'
import { findFolder, isNegated } from '../../patterns/globs/glob'
import { compileSegment } from '../../patterns/go/segment-pattern'
import { relate } from '../../plan/causes/reader'
import { type IndexedTree, isFile } from '../../tree/indexed-tree'
import type { PathSet, Selection, SourceReader } from '../inputs'
import type { VariantScope } from '../reading/variant-scope'
import type { CollectedInputs } from '../sets/collected-inputs'

/** Whether an earlier step makes a path, or a folder that it is in. */
export function isMade(path: RepositoryPath, { generated }: Pick<Recipe, 'generated'>): boolean {
  return [...generated.keys()].some(source => isWithin(path, source))
}

/** The same, or whether a path holds something that is made. */
export function isGenerated(path: RepositoryPath, { generated }: Recipe): boolean {
  return [...generated.keys()].some(source => isWithin(path, source) || isWithin(source, path))
}

/**
 * Whether segments of a pattern, from the root, may match something generated, or a path above or
 * below it.
 */
export function mayMatchGenerated(segments: readonly string[], { generated }: Recipe): boolean {
  const fits = segments.map(compileSegment)
  return [...generated.keys()].some(source =>
    source.split('/').every((name, at) => fits[at]?.(name) !== false)
  )
}

/**
 * The files that generated sources are made from, for each generated source that something reads:
 * they are read in its place.
 *
 * @returns the others
 */
export function addGenerated(scope: VariantScope, found: CollectedInputs): readonly string[] {
  const { sources } = found
  const unread: string[] = []
  for (const [source, patterns] of scope.recipe.generated) {
    const role = isBuildFile(source, scope.recipe) ? 'build-file' : 'content'
    if (role === 'content' && !sources.some(each => mayRead(each, source))) {
      unread.push(source)
      continue
    }
    const reader: SourceReader = {
      role,
      at: scope.at('generated', source),
      how: { verb: 'source-of', relation: 'itself' },
      name: source
    }
    found.add({ kind: 'globs', patterns }, reader)
    const named = patterns.filter(pattern => !isNegated(pattern))
    for (const folder of new Set(named.map(findFolder))) addAround(folder, reader, found)
    if (matchesTracked(patterns, scope.tree)) continue
    const list = named.map(pattern => `"${pattern}"`).join(', ')
    found.lose(
      {
        because: `what "${source}" is generated from, ${list}, matches no tracked file`,
        suggestion: { kind: 'generated', source }
      },
      role
    )
  }
  return unread
}

/** Whether a set holds a path, or something above or below it. */
function mayRead(set: PathSet, path: RepositoryPath): boolean {
  switch (set.kind) {
    case 'path':
      return isWithin(set.path, path)
    case 'folder':
      if (set.only?.name !== undefined) return false
      return isWithin(set.path, path) || (isWithin(path, set.path) && mayHold(set.only, path))
    case 'pattern': {
      if (isWithin(set.path, path)) return true
      if (!isWithin(path, set.path) || !mayHold(set.only, path)) return false
      const names = toRelative(set.path, path).split('/')
      return names.every((name, at) => {
        const fits = set.segments[at]
        // A key may repeat the pattern itself.
        return fits === undefined || fits(name) || set.text.split('/')[at] === name
      })
    }
    case 'empty-folders':
    case 'gone-submodules':
    case 'gone-links':
    case 'git-ignores':
    case 'globs':
      return false
  }
}

function mayHold(only: Selection | undefined, path: RepositoryPath): boolean {
  return only === undefined || only.has(path) || only.enters?.(path) === true
}

/**
 * What an untracked Dockerfile says that is made from tracked ones: every image that they name, and
 * all of each context. Undefined where there is too much to look at, or nothing.
 */
export function readTemplates(scope: VariantScope): Reading | undefined {
  const { image, recipe, tree, texts } = scope
  const made = [...recipe.generated].flatMap(([source, each]) =>
    isWithin(recipe.file, source) ? each : []
  )
  const patterns = image.infer ? made : [...made, ...image.triggers.paths]
  const rules = patterns.map(pattern => ({ pattern }))
  const files = [...tree.index.select(rules)].map(({ path }) => path)
  const named = files.filter(path => /docker|container/i.test(lastSegment(path)))
  const templates = files.length > mostTemplates ? named : files
  if (files.length === 0 || templates.length > mostTemplates) return undefined
  const images = templates.flatMap(path => {
    const entry = tree.entry(path)
    const text = entry !== undefined && isFile(entry) ? texts.read(entry.id) : undefined
    return text === undefined ? [] : listPossibleImages(text, recipe.buildArgs)
  })
  return {
    quality: 'opaque',
    because: [],
    sources: listWhole(recipe),
    transfers: [],
    images,
    contexts: [],
    legs: [],
    sourceWords: [],
    stageNames: [],
    otherPlatforms: []
  }
}

const mostTemplates = 50

/** Every local context as a whole, in place of what a Dockerfile would say. */
export function listWhole({ buildContexts }: Recipe): Source[] {
  const named = [...buildContexts].flatMap(([name, { kind }]) => (kind === 'local' ? [name] : []))
  return ['', ...named].map(context => ({
    context,
    kind: 'path',
    path: '',
    excludes: [],
    line: 0,
    instruction: 'FROM'
  }))
}

/** Attributes on the way count, wherever a glob leads. */
function addAround(folder: RepositoryPath, reader: SourceReader, found: CollectedInputs): void {
  found.addAncestors(joinPath(folder, 'x'), reader)
  const attributes: SourceReader = { ...relate(reader, 'attributes'), role: 'content' }
  found.addAttributes(joinPath(folder, 'x'), attributes)
  found.add({ kind: 'globs', patterns: [joinPath(folder, '**/.gitattributes')] }, attributes)
}

/** A source said to be made from no tracked file is still made from something that nobody named. */
function matchesTracked(patterns: readonly string[], { index }: IndexedTree): boolean {
  const rules = patterns.map(pattern => ({ pattern }))
  return index.find(rules, 1).count > 0
}

/** Whether the generated paths include a Dockerfile, its policy or an ignore file. */
function isBuildFile(source: RepositoryPath, { file, contextPath }: Recipe): boolean {
  const files = [
    ...[file, `${file}.dockerignore`, `${file}.rego`],
    joinPath(contextPath, '.dockerignore')
  ]
  return files.some(path => isWithin(path, source))
}
