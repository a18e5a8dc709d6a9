// What `bench` measures without git: the functions of src/, over repositories made of names.
import type { PlanFacts } from '../src/checks/facts'
import { checkParents } from '../src/checks/parents/check-parents'
import { checkPlatforms } from '../src/checks/parents/check-platforms'
import { checkDockerfiles } from '../src/checks/tree/check-dockerfiles'
import { findDeadPatterns } from '../src/checks/tree/check-patterns'
import type { ValidConfiguration } from '../src/configuration/reading/valid-configuration'
import { inFile } from '../src/diagnostics/location'
import { noLabels } from '../src/event/select-labels'
import { listParents } from '../src/inputs/parents/list-parents'
import { indexChanges } from '../src/inputs/questions/change-index'
import { InputReader } from '../src/inputs/reading/select-inputs'
import { type Evidence, limitCauses } from '../src/plan/causes/evidence'
import { decide } from '../src/plan/decide/decide'
import { toOutputs } from '../src/report/matrix/to-outputs'
import { toReport } from '../src/report/report'
import { renderSummary } from '../src/report/summary/render-summary'
import { parseConfiguration } from '../src/run/configuration/parse-configuration'
import { makePlan } from '../src/run/plan/make-plan'
import { weighFacts } from '../src/run/plan/weigh-facts'
import type { Comparison } from '../src/tree/comparison'
import { IndexedTree } from '../src/tree/indexed-tree'
import { PathIndex } from '../src/tree/path-index'
import { toTree } from '../src/tree/to-tree'

/** Milliseconds by what took them, and the most memory that this process ever had, in MB. */
type Figures = Record<string, number>

const measurements: Readonly<Record<string, () => Figures>> = {
  matching: measureMatching,
  'dead patterns': measureDeadPatterns,
  configuration: measureConfiguration,
  decision: measureDecision
}

const [, , name = '', given = '[]'] = process.argv
const files = listNames(given)
const measured = measurements[name]?.() ?? {}
console.log(JSON.stringify({ ...measured, memory: process.resourceUsage().maxRSS / 1_024 }))

function listNames(text: string): readonly string[] {
  const [count = 0, folders = 1] = text.split('x').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const name = index < folders ? 'Dockerfile' : `part${index % 7}/file${index}.py`
    return `image${index % folders}/${name}`
  }).sort()
}

/** Three patterns each: two with a literal prefix, and one that takes away. */
function writeConfiguration(count: number, more = ''): string {
  const images = Array.from({ length: count }, (_, index) => {
    const own = `image${index}`
    return `  ${own}:\n    paths: ["${own}/part1/**", "${own}/**/*.py", "!**/*.md"]\n${more}`
  })
  return `images:\n${images.join('')}`
}

function parse(text: string): ValidConfiguration {
  const parsed = parseConfiguration({ source: { kind: 'file', path: 'bench.yml' }, text })
  if (parsed.kind !== 'valid') throw new Error(JSON.stringify(parsed).slice(0, 1_000))
  return parsed
}

function makeHead() {
  const tree = toTree(files.map(path => [path, { mode: '100644', id: 'a'.repeat(40) }]))
  return new IndexedTree(tree)
}

/** User CPU time, which is the same however busy the machine is. */
function time<Value>(run: () => Value): [milliseconds: number, value: Value] {
  const start = process.cpuUsage()
  const value = run()
  return [process.cpuUsage(start).user / 1_000, value]
}

