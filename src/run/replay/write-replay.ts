import { resolve } from 'node:path'
import { isUnreadable } from '../../diagnostics/unreadable'
import { renderPage } from '../../report/replay/html/render-page'
import { renderReplay } from '../../report/replay/render-replay'
import type { Replay } from '../../report/replay/replay'
import { toReplayJson } from '../../report/replay/to-replay-json'
import { type Answer, type Invocation, misuse, valueOf } from '../commands/command-line/command'

/** A replay as a table, as JSON, or as a page that is printed or written to a file. */
export function writeReplay(replay: Replay, invocation: Invocation): Answer {
  const { terminal, palette, given } = invocation
  const file = valueOf(invocation, 'html')
  if (file === '') return { kind: 'answer', text: renderPage(replay).trimEnd() }
  if (file !== undefined) {
    const written = terminal.writeFile(
      resolve(terminal.folder, ...(given.get('directory') ?? []), file),
      renderPage(replay)
    )
    if (isUnreadable(written)) {
      const message = `the page "${file}" cannot be written: ${written.because}`
      const fix = 'name a file in a folder that is there, as --html=replay.html'
      return { kind: 'failed', diagnostics: [misuse(message, fix)] }
    }
  }
  if (given.has('json')) return { kind: 'answer', text: toReplayJson(replay) }
  const text = renderReplay(replay, palette)
  return { kind: 'answer', text: file === undefined ? text : `${text}\n\nThe page is ${file}` }
}
