import {
  createJoinedPlaces,
  moveRange,
  textNumber
} from '../../configuration/document/joined-texts'
import { type Range, startOfText } from '../../configuration/document/node'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import type { DescribedImages } from '../../configuration/reading/images-from'
import type { NamedFile } from '../../configuration/reading/load-filters'
import type { Text } from '../../configuration/shape/shape'
import type { RepositoryPath } from '../../paths/repository-path'
import { findJsonMistake } from '../text/find-json-mistake'
import { readPlainBake } from './bake/plain-bake'
import { listWanted, outlineFiles, type Printed, readPrinted } from './bake/printed-bake'
import type { Unsaid } from './bake/unsaid'
import { readComposeTargets } from './compose/compose-targets'
import type { NumberedText, Target } from './target'
import { toImages } from './to-images'

/** What is asked of the files under `from` of `images`. */
export interface ImagesQuestion {
  /** Their paths, and the places that name them. */
  readonly files: readonly Text[]
  /** What was asked for, by path, in the order in which it was. */
  readonly texts: ReadonlyMap<RepositoryPath, NamedFile>
  readonly printed?: Printed
}

/** The images, or what is needed first. */
export type ImagesAnswer =
  /** Ask again with the text of this file. */
  | { readonly kind: 'needs'; readonly path: RepositoryPath }
  /** Ask again with what bake prints of these targets. */
  | {
      readonly kind: 'needs-bake'
      readonly files: readonly { readonly form: 'hcl' | 'json'; readonly text: string }[]
      readonly targets: readonly string[]
    }
  | { readonly kind: 'described'; readonly images: DescribedImages }

type Form = 'hcl' | 'json' | 'compose'

/** What bake and compose files say of images. Pure: it asks for what it needs. */
export function describeImages(question: ImagesQuestion): ImagesAnswer {
  const { files, texts } = question
  const lacking = files.find(({ value }) => !texts.has(value))
  if (lacking !== undefined) return { kind: 'needs', path: lacking.value }
  const broken = files.flatMap(file => checkFile(file, texts.get(file.value)))
  const forms = new Set(files.map(({ value }) => formOf(value) ?? 'hcl'))
  const isMixed = forms.has('compose') && forms.size > 1
  const mixed = isMixed ? files.slice(0, 1).map(mixedForms) : []
  const all = numberTexts(texts)
  const main = files.flatMap(({ value }) => all.get(value) ?? [])
  if (broken.length > 0 || isMixed) return fail([...broken, ...mixed], main)
  return forms.has('compose') ? describeCompose(main, all, texts) : describeBake(main, question)
}

function formOf(path: RepositoryPath): Form | undefined {
  const [, ending] = /\.(hcl|json|ya?ml)$/i.exec(path) ?? []
  if (ending === undefined) return undefined
  return /^y/i.test(ending) ? 'compose' : /^h/i.test(ending) ? 'hcl' : 'json'
}

/** By path, numbered in the order in which the texts were asked for. */
function numberTexts(
  texts: ReadonlyMap<RepositoryPath, NamedFile>
): ReadonlyMap<RepositoryPath, NumberedText> {
  const known = [...texts].flatMap(([path, text]) =>
    typeof text === 'string' ? [{ path, text: text.replace(/^\uFEFF/, '') }] : []
  )
  return new Map(known.map((each, index) => [each.path, { ...each, index: index + 1 }]))
}

function checkFile({ value, range }: Text, file: NamedFile): readonly Finding[] {
  const name = quote(value)
  if (formOf(value) === undefined) {
    const fix = 'name a file that ends with .hcl, .json, .yml or .yaml'
    return [unreadable(`the file ${name} is neither a bake file nor a compose file`, fix, range)]
  }
  if (typeof file === 'string') return []
  const wrong = file === undefined ? 'does not exist' : `cannot be read: ${file.because}`
  const fix = "write its path from the repository's root"
  return [unreadable(`the file ${name} under "from" ${wrong}`, fix, range)]
}

function mixedForms({ range }: Text): Finding {
  return unreadable(
    '"from" names bake files and compose files together',
    'write what "docker buildx bake --print" says of both into docker-bake.json, and name that',
    range
  )
}

function unreadable(message: string, fix: string, range: Range): Finding {
  return { code: 'from-unreadable', message, fix, range }
}

function fail(findings: readonly Finding[], texts: readonly NumberedText[]): ImagesAnswer {
  return { kind: 'described', images: { texts: inOrder(texts), images: new Map(), findings } }
}

/** A text stands at its number, less one. */
function inOrder(texts: readonly NumberedText[]): DescribedImages['texts'] {
  const last = Math.max(0, ...texts.map(({ index }) => index))
  return Array.from(
    { length: last },
    (_, at) => texts.find(({ index }) => index === at + 1) ?? { path: '', text: '' }
  )
}

