/** An image that was published, by its name in the configuration. */
export interface LockedImage {
  readonly name: string
  /** As `ghcr.io/octo-org/shop-api`. */
  readonly repository: string
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
}

/** The forms in which what is deployed names images. */
export const lockForms = ['compose', 'env', 'kustomize', 'helm'] as const

export type LockForm = (typeof lockForms)[number]

/** A file that names each image by its digest, or the names that are one in its form. */
export type Lock =
  | { readonly kind: 'lock'; readonly text: string }
  | { readonly kind: 'contested'; readonly key: string; readonly names: readonly string[] }

/** Without a line break at its end. */
export function renderLock(images: readonly LockedImage[], form: LockForm): Lock {
  const contested = findContested(images, form)
  if (contested !== undefined) return contested
  return { kind: 'lock', text: renderLines(images, form).join('\n') }
}

function renderLines(images: readonly LockedImage[], form: LockForm): readonly string[] {
  switch (form) {
    case 'compose':
      return open('services:', images, image => [
        `  ${quote(toKey(image, form))}:`,
        `    image: ${quote(`${image.repository}@${image.digest}`)}`
      ])
    case 'env':
      return images.map(image => `${toKey(image, form)}=${image.repository}@${image.digest}`)
    case 'kustomize':
      // A component: an overlay names its folder under `components`.
      return [
        ...['apiVersion: kustomize.config.k8s.io/v1alpha1', 'kind: Component'],
        ...open('images:', images, ({ repository, digest }) => [
          `  - name: ${quote(repository)}`,
          `    digest: ${quote(digest)}`
        ])
      ]
    case 'helm':
      return open('', images, ({ name, repository, digest }) => [
        `${quote(name)}:`,
        '  image:',
        `    repository: ${quote(repository)}`,
        `    digest: ${quote(digest)}`
      ])
  }
}

/** A key without anything below it would be null. @param head `''`: the images stand at the top */
function open(
  head: 'services:' | 'images:' | '',
  images: readonly LockedImage[],
  render: (image: LockedImage) => readonly string[]
): readonly string[] {
  if (images.length > 0) return [...(head === '' ? [] : [head]), ...images.flatMap(render)]
  switch (head) {
    case 'services:':
      return ['services: {}']
    case 'images:':
      return ['images: []']
    case '':
      return ['{}']
  }
}

function findContested(
  images: readonly LockedImage[],
  form: LockForm
): Extract<Lock, { kind: 'contested' }> | undefined {
  const keys = new Map<string, string[]>()
  for (const image of images) {
    const key = toKey(image, form)
    keys.set(key, [...(keys.get(key) ?? []), image.name])
  }
  const found = [...keys].find(([, names]) => names.length > 1)
  return found === undefined ? undefined : { kind: 'contested', key: found[0], names: found[1] }
}

/** What tells images apart in a form. */
function toKey({ name, repository }: LockedImage, form: LockForm): string {
  switch (form) {
    case 'env': {
      const word = name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')
      return `${/^[0-9]/.test(word) ? '_' : ''}${word}_IMAGE`
    }
    case 'kustomize':
      return repository
    // Names of services hold no slash (compose-spec).
    case 'compose':
      return name.replaceAll('/', '-')
    case 'helm':
      return name
  }
}

/** A YAML scalar: plain where nobody could read it as anything else (YAML 1.1 has `on` and `1.2`). */
function quote(text: string): string {
  const isPlain =
    /^[a-z][a-z0-9._/-]*(?::[a-z0-9][a-z0-9._/-]*)?(?:@sha256:[0-9a-f]{64})?$/.test(text) &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(text)
  return isPlain ? text : JSON.stringify(text)
}
