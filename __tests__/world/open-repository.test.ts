import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { isUnreadable } from '../../src/diagnostics/unreadable'
import type { Repository } from '../../src/ports/git/repository'
import { Patience } from '../../src/world/git/fetch/patience'
import { openRepository } from '../../src/world/git/read/open-repository'
import { known } from '../support/known'
import {
  createFolder,
  createRepository,
  git,
  removeFolders,
  type TestRepository
} from '../support/repository-builder'

const opened: Repository[] = []

afterEach(() => {
  for (const repository of opened.splice(0)) repository.close()
})
afterAll(removeFolders)

async function open(
  { folder }: { readonly folder: string },
  environment: Record<string, string> = {}
): Promise<Repository> {
  const variables = { ...process.env, ...environment }
  const repository = known(await openRepository(folder, { environment: variables }))
  opened.push(repository)
  return repository
}

describe('any name that git allows', () => {
  const names = [
    'line\nbreak',
    'carriage\rreturn',
    'tab\there',
    ' blanks ',
    '"quotes"',
    "'",
    'back\\slash',
    '-dash',
    '--option',
    ':colon',
    '*?[glob]',
    '\udcff\udcfe',
    'caf\udce9',
    'café',
    'cafe\u0301',
    '\ufffd',
    '\ufeffmark',
    '\ue000',
    '\u{1f600}',
    '::error::x',
    '\u007f\u0001',
    'a/b/c'
  ]
  const files = Object.fromEntries(names.map(name => [name, `content of ${name}`]))

  test('is listed once and as itself, in the order of UTF-16 units', async () => {
    const source = createRepository(files)
    const tree = known(await (await open(source)).readTree(source.id('main')))
    expect(tree.paths).toEqual([...names].sort())
    for (const name of names) expect(tree.entry(name)?.mode).toBe('100644')
    expect(tree.entry('caf\ufffd')).toBeUndefined()
  })

  test('is listed and compared in a tree that no commit has, too', async () => {
    const source = createRepository({ kept: '' })
    const base = source.id('main')
    const tree = git(source.folder, 'rev-parse', `${source.commit({ files })}^{tree}`)
    const repository = await open(source)
    expect(known(await repository.readTree(tree)).paths).toEqual([...names, 'kept'].sort())
    const changes = known(await repository.compareTrees(base, tree))
    expect(changes.map(change => change.path)).toEqual([...names].sort())
  })

  test('is found in a comparison', async () => {
    const source = createRepository({ kept: '' })
    const base = source.id('main')
    const head = source.commit({ files })
    const changes = known(await (await open(source)).compareTrees(base, head))
    expect(changes.map(change => change.path)).toEqual([...names].sort())
  })

  test('has a text that keeps every byte', async () => {
    const source = createRepository({ file: 'caf\udce9\r\n\ufeff' })
    const repository = await open(source)
    const id = known(await repository.readTree(source.id('main'))).entry('file')?.id ?? ''
    expect(await repository.readTexts([id])).toEqual(new Map([[id, 'caf\udce9\r\n\ufeff']]))
  })
})

