import { groupDigits } from '../../phrases/group-digits'
import { tellConfiguration, tellEnd, tellRange, tellUncommitted } from '../render-replay'
import type { Replay, ReplayedMerge } from '../replay'
import { addUp, countImages, percent, type Totals } from '../totals'
import { drawBar, drawKey, drawMerges } from './charts'
import { html, type Markup, trusted } from './markup'
import { renderMissed, renderOpaque, renderOpen } from './sections'
import { style } from './style'

/** A page of its own: it asks for nothing, and runs nothing. */
export function renderPage(replay: Replay): string {
  const totals = addUp(replay)
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>What ${replay.repository} would have built</title>
        <style>
          ${trusted(style)}
        </style>
      </head>
      <body>
        <main>
          ${renderHead(replay)} ${renderTiles(totals)} ${renderTotals(totals)}
          ${renderChart(replay)} ${renderMissed(replay)} ${renderImages(replay)}
          ${renderOpen(replay)} ${renderOpaque(replay)} ${renderMerges(replay)}
        </main>
      </body>
    </html>`
  return `${page.html.replaceAll(/\n{2,}/g, '\n')}\n`
}

function renderHead({ repository, merges, configuration, ends }: Replay): Markup {
  const [first, last] = [merges[0], merges.at(-1)]
  const span =
    first === undefined || last === undefined
      ? 'There is no merge to replay.'
      : `${groupDigits(merges.length)} merges, ${first.day} to ${last.day}, up to ${last.id.slice(0, 7)}.`
  return html`<h1>What ${repository} would have built</h1>
    <p>${span}</p>
    <p class="faint">
      ${[tellConfiguration(configuration), ...tellUncommitted(configuration), ...(ends === undefined ? [] : [tellEnd(ends)])].join('. ')}.
    </p>`
}

function renderTiles({ everything, built, triggers, missed, idle, merges }: Totals): Markup {
  const avoided = everything - built
  const beside = {
    least: Math.max(0, triggers.least - built),
    most: Math.max(0, triggers.most - built)
  }
  const bad = missed === 0 ? '' : ' bad'
  return html`<div class="tiles">
    <div class="tile">
      <b>${percent(avoided, everything)} %</b>${groupDigits(avoided)} of ${groupDigits(everything)}
      builds avoided
    </div>
    <div class="tile"><b>${tellRange(beside)}</b>builds fewer than the workflows</div>
    <div class="tile${bad}"><b>${groupDigits(missed)}</b>rebuilds that the workflows missed</div>
    <div class="tile">
      <b>${groupDigits(idle)}</b>of ${groupDigits(merges)} merges build nothing
    </div>
  </div>`
}

function renderTotals({ everything, built, triggers, parents, doubts }: Totals): Markup {
  const { least, most } = triggers
  const notes = [
    ...(parents > 0 ? [`${groupDigits(parents)} only because a child needs them`] : []),
    ...(doubts > 0 ? [`${groupDigits(doubts)} because what they read cannot be known`] : [])
  ]
  const row = (name: string, number: string, bar: Markup): Markup =>
    html`<tr>
      <td>${name}</td>
      <td class="number">${number}</td>
      <td class="bar">${bar}</td>
    </tr>`
  return html`<h2>Images built</h2>
    <table class="bars">
      <tbody>
        ${row('By what is read', groupDigits(built), drawBar([{ name: 'read', value: built }], everything, 'By what is read'))}
        ${row(
          'By its workflows',
          tellRange(triggers),
          drawBar(
            [
              { name: 'flows', value: least },
              { name: 'open', value: most - least }
            ],
            everything,
            'By its workflows'
          )
        )}
        ${row('Everything', groupDigits(everything), drawBar([{ name: 'all', value: everything }], everything, 'Everything'))}
      </tbody>
    </table>
    ${notes.length === 0 ? html`` : html`<p class="faint">Among those by what is read, ${notes.join(' and ')}.</p>`}`
}

function renderChart({ merges }: Replay): Markup {
  if (merges.length === 0) return html``
  const hasUnknown = merges.some(({ triggers }) => triggers.unknown > 0)
  return html`<h2>Merge by merge</h2>
    <ul class="legend">
      ${[
        drawKey('read', 'by what is read'),
        drawKey('flows', 'by its workflows'),
        ...(hasUnknown ? [drawKey('open', 'not known')] : []),
        drawKey('all', 'everything')
      ]}
    </ul>
    <div class="chart">${drawMerges(merges)}</div>
    <p class="faint">The oldest is on the left.</p>`
}

function renderImages(replay: Replay): Markup {
  const totals = countImages(replay)
  if (totals.length === 0) return html``
  const [most] = totals
  const rows = totals.map(({ image, builds, causes }) => {
    const shown = causes
      .slice(0, 3)
      .map(({ cause, builds: of }) => html`<code>${cause}</code> (${of})`)
    const list = shown.flatMap((each, index) => (index === 0 ? [each] : [html`, `, each]))
    const bar = drawBar([{ name: 'read', value: builds }], most?.builds ?? builds, image)
    return html`<tr>
      <td><code>${image}</code></td>
      <td class="number" data-name="builds">${groupDigits(builds)}</td>
      <td class="bar">${bar}</td>
      <td>${{ html: list.map(each => each.html).join('') }}</td>
    </tr>`
  })
  return html`<h2>Built most, and what caused it</h2>
    <table class="bars wide">
      <thead>
        <tr>
          <th>image</th>
          <th class="number">builds</th>
          <th></th>
          <th>causes</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`
}

function renderMerges({ merges }: Replay): Markup {
  if (merges.length === 0) return html``
  const rows = merges.toReversed().map(renderMerge)
  return html`<h2>All merges</h2>
    <details>
      <summary>The newest first</summary>
      <table class="wide">
        <thead>
          <tr>
            <th>merge</th>
            <th class="number">by what is read</th>
            <th class="number">by its workflows</th>
            <th>images</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </details>`
}

function renderMerge({ id, day, subject, built, triggers, missed }: ReplayedMerge): Markup {
  const range = tellRange({ least: triggers.built, most: triggers.built + triggers.unknown })
  const names = built.map(({ image }) => image)
  const shown =
    names.length > 12 ? [...names.slice(0, 12), `and ${String(names.length - 12)} more`] : names
  const missing =
    missed.length === 0 ? '' : ` (missed: ${missed.map(({ image }) => image).join(', ')})`
  return html`<tr>
    <td><code>${id.slice(0, 7)}</code> ${day}<br />${subject}</td>
    <td class="number" data-name="by what is read">${built.length}</td>
    <td class="number" data-name="by its workflows">${range}</td>
    <td>${shown.join(', ')}${missing}</td>
  </tr>`
}
