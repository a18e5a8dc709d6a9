import { configurationPath } from '../../request/request'
import { workflowPath } from '../init/new-files'
import { inWorkplace } from './branch/in-workplace'
import type { Command } from './command-line/command'

/** `image-matrix init`. */
export const init: Command = {
  name: 'init',
  operands: '',
  least: 0,
  most: 0,
  summary: 'write a configuration for what is here',
  details: [
    'Reads the Dockerfiles of the repository, and what builds them: compose and bake files,',
    `workflows. Writes ${configurationPath}, with comments that say where each part`,
    `came from, and with --workflow ${workflowPath}. "image-matrix plan" works right`,
    'after it. Nothing is written over; with --dry-run nothing is written at all. What nobody',
    'can know is asked on a terminal, and otherwise left as a comment.'
  ].join('\n'),
  options: ['workflow', 'dry-run', 'yes'],
  async run(invocation) {
    // Loaded only here: no other command reads so many kinds of texts.
    const { writeProposal } = await import('../init/write-proposal')
    return inWorkplace(invocation, place => writeProposal(place, invocation))
  }
}
