import { configuration } from './history'
import { all, type Anywhere, pull, push, type Scenario } from './scenario'
import { testScenarios } from './test-scenarios'

/** The two questions that a clone of one commit cannot answer by itself. */
const questions: readonly Omit<Anywhere, 'source'>[] = [
  {
    title: 'a push',
    event: push('main-2'),
    branch: 'main-3',
    must: ['db'],
    text: '(before the push)'
  },
  {
    title: 'a pull request, head checked out',
    event: pull('topic'),
    branch: 'topic',
    must: ['api'],
    text: '(merge base with main)'
  }
]

type Case = Pick<Scenario, 'title' | 'remote' | 'clone'> & Partial<Scenario>

const readOnly = { api: () => ({}), token: 'known' } as const
const wrong = { api: () => ({}), token: 'wrong' } as const
const refused = {
  must: all,
  source: 'unknown',
  text: 'the remote refused to be read: give the job `permissions: { contents: read }`'
} as const

/** What is fetched by which token: answers where nothing else is said. */
const cases: readonly Case[] = [
  { title: 'public, no token', remote: 'public', clone: 'depth-1' },
  { title: 'private, no token', remote: 'private', clone: 'depth-1', ...refused },
  {
    title: 'private, no token, all that is needed in the clone',
    remote: 'private',
    clone: 'full',
    source: 'git'
  },
  {
    title: 'private, no token, credentials left by the checkout',
    remote: 'credentials',
    clone: 'depth-1'
  },
  {
    title: 'private, a token that reads contents alone',
    remote: 'private',
    clone: 'depth-1',
    ...readOnly,
    log: 'permissions: {'
  },
  {
    title: 'private, a token that reads contents alone, no blobs',
    remote: 'private',
    clone: 'treeless',
    ...readOnly
  },
  {
    title: 'private, a wrong token',
    remote: 'private',
    clone: 'depth-1',
    ...wrong,
    ...refused,
    log: 'does not know the token'
  },
  {
    title: 'private, a wrong token, credentials left by the checkout',
    remote: 'credentials',
    clone: 'depth-1',
    ...wrong
  }
]

/** Without actions/checkout; the configuration is the one that is fetched. */
const bare: readonly Case[] = [
  { title: 'public, no token, no checkout', remote: 'public', clone: 'none' },
  {
    title: 'private, a token that reads contents alone, no checkout',
    remote: 'private',
    clone: 'none',
    ...readOnly
  },
  {
    title: 'private, no token, no checkout',
    remote: 'private',
    clone: 'none',
    ...refused,
    inputs: { config: configuration }
  },
  {
    title: 'private, a wrong token, no checkout',
    remote: 'private',
    clone: 'none',
    ...wrong,
    ...refused,
    inputs: { config: configuration }
  }
]

const answered = { source: 'git-fetch' } as const

testScenarios(
  [...cases, ...bare].flatMap(each =>
    questions.map((question): Scenario => ({
      ...question,
      ...answered,
      ...each,
      title: `${question.title}: ${each.title}`
    }))
  )
)