function succeed(
  targets: readonly Target[],
  texts: readonly NumberedText[],
  findings: readonly Finding[] = []
): ImagesAnswer {
  const places = createJoinedPlaces(
    [{ path: '', text: '' }, ...inOrder(texts)].map(({ path, text }) => ({
      source: { kind: 'file', path },
      text
    }))
  )
  const told = toImages(targets, range => places(range).line)
  const none =
    targets.length === 0 && findings.length === 0 ? texts.slice(0, 1).map(nothingBuilt) : []
  const images = { ...told, findings: [...findings, ...told.findings, ...none] }
  return { kind: 'described', images: { ...images, texts: inOrder(texts) } }
}

function nothingBuilt({ path, index }: NumberedText): Finding {
  const fix = 'name a file with a target, or a service with "build"'
  return unreadable(`${quote(path)} describes no image`, fix, moveRange(startOfText, index))
}

function describeCompose(
  main: readonly NumberedText[],
  all: ReadonlyMap<RepositoryPath, NumberedText>,
  texts: ReadonlyMap<RepositoryPath, NamedFile>
): ImagesAnswer {
  const further = new Map([...texts.keys()].map(path => [path, all.get(path)]))
  const answer = readComposeTargets({ main, further })
  if (answer.kind === 'needs') return answer
  return succeed(answer.targets, [...all.values()], answer.findings)
}

function describeBake(main: readonly NumberedText[], question: ImagesQuestion): ImagesAnswer {
  const wrong = main.flatMap(file => (formOf(file.path) === 'json' ? checkJson(file) : []))
  if (wrong.length > 0) return fail(wrong, main)
  const isPlain = main.every(({ path }) => formOf(path) === 'json')
  const plain = isPlain ? readPlainBake(main) : undefined
  if (plain?.kind === 'targets') return succeed(plain.targets, main)
  const files = outlineFiles(main)
  const { printed } = question
  const targets = listWanted(files)
  if (targets.length === 0) return succeed([], main)
  if (printed === undefined) {
    const forms = main.map(({ path, text }) => ({ form: bakeForm(path), text }))
    return { kind: 'needs-bake', files: forms, targets }
  }
  if (printed.kind === 'unavailable') {
    return fail([explainUnavailable(printed.because, plain, { main, question })], main)
  }
  if (printed.kind === 'refused') return fail([explainRefused(printed, main, question)], main)
  const found = readPrinted(printed.json, files)
  if (found !== undefined) return succeed(found, main)
  const because = 'it printed something else than a definition'
  return fail([explainRefused({ because }, main, question)], main)
}

function bakeForm(path: RepositoryPath): 'hcl' | 'json' {
  return formOf(path) === 'json' ? 'json' : 'hcl'
}

function checkJson({ path, text, index }: NumberedText): readonly Finding[] {
  const mistake = findJsonMistake(text)
  if (mistake === undefined) return []
  const message = `${quote(path)} is no JSON: ${mistake.because}`
  const fix = 'mend it, so that "docker buildx bake --print" takes it'
  return [unreadable(message, fix, moveRange(mistake, index))]
}

/** Why a file is for bake, and that there is none: a slip of the fingers needs no bake. */
function explainUnavailable(
  because: string,
  unsaid: Unsaid | undefined,
  { main, question }: { main: readonly NumberedText[]; question: ImagesQuestion }
): Finding {
  const within = unsaid?.range
  const file =
    within === undefined
      ? (main.find(({ path }) => formOf(path) === 'hcl') ?? main[0])
      : main.find(({ index }) => index === textNumber(within))
  const named = question.files.find(({ value }) => value === file?.path)
  const range = within ?? named?.range ?? startOfText
  if (unsaid?.fix !== undefined) return unreadable(unsaid.because, unsaid.fix, range)
  const name = quote(file?.path ?? '')
  const why = unsaid === undefined ? 'is HCL' : `needs to be worked out (${unsaid.because})`
  return {
    code: 'bake-unavailable',
    message: `${name} ${why}, and only "docker buildx bake" reads that: ${because}`,
    fix: [
      'run docker/setup-buildx-action before this step, or install buildx; or write once',
      'docker buildx bake --print TARGET… > docker-bake.json',
      'and name that file under "from"'
    ].join('\n'),
    range
  }
}

function explainRefused(
  { because, at: found }: Omit<Extract<Printed, { kind: 'refused' }>, 'kind'>,
  main: readonly NumberedText[],
  { files }: ImagesQuestion
): Finding {
  const at = found === undefined ? undefined : main[found.file]
  const place =
    at === undefined || found === undefined
      ? (files[0]?.range ?? startOfText)
      : moveRange(findLine(at.text, found.line), at.index)
  const name = quote(at?.path ?? main[0]?.path ?? '')
  const fix = 'mend it, so that "docker buildx bake --print" takes it'
  return unreadable(`bake does not take ${name}: ${because}`, fix, place)
}

/** What stands in a line, from 1. */
function findLine(text: string, line: number): Range {
  const lines = text.split('\n')
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const own = lines[line - 1] ?? ''
  return { start: before + own.length - own.trimStart().length, end: before + own.trimEnd().length }
}
