import fc from 'fast-check'
import { judgeRun } from '../../src/run/gate/gate'
import { parseJson } from '../../src/run/gate/needs/parse-json'
import { parseNeeds } from '../../src/run/gate/needs/parse-needs'
import { measureWork } from '../support/measure-work'

const whole = '{"plan":{"result":"success","outputs":{"result":"planned"}}}'

describe('a text that is no context of jobs is a mistake', () => {
  const broken = [
    ['without anything', '', undefined, 'is empty'],
    ['with blanks alone', ' \n ', undefined, 'is empty'],
    ['of a context that was not turned into JSON', 'Object', [1, 1], 'a value is missing'],
    ['that ends in the middle', '{"plan":{"result":"succ', [1, 19], 'a text has no end'],
    ['that ends behind a colon', '{"plan":', [1, 9], 'it ends too early'],
    ['with two values', `${whole}${whole}`, [1, 61], 'behind its end'],
    ['with a comma too many', '{"a":{"result":"success"},}', [1, 27], 'a key in double quotes'],
    ['with a key in single quotes', "{'a':{}}", [1, 2], 'a key in double quotes'],
    ['with an escape that JSON has not', '{"a\\x":{}}', [1, 2], 'an escape'],
    ['with a control character in a text', '{"a\u0007":{}}', [1, 2], 'control character'],
    ['with a job twice', '{"a":{"result":"failure"},\n"a":{"result":"success"}}', [2, 1], 'twice'],
    ['with a result twice', '{"a":{"result":"failure","result":"success"}}', [1, 26], 'twice'],
    ['with a job twice, once escaped', '{"a":{},"\\u0061":{}}', [1, 9], 'twice'],
    ['nested without an end', '['.repeat(100_000), [1, 34], 'nested too deep'],
    ['that is null', 'null', [1, 1], 'is null'],
    ['that is a list', '[]', [1, 1], 'is a list'],
    ['that is a text', '"success"', [1, 1], 'is "success"'],
    ['whose job is a text', '{"build":"success"}', [1, 10], 'the job "build" is "success"'],
    ['whose job has no result', '{"build":{}}', [1, 10], 'has no result'],
    ['with a result that GitHub has not', '{"build":{"result":"ok"}}', [1, 20], '"ok"'],
    ['with a result in capitals', '{"build":{"result":"Success"}}', [1, 20], '"Success"'],
    ['with a result that is true', '{"build":{"result":true}}', [1, 20], 'is true'],
    ['with outputs in a list', '{"a":{"result":"success","outputs":[]}}', [1, 36], 'are a list'],
    [
      'with an output that is true',
      '{"a":{"result":"success","outputs":{"do_build":true}}}',
      [1, 48],
      'is true'
    ],
    [
      'with Markdown as the name of a job',
      '{"[a](b)":{"result":"success"}}',
      [1, 2],
      'no id of a job'
    ],
    [
      'with a command as the name of a job',
      '{"\\n::error::x":{"result":"success"}}',
      [1, 2],
      'no id'
    ]
  ] as const
  it.each(broken)('%s', (_, text, at, message) => {
    const parsed = parseNeeds(text)
    expect(parsed).toMatchObject({
      kind: 'broken',
      diagnostics: [
        {
          code: 'invalid-needs',
          message: expect.stringContaining(message) as string,
          fix: 'needs: ${{ toJSON(needs) }}',
          ...(at === undefined ? {} : { place: { line: at[0], column: at[1] } })
        }
      ]
    })
  })
})

test.each(['', ',"outputs":{}', ',"outputs":null', ',"outputs":{"image":""}'])(
  'a job may be without outputs, as runners write it: %j',
  outputs => {
    const parsed = parseNeeds(`{"build":{"result":"success"${outputs}}}`)
    expect(parsed).toEqual({
      kind: 'jobs',
      jobs: [{ id: 'build', result: 'success', outputs: new Map() }]
    })
  }
)

test('jobs may have the names of what objects inherit', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const text = `{${ids.map(id => `"${id}":{"result":"failure","outputs":{"__proto__":"x"}}`).join(',')}}`
  const parsed = parseNeeds(text)
  expect(parsed.kind === 'jobs' ? parsed.jobs.map(({ id, result }) => [id, result]) : []).toEqual(
    ids.map(id => [id, 'failure'])
  )
})

test('reads exactly the texts that JSON is, and what they hold', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.string({ maxLength: 2 }),
      (json, at, extra) => {
        const cut = at % (json.length + 1)
        for (const text of [json, json.slice(0, cut) + extra + json.slice(cut)]) {
          const parsed = parseJson(text)
          const isTwice = parsed.kind === 'broken' && parsed.because.includes('twice')
          if (!isTwice) expect([text, parsed.kind === 'value']).toEqual([text, isJson(text)])
        }
      }
    ),
    { numRuns: 2_000 }
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test.each([
  [
    'one output of four million characters',
    `{"a":{"result":"success","outputs":{"x":"${'\\u0022'.repeat(700_000)}"}}}`
  ],
  ['a text of four million characters without an end', `{"a":"${'\\\\'.repeat(2_000_000)}`],
  [
    'fifty thousand jobs of a wrong type',
    `{${Array.from({ length: 50_000 }, (_, index) => `"a${index}":1`).join(',')}}`
  ]
])('reads %s in a second', (_, text) => {
  expect(measureWork(() => parseNeeds(text))).toBeLessThan(1_000)
})

test.each([
  ['plans and jobs', 'skipped'],
  ['plans and jobs that ran', 'success']
])('decides about a thousand %s in two seconds', (_, result) => {
  const outputs = { result: 'planned', do_build: 'true', do_test: 'true', do_publish: 'true' }
  const ends = Array.from({ length: 500 }, (_, index) => [
    [`images-${index}`, { result: 'success', outputs }],
    [`build-publish-x${index}`, { result }]
  ])
  const needs = JSON.stringify(Object.fromEntries(ends.flat()))
  const judge = (): void => {
    expect(judgeRun({ needs, plan: '', jobs: '' }).result).toBe('failed')
  }
  expect(measureWork(judge)).toBeLessThan(2_000)
})

test('more than a thousand jobs are a mistake', () => {
  const ends = Array.from({ length: 1_001 }, (_, index) => [`a${index}`, { result: 'success' }])
  const parsed = parseNeeds(JSON.stringify(Object.fromEntries(ends)))
  expect(parsed).toMatchObject({
    diagnostics: [{ message: 'the input "needs" holds 1001 jobs, above 1000' }]
  })
})
