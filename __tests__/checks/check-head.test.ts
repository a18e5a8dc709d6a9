import { checkHead } from '../../src/checks/run/check-head'
import { isUnreadable } from '../../src/diagnostics/unreadable'
import { readOtherHead } from '../../src/run/facts/read-other-head'
import { openRepository } from '../../src/world/git/read/open-repository'
import { createFolder, createRepository, removeFolders } from '../support/repository-builder'
import { type EventFields, triggerOf } from '../support/trigger-of'

afterAll(removeFolders)

const elsewhere = '1'.repeat(40)
const own = 'the plan is for the commit checked out; for'
const ofRun = 'the plan is for the commit checked out, by the configuration of the other one'

interface Case {
  readonly title: string
  readonly folder?: () => string
  readonly trigger: (head: string) => EventFields
  readonly fixes: readonly unknown[]
}

const cases: readonly Case[] = [
  {
    title: 'is silent about the commit of the run',
    trigger: head => ({ commit: head }),
    fixes: []
  },
  { title: 'is silent where the runner names no commit', trigger: () => ({}), fixes: [] },
  {
    title: 'is silent without a checkout',
    folder: createFolder,
    trigger: () => ({ commit: elsewhere }),
    fixes: []
  },
  {
    title: 'is silent without a commit',
    folder: () => createRepository().folder,
    trigger: () => ({ commit: elsewhere }),
    fixes: []
  },
  {
    title: 'says that the configuration is that of the commit of the run',
    trigger: () => ({ commit: elsewhere }),
    fixes: [expect.stringContaining(ofRun)]
  },
  ...['pull_request', 'pull_request_review', 'pull_request_target'].map((event): Case => ({
    title: `says on ${event} that the plan is for the commit checked out`,
    trigger: () => ({ event, commit: elsewhere }),
    fixes: [expect.stringContaining(own)]
  }))
]

describe('a warning of another commit than that of the run', () => {
  test.each(cases)('$title', async ({ folder, trigger, fixes }) => {
    const source = createRepository({ a: '' })
    const repository = await openRepository(folder?.() ?? source.folder, {
      environment: process.env
    })
    const event = triggerOf(trigger(source.id('main')))
    const otherHead = await readOtherHead(event, repository)
    const warnings = checkHead({
      trigger: event,
      ...(otherHead === undefined ? {} : { otherHead })
    })
    if (!isUnreadable(repository)) repository.close()
    expect(warnings.map(({ fix }) => fix)).toEqual(fixes)
    expect(warnings.map(({ code }) => code)).toEqual(fixes.map(() => 'stale-head'))
  })
})
