"use strict";
exports.id = 156;
exports.ids = [156];
exports.modules = {

/***/ 38156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeStoring: () => (/* binding */ judgeStoring)
});

// EXTERNAL MODULE: ./src/diagnostics/unreadable.ts
var unreadable = __webpack_require__(60749);
// EXTERNAL MODULE: ./src/event/decide-publishing.ts
var decide_publishing = __webpack_require__(84798);
;// CONCATENATED MODULE: ./src/event/decide-storing.ts

/**
 * Judges the event and its origin; anything unknown is refused. Branches and tags do not matter: an
 * image is stored under what it is built from.
 *
 * @param events those of `reuse.store`
 */
function decideStoring(trigger, events) {
    if (trigger.kind === 'deletion')
        return refused(`the ${trigger.deletion.what} was deleted`);
    if (!events.includes(trigger.event)) {
        return refused(`the event "${trigger.event}" is not in reuse.store`);
    }
    if (isByDependabot(trigger))
        return refused('a run by Dependabot never stores');
    switch (trigger.kind) {
        case 'pull-request':
            return judgePullRequest(trigger.pullRequest);
        case 'pull-request-review':
        case 'pull-request-target':
        case 'other-pull-request':
        case 'workflow-run':
            return refused(`the event "${trigger.event}" never stores`);
        case 'comment':
            return trigger.on === 'pull-request'
                ? refused('a comment on a pull request never stores')
                : { kind: 'allowed' };
        case 'push':
        case 'merge-group':
        case 'schedule':
        case 'dispatch':
        case 'other':
            return { kind: 'allowed' };
        case 'unnamed':
            return refused('the runner names no event');
    }
}
function judgePullRequest({ origin, author }) {
    switch (origin) {
        case 'fork':
            return refused('a pull request from a fork never stores');
        case 'unknown':
            return refused('the event does not say where the pull request is from');
        case 'same-repository':
            if (author === undefined) {
                return refused('the event does not say who opened the pull request');
            }
            return (0,decide_publishing/* isDependabot */.D)(author)
                ? refused('a pull request by Dependabot never stores')
                : { kind: 'allowed' };
    }
}
/** It started the run, or the run is about a branch of its own. */
function isByDependabot({ actors = [], ref }) {
    return actors.some(decide_publishing/* isDependabot */.D) || ref.startsWith('refs/heads/dependabot/');
}
function refused(because) {
    return { kind: 'refused', because };
}

// EXTERNAL MODULE: ./src/event/trigger.ts
var trigger = __webpack_require__(99668);
// EXTERNAL MODULE: ./src/run/facts/trust/read-base-sides.ts
var read_base_sides = __webpack_require__(59975);
;// CONCATENATED MODULE: ./src/run/facts/trust/judge-storing.ts




/**
 * Whether a run may store what it builds: the event decides, and for a pull request what the base
 * side says of it. Whoever may push a branch must not decide by its configuration what it stores.
 */
async function judgeStoring(facts) {
    const { job, read } = facts;
    const { reuse } = read.valid.configuration;
    const own = decideStoring(job.trigger, reuse?.store ?? []);
    const pullRequest = (0,trigger/* pullRequestOf */._n)(job.trigger);
    if (own.kind === 'refused' || pullRequest === undefined)
        return own;
    const sides = await (0,read_base_sides/* readBaseSides */.I)(pullRequest, facts);
    if ((0,unreadable/* isUnreadable */.G)(sides)) {
        return {
            kind: 'refused',
            because: `what the configuration of the base side stores is not known: ${sides.because}`
        };
    }
    for (const { configuration, commit } of sides) {
        const verdict = decideStoring(job.trigger, configuration.reuse?.store ?? []);
        if (verdict.kind === 'allowed')
            continue;
        return { ...verdict, because: `${verdict.because}, as ${commit} has it on the base side` };
    }
    return own;
}


/***/ })

};
;