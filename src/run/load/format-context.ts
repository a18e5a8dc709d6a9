/**
 * The value behind `--build-context` for an image of this run: `NAME=docker-image://NAME` if the
 * builder sees the daemon's images, else `NAME=oci-layout://` and its folder.
 *
 * @param layout the folder of its OCI layout, absolute; undefined: the builder sees the daemon
 */
export function formatContext(name: string, layout: string | undefined): string {
  return `${name}=${layout === undefined ? `docker-image://${name}` : `oci-layout://${layout}`}`
}
