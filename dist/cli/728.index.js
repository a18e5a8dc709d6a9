"use strict";exports.id=728,exports.ids=[728],exports.modules={1577:((t,e,s)=>{s.d(e,{o:()=>isOption,q:()=>n})
;const n=new Map([...["context","dockerfile","dockerfile-inline","target","tags","platforms","description","call","cache-to","output","pull","no-cache","network","shm-size"].map(t=>[t,"replaced"]),...["args","contexts","labels","extra-hosts"].map(t=>[t,"merged"]),...["annotations","attest","secret","ssh","cache-from","no-cache-filter","ulimits","entitlements","policy"].map(t=>[t,"appended"])]),i=["description","tags","output","cache-from","cache-to","pull","no-cache","no-cache-filter","secret","ssh","policy"],a=["context","dockerfile","dockerfile-inline","args","contexts","target","platforms"]
;function isOption(t){return!i.includes(t)&&!a.includes(t)}}),3162:((t,e,s)=>{function readRoles(t){const find=(e,s)=>t.flatMap(t=>t.type===e?t.attributes.get(s)??[]:[]),e=find("group","targets")
;return{members:new Set(e.flatMap(({texts:t})=>t)),inherited:new Set(find("target","inherits").flatMap(({texts:t})=>t)),areGroupsPlain:e.every(({isPlain:t})=>t)}}
function isAbstract(t,{members:e,inherited:s,areGroupsPlain:n}){return!!t.some(t=>t.startsWith("_"))||t.some(t=>s.has(t))&&n&&!t.some(t=>e.has(t))}function listLinked({fields:t}){
const e=t.get("contexts")?.value;return"mapping"!==e?.kind?[]:[...e.entries.values()].flatMap(({value:t})=>"scalar"===t.kind&&t.text.startsWith("target:")?[t.text.slice(7)]:[])}
function withLinked(t,e){const s=new Map(t.map(t=>[t.name,t])),n=new Set,i=t.filter(e);for(let t=i.pop();void 0!==t;t=i.pop())n.has(t)||(n.add(t),i.push(...listLinked(t).flatMap(t=>s.get(t)??[])))
;return t.filter(t=>n.has(t))}s.d(e,{iZ:()=>readRoles,p3:()=>isAbstract,u8:()=>withLinked})}),6701:((t,e,s)=>{s.d(e,{A:()=>moveNode,c:()=>moveEntry});var n=s(9780);function moveNode(t,e){const s=(0,
n.p)(t.range,e);switch(t.kind){case"scalar":return{...t,range:s};case"list":return{...t,range:s,items:t.items.map(t=>moveNode(t,e))};case"mapping":return{...t,range:s,
entries:new Map([...t.entries].map(([t,s])=>[t,moveEntry(s,e)]))}}}function moveEntry({key:t,value:e},s){return{key:(0,n.p)(t,s),value:moveNode(e,s)}}}),5500:((t,e,s)=>{function outlineHcl(t){
return new Outliner(t).readBody().blocks}s.d(e,{y:()=>outlineHcl})
;const n=/[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*/y,i=/(?:[\s,;]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y,a=/[ \t]+/y,r=/<<-?([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)[^\n]*\n/y
;class Outliner{text;#t=0;constructor(t){this.text=t}readBody(t=0){const e=[],s=new Map;for(;this.#t<this.text.length&&(this.#e(i),"}"!==this.text[this.#t]);){const i=this.#t,r=this.#s(n)
;void 0!==r?(this.#e(a),"="===this.text[this.#t]&&"="!==this.text[this.#t+1]?(this.#t+=1,s.set(r,this.#n(i))):e.push(...this.#i(r,i,t))):this.#a()}return{blocks:e,attributes:s}}#i(t,e,s){const i=[]
;let r=this.#t;for(;this.#t<this.text.length&&!/[{\n]/.test(this.text[this.#t]??"");){const t='"'===this.text[this.#t]?this.#r():this.#s(n);if(void 0===t)return[];i.push(t),r=this.#t,this.#e(a)}
if("{"!==this.text[this.#t]||s>l)return[];this.#t+=1;const{attributes:o}=this.readBody(s+1);"}"===this.text[this.#t]&&(this.#t+=1);const[c]=i;return void 0===c?[]:[{type:t,name:c,range:{start:e,end:r
},attributes:o}]}#n(t){const e=[];let s="",n=0;for(;this.#t<this.text.length;){const t=this.text[this.#t]??"";if(0===n&&("\n"===t||"}"===t))break;if('"'===t){const t=this.#r();e.push(t),
/[$%]\{/.test(t)&&(s+="$");continue}this.#e(r)?s+="$":("#"!==t&&"/"!==t||!this.#e(o))&&("([{".includes(t)&&(n+=1),")]}".includes(t)&&(n-=1),s+=t,this.#t+=1)}const i=/^\s*(?:\[[\s,]*\])?\s*$/.test(s)
;return{range:{start:t,end:trimEnd(this.text,t,this.#t)},texts:e,isPlain:i}}#r(){const t=this.#t+1;this.#o();const e='"'===this.text[this.#t-1]&&this.#t>t;return this.text.slice(t,e?this.#t-1:this.#t)
}#o(){const t=[0];for(this.#t+=1;this.#t<this.text.length;){const e=t.at(-1)??0,s=this.text[this.#t];if("\n"===s&&0===e)return;if('"'===s){if(this.#t+=1,e>0)t.push(0);else{if(1===t.length)return
;t.pop()}continue}const[n=""]=this.#l(/(?:\$\$|%%)\{|[$%]\{|\\./sy)??[];n.endsWith("{")&&2===n.length||e>0&&"{"===s?t[t.length-1]=e+1:e>0&&"}"===s&&(t[t.length-1]=e-1),this.#t+=Math.max(n.length,1)}}
#l(t){return t.lastIndex=this.#t,t.exec(this.text)}#a(){'"'===this.text[this.#t]?this.#o():this.#t+=1}#s(t){const e=this.#t;return this.#e(t)?this.text.slice(e,this.#t):void 0}#e(t){
t.lastIndex=this.#t;const e=t.exec(this.text);return null!==e&&(this.#t=t.lastIndex,t===r&&this.#c(e[1]??""),!0)}#c(t){const e=new RegExp(`^[ \\t]*${t.replaceAll("-","\\-")}[ \\t]*$`,"gm")
;e.lastIndex=this.#t;const s=e.exec(this.text);this.#t=null===s?this.text.length:s.index+s[0].length}}const o=/#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,l=50;function trimEnd(t,e,s){
return e+t.slice(e,s).trimEnd().length}}),3423:((t,e,s)=>{s.d(e,{Fh:()=>isJson,h3:()=>outlineJson,oK:()=>readPlainBake});var n=s(2385),i=s(9780),a=s(1577),r=s(3162);function mergeFields(t,e){
const s=new Map(t);for(const[t,n]of e){const e=s.get(t);s.set(t,mergeField(a.q.get(t),e,n))}return s}function mergeField(t,e,s){if("merged"===t&&"mapping"===s.value.kind){
const t="mapping"===e?.value.kind?[...e.value.entries]:[],n=[...s.value.entries].filter(([,{value:t}])=>"scalar"!==t.kind||"null"!==t.type);return{...s,value:{...s.value,entries:new Map([...t,...n])}}
}return"appended"===t&&"list"===e?.value.kind&&"list"===s.value.kind?{...s,value:{...s.value,items:[...e.value.items,...s.value.items]}}:s}function normalize(t){const e=t.get("contexts")
;if("mapping"!==e?.value.kind)return t;const s=new Map([...e.value.entries].filter(([,{value:t}])=>"scalar"!==t.kind||""!==t.text));return new Map([...t,["contexts",{...e,value:{...e.value,entries:s}
}]])}var o=s(6701);class PlainBake{files;#u;#h=new Map;constructor(t){this.files=t}read(){for(const t of this.files)this.#p(t);const t=new Map;for(const e of this.files)for(const s of this.#d(e)){
const e=t.get(s.name);e?.file===s.file&&this.#f(`target "${s.name}" is there twice`),t.set(s.name,void 0===e?s:mergeRaw(e,s))}const e=(0,
r.iZ)(this.files.flatMap(({blocks:t})=>t)),s=void 0===this.#u?this.#m(t,e):[];return void 0===this.#u?{kind:"targets",targets:s}:{kind:"complex",because:this.#u}}#m(t,e){
const s=new Map([...t.values()].map(({name:t,block:e})=>[t,e])),n=[...t.values()].map(({name:e,file:s,entry:n})=>({name:e,file:s.path,range:(0,i.p)(n.key,s.index),fields:this.#g(e,t,new Map)??new Map
}));return(0,r.u8)(n,({name:t})=>{const n=s.get(t)??t;return!(0,r.p3)([...new Set([t,n])],e)})}#g(t,e,s){if(s.has(t))return s.get(t);s.set(t,void 0);const n=e.get(t)
;if(void 0===n)return void this.#f(`there is no target "${t}" to inherit from`);let i=new Map;for(const t of n.inherits){const n=this.#g(t,e,s);void 0!==n&&(i=mergeFields(i,n))}
const a=normalize(mergeFields(i,n.fields));return s.set(t,a),a}#p({root:t,path:e}){for(const[s,n]of this.#k(t,"variable")){this.#h.has(s)&&this.#f(`${e} declares the variable "${s}" again`)
;const t=[...n.entries.keys()].some(t=>!/^(?:default|description|\/\/)$/.test(t));this.#h.set(s,t?void 0:n.entries.get("default")?.value)}}*#d(t){const e=t.root.entries.get("target")?.value
;for(const[s,n]of this.#k(t.root,"target")){const i={key:("mapping"===e?.kind?e.entries.get(s)?.key:void 0)??n.range,value:n}
;for(const{name:e,scope:a}of this.#v(s,n))/^[\w-]+$/.test(e)||this.#f(`"${e}" is no name of a target`),yield{name:e,block:s,file:t,entry:i,...this.#x(n,t.index,a)}}}*#k(t,e){
const s=t.entries.get(e)?.value
;if(void 0!==s)if("mapping"===s.kind)for(const[t,{value:n}]of s.entries)"//"!==t&&("mapping"===n.kind?yield[t,n]:this.#f(`${e} "${t}" is no object`));else this.#f(`"${e}" is no object`)}
#v(t,{entries:e}){const[s,n]=[e.get("matrix")?.value,e.get("name")?.value];if(void 0===s&&void 0===n)return[{name:t,scope:new Map}]
;if("mapping"!==s?.kind||"scalar"!==n?.kind)return this.#f(`the matrix of target "${t}" has another form`),[];let i=[new Map];for(const[e,{value:n}]of s.entries){
const s=("list"===n.kind?n.items:[n]).map(t=>this.#b(t,new Map)??"");if("list"!==n.kind&&this.#f(`the matrix of target "${t}" has another form`),
i.length*s.length>l)return this.#f(`the matrix of target "${t}" is very large`),[];i=i.flatMap(t=>s.map(s=>new Map([...t,[e,s]])))}return i.map(t=>({name:this.#b(n,t)??"",scope:t}))}#x(t,e,s){
const n=new Map;let i=[];for(const[a,r]of t.entries){if(["matrix","name","//"].includes(a))continue;const t=this.#w(r.value,s);"inherits"===a?(i="list"===t.kind?t.items.map(textOf):[],
"list"!==t.kind&&this.#f('"inherits" is no list')):this.#y(a,t)?"scalar"===t.kind&&"null"===t.type||n.set(a,(0,o.c)({key:r.key,value:t},e)):this.#f(`the key "${a}" of a target has another form`)}
return{inherits:i,fields:n}}#y(t,e){if(!a.q.has(t))return!1;if("scalar"===e.kind&&"null"===e.type)return!0;if("merged"===a.q.get(t)){
const isNull=e=>"contexts"===t&&"scalar"===e.value.kind&&"null"===e.value.type;return"mapping"===e.kind&&[...e.entries.values()].every(t=>"scalar"===t.value.kind&&!isNull(t))}
return"appended"===a.q.get(t)||u.has(t)?"list"===e.kind&&(!h.has(t)||e.items.every(isText)):"scalar"===e.kind}#w(t,e){switch(t.kind){case"scalar":{const s=this.#b(t,e)
;return"null"===t.type||"boolean"===t.type?t:{...t,type:"text",text:s??""}}case"list":return{...t,items:t.items.map(t=>this.#w(t,e))};case"mapping":return{...t,
entries:new Map([...t.entries].map(([t,{key:s,value:n}])=>(/[$%]\{/.test(t)&&this.#f(`the key "${t}" is an expression`),[t,{key:s,value:this.#w(n,e)}])))}}}#b(t,e){
if("scalar"!==t.kind)return this.#f("a value has another form"),"";switch(t.type){case"null":return;case"boolean":return t.text;case"number":
return/^-?(?:0|[1-9]\d{0,14})$/.test(t.text)||this.#f(`the number ${t.text}`),t.text;case"text":return t.text.replaceAll(c,(t,s)=>this.#$(t,s,e))}}#$(t,e,s){if("$${"===t||"%%{"===t)return t.slice(1)
;const n=void 0===e?void 0:s.get(e)??this.#M(e);return void 0===n&&this.#f(`"${t}" is no variable with a plain default`),n??""}#M(t){const e=this.#h.get(t);if(void 0===e)return;this.#h.delete(t)
;const s=this.#b(e,new Map);return this.#h.set(t,e),s}#f(t){this.#u??=t}}
const l=1e3,c=/\$\$\{|%%\{|\$\{\s*([A-Za-z_][\w-]*)\s*\}|\$\{|%\{/g,u=new Set(["tags","platforms","cache-to","output"]),h=new Set(["tags","platforms","annotations","no-cache-filter","ulimits","entitlements"])
;function isText(t){return"scalar"===t.kind&&"null"!==t.type}function textOf(t){return"scalar"===t.kind?t.text:""}function mergeRaw(t,e){return{...t,inherits:[...t.inherits,...e.inherits],
fields:mergeFields(t.fields,e.fields)}}function readPlainBake(t){const e=[];for(const s of t){const t=isJson(s.text)?(0,n.T)(s.text).root:void 0
;if("mapping"!==t?.kind)return complex(`${s.path} is no object of JSON`);const i=[...t.entries.keys()].find(t=>!/^(?:target|group|variable|\/\/)$/.test(t))
;if(void 0!==i)return complex(`${s.path} has the key "${i}"`);e.push({...s,root:t,blocks:outlineJson(s.text)})}return new PlainBake(e).read()}function complex(t){return{kind:"complex",because:t}}
function isJson(t){try{return JSON.parse(t.replace(/^\uFEFF/,"")),!0}catch{return!1}}function outlineJson(t){const{root:e}=(0,n.T)(t)
;return"mapping"!==e?.kind?[]:["variable","group","target"].flatMap(t=>{const s=e.entries.get(t)?.value;return"mapping"!==s?.kind?[]:[...s.entries].map(([e,{key:s,value:n}])=>({type:t,name:e,range:s,
attributes:"mapping"===n.kind?readAttributes(n):new Map}))})}function readAttributes({entries:t}){return new Map([...t].map(([t,{key:e,value:s}])=>{const n=listTexts(s),i=n.every(t=>!/[$%]\{/.test(t))
;return[t,{range:{start:e.start,end:s.range.end},texts:n,isPlain:i}]}))}function listTexts(t){switch(t.kind){case"scalar":return[t.text];case"list":return t.items.flatMap(listTexts);case"mapping":
return[...t.entries.values()].flatMap(({value:t})=>listTexts(t))}}}),7728:((t,e,s)=>{s.d(e,{HN:()=>readPrinted,UK:()=>listWanted,sP:()=>outlineFiles})
;var n=s(9780),i=s(2385),a=s(5482),r=s(3162),o=s(5500),l=s(3423);function outlineFiles(t){return t.map(t=>({...t,blocks:/\.json$/i.test(t.path)?(0,l.h3)(t.text):(0,o.y)(t.text)}))}
function listWanted(t){const e=t.flatMap(t=>t.blocks),s=(0,r.iZ)(e),n=e.flatMap(({type:t,name:e})=>"target"===t?[e]:[]);return[...new Set(n)].filter(t=>/^[\w-]+$/.test(t)&&!(0,r.p3)([t],s))}
function readPrinted(t,e){const{root:s}=(0,i.T)(t),n="mapping"===s?.kind?s.entries.get("target")?.value:void 0;if("mapping"!==s?.kind||"mapping"!==n?.kind)return
;const a=listOwners(s.entries.get("group")?.value,e),o=[...n.entries].map(([t,{value:s}])=>{const n=a.get(t)??t;return{name:t,block:n,source:new Source(n,e),node:s}}),l=(0,
r.iZ)(e.flatMap(({blocks:t})=>t)),c=new Map(o.map(({name:t,block:e})=>[t,e])),u=o.sort((t,e)=>t.source.order-e.source.order).map(toTarget);return(0,r.u8)(u,({name:t})=>!(0,r.p3)([t,c.get(t)??t],l))}
function listOwners(t,e){const s=e.flatMap(t=>t.blocks),n=new Set(s.flatMap(({type:t,name:e})=>"target"===t?[e]:[])),i="mapping"===t?.kind?[...t.entries]:[];return new Map(i.flatMap(([t,{value:e}])=>{
const s="mapping"===e.kind?e.entries.get("targets")?.value:void 0;return n.has(t)&&"list"===s?.kind?s.items.flatMap(e=>"scalar"!==e.kind||n.has(e.text)?[]:[[e.text,t]]):[]}))}
function toTarget({name:t,source:e,node:s}){const n="mapping"===s.kind?[...s.entries]:[];return{name:t,file:e.path,range:e.range,fields:new Map(n.map(([t,{value:s}])=>{const n=e.find(t);return[t,{
key:n,value:relocate(unescape(t,s),n,s=>e.findWithin(t,s))}]}))}}class Source{name;path;range;order;#T;constructor(t,e){this.name=t,
this.#T=e.flatMap(t=>t.blocks.filter(({type:t})=>"target"===t).map(e=>({file:t,block:e})));const s=this.#T.findIndex(({block:e})=>e.name===t),i=this.#T[s];this.path=i?.file.path??e[0]?.path??"",
this.range=void 0===i?nowhere(e):(0,n.p)(i.block.range,i.file.index),this.order=-1===s?this.#T.length:s}find(t){const e=this.#S(this.name,t,new Set);return void 0===e?this.range:(0,
n.p)(e.range,e.file.index)}findWithin(t,e){const s=this.#S(this.name,t,new Set);if(void 0===s)return this.range
;const{range:i,file:a}=s,r=a.text.slice(i.start,i.end),o=e.replaceAll(/[^\w]/g,"\\$&"),l=/^[\w.-]+$/.test(e)?new RegExp(`(?<![\\w.-])"?${o}"?\\s*[=:]`).exec(r)?.index:void 0;if(void 0===l)return(0,
n.p)(i,a.index);const c=i.start+l+('"'===r[l]?1:0);return(0,n.p)({start:c,end:c+e.length},a.index)}#S(t,e,s){if(s.has(t))return;s.add(t)
;const n=this.#T.filter(({block:e})=>e.name===t),i=n.findLast(({block:t})=>t.attributes.has(e)),a=i?.block.attributes.get(e)?.range;if(void 0!==i&&void 0!==a)return{file:i.file,range:a}
;const r=n.flatMap(({block:t})=>t.attributes.get("inherits")?.texts??[]);for(const t of r.reverse()){const n=this.#S(t,e,s);if(void 0!==n)return n}}}function nowhere(t){return(0,n.p)({start:0,end:0
},t[0]?.index??0)}const c=["args","labels","annotations","extra-hosts","dockerfile-inline"];function unescape(t,e){return c.includes(t)?(0,a.ih)(e,t=>({...t,
text:t.text.replaceAll("$${","${").replaceAll("%%{","%{")})):e}function relocate(t,e,s){switch(t.kind){case"scalar":return{...t,range:e};case"list":return{...t,range:e,
items:t.items.map(t=>relocate(t,e,s))};case"mapping":return{...t,range:e,entries:new Map([...t.entries].map(([t,{value:e}])=>{const n=s(t);return[t,{key:n,value:relocate(e,n,()=>n)}]}))}}}})};
