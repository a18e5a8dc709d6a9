import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { isUnreadable } from '../../src/diagnostics/unreadable'
import type { Repository } from '../../src/ports/git/repository'
import { Patience } from '../../src/world/git/fetch/patience'
import { type OpenOptions, openRepository } from '../../src/world/git/read/open-repository'
import { countGitCalls } from '../support/git-calls'
import { type GitServer, serveGit } from '../support/git-server'
import { hashFolder } from '../support/hash-folder'
import { known } from '../support/known'
import {
  createFolder,
  createRepository,
  git,
  removeFolders,
  type TestRepository
} from '../support/repository-builder'

jest.setTimeout(20_000)

const opened: Repository[] = []
const servers: (GitServer | Server)[] = []
const temporary = createFolder()

afterEach(() => {
  for (const repository of opened.splice(0)) repository.close()
  expect(readdirSync(temporary)).toEqual([])
})
afterAll(() => {
  for (const server of servers) void server.close()
  removeFolders()
})

/** Opens a clone, and the way to its remote. */
async function reach(
  { folder }: { readonly folder: string },
  options: Partial<OpenOptions> = {}
): Promise<Repository> {
  const environment = { ...process.env, RUNNER_TEMP: temporary, ...options.environment }
  const repository = known(await openRepository(folder, { ...options, environment }))
  opened.push(repository)
  return known(await repository.reachRemote())
}

async function listChanged(repository: Repository, [base, head]: readonly [string, string]) {
  known(await repository.readCommit(base))
  return known(await repository.compareTrees(base, head)).map(change => change.path)
}

/** Ten commits on main, and a topic that left it at the third. */
function createLong(): TestRepository {
  const source = createRepository({ 'kept/a': '', 'kept/b': '', 'config.yml': 'v0' })
  for (let index = 1; index < 10; index += 1) {
    source.commit({ files: { 'config.yml': `v${index}` } })
  }
  source.commit({ branch: 'topic', parents: ['main~7'], files: { topic: '' } })
  return source
}

