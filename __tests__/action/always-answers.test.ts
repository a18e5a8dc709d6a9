import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jest } from '@jest/globals'
import { type Answer, type Job, runPlan } from '../../scripts/run-plan.mjs'
import type { Scratch } from '../../scripts/scratch.mjs'
import {
  configuration,
  configurationFile,
  expectAllOutputs,
  layOutImages,
  listCommands,
  namesIn,
  plan,
  remove
} from './repository'

// Each case runs git and the bundle, on machines that do other things, too.
jest.setTimeout(60_000)

/** What is wrong with a run, done to a repository that is laid out. */
interface Case {
  readonly when: string
  readonly spoil?: (scratch: Scratch) => void
  readonly job?: (scratch: Scratch) => Job
  readonly inputs?: Readonly<Record<string, string>>
  /** What the log says of it. */
  readonly says: RegExp
}

const everything = ['api', 'web']

const planned: readonly Case[] = [
  {
    when: 'git is missing',
    job: () => ({ variables: { PATH: '/nowhere' } }),
    says: /git was not found/
  },
  {
    when: 'the folder is no checkout',
    spoil: ({ folder }) => {
      rmSync(path.join(folder, '.git'), { recursive: true })
    },
    says: /is not in a git repository/
  },
  {
    when: 'the branch has no commit',
    spoil: ({ folder }) => {
      execFileSync('git', ['symbolic-ref', 'HEAD', 'refs/heads/unborn'], { cwd: folder })
    },
    says: /no commit yet/
  },
  {
    when: 'the file of the event is missing',
    job: () => ({ variables: { GITHUB_EVENT_PATH: '/nowhere' } }),
    says: /"\/nowhere" does not exist/
  },
  {
    when: 'the file of the event is garbage',
    spoil: ({ eventFile }) => {
      writeFileSync(eventFile, Buffer.from([0, 0xff, 0xfe, 0x7b]))
    },
    says: /event\.json" is no JSON /
  },
  {
    when: 'the event is {}',
    spoil: ({ eventFile }) => {
      writeFileSync(eventFile, '{}')
    },
    says: /does not name the base/
  },
  {
    when: 'the event is an array',
    spoil: ({ eventFile }) => {
      writeFileSync(eventFile, '[]')
    },
    says: /event\.json" is no JSON object/
  },
  {
    when: 'the event is of the wrong types',
    spoil: ({ eventFile }) => {
      writeFileSync(eventFile, '{"before":[1],"repository":7,"created":"no","forced":{}}')
    },
    says: /does not name the base/
  },
  {
    when: 'the name of the event is unknown',
    job: () => ({ variables: { GITHUB_EVENT_NAME: 'moon_landing' } }),
    says: /the event "moon_landing" compares with nothing/
  },
  {
    when: 'nothing says which event it is',
    job: () => ({ variables: { GITHUB_EVENT_NAME: undefined, GITHUB_EVENT_PATH: undefined } }),
    says: /there is nothing to compare with/
  }
]

