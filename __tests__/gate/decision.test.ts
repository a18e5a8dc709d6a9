import { judgeRun } from '../../src/run/gate/gate'
import { asking, cancelled, type End, failure, planned, skipped, success, toNeeds } from './needs'

interface Case {
  readonly title: string
  readonly needs: Readonly<Record<string, End>>
  readonly jobs?: string
  readonly plan?: string
}

function judge({ needs, jobs = '', plan = '' }: Case) {
  return judgeRun({ needs: toNeeds(needs), jobs, plan })
}

const all = asking('build', 'test', 'publish')
const none = asking()
const two = { build: success, test: success }

describe('the gate is open', () => {
  const open: readonly Case[] = [
    {
      title: 'where all was asked for and all ran',
      needs: { plan: all, ...two, publish: success }
    },
    {
      title: 'where nothing was asked for and nothing ran',
      needs: { plan: none, build: skipped, test: skipped, publish: skipped }
    },
    {
      title: 'where a dev variant is tested and nothing is built',
      needs: {
        plan: asking('test'),
        build: skipped,
        test: success,
        publish: skipped,
        smoke: skipped
      }
    },
    {
      title: 'where jobs are named by words in other spellings',
      needs: {
        plan: asking('build'),
        docker_build: success,
        unitTests: skipped,
        'Push-all': skipped
      }
    },
    {
      title: 'where the plan job is known by its outputs alone',
      needs: { images: asking('build'), build: success }
    },
    {
      title: 'where a job of unknown purpose ran',
      needs: { plan: asking('build'), build: success, lint: success }
    },
    {
      title: 'where a job of unknown purpose was skipped, and nothing is asked for',
      needs: { plan: none, build: skipped, test: skipped, lint: skipped }
    },
    {
      title: 'where the workflow says that no plan asks for a skipped job',
      needs: { plan: asking('build'), build: success, lint: skipped },
      jobs: 'none=lint'
    },
    {
      title: 'where the workflow says what a job of another name is for',
      needs: { plan: asking('test'), compile: skipped, check: success },
      jobs: 'build=compile, test=check'
    },
    {
      title: 'where publishing built in place of the build job, on the only list there is',
      needs: {
        plan: planned({ do_build: 'true', do_publish: 'true' }),
        build: skipped,
        publish: success
      }
    },
    {
      title: 'where the workflow says that one of two jobs runs',
      needs: {
        plan: planned({ do_build: 'true', do_publish: 'true', publish_matrix: '{}' }),
        build: skipped,
        publish: success
      },
      jobs: 'build=build|publish publish=publish'
    },
    {
      title: 'where a job for one image was skipped that is not in the list',
      needs: {
        plan: planned({ do_test: 'true', do_build: 'false', test_images: '["api"]' }),
        test: success,
        e2e: skipped
      },
      jobs: 'test:web=e2e'
    },
    {
      title: 'where the last stages have nothing to build',
      needs: {
        plan: planned({ stage_count: '1' }),
        'build-0': success,
        'build-1': skipped,
        'build-2': skipped
      }
    },
    {
      title: 'where dev images are built in the job that tests them',
      needs: { plan: planned({ do_dev: 'true', do_test: 'true' }), test: success }
    },
    {
      title: 'where only storing was asked for, and the job that publishes does it',
      needs: {
        plan: planned({ do_build: 'true', do_store: 'true', do_publish: 'false' }),
        build: success,
        publish: success
      }
    },
    {
      title: 'where two plans were made and one asks for nothing, and each has its jobs',
      needs: {
        'plan-api': planned({ do_build: 'true' }),
        'plan-web': planned({ do_build: 'false' }),
        'build-api': success,
        'build-web': skipped
      },
      jobs: 'plan-api.build=build-api\nplan-web.build=build-web'
    },
    {
      title: 'where a leg failed and its job continues on error, since `needs` says success',
      needs: { plan: asking('build', 'test'), ...two }
    },
    {
      title: 'where nobody is there for a verdict that is not passed on',
      needs: { plan: planned({ do_build: 'true' }), build: success }
    }
  ]
  it.each(open)('$title', each => {
    expect(judge(each)).toMatchObject({ result: 'passed', diagnostics: [] })
  })
})

