import { resolve } from 'node:path'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { Workplace } from '../../ports/process/terminal'
import type { Overrides } from '../workflows/plan-settings'
import { inWorkplace } from './branch/read-branch'
import { readStages } from './branch/read-stages'
import {
  type Answer,
  type Command,
  type Invocation,
  type Refusal,
  valueOf
} from './command-line/command'

/** `image-matrix check`. */
export const check: Command = {
  name: 'check',
  operands: '',
  least: 0,
  most: 0,
  summary: 'what will go wrong, before it does',
  details: [
    'Plans everything, as the workflows of the working tree do it, and reads these workflows:',
    'every mistake is told at once, with those that a run would tell only some day. --stages,',
    '--split-platforms and --config take the place of what the workflows say. The exit status',
    'is 1 where something is found; notes are no findings.'
  ].join('\n'),
  options: ['stages', 'split-platforms', 'sarif'],
  run: invocation => inWorkplace(invocation, place => checkIn(place, invocation))
}

async function checkIn(place: Workplace, invocation: Invocation): Promise<Answer> {
  const overrides = readOverrides(place, invocation)
  if ('kind' in overrides) return overrides
  const { workingTree, repository } = place
  const head = typeof workingTree === 'string' ? undefined : await repository.readCommit('HEAD')
  const committed = head === undefined || isUnreadable(head) ? 'HEAD' : head.id
  const tree = typeof workingTree === 'string' ? workingTree : committed
  // Loaded only here: no other command reads workflows.
  const { answerCheck } = await import('../check/answer-check')
  const unseen = typeof workingTree === 'string' ? {} : { unseen: workingTree.because }
  return answerCheck(
    { checkout: place, repository, tree, origin: await place.readOrigin(), ...unseen },
    overrides,
    invocation
  )
}

function readOverrides(place: Workplace, invocation: Invocation): Overrides | Refusal {
  const stages = readStages(invocation)
  if (typeof stages === 'object') return { kind: 'misused', diagnostics: [stages] }
  const path = valueOf(invocation, 'config')
  return {
    ...(stages === undefined ? {} : { stages }),
    ...(path === undefined
      ? {}
      : { config: { kind: 'file', path: resolve(place.folder, path) } as const }),
    ...(invocation.given.has('split-platforms') ? { platforms: 'split' as const } : {})
  }
}
