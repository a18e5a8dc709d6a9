import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { layOut, type Scratch } from '../../scripts/scratch.mjs'
import type { Bake } from '../../src/ports/docker/bake'
import type { GitHub, NoGitHub } from '../../src/ports/github/github'
import type { Registry } from '../../src/ports/registry/registry'
import type { World } from '../../src/ports/world'
import { type Outcome, toUnexpectedFailure, writeOutputs } from '../../src/run/plan/outcome'
import { planRun } from '../../src/run/plan/run-plan'
import { uploadPlan } from '../../src/run/plan/upload-plan'
import { readFileText } from '../../src/world/checkout/read-file-text'
import { readOwnFile } from '../../src/world/checkout/read-own-file'
import { openRepository } from '../../src/world/git/read/open-repository'
import { GitHubClient } from '../../src/world/github/github-client'
import type { Response } from '../../src/world/github/requester'
import { openJobWorld } from '../../src/world/job-world'
import { openRegistry } from '../../src/world/registry/open-registry'

/** A run in a repository made for it: what is in the commit, and what started the run. */
export interface ScratchRun {
  readonly event: string
  /** By path; the configuration among them. */
  readonly files: ReadonlyMap<string, string>
  /** What the second commit writes over the files of the first. */
  readonly changed?: ReadonlyMap<string, string>
  readonly labels?: readonly string[]
  /** The inputs of the action that are given. */
  readonly inputs?: ReadonlyMap<string, string>
  /** The text of the event's file; missing: GitHub's payload for the event. */
  readonly payload?: string
  /** GITHUB_SHA; missing: the commit checked out. */
  readonly sha?: string
  /** Thrown where the repository is opened, as a mistake of the program would be. */
  readonly failure?: string
  /** Why the outputs cannot be written. */
  readonly unwritable?: string
  /** The status that the API refuses every request with; missing: there is no API. */
  readonly refused?: string
  /** Missing: those of the world, without what docker knows of this machine. */
  readonly registry?: Registry
  /** Missing: that of the world. */
  readonly bake?: Bake
}

/** Plans in the repository, with the real git and without a process of its own. */
export async function planScratch(run: ScratchRun): Promise<Outcome> {
  const unwritten = writeOutputs(() => {
    if (run.unwritable !== undefined) throw new Error(run.unwritable)
  })
  if (unwritten !== undefined) return unwritten
  return inScratchWorld(run, async world =>
    uploadPlan(await planRun(world).catch(toUnexpectedFailure), world.artifacts)
  )
}

/** Lays the repository out, and takes it away behind the answer. */
export async function inScratchWorld<Answered>(
  run: ScratchRun,
  answer: (world: World) => Promise<Answered>
): Promise<Answered> {
  const scratch = await layOut({
    event: run.event,
    changes: ['CHANGES.txt'],
    labels: [...(run.labels ?? [])],
    prepare: folder => writeFiles(folder, run.files),
    alter: folder => writeFiles(folder, run.changed ?? new Map())
  })
  try {
    if (run.payload !== undefined) await writeFile(scratch.eventFile, run.payload)
    return await answer(openScratchWorld(scratch, run))
  } finally {
    await rm(path.dirname(scratch.folder), { recursive: true })
  }
}

export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>
): Promise<void> {
  for (const [name, text] of files) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

function openScratchWorld(scratch: Scratch, run: ScratchRun): World {
  const world = openJobWorld()
  const { refused } = run
  const variables = new Map([
    ['GITHUB_EVENT_NAME', scratch.event],
    ['GITHUB_EVENT_PATH', eventPath],
    ['GITHUB_REF', scratch.ref],
    ['GITHUB_SHA', run.sha ?? scratch.sha],
    ['GITHUB_REPOSITORY', 'octo/shop']
  ])
  return {
    ...world,
    runner: {
      ...world.runner,
      variable: name => variables.get(name),
      input: name => run.inputs?.get(name) ?? ''
    },
    github: refused === undefined ? noApi : refuseAll(Number(refused)),
    registry: run.registry ?? openRegistry({ environment: { DOCKER_CONFIG: '/nowhere' } }),
    ...(run.bake === undefined ? {} : { bake: run.bake }),
    checkout: scratch.folder,
    readText: file =>
      readFileText(file === eventPath ? scratch.eventFile : path.resolve(scratch.folder, file)),
    readOwn: file => readOwnFile(scratch.folder, file),
    openRepository: folder => {
      if (run.failure !== undefined) throw failureOf(run.failure)
      return openRepository(path.resolve(scratch.folder, folder), { environment: process.env })
    }
  }
}

/** The same in every run, wherever the file is. */
const eventPath = '/github/workflow/event.json'

const noApi: NoGitHub = {
  kind: 'unreadable',
  because: 'there is no API here',
  lacks: 'server'
}

function refuseAll(status: number): GitHub {
  const refuse = (): Promise<Response> => Promise.resolve({ kind: 'refused', status })
  return new GitHubClient(refuse, {
    repository: 'octo/shop',
    workflowRef: 'octo/shop/.github/workflows/ci.yml@refs/heads/main'
  })
}

/** An error whose stack is the same on every machine. */
function failureOf(stack: string): Error {
  const error = new Error(stack)
  error.stack = stack
  return error
}
