import { readBakeFile, selectBakeTargets } from '../../descriptions/bake'
import { listVariableFiles, readComposeFiles } from '../../descriptions/compose'
import type { DescribedBuild } from '../../descriptions/described-build'
import { resolveFrom } from '../../descriptions/text/resolve-path'
import type { Command } from '../../descriptions/workflows/builds/commands'
import { joinPath, type RepositoryPath } from '../../paths/repository-path'
import type { Texts } from '../texts'
import { type FoundBuilds, joinFound, noBuilds, opaque, toFound } from './found'

interface Words {
  readonly files: readonly string[]
  readonly operands: readonly string[]
}

/** Flags of compose and bake that have a value. */
const valued =
  /^(?:-p|--project-name|--profile|--env-file|--project-directory|--progress|--set|--builder|--metadata-file|--build-arg|--call|--allow|--ssh|-m|--memory|--ansi|--parallel|--scale|--timeout|-t|--wait-timeout|--exit-code-from|--pull)$/

function readWords(words: readonly string[]): Words {
  const files: string[] = []
  const operands: string[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const named = /^(?:-f|--file)(?:=(.*))?$/s.exec(word)
    if (/^[|>&]|^\d>/.test(word)) break
    if (named !== null) files.push(named[1] ?? words[(index += 1)] ?? '')
    else if (valued.test(word)) index += 1
    else if (!word.startsWith('-')) operands.push(word)
  }
  return { files, operands }
}

const composeNames = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/** What `docker compose build` builds, or `up`, which may find the images somewhere else. */
export function buildsByCompose(
  words: readonly string[],
  { folder }: Command,
  texts: Texts
): FoundBuilds {
  const { files, operands } = readWords(words)
  const [verb, ...services] = operands
  if (verb !== 'build' && verb !== 'up') return noBuilds
  const paths = findFiles(files, folder, composeNames, texts)
  if (paths.length === 0) return opaque(`"docker compose ${verb}" reads a file that is not known`)
  const described = readComposeFiles(paths.map(path => readCompose(path, texts)))
  const builds = described.builds.filter(
    ({ name }) => services.length === 0 || services.includes(name ?? '')
  )
  const isBuilt = verb === 'build' || words.includes('--build')
  if (!isBuilt) {
    return builds.length === 0
      ? noBuilds
      : opaque('"docker compose up" builds what it does not find anywhere')
  }
  return joinFound([toFound(builds), ...described.unread.map(({ because }) => opaque(because))])
}

function readCompose(path: RepositoryPath, texts: Texts) {
  const variables = listVariableFiles(path).flatMap(each => texts.read(each) ?? [])[0] ?? ''
  return { path, text: texts.read(path) ?? '', variables }
}

/** The files that are named, or the first that is there. */
function findFiles(
  named: readonly string[],
  folder: RepositoryPath | undefined,
  names: readonly string[],
  texts: Texts
): readonly RepositoryPath[] {
  if (folder === undefined) return []
  const given = named.flatMap(each => resolveFrom(folder, each) ?? [])
  if (named.length > 0) {
    return given.length === named.length ? given.filter(each => texts.isThere(each)) : []
  }
  return names
    .map(name => joinPath(folder, name))
    .filter(each => texts.isThere(each))
    .slice(0, 1)
}

const bakeNames = ['docker-bake.json', 'docker-bake.hcl', ...composeNames]

/** What `docker buildx bake` builds. */
export function buildsByBake(
  words: readonly string[],
  { folder }: Command,
  texts: Texts
): FoundBuilds {
  const { files, operands } = readWords(words)
  return bake({ files, targets: operands, folder }, texts)
}

export interface Baking {
  readonly files: readonly string[]
  /** Empty: the group or the target "default". */
  readonly targets: readonly string[]
  readonly folder: RepositoryPath | undefined
}

/** The targets of bake files, JSON or compose. */
export function bake({ files, targets, folder }: Baking, texts: Texts): FoundBuilds {
  const paths = findFiles(files, folder, bakeNames, texts)
  if (paths.length === 0) return opaque('"bake" reads a file that is not known')
  return joinFound(
    paths.map(path => {
      if (!/\.(?:json|hcl)$/.test(path)) return bakeCompose(path, targets, texts)
      const text = texts.read(path) ?? ''
      const { builds, unread } = readBakeFile({ path, text }, each => texts.isThere(each))
      if (unread.length > 0) return opaque(`"bake" reads ${path}: ${unread[0]?.because ?? ''}`)
      const names = selectBakeTargets(text, targets.length === 0 ? ['default'] : targets)
      return toFound(builds.filter(({ name }) => names.has(name ?? '')))
    })
  )
}

function bakeCompose(path: RepositoryPath, targets: readonly string[], texts: Texts): FoundBuilds {
  const { builds, unread } = readComposeFiles([readCompose(path, texts)])
  const chosen = builds.filter(({ name }) => isChosen(name, targets))
  return joinFound([toFound(chosen), ...unread.map(({ because }) => opaque(because))])
}

function isChosen(name: DescribedBuild['name'], targets: readonly string[]): boolean {
  return targets.length === 0 || targets.includes('default') || targets.includes(name ?? '')
}
