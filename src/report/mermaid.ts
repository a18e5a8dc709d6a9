import type { PlannedImage } from '../plan/plan'
import { countStages } from './stages'
import { isPlanned } from './rows'

/** GitHub draws no larger picture: Mermaid's own limits of characters and edges. */
const textLimit = 50_000
const edgeLimit = 280

/** Above this, only what is in the plan is drawn; above the second, one box for each stage. */
const readableNodes = 60
const readablePlanned = 120

/** A picture of parents and tests, with what it leaves out. */
export interface Graph {
  readonly text: string
  readonly shows: 'every relation' | 'images in the plan' | 'stages'
}

interface Edge {
  readonly from: PlannedImage
  readonly to: PlannedImage
  readonly kind: 'parent' | 'tests'
}

/**
 * The graph as a Mermaid flowchart; undefined where no image has a parent or tests against
 * another. Images without either are left to the table.
 */
export function renderGraph(images: readonly PlannedImage[]): Graph | undefined {
  const edges = listEdges(images)
  if (edges.length === 0) return undefined
  const every = drawImages(listNodes(images, edges), edges)
  if (fits(every, edges, readableNodes)) return { text: every.join('\n'), shows: 'every relation' }
  const inside = edges.filter(({ from, to }) => isPlanned(from) && isPlanned(to))
  const planned = drawStages(listNodes(images, inside), inside)
  if (inside.length > 0 && fits(planned, inside, readablePlanned)) {
    return { text: planned.join('\n'), shows: 'images in the plan' }
  }
  const built = images.filter(({ build }) => build)
  return built.length === 0 ? undefined : { text: drawCounts(built).join('\n'), shows: 'stages' }
}

function fits(lines: readonly string[], edges: readonly Edge[], nodes: number): boolean {
  const drawn = new Set(edges.flatMap(({ from, to }) => [from, to])).size
  return drawn <= nodes && edges.length <= edgeLimit && lines.join('\n').length <= textLimit
}

function listEdges(images: readonly PlannedImage[]): Edge[] {
  const byName = new Map(images.map(planned => [planned.image.name, planned]))
  const edges = new Map<string, Edge>()
  const add = (name: string, to: PlannedImage, kind: Edge['kind']): void => {
    const from = byName.get(name)
    if (from !== undefined && from !== to)
      edges.set(`${kind} ${name} ${to.image.name}`, { from, to, kind })
  }
  for (const planned of images) {
    const { prod, dev } = planned.parents
    for (const parent of [...prod, ...dev]) add(parent.image, planned, 'parent')
    for (const name of planned.image.tests.images) add(name, planned, 'tests')
  }
  return [...edges.values()]
}

function listNodes(images: readonly PlannedImage[], edges: readonly Edge[]): PlannedImage[] {
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]))
  return images.filter(planned => connected.has(planned))
}

function drawImages(nodes: readonly PlannedImage[], edges: readonly Edge[]): string[] {
  const ids = numberNodes(nodes)
  return [
    'flowchart LR',
    ...classes,
    ...nodes.map(node => drawNode(node, ids)),
    ...drawEdges(edges, ids)
  ]
}

function drawStages(nodes: readonly PlannedImage[], edges: readonly Edge[]): string[] {
  const ids = numberNodes(nodes)
  const stages = [...new Set(nodes.map(({ stage }) => stage))].sort((one, other) => one - other)
  const groups = stages.flatMap(stage => [
    `subgraph s${stage}["stage ${stage}"]`,
    ...nodes.filter(node => node.stage === stage).map(node => drawNode(node, ids)),
    'end'
  ])
  return ['flowchart LR', ...classes, ...groups, ...drawEdges(edges, ids)]
}

function drawCounts(built: readonly PlannedImage[]): string[] {
  const stages = Array.from({ length: countStages(built) }, (_, stage) => {
    const inStage = built.filter(planned => planned.stage === stage)
    const published = inStage.filter(({ publish }) => publish).length
    const kind = published > 0 ? 'publish' : 'build'
    return `s${stage}["stage ${stage}<br/>${inStage.length} built, ${published} published"]:::${kind}`
  })
  const order = stages.map((_, stage) => `s${stage}`).join(' --> ')
  return ['flowchart LR', ...classes, ...stages, ...(stages.length > 1 ? [order] : [])]
}

/** Readable on white and on GitHub's dark background. */
const classes = [
  'classDef publish fill:#1a7f37,stroke:#116329,color:#ffffff',
  'classDef build fill:#0969da,stroke:#0550ae,color:#ffffff',
  'classDef dev fill:#8250df,stroke:#6639ba,color:#ffffff',
  'classDef skip fill:transparent,stroke:#7d8590,color:#7d8590,stroke-dasharray:4 3'
] as const

/** What the colours and lines mean, in Markdown. */
export const legend =
  '🟩 published · 🟦 built · 🟪 tested, not built · ⬜ not in this plan · ' +
  'solid line: is the base of · dotted line: its tests need'

type Ids = ReadonlyMap<PlannedImage, string>

function numberNodes(nodes: readonly PlannedImage[]): Ids {
  return new Map(nodes.map((node, index) => [node, `n${index}`]))
}

function drawNode(planned: PlannedImage, ids: Ids): string {
  const verdicts = listVerdicts(planned).join(' · ')
  const label = `${escapeLabel(planned.image.name)}${verdicts === '' ? '' : `<br/>${verdicts}`}`
  return `${ids.get(planned) ?? ''}["${label}"]:::${toClass(planned)}`
}

function drawEdges(edges: readonly Edge[], ids: Ids): string[] {
  return edges.map(({ from, to, kind }) => {
    const arrow = kind === 'parent' ? '-->' : '-.->'
    return `${ids.get(from) ?? ''} ${arrow} ${ids.get(to) ?? ''}`
  })
}

function toClass(planned: PlannedImage): 'publish' | 'build' | 'dev' | 'skip' {
  if (planned.publish) return 'publish'
  if (planned.build) return 'build'
  return isPlanned(planned) ? 'dev' : 'skip'
}

function listVerdicts({ build, publish, test, dev }: PlannedImage): string[] {
  const verdicts: [boolean, string][] = [
    [build, 'build'],
    [publish, 'publish'],
    [test, dev ? 'test dev' : 'test']
  ]
  return verdicts.flatMap(([holds, word]) => (holds ? [word] : []))
}

/** Mermaid's own entities, for all but what an image name is made of. */
function escapeLabel(name: string): string {
  const characters = Array.from(name.slice(0, 80))
  return characters
    .map(character =>
      /[a-z0-9./_-]/i.test(character) ? character : `#${character.codePointAt(0) ?? 0};`
    )
    .join('')
}
