"use strict";exports.id=266,exports.ids=[266],exports.modules={25266:((e,t,n)=>{function explain_answer_explainRefusal(e,t="contents"){switch(e){case 401:return"the API does not know the token"
;case 403:case 404:return`the API answered with status ${e}: give the job \`permissions: { ${t}: read }\``;default:return`the API answered with status ${e}`}}function explain_answer_toNeed(e){
switch(e){case 401:return"token";case 403:case 404:return"permission";default:return"server"}}n.d(t,{createLaterRuns:()=>createLaterRuns});var r=n(58500),s=n(15270);const i=8
;function decideRetry(e,t,{now:n,backOff:r}){const{status:s,headers:o}=e;if(t>=i)return{kind:"never"};const a=r*2**t;if(void 0===s&&t>=3)return{kind:"never"};if(void 0===s||s>=500||408===s)return{
kind:"wait",milliseconds:Math.max(r,readRetryAfter(o)??a)};if(!isRateLimit(e))return{kind:"never"}
;const u=Number(o["x-ratelimit-reset"]),c="0"===o["x-ratelimit-remaining"]?1e3*u-n:Number.NaN,d=readRetryAfter(o)??(Number.isNaN(c)?a:c);return{kind:"wait",milliseconds:Math.max(r,d)}}
function isRateLimit({status:e,headers:t}){if(429===e)return!0;const n=void 0!==t["retry-after"]||"0"===t["x-ratelimit-remaining"];return 403===e&&n}function readRetryAfter(e){
const t=Number(e["retry-after"]??Number.NaN);return Number.isNaN(t)?void 0:1e3*t}const o=15e3;function requester_createRequester(e){const{token:t,url:n,budget:s=45e3,backOff:i=1e3}=e;let a,u
;return async(e,c)=>{a??=loadClient(t,n),u??=performance.now()+s;const d=await a;for(let t=0;;t+=1){const n=u-performance.now();if(n<=0)return outOfBudget(s,void 0)
;const a=Math.min(o,n),f=await d(e,c,toSignal(a));if("response"===f.kind)return f;const l=decideRetry(f,t,{now:Date.now(),backOff:i});if("never"===l.kind)return toRefusal(f,t+1)
;if(performance.now()+l.milliseconds>=u)return outOfBudget(s,f);await(0,r.setTimeout)(l.milliseconds)}}}async function loadClient(e,t){
const{getOctokit:r}=await Promise.all([n.e(119),n.e(351)]).then(n.bind(n,61351)),i=r(e,{baseUrl:t,log:{debug:ignore,info:ignore,warn:ignore,error:ignore}
}),o=i.request.endpoint.DEFAULTS.request?.fetch,a=readWhole(isFetch(o)?o:globalThis.fetch);return async(e,t,n)=>{try{const r=await i.request(e,{...t,request:{signal:n,fetch:a}})
;if(200!==r.status)return toFailedRequest((0,s.$u)({response:r}));const o=/;\s*rel="?next\b/.test(r.headers.link??""),u=r.data;return{kind:"response",body:(0,s.$u)(u),page:o?"more-follow":"last"}
}catch(e){return toFailedRequest((0,s.$u)(e))}}}function isFetch(e){return"function"==typeof e}function readWhole(e){return async(t,n)=>{
const r=await e(t,n),s=await r.arrayBuffer(),{status:i,headers:o}=r,a=[204,205,304].includes(i);return new globalThis.Response(a?null:s,{status:i,headers:[...o]})}}function toFailedRequest(e){
const t=e.field("response"),n=t.field("status").number(),r=t.field("headers");return{kind:"failed",...void 0===n?{}:{status:n},
headers:Object.fromEntries(["retry-after","x-ratelimit-remaining","x-ratelimit-reset"].map(e=>[e,r.field(e).text()]))}}function toSignal(e){return AbortSignal.timeout(Math.ceil(e))}
function outOfBudget(e,t){const n=`within ${e/1e3} s`;return void 0===t?.status?{kind:"failed",because:`the API did not answer ${n}`}:{kind:"failed",
because:isRateLimit(t)?`the rate limit of the API is used up, and not renewed ${n}`:`the API answered with status ${t.status}, and nothing better ${n}`}}function toRefusal(e,t){const{status:n}=e
;return void 0===n?{kind:"failed",because:"the API did not answer, or not to the end"}:1===t?{kind:"refused",status:n}:{kind:"failed",because:`the API answered ${t} times with status ${n}`}}
function ignore(){}function readWorkflowFile(e){return/^[^/]+\/[^/]+\/\.[^/]+\/workflows\/([^/]+)@(?:refs\/|[0-9a-f]{40}$)/.exec(e)?.[1]}const a=100,u=10;function createLaterRuns(e,t){
const n=requester_createRequester(e),[r="",s=""]=t.repository.split("/"),i=readWorkflowFile(t.workflowRef??""),list=e=>n("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{owner:r,
repo:s,workflow_id:i??"",status:"success",per_page:a,...e}),isTag=async e=>{const t=await n("GET /repos/{owner}/{repo}/git/ref/{ref}",{owner:r,repo:s,ref:`tags/${e}`})
;return"response"===t.kind||("refused"!==t.kind||404!==t.status)&&t};return{
find:async({number:e,of:n})=>void 0===i?unknown("the runner does not say which workflow this is"):"branch"===n.kind?toLaterRun(await list({branch:n.branch}),e,t):findOfTags({number:e,tag:n.tag},{list,
isTag,job:t})}}async function findOfTags({number:e,tag:t},{list:n,isTag:r,job:s}){const i=toLaterRun(await n({event:"release"}),e,s);if("none"!==i.kind)return i;const o=await n({event:"push"})
;if("response"!==o.kind)return toUnknown(o,s);const a=listLater(o.body,e,s);if(void 0===a)return d;if(0===a.length)return{kind:"none"};if(!0!==await r(t))return c
;const f=[...new Set(a.map(({branch:e})=>e))];for(const t of f.slice(0,u)){const n=await r(t);if(!1!==n)return!0!==n?"response"===n.kind?d:toUnknown(n,s):{kind:"later",
number:a.find(({branch:e})=>e===t)?.number??e}}return f.length>u?unknown("too many runs came behind this one"):{kind:"none"}}function toLaterRun(e,t,n){if("response"!==e.kind)return toUnknown(e,n)
;const r=listLater(e.body,t,n);if(void 0===r)return d;const[s]=r;return void 0===s?{kind:"none"}:{kind:"later",number:s.number}}function listLater(e,t,n){const r=e.field("workflow_runs")
;if(!r.isList())return;const s=[];for(const e of r.elements()){const[r,i]=[e.field("run_number").number(),e.field("event").text()],o=e.field("head_branch").text()??"";if(void 0===r||void 0===i)return
;const a="success"===e.field("conclusion").text();r>t&&a&&!i.startsWith("pull_request")&&isHere(e,n)&&s.push({number:r,branch:o})}return s.sort((e,t)=>t.number-e.number)}
function isHere(e,{repository:t}){return(e.field("head_repository").field("full_name").text()??t).toLowerCase()===t.toLowerCase()}function toUnknown(e,{api:t}){switch(e.kind){case"failed":
return unknown(e.because);case"refused":{const{status:n}=e;if("other"===t&&404===n)return unknown("the API of this server lists no runs")
;const r="server"===explain_answer_toNeed(n)?"server":"permission";return{kind:"unknown",because:explain_answer_explainRefusal(n,"actions"),lacks:r}}}}function unknown(e){return{kind:"unknown",
because:e,lacks:"server"}}const c={kind:"unknown",because:explain_answer_explainRefusal(404,"contents"),lacks:"permission"
},d=unknown("the API answered with something else than the runs of this workflow")})};
