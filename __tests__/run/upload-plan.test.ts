import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { type ArtifactServer, startArtifactServer } from '../../pipeline/artifact-server.mjs'
import { isComplaint } from '../../src/diagnostics/complaint'
import type { Outcome } from '../../src/run/plan/outcome'
import { openArtifacts } from '../../src/world/artifacts/open-artifacts'
import { planScratch } from '../support/scratch-run'

// The client takes its time to be loaded.
jest.setTimeout(30_000)

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

async function readArtifact(run: string): Promise<{ plan: unknown; summary: string }> {
  Object.assign(process.env, server.environment(run))
  const artifacts = openArtifacts()
  const listed = await artifacts.list()
  const [artifact] = isComplaint(listed) ? [] : listed
  if (artifact?.name !== 'image-matrix-plan') throw new Error('the plan is not there')
  const folder = mkdtempSync(join(tmpdir(), 'image-matrix-plan-'))
  const complaint = await artifacts.download(artifact, folder)
  if (complaint !== undefined) throw new Error(complaint.because)
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const content = { plan: JSON.parse(read('plan.json')) as unknown, summary: read('summary.md') }
  rmSync(folder, { recursive: true })
  return content
}

it('uploads the plan and the summary', async () => {
  Object.assign(process.env, server.environment('once'))
  expect(codesOf(await plan({ 'plan-artifact': 'true' }))).toEqual([])
  const { plan: uploaded, summary } = await readArtifact('once')
  expect(uploaded).toHaveProperty('images.api')
  expect(summary).toMatch(/^## Nothing to build/m)
})

it('replaces what an earlier attempt uploaded', async () => {
  for (const config of ['images:\n  api:\n', 'images:\n  web: { context: api }\n']) {
    Object.assign(process.env, server.environment('twice'))
    expect(codesOf(await plan({ 'plan-artifact': 'true', config }))).toEqual([])
  }
  expect(await readArtifact('twice')).not.toHaveProperty('plan.images.api')
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
