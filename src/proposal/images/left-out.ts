import { isTemplate, type NamedDockerfile } from '../../descriptions/dockerfiles'
import { parentPath, type RepositoryPath } from '../../paths/repository-path'

/** Folders whose Dockerfiles are no images of the repository, by what they hold. */
const folders: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:\w+[-_])?(?:examples?|samples?|demos?|recipes?|recipe_code|tutorials?|playground)$/i,
    'an example'
  ],
  [/^(?:docs?|documentation)$/i, 'documentation'],
  [
    /^(?:(?:__)?fixtures?(?:__)?|test[-_]?data|__tests__|tests?|e2e|integration[-_]tests?|spec|specs|mocks?|(?:functional|acceptance|smoke)[-_]tests?|_integration-test)$/i,
    'for tests'
  ],
  [
    /^(?:vendor|vendored|node_modules|third[-_]?party|external|bower_components)$/i,
    'from elsewhere'
  ],
  [
    /^(?:templates?|skeletons?|scaffold(?:ing)?|cookiecutter.*|\{\{.*\}\}|boilerplate)$/i,
    'a template'
  ],
  [
    /^\.(?:devcontainer|gitpod|circleci|github|gitlab|buildkite|azure.*|clusterfuzzlite|vscode|cursor|claude|codex|idx|codesandbox)$/i,
    'an environment to work in'
  ]
]

/**
 * Why a Dockerfile that only its name speaks for is most likely no image; undefined where it may
 * be one.
 */
export function explainLeftOut({ path, suffix }: NamedDockerfile): string | undefined {
  if (isTemplate(suffix)) return 'a template: a program writes the Dockerfile from it'
  if (/(?:^|[.\-_])(?:windows|win|nanoserver|servercore)/i.test(suffix)) return 'for Windows'
  for (const segment of parentPath(path).split('/')) {
    const found = folders.find(([form]) => form.test(segment))
    if (found !== undefined) return `${found[1]}: it is in a folder "${segment}"`
  }
  return undefined
}

/** Whether a text of a folder speaks for the whole repository. */
export function speaksForAll(path: RepositoryPath): boolean {
  return parentPath(path)
    .split('/')
    .every(segment => !folders.some(([form]) => form.test(segment)))
}
