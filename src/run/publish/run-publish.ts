import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { explainCodes, findErrorsPage } from '../../diagnostics/text/explain-codes'
import { formatDiagnostic } from '../../diagnostics/text/format-diagnostic'
import { Printable } from '../../diagnostics/text/printable'
import type { Runner } from '../../ports/process/runner'
import type { PublishWorld } from '../../ports/world'
import { toUnexpectedFailure, writeOutputs } from '../plan/outcome'
import type { ExitStatus } from '../plan/run-plan'
import { type Publication, publishImages } from './publish-images'
import { renderLog, renderSummary, toImagesOutput } from './render-publication'
import { type PublishRequest, readPublishRequest } from './request/publish-request'

/**
 * `image-matrix/publish`: pushes all content of a run by digest, and then moves tags. The outputs
 * are set to their empty values before anything can go wrong.
 */
export async function runPublish(world: PublishWorld): Promise<ExitStatus> {
  const { runner } = world
  const { request, diagnostics: mistakes } = readPublishRequest(runner)
  const publication = await publish(request, mistakes, world)
  const diagnostics = setOutputs(request, publication, runner)
  const result = hasMistake(diagnostics) ? 'failed' : 'published'
  for (const note of [...request.notes, ...renderLog(publication)]) {
    runner.print(Printable.lines([note]))
  }
  for (const each of diagnostics) runner.print(Printable.of(`\n${formatDiagnostic(each)}`))
  const explained = result === 'failed' ? explainCodes(diagnostics, findErrorsPage(runner)) : []
  for (const line of explained) runner.print(Printable.lines(['', line]))
  runner.annotate(diagnostics)
  const summary = renderSummary(result, request, publication)
  runner.writeSummary(Printable.of([summary, ...explained].join('\n')))
  return result === 'failed' ? 1 : 0
}

async function publish(
  request: PublishRequest,
  mistakes: readonly Diagnostic[],
  world: PublishWorld
): Promise<Publication> {
  const unwritten = writeOutputs(() => {
    world.runner.presetOutputs(emptyPublishOutputs)
  })
  if (unwritten !== undefined) return refused(unwritten.diagnostics)
  if (mistakes.length > 0) return refused(mistakes)
  try {
    return await publishImages(request, world)
  } catch (error) {
    return refused(toUnexpectedFailure(error, 'the images could not be published').diagnostics)
  }
}

function refused(diagnostics: readonly Diagnostic[]): Publication {
  return { images: [], tags: [], diagnostics }
}

/** Writes what stands now, in whole or in part, and returns what is to be said. */
function setOutputs(
  request: PublishRequest,
  publication: Publication,
  runner: Runner
): readonly Diagnostic[] {
  const { diagnostics } = publication
  const result = hasMistake(diagnostics) ? 'failed' : 'published'
  if (result === 'failed' && publication.tags.length === 0) return diagnostics
  const unwritten = writeOutputs(() => {
    runner.setOutputs(
      new Map([
        ['result', result],
        ['images', toImagesOutput(request, publication)]
      ])
    )
  })
  return [...diagnostics, ...(unwritten?.diagnostics ?? [])]
}

/** The outputs before anything can go wrong. */
const emptyPublishOutputs: ReadonlyMap<'result' | 'images', string> = new Map([
  ['result', 'failed'],
  ['images', '{}']
])
