import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { suggestFix } from '../../../diagnostics/text/suggest'
import { type Arguments, misuse, type OptionName, valueOf } from '../command-line/command'

/** The options by which a run is supposed. */
export const supposing = [
  ...(['head', 'event', 'event-name', 'branch', 'label', 'changed'] as const)
] satisfies readonly OptionName[]

/** The events that a word names, without more to say of them. */
const plainEvents = [
  'pull_request',
  'push',
  'merge_group',
  'schedule',
  'workflow_dispatch'
] as const

type PlainEvent = (typeof plainEvents)[number]

/** An event that somebody asks about. */
export type SupposedEvent =
  | { readonly kind: PlainEvent }
  /** The push of a tag, or a release of it. */
  | { readonly kind: 'tag' | 'release'; readonly tag: string }
  /** The payload of a webhook, as JSON in a file; the name is guessed where nobody says it. */
  | { readonly kind: 'payload'; readonly path: string; readonly name?: string }

/** What a plan is asked to suppose. */
export interface WhatIf {
  /** Missing: no event, and nothing is published. */
  readonly event?: SupposedEvent
  /** What is pushed to, or merged into; missing: the default branch. */
  readonly branch?: string
  readonly labels: readonly string[]
  /** As they were written; none: git says what changed. */
  readonly changed: readonly string[]
  /** The revision that is planned for; missing: the working tree. */
  readonly head?: string
}

/** What the options ask, or every mistake in it. Pure. */
export function parseWhatIf(parameters: Arguments): WhatIf | readonly Diagnostic[] {
  const { given } = parameters
  const labels = given.get('label') ?? []
  const event = parseEventOption(parameters, labels)
  if (Array.isArray(event)) return event
  const branch = valueOf(parameters, 'branch')
  const head = valueOf(parameters, 'head')
  const asked: WhatIf = {
    ...(event === undefined ? {} : { event }),
    ...(branch === undefined ? {} : { branch: branch.replace(/^refs\/heads\//, '') }),
    ...{ labels, changed: given.get('changed') ?? [] },
    ...(head === undefined ? {} : { head })
  }
  const mistakes = [
    ...judgeBranch(asked),
    ...judgeLabels(asked, parameters),
    ...judgeChanged(asked, parameters)
  ]
  return mistakes.length > 0 ? mistakes : asked
}

/** Labels are those of a pull request, so they ask about one. */
function parseEventOption(
  parameters: Arguments,
  labels: readonly string[]
): SupposedEvent | undefined | Diagnostic[] {
  const text = valueOf(parameters, 'event')
  const name = valueOf(parameters, 'event-name')
  const event =
    text === undefined
      ? labels.length > 0
        ? ({ kind: 'pull_request' } as const)
        : undefined
      : parseEventWord(text)
  if (event !== undefined && 'message' in event) return [event]
  if (name === undefined) return event
  if (event?.kind === 'payload') return { ...event, name }
  const message = 'the option "--event-name" names the event of a payload, and none is given'
  return [misuse(message, 'write --event FILE beside it, or --event push')]
}

function parseEventWord(text: string): SupposedEvent | Diagnostic {
  const plain = plainEvents.find(each => each === text)
  if (plain !== undefined) return { kind: plain }
  const [, word, tag = ''] = /^(tag|release)(?:=(?:refs\/tags\/)?(.*))?$/.exec(text) ?? []
  if (word === 'tag' || word === 'release') {
    if (tag !== '') return { kind: word, tag }
    const message = `the option "--event ${word}" needs the name of a tag`
    return misuse(message, `write --event ${word}=v1.2.3`)
  }
  if (/[./\\]/.test(text)) return { kind: 'payload', path: text }
  const known = [...plainEvents, 'tag=v1.2.3', 'release=v1.2.3', 'payload.json']
  return misuse(`the event "${text}" is not known`, suggestFix(text, known))
}

function judgeBranch({ event, branch }: WhatIf): readonly Diagnostic[] {
  if (branch === undefined) return []
  switch (event?.kind) {
    case 'push':
    case 'pull_request':
    case 'merge_group':
    case 'workflow_dispatch':
      return []
    case 'tag':
    case 'release':
      return [misuse(`a ${event.kind} is on no branch`, 'leave "--branch" out')]
    case 'schedule':
      return [misuse('a schedule runs on the default branch', 'leave "--branch" out')]
    case 'payload':
      return [misuse('the payload says which branch is meant', 'leave "--branch" out')]
    case undefined: {
      const message = 'the option "--branch" says where something is pushed to, or merged into'
      return [misuse(message, 'say what by --event push, or by --event pull_request')]
    }
  }
}

function judgeLabels({ event, labels }: WhatIf, { operands }: Arguments): readonly Diagnostic[] {
  if (labels.length === 0) return []
  const isPull = event?.kind === 'pull_request' || event?.kind === 'payload'
  if (!isPull) {
    const message = `only pull requests have labels, and "--event ${event?.kind ?? ''}" is none`
    return [misuse(message, 'leave "--label" out, or write --event pull_request')]
  }
  if (operands.length === 0) return []
  const message = 'images that are named take the place of every other reason, labels among them'
  return [misuse(message, 'leave "--label" or the names out')]
}

function judgeChanged(
  { event, changed }: WhatIf,
  { operands, given }: Arguments
): readonly Diagnostic[] {
  if (changed.length === 0) return []
  if (given.has('base')) {
    const message =
      'the option "--changed" takes the place of a comparison, and "--base" asks for one'
    return [misuse(message, 'leave one of them out')]
  }
  if (operands.length > 0) {
    const message = 'images that are named are built whatever changed'
    return [misuse(message, 'leave "--changed" or the names out')]
  }
  switch (event?.kind) {
    case 'tag':
    case 'release':
    case 'schedule':
    case 'workflow_dispatch': {
      const message = `the event "${event.kind}" compares with nothing, so it is not about changes`
      return [misuse(message, 'leave "--changed" out, or write --event push')]
    }
    case 'push':
    case 'pull_request':
    case 'merge_group':
    case 'payload':
    case undefined:
      return []
  }
}
