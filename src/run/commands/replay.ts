import { inWorkplace } from './branch/in-workplace'
import type { Command } from './command-line/command'

/** `image-matrix replay`. */
export const replay: Command = {
  name: 'replay',
  operands: '[REVISION]',
  least: 0,
  most: 1,
  summary: 'what the last merges would have built',
  details: [
    'Plans each of the last merges of the branch, a commit beside its first parent, and tells',
    "what would have been built: by what the builds read, by the repository's own workflows,",
    'and by building everything. What a script decides is unknown, and told as such. The',
    'configuration is that of the newest commit; without one, what "init" would write. Without',
    'REVISION, it is about HEAD, or about the default branch if another one is checked out.'
  ].join('\n'),
  options: ['last', 'since', 'html'],
  async run(invocation) {
    // Loaded only here: no other command looks back.
    const { answerReplay } = await import('../replay/answer-replay')
    return inWorkplace(invocation, place => answerReplay(place, invocation))
  }
}
