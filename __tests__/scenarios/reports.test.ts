import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { runCli } from '../cli/command-line'
import fixture from '../fixtures/reports.json' with { type: 'json' }
import { type Content, type Files, removeFolders } from '../support/repository-builder'
import { checkOutState, planPush } from './push-of-change'

jest.setTimeout(60_000)
afterAll(removeFolders)

type Texts = Readonly<Record<string, string | null | undefined>>

/** A situation of a public report, in words of our own; the fixture says what each key means. */
interface Case {
  readonly name: string
  readonly kind: string
  readonly files: Texts
  readonly links: Texts
  readonly config: string
  readonly changed?: Texts
  readonly changedLinks?: Texts
  readonly changedConfig?: string
  readonly with?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly ask?: readonly string[]
  readonly explain?: string
  readonly explainPlan?: boolean
  readonly advice?: { readonly image: string; readonly thenChange: Texts }
  readonly expect: {
    readonly build?: readonly string[]
    readonly publish?: readonly string[]
    readonly inputs?: Readonly<Record<string, readonly string[] | undefined>>
    readonly reads?: Readonly<Record<string, readonly string[] | undefined>>
    readonly quality?: Readonly<Record<string, string | undefined>>
    readonly says?: string
    readonly warning?: string
    readonly noWarning?: string
  }
}

const configurationFile = '.github/image-matrix.yml'
const cases: readonly Case[] = fixture.cases

test.each(cases.filter(each => each.changed ?? each.changedLinks ?? each.changedConfig))(
  'plans as BuildKit builds: $name ($kind)',
  async each => {
    const { build, publish } = each.expect
    const { changed, changedLinks, changedConfig } = each
    const config = changedConfig === undefined ? {} : { [configurationFile]: changedConfig }
    const after = { ...toFiles(changed, changedLinks), ...config }
    const { built, published, log } = await planPush({
      before: stateOf(each),
      after,
      inputs: toInputs(each)
    })
    if (build !== undefined) expect([log, [...built].sort()]).toEqual([log, build])
    if (publish !== undefined) expect([log, [...published].sort()]).toEqual([log, publish])
  }
)

test.each(cases.filter(each => each.ask))('reads what BuildKit reads: $name ($kind)', each => {
  const folder = checkOutState(stateOf(each))
  for (const image of each.ask ?? []) {
    const { stdout, stderr } = runCli(folder, ['inputs', image, '--json'])
    expect(stderr).not.toContain('[')
    const { files, quality } = JSON.parse(stdout) as {
      readonly files: readonly { readonly path: string }[]
      readonly quality: string
    }
    const paths = files.map(({ path }) => path)
    const { inputs, reads, quality: wanted } = each.expect
    if (inputs?.[image] !== undefined) expect(paths).toEqual(inputs[image])
    if (reads?.[image] !== undefined) {
      expect(paths).toEqual(expect.arrayContaining([...reads[image]]))
    }
    if (wanted?.[image] !== undefined) expect(quality).toBe(wanted[image])
  }
})

test.each(cases.filter(each => each.explain ?? each.explainPlan))(
  'says what it is: $name ($kind)',
  each => {
    const folder = checkOutState(stateOf(each))
    const words = each.explain === undefined ? ['plan'] : ['explain', each.explain]
    const { stdout, stderr } = runCli(folder, words)
    const told = `${stdout}${stderr}`
    const { says = '', warning = '', noWarning } = each.expect
    expect(told).toContain(says)
    expect(told).toContain(warning)
    if (noWarning !== undefined) expect(told).not.toContain(`[${noWarning}]`)
  }
)

test.each(cases.filter(each => each.advice))(
  'gives advice that is safe as pasted: $name',
  async each => {
    const { image = '', thenChange = {} } = each.advice ?? {}
    const folder = checkOutState(stateOf(each))
    const { stdout } = runCli(folder, ['explain', image, '--json'])
    const [fix = ''] = [...stdout.matchAll(/"fix": ?("(?:[^"\\]|\\.)*")/g)].map(
      ([, text = '""']) => JSON.parse(text) as string
    )
    const config = paste(each.config, image, fix)
    writeFileSync(join(folder, configurationFile), config)
    const before = { ...stateOf(each), [configurationFile]: config }
    const { built, log } = await planPush({ before, after: toFiles(thenChange) })
    expect([log, built]).toEqual([log, each.expect.build])
  }
)

/** The lines behind `add to image "NAME":`, below the image. */
function paste(config: string, image: string, fix: string): string {
  const lines = fix.split('\n').slice(1)
  return config.replace(
    `  ${image}:\n`,
    [`  ${image}:`, ...lines.map(line => `  ${line}`), ''].join('\n')
  )
}

function stateOf(each: Case): Files {
  return { ...toFiles(each.files, each.links), [configurationFile]: each.config }
}

function toFiles(texts: Texts = {}, links: Texts = {}): Files {
  return Object.fromEntries([
    ...toContents(texts, text => text),
    ...toContents(links, link => ({ link }))
  ])
}

function toContents(values: Texts, toContent: (value: string) => Content): [string, Content][] {
  return Object.entries(values).flatMap(([path, value]): [string, Content][] =>
    value === undefined ? [] : [[path, value === null ? null : toContent(value)]]
  )
}

function toInputs(each: Case): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(each.with ?? {}).map(([name, value]) => [name, String(value)])
  )
}
