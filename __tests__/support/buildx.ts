import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../../scripts/scratch.mjs'
import { createFolder } from './repository-builder'

const pinned = join(project, '.tools/bin/buildx')

/** The pinned buildx, or that of the machine where nobody built one, as on hosted runners. */
export const buildx =
  [
    pinned,
    ...['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'].map(folder =>
      join(folder, 'docker/cli-plugins/docker-buildx')
    )
  ].find(existsSync) ?? pinned

/** A machine with docker and buildx, as its environment says it. */
export interface Docker {
  readonly variables: Readonly<Record<string, string>>
  /** What docker was called with so far. */
  calls(): readonly string[]
}

/** A `docker` whose only command is the pinned buildx, as its plugin. */
export function createDocker(): Docker {
  const folder = createFolder()
  const calls = join(folder, 'calls')
  const program = [
    '#!/bin/sh',
    `echo "$@" >> ${calls}`,
    '[ "$1 $3 $4" = "--config buildx bake" ] || exit 9',
    `shift 4; exec ${buildx} bake "$@"`,
    ''
  ]
  writeFileSync(join(folder, 'docker'), program.join('\n'))
  chmodSync(join(folder, 'docker'), 0o755)
  return {
    variables: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, DOCKER_CONFIG: folder },
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [])
  }
}

/** The variables of a machine with git and no docker. */
export function withoutDocker(): Readonly<Record<string, string>> {
  const folder = createFolder()
  mkdirSync(join(folder, 'bin'))
  for (const name of ['git', 'sh']) {
    const found = (process.env['PATH'] ?? '')
      .split(':')
      .map(each => join(each, name))
      .find(existsSync)
    if (found !== undefined) symlinkSync(found, join(folder, 'bin', name))
  }
  return { PATH: join(folder, 'bin') }
}
