(()=>{"use strict";var e={52217:((e,t,n)=>{n.d(t,{Ey:()=>r,b1:()=>transferLimit,ux:()=>within});const r=45e3;function transferLimit(e){return 12e4+e/1e3}async function within(e,t){let n
;const r=new Promise((t,r)=>{n=setTimeout(()=>{r(new Error(`no end within ${Math.round(e/1e3)} s`))},e)});try{return await Promise.race([t,r])}finally{clearTimeout(n)}}}),44337:((e,t,n)=>{n.d(t,{m:()=>r
});const r="load fewer images in this job, or take away what the runner does not need"}),28113:((e,t,n)=>{n.d(t,{$:()=>endOnSignal});const r=["SIGINT","SIGTERM","SIGHUP"],i={programs:new Set,
folders:new Set};function endOnSignal(e,t){if(isIdle())for(const e of r)process.on(e,endAll);return i[e].add(t),()=>{if(i[e].delete(t),isIdle())for(const e of r)process.off(e,endAll)}}
function isIdle(){return i.programs.size+i.folders.size===0}function endAll(e){for(const e of r)process.off(e,endAll);for(const e of[...i.programs,...i.folders])try{e()}catch{}
process.kill(process.pid,e)}}),90867:((e,t,n)=>{n.d(t,{a:()=>createTemporaryFolder});var r=n(73024),i=n(76760),o=n(28113);function createTemporaryFolder(e,t){removeLeftovers(e);const n=(0,
r.mkdtempSync)((0,i.join)(e,`image-matrix-${t}-`)),a=(0,o.$)("folders",()=>{removeFolder(n)});return{path:n,remove:()=>{a(),removeFolder(n)}}}function removeFolder(e){(0,r.rmSync)(e,{recursive:!0,
force:!0,maxRetries:3})}const a=/^image-matrix-(?:store|head|snapshot|upload)-[0-9A-Za-z]{6}$/,s=864e5;function removeLeftovers(e){const t=process.getuid?.();if(void 0!==t)try{for(const n of(0,
r.readdirSync)(e).filter(e=>a.test(e))){const o=(0,i.join)(e,n),a=(0,r.lstatSync)(o),c=Date.now()-a.mtimeMs>s;a.isDirectory()&&a.uid===t&&c&&removeFolder(o)}}catch{}}}),42613:(e=>{
e.exports=require("assert")}),20181:(e=>{e.exports=require("buffer")}),35317:(e=>{e.exports=require("child_process")}),49140:(e=>{e.exports=require("constants")}),76982:(e=>{e.exports=require("crypto")}),
24434:(e=>{e.exports=require("events")}),79896:(e=>{e.exports=require("fs")}),91943:(e=>{e.exports=require("fs/promises")}),58611:(e=>{e.exports=require("http")}),65692:(e=>{e.exports=require("https")}),
69278:(e=>{e.exports=require("net")}),34589:(e=>{e.exports=require("node:assert")}),16698:(e=>{e.exports=require("node:async_hooks")}),4573:(e=>{e.exports=require("node:buffer")}),37540:(e=>{
e.exports=require("node:console")}),77598:(e=>{e.exports=require("node:crypto")}),53053:(e=>{e.exports=require("node:diagnostics_channel")}),40610:(e=>{e.exports=require("node:dns")}),78474:(e=>{
e.exports=require("node:events")}),73024:(e=>{e.exports=require("node:fs")}),51455:(e=>{e.exports=require("node:fs/promises")}),37067:(e=>{e.exports=require("node:http")}),32467:(e=>{
e.exports=require("node:http2")}),44708:(e=>{e.exports=require("node:https")}),98995:(e=>{e.exports=require("node:module")}),77030:(e=>{e.exports=require("node:net")}),48161:(e=>{e.exports=require("node:os")
}),76760:(e=>{e.exports=require("node:path")}),643:(e=>{e.exports=require("node:perf_hooks")}),1708:(e=>{e.exports=require("node:process")}),41792:(e=>{e.exports=require("node:querystring")}),57075:(e=>{
e.exports=require("node:stream")}),46193:(e=>{e.exports=require("node:string_decoder")}),41692:(e=>{e.exports=require("node:tls")}),73136:(e=>{e.exports=require("node:url")}),57975:(e=>{
e.exports=require("node:util")}),73429:(e=>{e.exports=require("node:util/types")}),75919:(e=>{e.exports=require("node:worker_threads")}),38522:(e=>{e.exports=require("node:zlib")}),70857:(e=>{
e.exports=require("os")}),16928:(e=>{e.exports=require("path")}),2203:(e=>{e.exports=require("stream")}),13193:(e=>{e.exports=require("string_decoder")}),53557:(e=>{e.exports=require("timers")}),64756:(e=>{
e.exports=require("tls")}),52018:(e=>{e.exports=require("tty")}),87016:(e=>{e.exports=require("url")}),39023:(e=>{e.exports=require("util")}),43106:(e=>{e.exports=require("zlib")}),89635:((e,t,n)=>{n.d(t,{
L:()=>issueCommand});var r=n(70857),i=n(4679);function issueCommand(e,t,n){const i=new Command(e,t,n);process.stdout.write(i.toString()+r.EOL)}class Command{constructor(e,t,n){
e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0
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
return e.some(isMistake)}function isMistake({severity:e}){return"error"===e}function countColumns(e){if(n.test(e))return e.length;const t=new RegExp(String.raw`^\p{M}$`,"u");let i=0
;for(const n of e)i+=t.test(n)?0:r.test(n)?2:1;return i}__nccwpck_require__.m=e,__nccwpck_require__.ab=__dirname+"/",(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e
;return __nccwpck_require__.d(t,{a:t}),t}})(),(()=>{var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;__nccwpck_require__.t=function(n,r){if(1&r&&(n=this(n)),8&r)return n
;if("object"==typeof n&&n){if(4&r&&n.__esModule)return n;if(16&r&&"function"==typeof n.then)return n}var i=Object.create(null);__nccwpck_require__.r(i);var o={};e=e||[null,t({}),t([]),t(t)]
;for(var a=2&r&&n;"object"==typeof a&&!~e.indexOf(a);a=t(a))Object.getOwnPropertyNames(a).forEach(e=>o[e]=()=>n[e]);return o.default=()=>n,__nccwpck_require__.d(i,o),i}})(),(()=>{
__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})(),(()=>{__nccwpck_require__.f={},
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[]))})(),(()=>{__nccwpck_require__.u=e=>e+".index.js"})(),(()=>{
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})(),(()=>{__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}})(),(()=>{__nccwpck_require__.nmd=e=>(e.paths=[],e.children||(e.children=[]),e)})(),(()=>{var e={792:1},installChunk=t=>{
var n=t.modules,r=t.ids,i=t.runtime;for(var o in n)__nccwpck_require__.o(n,o)&&(__nccwpck_require__.m[o]=n[o]);i&&i(__nccwpck_require__);for(var a=0;a<r.length;a++)e[r[a]]=1}
;__nccwpck_require__.f.require=(t,n)=>{e[t]||installChunk(require("./"+__nccwpck_require__.u(t)))}})()
;const n=/^[ -~]*$/,r=/^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
;class Printable{#e;constructor(e){this.#e=e}static of(e){return new Printable(disarm(e.replaceAll(c,keepOrEscape)))}static lines(e){return new Printable(e.map(e=>disarm(escapeText(e))).join("\n"))}
cut(e){return this.#e.length<=e?this:new Printable(`${this.#e.slice(0,e-1).replace(/[\ud800-\udfff]$/u,"")}\u2026`)}toString(){return this.#e}}function escapeText(e){
return i.test(e)?e:e.replaceAll(u,keepOrEscape)}function disarm(e){return e.replaceAll(/^([\s\ufeff]*):(?=:)/gm,"$1\\u003a").replaceAll("##[","#\\u0023[")}function splitFix(e){
const[t="",...n]=e.split("\n");return[t,...n.map(disarmFix)]}function disarmFix(e){return e.replace(/^(\s*fix):/i,"$1\\u003a")}
const i=/^[ -~]*$/,o=[String.raw`\0-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2`,String.raw`\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164`,String.raw`\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb`,String.raw`\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}`,String.raw`\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}`].join(""),a=String.raw`(?<=[\xa9\xae\u203c\u2049\u2122-\u303d\u3297\u3299\u{1f000}-\u{1faff}])\ufe0f`,s=String.raw`\x1b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`,c=new RegExp(`(${s}|[\\t\\n]|${a})|[${o}]`,"gu"),u=new RegExp(`(${a})|[${o}]`,"gu")
;function keepOrEscape(e,t){return t??d.get(e)??escapeUnits(e)}const d=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]]);function escapeUnits(e){
return e.replaceAll(/[^]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function formatDiagnostic(e){const{place:t}=e
;return[disarmFix(formatHeadline(e)),...t?formatSource(t):[],...formatFix(e.fix)].map(disarm).join("\n")}function formatHeadline({severity:e,code:t,message:n,place:r}){
return`${r?`${formatPlace(r)}: `:""}${"warning"===e?"warning: ":r?"":"error: "}${escapeText(n)} [${t}]`}function formatPlace({source:e,line:t,column:n,text:r}){const i=`${formatSourceName(e)}:${t}`
;return void 0===r?i:`${i}:${n}`}function formatSourceName(e){switch(e.kind){case"file":return escapeText(e.path);case"input":return`input ${escapeText(e.name)}`}}function formatSource(e){
if(void 0===e.text)return[];const t=String(e.line),{before:n,marked:r,after:i}=cutAround({...e,text:e.text}),o=" ".repeat(countColumns(n)),a="^".repeat(Math.max(1,countColumns(r)))
;return[` ${t} | ${n}${r}${i}`.trimEnd(),` ${" ".repeat(t.length)} | ${o}${a}`]}function cutAround({text:e,column:t,length:n}){
const r=t-1,i=r+Math.min(n,50),o=Math.max(0,e.length-100),a=Math.min(o,Math.max(0,r-50)),s=Math.max(i,a+100);return{before:(a>0?"\u2026":"")+show(e.slice(a,r)),marked:show(e.slice(r,i)),
after:show(e.slice(i,s))+(s<e.length?"\u2026":"")}}function show(e){return escapeText(e.replaceAll("\t","  "))}function formatFix(e){const[t,...n]=splitFix(e)
;return[`  fix: ${escapeText(t)}`,...n.map(e=>`    ${escapeText(e)}`)]}function formatContext(e,t){return`${e}=${void 0===t?`docker-image://${e}`:`oci-layout://${t}`}`}
const l=new Map([["loaded","{}"],["build-contexts",""]]),f=/[^A-Za-z0-9 _\-./:,=+]/g;function toJson(e){
return"string"==typeof e?quote(e):null===e||"object"!=typeof e?String(e):isArray(e)?`[${e.map(toJson).join(",")}]`:`{${(isMap(e)?[...e]:Object.entries(e)).map(([e,t])=>`${quote(e)}:${toJson(t)}`).join(",")}}`
}function quote(e){return`"${e.replaceAll(f,escapeUnit)}"`}function escapeUnit(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function isArray(e){return Array.isArray(e)}
function isMap(e){return e instanceof Map}var p=__nccwpck_require__(51455),m=__nccwpck_require__(48161),h=__nccwpck_require__(76760),g=__nccwpck_require__(44337);function readJson(e){try{
return toReader(JSON.parse(e))}catch{return}}function toReader(e){return{field:t=>toReader(readField(e,t)),elements:()=>Array.isArray(e)?e.map(toReader):[],
text:()=>"string"==typeof e&&""!==e?e:void 0,number:()=>"number"==typeof e?e:void 0,isTrue:()=>!0===e,isNull:()=>null===e,isObject:()=>"object"==typeof e&&null!==e&&!Array.isArray(e),
isList:()=>Array.isArray(e)}}function readField(e,t){if("object"==typeof e&&null!==e&&Object.hasOwn(e,t))return Reflect.get(e,t)}var w=__nccwpck_require__(73024),v=__nccwpck_require__(38522)
;async function openFileSource(e){const t=await(0,p.open)(e),{size:n}=await t.stat();let r=0;return{async read(e){
const i=Math.max(0,Math.min(e,n-r)),{buffer:o,bytesRead:a}=await t.read(Buffer.alloc(i),0,i,r);return r+=a,o.subarray(0,a)},skip(e){const t=Math.max(0,Math.min(e,n-r));return r+=t,Promise.resolve(t)},
close:()=>t.close()}}function openStreamSource(e,t){const n=e[Symbol.asyncIterator]();let r=Buffer.alloc(0);const take=async e=>{if(0===r.length){const e=await n.next()
;!0!==e.done&&(r=Buffer.from(e.value))}const t=r.subarray(0,e);return r=r.subarray(t.length),t};return{async read(e){const t=[];for(let n=e;n>0;){const e=await take(n);if(0===e.length)break;t.push(e),
n-=e.length}return Buffer.concat(t)},async skip(e){let t=e;for(;t>0;){const e=await take(t);if(0===e.length)break;t-=e.length}return e-t},close:t}}const _=require("node:child_process")
;function startZstd(e){const t=["--decompress","--stdout","--quiet","--",e];return(0,_.spawn)("zstd",t,{stdio:["ignore","pipe","ignore"]})}async function detectCompression(e){const t=await(0,
p.open)(e);try{const{buffer:e}=await t.read(Buffer.alloc(4),0,4,0);return 8075===e.readUInt16BE(0)?"gzip":682962941===e.readUInt32BE(0)?"zstd":"none"}finally{await t.close()}}
async function openArchive(e,t){switch(t){case"none":return openFileSource(e);case"gzip":{const t=(0,w.createReadStream)(e),n=(0,v.createGunzip)({chunkSize:1<<18})
;return t.on("error",e=>n.destroy(e)).pipe(n),openStreamSource(n,()=>(t.destroy(),n.destroy(),Promise.resolve()))}case"zstd":return openStreamSource(...await openZstd(e))}}function openZstd(e){
const t=startZstd(e);return new Promise((e,n)=>{t.on("error",n),t.on("spawn",()=>{e([t.stdout,()=>(t.kill(),Promise.resolve())])})})}const x=512;function parseTarHeader(e){if(e.every(e=>0===e))return
;if(readOctal(e,148,8)!==countBytes(e))return"broken";const t=readSize(e);if(void 0===t)return"broken";const n=isPosix(e)?readText(e,345,155):"",r=readText(e,0,100),i=String.fromCharCode(e[156]??0)
;return{name:""===n?r:`${n}/${r}`,size:"link"===toKind(i)?0:t,kind:toKind(i),flag:i}}function toKind(e){switch(e){case"0":case"\0":case"7":return"file";case"1":case"2":return"link";case"x":case"g":
case"L":case"K":return"extension";default:return"other"}}function parseExtension({flag:e},t){if("L"===e)return{name:readText(t,0,t.length)};if("K"===e)return{};const n=parseRecords(t)
;if(void 0===n)return;const[r,i]=[n.get("path"),n.get("size")];return void 0!==i&&!/^\d{1,15}$/.test(i)||"g"===e&&void 0!==(r??i)?void 0:{...void 0===r?{}:{name:r},...void 0===i?{}:{size:Number(i)}}}
function parseRecords(e){const t=new Map;for(let n=0;n<e.length;){const[r,i]=/^(\d{1,9}) /.exec(e.toString("latin1",n,n+10))??[],o=Number(i);if(void 0===r||o<=r.length||n+o>e.length)return
;const a=e.toString("utf8",n+r.length,n+o-1),s=a.indexOf("=");if(s<0)return;t.set(a.slice(0,s),a.slice(s+1)),n+=o}return t}function isPosix(e){return"ustar\0"===e.toString("latin1",257,263)}
function countBytes(e){return e.reduce((e,t,n)=>e+(n>=148&&n<156?32:t),0)}function readSize(e){if(!(128&(e[124]??0)))return readOctal(e,124,12);const t=Number(e.readBigUInt64BE(128))
;return Number.isSafeInteger(t)?t:void 0}function readOctal(e,t,n){const r=readText(e,t,n).trim();return""===r?0:/^[0-7]+$/.test(r)?Number.parseInt(r,8):void 0}function readText(e,t,n){
const r=e.toString("utf8",t,t+n),i=r.indexOf("\0");return-1===i?r:r.slice(0,i)}class BrokenArchive extends Error{}async function walkTar(e,t){let n={};for(let r=!0;;r=!1){const i=await e.read(x)
;if(i.length<x){if(0===i.length&&!r)return;throw new BrokenArchive("it ends in the middle")}const o=parseTarHeader(i);if(void 0===o)return
;if("broken"===o)throw new BrokenArchive(r?"it is no tar archive":"a header in it is damaged");if("extension"===o.kind){n={...n,...await readExtension(o,e)};continue}
const{name:a=o.name,size:s=o.size}=n;n={},await visitEntry({...o,name:cleanName(a),size:s},e,t)}}function cleanName(e){return h.posix.join("/",e).slice(1)}async function visitEntry(e,t,n){
if("link"===e.kind&&!e.name.endsWith("/layer.tar"))throw new BrokenArchive(`it holds the link ${JSON.stringify(e.name)}`);const r="file"===e.kind?await n(e):0,i=e.size-r
;if(await t.skip(i+padding(e.size))<i)throw new BrokenArchive("it ends in the middle")}async function readExtension(e,t){const{size:n}=e;if(n>65536)throw new BrokenArchive("a header in it is damaged")
;const r=await t.read(n);if(await t.skip(padding(n)),r.length<n)throw new BrokenArchive("it ends in the middle");const i=parseExtension(e,r)
;if(void 0===i)throw new BrokenArchive("a header in it is damaged");return i}function padding(e){return(x-e%x)%x}function parseArchiveIndex(e){
const t=parse_index_readText(e,"manifest.json")?.elements()??[];t.length>1&&refuseSeveral(t.length);const n=t.map(t=>readConfigId(t,e));if(!e.names.has("index.json")){if(n.length>0)return{ids:n,
form:"docker-only"};throw new BrokenArchive("it holds no image: there is no manifest.json and no index.json")}const r=readLayout(e),i=n.find(e=>!r.configs.includes(e))
;if(void 0!==i)throw new BrokenArchive(`its manifest.json names the image ${i}, its index.json another`);return{ids:[...new Set([...r.configs,...r.digests])],form:"layout"}}function refuseSeveral(e){
throw new BrokenArchive(`it holds ${e} images, and an artifact is for one`)}function readLayout(e){const t=parse_index_readText(e,"index.json"),n=void 0===t?[]:listDigests(t),[r,...i]=n
;if(void 0===r)throw new BrokenArchive("its index.json names no image");i.length>0&&refuseSeveral(n.length);const o=readManifest(r,e,3);if(o.configs.length>0)return o
;throw new BrokenArchive(`the image ${r} that its index.json names is not in it`)}function listDigests(e){
const t=e.field("manifests").elements().filter(e=>void 0===e.field("annotations").field("vnd.docker.reference.type").text());return[...new Set(t.map(e=>toDigest(e.field("digest").text())))]}
function readManifest(e,t,n){const r=parse_index_readText(t,toBlob(e));if(void 0===r||0===n)return{configs:[],digests:[]};const i=r.field("config").field("digest").text();if(void 0!==i){
const n=[i,...r.field("layers").elements().map(e=>e.field("digest").text())].map(toDigest);for(const e of n)demandBlob(e,t);return{configs:[i],digests:[e]}}
const o=listDigests(r).map(e=>readManifest(e,t,n-1));return{configs:o.flatMap(({configs:e})=>e),digests:[e,...o.flatMap(({digests:e})=>e)]}}function demandBlob(e,{names:t}){
if(!t.has(toBlob(e)))throw new BrokenArchive(`the blob ${e} is not in it`)}function toBlob(e){return`blobs/${e.replace(":","/")}`}function toDigest(e){if(void 0!==e&&isImageId(e))return e
;throw new BrokenArchive(`it names ${JSON.stringify(e??"")}, which is no SHA-256 digest`)}function isImageId(e){return/^sha256:[0-9a-f]{64}$/.test(e)}function readConfigId(e,{texts:t}){
const n=e.field("Config").text()??"",[,r]=/^(?:blobs\/sha256\/([0-9a-f]{64})|([0-9a-f]{64})\.json)$/.exec(n)??[],i=r??n.slice(0,-5);if(isImageId(`sha256:${i}`)&&t.has(n))return`sha256:${i}`
;throw new BrokenArchive(`its manifest.json names the configuration ${JSON.stringify(n)}, which is not in it`)}function parse_index_readText({texts:e},t){const n=e.get(t)
;return void 0===n?void 0:readJson(n)}var y=__nccwpck_require__(77598);async function readArchiveIndex(e){const t=new Set,n=new Map;let r=0;return await walkTar(e,async({name:i,size:o})=>{
if(t.has(i))throw new BrokenArchive(`it holds ${JSON.stringify(i)} twice`);if(t.add(i),o>4194304||!/^(?:[\w-]+\.json|blobs\/\w+\/\w+)$/.test(i))return 0;const a=await e.read(1)
;if("{"!==a.toString()&&"["!==a.toString())return a.length;if(r+=o,r>16777216)throw new BrokenArchive("what describes its image takes more than 16 MiB")
;const s=Buffer.concat([a,await e.read(o-a.length)]);return checkContent(i,s),n.set(i,s.toString()),s.length}),parseArchiveIndex({names:t,texts:n})}function checkContent(e,t){
const[,n,r]=/^(?:blobs\/sha256\/([0-9a-f]{64})|([0-9a-f]{64})\.json)$/.exec(e)??[],i=n??r;if(void 0!==i&&(0,
y.createHash)("sha256").update(t).digest("hex")!==i)throw new BrokenArchive(`the file ${e} in it has another content`)}async function unpackLayout(e,t){const n=new Set
;if(await walkTar(e,async({name:r,size:i})=>{const[,o]=/^blobs\/sha256\/([0-9a-f]{64})$/.exec(r)??[];if(void 0===o&&"index.json"!==r&&"oci-layout"!==r)return 0;n.add(r);const a=(0,h.join)(t,r)
;await(0,p.mkdir)((0,h.dirname)(a),{recursive:!0});const s=await writeFile(e,a,i);if(void 0!==o&&s!==o)throw new BrokenArchive(`the blob sha256:${o} in it has another content`);return i}),
!n.has("oci-layout"))throw new BrokenArchive('it holds no OCI layout: there is no file "oci-layout"')}async function writeFile(e,t,n){const r=(0,y.createHash)("sha256"),i=await(0,p.open)(t,"w");try{
for(let t=n;t>0;){const n=await e.read(Math.min(t,1048576));if(0===n.length)throw new BrokenArchive("it ends in the middle");r.update(n),await i.writeFile(n),t-=n.length}}finally{await i.close()}
return r.digest("hex")}const k="image-id",b='upload the archive that `outputs: type=docker,dest=image.tar` writes, with a file "image-id" beside it',$={async inspect(e){
const t=await listFiles(e),n=selectArchives(t.filter(e=>e!==k)),[r,...i]=n;if(void 0===r||i.length>0){const e=0===t.length?"nothing":t.map(e=>`"${e}"`).join(", ")
;return broken(`the artifact holds ${e}, not one archive`,b)}const o=(0,h.join)(e,r),a=await detectCompression(o),{size:s}=await(0,p.stat)(o),c=t.includes(k)?await readId((0,h.join)(e,k)):void 0
;return void 0===c||isImageId(c)?withArchive({file:o,compression:a},async e=>{const t=await readArchiveIndex(e);return{kind:"archive",file:o,compression:a,size:s,recordedId:c,...t}
}):broken(`its file "${k}" holds no id of an image`,b)},unpack:(e,t)=>withArchive(e,async e=>{await unpackLayout(e,t)}),remove:e=>(0,p.rm)(e.file,{force:!0})};async function readId(e){const t=await(0,
p.open)(e);try{const{buffer:e,bytesRead:n}=await t.read(Buffer.alloc(128),0,128,0);return e.toString("utf8",0,n).trim()}finally{await t.close()}}async function listFiles(e){return(await(0,
p.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(t=>(0,h.relative)(e,(0,h.join)(t.parentPath,t.name))).sort()}function selectArchives(e){
return e.length<=1?e:e.filter(e=>/\.(?:tar|tar\.gz|tgz|tar\.zst)$/.test(e))}async function withArchive({file:e,compression:t},n){let r;try{return r=await openArchive(e,t),await n(r)}catch(e){
return explain(e,t)}finally{await(r?.close())}}function explain(e,t){if(e instanceof BrokenArchive)return broken(`the archive is damaged: ${e.message}`,b);const n=toReader(e).field("code").text()
;return"ENOSPC"===n||"EDQUOT"===n?{kind:"complaint",code:"disk-full",because:"the disk is full",fix:g.m
}:"zstd"===t&&"ENOENT"===n?broken('the archive is compressed with zstd, and the program "zstd" was not found',"install zstd in this job, or compress the archive with gzip"):broken(`the archive could not be read: ${String(e)}`,b)
}function broken(e,t){return{kind:"complaint",code:"broken-archive",because:e,fix:t}}function openArtifacts(){let e;const load=()=>e??=loadArtifacts();return{list:async()=>(await load()).list(),
download:async(e,t)=>(await load()).download(e,t),upload:async(e,t)=>(await load()).upload(e,t)}}async function loadArtifacts(){
const{openRunArtifacts:e}=await __nccwpck_require__.e(850).then(__nccwpck_require__.bind(__nccwpck_require__,3850));return e()}var S=__nccwpck_require__(52217)
;const A=[[/spawn docker ENOENT/,"docker-failed","docker was not found: run this job on a runner that has it, as ubuntu-latest"],[/^the limit of \d+ s$/m,"docker-failed","the engine does not answer: look at its log for why, and start this job again"],[/no space left on device|disk quota exceeded/i,"disk-full",`the disk is full: ${g.m}`],[/permission denied while trying to connect/i,"docker-failed",'this user may not use the engine: add it to the group "docker", or run the runner as one who may'],[/cannot connect to the docker daemon|is the docker daemon running|error during connect/i,"docker-failed","the engine does not answer: start it before this step, or look at its log for why it ended"],[/is not a docker command|unknown command: docker buildx|unknown flag: --(?:load|progress|provenance|tag)\b/i,"docker-failed","buildx is missing: run docker/setup-buildx-action before this step"],[/no builder .*found|failed to find builder|no valid drivers/i,"docker-failed","there is no builder: run docker/setup-buildx-action before this step"]],q=[[/connection reset|broken pipe|daemon is shutting down/i,"docker-failed","the engine has ended while it read: look at its log for why"],[/invalid diffid|invalid tar header|unexpected eof|unrecognized image format|error processing tar|manifest\.json: no such file|unsupported compression|gzip: invalid|magic number mismatch/i,"broken-archive","build the image again: its archive must be what `outputs: type=docker,dest=image.tar` or `docker save` writes"]],I=[[/frontend\.contexts|named contexts|unknown flag: --build-context/i,"docker-failed","this builder is too old for named contexts: run docker/setup-buildx-action before this step"],[/failed to resolve source metadata|pull access denied/i,"dev-build-failed","the builder looked for an image in a registry: if it is of this repository, name it in the Dockerfile as the plan does, so that `load` of the entry holds it"]]
;function explainDocker(e,t){
const n=[...e.lastLines,String(e.end)].join("\n"),r=[...A,..."dev-build-failed"===t?I:q].find(([e])=>e.test(n)),i="number"==typeof e.end?`with status ${e.end}`:`by ${e.end}`,o=e.lastLines.map(e=>e.trimEnd()).filter(e=>""!==e).slice(-10).map(e=>e.slice(0,300)),a=0===o.length?"it said nothing":`its last lines: ${o.join(" | ")}`
;return{kind:"complaint",code:r?.[1]??t,because:`"${formatCommand(e.words)}" ended ${i}; ${a}`,fix:r?.[2]??"the log of this step shows all that it printed"}}function formatCommand(e){
return["docker",...e].map(explain_docker_quote).join(" ")}function explain_docker_quote(e){return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}const O=require("node:readline")
;var M=__nccwpck_require__(28113);async function runDocker(e){const{words:t,directory:n,environment:r,input:i="ignore",limit:o,print:a}=e,s=(0,_.spawn)("docker",[...t],{cwd:n,env:r,
stdio:["number"==typeof i||"ignore"===i?i:"pipe","pipe","pipe"],windowsHide:!0}),c=[];let u="";const follow=async(e,t)=>{if(null!==e)for await(const n of(0,O.createInterface)({input:e,crlfDelay:1/0
}))c.push(n),c.length>20&&c.shift(),t(n),a?.(n)},d=limitTime(s,o),l=(0,M.$)("programs",()=>s.kill("SIGTERM")),f=new Promise(e=>{s.on("error",t=>{e(t.message)}),s.on("close",(t,n)=>{
e(t??n??"no status")})});null!==s.stdin&&"object"==typeof i&&feed(i,s.stdin);const p=[follow(s.stdout,e=>{u.length<65536&&(u+=`${e}\n`)
}),follow(s.stderr,()=>{})],m=f.then(async e=>(await Promise.all(p),e)),h=await Promise.race([m,d.reached]);return d.clear(),l(),{words:t,end:h,output:u,lastLines:c}}function limitTime(e,t){let n
;return{reached:new Promise(r=>{void 0!==t&&(n=setTimeout(()=>{e.kill("SIGKILL"),e.stdout?.destroy(),e.stderr?.destroy(),r(`the limit of ${Math.round(t/1e3)} s`)},t))}),clear:()=>{clearTimeout(n)}}}
function feed(e,t){t.on("error",()=>e.destroy()),e.pipe(t)}function openEngine(e,t=process.env){const run=(n,r={})=>runDocker({...r,words:n,directory:e,environment:t});return{
load:e=>loadArchive(e,run),async tag(e,t){const n=await run(["image","tag","--",e,t],{limit:S.Ey});return 0===n.end?void 0:explainDocker(n,"docker-failed")},async readId(e){
const t=["image","inspect","--format={{.Id}}","--",e],n=await run(t,{limit:S.Ey});return 0===n.end?{id:n.output.trim()}:explainDocker(n,"docker-failed")},async findBuilder(){
const e=await run(["buildx","inspect"],{limit:S.Ey});return 0!==e.end?explainDocker(e,"docker-failed"):{sees:"docker"===parseDriver(e.output)?"daemon":"layouts"}},async build(e,t){
const n=await run(e,{print:t});return 0===n.end?void 0:explainDocker(n,"dev-build-failed")}}}function parseDriver(e){return/^Driver:\s+(\S+)$/m.exec(e)?.[1]}async function loadArchive(e,t){
const n=await openInput(e),r=await t(["image","load","--quiet"],{input:n.stream,limit:(0,S.b1)(e.size)});return await n.close(),0!==r.end?explainDocker(r,"docker-failed"):findLoaded(e,t)}
async function openInput(e){if("zstd"===e.compression){const t=startZstd(e.file);return t.on("error",()=>{}),{stream:t.stdout,close:()=>Promise.resolve()}}const t=await(0,p.open)(e.file);return{
stream:t.fd,close:()=>t.close()}}async function findLoaded(e,t){const n=["image","inspect","--format={{.Id}}","--",...e.ids],r=await t(n,{limit:S.Ey}),i=r.output.split("\n").find(t=>e.ids.includes(t))
;if(void 0!==i)return{id:i};const o=explainDocker(r,"broken-archive");return"docker-failed"===o.code?o:{kind:"complaint",code:"broken-archive",
because:`the engine took the archive and has no image ${e.ids.join(" or ")}`,fix:"build the image again: its archive is not what it says that it is"}}
var j=__nccwpck_require__(89635),T=__nccwpck_require__(82902),B=__nccwpck_require__(4679);function toAnnotations(e){return["error","warning"].flatMap(t=>{const n=e.filter(e=>e.severity===t)
;if(n.length<=10)return n.map(toAnnotation);const r=n.slice(0,9);return[...r.map(toAnnotation),countRest(t,n.length-r.length)]})}function toAnnotation(e){
const{severity:t,code:n,message:r,fix:i,place:o}=e,[a,...s]=splitFix(i),c=""===i?[]:[`fix: ${a}`,...s],u=Printable.lines([`${r} [${n}]`,...c]).cut(4096),d=Printable.lines([n])
;return"file"!==o?.source.kind?{severity:t,message:u,properties:{title:d}}:{severity:t,message:u,properties:{title:d,file:Printable.lines([o.source.path]),startLine:o.line,endLine:o.line,
...void 0===o.text?{}:{startColumn:o.column,endColumn:o.column+o.length-1}}}}function countRest(e,t){return{severity:e,
message:Printable.lines([`${t} more ${e}s: the log of this step shows all of them`]),properties:{title:Printable.lines(["and more"])}}}const C={variable(e){const t=process.env[e];return""===t?void 0:t
},input:e=>process.env[toInputVariable(e)]??"",presetOutputs(e){(isJob()||isSet("GITHUB_OUTPUT"))&&this.setOutputs(e)},setOutputs(e){if(!isSet("GITHUB_OUTPUT")){
if(isJob())throw new Error("GITHUB_OUTPUT is not set");for(const[t,n]of e)print(Printable.of(`${t}=${n}`));return}const t=[...e].map(([e,t])=>(0,T.v)(e,t));t.length>0&&(0,T.n)("OUTPUT",t.join(m.EOL))
},writeSummary(e){const t=this.variable("GITHUB_STEP_SUMMARY");if(void 0!==t)try{(0,w.writeFileSync)(t,String(e)+m.EOL)}catch(e){
print(Printable.of(`The job summary could not be written: ${String(e)}`))}},annotate(e){if(isJob())for(const{severity:t,message:n,properties:r}of toAnnotations(e))(0,j.L)(t,(0,
B.k)(toTexts(r)),String(n))},print,printGroup(e,t){isJob()?((0,j.L)("group",{},String(e)),print(t),(0,
j.L)("endgroup",{},"")):print(Printable.of(`${String(e)}\n${String(t).replaceAll(/^(?=.)/gm,"  ")}\n`))}};function toTexts({title:e,file:t,...n}){return{title:String(e),...void 0===t?{}:{
file:String(t)},...n}}function toInputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}function print(e){process.stdout.write(String(e)+m.EOL)}function isJob(){
return isSet("GITHUB_ACTIONS")}function isSet(e){return""!==(process.env[e]??"")}function findWorkspace(){return C.variable("GITHUB_WORKSPACE")??process.cwd()}function findCheckout(){return(0,
h.resolve)(findWorkspace(),C.input("directory").trim())}var E=__nccwpck_require__(90867);function openLoadWorld(){return{runner:C,artifacts:openArtifacts(),archives:$,
engine:openEngine(findCheckout()),disk:P}}const P={async makeFolder(){const e=C.variable("RUNNER_TEMP")??(0,m.tmpdir)();return Promise.resolve((0,E.a)(e,"load").path)},async readFree(e){try{
const{bavail:t,bsize:n}=await(0,p.statfs)(e);return t*n}catch{return}}};function toBuildCommand(e,t){const scoped=t=>t.replaceAll("{cache-scope}",e.cacheScope)
;return["buildx","build","--load","--progress=plain","--provenance=false",`--tag=${e.localTag}`,...build_command_option("file",e.file),...build_command_option("target",e.target),...build_command_option("platform",e.platform),...e.buildArgs.map(e=>`--build-arg=${e}`),...[...e.buildContexts,...t.parents].map(e=>`--build-context=${e}`),...t.cacheFrom.map(e=>`--cache-from=${scoped(e)}`),...t.cacheTo.map(e=>`--cache-to=${scoped(e)}`),"--",e.context]
}function build_command_option(e,t){return""===t?[]:[`--${e}=${t}`]}function isComplaint(e){return void 0!==e&&"kind"in e&&"complaint"===e.kind}async function buildDevImages(e,t,n){
const r=new Map(t.flatMap(listContexts)),i=await Promise.all(e.builds.map(async t=>{const i=t.load.flatMap(({name:e})=>r.get(e)??[]),o=toBuildCommand(t,{...e,parents:[...new Set(i)]});return{build:t,
answer:await buildImage(t,o,n)}}));return{ids:i.flatMap(({build:e,answer:t})=>isComplaint(t)?[]:[[e.localTag,t.id]]),diagnostics:i.flatMap(({build:e,answer:t})=>isComplaint(t)?[toDiagnostic(e,t)]:[])}
}function listContexts({names:e,layout:t}){return e.map(e=>[e,formatContext(e,t)])}async function buildImage(e,t,{engine:n,runner:r}){return await n.build(t,t=>{
r.print(Printable.of(`${e.image} | ${t}`))})??n.readId(e.localTag)}function toDiagnostic({image:e},{code:t,because:n,fix:r}){return{severity:"error",code:t,
message:`the development image "${e}": ${n}`,fix:r}}const D="docker.io";function parseImageReference(e){
const[t=""]=e.split("@",1),n=t.length<e.length,r=t.lastIndexOf(":"),i=r>t.lastIndexOf("/"),o=i?t.slice(0,r):t,a={name:o,repository:toRepository(o),hasDigest:n};return i?{...a,tag:t.slice(r+1)}:a}
function toRepository(e){const[t="",...n]=e.toLowerCase().split("/"),r=!e.startsWith(t),i=n.length>0&&(/[.:]/.test(t)||"localhost"===t||r),o=i?t:D,a=i?n:[t,...n]
;return o!==D&&o!==`index.${D}`?[o,...a].join("/"):[D,...1===a.length?["library"]:[],...a].join("/")}function parseWanted(e){const t=e.split(/\s+/).filter(e=>""!==e).map(e=>({word:e,image:parseWord(e)
}));return{wanted:t.flatMap(({image:e})=>e??[]),unreadable:t.flatMap(({word:e,image:t})=>void 0===t?[e]:[])}}function parseWord(e){const[,t,n]=/^([^-].*)=(?!\.\.?$)([A-Za-z0-9._-]+)$/s.exec(e)??[]
;return void 0===t||void 0===n?void 0:{name:t,artifact:n}}function parseImageIds(e){const t=new Map,n=[];for(const r of e.split(/\s+/).filter(e=>""!==e)){
const[,e,i]=/^([A-Za-z0-9._-]+)=(sha256:[0-9a-f]{64})$/.exec(r)??[];void 0===e||void 0===i||(t.get(e)??i)!==i?n.push(r):t.set(e,i)}return{ids:t,unreadable:n}}function groupByArtifact(e){
return[...new Set(e.map(({artifact:e})=>e))].map(t=>({artifact:t,names:[...new Set(e.filter(e=>e.artifact===t).map(({name:e})=>e))]}))}function findContested(e){const t=new Map
;for(const{name:n,artifact:r}of e){const e=t.get(toFullName(n))??new Set;t.set(toFullName(n),e.add(r))}return[...new Set(e.map(({name:e})=>e))].filter(e=>(t.get(toFullName(e))?.size??0)>1)}
function toFullName(e){const{repository:t,tag:n="latest"}=parseImageReference(e);return`${t}:${n}`}function checkId(e,t){const{ids:n,recordedId:r}=e;return void 0===r?{severity:"warning",
code:"image-id-unrecorded",message:`${describe(t)}: nobody wrote down which image was built, so it was not checked`,
fix:'upload a file "image-id" beside the archive: `docker buildx build --iidfile image-id \u2026`'}:n.includes(r)?void 0:toWrongId(t,e,`${r} was built`)}function checkWitness(e,t,n){
if(0===n.size)return;const r=n.get(t.artifact);return void 0===r?{severity:"error",code:"wrong-image-id",message:`${describe(t)}: the input "image-ids" does not name the artifact`,
fix:`add ${t.artifact}=sha256:\u2026 to it, or take the input out`}:e.ids.includes(r)?void 0:toWrongId(t,e,`the input "image-ids" names ${r}`)}function toWrongId(e,{ids:t},n){return{severity:"error",
code:"wrong-image-id",message:`${describe(e)}: the archive holds ${t.join(" or ")}, and ${n}`,fix:'write "image-id" in the step that writes the archive, and let no other job upload the artifact'}}
function toMissing(e,t){const n=t.map(({name:e})=>`"${e}"`).sort(),r=0===n.length?"this run has none":`this run has ${n.join(", ")}`;return{severity:"error",code:"artifact-missing",
message:`${describe(e)}: there is no such artifact; ${r}`,
fix:[`the leg of the build job whose entry has \`artifact: ${e.artifact}\` uploads it:`,"see whether it ran and uploaded, name its job under `needs` of this one,","and start all jobs again where the artifact has expired"].join("\n")
}}function explain_loading_toDiagnostic(e,{code:t,because:n,fix:r}){return{severity:"error",code:t,message:`${e}: ${n}`,fix:r}}function describe({artifact:e,names:t}){
return`image ${t.map(e=>`"${e}"`).join(", ")} of artifact "${e}"`}function describeAll(e){const t=e.flatMap(e=>e.names).map(e=>`"${e}"`);return`${1===t.length?"image":"images"} ${t.join(", ")}`}
async function loadImages(e,t){const{imageIds:n}=e,r=groupByArtifact(e.wanted);if(0===r.length)return{images:[],diagnostics:[]};const i=await t.artifacts.list()
;if(isComplaint(i))return failed([explain_loading_toDiagnostic(describeAll(r),i)]);const o=r.map(e=>({wanted:e,artifact:findArtifact(e,i)})),a=o.filter(({artifact:e})=>void 0===e)
;if(a.length>0)return failed(a.map(e=>toMissing(e.wanted,i)));const s=await findUse(e,t);if(isComplaint(s))return failed([explain_loading_toDiagnostic(describeAll(r),s)])
;const c=o.flatMap(e=>e.artifact??[]),u=await t.disk.makeFolder(),d=await checkRoom(c,u,t);if(void 0!==d)return failed([explain_loading_toDiagnostic(describeAll(r),d)])
;const l=await Promise.all(o.flatMap(({wanted:e,artifact:r})=>void 0===r?[]:[loadImage({wanted:e,artifact:r,folder:u,use:s,imageIds:n},t)]));return{images:l.flatMap(({image:e})=>e??[]),
diagnostics:l.flatMap(({diagnostics:e})=>e)}}function failed(e){return{images:[],diagnostics:e}}function findArtifact({artifact:e},t){return t.find(({name:t})=>t===e)}
async function findUse({to:e,builds:t},n){if("layout"===e)return{kind:"use",inDaemon:"unwanted",asLayout:"wanted"};if(0===t.length)return{kind:"use",inDaemon:"wanted",asLayout:"unwanted"}
;const r=await n.engine.findBuilder();return isComplaint(r)?r:{kind:"use",inDaemon:"wanted",asLayout:"daemon"===r.sees?"unwanted":"wanted"}}async function checkRoom(e,t,{disk:n}){
const r=e.reduce((e,{size:t})=>e+t,0),i=await n.readFree(t);if(!(void 0===i||i>=r))return{kind:"complaint",code:"disk-full",
because:`the artifacts take at least ${formatSize(r)}, and ${formatSize(i)} are free`,fix:g.m}}function formatSize(e){return`${(e/1e6).toFixed(1)} MB`}async function loadImage(e,t){
const{wanted:n,artifact:r}=e,i=(0,h.join)(e.folder,r.name),fail=e=>({diagnostics:[explain_loading_toDiagnostic(describe(n),e)]}),o=await t.artifacts.download(r,i);if(void 0!==o)return fail(o)
;const a=await t.archives.inspect(i);if(isComplaint(a))return fail(a);const s=[checkId(a,n),checkWitness(a,n,e.imageIds)].flatMap(e=>e??[]);if(hasMistake(s))return{diagnostics:s}
;const c=await place(a,{...e,folder:i},t);if(await t.archives.remove(a),isComplaint(c))return fail(c);const u=`${n.names.join(", ")}: ${c.id}, from "${r.name}"`
;return t.runner.print(Printable.lines([u])),{image:{names:n.names,...c},diagnostics:s}}async function place(e,{wanted:t,use:n,folder:r},{archives:i,engine:o}){const a=(0,
h.join)(r,"layout"),s="wanted"===n.asLayout?i.unpack(e,a):void 0,c="wanted"===n.inDaemon?o.load(e):void 0,[u,d]=await Promise.all([s,c]);if(void 0!==u)return u;if(isComplaint(d))return d
;const l=d?.id??e.recordedId??e.ids[0]??"";if(void 0!==d)for(const e of t.names){const t=await o.tag(l,e);if(void 0!==t)return t}return{id:l,...void 0===s?{}:{layout:a}}}function parseDevBuilds(e){
if(""===e.trim())return[];const t=parseEntries(e);return!1===t?.some(isIncomplete)?t.filter(e=>"dev"===e.get("variant")).map(toDevBuild):void 0}function parseEntries(e){try{const t=JSON.parse(e)
;if(null===t)return[];const n=(Array.isArray(t)?t:[t]).map(toFields);return n.every(e=>void 0!==e)?n:void 0}catch{return}}function toFields(e){if("object"!=typeof e||null===e||Array.isArray(e))return
;const t=Object.entries(e).filter(e=>"string"==typeof e[1]);return new Map(t)}function isIncomplete(e){
return"dev"===e.get("variant")&&(parseWanted(e.get("load")??"").unreadable.length>0||["image","context","local-tag"].some(t=>""===(e.get(t)??"")))}function toDevBuild(e){const field=t=>e.get(t)??""
;return{image:field("image"),context:field("context"),file:field("file"),target:field("target"),buildArgs:splitLines(field("build-args")),buildContexts:splitLines(field("build-contexts")),
platform:field("platform"),localTag:field("local-tag"),cacheScope:field("cache-scope"),load:parseWanted(field("load")).wanted}}function splitLines(e){
return e.split("\n").map(e=>e.trim()).filter(e=>""!==e)}function readLoadRequest(e){
const t=parseWanted(e.input("images")),n=parseDevBuilds(e.input("dev")),r=parseImageIds(e.input("image-ids")),i=e.input("to").trim(),o=[...t.wanted,...(n??[]).flatMap(e=>e.load)];return{request:{
wanted:o,builds:n??[],imageIds:r.ids,to:"layout"===i?"layout":"daemon",cacheFrom:splitLines(e.input("cache-from")),cacheTo:splitLines(e.input("cache-to"))},
diagnostics:[...t.unreadable.map(e=>invalid("images",`holds "${e}"`,"write NAME=artifact, as base=base")),...r.unreadable.map(e=>invalid("image-ids",`holds "${e}"`,"write ARTIFACT=sha256:\u2026, with 64 hex digits")),...void 0===n?[invalid("dev","is no matrix entry as JSON","write dev: ${{ toJSON(matrix) }}")]:[],...["","daemon","layout"].includes(i)?[]:[invalid("to",`is "${i}"`,"write daemon or layout")],...findContested(o).map(e=>invalid("images",`wants "${e}" from two artifacts`,"give one of them another name, or load them in two steps"))]
}}function invalid(e,t,n){return{severity:"error",code:"invalid-input",message:`the input "${e}" ${t}`,fix:n}}function limitDiagnostics(e){const t=e.slice(0,100),n=t.pop(),r=e.length-100
;return void 0===n||r<=0?e:[...t,{...n,message:`${n.message} (and ${r} more ${wordOf(n)})`}]}function wordOf({severity:e}){switch(e){case"error":return"mistakes";case"warning":return"warnings"}}
function arrangeDiagnostics(e){
const t=[...new Set(e.flatMap(({place:e})=>nameOf(e)??[]))],rank=({severity:e,place:n})=>["error"===e?0:1,void 0===n?t.length:t.indexOf(nameOf(n)??""),n?.line??0,n?.column??0]
;return limitEach(groupAlike(e.map(e=>({diagnostic:e,rank:rank(e)})).sort((e,t)=>compareRanks(e.rank,t.rank)).map(({diagnostic:e})=>e)))}function nameOf(e){
return e&&("file"===e.source.kind?e.source.path:e.source.name)}function compareRanks(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:(e[n]??0)-(t[n]??0)}
const z=new Map([["bare-parent-name",3],["other-parent-tag",3],["near-parent-name",3],["unused-context",3],["unused-build-arg",3],["unknown-volatile-arg",3],["unfilled-value",3],["unpublished-base",3],["unknown-platform",3],["unused-dockerfile",1]])
;function kindOf({severity:e,code:t,message:n}){if("error"===e)return;if("dead-pattern"===t)return{key:`${t} ${n}`,most:1};const r=z.get(t);return void 0===r?void 0:{key:t,most:r}}const L=10
;function groupAlike(e){const t=new Map,n=e.map(e=>({each:e,kind:kindOf(e)}));for(const{each:e,kind:r}of n){if(void 0===r)continue;const n=t.get(r.key);void 0===n?t.set(r.key,[e]):n.push(e)}
return n.flatMap(({each:e,kind:n})=>{const r=void 0===n?void 0:t.get(n.key);return void 0===n||void 0===r||r.length<=n.most?[e]:r[0]===e?[joinAlike(e,r.slice(1))]:[]})}function joinAlike(e,t){
const n=t.flatMap(({place:e})=>void 0===e?[]:[nameBriefly(e)]),r=n.slice(0,L),i=0===r.length?"":`: ${r.join(", ")}${r.length<t.length?", \u2026":""}`;return{...e,
message:`${e.message} (and ${t.length} more of this kind${i})`}}function nameBriefly(e){return 1===e.line&&void 0===e.text?formatPlace(e).replace(/:1$/,""):formatPlace(e)}function limitEach(e){
const t=e.filter(({severity:e})=>"warning"===e),n=new Map;for(const e of new Set(t.map(e=>e.code))){const r=t.filter(t=>t.code===e);for(const[e,t]of limitDiagnostics(r).entries()){const i=r[e]
;void 0!==i&&n.set(i,t)}}return e.flatMap(e=>"error"===e.severity?e:n.get(e)??[])}function outcome_failed(e){return{kind:"failed",diagnostics:arrangeDiagnostics(e)}}
function toUnexpectedFailure(e,t="the plan could not be made"){return outcome_failed([{severity:"error",code:"unexpected-failure",message:`${t}: ${e instanceof Error?e.stack??e.message:String(e)}`,
fix:"please report it, with this text and the configuration"}])}function writeOutputs(e){try{return void e()}catch(e){return outcome_failed([{severity:"error",code:"unwritable-outputs",
message:`the outputs could not be written: ${e instanceof Error?e.message:String(e)}`,fix:"let GITHUB_OUTPUT name the file that the runner made for this step"}])}}
function publishOutputs({diagnostics:e,outputs:t},n){if(hasMistake(e))return e;const r=writeOutputs(()=>{n.setOutputs(t)});return[...e,...r?.diagnostics??[]]}async function findOutcome(e){
const t=writeOutputs(()=>{e.runner.presetOutputs(l)});if(void 0!==t)return refused(t.diagnostics);const{request:n,diagnostics:r}=readLoadRequest(e.runner);if(r.length>0)return refused(r);try{
return await loadAndBuild(n,e)}catch(e){return refused(toUnexpectedFailure(e,"the images could not be loaded").diagnostics)}}function refused(e){return{diagnostics:e,outputs:l}}
async function loadAndBuild(e,t){const n=await loadImages(e,t),{diagnostics:r}=n;if(hasMistake(r))return refused(r)
;const i=await buildDevImages(e,n.images,t),o=[...n.images.flatMap(({names:e,id:t})=>e.map(e=>[e,t])),...i.ids];return{diagnostics:[...r,...i.diagnostics],
outputs:new Map([["loaded",toJson(new Map(o))],["build-contexts",formatContexts(e.to,n.images)]])}}function formatContexts(e,t){
return t.flatMap(({names:t,layout:n})=>t.map(t=>formatContext(t,"layout"===e?n:void 0))).join("\n")}(async function(e=openLoadWorld()){
const{runner:t}=e,n=publishOutputs(await findOutcome(e),t),r=hasMistake(n);for(const e of n)t.print(Printable.of(`${formatDiagnostic(e)}\n`));return t.annotate(n),r?1:0})().then(e=>{
process.exitCode=e,setTimeout(()=>process.exit(),1e3).unref()}),module.exports={}})();
