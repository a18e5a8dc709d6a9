import { inFile } from '../../src/diagnostics/location'
import type { Image, VariantName } from '../../src/images/image'
import type { Parent } from '../../src/images/parents'
import type { BuildContext, Recipe } from '../../src/images/recipe'
import type { Cause, Need, OwnCause } from '../../src/plan/causes/cause'
import type { Memory } from '../../src/plan/memory'
import type { Plan, PlannedImage, WholeContext } from '../../src/plan/plan'
import type { MatrixSettings } from '../../src/report/matrix/settings'
import { imageOf, recipeIn } from '../support/inputs'

export const settings: MatrixSettings = {
  runners: new Map([['default', 'ubuntu-24.04']]),
  stages: 1,
  platforms: 'together'
}

/** What a test says about an image; the rest is as quiet as can be. */
export interface Sketch {
  readonly recipe?: Partial<Recipe>
  readonly dev?: Partial<Recipe>
  readonly publishedName?: string
  readonly localTag?: string
  readonly tests?: readonly string[]
  readonly matrix?: Readonly<Record<string, string>>
  /** As `build reuse publish dev test`. */
  readonly verdicts?: string
  readonly stage?: number
  readonly causes?: readonly Cause[]
  readonly more?: ReadonlyMap<OwnCause['kind'], number>
  readonly needs?: readonly Need[]
  readonly skippedBy?: string
  readonly wholeContext?: WholeContext
  readonly memory?: Memory
  readonly parents?: readonly Parent[]
  readonly devParents?: readonly Parent[]
}

export function planOf(images: Readonly<Record<string, Sketch>>, plan: Partial<Plan> = {}): Plan {
  return planFrom(Object.entries(images), plan)
}

export function planFrom(
  images: readonly (readonly [string, Sketch])[],
  plan: Partial<Plan> = {}
): Plan {
  return {
    event: 'pull_request',
    base: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    head: '5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f80',
    changes: {
      kind: 'trees',
      source: 'git',
      count: 12,
      text: '1a2b3c4 (first parent of the merge) to 5d6e7f8'
    },
    publishing: { kind: 'allowed' },
    images: images.map(([name, sketch]) => plannedOf(name, sketch)),
    ...plan
  }
}

function plannedOf(name: string, sketch: Sketch): PlannedImage {
  const verdicts = new Set((sketch.verdicts ?? '').split(' '))
  return {
    image: toImage(name, sketch),
    build: verdicts.has('build'),
    reuse: verdicts.has('reuse'),
    publish: verdicts.has('publish'),
    dev: verdicts.has('dev'),
    test: verdicts.has('test'),
    stage: sketch.stage ?? 0,
    causes: sketch.causes ?? [],
    more: sketch.more ?? new Map(),
    needs: sketch.needs ?? [],
    ...(sketch.skippedBy === undefined ? {} : { skippedBy: sketch.skippedBy }),
    ...(sketch.wholeContext === undefined ? {} : { wholeContext: sketch.wholeContext }),
    ...(sketch.memory === undefined ? {} : { memory: sketch.memory }),
    parents: { prod: sketch.parents ?? [], dev: sketch.devParents ?? [] },
    inputsHash:
      sketch.dev === undefined
        ? { prod: `prod-of-${name}` }
        : { prod: `prod-of-${name}`, dev: `dev-of-${name}` },
    quality: sketch.dev === undefined ? { prod: 'exact' } : { prod: 'exact', dev: 'exact' }
  }
}

function toImage(name: string, sketch: Sketch): Image {
  const prod = recipeIn(name, sketch.recipe)
  return imageOf(name, {
    prod,
    ...(sketch.dev === undefined ? {} : { dev: { ...prod, ...sketch.dev } }),
    publishedName: sketch.publishedName ?? `ghcr.io/example/${name}`,
    localTag: sketch.localTag ?? name,
    tests: { images: sketch.tests ?? [], paths: [], filters: [] },
    matrix: new Map(Object.entries(sketch.matrix ?? {}))
  })
}

/** A cause at a variant, with the images that it came through. */
export function cause(own: OwnCause, via: readonly string[] = [], variant: VariantName = 'prod') {
  return { variant, own, via }
}

/** @param at as `api/Dockerfile:3` */
export function copied(file: string, at: string) {
  const [, path = '', line = ''] = /^(.*):(\d+)$/s.exec(at) ?? []
  const how = { verb: 'copied', relation: 'itself' } as const
  return { kind: 'input-changed', file, at: inFile(path, Number(line)), how } as const
}

export function folder(path: string): BuildContext {
  return { kind: 'local', text: `./${path}`, path }
}

/** A parent under the name that its image has. */
export function parent(image: string): Parent {
  return { image, spelling: image }
}
