import { formatPlace } from '../../descriptions/described-build'
import { listSome } from '../../diagnostics/text/lists'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Proposal } from '../../proposal/proposal'
import { listNotes } from '../../proposal/writing/render-configuration'
import type { WorkflowShape } from '../../proposal/writing/workflow/workflow-shape'
import type { OldBuild } from './today/find-old-builds'

/** What was written, and what is left to a person: lines. */
export function summarizeProposal(
  { images, imageName, leftOut, unread, workflow }: Proposal,
  shape: WorkflowShape,
  files: readonly RepositoryPath[]
): readonly string[] {
  const open = images.filter(({ publish }) => publish === 'unknown').length
  const notes = images.filter(each => listNotes(each).length > 0).map(({ name }) => name)
  const isNameless = imageName.kind === 'unknown' && workflow !== undefined
  return [
    `Wrote ${files.join(' and ')}`,
    `${count(images.length, 'image')}, in ${count(shape.stages, 'stage')}`,
    ...(isNameless
      ? [
          'Nothing here says under which name images are published: write yours at "image-name". Until then "check" and "plan" call it a mistake'
        ]
      : []),
    ...(open > 0
      ? [
          `${count(open, 'image')} of which nothing here says whether it is published: as written it is, and "publish: false" in a comment is the other choice`
        ]
      : []),
    ...listMadeNotes(shape, workflow),
    ...(notes.length > 0 ? [`to look at, by the comments: ${notes.join(', ')}`] : []),
    ...(leftOut.length > 0
      ? [
          `${count(leftOut.length, 'Dockerfile')} taken for no image, with the reasons at the end of the file`
        ]
      : []),
    ...(unread.length > 0
      ? [`${count(unread.length, 'build')} could not be read: the end of the file says why`]
      : [])
  ]
}

/** Which images wait for a step of the workflow that somebody has to write. */
export function listMadeNotes(
  { made }: WorkflowShape,
  workflow: RepositoryPath | undefined
): readonly string[] {
  if (made.length === 0) return []
  const names = made.map(({ image }) => image).join(', ')
  const where =
    workflow === undefined ? 'of your workflow' : `of ${workflow}, where a comment says so`
  return [`to be made before the build, by a step ${where}: sources of ${names}`]
}

/** As many images as a person reads. */
const most = 5

/** Where the images are built today, and what to do about it. */
export function listOldBuilds(builds: readonly OldBuild[]): readonly string[] {
  if (builds.length === 0) return []
  return [
    'Images are built today by these steps. Take them away when the new workflow has run:',
    ...builds.map(({ at, jobs, images, pushes }) => {
      const verb = pushes === 'yes' ? 'builds and pushes' : 'builds'
      const who = jobs.map(job => `"${job}"`)
      return `  ${formatPlace(at)}, job ${listSome(who, 2)}: ${verb} ${listSome(images, most)}`
    })
  ]
}

export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
}
