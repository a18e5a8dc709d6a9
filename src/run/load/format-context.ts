/**
 * The value behind `--build-context` for an image of this run.
 *
 * @param source where the builder finds it, as `oci-layout:///tmp/base`; undefined: it sees the
 *   images of the daemon, and this one among them
 */
export function formatContext(name: string, source: string | undefined): string {
  return `${name}=${source ?? `docker-image://${name}`}`
}
