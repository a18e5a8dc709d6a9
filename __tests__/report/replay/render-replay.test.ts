import fc from 'fast-check'
import { plain } from '../../../src/report/phrases/palette'
import { renderPage } from '../../../src/report/replay/html/render-page'
import { renderReplay } from '../../../src/report/replay/render-replay'
import type { Replay, ReplayedMerge } from '../../../src/report/replay/replay'
import { addUp, countImages, countMissed } from '../../../src/report/replay/totals'

const name = fc.oneof(
  fc.stringMatching(/^[a-z0-9/._-]{1,80}$/),
  fc.string({ maxLength: 80, minLength: 1 })
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
    name: fc.constant('.github/image-matrix.yml')
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

test('a page holds no markup of the names', () => {
  const markup = /<(?:\/?script|img|iframe|link)|\son\w+=/i
  fc.assert(
    fc.property(replay, each => {
      const hostile = { ...each, repository: `<script>${each.repository}</script><img onerror=x>` }
      expect(renderPage(hostile).replaceAll(/&lt;.*?&gt;/g, '')).not.toMatch(markup)
    })
  )
})

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
