import { describe, expect, it } from '@jest/globals'
import type { Cause, Statement } from '../../truth/ask-product'
import type { Outcome } from '../../truth/builder'
import { judge, type Question, type Verdict } from '../../truth/judge'

const built: Outcome = { kind: 'built', digest: 'sha256:1', run: [], cached: [] }
const another: Outcome = { ...built, digest: 'sha256:2' }
const step = '[base 1/1] COPY a /'
const rerun: Outcome = { ...built, run: [step] }
const failed: Outcome = { kind: 'failed', because: 'a: not found' }

const changed: Cause = {
  ...{ kind: 'input-changed', variant: 'prod', file: 'a', at: 'Dockerfile:2' },
  ...{ via: [], text: 'a' }
}
const unaffected: Statement = { affected: false, build: false, hash: 'one', causes: [] }
const affected: Statement = { affected: true, build: true, hash: 'two', causes: [changed] }

const question: Question = {
  before: built,
  after: built,
  always: new Set(),
  elsewhere: new Set(),
  hash: 'one',
  said: unaffected,
  texts: new Set(['Dockerfile']),
  widened: () => new Set(['Dockerfile:3'])
}

const cases: [title: string, given: Partial<Question>, verdict: Verdict['kind']][] = [
  ['agrees where nothing changes', {}, 'agreed'],
  [
    'agrees where an affected variant is another image',
    { after: another, said: affected },
    'agreed'
  ],
  ['agrees where a step of it is run again', { after: rerun, said: affected }, 'agreed'],
  ['agrees where it fails from now on', { after: failed, said: affected }, 'agreed'],
  [
    'agrees where a step is run again that always is',
    { after: rerun, always: new Set(['[base 1/1] COPY a /']) },
    'agreed'
  ],
  ['finds an image that differs and is not affected', { after: another }, 'missed'],
  ['finds a step that is run again and is not affected', { after: rerun }, 'missed'],
  [
    'agrees where a wildcard of --parents is copied again into the same image',
    { after: { ...built, run: ['[base 1/1] COPY --parents l* /'] } },
    'agreed'
  ],
  [
    'finds such a copy that makes another image',
    { after: { ...another, run: ['[base 1/1] COPY --parents l* /'] } },
    'missed'
  ],
  [
    'finds a plain path of --parents that is copied again',
    { after: { ...built, run: ['[base 1/1] COPY --parents l /'] } },
    'missed'
  ],
  ['finds a build that fails now and is not affected', { after: failed }, 'missed'],
  ['finds a build that succeeds now and is not affected', { before: failed }, 'missed'],
  [
    'finds an affected image that is not built',
    { after: another, said: { ...affected, build: false } },
    'missed'
  ],
  [
    'finds one inputs-hash for two images',
    { after: another, said: { ...affected, hash: 'one' } },
    'hash'
  ],
  [
    'finds another inputs-hash where nothing is affected',
    { said: { ...unaffected, hash: 'two' } },
    'hash'
  ],
  ['compares nothing where both builds fail', { before: failed, after: failed }, 'failed'],
  ['finds a build that is the same and affected', { said: affected }, 'extra'],
  [
    'allows that the text of a Dockerfile counts as a whole',
    { said: { ...affected, causes: [{ ...changed, file: 'Dockerfile' }] } },
    'allowed'
  ],
  [
    'allows that a recipe counts as a whole',
    { said: { ...affected, causes: [{ ...changed, kind: 'recipe-changed' }] } },
    'allowed'
  ],
  [
    'allows that a changed parent changes its children',
    { said: { ...affected, causes: [{ ...changed, via: ['core'] }] } },
    'allowed'
  ],
  [
    'allows that the cache holds a step since another variant has run it',
    { after: { ...built, cached: [step] }, elsewhere: new Set([step]), said: affected },
    'allowed'
  ],
  [
    'finds a build that is the same where another variant has run a step that is not of it',
    {
      after: { ...built, cached: ['[base 1/1] COPY b /'] },
      elsewhere: new Set([step]),
      said: affected
    },
    'extra'
  ],
  [
    'allows a file that a line is said to list beside what it reads',
    { said: { ...affected, causes: [{ ...changed, at: 'Dockerfile:3' }] } },
    'allowed'
  ],
  [
    'finds a file of another line than the one that lists more than it reads',
    { said: { ...affected, causes: [{ ...changed, at: 'Dockerfile:3' }, changed] } },
    'extra'
  ],
  [
    'allows whatever else is said of what cannot be known',
    { said: { ...affected, causes: [changed, { ...changed, kind: 'inputs-opaque' }] } },
    'allowed'
  ],
  [
    'finds what is said of a child whose parent alone cannot be known',
    {
      said: { ...affected, causes: [changed, { ...changed, kind: 'inputs-opaque', via: ['core'] }] }
    },
    'extra'
  ],
  [
    'finds the one cause among others that nothing allows',
    { said: { ...affected, causes: [{ ...changed, file: 'Dockerfile' }, changed] } },
    'extra'
  ]
]

describe('the judge', () => {
  it.each(cases)('%s', (_title, given, verdict) => {
    expect(judge({ ...question, ...given }).kind).toBe(verdict)
  })
})
