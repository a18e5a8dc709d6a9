"use strict";exports.id=913,exports.ids=[913],exports.modules={49605:((i,e,o)=>{o.d(e,{r:()=>checkReadable});var r=o(70169),a=o(74970),t=o(52869),n=o(53657)
;async function checkReadable({readable:i},{repository:e,commit:o,isInWorkingTree:s,platforms:d="either"}){if(void 0===i||void 0===o)return[];const c={...{...await(0,n.$Z)({valid:i,source:{
kind:"file",path:""}},e,o),platforms:d},...void 0===s?{}:{isInWorkingTree:s}},l=(0,a.S)([...r.iY,...r._Y],c);return(0,t.Ix)(l)}}),12913:((i,e,o)=>{o.d(e,{explainBroken:()=>explainBroken})
;var r=o(13707),a=o(52869),t=o(60749),n=o(99668),s=o(44598),d=o(19778),c=o(49605);async function explainBroken({world:i,job:e,read:o},l){const{request:p,trigger:u}=e,f=(0,
t.G)(l)||"checkout"!==l.place||"base"===(0,n.Bx)(u)?void 0:await l.readCommit("HEAD"),g=await(0,c.r)(o,{repository:l,commit:void 0===f||(0,t.G)(f)?void 0:f.id,isInWorkingTree:(0,s.G)(i,u),
platforms:p.platforms}),m=void 0===o.configuration?[]:(0,r.y)({request:p,valid:{configuration:o.configuration}});return(0,d.gz)([...e.diagnostics,...o.diagnostics,...g,...(0,a.Ix)(m)])}})};
