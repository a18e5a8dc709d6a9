/** Something that did not work, for people: what was done, what happened, what to do. */
export interface Complaint {
  readonly kind: 'complaint'
  readonly code:
    | 'artifact-missing'
    | 'artifacts-unreachable'
    | 'broken-archive'
    | 'dev-build-failed'
    | 'disk-full'
    | 'docker-failed'
    | 'pull-refused'
    | 'reused-image-gone'
    | 'push-failed'
    | 'registry-forbids'
    | 'push-unanswered'
    | 'skopeo-missing'
  /** Without a full stop; reads on from "image …: ". */
  readonly because: string
  readonly fix: string
}

/** Whether an answer is a complaint. */
export function isComplaint(answer: object | undefined): answer is Complaint {
  return answer !== undefined && 'kind' in answer && answer.kind === 'complaint'
}
