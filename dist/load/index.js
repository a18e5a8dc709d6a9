(()=>{"use strict";var e={44337:((e,t,n)=>{n.d(t,{m:()=>r});const r="load fewer images in this job, or take away what the runner does not need"}),42613:(e=>{e.exports=require("assert")}),20181:(e=>{
e.exports=require("buffer")}),35317:(e=>{e.exports=require("child_process")}),49140:(e=>{e.exports=require("constants")}),76982:(e=>{e.exports=require("crypto")}),24434:(e=>{e.exports=require("events")}),
79896:(e=>{e.exports=require("fs")}),91943:(e=>{e.exports=require("fs/promises")}),58611:(e=>{e.exports=require("http")}),65692:(e=>{e.exports=require("https")}),69278:(e=>{e.exports=require("net")}),34589:(e=>{
e.exports=require("node:assert")}),16698:(e=>{e.exports=require("node:async_hooks")}),4573:(e=>{e.exports=require("node:buffer")}),37540:(e=>{e.exports=require("node:console")}),77598:(e=>{
e.exports=require("node:crypto")}),53053:(e=>{e.exports=require("node:diagnostics_channel")}),40610:(e=>{e.exports=require("node:dns")}),78474:(e=>{e.exports=require("node:events")}),73024:(e=>{
e.exports=require("node:fs")}),51455:(e=>{e.exports=require("node:fs/promises")}),37067:(e=>{e.exports=require("node:http")}),32467:(e=>{e.exports=require("node:http2")}),44708:(e=>{
e.exports=require("node:https")}),98995:(e=>{e.exports=require("node:module")}),77030:(e=>{e.exports=require("node:net")}),48161:(e=>{e.exports=require("node:os")}),76760:(e=>{e.exports=require("node:path")}),
643:(e=>{e.exports=require("node:perf_hooks")}),1708:(e=>{e.exports=require("node:process")}),41792:(e=>{e.exports=require("node:querystring")}),57075:(e=>{e.exports=require("node:stream")}),46193:(e=>{
e.exports=require("node:string_decoder")}),41692:(e=>{e.exports=require("node:tls")}),73136:(e=>{e.exports=require("node:url")}),57975:(e=>{e.exports=require("node:util")}),73429:(e=>{
e.exports=require("node:util/types")}),75919:(e=>{e.exports=require("node:worker_threads")}),38522:(e=>{e.exports=require("node:zlib")}),70857:(e=>{e.exports=require("os")}),16928:(e=>{
e.exports=require("path")}),2203:(e=>{e.exports=require("stream")}),13193:(e=>{e.exports=require("string_decoder")}),53557:(e=>{e.exports=require("timers")}),64756:(e=>{e.exports=require("tls")}),52018:(e=>{
e.exports=require("tty")}),87016:(e=>{e.exports=require("url")}),39023:(e=>{e.exports=require("util")}),43106:(e=>{e.exports=require("zlib")}),89635:((e,t,n)=>{n.d(t,{L:()=>issueCommand})
;var r=n(70857),i=n(4679);function issueCommand(e,t,n){const i=new Command(e,t,n);process.stdout.write(i.toString()+r.EOL)}class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,
this.properties=t,this.message=n}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0
;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n];r&&(t?t=!1:e+=",",e+=`${n}=${escapeProperty(r)}`)}}return e+=`::${escapeData(this.message)}`,e}}
function escapeData(e){return(0,i.E)(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return(0,
i.E)(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}}),82902:((e,t,n)=>{n.d(t,{n:()=>issueFileCommand,v:()=>prepareKeyValueMessage})
;var r=n(76982),i=n(79896),o=n(70857),a=n(4679);function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!i.existsSync(n))throw new Error(`Missing file at path: ${n}`);i.appendFileSync(n,`${(0,a.E)(t)}${o.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){
const n=`ghadelimiter_${r.randomUUID()}`,i=(0,a.E)(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(i.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${o.EOL}${i}${o.EOL}${n}`}}),4679:((e,t,n)=>{function toCommandValue(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}n.d(t,{E:()=>toCommandValue,k:()=>toCommandProperties})})},t={};function __nccwpck_require__(n){var r=t[n];if(void 0!==r)return r.exports
;var i=t[n]={id:n,loaded:!1,exports:{}},o=!0;try{e[n].call(i.exports,i,i.exports,__nccwpck_require__),o=!1}finally{o&&delete t[n]}return i.loaded=!0,i.exports}function hasMistake(e){
return e.some(isMistake)}function isMistake({severity:e}){return"error"===e}function escapeText(e){return r.test(e)?e:e.replace(new RegExp(n,"gu"),toEscape)}__nccwpck_require__.m=e,
__nccwpck_require__.ab=__dirname+"/",(()=>{var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;__nccwpck_require__.t=function(n,r){if(1&r&&(n=this(n)),8&r)return n
;if("object"==typeof n&&n){if(4&r&&n.__esModule)return n;if(16&r&&"function"==typeof n.then)return n}var i=Object.create(null);__nccwpck_require__.r(i);var o={};e=e||[null,t({}),t([]),t(t)]
;for(var a=2&r&&n;"object"==typeof a&&!~e.indexOf(a);a=t(a))Object.getOwnPropertyNames(a).forEach(e=>o[e]=()=>n[e]);return o.default=()=>n,__nccwpck_require__.d(i,o),i}})(),(()=>{
__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})(),(()=>{__nccwpck_require__.f={},
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[]))})(),(()=>{__nccwpck_require__.u=e=>e+".index.js"})(),(()=>{
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})(),(()=>{__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}})(),(()=>{__nccwpck_require__.nmd=e=>(e.paths=[],e.children||(e.children=[]),e)})(),(()=>{var e={792:1},installChunk=t=>{
var n=t.modules,r=t.ids,i=t.runtime;for(var o in n)__nccwpck_require__.o(n,o)&&(__nccwpck_require__.m[o]=n[o]);i&&i(__nccwpck_require__);for(var a=0;a<r.length;a++)e[r[a]]=1}
;__nccwpck_require__.f.require=(t,n)=>{e[t]||installChunk(require("./"+__nccwpck_require__.u(t)))}})();const n=String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]`,r=/^[ -~]*$/;function toEscape(e){
const t=i.get(e);if(void 0!==t)return t;const n=e.codePointAt(0)??0,r=n.toString(16);return n>65535?`\\u{${r}}`:`\\u${r.padStart(4,"0")}`}const i=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]])
;function countColumns(e){if(r.test(e))return e.length;const t=new RegExp(String.raw`^\p{M}$`,"u");let n=0;for(const r of e)n+=t.test(r)?0:o.test(r)?2:1;return n}
const o=/^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
;function formatDiagnostic(e){const{place:t}=e;return[formatHeadline(e),...t?formatSource(t):[],...formatFix(e.fix)].map(disarmLine).join("\n")}function disarmLine(e){
return e.replace(/^(\s*):(?=:)/,"$1\\u003a").replaceAll("##[","#\\u0023[")}function formatHeadline({severity:e,code:t,message:n,place:r}){
return`${r?`${formatPlace(r)}: `:""}${"warning"===e?"warning: ":r?"":"error: "}${escapeText(n)} [${t}]`}function formatPlace({source:e,line:t,column:n,text:r}){const i=`${formatSourceName(e)}:${t}`
;return void 0===r?i:`${i}:${n}`}function formatSourceName(e){switch(e.kind){case"file":return escapeText(e.path);case"input":return`input ${escapeText(e.name)}`}}function formatSource(e){
if(void 0===e.text)return[];const t=String(e.line),{before:n,marked:r,after:i}=cutAround({...e,text:e.text}),o=" ".repeat(countColumns(n)),a="^".repeat(Math.max(1,countColumns(r)))
;return[` ${t} | ${n}${r}${i}`.trimEnd(),` ${" ".repeat(t.length)} | ${o}${a}`]}function cutAround({text:e,column:t,length:n}){
const r=t-1,i=r+Math.min(n,50),o=Math.max(0,e.length-100),a=Math.min(o,Math.max(0,r-50)),s=Math.max(i,a+100);return{before:(a>0?"\u2026":"")+show(e.slice(a,r)),marked:show(e.slice(r,i)),
after:show(e.slice(i,s))+(s<e.length?"\u2026":"")}}function show(e){return escapeText(e.replaceAll("\t","  "))}function formatFix(e){const[t="",...n]=e.split("\n").map(escapeText)
;return[`  fix: ${t}`,...n.map(e=>`    ${e}`)]}function formatContext(e,t){return`${e}=${void 0===t?`docker-image://${e}`:`oci-layout://${t}`}`}
const a=new Map([["loaded","{}"],["build-contexts",""]]),s=/[^A-Za-z0-9 _\-./:,=+]/g;function toJson(e){
return"string"==typeof e?quote(e):null===e||"object"!=typeof e?String(e):isArray(e)?`[${e.map(toJson).join(",")}]`:`{${(isMap(e)?[...e]:Object.entries(e)).map(([e,t])=>`${quote(e)}:${toJson(t)}`).join(",")}}`
}function quote(e){return`"${e.replaceAll(s,escapeUnit)}"`}function escapeUnit(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function isArray(e){return Array.isArray(e)}
function isMap(e){return e instanceof Map}var c=__nccwpck_require__(51455),u=__nccwpck_require__(48161),d=__nccwpck_require__(76760),l=__nccwpck_require__(44337);function readJson(e){try{
return toReader(JSON.parse(e))}catch{return}}function toReader(e){return{field:t=>toReader(readField(e,t)),elements:()=>Array.isArray(e)?e.map(toReader):[],
text:()=>"string"==typeof e&&""!==e?e:void 0,number:()=>"number"==typeof e?e:void 0,isTrue:()=>!0===e,isNull:()=>null===e,isObject:()=>"object"==typeof e&&null!==e&&!Array.isArray(e)}}
function readField(e,t){if("object"==typeof e&&null!==e&&Object.hasOwn(e,t))return Reflect.get(e,t)}var f=__nccwpck_require__(73024),p=__nccwpck_require__(38522);async function openFileSource(e){
const t=await(0,c.open)(e),{size:n}=await t.stat();let r=0;return{async read(e){const i=Math.max(0,Math.min(e,n-r)),{buffer:o,bytesRead:a}=await t.read(Buffer.alloc(i),0,i,r);return r+=a,
o.subarray(0,a)},skip(e){const t=Math.max(0,Math.min(e,n-r));return r+=t,Promise.resolve(t)},close:()=>t.close()}}function openStreamSource(e,t){const n=e[Symbol.asyncIterator]();let r=Buffer.alloc(0)
;const take=async e=>{if(0===r.length){const e=await n.next();!0!==e.done&&(r=Buffer.from(e.value))}const t=r.subarray(0,e);return r=r.subarray(t.length),t};return{async read(e){const t=[]
;for(let n=e;n>0;){const e=await take(n);if(0===e.length)break;t.push(e),n-=e.length}return Buffer.concat(t)},async skip(e){let t=e;for(;t>0;){const e=await take(t);if(0===e.length)break;t-=e.length}
return e-t},close:t}}const m=require("node:child_process");function startZstd(e){const t=["--decompress","--stdout","--quiet","--",e];return(0,m.spawn)("zstd",t,{stdio:["ignore","pipe","ignore"]})}
async function detectCompression(e){const t=await(0,c.open)(e);try{const{buffer:e}=await t.read(Buffer.alloc(4),0,4,0)
;return 8075===e.readUInt16BE(0)?"gzip":682962941===e.readUInt32BE(0)?"zstd":"none"}finally{await t.close()}}async function openArchive(e,t){switch(t){case"none":return openFileSource(e);case"gzip":{
const t=(0,f.createReadStream)(e),n=(0,p.createGunzip)({chunkSize:1<<18});return t.on("error",e=>n.destroy(e)).pipe(n),openStreamSource(n,()=>(t.destroy(),n.destroy(),Promise.resolve()))}case"zstd":
return openStreamSource(...await openZstd(e))}}function openZstd(e){const t=startZstd(e);return new Promise((e,n)=>{t.on("error",n),t.on("spawn",()=>{e([t.stdout,()=>(t.kill(),Promise.resolve())])})})
}function parseArchiveIndex(e){
const t=readText(e,"manifest.json")?.elements()??[],n=readText(e,"index.json"),r=void 0===n?[]:listManifests(n,e),i=[...t.flatMap(e=>toConfigId(e.field("Config").text()??"")??[]),...r.flatMap(({config:e})=>e??[]),...r.map(({digest:e})=>e)]
;if(0!==i.length)return{ids:[...new Set(i)],form:void 0===n?"docker-only":"layout"}}function listManifests(e,t,n=3){return 0===n?[]:e.field("manifests").elements().flatMap(e=>{
const r=e.field("digest").text();if(void 0===r)return[];const i=readText(t,`blobs/${r.replace(":","/")}`),o=i?.field("config").field("digest").text();return[{digest:r,config:o
},...void 0===i?[]:listManifests(i,t,n-1)]})}function toConfigId(e){const[,t]=/^(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?$/.exec(e)??[];return void 0===t?void 0:`sha256:${t}`}
function readText(e,t){const n=e.get(t);return void 0===n?void 0:readJson(n)}const h=512;function parseTarHeader(e){if(e.every(e=>0===e))return;if(readOctal(e,148,8)!==countBytes(e))return"broken"
;const t=readSize(e);if(void 0===t)return"broken";const n=isPosix(e)?tar_header_readText(e,345,155):"",r=tar_header_readText(e,0,100),i=String.fromCharCode(e[156]??0);return{name:""===n?r:`${n}/${r}`,
size:t,kind:"0"===i||"\0"===i?"file":"other"}}function isPosix(e){return"ustar\0"===e.toString("latin1",257,263)}function countBytes(e){return e.reduce((e,t,n)=>e+(n>=148&&n<156?32:t),0)}
function readSize(e){if(!(128&(e[124]??0)))return readOctal(e,124,12);const t=Number(e.readBigUInt64BE(128));return Number.isSafeInteger(t)?t:void 0}function readOctal(e,t,n){
const r=tar_header_readText(e,t,n).trim();return""===r?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):void 0}function tar_header_readText(e,t,n){const r=e.toString("utf8",t,t+n),i=r.indexOf("\0")
;return-1===i?r:r.slice(0,i)}class BrokenArchive extends Error{}async function walkTar(e,t){for(let n=!0;;n=!1){const r=await e.read(h);if(r.length<h){if(0===r.length&&!n)return
;throw new BrokenArchive("it ends in the middle")}const i=parseTarHeader(r);if(void 0===i)return;if("broken"===i)throw new BrokenArchive(n?"it is no tar archive":"a header in it is damaged")
;const o="file"===i.kind?await t(i):0,a=i.size-o;if(await e.skip(a+padding(i.size))<a)throw new BrokenArchive("it ends in the middle")}}function padding(e){return(h-e%h)%h}
async function readArchiveIndex(e){const t=new Map;await walkTar(e,async({name:n,size:r})=>{if(r>4194304||!/^(?:\.\/)?(?:[\w-]+\.json|blobs\/\w+\/\w+)$/.test(n))return 0;const i=await e.read(1)
;if("{"!==i.toString()&&"["!==i.toString())return i.length;const o=await e.read(r-i.length);return t.set(n.replace(/^\.\//,""),i.toString()+o.toString()),i.length+o.length})
;const n=parseArchiveIndex(t);if(void 0===n)throw new BrokenArchive("it holds no image: there is no manifest.json and no index.json");return n}var g=__nccwpck_require__(77598)
;async function unpackLayout(e,t){const n=new Set;if(await walkTar(e,async({name:r,size:i})=>{const o=r.replace(/^\.\//,""),[,a]=/^blobs\/sha256\/([0-9a-f]{64})$/.exec(o)??[]
;if(void 0===a&&"index.json"!==o&&"oci-layout"!==o)return 0;n.add(o);const s=(0,d.join)(t,o);await(0,c.mkdir)((0,d.dirname)(s),{recursive:!0});const u=await writeFile(e,s,i)
;if(void 0!==a&&u!==a)throw new BrokenArchive(`the blob sha256:${a} in it has another content`);return i}),
!n.has("oci-layout"))throw new BrokenArchive('it holds no OCI layout: there is no file "oci-layout"')}async function writeFile(e,t,n){const r=(0,g.createHash)("sha256"),i=await(0,c.open)(t,"w");try{
for(let t=n;t>0;){const n=await e.read(Math.min(t,1048576));if(0===n.length)throw new BrokenArchive("it ends in the middle");r.update(n),await i.writeFile(n),t-=n.length}}finally{await i.close()}
return r.digest("hex")}const w="image-id",_='upload the archive that `outputs: type=docker,dest=image.tar` writes, with a file "image-id" beside it',v={async inspect(e){
const t=await listFiles(e),n=selectArchives(t.filter(e=>e!==w)),[r,...i]=n;if(void 0===r||i.length>0){const e=0===t.length?"nothing":t.map(e=>`"${e}"`).join(", ")
;return broken(`the artifact holds ${e}, not one archive`,_)}const o=(0,d.join)(e,r),a=await detectCompression(o),{size:s}=await(0,c.stat)(o),u=t.includes(w)?(await(0,c.readFile)((0,
d.join)(e,w),"utf8")).trim():void 0;return withArchive({file:o,compression:a},async e=>{const t=await readArchiveIndex(e);return{kind:"archive",file:o,compression:a,size:s,recordedId:u,...t}})},
unpack:(e,t)=>withArchive(e,async e=>{await unpackLayout(e,t)}),remove:e=>(0,c.rm)(e.file,{force:!0})};async function listFiles(e){return(await(0,c.readdir)(e,{recursive:!0,withFileTypes:!0
})).filter(e=>e.isFile()).map(t=>(0,d.relative)(e,(0,d.join)(t.parentPath,t.name))).sort()}function selectArchives(e){return e.length<=1?e:e.filter(e=>/\.(?:tar|tar\.gz|tgz|tar\.zst)$/.test(e))}
async function withArchive({file:e,compression:t},n){let r;try{return r=await openArchive(e,t),await n(r)}catch(e){return explain(e,t)}finally{await(r?.close())}}function explain(e,t){
if(e instanceof BrokenArchive)return broken(`the archive is damaged: ${e.message}`,_);const n=toReader(e).field("code").text();return"ENOSPC"===n||"EDQUOT"===n?{kind:"complaint",code:"disk-full",
because:"the disk is full",fix:l.m
}:"zstd"===t&&"ENOENT"===n?broken('the archive is compressed with zstd, and the program "zstd" was not found',"install zstd in this job, or compress the archive with gzip"):broken(`the archive could not be read: ${String(e)}`,_)
}function broken(e,t){return{kind:"complaint",code:"broken-archive",because:e,fix:t}}function openArtifacts(){let e;const load=()=>e??=loadArtifacts();return{list:async()=>(await load()).list(),
download:async(e,t)=>(await load()).download(e,t),upload:async(e,t)=>(await load()).upload(e,t)}}async function loadArtifacts(){
const{openRunArtifacts:e}=await __nccwpck_require__.e(334).then(__nccwpck_require__.bind(__nccwpck_require__,6334));return e()}
const y=[[/spawn docker ENOENT/,"docker-failed","docker was not found: run this job on a runner that has it, as ubuntu-latest"],[/no space left on device|disk quota exceeded/i,"disk-full",`the disk is full: ${l.m}`],[/permission denied while trying to connect/i,"docker-failed",'this user may not use the engine: add it to the group "docker", or run the runner as one who may'],[/cannot connect to the docker daemon|is the docker daemon running|error during connect/i,"docker-failed","the engine does not answer: start it before this step, or look at its log for why it ended"],[/is not a docker command|unknown command: docker buildx|unknown flag: --(?:load|progress|provenance|tag)\b/i,"docker-failed","buildx is missing: run docker/setup-buildx-action before this step"],[/no builder .*found|failed to find builder|no valid drivers/i,"docker-failed","there is no builder: run docker/setup-buildx-action before this step"]],x=[[/connection reset|broken pipe|daemon is shutting down/i,"docker-failed","the engine has ended while it read: look at its log for why"],[/invalid diffid|invalid tar header|unexpected eof|unrecognized image format|error processing tar|manifest\.json: no such file|unsupported compression|gzip: invalid|magic number mismatch/i,"broken-archive","build the image again: its archive must be what `outputs: type=docker,dest=image.tar` or `docker save` writes"]],b=[[/frontend\.contexts|named contexts|unknown flag: --build-context/i,"docker-failed","this builder is too old for named contexts: run docker/setup-buildx-action before this step"],[/failed to resolve source metadata|pull access denied/i,"dev-build-failed","the builder looked for an image in a registry: if it is of this repository, name it in the Dockerfile as the plan does, so that `load` of the entry holds it"]]
;function explainDocker(e,t){
const n=[...e.lastLines,String(e.end)].join("\n"),r=[...y,..."dev-build-failed"===t?b:x].find(([e])=>e.test(n)),i="number"==typeof e.end?`with status ${e.end}`:`by ${e.end}`,o=e.lastLines.map(e=>e.trimEnd()).filter(e=>""!==e).slice(-10).map(e=>e.slice(0,300)),a=0===o.length?"it said nothing":`its last lines: ${o.join(" | ")}`
;return{kind:"complaint",code:r?.[1]??t,because:`"${formatCommand(e.words)}" ended ${i}; ${a}`,fix:r?.[2]??"the log of this step shows all that it printed"}}function formatCommand(e){
return["docker",...e].map(explain_docker_quote).join(" ")}function explain_docker_quote(e){return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}const k=require("node:readline")
;async function runDocker(e){const{words:t,directory:n,environment:r,input:i="ignore",print:o}=e,a=(0,m.spawn)("docker",[...t],{cwd:n,env:r,
stdio:["number"==typeof i||"ignore"===i?i:"pipe","pipe","pipe"],windowsHide:!0}),s=[];let c="";const follow=async(e,t)=>{if(null!==e)for await(const n of(0,k.createInterface)({input:e,crlfDelay:1/0
}))s.push(n),s.length>20&&s.shift(),t(n),o?.(n)},u=new Promise(e=>{a.on("error",t=>{e(t.message)}),a.on("close",(t,n)=>{e(t??n??"no status")})});null!==a.stdin&&"object"==typeof i&&feed(i,a.stdin)
;const d=[follow(a.stdout,e=>{c.length<65536&&(c+=`${e}\n`)}),follow(a.stderr,()=>{})],l=await u;return await Promise.all(d),{words:t,end:l,output:c,lastLines:s}}function feed(e,t){
t.on("error",()=>e.destroy()),e.pipe(t)}function openEngine(e,t=process.env){const run=(n,r={})=>runDocker({...r,words:n,directory:e,environment:t});return{load:e=>loadArchive(e,run),async tag(e,t){
const n=await run(["image","tag",e,t]);return 0===n.end?void 0:explainDocker(n,"docker-failed")},async readId(e){const t=await run(["image","inspect","--format={{.Id}}",e]);return 0===t.end?{
id:t.output.trim()}:explainDocker(t,"docker-failed")},async findBuilder(){const e=await run(["buildx","inspect"]);return 0!==e.end?explainDocker(e,"docker-failed"):{
sees:"docker"===parseDriver(e.output)?"daemon":"layouts"}},async build(e,t){const n=await run(e,{print:t});return 0===n.end?void 0:explainDocker(n,"dev-build-failed")}}}function parseDriver(e){
return/^Driver:\s+(\S+)$/m.exec(e)?.[1]}async function loadArchive(e,t){const n=await openInput(e),r=await t(["image","load","--quiet"],{input:n.stream});return await n.close(),
0!==r.end?explainDocker(r,"docker-failed"):findLoaded(e,t)}async function openInput(e){if("zstd"===e.compression){const t=startZstd(e.file);return t.on("error",()=>{}),{stream:t.stdout,
close:()=>Promise.resolve()}}const t=await(0,c.open)(e.file);return{stream:t.fd,close:()=>t.close()}}async function findLoaded(e,t){
const n=await t(["image","inspect","--format={{.Id}}",...e.ids]),r=n.output.split("\n").find(t=>e.ids.includes(t));if(void 0!==r)return{id:r};const i=explainDocker(n,"broken-archive")
;return"docker-failed"===i.code?i:{kind:"complaint",code:"broken-archive",because:`the engine took the archive and has no image ${e.ids.join(" or ")}`,
fix:"build the image again: its archive is not what it says that it is"}}var $=__nccwpck_require__(89635),q=__nccwpck_require__(82902),S=__nccwpck_require__(4679);function escapeLog(e){
return e.replace(O,(e,t)=>t??escapeUnits(e)).replace(/^([\s\ufeff]*):(?=:)/gm,"$1\\u003a").replaceAll("##[","#\\u0023[")}
const A=String.raw`\u001b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`,M=String.raw`[\0-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]`,O=new RegExp(`(${A}|[\\t\\n])|${M}`,"gu")
;function escapeUnits(e){return e.replace(/[^]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function toAnnotations(e){return["error","warning"].flatMap(t=>{
const n=e.filter(e=>e.severity===t);if(n.length<=10)return n.map(toAnnotation);const r=n.slice(0,9);return[...r.map(toAnnotation),countRest(t,n.length-r.length)]})}function toAnnotation(e){
const{severity:t,code:n,message:r,fix:i,place:o}=e,a=`${r} [${n}]${""===i?"":`\nfix: ${i}`}`;return"file"!==o?.source.kind?{severity:t,message:cut(a),properties:{title:n}}:{severity:t,message:cut(a),
properties:{title:n,file:o.source.path,startLine:o.line,endLine:o.line,...void 0===o.text?{}:{startColumn:o.column,endColumn:o.column+o.length-1}}}}function countRest(e,t){return{severity:e,
message:`${t} more ${e}s: the log of this step shows all of them`,properties:{title:"and more"}}}function cut(e){return e.length<=4096?e:`${e.slice(0,4095).replace(/[\ud800-\udfff]$/u,"")}\u2026`}
const j={variable(e){const t=process.env[e];return""===t?void 0:t},input:e=>process.env[toInputVariable(e)]??"",presetOutputs(e){(isJob()||isSet("GITHUB_OUTPUT"))&&this.setOutputs(e)},setOutputs(e){
if(!isSet("GITHUB_OUTPUT")){if(isJob())throw new Error("GITHUB_OUTPUT is not set");for(const[t,n]of e)print(`${t}=${n}`);return}const t=[...e].map(([e,t])=>(0,q.v)(e,t));t.length>0&&(0,
q.n)("OUTPUT",t.join(u.EOL))},writeSummary(e){const t=this.variable("GITHUB_STEP_SUMMARY");if(void 0!==t)try{(0,f.writeFileSync)(t,e+u.EOL)}catch(e){
print(`The job summary could not be written: ${String(e)}`)}},annotate(e){if(isJob())for(const{severity:t,message:n,properties:r}of toAnnotations(e))(0,$.L)(t,(0,S.k)(r),n)},print,printGroup(e,t){
isJob()?((0,$.L)("group",{},e),print(t),(0,$.L)("endgroup",{},"")):print(`${e}\n${t.replaceAll(/^(?=.)/gm,"  ")}\n`)}};function toInputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}
function print(e){process.stdout.write(escapeLog(e)+u.EOL)}function isJob(){return isSet("GITHUB_ACTIONS")}function isSet(e){return""!==(process.env[e]??"")}function findWorkspace(){
return j.variable("GITHUB_WORKSPACE")??process.cwd()}function findCheckout(){return(0,d.resolve)(findWorkspace(),j.input("directory").trim())}function openLoadWorld(){return{runner:j,
artifacts:openArtifacts(),archives:v,engine:openEngine(findCheckout()),disk:C}}const C={makeFolder:()=>(0,c.mkdtemp)((0,d.join)(j.variable("RUNNER_TEMP")??(0,u.tmpdir)(),"image-matrix-load-")),
async readFree(e){try{const{bavail:t,bsize:n}=await(0,c.statfs)(e);return t*n}catch{return}}};function toBuildCommand(e,t){const scoped=t=>t.replaceAll("{cache-scope}",e.cacheScope)
;return["buildx","build","--load","--progress=plain","--provenance=false",`--tag=${e.localTag}`,...build_command_option("file",e.file),...build_command_option("target",e.target),...build_command_option("platform",e.platform),...e.buildArgs.map(e=>`--build-arg=${e}`),...[...e.buildContexts,...t.parents].map(e=>`--build-context=${e}`),...t.cacheFrom.map(e=>`--cache-from=${scoped(e)}`),...t.cacheTo.map(e=>`--cache-to=${scoped(e)}`),"--",e.context]
}function build_command_option(e,t){return""===t?[]:[`--${e}=${t}`]}function isComplaint(e){return void 0!==e&&"kind"in e&&"complaint"===e.kind}async function buildDevImages(e,t,n){
const r=new Map(t.flatMap(listContexts)),i=await Promise.all(e.builds.map(async t=>{const i=t.load.flatMap(({name:e})=>r.get(e)??[]),o=toBuildCommand(t,{...e,parents:[...new Set(i)]});return{build:t,
answer:await buildImage(t,o,n)}}));return{ids:i.flatMap(({build:e,answer:t})=>isComplaint(t)?[]:[[e.localTag,t.id]]),diagnostics:i.flatMap(({build:e,answer:t})=>isComplaint(t)?[toDiagnostic(e,t)]:[])}
}function listContexts({names:e,layout:t}){return e.map(e=>[e,formatContext(e,t)])}async function buildImage(e,t,{engine:n,runner:r}){return await n.build(t,t=>{r.print(`${e.image} | ${t}`)
})??n.readId(e.localTag)}function toDiagnostic({image:e},{code:t,because:n,fix:r}){return{severity:"error",code:t,message:`the development image "${e}": ${n}`,fix:r}}function parseWanted(e){
const t=e.split(/\s+/).filter(e=>""!==e).map(e=>({word:e,image:parseWord(e)}));return{wanted:t.flatMap(({image:e})=>e??[]),unreadable:t.flatMap(({word:e,image:t})=>void 0===t?[e]:[])}}
function parseWord(e){const[,t,n]=/^(.+)=([A-Za-z0-9._-]+)$/s.exec(e)??[];return void 0===t||void 0===n?void 0:{name:t,artifact:n}}function groupByArtifact(e){
return[...new Set(e.map(({artifact:e})=>e))].map(t=>({artifact:t,names:[...new Set(e.filter(e=>e.artifact===t).map(({name:e})=>e))]}))}function findContested(e){
return[...new Set(e.map(({name:e})=>e))].filter(t=>new Set(e.filter(e=>e.name===t).map(e=>e.artifact)).size>1)}function checkId(e,t){const{ids:n,recordedId:r}=e;return void 0===r?{severity:"warning",
code:"image-id-unrecorded",message:`${describe(t)}: nobody wrote down which image was built, so it was not checked`,
fix:'upload a file "image-id" beside the archive: `docker buildx build --iidfile image-id \u2026`'}:n.includes(r)?void 0:{severity:"error",code:"wrong-image-id",
message:`${describe(t)}: the archive holds ${n.join(" or ")}, and ${r} was built`,fix:'write "image-id" in the step that writes the archive, and let no other job upload the artifact'}}
function toMissing(e,t){const n=t.map(({name:e})=>`"${e}"`).sort(),r=0===n.length?"this run has none":`this run has ${n.join(", ")}`;return{severity:"error",code:"artifact-missing",
message:`${describe(e)}: there is no such artifact; ${r}`,
fix:[`the leg of the build job whose entry has \`artifact: ${e.artifact}\` uploads it:`,"see whether it ran and uploaded, name its job under `needs` of this one,","and start all jobs again where the artifact has expired"].join("\n")
}}function explain_loading_toDiagnostic(e,{code:t,because:n,fix:r}){return{severity:"error",code:t,message:`${e}: ${n}`,fix:r}}function describe({artifact:e,names:t}){
return`image ${t.map(e=>`"${e}"`).join(", ")} of artifact "${e}"`}function describeAll(e){const t=e.flatMap(e=>e.names).map(e=>`"${e}"`);return`${1===t.length?"image":"images"} ${t.join(", ")}`}
async function loadImages(e,t){const n=groupByArtifact(e.wanted);if(0===n.length)return{images:[],diagnostics:[]};const r=await t.artifacts.list()
;if(isComplaint(r))return failed([explain_loading_toDiagnostic(describeAll(n),r)]);const i=n.map(e=>({wanted:e,artifact:findArtifact(e,r)})),o=i.filter(({artifact:e})=>void 0===e)
;if(o.length>0)return failed(o.map(e=>toMissing(e.wanted,r)));const a=await findUse(e,t);if(isComplaint(a))return failed([explain_loading_toDiagnostic(describeAll(n),a)])
;const s=i.flatMap(e=>e.artifact??[]),c=await t.disk.makeFolder(),u=await checkRoom(s,c,t);if(void 0!==u)return failed([explain_loading_toDiagnostic(describeAll(n),u)])
;const d=await Promise.all(i.flatMap(({wanted:e,artifact:n})=>void 0===n?[]:[loadImage({wanted:e,artifact:n,folder:c,use:a},t)]));return{images:d.flatMap(({image:e})=>e??[]),
diagnostics:d.flatMap(({diagnostics:e})=>e)}}function failed(e){return{images:[],diagnostics:e}}function findArtifact({artifact:e},t){return t.find(({name:t})=>t===e)}
async function findUse({to:e,builds:t},n){if("layout"===e)return{kind:"use",inDaemon:"unwanted",asLayout:"wanted"};if(0===t.length)return{kind:"use",inDaemon:"wanted",asLayout:"unwanted"}
;const r=await n.engine.findBuilder();return isComplaint(r)?r:{kind:"use",inDaemon:"wanted",asLayout:"daemon"===r.sees?"unwanted":"wanted"}}async function checkRoom(e,t,{disk:n}){
const r=e.reduce((e,{size:t})=>e+t,0),i=await n.readFree(t);if(!(void 0===i||i>=r))return{kind:"complaint",code:"disk-full",
because:`the artifacts take at least ${formatSize(r)}, and ${formatSize(i)} are free`,fix:l.m}}function formatSize(e){return`${(e/1e6).toFixed(1)} MB`}async function loadImage(e,t){
const{wanted:n,artifact:r}=e,i=(0,d.join)(e.folder,r.name),fail=e=>({diagnostics:[explain_loading_toDiagnostic(describe(n),e)]}),o=await t.artifacts.download(r,i);if(void 0!==o)return fail(o)
;const a=await t.archives.inspect(i);if(isComplaint(a))return fail(a);const s=checkId(a,n);if("error"===s?.severity)return{diagnostics:[s]};const c=await place(a,{...e,folder:i},t)
;return await t.archives.remove(a),isComplaint(c)?fail(c):(t.runner.print(`${n.names.join(", ")}: ${c.id}, from "${r.name}"`),{image:{names:n.names,...c},diagnostics:void 0===s?[]:[s]})}
async function place(e,{wanted:t,use:n,folder:r},{archives:i,engine:o}){const a=(0,
d.join)(r,"layout"),s="wanted"===n.asLayout?i.unpack(e,a):void 0,c="wanted"===n.inDaemon?o.load(e):void 0,[u,l]=await Promise.all([s,c]);if(void 0!==u)return u;if(isComplaint(l))return l
;const f=l?.id??e.recordedId??e.ids[0]??"";if(void 0!==l)for(const e of t.names){const t=await o.tag(f,e);if(void 0!==t)return t}return{id:f,...void 0===s?{}:{layout:a}}}function parseDevBuilds(e){
if(""===e.trim())return[];const t=parseEntries(e);return!1===t?.some(isIncomplete)?t.filter(e=>"dev"===e.get("variant")).map(toDevBuild):void 0}function parseEntries(e){try{const t=JSON.parse(e)
;if(null===t)return[];const n=(Array.isArray(t)?t:[t]).map(toFields);return n.every(e=>void 0!==e)?n:void 0}catch{return}}function toFields(e){if("object"!=typeof e||null===e||Array.isArray(e))return
;const t=Object.entries(e).filter(e=>"string"==typeof e[1]);return new Map(t)}function isIncomplete(e){
return"dev"===e.get("variant")&&(parseWanted(e.get("load")??"").unreadable.length>0||["image","context","local-tag"].some(t=>""===(e.get(t)??"")))}function toDevBuild(e){const field=t=>e.get(t)??""
;return{image:field("image"),context:field("context"),file:field("file"),target:field("target"),buildArgs:splitLines(field("build-args")),buildContexts:splitLines(field("build-contexts")),
platform:field("platform"),localTag:field("local-tag"),cacheScope:field("cache-scope"),load:parseWanted(field("load")).wanted}}function splitLines(e){
return e.split("\n").map(e=>e.trim()).filter(e=>""!==e)}function readLoadRequest(e){
const t=parseWanted(e.input("images")),n=parseDevBuilds(e.input("dev")),r=e.input("to").trim(),i=[...t.wanted,...(n??[]).flatMap(e=>e.load)];return{request:{wanted:i,builds:n??[],
to:"layout"===r?"layout":"daemon",cacheFrom:splitLines(e.input("cache-from")),cacheTo:splitLines(e.input("cache-to"))},
diagnostics:[...t.unreadable.map(e=>invalid("images",`holds "${e}"`,"write NAME=artifact, as base=base")),...void 0===n?[invalid("dev","is no matrix entry as JSON","write dev: ${{ toJSON(matrix) }}")]:[],...["","daemon","layout"].includes(r)?[]:[invalid("to",`is "${r}"`,"write daemon or layout")],...findContested(i).map(e=>invalid("images",`wants "${e}" from two artifacts`,"give one of them another name, or load them in two steps"))]
}}function invalid(e,t,n){return{severity:"error",code:"invalid-input",message:`the input "${e}" ${t}`,fix:n}}function arrangeDiagnostics(e){
const t=[...new Set(e.flatMap(({place:e})=>nameOf(e)??[]))],rank=({severity:e,place:n})=>["error"===e?0:1,void 0===n?t.length:t.indexOf(nameOf(n)??""),n?.line??0,n?.column??0]
;return groupAlike(e.map(e=>({diagnostic:e,rank:rank(e)})).sort((e,t)=>compareRanks(e.rank,t.rank)).map(({diagnostic:e})=>e))}function nameOf(e){
return e&&("file"===e.source.kind?e.source.path:e.source.name)}function compareRanks(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:(e[n]??0)-(t[n]??0)}
const T=new Set(["bare-parent-name","unpublished-base","unknown-platform"]),I=3,E=10;function groupAlike(e){const t=new Map
;for(const n of e)T.has(n.code)&&"error"!==n.severity&&t.set(n.code,[...t.get(n.code)??[],n]);return e.flatMap(e=>{const n="error"===e.severity?void 0:t.get(e.code)
;return void 0===n||n.length<=I?[e]:n[0]===e?[joinAlike(e,n.slice(1))]:[]})}function joinAlike(e,t){
const n=t.flatMap(({place:e})=>void 0===e?[]:[formatPlace(e)]),r=n.slice(0,E),i=0===r.length?"":`: ${r.join(", ")}${r.length<t.length?", \u2026":""}`;return{...e,
message:`${e.message} (and ${t.length} more of this kind${i})`}}function outcome_failed(e){return{kind:"failed",diagnostics:arrangeDiagnostics(e)}}
function toUnexpectedFailure(e,t="the plan could not be made"){return outcome_failed([{severity:"error",code:"unexpected-failure",message:`${t}: ${e instanceof Error?e.stack??e.message:String(e)}`,
fix:"please report it, with this text and the configuration"}])}function writeOutputs(e){try{return void e()}catch(e){return outcome_failed([{severity:"error",code:"unwritable-outputs",
message:`the outputs could not be written: ${e instanceof Error?e.message:String(e)}`,fix:"let GITHUB_OUTPUT name the file that the runner made for this step"}])}}
function publishOutputs({diagnostics:e,outputs:t},n){if(hasMistake(e))return e;const r=writeOutputs(()=>{n.setOutputs(t)});return[...e,...r?.diagnostics??[]]}async function findOutcome(e){
const t=writeOutputs(()=>{e.runner.presetOutputs(a)});if(void 0!==t)return refused(t.diagnostics);const{request:n,diagnostics:r}=readLoadRequest(e.runner);if(r.length>0)return refused(r);try{
return await loadAndBuild(n,e)}catch(e){return refused(toUnexpectedFailure(e,"the images could not be loaded").diagnostics)}}function refused(e){return{diagnostics:e,outputs:a}}
async function loadAndBuild(e,t){const n=await loadImages(e,t),{diagnostics:r}=n;if(hasMistake(r))return refused(r)
;const i=await buildDevImages(e,n.images,t),o=[...n.images.flatMap(({names:e,id:t})=>e.map(e=>[e,t])),...i.ids];return{diagnostics:[...r,...i.diagnostics],
outputs:new Map([["loaded",toJson(new Map(o))],["build-contexts",formatContexts(e.to,n.images)]])}}function formatContexts(e,t){
return t.flatMap(({names:t,layout:n})=>t.map(t=>formatContext(t,"layout"===e?n:void 0))).join("\n")}(async function(e=openLoadWorld()){
const{runner:t}=e,n=publishOutputs(await findOutcome(e),t),r=hasMistake(n);for(const e of n)t.print(`${formatDiagnostic(e)}\n`);return t.annotate(n),r?1:0})().then(e=>{process.exitCode=e,
setTimeout(()=>process.exit(),1e3).unref()}),module.exports={}})();
