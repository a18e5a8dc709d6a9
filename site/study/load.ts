/** The part of the page that plans: loaded once somebody has something to plan. */
export async function loadStudy() {
  const [{ study }, { default: StudyView }, { default: WrittenFiles }] = await Promise.all([
    import('./study'),
    import('../components/StudyView.vue'),
    import('../components/WrittenFiles.vue')
  ])
  return { study, StudyView, WrittenFiles }
}
