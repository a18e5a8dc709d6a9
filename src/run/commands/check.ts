import type { Workplace } from '../../ports/process/terminal'
import { inWorkplace } from './branch/in-workplace'
import { findTree } from './branch/read-ground'
import { readOverrides } from './branch/read-overrides'
import { type Answer, type Command, type Invocation, misused } from './command-line/command'

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
  if ('code' in overrides) return misused(overrides)
  const { workingTree, repository } = place
  const tree = (await findTree(place)) ?? 'HEAD'
  // Loaded only here: no other command reads workflows.
  const { answerCheck } = await import('../check/answer-check')
  const unseen = typeof workingTree === 'string' ? {} : { unseen: workingTree.because }
  return answerCheck(
    { checkout: place, repository, tree, origin: await place.readOrigin(), ...unseen },
    overrides,
    invocation
  )
}
