import {
  type Bracket,
  checkNegated,
  escapeUnbalanced,
  findUnbalanced
} from '../../configuration/definition/check-patterns'
import type { WrittenConfiguration } from '../../configuration/definition/configuration-shape'
import { checkPlatform } from '../../configuration/definition/forms/platform-form'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import type { Text } from '../../configuration/shape/shape'
import { defaultRunner } from '../../images/platforms/platforms'
import { parseRefPattern } from '../../patterns/github/filter-pattern'
import { checkEvent } from './check-events'

/** The keys of `runners` are platforms or `default`, and none of its labels is empty. */
export function checkRunners(runners: WrittenConfiguration['runners']): Finding[] {
  return [...(runners ?? [])].flatMap(([platform, { key, value }]) => [
    ...(platform === 'default' ? [] : checkPlatform({ value: platform, range: key })),
    ...(value.value.trim() === '' ? [emptyRunner(platform, value)] : [])
  ])
}

function emptyRunner(platform: string, { range }: Text): Finding {
  return {
    code: 'missing-value',
    message: `the runner of ${quote(platform)} is empty`,
    fix: `write a label, as ${defaultRunner}`,
    range
  }
}

/** The events are some of GitHub's, and the patterns select names. */
export function checkPublish(publish: WrittenConfiguration['publish']): Finding[] {
  return [
    ...(publish?.events ?? []).flatMap(event => checkEvent(event)),
    ...checkRefs(publish?.branches ?? [], 'refs/heads/'),
    ...checkRefs(publish?.tags ?? [], 'refs/tags/')
  ]
}

/** Templates of workflows use this for the default branch; it means nothing elsewhere. */
const placeholder = '$default-branch'

/** Patterns as in `on.push.branches`: names without `refs/heads/`. */
function checkRefs(patterns: readonly Text[], prefix: string): Finding[] {
  return [
    ...patterns.flatMap(text => checkRef(text, prefix)),
    ...checkNegated(patterns, pattern => pattern.startsWith('!'))
  ]
}

function checkRef({ value, range }: Text, prefix: string): Finding[] {
  const negation = value.startsWith('!') ? '!' : ''
  const pattern = value.slice(negation.length)
  const wrong = (message: string, fix: string): Finding[] => [
    { code: 'invalid-pattern', message: `the pattern ${quote(value)} ${message}`, fix, range }
  ]
  if (pattern === placeholder) {
    return wrong(
      'stands for a branch in templates of workflows alone',
      'write the name of the branch, as main; without "branches" it is the default branch'
    )
  }
  if (pattern === '') return wrong('is empty', 'write a name or a pattern, or take it away')
  if (pattern.startsWith(prefix)) {
    return wrong('matches names, not refs', `write ${negation}${pattern.slice(prefix.length)}`)
  }
  if (findBracket(pattern) !== undefined) {
    const escaped = escapeUnbalanced(value, findBracket)
    return wrong('has a bracket without its partner', `close it, or write ${escaped}`)
  }
  if (parseRefPattern(pattern) !== undefined) return []
  return wrong(
    'repeats what cannot be repeated',
    'write "\\" in front of "+" and "?" that are meant'
  )
}

/** Braces and parentheses mean nothing in names of branches and tags. */
function findBracket(pattern: string): Bracket | undefined {
  return findUnbalanced(pattern.replace(/[{}():]/g, 'x'))
}

/** The label of one image has a placeholder for its name; labels of all images have none. */
export function checkLabels(labels: WrittenConfiguration['labels']): Finding[] {
  const all = [...(labels?.['build-all'] ?? []), ...(labels?.skip ?? [])]
  const every = [...all, ...(labels?.build ?? [])]
  return [
    ...every
      .filter(({ value }) => value.trim() === '')
      .map(({ range }) => ({
        code: 'missing-value' as const,
        message: 'a label is empty',
        fix: 'write its name, or take it away',
        range
      })),
    ...(labels?.build ?? [])
      .filter(({ value }) => value.trim() !== '' && !value.includes('{image}'))
      .map(({ value, range }) => ({
        code: 'invalid-value' as const,
        message: `the label ${quote(value)} names no image`,
        fix: `put {image} where the name stands, as "${value}: {image}"`,
        range
      })),
    ...all
      .filter(({ value }) => value.includes('{image}'))
      .map(({ value, range }) => ({
        code: 'invalid-value' as const,
        message: `the label ${quote(value)} names an image, but acts on all of them`,
        fix: 'move it to "build", or take {image} away',
        range
      })),
    ...findOverruled(labels)
  ]
}

/** A label that builds everything beats one that skips: a label that does both never skips. */
function findOverruled(labels: WrittenConfiguration['labels']): Finding[] {
  const building = new Set((labels?.['build-all'] ?? []).map(({ value }) => value.toLowerCase()))
  return (labels?.skip ?? [])
    .filter(({ value }) => value.trim() !== '' && building.has(value.toLowerCase()))
    .map(({ value, range }) => ({
      code: 'invalid-value',
      message: `the label ${quote(value)} stands under "build-all" as well, which beats "skip"`,
      fix: 'keep it in one of the two',
      range
    }))
}
