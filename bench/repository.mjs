// Large repositories, made in a second or two: one stream into `git fast-import`.
import { execFileSync } from 'node:child_process'
import { mkdtemp, writeFile as save } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/**
 * Two commits on main, and the event of the push of the second.
 *
 * @param {object} sketch
 * @param {readonly string[]} sketch.files
 * @param {readonly string[]} sketch.changed those that the second commit changes
 * @param {string} sketch.configuration
 * @param {(file: string) => string} [sketch.write] the text of a file; default: a small
 *   Dockerfile of two stages, and the name of every other file
 * @returns {Promise<import('../scripts/scratch.mjs').Scratch>}
 */
export async function makeRepository({ files, changed, configuration, write = writeFile }) {
  const home = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-bench-'))
  const folder = path.join(home, 'repository')
  /** @param {string[]} words @param {string} [input] */
  const git = (words, input = '') =>
    execFileSync('git', words, { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 30 }).trim()
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder])
  const first = files.map(file => `M 100644 inline ${file}\n${toData(write(file))}`)
  const second = changed.map(file => `M 100644 inline ${file}\n${toData(`${file}, changed\n`)}`)
  const configured = `M 100644 inline ${configurationFile}\n${toData(configuration)}`
  git(['fast-import', '--quiet'], toCommit([configured, ...first]) + toCommit(second))
  // The working tree holds nothing but the configuration: the rest is read out of git.
  git(['read-tree', 'HEAD'])
  git(['checkout-index', configurationFile])
  const before = git(['rev-parse', 'HEAD~1'])
  const sha = git(['rev-parse', 'HEAD'])
  const eventFile = path.join(home, 'event.json')
  const repository = { full_name: 'octo/bench', default_branch: 'main' }
  const payload = { ref: 'refs/heads/main', before, after: sha, created: false, repository }
  await save(eventFile, JSON.stringify(payload))
  return { folder, event: 'push', eventFile, ref: 'refs/heads/main', sha, labels: [] }
}

/** @param {string} file */
function writeFile(file) {
  return file.endsWith('/Dockerfile') ? `${dockerfile.join('\n')}\n` : `${file}\n`
}

const dockerfile = [
  'FROM alpine:3.20 AS build',
  'ARG VERSION=1',
  'WORKDIR /app',
  'COPY src ./src/',
  'RUN --mount=type=cache,target=/root/.cache make VERSION=$VERSION',
  'FROM alpine:3.20',
  'COPY --from=build /app /app',
  'CMD ["run"]'
]

const configurationFile = '.github/image-matrix.yml'

/** @param {readonly string[]} lines */
function toCommit(lines) {
  const who = 'committer Octo Cat <octocat@example.org> 1714564800 +0000'
  return `commit refs/heads/main\n${who}\n${toData('A commit')}${lines.join('')}\n`
}

/** @param {string} text in ASCII */
function toData(text) {
  return `data ${text.length}\n${text}\n`
}

/**
 * So many files in so many folders, evenly, each folder with a Dockerfile.
 * @param {number} count
 * @param {number} folders
 */
export function listFiles(count, folders) {
  return Array.from({ length: count }, (_, index) => {
    const name = Math.floor(index / folders)
    const file = name === 0 ? 'Dockerfile' : `src/part${name % 7}/file${name}.py`
    return `image${index % folders}/${file}`
  })
}
