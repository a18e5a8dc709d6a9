"use strict";exports.id=817,exports.ids=[817],exports.modules={51817:((i,e,o)=>{o.d(e,{explainBroken:()=>explainBroken})
;var r=o(13707),t=o(52869),a=o(60749),n=o(99668),s=o(44598),d=o(221),c=o(80928),l=o(74970),p=o(84021)
;async function checkReadable({readable:i},{repository:e,commit:o,isInWorkingTree:r,platforms:a="either"}){if(void 0===i||void 0===o)return[];const n={...{...await(0,p.$)({valid:i,source:{kind:"file",
path:""}},e,o),platforms:a},...void 0===r?{}:{isInWorkingTree:r}},s=(0,l.S)([...c.iY,...c._Y],n);return(0,t.Ix)(s)}async function explainBroken({world:i,job:e,read:o},c){
const{request:l,trigger:p}=e,u=(0,a.G)(c)||"checkout"!==c.place||"base"===(0,n.Bx)(p)?void 0:await c.readCommit("HEAD"),m=await checkReadable(o,{repository:c,commit:void 0===u||(0,a.G)(u)?void 0:u.id,
isInWorkingTree:(0,s.G)(i,p),platforms:l.platforms}),f=void 0===o.configuration?[]:(0,r.y)(l,o.configuration);return(0,d.gz)([...e.diagnostics,...o.diagnostics,...m,...(0,t.Ix)(f)])}})};
