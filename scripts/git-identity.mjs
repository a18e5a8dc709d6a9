import os from 'node:os'

/** For git, whose commits are then the same on every machine: no settings of the user, fixed names and dates. */
export const gitIdentity = {
  GIT_CONFIG_GLOBAL: os.devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Octo Cat',
  GIT_AUTHOR_EMAIL: 'octocat@example.org',
  GIT_AUTHOR_DATE: '2024-05-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Octo Cat',
  GIT_COMMITTER_EMAIL: 'octocat@example.org',
  GIT_COMMITTER_DATE: '2024-05-01T12:00:00Z'
}
