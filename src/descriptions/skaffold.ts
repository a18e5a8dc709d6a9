import type { Node } from '../configuration/document/node'
import { parseDocument } from '../configuration/document/parse-document'
import { joinPath, parentPath, type RepositoryPath } from '../paths/repository-path'
import type { Described, DescribedBuild } from './described-build'
import { fieldOf, fieldsOf, itemsOf, pairsOf, placeOf, textOf, textsOf } from './text/nodes'
import { resolveFrom } from './text/resolve-path'

/** What `skaffold` reads. */
export interface SkaffoldText {
  readonly path: RepositoryPath
  readonly text: string
  /** Those that the command activates. */
  readonly profiles: readonly string[]
}

/** The builds of a file, and the other files that it requires. */
export interface SkaffoldBuilds extends Described {
  readonly requires: readonly RepositoryPath[]
}

/** Builders that need no Dockerfile. */
const others = ['buildpacks', 'jibMaven', 'jib', 'ko', 'bazel', 'custom']

/**
 * The artifacts of a `skaffold.yaml` (skaffold.dev, skaffold.yaml reference). A context is relative
 * to the file's folder, a Dockerfile to its context.
 */
export function readSkaffold(file: SkaffoldText): SkaffoldBuilds {
  const folder = parentPath(file.path)
  const builds: DescribedBuild[] = []
  const requires: RepositoryPath[] = []
  let before = 0
  for (const part of file.text.split(/^---[ \t]*$/m)) {
    const { root } = parseDocument(part)
    const profiles = itemsOf(fieldOf(root, 'profiles')).filter(each =>
      file.profiles.includes(textOf(fieldOf(each, 'name')) ?? '')
    )
    for (const node of [root, ...profiles]) {
      for (const artifact of itemsOf(fieldOf(fieldOf(node, 'build'), 'artifacts'))) {
        const at = placeOf(artifact, { path: file.path, text: part, before })
        builds.push(...readArtifact(artifact, folder, at))
      }
    }
    for (const each of itemsOf(fieldOf(root, 'requires'))) {
      const path = resolveFrom(folder, textOf(fieldOf(each, 'path')))
      if (path === undefined) continue
      requires.push(/\.ya?ml$/.test(path) ? path : joinPath(path, 'skaffold.yaml'))
    }
    before += part.split('\n').length - 1
  }
  return { builds, requires, unread: [] }
}

function readArtifact(
  node: Node,
  folder: RepositoryPath,
  at: DescribedBuild['at']
): readonly DescribedBuild[] {
  const name = textOf(fieldOf(node, 'image'))
  const docker = fieldOf(node, 'docker') ?? fieldOf(node, 'kaniko')
  const context = resolveFrom(folder, textOf(fieldOf(node, 'context')) ?? '.')
  const file =
    context === undefined
      ? undefined
      : resolveFrom(context, textOf(fieldOf(docker, 'dockerfile')) ?? 'Dockerfile')
  const isOther = fieldsOf(node).some(([key]) => others.includes(key))
  if (isOther || context === undefined || file === undefined) return []
  return [
    {
      ...{ origin: 'command', at, context, file, target: textOf(fieldOf(docker, 'target')) ?? '' },
      ...(name === undefined ? {} : { name }),
      buildArgs: new Map(
        pairsOf(fieldOf(docker, 'buildArgs')).filter(([, value]) => !value.includes('{{'))
      ),
      contexts: new Map(),
      tags: name === undefined ? [] : [name],
      platforms: textsOf(fieldOf(node, 'platforms')),
      pushes: 'unknown'
    }
  ]
}
