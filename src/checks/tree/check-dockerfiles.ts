import { toYamlText } from '../../configuration/document/yaml-text'
import { quote, quoteSome } from '../../configuration/mistakes/finding'
import type { WrittenDockerfile } from '../../configuration/places/written-places'
import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, listMistakes, problem } from '../../diagnostics/diagnostic'
import { limitDiagnostics } from '../../diagnostics/limit-diagnostics'
import { suggestName } from '../../diagnostics/text/suggest'
import { listsSources } from '../../images/image'
import type { ImageInputs, Quality } from '../../inputs/inputs'
import {
  isWithin,
  joinPath,
  lastSegment,
  parentPath,
  type RepositoryPath
} from '../../paths/repository-path'
import type { Tree } from '../../tree/tree'
import type { IsInWorkingTree, TreeFacts } from '../facts'
import { checkContexts } from './check-contexts'
import { isDockerfile, isForeign } from './dockerfile-names'

/** Dockerfiles and contexts that the tree lacks, and the Dockerfiles that no image uses. */
export function checkDockerfiles(facts: Facts & Pick<TreeFacts, 'inputs'>): readonly Diagnostic[] {
  const untracked = findUntracked(facts)
  const mistakes = listMistakes(untracked)
  return [
    // Each by itself: warnings must not take the place of a mistake.
    ...limitDiagnostics(mistakes),
    // Not limited here: silenced warnings must not take the place of others.
    ...untracked.filter(({ severity }) => severity === 'warning'),
    // The unused ones are known only when every image has its own.
    ...(mistakes.length > 0 ? [] : findUnused(facts))
  ]
}

type Facts = Pick<TreeFacts, 'valid' | 'head' | 'isInWorkingTree'>

/** What the tree lacks, each place once, in the order of the text. */
export function findUntracked({
  valid,
  head,
  isInWorkingTree = () => false
}: Facts): readonly Diagnostic[] {
  if (head === undefined) return []
  const { tree } = head
  const wrong = new Map<string, WrittenDockerfile>()
  for (const dockerfile of valid.dockerfiles) {
    const { place, path } = dockerfile
    const key = `${place.line}:${place.column}:${path}`
    if (!wrong.has(key) && !isThere(dockerfile, tree)) wrong.set(key, dockerfile)
  }
  const dockerfiles = wrong.size === 0 ? [] : listMissing([...wrong.values()], valid, tree)
  const contexts = checkContexts(valid, head, dockerfiles)
  if (dockerfiles.length === 0) return contexts
  const used = new Set(valid.dockerfiles.map(({ path }) => path))
  const free = tree.paths.filter(path => isDockerfile(path) && !used.has(path))
  const explained = dockerfiles.map(each => toDiagnostic(each, { tree, free, isInWorkingTree }))
  return [...explained, ...contexts].sort(byPlace)
}

/** A name that is nearly that of another Dockerfile is a typo, whatever else is said. */
function listMissing(
  wrong: readonly WrittenDockerfile[],
  { configuration }: ValidConfiguration,
  tree: Tree
): readonly WrittenDockerfile[] {
  const listed = new Set(configuration.images.filter(listsSources).map(({ name }) => name))
  const all = tree.paths.filter(isDockerfile)
  return wrong.filter(
    ({ image, path }) => !listed.has(image) || suggestDockerfile(path, all) !== undefined
  )
}

function byPlace({ place: one }: Diagnostic, { place: other }: Diagnostic): number {
  if (one === undefined || other === undefined) return 0
  return one.line - other.line || one.column - other.column
}

function isThere({ path, generated }: WrittenDockerfile, tree: Tree): boolean {
  if (tree.entry(path) || tree.entry(toLowerDockerfile(path))) return true
  for (let at = path; at !== ''; at = parentPath(at)) {
    if (generated.includes(at) || leadsAway.has(tree.entry(at)?.mode ?? '')) return true
  }
  return false
}

/** Modes of a symbolic link and a submodule: this tree does not hold what is behind them. */
const leadsAway: ReadonlySet<string> = new Set(['120000', '160000'])

interface Around {
  readonly tree: Tree
  /** The Dockerfiles of the tree that no image uses. */
  readonly free: readonly RepositoryPath[]
  readonly isInWorkingTree: IsInWorkingTree
}

function toDiagnostic(dockerfile: WrittenDockerfile, around: Around): Diagnostic {
  const { path, image, place } = dockerfile
  return problem('untracked-dockerfile', {
    message: `the Dockerfile ${quote(path)} of image ${quote(image)} is not tracked`,
    fix: explainFix(dockerfile, around),
    place
  })
}

