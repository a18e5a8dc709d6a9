import { countStages, orderByParents } from '../../images/graph'
import { type Image, listsSources } from '../../images/image'
import type { ProposedImage } from '../../proposal/proposal'
import type { MadeSources, WorkflowShape } from '../../proposal/writing/workflow/workflow-shape'
import type { ReadConfiguration } from '../configuration/read-configuration'
import type { Survey } from '../facts/survey-images'
import { listHandedOn } from './list-handed-on'
import type { Settled } from './propose-configuration'

/** The workflow that fits a proposal, with what a person has answered. */
export function shapeOfProposal({ proposal, survey, origin, today }: Settled): WorkflowShape {
  const { images, imageName, handedOn, platforms: split } = proposal
  const isMultiPlatform = images.some(
    ({ name, platforms }) => platforms.length > 1 && !handedOn.has(name)
  )
  return {
    stages: countDepth(survey),
    tests: images.some(({ dev, testedWith }) => dev !== undefined || testedWith !== undefined)
      ? 'some'
      : 'none',
    platforms: split ?? (isMultiPlatform ? 'several' : 'one'),
    registry: imageName.kind === 'known' ? readRegistry(imageName.text) : 'ghcr.io',
    branches: [
      ...new Set([origin.defaultBranch ?? 'main', ...(today?.publishing?.branches ?? [])])
    ],
    ...(today?.publishing === undefined ? {} : { publishing: today.publishing }),
    ...(today?.submodules === undefined ? {} : { submodules: today.submodules }),
    reuse: 'none',
    made: images.flatMap(listMade)
  }
}

/** Sources that git does not track, whether or not somebody has said what they are made of. */
function listMade({ name, missing, generated }: ProposedImage): readonly MadeSources[] {
  const paths = [...new Set([...missing.map(({ path }) => path), ...generated.keys()])]
  const [first] = missing
  if (paths.length === 0) return []
  const because =
    first === undefined ? {} : { because: `${first.file}:${String(first.line)} copies it` }
  return [{ image: name, paths, ...because }]
}

/** The workflow that fits a configuration that somebody has written. */
export function shapeOfConfiguration(
  survey: Survey,
  { valid }: Pick<ReadConfiguration, 'valid'>,
  defaultBranch = 'main'
): WorkflowShape {
  const { images, publish, reuse, bases } = valid.configuration
  const handedOn = listHandedOn(survey)
  const [named] = images.filter(({ publishedName }) => publishedName !== '')

  const stored = bases?.check.includes('schedule') === true ? 'nightly' : 'stored'
  return {
    stages: countDepth(survey),
    tests: images.some(({ tests }) => tests !== undefined) ? 'some' : 'none',
    platforms: choosePlatforms(images, handedOn),
    registry: named === undefined ? 'ghcr.io' : readRegistry(named.publishedName),
    branches: publish.branches ?? [defaultBranch],
    reuse: reuse === undefined ? 'none' : stored,
    made: images
      .filter(image => !listsSources(image))
      .flatMap(({ name, prod }) =>
        prod.generated.size === 0 ? [] : [{ image: name, paths: [...prod.generated.keys()] }]
      )
  }
}

function choosePlatforms(
  images: readonly Image[],
  handedOn: ReadonlySet<string>
): WorkflowShape['platforms'] {
  const several = images.filter(({ prod }) => prod.platforms.length > 1)
  if (several.length === 0) return 'one'
  return several.some(({ name }) => handedOn.has(name)) ? 'split' : 'several'
}

function readRegistry(name: string): string {
  return /^[^/]*[.:][^/]*(?=\/)/.exec(name)?.[0] ?? 'docker.io'
}

function countDepth({ valid, parents }: Survey): number {
  const images = valid.configuration.images.map(({ name }) => name)
  const stages = countStages(orderByParents(images, parents), parents, new Set(images))
  return 1 + Math.max(0, ...stages.values())
}