describe('a comparison of two trees', () => {
  test('sees contents, modes, links, submodules, kinds, and a rename as two changes', async () => {
    const content = 'the same text in both, long enough to be taken for a rename\n'
    const source = createRepository({
      content: 'one',
      mode: 'same',
      link: { link: 'content' },
      module: { submodule: '1'.repeat(40) },
      kind: 'a file',
      gone: '',
      'old-name': content,
      'same/one': ''
    })
    const base = source.id('main')
    const head = source.commit({
      files: {
        content: 'two',
        mode: { executable: 'same' },
        link: { link: 'kind' },
        module: { submodule: '2'.repeat(40) },
        kind: null,
        'kind/inside': '',
        gone: null,
        'old-name': null,
        'new-name': content
      }
    })
    const changes = known(await (await open(source)).compareTrees(base, head))
    const sides = changes.map(({ path, before, after }) => {
      const [one, other] = [before, after].map(side =>
        side.kind === 'present' ? side.entry.mode : side.kind
      )
      return `${path}: ${one ?? ''} to ${other ?? ''}`
    })
    expect(sides).toEqual([
      'content: 100644 to 100644',
      'gone: 100644 to absent',
      'kind: 100644 to absent',
      'kind/inside: absent to 100644',
      'link: 120000 to 120000',
      'mode: 100644 to 100755',
      'module: 160000 to 160000',
      'new-name: absent to 100644',
      'old-name: 100644 to absent'
    ])
  })

  test('is not touched by what the user and the repository configure', async () => {
    const source = createRepository({ 'sub/a': '1', module: { submodule: '1'.repeat(40) } })
    const base = source.id('main')
    const settings = {
      '.gitmodules': '[submodule "module"]\n\tpath = module\n\turl = ./x\n\tignore = all\n',
      '.gitattributes': '* diff=x -text\n',
      'sub/a': '2',
      module: { submodule: '2'.repeat(40) }
    }
    const head = source.commit({ files: settings })
    mkdirSync(join(source.folder, 'sub'))
    writeFileSync(join(source.folder, '.gitmodules'), settings['.gitmodules'])
    for (const [key, value] of [
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['diff.ignoreSubmodules', 'all'],
      ['diff.noprefix', 'true'],
      ['diff.orderFile', '/nonexistent'],
      ['diff.external', 'false'],
      ['diff.x.command', 'false'],
      ['core.quotePath', 'true'],
      ['core.abbrev', '4']
    ] as const) {
      git(source.folder, 'config', key, value)
    }
    const repository = await open({ folder: join(source.folder, 'sub') })
    const changes = known(await repository.compareTrees(base, head))
    const paths = ['.gitattributes', '.gitmodules', 'module', 'sub/a']
    expect(changes.map(change => change.path)).toEqual(paths)
    expect(known(await repository.readTree(head)).paths).toEqual(paths)
  })

  test('that cannot be made is a reason, never an empty list', async () => {
    const source = createRepository({ a: '' })
    const repository = await open(source)
    const answer = await repository.compareTrees('1'.repeat(40), source.id('main'))
    expect(answer).toMatchObject({ kind: 'unreadable' })
    expect(await repository.compareTrees('main', '-h')).toMatchObject({ kind: 'unreadable' })
  })
})

describe('a commit', () => {
  test('is found by branch, tag, annotated tag, parent and id', async () => {
    const source = createRepository({ a: '1' })
    const root = source.id('main')
    const head = source.commit({ files: { a: '2' } })
    git(source.folder, 'tag', 'light', root)
    git(source.folder, '-c', 'user.name=a', '-c', 'user.email=a', 'tag', '-m', 'x', 'heavy', root)
    const repository = await open(source)
    for (const name of ['light', 'heavy', 'main~1', root, root.slice(0, 10)]) {
      expect(await repository.readCommit(name)).toEqual({ id: root, parents: [] })
    }
    expect(await repository.readCommit('HEAD')).toEqual({ id: head, parents: [root] })
  })

  test('is not found where the name is unknown, unsafe, or names no commit', async () => {
    const source = createRepository({ a: '1' })
    const repository = await open(source)
    const tree = git(source.folder, 'rev-parse', 'main^{tree}')
    const names = ['nothing', '', '-h', 'main\nmain', 'main:a', tree, '1'.repeat(40), 'HEAD~9']
    for (const name of names) expect(await repository.readCommit(name)).toBeUndefined()
    expect(await repository.readCommit('main')).toMatchObject({ id: source.id('main') })
  })
})

