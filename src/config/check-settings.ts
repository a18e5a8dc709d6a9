import { reservedMatrixKeys } from '../plan/entry-keys'
import { checkPlatform } from './check-platforms'
import { findUnbalanced } from './check-patterns'
import type { WrittenConfiguration } from './configuration-shape'
import type { Finding } from './finding'
import { toExpression } from '../plan/ref-pattern'
import { quote } from './finding'
import type { WrittenImage } from './image-shape'
import type { Text } from './shape'
import { suggestFix } from './suggest'

/** The events that GitHub starts workflows for, but those of which nothing is ever published. */
const publishingEvents = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run'
]

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
    fix: 'write a label, as ubuntu-latest',
    range
  }
}

export function checkPublish(publish: WrittenConfiguration['publish']): Finding[] {
  return [
    ...(publish?.events ?? []).flatMap(checkEvent),
    ...checkRefs(publish?.branches ?? [], 'refs/heads/'),
    ...checkRefs(publish?.tags ?? [], 'refs/tags/')
  ]
}

function checkEvent({ value, range }: Text): Finding[] {
  if (publishingEvents.includes(value)) return []
  const never = value === 'pull_request_target'
  return [
    {
      code: 'invalid-value',
      message: never
        ? `nothing is ever published on ${quote(value)}`
        : `unknown event ${quote(value)}`,
      fix: never ? 'take it away' : suggestFix(value, publishingEvents),
      range
    }
  ]
}

/** Patterns as in `on.push.branches`: names without `refs/heads/`. */
function checkRefs(patterns: readonly Text[], prefix: string): Finding[] {
  const findings = patterns.flatMap(text => checkRef(text, prefix))
  const first = patterns[0]
  if (first === undefined || !patterns.every(({ value }) => value.startsWith('!'))) return findings
  return [
    ...findings,
    {
      code: 'only-negated-patterns',
      message: `the list of ${quote(first.value)} only takes away, and matches nothing`,
      fix: 'begin it with what is matched, as "**"',
      range: first.range
    }
  ]
}

function checkRef({ value, range }: Text, prefix: string): Finding[] {
  const negation = value.startsWith('!') ? '!' : ''
  const pattern = value.slice(negation.length)
  const wrong = (message: string, fix: string): Finding[] => [
    { code: 'invalid-pattern', message: `the pattern ${quote(value)} ${message}`, fix, range }
  ]
  if (pattern === '') return wrong('is empty', 'write a name or a pattern, or take it away')
  if (pattern.startsWith(prefix)) {
    return wrong('matches names, not refs', `write ${negation}${pattern.slice(prefix.length)}`)
  }
  if (findUnbalanced(pattern.replace(/[{}()]/g, '')) !== undefined) {
    return wrong('has a bracket without its partner', 'close it, or write "\\" in front of it')
  }
  if (toExpression(pattern) !== undefined) return []
  return wrong(
    'repeats what cannot be repeated',
    'write "\\" in front of "+" and "?" that are meant'
  )
}

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
      }))
  ]
}

/** Free fields that would hide a field of the entry. GitHub compares keys without case. */
export function checkMatrix(matrix: WrittenImage['matrix']): Finding[] {
  return [...(matrix ?? [])].flatMap(([name, { key }]): Finding[] => {
    if (reservedMatrixKeys.has(name.toLowerCase())) {
      return [
        {
          code: 'reserved-matrix-key',
          message: `the matrix key ${quote(name)} is one of the entry's own`,
          fix: `choose another, as "my-${name.toLowerCase()}"`,
          range: key
        }
      ]
    }
    if (/^[A-Za-z_][\w-]*$/.test(name)) return []
    return [
      {
        code: 'invalid-value',
        message: `the matrix key ${quote(name)} cannot be read as matrix.<key>`,
        fix: 'use letters, digits, "_" and "-", and begin with a letter',
        range: key
      }
    ]
  })
}
