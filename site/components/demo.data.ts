import { defineLoader } from 'vitepress'
import { toHeadline } from '../../src/report/headline'
import { displayName } from '../../src/report/phrases/display-name'
import { toPlainText } from '../../src/report/phrases/phrase'
import { verdictOf } from '../../src/report/summary/graph'
import { example, toFiles } from '../hand/project'
import { type Layout, layOut } from '../study/layout'
import { study } from '../study/study'
import { planAll, touch } from '../study/touch'

/** The example as the product itself plans it: the first page shows it without a planner. */
export interface Demo {
  readonly layout: Layout
  readonly changes: readonly DemoChange[]
}

export interface DemoChange {
  readonly file: string
  readonly headline: string
  readonly verdicts: readonly (readonly [image: string, verdict: ReturnType<typeof verdictOf>])[]
  /** Each image that is not left alone, with the first reason. */
  readonly why: readonly (readonly [image: string, because: string])[]
}

const shown = ['api/main.py', 'packages/log/log.py', 'web/src/app.ts', 'docs/drafts/next.md']

declare const data: Demo
export { data }

export default defineLoader({
  async load(): Promise<Demo> {
    const ground = await study(toFiles(example))
    if (ground.kind === 'refused') throw new Error(ground.diagnostics[0]?.message)
    const changes = shown.map((file): DemoChange => {
      const touched = touch(ground, file)
      if (touched === undefined) throw new Error(file)
      return {
        file,
        headline: toPlainText(toHeadline(touched.plan)),
        verdicts: touched.plan.images.map(each => [each.image.name, verdictOf(each)]),
        why: [
          ...touched.rows.map(
            ({ planned, why }) => [planned.image.name, toPlainText(why[0] ?? [])] as const
          ),
          ...(touched.rows.length > 0
            ? []
            : touched.others.flatMap(({ planned, views }) => {
                const because = views.find(each => each.because.startsWith('ignored'))?.because
                return because === undefined
                  ? []
                  : [[planned.image.name, displayName(because)] as const]
              }))
        ]
      }
    })
    return { layout: layOut(planAll(ground).images), changes }
  }
})
