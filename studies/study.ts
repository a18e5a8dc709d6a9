import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

/** When the repository's own rules build images. */
const triggerSchema = v.strictObject({
  /** The file that says so, in the repository. */
  source: v.string(),
  /** The images that it builds; missing: all. */
  images: v.optional(v.array(v.string())),
  /**
   * Globs as `on.push.paths` takes them: the last that matches a file decides. `{folder}` is that
   * of the image's Dockerfile, `{context}` its context, `{file}` the Dockerfile.
   */
  paths: v.pipe(v.array(v.string()), v.minLength(1))
})

const studySchema = v.strictObject({
  /** As `owner/name` on GitHub. */
  repository: v.string(),
  /** The newest merge that is replayed; the rest of the file describes this commit. */
  commit: v.pipe(v.string(), v.hexadecimal(), v.length(40)),
  /** Of the images that name none. */
  platforms: v.optional(v.array(v.string())),
  /** What image-matrix would be told: `.github/image-matrix.yml`. */
  configuration: v.looseObject({ images: v.record(v.string(), v.looseObject({})) }),
  /** Dockerfiles that are each an image, with their folder as context, beside those above. */
  each: v.optional(v.string()),
  /**
   * What image-matrix asks for where a source is not tracked: by image, the source and the globs
   * of the files that a step before the build makes it from.
   */
  generated: v.optional(v.record(v.string(), v.record(v.string(), v.array(v.string())))),
  triggers: v.array(triggerSchema)
})

export type Study = v.InferOutput<typeof studySchema> & { readonly name: string }
export type Trigger = Study['triggers'][number]

/** The studies of a folder whose names hold one of the words; all without words. */
export function loadStudies(folder: string, words: readonly string[]): readonly Study[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.yml'))
    .map(file => file.replace(/\.yml$/, ''))
    .filter(name => words.length === 0 || words.some(word => name.includes(word)))
    .sort()
    .map(name => ({
      name,
      ...v.parse(
        studySchema,
        parse(readFileSync(join(folder, `${name}.yml`), 'utf8'), { merge: true })
      )
    }))
}
