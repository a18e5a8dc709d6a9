import { devNull } from 'node:os'
import { delimiter } from 'node:path'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The variables that tie git to another repository than the folder it runs in, as inside a hook:
 * the answer of `git rev-parse --local-env-vars`, which git itself clears between repositories. The
 * configuration given by the environment stays and is added to.
 */
const repositoryVariables = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE'
])

/** A key of git's configuration with its value. */
export type Setting = readonly [key: string, value: string]

/**
 * Settings of every call. The commands that run here start no program that a repository's own
 * configuration names, so a checkout of another owner (container jobs) may be read.
 */
const readSettings: readonly Setting[] = [
  ['safe.directory', '*'],
  ['core.fsmonitor', 'false']
]

/**
 * The environment in which git reads: English, no questions, no writes, no network.
 *
 * @param objectFolders folders whose objects count as the repository's own; they must exist
 */
export function toGitEnvironment(
  outside: Environment,
  objectFolders: readonly string[] = []
): Record<string, string> {
  return {
    ...toQuietEnvironment(outside, readSettings),
    ...(objectFolders.length === 0
      ? {}
      : { GIT_ALTERNATE_OBJECT_DIRECTORIES: objectFolders.join(delimiter) }),
    // Git before 2.45 fetches a missing object all the same: no protocol is allowed to.
    GIT_ALLOW_PROTOCOL: 'none'
  }
}

/** The environment in which git fetches, by these settings: still no questions, and no programs. */
export function toFetchEnvironment(
  outside: Environment,
  settings: readonly Setting[]
): Record<string, string> {
  const environment = { ...outside, GIT_ASKPASS: undefined, SSH_ASKPASS: undefined }
  const own: readonly Setting[] = [...readSettings, ...fetchSettings, ...settings]
  return { ...toQuietEnvironment(environment, own), GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' }
}

/**
 * Git must not tidy up our folders behind the job's back, and must leave a remote that falls
 * silent.
 */
const fetchSettings: readonly Setting[] = [
  ['core.hooksPath', devNull],
  ['core.askPass', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['protocol.version', '2'],
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '30']
]

/** English, no questions, no writes to what is read; nothing of another repository. */
export function toQuietEnvironment(
  outside: Environment,
  settings: readonly Setting[]
): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(outside)) {
    if (value !== undefined && !repositoryVariables.has(name)) environment[name] = value
  }
  return {
    ...environment,
    ...toConfigVariables(outside['GIT_CONFIG_COUNT'], settings),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1'
  }
}

/** Our settings behind those that the environment has already. */
function toConfigVariables(
  outsideCount: string | undefined,
  settings: readonly Setting[]
): Record<string, string> {
  const count = /^\d{1,4}$/.test(outsideCount ?? '') ? Number(outsideCount) : 0
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(count + settings.length) }
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${count + index}`] = key
    variables[`GIT_CONFIG_VALUE_${count + index}`] = value
  }
  return variables
}
