import { findSlowPatterns } from '../../src/checks/tree/check-patterns'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'
import { PathIndex } from '../../src/tree/path-index'

describe('the advice for a pattern that was stopped', () => {
  it.each([
    ['src/*(*-*)*(*-*)[b]', 'without a group that repeats'],
    ['src/+(a|aa)[b]', 'without a group that repeats'],
    ['src/@(a+)+[b]', 'without a group that repeats'],
    [`src/${'{a,aa}'.repeat(40)}[b]`, 'several patterns, one for each alternative'],
    ['src/*!(a)*!(a)*!(a)[b]', 'several patterns, one for each alternative'],
    ['src/*a*a*a*a*[b]', 'with fewer stars']
  ])('is about what it holds: %s', (pattern, advice) => {
    const valid = parseConfiguration({
      source: { kind: 'file', path: 'images.yml' },
      text: `images: { api: { target: a, paths: ['${pattern}'] } }`
    })
    if (valid.kind !== 'valid') throw new Error(JSON.stringify(valid))
    const index = new PathIndex([`src/${'a'.repeat(200)}`])
    index.matchesAny(pattern)
    expect(findSlowPatterns(valid, [index]).map(({ fix }) => fix)).toEqual([
      expect.stringContaining(advice)
    ])
  })
})