describe('merge bases', () => {
  function crissCross(): { source: TestRepository; one: string; other: string } {
    const source = createRepository({ a: '1' })
    const one = source.commit({ files: { one: '' }, branch: 'one', parents: ['main'] })
    const other = source.commit({ files: { other: '' }, branch: 'other', parents: ['main'] })
    source.commit({ branch: 'one', parents: [one, other] })
    source.commit({ branch: 'other', parents: [other, one] })
    return { source, one, other }
  }

  test('are all of them in a criss-cross', async () => {
    const { source, one, other } = crissCross()
    const found = await (await open(source)).findMergeBases(source.id('one'), source.id('other'))
    expect(found.kind === 'found' && [...found.ids].sort()).toEqual([one, other].sort())
  })

  test('of unrelated histories are none', async () => {
    const source = createRepository({ a: '1' })
    const root = source.commit({ branch: 'island', parents: [], files: { b: '' } })
    const found = await (await open(source)).findMergeBases(source.id('main'), root)
    expect(found).toEqual({ kind: 'unrelated' })
  })

  test('are not believed where the clone ends before them', async () => {
    const source = createRepository({ a: '1' })
    for (const name of ['b', 'c', 'd']) source.commit({ files: { [name]: '' } })
    source.commit({ branch: 'topic', parents: ['main~2'], files: { topic: '' } })
    const clone = source.clone({ depth: 1, branch: 'topic' })
    git(clone.folder, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    const found = await (await open(clone)).findMergeBases(source.id('topic'), source.id('main'))
    expect(found).toEqual({ kind: 'cut-off' })
  })

  test('are not believed where a shallow clone knows only an older one', async () => {
    // The better ancestor is reached through a commit whose parents are not in the clone.
    const source = createRepository({ a: '1' })
    const old = source.id('main')
    const better = source.commit({ files: { b: '' } })
    const left = source.commit({ branch: 'left', parents: [better], files: { l: '' } })
    const right = source.commit({ branch: 'right', parents: [better], files: { r: '' } })
    const one = source.commit({ branch: 'left', parents: [left, old] })
    const other = source.commit({ branch: 'right', parents: [right, old] })
    writeFileSync(join(source.folder, '.git/shallow'), `${left}\n${right}\n`)
    expect(git(source.folder, 'merge-base', '--all', one, other)).toBe(old)
    expect(await (await open(source)).findMergeBases(one, other)).toEqual({ kind: 'cut-off' })
  })

  test('are believed in a shallow clone that reaches them', async () => {
    const source = createRepository({ a: '1' })
    for (const name of ['b', 'c']) source.commit({ files: { [name]: '' } })
    source.commit({ branch: 'topic', parents: ['main'], files: { topic: '' } })
    const clone = source.clone({ depth: 2, branch: 'topic' })
    const found = await (await open(clone)).findMergeBases(source.id('topic'), source.id('main'))
    expect(found).toEqual({ kind: 'found', ids: [source.id('main')] })
  })
})

describe('a clone', () => {
  test('of depth 1 knows the parent by name and not as a commit', async () => {
    const source = createRepository({ a: '1' })
    const parent = source.id('main')
    const head = source.commit({ files: { a: '2' } })
    const repository = await open(source.clone({ depth: 1 }))
    expect(await repository.readCommit('HEAD')).toEqual({ id: head, parents: [parent] })
    expect(await repository.readCommit('HEAD~1')).toBeUndefined()
    expect(await repository.readCommit(parent)).toBeUndefined()
    expect(await repository.compareTrees(parent, head)).toMatchObject({ kind: 'unreadable' })
    expect(known(await repository.readTree(head)).paths).toEqual(['a'])
  })

  test('without blobs is compared, and a missing text is fetched beside it', async () => {
    const source = createRepository({ a: '1' })
    const base = source.id('main')
    const head = source.commit({ files: { a: '2' } })
    const clone = source.clone({ filter: 'blob:none' })
    const before = readdirSync(join(clone.folder, '.git/objects/pack'))
    const repository = await open(clone)
    const changes = known(await repository.compareTrees(base, head))
    expect(changes.map(change => change.path)).toEqual(['a'])
    const id = known(await repository.readTree(head)).entry('a')?.id ?? ''
    expect(await repository.readTexts([id])).toEqual(new Map([[id, '2']]))
    expect(readdirSync(join(clone.folder, '.git/objects/pack'))).toEqual(before)
  })

  test('without trees, and without its remote, is a reason', async () => {
    const source = createRepository({ a: '1' })
    const clone = source.clone({ filter: 'tree:0' })
    git(clone.folder, 'remote', 'remove', 'origin')
    const repository = await open(clone)
    expect(await repository.readTree(source.id('main'))).toMatchObject({ kind: 'unreadable' })
  })

  test('with SHA-256 ids is read alike', async () => {
    const source = createRepository({ a: '1' }, { format: 'sha256' })
    const base = source.id('main')
    const head = source.commit({ files: { a: '2' } })
    const repository = await open(source)
    expect(head).toHaveLength(64)
    expect(known(await repository.compareTrees(base, head))).toHaveLength(1)
    expect(await repository.findMergeBases(base, head)).toEqual({ kind: 'found', ids: [base] })
  })

  test('that is bare, or a linked worktree, is read alike', async () => {
    const source = createRepository({ a: '1' }, { kind: 'bare' })
    const worktree = join(createFolder(), 'worktree')
    git(source.folder, 'worktree', 'add', '--quiet', '--no-checkout', '--detach', worktree)
    for (const folder of [source.folder, worktree]) {
      const repository = await open({ folder })
      expect(known(await repository.readTree(source.id('main'))).paths).toEqual(['a'])
    }
  })

  test('of another owner is read', async () => {
    const source = createRepository({ a: '1' })
    // Root can give the folder away; for everybody git itself can be told to assume so.
    if (process.getuid?.() === 0) chownSync(source.folder, 12_345, 12_345)
    const repository = await open(source, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })
    expect(known(await repository.readTree(source.id('main'))).paths).toEqual(['a'])
  })

  test('is the one of the folder, whatever repository a hook is in', async () => {
    const source = createRepository({ a: '1' })
    const other = createRepository({ other: '1' })
    const folder = join(other.folder, '.git')
    const repository = await open(source, { GIT_DIR: folder, GIT_INDEX_FILE: '/nonexistent' })
    expect(await repository.readCommit('HEAD')).toMatchObject({ id: source.id('main') })
  })

  test('without a commit has no head', async () => {
    expect(await (await open(createRepository())).readCommit('HEAD')).toBeUndefined()
  })
})

