import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { type ApiServer, serveApi } from '../support/api-server'
import { type GitServer, serveGit } from '../support/git-server'
import {
  createFolder,
  git,
  removeFolders,
  type TestRepository
} from '../support/repository-builder'
import { createHistories } from './history'
import { type Answer, cloneBranch, runScenario } from './run-scenario'
import { describeEvent, type Remote, type Scenario } from './scenario'

jest.setTimeout(60_000)

const token = { known: 'a-token-for-tests', wrong: 'another' } as const
const authorization = `basic ${Buffer.from(`x-access-token:${token.known}`).toString('base64')}`

/** All histories with a server for each kind of remote, and the clones that were made of them. */
export interface Stage {
  readonly source: TestRepository
  readonly api: ApiServer
  readonly servers: Readonly<Record<'public' | 'private', GitServer>>
  readonly folders: Map<string, string>
}

/** Sets the stage up before the tests of a file, and takes it away behind them. */
export function setStage(): { readonly current: () => Stage } {
  let stage: Stage | undefined
  const current = (): Stage => {
    if (stage === undefined) throw new Error('the stage is not set')
    return stage
  }
  beforeAll(async () => {
    const source = createHistories()
    const root = createFolder()
    mkdirSync(join(root, 'octo'))
    symlinkSync(join(source.folder, '.git'), join(root, 'octo/repo'))
    const servers = { public: await serveGit(root), private: await serveGit(root, authorization) }
    stage = { source, api: await serveApi(), servers, folders: new Map() }
  })
  afterAll(async () => {
    const { api, servers } = current()
    await Promise.all([api, servers.public, servers.private].map(each => each.close()))
    removeFolders()
  })
  return { current }
}

/** One test for each row, by the bundle. */
export function testScenarios(rows: readonly Scenario[]): void {
  const { current } = setStage()

  test.each(rows)('builds $must for $title ($branch, $clone): $source', async row => {
    const stage = current()
    const answer = await play(row, stage)
    const { changes } = answer
    expect([answer.log, answer.result]).toEqual([answer.log, 'planned'])
    expect(answer.built).toEqual(expect.arrayContaining([...row.must]))
    const allowed = new Set([...row.must, ...(row.may ?? [])])
    expect(answer.built.filter(name => !allowed.has(name))).toEqual([])
    // An event that compares with nothing is unknown, too; its reason tells the two apart.
    expect(changes.source ?? changes.kind).toBe(row.source === 'event' ? 'unknown' : row.source)
    expect(changes.text ?? changes.because).toContain(row.text)
    expect(answer.log).toContain(row.log ?? '')
    if (row.requests !== undefined) expect(stage.api.requests).toHaveLength(row.requests)
    if (row.processes !== undefined) expect(answer.calls.length).toBeLessThanOrEqual(row.processes)
    expect(stage.api.mistakes).toEqual([])
  })
}

/** Runs a scenario in its clone; those of the same branch, kind and remote share one. */
export async function play(row: Scenario, stage: Stage): Promise<Answer> {
  const { source, api, folders, servers } = stage
  const { event, branch, clone, remote, inputs } = row
  const key = `${branch} ${clone} ${remote ?? ''}`
  const folder = folders.get(key) ?? cloneBranch(source, branch, clone)
  if (!folders.has(key) && clone !== 'none') setRemote(folder, remote, stage)
  folders.set(key, folder)
  const head = source.id(branch)
  api.facts = { token: token.known, ...row.api?.(source) }
  api.requests.length = 0
  const given = row.token ?? (row.api === undefined ? undefined : 'known')
  const server = remote === 'public' ? servers.public : servers.private
  const isServed = remote !== undefined && remote !== 'gone'
  return runScenario({
    ...describeEvent(event, { source, head }),
    folder,
    sha: head,
    inputs: { directory: '.', ...(given === undefined ? {} : { token: token[given] }), ...inputs },
    variables: {
      GITHUB_API_URL: `${api.url}${row.apiPath ?? ''}`,
      GITHUB_RUN_ATTEMPT: String(event.kind === 'pull' ? (event.attempt ?? 1) : 1),
      ...(isServed ? { GITHUB_SERVER_URL: server.url } : {})
    }
  })
}

function setRemote(folder: string, remote: Remote | undefined, { servers }: Stage): void {
  if (remote === undefined) return
  const server = remote === 'public' ? servers.public : servers.private
  const url = remote === 'gone' ? '/nonexistent' : `${server.url}/octo/repo`
  git(folder, 'remote', 'set-url', 'origin', url)
  if (remote !== 'credentials') return
  git(folder, 'config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${authorization}`)
}
