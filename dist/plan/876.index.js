"use strict";exports.id=876,exports.ids=[876],exports.modules={82876:((e,i,o)=>{o.d(i,{explainBroken:()=>explainBroken});var r=o(52869),t=o(8945),a=o(69830)
;async function checkReadable({readable:e},{repository:i,commit:o,isInWorkingTree:t,platforms:n="either"}){if(void 0===e||void 0===o)return[];const s=await(0,a.$Z)({valid:e,name:""},i,o),c=[...(0,
a.XP)(e,s,t),...(0,a.It)(e,s,n)];return(0,r.Ix)(c)}var n=o(39371),s=o(52212),c=o(96967);async function explainBroken({world:e,job:i,read:o},a){const{request:d,trigger:l}=i,p=(0,
t.G)(a)||"checkout"!==a.place||"pull_request_target"===l.event?void 0:await a.readCommit("HEAD"),u=await checkReadable(o,{repository:a,commit:void 0===p||(0,t.G)(p)?void 0:p.id,isInWorkingTree:(0,
s.G)(e,l),platforms:d.platforms}),m=void 0===o.configuration?[]:(0,n.y)(d,o.configuration);return(0,c.gz)([...i.diagnostics,...o.diagnostics,...u,...(0,r.Ix)(m)])}})};
