import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { explainCodes, findErrorsPage } from '../../diagnostics/text/explain-codes'
import { formatDiagnostic } from '../../diagnostics/text/format-diagnostic'
import { Printable } from '../../diagnostics/text/printable'
import type { Runner } from '../../ports/process/runner'
import type { LoadWorld } from '../../ports/world'
import { toJson } from '../../report/json/json'
import { toUnexpectedFailure, writeOutputs } from '../plan/outcome'
import type { ExitStatus } from '../plan/run-plan'
import { buildDevImages, formatContext } from './build-dev-images'
import { type LoadedImage, loadImages } from './load-images'
import { type LoadRequest, readLoadRequest } from './load-request'

/** What a run of `image-matrix/load` has to say: it failed if that holds an error. */
interface LoadOutcome {
  readonly diagnostics: readonly Diagnostic[]
  readonly outputs: LoadOutputs
}

/**
 * `image-matrix/load`: loads a job's images from this run's artifacts and from registries, then
 * builds its development images. The outputs are set to their empty values before anything can go
 * wrong.
 */
export async function runLoad(world: LoadWorld): Promise<ExitStatus> {
  const { runner } = world
  const diagnostics = publishOutputs(await findOutcome(world), runner)
  const isBroken = hasMistake(diagnostics)
  for (const each of diagnostics) runner.print(Printable.of(`${formatDiagnostic(each)}\n`))
  if (isBroken) runner.print(Printable.lines(explainCodes(diagnostics, findErrorsPage(runner))))
  runner.annotate(diagnostics)
  return isBroken ? 1 : 0
}

/** Writes the outputs of what was loaded, and returns what is to be said. */
function publishOutputs({ diagnostics, outputs }: LoadOutcome, runner: Runner) {
  if (hasMistake(diagnostics)) return diagnostics
  const unwritten = writeOutputs(() => {
    runner.setOutputs(outputs)
  })
  return [...diagnostics, ...(unwritten?.diagnostics ?? [])]
}

async function findOutcome(world: LoadWorld): Promise<LoadOutcome> {
  const unwritten = writeOutputs(() => {
    world.runner.presetOutputs(emptyLoadOutputs)
  })
  if (unwritten !== undefined) return refused(unwritten.diagnostics)
  const { request, diagnostics } = readLoadRequest(world.runner)
  if (diagnostics.length > 0) return refused(diagnostics)
  try {
    return await loadAndBuild(request, world)
  } catch (error) {
    return refused(toUnexpectedFailure(error, 'the images could not be loaded').diagnostics)
  }
}

function refused(diagnostics: readonly Diagnostic[]): LoadOutcome {
  return { diagnostics, outputs: emptyLoadOutputs }
}

async function loadAndBuild(request: LoadRequest, world: LoadWorld): Promise<LoadOutcome> {
  const loading = await loadImages(request, world)
  const { diagnostics } = loading
  if (hasMistake(diagnostics)) return refused(diagnostics)
  const building = await buildDevImages(request, loading.images, world)
  const ids = [
    ...loading.images.flatMap(({ names, id }) => names.map(name => [name, id] as const)),
    // A development image takes the tag of its production image, which it may be built from.
    ...building.ids
  ]
  return {
    diagnostics: [...diagnostics, ...building.diagnostics],
    outputs: new Map([
      ['loaded', toJson(new Map(ids))],
      ['build-contexts', formatContexts(request.to, loading.images)]
    ])
  }
}

function formatContexts(to: LoadRequest['to'], images: readonly LoadedImage[]): string {
  const lines = images.flatMap(({ names, source }) =>
    names.map(name => formatContext(name, to === 'layout' ? source : undefined))
  )
  return lines.join('\n')
}

/** Every output of `image-matrix/load`, always. */
type LoadOutputs = ReadonlyMap<'loaded' | 'build-contexts', string>

/** The outputs before anything can go wrong, and after anything did. */
const emptyLoadOutputs: LoadOutputs = new Map([
  ['loaded', '{}'],
  ['build-contexts', '']
])
