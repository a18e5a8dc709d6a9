import { createRepository, type Files, git } from '../support/repository-builder'
import { type Answer, runScenario } from './run-scenario'

/** Two states of a repository, and the push from the first to the second. */
export interface PushOfChange {
  readonly before: Files
  /** Laid over the first. */
  readonly after: Files
  readonly inputs?: Readonly<Record<string, string>>
  /** The ref in the payload of a push that deletes it, and GITHUB_REF. */
  readonly deleted?: { readonly ref: string; readonly githubRef: string }
}

/** Plans the push by the bundle, in a full clone with the second state checked out. */
export async function planPush(change: PushOfChange): Promise<Answer> {
  const { source, before, after } = commitBoth(change)
  const { folder } = source.clone({ branch: 'main' })
  git(folder, 'checkout', '--quiet', '--force', 'main')
  const { deleted, inputs } = change
  const ref = deleted?.ref ?? 'refs/heads/main'
  return runScenario({
    event: 'push',
    ref: deleted?.githubRef ?? ref,
    payload: {
      ref,
      before,
      after: deleted === undefined ? after : '0'.repeat(40),
      ...{ created: false, deleted: deleted !== undefined, forced: false },
      repository: { full_name: 'octo/repo', default_branch: 'main' }
    },
    ...{ folder, sha: after },
    inputs: { directory: '.', stages: '6', ...inputs },
    variables: {}
  })
}

function commitBoth({ before, after }: Pick<PushOfChange, 'before' | 'after'>) {
  const source = createRepository(before)
  const first = source.id('main')
  return { source, before: first, after: source.commit({ files: after }) }
}

/** The first state with its files written, for whoever asks the command line. */
export function checkOutState(files: Files): string {
  const { folder } = createRepository(files)
  git(folder, 'checkout', '--quiet', '--force', 'main')
  return folder
}
