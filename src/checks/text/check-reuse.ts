import { checkPatterns } from '../../configuration/definition/check-patterns'
import type { WrittenConfiguration } from '../../configuration/definition/configuration-shape'
import { checkingEvent, defaultEvents } from '../../configuration/definition/defaults'
import { parseAge } from '../../configuration/definition/reuse-shape'
import { type Node, type Range, startOfText } from '../../configuration/document/node'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import type { Text } from '../../configuration/shape/shape'
import { checkEvent, reviewEvents } from './check-events'

/** The globs match something, the age is one, and the events are some of GitHub's. */
export function checkReuse(reuse: WrittenConfiguration['reuse']): Finding[] {
  const age = reuse?.['max-age']
  return [
    ...checkPatterns(reuse?.with ?? []),
    ...(age === undefined ? [] : checkAge(age)),
    ...(reuse?.store ?? []).flatMap(checkStoringEvent)
  ]
}

function checkAge({ value, range }: Text): Finding[] {
  if (parseAge(value) !== undefined) return []
  const [, count, unit = 'd'] = /^\s*(\d{1,5})\s*([hdw])?/i.exec(value) ?? []
  const meant = `${Number(count ?? 30) || 30}${unit.toLowerCase()}`
  return [
    {
      code: 'invalid-value',
      message: `${quote(value)} is no age`,
      fix: `write a number with h, d or w for hours, days or weeks, as ${meant}`,
      range
    }
  ]
}

const neverStores = { message: 'nothing is ever stored on', fix: 'take it away' }

function checkStoringEvent(event: Text): Finding[] {
  const never = ['workflow_run', 'pull_request_target', ...reviewEvents].includes(event.value)
  return checkEvent(event, never ? neverStores : undefined)
}

/** The globs match something, the age is one, and each event may look at what it publishes. */
export function checkBases(root: Node, { bases, reuse, publish }: WrittenConfiguration): Finding[] {
  if (bases === undefined) return []
  if (reuse === undefined) {
    return [
      {
        code: 'missing-value',
        message: '"bases" needs the key "reuse"',
        fix: 'add the line "reuse: {}" at the top, or take "bases" away',
        range: rangeOfKey(root, ['bases'])
      }
    ]
  }
  const age = bases['max-age']
  const publishing = publish?.events?.map(({ value }) => value) ?? defaultEvents
  const storing = reuse.store?.map(({ value }) => value) ?? publishing
  return [
    ...checkPatterns(bases.ignore ?? []),
    ...(age === undefined ? [] : checkAge(age)),
    ...(bases.check ?? []).flatMap(event => checkCheckingEvent(event, { publishing, storing })),
    ...(bases.check === undefined ? checkDefaultEvent(root, { publishing, storing }) : [])
  ]
}

interface Events {
  readonly publishing: readonly string[]
  readonly storing: readonly string[]
}

/** What an event finds stale it must be able to publish and to store, or it finds that each time. */
function checkCheckingEvent(event: Text, events: Events): Finding[] {
  const unknown = checkEvent(event)
  if (unknown.length > 0) return unknown
  const key = findForbidding(event.value, events)
  if (key === undefined) return []
  return [
    {
      code: 'invalid-value',
      message: `runs on ${quote(event.value)} may not renew what they find: "${key}" lacks that event`,
      fix: `add it to "${key}", or take it away here`,
      range: event.range
    }
  ]
}

function checkDefaultEvent(root: Node, events: Events): Finding[] {
  const key = findForbidding(checkingEvent, events)
  if (key === undefined) return []
  return [
    {
      code: 'invalid-value',
      message: `"bases" looks at them on ${quote(checkingEvent)}, and "${key}" lacks that event`,
      fix: `add it to "${key}", or name other events as bases: { check: […] }`,
      range: rangeOfKey(root, ['bases'])
    }
  ]
}

function findForbidding(event: string, { publishing, storing }: Events): string | undefined {
  if (!publishing.includes(event)) return 'publish.events'
  return storing.includes(event) ? undefined : 'reuse.store'
}

/** A whole set is published out of the registry: without `reuse` every image would be built for it. */
export function checkComplete(root: Node, { publish, reuse }: WrittenConfiguration): Finding[] {
  if (publish?.complete !== true || reuse !== undefined) return []
  return [
    {
      code: 'missing-value',
      message: '"publish.complete" needs the key "reuse"',
      fix: 'add the line "reuse: {}" at the top, or take "complete" away',
      range: rangeOfKey(root, ['publish', 'complete'])
    }
  ]
}

function rangeOfKey(node: Node, [key = '', ...below]: readonly string[]): Range {
  const entry = node.kind === 'mapping' ? node.entries.get(key) : undefined
  if (entry === undefined) return startOfText
  return below.length === 0 ? entry.key : rangeOfKey(entry.value, below)
}
