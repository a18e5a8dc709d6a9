import { setTimeout } from 'node:timers/promises'
import type { Complaint } from '../../diagnostics/complaint'
import type { Archive } from '../../ports/docker/archives'
import type { Engine } from '../../ports/docker/engine'
import { answerLimit, transferLimit } from '../artifacts/time-limit'
import { type ProgramCall, type ProgramEnd, runProgram } from '../process/run-program'
import { openInput } from './archive-input'
import { explainDocker, explainPull, mayPassBy } from './explain-docker'

/** In milliseconds. The size is not known before a pull: it has the time of some 2 GB. */
const pullLimit = transferLimit(2e9)

/** In milliseconds, between a pull that a registry could not answer and the next one. */
const pullPauses = [2_000, 8_000]

type Run = (
  words: readonly string[],
  more?: Partial<Omit<ProgramCall, 'program'>>
) => Promise<ProgramEnd>

/** The engine that `docker` reaches from a folder. */
export function openEngine(directory: string, pauses: readonly number[] = pullPauses): Engine {
  const run: Run = (words, more = {}) =>
    runProgram({ ...more, program: 'docker', words, directory })
  const readId: Engine['readId'] = async name => {
    const words = ['image', 'inspect', '--format={{.Id}}', '--', name]
    const call = await run(words, { limit: answerLimit })
    return call.end === 0 ? { id: call.output.trim() } : explainDocker(call, 'docker-failed')
  }
  return {
    load: archive => loadArchive(archive, run),

    async pull(reference) {
      const words = ['image', 'pull', '--quiet', '--', reference]
      const pull = (): Promise<ProgramEnd> => run(words, { limit: pullLimit })
      let call = await pull()
      for (const pause of pauses) {
        if (!mayPassBy(call)) break
        await setTimeout(pause)
        call = await pull()
      }
      return call.end === 0 ? readId(reference) : explainPull(call)
    },

    async tag(id, name) {
      const call = await run(['image', 'tag', '--', id, name], { limit: answerLimit })
      return call.end === 0 ? undefined : explainDocker(call, 'docker-failed')
    },

    readId,

    async findBuilder() {
      const call = await run(['buildx', 'inspect'], { limit: answerLimit })
      if (call.end !== 0) return explainDocker(call, 'docker-failed')
      return { sees: parseDriver(call.output) === 'docker' ? 'daemon' : 'layouts' }
    },

    async build(words, print) {
      const call = await run(words, { print })
      return call.end === 0 ? undefined : explainDocker(call, 'dev-build-failed')
    }
  }
}

/** The driver in what `buildx inspect` prints: `docker` is the engine's own. */
export function parseDriver(text: string): string | undefined {
  return /^Driver:\s+(\S+)$/m.exec(text)?.[1]
}

async function loadArchive(
  archive: Archive,
  run: Run
): Promise<{ readonly id: string } | Complaint> {
  const limit = transferLimit(archive.size)
  const call = await run(['image', 'load', '--quiet'], { ...openInput(archive), limit })
  if (call.end !== 0) return explainDocker(call, 'docker-failed')
  return findLoaded(archive, run)
}

/**
 * Asks by every id that the archive gives its image: the engine knows it by one of them, or it
 * has loaded something else.
 */
async function findLoaded(
  archive: Archive,
  run: Run
): Promise<{ readonly id: string } | Complaint> {
  const words = ['image', 'inspect', '--format={{.Id}}', '--', ...archive.ids]
  const call = await run(words, { limit: answerLimit })
  const id = call.output.split('\n').find(line => archive.ids.includes(line))
  if (id !== undefined) return { id }
  const complaint = explainDocker(call, 'broken-archive')
  return complaint.code === 'docker-failed'
    ? complaint
    : {
        kind: 'complaint',
        code: 'broken-archive',
        because: `the engine took the archive and has no image ${archive.ids.join(' or ')}`,
        fix: 'build the image again: its archive is not what it says that it is'
      }
}
