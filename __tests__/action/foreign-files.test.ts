import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Answer, runPlan } from '../../scripts/run-plan.mjs'
import type { Scratch } from '../../scripts/scratch.mjs'
import { configurationFile, expectAllOutputs, layOutImages, remove } from './repository'

const secret = 'aws_secret_access_key'

/** Runs where the checkout was altered by whoever wrote it, or by an earlier step. */
async function planWith(
  alter: (scratch: Scratch) => void,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Answer> {
  const scratch = await layOutImages()
  try {
    writeFileSync(path.join(scratch.folder, '../keys'), `[default]\n${secret} = 1234\n`)
    alter(scratch)
    return await runPlan(scratch, inputs)
  } finally {
    await remove(scratch)
  }
}

function link(file: string, target: string) {
  return ({ folder }: Scratch): void => {
    const place = path.join(folder, file)
    mkdirSync(path.dirname(place), { recursive: true })
    rmSync(place, { force: true })
    symlinkSync(target, place)
  }
}

/** Neither in the log nor in the summary. */
function expectNothingShown(answer: Answer): void {
  expectAllOutputs(answer)
  expect(answer.outputs.get('result')).toBe('failed')
  for (const text of [answer.log, answer.summary]) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain('root:')
    expect(text).not.toContain('repositoryformatversion')
  }
}

const places: readonly (readonly [title: string, target: string, told: string])[] = [
  ['a file outside', '../../keys', 'leads out of the checkout'],
  ['a file of the machine', '/etc/passwd', 'leads out of the checkout'],
  ["git's own file", '../.git/config', 'leads into the folder of git'],
  ['a device without an end', '/dev/zero', 'leads out of the checkout'],
  ['a terminal', '/dev/ptmx', 'leads out of the checkout'],
  ['the environment of the process', '/proc/self/environ', 'leads out of the checkout']
]

describe('a configuration that is a link to', () => {
  it.each(places)('%s is refused by its name', async (_, target, told) => {
    const answer = await planWith(link(configurationFile, target))
    expectNothingShown(answer)
    expect(answer.log).toContain(`"${configurationFile}" ${told} [no-configuration]`)
  })
})

const filtered = 'filters: conf/filters.yml\nimages:\n  api: { filters: [api] }\n'

describe('a file of filters that is a link to', () => {
  it.each(places)('%s is refused by its name', async (_, target, told) => {
    const answer = await planWith(scratch => {
      writeFileSync(path.join(scratch.folder, configurationFile), filtered)
      link('conf/filters.yml', target)(scratch)
    })
    expectNothingShown(answer)
    expect(answer.log).toContain(`"conf/filters.yml" ${told} [filters-unreadable]`)
  })

  it('a pipe that nobody writes to is refused', async () => {
    const answer = await planWith(({ folder }) => {
      writeFileSync(path.join(folder, configurationFile), filtered)
      mkdirSync(path.join(folder, 'conf'))
      execFileSync('mkfifo', [path.join(folder, 'conf/filters.yml')])
    })
    expectNothingShown(answer)
    expect(answer.log).toContain('cannot be read: it is no regular file [filters-unreadable]')
  })
})

describe('a configuration', () => {
  it('behind a folder that is a link is refused', async () => {
    const answer = await planWith(link('conf', '..'), { config: 'conf/keys' })
    expectNothingShown(answer)
    expect(answer.log).toContain('"conf" leads out of the checkout [no-configuration]')
  })

  it('at the end of a chain of links is refused', async () => {
    const answer = await planWith(scratch => {
      link('one', '../keys')(scratch)
      link(configurationFile, '../one')(scratch)
    })
    expectNothingShown(answer)
  })

  it('of many megabytes is refused at once', async () => {
    const answer = await planWith(({ folder }) => {
      writeFileSync(path.join(folder, configurationFile), 'a: b\n'.repeat(1 << 20))
    })
    expectNothingShown(answer)
    expect(answer.log).toContain('it has more than 1 MiB')
  })

  it('that the workflow names outside of the checkout is told by codes and lines alone', async () => {
    const answer = await planWith(() => undefined, { config: '../keys' })
    expectNothingShown(answer)
    expect(answer.log).toContain('../keys:2: a mistake in a file outside of the checkout')
  })

  it('outside of the checkout plans, and what is wrong in it later is not quoted', async () => {
    const write = (text: string) => (scratch: Scratch) => {
      writeFileSync(path.join(scratch.folder, '../own.yml'), text)
    }
    const planned = await planWith(write('images:\n  api: {}\n'), { config: '../own.yml' })
    expect(planned.outputs.get('result')).toBe('planned')
    const broken = await planWith(write(`images:\n  api: { target: ${secret} }\n`), {
      config: '../own.yml'
    })
    expectNothingShown(broken)
    expect(broken.log).toContain('../own.yml:2: a mistake in a file outside of the checkout')
  })
})
