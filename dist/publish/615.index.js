"use strict";exports.id=615,exports.ids=[615],exports.modules={94615:((e,t,s)=>{s.r(t),s.d(t,{createManifests:()=>createManifests});var n=s(58500),i=s(15270);class Patience{total;#e=0;#t=0;#s=0
;constructor(e=6e4){this.total=e}get left(){const e=this.#t>0?now()-this.#s:0;return Math.max(0,this.total-this.#e-e)}start(){return 0===this.#t&&(this.#s=now()),this.#t+=1,()=>{this.#t-=1,
0===this.#t&&(this.#e+=now()-this.#s)}}}function now(){return 1e3*process.uptime()}var r=s(80003),a=s(68409),o=s(36883),c=s(99922);async function followRedirects(e,t,s){
const{authorization:n,...i}=e.headers,{origin:r}=e.url;let{url:a}=e,c=!0;for(let d=0;;d+=1){c&&=a.origin===r;const u=c&&void 0!==n?{...i,authorization:n}:i,h=await t.send({method:"GET",url:a,headers:u
},s);if("failure"===h.kind)return c?h:{...h,because:`it sends to ${(0,o.m)(a.host)}: ${h.because}`};const l=h.header("location");if(![301,302,303,307,308].includes(h.status)||""===l)return h
;if(5===d)return misled("it redirects more than 5 times");const f=URL.canParse(l,a.href)?new URL(l,a):void 0
;if(void 0===f||!mayReach(f,e.url))return misled("it redirects to where no registry may lead");a=f}}function mayReach(e,t){if(""!==e.username||""!==e.password)return!1;const s=(0,c.U)(e.hostname)
;return"https:"===e.protocol?!s||(0,c.U)(t.hostname):"http:"===e.protocol&&s&&(0,c.U)(t.hostname)}function misled(e){return{kind:"failure",because:e,
remedy:"look whether this is the registry that was meant"}}var d=s(37067),u=s(44708),h=s(94620);async function exchange(e,t){const s=await attempt(e,t);if("stale"!==s)return s
;const n=await attempt(e,t);return"stale"===n?(0,h.c)("ECONNRESET"):n}function attempt(e,{agent:t,signal:s,mostBytes:n}){
const{method:i,url:r,headers:a,body:o}=e,c="https:"===r.protocol?u.request:d.request;return new Promise(e=>{s.addEventListener("abort",()=>{e((0,h.c)("ABORT_ERR"))});try{const d=c(r,{method:i,agent:t,
signal:s,headers:{...a}});d.on("error",t=>{const n=readCode(t),i=d.reusedSocket&&("ECONNRESET"===n||"EPIPE"===n);e(i&&!s.aborted?"stale":(0,h.c)(n))}),d.on("response",t=>{e(readAnswer(r,t,n))}),
d.end(o)}catch(t){e((0,h.c)(readCode(t)))}})}async function readAnswer(e,t,s){const n=[];let i=0;try{for await(const e of t.iterator()){const t=e;if(t instanceof Uint8Array){if(i+=t.length,i>s)return{
kind:"failure",because:`its answer is larger than ${s} bytes`,remedy:"look whether this is the registry that was meant"};n.push(t)}}}catch(e){return(0,h.c)(readCode(e))}const{headers:r}=t;return{
kind:"answer",url:e,status:t.statusCode??0,body:Buffer.concat(n),header:e=>String(r[e]??"")}}function readCode(e){return(0,i.$u)(e).field("code").text()??""}async function openProxied(e,t){
if(["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].every(e=>""===(process.env[e]??"")))return;const{getProxyUrl:n,HttpClient:i}=await Promise.all([s.e(119),s.e(942)]).then(s.bind(s,44942))
;if(""===n(e.href))return;const r=new i("image-matrix").getAgent(e.href);return isAgent(r)?(Object.assign(r.options,t),r):void 0}function isAgent(e){
return"object"==typeof e&&null!==e&&"addRequest"in e&&"options"in e}var l=s(34683);class Standing{#n=new AbortController;#i;readFailure(){return this.#i}get signal(){return this.#n.signal}end(e){
this.#i??=e,this.#n.abort()}}class Wire{#r;#a;#o;#c;#d=new Map;constructor(e,t={}){this.#r=e,this.#a=new l.W(e.atOnce),this.#o=new Patience(e.budget),this.#c=t}send(e,t){return this.#a.run(async()=>{
const s=this.#o.start();try{return await this.#u(e,t)}finally{s()}})}async#u(e,t){const s=t.readFailure();if(void 0!==s)return s
;const{left:n,total:i}=this.#o,r=toSilence(i,"all that was asked of registries took longer than");if(n<=0)return r;const{silence:a,mostBytes:o}=this.#r,c=new AbortController,d=setTimeout(()=>{
a<=n&&t.end(toSilence(a,"it did not answer within")),c.abort()},Math.min(a,n)),u=AbortSignal.any([c.signal,t.signal]),h=await this.#h(e.url),l=await exchange(e,{agent:h,signal:u,mostBytes:o})
;return clearTimeout(d),"answer"===l.kind?l:t.readFailure()??(c.signal.aborted?r:l)}#h(e){const t=this.#d.get(e.origin);if(void 0!==t)return t;const s=this.#l(e);return this.#d.set(e.origin,s),s}
async#l(e){const t=await openProxied(e,this.#c);if(void 0!==t)return t;const s={...this.#c,keepAlive:!0};return"https:"===e.protocol?new u.Agent(s):new d.Agent(s)}}function toSilence(e,t){return{
kind:"failure",because:`${t} ${e/1e3} s`,remedy:h.T}}const f=/[\s,]*([!#$%&'*+.^_`|~\w-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/y;function parseChallenge(e){const t=[]
;for(f.lastIndex=0;;){const s=f.exec(e);if(null===s)break;const[,n="",i,r]=s,a=i?.replaceAll(/\\(.)/g,"$1")??r;void 0===a?t.push({name:n.toLowerCase(),parameters:new Map
}):t.at(-1)?.parameters.set(n.toLowerCase(),a)}const s=t.find(({name:e})=>"bearer"===e)?.parameters,n=s?.get("realm")??"";if(void 0!==s&&URL.canParse(n)){
const[e="",t=""]=[s.get("service"),s.get("scope")];return{kind:"bearer",realm:new URL(n),service:e,scope:t}}return{kind:t.some(({name:e})=>"basic"===e)?"basic":"none"}}var w=s(19185)
;async function fetchToken({realm:e,service:t,scope:s},n){const{registry:i,credentials:r}=n;if(!mayReach(e,i))return{kind:"failure",
because:"it names a service for tokens that no credentials may be sent to",remedy:"look whether this is the registry that was meant"};const a=new URL(e);a.hash=""
;const o=new URLSearchParams(""===t?{}:{service:t}),c="identity-token"===r.kind;if(c)o.set("scope",s);else for(const e of s.split(" "))o.append("scope",e)
;return readToken(c?await exchangeIdentity(a,o,n,r.token):await askByPassword(a,o,n),e,i)}function exchangeIdentity(e,t,{wire:s,standing:n},i){t.set("grant_type","refresh_token"),
t.set("client_id","image-matrix"),t.set("refresh_token",i);const r={...g,"content-type":"application/x-www-form-urlencoded"};return s.send({method:"POST",url:e,headers:r,body:t.toString()},n)}
function askByPassword(e,t,{registry:s,credentials:n,wire:i,standing:r}){for(const[s,n]of t)e.searchParams.append(s,n)
;const a="password"===n.kind&&"job"===n.from&&e.origin!==s.origin?void 0:toBasic(n);return followRedirects({method:"GET",url:e,headers:void 0===a?g:{...g,authorization:a}},i,r)}const g={
accept:"application/json","user-agent":"image-matrix"};function toBasic(e){if("password"!==e.kind)return;const{username:t,password:s}=e;return`Basic ${Buffer.from(`${t}:${s}`).toString("base64")}`}
function readToken(e,t,s){const n=t.origin===s.origin?"its token service":(0,o.m)(t.host);if("failure"===e.kind)return{...e,because:`${n}, which gives its tokens: ${e.because}`}
;const{status:r,body:a}=e;if(401===r||403===r)return{kind:"refused",status:r};const c=200===r?(0,i.Vh)(Buffer.from(a).toString()):void 0,d=c?.field("token").text()??c?.field("access_token").text()
;return void 0!==d&&/^[\x21-\x7e]+$/.test(d)?{kind:"token",token:d}:{kind:"failure",status:r,because:`${n}, which gives its tokens, ${200===r?"gives none":`answered with status ${r}`}`,
remedy:"run this again once it gives tokens"}}class RegistrySession{#f;#w;#g;#p;#m=new Standing;#k=new Map;#y;#b={kind:"none"};constructor(e,t,s,n){this.#p=n,this.#f=new URL(e.origin),this.#w=t,
this.#g=s}read(e,t,s){return this.#v(e,t,{method:"GET",headers:{accept:s}})}write(e,t,s){const n={"content-type":s.mediaType};return this.#v(e,t,{method:"PUT",headers:n,body:s.bytes})}async#v(e,t,s){
const n=new URL(`/v2/${e}/${t}`,this.#f),i=`repository:${e}:${this.#p}`,r=await this.#x(i),a=await this.#u(n,s,r);if("failure"===a.kind||401!==a.status||!this.#A(a))return this.#R(a,r)
;const o=parseChallenge(a.header("www-authenticate"));this.#b=o;const c=await this.#P(o,i,r);switch(c.kind){case"failure":return c;case"refused":return{...c,credentials:await this.#$(),words:""}
;case"pass":return toAuthorization(c)===toAuthorization(r)?this.#R(a,r):this.#R(await this.#u(n,s,c),c);case"token":return this.#R(await this.#u(n,s,c),c)}}async#x(e){const t=this.#b;switch(t.kind){
case"none":return p;case"basic":return this.#T();case"bearer":{const s=""===t.scope||t.scope.startsWith("repository:"),n=await this.#S(s?{...t,scope:e}:t);return"token"===n.kind?n:p}}}async#P(e,t,s){
switch(e.kind){case"none":return p;case"basic":return this.#T();case"bearer":{const n={...e,scope:""===e.scope?t:e.scope},i=await this.#S(n),r=toAuthorization(i)===toAuthorization(s)
;return"token"===i.kind&&r?this.#C(n):i}}}async#T(){return{kind:"pass",authorization:toBasic(await this.#$())??""}}#S(e){return this.#k.get(toKey(e))??this.#C(e)}#C(e){
const t=this.#$().then(t=>fetchToken(e,{registry:this.#f,credentials:t,wire:this.#w,standing:this.#m}));return this.#k.set(toKey(e),t),t}#$(){return this.#y??=this.#g()}#u(e,t,s){
const n=toAuthorization(s),i=""===n?{}:{authorization:n},r={...g,...t.headers,...i};return"GET"===t.method?followRedirects({method:"GET",url:e,headers:r},this.#w,this.#m):this.#w.send({...t,url:e,
headers:r},this.#m)}async#R(e,t){if("failure"===e.kind)return e;const{status:s}=e;if(200===s||201===s)return e;if(404===s)return{kind:"absent"};const n=await this.#$(),i=(0,
w.ux)(e.body,listSecrets(n,toAuthorization(t)));if((401===s||403===s)&&this.#A(e))return{kind:"refused",status:s,credentials:n,words:i};const r=(0,w.uC)(e,i,this.#A(e)?"registry":"other")
;return 429===s&&this.#m.end(r),r}#A({url:e}){return e.origin===this.#f.origin}}const p={kind:"pass",authorization:""};function toKey({realm:e,service:t,scope:s}){return[e.href,t,s].join("\n")}
function toAuthorization(e){switch(e.kind){case"pass":return e.authorization;case"token":return`Bearer ${e.token}`;case"refused":case"failure":return""}}function listSecrets(e,t){
const[,s=""]=t.split(" ");switch(e.kind){case"none":return[s];case"password":return[s,e.password];case"identity-token":return[s,e.token]}}var m=s(88819);class RegistrySessions{#w;#U;#p;#j=new Map
;constructor(e,{limits:t,patience:s,actions:n}){const{environment:i=process.env,jobToken:r,connections:a}=e;this.#w=new Wire(t,a),this.#U={environment:i,patience:s,...void 0===r?{}:{jobToken:r}},
this.#p=n}find(e){const t=this.#j.get(e.origin);if(void 0!==t)return t;const s=new RegistrySession(e,this.#w,()=>(0,m.g)(e,this.#U),this.#p);return this.#j.set(e.origin,s),s}forget({origin:e}){
this.#j.delete(e)}}function toUnanswered(e,{status:t,because:s,remedy:n}){return{kind:"unanswered",registry:e,...void 0===t?{}:{status:t},because:s,remedy:n}}function distrust(e){return{status:200,
because:e,remedy:"look whether a proxy or mirror in between alters it"}}var k=s(77598);s(9777)
;const y=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"].join(", ")
;function checkDigest({body:e,header:t},s){const n=t("docker-content-digest"),i=`sha256:${(0,k.createHash)("sha256").update(e).digest("hex")}`,r=[s,...""===n?[]:[n]].filter(e=>void 0!==e)
;for(const t of r){if(!isDigest(t))return broken("it names a digest of a kind that is not known");if(hash(e,t)!==t)return broken("its answer has another digest than it says")}return{kind:"right",
digest:r[0]??i}}function hash(e,t){const[s=""]=t.split(":",1);return`${s}:${(0,k.createHash)(s).update(e).digest("hex")}`}function isDigest(e){
return/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(e)}function broken(e){return{kind:"broken",because:e}}const b={silence:6e4,budget:9e5};function createManifests(e){const t={limits:{...a.t,
...b,...e.limits},patience:a.t.silence,actions:"pull,push"};return new ManifestClient(new RegistrySessions(e,t))}class ManifestClient{#j;#o=new Patience(12e4);constructor(e){this.#j=e}async read(e,t){
const s=(0,c.P)(e);if(void 0===s)return notAReference();const n=`manifests/${t}`,i=await this.#B(s,e=>e.read(s.path,n,y));switch(i.kind){case"answer":return toManifest(s,i,t.includes(":")?t:void 0)
;case"absent":return i;case"refused":case"failure":return toNoAnswer(s,i)}}async write(e,t,s){const n=(0,c.P)(e);if(void 0===n)return notAReference()
;const i=await this.#B(n,e=>e.write(n.path,`manifests/${t}`,s));switch(i.kind){case"answer":return checkReceipt(i,s.digest)??{kind:"written"};case"absent":return toUnanswered(n.registry,{status:404,
because:"it knows no such repository, or lacks what the image lists",remedy:"create the repository, and start this job again"});case"refused":return toNoAnswer(n,i);case"failure":
return isImmutable(i)?{kind:"immutable",because:i.because}:toNoAnswer(n,i)}}async#B(e,t){for(let s=1;;s+=1){const i=await t(this.#j.find(e));if("failure"!==i.kind||!mayPass(i))return i
;this.#j.forget(e);const r=void 0===i.wait?500*2**(s-1):1e3*i.wait;if(6===s||r>this.#o.left)return i;const a=this.#o.start();await(0,n.setTimeout)(r),a()}}}function mayPass({status:e}){
return void 0===e||408===e||429===e||e>=500}function toManifest(e,t,s){const n=checkDigest(t,s);if("broken"===n.kind)return toUnanswered(e.registry,distrust(n.because));const r=(0,
i.Vh)(Buffer.from(t.body).toString()),a=r?.field("manifests").elements()??[],[o=""]=t.header("content-type").split(";",1);return{kind:"found",digest:n.digest,
mediaType:r?.field("mediaType").text()??o.trim(),bytes:t.body,parts:a.flatMap(e=>e.field("digest").text()??[])}}function checkReceipt({header:e,url:t},s){const n=e("docker-content-digest")
;if(""!==n&&n!==s&&n.startsWith("sha256:"))return toUnanswered(t.host,distrust("it stored the manifest under another digest"))}function isImmutable({status:e=0,because:t}){
return!(e<400||e>=500)&&([405,409,412].includes(e)||/immutab|already exists|overwrit|locked|disallowed/i.test(t))}function toNoAnswer(e,t){switch(t.kind){case"refused":return{kind:"forbidden",...(0,
r.w)(e.registry,t,"push")};case"failure":return toUnanswered(e.registry,t)}}function notAReference(){return{kind:"unanswered",registry:"",because:"this is no name of a repository",
remedy:"write it as registry/name"}}})};
