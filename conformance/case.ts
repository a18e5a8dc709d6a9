import * as v from 'valibot'

const treeSchema = v.strictObject({
  files: v.optional(v.array(v.string())),
  links: v.optional(v.record(v.string(), v.string())),
  ignore: v.optional(v.string())
})

/** What stands beside a Dockerfile; the oracle takes it as it is, see README.md. */
export const settingSchema = v.strictObject({
  file: v.optional(v.string()),
  fileIgnore: v.optional(v.string()),
  target: v.optional(v.string()),
  buildArgs: v.optional(v.record(v.string(), v.string())),
  platforms: v.optional(v.array(v.string())),
  context: v.optional(treeSchema),
  /** Variables of base images; where there are any, our side is told that it does not know them. */
  images: v.optional(v.record(v.string(), v.strictObject({ env: v.array(v.string()) }))),
  contexts: v.optional(
    v.record(
      v.string(),
      v.union([v.strictObject({ local: treeSchema }), v.strictObject({ source: v.string() })])
    )
  )
})

export type Tree = v.InferOutput<typeof treeSchema>
export type Setting = v.InferOutput<typeof settingSchema>

/** A Dockerfile with all that both sides are told about its build. */
export interface Case {
  readonly name: string
  readonly dockerfile: string
  readonly setting: Setting
}

/** The name that the oracle gives to the main context. */
export const mainContext = 'context'

/** The tree of a context, by the oracle's name for it; undefined for what is no directory. */
export function findTree(context: string, { context: main, contexts }: Setting): Tree | undefined {
  if (context === mainContext) return main
  const named = contexts?.[context]
  return named !== undefined && 'local' in named ? named.local : undefined
}

/** Platforms of a case that names none: one, so that both sides know it. */
export const defaultPlatforms = ['linux/amd64']
