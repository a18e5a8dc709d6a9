/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What ties git to another repository than the folder it runs in, as it is set inside a hook:
 * the answer of `git rev-parse --local-env-vars`, which git itself clears between repositories.
 * The configuration given by the environment stays and is added to.
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

/**
 * Settings of every call. The commands that run here start no program that a repository's own
 * configuration names, so that a checkout of another owner (container jobs) may be read.
 */
const settings: readonly (readonly [string, string])[] = [
  ['safe.directory', '*'],
  ['core.fsmonitor', 'false']
]

/** The environment that git runs in: English, no questions, no writes, no network. */
export function toGitEnvironment(outside: Environment): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(outside)) {
    if (value !== undefined && !repositoryVariables.has(name)) environment[name] = value
  }
  return {
    ...environment,
    ...toConfigVariables(outside['GIT_CONFIG_COUNT']),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    // Before git 2.45 a missing object is fetched all the same: no protocol is allowed to.
    GIT_ALLOW_PROTOCOL: 'none'
  }
}

/** Our settings behind those that are in the environment already. */
function toConfigVariables(outsideCount: string | undefined): Record<string, string> {
  const count = /^\d{1,4}$/.test(outsideCount ?? '') ? Number(outsideCount) : 0
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(count + settings.length) }
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${count + index}`] = key
    variables[`GIT_CONFIG_VALUE_${count + index}`] = value
  }
  return variables
}
