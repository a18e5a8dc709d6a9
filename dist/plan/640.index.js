"use strict";
exports.id = 640;
exports.ids = [640];
exports.modules = {

/***/ 23640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// UNUSED EXPORTS: GitHubClient

// EXTERNAL MODULE: ./src/tree/unreadable.ts
var unreadable = __webpack_require__(8945);
;// CONCATENATED MODULE: ./src/world/github/parse-files.ts
/** The files of a pull request or a comparison; undefined where an element is anything else. */
function parseFiles(elements) {
    const files = [];
    for (const element of elements) {
        const path = element.field('filename').text();
        if (path === undefined)
            return undefined;
        const previous = element.field('previous_filename').text();
        const head = readHead(element.field('contents_url').text() ?? '');
        files.push({
            paths: previous === undefined ? [path] : [path, previous],
            ...(head === undefined ? {} : { head })
        });
    }
    return files;
}
/** `…/contents/<path>?ref=<commit>`. */
function readHead(url) {
    return /[?&]ref=([0-9a-f]{40,64})(?:&|$)/.exec(url)?.[1];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/world/runner/json-reader.ts
var json_reader = __webpack_require__(17869);
;// CONCATENATED MODULE: ./src/world/github/decide-retry.ts
/**
 * @param now milliseconds since 1970, which `x-ratelimit-reset` is compared with
 * @param backOff what the first retry waits where the server does not say
 */
function decideRetry(failed, attempt, { now, backOff }) {
    const { status, headers } = failed;
    const own = backOff * 2 ** attempt;
    // A server that is not there will not be there in half a minute either.
    if (status === undefined && attempt >= 3)
        return { kind: 'never' };
    if (status === undefined || status >= 500 || status === 408) {
        return { kind: 'wait', milliseconds: readRetryAfter(headers) ?? own };
    }
    if (!isRateLimit(failed))
        return { kind: 'never' };
    const reset = Number(headers['x-ratelimit-reset']);
    const untilReset = headers['x-ratelimit-remaining'] === '0' ? reset * 1_000 - now : Number.NaN;
    const milliseconds = readRetryAfter(headers) ?? (Number.isNaN(untilReset) ? own : untilReset);
    return { kind: 'wait', milliseconds: Math.max(0, milliseconds) };
}
/** GitHub says 403 or 429, with one of two headers; 403 alone is a missing permission. */
function isRateLimit({ status, headers }) {
    if (status === 429)
        return true;
    const isLimited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status === 403 && isLimited;
}
function readRetryAfter(headers) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    return Number.isNaN(seconds) ? undefined : seconds * 1_000;
}

;// CONCATENATED MODULE: ./src/world/github/requester.ts



/** No single answer is waited for longer, so that one that hangs leaves time to ask again. */
const longestRequest = 15_000;
/** The client is loaded with the first request: most runs make none. */
function createRequester(connection) {
    const { token, url, budget = 45_000, backOff = 1_000 } = connection;
    let client;
    let deadline;
    return async (route, parameters) => {
        client ??= loadClient(token, url);
        deadline ??= performance.now() + budget;
        const ask = await client;
        for (let attempt = 0;; attempt += 1) {
            const remaining = deadline - performance.now();
            if (remaining <= 0)
                return outOfBudget(budget, undefined);
            const limit = Math.min(longestRequest, remaining);
            const answer = await ask(route, { ...parameters, request: { signal: toSignal(limit) } });
            if (answer.kind === 'answered')
                return { kind: 'response', body: (0,json_reader/* toReader */.$)(answer.data) };
            const retry = decideRetry(answer, attempt, { now: Date.now(), backOff });
            if (retry.kind === 'never')
                return toRefusal(answer);
            if (performance.now() + retry.milliseconds >= deadline)
                return outOfBudget(budget, answer);
            await (0,promises_.setTimeout)(retry.milliseconds);
        }
    };
}
async function loadClient(token, url) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = getOctokit(token, { baseUrl: url, log: silent });
    return async (route, parameters) => {
        try {
            const response = await octokit.request(route, parameters);
            return { kind: 'answered', data: response.data };
        }
        catch (error) {
            return toFailedRequest((0,json_reader/* toReader */.$)(error));
        }
    };
}
/** As Octokit throws it: `status`, and the response with its headers where there was one. */
function toFailedRequest(error) {
    const response = error.field('response');
    const status = response.field('status').number();
    const names = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
    const headers = response.field('headers');
    return {
        kind: 'failed',
        ...(status === undefined ? {} : { status }),
        headers: Object.fromEntries(names.map(name => [name, headers.field(name).text()]))
    };
}
function toSignal(milliseconds) {
    return AbortSignal.timeout(Math.ceil(milliseconds));
}
function outOfBudget(budget, last) {
    const within = `within ${budget / 1_000} s`;
    if (last?.status === undefined) {
        return { kind: 'failed', because: `the API did not answer ${within}` };
    }
    const because = isRateLimit(last)
        ? `the rate limit of the API is used up, and not renewed ${within}`
        : `the API answered with status ${last.status}, and nothing better ${within}`;
    return { kind: 'failed', because };
}
function toRefusal({ status }) {
    return status === undefined
        ? { kind: 'failed', because: 'the API could not be reached' }
        : { kind: 'refused', status };
}
function ignore() {
    // Octokit's own messages could tell of URLs and headers.
}

