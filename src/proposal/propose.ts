import {
  type Described,
  type DescribedBuild,
  formatPlace,
  isLocalName,
  isPlainText
} from '../descriptions/described-build'
import { listDockerfiles } from '../descriptions/dockerfiles'
import { listFilterFiles } from '../descriptions/workflows/filters'
import { isWorkflowFile } from '../descriptions/workflows/read-workflows'
import { parentPath, type RepositoryPath } from '../paths/repository-path'
import type { IndexedTree } from '../tree/indexed-tree'
import {
  describeBuilds,
  type DescribedHere,
  listDescribing,
  listFiles,
  type Question
} from './describe-builds'
import { chooseContext, readFor } from './images/choose-context'
import { distinguish, findPrefix, toImageName, withoutTag } from './images/choose-name'
import { addDevFiles, type Draft, draftImage, type Surroundings } from './images/draft-image'
import { findDescribing } from './images/find-describing'
import { groupBuilds } from './images/group-builds'
import { linkParents } from './images/link-parents'
import { linkTests } from './images/link-tests'
import { type NamedByBuilds, nameImages } from './images/name-images'
import { selectDockerfiles } from './images/select-dockerfiles'
import type { Proposal } from './proposal'

/** A proposal, or the files whose texts it needs first. */
export type Answer =
  | { readonly kind: 'needs'; readonly paths: readonly RepositoryPath[] }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }

/** The configuration that the tracked files suggest. Pure: it asks for the texts that it needs. */
export function propose(question: Question): Answer {
  const files = listFiles(question.head)
  const first = listTexts(files)
  const lacking = first.filter(path => !question.texts.has(path))
  if (lacking.length > 0) return { kind: 'needs', paths: lacking }
  const described = describeBuilds(files, question)
  const wanted = [...new Set(described.builds.map(({ file }) => file))]
  const further = wanted.filter(path => !question.texts.has(path) && files.includes(path))
  if (further.length > 0) return { kind: 'needs', paths: further }
  return { kind: 'proposal', proposal: toProposal(files, described, question) }
}

function listTexts(files: readonly RepositoryPath[]): readonly RepositoryPath[] {
  return [...listDockerfiles(files).map(({ path }) => path), ...listDescribing(files)]
}

function toProposal(
  files: readonly RepositoryPath[],
  described: DescribedHere,
  question: Question
): Proposal {
  const { builds, missing } = splitByFile(described, question.head)
  const { remote, texts } = question
  const { taken, leftOut } = selectDockerfiles(files, { ...described, builds }, texts)
  const shared = findShared(builds)
  const around: Around = {
    question,
    fallback: toImageName(remote?.name ?? '', 'app'),
    folders: new Set(taken.map(parentPath)),
    shared,
    prefix: findPrefix(builds, shared),
    ...judgeReading(described)
  }
  const drafts = distinguish(addDevFiles(taken.flatMap(file => draftFile(file, builds, around))))
  const published = nameImages(
    drafts.map(draft => describeNames(draft, drafts)),
    remote
  )
  const linked = drafts.map(draft => {
    const own = published.own.get(draft.name)
    const image = {
      ...draft.image,
      name: draft.name,
      ...(own === undefined ? {} : { imageName: own })
    }
    return { ...draft, image }
  })
  const withParents = linkParents(linked, published.all)
  const images = linkTests(withParents)
  const unread = [...described.unread, ...missing]
  return {
    imageName: published.all,
    ...findFilters(files, question),
    ...{ pushedAt: described.pushedAt, otherNames: published.others },
    handedOn: new Set(images.map(({ name }) => name)),
    images: [...images].sort((one, other) => (one.name < other.name ? -1 : 1)),
    leftOut,
    unread,
    ...findDescribing(withParents, { ...described, unread }, published.all)
  }
}

