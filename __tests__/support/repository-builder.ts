import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodePath } from '../../src/paths/repository-path'

/** The content of a file, or what else git keeps for a path; `null` takes the path away. */
export type Content =
  | string
  | null
  | { readonly executable: string }
  | { readonly link: string }
  /** The commit of a submodule, 40 hex digits. */
  | { readonly submodule: string }

/** Paths as the product holds them: bytes that are not UTF-8 as lone surrogates. */
export type Files = Readonly<Record<string, Content>>

export interface CommitOptions {
  /** Changes laid over the first parent's files. */
  readonly files?: Files
  /** The branch that the commit is put on; `main` where it is not given. */
  readonly branch?: string
  /** Names of branches or ids; the branch itself where it is not given, `[]` for a root. */
  readonly parents?: readonly string[]
}

export interface CloneOptions {
  readonly depth?: number
  readonly branch?: string
  /** As `--filter=`: `blob:none`, `tree:0`. */
  readonly filter?: string
}

const identity = 'Test <test@example.com>'
const environment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*'
}

const temporary: string[] = []

/** A folder that {@link removeFolders} takes away. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'image-matrix-'))
  temporary.push(folder)
  return folder
}

/** Takes away every folder made by this module: for `afterAll`. */
export function removeFolders(): void {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Runs git in a folder and answers what it printed, without the last line break. */
export function git(folder: string, ...words: readonly string[]): string {
  const output = execFileSync('git', [...words], { cwd: folder, env: environment, stdio: 'pipe' })
  return output.toString().replace(/\n$/, '')
}

/**
 * A real repository in a temporary folder, written by one `git fast-import` for each commit.
 * Files are objects only until they are checked out.
 */
export class TestRepository {
  readonly folder: string
  readonly #tips = new Map<string, string>()
  #time = 1_700_000_000

  constructor(folder: string) {
    this.folder = folder
  }

  /** Writes a commit and answers its id. */
  commit(options: CommitOptions = {}): string {
    const { files = {}, branch = 'main' } = options
    const tip = this.#tips.get(branch)
    const ownParents = tip === undefined ? [] : [tip]
    const parents = (options.parents ?? ownParents).map(each => this.id(each))
    const [first, ...merged] = parents
    this.#time += 60
    const parts: (string | Uint8Array)[] = [
      first === undefined ? `reset refs/heads/${branch}\n` : '',
      `commit refs/heads/${branch}\nmark :1\ncommitter ${identity} ${this.#time} +0000\ndata 0\n`,
      first === undefined ? '' : `from ${first}\n`,
      ...merged.map(id => `merge ${id}\n`)
    ]
    for (const [path, content] of Object.entries(files)) parts.push(...toCommands(path, content))
    const input = Buffer.concat([...parts, 'get-mark :1\n'].map(part => Buffer.from(part)))
    const id = execFileSync('git', ['fast-import', '--quiet', '--force', '--date-format=raw'], {
      cwd: this.folder,
      env: environment,
      input
    })
      .toString()
      .trim()
    this.#tips.set(branch, id)
    return id
  }

  /** The id of the commit that a branch or another revision names. */
  id(revision: string): string {
    if (/^[0-9a-f]{40,64}$/.test(revision)) return revision
    const tip = this.#tips.get(revision)
    return tip ?? git(this.folder, 'rev-parse', '--verify', `${revision}^{commit}`)
  }

  /** Points HEAD at a commit as actions/checkout does, without writing files. */
  detach(revision: string): void {
    git(this.folder, 'update-ref', '--no-deref', 'HEAD', this.id(revision))
  }

  /** Clones as a job would: branches of this repository are `origin/…`, HEAD is the branch. */
  clone({ depth, branch, filter }: CloneOptions = {}): TestRepository {
    const folder = createFolder()
    const options = [
      ...(depth === undefined ? [] : [`--depth=${depth}`]),
      ...(branch === undefined ? [] : [`--branch=${branch}`]),
      ...(filter === undefined ? [] : [`--filter=${filter}`])
    ]
    const source = `file://${this.folder}`
    git(this.folder, 'clone', '--quiet', '--no-checkout', ...options, source, folder)
    return new TestRepository(folder)
  }
}

/** A new repository, with a first commit where files are given. */
export function createRepository(
  files?: Files,
  options: { readonly format?: 'sha1' | 'sha256'; readonly kind?: 'checkout' | 'bare' } = {}
): TestRepository {
  const folder = createFolder()
  const bare = options.kind === 'bare' ? ['--bare'] : []
  const format = `--object-format=${options.format ?? 'sha1'}`
  git(folder, 'init', '--quiet', '--template=', '--initial-branch=main', format, ...bare)
  // Any commit may be asked for, as on GitHub.
  const settings = join(folder, options.kind === 'bare' ? 'config' : '.git/config')
  appendFileSync(settings, '[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n')
  const repository = new TestRepository(folder)
  if (files !== undefined) repository.commit({ files })
  return repository
}

function toCommands(path: string, content: Content): (string | Uint8Array)[] {
  const quoted = quotePath(path)
  if (content === null) return [`D ${quoted}\n`]
  if (typeof content === 'string') return [`M 100644 inline ${quoted}\n`, ...toBlob(content)]
  if ('executable' in content) {
    return [`M 100755 inline ${quoted}\n`, ...toBlob(content.executable)]
  }
  if ('link' in content) return [`M 120000 inline ${quoted}\n`, ...toBlob(content.link)]
  return [`M 160000 ${content.submodule} ${quoted}\n`]
}

function toBlob(content: string): (string | Uint8Array)[] {
  const bytes = encodePath(content)
  return [`data ${bytes.length}\n`, bytes, '\n']
}

/** A path in the C style of git: every byte that could mean something as an octal escape. */
function quotePath(path: string): string {
  const bytes = [...encodePath(path)].map(byte => {
    const character = String.fromCharCode(byte)
    return /[\w./-]/.test(character) ? character : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${bytes.join('')}"`
}