const failed: readonly Case[] = [
  {
    when: 'the configuration is missing',
    spoil: ({ folder }) => {
      rmSync(path.join(folder, configurationFile))
    },
    says: /the configuration "\.github\/image-matrix\.yml" does not exist/
  },
  {
    when: 'the configuration is a directory',
    spoil: ({ folder }) => {
      rmSync(path.join(folder, configurationFile))
      mkdirSync(path.join(folder, configurationFile))
    },
    says: /\[no-configuration\]/
  },
  {
    when: 'the configuration is broken',
    spoil: ({ folder }) => {
      writeFileSync(path.join(folder, configurationFile), 'images: [\n')
    },
    says: /image-matrix\.yml:\d+:\d+: .*\[yaml-syntax\]/
  },
  {
    when: 'the configuration is binary',
    spoil: ({ folder }) => {
      const bytes = Array.from({ length: 5_000 }, (_, index) => (index * 89) % 256)
      writeFileSync(path.join(folder, configurationFile), Buffer.from(bytes))
    },
    says: /image-matrix\.yml:1:1: /
  },
  {
    when: 'the configuration is empty',
    spoil: ({ folder }) => {
      writeFileSync(path.join(folder, configurationFile), '')
    },
    says: /\[no-images\]/
  },
  {
    when: 'the folder of the checkout is empty',
    job: ({ eventFile }) => ({
      variables: { GITHUB_WORKSPACE: mkdtempSync(path.join(path.dirname(eventFile), 'empty-')) }
    }),
    says: /check the repository out before this step/
  },
  {
    when: 'the input directory leads nowhere',
    inputs: { directory: 'nowhere' },
    says: /the input "directory" names "nowhere", which is not there.*\n {2}fix: leave "directory" out/
  },
  {
    when: 'the input directory names a file',
    spoil: ({ folder }) => {
      writeFileSync(path.join(folder, 'notes.txt'), '')
    },
    inputs: { directory: 'notes.txt' },
    says: /names "notes.txt", which is no folder.*\n {2}fix: leave "directory" out/
  },
  {
    when: 'the input directory is misspelt',
    spoil: ({ folder }) => {
      renameSync(folder, `${folder}-as-it-was`)
      execFileSync('git', ['init', '--quiet', path.join(folder, 'shop')])
    },
    inputs: { directory: 'shpo' },
    says: /names "shpo", which is not there.*\n {2}fix: did you mean "shop"/
  },
  {
    when: 'the workspace is not there',
    job: () => ({ variables: { GITHUB_WORKSPACE: '/nowhere/at/all' } }),
    says: /GITHUB_WORKSPACE names "\/nowhere\/at\/all", which is not there/
  },
  {
    when: 'the repository is bare',
    spoil: ({ folder }) => {
      execFileSync('git', ['config', 'core.bare', 'true'], { cwd: folder })
      rmSync(path.join(folder, '.github'), { recursive: true })
    },
    says: /\[no-configuration\]/
  }
]

async function runCase({ spoil, job, inputs }: Case): Promise<Answer> {
  const scratch = await layOutImages()
  try {
    spoil?.(scratch)
    return await runPlan(scratch, inputs ?? {}, job?.(scratch))
  } finally {
    await remove(scratch)
  }
}

/** Where the codes are explained: one line for each run that fails, and none for others. */
const explained =
  /^What (?:each code|[a-z-]+) means: https:\/\/github\.com\/\S+\/docs\/errors\.md/gm

describe('builds everything', () => {
  it.each(planned)('when $when', async each => {
    const answer = await runCase(each)
    expectAllOutputs(answer)
    expect(answer.outputs.get('result')).toBe('planned')
    expect(namesIn(answer, 'build_images')).toEqual(everything)
    expect(answer.log).toMatch(each.says)
    expect(answer.log).not.toMatch(explained)
    expect(answer.summary).toContain('api')
  })

  it('when the event is huge', async () => {
    const scratch = await layOutImages()
    const padding = 'x'.repeat(20_000_000)
    writeFileSync(scratch.eventFile, JSON.stringify({ before: 'f'.repeat(40), padding }))
    const answer = await runPlan(scratch, {})
    await remove(scratch)
    expectAllOutputs(answer)
    expect(namesIn(answer, 'build_images')).toEqual(everything)
  })
})

describe('fails with every output at its empty value', () => {
  it.each(failed)('when $when', async each => {
    const answer = await runCase(each)
    expectAllOutputs(answer)
    expect(answer.outputs).toEqual(answer.firstOutputs)
    expect(answer.log).toMatch(each.says)
    expect(listCommandLines(answer.log, 'error')).not.toEqual([])
    expect(answer.summary).toContain('No plan')
    for (const text of [answer.log, answer.summary]) expect(text.match(explained)).toHaveLength(1)
  })

  it('and with all mistakes, when every input is wrong at once', async () => {
    const inputs = {
      images: '["api"',
      changes: '{}',
      'changed-files': '["../x"]',
      stages: 'many',
      'split-platforms': 'maybe'
    }
    const answer = await plan({}, inputs)
    expectAllOutputs(answer)
    for (const name of Object.keys(inputs)) expect(answer.log).toContain(`the input "${name}"`)
  })

  it('and with the mistakes of the inputs beside those of the configuration', async () => {
    const answer = await plan({ configuration: 'imagse: {}\n' }, { images: '["api"', stages: '0' })
    expectAllOutputs(answer)
    for (const offender of ['the input "images"', 'the input "stages"', 'unknown key "imagse"']) {
      expect(answer.log).toContain(offender)
    }
  })
})

