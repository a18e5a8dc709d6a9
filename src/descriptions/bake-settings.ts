import { joinPath, lastSegment, type RepositoryPath } from '../paths/repository-path'
import { type BakedFile, toJsonPath } from './bake'
import type { DescribedBuild } from './described-build'
import { resolveFrom } from './text/resolve-path'
import type { BakeSettings, BakeStep } from './workflows/builds/bake-steps'
import { unknownPart } from './workflows/expressions/fill-expressions'

/**
 * The targets of bake files, with what the workflows that bake them say: whether they are pushed, for
 * which platforms, and under which names.
 */
export function settleBakes(
  builds: readonly DescribedBuild[],
  files: readonly BakedFile[],
  steps: readonly BakeStep[]
): readonly DescribedBuild[] {
  const byPath = new Map(files.map(file => [file.path, file]))
  return builds.map(build => {
    const { name } = build
    const file = byPath.get(build.at.file)
    if (name === undefined || file === undefined) return build
    const own = steps.filter(step => isRead(file.path, step) && isChosen(name, file, step))
    return own.length === 0
      ? build
      : settleBuild(
          build,
          file,
          own.map(step => step.settle(name))
        )
  })
}

function settleBuild(
  build: DescribedBuild,
  file: BakedFile,
  settings: readonly BakeSettings[]
): DescribedBuild {
  const own = settings.filter(({ pushes }) => pushes === 'yes')
  // What is only tried is the target as its file says it, and somebody else may push it.
  if (own.length === 0) return build
  const platforms = own.flatMap(each => each.platforms)
  const isDescribed = build.name !== undefined && file.described.has(build.name)
  const tags = own.flatMap(each => {
    // What docker/metadata-action writes takes the place of what its target says here.
    const inherited = isDescribed && each.metadataNames.length > 0 ? each.metadataNames : build.tags
    return [...(each.tags ?? inherited), ...each.moreTags]
  })
  const stated = own.map(({ buildArgs }) => buildArgs)
  return {
    ...build,
    tags: [...new Set(tags)],
    platforms: platforms.length === 0 ? build.platforms : [...new Set(platforms)],
    buildArgs: new Map([...build.buildArgs, ...stated.flatMap(each => [...each])]),
    pushes: 'yes'
  }
}

const found = /^docker-bake(?:\.override)?\.(?:json|hcl)$/

/**
 * Whether a step reads a file, or the one in HCL of the same name. What an expression places somewhere
 * is known by its name.
 */
function isRead(path: RepositoryPath, { files, folder }: BakeStep): boolean {
  const at = folder.includes(unknownPart) ? undefined : resolveFrom('', folder)
  if (files.length === 0) {
    const name = lastSegment(path)
    return found.test(name) && (at === undefined || joinPath(at, name) === path)
  }
  return files.some(file => {
    const isSure = at !== undefined && !file.includes(unknownPart)
    const read = isSure ? resolveFrom(at, file) : lastSegment(file)
    const own = isSure ? path : lastSegment(path)
    return read === own || (read !== undefined && toJsonPath(read) === own)
  })
}

function isChosen(name: string, { groups }: BakedFile, { targets }: BakeStep): boolean {
  if (targets === 'unknown') return true
  const selected = new Set(targets.length === 0 ? ['default'] : targets)
  // The set grows during the loop: a group may hold groups.
  for (const each of selected) {
    for (const member of groups.get(each) ?? []) selected.add(member)
  }
  return selected.has(name)
}
