import { toYamlText } from '../../configuration/document/yaml-text'
import type { PublishedImage } from './parse-published'

/** What reads the digests. */
export type LockForm = (typeof lockForms)[number]

export const lockForms = ['compose', 'env', 'kustomize', 'helm'] as const

/** The images by digest in the form that a tool reads, without a line break at the end. */
export function renderLock(images: readonly PublishedImage[], form: LockForm): string {
  const sorted = [...images].sort((one, other) => (one.name < other.name ? -1 : 1))
  return renderers[form](sorted).join('\n')
}

const renderers: Readonly<Record<LockForm, (images: readonly PublishedImage[]) => string[]>> = {
  // An override of a compose file: services of the same names get these images.
  compose: images =>
    under(
      'services',
      images.flatMap(image => [
        `  ${toYamlText(toIdentifier(image.name))}:`,
        `    image: ${toReference(image)}`
      ])
    ),
  env: images => images.map(image => `${toVariable(image.name)}=${toReference(image)}`),
  // A component, which an overlay names under `components`.
  kustomize: images => [
    'apiVersion: kustomize.config.k8s.io/v1alpha1',
    'kind: Component',
    ...under(
      'images',
      images.flatMap(({ repository, digest }) => [
        `  - name: ${repository}`,
        `    digest: ${digest}`
      ])
    )
  ],
  // Values: a chart says {{ .Values.images.api.repository }}@{{ .Values.images.api.digest }}.
  helm: images =>
    under(
      'images',
      images.flatMap(({ name, repository, digest }) => [
        `  ${toYamlText(toIdentifier(name))}:`,
        `    repository: ${repository}`,
        `    digest: ${digest}`
      ])
    )
}

/** An empty list or mapping would be null behind its key. */
function under(key: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${key}:`, ...lines]
}

function toReference({ repository, digest }: PublishedImage): string {
  return `${repository}@${digest}`
}

/** Names of services hold no `/`, as names of artifacts do not. */
function toIdentifier(name: string): string {
  return name.replaceAll('/', '-')
}

/** `API_IMAGE`, `TEAM_WEB_IMAGE`: a variable begins with a letter or `_`. */
function toVariable(name: string): string {
  const words = name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')
  return `${/^[0-9]/.test(words) ? '_' : ''}${words}_IMAGE`
}
