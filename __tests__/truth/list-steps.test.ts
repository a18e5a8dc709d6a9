import { describe, expect, it } from '@jest/globals'
import { listSteps } from '../../truth/list-steps'

interface Vertex {
  readonly name: string
  readonly digest?: string
  readonly completed?: string
  readonly cached?: boolean
}

const end = '2026-01-01T00:00:00Z'

const cases: [title: string, vertexes: Vertex[], steps: string[]][] = [
  [
    'lists a step that is completed',
    [{ name: '[a 1/1] COPY b /', completed: end }],
    ['[a 1/1] COPY b /']
  ],
  [
    'leaves out a step from the cache',
    [{ name: '[a 1/1] COPY b /', completed: end, cached: true }],
    []
  ],
  ['leaves out a step that is not needed', [{ name: '[a 1/1] COPY b /' }], []],
  [
    'leaves out a step that is found in the cache in the end',
    [
      { name: '[a 1/1] COPY b /', completed: end },
      { name: '[a 1/1] COPY b /', completed: end, cached: true }
    ],
    []
  ],
  [
    'leaves out what every build does',
    [
      { name: '[internal] load build context', completed: end, digest: '1' },
      { name: '[context lib] load from client', completed: end, digest: '2' },
      { name: 'exporting to image', completed: end, digest: '3' }
    ],
    []
  ]
]

describe('the log of a build', () => {
  it('lists what comes from the cache apart, but what every build does', () => {
    const vertexes = ['[a 1/1] COPY b /', '[internal] load build context'].map(name => ({
      ...{ name, digest: name, completed: end, cached: true }
    }))
    expect(listSteps(JSON.stringify({ vertexes }))).toEqual({
      run: [],
      cached: ['[a 1/1] COPY b /']
    })
  })

  it.each(cases)('%s', (_title, vertexes, steps) => {
    const lines = vertexes.map(vertex => JSON.stringify({ vertexes: [{ digest: '0', ...vertex }] }))
    expect(listSteps(['#1 a line for people', ...lines].join('\n')).run).toEqual(steps)
  })
})
