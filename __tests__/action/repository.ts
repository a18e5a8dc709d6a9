import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Answer, type Job, runPlan } from '../../scripts/run-plan.mjs'
import { layOut, type Scratch } from '../../scripts/scratch.mjs'
import { emptyOutputs } from '../../src/report/matrix/outputs'
import { copiesAll } from '../support/inputs'

export const configurationFile = '.github/image-matrix.yml'

/** Two images, of which `web` has a dev variant. */
export const configuration = [
  'images:',
  '  api: {}',
  '  web:',
  '    build-args: { MODE: prod }',
  '    dev: { build-args: { MODE: dev } }',
  ''
].join('\n')

/** What a case says of its repository; the rest is as in most. */
export interface Sketch {
  readonly event?: string
  readonly labels?: readonly string[]
  readonly configuration?: string
  /** Files of the first commit, beside those of the two images. */
  readonly files?: Readonly<Record<string, string>>
  /** Files that the second commit appends a line to. */
  readonly changes?: readonly string[]
  /** Files that the second commit writes. */
  readonly written?: readonly (readonly [name: string | Buffer, text: string])[]
}

/** A repository of two images, and the event that starts a run there. */
export function layOutImages(sketch: Sketch = {}): Promise<Scratch> {
  const files = {
    [configurationFile]: sketch.configuration ?? configuration,
    'api/Dockerfile': copiesAll,
    'web/Dockerfile': copiesAll,
    'README.md': 'two images\n',
    ...sketch.files
  }
  return layOut({
    event: sketch.event ?? 'push',
    labels: sketch.labels ?? [],
    changes: sketch.changes ?? ['README.md'],
    prepare: folder => writeFiles(folder, Object.entries(files)),
    alter: folder => writeFiles(folder, sketch.written ?? [])
  })
}

async function writeFiles(
  folder: string,
  files: readonly (readonly [name: string | Buffer, text: string])[]
): Promise<void> {
  for (const [name, text] of files) {
    const file = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)])
    await mkdir(file.subarray(0, file.lastIndexOf('/')), { recursive: true })
    await writeFile(file, text)
  }
}

/** Lays a repository out, runs the action there, and takes it away again. */
export async function plan(
  sketch: Sketch,
  inputs: Readonly<Record<string, string>> = {},
  job: Job = {}
): Promise<Answer> {
  const scratch = await layOutImages(sketch)
  try {
    return await runPlan(scratch, inputs, job)
  } finally {
    await remove(scratch)
  }
}

export async function remove(scratch: Scratch): Promise<void> {
  await rm(path.dirname(scratch.folder), { recursive: true, force: true })
}

/** What holds of every run that could write its outputs, whatever went wrong in it. */
export function expectAllOutputs(answer: Answer): void {
  expect(Object.fromEntries(answer.firstOutputs)).toEqual(Object.fromEntries(emptyOutputs()))
  expect([...answer.outputs.keys()]).toEqual([...emptyOutputs().keys()])
  for (const [name, value] of answer.outputs) {
    expect([name, value]).not.toEqual([name, ''])
    if (name !== 'result') expect(() => void JSON.parse(value)).not.toThrow()
  }
  expect(answer.status).toBe(answer.outputs.get('result') === 'planned' ? 0 : 1)
  expect(answer.log).not.toMatch(/^\s*at .*\(?node:/m)
}

/** The names in an output that lists images. */
export function namesIn(answer: Answer, output: string): unknown {
  return JSON.parse(answer.outputs.get(output) ?? 'null')
}

/**
 * The commands in a log, by the rules of the runner: a line that begins with blanks and `::`, or
 * that holds `##[` anywhere (actions/runner, ActionCommand.cs).
 */
export function listCommands(log: string): string[] {
  return log.split(/\r\n|[\n\r\u0085\u2028\u2029]/).flatMap(line => {
    const command = /^\s*::([\w-]+)[\s\S]*?::/.exec(line)?.[1]
    if (command !== undefined) return [command]
    return line.includes('##[') ? ['##['] : []
  })
}
