import { relationChecks, treeChecks } from '../../src/checks/checks'
import { judge } from '../../src/checks/facts'
import { silenceWarnings } from '../../src/checks/silence-warnings'
import { arrangeDiagnostics } from '../../src/diagnostics/arrange-diagnostics'
import { type Diagnostic, hasMistake } from '../../src/diagnostics/diagnostic'
import type { LeftOut } from '../../src/proposal/proposal'
import { renderConfiguration } from '../../src/proposal/writing/render-configuration'
import { renderWorkflow } from '../../src/proposal/writing/workflow/render-workflow'
import { configurationPath, otherConfigurationPath } from '../../src/request/request'
import {
  type ReadConfiguration,
  readConfiguration
} from '../../src/run/configuration/read-configuration'
import { type Survey, surveyImages } from '../../src/run/facts/survey-images'
import { shapeOfProposal } from '../../src/run/init/choose-shape'
import { workflowPath } from '../../src/run/init/new-files'
import { proposeConfiguration } from '../../src/run/init/propose-configuration'
import { type Files, FilesWorkplace, withFile } from './files'

/** A configuration of these files that a plan accepts, and what its images read. */
export interface Ground {
  readonly kind: 'ground'
  readonly place: FilesWorkplace
  readonly read: ReadConfiguration
  readonly survey: Survey
  /** Only warnings. */
  readonly diagnostics: readonly Diagnostic[]
  readonly configuration: Written
}

/** Nothing can be planned: all that is wrong. */
export interface Refused {
  readonly kind: 'refused'
  readonly diagnostics: readonly Diagnostic[]
  readonly configuration?: Written
}

/** The text that the images are from. */
export interface Written {
  readonly origin: 'own' | 'proposed'
  readonly path: string
  readonly text: string
  /** The workflow that fits a proposal. */
  readonly workflow?: string
  /** The Dockerfiles that a proposal takes for no image. */
  readonly leftOut: readonly LeftOut[]
}

/** What the command line says of these files: of their own configuration, or of a proposal. */
export async function study(files: Files): Promise<Ground | Refused> {
  const paths = new Set(files.entries.map(([path]) => path))
  const own = [configurationPath, otherConfigurationPath].find(path => paths.has(path))
  if (own === undefined) return studyProposal(files)
  const place = new FilesWorkplace(files)
  const text = await place.settle(() => place.readOwn(own))
  return survey(place, {
    origin: 'own',
    path: own,
    text: text.kind === 'text' ? text.text : '',
    leftOut: []
  })
}

async function studyProposal(files: Files): Promise<Ground | Refused> {
  const before = new FilesWorkplace(files)
  const settled = await before.settle(() => proposeConfiguration(before))
  if ('kind' in settled) return { kind: 'refused', diagnostics: [settled.diagnostic] }
  const { proposal } = settled
  const written: Written = {
    origin: 'proposed',
    path: configurationPath,
    text: renderConfiguration(proposal).text,
    workflow: renderWorkflow(shapeOfProposal(settled)),
    leftOut: proposal.leftOut
  }
  const after = withFile(files, configurationPath, written.text)
  return survey(new FilesWorkplace(after), written)
}

async function survey(place: FilesWorkplace, configuration: Written): Promise<Ground | Refused> {
  const input = { kind: 'file', path: configurationPath } as const
  const read = await place.settle(() => readConfiguration(input, place))
  if (read.kind === 'broken') {
    return { kind: 'refused', diagnostics: arrangeDiagnostics(read.diagnostics), configuration }
  }
  const found = await surveyImages(read, place.repository, place.workingTree)
  const facts = { ...found, platforms: 'either' } as const
  const judged = [
    ...read.valid.diagnostics,
    ...judge(treeChecks, facts),
    ...judge(relationChecks, facts)
  ]
  const heard = silenceWarnings(judged, read.valid.silences)
  const diagnostics = arrangeDiagnostics(heard.diagnostics)
  return hasMistake(diagnostics)
    ? { kind: 'refused', diagnostics, configuration }
    : { kind: 'ground', place, read, survey: found, diagnostics, configuration }
}

export { workflowPath }
