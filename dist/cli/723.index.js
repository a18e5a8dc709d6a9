"use strict";exports.id=723,exports.ids=[723],exports.modules={8723:((e,t,n)=>{n.d(t,{describeImages:()=>describeImages})
;var i=n(9780),a=n(9736),s=n(5615),r=n(5718),o=n(3521),l=n(7512),u=n(2385),c=n(7700),d=n(5482),f=n(5866);function textOfField({fields:e},t){const n=e.get(t)?.value
;return"scalar"===n?.kind&&"null"!==n.type?n.text:void 0}function toText(e,t){return{kind:"scalar",type:"text",text:e,range:t}}
const h=["args","additional_contexts","labels","extra_hosts","ulimits","environment"];function readBuild(e,t){const n=new Filler(t),i=new Map,a="mapping"===e?.kind?e.entries:new Map,s=a.get("build")
;for(const e of["image","environment","env_file"]){const t=a.get(e);void 0!==t&&i.set(e,n.fill(e,t))}if("mapping"===s?.value.kind){i.set("build",s)
;for(const[e,t]of s.value.entries)i.set(e,n.fill(e,t))}else"scalar"===s?.value.kind&&"null"!==s.value.type&&(i.set("build",s),i.set("context",n.fill("context",s)));return{fields:i,
...void 0===n.refusal?{}:{refusal:n.refusal}}}function mergeBuilds(e,t){const n=new Map(e.fields);for(const[e,i]of t.fields)n.set(e,mergeField(n.get(e),i))
;const i=t.refusal??e.refusal,a=t.mayBuild??e.mayBuild;return{fields:n,...void 0===i?{}:{refusal:i},...void 0===a?{}:{mayBuild:a}}}function mergeField(e,t){const[n,i]=[e?.value,t.value]
;return"mapping"===n?.kind&&"mapping"===i.kind?{...t,value:{...i,entries:new Map([...n.entries,...i.entries])}}:"list"===n?.kind&&"list"===i.kind?{...t,value:{...i,items:[...n.items,...i.items]}}:t}
class Filler{scope;refusal;constructor(e){this.scope=e}fill(e,{key:t,value:n}){const i=(0,d.ih)(n,e=>this.#e(e)),a=h.includes(e)?toMap(i,"extra_hosts"===e?/[=:]/:/=/):i;if("context"===e)return{key:t,
value:this.#t(a)};if("additional_contexts"!==e||"mapping"!==a.kind)return{key:t,value:a};const s=new Map([...a.entries].map(([e,t])=>[e,{...t,value:this.#t(t.value)}]));return{key:t,value:{...a,
entries:s}}}#e(e){if("number"===e.type)return{...e,type:"text",text:this.#n(e)};if("text"!==e.type)return e;const t=(0,f.GW)(e.text,this.scope.variables);return void 0===t.required?{...e,text:t.text
}:(this.#i(`requires the variable "${t.required}", which has no value here`,e.range),e)}#n({text:e,range:t}){
return/^-?(?:0|[1-9]\d{0,14})$/.test(e)?e:/^-?(?:0|[1-9]\d{0,8})\.\d{1,8}$/.test(e)?String(Number(e)):(this.#i(`has the number ${e}, which compose writes in its own way: quote it`,t),e)}#t(e){
if("scalar"!==e.kind)return e;const{text:t}=e;if(/^(?:[\w+.-]+:|\/|~|git@|github\.com\/)/i.test(t))return e;const{folder:n}=this.scope,i=(0,c.Fd)((0,c.uJ)(n,""===t?".":t)),a=""===n?t:`${n}/${t}`
;return{...e,type:"text",text:void 0===i?a:i||"."}}#i(e,t){this.refusal??={because:e,range:t}}}function toMap(e,t){if("list"!==e.kind)return e;const n=e.items.flatMap(e=>{if("scalar"!==e.kind)return[]
;const{text:n,range:i}=e,a=n.search(t),s=a<0?{kind:"scalar",type:"null",text:"",range:i}:{kind:"scalar",type:"text",text:n.slice(a+1),range:i};return[[a<0?n:n.slice(0,a),{key:i,value:s}]]});return{
kind:"mapping",entries:new Map(n),range:e.range}}function readComposeTargets(e){return new ComposeReader(e).read()}function variablesPath([e]){return(0,c.uJ)((0,c.yl)(e?.path??""),".env")}
class ComposeReader{texts;#a=[];#s=new Set;#r=new Map;#o;#l=new Map;constructor(e){this.texts=e}read(){const{main:e}=this.texts,t=variablesPath(e),n=this.#u(t);this.#l=(0,f.rf)(n?.text??"")
;const i=(0,c.yl)(e[0]?.path??""),a=new Set;for(const t of e){const e=this.#c(t);this.#d(e,t);for(const[t]of(0,d.Pf)((0,d._F)(e,"services")))a.add(t)}const s=[...a].flatMap(e=>this.#f(e,i)??[])
;return void 0!==this.#o?{kind:"needs",path:this.#o}:{kind:"targets",targets:s,findings:this.#a}}#f(e,t){let n,i={fields:new Map},a="";for(const s of this.texts.main){const r=(0,
d._F)(this.#c(s),"services"),o="mapping"===r?.kind?r.entries.get(e):void 0;void 0!==o&&(n??=o.key,a||=s.path,i=mergeBuilds(i,this.#h(e,{file:s,folder:t},new Set)))}
const s=i.fields.has("build")||!0===i.mayBuild;if(void 0!==n&&s)return toTarget({name:e,path:a,range:n,folder:t},i,this.#l)}#h(e,{file:t,folder:n},i){const a=(0,d._F)(this.#c(t),"services"),r=(0,
d._F)(a,e),o=readBuild(r,{folder:n,variables:this.#l}),l=(0,d._F)(r,"extends"),u=`${t.path}\n${e}`;if(void 0===l||i.has(u))return o;const c=(0,d.b6)(l)??(0,d.b6)((0,d._F)(l,"service"))??"",f=(0,
d.b6)((0,d._F)(l,"file")),refuse=(e,t)=>{const n={because:e,range:l.range,...void 0===t?{}:{fix:t}};return{...o,refusal:o.refusal??n,mayBuild:!0}},h=void 0===f?{file:t,folder:n}:this.#g(f,n)
;if(void 0===h)return refuse(`extends a service of ${(0,s.hD)(f??"")}, which is not there`);const{path:g}=h.file;return void 0===(0,d._F)((0,
d._F)(this.#c(h.file),"services"),c)?this.#s.has(g)?refuse(`extends a service of ${(0,s.hD)(g)}, which is broken`,`mend ${(0,s.hD)(g)}`):refuse(`extends ${(0,s.hD)(c)}, which is no service of ${(0,
s.hD)(g)}`):mergeBuilds(this.#h(c,h,new Set([...i,u])),o)}#g(e,t){const n=(0,c.Fd)((0,c.uJ)(t,e));if(void 0===n||e.startsWith("/"))return;const i=this.texts.main.find(e=>e.path===n)??this.#u(n)
;return void 0===i?void 0:{file:i,folder:(0,c.yl)(n)}}#u(e){return this.texts.further.has(e)||(this.#o??=e),this.texts.further.get(e)}#c(e){if(this.#r.has(e))return this.#r.get(e)
;const{root:t,findings:n}=(0,u.T)(e.text);n.length>0&&this.#s.add(e.path);for(const t of n)this.#a.push({...t,range:(0,i.p6)(t.range,e.index)});const a=void 0===t?void 0:(0,d.A5)(t,e.index)
;return this.#r.set(e,a),a}#d(e,{path:t}){const n="mapping"===e?.kind?e.entries.get("include"):void 0;void 0!==n&&this.#a.push({code:"unsupported-build",message:`${(0,
s.hD)(t)} includes other files, which are not read`,fix:'name each of the files under "from", and leave "include" to other commands',range:n.key})}}
const g=new Map([["additional_contexts","contexts"],["secrets","secret"]]);function toTarget({name:e,path:t,range:n,folder:i},{fields:a,refusal:r},o){const l=new Map;let u=r
;for(const[e,t]of a)["build","image","environment","env_file","x-bake"].includes(e)||l.set(g.get(e)??e.replaceAll("_","-"),t);l.has("context")||l.set("context",{key:n,value:toText(i||".",n)})
;const c=l.get("args");if("mapping"===c?.value.kind){const e=[...c.value.entries].map(([e,t])=>{if("scalar"!==t.value.kind||"null"!==t.value.type)return[e,t];const n=(0,d.b6)((0,
d._F)(a.get("environment")?.value,e))??o.get(e);if(void 0!==n)return[e,{...t,value:{...t.value,type:"text",text:n}}];if(a.has("env_file")){const n=`takes the build argument ${(0,
s.hD)(e)} from "env_file", which is not read`;u??={because:n,range:t.key}}return[e,t]});l.set("args",{...c,value:{...c.value,entries:new Map(e)}})}const f=l.get("contexts")
;void 0!==f&&l.set("contexts",{...f,value:nameTargets(f.value)}),addExtension(a.get("x-bake")?.value,l);const h=a.get("image");if("scalar"===h?.value.kind&&!l.has("tags")){const{value:e}=h
;l.set("tags",{...h,value:{kind:"list",items:[e],range:e.range}})}return{name:e.replaceAll(".","_"),file:t,range:n,fields:l,...void 0===u?{}:{refusal:u}}}function nameTargets(e){
if("mapping"!==e.kind)return e;const t=[...e.entries].map(([e,t])=>{if("scalar"!==t.value.kind)return[e,t];const n=/^(?:service|target):(.*)$/s.exec(t.value.text)?.[1];if(void 0===n)return[e,t]
;const i=`target:${n.replaceAll(".","_")}`;return[e,{...t,value:{...t.value,text:i}}]});return{...e,entries:new Map(t)}}function addExtension(e,t){if("mapping"===e?.kind)for(const[n,i]of e.entries){
const e=m.has(n)?toList(i.value):i.value,a=t.get(n);if("list"===e.kind&&"list"===a?.value.kind){const i=[...a.value.items,...e.items];t.set(n,{...a,value:{...a.value,items:i}})
}else if("contexts"===n&&"mapping"===e.kind){const s="mapping"===a?.value.kind?[...a.value.entries]:[],r=nameTargets(e),o="mapping"===r.kind?[...r.entries]:[];t.set(n,{...i,value:{...e,
entries:new Map([...o,...s])}})}else t.set(n,{...i,value:e})}}const m=new Set(["tags","cache-from","cache-to","secret","ssh","platforms","output","no-cache-filter"]);function toList(e){
return"scalar"!==e.kind?e:{kind:"list",items:e.text.split(/\s+/).filter(e=>""!==e).map(t=>({kind:"scalar",type:"text",text:t,range:e.range})),range:e.range}}var p=n(315),v=n(5822)
;function toImages(e,t){const n=new Map(e.map(({name:e})=>[e,toImageName(e)])),i=countTags(e),a=new Map,s=[];for(const r of e){const e=n.get(r.name)??r.name,o=a.get(e)
;void 0!==o?s.push(sameName(e,[o.target,r.name],r.range)):a.set(e,toImage(r,{names:n,tags:i,line:t(r.range)}))}return{images:a,findings:s}}function toImageName(e){
const t=e.toLowerCase().replaceAll(/[^a-z0-9._-]+/g,"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"").replaceAll(/[._-]{2,}/g,e=>/^(?:__|-+)$/.test(e)?e:"-");return(0,p.lS)(t)?t:e}
function sameName(e,t,n){return{code:"colliding-names",message:`${t.map(s.hD).join(" and ")} would both be the image ${(0,s.hD)(e)}`,fix:"give one of them another name there",range:n}}
function toImage(e,{names:t,tags:n,line:i}){const{name:a,file:s,range:r,fields:o}=e,l=new Map,put=(e,t,n)=>{l.set(e,{key:n,value:t})
},u=findRefusal(e),c=void 0===u?localPath(textOfField(e,"context")??"."):".",d=o.get("context")?.value.range??r;put("context",toText(c,d),d);const f=o.get("dockerfile")?.value.range??d
;put("file",toText(void 0===u?findDockerfile(e,c):"Dockerfile",f),f);for(const[e,t]of[["target","target"],["platforms","platforms"],["args","build-args"]]){const n=o.get(e)
;void 0===n||isEmpty(n.value)||l.set(t,withoutNulls(e,n))}const h=o.get("contexts");"mapping"===h?.value.kind&&h.value.entries.size>0&&l.set("build-contexts",toContexts(h,h.value,t))
;const g=findImageName(e,n);return void 0!==g&&put("image-name",g,g.range),{entry:{key:r,value:{kind:"mapping",range:r,entries:l}},target:a,file:s,line:i,options:new Map([...o].filter(([e])=>(0,
v.oL)(e)).map(([e,t])=>[e,toJson(t.value)])),findings:void 0===u?[]:[explainRefusal(a,u)]}}function explainRefusal(e,{because:t,range:n,fix:i}){return{code:"unsupported-build",message:`${(0,
s.hD)(e)} ${t}`,fix:i??`leave it out, by a line beside "from":\n${toImageName(e)}: false`,range:n}}function findRefusal(e){const{fields:t,refusal:n}=e;if(void 0!==n)return n
;const rangeOf=n=>t.get(n)?.value.range??e.range;if(void 0!==textOfField(e,"dockerfile-inline"))return{because:"has its Dockerfile inline, and what it reads cannot be told",
range:t.get("dockerfile-inline")?.key??e.range};const i=textOfField(e,"context")??".";if(isRemote(i))return{because:`is built from ${(0,s.hD)(i)}, which is no folder of the repository`,
range:rangeOf("context")};const a=textOfField(e,"dockerfile")??"";return isRemote(a)?{because:`has its Dockerfile at ${(0,s.hD)(a)}, not in the repository`,range:rangeOf("dockerfile")}:void 0}
function isRemote(e){return/^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|(?:docker-image|oci-layout|target):)/i.test(e)&&!e.startsWith("cwd://")}function localPath(e){
const t=e.replace(/^cwd:\/\//,"");return""===t?".":t}function findDockerfile(e,t){const n=textOfField(e,"dockerfile")??"";if(n.startsWith("cwd://"))return localPath(n);const i=""===n?"Dockerfile":n
;if(i.startsWith("/"))return i;const a=(0,c.Fd)(t);return(void 0===a?void 0:(0,c.Fd)((0,c.uJ)(a,i)))??`${t.replace(/\/+$/,"")}/${i}`}function isEmpty(e){switch(e.kind){case"scalar":
return"null"===e.type||""===e.text;case"list":return 0===e.items.length;case"mapping":return 0===e.entries.size}}function withoutNulls(e,{key:t,value:n}){if("platforms"===e&&"list"===n.kind){
const e=n.items.filter(e=>"scalar"!==e.kind||"local"!==e.text);return{key:t,value:{...n,items:e}}}if("mapping"!==n.kind)return{key:t,value:n}
;const i=[...n.entries].filter(([,e])=>"scalar"!==e.value.kind||"null"!==e.value.type);return{key:t,value:{...n,entries:new Map(i)}}}function toContexts({key:e},t,n){
const i=[...t.entries].map(([e,t])=>{if("scalar"!==t.value.kind)return[e,t]
;const{text:i}=t.value,a=/^target:(.*)$/s.exec(i)?.[1],s=i.startsWith("cwd://")?localPath(i):i,r=void 0===a?s:`target:${n.get(a)??a}`;return[e,{...t,value:{...t.value,type:"text",text:r}}]});return{
key:e,value:{...t,entries:new Map(i)}}}const x=/^((?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*)(?::([\w][\w.-]{0,127}))?$/;function listNames({fields:e}){
const t=e.get("tags")?.value;return("list"===t?.kind?t.items:[]).flatMap(e=>{const t="scalar"===e.kind?x.exec(e.text)?.[1]:void 0;return void 0===t?[]:[{node:e,name:t}]})}function countTags(e){
const t=new Map;for(const n of e){const e=listNames(n)[0]?.name;void 0!==e&&t.set(e,(t.get(e)??0)+1)}return t}function findImageName(e,t){const[n]=listNames(e)
;if("scalar"===n?.node.kind)return toText((t.get(n.name)??0)>1?n.node.text:n.name,n.node.range)}function toJson(e){return JSON.stringify(toValue(e))}function toValue(e){switch(e.kind){case"scalar":
return"null"===e.type?null:e.text;case"list":return e.items.map(toValue);case"mapping":return[...e.entries].sort(([e],[t])=>e<t?-1:1).map(([e,{value:t}])=>[e,toValue(t)])}}function describeImages(e){
const{files:t,texts:n}=e,i=t.find(({value:e})=>!n.has(e));if(void 0!==i)return{kind:"needs",path:i.value}
;const a=t.flatMap(e=>checkFile(e,n.get(e.value))),s=new Set(t.map(({value:e})=>formOf(e)??"hcl")),r=s.has("compose")&&s.size>1,o=r?t.slice(0,1).map(mixedForms):[],l=numberTexts(n),u=t.flatMap(({value:e})=>l.get(e)??[])
;return a.length>0||r?fail([...a,...o],u):s.has("compose")?describeCompose(u,l,n):describeBake(u,e)}function formOf(e){const[,t]=/\.(hcl|json|ya?ml)$/i.exec(e)??[]
;if(void 0!==t)return/^y/i.test(t)?"compose":/^h/i.test(t)?"hcl":"json"}function numberTexts(e){const t=[...e].flatMap(([e,t])=>"string"==typeof t?[{path:e,text:t.replace(/^\uFEFF/,"")}]:[])
;return new Map(t.map((e,t)=>[e.path,{...e,index:t+1}]))}function checkFile({value:e,range:t},n){const i=(0,s.hD)(e)
;return void 0===formOf(e)?[unreadable(`the file ${i} is neither a bake file nor a compose file`,"name a file that ends with .hcl, .json, .yml or .yaml",t)]:"string"==typeof n?[]:[unreadable(`the file ${i} under "from" ${void 0===n?"does not exist":`cannot be read: ${n.because}`}`,"write its path from the repository's root",t)]
}function mixedForms({range:e}){return unreadable('"from" names bake files and compose files together','write what "docker buildx bake --print" says of both into docker-bake.json, and name that',e)}
function unreadable(e,t,n){return{code:"from-unreadable",message:e,fix:t,range:n}}function fail(e,t){return{kind:"described",images:{texts:inOrder(t),images:new Map,findings:e}}}function inOrder(e){
const t=Math.max(0,...e.map(({index:e})=>e));return Array.from({length:t},(t,n)=>e.find(({index:e})=>e===n+1)??{path:"",text:""})}function succeed(e,t,n=[]){const a=(0,i.Oi)([{path:"",text:""
},...inOrder(t)].map(({path:e,text:t})=>({source:{kind:"file",path:e},text:t}))),s=toImages(e,e=>a(e).line),r=0===e.length&&0===n.length?t.slice(0,1).map(nothingBuilt):[];return{kind:"described",
images:{...{...s,findings:[...n,...s.findings,...r]},texts:inOrder(t)}}}function nothingBuilt({path:e,index:t}){return unreadable(`${(0,
s.hD)(e)} describes no image`,'name a file with a target, or a service with "build"',(0,i.p6)(a.h,t))}function describeCompose(e,t,n){const i=readComposeTargets({main:e,
further:new Map([...n.keys()].map(e=>[e,t.get(e)]))});return"needs"===i.kind?i:succeed(i.targets,[...t.values()],i.findings)}function describeBake(e,t){
const n=e.flatMap(e=>"json"===formOf(e.path)?checkJson(e):[]);if(n.length>0)return fail(n,e);const i=e.every(({path:e})=>"json"===formOf(e))?(0,o.o)(e):void 0
;if("targets"===i?.kind)return succeed(i.targets,e);const a=(0,l.sP)(e),{printed:s}=t,r=(0,l.UK)(a);if(0===r.length)return succeed([],e);if(void 0===s)return{kind:"needs-bake",
files:e.map(({path:e,text:t})=>({form:bakeForm(e),text:t})),targets:r};if("unavailable"===s.kind)return fail([explainUnavailable(s.because,i,{main:e,question:t})],e)
;if("refused"===s.kind)return fail([explainRefused(s,e,t)],e);const u=(0,l.HN)(s.json,a);return void 0!==u?succeed(u,e):fail([explainRefused({because:"it printed something else than a definition"
},e,t)],e)}function bakeForm(e){return"json"===formOf(e)?"json":"hcl"}function checkJson({path:e,text:t,index:n}){const a=(0,r.a)(t);return void 0===a?[]:[unreadable(`${(0,
s.hD)(e)} is no JSON: ${a.because}`,'mend it, so that "docker buildx bake --print" takes it',(0,i.p6)(a,n))]}function explainUnavailable(e,t,{main:n,question:r}){
const o=t?.range,l=void 0===o?n.find(({path:e})=>"hcl"===formOf(e))??n[0]:n.find(({index:e})=>e===(0,i.hh)(o)),u=r.files.find(({value:e})=>e===l?.path),c=o??u?.range??a.h
;return void 0!==t?.fix?unreadable(t.because,t.fix,c):{code:"bake-unavailable",message:`${(0,
s.hD)(l?.path??"")} ${void 0===t?"is HCL":`needs to be worked out (${t.because})`}, and only "docker buildx bake" reads that: ${e}`,
fix:["run docker/setup-buildx-action before this step, or install buildx; or write once","docker buildx bake --print TARGET\u2026 > docker-bake.json",'and name that file under "from"'].join("\n"),
range:c}}function explainRefused({because:e,at:t},n,{files:r}){const o=void 0===t?void 0:n[t.file],l=void 0===o||void 0===t?r[0]?.range??a.h:(0,i.p6)(findLine(o.text,t.line),o.index)
;return unreadable(`bake does not take ${(0,s.hD)(o?.path??n[0]?.path??"")}: ${e}`,'mend it, so that "docker buildx bake --print" takes it',l)}function findLine(e,t){
const n=e.split("\n"),i=n.slice(0,t-1).reduce((e,t)=>e+t.length+1,0),a=n[t-1]??"";return{start:i+a.length-a.trimStart().length,end:i+a.trimEnd().length}}})};
