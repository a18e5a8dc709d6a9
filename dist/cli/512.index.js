"use strict";exports.id=512,exports.ids=[512],exports.modules={5822:((t,e,s)=>{s.d(e,{o:()=>isOption,q:()=>n})
;const n=new Map([...["context","dockerfile","dockerfile-inline","target","tags","platforms","description","call","cache-to","output","pull","no-cache","network","shm-size"].map(t=>[t,"replaced"]),...["args","contexts","labels","extra-hosts"].map(t=>[t,"merged"]),...["annotations","attest","secret","ssh","cache-from","no-cache-filter","ulimits","entitlements","policy"].map(t=>[t,"appended"])]),i=["description","tags","output","cache-from","cache-to","pull","no-cache","no-cache-filter","secret","ssh","policy"],a=["context","dockerfile","dockerfile-inline","args","contexts","target","platforms"]
;function isOption(t){return!i.includes(t)&&!a.includes(t)}}),8441:((t,e,s)=>{s.d(e,{Fh:()=>isJson,h3:()=>outlineJson,oK:()=>readPlainBake});var n=s(2385),i=s(9780),a=s(3162),r=s(5822)
;function mergeFields(t,e){const s=new Map(t);for(const[t,n]of e){const e=s.get(t);s.set(t,mergeField(r.q.get(t),e,n))}return s}function mergeField(t,e,s){if("merged"===t&&"mapping"===s.value.kind){
const t="mapping"===e?.value.kind?[...e.value.entries]:[],n=[...s.value.entries].filter(([,{value:t}])=>"scalar"!==t.kind||"null"!==t.type);return{...s,value:{...s.value,entries:new Map([...t,...n])}}
}return"appended"===t&&"list"===e?.value.kind&&"list"===s.value.kind?{...s,value:{...s.value,items:[...e.value.items,...s.value.items]}}:s}function normalize(t){const e=t.get("contexts")
;if("mapping"!==e?.value.kind)return t;const s=new Map([...e.value.entries].filter(([,{value:t}])=>"scalar"!==t.kind||""!==t.text));return new Map([...t,["contexts",{...e,value:{...e.value,entries:s}
}]])}var o=s(6701);class PlainBake{files;#t;#e=new Map;constructor(t){this.files=t}read(){for(const t of this.files)this.#s(t);const t=new Map;for(const e of this.files)for(const s of this.#n(e)){
const e=t.get(s.name);e?.file===s.file&&this.#i(`target "${s.name}" is there twice`),t.set(s.name,void 0===e?s:mergeRaw(e,s))}const e=(0,
a.iZ)(this.files.flatMap(({blocks:t})=>t)),s=void 0===this.#t?this.#a(t,e):[];return void 0===this.#t?{kind:"targets",targets:s}:{kind:"complex",because:this.#t}}#a(t,e){
const s=new Map([...t.values()].map(({name:t,block:e})=>[t,e])),n=[...t.values()].map(({name:e,file:s,entry:n})=>({name:e,file:s.path,range:(0,i.p6)(n.key,s.index),fields:this.#r(e,t,new Map)??new Map
}));return(0,a.u8)(n,({name:t})=>{const n=s.get(t)??t;return!(0,a.p3)([...new Set([t,n])],e)})}#r(t,e,s){if(s.has(t))return s.get(t);s.set(t,void 0);const n=e.get(t)
;if(void 0===n)return void this.#i(`there is no target "${t}" to inherit from`);let i=new Map;for(const t of n.inherits){const n=this.#r(t,e,s);void 0!==n&&(i=mergeFields(i,n))}
const a=normalize(mergeFields(i,n.fields));return s.set(t,a),a}#s({root:t,path:e}){for(const[s,n]of this.#o(t,"variable")){this.#e.has(s)&&this.#i(`${e} declares the variable "${s}" again`)
;const t=[...n.entries.keys()].some(t=>!/^(?:default|description|\/\/)$/.test(t));this.#e.set(s,t?void 0:n.entries.get("default")?.value)}}*#n(t){const e=t.root.entries.get("target")?.value
;for(const[s,n]of this.#o(t.root,"target")){const i={key:("mapping"===e?.kind?e.entries.get(s)?.key:void 0)??n.range,value:n}
;for(const{name:e,scope:a}of this.#l(s,n))/^[\w-]+$/.test(e)||this.#i(`"${e}" is no name of a target`),yield{name:e,block:s,file:t,entry:i,...this.#c(n,t.index,a)}}}*#o(t,e){
const s=t.entries.get(e)?.value
;if(void 0!==s)if("mapping"===s.kind)for(const[t,{value:n}]of s.entries)"//"!==t&&("mapping"===n.kind?yield[t,n]:this.#i(`${e} "${t}" is no object`));else this.#i(`"${e}" is no object`)}
#l(t,{entries:e}){const[s,n]=[e.get("matrix")?.value,e.get("name")?.value];if(void 0===s&&void 0===n)return[{name:t,scope:new Map}]
;if("mapping"!==s?.kind||"scalar"!==n?.kind)return this.#i(`the matrix of target "${t}" has another form`),[];let i=[new Map];for(const[e,{value:n}]of s.entries){
const s=("list"===n.kind?n.items:[n]).map(t=>this.#u(t,new Map)??"");if("list"!==n.kind&&this.#i(`the matrix of target "${t}" has another form`),
i.length*s.length>l)return this.#i(`the matrix of target "${t}" is very large`),[];i=i.flatMap(t=>s.map(s=>new Map([...t,[e,s]])))}return i.map(t=>({name:this.#u(n,t)??"",scope:t}))}#c(t,e,s){
const n=new Map;let i=[];for(const[a,r]of t.entries){if(["matrix","name","//"].includes(a))continue;const t=this.#h(r.value,s);"inherits"===a?(i="list"===t.kind?t.items.map(textOf):[],
"list"!==t.kind&&this.#i('"inherits" is no list')):this.#p(a,t)?"scalar"===t.kind&&"null"===t.type||n.set(a,(0,o.c)({key:r.key,value:t},e)):this.#i(`the key "${a}" of a target has another form`)}
return{inherits:i,fields:n}}#p(t,e){if(!r.q.has(t))return!1;if("scalar"===e.kind&&"null"===e.type)return!0;if("merged"===r.q.get(t)){
const isNull=e=>"contexts"===t&&"scalar"===e.value.kind&&"null"===e.value.type;return"mapping"===e.kind&&[...e.entries.values()].every(t=>"scalar"===t.value.kind&&!isNull(t))}
return"appended"===r.q.get(t)||u.has(t)?"list"===e.kind&&(!h.has(t)||e.items.every(isText)):"scalar"===e.kind}#h(t,e){switch(t.kind){case"scalar":{const s=this.#u(t,e)
;return"null"===t.type||"boolean"===t.type?t:{...t,type:"text",text:s??""}}case"list":return{...t,items:t.items.map(t=>this.#h(t,e))};case"mapping":return{...t,
entries:new Map([...t.entries].map(([t,{key:s,value:n}])=>(/[$%]\{/.test(t)&&this.#i(`the key "${t}" is an expression`),[t,{key:s,value:this.#h(n,e)}])))}}}#u(t,e){
if("scalar"!==t.kind)return this.#i("a value has another form"),"";switch(t.type){case"null":return;case"boolean":return t.text;case"number":
return/^-?(?:0|[1-9]\d{0,14})$/.test(t.text)||this.#i(`the number ${t.text}`),t.text;case"text":return t.text.replaceAll(c,(t,s)=>this.#d(t,s,e))}}#d(t,e,s){if("$${"===t||"%%{"===t)return t.slice(1)
;const n=void 0===e?void 0:s.get(e)??this.#f(e);return void 0===n&&this.#i(`"${t}" is no variable with a plain default`),n??""}#f(t){const e=this.#e.get(t);if(void 0===e)return;this.#e.delete(t)
;const s=this.#u(e,new Map);return this.#e.set(t,e),s}#i(t){this.#t??=t}}
const l=1e3,c=/\$\$\{|%%\{|\$\{\s*([A-Za-z_][\w-]*)\s*\}|\$\{|%\{/g,u=new Set(["tags","platforms","cache-to","output"]),h=new Set(["tags","platforms","annotations","no-cache-filter","ulimits","entitlements"])
;function isText(t){return"scalar"===t.kind&&"null"!==t.type}function textOf(t){return"scalar"===t.kind?t.text:""}function mergeRaw(t,e){return{...t,inherits:[...t.inherits,...e.inherits],
fields:mergeFields(t.fields,e.fields)}}function readPlainBake(t){const e=[];for(const s of t){const t=isJson(s.text)?(0,n.T)(s.text).root:void 0
;if("mapping"!==t?.kind)return complex(`${s.path} is no object of JSON`);const i=[...t.entries.keys()].find(t=>!/^(?:target|group|variable|\/\/)$/.test(t))
;if(void 0!==i)return complex(`${s.path} has the key "${i}"`);e.push({...s,root:t,blocks:outlineJson(s.text)})}return new PlainBake(e).read()}function complex(t){return{kind:"complex",because:t}}
function isJson(t){try{return JSON.parse(t.replace(/^\uFEFF/,"")),!0}catch{return!1}}function outlineJson(t){const{root:e}=(0,n.T)(t)
;return"mapping"!==e?.kind?[]:["variable","group","target"].flatMap(t=>{const s=e.entries.get(t)?.value;return"mapping"!==s?.kind?[]:[...s.entries].map(([e,{key:s,value:n}])=>({type:t,name:e,range:s,
attributes:"mapping"===n.kind?readAttributes(n):new Map}))})}function readAttributes({entries:t}){return new Map([...t].map(([t,{key:e,value:s}])=>{const n=listTexts(s),i=n.every(t=>!/[$%]\{/.test(t))
;return[t,{range:{start:e.start,end:s.range.end},texts:n,isPlain:i}]}))}function listTexts(t){switch(t.kind){case"scalar":return[t.text];case"list":return t.items.flatMap(listTexts);case"mapping":
return[...t.entries.values()].flatMap(({value:t})=>listTexts(t))}}}),7512:((t,e,s)=>{s.d(e,{HN:()=>readPrinted,UK:()=>listWanted,sP:()=>outlineFiles})
;var n=s(9780),i=s(2385),a=s(5482),r=s(3162),o=s(5500),l=s(8441);function outlineFiles(t){return t.map(t=>({...t,blocks:/\.json$/i.test(t.path)?(0,l.h3)(t.text):(0,o.y)(t.text)}))}
function listWanted(t){const e=t.flatMap(t=>t.blocks),s=(0,r.iZ)(e),n=e.flatMap(({type:t,name:e})=>"target"===t?[e]:[]);return[...new Set(n)].filter(t=>/^[\w-]+$/.test(t)&&!(0,r.p3)([t],s))}
function readPrinted(t,e){const{root:s}=(0,i.T)(t),n="mapping"===s?.kind?s.entries.get("target")?.value:void 0;if("mapping"!==s?.kind||"mapping"!==n?.kind)return
;const a=listOwners(s.entries.get("group")?.value,e),o=[...n.entries].map(([t,{value:s}])=>{const n=a.get(t)??t;return{name:t,block:n,source:new Source(n,e),node:s}}),l=(0,
r.iZ)(e.flatMap(({blocks:t})=>t)),c=new Map(o.map(({name:t,block:e})=>[t,e])),u=o.sort((t,e)=>t.source.order-e.source.order).map(toTarget);return(0,r.u8)(u,({name:t})=>!(0,r.p3)([t,c.get(t)??t],l))}
function listOwners(t,e){const s=e.flatMap(t=>t.blocks),n=new Set(s.flatMap(({type:t,name:e})=>"target"===t?[e]:[])),i="mapping"===t?.kind?[...t.entries]:[];return new Map(i.flatMap(([t,{value:e}])=>{
const s="mapping"===e.kind?e.entries.get("targets")?.value:void 0;return n.has(t)&&"list"===s?.kind?s.items.flatMap(e=>"scalar"!==e.kind||n.has(e.text)?[]:[[e.text,t]]):[]}))}
function toTarget({name:t,source:e,node:s}){const n="mapping"===s.kind?[...s.entries]:[];return{name:t,file:e.path,range:e.range,fields:new Map(n.map(([t,{value:s}])=>{const n=e.find(t);return[t,{
key:n,value:relocate(unescape(t,s),n,s=>e.findWithin(t,s))}]}))}}class Source{name;path;range;order;#m;constructor(t,e){this.name=t,
this.#m=e.flatMap(t=>t.blocks.filter(({type:t})=>"target"===t).map(e=>({file:t,block:e})));const s=this.#m.findIndex(({block:e})=>e.name===t),i=this.#m[s];this.path=i?.file.path??e[0]?.path??"",
this.range=void 0===i?nowhere(e):(0,n.p6)(i.block.range,i.file.index),this.order=-1===s?this.#m.length:s}find(t){const e=this.#g(this.name,t,new Set);return void 0===e?this.range:(0,
n.p6)(e.range,e.file.index)}findWithin(t,e){const s=this.#g(this.name,t,new Set);if(void 0===s)return this.range
;const{range:i,file:a}=s,r=a.text.slice(i.start,i.end),o=e.replaceAll(/[^\w]/g,"\\$&"),l=/^[\w.-]+$/.test(e)?new RegExp(`(?<![\\w.-])"?${o}"?\\s*[=:]`).exec(r)?.index:void 0;if(void 0===l)return(0,
n.p6)(i,a.index);const c=i.start+l+('"'===r[l]?1:0);return(0,n.p6)({start:c,end:c+e.length},a.index)}#g(t,e,s){if(s.has(t))return;s.add(t)
;const n=this.#m.filter(({block:e})=>e.name===t),i=n.findLast(({block:t})=>t.attributes.has(e)),a=i?.block.attributes.get(e)?.range;if(void 0!==i&&void 0!==a)return{file:i.file,range:a}
;const r=n.flatMap(({block:t})=>t.attributes.get("inherits")?.texts??[]);for(const t of r.reverse()){const n=this.#g(t,e,s);if(void 0!==n)return n}}}function nowhere(t){return(0,n.p6)({start:0,end:0
},t[0]?.index??0)}const c=["args","labels","annotations","extra-hosts","dockerfile-inline"];function unescape(t,e){return c.includes(t)?(0,a.ih)(e,t=>({...t,
text:t.text.replaceAll("$${","${").replaceAll("%%{","%{")})):e}function relocate(t,e,s){switch(t.kind){case"scalar":return{...t,range:e};case"list":return{...t,range:e,
items:t.items.map(t=>relocate(t,e,s))};case"mapping":return{...t,range:e,entries:new Map([...t.entries].map(([t,{value:e}])=>{const n=s(t);return[t,{key:n,value:relocate(e,n,()=>n)}]}))}}}}),
3162:((t,e,s)=>{function readRoles(t){const find=(e,s)=>t.flatMap(t=>t.type===e?t.attributes.get(s)??[]:[]),e=find("group","targets");return{members:new Set(e.flatMap(({texts:t})=>t)),
inherited:new Set(find("target","inherits").flatMap(({texts:t})=>t)),areGroupsPlain:e.every(({isPlain:t})=>t)}}function isAbstract(t,{members:e,inherited:s,areGroupsPlain:n}){
return!!t.some(t=>t.startsWith("_"))||t.some(t=>s.has(t))&&n&&!t.some(t=>e.has(t))}function listLinked({fields:t}){const e=t.get("contexts")?.value
;return"mapping"!==e?.kind?[]:[...e.entries.values()].flatMap(({value:t})=>"scalar"===t.kind&&t.text.startsWith("target:")?[t.text.slice(7)]:[])}function withLinked(t,e){
const s=new Map(t.map(t=>[t.name,t])),n=new Set,i=t.filter(e);for(let t=i.pop();void 0!==t;t=i.pop())n.has(t)||(n.add(t),i.push(...listLinked(t).flatMap(t=>s.get(t)??[])));return t.filter(t=>n.has(t))
}s.d(e,{iZ:()=>readRoles,p3:()=>isAbstract,u8:()=>withLinked})}),6701:((t,e,s)=>{s.d(e,{A:()=>moveNode,c:()=>moveEntry});var n=s(9780);function moveNode(t,e){const s=(0,n.p6)(t.range,e);switch(t.kind){
case"scalar":return{...t,range:s};case"list":return{...t,range:s,items:t.items.map(t=>moveNode(t,e))};case"mapping":return{...t,range:s,entries:new Map([...t.entries].map(([t,s])=>[t,moveEntry(s,e)]))
}}}function moveEntry({key:t,value:e},s){return{key:(0,n.p6)(t,s),value:moveNode(e,s)}}}),5500:((t,e,s)=>{function outlineHcl(t){return new Outliner(t).readBody().blocks}s.d(e,{y:()=>outlineHcl})
;const n=/[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*/y,i=/(?:[\s,;]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,a=/[ \t]+/y,r=/<<-?([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)[^\n]*\n/y
;class Outliner{text;#k=0;constructor(t){this.text=t}readBody(t=0){const e=[],s=new Map;for(;this.#k<this.text.length&&(this.#v(i),"}"!==this.text[this.#k]);){const i=this.#k,r=this.#x(n)
;void 0!==r?(this.#v(a),"="===this.text[this.#k]&&"="!==this.text[this.#k+1]?(this.#k+=1,s.set(r,this.#b(i))):e.push(...this.#w(r,i,t))):this.#y()}return{blocks:e,attributes:s}}#w(t,e,s){const i=[]
;let r=this.#k;for(;this.#k<this.text.length&&!/[{\n]/.test(this.text[this.#k]??"");){const t='"'===this.text[this.#k]?this.#$():this.#x(n);if(void 0===t)return[];i.push(t),r=this.#k,this.#v(a)}
if("{"!==this.text[this.#k]||s>l)return[];this.#k+=1;const{attributes:o}=this.readBody(s+1);"}"===this.text[this.#k]&&(this.#k+=1);const[c]=i;return void 0===c?[]:[{type:t,name:c,range:{start:e,end:r
},attributes:o}]}#b(t){const e=[];let s="",n=0;for(;this.#k<this.text.length;){const t=this.text[this.#k]??"";if(0===n&&("\n"===t||"}"===t))break;if('"'===t){const t=this.#$();e.push(t),
/[$%]\{/.test(t)&&(s+="$");continue}this.#v(r)?s+="$":("#"!==t&&"/"!==t||!this.#v(o))&&("([{".includes(t)&&(n+=1),")]}".includes(t)&&(n-=1),s+=t,this.#k+=1)}const i=/^\s*(?:\[[\s,]*\])?\s*$/.test(s)
;return{range:{start:t,end:trimEnd(this.text,t,this.#k)},texts:e,isPlain:i}}#$(){const t=this.#k+1;this.#M();const e='"'===this.text[this.#k-1]&&this.#k>t;return this.text.slice(t,e?this.#k-1:this.#k)
}#M(){const t=[0];for(this.#k+=1;this.#k<this.text.length;){const e=t.at(-1)??0,s=this.text[this.#k];if("\n"===s&&0===e)return;if('"'===s){if(this.#k+=1,e>0)t.push(0);else{if(1===t.length)return
;t.pop()}continue}const[n=""]=this.#T(/(?:\$\$|%%)\{|[$%]\{|\\./sy)??[];n.endsWith("{")&&2===n.length||e>0&&"{"===s?t[t.length-1]=e+1:e>0&&"}"===s&&(t[t.length-1]=e-1),this.#k+=Math.max(n.length,1)}}
#T(t){return t.lastIndex=this.#k,t.exec(this.text)}#y(){'"'===this.text[this.#k]?this.#M():this.#k+=1}#x(t){const e=this.#k;return this.#v(t)?this.text.slice(e,this.#k):void 0}#v(t){
t.lastIndex=this.#k;const e=t.exec(this.text);return null!==e&&(this.#k=t.lastIndex,t===r&&this.#S(e[1]??""),!0)}#S(t){const e=new RegExp(`^[ \\t]*${t.replaceAll("-","\\-")}[ \\t]*$`,"gm")
;e.lastIndex=this.#k;const s=e.exec(this.text);this.#k=null===s?this.text.length:s.index+s[0].length}}const o=/#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,l=50;function trimEnd(t,e,s){
return e+t.slice(e,s).trimEnd().length}})};
