import { readDockerfile } from '../../dockerfile/read-dockerfile'
import type { Reading, Source } from '../../dockerfile/reading'
import {
  joinPath,
  listAncestors,
  parentPath,
  type RepositoryPath
} from '../../paths/repository-path'
import { compileSegment, cutAtSpan, isPattern } from '../../patterns/go/segment-pattern'
import type { IndexedTree } from '../../tree/indexed-tree'

/** What a Dockerfile is built with, as far as it decides what it reads. */
export interface BuildWords {
  readonly target: string
  readonly buildArgs: ReadonlyMap<string, string>
  readonly contexts: Iterable<string>
}

/** Reads a Dockerfile on the machine of a job. */
export function readFor(text: string, { target, buildArgs, contexts }: BuildWords): Reading {
  return readDockerfile(text, {
    ...{ target, buildArgs, platforms: [], buildPlatform: 'linux/amd64' },
    contexts: new Map([...contexts].map(name => [name, { kind: 'other' }])),
    baseEnvironment: 'unknown'
  })
}

/** A context, and the sources of COPY that are not there. */
export interface ChosenContext {
  readonly context: RepositoryPath
  readonly missing: readonly Source[]
}

/**
 * The context in which the sources of a Dockerfile are: a described one first, then its own folder,
 * then those above it, then the root.
 */
export function chooseContext(
  file: RepositoryPath,
  { sources, quality }: Pick<Reading, 'sources' | 'quality'>,
  described: readonly RepositoryPath[],
  tree: IndexedTree
): ChosenContext {
  const own = parentPath(file)
  const candidates = [...new Set([...described, own, ...listAncestors(file), ''])]
  const read = quality === 'opaque' ? [] : sources.filter(({ context }) => context === '')
  const judged = candidates.map(context => ({
    context,
    missing: read.filter(source => !isThere(source, context, tree))
  }))
  const [first] = judged
  if (first === undefined) return { context: own, missing: [] }
  const best = Math.min(...judged.map(({ missing }) => missing.length))
  // What a text says is believed, unless nothing of it can be found.
  const isBelieved = described.length > 0 && (first.missing.length < read.length || best > 0)
  return isBelieved ? first : (judged.find(({ missing }) => missing.length === best) ?? first)
}

function isThere({ kind, path }: Source, context: RepositoryPath, tree: IndexedTree): boolean {
  const isBelow = tree.hasFolder(context) || context === ''
  if (!isBelow) return false
  if (path === '') return true
  switch (kind) {
    case 'path':
      return holds(tree, joinPath(context, path))
    case 'prefix':
      return holds(tree, joinPath(context, path))
    case 'wildcard':
    case 'parents-pattern':
      return matches(tree, context, cutAtSpan(path.split('/')))
  }
}

/** A file, a folder, or something behind a link or in a submodule, which nobody can look into. */
function holds(tree: IndexedTree, path: RepositoryPath): boolean {
  if (tree.entry(path) !== undefined || tree.hasFolder(path)) return true
  const leads = [...tree.links, ...tree.submodules]
  return leads.some(lead => path.startsWith(`${lead}/`))
}

function matches(tree: IndexedTree, folder: RepositoryPath, segments: readonly string[]): boolean {
  const [first, ...rest] = segments
  if (first === undefined) return true
  if (!isPattern(first)) {
    const next = joinPath(folder, first)
    return rest.length === 0 ? holds(tree, next) : matches(tree, next, rest)
  }
  const fits = compileSegment(first)
  return tree.index
    .names(folder)
    .some(name => fits(name) && (rest.length === 0 || matches(tree, joinPath(folder, name), rest)))
}
