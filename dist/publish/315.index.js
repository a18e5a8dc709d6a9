"use strict";exports.id=315,exports.ids=[315],exports.modules={42315:((e,t,n)=>{n.d(t,{createManifests:()=>createManifests});var s=n(58500),i=n(15270);class Patience{total;#e=0;#t=0;#n=0
;constructor(e=6e4){this.total=e}get left(){const e=this.#t>0?now()-this.#n:0;return Math.max(0,this.total-this.#e-e)}start(){return 0===this.#t&&(this.#n=now()),this.#t+=1,()=>{this.#t-=1,
0===this.#t&&(this.#e+=now()-this.#n)}}}function now(){return 1e3*process.uptime()}var r=n(68409),o=n(49281),a=n(36883)
;const c="run this again once it answers",d=[[/^ENOTFOUND$/,"its name is not known","look at the spelling of its name, or at the name server of this runner"],[/^EAI_AGAIN$/,"its name could not be looked up","look at the name server of this runner"],[/^ECONNREFUSED$/,"it refuses the connection","look at its host and port, and whether it runs"],[/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_\w+)$/,"its certificate is not trusted","name a file with the certificate of its authority in NODE_EXTRA_CA_CERTS"],[/^(?:EPROTO|ERR_SSL_\w+)$/,"it does not speak TLS as it should","only a registry on this machine is reached without TLS: give this one a certificate"],[/^(?:E(?:HOST|NET)UNREACH|ETIMEDOUT)$/,"it cannot be reached","look whether this runner may reach it: a firewall or a missing proxy (HTTPS_PROXY) may be in the way"],[/^(?:ECONNRESET|EPIPE)$/,"the connection broke off",c],[/^HPE_/,"it answers with what is no HTTP","look at its host and port"]]
;function explainConnection(e){const t=d.find(([t])=>t.test(e)),n=/^\w{1,60}$/.test(e)?` (${e})`:"";return{kind:"failure",because:`${t?.[1]??"the connection failed"}${n}`,remedy:t?.[2]??c}}
function readWords(e,t){const[n]=(0,i.Vh)(Buffer.from(e).toString())?.field("errors").elements()??[],s=[n?.field("code").text(),n?.field("message").text()].filter(e=>void 0!==e).join(": ")
;return t.some(e=>""!==e&&s.includes(e))?"":cut((0,o.X1)(s.trim()))}function cut(e){return e.length<=160?e:`${e.slice(0,160).replace(/[\ud800-\udfff]$/u,"")}\u2026`}function quoteWords(e){
return""===e?"":`: "${e}"`}function toStatusFailure({status:e,url:t,header:n},s,i){const r=`${"registry"===i?"it":`it sends to ${(0,
a.m)(t.host)}, which`} answered with status ${e}${quoteWords(s)}`,o=toRemedy(e,n("retry-after")),c=readSeconds(n("retry-after"));return{kind:"failure",status:e,because:r,remedy:o,...void 0===c?{}:{
wait:c}}}function readSeconds(e){return/^\d{1,6}$/.test(e)?Number(e):void 0}function toRemedy(e,t){
return 429===e?(/^\d{1,6}$/.test(t)?`wait ${t} s`:"wait a while")+", or log in to it before this step: most registries allow more to whom they know":e>=500?c:"look whether this is the registry that was meant"
}var u=n(99922);async function followRedirects(e,t,n){const{authorization:s,...i}=e.headers,{origin:r}=e.url;let{url:o}=e,c=!0;for(let d=0;;d+=1){c&&=o.origin===r;const u=c&&void 0!==s?{...i,
authorization:s}:i,h=await t.send({method:"GET",url:o,headers:u},n);if("failure"===h.kind)return c?h:{...h,because:`it sends to ${(0,a.m)(o.host)}: ${h.because}`};const l=h.header("location")
;if(![301,302,303,307,308].includes(h.status)||""===l)return h;if(5===d)return misled("it redirects more than 5 times");const f=URL.canParse(l,o.href)?new URL(l,o):void 0
;if(void 0===f||!mayReach(f,e.url))return misled("it redirects to where no registry may lead");o=f}}function mayReach(e,t){if(""!==e.username||""!==e.password)return!1;const n=(0,u.U)(e.hostname)
;return"https:"===e.protocol?!n||(0,u.U)(t.hostname):"http:"===e.protocol&&n&&(0,u.U)(t.hostname)}function misled(e){return{kind:"failure",because:e,
remedy:"look whether this is the registry that was meant"}}var h=n(37067),l=n(44708);async function exchange(e,t){const n=await attempt(e,t);if("stale"!==n)return n;const s=await attempt(e,t)
;return"stale"===s?explainConnection("ECONNRESET"):s}function attempt(e,{agent:t,signal:n,mostBytes:s}){const{method:i,url:r,headers:o,body:a}=e,c="https:"===r.protocol?l.request:h.request
;return new Promise(e=>{n.addEventListener("abort",()=>{e(explainConnection("ABORT_ERR"))});try{const d=c(r,{method:i,agent:t,signal:n,headers:{...o}});d.on("error",t=>{
const s=readCode(t),i=d.reusedSocket&&("ECONNRESET"===s||"EPIPE"===s);e(i&&!n.aborted?"stale":explainConnection(s))}),d.on("response",t=>{e(readAnswer(r,t,s))}),d.end(a)}catch(t){
e(explainConnection(readCode(t)))}})}async function readAnswer(e,t,n){const s=[];let i=0;try{for await(const e of t.iterator()){const t=e;if(t instanceof Uint8Array){if(i+=t.length,i>n)return{
kind:"failure",because:`its answer is larger than ${n} bytes`,remedy:"look whether this is the registry that was meant"};s.push(t)}}}catch(e){return explainConnection(readCode(e))}const{headers:r}=t
;return{kind:"answer",url:e,status:t.statusCode??0,body:Buffer.concat(s),header:e=>String(r[e]??"")}}function readCode(e){return(0,i.$u)(e).field("code").text()??""}async function openProxied(e,t){
if(["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].every(e=>""===(process.env[e]??"")))return;const{getProxyUrl:s,HttpClient:i}=await Promise.all([n.e(119),n.e(942)]).then(n.bind(n,44942))
;if(""===s(e.href))return;const r=new i("image-matrix").getAgent(e.href);return isAgent(r)?(Object.assign(r.options,t),r):void 0}function isAgent(e){
return"object"==typeof e&&null!==e&&"addRequest"in e&&"options"in e}var f=n(34683);class Standing{#s=new AbortController;#i;readFailure(){return this.#i}get signal(){return this.#s.signal}end(e){
this.#i??=e,this.#s.abort()}}class Wire{#r;#o;#a;#c;#d=new Map;constructor(e,t={}){this.#r=e,this.#o=new f.W(e.atOnce),this.#a=new Patience(e.budget),this.#c=t}send(e,t){return this.#o.run(async()=>{
const n=this.#a.start();try{return await this.#u(e,t)}finally{n()}})}async#u(e,t){const n=t.readFailure();if(void 0!==n)return n
;const{left:s,total:i}=this.#a,r=toSilence(i,"all that was asked of registries took longer than");if(s<=0)return r;const{silence:o,mostBytes:a}=this.#r,c=new AbortController,d=setTimeout(()=>{
o<=s&&t.end(toSilence(o,"it did not answer within")),c.abort()},Math.min(o,s)),u=AbortSignal.any([c.signal,t.signal]),h=await this.#h(e.url),l=await exchange(e,{agent:h,signal:u,mostBytes:a})
;return clearTimeout(d),"answer"===l.kind?l:t.readFailure()??(c.signal.aborted?r:l)}#h(e){const t=this.#d.get(e.origin);if(void 0!==t)return t;const n=this.#l(e);return this.#d.set(e.origin,n),n}
async#l(e){const t=await openProxied(e,this.#c);if(void 0!==t)return t;const n={...this.#c,keepAlive:!0};return"https:"===e.protocol?new l.Agent(n):new h.Agent(n)}}function toSilence(e,t){return{
kind:"failure",because:`${t} ${e/1e3} s`,remedy:c}}const w=/[\s,]*([!#$%&'*+.^_`|~\w-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/y;function parseChallenge(e){const t=[]
;for(w.lastIndex=0;;){const n=w.exec(e);if(null===n)break;const[,s="",i,r]=n,o=i?.replaceAll(/\\(.)/g,"$1")??r;void 0===o?t.push({name:s.toLowerCase(),parameters:new Map
}):t.at(-1)?.parameters.set(s.toLowerCase(),o)}const n=t.find(({name:e})=>"bearer"===e)?.parameters,s=n?.get("realm")??"";if(void 0!==n&&URL.canParse(s)){
const[e="",t=""]=[n.get("service"),n.get("scope")];return{kind:"bearer",realm:new URL(s),service:e,scope:t}}return{kind:t.some(({name:e})=>"basic"===e)?"basic":"none"}}
async function fetchToken({realm:e,service:t,scope:n},s){const{registry:i,credentials:r}=s;if(!mayReach(e,i))return{kind:"failure",
because:"it names a service for tokens that no credentials may be sent to",remedy:"look whether this is the registry that was meant"};const o=new URL(e);o.hash=""
;const a=new URLSearchParams(""===t?{}:{service:t}),c="identity-token"===r.kind;if(c)a.set("scope",n);else for(const e of n.split(" "))a.append("scope",e)
;return readToken(c?await exchangeIdentity(o,a,s,r.token):await askByPassword(o,a,s),e,i)}function exchangeIdentity(e,t,{wire:n,standing:s},i){t.set("grant_type","refresh_token"),
t.set("client_id","image-matrix"),t.set("refresh_token",i);const r={...g,"content-type":"application/x-www-form-urlencoded"};return n.send({method:"POST",url:e,headers:r,body:t.toString()},s)}
function askByPassword(e,t,{registry:n,credentials:s,wire:i,standing:r}){for(const[n,s]of t)e.searchParams.append(n,s)
;const o="password"===s.kind&&"job"===s.from&&e.origin!==n.origin?void 0:toBasic(s);return followRedirects({method:"GET",url:e,headers:void 0===o?g:{...g,authorization:o}},i,r)}const g={
accept:"application/json","user-agent":"image-matrix"};function toBasic(e){if("password"!==e.kind)return;const{username:t,password:n}=e;return`Basic ${Buffer.from(`${t}:${n}`).toString("base64")}`}
function readToken(e,t,n){const s=t.origin===n.origin?"its token service":(0,a.m)(t.host);if("failure"===e.kind)return{...e,because:`${s}, which gives its tokens: ${e.because}`}
;const{status:r,body:o}=e;if(401===r||403===r)return{kind:"refused",status:r};const c=200===r?(0,i.Vh)(Buffer.from(o).toString()):void 0,d=c?.field("token").text()??c?.field("access_token").text()
;return void 0!==d&&/^[\x21-\x7e]+$/.test(d)?{kind:"token",token:d}:{kind:"failure",status:r,because:`${s}, which gives its tokens, ${200===r?"gives none":`answered with status ${r}`}`,
remedy:"run this again once it gives tokens"}}class RegistrySession{#f;#w;#g;#m;#p=new Standing;#y=new Map;#k;#b={kind:"none"};constructor(e,t,n,s="pull"){this.#m=s,this.#f=new URL(e.origin),
this.#w=t,this.#g=n}read(e,t,n){return this.#v(e,t,{method:"GET",headers:{accept:n}})}write(e,t,n){const s={"content-type":n.mediaType};return this.#v(e,t,{method:"PUT",headers:s,body:n.bytes})}
async#v(e,t,n){const s=new URL(`/v2/${e}/${t}`,this.#f),i=`repository:${e}:${this.#m}`,r=await this.#$(i),o=await this.#u(s,n,r);if("failure"===o.kind||401!==o.status||!this.#E(o))return this.#T(o,r)
;const a=parseChallenge(o.header("www-authenticate"));this.#b=a;const c=await this.#R(a,i,r);switch(c.kind){case"failure":return c;case"refused":return{...c,credentials:await this.#x(),words:""}
;case"pass":return toAuthorization(c)===toAuthorization(r)?this.#T(o,r):this.#T(await this.#u(s,n,c),c);case"token":return this.#T(await this.#u(s,n,c),c)}}async#$(e){const t=this.#b;switch(t.kind){
case"none":return m;case"basic":return this.#A();case"bearer":{const n=""===t.scope||t.scope.startsWith("repository:"),s=await this.#S(n?{...t,scope:e}:t);return"token"===s.kind?s:m}}}async#R(e,t,n){
switch(e.kind){case"none":return m;case"basic":return this.#A();case"bearer":{const s={...e,scope:""===e.scope?t:e.scope},i=await this.#S(s),r=toAuthorization(i)===toAuthorization(n)
;return"token"===i.kind&&r?this.#P(s):i}}}async#A(){return{kind:"pass",authorization:toBasic(await this.#x())??""}}#S(e){return this.#y.get(toKey(e))??this.#P(e)}#P(e){
const t=this.#x().then(t=>fetchToken(e,{registry:this.#f,credentials:t,wire:this.#w,standing:this.#p}));return this.#y.set(toKey(e),t),t}#x(){return this.#k??=this.#g()}#u(e,t,n){
const s=toAuthorization(n),i=""===s?{}:{authorization:s},r={...g,...t.headers,...i};return"GET"===t.method?followRedirects({method:"GET",url:e,headers:r},this.#w,this.#p):this.#w.send({...t,url:e,
headers:r},this.#p)}async#T(e,t){if("failure"===e.kind)return e;const{status:n}=e;if(200===n||201===n)return e;if(404===n)return{kind:"absent"}
;const s=await this.#x(),i=readWords(e.body,listSecrets(s,toAuthorization(t)));if((401===n||403===n)&&this.#E(e))return{kind:"refused",status:n,credentials:s,words:i}
;const r=toStatusFailure(e,i,this.#E(e)?"registry":"other");return 429===n&&this.#p.end(r),r}#E({url:e}){return e.origin===this.#f.origin}}const m={kind:"pass",authorization:""}
;function toKey({realm:e,service:t,scope:n}){return[e.href,t,n].join("\n")}function toAuthorization(e){switch(e.kind){case"pass":return e.authorization;case"token":return`Bearer ${e.token}`
;case"refused":case"failure":return""}}function listSecrets(e,t){const[,n=""]=t.split(" ");switch(e.kind){case"none":return[n];case"password":return[n,e.password];case"identity-token":
return[n,e.token]}}var p=n(88819),y=n(29730);function toUnanswered(e,{status:t,because:n,remedy:s}){return{kind:"unanswered",registry:e,...void 0===t?{}:{status:t},because:n,remedy:s}}
function distrust(e){return{status:200,because:e,remedy:"look whether a proxy or mirror in between alters it"}}var k=n(77598);n(9777)
;const b=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"].join(", ")
;function checkDigest({body:e,header:t},n){const s=t("docker-content-digest"),i=`sha256:${(0,k.createHash)("sha256").update(e).digest("hex")}`,r=[n,...""===s?[]:[s]].filter(e=>void 0!==e)
;for(const t of r){if(!isDigest(t))return broken("it names a digest of a kind that is not known");if(hash(e,t)!==t)return broken("its answer has another digest than it says")}return{kind:"right",
digest:r[0]??i}}function hash(e,t){const[n=""]=t.split(":",1);return`${n}:${(0,k.createHash)(n).update(e).digest("hex")}`}function isDigest(e){
return/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(e)}function broken(e){return{kind:"broken",because:e}}const v={silence:6e4,budget:9e5};function createManifests(e){
const{environment:t=process.env,jobToken:n,connections:s}=e,i={...r.t,...v,...e.limits};return new ManifestClient(new Wire(i,s),{environment:t,patience:r.t.silence,...void 0===n?{}:{jobToken:n}})}
class ManifestClient{#w;#C;#_=new Map;#a=new Patience(12e4);constructor(e,t){this.#w=e,this.#C=t}async read(e,t){const n=(0,u.P)(e);if(void 0===n)return notAReference()
;const s=`manifests/${t}`,i=await this.#N(n,e=>e.read(n.path,s,b));switch(i.kind){case"answer":return toManifest(n,i,t.includes(":")?t:void 0);case"absent":return i;case"refused":case"failure":
return toNoAnswer(n,i)}}async write(e,t,n){const s=(0,u.P)(e);if(void 0===s)return notAReference();const i=await this.#N(s,e=>e.write(s.path,`manifests/${t}`,n));switch(i.kind){case"answer":
return checkReceipt(i,n.digest)??{kind:"written"};case"absent":return toUnanswered(s.registry,{status:404,because:"it knows no such repository, or lacks what the image lists",
remedy:"create the repository, and start this job again"});case"refused":return toNoAnswer(s,i);case"failure":return isImmutable(i)?{kind:"immutable",because:i.because}:toNoAnswer(s,i)}}async#N(e,t){
for(let n=1;;n+=1){const i=await t(this.#O(e));if("failure"!==i.kind||!mayPass(i))return i;this.#_.delete(e.origin);const r=void 0===i.wait?500*2**(n-1):1e3*i.wait;if(6===n||r>this.#a.left)return i
;const o=this.#a.start();await(0,s.setTimeout)(r),o()}}#O(e){const t=this.#_.get(e.origin);if(void 0!==t)return t;const n=new RegistrySession(e,this.#w,()=>(0,p.g)(e,this.#C),"pull,push")
;return this.#_.set(e.origin,n),n}}function mayPass({status:e}){return void 0===e||408===e||429===e||e>=500}function toManifest(e,t,n){const s=checkDigest(t,n)
;if("broken"===s.kind)return toUnanswered(e.registry,distrust(s.because));const r=(0,
i.Vh)(Buffer.from(t.body).toString()),o=r?.field("manifests").elements()??[],[a=""]=t.header("content-type").split(";",1);return{kind:"found",digest:s.digest,
mediaType:r?.field("mediaType").text()??a.trim(),bytes:t.body,parts:o.flatMap(e=>e.field("digest").text()??[])}}function checkReceipt({header:e,url:t},n){const s=e("docker-content-digest")
;if(""!==s&&s!==n&&s.startsWith("sha256:"))return toUnanswered(t.host,distrust("it stored the manifest under another digest"))}function isImmutable({status:e=0,because:t}){
return!(e<400||e>=500)&&([405,409,412].includes(e)||/immutab|already exists|overwrit|locked|disallowed/i.test(t))}function toNoAnswer(e,t){switch(t.kind){case"refused":return toForbidden(e.registry,t)
;case"failure":return toUnanswered(e.registry,t)}}function toForbidden(e,{status:t,words:n,credentials:s}){return{kind:"forbidden",registry:e,because:`it answered with status ${t}${quoteWords(n)}`,
remedy:(0,y.M)(e,s)}}function notAReference(){return{kind:"unanswered",registry:"",because:"this is no name of a repository",remedy:"write it as registry/name"}}})};
