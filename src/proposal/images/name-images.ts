import { repositoryName } from '../../configuration/definition/forms/image-name'
import type { Remote } from '../../descriptions/workflows/workflow-text'
import type { ProposedName } from '../proposal'

/** An image with the names that builds push it under. */
export interface NamedByBuilds {
  readonly name: string
  /** Without tags. */
  readonly pushedAs: readonly string[]
  /** The same with their tags, as far as these are literal. */
  readonly tags: readonly string[]
  /** The text that pushes it. */
  readonly pushedBy?: string
  /** Where what pushes it logs in, if no name is known. */
  readonly logins: readonly string[]
  /** What other Dockerfiles here name with its name as last part, without tags. */
  readonly namedAs: readonly string[]
}

/** The published name of all images, and of those that do not follow it. */
export interface PublishedNames {
  readonly all: ProposedName
  readonly own: ReadonlyMap<string, string>
  /** The other forms that all of these are pushed under: an image has one name here. */
  readonly others: readonly string[]
}

/** A name with a placeholder, counted. */
interface Template {
  readonly text: string
  readonly because: string
  count: number
}

/**
 * The names that the repository publishes its images under, or gives them in FROM; else those that
 * GitHub's registry would give them.
 */
export function nameImages(
  images: readonly NamedByBuilds[],
  remote: Remote | undefined
): PublishedNames {
  const pushed = countTemplates(images, ({ pushedAs, pushedBy = '' }) =>
    pushedAs.map(name => ({ name, because: `as ${pushedBy} pushes it` }))
  )
  const shared = findShared(images)
  if (pushed.length === 0 && shared !== undefined) {
    return { all: shared, own: new Map(), others: [] }
  }
  const named = countTemplates(images, ({ namedAs }) =>
    namedAs.map(name => ({ name, because: 'as Dockerfiles here name it behind FROM' }))
  )
  // One image may end as another one by chance, or be called as somebody else's.
  const certain = named.filter(
    ({ text, count }) => count > 1 || (text.endsWith('/{image}') && isOwn(text, remote))
  )
  const [best] = pushed.length > 0 ? pushed : certain
  const all = best === undefined ? nameByRemote(images, remote) : toName(best)
  const template = all.kind === 'known' ? all.text : ''
  const own = new Map<string, string>()
  for (const { name, pushedAs } of images) {
    const [first] = pushedAs
    const wanted = template.replaceAll('{image}', name)
    if (first !== undefined && !pushedAs.includes(wanted) && isPublishedName(first)) {
      own.set(name, first)
    }
  }
  const total = images.filter(({ pushedAs }) => pushedAs.length > 0).length
  const others = pushed.filter(({ count }) => count === total).map(({ text }) => text)
  return { all, own: tellApart(images, own, template), others: others.slice(1) }
}

/** Images of one name are told apart by their tags, where each has one of its own. */
function tellApart(
  images: readonly NamedByBuilds[],
  own: ReadonlyMap<string, string>,
  template: string
): ReadonlyMap<string, string> {
  const byName = new Map<string, NamedByBuilds[]>()
  for (const image of images) {
    const name = own.get(image.name) ?? template.replaceAll('{image}', image.name)
    byName.set(name, [...(byName.get(name) ?? []), image])
  }
  const tagged = [...byName].flatMap(([name, sharing]) => {
    const found = sharing.map(({ name: image, tags }) => {
      const tag = tags.find(each => each.startsWith(`${name}:`))
      return [image, tag] as const
    })
    const known = found.flatMap(([image, tag]) =>
      tag === undefined ? [] : [[image, tag] as const]
    )
    const isApart = new Set(known.map(([, tag]) => tag)).size === sharing.length
    return sharing.length > 1 && isApart ? known : []
  })
  return new Map([...own, ...tagged])
}

/** Whether the owner in a name may be that of the repository: `octo` of `octo-org`. */
function isOwn(template: string, remote: Remote | undefined): boolean {
  if (remote === undefined) return true
  const toWord = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const owner = toWord(remote.owner)
  return template
    .split('/')
    .slice(0, -1)
    .map(toWord)
    .some(each => each !== '' && (owner.includes(each) || each.includes(owner)))
}

/** A name that half of all images or more are pushed under: their tags tell them apart. */
function findShared(images: readonly NamedByBuilds[]): ProposedName | undefined {
  const named = images.filter(({ pushedAs }) => pushedAs.length > 0)
  const [first] = named.flatMap(({ pushedAs }) => pushedAs)
  const sharing = named.filter(({ pushedAs }) => first !== undefined && pushedAs.includes(first))
  const isMost = sharing.length > 1 && sharing.length * 2 >= named.length
  if (first === undefined || !isMost || !isPublishedName(first)) return undefined
  const because = `${sharing[0]?.pushedBy ?? ''} pushes them under one name: write the tag that you mean`
  return { kind: 'known', text: `${first}:{image}`, because }
}

function toName({ text, because }: Template): ProposedName {
  return { kind: 'known', text, because }
}

function nameByRemote(images: readonly NamedByBuilds[], remote: Remote | undefined): ProposedName {
  if (remote === undefined) {
    return { kind: 'unknown', because: 'the clone has no remote "origin" that says who owns it' }
  }
  const isNamed = images.some(({ pushedAs }) => pushedAs.length > 0)
  const pushedBy = images.find(each => each.pushedBy !== undefined && each.pushedAs.length === 0)
  const [login = '', ...others] = new Set(images.flatMap(({ logins }) => logins))
  const isHost = others.length === 0 && isPublishedName(`${login}/x`)
  const host = isHost ? login : 'ghcr.io'
  const owner = `${host === 'docker.io' ? '' : `${host}/`}${remote.owner.toLowerCase()}`
  const isRepository = images.every(({ name }) => name === remote.name.toLowerCase())
  const text = isRepository ? `${owner}/{image}` : `${owner}/${remote.name.toLowerCase()}-{image}`
  const because =
    pushedBy === undefined
      ? `after the remote "origin": nothing ${isNamed ? 'else ' : ''}here says where images are pushed`
      : `a guess, after the remote "origin": ${pushedBy.pushedBy ?? ''} pushes under a name that is not written there`
  return { kind: 'known', text, because }
}

interface Candidate {
  readonly name: string
  readonly because: string
}

/** The most frequent first; of equal ones the first. */
function countTemplates(
  images: readonly NamedByBuilds[],
  list: (image: NamedByBuilds) => readonly Candidate[]
): readonly Template[] {
  const byText = new Map<string, Template>()
  for (const image of images) {
    for (const { name, because } of list(image)) {
      const text = toTemplate(name, image.name)
      if (text === undefined) continue
      const known = byText.get(text)
      if (known === undefined) byText.set(text, { text, because, count: 1 })
      else known.count += 1
    }
  }
  return [...byText.values()].sort((one, other) => other.count - one.count)
}

/** `ghcr.io/octo-org/shop-{image}` of `ghcr.io/octo-org/shop-api`. */
function toTemplate(published: string, image: string): string | undefined {
  if (!isPublishedName(published) || !published.endsWith(image)) return undefined
  const before = published.slice(0, -image.length)
  return /(?:^|[/\-_.])$/.test(before) && before.includes('/') ? `${before}{image}` : undefined
}

const form = new RegExp(
  `^(?:(?:[\\w-]+\\.[\\w.-]+|localhost|[\\w.-]+(?=:))(?::\\d+)?/)?${repositoryName}$`
)

/** Whether a registry takes the name. */
export function isPublishedName(name: string): boolean {
  return form.test(name)
}
