import { jest } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { startArtifactServer, type ArtifactServer } from '../../pipeline/artifact-server.mjs'
import type { Outcome } from '../../src/app/outcome'
import { planScratch } from '../support/scratch-run'

const { env } = process
let server: ArtifactServer

beforeAll(async () => {
  server = await startArtifactServer()
})
beforeEach(() => {
  process.env = { ...env }
  // The client tells the log of the job what it does.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(() => {
  process.env = env
  jest.restoreAllMocks()
  server.setFault(undefined)
})
afterAll(() => server.close())

function plan(inputs: Readonly<Record<string, string>>): Promise<Outcome> {
  return planScratch({
    event: 'push',
    files: new Map([
      ['.github/image-matrix.yml', 'images:\n  api:\n'],
      ['api/Dockerfile', 'FROM scratch\n']
    ]),
    inputs: new Map(Object.entries(inputs))
  })
}

function codesOf(outcome: Outcome): readonly string[] {
  return outcome.kind === 'failed' ? ['failed'] : outcome.report.warnings.map(({ code }) => code)
}

function readArtifact(run: string, name: string): string {
  const { file } = server.list(run).get('image-matrix-plan') ?? { file: '' }
  return execFileSync('unzip', ['-p', file, name], { encoding: 'utf8' })
}

it('uploads the plan and the summary', async () => {
  Object.assign(process.env, server.environment('once'))
  expect(codesOf(await plan({ 'plan-artifact': 'true' }))).toEqual([])
  expect(JSON.parse(readArtifact('once', 'plan.json'))).toHaveProperty('images.api')
  expect(readArtifact('once', 'summary.md')).toMatch(/^## Nothing to build/m)
})

it('replaces what an earlier attempt uploaded', async () => {
  for (const config of ['images:\n  api:\n', 'images:\n  web: { context: api }\n']) {
    Object.assign(process.env, server.environment('twice'))
    expect(codesOf(await plan({ 'plan-artifact': 'true', config }))).toEqual([])
  }
  expect(JSON.parse(readArtifact('twice', 'plan.json'))).not.toHaveProperty('images.api')
})

it('uploads nothing unless it is asked to', async () => {
  Object.assign(process.env, server.environment('never'))
  expect(codesOf(await plan({}))).toEqual([])
  expect(server.list('never').size).toBe(0)
})

it('warns on a server that keeps no artifacts, and plans', async () => {
  process.env['GITHUB_SERVER_URL'] = 'https://git.example.org'
  expect(codesOf(await plan({ 'plan-artifact': 'true' }))).toEqual(['plan-not-uploaded'])
})

it('warns where the service refuses, and plans', async () => {
  Object.assign(process.env, server.environment('refused'))
  server.setFault(() => ({ status: 403, body: '{"msg":"no"}' }))
  expect(codesOf(await plan({ 'plan-artifact': 'true' }))).toEqual(['plan-not-uploaded'])
})

it('refuses a value that is neither true nor false', async () => {
  const outcome = await plan({ 'plan-artifact': 'yes' })
  expect(outcome.kind === 'failed' && outcome.diagnostics[0]?.code).toBe('invalid-input')
})
