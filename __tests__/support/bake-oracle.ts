import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { Node } from '../../src/configuration/document/node'
import type { DescribedImages } from '../../src/configuration/reading/images-from'
import { describeImages } from '../../src/descriptions/images/describe-images'
import { buildx } from './buildx'
import { createFolder } from './repository-builder'

/** A build as both sides are compared: paths from the root, maps by key. */
export type Build = Readonly<Record<string, unknown>>

/** What one side says: builds by target, or that it takes the files not. */
export type Side = ReadonlyMap<string, Build> | { readonly refused: string }

/** What our readers say of files; undefined: they leave it to bake. */
export function readOurs(
  files: ReadonlyMap<string, string>,
  main: readonly string[]
): Side | undefined {
  const texts = new Map<string, string | undefined>()
  const asked = main.map(value => ({ value, range: { start: 0, end: 0 } }))
  for (;;) {
    const answer = describeImages({ files: asked, texts })
    if (answer.kind === 'needs-bake') return undefined
    if (answer.kind === 'needs') texts.set(answer.path, files.get(answer.path))
    else return toBuilds(answer.images)
  }
}

function toBuilds({ images, findings }: DescribedImages): Side {
  const all = [...findings, ...[...images.values()].flatMap(each => each.findings)]
  const wrong = all.filter(({ message }) => !message.includes('describes no image'))
  if (wrong.length > 0) return { refused: wrong.map(({ message }) => message).join('; ') }
  const names = new Map([...images].map(([name, { target }]) => [name, target]))
  return new Map(
    [...images.values()].map(({ target, entry }) => {
      const value = toValue(entry.value) as Record<string, unknown>
      const contexts = Object.entries((value['build-contexts'] ?? {}) as Record<string, string>)
      return [
        target,
        {
          context: toPath(String(value['context'])),
          file: toPath(String(value['file'])),
          args: value['build-args'] ?? {},
          contexts: Object.fromEntries(
            contexts.map(([key, text]) => {
              const name = /^target:(.*)$/.exec(text)?.[1]
              return [key, name === undefined ? toPath(text) : `target:${names.get(name) ?? name}`]
            })
          ),
          target: value['target'] ?? '',
          platforms: [...new Set((value['platforms'] ?? []) as string[])]
        }
      ]
    })
  )
}

function toValue(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.type === 'null' ? null : node.text
    case 'list':
      return node.items.map(toValue)
    case 'mapping':
      return Object.fromEntries(
        [...node.entries].map(([name, { value }]) => [name, toValue(value)])
      )
  }
}

function toPath(text: string): string {
  return /^[\w+.-]+:/.test(text) ? text : posix.normalize(text).replace(/(?<=.)\/$/, '')
}

/** What the pinned buildx says of the same files, run in a folder of them. */
export function readTheirs(
  files: ReadonlyMap<string, string>,
  main: readonly string[],
  targets: readonly string[]
): Side {
  const root = createFolder()
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const isCompose = /\.ya?ml$/.test(main[0] ?? '')
  const folder = isCompose ? dirname(main[0] ?? '') : '.'
  const words = main.map(path => `--file=${posix.relative(folder, path)}`)
  try {
    const printed = execFileSync(
      buildx,
      [
        ...['bake', '--print', '--progress=quiet', ...words],
        ...['--set=*.output=type=cacheonly', '--set=*.secret=', '--set=*.ssh=', '--', ...targets]
      ],
      { cwd: join(root, folder), env: {}, stdio: 'pipe' }
    )
    const { target } = JSON.parse(printed.toString()) as { target: Record<string, Printed> }
    const place = (text: string): string => {
      const inside = text.startsWith(`${root}/`) ? posix.relative(join(root, folder), text) : text
      return toPath(/^(?:[\w+.-]+:|\/)/.test(inside) ? inside : posix.join(folder, inside || '.'))
    }
    return new Map(Object.entries(target).map(([name, each]) => [name, toBuild(each, place)]))
  } catch (error) {
    return { refused: String((error as { stderr?: Buffer }).stderr ?? error) }
  }
}

interface Printed {
  readonly context: string
  readonly dockerfile: string
  readonly args?: Readonly<Record<string, string>>
  readonly contexts?: Readonly<Record<string, string>>
  readonly target?: string
  readonly platforms?: readonly string[]
}

function toBuild(
  { context, dockerfile, args = {}, contexts = {}, target = '', platforms = [] }: Printed,
  place: (text: string) => string
): Build {
  const unescape = (text: string): string => text.replaceAll('$${', '${').replaceAll('%%{', '%{')
  const map = (all: object, change: (text: string) => string): object =>
    Object.fromEntries(Object.entries(all).map(([key, text]) => [key, change(String(text))]))
  return {
    context: place(context),
    file: place(posix.join(context, dockerfile)),
    args: map(args, unescape),
    contexts: map(contexts, text => (/^[\w+.-]+:/.test(text) ? text : place(text))),
    target,
    platforms
  }
}