describe('a clone that lacks the base', () => {
  test.each([
    ['depth 1', { depth: 1 }],
    ['depth 1 without blobs', { depth: 1, filter: 'blob:none' }],
    ['depth 1 without trees', { depth: 1, filter: 'tree:0' }],
    ['all commits, without trees', { filter: 'tree:0' }]
  ])('of %s is compared with it, and the checkout stays as it is', async (_, options) => {
    const source = createLong()
    const clone = source.clone(options)
    const before = hashFolder(clone.folder)
    const repository = await reach(clone)
    const sides = [source.id('main~3'), source.id('main')] as const
    expect(await listChanged(repository, sides)).toEqual(['config.yml'])
    const [change] = known(await repository.compareTrees(...sides))
    const ids = [change?.before, change?.after].flatMap(side =>
      side?.kind === 'present' ? [side.entry.id] : []
    )
    expect([...(await repository.readTexts(ids)).values()].sort()).toEqual(['v6', 'v9'])
    expect(hashFolder(clone.folder)).toEqual(before)
  })

  test('that cannot be written to is compared alike', async () => {
    const source = createLong()
    const clone = source.clone({ depth: 1 })
    const folders = readdirSync(clone.folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => join(entry.parentPath, entry.name))
    for (const folder of folders) chmodSync(folder, 0o555)
    const before = hashFolder(clone.folder)
    const sides = [source.id('main~3'), source.id('main')] as const
    expect(await listChanged(await reach(clone), sides)).toEqual(['config.yml'])
    expect(hashFolder(clone.folder)).toEqual(before)
    for (const folder of folders) chmodSync(folder, 0o755)
  })

  test('with SHA-256 ids is compared alike', async () => {
    const source = createRepository({ a: '1' }, { format: 'sha256' })
    const base = source.id('main')
    const head = source.commit({ files: { a: '2' } })
    expect(await listChanged(await reach(source.clone({ depth: 1 })), [base, head])).toEqual(['a'])
  })

  test('that is a linked worktree, or reached through a link, is compared alike', async () => {
    const source = createLong()
    const clone = source.clone({ depth: 1 })
    const folder = createFolder()
    git(clone.folder, 'worktree', 'add', '--quiet', '--detach', join(folder, 'worktree'))
    symlinkSync(clone.folder, join(folder, 'link'))
    const sides = [source.id('main~3'), source.id('main')] as const
    for (const name of ['worktree', 'link']) {
      const repository = await reach({ folder: join(folder, name) })
      expect(await listChanged(repository, sides)).toEqual(['config.yml'])
    }
  })

  test('takes four processes on a push, also when the text of a changed file is read', async () => {
    const source = createLong()
    const clone = source.clone({ depth: 1 })
    const counted = countGitCalls()
    const repository = await reach(clone, { environment: { PATH: counted.path } })
    await listChanged(repository, [source.id('main~1'), source.id('main')])
    const [change] = known(await repository.compareTrees(source.id('main~1'), source.id('main')))
    const id = change?.before.kind === 'present' ? change.before.entry.id : ''
    expect(await repository.readTexts([id])).toEqual(new Map([[id, 'v8']]))
    const words = counted.calls().map(call => call.split(' ')[0])
    expect(
      words.filter((word, index) => word !== 'diff-tree' || words.indexOf(word) === index)
    ).toHaveLength(4)
  })

  test('fetches several bases at once', async () => {
    const source = createLong()
    const counted = countGitCalls()
    const repository = await reach(source.clone({ depth: 1 }), {
      environment: { PATH: counted.path }
    })
    await repository.obtain([source.id('main~1'), source.id('main~2'), source.id('main~3')])
    for (const base of ['main~1', 'main~2', 'main~3']) {
      const sides = [source.id(base), source.id('main')] as const
      expect(await listChanged(repository, sides)).toEqual(['config.yml'])
    }
    expect(counted.calls().filter(call => call.startsWith('fetch'))).toHaveLength(1)
  })

  test('sends no more than the trees that differ, and no large file', async () => {
    const source = createRepository({ 'a/large': 'x'.repeat(200_000), 'b/kept': 'y' })
    const base = source.id('main')
    const head = source.commit({ files: { 'a/large': 'z'.repeat(200_000) } })
    const clone = source.clone({ depth: 1 })
    const repository = await reach(clone)
    expect(await listChanged(repository, [base, head])).toEqual(['a/large'])
    const [store = ''] = readdirSync(temporary)
    const bare = join(temporary, store, 'trees')
    const pack = readdirSync(join(bare, 'objects/pack')).find(name => name.endsWith('.idx')) ?? ''
    const listed = git(bare, 'verify-pack', '-v', join('objects/pack', pack)).split('\n')
    const types = listed.flatMap(line => /^[0-9a-f]{40} (\w+)/.exec(line)?.[1] ?? [])
    expect(types.sort()).toEqual(['commit', 'tree', 'tree'])
  })

  test('finds branches and tags of the remote by name, and misses what is not there', async () => {
    const source = createLong()
    git(source.folder, 'tag', 'v1', source.id('main~4'))
    git(
      source.folder,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a',
      'tag',
      '-m',
      'x',
      'v2',
      source.id('main~5')
    )
    const repository = await reach(source.clone({ depth: 1 }))
    expect(await repository.readCommit('v1')).toMatchObject({ id: source.id('main~4') })
    expect(await repository.readCommit('v2')).toMatchObject({ id: source.id('main~5') })
    expect(await repository.readCommit('refs/remotes/origin/topic')).toMatchObject({
      id: source.id('topic')
    })
    for (const name of ['nothing', '1'.repeat(40), '+v1', '^v1', 'v*', '-h', 'v1:refs/heads/x']) {
      const answer = await repository.readCommit(name)
      expect(answer === undefined || isUnreadable(answer)).toBe(true)
    }
  })
})

