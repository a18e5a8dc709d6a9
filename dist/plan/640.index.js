"use strict";exports.id=640,exports.ids=[640],exports.modules={23640:((e,t,s)=>{s.d(t,{createClient:()=>createClient});var n=s(8945);function parseFiles(e){const t=[];for(const s of e){
const e=s.field("filename").text();if(void 0===e)return;const n=s.field("previous_filename").text(),i=readHead(s.field("contents_url").text()??"");t.push({paths:void 0===n?[e]:[e,n],...void 0===i?{}:{
head:i}})}return t}function readHead(e){return/[?&]ref=([0-9a-f]{40,64})(?:&|$)/.exec(e)?.[1]}var i=s(58500),r=s(17869);function decideRetry(e,t,{now:s,backOff:n}){const{status:i,headers:r}=e,a=n*2**t
;if(void 0===i&&t>=3)return{kind:"never"};if(void 0===i||i>=500||408===i)return{kind:"wait",milliseconds:readRetryAfter(r)??a};if(!isRateLimit(e))return{kind:"never"}
;const o=Number(r["x-ratelimit-reset"]),u="0"===r["x-ratelimit-remaining"]?1e3*o-s:Number.NaN,c=readRetryAfter(r)??(Number.isNaN(u)?a:u);return{kind:"wait",milliseconds:Math.max(0,c)}}
function isRateLimit({status:e,headers:t}){if(429===e)return!0;const s=void 0!==t["retry-after"]||"0"===t["x-ratelimit-remaining"];return 403===e&&s}function readRetryAfter(e){
const t=Number(e["retry-after"]??Number.NaN);return Number.isNaN(t)?void 0:1e3*t}const a=15e3;function createRequester(e){const{token:t,url:s,budget:n=45e3,backOff:o=1e3}=e;let u,c
;return async(e,d)=>{u??=loadClient(t,s),c??=performance.now()+n;const l=await u;for(let t=0;;t+=1){const s=c-performance.now();if(s<=0)return outOfBudget(n,void 0);const u=Math.min(a,s),f=await l(e,{
...d,request:{signal:toSignal(u)}});if("answered"===f.kind)return{kind:"response",body:(0,r.$)(f.data)};const h=decideRetry(f,t,{now:Date.now(),backOff:o});if("never"===h.kind)return toRefusal(f)
;if(performance.now()+h.milliseconds>=c)return outOfBudget(n,f);await(0,i.setTimeout)(h.milliseconds)}}}async function loadClient(e,t){const{getOctokit:n}=await s.e(351).then(s.bind(s,61351)),i=n(e,{
baseUrl:t,log:{debug:ignore,info:ignore,warn:ignore,error:ignore}});return async(e,t)=>{try{return{kind:"answered",data:(await i.request(e,t)).data}}catch(e){return toFailedRequest((0,r.$)(e))}}}
function toFailedRequest(e){const t=e.field("response"),s=t.field("status").number(),n=t.field("headers");return{kind:"failed",...void 0===s?{}:{status:s},
headers:Object.fromEntries(["retry-after","x-ratelimit-remaining","x-ratelimit-reset"].map(e=>[e,n.field(e).text()]))}}function toSignal(e){return AbortSignal.timeout(Math.ceil(e))}
function outOfBudget(e,t){const s=`within ${e/1e3} s`;return void 0===t?.status?{kind:"failed",because:`the API did not answer ${s}`}:{kind:"failed",
because:isRateLimit(t)?`the rate limit of the API is used up, and not renewed ${s}`:`the API answered with status ${t.status}, and nothing better ${s}`}}function toRefusal({status:e}){
return void 0===e?{kind:"failed",because:"the API could not be reached"}:{kind:"refused",status:e}}function ignore(){}function selectRuns(e,t){
const s=e.field("workflow_runs").elements().filter(e=>String(e.field("id").number())!==t),n=s.findIndex(e=>"success"===e.field("conclusion").text()),i=-1===n?s:s.slice(0,n);if(i.length>20)return{
kind:"too-many"};const r=i.flatMap(e=>e.field("head_sha").text()??[]),a=s[n]?.field("head_sha").text();return{kind:"runs",...void 0===a?{}:{success:a},since:[...new Set(r)]}}
function createClient(e,t){return new GitHubClient(createRequester(e),t)}class GitHubClient{kind="github";#e;#t;#s;constructor(e,t){const[s="",n=""]=t.repository.split("/");this.#e=e,this.#t=t,
this.#s={owner:s,repo:n}}async listPullRequestFiles(e){if(e.count>3e3)return(0,n.O)(`the pull request changes ${e.count} files, and the API lists 3000 at the most`)
;const t=[],s=Math.max(1,Math.ceil(e.count/100));for(let i=1;i<=s;i+=6){const r=Array.from({length:Math.min(6,s-i+1)},(e,t)=>i+t),a=await Promise.all(r.map(t=>this.#n(e.number,t)));for(const e of a){
if((0,n.G)(e))return e;t.push(...e)}}return checkListing(t,e)}async compareCommits(e,t){const s=await this.#i("compare/{basehead}","contents",{basehead:`${e}...${t}`,per_page:1,page:1});if((0,
n.G)(s))return s;const i=s.field("base_commit").field("sha").text(),r=s.field("merge_base_commit").field("sha").text(),a=parseFiles(s.field("files").elements())
;return void 0===i||void 0===r||void 0===a?unexpected("a comparison"):{kind:"comparison",base:i,mergeBase:r,...a.length<300?{files:toPaths(a)}:{}}}async listLabels(e){
const t=await this.#i("issues/{issue_number}/labels","pull-requests",{issue_number:e,per_page:100});return(0,n.G)(t)?t:t.elements().flatMap(e=>e.field("name").text()??[])}async findRuns(e){
const t=/\/([^/@]+)@/.exec(this.#t.workflowRef??"")?.[1];if(void 0===t)return{kind:"refused",because:"the runner does not say which workflow this is",lacks:"server"}
;const s=await this.#e(toRoute("actions/workflows/{workflow_id}/runs"),{...this.#s,...e,workflow_id:t,per_page:30});switch(s.kind){case"response":return selectRuns(s.body,this.#t.runId);case"refused":
return{kind:"refused",because:explainRefusal(s.status,"actions"),lacks:toNeed(s.status)};case"failed":return(0,n.O)(s.because)}}async#n(e,t){
const s=await this.#i("pulls/{pull_number}/files","pull-requests",{pull_number:e,per_page:100,page:t});return(0,n.G)(s)?s:parseFiles(s.elements())??unexpected("a listing of files")}async#i(e,t,s){
const i=await this.#e(toRoute(e),{...this.#s,...s});switch(i.kind){case"response":return i.body;case"refused":return(0,n.O)(explainRefusal(i.status,t));case"failed":return(0,n.O)(i.because)}}}
function toRoute(e){return`GET /repos/{owner}/{repo}/${e}`}function checkListing(e,{headSha:t,count:s}){return e.some(({head:e})=>void 0!==e&&e!==t)||e.length!==s?(0,
n.O)("the pull request changed since this event, and so did its list of files"):toPaths(e)}function toPaths(e){return e.flatMap(({paths:e})=>e)}function explainRefusal(e,t){switch(e){case 401:
return"the API does not know the token";case 403:case 404:return`the API answered with status ${e}: give the job \`permissions: { ${t}: read }\``;default:return`the API answered with status ${e}`}}
function toNeed(e){switch(e){case 401:return"token";case 403:case 404:return"permission";default:return"server"}}function unexpected(e){return(0,n.O)(`the API answered with something else than ${e}`)}
})};
