import type { ReplayedMerge } from '../replay'
import { html, type Markup } from './markup'

/** A part of a bar, in its own colour. */
export interface BarPart {
  readonly name: 'read' | 'flows' | 'open' | 'all'
  readonly value: number
}

/** A bar as wide as its parts are of the whole. */
export function drawBar(parts: readonly BarPart[], whole: number, title: string): Markup {
  let start = 0
  const drawn = parts.map(({ name, value }) => {
    const width = whole === 0 ? 0 : (100 * value) / whole
    const rectangle = html`<rect
      class="${name}"
      x="${round(start)}"
      y="0"
      width="${round(width)}"
      height="10"
    />`
    start += width
    return rectangle
  })
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${title}">
    ${drawn}
  </svg>`
}

const height = 100

/** A column for each merge: what is read in front of what the workflows build, and all behind. */
export function drawMerges(merges: readonly ReplayedMerge[]): Markup {
  const most = Math.max(1, ...merges.map(({ everything }) => everything))
  const columns = merges.map((merge, index) => {
    const { built, triggers, everything, id, day } = merge
    const rise = (count: number): number => (height * count) / most
    const least = rise(triggers.built)
    const open = rise(triggers.unknown)
    const title = `${id.slice(0, 7)}, ${day}: ${String(built.length)} by what is read, ${String(triggers.built)} by the workflows, ${String(triggers.unknown)} not known, of ${String(everything)}`
    return html`<g
      ><title>${title}</title
      ><rect
        class="all"
        opacity=".35"
        x="${index}"
        y="${round(height - rise(everything))}"
        width="1"
        height="${round(rise(everything))}" /><rect
        class="flows"
        x="${index + 0.05}"
        y="${round(height - least)}"
        width=".4"
        height="${round(least)}" /><rect
        class="open"
        x="${index + 0.05}"
        y="${round(height - least - open)}"
        width=".4"
        height="${round(open)}" /><rect
        class="read"
        x="${index + 0.5}"
        y="${round(height - rise(built.length))}"
        width=".4"
        height="${round(rise(built.length))}"
    /></g>`
  })
  return html`<svg
    viewBox="0 0 ${Math.max(1, merges.length)} ${height}"
    preserveAspectRatio="none"
    role="img"
    aria-label="Images built by each merge"
  >
    ${columns}
  </svg>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** What a colour means. */
export function drawKey(name: BarPart['name'], text: string): Markup {
  return html`<li>
    <svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${name}" width="1" height="1" /></svg
    >${text}
  </li>`
}
