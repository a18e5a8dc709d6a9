import type { Complaint } from '../../diagnostics/complaint'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { Archive } from '../../ports/docker/archives'
import type { Artifact } from '../../ports/github/artifacts'
import type { WantedArtifact, WantedReference } from './wanted-image'

/** Whether the archive holds the image that was built. */
export function checkId(archive: Archive, wanted: WantedArtifact): Diagnostic | undefined {
  const { ids, recordedId } = archive
  if (recordedId === undefined) {
    return problem('image-id-unrecorded', {
      message: `${describe(wanted)}: nobody wrote down which image was built, so it was not checked`,
      fix: 'upload a file "image-id" beside the archive: `docker buildx build --iidfile image-id …`'
    })
  }
  return ids.includes(recordedId)
    ? undefined
    : toWrongId(wanted, archive, `${recordedId} was built`)
}

/** Whether the archive holds the image that the workflow itself names. */
export function checkWitness(
  archive: Archive,
  wanted: WantedArtifact,
  witnessed: ReadonlyMap<string, string>
): Diagnostic | undefined {
  if (witnessed.size === 0) return undefined
  const id = witnessed.get(wanted.artifact)
  if (id === undefined) {
    return problem('wrong-image-id', {
      message: `${describe(wanted)}: the input "image-ids" does not name the artifact`,
      fix: `add ${wanted.artifact}=sha256:… to it, or take the input out`
    })
  }
  return archive.ids.includes(id)
    ? undefined
    : toWrongId(wanted, archive, `the input "image-ids" names ${id}`)
}

function toWrongId(wanted: WantedArtifact, { ids }: Archive, expected: string): Diagnostic {
  return problem('wrong-image-id', {
    message: `${describe(wanted)}: the archive holds ${ids.join(' or ')}, and ${expected}`,
    fix: 'write "image-id" in the step that writes the archive, and let no other job upload the artifact'
  })
}

/** The message that the run has no such artifact, with those that it has. */
export function toMissing(wanted: WantedArtifact, listed: readonly Artifact[]): Diagnostic {
  const names = listed.map(({ name }) => `"${name}"`).sort()
  const there = names.length === 0 ? 'this run has none' : `this run has ${names.join(', ')}`
  return problem('artifact-missing', {
    message: `${describe(wanted)}: there is no such artifact; ${there}`,
    fix: [
      `the leg of the build job whose entry has \`artifact: ${wanted.artifact}\` uploads it:`,
      'see whether it ran and uploaded, name its job under `needs` of this one,',
      'and start all jobs again where the artifact has expired'
    ].join('\n')
  })
}

/** @param what the thing that went wrong, as {@link describe} names it */
export function toDiagnostic(what: string, { code, because, fix }: Complaint): Diagnostic {
  return { severity: 'error', code, message: `${what}: ${because}`, fix }
}

/** A source, named by the images that it is wanted for. */
export function describe(wanted: WantedArtifact | WantedReference): string {
  const image = `image ${wanted.names.map(name => `"${name}"`).join(', ')}`
  switch (wanted.kind) {
    case 'artifact':
      return `${image} of artifact "${wanted.artifact}"`
    case 'reference':
      return `${image}, which is reused`
  }
}

/** All images that are wanted, if none can be loaded. */
export function describeAll(wanted: readonly (WantedArtifact | WantedReference)[]): string {
  return nameImages(wanted.flatMap(each => each.names))
}

/** `image "api"`, or `images "api", "web"`. */
export function nameImages(names: readonly string[]): string {
  const quoted = names.map(name => `"${name}"`).join(', ')
  return `${names.length === 1 ? 'image' : 'images'} ${quoted}`
}