describe('the gate is shut', () => {
  const shut: readonly (Case & { readonly codes: readonly string[]; readonly fix: string })[] = [
    {
      title: 'where a job failed',
      needs: { plan: all, build: failure, test: skipped, publish: skipped },
      codes: ['job-failed'],
      fix: 'look at the log of "build"'
    },
    {
      title: 'where a job was cancelled',
      needs: { plan: asking('build', 'test'), build: success, test: cancelled },
      codes: ['job-failed'],
      fix: 'run it again'
    },
    {
      title: 'where a job failed that no plan asks for',
      needs: { plan: asking('build'), build: success, lint: failure },
      jobs: 'none=lint',
      codes: ['job-failed'],
      fix: 'look at the log of "lint"'
    },
    {
      title: 'where an unguarded job failed by its empty matrix, with its guard',
      needs: { plan: asking('build'), build: success, test: failure },
      codes: ['job-failed'],
      fix: "if: needs.plan.outputs.do_test == 'true'"
    },
    {
      title: 'where a job was skipped since one that it needs was, with its guard',
      needs: { plan: asking('test'), build: skipped, test: skipped },
      codes: ['job-skipped'],
      fix: "if: ${{ !failure() && !cancelled() && needs.plan.outputs.do_test == 'true' }}"
    },
    {
      title: 'where one of two jobs for a verdict was skipped',
      needs: { plan: asking('build'), build: success, smoke: skipped },
      codes: ['job-skipped'],
      fix: "needs.plan.outputs.do_build == 'true'"
    },
    {
      title: 'where a job for both was skipped, and one of them is asked for',
      needs: { plan: asking('test'), 'build-and-test': skipped },
      codes: ['job-skipped'],
      fix: 'do_test'
    },
    {
      title: 'where publishing has a list of its own and the build job was skipped',
      needs: {
        plan: planned({ do_build: 'true', do_publish: 'true', publish_matrix: '{}' }),
        build: skipped,
        publish: success
      },
      codes: ['job-skipped'],
      fix: 'jobs: build=build|OTHER'
    },
    {
      title: 'where a stage in the middle was skipped',
      needs: { plan: planned({ stage_count: '2' }), 'build-0': success, 'build-1': skipped },
      codes: ['job-skipped'],
      fix: 'needs.plan.outputs.stage_count > 1'
    },
    {
      title: 'where a stage has no job under needs',
      needs: { plan: planned({ stage_count: '2' }), 'build-0': success },
      codes: ['job-missing'],
      fix: 'needs: [plan, build-0, build-1]'
    },
    {
      title: 'where a verdict has no job under needs',
      needs: { plan: all, build: success, publish: success },
      codes: ['job-missing'],
      fix: 'needs: [plan, build, publish, test]'
    },
    {
      title: 'where the jobs have other names and nothing is said',
      needs: { plan: asking('build'), compile: skipped },
      codes: ['unassigned-job', 'job-missing'],
      fix: 'jobs: build=compile'
    },
    {
      title: 'where a skipped job says nothing of its purpose, and something is asked for',
      needs: { plan: asking('build'), build: success, lint: skipped },
      codes: ['unassigned-job'],
      fix: 'jobs: none=lint'
    },
    {
      title: 'where it says nothing, and whether something is asked for is not passed on',
      needs: { plan: planned({ do_build: 'false' }), build: skipped, lint: skipped },
      codes: ['unassigned-job'],
      fix: 'jobs: none=lint'
    },
    {
      title: 'where the output is not passed on that a skipped job is guarded by',
      needs: { plan: planned({ do_build: 'true' }), build: success, test: skipped },
      codes: ['output-not-passed-on'],
      fix: 'do_test: ${{ steps.plan.outputs.do_test }}'
    },
    {
      title: 'where it is passed on without a value',
      needs: { plan: planned({ do_build: 'true', do_test: '' }), build: success, test: skipped },
      codes: ['output-not-passed-on'],
      fix: 'do_test: ${{ steps.plan.outputs.do_test }}'
    },
    {
      title: 'where one forgotten line leaves out two jobs, told once',
      needs: { plan: planned({ do_test: 'false' }), build: skipped, smoke: skipped, test: skipped },
      codes: ['output-not-passed-on'],
      fix: 'do_build: ${{ steps.plan.outputs.do_build }}'
    },
    {
      title: 'where the result is not passed on',
      needs: { plan: { result: 'success', outputs: { do_build: 'true' } }, build: success },
      codes: ['output-not-passed-on'],
      fix: 'result: ${{ steps.plan.outputs.result }}'
    },
    {
      title: 'where the plan job passes on nothing',
      needs: { plan: success, build: skipped },
      codes: ['output-not-passed-on'],
      fix: 'result: ${{ steps.plan.outputs.result }}'
    },
    {
      title: 'where an output holds what no plan says',
      needs: { plan: planned({ do_build: 'True' }), build: success },
      codes: ['output-not-passed-on'],
      fix: 'do_build: ${{ steps.plan.outputs.do_build }}'
    },
    {
      title: 'where the plan failed and its job succeeded',
      needs: { plan: { result: 'success', outputs: { result: 'failed' } }, build: skipped },
      codes: ['plan-not-made'],
      fix: 'look at the log of "plan"'
    },
    {
      title: 'where the plan was skipped',
      needs: { plan: skipped, build: skipped },
      codes: ['plan-not-made'],
      fix: 'take its "if" away'
    },
    {
      title: 'where one of two plans failed',
      needs: { 'plan-api': asking('build'), 'plan-web': failure, build: success },
      codes: ['plan-not-made'],
      fix: 'look at the log of "plan-web"'
    },
    {
      title: 'where one of two plans that the workflow names was skipped',
      needs: { images: none, pictures: skipped, build: skipped },
      plan: 'images pictures',
      codes: ['plan-not-made'],
      fix: 'take its "if" away'
    },
    {
      title: 'where one of two plans asks for a job that both are asked about',
      needs: {
        'plan-api': planned({ do_build: 'true' }),
        'plan-web': planned({ do_build: 'false' }),
        'build-api': success,
        'build-web': skipped
      },
      codes: ['job-skipped'],
      fix: 'needs.plan-api.outputs.do_build'
    },
    {
      title: 'where the plan is not under needs',
      needs: two,
      codes: ['plan-not-needed'],
      fix: 'needs: [plan, build, test]'
    },
    {
      title: 'where the plan that is named is not under needs',
      needs: two,
      plan: 'images',
      codes: ['plan-not-needed'],
      fix: 'needs: [images, build, test]'
    },
    {
      title: 'where it needs no job',
      needs: {},
      codes: ['plan-not-needed'],
      fix: 'needs: [plan, build, test, publish]'
    },
    {
      title: 'where jobs names one that is not under needs',
      needs: { plan: none, build: skipped, test: skipped },
      jobs: 'build=compile',
      codes: ['invalid-input'],
      fix: 'needs: [plan, build, test, compile]'
    },
    {
      title: 'where jobs names no purpose that there is',
      needs: { plan: none, build: skipped, test: skipped },
      jobs: 'compile=build store:web=build none:1=build =x build',
      codes: ['invalid-input', 'invalid-input', 'invalid-input', 'invalid-input', 'invalid-input'],
      fix: 'write as build=compile'
    },
    {
      title: 'where jobs asks a plan that is none',
      needs: { plan: none, build: skipped, test: skipped },
      jobs: 'other.build=build',
      codes: ['invalid-input'],
      fix: 'write one of "plan", or leave it out'
    },
    {
      title: 'where a job for one image was skipped that is in the list',
      needs: {
        plan: planned({ do_test: 'true', test_images: '["api","web"]' }),
        test: success,
        e2e: skipped
      },
      jobs: 'test:web=e2e',
      codes: ['job-skipped'],
      fix: "contains(fromJSON(needs.plan.outputs.test_images), 'web')"
    },
    {
      title: 'where the list of images is not passed on',
      needs: { plan: planned({ do_test: 'true' }), test: success, e2e: skipped },
      jobs: 'test:web=e2e',
      codes: ['output-not-passed-on'],
      fix: 'test_images: ${{ steps.plan.outputs.test_images }}'
    },
    {
      title: 'where neither of two jobs ran of which one does',
      needs: { plan: asking('build'), here: skipped, there: skipped },
      jobs: 'build=here|there',
      codes: ['job-skipped', 'job-skipped'],
      fix: "needs.plan.outputs.do_build == 'true'"
    },
    {
      title: 'where images are stored and no job does it',
      needs: { plan: planned({ do_build: 'true', do_store: 'true' }), build: success },
      codes: ['job-missing'],
      fix: 'needs: [plan, build, store]'
    }
  ]
  it.each(shut)('$title', each => {
    const { result, diagnostics } = judge(each)
    expect([result, diagnostics.map(({ code }) => code)]).toEqual(['failed', each.codes])
    expect(diagnostics.map(({ fix }) => fix).join('\n')).toContain(each.fix)
  })
})

describe('of each job', () => {
  it('says why what became of it is right', () => {
    const { rows } = judge({
      title: '',
      needs: { plan: asking('build'), build: success, test: skipped, lint: success }
    })
    expect(rows.map(({ job, standing, because }) => [job.id, standing, because])).toEqual([
      ['plan', 'right', 'the plan was made'],
      ['build', 'right', 'it was asked for: do_build is true'],
      ['test', 'right', 'do_test is false'],
      ['lint', 'right', 'it ran']
    ])
  })

  it('says nothing of those that were skipped behind a failure', () => {
    const { rows } = judge({ title: '', needs: { plan: all, build: failure, test: skipped } })
    expect(rows.map(({ standing }) => standing)).toEqual(['right', 'wrong', 'stopped'])
  })
})
