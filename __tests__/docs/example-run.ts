import { parse } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { Bake } from '../../src/ports/docker/bake'
import { planScratch, type ScratchRun } from '../support/scratch-run'
import { inRegistry } from './example-registry'

const configurationFile = '.github/image-matrix.yml'

/** A YAML block of a document, with the words behind its fence: `run=push files=a,b labels="x"`. */
interface Block {
  readonly words: ReadonlyMap<string, string>
  readonly text: string
}

/** Whether the example of a section is a run of the action, and not a configuration alone. */
export function isRun(section: string): boolean {
  return /^```yaml .*\brun=/m.test(section)
}

/** What a run of the section's example reports: mistakes, or the warnings beside the plan. */
export async function diagnoseRun(section: string): Promise<readonly Diagnostic[]> {
  const outcome = await inRegistry(wordOf(section, 'registry'), registry =>
    planScratch({ ...toRun(section), ...(registry === undefined ? {} : { registry }) })
  )
  return outcome.kind === 'failed' ? outcome.diagnostics : outcome.report.warnings
}

function wordOf(section: string, name: string): string | undefined {
  return listBlocks(section)
    .map(({ words }) => words.get(name))
    .find(value => value !== undefined)
}

function toRun(section: string): ScratchRun {
  const blocks = listBlocks(section)
  const word = (name: string): string | undefined => wordOf(section, name)
  const configuration = blocks.find(({ words }) => !words.has('title'))
  const step = blocks.find(({ words }) => words.get('title') === 'step')
  const base = blocks.find(({ words }) => words.get('title') === 'base')
  const [payload, sha, failure] = [word('payload'), word('sha'), word('failure')]
  const [unwritable, refused] = [word('unwritable'), word('refused')]
  return {
    event: word('run') ?? 'push',
    files: new Map([
      ...(configuration === undefined ? [] : layOutImages(writeOut((base ?? configuration).text))),
      ...split(word('files'), ',').map((file): [string, string] => [file, 'FROM scratch\n']),
      ...listShownFiles(section)
    ]),
    ...(base === undefined || configuration === undefined
      ? {}
      : { changed: new Map([[configurationFile, configuration.text]]) }),
    labels: split(word('labels'), ';'),
    inputs: step === undefined ? new Map() : readInputs(step.text),
    ...(payload === undefined ? {} : { payload }),
    ...(sha === undefined ? {} : { sha }),
    ...(failure === undefined ? {} : { failure }),
    ...(unwritable === undefined ? {} : { unwritable }),
    ...(refused === undefined ? {} : { refused }),
    ...(word('bake') === 'none' ? { bake: noBake } : {})
  }
}

function listBlocks(section: string): Block[] {
  return [...section.matchAll(/^```yaml(.*)\n([^]*?)^```$/gm)].map(([, words = '', text = '']) => ({
    words: new Map(
      [...words.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(
        ([, name = '', quoted, plain]) => [name, quoted ?? plain ?? ''] as const
      )
    ),
    text
  }))
}

/** Files that the section shows: a fence `dockerfile title=api/Dockerfile`, or of another kind. */
function listShownFiles(section: string): [string, string][] {
  return [
    ...section.matchAll(/^```(?:dockerfile|hcl|json|gitignore) title=(\S+)\n([^]*?)^```$/gm)
  ].map(([, file = '', text = '']) => [file, text])
}

function split(list: string | undefined, separator: string): string[] {
  return list === undefined ? [] : list.split(separator)
}

/** `<3,000 characters>` and `# … and so on, to service-300` as what they stand for. */
function writeOut(text: string): string {
  const whole = text.replaceAll(/<([\d,]+) characters>/g, (_, count: string) =>
    'x'.repeat(Number(count.replaceAll(',', '')))
  )
  const [, entry = '', name = '', last = ''] = andSoOn.exec(whole) ?? []
  const entries = Array.from({ length: Number(last) }, (_, index) =>
    entry.replace(`${name}-1`, `${name}-${String(index + 1)}`)
  )
  return whole.replace(andSoOn, entries.join(''))
}

/** As on a machine without docker. */
const noBake: Bake = {
  print: () => Promise.resolve({ kind: 'unavailable', because: 'docker was not found' })
}

const andSoOn = /^( {2}(\S+)-1:[^]*?) {2}# … and so on, to \S+-(\d+)\n/m

/** The configuration, and a Dockerfile for each of its images. */
function layOutImages(configuration: string): [string, string][] {
  const { images } = parse(configuration) as { images: Record<string, unknown> }
  return [
    [configurationFile, configuration],
    ...Object.keys(images)
      .filter(name => name !== 'from')
      .map((name): [string, string] => [`${name}/Dockerfile`, 'FROM scratch\n'])
  ]
}

function readInputs(step: string): ReadonlyMap<string, string> {
  const [{ with: inputs }] = parse(step) as [{ with: Record<string, unknown> }]
  return new Map(Object.entries(inputs).map(([name, value]) => [name, String(value)]))
}
