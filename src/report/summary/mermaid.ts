import type { PlannedImage } from '../../plan/plan'
import { countStages } from '../matrix/stages'
import { shortName } from '../phrases/display-name'
import { isPlanned } from '../tables/rows'
import { type Edge, type Graph, type Node, toGraph, verdictOf } from './graph'

/**
 * GitHub draws no larger picture: Mermaid's own limits of characters and edges. The limit of edges
 * is 500 today, and was 280 in the releases that older GitHub Enterprise Servers have.
 */
const textLimit = 50_000
const edgeLimit = 280

/** A larger picture shows only what is in the plan, and then one box for each stage. */
const readableNodes = 60

/** A box also says its verdicts in words up to this number. */
const wordyNodes = 16

/** A picture of parents and tests, with what it shows. */
export interface Picture {
  readonly text: string
  readonly shows: 'every relation' | 'images in the plan' | 'stages'
}

/**
 * The relations of the images as a Mermaid flowchart; undefined if none exist.
 *
 * It thins out as it grows: images that the run leaves alone and that have the same relations share
 * a box, then they are left out and those in the plan share boxes, by stage, then each stage is one
 * box.
 */
export function drawPicture(images: readonly PlannedImage[]): Picture | undefined {
  const every = toGraph(images, 'left alone')
  if (every.edges.length === 0) return undefined
  const all = draw(every, drawBoxes)
  if (fits(every, all)) return { text: all, shows: 'every relation' }
  const inPlan = toGraph(images.filter(isPlanned), 'all')
  const planned = draw(inPlan, drawStages)
  if (inPlan.edges.length > 0 && fits(inPlan, planned)) {
    return { text: planned, shows: 'images in the plan' }
  }
  const built = images.filter(({ build }) => build)
  return built.length === 0 ? undefined : { text: drawCounts(built), shows: 'stages' }
}

function fits({ nodes, edges }: Graph, text: string): boolean {
  return nodes.length <= readableNodes && edges.length <= edgeLimit && text.length <= textLimit
}

type Ids = ReadonlyMap<Node, string>

const head = [
  '%%{init: {"flowchart": {"nodeSpacing": 16, "rankSpacing": 60, "subGraphTitleMargin": {"top": 4, "bottom": 12}}}}%%',
  'flowchart LR',
  // Readable on white and on GitHub's dark background.
  'classDef publish fill:#1a7f37,stroke:#116329,color:#ffffff',
  'classDef build fill:#0969da,stroke:#0550ae,color:#ffffff',
  'classDef test fill:#8250df,stroke:#6639ba,color:#ffffff',
  'classDef skip fill:transparent,stroke:#7d8590,color:#7d8590,stroke-dasharray:4 3'
] as const

const reuseClass = 'classDef reuse fill:#9a6700,stroke:#7d4e00,color:#ffffff'

/** What the colours and lines mean, in Markdown. */
export function toLegend(images: readonly PlannedImage[]): string {
  return [
    ...['🟩 published', '🟦 built'],
    ...(images.some(isReused) ? ['🟫 reused'] : []),
    ...['🟪 tested, not built', '⬜ not in this plan'],
    ...['solid line: is the base of', 'dotted line: is needed by the tests of']
  ].join(' · ')
}

function isReused({ reuse }: PlannedImage): boolean {
  return reuse
}

function draw(graph: Graph, drawNodes: (nodes: readonly Node[], ids: Ids) => string[]): string {
  const ids = new Map(graph.nodes.map((node, index) => [node, `n${index}`]))
  const edges = graph.edges.map(edge => drawEdge(edge, ids))
  const reuse = graph.nodes.some(({ images }) => images.some(isReused)) ? [reuseClass] : []
  return [...head, ...reuse, ...drawNodes(graph.nodes, ids), ...edges].join('\n')
}

function drawEdge({ from, to, kind }: Edge, ids: Ids): string {
  return `${ids.get(from) ?? ''} ${kind === 'parent' ? '-->' : '-.->'} ${ids.get(to) ?? ''}`
}

function drawBoxes(nodes: readonly Node[], ids: Ids): string[] {
  const toLabel = nodes.length <= wordyNodes ? toWordyLabel : toNameLabel
  return nodes.map(node => drawBox(node, toLabel(node), ids))
}

function drawBox(node: Node, label: string, ids: Ids): string {
  return `${ids.get(node) ?? ''}["${label}"]:::${verdictOf(node.images[0])}`
}

function drawStages(nodes: readonly Node[], ids: Ids): string[] {
  const stageOf = (node: Node): number => node.images[0].stage
  const stages = [...new Set(nodes.map(stageOf))].sort((one, other) => one - other)
  const groups = stages.flatMap(stage => {
    const inStage = nodes.filter(node => stageOf(node) === stage)
    const boxes = inStage.map(node => drawBox(node, toNameLabel(node), ids))
    return [`subgraph s${stage}["stage ${stage}"]`, ...boxes, 'end', `class s${stage} stage`]
  })
  return ['classDef stage fill:transparent,stroke:#7d8590', ...groups]
}

function drawCounts(built: readonly PlannedImage[]): string {
  const stages = Array.from({ length: countStages(built) }, (_, stage) => {
    const inStage = built.filter(planned => planned.stage === stage)
    const published = inStage.filter(({ publish }) => publish).length
    const kind = published > 0 ? 'publish' : 'build'
    return `s${stage}["stage ${stage}<br/>${inStage.length} built, ${published} published"]:::${kind}`
  })
  const order = stages.map((_, stage) => `s${stage}`).join(' --> ')
  return [...head, ...stages, ...(stages.length > 1 ? [order] : [])].join('\n')
}

function toWordyLabel(node: Node): string {
  const verdicts = listVerdicts(node.images[0])
  return verdicts.length === 0
    ? toNameLabel(node)
    : `${toNameLabel(node)}<br/>${verdicts.join(' · ')}`
}

function toNameLabel({ images: [first, ...others] }: Node): string {
  const name = escapeLabel(shortName(first.image.name, 60))
  return others.length === 0 ? name : `${name}<br/>and ${others.length} more`
}

function listVerdicts({ build, reuse, publish, test, dev }: PlannedImage): string[] {
  const tested = dev ? 'test dev' : 'test'
  const made = build ? 'build' : reuse ? 'reuse' : ''
  return [made, publish ? 'publish' : '', test ? tested : ''].filter(Boolean)
}

/**
 * Mermaid's own entities for everything except the characters of image names; `$$` would be a
 * formula.
 */
function escapeLabel(name: string): string {
  return name
    .replaceAll('$', '\\x24')
    .replaceAll(/[^a-z0-9./_-]/giu, character => `#${character.codePointAt(0) ?? 0};`)
}
