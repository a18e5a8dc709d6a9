import { resolveFrom } from '../../descriptions/text/resolve-path'
import { unknownPart } from '../../descriptions/workflows/expressions/fill-expressions'
import { joinPath, type RepositoryPath } from '../../paths/repository-path'
import type { Texts } from '../texts'
import { type FoundBuilds, noBuilds, opaque } from './found'

/** A program with what it is told, that is none of those which build images by a file of their own. */
export interface OtherTool {
  readonly tool: string
  readonly words: readonly string[]
  readonly folder: RepositoryPath | undefined
}

/** Reads a script that runs in a folder. */
type ReadInside = (script: string, folder: string) => FoundBuilds

/** Programs that run what another file says. */
const runners =
  /^(?:task|just|mage|earthly|bazel|bazelisk|buck2|pants|nx|turbo|lerna|gradle|gradlew|mvn|mvnw|ant|sbt|rake|npm|yarn|pnpm|tox|nox|invoke|inv|poe|hatch|bash|sh|zsh|python3?|node|ruby|perl|pwsh|goreleaser|ko|pack|kaniko|buildah|werf|tilt|melange|apko|nix|nix-build|depot)$/

/** Programs that do nothing but build images. */
const builders = /^(?:goreleaser|ko|pack|buildah|werf|tilt|earthly|depot|apko)$/

const ofImages = /image|docker|container|build|bake|publish|push|release|package/i

/** A script or a program that may build something; one that names nothing of the kind does not. */
export function readOther(
  { tool, words, folder }: OtherTool,
  texts: Texts,
  readInside: ReadInside
): FoundBuilds {
  const name = tool.slice(tool.lastIndexOf('/') + 1)
  const isScript = /\.(?:sh|bash|py|ps1|js|mjs|ts|rb|pl)$/.test(name) || tool.startsWith('./')
  if (!isScript && !runners.test(name)) return noBuilds
  if (builders.test(name)) return opaque(`"${show(name)}" builds what its own files say`)
  const typed = isScript ? undefined : findTyped(name, words)
  if (typed !== undefined) return readInside(typed, toStart(folder))
  const packaged = isScript ? undefined : readPackageScript({ name, words, folder }, texts)
  if (packaged === 'nothing') return noBuilds
  if (packaged !== undefined) return readInside(packaged.script, packaged.folder)
  const [script = ''] = isScript ? [tool] : words.filter(word => !word.startsWith('-'))
  const isImage = [tool, ...words.slice(0, 4)].some(word => ofImages.test(word))
  if (!isImage || isHarmless(script, folder, texts)) return noBuilds
  return opaque(`"${show(isScript ? tool : `${tool} ${script}`)}" runs what is not read`)
}

export function show(text: string): string {
  return text.replaceAll(unknownPart, '…').slice(0, 60)
}

function toStart(folder: RepositoryPath | undefined): string {
  return folder === undefined ? unknownPart : folder === '' ? '.' : folder
}

/** The script that a shell is given as a word: `sh -c 'docker build .'`. */
function findTyped(name: string, words: readonly string[]): string | undefined {
  if (!/^(?:bash|sh|zsh)$/.test(name)) return undefined
  const at = words.findIndex(word => /^-\w*c$/.test(word))
  return at < 0 ? undefined : words[at + 1]
}

/** Words of a program that starts scripts of a `package.json`, and that start none. */
const ofPackages =
  /^(?:install|i|ci|add|remove|rebuild|cache|config|audit|dedupe|outdated|update|up|version|login|whoami|pack|link|root|store)$/

interface PackageTool {
  readonly name: string
  readonly words: readonly string[]
  readonly folder: RepositoryPath | undefined
}

/** The script of a `package.json` that npm and the like run; undefined: it is not known. */
function readPackageScript(
  { name, words, folder }: PackageTool,
  texts: Texts
): { readonly script: string; readonly folder: string } | 'nothing' | undefined {
  const [verb = 'install', named] = words
  const isNode = name === 'node' && verb === '--run'
  if (!isNode && !/^(?:npm|yarn|pnpm)$/.test(name)) return undefined
  if (ofPackages.test(verb)) return 'nothing'
  const isRun = isNode || verb === 'run' || verb === 'run-script'
  const wanted = isRun ? named : verb
  const path = folder === undefined ? undefined : joinPath(folder, 'package.json')
  // An option, as one that names another folder, comes in front of the script.
  if (wanted?.startsWith('-') !== false || path === undefined || !texts.isThere(path)) {
    return undefined
  }
  const script = findPackaged(texts.read(path) ?? '', wanted)
  return script === undefined ? undefined : { script, folder: toStart(folder) }
}

/** A script of a `package.json` by its name. */
function findPackaged(text: string, name: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed !== 'object' || parsed === null || !('scripts' in parsed)) return undefined
    const { scripts } = parsed
    if (typeof scripts !== 'object' || scripts === null) return undefined
    const found: unknown = Object.entries(scripts).find(([key]) => key === name)?.[1]
    return typeof found === 'string' ? found : undefined
  } catch {
    return undefined
  }
}

/** What a script has to name somewhere to build an image, or to run something else that does. */
const mayBuild =
  /docker|podman|nerdctl|build(?:ah|x|kit|ctl|pack)|kaniko|skopeo|crane|bake|image|container|\bmake\b|\bko\b|\bpack\b|goreleaser|skaffold|earthly|werf|jib|bazel|gradle|mvn|nix|\.(?:sh|bash|py|m?js|ts|rb|pl|ps1)\b|\brun\b|source |eval/i

/** Whether a script of the repository can be read, and surely builds no image. */
function isHarmless(script: string, folder: RepositoryPath | undefined, texts: Texts): boolean {
  const path = folder === undefined ? undefined : resolveFrom(folder, script)
  if (path === undefined || !texts.isThere(path)) return false
  const text = texts.read(path) ?? ''
  return text !== '' && !mayBuild.test(text)
}
