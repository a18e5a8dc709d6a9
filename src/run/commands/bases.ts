import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { ContentKeys } from '../../images/content-key'
import { collectBases, type ImageBases } from '../../inputs/bases/image-bases'
import { listUsages } from '../../inputs/bases/list-usages'
import { hashImages } from '../../inputs/questions/hash-images'
import { makeContentKeys } from '../../inputs/questions/make-content-keys'
import type { Workplace } from '../../ports/process/terminal'
import type { Registry } from '../../ports/registry/registry'
import { type BasesReport, renderBases, toBasesJson } from '../../report/explanation/render-bases'
import { BaseImages } from '../memory/base-images'
import { checkBases, listLookedAt, withParents } from '../memory/check-bases'
import { StoredImages } from '../memory/stored-images'
import { Troubles } from '../memory/troubles'
import { inWorkplace } from './branch/in-workplace'
import { findImage, findTree, type Ground, readGround, selectSettings } from './branch/read-ground'
import type { Answer, Command, Invocation } from './command-line/command'

/** `image-matrix bases [IMAGE]`. */
export const bases: Command = {
  name: 'bases',
  operands: '[IMAGE]',
  least: 0,
  most: 1,
  summary: 'what images are built on from outside, what that is now, and what moved',
  details: [
    "Asks registries, with docker's logins, for every image from outside that a build of the",
    'working tree takes: where it is named, for which platforms, who uses it, and what it is now.',
    'With the keys "reuse" and "bases" it also tells which published images are built on another.',
    'With IMAGE: only what it is built on, itself or by its parents.'
  ].join('\n'),
  options: [],
  run: invocation => inWorkplace(invocation, place => listIn(place, invocation))
}

async function listIn(place: Workplace, invocation: Invocation): Promise<Answer> {
  const tree = await findTree(place)
  const ground = await readGround(place, selectSettings(place, invocation), tree)
  if (ground.kind !== 'ground') return ground
  const [name] = invocation.operands
  const image = name === undefined ? undefined : findImage(name, ground)
  if (image !== undefined && 'kind' in image) return image
  const { report, warnings } = await look(ground, image?.name, invocation.terminal.registry)
  const text = invocation.given.has('json')
    ? toBasesJson(report)
    : renderBases(report, invocation.palette).join('\n')
  return { kind: 'answer', text, warnings, note: ground.note }
}

interface Found {
  readonly report: BasesReport
  readonly warnings: readonly Diagnostic[]
}

async function look(ground: Ground, name: string | undefined, registry: Registry): Promise<Found> {
  const { inputs, parents, head } = ground.facts
  const { configuration } = ground.read.valid
  const shown = selectImages(ground, name)
  const known = collectBases({ configuration, inputs, parents })
  const its = new Map([...known].filter(([image]) => shown.has(image)))
  const troubles = new Troubles('to reuse')
  const baseImages = new BaseImages(registry, troubles)
  await baseImages.ask(
    [...its.values()].flatMap(({ own }) => [own.prod ?? [], own.dev ?? []].flat())
  )
  const hashes = hashImages({ images: configuration.images, inputs, parents, head, commit: '' })
  const keys = makeContentKeys({ configuration, inputs, parents, head, hashes })
  const maxAge = configuration.bases?.maxAge
  const stored = new StoredImages(registry, { maxAge }, troubles)
  const isChecked = configuration.reuse !== undefined && configuration.bases !== undefined
  const looked = isChecked ? listLookedAt({ configuration, parents, keys, bases: its }) : []
  const { freshness } = await checkBases(looked, {
    ...{ registry, baseImages },
    find: (image, key) => stored.find(image, key)
  })
  const usages = listUsages({ bases: its, find: base => baseImages.know(base), freshness })
  const unlooked = isChecked ? listUnlooked(its, keys) : new Map<string, string>()
  return { report: { usages, freshness, unlooked }, warnings: troubles.diagnostics() }
}

/** All images, or one with what it is built from; parents come first. */
function selectImages({ read, facts }: Ground, name: string | undefined): ReadonlySet<string> {
  const names = read.valid.configuration.images.map(image => image.name)
  if (name === undefined) return new Set(names)
  return withParents([name], facts.parents)
}

function listUnlooked(
  known: ReadonlyMap<string, ImageBases>,
  keys: ContentKeys
): ReadonlyMap<string, string> {
  return new Map(
    [...known.keys()].flatMap(name => {
      const key = keys.get(name)
      return key?.kind === 'none' ? [[name, key.because] as const] : []
    })
  )
}
