/** An image that a job wants: its archive among the run's artifacts, and what to call it here. */
export interface WantedImage {
  /** A tag in the daemon, or the name of a build context. */
  readonly name: string
  readonly artifact: string
}

/** What a list of wanted images says, and the words of it that say nothing. */
export interface WantedReading {
  readonly wanted: readonly WantedImage[]
  readonly unreadable: readonly string[]
}

/** `NAME=artifact` by blanks, as the field `load` of an entry holds them. */
export function parseWanted(text: string): WantedReading {
  const words = text.split(/\s+/).filter(word => word !== '')
  const read = words.map(word => ({ word, image: parseWord(word) }))
  return {
    wanted: read.flatMap(({ image }) => image ?? []),
    unreadable: read.flatMap(({ word, image }) => (image === undefined ? [word] : []))
  }
}

/** The last `=` divides: the name of an artifact holds none. */
function parseWord(word: string): WantedImage | undefined {
  const [, name, artifact] = /^(.+)=([A-Za-z0-9._-]+)$/s.exec(word) ?? []
  return name === undefined || artifact === undefined ? undefined : { name, artifact }
}

/** An artifact with every name that its image is wanted by. */
export interface WantedArtifact {
  readonly artifact: string
  readonly names: readonly string[]
}

/** What to download, each once, in the order of the list. */
export function groupByArtifact(wanted: readonly WantedImage[]): WantedArtifact[] {
  const artifacts = [...new Set(wanted.map(({ artifact }) => artifact))]
  return artifacts.map(artifact => ({
    artifact,
    names: [...new Set(wanted.filter(each => each.artifact === artifact).map(({ name }) => name))]
  }))
}

/** Names that two artifacts are wanted by: one would silently replace the other. */
export function findContested(wanted: readonly WantedImage[]): string[] {
  const names = [...new Set(wanted.map(({ name }) => name))]
  return names.filter(
    name => new Set(wanted.filter(each => each.name === name).map(each => each.artifact)).size > 1
  )
}