describe('the files of the runner', () => {
  it('prints the last outputs, and no command, in a terminal', async () => {
    const variables = { GITHUB_OUTPUT: undefined, GITHUB_ACTIONS: undefined }
    const answer = await plan({}, { base: 'nope' }, { variables })
    expect(answer.status).toBe(0)
    expect(answer.log.match(/^result=.*$/gm)).toEqual(['result=planned'])
    expect(listCommands(answer.log)).toEqual([])
    expect(answer.log).toContain('[changes-unknown]')
  })

  it.each([
    ['not set', undefined],
    ['missing', '/nowhere/output'],
    ['a directory', tmpdir()]
  ])('fails with a sentence where GITHUB_OUTPUT is %s', async (_, file) => {
    const answer = await plan({}, {}, { variables: { GITHUB_OUTPUT: file } })
    expect(answer.status).toBe(1)
    expect(answer.log).toMatch(/the outputs could not be written.*\[unwritable-outputs\]/)
    expect(answer.log).not.toMatch(/^\s+at /m)
  })

  it.each([
    ['not set', undefined],
    ['in a folder that is not there', '/nowhere/summary'],
    ['a directory', tmpdir()]
  ])('plans where GITHUB_STEP_SUMMARY is %s', async (_, file) => {
    const answer = await plan({}, {}, { variables: { GITHUB_STEP_SUMMARY: file } })
    expectAllOutputs(answer)
    expect(answer.outputs.get('result')).toBe('planned')
  })
})

it('plans with a warning where the plan cannot be uploaded', async () => {
  const answer = await plan({}, { 'plan-artifact': 'true' })
  expectAllOutputs(answer)
  expect(answer.outputs.get('result')).toBe('planned')
  expect(answer.log).toMatch(/no access to the artifacts of its run.*\[plan-not-uploaded\]/)
})

describe('the configuration', () => {
  it('is taken as text where the input has a line break', async () => {
    const answer = await plan({ changes: ['api/x'] }, { config: configuration })
    expectAllOutputs(answer)
    expect(answer.outputs.get('result')).toBe('planned')
  })

  it('is taken as JSON', async () => {
    const answer = await plan({ configuration: '{"images":{"api":{}}}', changes: ['api/x'] })
    expectAllOutputs(answer)
    expect(namesIn(answer, 'build_images')).toEqual(['api'])
  })

  it('is read outside of the checkout, where its base is not known', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'image-matrix-'))
    const file = path.join(folder, 'config.yml')
    writeFileSync(file, configuration)
    const answer = await plan({}, { config: file })
    rmSync(folder, { recursive: true })
    expectAllOutputs(answer)
    expect(namesIn(answer, 'build_images')).toEqual(everything)
    expect(answer.outputs.get('plan')).toContain('recipe-changed')
  })

  it('is read in the folder that the input directory names', async () => {
    const scratch = await layOutImages({ changes: ['web/x'] })
    const variables = { GITHUB_WORKSPACE: path.dirname(scratch.folder) }
    const answer = await runPlan(scratch, { directory: 'repository' }, { variables })
    await remove(scratch)
    expectAllOutputs(answer)
    expect(namesIn(answer, 'build_images')).toEqual(['web'])
  })
})

function listCommandLines(log: string, command: string): string[] {
  return log.split('\n').filter(line => line.startsWith(`::${command} `))
}
