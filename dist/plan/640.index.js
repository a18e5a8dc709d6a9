"use strict";exports.id=640,exports.ids=[640],exports.modules={23640:((e,t,n)=>{n.d(t,{createClient:()=>createClient});var s=n(8945);function parseFiles(e){const t=[];for(const n of e){
const e=n.field("filename").text();if(void 0===e)return;const s=n.field("previous_filename").text(),i=readHead(n.field("contents_url").text()??"");t.push({paths:void 0===s?[e]:[e,s],...void 0===i?{}:{
head:i}})}return t}function readHead(e){return/[?&]ref=([0-9a-f]{40,64})(?:&|$)/.exec(e)?.[1]}var i=n(58500),r=n(17869);function decideRetry(e,t,{now:n,backOff:s}){const{status:i,headers:r}=e,a=s*2**t
;if(void 0===i&&t>=3)return{kind:"never"};if(void 0===i||i>=500||408===i)return{kind:"wait",milliseconds:readRetryAfter(r)??a};if(!isRateLimit(e))return{kind:"never"}
;const o=Number(r["x-ratelimit-reset"]),u="0"===r["x-ratelimit-remaining"]?1e3*o-n:Number.NaN,d=readRetryAfter(r)??(Number.isNaN(u)?a:u);return{kind:"wait",milliseconds:Math.max(0,d)}}
function isRateLimit({status:e,headers:t}){if(429===e)return!0;const n=void 0!==t["retry-after"]||"0"===t["x-ratelimit-remaining"];return 403===e&&n}function readRetryAfter(e){
const t=Number(e["retry-after"]??Number.NaN);return Number.isNaN(t)?void 0:1e3*t}const a=15e3;function createRequester(e){const{token:t,url:n,budget:s=45e3,backOff:o=1e3}=e;let u,d
;return async(e,c)=>{u??=loadClient(t,n),d??=performance.now()+s;const l=await u;for(let t=0;;t+=1){const n=d-performance.now();if(n<=0)return outOfBudget(s,void 0);const u=Math.min(a,n),f=await l(e,{
...c,request:{signal:toSignal(u)}});if("answered"===f.kind)return{kind:"response",body:(0,r.$)(f.data)};const h=decideRetry(f,t,{now:Date.now(),backOff:o});if("never"===h.kind)return toRefusal(f)
;if(performance.now()+h.milliseconds>=d)return outOfBudget(s,f);await(0,i.setTimeout)(h.milliseconds)}}}async function loadClient(e,t){const{getOctokit:s}=await n.e(351).then(n.bind(n,61351)),i=s(e,{
baseUrl:t,log:{debug:ignore,info:ignore,warn:ignore,error:ignore}});return async(e,t)=>{try{return{kind:"answered",data:(await i.request(e,t)).data}}catch(e){return toFailedRequest((0,r.$)(e))}}}
function toFailedRequest(e){const t=e.field("response"),n=t.field("status").number(),s=t.field("headers");return{kind:"failed",...void 0===n?{}:{status:n},
headers:Object.fromEntries(["retry-after","x-ratelimit-remaining","x-ratelimit-reset"].map(e=>[e,s.field(e).text()]))}}function toSignal(e){return AbortSignal.timeout(Math.ceil(e))}
function outOfBudget(e,t){const n=`within ${e/1e3} s`;return void 0===t?.status?{kind:"failed",because:`the API did not answer ${n}`}:{kind:"failed",
because:isRateLimit(t)?`the rate limit of the API is used up, and not renewed ${n}`:`the API answered with status ${t.status}, and nothing better ${n}`}}function toRefusal({status:e}){
return void 0===e?{kind:"failed",because:"the API could not be reached"}:{kind:"refused",status:e}}function ignore(){}function selectRuns(e,t){
const n=e.field("workflow_runs").elements().filter(e=>String(e.field("id").number())!==t),s=n.findIndex(e=>"success"===e.field("conclusion").text()),i=-1===s?n:n.slice(0,s);if(i.length>20)return{
kind:"too-many"};const r=i.flatMap(e=>e.field("head_sha").text()??[]),a=n[s]?.field("head_sha").text();return{kind:"runs",...void 0===a?{}:{success:a},since:[...new Set(r)]}}
function createClient(e,t){return new GitHubClient(createRequester(e),t)}class GitHubClient{kind="github";#e;#t;#n;constructor(e,t){const[n="",s=""]=t.repository.split("/");this.#e=e,this.#t=t,
this.#n={owner:n,repo:s}}async listPullRequestFiles(e){if(e.count>3e3)return(0,s.O)(`the pull request changes ${e.count} files, and the API lists 3000 at the most`)
;const t=[],n=Math.max(1,Math.ceil(e.count/100));for(let i=1;i<=n;i+=6){const r=Array.from({length:Math.min(6,n-i+1)},(e,t)=>i+t),a=await Promise.all(r.map(t=>this.#s(e.number,t)));for(const e of a){
if((0,s.G)(e))return e;t.push(...e)}}return checkListing(t,e)}async compareCommits(e,t){const n=await this.#i("compare/{basehead}","contents",{basehead:`${e}...${t}`,per_page:1,page:1});if((0,
s.G)(n))return n;const i=n.field("base_commit").field("sha").text(),r=n.field("merge_base_commit").field("sha").text(),a=parseFiles(n.field("files").elements())
;return void 0===i||void 0===r||void 0===a?unexpected("a comparison"):{kind:"comparison",base:i,mergeBase:r,...a.length<300?{files:toPaths(a)}:{}}}async listLabels(e){
const t=await this.#i("issues/{issue_number}/labels","pull-requests",{issue_number:e,per_page:100});return(0,s.G)(t)?t:t.elements().flatMap(e=>e.field("name").text()??[])}async findRuns(e){
const t=/\/([^/@]+)@/.exec(this.#t.workflowRef??"")?.[1];if(void 0===t)return{kind:"refused",because:"the runner does not say which workflow this is"}
;const n=await this.#e(toRoute("actions/workflows/{workflow_id}/runs"),{...this.#n,...e,workflow_id:t,per_page:30});switch(n.kind){case"response":return selectRuns(n.body,this.#t.runId);case"refused":
return{kind:"refused",because:explainRefusal(n.status,"actions")};case"failed":return(0,s.O)(n.because)}}async#s(e,t){const n=await this.#i("pulls/{pull_number}/files","pull-requests",{pull_number:e,
per_page:100,page:t});return(0,s.G)(n)?n:parseFiles(n.elements())??unexpected("a listing of files")}async#i(e,t,n){const i=await this.#e(toRoute(e),{...this.#n,...n});switch(i.kind){case"response":
return i.body;case"refused":return(0,s.O)(explainRefusal(i.status,t));case"failed":return(0,s.O)(i.because)}}}function toRoute(e){return`GET /repos/{owner}/{repo}/${e}`}
function checkListing(e,{headSha:t,count:n}){return e.some(({head:e})=>void 0!==e&&e!==t)||e.length!==n?(0,s.O)("the pull request changed since this event, and so did its list of files"):toPaths(e)}
function toPaths(e){return e.flatMap(({paths:e})=>e)}function explainRefusal(e,t){switch(e){case 401:return"the API does not know the token";case 403:case 404:
return`the API answered with status ${e}: give the job \`permissions: { ${t}: read }\``;default:return`the API answered with status ${e}`}}function unexpected(e){return(0,
s.O)(`the API answered with something else than ${e}`)}})};