/** Every file changed: the causes of every image, out of paths and patterns. */
function measureMatching(): Figures {
  const { configuration } = parse(writeConfiguration(1_000, '    infer: false\n'))
  const side = { kind: 'present', entry: { mode: '100644', id: 'a'.repeat(40) } } as const
  const changes = files.map(path => ({ path, before: { kind: 'absent' } as const, after: side }))
  const matching = time(() => {
    const index = new PathIndex(changes.map(({ path }) => path).sort())
    return configuration.images.map(({ triggers }) =>
      index.find(
        triggers.paths.map(pattern => ({ pattern })),
        5
      )
    )
  })
  if (matching[1].some(({ count }) => count === 0)) throw new Error('an image matches nothing')
  const comparison: Comparison = {
    kind: 'trees',
    source: 'git',
    differences: [{ base: 'b'.repeat(40), changes }]
  }
  const { images } = configuration
  const answer = new InputReader({
    images,
    configuration: { kind: 'file', path: 'bench.yml' }
  }).read()
  if (answer.kind === 'needs') throw new Error('no tree, no texts')
  const { inputs } = answer
  const planning = time(() => {
    const facts: PlanFacts = {
      ...{ valid: { configuration }, inputs, head: undefined, parents: listParents(inputs) },
      ...{ event: 'push', request: {}, commit: 'unknown', labels: noLabels },
      compared: { comparison, text: '', tried: [] },
      changes: indexChanges(comparison),
      bases: [],
      publishing: { kind: 'allowed' }
    }
    return makePlan(facts, weighFacts(facts))
  })
  return { matching: matching[0], planning: planning[0] }
}

function measureDeadPatterns(): Figures {
  const valid = parse(writeConfiguration(1_000))
  const head = makeHead()
  return {
    checking: time(() => [
      ...findDeadPatterns({ valid, head }),
      ...checkDockerfiles({ valid, head, inputs: new Map() })
    ])[0]
  }
}

function measureConfiguration(): Figures {
  const text = writeConfiguration(
    1_000,
    '    build-args: { VERSION: 3.10, MODE: prod }\n    dev:\n      build-args: { MODE: dev }\n'
  )
  return { parsing: time(() => parse(text))[0] }
}

/** A graph of 5,000 images where each is built from four before it: 20,000 edges. */
function measureDecision(): Figures {
  const count = 5_000
  const text = `images:\n${Array.from({ length: count }, (_, index) => `  image${index}: {}\n`).join('')}`
  const valid = parse(text)
  const { configuration } = valid
  const { images } = configuration
  const parents = new Map(
    images.map((image, index) => {
      const steps = [1, 7, 63, 511].filter(step => step <= index)
      const prod = steps.map(step => `image${index - step}`)
      return [image.name, { prod: prod.map(name => ({ image: name, spelling: name })), dev: [] }]
    })
  )
  const copied = { verb: 'copied', relation: 'itself' } as const
  const cause = {
    kind: 'input-changed',
    file: 'a',
    at: inFile('Dockerfile', 1),
    how: copied
  } as const
  const prod = limitCauses([cause])
  const evidence: Evidence = new Map(images.map(({ name }) => [name, { prod, testMatches: [] }]))
  const question = { configuration, parents, evidence, labels: noLabels }
  const [deciding, verdicts] = time(() => decide({ ...question, publishing: { kind: 'allowed' } }))
  const [checking] = time(() => [
    ...checkParents({ valid, parents }),
    ...checkPlatforms({ valid, platforms: 'split', parents })
  ])
  const plan = {
    event: 'push',
    base: null,
    head: null,
    changes: { kind: 'trees', source: 'git', count: 1, text: '' },
    publishing: { kind: 'allowed' },
    images: verdicts.slice(0, 250).map(verdict => ({
      ...verdict,
      // The chain is as long as the graph is large: no workflow has so many stages.
      stage: 0,
      parents: { prod: [], dev: [] },
      quality: { prod: 'exact' as const },
      inputsHash: { prod: 'c'.repeat(64) }
    }))
  } as const
  const settings = { runners: configuration.runners, stages: 1, platforms: 'together' } as const
  const [outputs, made] = time(() => toOutputs(plan, settings))
  if (made.kind !== 'outputs') throw new Error(JSON.stringify(made).slice(0, 1_000))
  const told = { plan, outputs: made.outputs, warnings: [] }
  const [summary] = time(() => renderSummary(toReport(told)))
  return { deciding, checking, outputs, summary }
}
