"use strict";exports.id=463,exports.ids=[463],exports.modules={2802:((e,t,n)=>{n.d(t,{Kn:()=>isBakeFile,MI:()=>readBakeFile,Sz:()=>selectBakeTargets})
;var i=n(2385),s=n(7700),a=n(5500),r=n(5482),o=n(4051),l=n(8739),u=n(5866);function isBakeFile(e){return/^(?:docker-)?bake(?:[._-][\w.-]*)?\.(?:json|hcl)$/i.test((0,s.mp)(e))}
function readBakeFile({path:e,text:t,printed:n},i){const s=e.endsWith(".json");if(!(s||void 0!==n&&"json"in n)){const t=void 0===n?"":`, and now says: ${n.because}`;return{builds:[],unread:[{at:{
file:e,line:1},because:`it is written in HCL: "docker buildx bake --print" says it in JSON${t}`,reach:"file"}]}}const a=s||void 0===n||!("json"in n)?t:n.json,{root:l,unread:u}=(0,o.V)({path:e,text:a
}),c=s?void 0:findLines(t),d=new Map((0,r.Pf)((0,r._F)(l,"target"))),f=readVariables((0,r._F)(l,"variable")),p=new Set((0,r.Pf)((0,r._F)(l,"group")).flatMap(([,e])=>(0,r.CB)((0,
r._F)(e,"targets")))),m=new Set([...d.values()].flatMap(e=>(0,r.CB)((0,r._F)(e,"inherits"))));return{builds:[...d].flatMap(([n,s])=>n.startsWith("_")||m.has(n)&&!p.has(n)?[]:toBuild({name:n,
fields:inherit(s,d,new Set([n])),at:{file:e,line:void 0===c?(0,r.cA)(t,s):c.get(n)??1},variables:f},i)),unread:u}}function findLines(e){const t=(0,a.y)(e).filter(({type:e})=>"target"===e)
;return new Map(t.map(({name:t,range:n})=>[t,e.slice(0,n.start).split("\n").length]))}function readVariables(e){const t=(0,r.Pf)(e).flatMap(([e,t])=>{const n=(0,r.b6)((0,r._F)(t,"default"))
;return void 0===n?[]:[[e,n]]});return new Map(t)}function inherit(e,t,n){const i=(0,r.CB)((0,r._F)(e,"inherits")).flatMap(e=>{const i=t.get(e)
;return void 0===i||n.has(e)?[]:[...inherit(i,t,new Set([...n,e]))]});return new Map([...i,...(0,r.Pf)(e)])}function toBuild({name:e,fields:t,at:n,variables:i},a){const fill=e=>(0,
u.$)(e,i),words=e=>(0,r.S3)(t.get(e)).flatMap(e=>fill((0,r.b6)(e)??"")??[]),[o="."]=words("context"),[c="Dockerfile"]=words("dockerfile"),d=["",(0,s.yl)(n.file)].flatMap(e=>{const t=(0,
l.d)(e,o),n=void 0===t?void 0:(0,l.d)(t,c);return void 0===t||void 0===n?[]:[{folder:e,context:t,file:n}]}),f=d.find(({file:e})=>a(e))??d[0];if(void 0===f)return[]
;const p=words("output").some(e=>/type=registry|push=true/.test(e)),m=(0,r.fq)(t.get("args")).flatMap(([e,t])=>{const n=fill(t);return void 0===n?[]:[[e,n]]}),[h=""]=words("target");return[{
origin:"bake",at:n,name:e,context:f.context,file:f.file,target:h,buildArgs:new Map(m),contexts:new Map((0,r.fq)(t.get("contexts")).map(([e,t])=>[e,toContext(t,f.folder)])),tags:words("tags"),
platforms:words("platforms"),pushes:p?"yes":"unknown"}]}function toContext(e,t){const n=/^target:(.+)$/.exec(e)?.[1];if(void 0!==n)return{kind:"build",name:n};const i=(0,l.d)(t,e);return void 0===i?{
kind:"remote",text:e}:{kind:"folder",folder:i}}function selectBakeTargets(e,t){const{root:n}=(0,i.T)(e),s=new Map((0,r.Pf)((0,r._F)(n,"group"))),a=new Set(t);for(const e of a)for(const t of(0,
r.CB)((0,r._F)(s.get(e),"targets")))a.add(t);return a}}),3159:((e,t,n)=>{n.d(t,{EW:()=>readComposeFiles,Pv:()=>isComposeFile,qk:()=>listVariableFiles})
;var i=n(7700),s=n(5482),a=n(4051),r=n(8739),o=n(5866);function isComposeFile(e){return/^(?:docker-)?compose(?:[._-][\w.-]*)?\.ya?ml$/i.test((0,i.mp)(e))}function listVariableFiles(e){const t=(0,
i.yl)(e);return[".env",".env.example"].map(e=>""===t?e:`${t}/${e}`)}function readComposeFiles(e){const t=e.map(e=>({file:e,...(0,a.g)(e)
})),n=t.flatMap(({file:e,root:t})=>listServices(e,t)),i=n.map(e=>readService(e,n));return{builds:i.flatMap(({build:e})=>e??[]),unread:[...t,...i].flatMap(({unread:e})=>e??[])}}
function listServices(e,t){const n=(0,o.r)(e.variables);return(0,s.Pf)((0,s._F)(t,"services")).flatMap(([t,a])=>{const r=(0,s._F)(a,"build"),o=(0,i.yl)(e.path);return void 0===r?[]:[{file:e,folder:o,
name:t,node:a,build:r,variables:n}]})}function readService(e,t){const{file:n,folder:i,name:a,node:l,build:u,variables:c}=e,d={file:n.path,line:(0,s.cA)(n.text,u)},fill=e=>void 0===e?void 0:(0,
o.$)(e,c),refuse=e=>({unread:{at:d,because:`service "${a}": ${e}`}});if(void 0!==(0,s._F)(u,"dockerfile_inline"))return refuse("its Dockerfile is written in the compose file")
;const f=contextOf(e)??inheritContext(e,t)??".",p=(0,r.d)(i,fill(f));if(void 0===p)return refuse(`its context ${f} is no folder here`);const m=(0,s._F)(u,"dockerfile"),h=(0,r.d)(p,fill((0,
s.b6)(m)??"Dockerfile"));if(void 0===h)return refuse("its Dockerfile is not named by a literal path");const g=fill((0,s.b6)((0,s._F)(l,"image"))),v=(0,s.fq)((0,s._F)(u,"args")).flatMap(([e,t])=>{
const n=fill(t);return void 0===n?[]:[[e,n]]});return{build:{origin:"compose",at:d,name:a,context:p,file:h,target:fill((0,s.b6)((0,s._F)(u,"target")))??"",buildArgs:new Map(v),
contexts:readContexts((0,s._F)(u,"additional_contexts"),e),tags:void 0===g?[]:[g],platforms:(0,s.CB)((0,s._F)(u,"platforms")).flatMap(e=>fill(e)??[]),pushes:"unknown",...listNeeded((0,
s._F)(l,"depends_on"))}}}function listNeeded(e){const t="mapping"===e?.kind?(0,s.Pf)(e).map(([e])=>e):(0,s.CB)(e);return 0===t.length?{}:{startsAfter:t}}function contextOf({build:e}){return(0,
s.b6)(e)??(0,s.b6)((0,s._F)(e,"context"))}function inheritContext(e,t){return t.filter(t=>t!==e&&t.name===e.name&&t.folder===e.folder).flatMap(e=>contextOf(e)??[])[0]}
function readContexts(e,{folder:t,variables:n}){const i=new Map;for(const[a,l]of(0,s.fq)(e)){const e=(0,o.$)(l,n);if(void 0===e)continue
;const s=/^service:(.+)$/.exec(e)?.[1],u=/^[\w+-]+:/.test(e)?void 0:(0,r.d)(t,e);void 0!==s?i.set(a,{kind:"build",name:s}):void 0!==u?i.set(a,{kind:"folder",folder:u}):i.set(a,{kind:"remote",text:e})}
return i}}),7512:((e,t,n)=>{n.d(t,{HN:()=>readPrinted,UK:()=>listWanted,sP:()=>outlineFiles});var i=n(9780),s=n(2385),a=n(5482),r=n(3162),o=n(5500),l=n(2020);function outlineFiles(e){return e.map(e=>({
...e,blocks:/\.json$/i.test(e.path)?(0,l.h3)(e.text):(0,o.y)(e.text)}))}function listWanted(e){const t=e.flatMap(e=>e.blocks),n=(0,r.iZ)(t),i=t.flatMap(({type:e,name:t})=>"target"===e?[t]:[])
;return[...new Set(i)].filter(e=>/^[\w-]+$/.test(e)&&!(0,r.p3)([e],n))}function readPrinted(e,t){const{root:n}=(0,s.T)(e),i="mapping"===n?.kind?n.entries.get("target")?.value:void 0
;if("mapping"!==n?.kind||"mapping"!==i?.kind)return;const a=listOwners(n.entries.get("group")?.value,t),o=[...i.entries].map(([e,{value:n}])=>{const i=a.get(e)??e;return{name:e,block:i,
source:new Source(i,t),node:n}}),l=(0,r.iZ)(t.flatMap(({blocks:e})=>e)),u=new Map(o.map(({name:e,block:t})=>[e,t])),c=o.sort((e,t)=>e.source.order-t.source.order).map(toTarget);return(0,
r.u8)(c,({name:e})=>!(0,r.p3)([e,u.get(e)??e],l))}function listOwners(e,t){
const n=t.flatMap(e=>e.blocks),i=new Set(n.flatMap(({type:e,name:t})=>"target"===e?[t]:[])),s="mapping"===e?.kind?[...e.entries]:[];return new Map(s.flatMap(([e,{value:t}])=>{
const n="mapping"===t.kind?t.entries.get("targets")?.value:void 0;return i.has(e)&&"list"===n?.kind?n.items.flatMap(t=>"scalar"!==t.kind||i.has(t.text)?[]:[[t.text,e]]):[]}))}
function toTarget({name:e,source:t,node:n}){const i="mapping"===n.kind?[...n.entries]:[];return{name:e,file:t.path,range:t.range,fields:new Map(i.map(([e,{value:n}])=>{const i=t.find(e);return[e,{
key:i,value:relocate(unescape(e,n),i,n=>t.findWithin(e,n))}]}))}}class Source{name;path;range;order;#e;constructor(e,t){this.name=e,
this.#e=t.flatMap(e=>e.blocks.filter(({type:e})=>"target"===e).map(t=>({file:e,block:t})));const n=this.#e.findIndex(({block:t})=>t.name===e),s=this.#e[n];this.path=s?.file.path??t[0]?.path??"",
this.range=void 0===s?nowhere(t):(0,i.p6)(s.block.range,s.file.index),this.order=-1===n?this.#e.length:n}find(e){const t=this.#t(this.name,e,new Set);return void 0===t?this.range:(0,
i.p6)(t.range,t.file.index)}findWithin(e,t){const n=this.#t(this.name,e,new Set);if(void 0===n)return this.range
;const{range:s,file:a}=n,r=a.text.slice(s.start,s.end),o=t.replaceAll(/[^\w]/g,"\\$&"),l=/^[\w.-]+$/.test(t)?new RegExp(`(?<![\\w.-])"?${o}"?\\s*[=:]`).exec(r)?.index:void 0;if(void 0===l)return(0,
i.p6)(s,a.index);const u=s.start+l+('"'===r[l]?1:0);return(0,i.p6)({start:u,end:u+t.length},a.index)}#t(e,t,n){if(n.has(e))return;n.add(e)
;const i=this.#e.filter(({block:t})=>t.name===e),s=i.findLast(({block:e})=>e.attributes.has(t)),a=s?.block.attributes.get(t)?.range;if(void 0!==s&&void 0!==a)return{file:s.file,range:a}
;const r=i.flatMap(({block:e})=>e.attributes.get("inherits")?.texts??[]);for(const e of r.reverse()){const i=this.#t(e,t,n);if(void 0!==i)return i}}}function nowhere(e){return(0,i.p6)({start:0,end:0
},e[0]?.index??0)}const u=["args","labels","annotations","extra-hosts","dockerfile-inline"];function unescape(e,t){return u.includes(e)?(0,a.ih)(t,e=>({...e,
text:e.text.replaceAll("$${","${").replaceAll("%%{","%{")})):t}function relocate(e,t,n){switch(e.kind){case"scalar":return{...e,range:t};case"list":return{...e,range:t,
items:e.items.map(e=>relocate(e,t,n))};case"mapping":return{...e,range:t,entries:new Map([...e.entries].map(([e,{value:t}])=>{const i=n(e);return[e,{key:i,value:relocate(t,i,()=>i)}]}))}}}}),
5500:((e,t,n)=>{function outlineHcl(e){return new Outliner(e).readBody().blocks}n.d(t,{y:()=>outlineHcl})
;const i=/[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*/y,s=/(?:[\s,;]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,a=/[ \t]+/y,r=/<<-?([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)[^\n]*\n/y
;class Outliner{text;#n=0;constructor(e){this.text=e}readBody(e=0){const t=[],n=new Map;for(;this.#n<this.text.length&&(this.#i(s),"}"!==this.text[this.#n]);){const s=this.#n,r=this.#s(i)
;void 0!==r?(this.#i(a),"="===this.text[this.#n]&&"="!==this.text[this.#n+1]?(this.#n+=1,n.set(r,this.#a(s))):t.push(...this.#r(r,s,e))):this.#o()}return{blocks:t,attributes:n}}#r(e,t,n){const s=[]
;let r=this.#n;for(;this.#n<this.text.length&&!/[{\n]/.test(this.text[this.#n]??"");){const e='"'===this.text[this.#n]?this.#l():this.#s(i);if(void 0===e)return[];s.push(e),r=this.#n,this.#i(a)}
if("{"!==this.text[this.#n]||n>l)return[];this.#n+=1;const{attributes:o}=this.readBody(n+1);"}"===this.text[this.#n]&&(this.#n+=1);const[u]=s;return void 0===u?[]:[{type:e,name:u,range:{start:t,end:r
},attributes:o}]}#a(e){const t=[];let n="",i=0;for(;this.#n<this.text.length;){const e=this.text[this.#n]??"";if(0===i&&("\n"===e||"}"===e))break;if('"'===e){const e=this.#l();t.push(e),
/[$%]\{/.test(e)&&(n+="$");continue}this.#i(r)?n+="$":("#"!==e&&"/"!==e||!this.#i(o))&&("([{".includes(e)&&(i+=1),")]}".includes(e)&&(i-=1),n+=e,this.#n+=1)}const s=/^\s*(?:\[[\s,]*\])?\s*$/.test(n)
;return{range:{start:e,end:trimEnd(this.text,e,this.#n)},texts:t,isPlain:s}}#l(){const e=this.#n+1;this.#u();const t='"'===this.text[this.#n-1]&&this.#n>e;return this.text.slice(e,t?this.#n-1:this.#n)
}#u(){const e=[0];for(this.#n+=1;this.#n<this.text.length;){const t=e.at(-1)??0,n=this.text[this.#n];if("\n"===n&&0===t)return;if('"'===n){if(this.#n+=1,t>0)e.push(0);else{if(1===e.length)return
;e.pop()}continue}const[i=""]=this.#c(/(?:\$\$|%%)\{|[$%]\{|\\./sy)??[];i.endsWith("{")&&2===i.length||t>0&&"{"===n?e[e.length-1]=t+1:t>0&&"}"===n&&(e[e.length-1]=t-1),this.#n+=Math.max(i.length,1)}}
#c(e){return e.lastIndex=this.#n,e.exec(this.text)}#o(){'"'===this.text[this.#n]?this.#u():this.#n+=1}#s(e){const t=this.#n;return this.#i(e)?this.text.slice(t,this.#n):void 0}#i(e){
e.lastIndex=this.#n;const t=e.exec(this.text);return null!==t&&(this.#n=e.lastIndex,e===r&&this.#d(t[1]??""),!0)}#d(e){const t=new RegExp(`^[ \\t]*${e.replaceAll("-","\\-")}[ \\t]*$`,"gm")
;t.lastIndex=this.#n;const n=t.exec(this.text);this.#n=null===n?this.text.length:n.index+n[0].length}}const o=/#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,l=50;function trimEnd(e,t,n){
return t+e.slice(t,n).trimEnd().length}}),1489:((e,t,n)=>{n.d(t,{E:()=>nameImages,G:()=>isPublishedName});var i=n(315);function nameImages(e,t){
const n=countTemplates(e,({pushedAs:e,pushedBy:t=""})=>e.map(e=>({name:e,because:`as ${t} pushes it`}))),i=findShared(e);if(0===n.length&&void 0!==i)return{all:i,own:new Map}
;const s=countTemplates(e,({namedAs:e})=>e.map(e=>({name:e,because:"as Dockerfiles here name it behind FROM"
}))).filter(({text:e,count:t})=>e.endsWith("/{image}")||t>1),[a]=n.length>0?n:s,r=void 0===a?nameByRemote(e,t):toName(a),o="known"===r.kind?r.text:"",l=new Map;for(const{name:t,pushedAs:n}of e){
const[e]=n,i=o.replaceAll("{image}",t);void 0!==e&&!n.includes(i)&&isPublishedName(e)&&l.set(t,e)}return{all:r,own:tellApart(e,l,o)}}function tellApart(e,t,n){const i=new Map;for(const s of e){
const e=t.get(s.name)??n.replaceAll("{image}",s.name);i.set(e,[...i.get(e)??[],s])}const s=[...i].flatMap(([e,t])=>{
const n=t.map(({name:t,tags:n})=>[t,n.find(t=>t.startsWith(`${e}:`))]).flatMap(([e,t])=>void 0===t?[]:[[e,t]]),i=new Set(n.map(([,e])=>e)).size===t.length;return t.length>1&&i?n:[]})
;return new Map([...t,...s])}function findShared(e){const[t]=e.flatMap(({pushedAs:e})=>e),n=e.filter(({pushedAs:e})=>void 0!==t&&e.includes(t));if(void 0===t||n.length<2||!isPublishedName(t))return
;const i=`${n[0]?.pushedBy??""} pushes them under one name: write the tag that you mean`;return{kind:"known",text:`${t}:{image}`,because:i}}function toName({text:e,because:t}){return{kind:"known",
text:e,because:t}}function nameByRemote(e,t){if(void 0===t)return{kind:"unknown",because:'the clone has no remote "origin" that says who owns it'};const n=`ghcr.io/${t.owner}/${t.name}`.toLowerCase()
;return{kind:"known",text:e.every(({name:e})=>e===t.name.toLowerCase())?`ghcr.io/${t.owner.toLowerCase()}/{image}`:`${n}-{image}`,
because:'after the remote "origin": nothing here says where images are pushed'}}function countTemplates(e,t){const n=new Map;for(const i of e)for(const{name:e,because:s}of t(i)){
const t=toTemplate(e,i.name);if(void 0===t)continue;const a=n.get(t);void 0===a?n.set(t,{text:t,because:s,count:1}):a.count+=1}return[...n.values()].sort((e,t)=>t.count-e.count)}
function toTemplate(e,t){if(!isPublishedName(e)||!e.endsWith(t))return;const n=e.slice(0,-t.length);return/(?:^|[/\-_.])$/.test(n)&&n.includes("/")?`${n}{image}`:void 0}
const s=new RegExp(`^(?:(?:[\\w-]+\\.[\\w.-]+|localhost|[\\w.-]+(?=:))(?::\\d+)?/)?${i.aR}$`);function isPublishedName(e){return s.test(e)}}),4212:((e,t,n)=>{n.d(t,{m:()=>listNotes,
T:()=>renderConfiguration});var i=n(8911),s=n(936),a=n(6989),r=n(2031),o=n(9281),l=n(7700);function explainFrom({describedBy:e,images:t}){if(void 0===e)return[]
;const{path:n,images:s}=e,a=t.filter(({name:e})=>s.includes(e));if(a.some(hasFurtherKeys))return[];const r=a.length===t.length?"these images":`${String(a.length)} of these images`,o=s.flatMap(e=>{
const t=a.find(t=>t.name===e),n=void 0===t?"false":formatKeys(t);return void 0===n?[]:[`${(0,i.C)(e)}: ${n}`]}),l=`from: ${(0,i.C)(n)}`
;return 0===o.length?[`${n} describes ${r}: "images: { ${l} }" keeps one description (docs/configuration.md)`]:[`${n} describes ${r}: this in their place keeps one description (docs/configuration.md)`,...["images:",`  ${l}`,...o.map(e=>`  ${e}`)].map(e=>`  ${e}`)]
}function hasFurtherKeys({dev:e,generated:t,imageName:n}){return void 0!==e||t.size>0||void 0!==n}function formatKeys({testedWith:e,publish:t}){
const n=[...void 0===e?[]:[`tests: { images: [${e.images.map(i.C).join(", ")}] }`],..."no"===t||"for-tests"===t?["publish: false"]:[]];return 0===n.length?void 0:`{ ${n.join(", ")} }`}
function renderConfiguration(e){const t=[...renderTop(e),"images:"],n=new Map;for(const s of e.images){const{comments:a,keys:r}=renderImage(s,e);t.push(...a.map(e=>`  ${comment(e)}`)),
n.set(s.name,t.length+1),t.push(`  ${(0,i.C)(s.name)}:`,...r.map(e=>`    ${e}`))}return t.push(...renderRest(e)),{text:`${t.join("\n")}\n`,lines:n}}function comment(e){return`# ${(0,o.X1)(e)}`}
function explained(e,t){return`${e} ${comment(t)}`}function renderTop(e){const{filters:t,workflow:n,platforms:s}=e
;return['# Made by "image-matrix init" of what is in this repository: read it once, and keep it by hand.','# "image-matrix plan" shows what a change builds, "image-matrix explain IMAGE" why.','# All keys: docs/configuration.md of image-matrix, or "image-matrix schema" for an editor.',"",renderName(e),...void 0===t?[]:[explained(`filters: ${(0,
i.C)(t.path)}`,`as ${(0,
a.dE)(t.at)} reads it; name some under build-all or an image`)],..."split"===s?[u]:[],...void 0===n?[]:[explained(`build-all: { paths: [${n}] }`,"a change of the workflow builds all")],explained("tests: false",'images with tests of their own say "tests: {}"'),"",...explainFrom(e).map(comment)]
}const u=explained("runners: { linux/arm64: ubuntu-24.04-arm }",'with the input "split-platforms": a job for each platform');function renderName({imageName:e,workflow:t,images:n}){
if("known"===e.kind)return explained(`image-name: ${quoteName(e.text)}`,e.because);const{because:i}=e,a=`image-name: ${s.$w}`
;return void 0!==t&&n.some(isPublished)?explained(a,`put your own here: ${i}`):explained(`# ${a}`,i)}function isPublished({publish:e}){return"yes"===e||"unknown"===e}function quoteName(e){
return/^[\w./:-]+\{image\}[\w./:-]*$/.test(e)?e:(0,i.P)(e)}function renderImage(e,t){const{name:n,context:s,file:a,target:r,publish:o}=e,u=[...s===n?[]:[`context: ${(0,i.C)((0,l.aD)(s))}`],...a===(0,
l.uJ)(s,"Dockerfile")?[]:[`file: ${(0,
i.C)(a)}`],...""===r?[]:[`target: ${(0,i.C)(r)}`],...renderPairs("build-args",e.buildArgs),...renderPairs("build-contexts",e.contexts),...renderGenerated(e),...suggestGenerated(e.missing),...renderPlatforms(e,t),...void 0===e.imageName?[]:[`image-name: ${quoteName(e.imageName)}`],...renderTests(e),...renderPublish(o)]
;return{comments:[...e.because,...listNotes(e)],keys:u}}function listNotes({notes:e,missing:t}){return[...e,...explainMissing(t)]}const c=3;function explainMissing(e){if(0===e.length)return[]
;const t=[...new Set(e.map(({path:e})=>e))];return[`not tracked, so a step has to make it before the build: ${(0,r.XT)(t,c)}`]}function suggestGenerated(e){if(0===e.length)return[]
;const t=new Map(e.map(e=>[e.path,e]))
;return[comment('generated: # take the "# " away, and correct what each of these is made from'),...[...t.values()].map(({path:e,madeFrom:t,file:n,line:s})=>explained(comment(`  ${(0,i.C)(e)}: [${(0,
i.C)(t)}]`),`${n}:${String(s)} takes it`))]}function renderGenerated({generated:e}){return 0===e.size?[]:["generated:",...[...e].map(([e,t])=>`  ${(0,i.C)(e)}: [${t.map(i.C).join(", ")}]`)]}
function renderPairs(e,t){return 0===t.size?[]:[`${e}:`,...[...t].map(([e,t])=>`  ${(0,i.C)(e)}: ${(0,i.C)(t)}`)]}function renderPlatforms({name:e,platforms:t},{handedOn:n}){
if(t.every(e=>"linux/amd64"===e))return[];const s=`platforms: [${t.map(i.C).join(", ")}]`
;return 1!==t.length&&n.has(e)?[explained(`# ${s}`,'several need the input "split-platforms": docs/pipeline.md')]:[s]}function renderTests({dev:e,testStage:t,testedWith:n}){
const s=void 0===n?"tests: {}":explained(`tests: { images: [${n.images.map(i.C).join(", ")}] }`,n.because);if(void 0!==e)return[renderDev(e),s];const a=void 0===n?[]:[s]
;return void 0===t?a:[explained(comment(`dev: { target: ${(0,i.C)(t)} }`),'a stage that is named for tests: with it say "tests: {}"'),...a]}function renderDev({target:e,context:t,file:n,because:s}){
return explained(`dev: { ${[...void 0===t?[]:[`context: ${(0,i.C)((0,l.aD)(t))}`],...void 0===n?[]:[`file: ${(0,i.C)(n)}`],...void 0===e?[]:[`target: ${(0,i.C)(e)}`]].join(", ")} }`,s)}
function renderPublish(e){switch(e){case"yes":return[];case"no":return[explained("publish: false","nothing here pushes it; take this line away if it is published")];case"for-tests":
return[explained("publish: false","only for tests")];case"unknown":return[explained("# publish: false",'nothing here says: take the "# " away if it is only for tests')]}}
function renderRest({leftOut:e,unread:t}){const n=e.filter(({isWarned:e})=>!0!==e)
;return[...renderSilences(e.filter(({isWarned:e})=>!0===e)),...renderList("Dockerfiles that are taken for no image:",n.map(({path:e,because:t})=>`${e}: ${t}`)),...renderList("What could not be read of how images are built:",t.map(({at:e,because:t})=>`${(0,
a.dE)(e)}: ${t}`))]}function renderSilences(e){
return 0===e.length?[]:["","silence: # Dockerfiles that are taken for no image",...e.map(({path:e,because:t})=>`  - { ${["warning: unused-dockerfile",`at: ${(0,i.C)(escapeGlob(e))}`,`because: ${(0,
i.P)((0,o.X1)(t))}`].join(", ")} }`)]}function escapeGlob(e){return e.replaceAll(/[*?[\]{}()!\\]/g,"\\$&")}function renderList(e,t){
return 0===t.length?[]:["",comment(e),...[...new Set(t)].map(e=>comment(`  ${e}`))]}}),2549:((e,t,n)=>{function listHandedOn({valid:e,parents:t}){
const n=e.configuration.images.flatMap(({name:e,tests:t})=>void 0===t?[]:[e,...t.images]),i=[...t].flatMap(([e,{prod:t,dev:n}])=>[...t.length>0?[e]:[],...[...t,...n].map(({image:e})=>e)])
;return new Set([...n,...i])}n.d(t,{_:()=>listHandedOn})}),6463:((e,t,n)=>{n.d(t,{L:()=>proposeConfiguration})
;var i=n(5721),s=n(4970),a=n(6989),r=n(7512),o=n(2869),l=n(749),u=n(2802),c=n(3159),d=n(7700);function listDockerfiles(e){return e.flatMap(e=>{const t=readSuffix((0,d.mp)(e));return void 0===t?[]:[{
path:e,suffix:t}]})}const f=/^(?:(.+)\.)?(?:Dockerfile|Containerfile)(?:[._-](.+))?$/i;function readSuffix(e){const[t,n="",i=""]=f.exec(e)??[]
;return void 0===t||p.test(i)?void 0:[n,i].filter(e=>""!==e).join("-")}
const p=/(?:^|\.)(?:dockerignore|md|rst|txt|adoc|ya?ml|json|toml|sh|bash|ps1|py|rb|js|mjs|cjs|tsx?|go|rs|java|kt|php|cs|html?|css|lock|patch|diff|snap|orig|bak|golden|sum)$/i;function isTemplate(e){
return/(?:^|[.-])(?:j2|jinja2?|in|tmpl|tpl|template|erb|mustache|hbs|m4|ejs|gotmpl|jinja)$/i.test(e)}function isTest(e){
return/(?:^|[._/-])(?:test|tests|testing|e2e|ci|cypress|playwright)(?:$|[._/-])/i.test(e)}function isForTests(e){
return isTest(e)||/(?:^|[._/-])(?:dev|devel|development|develop|debug|local|lint)(?:$|[._/-])/i.test(e)}var m=n(2385),h=n(5482),g=n(8739);function listFilterFiles(e){return e.flatMap(e=>{
const{root:t}=(0,m.T)(e.text);return void 0===t?[]:collect(t,e)})}function collect(e,t){switch(e.kind){case"scalar":return[];case"list":return e.items.flatMap(e=>collect(e,t));case"mapping":{
const n=(0,h.Pf)(e).flatMap(([,e])=>collect(e,t)),i=(0,h.b6)((0,h._F)(e,"uses"))??"",s=(0,h.b6)((0,h._F)((0,
h._F)(e,"with"),"filters")),a=/^[\w.-]+\/paths-filter(?:@|$)/.test(i)&&!1===s?.includes("\n")?(0,g.d)("",s):void 0;return void 0===a?n:[{path:a,at:{file:t.path,line:(0,h.cA)(t.text,e)}},...n]}}}
var v=n(8938),b=n(18),x=n(4981),w=n(1332);function readFor(e,{target:t,buildArgs:n,contexts:i}){return(0,x.n_)(e,{target:t,buildArgs:n,platforms:[],buildPlatform:"linux/amd64",
contexts:new Map([...i].map(e=>[e,{kind:"other"}])),baseEnvironment:"unknown"})}function chooseContext(e,{sources:t,quality:n},i,s){const a=(0,d.yl)(e),r=[...new Set([...i,a,...(0,
d.vl)(e),""])],o="opaque"===n?[]:t.filter(({context:e})=>""===e),l=r.map(e=>({context:e,missing:o.filter(t=>!isThere(t,e,s))})),[u]=l;if(void 0===u)return{context:a,missing:[]}
;const c=Math.min(...l.map(({missing:e})=>e.length));return i.length>0&&(u.missing.length<o.length||c>0)?u:l.find(({missing:e})=>e.length===c)??u}function isThere({kind:e,path:t},n,i){
if(!i.hasFolder(n)&&""!==n)return!1;if(""===t)return!0;switch(e){case"path":case"prefix":return holds(i,(0,d.uJ)(n,t));case"wildcard":case"parents-pattern":return matches(i,n,(0,w.OB)(t.split("/")))}}
function holds(e,t){return!(void 0===e.entry(t)&&!e.hasFolder(t))||[...e.links,...e.submodules].some(e=>t.startsWith(`${e}/`))}function matches(e,t,n){const[i,...s]=n;if(void 0===i)return!0;if(!(0,
w.Pt)(i)){const n=(0,d.uJ)(t,i);return 0===s.length?holds(e,n):matches(e,n,s)}const a=(0,w.R$)(i);return e.listNames(t).some(n=>a(n)&&(0===s.length||matches(e,(0,d.uJ)(t,n),s)))}var k=n(315),$=n(2991)
;const y=/^(?:\.?docker(?:files?)?|containers?|images?|builds?|\.?ci|deploy(?:ment)?s?|infra(?:structure)?|ops|src|packages|packaging|apps|services|cmd|tools|scripts|prod(?:uction)?|etc|hack)$/i
;function nameByPlace(e,{fallback:t,folders:n}){const i=readSuffix((0,d.mp)(e))??"",s=(0,d.yl)(e),a=s.split("/").filter(e=>""!==e),r=a.findLast(e=>!y.test(e)),o=(0,d.vl)(s).find(e=>n.has(e)&&(0,
d.mp)(e)!==r),l=void 0===o||y.test((0,d.mp)(o))||void 0===r?r:`${(0,d.mp)(o)}-${r}`;return toImageName(""===i?l??t:void 0===l||l===i||y.test(a.at(-1)??"")?i:`${l}-${i}`,t)}function toImageName(e,t){
const n=e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().replaceAll(/[^a-z0-9]+/g,e=>/^(?:\.|_|__|-+)$/.test(e)?e:"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return(0,k.lS)(n)?n:(0,
k.lS)(t)?t:"app"}function withoutTag(e){return(0,$.o_)(e).name}function lastPart(e){return(0,d.mp)(withoutTag(e))}function listGivenNames(e,t){
const namesOf=t=>e.flatMap(e=>e.origin===t&&void 0!==e.name?[e.name]:[]),n=e.flatMap(e=>"compose"===e.origin?[]:e.tags).filter(e=>!t.has(withoutTag(e)))
;return[...namesOf("bake"),...n.map(lastPart),...namesOf("compose")]}function findPrefix(e,t){
const n=e.filter(({origin:e,pushes:t})=>"compose"!==e&&"yes"===t).flatMap(({tags:e})=>e).filter(e=>!t.has(withoutTag(e))),[i,...s]=new Set(n.map(lastPart));if(void 0===i||0===s.length)return
;const a=i.split("-");return a.map((e,t)=>a.slice(0,t).map(e=>`${e}-`).join("")).findLast(e=>s.every(t=>t.startsWith(e)))??""}function distinguish(e){const t=new Map
;for(const{name:n}of e)t.set(n,(t.get(n)??0)+1);const n=new Set;return e.map(i=>{const s=(t.get(i.name)??0)>1,a=(0,
d.vl)(i.file).slice(1).map(d.mp).find(e=>!y.test(e)&&toImageName(e,"")!==i.name),r=void 0===a?[]:[toImageName(`${a}-${i.name}`,i.name)],o=readSuffix((0,
d.mp)(i.file))??"",l=""===o||i.name.endsWith(o)?[]:[toImageName(`${i.name}-${o}`,i.name)],u=[...s?[...l,...r,i.name]:[i.name],...e.map((e,t)=>`${i.name}-${String(t+2)}`)].find(e=>!n.has(e))??i.name
;return n.add(u),{...i,name:u}})}var M=n(2618);function groupBuilds({file:e,text:t,builds:n}){if(0===n.length)return[{file:e,builds:[],devBuilds:[],notes:[]}];const i=readLastStage(t),s=(0,
x.D5)(t,[]),keyOf=e=>toKey(e,i,s),a=n.filter(({origin:e})=>"compose"!==e),r=a.length>0?a:n,o=a.length>0?n.filter(({origin:e})=>"compose"===e):[],l=new Map
;for(const e of r)l.set(keyOf(e),[...l.get(keyOf(e))??[],e])
;const u=[...l.values()].map(e=>[...e].sort(byOrigin)),c=u.filter(([e])=>void 0!==e&&isDevBuild(e,i)),d=u.filter(e=>!c.includes(e)).map(e=>({builds:e,devBuilds:[],notes:[]}))
;0===d.length&&d.push(toLastStage(c.flat()));const f=uniteNamesakes(d);for(const e of[...c.flat(),...o])addBuild(e,f,i);return f.map(t=>({file:e,...t}))}const S=["bake","step","command","compose"]
;function byOrigin(e,t){const n=Number("yes"===t.pushes)-Number("yes"===e.pushes);return 0!==n?n:S.indexOf(e.origin)-S.indexOf(t.origin)}
function toKey({context:e,target:t,buildArgs:n,contexts:i},s,a){const r=[...n].filter(([e,t])=>!1!==a?.has(e)&&""!==t).sort();return JSON.stringify([e,normalizeTarget(t,s),r,[...i.keys()].sort()])}
function readLastStage(e){const t=e.split(/\r?\n/).filter(e=>/^\s*FROM\s/i.test(e));return/\sAS\s+(\S+)/i.exec(t.at(-1)??"")?.[1]?.toLowerCase()??""}function normalizeTarget(e,t){
return e.toLowerCase()===t?"":e.toLowerCase()}function isDevBuild({target:e,pushes:t},n){return"yes"!==t&&isForTests(e)&&""!==normalizeTarget(e,n)}function toLastStage([e]){return void 0===e?{
builds:[],devBuilds:[],notes:[]}:{builds:[{...e,target:"",tags:[],buildArgs:new Map}],devBuilds:[],notes:["nothing here builds its last stage, which is taken for what is published"]}}
function uniteNamesakes(e){const t=[];for(const n of e){const[e]=n.builds,i=t.find(({builds:[t]})=>nameOf(t)===nameOf(e));if(void 0===i||void 0===e){t.push(n);continue}
const s=describeDifference(i.builds[0],e);i.notes.push(`${(0,a.dE)(e.at)} builds it with ${s}, too: give that an image of its own if it is one`)}return t}function nameOf(e){
const t=e?.tags[0]?.replace(/:[^/]*$/,"");return JSON.stringify([e?.name??t,e?.target])}function describeDifference(e,{buildArgs:t,target:n,context:i}){
if(n!==(e?.target??""))return`the target ${""===n?"of the last stage":n}`;const s=[...t].filter(([t,n])=>e?.buildArgs.get(t)!==n)
;return s.length>0?s.map(([e,t])=>`${e}=${t}`).join(" "):i===e?.context?"other keys":`the context ${""===i?".":i}`}function addBuild(e,t,n){
const i=normalizeTarget(e.target,n),s=t.find(({builds:[e]})=>void 0!==e&&normalizeTarget(e.target,n)===i),r=s??t.find(({builds:[t]})=>t?.context===e.context)??t[0]
;void 0!==r&&(void 0===s?(r.devBuilds.push(e),void 0===r.dev?r.dev={target:e.target,because:`built by ${(0,a.dE)(e.at)}`}:r.notes.push(`${(0,
a.dE)(e.at)} builds the target ${e.target}, too`)):r.builds.push(e))}function draftImage({group:e,text:t,reading:n,chosen:i,tree:s},r){const{file:o,builds:l,devBuilds:u,dev:c}=e,[d]=l,f=(0,
x.D5)(t,[]),p=[...d?.buildArgs??[]].filter(([e,n])=>!1!==f?.has(e)&&(0,a.KA)(e+n)&&!isDefault(t,e,n)),m=nameImage(e,r),h={name:m,context:i.context,file:o,target:d?.target??"",buildArgs:new Map(p),
contexts:new Map,platforms:[...new Set(listPlatforms(l))],...void 0===c?findTestStage(t,d?.target??""):{dev:c},publish:judgePublishing(l,m,r),because:listReasons(l),
missing:i.missing.map(e=>toMissing(e,{file:o,context:i.context,tree:s})),generated:new Map,notes:[...e.notes,...explainReading(n)]};return{name:m,file:o,image:h,reading:n,builds:l,devBuilds:u}}
function findTestStage(e,t){
const n=e.split(/\r?\n/).flatMap(e=>/^\s*FROM\s.*\sAS\s+(\S+)\s*$/i.exec(e)?.[1]??[]).find(e=>/^(?:dev|develop|development|tests?|testing)$/i.test(e)),i=void 0!==n&&[readLastStage(e),t.toLowerCase()].includes(n.toLowerCase())
;return void 0===n||i?{}:{testStage:n}}function isDefault(e,t,n){const i=e.split(/\r?\n/).filter(e=>new RegExp(`^\\s*ARG\\s+${t}\\b`,"i").test(e));if(""===n&&!i.some(e=>e.includes("=")))return!0
;const s=i.flatMap(e=>/=(["']?)(.*?)\1\s*$/.exec(e)?.[2]??[]);return s.length>0&&s.every(e=>e===n)}function nameImage({file:e,builds:t},n){
const{fallback:i,isAlone:s,shared:a,prefix:r=`${i}-`}=n,o=nameByPlace(e,n),l=listGivenNames(t,a).map(e=>toImageName(e,o)),u=l.map(e=>e.startsWith(r)&&e!==r?e.slice(r.length):e)
;if(0===l.length&&!s)return toImageName(t[0]?.target??"",o);const c=!(void 0!==n.prefix&&t.some(({pushes:e})=>"yes"===e))&&[...l,...u].some(e=>e===o||e.endsWith(`-${o}`))
;if(0===l.length||s&&c)return o;const d=t.every(({origin:e})=>"compose"===e);return s&&d&&o!==i?o:toImageName(u[0]??o,o)}function judgePublishing(e,t,{unread:n}){
return e.some(({pushes:e})=>"yes"===e)?"yes":"none"===n&&e.length>0&&e.every(({pushes:e})=>"no"===e)||isForTests(t)?"no":"unknown"}function listPlatforms([e,...t]){
const n=t.filter(({origin:t,pushes:n})=>t===e?.origin&&("yes"!==e.pushes||"yes"===n));return[...e?.platforms??[],...n.flatMap(({platforms:e})=>e)].filter(e=>new RegExp(M.WC).test(e))}const F=3
;function listReasons(e){const t=[...new Set(e.map(({at:e})=>(0,a.dE)(e)))];if(0===t.length)return[];const n=t.length-F;return[`built by ${t.slice(0,F).join(", ")}${n>0?` and ${String(n)} more`:""}`]}
function explainReading({quality:e,because:t}){const[n]=t;return"opaque"===e&&void 0!==n?[`cannot be read: ${n.text}`]:[]}function toMissing({kind:e,path:t,line:n},{file:i,context:s,tree:a}){
const r=(0,d.uJ)(s,t),o=(0,d.vl)(r).find(e=>a.hasFolder(e))??"";return{kind:"path"===e?e:"pattern",path:r,file:i,line:n,madeFrom:""===o?"**":`${o}/**`}}function addDevFiles(e){
const isDev=e=>isForTests(readSuffix((0,d.mp)(e.file))??"")&&"yes"!==e.image.publish,t=e.filter(isDev).flatMap(t=>{const n=(0,d.yl)(t.file),i=e.filter(e=>!isDev(e)&&(0,
d.yl)(e.file)===n),s=i.filter(e=>""===readSuffix((0,d.mp)(e.file))),[a,r]=s.length>0?s:i;return void 0!==a&&void 0===r&&void 0===a.image.dev?[{dev:t,prod:a}]:[]
}),n=new Map(t.map(({dev:e,prod:t})=>[t,e]).reverse()),i=new Set(n.values());return e.filter(e=>!i.has(e)).map(e=>{const t=n.get(e);if(void 0===t)return e
;const i=[...e.devBuilds,...t.builds,...t.devBuilds];return{...e,devBuilds:i,image:withDev(e.image,t.image)}})}function withDev(e,{context:t,file:n,target:i,because:s}){
const[a="named as one for development"]=s,r={...t===e.context?{}:{context:t},file:n,...i===e.target?{}:{target:i},because:a};return{...e,dev:r}}function findDescribing(e,t,n){const i=new Map
;for(const{image:t,builds:n}of e)for(const{origin:e,at:s}of n)"bake"!==e&&"compose"!==e||i.set(s.file,new Set([...i.get(s.file)??[],t.name]));const[s]=[...i].sort(([,e],[,t])=>t.size-e.size)
;if(void 0===s)return{};const[a,r]=s;if(r.size<2||2*r.size<e.length)return{};if(t.unread.some(({at:e})=>e.file===a))return{};const o=t.builds.filter(({at:e})=>e.file===a)
;return o.every(t=>isImage(t,e))?"unknown"===n.kind&&o.some(({tags:e})=>e.length>0)?{}:{describedBy:{path:a,images:[...r].sort()}}:{}}function isImage(e,t){const n=t.find(({builds:[t]})=>t===e)
;if(void 0===n)return!1;const{name:i,contexts:s}=n.image;return e.name===i&&[...s.keys()].every(t=>e.contexts.has(t))}
const _=[[/^(?:\w+[-_])?(?:examples?|samples?|demos?|recipes?|recipe_code|tutorials?|playground)$/i,"an example"],[/^(?:docs?|documentation)$/i,"documentation"],[/^(?:(?:__)?fixtures?(?:__)?|test[-_]?data|__tests__|tests?|e2e|integration[-_]tests?|spec|specs|mocks?|(?:functional|acceptance|smoke)[-_]tests?|_integration-test)$/i,"for tests"],[/^(?:vendor|vendored|node_modules|third[-_]?party|external|bower_components)$/i,"from elsewhere"],[/^(?:templates?|skeletons?|scaffold(?:ing)?|cookiecutter.*|\{\{.*\}\}|boilerplate)$/i,"a template"],[/^\.(?:devcontainer|gitpod|circleci|github|gitlab|buildkite|azure.*|clusterfuzzlite|vscode)$/i,"an environment to work in"]]
;function explainLeftOut({path:e,suffix:t}){if(isTemplate(t))return"a template: a program writes the Dockerfile from it"
;if(/(?:^|[.\-_])(?:windows|win|nanoserver|servercore)/i.test(t))return"for Windows";for(const t of(0,d.yl)(e).split("/")){const e=_.find(([e])=>e.test(t))
;if(void 0!==e)return`${e[1]}: it is in a folder "${t}"`}}function speaksForAll(e){return(0,d.yl)(e).split("/").every(e=>!_.some(([t])=>t.test(e)))}var T=n(936),A=n(4211);function linkParents(e,t){
const n=new A.k(e.map(({image:e})=>({name:e.name,localTag:e.name,publish:"no"!==e.publish,publishedName:e.imageName??("known"===t.kind?(0,T.ou)(t.text,e.name):"")}))),i=listOwners(e);return e.map(t=>{
const{image:s,reading:r,builds:o}=t,l=new Map([...s.contexts,...listDescribed(o,e)]);for(const{name:e}of r.images){
const t=l.has(e)||n.find(e,"instruction").length>0?void 0:i.get(link_parents_toKey(e));void 0!==t&&t!==s.name&&l.set(e,`target:${t}`)}const u=[...l].filter(e=>e.every(a.KA));return{...t,image:{...s,
contexts:new Map(u)}}})}function link_parents_toKey(e){const{repository:t,tag:n="latest",hasDigest:i}=(0,$.o_)(e);return i?e:`${t}:${n}`}function listOwners(e){const t=new Map,n=new Set
;for(const{image:i,builds:s}of e)for(const e of s.flatMap(({tags:e})=>e)){const s=link_parents_toKey(e),a=t.get(s);void 0!==a&&a!==i.name&&n.add(s),t.set(s,i.name)}
return new Map([...t].filter(([e])=>!n.has(e)))}function listDescribed(e,t){return e.flatMap(({at:e,contexts:n})=>[...n].flatMap(([n,i])=>{switch(i.kind){case"build":{
const{name:s}=i,a=t.find(t=>t.builds.some(t=>t.name===s&&t.at.file===e.file));return void 0===a?[]:[[n,`target:${a.image.name}`]]}case"folder":return[[n,""===i.folder?".":i.folder]];case"remote":
return[[n,i.text]]}}))}function linkTests(e){return e.map(({image:t,builds:n,devBuilds:i})=>{
const s=[...n,...i].filter(isTestService),r=s.flatMap(t=>findNeeded(t,e)),o=[...new Set(r)].filter(e=>e!==t.name),[l]=s;if(void 0===l||0===o.length)return t;const u=`${(0,
a.dE)(l.at)} starts it after these`;if(e.filter(e=>[t.name,...o].includes(e.image.name)).every(e=>e.image.platforms.length<=1))return{...t,testedWith:{images:o,because:u}}
;const c=`${u}: "tests: { images: [${o.join(", ")}] }" needs the input "split-platforms" where images have several platforms`;return{...t,notes:[...t.notes,c]}})}
function isTestService({origin:e,name:t="",target:n,at:i}){return"compose"===e&&[t,n,(0,d.mp)(i.file)].some(isTest)}function findNeeded({startsAfter:e=[],at:t},n){const i=(0,d.yl)(t.file)
;return e.flatMap(e=>{const t=n.find(({builds:t,devBuilds:n})=>[...t,...n].some(({origin:t,name:n,at:{file:s}})=>"compose"===t&&n===e&&(0,d.yl)(s)===i));return void 0===t?[]:[t.image.name]})}
var C=n(1489);function selectDockerfiles(e,t,n){const i=new Set(t.builds.map(({file:e})=>e)),s=listDockerfiles(e).filter(({path:e})=>!i.has(e)).map(e=>({path:e.path,because:(0,
a.KA)(e.path)?explainLeftOut(e):"its name has hidden characters"})),r=s.flatMap(({path:e,because:t})=>void 0===t?[e]:[]),o=findIdle(r,t,n),l=s.flatMap(({path:e,because:t=o.get(e)})=>void 0===t?[]:[{
path:e,because:t}]),u=r.filter(e=>!o.has(e));return{taken:[...new Set([...i,...u])].sort(),leftOut:l}}const P=3;function findIdle(e,{builds:t,unread:n},i){
const s=new Set(t.flatMap(({origin:e,file:t})=>"compose"===e?[]:[t])).size;if(n.some(({at:e})=>(0,v.Kr)(e.file))||s<Math.max(P,2*e.length))return new Map
;const a=`nothing builds it, and workflows or bake files build ${String(s)} others`,r=[...i.values()].flatMap(listSources),isNamed=e=>{const t=(0,d.mp)((0,d.yl)(e)).toLowerCase()
;return""!==t&&r.some(e=>e.includes(t))};return new Map(e.filter(e=>!isNamed(e)).map(e=>[e,a]))}function listSources(e){
return[...e.matchAll(/(?:^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*|--from=)(\S+)/gim)].flatMap(([,e])=>e?.toLowerCase()??[])}function propose(e){const t=e.head.index.paths.filter(t=>{const n=e.head.entry(t)
;return void 0!==n&&(0,b.fo)(n)}),n=listTexts(t).filter(t=>!e.texts.has(t));if(n.length>0)return{kind:"needs",paths:n}
;const i=describeBuilds(t,e),s=[...new Set(i.builds.map(({file:e})=>e))].filter(n=>!e.texts.has(n)&&t.includes(n));return s.length>0?{kind:"needs",paths:s}:{kind:"proposal",proposal:toProposal(t,i,e)}
}function listTexts(e){const t=new Set(e),n=e.filter(e=>(0,c.Pv)(e)&&speaksForAll(e))
;return[...listDockerfiles(e).map(({path:e})=>e),...n,...n.flatMap(c.qk).filter(e=>t.has(e)),...e.filter(u.Kn),...e.filter(v.Kr)]}function describeBuilds(e,{head:t,texts:n,remote:i,printed:s}){
const textOf=e=>n.get(e)??"",toText=e=>({path:e,text:textOf(e)}),isThere=e=>void 0!==t.entry(e),r=e.filter(e=>(0,c.Pv)(e)&&speaksForAll(e)).map(e=>({...toText(e),variables:(0,
c.qk)(e).map(textOf).reverse().join("\n")})),o=e.filter(e=>(0,u.Kn)(e)&&speaksForAll(e)).map(e=>(0,u.MI)({...toText(e),printed:s?.get(e)},isThere)),l=e.filter(v.Kr).map(toText);return(0,
a.Ut)([...o,(0,v.L9)(l,i),(0,c.EW)(r)])}function toProposal(e,t,n){const{builds:i,missing:s}=splitByFile(t,n.head),{remote:a,texts:r}=n,o={builds:i,unread:t.unread
},{taken:l,leftOut:u}=selectDockerfiles(e,o,r),c=findShared(i),f={question:n,fallback:toImageName(a?.name??"","app"),folders:new Set(l.map(d.yl)),shared:c,prefix:findPrefix(i,c),
unread:t.unread.some(({at:e})=>(0,v.Kr)(e.file))?"some":"none"},p=distinguish(addDevFiles(l.flatMap(e=>draftFile(e,i,f)))),m=(0,C.E)(p.map(e=>describeNames(e,p)),a),h=linkParents(p.map(e=>{
const t=m.own.get(e.name),n={...e.image,name:e.name,...void 0===t?{}:{imageName:t}};return{...e,image:n}}),m.all),g=linkTests(h),b=[...t.unread,...s];return{imageName:m.all,...findFilters(e,n),
handedOn:new Set(g.map(({name:e})=>e)),images:[...g].sort((e,t)=>e.name<t.name?-1:1),leftOut:u,unread:b,...findDescribing(h,{...t,unread:b},m.all)}}function findFilters(e,{head:t,texts:n}){
const i=e.filter(v.Kr),[s]=listFilterFiles(i.map(e=>({path:e,text:n.get(e)??""}))).filter(({path:e})=>void 0!==t.entry(e));return void 0===s?{}:{filters:s}}function splitByFile(e,t){
const n=e.builds.map(e=>({build:e,because:explainUnusable(e,t)}));return{builds:n.flatMap(({build:e,because:t})=>void 0===t?[e]:[]),missing:n.flatMap(({build:{at:e},because:t})=>void 0===t?[]:[{at:e,
because:t}])}}function explainUnusable({file:e,context:t,target:n},i){return[e,t,n].every(a.KA)?void 0===i.entry(e)?`its Dockerfile ${e} is not tracked`:void 0:"its words have hidden characters"}
function findShared(e){const t=new Map;for(const{tags:n,file:i}of e)for(const e of n.map(withoutTag))t.set(e,new Set([...t.get(e)??[],i]));return new Set([...t].flatMap(([e,t])=>t.size>1?[e]:[]))}
function draftFile(e,t,n){const{question:i}=n,s=i.texts.get(e)??"",a=t.filter(t=>t.file===e),r=groupBuilds({file:e,text:s,builds:a});return r.map(t=>{const[a]=t.builds,o={target:a?.target??"",
buildArgs:a?.buildArgs??new Map,contexts:a?.contexts.keys()??[]},l=readFor(s,o),u=chooseContext(e,l,t.builds.map(({context:e})=>e),i.head);return draftImage({group:t,text:s,reading:l,chosen:u,
tree:i.head},{...n,isAlone:1===r.length})})}function describeNames(e,t){
const n=e.builds.filter(({pushes:e,origin:t})=>"yes"===e||"bake"===t),[i]=n,s=t.flatMap(({reading:e})=>e.images.map(({name:e})=>withoutTag(e)));return{name:e.name,
pushedAs:[...new Set(n.flatMap(({tags:e})=>e.map(withoutTag)))],tags:n.flatMap(({tags:e})=>e),...void 0===i?{}:{pushedBy:(0,a.dE)(i.at)},
namedAs:[...new Set(s.filter(t=>t.endsWith(`/${e.name}`)||t.endsWith(`-${e.name}`)))]}}var N=n(4212),B=n(5549),O=n(9107),j=n(3178),D=n(2549),I=n(614)
;async function proposeConfiguration(e,t=e.workingTree){if("string"!=typeof t){const e=`the working tree cannot be looked at: ${t.because}`;return{kind:"none",diagnostic:(0,
B.vM)(e,"git add --all --dry-run has to work here")}}const n=await e.repository.readTree(t);if((0,l.G)(n))return none(`the tracked files cannot be listed: ${n.because}`)
;const i=await e.readOrigin(),s={head:new b.yV(n),remote:(0,I.M)(i.url??"")};let a=await readProposal(s,e);for(;;){if(0===a.images.length)return none(explainNone(a))
;const n=await judgeProposal(a,e,t),r=leaveOut(a,n.mistakes);if(void 0!==r){a=r;continue}const{survey:o,warned:l}=n;if(void 0===o)return none(explainNone(a));const u=markWarned(a,l),c={...a,leftOut:u,
handedOn:(0,D._)(o)};return{proposal:await splitPlatforms(c,e,t)??c,survey:o,origin:i,files:s.head.index.paths}}}const W=["linux/amd64","linux/arm64"];async function splitPlatforms(e,t,n){
const{images:i,handedOn:s}=e,a=i.some(({name:e,platforms:t})=>t.length>1&&s.has(e)),r=i.every(({platforms:e})=>e.every(e=>W.includes(e)));if(!a||!r)return;const o={...e,platforms:"split",
handedOn:new Set},{mistakes:l}=await judgeProposal(o,t,n);return 0===l.length?o:void 0}function none(e){return{kind:"none",diagnostic:(0,
B.vM)(e,"write .github/image-matrix.yml yourself, as\nimages:\n  api: { context: api }")}}function explainNone({leftOut:e}){const[t]=e
;return void 0===t?"this repository has no Dockerfile":`no Dockerfile here is taken for an image; of "${t.path}": ${t.because}`}async function readProposal(e,{repository:t,bake:n}){
const i=new Map,s=new Map;for(;;){const a=propose({...e,texts:i,printed:s});if("proposal"===a.kind)return a.proposal;const r=a.paths.map(t=>e.head.entry(t)?.id??""),o=await t.readTexts(r)
;for(const[e,t]of a.paths.entries()){const a=o.get(r[e]??"")??"";i.set(t,a),t.endsWith(".hcl")&&s.set(t,await printHcl({path:t,text:a},n))}}}async function printHcl(e,t){const n=(0,r.UK)((0,r.sP)([{
...e,index:0}]));if(0===n.length||e.text.length>L)return;const i=await t.print([{form:"hcl",text:e.text}],n);switch(i.kind){case"printed":return{json:i.json};case"refused":return{because:i.because}
;case"unavailable":return}}const L=1<<20;async function judgeProposal(e,t,n){const{text:a}=(0,N.T)(e),r=await(0,O.T)({kind:"inline",text:a},t);if("broken"===r.kind)return{mistakes:(0,
o.Ix)(r.diagnostics),warned:new Set,survey:void 0};const l=await(0,j.$Z)(r,t.repository,n),u={...l,platforms:e.platforms??"either"},c=[...(0,s.S)(i.iY,u),...(0,
s.S)(i._Y,u)],d=c.filter(({code:e})=>"unused-dockerfile"===e).flatMap(({place:e})=>"file"===e?.source.kind?[e.source.path]:[]);return{mistakes:(0,o.Ix)(c),warned:new Set(d),survey:l}}
function markWarned({leftOut:e},t){return e.map(e=>t.has(e.path)&&(0,a.KA)(e.path)?{...e,isWarned:!0}:e)}function leaveOut(e,t){if(0===t.length)return;const{lines:n}=(0,N.T)(e),i=new Map
;for(const{place:s,message:a}of t){const t=findImage(s,e,n);void 0===t||i.has(t)||i.set(t,a)}if(i.size>0){const t=e.images.filter(({name:e})=>i.has(e));return{...e,
images:e.images.filter(({name:e})=>!i.has(e)),leftOut:[...e.leftOut,...t.map(({name:e,file:t})=>({path:t,because:`refused: ${i.get(e)??""}`}))]}}const{filters:s,...a}=e;return void 0===s?void 0:a}
function findImage(e,t,n){if(void 0===e)return;const{source:i,line:s}=e;return"file"===i.kind?t.images.find(({file:e})=>e===i.path)?.name:[...n].findLast(([,e])=>e<=s)?.[0]}})};