/** Whether all is read that may push images. */
function judgeReading({
  builds,
  unread,
  scripts
}: DescribedHere): Pick<Around, 'unread' | 'pushes'> {
  const isUnread = unread.some(({ at }) => isWorkflowFile(at.file))
  const isPushing = builds.some(({ pushes }) => pushes === 'yes')
  const isKnown = !isUnread && isPushing && scripts === 'push-nothing'
  return { unread: isUnread ? 'some' : 'none', pushes: isKnown ? 'known' : 'unknown' }
}

/** The first file of filters that a workflow names. */
function findFilters(
  files: readonly RepositoryPath[],
  { head, texts }: Question
): Pick<Proposal, 'filters'> {
  const workflows = files.filter(isWorkflowFile)
  const [filters] = listFilterFiles(
    workflows.map(path => ({ path, text: texts.get(path) ?? '' }))
  ).filter(({ path }) => head.entry(path) !== undefined)
  return filters === undefined ? {} : { filters }
}

function splitByFile(
  described: Described,
  head: IndexedTree
): { builds: readonly DescribedBuild[]; missing: Described['unread'] } {
  const judged = described.builds.map(build => ({ build, because: explainUnusable(build, head) }))
  return {
    builds: judged.flatMap(({ build, because }) => (because === undefined ? [build] : [])),
    missing: judged.flatMap(({ build: { at }, because }) =>
      because === undefined ? [] : [{ at, because }]
    )
  }
}

/** Why a build makes no image here; undefined where it may. */
function explainUnusable(
  { file, context, target }: DescribedBuild,
  head: IndexedTree
): string | undefined {
  if (![file, context, target].every(isPlainText)) return 'its words have hidden characters'
  return head.entry(file) === undefined ? `its Dockerfile ${file} is not tracked` : undefined
}

interface Around extends Omit<Surroundings, 'isAlone'> {
  readonly question: Question
}

/** The names without tags that builds of several Dockerfiles give. */
function findShared(builds: readonly DescribedBuild[]): ReadonlySet<string> {
  const files = new Map<string, Set<RepositoryPath>>()
  for (const { tags, file } of builds) {
    for (const name of tags.map(withoutTag)) {
      files.set(name, new Set([...(files.get(name) ?? []), file]))
    }
  }
  return new Set([...files].flatMap(([name, each]) => (each.size > 1 ? [name] : [])))
}

function draftFile(
  file: RepositoryPath,
  builds: readonly DescribedBuild[],
  around: Around
): readonly Draft[] {
  const { question } = around
  const text = question.texts.get(file) ?? ''
  const own = builds.filter(build => build.file === file)
  const groups = groupBuilds({ file, text, builds: own })
  return groups.map(group => {
    const [first] = group.builds
    const words = {
      target: first?.target ?? '',
      buildArgs: first?.buildArgs ?? new Map<string, string>(),
      contexts: first?.contexts.keys() ?? []
    }
    const reading = readFor(text, words)
    const chosen = chooseContext(
      file,
      reading,
      group.builds.map(({ context }) => context),
      question.head
    )
    const found = { group, text, reading, chosen, tree: question.head }
    return draftImage(found, { ...around, isAlone: groups.length === 1 })
  })
}

/** What names an image, for the form of all names. */
function describeNames(draft: Draft, all: readonly Draft[]): NamedByBuilds {
  const pushing = draft.builds.filter(({ pushes, origin }) => pushes === 'yes' || origin === 'bake')
  const tags = pushing.flatMap(each => each.tags).filter(tag => !isLocalName(tag))
  const [first] = pushing
  const references = all.flatMap(({ reading }) =>
    reading.images.map(({ name }) => withoutTag(name))
  )
  const isSame = (name: string): boolean =>
    name.endsWith(`/${draft.name}`) || name.endsWith(`-${draft.name}`)
  return {
    name: draft.name,
    pushedAs: [...new Set(tags.map(withoutTag))],
    tags,
    ...(first === undefined ? {} : { pushedBy: formatPlace(first.at) }),
    logins: pushing.flatMap(({ logins = [] }) => logins),
    namedAs: [...new Set(references.filter(isSame))]
  }
}