;// CONCATENATED MODULE: ./src/world/github/select-runs.ts
/** How many runs since the last success are looked at; with more, everything is built. */
const mostSince = 20;
/** One page tells: this run, 20 others, and what shows that there are more. */
const runsOnPage = 30;
/**
 * The last successful run and those since then, out of the answer to
 * `GET actions/workflows/{id}/runs`, newest first.
 *
 * Runs that were given names of images cannot be told from others, by any field; they are
 * started by hand, and that is another event.
 */
function selectRuns(body, ownId) {
    const listed = body.field('workflow_runs').elements();
    const runs = listed.filter(run => String(run.field('id').number()) !== ownId);
    const index = runs.findIndex(run => run.field('conclusion').text() === 'success');
    const since = index === -1 ? runs : runs.slice(0, index);
    if (since.length > mostSince)
        return { kind: 'too-many' };
    const heads = since.flatMap(run => run.field('head_sha').text() ?? []);
    const success = runs[index]?.field('head_sha').text();
    return {
        kind: 'runs',
        ...(success === undefined ? {} : { success }),
        since: [...new Set(heads)]
    };
}

;// CONCATENATED MODULE: ./src/world/github/github-client.ts




const pageSize = 100;
/** Where GitHub ends a listing of a pull request, without a mark. */
const mostPullRequestFiles = 3_000;
/** Where GitHub ends the files of a comparison, without a mark. */
const mostComparedFiles = 300;
/** How many pages are asked for at once. */
const side = 6;
function createClient(connection, job) {
    return new GitHubClient(createRequester(connection), job);
}
class GitHubClient {
    kind = 'github';
    #request;
    #job;
    #repository;
    constructor(request, job) {
        const [owner = '', repo = ''] = job.repository.split('/');
        this.#request = request;
        this.#job = job;
        this.#repository = { owner, repo };
    }
    async listPullRequestFiles(pull) {
        if (pull.count > mostPullRequestFiles) {
            return (0,unreadable/* unreadable */.O)(`the pull request changes ${pull.count} files, and the API lists ${mostPullRequestFiles} at the most`);
        }
        const files = [];
        const pages = Math.max(1, Math.ceil(pull.count / pageSize));
        for (let first = 1; first <= pages; first += side) {
            const numbers = Array.from({ length: Math.min(side, pages - first + 1) }, (_, at) => first + at);
            const found = await Promise.all(numbers.map(page => this.#listPage(pull.number, page)));
            for (const page of found) {
                if ((0,unreadable/* isUnreadable */.G)(page))
                    return page;
                files.push(...page);
            }
        }
        return checkListing(files, pull);
    }
    async compareCommits(base, head) {
        // The files are all on the first page, whatever its size in commits.
        const answer = await this.#ask('compare/{basehead}', 'contents', {
            basehead: `${base}...${head}`,
            per_page: 1,
            page: 1
        });
        if ((0,unreadable/* isUnreadable */.G)(answer))
            return answer;
        const baseId = answer.field('base_commit').field('sha').text();
        const mergeBase = answer.field('merge_base_commit').field('sha').text();
        const files = parseFiles(answer.field('files').elements());
        if (baseId === undefined || mergeBase === undefined || files === undefined) {
            return unexpected('a comparison');
        }
        const isWhole = files.length < mostComparedFiles;
        return {
            kind: 'comparison',
            base: baseId,
            mergeBase,
            ...(isWhole ? { files: toPaths(files) } : {})
        };
    }
    async listLabels(number) {
        const answer = await this.#ask('issues/{issue_number}/labels', 'pull-requests', {
            issue_number: number,
            per_page: pageSize
        });
        if ((0,unreadable/* isUnreadable */.G)(answer))
            return answer;
        return answer.elements().flatMap(label => label.field('name').text() ?? []);
    }
    async findRuns(of) {
        const file = /\/([^/@]+)@/.exec(this.#job.workflowRef ?? '')?.[1];
        if (file === undefined) {
            return { kind: 'refused', because: 'the runner does not say which workflow this is' };
        }
        const answer = await this.#request(toRoute('actions/workflows/{workflow_id}/runs'), {
            ...this.#repository,
            ...of,
            workflow_id: file,
            per_page: runsOnPage
        });
        switch (answer.kind) {
            case 'response':
                return selectRuns(answer.body, this.#job.runId);
            case 'refused':
                return { kind: 'refused', because: explainRefusal(answer.status, 'actions') };
            case 'failed':
                return (0,unreadable/* unreadable */.O)(answer.because);
        }
    }
    async #listPage(number, page) {
        const answer = await this.#ask('pulls/{pull_number}/files', 'pull-requests', {
            pull_number: number,
            per_page: pageSize,
            page
        });
        if ((0,unreadable/* isUnreadable */.G)(answer))
            return answer;
        return parseFiles(answer.elements()) ?? unexpected('a listing of files');
    }
    async #ask(path, permission, parameters) {
        const answer = await this.#request(toRoute(path), { ...this.#repository, ...parameters });
        switch (answer.kind) {
            case 'response':
                return answer.body;
            case 'refused':
                return (0,unreadable/* unreadable */.O)(explainRefusal(answer.status, permission));
            case 'failed':
                return (0,unreadable/* unreadable */.O)(answer.because);
        }
    }
}
function toRoute(path) {
    return `GET /repos/{owner}/{repo}/${path}`;
}
/** A listing counts when it is whole, and of the commit that the event is about. */
function checkListing(files, { headSha, count }) {
    const isStale = files.some(({ head }) => head !== undefined && head !== headSha);
    if (isStale || files.length !== count) {
        return (0,unreadable/* unreadable */.O)('the pull request changed since this event, and so did its list of files');
    }
    return toPaths(files);
}
function toPaths(files) {
    return files.flatMap(({ paths }) => paths);
}
/** GitHub says 404 for what a token may not know of. */
function explainRefusal(status, permission) {
    switch (status) {
        case 401:
            return 'the API does not know the token';
        case 403:
        case 404:
            return `the API answered with status ${status}: give the job \`permissions: { ${permission}: read }\``;
        default:
            return `the API answered with status ${status}`;
    }
}
function unexpected(what) {
    return (0,unreadable/* unreadable */.O)(`the API answered with something else than ${what}`);
}


/***/ })

};
;