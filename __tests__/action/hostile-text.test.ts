import { readFileSync, writeFileSync } from 'node:fs'
import { runPlan } from '../../scripts/run-plan.mjs'
import {
  configuration,
  expectAllOutputs,
  layOutImages,
  listCommands,
  namesIn,
  plan,
  remove
} from './repository'

/** Names that git allows, each below the folder of an image. */
const names: readonly (readonly [title: string, name: string | Buffer])[] = [
  ['a line break and a command', 'api/a\n::error::forged'],
  ['a carriage return and a command', 'api/a\r::set-output name=x::y'],
  ['a line separator and a command', 'api/a\u2028::stop-commands::x'],
  ['a command of the old form', 'api/##[error]forged'],
  ['a command at its beginning', '::error::/x'],
  ['bytes that are no UTF-8', Buffer.from('api/\xff\xfe::error::x', 'latin1')],
  ['quotes', `api/"'"`],
  ['a leading dash', '--output=x'],
  ['a substitution of commands', 'api/$(touch x)`touch y`${z}'],
  ['HTML', 'api/<img src=x onerror=alert(1)><script>alert(1)<'],
  ['Markdown', 'api/[a](javascript:x) ![b](http:x) **c** | d | `e` # f @octocat #1'],
  ['a table and a fence', 'api/```\n| a | b |\n|---|---|\n# Title'],
  ['colours and a bell', 'api/\u001b[31m\u001b]0;title\u0007'],
  ['a turned direction of writing', 'api/\u202egnp.exe'],
  ['much length', `api/${'long/'.repeat(200)}${'x'.repeat(250)}`]
]

/** What is left of a text in Markdown where everything that is shown as it stands is cut out. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^`\n]*\n[^]*?^\1`*$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[^\n]+?(?<!`)\1(?!`)/g, '')
}

/** What would be alive in a rendered job summary. */
function expectNothingLive(markdown: string): void {
  const summary = withoutCode(markdown)
  expect(summary).not.toMatch(/<(?:img|script)\b/i)
  expect(summary).not.toContain('](javascript:')
  expect(summary).not.toContain('![b]')
  expect(summary).not.toMatch(/^# Title/m)
  expect(summary).not.toMatch(/(?<![\w/`])@octocat/)
}

describe('a changed file whose name holds', () => {
  it.each(names)('%s is named, and does nothing', async (_, name) => {
    const sketch = { configuration, written: [[name, 'x\n']] } as const
    const answer = await plan(sketch, {}, {})
    expectAllOutputs(answer)
    expect(answer.outputs.get('result')).toBe('planned')
    expect(listCommands(answer.log).filter(isNotOurs)).toEqual([])
    expectNothingLive(answer.summary)
    const inApi = name.toString('latin1').startsWith('api/')
    expect(namesIn(answer, 'build_images')).toEqual(inApi ? ['api'] : [])
  })

  it('all of it does nothing in one run, either', async () => {
    const written = names.map(([, name]) => [name, 'x\n'] as const)
    const answer = await plan({ written })
    expectAllOutputs(answer)
    expect(listCommands(answer.log).filter(isNotOurs)).toEqual([])
    expectNothingLive(answer.summary)
  })
})

const hostile = [
  'a\n::error::forged',
  '##[error]forged',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:x) | ![b](http:x)',
  '$(touch x)'
]

describe('a label, a branch or an event with commands in its name', () => {
  it.each(hostile)('does nothing: %j', async text => {
    const scratch = await layOutImages({
      event: 'pull_request',
      configuration:
        `${configuration}labels: { skip: ["*skip*"], build: ["*{image}"], build-all: [all] }\n`
          .replaceAll('*skip*', JSON.stringify(text).slice(1, -1))
          .replaceAll('*{image}', 'image: {image}'),
      labels: [text, `image: ${text}`, 'all']
    })
    const payload = readFileSync(scratch.eventFile, 'utf8')
    writeFileSync(
      scratch.eventFile,
      payload.replaceAll('"ref": "main"', `"ref": ${JSON.stringify(text)}`)
    )
    const variables = { GITHUB_REF: `refs/pull/7/${text}`, GITHUB_BASE_REF: text }
    const answer = await runPlan(scratch, {}, { variables })
    const unknown = await runPlan(
      scratch,
      { base: text },
      { variables: { GITHUB_EVENT_NAME: text } }
    )
    await remove(scratch)
    for (const each of [answer, unknown]) {
      expectAllOutputs(each)
      expect(listCommands(each.log).filter(isNotOurs)).toEqual([])
      expectNothingLive(each.summary)
    }
  })

  it.each(hostile)('does nothing in any input: %j', async text => {
    const inputs = {
      images: text,
      changes: text,
      stages: text,
      'split-platforms': text,
      base: text
    }
    const answer = await plan({}, { ...inputs, 'changed-files': `../${text}` })
    expectAllOutputs(answer)
    expect(answer.outputs.get('result')).toBe('failed')
    expect(listCommands(answer.log).filter(isNotOurs)).toEqual([])
    expectNothingLive(answer.summary)
  })
})

/** The action itself folds its log and annotates. */
function isNotOurs(command: string): boolean {
  return !['group', 'endgroup', 'warning', 'error'].includes(command)
}
