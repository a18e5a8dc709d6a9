"use strict";exports.id=46,exports.ids=[46],exports.modules={66348:((e,t,n)=>{n.d(t,{GC:()=>explainRefusal,Gu:()=>toNeed,os:()=>unexpected});var s=n(60749);function explainRefusal(e,t="contents"){
switch(e){case 401:return"the API does not know the token";case 403:case 404:return`the API answered with status ${e}: give the job \`permissions: { ${t}: read }\``;default:
return`the API answered with status ${e}`}}function toNeed(e){switch(e){case 401:return"token";case 403:case 404:return"permission";default:return"server"}}function unexpected(e){return(0,
s.O)(`the API answered with something else than ${e}`)}}),68046:((e,t,n)=>{n.r(t),n.d(t,{GitHubClient:()=>GitHubClient,createClient:()=>createClient,readWorkflowFile:()=>readWorkflowFile})
;var s=n(60749),r=n(66348);const i=["added","removed","modified","renamed","copied","changed","unchanged"];function parseFiles(e){if(!e.isList())return;const t=[];for(const n of e.elements()){
const e=n.field("filename").text(),s=n.field("status").text()??"";if(void 0===e||!i.includes(s))return;const r=n.field("previous_filename").text();if("renamed"===s&&void 0===r)return
;const o=readHead(n.field("contents_url").text()??"");t.push({paths:void 0===r?[e]:[e,r],...void 0===o?{}:{head:o}})}return t}function readHead(e){return/[?&]ref=([0-9a-f]{40,64})(?:&|$)/.exec(e)?.[1]
}function parseLabels(e){if(!e.isList())return;const t=e.elements().map(e=>e.field("name").text()),n=t.filter(e=>void 0!==e);return n.length===t.length?n:void 0}var o=n(7563)
;async function selectPlanned(e,t,n){const r=(0,o.I1)(e,t);for(const t of r.slice(0,5)){const r=(0,o.b0)(e,t);if("too-many"===r.kind)return r;const i=await n.isPlanned(t.id);if((0,s.G)(i))return i
;if("planned"===i.kind)return r}return r.length>5?{kind:"too-many",because:"none of the last 5 successful runs on this branch is known to have planned"}:(0,o.b0)(e,void 0)}class PlanningJobs{#e;#t;#n
;constructor(e,t){this.#e=e,this.#t=t}async isPlanned(e){const t=await this.#s(e);if((0,s.G)(t))return t;if(void 0===t)return{kind:"planned"};const n=judgePlanned(t,hasId(this.#t.jobId??""))
;if("unknown"!==n)return{kind:n};if(ranWhole(t))return{kind:"planned"};const r=await this.#r();return(0,s.G)(r)?r:{kind:judgePlanned(t,({name:e})=>r.has(e))}}async#r(){
const{runId:e,runnerName:t}=this.#t;if(void 0===e||void 0===t)return new Set;const n=await(this.#n??=this.#s(e));if((0,s.G)(n))return n
;const r=(n?.jobs??[]).filter(({runner:e,status:n})=>e===t&&"in_progress"===n);return 1===r.length?new Set(r.map(({name:e})=>e)):new Set}async#s(e){const t=await this.#e("actions/runs/{run_id}/jobs",{
run_id:e,per_page:a});switch(t.kind){case"response":return readJobs(t.body)??(0,r.os)("the jobs of a run");case"refused":return 404===t.status?void 0:(0,
s.O)(`the API answered with status ${t.status} about the jobs of a run`);case"failed":return(0,s.O)(t.because)}}}const a=100;function readJobs(e){const t=e.field("jobs");if(!t.isList())return
;const n=[];for(const e of t.elements()){const[t,s]=[e.field("name").text(),e.field("status").text()],r=e.field("conclusion").text()??"";if(void 0===t||void 0===s)return
;if("completed"===s&&""===r)return;n.push({name:t,status:s,conclusion:r,runner:e.field("runner_name").text()??""})}return{jobs:n,isWhole:n.length>=(e.field("total_count").number()??1/0)}}
function hasId(e){return({name:t})=>{const n=t.split(" / ").at(-1)??"";return n===e||n.startsWith(`${e} (`)}}function judgePlanned({jobs:e},t){const n=e.filter(t)
;return 0===n.length?"unknown":n.every(({conclusion:e})=>"success"===e)?"planned":"not-planned"}function ranWhole({jobs:e,isWhole:t}){return t&&e.length>0&&e.every(({conclusion:e})=>"skipped"!==e)}
var u=n(65047);function createClient(e,t){return new GitHubClient((0,u.R)(e),t)}class GitHubClient{kind="github";#i;#t;#o;constructor(e,t){const[n="",s=""]=t.repository.split("/");this.#i=e,this.#t=t,
this.#o={owner:n,repo:s}}async listPullRequestFiles(e){if(e.count>3e3)return(0,s.O)(`the pull request changes ${e.count} files, and the API lists 3000 at the most`)
;const t=[],n=Math.max(1,Math.ceil(e.count/100));for(let r=1;r<=n;r+=6){const i=Array.from({length:Math.min(6,n-r+1)},(e,t)=>r+t),o=await Promise.all(i.map(t=>this.#a(e.number,t)));for(const e of o){
if((0,s.G)(e))return e;t.push(...e)}}return checkListing(t,e)}async compareCommits(e,t){const n=await this.#e("compare/{basehead}","contents",{basehead:`${e}...${t}`,per_page:1,page:1});if((0,
s.G)(n))return n;const{body:i}=n,o=readId(i.field("base_commit")),a=readId(i.field("merge_base_commit")),u=parseFiles(i.field("files"));return void 0===o||void 0===a||void 0===u?(0,
r.os)("a comparison"):{kind:"comparison",base:o,mergeBase:a,...u.length<300?{files:toPaths(u)}:{}}}async listLabels(e){const t=await this.#e("issues/{issue_number}/labels","pull-requests",{
issue_number:e,per_page:100});if((0,s.G)(t))return t;const n=parseLabels(t.body);return void 0===n||"more-follow"===t.page?{...(0,r.os)("all labels"),lacks:"server"}:n}async findRuns(e){
const t=readWorkflowFile(this.#t.workflowRef??"");if(void 0===t)return(0,s.O)("the runner does not say which workflow this is");const n=await this.#u("actions/workflows/{workflow_id}/runs",{...e,
workflow_id:t,per_page:o.jL});switch(n.kind){case"response":return this.#d(n,e);case"refused":return"server"===(0,r.Gu)(n.status)?(0,s.O)((0,r.GC)(n.status)):{kind:"refused",
...this.#c(n.status,"actions")};case"failed":return(0,s.O)(n.because)}}#c(e,t){return void 0===this.#t.api||404!==e?{because:(0,r.GC)(e,t),lacks:(0,r.Gu)(e)}:{
because:"the API of this server does not answer that",lacks:"server"}}async#d({body:e,page:t},n){const s=(0,o.xx)(e,{...n,repository:this.#t.repository}),i="more-follow"===t&&(0,o.oo)(e)<o.jL
;return void 0===s||i?(0,r.os)("the runs of this workflow"):selectPlanned(s.filter(({id:e})=>String(e)!==this.#t.runId),n.event,new PlanningJobs(this.#u,this.#t))}async#a(e,t){
const n=await this.#e("pulls/{pull_number}/files","pull-requests",{pull_number:e,per_page:100,page:t});return(0,s.G)(n)?n:parseFiles(n.body)??(0,r.os)("a listing of files")}
#u=(e,t)=>this.#i(toRoute(e),{...this.#o,...t});async#e(e,t,n){const r=await this.#u(e,n);switch(r.kind){case"response":return r;case"refused":return{kind:"unreadable",...this.#c(r.status,t)}
;case"failed":return{...(0,s.O)(r.because),lacks:"server"}}}}function toRoute(e){return`GET /repos/{owner}/{repo}/${e}`}function readId(e){const t=e.field("sha").text()
;return void 0!==t&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?t:void 0}function checkListing(e,{headSha:t,count:n}){return e.some(({head:e})=>void 0!==e&&e!==t)||e.length!==n?(0,
s.O)("the pull request changed since this event, and so did its list of files"):toPaths(e)}function toPaths(e){return e.flatMap(({paths:e})=>e)}function readWorkflowFile(e){
return/^[^/]+\/[^/]+\/\.[^/]+\/workflows\/([^/]+)@(?:refs\/|[0-9a-f]{40}$)/.exec(e)?.[1]}}),65047:((e,t,n)=>{n.d(t,{R:()=>createRequester});var s=n(58500),r=n(15270);const i=8
;function decideRetry(e,t,{now:n,backOff:s}){const{status:r,headers:o}=e;if(t>=i)return{kind:"never"};const a=s*2**t;if(void 0===r&&t>=3)return{kind:"never"};if(void 0===r||r>=500||408===r)return{
kind:"wait",milliseconds:Math.max(s,readRetryAfter(o)??a)};if(!isRateLimit(e))return{kind:"never"}
;const u=Number(o["x-ratelimit-reset"]),d="0"===o["x-ratelimit-remaining"]?1e3*u-n:Number.NaN,c=readRetryAfter(o)??(Number.isNaN(d)?a:d);return{kind:"wait",milliseconds:Math.max(s,c)}}
function isRateLimit({status:e,headers:t}){if(429===e)return!0;const n=void 0!==t["retry-after"]||"0"===t["x-ratelimit-remaining"];return 403===e&&n}function readRetryAfter(e){
const t=Number(e["retry-after"]??Number.NaN);return Number.isNaN(t)?void 0:1e3*t}const o=15e3;function createRequester(e){const{token:t,url:n,budget:r=45e3,backOff:i=1e3}=e;let a,u
;return async(e,d)=>{a??=loadClient(t,n),u??=performance.now()+r;const c=await a;for(let t=0;;t+=1){const n=u-performance.now();if(n<=0)return outOfBudget(r,void 0)
;const a=Math.min(o,n),l=await c(e,d,toSignal(a));if("response"===l.kind)return l;const f=decideRetry(l,t,{now:Date.now(),backOff:i});if("never"===f.kind)return toRefusal(l,t+1)
;if(performance.now()+f.milliseconds>=u)return outOfBudget(r,l);await(0,s.setTimeout)(f.milliseconds)}}}async function loadClient(e,t){
const{getOctokit:s}=await Promise.all([n.e(119),n.e(351)]).then(n.bind(n,61351)),i=s(e,{baseUrl:t,log:{debug:ignore,info:ignore,warn:ignore,error:ignore}
}),o=i.request.endpoint.DEFAULTS.request?.fetch,a=readWhole(isFetch(o)?o:globalThis.fetch);return async(e,t,n)=>{try{const s=await i.request(e,{...t,request:{signal:n,fetch:a}})
;if(200!==s.status)return toFailedRequest((0,r.$u)({response:s}));const o=/;\s*rel="?next\b/.test(s.headers.link??""),u=s.data;return{kind:"response",body:(0,r.$u)(u),page:o?"more-follow":"last"}
}catch(e){return toFailedRequest((0,r.$u)(e))}}}function isFetch(e){return"function"==typeof e}function readWhole(e){return async(t,n)=>{
const s=await e(t,n),r=await s.arrayBuffer(),{status:i,headers:o}=s,a=[204,205,304].includes(i);return new globalThis.Response(a?null:r,{status:i,headers:[...o]})}}function toFailedRequest(e){
const t=e.field("response"),n=t.field("status").number(),s=t.field("headers");return{kind:"failed",...void 0===n?{}:{status:n},
headers:Object.fromEntries(["retry-after","x-ratelimit-remaining","x-ratelimit-reset"].map(e=>[e,s.field(e).text()]))}}function toSignal(e){return AbortSignal.timeout(Math.ceil(e))}
function outOfBudget(e,t){const n=`within ${e/1e3} s`;return void 0===t?.status?{kind:"failed",because:`the API did not answer ${n}`}:{kind:"failed",
because:isRateLimit(t)?`the rate limit of the API is used up, and not renewed ${n}`:`the API answered with status ${t.status}, and nothing better ${n}`}}function toRefusal(e,t){const{status:n}=e
;return void 0===n?{kind:"failed",because:"the API did not answer, or not to the end"}:1===t?{kind:"refused",status:n}:{kind:"failed",because:`the API answered ${t} times with status ${n}`}}
function ignore(){}}),7563:((e,t,n)=>{n.d(t,{I1:()=>listSuccesses,b0:()=>selectRuns,jL:()=>r,oo:()=>countRuns,xx:()=>readRuns});const s=20,r=100;function readRuns(e,t){const n=e.field("workflow_runs")
;if(!n.isList())return;const s=[];for(const e of n.elements()){const n=e.field("id").number(),r=e.field("head_sha").text();if(void 0===n||void 0===r||!isOf(e,t))return;isForFork(e,t)||s.push({id:n,
head:r,...readTimes(e),conclusion:readConclusion(e)})}return s}function countRuns(e){return e.field("workflow_runs").elements().length}function isOf(e,{branch:t,event:n}){
return e.field("head_branch").text()===t&&e.field("event").text()===n}function isForFork(e,{repository:t}){const n=e.field("head_repository");if(n.isNull())return!0
;const s=n.field("full_name").text(),r=e.field("repository").field("full_name").text()??t;return void 0!==s&&s.toLowerCase()!==r.toLowerCase()}function readTimes(e){
const t=readTime(e,"created_at")??-1/0,n=readTime(e,"run_started_at")??t,s=(e.field("run_attempt").number()??1)<=1,r=isOver(e)?readTime(e,"updated_at"):void 0;return{started:s?n:Math.min(t,n),
ended:r??1/0}}function isOver(e){return"completed"===(e.field("status").text()??"completed")&&void 0!==e.field("conclusion").text()}function readConclusion(e){
return isOver(e)&&"success"===e.field("conclusion").text()?"success":"other"}function readTime(e,t){const n=Date.parse(e.field(t).text()??"");return Number.isNaN(n)?void 0:n}
function listSuccesses(e,t){const n=new Map;for(const{id:t,head:s}of e)n.set(s,Math.min(t,n.get(s)??t))
;return e.filter(({conclusion:e})=>"success"===e).filter(({id:e,head:s})=>"push"!==t||n.get(s)===e).sort((e,t)=>compareTimes(t.started,e.started))}function compareTimes(e,t){return e===t?0:e-t}
function selectRuns(e,t){const n=e.filter(e=>e!==t&&e.ended>=(t?.started??-1/0)),r=[...new Set(n.map(({head:e})=>e))];return r.length>s?{kind:"too-many",
because:`more than ${s} commits were run on this branch since the last success, and any of them may count`}:{kind:"runs",...void 0===t?{}:{success:t.head},since:r}}})};
