import type { PullRequestEvent } from './trigger'

/**
 * Why a pull request may not do something, by where it is from and who opened it; undefined: that
 * does not speak against it. What is not known does.
 *
 * @param does what it never does, as `publishes`
 * @param actors who else had a part in the run
 */
export function refusePullRequest(
  { origin, author }: PullRequestEvent,
  does: 'publishes' | 'stores',
  actors: readonly string[] = []
): string | undefined {
  switch (origin) {
    case 'fork':
      return `a pull request from a fork never ${does}`
    case 'unknown':
      return 'the event does not say where the pull request is from'
    case 'same-repository':
      if (author === undefined) return 'the event does not say who opened the pull request'
      return [author, ...actors].some(isDependabot)
        ? `a pull request by Dependabot never ${does}`
        : undefined
  }
}

/** Whether a login is Dependabot's: its spellings in payloads, in its own API, in GraphQL, and before 2021. */
export function isDependabot(login: string): boolean {
  return /^(?:app\/)?dependabot(?:-preview)?(?:\[bot\])?$/i.test(login)
}
