import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { Runner } from '../../ports/process/runner'
import { type DevBuild, parseDevBuilds, splitLines } from './dev-build'
import { findContested, parseImageIds, parseWanted, type WantedImage } from './wanted-image'

/** What the step asks for. */
export interface LoadRequest {
  /** The images of `images`, and those of the development images. */
  readonly wanted: readonly WantedImage[]
  readonly builds: readonly DevBuild[]
  /**
   * The ids that the workflow knows, by artifact; none: the one written next to the archive counts.
   */
  readonly imageIds: ReadonlyMap<string, string>
  readonly to: 'daemon' | 'layout'
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
}

/** A request, as far as its inputs could be read, and a mistake for each that could not be read. */
export interface LoadRequestReading {
  readonly request: LoadRequest
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads every input; a mistake in one does not hide those in others. */
export function readLoadRequest(runner: Runner): LoadRequestReading {
  const images = parseWanted(runner.input('images'))
  const builds = parseDevBuilds(runner.input('dev'))
  const ids = parseImageIds(runner.input('image-ids'))
  const to = runner.input('to').trim()
  const wanted = [...images.wanted, ...(builds ?? []).flatMap(build => build.load)]
  const request: LoadRequest = {
    wanted,
    builds: builds ?? [],
    imageIds: ids.ids,
    to: to === 'layout' ? 'layout' : 'daemon',
    cacheFrom: splitLines(runner.input('cache-from')),
    cacheTo: splitLines(runner.input('cache-to'))
  }
  return {
    request,
    diagnostics: [
      ...images.unreadable.map(word => invalid('images', `holds "${word}"`, toWantedForm(word))),
      ...ids.unreadable.map(word =>
        invalid('image-ids', `holds "${word}"`, 'write ARTIFACT=sha256:…, with 64 hex digits')
      ),
      ...(builds === undefined
        ? [invalid('dev', 'is no matrix entry as JSON', 'write dev: ${{ toJSON(matrix) }}')]
        : []),
      ...(['', 'daemon', 'layout'].includes(to)
        ? []
        : [invalid('to', `is "${to}"`, 'write daemon or layout')]),
      ...findContested(wanted).map(({ name, among }) =>
        invalid(
          'images',
          `wants "${name}" from two ${among}`,
          'give one of them another name, or load them in two steps'
        )
      )
    ]
  }
}

/** What was meant: what holds an `@` is no artifact. */
function toWantedForm(word: string): string {
  return word.includes('@')
    ? 'write NAME=REPOSITORY@sha256:…, with 64 hex digits and no tag, as base=ghcr.io/o/base@sha256:…'
    : 'write NAME=artifact, as base=base'
}

function invalid(input: string, wrong: string, fix: string): Diagnostic {
  const message = `the input "${input}" ${wrong}`
  return problem('invalid-input', { message, fix })
}
