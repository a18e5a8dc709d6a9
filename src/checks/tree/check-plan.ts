import { toYamlText } from '../../configuration/document/yaml-text'
import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, listMistakes, problem } from '../../diagnostics/diagnostic'
import { limitDiagnostics } from '../../diagnostics/limit-diagnostics'
import type { ImageInputs, Quality } from '../../inputs/inputs'
import { isWithin, type RepositoryPath } from '../../paths/repository-path'
import { isNegated } from '../../patterns/globs/glob'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { PathIndex } from '../../tree/path-index'
import type { TreeFacts } from '../facts'
import { adviseLiving } from './advise-living'
import { checkTree, isDockerfile, isForeign } from './check-tree'

/** What is wrong with a configuration and only the tree can tell: mistakes first, then warnings. */
export function checkAgainstTree({
  valid,
  head,
  isInWorkingTree,
  inputs
}: Pick<TreeFacts, 'valid' | 'head' | 'isInWorkingTree' | 'inputs'>): readonly Diagnostic[] {
  if (head === undefined) return []
  const untracked = checkTree(valid, head.tree, isInWorkingTree)
  const mistakes = listMistakes(untracked)
  return [
    // Each by itself: warnings must not take the place of a mistake.
    ...limitDiagnostics(mistakes),
    // Not limited here: silenced warnings must not take the place of others.
    ...untracked.filter(({ severity }) => severity === 'warning'),
    ...findDeadPatterns(valid, head),
    // The unused ones are known only when every image has its own.
    ...(mistakes.length > 0 ? [] : findUnusedDockerfiles(listUsed(valid, inputs), head))
  ]
}

/** One pattern may stand in many images: it is matched, and advised on, once. */
function findDeadPatterns({ patterns }: ValidConfiguration, head: IndexedTree): Diagnostic[] {
  const dead = [...new Set(patterns.map(({ pattern }) => pattern))].filter(
    pattern => !head.index.matchesAny(pattern)
  )
  const fixes = new Map(dead.map(pattern => [pattern, adviseLiving(pattern, head)]))
  return patterns.flatMap(({ pattern, place }) => {
    const fix = fixes.get(pattern)
    const message = `the pattern "${pattern}" matches no tracked file`
    return fix === undefined ? [] : [problem('dead-pattern', { message, fix, place })]
  })
}

/** The Dockerfiles that are named, and what links among them lead to. */
function listUsed(
  { dockerfiles }: ValidConfiguration,
  inputs: ReadonlyMap<string, ImageInputs>
): ReadonlySet<RepositoryPath> {
  const read = [...inputs.values()]
    .flatMap(({ prod, dev }) => (dev === undefined ? [prod] : [prod, dev]))
    .flatMap(({ sources, buildFiles }) => [
      ...sources.flatMap(each =>
        each.kind === 'path' && each.role === 'build-file' ? [each.path] : []
      ),
      ...listTargets(buildFiles)
    ])
  return new Set([...dockerfiles.map(({ path }) => path), ...read])
}

function listTargets(quality: Quality): readonly RepositoryPath[] {
  const reasons = quality.kind === 'exact' ? [] : quality.because
  return reasons.flatMap(({ suggestion }) =>
    suggestion?.kind === 'target' ? (suggestion.target ?? []) : []
  )
}

/** One for each: the report gathers those of one kind. */
function findUnusedDockerfiles(
  used: ReadonlySet<RepositoryPath>,
  { tree, submodules }: IndexedTree
): Diagnostic[] {
  const isFree = (path: RepositoryPath): boolean =>
    isDockerfile(path) &&
    !used.has(path) &&
    !isForeign(path) &&
    !submodules.some(each => isWithin(path, each))
  return tree.paths.filter(isFree).map(path =>
    problem('unused-dockerfile', {
      message: `no image is built from "${path}"`,
      fix: [
        `add an image with\nfile: ${path}`,
        'or, for one that is no image here,',
        `silence: [{ warning: unused-dockerfile, at: ${toYamlText(path)}, because: … }]`
      ].join('\n'),
      place: { source: { kind: 'file', path }, line: 1, column: 1, length: 1 }
    })
  )
}

/** Patterns that were stopped while this plan was made: asked last, after all of them were used. */
export function findSlowPatterns(
  { patterns }: ValidConfiguration,
  indexes: readonly PathIndex[]
): Diagnostic[] {
  const slow = new Set(indexes.flatMap(index => [...index.slowPatterns]))
  return patterns
    .filter(({ pattern }) => slow.has(isNegated(pattern) ? pattern.slice(1) : pattern))
    .map(({ pattern, place }) =>
      problem('slow-pattern', {
        message: `the pattern "${pattern}" takes too long to match some names and was stopped: there it ${isNegated(pattern) ? 'takes nothing away' : 'counts as a match'}`,
        fix: adviseQuicker(pattern),
        place
      })
    )
}

/** Advises on what may be tried most often first. */
function adviseQuicker(pattern: string): string {
  if (/[*+]\(|[)\]}]\+/.test(pattern)) {
    return 'write it without a group that repeats, as "+(…)" or "*(…)", or as several patterns'
  }
  return /[({]/.test(pattern)
    ? 'write it as several patterns, one for each alternative, or with fewer stars'
    : 'write it with fewer stars, or name the folders that it is about'
}