describe('merge bases', () => {
  test('are found by commits alone, however far away', async () => {
    const source = createRepository({ a: '' })
    const base = source.id('main')
    for (let index = 0; index < 120; index += 1) source.commit({ files: { a: String(index) } })
    source.commit({ branch: 'topic', parents: [base], files: { topic: '' } })
    const clone = source.clone({ depth: 1, branch: 'topic' })
    const before = hashFolder(clone.folder)
    const repository = await reach(clone)
    const tip = known(await repository.readBranch('main', source.id('topic')))
    expect(tip.id).toBe(source.id('main'))
    expect(await repository.findMergeBases(tip.id, source.id('topic'))).toEqual({
      kind: 'found',
      ids: [base]
    })
    expect(known(await repository.compareTrees(base, source.id('topic')))).toHaveLength(1)
    expect(hashFolder(clone.folder)).toEqual(before)
  }, 60_000)

  test('of unrelated histories are none, once all of both is known', async () => {
    const source = createRepository({ a: '' })
    source.commit({ branch: 'island', parents: [], files: { b: '' } })
    const repository = await reach(source.clone({ depth: 1, branch: 'island' }))
    const sides = [source.id('main'), source.id('island')] as const
    expect(await repository.findMergeBases(...sides)).toEqual({ kind: 'unrelated' })
  })

  test('are all of them in a criss-cross', async () => {
    const source = createRepository({ a: '1' })
    const one = source.commit({ files: { one: '' }, branch: 'one', parents: ['main'] })
    const other = source.commit({ files: { other: '' }, branch: 'other', parents: ['main'] })
    source.commit({ branch: 'one', parents: [one, other] })
    source.commit({ branch: 'other', parents: [other, one] })
    const repository = await reach(source.clone({ depth: 1, branch: 'one' }))
    const found = await repository.findMergeBases(source.id('one'), source.id('other'))
    expect(found.kind === 'found' && [...found.ids].sort()).toEqual([one, other].sort())
  })
})

describe('credentials', () => {
  const token = 'a-token-for-tests'
  const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

  async function createServed(allowed = authorization) {
    const source = createLong()
    const server = await serveGit(join(source.folder, '..'), allowed)
    servers.push(server)
    const clone = source.clone({ depth: 1 })
    const name = source.folder.split('/').at(-1) ?? ''
    git(clone.folder, 'remote', 'set-url', 'origin', `${server.url}/${name}/.git`)
    return { source, server, clone, sides: [source.id('main~3'), source.id('main')] as const }
  }

  test('the token of the job is sent to its server, and is in no argument', async () => {
    const { server, clone, sides } = await createServed()
    const counted = countGitCalls()
    const repository = await reach(clone, {
      environment: { PATH: counted.path },
      remote: { server: server.url, token }
    })
    expect(await listChanged(repository, sides)).toEqual(['config.yml'])
    expect(server.authorizations).toContain(authorization)
    expect(counted.calls().join('\n')).not.toMatch(/a-token|extraheader/i)
    expect(counted.calls().join('\n')).not.toContain(authorization.slice(6))
  })

  test('the token is not sent to another server', async () => {
    const { server, clone, sides } = await createServed()
    const repository = await reach(clone, { remote: { server: 'https://github.com', token } })
    const commit = await repository.readCommit(sides[0])
    expect(commit).toMatchObject({
      because: expect.stringContaining('contents: read') as string
    })
    expect(server.authorizations.every(given => given === '')).toBe(true)
  })

  test.each([
    ['in its own configuration', 'direct'],
    ['in a file that it includes', 'included']
  ])('that the checkout left %s are used in place of the token', async (_, where) => {
    const { server, clone, sides } = await createServed()
    const header = `AUTHORIZATION: ${authorization}`
    if (where === 'direct') {
      git(clone.folder, 'config', `http.${server.url}/.extraheader`, header)
    } else {
      const file = join(createFolder(), 'credentials')
      git(clone.folder, 'config', '--file', file, `http.${server.url}/.extraheader`, header)
      git(clone.folder, 'config', `includeIf.gitdir:${join(clone.folder, '.git')}.path`, file)
    }
    const repository = await reach(clone, { remote: { server: server.url, token: 'wrong' } })
    expect(await listChanged(repository, sides)).toEqual(['config.yml'])
  })

  test('that are wrong are a reason', async () => {
    const { server, clone, sides } = await createServed()
    const repository = await reach(clone, { remote: { server: server.url, token: 'wrong' } })
    expect(await repository.readCommit(sides[0])).toMatchObject({ kind: 'unreadable' })
  })
})

