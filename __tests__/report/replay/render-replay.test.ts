import fc from 'fast-check'
import { Printable } from '../../../src/diagnostics/text/printable'
import { plain } from '../../../src/report/phrases/palette'
import { renderPage } from '../../../src/report/replay/html/render-page'
import { renderReplay } from '../../../src/report/replay/render-replay'
import type { Replay, ReplayedMerge } from '../../../src/report/replay/replay'
import { addUp, countImages, countMissed } from '../../../src/report/replay/totals'

/** What a page, a terminal, a log or a reader could take for something else. */
const tricks = [
  ...['<script>', '</script>', '</title>', '</style>', '<!--', '-->', '<img src=x onerror=y>'],
  ...['"', "'", '`', '${x}', '&lt;', '&', '>', '<', ' onload="x"', 'javascript:x'],
  ...['\u001b[31m', '\u001b]0;x\u0007', '\u009b2J', '\r', '\n', '\t', '\0', '\u2028', '\u0085'],
  ...['\u202e', '\u2066', '\u200f', '\u200b', '\ufeff', '\udc80', '::error::x', '##[error]x']
]

const name = fc.oneof(
  fc.stringMatching(/^[a-z0-9/._-]{1,80}$/),
  fc.string({ maxLength: 80, minLength: 1 }),
  fc
    .array(fc.oneof(fc.constantFrom(...tricks), fc.stringMatching(/^[a-z/.]{1,9}$/)), {
      minLength: 1,
      maxLength: 8
    })
    .map(parts => parts.join(''))
)
const count = fc.nat({ max: 900 })

const merge: fc.Arbitrary<ReplayedMerge> = fc.record({
  id: fc.stringMatching(/^[0-9a-f]{40}$/),
  day: fc.constant('2026-01-31'),
  subject: name,
  files: count,
  // No plan builds more than there is.
  everything: fc.integer({ min: 2_000, max: 3_000 }),
  built: fc.array(
    fc.record({
      image: name,
      why: fc.constantFrom('changed' as const, 'parent' as const, 'doubt' as const),
      cause: name
    }),
    { maxLength: 5 }
  ),
  triggers: fc.record({ built: count, unknown: count }),
  missed: fc.array(fc.record({ image: name, file: name, reader: name }), { maxLength: 3 })
})

const replay: fc.Arbitrary<Replay> = fc.record({
  repository: name,
  configuration: fc.record({
    kind: fc.constantFrom('committed' as const, 'named' as const, 'proposed' as const),
    name: fc.constant('.github/image-matrix.yml'),
    uncommitted: fc.constant('.github/image-matrix.yaml')
  }),
  merges: fc.array(merge, { maxLength: 15 }),
  images: fc.array(
    fc.record({
      name,
      file: name,
      quality: fc.constantFrom('exact' as const, 'opaque' as const),
      because: name,
      triggers: fc.oneof(
        fc.constant({ kind: 'known' as const }),
        fc.constant({ kind: 'none' as const }),
        fc.record({
          kind: fc.constant('unknown' as const),
          at: fc.record({ file: name, line: count }),
          because: name
        })
      )
    }),
    { maxLength: 15 }
  )
})

test('no line is wider than 80 columns, whatever the names', () => {
  fc.assert(
    fc.property(replay, each => {
      const wide = renderReplay(each, plain)
        .split('\n')
        .filter(line => line.length > 80)
      expect(wide).toEqual([])
    })
  )
})

/** Every tag that a page may have, as it has to be written. */
const tag = /<(?:!doctype html|\/?[a-z][a-z0-9]*(?: [a-z][a-zA-Z:-]*(?:="[^"<>]*")?)*\s*\/?)>/g

/** A page as a browser reads it: the tags with the names of their attributes, and the texts. */
function parsePage(page: string): { readonly tags: readonly string[]; readonly texts: string } {
  const [head = '', body = ''] = page.split(/<style>[^]*?<\/style>/)
  const whole = `${head}<style></style>${body}`.replaceAll(/\s+/g, ' ')
  const tags = [...whole.matchAll(tag)].map(([each]) => each.replaceAll(/="[^"]*"/g, ''))
  return { tags, texts: whole.replaceAll(tag, '') }
}

/** The same replay with every name replaced by letters. */
function tame(each: Replay): Replay {
  const names = new Map<string, string>()
  const text = JSON.stringify(each, (key, value: unknown) => {
    if (typeof value !== 'string' || ['kind', 'quality', 'why', 'id', 'day'].includes(key)) {
      return value
    }
    const name = names.get(value) ?? `name${String(names.size)}`
    names.set(value, name)
    return name
  })
  return JSON.parse(text) as Replay
}

test('a page has the tags of a page about harmless names, whatever the names', () => {
  fc.assert(
    fc.property(replay, each => {
      const { tags, texts } = parsePage(renderPage(each))
      expect(tags).toEqual(parsePage(renderPage(tame(each))).tags)
      expect(texts).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#39);)/)
    })
  )
})

test('a page holds no character that hides or turns what is around it', () => {
  fc.assert(
    fc.property(replay, each => {
      expect(renderPage(each)).not.toMatch(hiding)
    })
  )
})

test('a terminal shows as many lines as for harmless names, and obeys none of them', () => {
  fc.assert(
    fc.property(replay, each => {
      const shown = renderReplay(each, plain)
      expect(shown).not.toMatch(hiding)
      expect(shown.split('\n')).toHaveLength(renderReplay(tame(each), plain).split('\n').length)
      expect(String(Printable.of(shown))).not.toMatch(/^\s*::|##\[/m)
    })
  )
})

/** Control characters but the line break, marks of direction, and what has no width. */
const hiding =
  /[^\n -\u{7e}\u{a0}-\u{200a}\u{2010}-\u{2027}\u{202f}-\u{2065}\u{206a}-\u{d7ff}\u{e000}-\u{fefe}\u{ff00}-\u{10ffff}]/u

test('every build is counted once by its image, and every miss by its file', () => {
  fc.assert(
    fc.property(replay, each => {
      const { built, missed } = addUp(each)
      expect(countImages(each).reduce((all, { builds }) => all + builds, 0)).toBe(built)
      const ofImages = countImages(each).map(({ builds, causes }) => [
        builds,
        causes.reduce((all, cause) => all + cause.builds, 0)
      ])
      for (const [builds, ofCauses] of ofImages) expect(ofCauses).toBe(builds)
      expect(countMissed(each).reduce((all, { merges }) => all + merges.length, 0)).toBe(missed)
    })
  )
})
