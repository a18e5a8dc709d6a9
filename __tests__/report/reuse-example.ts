import type { Memory } from '../../src/plan/memory'
import { openverse } from './examples'
import { cause, copied } from './plans'

const day = 86_400_000

/** @param digit its key and digest are of this digit alone */
function stored(digit: string, age?: number): Memory {
  const built = age === undefined ? {} : { built: { at: timeOf(age), age } }
  const image = { digest: `sha256:${digit.repeat(64)}`, ...built }
  return { key: keyOf(digit), verdict: { kind: 'reused', image }, store: false }
}

function timeOf(age: number): string {
  return new Date(Date.UTC(2026, 10, 30, 9) - age).toISOString()
}

function keyOf(digit: string): Memory['key'] {
  return { kind: 'known', key: digit.repeat(64) }
}

function anew(digit: string, because: string): Memory {
  return { key: keyOf(digit), verdict: { kind: 'built', because }, store: true }
}

const none = {
  because: 'the values of its volatile-args (RELEASE) may be in the image',
  fix: 'add to image "frontend":\n  reuse: true # an image with other values of these arguments is as good'
}

/** A push with images that are reused, built though they were asked for, and never reused. */
export const remembering = openverse(
  {
    upstream_db: {
      verdicts: 'reuse',
      needs: [
        { kind: 'needed-by-tests', image: 'ingestion_server' },
        { kind: 'needed-by-tests', image: 'api' }
      ],
      memory: stored('a')
    },
    catalog: {
      verdicts: 'reuse publish test',
      causes: [cause(copied('catalog/dags/common.py', 'catalog/Dockerfile:40'))],
      memory: stored('b', 2 * day)
    },
    ingestion_server: {
      verdicts: 'build',
      needs: [{ kind: 'needed-by-tests', image: 'api' }],
      memory: anew('c', 'the registry\'s is 45 days old, which is over "max-age"')
    },
    api: {
      verdicts: 'build publish test',
      causes: [cause(copied('api/api/views/media_views.py', 'api/Dockerfile:71'))],
      memory: anew('d', 'the registry does not have it')
    },
    frontend: {
      verdicts: 'build publish test',
      causes: [cause(copied('frontend/src/app.vue', 'frontend/Dockerfile:60'))],
      memory: {
        key: { kind: 'none', ...none },
        verdict: { kind: 'built', ...none },
        store: false
      }
    },
    api_nginx: { memory: { key: keyOf('e'), store: false } }
  },
  { event: 'push' }
)