describe('a remote', () => {
  test.each([
    ['once is asked again', 1, 'answers'],
    ['twice is a reason', 2, 'fails']
  ])('that fails %s', async (_, failures, how) => {
    const source = createLong()
    const server = await serveGit(join(source.folder, '..'))
    servers.push(server)
    const clone = source.clone({ depth: 1 })
    const name = source.folder.split('/').at(-1) ?? ''
    git(clone.folder, 'remote', 'set-url', 'origin', `${server.url}/${name}/.git`)
    const repository = await reach(clone)
    server.failures = failures
    const commit = await repository.readCommit(source.id('main~1'))
    expect(isUnreadable(commit) ? 'fails' : 'answers').toBe(how)
  })

  test('that does not have a commit, or refuses, is not asked again', async () => {
    const source = createLong()
    const server = await serveGit(join(source.folder, '..'), 'basic another')
    servers.push(server)
    const clone = source.clone({ depth: 1 })
    const counted = countGitCalls()
    const missing = await reach(clone, { environment: { PATH: counted.path } })
    await missing.readCommit('1'.repeat(40))
    git(clone.folder, 'remote', 'set-url', 'origin', `${server.url}/x/.git`)
    const refused = await reach(clone, { environment: { PATH: counted.path } })
    await refused.readCommit('1'.repeat(40))
    expect(counted.calls().filter(call => call.startsWith('fetch'))).toHaveLength(2)
  })

  test('that never answers is left after the time limit', async () => {
    const server = createServer(() => undefined)
    servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const source = createLong()
    const clone = source.clone({ depth: 1 })
    git(clone.folder, 'remote', 'set-url', 'origin', `http://127.0.0.1:${port}/x`)
    const repository = await reach(clone, { patience: new Patience(1_500) })
    expect(await repository.readCommit(source.id('main~1'))).toEqual({
      kind: 'unreadable',
      failure: 'lasting',
      because: 'git fetch did not answer within 1.5 s'
    })
  })

  test('that only a program can speak to is passed over for the one of the job', async () => {
    const source = createLong()
    const clone = source.clone({ depth: 1 })
    const marker = join(createFolder(), 'ran')
    git(clone.folder, 'config', 'core.sshCommand', `touch ${marker}; false`)
    git(clone.folder, 'remote', 'set-url', 'origin', 'git@example.com:octo/repo.git')
    const [server, repository] = [
      `file://${join(source.folder, '..')}`,
      source.folder.split('/').at(-1) ?? ''
    ]
    const reached = await reach(clone, { remote: { server, repository } })
    const sides = [source.id('main~3'), source.id('main')] as const
    expect(await listChanged(reached, sides)).toEqual(['config.yml'])
    expect(existsSync(marker)).toBe(false)
  })

  test('starts no program that the checkout names', async () => {
    const source = createLong()
    const clone = source.clone({ depth: 1 })
    const marker = join(createFolder(), 'ran')
    const hooks = join(clone.folder, '.git/hooks')
    mkdirSync(hooks, { recursive: true })
    for (const name of ['reference-transaction', 'post-checkout', 'pre-auto-gc']) {
      writeFileSync(join(hooks, name), `#!/bin/sh\ntouch ${marker}\n`)
      chmodSync(join(hooks, name), 0o755)
    }
    for (const [key, value] of [
      ['remote.origin.uploadpack', `touch ${marker}; git-upload-pack`],
      ['credential.helper', `!touch ${marker}`],
      ['core.fsmonitor', `touch ${marker}`],
      ['core.alternateRefsCommand', `touch ${marker}; true`]
    ] as const) {
      git(clone.folder, 'config', key, value)
    }
    const sides = [source.id('main~3'), source.id('main')] as const
    expect(await listChanged(await reach(clone), sides)).toEqual(['config.yml'])
    expect(existsSync(marker)).toBe(false)
  })
})
