import { parseMermaid, renderMermaidSVG } from 'beautiful-mermaid'

/** Characters of a line in a box, so that boxes are no wider than they must be. */
const widest = 20

/**
 * A flowchart in Mermaid as a picture in HTML: drawn while the site is built, in the colours of
 * the page that shows it (`.im-diagram`), with its arrows in words for who cannot see it.
 *
 * @param id names its parts in the page
 * @throws for what is no flowchart, and where an arrow or a label of it was not understood
 */
export function drawDiagram(text: string, id: string): string {
  const { nodes, edges } = parseMermaid(text)
  const arrows = text.match(/-->/g)?.length ?? 0
  const labels = new Set([...nodes.values()].map(({ label }) => `"${label}"`))
  const lost = (text.match(/"[^"]+"/g) ?? []).filter(label => !labels.has(label))
  if (edges.length !== arrows || lost.length > 0) {
    throw new Error(`${edges.length} of ${arrows} arrows and not ${lost.join()} are in ${text}`)
  }
  const drawn = renderMermaidSVG(text.replaceAll(/"[^"]+"/g, wrapLabel), {
    padding: 4,
    nodeSpacing: 12
  })
  const [, width = ''] = /\bwidth="([\d.]+)"/.exec(drawn) ?? []
  const labelOf = (name: string): string => nodes.get(name)?.label ?? name
  const told = edges.map(({ source, target }) => `${labelOf(source)} → ${labelOf(target)}`)
  const picture = drawn
    // Its own colours and fonts, which it would load from elsewhere.
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/ style="[^"]*"/, ` role="img" aria-label="${escape(told.join('; '))}"`)
    .replaceAll(/(id="|url\(#)(?=arrowhead)/g, `$1${id}-`)
  const scroll = `class="im-diagram" tabindex="0" role="group" aria-label="A picture"`
  return `<div ${scroll} style="--im-diagram-width: ${width}px" v-pre>${picture.replaceAll(/\n\s*/g, '\n')}</div>\n`
}

function wrapLabel(quoted: string): string {
  const lines: string[] = []
  for (const word of quoted.slice(1, -1).split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + word.length >= widest) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return `"${lines.join('<br>')}"`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
