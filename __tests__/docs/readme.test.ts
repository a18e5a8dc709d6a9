import { readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { parse } from 'yaml'
import { runPlan, type Answer } from '../../scripts/run-plan.mjs'
import { layOut, project } from '../../scripts/scratch.mjs'
import { listSnippets } from '../../scripts/snippets.mjs'
import { entryKeys } from '../../src/plan/entry-keys'
import { outputNames } from '../../src/report/outputs'
import { checkOut, createCheckout, runCli, toTranscript } from '../cli/command-line'
import { removeFolders } from '../support/repository-builder'
import { writeFiles } from '../support/scratch-run'

const file = join(project, 'README.md')
const readme = readFileSync(file, 'utf8')

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}
interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly strategy?: { readonly matrix: string }
}

describe('the quick start', () => {
  const configuration = snippetOf('quick start: configuration')
  const workflow = snippetOf('quick start: workflow')

  it('has a workflow under 50 lines', () => {
    expect(workflow.trimEnd().split('\n').length).toBeLessThan(50)
  })

  it('plans a pull request: the image that changed, and the one whose tests run against it', async () => {
    const { status, outputs, log, summary } = await plan('pull_request', 'api/main.py')
    expect(status).toBe(0)
    expect(namesOf(outputs)).toEqual({ build: ['api', 'web'], test: ['api', 'web'], publish: [] })
    expectSample('log', ['```text', head(log, '::group::'), '```'].join('\n'))
    expectSample('summary', toQuote(head(summary, '### ')))
  })

  it('plans a push: publishes what changed, and builds what its tests need', async () => {
    const { outputs } = await plan('push', 'web/server.js')
    expect(namesOf(outputs)).toEqual({ build: ['api', 'web'], test: ['web'], publish: ['web'] })
  })

  it('plans nothing for a file that no image reads', async () => {
    const { outputs } = await plan('push', 'notes.txt')
    expect(outputs.get('result')).toBe('planned')
    expect(namesOf(outputs)).toEqual({ build: [], test: [], publish: [] })
  })

  /** In a repository of the quick start's files and its two Dockerfiles. */
  async function plan(event: string, change: string): Promise<Answer> {
    const files = new Map([
      ['.github/image-matrix.yml', configuration],
      ['.github/workflows/images.yml', workflow],
      ['api/Dockerfile', 'FROM scratch\nCOPY . /\n'],
      ['web/Dockerfile', 'FROM scratch\nCOPY . /\n']
    ])
    const prepare = (folder: string): Promise<void> => writeFiles(folder, files)
    const scratch = await layOut({ event, changes: [change], prepare })
    const answer = await runPlan(scratch, {})
    await rm(dirname(scratch.folder), { recursive: true })
    return answer
  }
})

test('shows what the command line tells about the quick start', () => {
  const repository = createCheckout({
    '.github/image-matrix.yml': snippetOf('quick start: configuration'),
    'api/Dockerfile': 'FROM python:3.13\nCOPY requirements.txt *.py /app/\n',
    'api/main.py': 'print(1)\n',
    'api/requirements.txt': 'django\n',
    'api/tests/test_main.py': 'assert True\n',
    'web/Dockerfile': 'FROM node:24\nCOPY . /srv/\n',
    'web/server.js': 'serve()\n'
  })
  repository.commit({ branch: 'topic', parents: ['main'], files: { 'api/main.py': 'print(2)\n' } })
  checkOut(repository, 'topic')
  const asked = ['plan', 'inputs web', 'explain api api/tests/test_main.py']
  const told = asked.map(words => {
    const list = words.split(' ')
    return toTranscript(list, runCli(repository.folder, list)).trimEnd()
  })
  removeFolders()
  expectSample('command line', ['```text', told.join('\n\n'), '```'].join('\n'))
})

const workflows = listSnippets(readme)
  .filter(({ language, text }) => language === 'yaml' && text.includes('\njobs:\n'))
  .map(({ line, text }) => ({ line, text }))

describe.each(workflows)('the workflow in line $line', ({ text }) => {
  const { jobs } = parse(text) as Workflow

  it('reads only outputs and fields that exist', () => {
    const outputs = [...text.matchAll(/(?:steps\.plan\.outputs|outputs\.all\))\.(\w+)/g)]
    const fields = [...text.matchAll(/matrix\.([\w-]+)/g)]
    expect(outputNames).toEqual(expect.arrayContaining(outputs.map(([, name]) => name)))
    expect(entryKeys).toEqual(expect.arrayContaining(fields.map(([, name]) => name)))
    expect(outputs.length).toBeGreaterThan(0)
    expect(fields.length).toBeGreaterThan(0)
  })

  it('guards every matrix', () => {
    const guards = Object.values(jobs).flatMap(job => (job.strategy === undefined ? [] : [job.if]))
    expect(guards.length).toBeGreaterThan(2)
    for (const guard of guards) expect(guard).toMatch(/\.do_\w+ == 'true'|stage_count > \d/)
  })

  it('ends in a gate that needs every job and demands a plan', () => {
    const { gate, ...others } = jobs
    expect(gate?.needs).toEqual(Object.keys(others))
    expect(gate?.if).toBe('always()')
    expect(text.slice(text.indexOf('\n  gate:'))).toMatch(/planned/)
  })
})

it('shows the workflow of the example that runs', () => {
  const example = join(project, 'examples/pipeline/.github/workflows/images.yml')
  const text = readFileSync(example, 'utf8')
  if (process.env['UPDATE'] !== '1') expect(snippetOf('the whole pipeline')).toBe(text)
  else {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(snippetOf('the whole pipeline'), () => text)
    )
  }
})

function snippetOf(mark: string): string {
  const snippet = listSnippets(readme).find(each => each.mark === mark)
  if (snippet === undefined) throw new Error(`README.md has no block behind <!-- ${mark} -->`)
  return snippet.text
}

function namesOf(outputs: ReadonlyMap<string, string>) {
  const names = (job: string): unknown => JSON.parse(outputs.get(`${job}_images`) ?? '')
  return { build: names('build'), test: names('test'), publish: names('publish') }
}

/** What stands before the first line that begins so. */
function head(text: string, end: string): string {
  const plain = stripVTControlCharacters(text)
  return plain.slice(0, plain.indexOf(`\n${end}`)).trimEnd()
}

/** A heading of its own would be one of the README's. */
function toQuote(markdown: string): string {
  const lines = markdown.replace(/^## (.*)/, '**$1**').split('\n')
  return lines.map(line => `> ${line}`.trimEnd()).join('\n')
}

/** What the README shows between its markers is what people see; `UPDATE=1` writes it. */
function expectSample(name: string, text: string): void {
  const now = readFileSync(file, 'utf8')
  const [start, end] = [`<!-- sample: ${name} -->`, `<!-- sample: ${name}, end -->`]
  const [from, to] = [now.indexOf(start) + start.length, now.indexOf(end)]
  const sample = `\n<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->\n`
  if (process.env['UPDATE'] !== '1') expect(now.slice(from, to)).toBe(sample)
  else writeFileSync(file, now.slice(0, from) + sample + now.slice(to))
}
