"use strict";exports.id=53,exports.ids=[53],exports.modules={1053:((e,s,n)=>{n.d(s,{rememberImages:()=>rememberImages})
;var a=n(1447),t=n(7327),i=n(1689),o=n(3185),r=n(7024),c=n(3795),d=n(7842),u=n(2898),m=n(2991),g=n(3258),f=n(8720);async function recordBases(e){const{question:s,memory:n,bases:a,baseImages:t}=e,i=(0,
o.L)({...s,memory:n}),r=new Map(i.map(e=>[e.image.name,e])),c=i.filter(({build:e,dev:s})=>e||s);await t.ask(c.flatMap(e=>listAsked(e,a)));const d=c.map(async s=>{const{name:i}=s.image,o=a.get(i)?.own
;return[i,{pins:{prod:t.pin(o?.prod??[]),dev:t.pin(o?.dev??[])},tag:s.build&&"allowed"===n.storing.kind?await makeTag(i,r,e):""}]});return new Map(await Promise.all(d))}
function listAsked({image:e,build:s,dev:n,memory:a},t){const i=t.get(e.name);return[...(!0===a?.store?i?.all:s?i?.own.prod:[])??[],...n?i?.own.dev??[]:[]]}async function makeTag(e,s,n){
const a=tagOf(e,n);if(void 0===a)return"";const t=listReused(e,s,n);return(await Promise.all(t.map(e=>isFresh(e,n)))).every(Boolean)?a:""}function tagOf(e,{memory:s,bases:n,baseImages:a}){
const t=s.keys.get(e),i=n.get(e)?.all;if(void 0!==i&&"known"===t?.kind)return(0,g.N)(t.key,i,e=>a.find(e))}function listReused(e,s,{question:n}){const a=new Set,t=new Set([e])
;for(const e of t)for(const i of(0,u.ri)(n.parents,e,"prod")){const e=s.get(i);!0===e?.reuse?a.add(e):t.add(i)}return[...a]}async function isFresh(e,s){
const{name:n,publishedName:a}=e.image,t=tagOf(n,s);if(void 0===t)return!1;const i=(0,m.o_)(a).name,o=await s.registry.ask(`${i}:${t}`);return"found"===o.kind&&o.digest===(0,f.s)(e)?.digest}
var l=n(2945),w=n(3573);async function rememberImages(e,{reuse:s,storing:n},o){const{facts:r,weighed:u}=e,{configuration:m}=r.valid,{inputs:g,parents:f,head:k}=r,p=(0,i.e)({configuration:m,inputs:g,
parents:f,head:k,hashes:u.hashes}),h=checksBases(e),v=new w.R(h?"to check":"to reuse"),b=new l._(o,selectLimits(s,e),v),y=new c.i(o,v),B=m.bases&&(0,a.d)({configuration:m,inputs:g,parents:f
}),find=(e,s)=>b.find(e,s),M=h&&void 0!==B?selectChecked(e,p,B):[],q=await(0,d.hV)(M,{registry:o,baseImages:y,find
}),x=h?q.freshness:void 0,I="schedule"!==r.event||h?"nothing":"affected",A=toBasesQuestion(x),L={keys:p,storing:n,answers:q.answers,refreshes:I,...A
},O=await askUnasked(e,L,find),diagnostics=()=>[...v.diagnostics(),...b.diagnostics(),...q.mistakes];if(void 0===B)return{memory:O,diagnostics:diagnostics()};const P={question:u.question,memory:O,
baseImages:y,registry:o},Q=await recordBases({...P,bases:B}),R=(0,t.v)({bases:B,find:e=>y.know(e),freshness:x}),S={...toBasesQuestion(x).bases,records:Q,usages:R};return{memory:{...O,bases:S},
diagnostics:diagnostics()}}function toBasesQuestion(e){return void 0===e?{}:{bases:{records:new Map,usages:[],checked:e}}}function selectLimits({maxAge:e},s){
const n=checksBases(s)?s.facts.valid.configuration.bases?.maxAge:void 0;return void 0===e||void 0===n?{maxAge:e??n}:{maxAge:Math.min(e,n)}}function checksBases({facts:e,weighed:s}){
const{bases:n}=e.valid.configuration;return!0===n?.check.includes(e.event)&&void 0===s.question.requested}function selectChecked({facts:e,weighed:s},n,a){
const{parents:t}=e,{publishing:i,configuration:o}=s.question,c=o.images.filter(e=>(0,r.bT)(i,e)).map(({name:e})=>e).filter(e=>"known"===n.get(e)?.kind),u=(0,
d.M2)(c,t),m=new Map([...a].filter(([e])=>u.has(e)));return(0,d.YS)({configuration:o,parents:t,keys:n,bases:m})}async function askUnasked({facts:e,weighed:s},n,a){
const{images:t}=e.valid.configuration,i=new Map(t.map(e=>[e.name,e])),r=new Map(n.answers),c={...n,answers:r},ask=async e=>{const s=i.get(e),t=n.keys.get(e);return void 0===s||"known"!==t?.kind?[e,{
kind:"missing",because:"it has no content tag"}]:[e,await a(s,t.key)]};for(;;){const e=(0,o.W)({...s.question,memory:c});if(0===e.length)return c
;for(const[s,n]of await Promise.all(e.map(ask)))r.set(s,n)}}})};
