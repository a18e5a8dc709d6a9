// Lays an example out as a repository of its own, with the event that would start a run there.
// Node's own modules only: this works in a fresh clone without `npm ci`.
import { execFileSync } from 'node:child_process'
import { appendFile, cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gitIdentity } from './git-identity.mjs'

/** The folder of this project. */
export const project = path.resolve(fileURLToPath(import.meta.url), '../..')

/**
 * @typedef {object} Scratch
 * @property {string} folder the checkout, as the job finds it
 * @property {string} event `github.event_name`
 * @property {string} eventFile the payload
 * @property {string} ref
 * @property {string} sha the commit checked out
 * @property {string[]} labels
 */

/**
 * Two commits on main: the example, and one that changes files of it. For a pull request the
 * second is on a branch, and its merge into main is checked out, as on GitHub; for a
 * pull_request_target main itself is.
 *
 * @param {object} options
 * @param {string} [options.example] a folder of examples/; without one the commit holds what `prepare` writes
 * @param {string} options.event
 * @param {readonly string[]} options.changes files that the second commit appends a line to
 * @param {readonly string[]} [options.labels]
 * @param {(folder: string) => Promise<void>} [options.prepare] adds to the first commit
 * @param {(folder: string) => Promise<void>} [options.alter] adds to the second commit
 * @returns {Promise<Scratch>}
 */
export async function layOut({ example, event, changes, labels = [], prepare, alter }) {
  const home = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-'))
  const folder = path.join(home, example ?? 'repository')
  if (example === undefined) await mkdir(folder)
  else await cp(path.join(project, 'examples', example), folder, { recursive: true })
  await prepare?.(folder)

  const git = gitIn(folder)
  git('init', '--quiet', '--initial-branch=main')
  commit(git, 'The example')
  const base = git('rev-parse', 'HEAD')
  const isPullRequest = event.startsWith('pull_request')
  const isTarget = event === 'pull_request_target'
  if (isPullRequest) git('switch', '--quiet', '--create', 'change')
  for (const change of changes) await changeFile(path.join(folder, change))
  await alter?.(folder)
  commit(git, 'A change')
  const head = git('rev-parse', 'HEAD')
  if (isPullRequest) {
    git('switch', '--quiet', '--detach', 'main')
    if (!isTarget) git('merge', '--quiet', '--no-ff', '--message=Merge the change', 'change')
  }

  const eventFile = path.join(home, 'event.json')
  const payload = describeEvent({ event, base, head, labels, changedFiles: changes.length })
  await writeFile(eventFile, JSON.stringify(payload, null, 2))
  const ref = isPullRequest && !isTarget ? 'refs/pull/7/merge' : 'refs/heads/main'
  return { folder, event, eventFile, ref, sha: git('rev-parse', 'HEAD'), labels: [...labels] }
}

/**
 * @param {string} folder
 * @returns {(...parameters: string[]) => string}
 */
function gitIn(folder) {
  const env = { ...process.env, ...gitIdentity }
  return (...parameters) =>
    execFileSync('git', parameters, { cwd: folder, env, encoding: 'utf8' }).trim()
}

/**
 * @param {(...parameters: string[]) => string} git
 * @param {string} message
 */
function commit(git, message) {
  git('add', '--all', '--force')
  git('commit', '--quiet', '--allow-empty', `--message=${message}`)
}

/** @param {string} file */
async function changeFile(file) {
  await mkdir(path.dirname(file), { recursive: true })
  await appendFile(file, '\n')
}

/**
 * The fields of GitHub's payloads that say what happened.
 * @param {{ event: string, base: string, head: string, labels: readonly string[], changedFiles: number }} run
 */
function describeEvent({ event, base, head, labels, changedFiles }) {
  const repository = { id: 1, full_name: 'octo/openverse', default_branch: 'main' }
  const ref = 'refs/heads/main'
  if (event === 'push') {
    return {
      ref,
      before: base,
      after: head,
      created: false,
      deleted: false,
      forced: false,
      repository
    }
  }
  if (!event.startsWith('pull_request')) return { ref, repository }
  const pullRequest = {
    number: 7,
    base: { ref: 'main', sha: base, repo: repository },
    head: { ref: 'change', sha: head, repo: repository },
    user: { login: 'octocat' },
    labels: labels.map(name => ({ name })),
    changed_files: changedFiles
  }
  return { action: 'synchronize', number: 7, pull_request: pullRequest, repository }
}
