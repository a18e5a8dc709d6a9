import { groupDigits } from '../../phrases/group-digits'
import type { Replay } from '../replay'
import { countMissed, listOpenTriggers } from '../totals'
import { html, type Markup } from './markup'

/** What the workflows missed, each with the file that proves it. */
export function renderMissed(replay: Replay): Markup {
  const missed = countMissed(replay)
  if (missed.length === 0) return html``
  const rows = missed.map(({ image, file, reader, via, merges }) => {
    const through = via === undefined ? html`` : html` of its parent <code>${via}</code>`
    const ids = merges.slice(-3).map(({ id }) => id.slice(0, 7))
    return html`<tr>
      <td><code>${image}</code></td>
      <td class="number" data-name="merges">${groupDigits(merges.length)}</td>
      <td><code>${file}</code>, ${reader}${through}</td>
      <td data-name="last">${ids.join(', ')}</td>
    </tr>`
  })
  return html`<h2>Missed by the workflows</h2>
    <p class="faint">
      The file was changed, the build reads it, and no workflow that can be read looks at it.
    </p>
    <table class="wide">
      <thead>
        <tr>
          <th>image</th>
          <th class="number">merges</th>
          <th>file</th>
          <th>last in</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
}

/** What nobody can tell of the workflows, and the images that none of them builds. */
export function renderOpen(replay: Replay): Markup {
  const open = listOpenTriggers(replay)
  const none = replay.images.filter(({ triggers }) => triggers.kind === 'none')
  const rows = open.map(
    ({ at, because, images }) =>
      html`<tr>
        <td><code>${at.file}:${at.line}</code></td>
        <td>${because}</td>
        <td>${images.join(', ')}</td>
      </tr>`
  )
  const table =
    rows.length === 0
      ? html``
      : html`<h2>Not known of the workflows</h2>
          <p class="faint">
            A script, an expression or a secret decides. It is counted neither as built nor as
            missed.
          </p>
          <table class="wide">
            <thead>
              <tr>
                <th>place</th>
                <th>why</th>
                <th>images</th>
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
  const names = none.map(({ name }) => name).join(', ')
  const rest =
    none.length === 0
      ? html``
      : html`<h2>Built by no workflow at a change</h2>
          <p>${names}</p>`
  return html`${table} ${rest}`
}

/** The images of which nobody can tell what they read. */
export function renderOpaque({ images }: Replay): Markup {
  const opaque = images.filter(({ quality }) => quality === 'opaque')
  if (opaque.length === 0) return html``
  const rows = opaque.map(
    ({ name, because = '' }) =>
      html`<tr>
        <td><code>${name}</code></td>
        <td>${because}</td>
      </tr>`
  )
  return html`<h2>Built by every merge</h2>
    <p class="faint">
      What these read cannot be known: “image-matrix inputs IMAGE” says the line that ends it.
    </p>
    <table class="wide">
      <tbody>
        ${rows}
      </tbody>
    </table>`
}