describe('what cannot be read', () => {
  const { env } = process

  function toFile(): string {
    const file = join(createFolder(), 'a')
    writeFileSync(file, '')
    return file
  }

  test.each([
    ['is not in a git repository: run actions/checkout', () => createFolder(), env],
    ['there is no folder', () => '/nonexistent/folder', env],
    ['there is no folder', toFile, env],
    ['git was not found', () => createFolder(), { PATH: '' }]
  ])('has its reason: %s', async (reason, toFolder, environment) => {
    const answer = await openRepository(toFolder(), { environment })
    if (!isUnreadable(answer)) throw new Error('the repository is readable')
    expect(answer.because).toContain(reason)
  })

  test('a tree that is damaged has its reason', async () => {
    const source = createRepository({ a: '1' })
    const base = source.id('main')
    const head = source.commit({ files: { a: '2' } })
    const tree = git(source.folder, 'rev-parse', `${base}^{tree}`)
    const object = join(source.folder, '.git/objects', tree.slice(0, 2), tree.slice(2))
    rmSync(object)
    writeFileSync(object, 'damaged')
    const repository = await open(source)
    expect(await repository.compareTrees(base, head)).toMatchObject({ kind: 'unreadable' })
    expect(await repository.readTree(base)).toMatchObject({ kind: 'unreadable' })
    expect(await repository.readTexts([tree])).toEqual(new Map())
  })

  test('a push in a full clone starts two processes', async () => {
    const source = createRepository({ a: '1' })
    const base = source.id('main')
    const head = source.commit({ files: { a: '2' } })
    const folder = createFolder()
    const calls = join(folder, 'calls')
    const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim()
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$1" >> ${calls}\nexec ${real} "$@"\n`)
    chmodSync(join(folder, 'git'), 0o755)
    const repository = await open(source, { PATH: `${folder}:${env['PATH'] ?? ''}` })
    await repository.readCommit('HEAD')
    const entry = known(await repository.readTree(head)).entry('a')
    await repository.compareTrees(base, head)
    await repository.readTexts([entry?.id ?? ''])
    const words = readFileSync(calls, 'utf8').trim().split('\n')
    expect(words.sort()).toEqual(['cat-file', 'diff-tree'])
  })

  test('a text is read once, however often it is asked for', async () => {
    const source = createRepository({ a: '1' })
    const repository = await open(source)
    const id = known(await repository.readTree(source.id('main'))).entry('a')?.id ?? ''
    expect(await repository.readTexts([id])).toEqual(new Map([[id, '1']]))
    rmSync(join(source.folder, '.git/objects', id.slice(0, 2), id.slice(2)))
    expect(await repository.readTexts([id])).toEqual(new Map([[id, '1']]))
  })

  test('a git that hangs is ended, with its reason', async () => {
    const folder = createFolder()
    writeFileSync(join(folder, 'git'), '#!/bin/sh\nexec sleep 60\n')
    chmodSync(join(folder, 'git'), 0o755)
    const environment = { ...env, PATH: `${folder}:${env['PATH'] ?? ''}` }
    const answer = await openRepository(folder, { environment, patience: new Patience(200) })
    expect(answer).toEqual({
      kind: 'unreadable',
      failure: 'lasting',
      because: 'git cat-file did not answer within 0.2 s'
    })
  })

  test('a repository that was closed says so', async () => {
    const repository = await open(createRepository({ a: '1' }))
    repository.close()
    expect(await repository.readCommit('HEAD')).toEqual({
      kind: 'unreadable',
      because: 'the repository was closed'
    })
  })
})
