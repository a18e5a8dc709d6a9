"use strict";exports.id=460,exports.ids=[460],exports.modules={3460:((e,t,n)=>{n.d(t,{describeImages:()=>describeImages});var i=n(9780),s=n(9736),a=n(5615);function findJsonMistake(e){
const t=new Scanner(e);try{return void t.readText()}catch(e){if(e instanceof Stop)return e.mistake;throw e}}class Stop extends Error{mistake;constructor(e){super(e.because),this.mistake=e}}
const r=/[ \t\r\n]*/y,o=/"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,l=/(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y,c=/\/[/*]|#/y;class Scanner{text;#e=0
;constructor(e){this.text=e}readText(){this.#t(),this.#e===this.text.length&&this.#n("it is empty"),this.#i(0),this.#t(),this.#e<this.text.length&&this.#n("something stands behind its end")}#i(e){
this.#t(),e>500&&this.#n("it is nested too deeply");const t=this.#e,n=this.text[t];"{"===n||"["===n?this.#s(t,n,e):'"'===n?this.#a():this.#r(l)||this.#n("a value has to stand here")}#s(e,t,n){
const i="{"===t?"}":"]";if(this.#e+=1,this.#t(),this.text[this.#e]!==i)for(;;){this.#o(e,t),"{"===t&&this.#l(),this.#i(n+1),this.#t(),this.#o(e,t);const s=this.text[this.#e],a=this.#e
;if(","!==s&&s!==i&&this.#n(`a comma or "${i}" has to stand here`),this.#e+=1,s===i)return;this.#t(),this.text[this.#e]===i&&this.#n(`a comma stands before "${i}"`,a)}else this.#e+=1}#l(){
'"'!==this.text[this.#e]&&this.#n("a key in double quotes has to stand here"),this.#a(),this.#t(),":"!==this.text[this.#e]&&this.#n("a colon has to stand here"),this.#e+=1}#a(){
this.#r(o)||this.#n("this text is not closed, or holds a sign that it may not")}#o(e,t){this.#e>=this.text.length&&this.#n(`this "${t}" is never closed`,e)}#t(){this.#r(r);const e=this.#e
;this.#r(c)&&this.#n("JSON has no comments",e)}#r(e){e.lastIndex=this.#e;const t=e.exec(this.text);return null!==t&&(this.#e+=t[0].length,!0)}#n(e,t=this.#e){throw new Stop({start:t,
end:Math.min(this.text.length,t+1),because:e})}}var d=n(8441),u=n(7512),f=n(2385),h=n(7700),p=n(5482),m=n(5866),g=n(6701);function textOfField({fields:e},t){const n=e.get(t)?.value
;return"scalar"===n?.kind&&"null"!==n.type?n.text:void 0}function toText(e,t){return{kind:"scalar",type:"text",text:e,range:t}}function interpolate(e,t){return new Interpolation(e,t).read()}
const v=/\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:\}|(:?[-?+])))/g;class Interpolation{text;variables;#c;constructor(e,t){this.text=e,this.variables=t}read(){const e=this.#d(this.text,0)
;return void 0===this.#c?{kind:"text",text:e}:{kind:"required",name:this.#c}}#d(e,t){let n="",i=0;for(;i<e.length;){v.lastIndex=i;const s=v.exec(e);if(null===s||t>x)break
;const a=v.lastIndex,[r,o,l,c]=s;if(n+=e.slice(i,s.index),"$$"===r)n+="$";else{if(void 0!==c){const s=findClose(e,a),r=e.slice(a,s);n+=this.#u({name:l??"",operator:c,word:r},t),i=s+1;continue}
n+=this.variables.get(o??l??"")??""}i=a}return n+e.slice(i)}#u({name:e,operator:t,word:n},i){const s=this.variables.get(e),a=void 0===s||""===s&&t.startsWith(":")
;return t.endsWith("+")?a?"":this.#d(n,i+1):a?(t.endsWith("?")&&(this.#c??=e),t.endsWith("-")?this.#d(n,i+1):""):s}}const x=50;function findClose(e,t){let n=0
;for(let i=t;i<e.length;i+=1)if(e.startsWith("${",i)&&(n+=1),"}"===e[i]){if(0===n)return i;n-=1}return e.length}const k=["args","additional_contexts","labels","extra_hosts","ulimits","environment"]
;function readBuild(e,t){const n=new Filler(t),i=new Map,s="mapping"===e?.kind?e.entries:new Map,a=s.get("build");for(const e of["image","environment","env_file"]){const t=s.get(e)
;void 0!==t&&i.set(e,n.fill(e,t))}if("mapping"===a?.value.kind){i.set("build",a);for(const[e,t]of a.value.entries)i.set(e,n.fill(e,t))
}else"scalar"===a?.value.kind&&"null"!==a.value.type&&(i.set("build",a),i.set("context",n.fill("context",a)));return{fields:i,...void 0===n.refusal?{}:{refusal:n.refusal}}}function mergeBuilds(e,t){
const n=new Map(e.fields);for(const[e,i]of t.fields)n.set(e,mergeField(n.get(e),i));const i=t.refusal??e.refusal,s=t.mayBuild??e.mayBuild;return{fields:n,...void 0===i?{}:{refusal:i},
...void 0===s?{}:{mayBuild:s}}}function mergeField(e,t){const[n,i]=[e?.value,t.value];return"mapping"===n?.kind&&"mapping"===i.kind?{...t,value:{...i,entries:new Map([...n.entries,...i.entries])}
}:"list"===n?.kind&&"list"===i.kind?{...t,value:{...i,items:[...n.items,...i.items]}}:t}class Filler{scope;refusal;constructor(e){this.scope=e}fill(e,{key:t,value:n}){const i=(0,
p.ih)(n,e=>this.#d(e)),s=k.includes(e)?toMap(i,"extra_hosts"===e?/[=:]/:/=/):i;if("context"===e)return{key:t,value:this.#f(s)};if("additional_contexts"!==e||"mapping"!==s.kind)return{key:t,value:s}
;const a=new Map([...s.entries].map(([e,t])=>[e,{...t,value:this.#f(t.value)}]));return{key:t,value:{...s,entries:a}}}#d(e){if("number"===e.type)return{...e,type:"text",text:this.#h(e)}
;if("text"!==e.type)return e;const t=interpolate(e.text,this.scope.variables);return"text"===t.kind?{...e,text:t.text}:(this.#p(`requires the variable "${t.name}", which has no value here`,e.range),e)
}#h({text:e,range:t}){
return/^-?(?:0|[1-9]\d{0,14})$/.test(e)?e:/^-?(?:0|[1-9]\d{0,8})\.\d{1,8}$/.test(e)?String(Number(e)):(this.#p(`has the number ${e}, which compose writes in its own way: quote it`,t),e)}#f(e){
if("scalar"!==e.kind)return e;const{text:t}=e;if(/^(?:[\w+.-]+:|\/|~|git@|github\.com\/)/i.test(t))return e;const{folder:n}=this.scope,i=(0,h.Fd)((0,h.uJ)(n,""===t?".":t)),s=""===n?t:`${n}/${t}`
;return{...e,type:"text",text:void 0===i?s:i||"."}}#p(e,t){this.refusal??={because:e,range:t}}}function toMap(e,t){if("list"!==e.kind)return e;const n=e.items.flatMap(e=>{if("scalar"!==e.kind)return[]
;const{text:n,range:i}=e,s=n.search(t),a=s<0?{kind:"scalar",type:"null",text:"",range:i}:{kind:"scalar",type:"text",text:n.slice(s+1),range:i};return[[s<0?n:n.slice(0,s),{key:i,value:a}]]});return{
kind:"mapping",entries:new Map(n),range:e.range}}function readComposeTargets(e){return new ComposeReader(e).read()}function variablesPath([e]){return(0,h.uJ)((0,h.yl)(e?.path??""),".env")}
class ComposeReader{texts;#m=[];#g=new Set;#v=new Map;#x;#k=new Map;constructor(e){this.texts=e}read(){const{main:e}=this.texts,t=variablesPath(e),n=this.#b(t);this.#k=(0,m.r)(n?.text??"");const i=(0,
h.yl)(e[0]?.path??""),s=new Set;for(const t of e){const e=this.#w(t);this.#y(e,t);for(const[t]of(0,p.Pf)((0,p._F)(e,"services")))s.add(t)}const a=[...s].flatMap(e=>this.#$(e,i)??[])
;return void 0!==this.#x?{kind:"needs",path:this.#x}:{kind:"targets",targets:a,findings:this.#m}}#$(e,t){let n,i={fields:new Map},s="";for(const a of this.texts.main){const r=(0,
p._F)(this.#w(a),"services"),o="mapping"===r?.kind?r.entries.get(e):void 0;void 0!==o&&(n??=o.key,s||=a.path,i=mergeBuilds(i,this.#M(e,{file:a,folder:t},new Set)))}
const a=i.fields.has("build")||!0===i.mayBuild;if(void 0!==n&&a)return toTarget({name:e,path:s,range:n,folder:t},i,this.#k)}#M(e,{file:t,folder:n},i){const s=(0,p._F)(this.#w(t),"services"),r=(0,
p._F)(s,e),o=readBuild(r,{folder:n,variables:this.#k}),l=(0,p._F)(r,"extends"),c=`${t.path}\n${e}`;if(void 0===l||i.has(c))return o;const d=(0,p.b6)(l)??(0,p.b6)((0,p._F)(l,"service"))??"",u=(0,
p.b6)((0,p._F)(l,"file")),refuse=(e,t)=>{const n={because:e,range:l.range,...void 0===t?{}:{fix:t}};return{...o,refusal:o.refusal??n,mayBuild:!0}},f=void 0===u?{file:t,folder:n}:this.#F(u,n)
;if(void 0===f)return refuse(`extends a service of ${(0,a.hD)(u??"")}, which is not there`);const{path:h}=f.file;return void 0===(0,p._F)((0,
p._F)(this.#w(f.file),"services"),d)?this.#g.has(h)?refuse(`extends a service of ${(0,a.hD)(h)}, which is broken`,`mend ${(0,a.hD)(h)}`):refuse(`extends ${(0,a.hD)(d)}, which is no service of ${(0,
a.hD)(h)}`):mergeBuilds(this.#M(d,f,new Set([...i,c])),o)}#F(e,t){const n=(0,h.Fd)((0,h.uJ)(t,e));if(void 0===n||e.startsWith("/"))return;const i=this.texts.main.find(e=>e.path===n)??this.#b(n)
;return void 0===i?void 0:{file:i,folder:(0,h.yl)(n)}}#b(e){return this.texts.further.has(e)||(this.#x??=e),this.texts.further.get(e)}#w(e){if(this.#v.has(e))return this.#v.get(e)
;const{root:t,findings:n}=(0,f.T)(e.text);n.length>0&&this.#g.add(e.path);for(const t of n)this.#m.push({...t,range:(0,i.p6)(t.range,e.index)});const s=void 0===t?void 0:(0,g.A)(t,e.index)
;return this.#v.set(e,s),s}#y(e,{path:t}){const n="mapping"===e?.kind?e.entries.get("include"):void 0;void 0!==n&&this.#m.push({code:"unsupported-build",message:`${(0,
a.hD)(t)} includes other files, which are not read`,fix:'name each of the files under "from", and leave "include" to other commands',range:n.key})}}
const b=new Map([["additional_contexts","contexts"],["secrets","secret"]]);function toTarget({name:e,path:t,range:n,folder:i},{fields:s,refusal:r},o){const l=new Map;let c=r
;for(const[e,t]of s)["build","image","environment","env_file","x-bake"].includes(e)||l.set(b.get(e)??e.replaceAll("_","-"),t);l.has("context")||l.set("context",{key:n,value:toText(i||".",n)})
;const d=l.get("args");if("mapping"===d?.value.kind){const e=[...d.value.entries].map(([e,t])=>{if("scalar"!==t.value.kind||"null"!==t.value.type)return[e,t];const n=(0,p.b6)((0,
p._F)(s.get("environment")?.value,e))??o.get(e);if(void 0!==n)return[e,{...t,value:{...t.value,type:"text",text:n}}];if(s.has("env_file")){const n=`takes the build argument ${(0,
a.hD)(e)} from "env_file", which is not read`;c??={because:n,range:t.key}}return[e,t]});l.set("args",{...d,value:{...d.value,entries:new Map(e)}})}const u=l.get("contexts")
;void 0!==u&&l.set("contexts",{...u,value:nameTargets(u.value)}),addExtension(s.get("x-bake")?.value,l);const f=s.get("image");if("scalar"===f?.value.kind&&!l.has("tags")){const{value:e}=f
;l.set("tags",{...f,value:{kind:"list",items:[e],range:e.range}})}return{name:e.replaceAll(".","_"),file:t,range:n,fields:l,...void 0===c?{}:{refusal:c}}}function nameTargets(e){
if("mapping"!==e.kind)return e;const t=[...e.entries].map(([e,t])=>{if("scalar"!==t.value.kind)return[e,t];const n=/^(?:service|target):(.*)$/s.exec(t.value.text)?.[1];if(void 0===n)return[e,t]
;const i=`target:${n.replaceAll(".","_")}`;return[e,{...t,value:{...t.value,text:i}}]});return{...e,entries:new Map(t)}}function addExtension(e,t){if("mapping"===e?.kind)for(const[n,i]of e.entries){
const e=w.has(n)?toList(i.value):i.value,s=t.get(n);if("list"===e.kind&&"list"===s?.value.kind){const i=[...s.value.items,...e.items];t.set(n,{...s,value:{...s.value,items:i}})
}else if("contexts"===n&&"mapping"===e.kind){const a="mapping"===s?.value.kind?[...s.value.entries]:[],r=nameTargets(e),o="mapping"===r.kind?[...r.entries]:[];t.set(n,{...i,value:{...e,
entries:new Map([...o,...a])}})}else t.set(n,{...i,value:e})}}const w=new Set(["tags","cache-from","cache-to","secret","ssh","platforms","output","no-cache-filter"]);function toList(e){
return"scalar"!==e.kind?e:{kind:"list",items:e.text.split(/\s+/).filter(e=>""!==e).map(t=>({kind:"scalar",type:"text",text:t,range:e.range})),range:e.range}}var y=n(315),$=n(5822)
;function toImages(e,t){const n=new Map(e.map(({name:e})=>[e,toImageName(e)])),i=countTags(e),s=new Map,a=[];for(const r of e){const e=n.get(r.name)??r.name,o=s.get(e)
;void 0!==o?a.push(sameName(e,[o.target,r.name],r.range)):s.set(e,toImage(r,{names:n,tags:i,line:t(r.range)}))}return{images:s,findings:a}}function toImageName(e){
const t=e.toLowerCase().replaceAll(/[^a-z0-9._-]+/g,"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"").replaceAll(/[._-]{2,}/g,e=>/^(?:__|-+)$/.test(e)?e:"-");return(0,y.lS)(t)?t:e}
function sameName(e,t,n){return{code:"colliding-names",message:`${t.map(a.hD).join(" and ")} would both be the image ${(0,a.hD)(e)}`,fix:"give one of them another name there",range:n}}
function toImage(e,{names:t,tags:n,line:i}){const{name:s,file:a,range:r,fields:o}=e,l=new Map,put=(e,t,n)=>{l.set(e,{key:n,value:t})
},c=findRefusal(e),d=void 0===c?localPath(textOfField(e,"context")??"."):".",u=o.get("context")?.value.range??r;put("context",toText(d,u),u);const f=o.get("dockerfile")?.value.range??u
;put("file",toText(void 0===c?findDockerfile(e,d):"Dockerfile",f),f);for(const[e,t]of[["target","target"],["platforms","platforms"],["args","build-args"]]){const n=o.get(e)
;void 0===n||isEmpty(n.value)||l.set(t,withoutNulls(e,n))}const h=o.get("contexts");"mapping"===h?.value.kind&&h.value.entries.size>0&&l.set("build-contexts",toContexts(h,h.value,t))
;const p=findImageName(e,n);return void 0!==p&&put("image-name",p,p.range),{entry:{key:r,value:{kind:"mapping",range:r,entries:l}},target:s,file:a,line:i,options:new Map([...o].filter(([e])=>(0,
$.o)(e)).map(([e,t])=>[e,toJson(t.value)])),findings:void 0===c?[]:[explainRefusal(s,c)]}}function explainRefusal(e,{because:t,range:n,fix:i}){return{code:"unsupported-build",message:`${(0,
a.hD)(e)} ${t}`,fix:i??`leave it out, by a line beside "from":\n${toImageName(e)}: false`,range:n}}function findRefusal(e){const{fields:t,refusal:n}=e;if(void 0!==n)return n
;const rangeOf=n=>t.get(n)?.value.range??e.range;if(void 0!==textOfField(e,"dockerfile-inline"))return{because:"has its Dockerfile inline, and what it reads cannot be told",
range:t.get("dockerfile-inline")?.key??e.range};const i=textOfField(e,"context")??".";if(isRemote(i))return{because:`is built from ${(0,a.hD)(i)}, which is no folder of the repository`,
range:rangeOf("context")};const s=textOfField(e,"dockerfile")??"";return isRemote(s)?{because:`has its Dockerfile at ${(0,a.hD)(s)}, not in the repository`,range:rangeOf("dockerfile")}:void 0}
function isRemote(e){return/^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|(?:docker-image|oci-layout|target):)/i.test(e)&&!e.startsWith("cwd://")}function localPath(e){
const t=e.replace(/^cwd:\/\//,"");return""===t?".":t}function findDockerfile(e,t){const n=textOfField(e,"dockerfile")??"";if(n.startsWith("cwd://"))return localPath(n);const i=""===n?"Dockerfile":n
;if(i.startsWith("/"))return i;const s=(0,h.Fd)(t);return(void 0===s?void 0:(0,h.Fd)((0,h.uJ)(s,i)))??`${t.replace(/\/+$/,"")}/${i}`}function isEmpty(e){switch(e.kind){case"scalar":
return"null"===e.type||""===e.text;case"list":return 0===e.items.length;case"mapping":return 0===e.entries.size}}function withoutNulls(e,{key:t,value:n}){if("platforms"===e&&"list"===n.kind){
const e=n.items.filter(e=>"scalar"!==e.kind||"local"!==e.text);return{key:t,value:{...n,items:e}}}if("mapping"!==n.kind)return{key:t,value:n}
;const i=[...n.entries].filter(([,e])=>"scalar"!==e.value.kind||"null"!==e.value.type);return{key:t,value:{...n,entries:new Map(i)}}}function toContexts({key:e},t,n){
const i=[...t.entries].map(([e,t])=>{if("scalar"!==t.value.kind)return[e,t]
;const{text:i}=t.value,s=/^target:(.*)$/s.exec(i)?.[1],a=i.startsWith("cwd://")?localPath(i):i,r=void 0===s?a:`target:${n.get(s)??s}`;return[e,{...t,value:{...t.value,type:"text",text:r}}]});return{
key:e,value:{...t,entries:new Map(i)}}}const M=/^((?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*)(?::([\w][\w.-]{0,127}))?$/;function listNames({fields:e}){
const t=e.get("tags")?.value;return("list"===t?.kind?t.items:[]).flatMap(e=>{const t="scalar"===e.kind?M.exec(e.text)?.[1]:void 0;return void 0===t?[]:[{node:e,name:t}]})}function countTags(e){
const t=new Map;for(const n of e){const e=listNames(n)[0]?.name;void 0!==e&&t.set(e,(t.get(e)??0)+1)}return t}function findImageName(e,t){const[n]=listNames(e)
;if("scalar"===n?.node.kind)return toText((t.get(n.name)??0)>1?n.node.text:n.name,n.node.range)}function toJson(e){return JSON.stringify(toValue(e))}function toValue(e){switch(e.kind){case"scalar":
return"null"===e.type?null:e.text;case"list":return e.items.map(toValue);case"mapping":return[...e.entries].sort(([e],[t])=>e<t?-1:1).map(([e,{value:t}])=>[e,toValue(t)])}}function describeImages(e){
const{files:t,texts:n}=e,i=t.find(({value:e})=>!n.has(e));if(void 0!==i)return{kind:"needs",path:i.value}
;const s=t.flatMap(e=>checkFile(e,n.get(e.value))),a=new Set(t.map(({value:e})=>formOf(e)??"hcl")),r=a.has("compose")&&a.size>1,o=r?t.slice(0,1).map(mixedForms):[],l=numberTexts(n),c=t.flatMap(({value:e})=>l.get(e)??[])
;return s.length>0||r?fail([...s,...o],c):a.has("compose")?describeCompose(c,l,n):describeBake(c,e)}function formOf(e){const[,t]=/\.(hcl|json|ya?ml)$/i.exec(e)??[]
;if(void 0!==t)return/^y/i.test(t)?"compose":/^h/i.test(t)?"hcl":"json"}function numberTexts(e){const t=[...e].flatMap(([e,t])=>"string"==typeof t?[{path:e,text:t.replace(/^\uFEFF/,"")}]:[])
;return new Map(t.map((e,t)=>[e.path,{...e,index:t+1}]))}function checkFile({value:e,range:t},n){const i=(0,a.hD)(e)
;return void 0===formOf(e)?[unreadable(`the file ${i} is neither a bake file nor a compose file`,"name a file that ends with .hcl, .json, .yml or .yaml",t)]:"string"==typeof n?[]:[unreadable(`the file ${i} under "from" ${void 0===n?"does not exist":`cannot be read: ${n.because}`}`,"write its path from the repository's root",t)]
}function mixedForms({range:e}){return unreadable('"from" names bake files and compose files together','write what "docker buildx bake --print" says of both into docker-bake.json, and name that',e)}
function unreadable(e,t,n){return{code:"from-unreadable",message:e,fix:t,range:n}}function fail(e,t){return{kind:"described",images:{texts:inOrder(t),images:new Map,findings:e}}}function inOrder(e){
const t=Math.max(0,...e.map(({index:e})=>e));return Array.from({length:t},(t,n)=>e.find(({index:e})=>e===n+1)??{path:"",text:""})}function succeed(e,t,n=[]){const s=(0,i.Oi)([{path:"",text:""
},...inOrder(t)].map(({path:e,text:t})=>({source:{kind:"file",path:e},text:t}))),a=toImages(e,e=>s(e).line),r=0===e.length&&0===n.length?t.slice(0,1).map(nothingBuilt):[];return{kind:"described",
images:{...{...a,findings:[...n,...a.findings,...r]},texts:inOrder(t)}}}function nothingBuilt({path:e,index:t}){return unreadable(`${(0,
a.hD)(e)} describes no image`,'name a file with a target, or a service with "build"',(0,i.p6)(s.h,t))}function describeCompose(e,t,n){const i=readComposeTargets({main:e,
further:new Map([...n.keys()].map(e=>[e,t.get(e)]))});return"needs"===i.kind?i:succeed(i.targets,[...t.values()],i.findings)}function describeBake(e,t){
const n=e.flatMap(e=>"json"===formOf(e.path)?checkJson(e):[]);if(n.length>0)return fail(n,e);const i=e.every(({path:e})=>"json"===formOf(e))?(0,d.oK)(e):void 0
;if("targets"===i?.kind)return succeed(i.targets,e);const s=(0,u.sP)(e),{printed:a}=t,r=(0,u.UK)(s);if(0===r.length)return succeed([],e);if(void 0===a)return{kind:"needs-bake",
files:e.map(({path:e,text:t})=>({form:bakeForm(e),text:t})),targets:r};if("printed"!==a.kind)return fail([explainPrinted(a,e,t)],e);const o=(0,u.HN)(a.json,s)
;return void 0!==o?succeed(o,e):fail([explainPrinted({kind:"refused",because:"it printed something else than a definition"},e,t)],e)}function bakeForm(e){return"json"===formOf(e)?"json":"hcl"}
function checkJson({path:e,text:t,index:n}){if((0,d.Fh)(t))return[];const{because:r,...o}=findJsonMistake(t)??{...s.h,because:"unknown"};return[unreadable(`${(0,
a.hD)(e)} is no JSON: ${r}`,'mend it, so that "docker buildx bake --print" takes it',(0,i.p6)(o,n))]}function explainPrinted(e,t,{files:n}){const r=n[0]?.range??s.h;switch(e.kind){case"unavailable":
return{code:"bake-unavailable",message:`${(0,a.hD)(t[0]?.path??"")} holds expressions, and only "docker buildx bake" reads them: ${e.because}`,
fix:["run docker/setup-buildx-action before this step, or install buildx; or write once","docker buildx bake --print TARGET\u2026 > docker-bake.json",'and name that file under "from"'].join("\n"),
range:r};case"refused":{const n=void 0===e.at?void 0:t[e.at.file],s=void 0===n||void 0===e.at?r:(0,i.p6)(findLine(n.text,e.at.line),n.index),o='mend it, so that "docker buildx bake --print" takes it'
;return unreadable(`bake does not take ${(0,a.hD)(n?.path??t[0]?.path??"")}: ${e.because}`,o,s)}}}function findLine(e,t){
const n=e.split("\n"),i=n.slice(0,t-1).reduce((e,t)=>e+t.length+1,0),s=n[t-1]??"";return{start:i+s.length-s.trimStart().length,end:i+s.trimEnd().length}}})};
