import type { Random } from '../conformance/random'

/** Paths that sources are made of: those below the root that an instruction copies from. */
export type Paths = readonly string[]

/** One source of COPY, ADD or a mount that names something, as a rule. */
export function generateSource(random: Random, paths: Paths): string {
  const path = pickPath(random, paths)
  const source = random.weighted<() => string>([
    [34, () => path],
    [26, () => toFolder(path)],
    [40, () => toWildcard(random, path)],
    [4, () => '.']
  ])()
  return random.weighted([
    [66, source],
    [4, source.replace('/', '/./')],
    [8, `./${source}`],
    [8, `/${source}`],
    [4, `../${source}`],
    [3, `nowhere/../${source}`]
  ])
}

/** A source that is one path: wildcards mean nothing to mounts. */
export function generatePath(random: Random, paths: Paths): string {
  const path = pickPath(random, paths)
  return random.percent(50) ? toFolder(path) : path
}

/** A wildcard that may match nothing now, and may match something later. */
export function generateAbsent(random: Random, paths: Paths): string {
  const folder = toFolder(pickPath(random, paths))
  return `${folder === '.' ? '' : `${folder}/`}${random.pick(['yarn.lock*', '*.toml', 'new-?.txt'])}`
}

function pickPath(random: Random, paths: Paths): string {
  return paths[random.below(paths.length)] ?? 'README.md'
}

function toFolder(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
}

function toWildcard(random: Random, path: string): string {
  const parts = path.split('/')
  const at = random.below(parts.length)
  const also = random.percent(30) ? random.below(parts.length) : at
  const blurred = parts.map((part, index) =>
    index === at || index === also ? blur(random, part) : part
  )
  return (random.percent(4) ? [...blurred.slice(0, -1), '*', '**'] : blurred).join('/')
}

/** Another spelling of a name that still matches it. */
function blur(random: Random, name: string): string {
  const first = name.slice(0, 1)
  const dot = name.lastIndexOf('.')
  return random.pick([
    '*',
    dot > 0 ? `*${name.slice(dot)}` : `${first}*`,
    `${first}*`,
    `?${name.slice(1)}`,
    `[${first}-z]${name.slice(1)}`,
    `[^0-9]${name.slice(1)}`,
    `${name}*`
  ])
}
