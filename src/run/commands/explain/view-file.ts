import { formatLocation } from '../../../diagnostics/location'
import type { ImageInputs, Inputs } from '../../../inputs/inputs'
import { listVariants, type VariantInputs } from '../../../inputs/list-variants'
import { explainUnread, listReaders } from '../../../inputs/questions/list-read-files'
import { formatFolder, type RepositoryPath } from '../../../paths/repository-path'
import type { FileView } from '../../../report/explanation/file-view'

/** How each variant of an image sees a file: by which lines it is read, or why it is not. */
export function viewFile(file: RepositoryPath, of: ImageInputs | undefined): FileView[] {
  return listVariants(of).map(each => viewBy(file, each))
}

function viewBy(file: RepositoryPath, { variant, inputs }: VariantInputs): FileView {
  const readers = listReaders(inputs, file)
  return { variant, readers, because: readers.length > 0 ? '' : toReason(file, inputs) }
}

function toReason(file: RepositoryPath, inputs: Inputs): string {
  const unread = explainUnread(inputs, file)
  switch (unread.kind) {
    case 'outside': {
      const folders = unread.contexts.map(({ root }) => `"${formatFolder(root)}"`)
      return folders.length === 0
        ? 'the build is given no folder of the repository'
        : `it is not in what the build is given: ${folders.join(', ')}`
    }
    case 'left-out':
      return `ignored by ${formatLocation(unread.by)}`
    case 'not-taken': {
      const { root } = unread.context
      return `it is in the context "${formatFolder(root)}", and no instruction that the target needs takes it`
    }
  }
}