function explainFix(dockerfile: WrittenDockerfile, around: Around): string {
  const { image, path, context } = dockerfile
  const { tree, free, isInWorkingTree } = around
  const inContext = joinPath(context, path)
  if (tree.entry(inContext)) return `"file" counts from the repository's root: write ${inContext}`
  if (isInWorkingTree(path)) {
    return [
      'it is there, and git does not track it: git add --force, and commit it;',
      'for one that an earlier step writes, say under "generated" what it is made from'
    ].join('\n')
  }
  const inside = findBelow(dockerfile, tree)
  const meant =
    inside ?? suggestDockerfile(path, free) ?? onlyOneIn(context, free) ?? calledLike(image, free)
  if (meant !== undefined) return adviseFile(dockerfile, meant)
  return adviseFree(free)
}

/** A file where a folder is wanted, or the reverse. */
function findBelow({ path, context, by }: WrittenDockerfile, tree: Tree): string | undefined {
  if (by === 'context' && tree.entry(context) && isDockerfile(context)) return context
  const inFolder = joinPath(path, 'Dockerfile')
  return tree.entry(inFolder) ? inFolder : undefined
}

/** Uses the words of the key that names it, so that people can type what is shown. */
function adviseFile({ image, by, path }: WrittenDockerfile, meant: RepositoryPath): string {
  const folder = parentPath(meant)
  const shown = folder === '' ? '.' : folder
  const isDefault = lastSegment(meant) === 'Dockerfile'
  switch (by) {
    case 'file':
      return `did you mean ${quote(meant)}?`
    case 'context':
      return isDefault
        ? `did you mean the folder ${quote(shown)}? Write "context: ${toYamlText(shown)}"`
        : `did you mean ${quote(meant)}? Write "file: ${toYamlText(meant)}"`
    case 'image': {
      const keys = isDefault ? [`context: ${toYamlText(shown)}`] : [`file: ${toYamlText(meant)}`]
      const isElsewhere = !isDefault && folder !== parentPath(path)
      const written = [...(isElsewhere ? ['context: .'] : []), ...keys].join(', ')
      return `did you mean ${quote(meant)}? Write "${toYamlText(image)}: { ${written} }"`
    }
  }
}

function adviseFree(free: readonly RepositoryPath[]): string {
  const advice =
    'name it under "file" or its folder under "context", commit it, or declare what it is made from under "generated"'
  if (free.length === 0) return advice
  const what = free.length === 1 ? 'the Dockerfile' : 'the Dockerfiles'
  return `${advice};\n${what} that no image uses: ${quoteSome(free)}`
}

/** A Dockerfile of the same name in a folder with a similar name, or next to it. */
function suggestDockerfile(
  path: RepositoryPath,
  free: readonly RepositoryPath[]
): RepositoryPath | undefined {
  const [folder, name] = [parentPath(path), lastSegment(path)]
  const beside = free.filter(each => parentPath(each) === folder).map(lastSegment)
  const elsewhere = free.filter(each => lastSegment(each) === name).map(parentPath)
  const file = suggestName(name, beside)
  if (file !== undefined) return joinPath(folder, file)
  const meant = suggestName(folder, elsewhere)
  return meant === undefined ? undefined : joinPath(meant, name)
}

/** `docker/api.Dockerfile`, `Dockerfile.api` or `services/api/Dockerfile` of image `api`. */
function calledLike(image: string, free: readonly RepositoryPath[]): RepositoryPath | undefined {
  const name = lastSegment(image)
  const named = free.filter(path => {
    const words = lastSegment(path).toLowerCase().split('.')
    return words.includes(name) || lastSegment(parentPath(path)) === name
  })
  return named.length === 1 ? named[0] : undefined
}

function onlyOneIn(folder: RepositoryPath, paths: readonly RepositoryPath[]): string | undefined {
  const inside = paths.filter(path => folder === '' || path.startsWith(`${folder}/`))
  return inside.length === 1 ? inside[0] : undefined
}

/** The file that buildx reads in place of a missing `Dockerfile`; a file of another name itself. */
function toLowerDockerfile(path: RepositoryPath): RepositoryPath {
  return lastSegment(path) === 'Dockerfile' ? joinPath(parentPath(path), 'dockerfile') : path
}

/** One for each: the report gathers those of one kind. */
function findUnused({ valid, head, inputs }: Pick<TreeFacts, 'valid' | 'head' | 'inputs'>) {
  if (head === undefined) return []
  const { tree, submodules } = head
  const used = listUsed(valid, inputs)
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
