import { planPush } from './push-of-change'

const config = '.github/image-matrix.yml'

/** Which images are built for what changes, where names decide what they are built from. */
describe('a push that changes what a name stands for', () => {
  it.each<{
    title: string
    configuration: readonly [before: string, after?: string]
    before: Readonly<Record<string, string>>
    after?: Readonly<Record<string, string>>
    built: readonly string[]
  }>([
    {
      title: 'builds what names an image with docker-image:// that gets that name',
      configuration: [
        "images:\n  tools: { local-tag: 'kit:1' }\n  app: { build-contexts: { kit: 'docker-image://kit:2' } }\n",
        "images:\n  tools: { local-tag: 'kit:2' }\n  app: { build-contexts: { kit: 'docker-image://kit:2' } }\n"
      ],
      before: { 'tools/Dockerfile': 'FROM alpine\n', 'app/Dockerfile': 'FROM kit\n' },
      built: ['app', 'tools']
    },
    {
      title: 'builds what names an image with docker-image:// that loses that name',
      configuration: [
        "images:\n  tools: { local-tag: 'kit:2' }\n  app: { build-contexts: { kit: 'docker-image://kit:2' } }\n",
        "images:\n  tools: { local-tag: 'kit:1' }\n  app: { build-contexts: { kit: 'docker-image://kit:2' } }\n"
      ],
      before: { 'tools/Dockerfile': 'FROM alpine\n', 'app/Dockerfile': 'FROM kit\n' },
      // What has another tag in its test job is tested.
      built: ['app', 'tools']
    },
    {
      title: 'builds nothing on it where docker-image:// names a tag of no image on either side',
      configuration: [
        "images:\n  tools: { local-tag: 'kit:x' }\n  app: { build-contexts: { kit: 'docker-image://kit:2' } }\n",
        "images:\n  tools: { local-tag: 'kit:1' }\n  app: { build-contexts: { kit: 'docker-image://kit:2' } }\n"
      ],
      before: { 'tools/Dockerfile': 'FROM alpine\n', 'app/Dockerfile': 'FROM kit\n' },
      built: ['tools']
    },
    {
      title: 'builds nothing on an image whose content a digest names',
      configuration: ['image-name: ghcr.io/acme/{image}\nimages: { base: , app: }\n'],
      before: {
        'base/Dockerfile': 'FROM alpine\nCOPY x /\n',
        'base/x': '1',
        'app/Dockerfile': `FROM ghcr.io/acme/base:1@sha256:${'0'.repeat(64)}\n`
      },
      after: { 'base/x': '2' },
      built: ['base']
    },
    {
      title: 'builds nothing on a public image that one here is built from, too',
      configuration: ['images: { nginx: , web: }\n'],
      before: {
        'nginx/Dockerfile': 'FROM nginx:1.27\nCOPY x /\n',
        'nginx/x': '1',
        'web/Dockerfile': 'FROM nginx:1.27\n'
      },
      after: { 'nginx/x': '2', 'nginx/Dockerfile': 'FROM nginx:1.27\nCOPY x /y\n' },
      built: ['nginx']
    },
    {
      title: 'builds what names an image that is public from now on',
      configuration: ['images: { nginx: , web: }\n'],
      before: {
        'nginx/Dockerfile': 'FROM docker.io/library/nginx:1.27\n',
        'web/Dockerfile': 'FROM nginx:1.27\n'
      },
      after: { 'nginx/Dockerfile': 'FROM nginx:1.27\n' },
      built: ['nginx', 'web']
    },
    {
      title: 'builds what names an image that is no longer public',
      configuration: ['images: { nginx: , web: }\n'],
      before: {
        'nginx/Dockerfile': 'FROM nginx:1.27\n',
        'web/Dockerfile': 'FROM nginx:1.27\n'
      },
      after: { 'nginx/Dockerfile': 'FROM docker.io/library/nginx:1.27\n' },
      built: ['nginx', 'web']
    },
    {
      title: 'builds what names an image whose build argument makes it public',
      configuration: [
        'images: { nginx: { build-args: { BASE: alpine } }, web: }\n',
        'images: { nginx: { build-args: { BASE: "nginx:1.27" } }, web: }\n'
      ],
      before: {
        'nginx/Dockerfile': 'ARG BASE\nFROM $BASE\n',
        'web/Dockerfile': 'FROM nginx:1.27\n'
      },
      built: ['nginx', 'web']
    },
    {
      title: 'builds nothing on a public image whose own Dockerfile another one becomes',
      configuration: [
        'images: { nginx: { file: a/Dockerfile, context: . }, web: }\n',
        'images: { nginx: { file: b/Dockerfile, context: . }, web: }\n'
      ],
      before: {
        'a/Dockerfile': 'FROM nginx:1.27\n',
        'b/Dockerfile': 'FROM nginx:1.27\nCOPY x /\n',
        x: '1',
        'web/Dockerfile': 'FROM nginx:1.27\n'
      },
      built: ['nginx']
    }
  ])('$title', async ({ configuration: [old, now = old], before, after = {}, built }) => {
    const answer = await planPush({
      before: { ...before, [config]: old },
      after: { ...after, [config]: now }
    })
    expect([answer.log, [...answer.built].sort()]).toEqual([answer.log, built])
  })
})
