(()=>{"use strict";var e={14006:((e,t,n)=>{const s=n(98016),r=n(64059);function picomatch(e,t,n=!1){return!t||null!==t.windows&&void 0!==t.windows||(t={...t,windows:r.isWindows()}),s(e,t,n)}
Object.assign(picomatch,s),e.exports=picomatch}),5595:(e=>{const t="\\\\/",n=`[^${t}]`,s="\\.",r="\\/",i="[^/]",o=`(?:${r}|$)`,a=`(?:^|${r})`,c=`${s}{1,2}${o}`,l={DOT_LITERAL:s,PLUS_LITERAL:"\\+",
QMARK_LITERAL:"\\?",SLASH_LITERAL:r,ONE_CHAR:"(?=.)",QMARK:i,END_ANCHOR:o,DOTS_SLASH:c,NO_DOT:`(?!${s})`,NO_DOTS:`(?!${a}${c})`,NO_DOT_SLASH:`(?!${s}{0,1}${o})`,NO_DOTS_SLASH:`(?!${c})`,
QMARK_NO_DOT:`[^.${r}]`,STAR:`${i}*?`,START_ANCHOR:a,SEP:"/"},u={...l,SLASH_LITERAL:`[${t}]`,QMARK:n,STAR:`${n}*?`,DOTS_SLASH:`${s}{1,2}(?:[${t}]|$)`,NO_DOT:`(?!${s})`,
NO_DOTS:`(?!(?:^|[${t}])${s}{1,2}(?:[${t}]|$))`,NO_DOT_SLASH:`(?!${s}{0,1}(?:[${t}]|$))`,NO_DOTS_SLASH:`(?!${s}{1,2}(?:[${t}]|$))`,QMARK_NO_DOT:`[^.${t}]`,START_ANCHOR:`(?:^|[${t}])`,
END_ANCHOR:`(?:[${t}]|$)`,SEP:"\\"};e.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:65536,POSIX_REGEX_SOURCE:{__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",
cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",
xdigit:"A-Fa-f0-9"},REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,
REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*",
"**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,
CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,
CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,
CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,
CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars:e=>({"!":{
type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",
close:")"}}),globChars:e=>!0===e?u:l}}),78265:((e,t,n)=>{
const s=n(5595),r=n(64059),{MAX_LENGTH:i,POSIX_REGEX_SOURCE:o,REGEX_NON_SPECIAL_CHARS:a,REGEX_SPECIAL_CHARS_BACKREF:c,REPLACEMENTS:l}=s,expandRange=(e,t)=>{
if("function"==typeof t.expandRange)return t.expandRange(...e,t);e.sort();const n=`[${e.join("-")}]`;try{new RegExp(n)}catch(t){return e.map(e=>r.escapeRegex(e)).join("..")}return n
},syntaxError=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,splitTopLevel=e=>{const t=[];let n=0,s=0,r=0,i="",o=!1;for(const a of e)if(!0!==o)if("\\"!==a)if('"'!==a){
if(0===r)if("["===a)n++;else if("]"===a&&n>0)n--;else if(0===n)if("("===a)s++;else if(")"===a&&s>0)s--;else if("|"===a&&0===s){t.push(i),i="";continue}i+=a}else r=1===r?0:1,i+=a;else i+=a,
o=!0;else i+=a,o=!1;return t.push(i),t},isPlainBranch=e=>{let t=!1;for(const n of e)if(!0!==t)if("\\"!==n){if(/[?*+@!()[\]{}]/.test(n))return!1}else t=!0;else t=!1;return!0},normalizeSimpleBranch=e=>{
let t=e.trim(),n=!0;for(;!0===n;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(isPlainBranch(t))return t.replace(/\\(.)/g,"$1")},hasRepeatedCharPrefixOverlap=e=>{
const t=e.map(normalizeSimpleBranch).filter(Boolean);for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++){const s=t[e],r=t[n],i=s[0]
;if(i&&s===i.repeat(s.length)&&r===i.repeat(r.length)&&(s===r||s.startsWith(r)||r.startsWith(s)))return!0}return!1},parseRepeatedExtglob=(e,t=!0)=>{if("+"!==e[0]&&"*"!==e[0]||"("!==e[1])return
;let n=0,s=0,r=0,i=!1;for(let o=1;o<e.length;o++){const a=e[o];if(!0!==i)if("\\"!==a)if('"'!==a){if(1!==r)if("["!==a){if("]"===a&&n>0)n--;else if(!(n>0))if("("!==a){if(")"===a&&(s--,0===s)){
if(!0===t&&o!==e.length-1)return;return{type:e[0],body:e.slice(2,o),end:o}}}else s++}else n++}else r=1===r?0:1;else i=!0;else i=!1}
},buildCharClassStar=e=>`${1===e.length?r.escapeRegex(e[0]):`[${e.map(e=>r.escapeRegex(e)).join("")}]`}*`,getStarExtglobSequenceChars=e=>{let t=0;const n=[];for(;t<e.length;){
const s=parseRepeatedExtglob(e.slice(t),!1);if(!s||"*"!==s.type)return;const r=splitTopLevel(s.body).map(e=>e.trim());if(1!==r.length)return;const i=normalizeSimpleBranch(r[0])
;if(!i||1!==i.length)return;n.push(i),t+=s.end+1}if(!(n.length<1))return n},repeatedExtglobRecursion=e=>{let t=0,n=e.trim(),s=parseRepeatedExtglob(n);for(;s;)t++,n=s.body.trim(),
s=parseRepeatedExtglob(n);return t},analyzeRepeatedExtglob=(e,t)=>{if(!1===t.maxExtglobRecursion)return{risky:!1}
;const n="number"==typeof t.maxExtglobRecursion?t.maxExtglobRecursion:s.DEFAULT_MAX_EXTGLOB_RECURSION,r=splitTopLevel(e).map(e=>e.trim())
;if(r.length>1&&(r.some(e=>""===e)||r.some(e=>/^[*?]+$/.test(e))||hasRepeatedCharPrefixOverlap(r)))return{risky:!0};const i=[];let o=!1,a=!0;for(const e of r){const t=getStarExtglobSequenceChars(e)
;if(t){o=!0,i.push(...t);continue}const s=normalizeSimpleBranch(e);if(s&&1===s.length)i.push(s);else if(a=!1,repeatedExtglobRecursion(e)>n)return{risky:!0}}return o?a?{risky:!0,
safeOutput:buildCharClassStar([...new Set(i)])}:{risky:!0}:{risky:!1}},parse=(e,t)=>{if("string"!=typeof e)throw new TypeError("Expected a string");e=l[e]||e;const n={...t
},u="number"==typeof n.maxLength?Math.min(i,n.maxLength):i;let d=e.length;if(d>u)throw new SyntaxError(`Input length: ${d}, exceeds maximum allowed length: ${u}`);const f={type:"bos",value:"",
output:n.prepend||""
},h=[f],p=n.capture?"":"?:",m=s.globChars(n.windows),g=s.extglobChars(m),{DOT_LITERAL:v,PLUS_LITERAL:y,SLASH_LITERAL:w,ONE_CHAR:b,DOTS_SLASH:k,NO_DOT:x,NO_DOT_SLASH:_,NO_DOTS_SLASH:S,QMARK:$,QMARK_NO_DOT:A,STAR:O,START_ANCHOR:C}=m,globstar=e=>`(${p}(?:(?!${C}${e.dot?k:v}).)*?)`,E=n.dot?"":x,T=n.dot?$:A
;let P=!0===n.bash?globstar(n):O;n.capture&&(P=`(${P})`),"boolean"==typeof n.noext&&(n.noextglob=n.noext);const N={input:e,index:-1,start:0,dot:!0===n.dot,consumed:"",output:"",prefix:"",backtrack:!1,
negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:h};e=r.removePrefix(e,N),d=e.length;const M=[],R=[],L=[];let I,q=f
;const eos=()=>N.index===d-1,B=N.peek=(t=1)=>e[N.index+t],F=N.advance=()=>e[++N.index]||"",remaining=()=>e.slice(N.index+1),consume=(e="",t=0)=>{N.consumed+=e,N.index+=t},append=e=>{
N.output+=null!=e.output?e.output:e.value,consume(e.value)},negate=()=>{let e=1;for(;"!"===B()&&("("!==B(2)||"?"===B(3));)F(),N.start++,e++;return e%2!=0&&(N.negated=!0,N.start++,!0)},increment=e=>{
N[e]++,L.push(e)},decrement=e=>{N[e]--,L.pop()},push=e=>{if("globstar"===q.type){
const t=N.braces>0&&("comma"===e.type||"brace"===e.type),n=!0===e.extglob||M.length&&("pipe"===e.type||"paren"===e.type)
;"slash"===e.type||"paren"===e.type||t||n||(N.output=N.output.slice(0,-q.output.length),q.type="star",q.value="*",q.output=P,N.output+=q.output)}
if(M.length&&"paren"!==e.type&&(M[M.length-1].inner+=e.value),(e.value||e.output)&&append(e),q&&"text"===q.type&&"text"===e.type)return q.output=(q.output||q.value)+e.value,void(q.value+=e.value)
;e.prev=q,h.push(e),q=e},extglobOpen=(e,t)=>{const s={...g[t],conditions:1,inner:""};s.prev=q,s.parens=N.parens,s.output=N.output,s.startIndex=N.index,s.tokensIndex=h.length
;const r=(n.capture?"(":"")+s.open;increment("parens"),push({type:e,value:t,output:N.output?"":b}),push({type:"paren",extglob:!0,value:F(),output:r}),M.push(s)},extglobClose=s=>{
const i=e.slice(s.startIndex,N.index+1),o=e.slice(s.startIndex+2,N.index),a=analyzeRepeatedExtglob(o,n);if(("plus"===s.type||"star"===s.type)&&a.risky){
const e=a.safeOutput?(s.output?"":b)+(n.capture?`(${a.safeOutput})`:a.safeOutput):void 0,t=h[s.tokensIndex];t.type="text",t.value=i,t.output=e||r.escapeRegex(i)
;for(let e=s.tokensIndex+1;e<h.length;e++)h[e].value="",h[e].output="",delete h[e].suffix;return N.output=s.output+t.output,N.backtrack=!0,push({type:"paren",extglob:!0,value:I,output:""}),
void decrement("parens")}let c,l=s.close+(n.capture?")":"");if("negate"===s.type){let e=P;if(s.inner&&s.inner.length>1&&s.inner.includes("/")&&(e=globstar(n)),
(e!==P||eos()||/^\)+$/.test(remaining()))&&(l=s.close=`)$))${e}`),s.inner.includes("*")&&(c=remaining())&&/^\.[^\\/.]+$/.test(c)){const n=parse(c,{...t,fastpaths:!1}).output;l=s.close=`)${n})${e})`}
"bos"===s.prev.type&&(N.negatedExtglob=!0)}push({type:"paren",extglob:!0,value:I,output:l}),decrement("parens")};if(!1!==n.fastpaths&&!/(^[*!]|[/()[\]{}"])/.test(e)){
let s=!1,i=e.replace(c,(e,t,n,r,i,o)=>"\\"===r?(s=!0,
e):"?"===r?t?t+r+(i?$.repeat(i.length):""):0===o?T+(i?$.repeat(i.length):""):$.repeat(n.length):"."===r?v.repeat(n.length):"*"===r?t?t+r+(i?P:""):P:t?e:`\\${e}`)
;return!0===s&&(i=!0===n.unescape?i.replace(/\\/g,""):i.replace(/\\+/g,e=>e.length%2==0?"\\\\":e?"\\":"")),i===e&&!0===n.contains?(N.output=e,N):(N.output=r.wrapOutput(i,N,t),N)}for(;!eos();){
if(I=F(),"\0"===I)continue;if("\\"===I){const e=B();if("/"===e&&!0!==n.bash)continue;if("."===e||";"===e)continue;if(!e){I+="\\",push({type:"text",value:I});continue}const t=/^\\+/.exec(remaining())
;let s=0;if(t&&t[0].length>2&&(s=t[0].length,N.index+=s,s%2!=0&&(I+="\\")),!0===n.unescape?I=F():I+=F(),0===N.brackets){push({type:"text",value:I});continue}}
if(N.brackets>0&&("]"!==I||"["===q.value||"[^"===q.value)){if(!1!==n.posix&&":"===I){const e=q.value.slice(1);if(e.includes("[")&&(q.posix=!0,e.includes(":"))){
const e=q.value.lastIndexOf("["),t=q.value.slice(0,e),n=q.value.slice(e+2),s=o[n];if(s){q.value=t+s,N.backtrack=!0,F(),f.output||1!==h.indexOf(q)||(f.output=b);continue}}}
("["===I&&":"!==B()||"-"===I&&"]"===B())&&(I=`\\${I}`),"]"!==I||"["!==q.value&&"[^"!==q.value||(I=`\\${I}`),!0===n.posix&&"!"===I&&"["===q.value&&(I="^"),q.value+=I,append({value:I});continue}
if(1===N.quotes&&'"'!==I){I=r.escapeRegex(I),q.value+=I,append({value:I});continue}if('"'===I){N.quotes=1===N.quotes?0:1,!0===n.keepQuotes&&push({type:"text",value:I});continue}if("("===I){
increment("parens"),push({type:"paren",value:I});continue}if(")"===I){if(0===N.parens&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","("));const e=M[M.length-1]
;if(e&&N.parens===e.parens+1){extglobClose(M.pop());continue}push({type:"paren",value:I,output:N.parens?")":"\\)"}),decrement("parens");continue}if("["===I){
if(!0!==n.nobracket&&remaining().includes("]"))increment("brackets");else{if(!0!==n.nobracket&&!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));I=`\\${I}`}push({type:"bracket",
value:I});continue}if("]"===I){if(!0===n.nobracket||q&&"bracket"===q.type&&1===q.value.length){push({type:"text",value:I,output:`\\${I}`});continue}if(0===N.brackets){
if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("opening","["));push({type:"text",value:I,output:`\\${I}`});continue}decrement("brackets");const e=q.value.slice(1)
;if(!0===q.posix||"^"!==e[0]||e.includes("/")||(I=`/${I}`),q.value+=I,append({value:I}),!1===n.literalBrackets||r.hasRegexChars(e))continue;const t=r.escapeRegex(q.value)
;if(N.output=N.output.slice(0,-q.value.length),!0===n.literalBrackets){N.output+=t,q.value=t;continue}q.value=`(${p}${t}|${q.value})`,N.output+=q.value;continue}if("{"===I&&!0!==n.nobrace){
increment("braces");const e={type:"brace",value:I,output:"(",outputIndex:N.output.length,tokensIndex:N.tokens.length};R.push(e),push(e);continue}if("}"===I){const e=R[R.length-1]
;if(!0===n.nobrace||!e){push({type:"text",value:I,output:I});continue}let t=")";if(!0===e.dots){const e=h.slice(),s=[];for(let t=e.length-1;t>=0&&(h.pop(),
"brace"!==e[t].type);t--)"dots"!==e[t].type&&s.unshift(e[t].value);t=expandRange(s,n),N.backtrack=!0}if(!0!==e.comma&&!0!==e.dots){
const n=N.output.slice(0,e.outputIndex),s=N.tokens.slice(e.tokensIndex);e.value=e.output="\\{",I=t="\\}",N.output=n;for(const e of s)N.output+=e.output||e.value}push({type:"brace",value:I,output:t}),
decrement("braces"),R.pop();continue}if("|"===I){M.length>0&&M[M.length-1].conditions++,push({type:"text",value:I});continue}if(","===I){let e=I;const t=R[R.length-1]
;t&&"braces"===L[L.length-1]&&(t.comma=!0,e="|"),push({type:"comma",value:I,output:e});continue}if("/"===I){if("dot"===q.type&&N.index===N.start+1){N.start=N.index+1,N.consumed="",N.output="",h.pop(),
q=f;continue}push({type:"slash",value:I,output:w});continue}if("."===I){if(N.braces>0&&"dot"===q.type){"."===q.value&&(q.output=v);const e=R[R.length-1];q.type="dots",q.output+=I,q.value+=I,e.dots=!0
;continue}if(N.braces+N.parens===0&&"bos"!==q.type&&"slash"!==q.type){push({type:"text",value:I,output:v});continue}push({type:"dot",value:I,output:v});continue}if("?"===I){
if((!q||"("!==q.value)&&!0!==n.noextglob&&"("===B()&&"?"!==B(2)){extglobOpen("qmark",I);continue}if(q&&"paren"===q.type){const e=B();let t=I
;("("===q.value&&!/[!=<:]/.test(e)||"<"===e&&!/<([!=]|\w+>)/.test(remaining()))&&(t=`\\${I}`),push({type:"text",value:I,output:t});continue}if(!0!==n.dot&&("slash"===q.type||"bos"===q.type)){push({
type:"qmark",value:I,output:A});continue}push({type:"qmark",value:I,output:$});continue}if("!"===I){if(!0!==n.noextglob&&"("===B()&&("?"!==B(2)||!/[!=<:]/.test(B(3)))){extglobOpen("negate",I);continue
}if(!0!==n.nonegate&&0===N.index){negate();continue}}if("+"===I){if(!0!==n.noextglob&&"("===B()&&"?"!==B(2)){extglobOpen("plus",I);continue}if(q&&"("===q.value||!1===n.regex){push({type:"plus",
value:I,output:y});continue}if(q&&("bracket"===q.type||"paren"===q.type||"brace"===q.type)||N.parens>0){push({type:"plus",value:I});continue}push({type:"plus",value:y});continue}if("@"===I){
if(!0!==n.noextglob&&"("===B()&&"?"!==B(2)){push({type:"at",extglob:!0,value:I,output:""});continue}push({type:"text",value:I});continue}if("*"!==I){"$"!==I&&"^"!==I||(I=`\\${I}`)
;const e=a.exec(remaining());e&&(I+=e[0],N.index+=e[0].length),push({type:"text",value:I});continue}if(q&&("globstar"===q.type||!0===q.star)){q.type="star",q.star=!0,q.value+=I,q.output=P,
N.backtrack=!0,N.globstar=!0,consume(I);continue}let t=remaining();if(!0!==n.noextglob&&/^\([^?]/.test(t)){extglobOpen("star",I);continue}if("star"===q.type){if(!0===n.noglobstar){consume(I);continue}
const s=q.prev,r=s.prev,i="slash"===s.type||"bos"===s.type,o=r&&("star"===r.type||"globstar"===r.type);if(!0===n.bash&&(!i||t[0]&&"/"!==t[0])){push({type:"star",value:I,output:""});continue}
const a=N.braces>0&&("comma"===s.type||"brace"===s.type),c=M.length&&("pipe"===s.type||"paren"===s.type);if(!i&&"paren"!==s.type&&!a&&!c){push({type:"star",value:I,output:""});continue}
for(;"/**"===t.slice(0,3);){const n=e[N.index+4];if(n&&"/"!==n)break;t=t.slice(3),consume("/**",3)}const l=eos()||N.parens>0&&t===")".repeat(N.parens)&&!M.some(e=>"negate"===e.type)
;if("bos"===s.type&&eos()){q.type="globstar",q.value+=I,q.output=globstar(n),N.output=q.output,N.globstar=!0,consume(I);continue}if("slash"===s.type&&"bos"!==s.prev.type&&!o&&l){
N.output=N.output.slice(0,-(s.output+q.output).length),s.output=`(?:${s.output}`,q.type="globstar",q.output=globstar(n)+(n.strictSlashes?")":"|$)"),q.value+=I,N.globstar=!0,
N.output+=s.output+q.output,consume(I);continue}if("slash"===s.type&&"bos"!==s.prev.type&&"/"===t[0]){const e=void 0!==t[1]?"|$":"";N.output=N.output.slice(0,-(s.output+q.output).length),
s.output=`(?:${s.output}`,q.type="globstar",q.output=`${globstar(n)}${w}|${w}${e})`,q.value+=I,N.output+=s.output+q.output,N.globstar=!0,consume(I+F()),push({type:"slash",value:"/",output:""})
;continue}if("bos"===s.type&&"/"===t[0]){q.type="globstar",q.value+=I,q.output=`(?:^|${w}|${globstar(n)}${w})`,N.output=q.output,N.globstar=!0,consume(I+F()),push({type:"slash",value:"/",output:""})
;continue}N.output=N.output.slice(0,-q.output.length),q.type="globstar",q.output=globstar(n),q.value+=I,N.output+=q.output,N.globstar=!0,consume(I);continue}const s={type:"star",value:I,output:P}
;!0!==n.bash?!q||"bracket"!==q.type&&"paren"!==q.type||!0!==n.regex?(N.index!==N.start&&"slash"!==q.type&&"dot"!==q.type||("dot"===q.type?(N.output+=_,q.output+=_):!0===n.dot?(N.output+=S,
q.output+=S):(N.output+=E,q.output+=E),"*"!==B()&&(N.output+=b,q.output+=b)),push(s)):(s.output=I,push(s)):(s.output=".*?","bos"!==q.type&&"slash"!==q.type||(s.output=E+s.output),push(s))}
for(;N.brackets>0;){if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","]"));N.output=r.escapeLast(N.output,"["),decrement("brackets")}for(;N.parens>0;){
if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing",")"));N.output=r.escapeLast(N.output,"("),decrement("parens")}for(;N.braces>0;){
if(!0===n.strictBrackets)throw new SyntaxError(syntaxError("closing","}"));N.output=r.escapeLast(N.output,"{"),decrement("braces")}if(!0===n.strictSlashes||"star"!==q.type&&"bracket"!==q.type||push({
type:"maybe_slash",value:"",output:`${w}?`}),!0===N.backtrack){N.output="";for(const e of N.tokens)N.output+=null!=e.output?e.output:e.value,e.suffix&&(N.output+=e.suffix)}return N}
;parse.fastpaths=(e,t)=>{const n={...t},o="number"==typeof n.maxLength?Math.min(i,n.maxLength):i,a=e.length;if(a>o)throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`)
;e=l[e]||e;const{DOT_LITERAL:c,SLASH_LITERAL:u,ONE_CHAR:d,DOTS_SLASH:f,NO_DOT:h,NO_DOTS:p,NO_DOTS_SLASH:m,STAR:g,START_ANCHOR:v}=s.globChars(n.windows),y=n.dot?p:h,w=n.dot?m:h,b=n.capture?"":"?:"
;let k=!0===n.bash?".*?":g;n.capture&&(k=`(${k})`);const globstar=e=>!0===e.noglobstar?k:`(${b}(?:(?!${v}${e.dot?f:c}).)*?)`,create=e=>{switch(e){case"*":return`${y}${d}${k}`;case".*":
return`${c}${d}${k}`;case"*.*":return`${y}${k}${c}${d}${k}`;case"*/*":return`${y}${k}${u}${d}${w}${k}`;case"**":return y+globstar(n);case"**/*":return`(?:${y}${globstar(n)}${u})?${w}${d}${k}`
;case"**/*.*":return`(?:${y}${globstar(n)}${u})?${w}${k}${c}${d}${k}`;case"**/.*":return`(?:${y}${globstar(n)}${u})?${c}${d}${k}`;default:{const t=/^(.*?)\.(\w+)$/.exec(e);if(!t)return
;const n=create(t[1]);if(!n)return;return n+c+t[2]}}},x=r.removePrefix(e,{negated:!1,prefix:""});let _=create(x);return _&&!0!==n.strictSlashes&&(_+=`${u}?`),_},e.exports=parse}),98016:((e,t,n)=>{
const s=n(31781),r=n(78265),i=n(64059),o=n(5595),isObject=e=>e&&"object"==typeof e&&!Array.isArray(e),picomatch=(e,t,n=!1)=>{if(Array.isArray(e)){const s=e.map(e=>picomatch(e,t,n)),arrayMatcher=e=>{
for(const t of s){const n=t(e);if(n)return n}return!1};return arrayMatcher}const s=isObject(e)&&e.tokens&&e.input
;if(""===e||"string"!=typeof e&&!s)throw new TypeError("Expected pattern to be a non-empty string");const r=t||{},i=r.windows,o=s?picomatch.compileRe(e,t):picomatch.makeRe(e,t,!1,!0),a=o.state
;delete o.state;let isIgnored=()=>!1;if(r.ignore){const e={...t,ignore:null,onMatch:null,onResult:null};isIgnored=picomatch(r.ignore,e,n)}const matcher=(n,s=!1)=>{
const{isMatch:c,match:l,output:u}=picomatch.test(n,o,t,{glob:e,posix:i}),d={glob:e,state:a,regex:o,posix:i,input:n,output:u,match:l,isMatch:c};return"function"==typeof r.onResult&&r.onResult(d),
!1===c?(d.isMatch=!1,!!s&&d):isIgnored(n)?("function"==typeof r.onIgnore&&r.onIgnore(d),d.isMatch=!1,!!s&&d):("function"==typeof r.onMatch&&r.onMatch(d),!s||d)};return n&&(matcher.state=a),matcher}
;picomatch.test=(e,t,n,{glob:s,posix:r}={})=>{if("string"!=typeof e)throw new TypeError("Expected input to be a string");if(""===e)return{isMatch:!1,output:""}
;const o=n||{},a=o.format||(r?i.toPosixSlashes:null);let c=e===s,l=c&&a?a(e):e;return!1===c&&(l=a?a(e):e,c=l===s),
!1!==c&&!0!==o.capture||(c=!0===o.matchBase||!0===o.basename?picomatch.matchBase(e,t,n,r):t.exec(l)),{isMatch:Boolean(c),match:c,output:l}},
picomatch.matchBase=(e,t,n,s=n&&n.windows)=>(t instanceof RegExp?t:picomatch.makeRe(t,n)).test(i.basename(e,{windows:s})),picomatch.isMatch=(e,t,n)=>picomatch(t,n)(e),
picomatch.parse=(e,t)=>Array.isArray(e)?e.map(e=>picomatch.parse(e,t)):r(e,{...t,fastpaths:!1}),picomatch.scan=(e,t)=>s(e,t),picomatch.compileRe=(e,t,n=!1,s=!1)=>{if(!0===n)return e.output
;const r=t||{},i=r.contains?"":"^",o=r.contains?"":"$";let a=`${i}(?:${e.output})${o}`;e&&!0===e.negated&&(a=`^(?!${a}).*$`);const c=picomatch.toRegex(a,t);return!0===s&&(c.state=e),c},
picomatch.makeRe=(e,t={},n=!1,s=!1)=>{if(!e||"string"!=typeof e)throw new TypeError("Expected a non-empty string");let i={negated:!1,fastpaths:!0}
;return!1===t.fastpaths||"."!==e[0]&&"*"!==e[0]||(i.output=r.fastpaths(e,t)),i.output||(i=r(e,t)),picomatch.compileRe(i,t,n,s)},picomatch.toRegex=(e,t)=>{try{const n=t||{}
;return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(e){if(t&&!0===t.debug)throw e;return/$^/}},picomatch.constants=o,e.exports=picomatch}),31781:((e,t,n)=>{
const s=n(64059),{CHAR_ASTERISK:r,CHAR_AT:i,CHAR_BACKWARD_SLASH:o,CHAR_COMMA:a,CHAR_DOT:c,CHAR_EXCLAMATION_MARK:l,CHAR_FORWARD_SLASH:u,CHAR_LEFT_CURLY_BRACE:d,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:h,CHAR_PLUS:p,CHAR_QUESTION_MARK:m,CHAR_RIGHT_CURLY_BRACE:g,CHAR_RIGHT_PARENTHESES:v,CHAR_RIGHT_SQUARE_BRACKET:y}=n(5595),isPathSeparator=e=>e===u||e===o,depth=e=>{
!0!==e.isPrefix&&(e.depth=e.isGlobstar?1/0:1)};e.exports=(e,t)=>{const n=t||{},w=e.length-1,b=!0===n.parts||!0===n.tokens||!0===n.scanToEnd,k=[],x=[],_=[]
;let S,$,A=e,O=-1,C=0,E=0,T=!1,P=!1,N=!1,M=!1,R=!1,L=!1,I=!1,q=!1,B=!1,F=!1,D=0,j={value:"",depth:0,isGlob:!1};const eos=()=>O>=w,peek=()=>A.charCodeAt(O+1),advance=()=>(S=$,A.charCodeAt(++O))
;for(;O<w;){let e;if($=advance(),$!==o){if(!0===L||$===d){for(D++;!0!==eos()&&($=advance());)if($!==o)if($!==d){if(!0!==L&&$===c&&($=advance())===c){if(T=j.isBrace=!0,N=j.isGlob=!0,F=!0,
!0===b)continue;break}if(!0!==L&&$===a){if(T=j.isBrace=!0,N=j.isGlob=!0,F=!0,!0===b)continue;break}if($===g&&(D--,0===D)){L=!1,T=j.isBrace=!0,F=!0;break}}else D++;else I=j.backslashes=!0,advance()
;if(!0===b)continue;break}if($!==u){if(!0!==n.noext&&!0==($===p||$===i||$===r||$===m||$===l)&&peek()===f){if(N=j.isGlob=!0,M=j.isExtglob=!0,F=!0,$===l&&O===C&&(B=!0),!0===b){let e=0
;for(;!0!==eos()&&($=advance());)if($!==o)if($!==f){if($===v&&0===--e){F=!0;break}}else e++;else I=j.backslashes=!0,advance();continue}break}if($===r){if(S===r&&(R=j.isGlobstar=!0),N=j.isGlob=!0,F=!0,
!0===b)continue;break}if($===m){if(N=j.isGlob=!0,F=!0,!0===b)continue;break}if($===h){for(;!0!==eos()&&(e=advance());)if(e!==o){if(e===y){P=j.isBracket=!0,N=j.isGlob=!0,F=!0;break}
}else I=j.backslashes=!0,advance();if(!0===b)continue;break}if(!0===n.nonegate||$!==l||O!==C){if(!0!==n.noparen&&$===f){if(N=j.isGlob=!0,!0===b){let e=1
;for(;!0!==eos()&&($=advance());)if($!==o)if($!==f){if($===v&&0===--e){F=!0;break}}else e++;else I=j.backslashes=!0,advance();continue}break}if(!0===N){if(F=!0,!0===b)continue;break}
}else q=j.negated=!0,C++}else{if(k.push(O),x.push(j),j={value:"",depth:0,isGlob:!1},!0===F)continue;if(S===c&&O===C+1){C+=2;continue}E=O+1}}else I=j.backslashes=!0,$=advance(),$===d&&(L=!0)}
!0===n.noext&&(M=!1,N=!1);let G=A,H="",W="";C>0&&(H=A.slice(0,C),A=A.slice(C),E-=C),G&&!0===N&&E>0?(G=A.slice(0,E),W=A.slice(E)):!0===N?(G="",W=A):G=A,
G&&""!==G&&"/"!==G&&G!==A&&isPathSeparator(G.charCodeAt(G.length-1))&&(G=G.slice(0,-1)),!0===n.unescape&&(W&&(W=s.removeBackslashes(W)),G&&!0===I&&(G=s.removeBackslashes(G)));const U={prefix:H,
input:e,start:C,base:G,glob:W,isBrace:T,isBracket:P,isGlob:N,isExtglob:M,isGlobstar:R,negated:q,negatedExtglob:B};if(!0===n.tokens&&(U.maxDepth=0,isPathSeparator($)||x.push(j),U.tokens=x),
!0===n.parts||!0===n.tokens){let t;for(let s=0;s<k.length;s++){const r=void 0!==t?t+1:C,i=k[s],o=e.slice(r,i);n.tokens&&(0===s&&0!==C?(x[s].isPrefix=!0,x[s].value=H):x[s].value=o,depth(x[s]),
U.maxDepth+=x[s].depth),i>=C&&(_.push(o),t=i)}const s=void 0!==t?t+1:C,r=e.slice(s);_.push(r),n.tokens&&t&&t+1<e.length&&(x[x.length-1].value=r,depth(x[x.length-1]),U.maxDepth+=x[x.length-1].depth),
U.slashes=k,U.parts=_}return U}}),64059:((e,t,n)=>{const{REGEX_BACKSLASH:s,REGEX_REMOVE_BACKSLASH:r,REGEX_SPECIAL_CHARS:i,REGEX_SPECIAL_CHARS_GLOBAL:o}=n(5595)
;t.isObject=e=>null!==e&&"object"==typeof e&&!Array.isArray(e),t.hasRegexChars=e=>i.test(e),t.isRegexChar=e=>1===e.length&&t.hasRegexChars(e),t.escapeRegex=e=>e.replace(o,"\\$1"),
t.toPosixSlashes=e=>e.replace(s,"/"),t.isWindows=()=>{if("undefined"!=typeof navigator&&navigator.platform){const e=navigator.platform.toLowerCase();return"win32"===e||"windows"===e}
return!("undefined"==typeof process||!process.platform)&&"win32"===process.platform},t.removeBackslashes=e=>e.replace(r,e=>"\\"===e?"":e),t.escapeLast=(e,n,s)=>{const r=e.lastIndexOf(n,s)
;return-1===r?e:"\\"===e[r-1]?t.escapeLast(e,n,r-1):`${e.slice(0,r)}\\${e.slice(r)}`},t.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n},
t.wrapOutput=(e,t={},n={})=>{let s=`${n.contains?"":"^"}(?:${e})${n.contains?"":"$"}`;return!0===t.negated&&(s=`(?:^(?!${s}).*$)`),s},t.basename=(e,{windows:t}={})=>{
const n=e.split(t?/[\\/]/:"/"),s=n[n.length-1];return""===s?n[n.length-2]:s}}),9730:((e,t,n)=>{function findFirst(e,t){let n=0,s=e.length;for(;n<s;){const r=n+s>>>1,i=e[r];void 0!==i&&t(i)?n=r+1:s=r}
return n}n.d(t,{i:()=>findFirst})}),97700:((e,t,n)=>{n.d(t,{Fd:()=>normalizePath,O0:()=>encodePath,UO:()=>isWithin,aD:()=>formatFolder,ev:()=>isNamed,mp:()=>lastSegment,q0:()=>decodePath,
uJ:()=>joinPath,vl:()=>listAncestors,yE:()=>toRelative,yl:()=>parentPath});const s=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),r=new TextEncoder;function decodePath(e){try{return s.decode(e)
}catch{return decodeInvalid(e)}}function encodePath(e){if(e.isWellFormed())return r.encode(e);const t=[];for(const n of e){const e=escapedByte(n);void 0===e?t.push(...r.encode(n)):t.push(e)}
return Uint8Array.from(t)}function normalizePath(e){if(e.startsWith("/"))return;const t=[];for(const n of e.split("/"))if(""!==n&&"."!==n)if(".."!==n)t.push(n);else if(void 0===t.pop())return
;return t.join("/")}function joinPath(e,t){return""===e?t:`${e}/${t}`}function formatFolder(e){return""===e?".":e}function parentPath(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}
function lastSegment(e){return e.slice(e.lastIndexOf("/")+1)}function isNamed(e,t){return e.endsWith(t)&&(e.length===t.length||"/"===e.at(-t.length-1))}function isWithin(e,t){
return""===t||e===t||e.startsWith(`${t}/`)}function toRelative(e,t){return""===e?t:t===e?"":t.slice(e.length+1)}function listAncestors(e){const t=[]
;for(let n=parentPath(e);""!==n;n=parentPath(n))t.push(n);return t}function escapedByte(e){const t=e.charCodeAt(0);return 1===e.length&&t>=56448&&t<=56575?t-56320:void 0}function decodeInvalid(e){
let t="";for(let n=0;n<e.length;){const r=validLength(e,n);0===r?(t+=String.fromCharCode(56320+(e[n]??0)),n+=1):(t+=s.decode(e.subarray(n,n+r)),n+=r)}return t}function validLength(e,t){
const n=e[t]??0,r=n<128?1:n<192?0:n<224?2:n<240?3:4,i=e.subarray(t,t+r);if(0===r||i.length<r)return 0;try{return s.decode(i),r}catch{return 0}}}),26582:((e,t,n)=>{n.d(t,{$y:()=>sortByPath,
cD:()=>comparePaths,h0:()=>findLowerBound});var s=n(9730);function comparePaths(e,t){return e<t?-1:e>t?1:0}function sortByPath(e,t){return e.every((n,s)=>{const r=e[s-1]
;return 0===s||void 0===r||t(r)<=t(n)})?e:e.toSorted((e,n)=>comparePaths(t(e),t(n)))}function findLowerBound(e,t){return(0,s.i)(e,e=>e<t)}}),8945:((e,t,n)=>{function unreadable(e){return{
kind:"unreadable",because:e}}function isUnreadable(e){return void 0!==e&&"kind"in e&&"unreadable"===e.kind}n.d(t,{G:()=>isUnreadable,O:()=>unreadable})}),77751:((e,t,n)=>{n.d(t,{v:()=>s});const s={job:{
noGit:"install it in the job, before this step",noCheckout:"run actions/checkout before this step",noObjects:"check out without a filter"},terminal:{noGit:"install it, or put it into PATH",
noCheckout:"start in a clone, or name one by -C DIR",noObjects:"git fetch --refetch --no-filter"}}}),41743:((e,t,n)=>{n.d(t,{S:()=>explainFailure,w:()=>toFailure});var s=n(8945),r=n(77751)
;function toFailure(e,t="lasting"){return{...(0,s.O)(e),failure:t}}
const i=[[/not a git repository/i,({directory:e,execution:t})=>`"${e}" is not in a git repository: ${r.v[t].noCheckout}`],[/dubious ownership/i,({directory:e})=>`git does not trust "${e}", which another user owns: add it to safe.directory`],[/not our ref|promisor|lazy fetch|transport '.*' not allowed/i,({execution:e})=>`this clone leaves out objects that are needed: ${r.v[e].noObjects}`]],o=[[/not our ref|couldn't find remote ref|remote ref does not exist|no such ref/i,toFailure("the remote does not have it","absent")],[/authentication failed|could not read (?:username|password)|returned error: 40[13]|repository .*not found|terminal prompts disabled/i,toFailure("the remote refused to be read: give the job `permissions: { contents: read }` and this step its token")]]
;function explainFailure(e){if("fetch"===e.command){const t=o.find(([t])=>t.test(e.stderr));if(void 0!==t)return t[1]}for(const[t,n]of i)if(t.test(e.stderr))return toFailure(n(e))
;const t=firstComplaint(e.stderr),n="number"==typeof e.status?`status ${e.status}`:e.status,s="fetch"===e.command&&"number"==typeof e.status
;return toFailure(`git ${e.command} ended with ${n}${""===t?"":`: ${t}`}`,s?"passing":"lasting")}function firstComplaint(e){
const t=e.split("\n").filter(e=>""!==e.trim()),n=t.find(e=>e.startsWith("fatal: "));return((void 0===n||n.endsWith("adding files failed")?t.at(0):n)??"").replace(/^(?:fatal|error): /,"").slice(0,300)}
}),16110:((e,t,n)=>{n.d(t,{m:()=>findMergeBases});var s=n(73786),r=n(71915),i=n(8945);async function findMergeBases(e,t,n){const s=await listIds(e,["merge-base","--all","--end-of-options",...t]);if((0,
i.G)(s))return s;const r=s.map(e=>`^${e}`),o=await listIds(e,["rev-list","--max-parents=0",...t,...r,"--"]);if((0,i.G)(o))return o;for(const e of o){const t=await n(e);if((0,i.G)(t))return t
;if(void 0===t||t.length>0)return{kind:"cut-off"}}const[a,...c]=s;return void 0===a?{kind:"unrelated"}:{kind:"found",ids:[a,...c]}}async function listIds(e,t){const n=await(0,
r.EO)(e,t,"merge-base"===t[0]?[1]:[]);return(0,i.G)(n)?n:Buffer.from(n.output).toString("latin1").split("\n").filter(s.T)}}),36227:((e,t,n)=>{n.d(t,{PL:()=>toFetchEnvironment,Tx:()=>toGitEnvironment})
;var s=n(48161),r=n(76760)
;const i=new Set(["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_COMMON_DIR","GIT_CONFIG","GIT_DIR","GIT_GRAFT_FILE","GIT_IMPLICIT_WORK_TREE","GIT_INDEX_FILE","GIT_INTERNAL_SUPER_PREFIX","GIT_NAMESPACE","GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_REPLACE_REF_BASE","GIT_SHALLOW_FILE","GIT_WORK_TREE"]),o=[["safe.directory","*"],["core.fsmonitor","false"]]
;function toGitEnvironment(e,t=[]){return{...toQuietEnvironment(e,o),...0===t.length?{}:{GIT_ALTERNATE_OBJECT_DIRECTORIES:t.join(r.delimiter)},GIT_ALLOW_PROTOCOL:"none"}}
function toFetchEnvironment(e,t){return{...toQuietEnvironment({...e,GIT_ASKPASS:void 0,SSH_ASKPASS:void 0},[...o,...a,...t]),GIT_ALLOW_PROTOCOL:"file:git:http:https:ssh"}}
const a=[["core.hooksPath",s.devNull],["core.askPass",""],["gc.auto","0"],["maintenance.auto","false"],["protocol.version","2"],["http.lowSpeedLimit","1000"],["http.lowSpeedTime","30"]]
;function toQuietEnvironment(e,t){const n={};for(const[t,s]of Object.entries(e))void 0===s||i.has(t)||(n[t]=s);return{...n,...toConfigVariables(e.GIT_CONFIG_COUNT,t),LC_ALL:"C",
GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1"}}function toConfigVariables(e,t){const n=/^\d{1,4}$/.test(e??"")?Number(e):0,s={
GIT_CONFIG_COUNT:String(n+t.length)};for(const[e,[r,i]]of t.entries())s[`GIT_CONFIG_KEY_${n+e}`]=r,s[`GIT_CONFIG_VALUE_${n+e}`]=i;return s}}),60476:((e,t,n)=>{n.d(t,{h:()=>openRepository})
;var s=n(97700),r=n(31421),i=n(41743),o=n(71915),a=n(8945);class Conversation{#e;#t;#n;#s;#r=[];#i="";#o;#a;#c=!1;#l=()=>{this.close()};constructor(e,t,n){this.#e=e,this.#t=t[0],this.#s=n,this.#n=(0,
r.spawn)("git",[...t],{cwd:e.directory,env:e.environment,windowsHide:!0}),e.running.add(this.#l),this.#u()}get hasFailed(){return void 0!==this.#a&&!this.#c}ask(e){
return void 0!==this.#a?Promise.resolve(this.#a):new Promise(t=>{this.#r.push(t),this.#n.stdin.write(`${e}\n`),1===this.#r.length&&this.#d()})}close(){this.#c=!0,this.#f((0,
a.O)("the repository was closed"))}#u(){const e=this.#n;e.stdout.on("data",e=>{const t=this.#s.push(e);for(const e of t)this.#r.shift()?.(e);t.length>0&&this.#d()}),e.stderr.on("data",e=>{
this.#i.length<1e4&&(this.#i+=e.toString())}),e.stdin.on("error",()=>{}),e.on("error",e=>{this.#f((0,o._c)(this.#e,e))}),e.on("close",(e,t)=>{const{directory:n,execution:s}=this.#e,r={stderr:this.#i,
status:e??t??"no status"};this.#f((0,i.S)({command:this.#t,directory:n,execution:s,...r}))})}#d(){clearTimeout(this.#o),0!==this.#r.length&&(this.#o=setTimeout(()=>{this.#f((0,o.gT)(this.#e,this.#t))
},this.#e.timeLimit))}#f(e){if(void 0===this.#a){this.#a=e,clearTimeout(this.#o),this.#e.running.delete(this.#l),this.#n.stdin.destroy(),this.#n.kill("SIGKILL");for(const t of this.#r.splice(0))t(e)}}
}var c=n(16110),l=n(36227);function parseCommit(e){const[t="",...n]=Buffer.from(e).toString("latin1").split("\n"),s=/^tree ([0-9a-f]{40,64})$/.exec(t)?.[1];if(void 0===s)return;const r=[]
;for(const e of n){const t=/^parent ([0-9a-f]{40,64})$/.exec(e)?.[1];if(void 0===t)break;r.push(t)}return{tree:s,parents:r}}class ObjectParser{#h=[];#p=0;#m;push(e){this.#h.push(e),this.#p+=e.length
;const t=[];for(let e=this.#g();void 0!==e;e=this.#g())t.push(e);return t}#g(){if(void 0===this.#m){const e=this.#v();if(void 0===e)return;if(this.#m=parseHeader(e),void 0===this.#m)return{
kind:"missing"}}const{id:e,type:t,size:n}=this.#m;if(this.#p<=n)return;const s=this.#y(n+1).subarray(0,n);return this.#m=void 0,{kind:"object",id:e,type:t,content:s}}#v(){if(0===this.#p)return
;const e=this.#w().indexOf(10);return-1===e?void 0:Buffer.from(this.#y(e+1)).toString("latin1",0,e)}#y(e){const t=this.#w();return this.#h=[t.subarray(e)],this.#p-=e,t.subarray(0,e)}#w(){
const[e]=this.#h;if(void 0!==e&&1===this.#h.length)return e;const t=Buffer.concat(this.#h);return this.#h=[t],t}}function parseHeader(e){
const t=/^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(e),[,n,s,r]=t??[];if(void 0!==n&&void 0!==s&&void 0!==r)return{id:n,type:s,size:Number(r)}}var u=n(73786),d=n(64754),f=n(26582)
;function toTree(e){const t=(0,f.$y)(e,([e])=>e),n=t.map(([e])=>e);return{paths:n,entries:t.map(([,e])=>e),entry(e){const s=t[(0,f.h0)(n,e)];return s?.[0]===e?s[1]:void 0}}}class DiffParser{#h=[]
;push(e){if(this.#h.push(e),e.at(-1)!==h)return[];const t=Buffer.concat(this.#h),n=t.indexOf(h)+1,s=t.length-p.length;return t.subarray(s).equals(p)?s>0&&s!==n&&0!==t[s-1]?[]:(this.#h=[],
[0===s?void 0:t.subarray(n,s)]):[]}}const h=10,p=Buffer.from("/\n");var m=n(4573);function toText(e){return Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1")}
function sliceName(e,t,[n,r]){const i=t.slice(n,r);return/[\u0080-\u00ff]/.test(i)?(0,s.q0)(e.subarray(n,r)):i}function parseRawDiff(e){const t=[];return readRecords(e,(e,{before:n,after:s})=>{
t.push({path:e,before:n,after:s})})?t:void 0}function parseListing(e){const t=[];return readRecords(e,(e,{after:n})=>{"present"===n.kind&&t.push([e,n.entry])})?t:void 0}function readRecords(e,t){
const n=toText(e),s=(0,m.isAscii)(e);for(let r=0;r<n.length;){const i=n.indexOf("\0",r)+1,o=n.indexOf("\0",i),a=0===i||o<=i?void 0:parseSides(n,r,i-1);if(void 0===a)return!1
;t(s?n.slice(i,o):sliceName(e,n,[i,o]),a),r=o+1}return!0}function parseSides(e,t,n){
const s=(n-t-18)/2,[r,i]=[t+15,t+16+s],o=40===s||64===s,a=":"===e[t]&&" "===e[t+7]&&" "===e[t+14],c=" "===e[i-1]&&" "===e[n-2];if(o&&a&&c&&"ADMT".includes(e[n-1]??" "))return{before:toSide(e,{
mode:t+1,id:r,end:i-1}),after:toSide(e,{mode:t+8,id:i,end:n-2})}}const g={kind:"absent"};function toSide(e,t){return e.startsWith("000000",t.mode)?g:{kind:"present",entry:{mode:readMode(e,t.mode),
id:e.slice(t.id,t.end)}}}function readMode(e,t){return e.startsWith(v,t)?v:e.slice(t,t+v.length)}
const v="100644",y=["-r","-z","--raw","--no-abbrev","--no-renames","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];class TreeReader{#e;#b;#k=Promise.resolve()
;constructor(e){this.#e=e,this.#b=openTrees(e)}async list(e){const t=64===e.length?b.sha256:b.sha1,n=await this.#x(t,e);if("kind"in n)return n;const s=parseListing(n);return void 0===s?w:toTree(s)}
async compare(e,t){const n=await this.#x(e,t);if("kind"in n)return n;const s=parseRawDiff(n);return void 0===s?w:(0,f.$y)(s,e=>e.path)}#x(e,t){const n=this.#k.then(()=>this.#_(e,t));return this.#k=n,n
}async#_(e,t){this.#b.hasFailed&&(this.#b=openTrees(this.#e));const n=await this.#b.ask(`${e} ${t}\n/`);if(void 0!==n)return n;const s=await(0,o.EO)(this.#e,["diff-tree",...y,e,t,"--"]);return(0,
a.G)(s)?s:s.output}}function openTrees(e){return new Conversation(e,["diff-tree","--stdin",...y],new DiffParser)}const w=(0,a.O)("git diff-tree printed what it never should"),b={
sha1:"4b825dc642cb6eb9a060e54bf8d69288fbee4904",sha256:"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"};async function openRepository(e,t){
const{environment:n,timeLimit:s,objects:r,execution:i="job"}=t,c=(0,d.y$)(n),u=[...(0,d.Xg)(c),...void 0===r?[]:[r]],f=(0,o.y6)(e,(0,l.Tx)(n,u),{execution:i,timeLimit:s
}),h=new GitRepository(f,c,t),p=await h.openHead();return(0,a.G)(p)?(h.close(),p):h}class GitRepository{kind="repository";place;#e;#S;#$;#b=new Map;#A=new Map;#O;#C;#E;#c=!1;#T;constructor(e,t,n){
this.#e=e,this.#O=t,this.#C=n,this.place=n.place??"checkout",this.#S=openObjects(e),this.#$=new TreeReader(e)}async openHead(){const e=await this.readCommit("HEAD");return void 0===e||(0,
a.G)(e)||(this.#E=e,this.readTree(e.id)),e}async readCommit(e){if(!(0,u.P)(e))return;const t=await this.#S.ask(`${e}^{commit}`);if("object"!==t.kind)return"missing"===t.kind?void 0:t
;const n=parseCommit(t.content);return void 0===n?(0,a.O)(`git has no commit as "${e}"`):(this.#A.set(t.id,{kind:"root",tree:n.tree}),{id:t.id,parents:n.parents})}readTree(e){if(!(0,
u.T)(e))return Promise.resolve(noObjectId(e));const t=this.#b.get(e);if(void 0!==t)return t;const n=this.#P(e);return this.#b.set(e,n),n}async readFirst(e){for(const t of e){
const e=await this.readCommit(t);if(void 0!==e)return e}}readBranch(e){return this.readFirst([`refs/remotes/origin/${e}`,`refs/heads/${e}`])}obtain(){return Promise.resolve()}async compareTrees(e,t){
const n=[e,t].find(e=>!(0,u.T)(e));if(void 0!==n)return noObjectId(n);const[s,r]=[await this.#N(e),await this.#N(t)];return(0,a.G)(s)?s:(0,a.G)(r)?r:this.#$.compare(s.tree,r.tree)}
async findMergeBases(e,t){const n=[e,t].find(e=>!(0,u.T)(e));return void 0!==n?noObjectId(n):(0,c.m)(this.#e,[e,t],async e=>{const t=await this.readCommit(e);return void 0===t||(0,a.G)(t)?t:t.parents
})}async readTexts(e){const t=[...new Set(e)].filter(u.T),n=await this.#M(t),s=t.filter(e=>!n.has(e));if(0===s.length)return n;const r=await this.#R();return(0,a.G)(r)||(0,
a.G)(await r.fetcher.fetchBlobs(s))?n:new Map([...n,...await this.#M(s)])}async reachRemote(){const e=await this.#R();return(0,a.G)(e)?e:e.repository}close(){this.#c=!0,this.#S.close()
;for(const e of[...this.#e.running])e();void 0!==this.#O&&(0,d.aZ)(this.#O),this.#C.close?.()}async#M(e){this.#S.hasFailed&&(this.#S=openObjects(this.#e))
;const t=await Promise.all(e.map(e=>this.#S.ask(e))),n=new Map;for(const e of t)"object"===e.kind&&"blob"===e.type&&n.set(e.id,(0,s.q0)(e.content));return n}async#P(e){const t=await this.#L(e);if(!(0,
a.G)(t))return t;const n=await this.#R();if((0,a.G)(n))return t;const s=await n.fetcher.fetchWholeTrees([e]);return(0,a.G)(s)?t:this.#L(e)}async#L(e){const t=await this.#N(e);return(0,
a.G)(t)?t:this.#$.list(t.tree)}async#N(e){const t=this.#A.get(e);if(void 0!==t)return t;const n=await this.readCommit(e);if(void 0!==n)return(0,a.G)(n)?n:this.#N(n.id)
;const s=await this.#S.ask(`${e}^{tree}`);return"object"===s.kind?{kind:"root",tree:s.id}:(0,a.O)(`the commit "${e}" is not in this clone`)}#R(){return this.#c?Promise.resolve((0,
a.O)("the repository was closed")):(this.#T??=this.#I(),this.#T)}async#I(){const{reachRemote:e}=await n.e(146).then(n.bind(n,93146));return e(this,{git:this.#e,store:this.#O,head:this.#E},this.#C)}}
function openObjects(e){return new Conversation(e,["cat-file","--batch"],new ObjectParser)}function noObjectId(e){return(0,a.O)(`"${e}" is not the id of a commit`)}}),73786:((e,t,n)=>{
function isSafeRevision(e){return e.length<=1024&&e.isWellFormed()&&!s.test(e)}n.d(t,{P:()=>isSafeRevision,T:()=>isObjectId});const s=/^$|^-|\.\.|[:\s\\]|[^ -~\u{a0}-\u{10ffff}]|\^\{[^}]*\//u
;function isObjectId(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}}),71915:((e,t,n)=>{n.d(t,{EO:()=>runGit,_c:()=>explainStart,gT:()=>explainTimeLimit,y6:()=>toGit})
;var s=n(31421),r=n(73024),i=n(77751),o=n(41743);function toGit(e,t,{execution:n,timeLimit:s=6e4}){return{directory:e,environment:t,timeLimit:s,execution:n,running:new Set}}
async function runGit(e,t,n=[]){const r=(0,s.spawn)("git",[...t],{cwd:e.directory,env:e.environment,stdio:["ignore","pipe","pipe"],windowsHide:!0,
detached:"group"===e.starts&&"win32"!==process.platform}),i=collect(r.stdout),a=collect(r.stderr),c=await waitFor(e,r,t[0]);if("number"!=typeof c&&"string"!=typeof c)return c
;if(0===c||"number"==typeof c&&n.includes(c))return{kind:"answer",output:Buffer.concat(i),status:c};const l=Buffer.concat(a).toString();return(0,o.S)({...e,command:t[0],stderr:l,status:c})}
function explainStart(e,t){if("ENOENT"!==t.code&&"ENOTDIR"!==t.code)return(0,o.w)(`git could not be started: ${t.message}`);const{noGit:n,noCheckout:s}=i.v[e.execution];return(0,o.w)((0,
r.existsSync)(e.directory)&&"ENOENT"===t.code?`git was not found: ${n}`:`there is no folder "${e.directory}": ${s}`)}function explainTimeLimit(e,t){return(0,
o.w)(`git ${t} did not answer within ${e.timeLimit/1e3} s`)}function waitFor(e,t,n){return new Promise(s=>{const end=()=>{endProcess(e,t)},settle=t=>{clearTimeout(r),e.running.delete(end),s(t)
},r=setTimeout(()=>{settle(explainTimeLimit(e,n)),end(),t.stdout?.destroy(),t.stderr?.destroy()},e.timeLimit);e.running.add(end),t.on("error",t=>{settle(explainStart(e,t))}),t.on("close",(e,t)=>{
settle(e??t??"no status")})})}function endProcess(e,t){if("group"===e.starts&&void 0!==t.pid&&"win32"!==process.platform)try{return void process.kill(-t.pid,"SIGKILL")}catch{}t.kill("SIGKILL")}
function collect(e){const t=[];return e.on("data",e=>t.push(e)),t}}),64754:((e,t,n)=>{n.d(t,{Wq:()=>writeRepository,Xg:()=>listObjectFolders,aZ:()=>removeStore,hG:()=>prepareStore,y$:()=>createStore})
;var s=n(73024),r=n(48161),i=n(76760);function createStore(e){for(const t of[e.RUNNER_TEMP,(0,r.tmpdir)()])if(void 0!==t&&""!==t)try{const e=(0,s.mkdtempSync)((0,i.join)(t,"image-matrix-store-")),n={
folder:e,trees:(0,i.join)(e,"trees"),history:(0,i.join)(e,"history")};for(const e of listObjectFolders(n))(0,s.mkdirSync)(e,{recursive:!0});return n}catch{}}function listObjectFolders(e){
return void 0===e?[]:[(0,i.join)(e.trees,"objects"),(0,i.join)(e.history,"objects")]}function removeStore(e){(0,s.rmSync)(e.folder,{recursive:!0,force:!0,maxRetries:3})}function prepareStore(e,t){
for(const n of[e.trees,e.history])writeRepository(n,{head:"ref: refs/heads/none",idLength:t.idLength});const n=(0,i.join)(t.gitFolder,"objects");(0,s.writeFileSync)((0,
i.join)(e.trees,"objects","info","alternates"),`${n}\n`);const r=(0,i.join)(t.gitFolder,"shallow");(0,s.existsSync)(r)&&(0,s.copyFileSync)(r,(0,i.join)(e.trees,"shallow"))}
function writeRepository(e,{head:t,idLength:n}){const r=64===n?"\tobjectformat = sha256\n":"";(0,s.mkdirSync)((0,i.join)(e,"refs")),(0,s.mkdirSync)((0,i.join)(e,"objects","info")),(0,
s.writeFileSync)((0,i.join)(e,"HEAD"),`${t}\n`),(0,s.writeFileSync)((0,i.join)(e,"config"),`${o}${r}`)}
const o='[core]\n\trepositoryformatversion = 1\n\tbare = true\n[remote "origin"]\n\tpromisor = true\n\tpartialclonefilter = blob:none\n[extensions]\n\tpartialclone = origin\n'}),17869:((e,t,n)=>{
function readJson(e){try{return toReader(JSON.parse(e))}catch{return}}function toReader(e){return{field:t=>toReader(readField(e,t)),elements:()=>Array.isArray(e)?e.map(toReader):[],
text:()=>"string"==typeof e&&""!==e?e:void 0,number:()=>"number"==typeof e?e:void 0,isTrue:()=>!0===e,isNull:()=>null===e,isObject:()=>"object"==typeof e&&null!==e&&!Array.isArray(e)}}
function readField(e,t){if("object"==typeof e&&null!==e&&Object.hasOwn(e,t))return Reflect.get(e,t)}n.d(t,{$:()=>toReader,V:()=>readJson})}),42613:(e=>{e.exports=require("assert")}),20181:(e=>{
e.exports=require("buffer")}),35317:(e=>{e.exports=require("child_process")}),49140:(e=>{e.exports=require("constants")}),76982:(e=>{e.exports=require("crypto")}),24434:(e=>{e.exports=require("events")}),
79896:(e=>{e.exports=require("fs")}),91943:(e=>{e.exports=require("fs/promises")}),58611:(e=>{e.exports=require("http")}),65692:(e=>{e.exports=require("https")}),69278:(e=>{e.exports=require("net")}),34589:(e=>{
e.exports=require("node:assert")}),16698:(e=>{e.exports=require("node:async_hooks")}),4573:(e=>{e.exports=require("node:buffer")}),31421:(e=>{e.exports=require("node:child_process")}),37540:(e=>{
e.exports=require("node:console")}),77598:(e=>{e.exports=require("node:crypto")}),53053:(e=>{e.exports=require("node:diagnostics_channel")}),40610:(e=>{e.exports=require("node:dns")}),78474:(e=>{
e.exports=require("node:events")}),73024:(e=>{e.exports=require("node:fs")}),51455:(e=>{e.exports=require("node:fs/promises")}),37067:(e=>{e.exports=require("node:http")}),32467:(e=>{
e.exports=require("node:http2")}),44708:(e=>{e.exports=require("node:https")}),98995:(e=>{e.exports=require("node:module")}),77030:(e=>{e.exports=require("node:net")}),48161:(e=>{e.exports=require("node:os")
}),76760:(e=>{e.exports=require("node:path")}),643:(e=>{e.exports=require("node:perf_hooks")}),1708:(e=>{e.exports=require("node:process")}),41792:(e=>{e.exports=require("node:querystring")}),57075:(e=>{
e.exports=require("node:stream")}),46193:(e=>{e.exports=require("node:string_decoder")}),58500:(e=>{e.exports=require("node:timers/promises")}),41692:(e=>{e.exports=require("node:tls")}),73136:(e=>{
e.exports=require("node:url")}),57975:(e=>{e.exports=require("node:util")}),73429:(e=>{e.exports=require("node:util/types")}),75919:(e=>{e.exports=require("node:worker_threads")}),38522:(e=>{
e.exports=require("node:zlib")}),70857:(e=>{e.exports=require("os")}),16928:(e=>{e.exports=require("path")}),932:(e=>{e.exports=require("process")}),2203:(e=>{e.exports=require("stream")}),13193:(e=>{
e.exports=require("string_decoder")}),53557:(e=>{e.exports=require("timers")}),64756:(e=>{e.exports=require("tls")}),52018:(e=>{e.exports=require("tty")}),87016:(e=>{e.exports=require("url")}),39023:(e=>{
e.exports=require("util")}),43106:(e=>{e.exports=require("zlib")}),57349:((e,t,n)=>{var s=n(41127),r=n(63301),i=n(84454),o=n(92223),a=n(87103),c=n(90334),l=n(13142)
;function resolveCollection(e,t,n,s,r,i){const o="block-map"===n.type?a.resolveBlockMap(e,t,n,s,i):"block-seq"===n.type?c.resolveBlockSeq(e,t,n,s,i):l.resolveFlowCollection(e,t,n,s,i),u=o.constructor
;return"!"===r||r===u.tagName?(o.tag=u.tagName,o):(r&&(o.tag=r),o)}t.composeCollection=function(e,t,n,a,c){const l=a.tag,u=l?t.directives.tagName(l.source,e=>c(l,"TAG_RESOLVE_FAILED",e)):null
;if("block-seq"===n.type){const{anchor:e,newlineAfterProp:t}=a,n=e&&l?e.offset>l.offset?e:l:e??l;n&&(!t||t.offset<n.offset)&&c(n,"MISSING_CHAR","Missing newline after block sequence props")}
const d="block-map"===n.type?"map":"block-seq"===n.type?"seq":"{"===n.start.source?"map":"seq"
;if(!l||!u||"!"===u||u===i.YAMLMap.tagName&&"map"===d||u===o.YAMLSeq.tagName&&"seq"===d)return resolveCollection(e,t,n,c,u);let f=t.schema.tags.find(e=>e.tag===u&&e.collection===d);if(!f){
const s=t.schema.knownTags[u]
;if(s?.collection!==d)return s?c(l,"BAD_COLLECTION_TYPE",`${s.tag} used for ${d} collection, but expects ${s.collection??"scalar"}`,!0):c(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,!0),
resolveCollection(e,t,n,c,u);t.schema.tags.push(Object.assign({},s,{default:!1})),f=s}
const h=resolveCollection(e,t,n,c,u,f),p=f.resolve?.(h,e=>c(l,"TAG_RESOLVE_FAILED",e),t.options)??h,m=s.isNode(p)?p:new r.Scalar(p);return m.range=h.range,m.tag=u,f?.format&&(m.format=f.format),m}}),
23683:((e,t,n)=>{var s=n(3021),r=n(45937),i=n(17788),o=n(34631);t.composeDoc=function(e,t,{offset:n,start:a,value:c,end:l},u){const d=Object.assign({_directives:t},e),f=new s.Document(void 0,d),h={
atKey:!1,atRoot:!0,directives:f.directives,options:f.options,schema:f.schema},p=o.resolveProps(a,{indicator:"doc-start",next:c??l?.[0],offset:n,onError:u,parentIndent:0,startOnNewline:!0})
;p.found&&(f.directives.docStart=!0,!c||"block-map"!==c.type&&"block-seq"!==c.type||p.hasNewline||u(p.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
f.contents=c?r.composeNode(h,c,p,u):r.composeEmptyNode(h,p.end,a,null,p,u);const m=f.contents.range[2],g=i.resolveEnd(l,m,!1,u);return g.comment&&(f.comment=g.comment),f.range=[n,m,g.offset],f}}),
45937:((e,t,n)=>{var s=n(4065),r=n(41127),i=n(57349),o=n(5413),a=n(17788),c=n(22599);const l={composeNode,composeEmptyNode};function composeNode(e,t,n,s){
const a=e.atKey,{spaceBefore:c,comment:u,anchor:d,tag:f}=n;let h,p=!0;switch(t.type){case"alias":h=composeAlias(e,t,s),(d||f)&&s(t,"ALIAS_PROPS","An alias node must not specify any properties");break
;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":h=o.composeScalar(e,t,f,s),d&&(h.anchor=d.source.substring(1));break;case"block-map":case"block-seq":
case"flow-collection":try{h=i.composeCollection(l,e,t,n,s),d&&(h.anchor=d.source.substring(1))}catch(e){s(t,"RESOURCE_EXHAUSTION",e instanceof Error?e.message:String(e))}break;default:
s(t,"UNEXPECTED_TOKEN","error"===t.type?t.message:`Unsupported token (type: ${t.type})`),p=!1}return h??(h=composeEmptyNode(e,t.offset,void 0,null,n,s)),
d&&""===h.anchor&&s(d,"BAD_ALIAS","Anchor cannot be an empty string"),
a&&e.options.stringKeys&&(!r.isScalar(h)||"string"!=typeof h.value||h.tag&&"tag:yaml.org,2002:str"!==h.tag)&&s(f??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),c&&(h.spaceBefore=!0),
u&&("scalar"===t.type&&""===t.source?h.comment=u:h.commentBefore=u),e.options.keepSourceTokens&&p&&(h.srcToken=t),h}function composeEmptyNode(e,t,n,s,{spaceBefore:r,comment:i,anchor:a,tag:l,end:u},d){
const f={type:"scalar",offset:c.emptyScalarPosition(t,n,s),indent:-1,source:""},h=o.composeScalar(e,f,l,d);return a&&(h.anchor=a.source.substring(1),
""===h.anchor&&d(a,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(h.spaceBefore=!0),i&&(h.comment=i,h.range[2]=u),h}function composeAlias({options:e},{offset:t,source:n,end:r},i){
const o=new s.Alias(n.substring(1));""===o.source&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.endsWith(":")&&i(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0)
;const c=t+n.length,l=a.resolveEnd(r,c,e.strict,i);return o.range=[t,c,l.offset],l.comment&&(o.comment=l.comment),o}t.composeEmptyNode=composeEmptyNode,t.composeNode=composeNode}),5413:((e,t,n)=>{
var s=n(41127),r=n(63301),i=n(48913),o=n(76842);function findScalarTagByName(e,t,n,r,i){if("!"===n)return e[s.SCALAR];const o=[];for(const t of e.tags)if(!t.collection&&t.tag===n){
if(!t.default||!t.test)return t;o.push(t)}for(const e of o)if(e.test?.test(t))return e;const a=e.knownTags[n];return a&&!a.collection?(e.tags.push(Object.assign({},a,{default:!1,test:void 0})),
a):(i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,"tag:yaml.org,2002:str"!==n),e[s.SCALAR])}function findScalarTagByTest({atKey:e,directives:t,schema:n},r,i,o){
const a=n.tags.find(t=>(!0===t.default||e&&"key"===t.default)&&t.test?.test(r))||n[s.SCALAR];if(n.compat){const e=n.compat.find(e=>e.default&&e.test?.test(r))??n[s.SCALAR]
;a.tag!==e.tag&&o(i,"TAG_RESOLVE_FAILED",`Value may be parsed as either ${t.tagString(a.tag)} or ${t.tagString(e.tag)}`,!0)}return a}t.composeScalar=function(e,t,n,a){
const{value:c,type:l,comment:u,range:d}="block-scalar"===t.type?i.resolveBlockScalar(e,t,a):o.resolveFlowScalar(t,e.options.strict,a),f=n?e.directives.tagName(n.source,e=>a(n,"TAG_RESOLVE_FAILED",e)):null
;let h,p;h=e.options.stringKeys&&e.atKey?e.schema[s.SCALAR]:f?findScalarTagByName(e.schema,c,f,n,a):"scalar"===t.type?findScalarTagByTest(e,c,t,a):e.schema[s.SCALAR];try{
const i=h.resolve(c,e=>a(n??t,"TAG_RESOLVE_FAILED",e),e.options);p=s.isScalar(i)?i:new r.Scalar(i)}catch(e){const s=e instanceof Error?e.message:String(e);a(n??t,"TAG_RESOLVE_FAILED",s),
p=new r.Scalar(c)}return p.range=d,p.source=c,l&&(p.type=l),f&&(p.tag=f),h.format&&(p.format=h.format),u&&(p.comment=u),p}}),89984:((e,t,n)=>{
var s=n(932),r=n(61342),i=n(3021),o=n(91464),a=n(41127),c=n(23683),l=n(17788);function getErrorPos(e){if("number"==typeof e)return[e,e+1];if(Array.isArray(e))return 2===e.length?e:[e[0],e[1]]
;const{offset:t,source:n}=e;return[t,t+("string"==typeof n?n.length:1)]}function parsePrelude(e){let t="",n=!1,s=!1;for(let r=0;r<e.length;++r){const i=e[r];switch(i[0]){case"#":
t+=(""===t?"":s?"\n\n":"\n")+(i.substring(1)||" "),n=!0,s=!1;break;case"%":"#"!==e[r+1]?.[0]&&(r+=1),n=!1;break;default:n||(s=!0),n=!1}}return{comment:t,afterEmptyLine:s}}t.Composer=class{
constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(e,t,n,s)=>{const r=getErrorPos(e)
;s?this.warnings.push(new o.YAMLWarning(r,t,n)):this.errors.push(new o.YAMLParseError(r,t,n))},this.directives=new r.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){
const{comment:n,afterEmptyLine:s}=parsePrelude(this.prelude);if(n){const r=e.contents
;if(t)e.comment=e.comment?`${e.comment}\n${n}`:n;else if(s||e.directives.docStart||!r)e.commentBefore=n;else if(a.isCollection(r)&&!r.flow&&r.items.length>0){let e=r.items[0];a.isPair(e)&&(e=e.key)
;const t=e.commentBefore;e.commentBefore=t?`${n}\n${t}`:n}else{const e=r.commentBefore;r.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
;for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{
comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,n=-1){for(const t of e)yield*this.next(t);yield*this.end(t,n)}*next(e){
switch(s.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,n,s)=>{const r=getErrorPos(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",n,s)}),
this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{const t=c.composeDoc(this.options,this.directives,e,this.onError)
;this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,
this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{
const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,n=new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
;this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
;this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t));break}this.doc.directives.docEnd=!0
;const t=l.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const e=this.doc.comment
;this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}
*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const e=Object.assign({_directives:this.directives},this.options),n=new i.Document(void 0,e)
;this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}}}),87103:((e,t,n)=>{
var s=n(57165),r=n(84454),i=n(34631),o=n(9499),a=n(74051),c=n(81187);const l="All mapping items must start at the same column";t.resolveBlockMap=function({composeNode:e,composeEmptyNode:t},n,u,d,f){
const h=new(f?.nodeClass??r.YAMLMap)(n.schema);n.atRoot&&(n.atRoot=!1);let p=u.offset,m=null;for(const r of u.items){const{start:f,key:g,sep:v,value:y}=r,w=i.resolveProps(f,{
indicator:"explicit-key-ind",next:g??v?.[0],offset:p,onError:d,parentIndent:u.indent,startOnNewline:!0}),b=!w.found;if(b){
if(g&&("block-seq"===g.type?d(p,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in g&&g.indent!==u.indent&&d(p,"BAD_INDENT",l)),!w.anchor&&!w.tag&&!v){
m=w.end,w.comment&&(h.comment?h.comment+="\n"+w.comment:h.comment=w.comment);continue}
(w.newlineAfterProp||o.containsNewline(g))&&d(g??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else w.found?.indent!==u.indent&&d(p,"BAD_INDENT",l);n.atKey=!0
;const k=w.end,x=g?e(n,g,w,d):t(n,k,f,null,w,d);n.schema.compat&&a.flowIndentCheck(u.indent,g,d),n.atKey=!1,c.mapIncludes(n,h.items,x)&&d(k,"DUPLICATE_KEY","Map keys must be unique")
;const _=i.resolveProps(v??[],{indicator:"map-value-ind",next:y,offset:x.range[2],onError:d,parentIndent:u.indent,startOnNewline:!g||"block-scalar"===g.type});if(p=_.end,_.found){
b&&("block-map"!==y?.type||_.hasNewline||d(p,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),
n.options.strict&&w.start<_.found.offset-1024&&d(x.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"))
;const i=y?e(n,y,_,d):t(n,p,v,null,_,d);n.schema.compat&&a.flowIndentCheck(u.indent,y,d),p=i.range[2];const o=new s.Pair(x,i);n.options.keepSourceTokens&&(o.srcToken=r),h.items.push(o)}else{
b&&d(x.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),_.comment&&(x.comment?x.comment+="\n"+_.comment:x.comment=_.comment);const e=new s.Pair(x)
;n.options.keepSourceTokens&&(e.srcToken=r),h.items.push(e)}}return m&&m<p&&d(m,"IMPOSSIBLE","Map comment with trailing content"),h.range=[u.offset,p,m??p],h}}),48913:((e,t,n)=>{var s=n(63301)
;function parseBlockScalarHeader({offset:e,props:t},n,s){if("block-scalar-header"!==t[0].type)return s(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:r}=t[0],i=r[0]
;let o=0,a="",c=-1;for(let t=1;t<r.length;++t){const n=r[t];if(a||"-"!==n&&"+"!==n){const s=Number(n);!o&&s?o=s:-1===c&&(c=e+t)}else a=n}
-1!==c&&s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,u="",d=r.length;for(let e=1;e<t.length;++e){const r=t[e];switch(r.type){case"space":l=!0;case"newline":
d+=r.source.length;break;case"comment":n&&!l&&s(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),d+=r.source.length,u=r.source.substring(1);break;case"error":
s(r,"UNEXPECTED_TOKEN",r.message),d+=r.source.length;break;default:{s(r,"UNEXPECTED_TOKEN",`Unexpected token in block scalar header: ${r.type}`);const e=r.source;e&&"string"==typeof e&&(d+=e.length)}}
}return{mode:i,indent:o,chomp:a,comment:u,length:d}}function splitLines(e){const t=e.split(/\n( *)/),n=t[0],s=n.match(/^( *)/),r=[s?.[1]?[s[1],n.slice(s[1].length)]:["",n]]
;for(let e=1;e<t.length;e+=2)r.push([t[e],t[e+1]]);return r}t.resolveBlockScalar=function(e,t,n){const r=t.offset,i=parseBlockScalarHeader(t,e.options.strict,n);if(!i)return{value:"",type:null,
comment:"",range:[r,r,r]};const o=">"===i.mode?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL,a=t.source?splitLines(t.source):[];let c=a.length;for(let e=a.length-1;e>=0;--e){const t=a[e][1]
;if(""!==t&&"\r"!==t)break;c=e}if(0===c){const e="+"===i.chomp&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):"";let n=r+i.length;return t.source&&(n+=t.source.length),{value:e,type:o,
comment:i.comment,range:[r,n,n]}}let l=t.indent+i.indent,u=t.offset+i.length,d=0;for(let t=0;t<c;++t){const[s,r]=a[t];if(""!==r&&"\r"!==r){if(s.length<l){
const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";n(u+s.length,"MISSING_CHAR",e)}0===i.indent&&(l=s.length),d=t,
0!==l||e.atRoot||n(u,"BAD_INDENT","Block scalar values in collections must be indented");break}0===i.indent&&s.length>l&&(l=s.length),u+=s.length+r.length+1}
for(let e=a.length-1;e>=c;--e)a[e][0].length>l&&(c=e+1);let f="",h="",p=!1;for(let e=0;e<d;++e)f+=a[e][0].slice(l)+"\n";for(let e=d;e<c;++e){let[t,r]=a[e];u+=t.length+r.length+1
;const c="\r"===r[r.length-1];if(c&&(r=r.slice(0,-1)),r&&t.length<l){const e="Block scalar lines must not be less indented than their "+(i.indent?"explicit indentation indicator":"first line")
;n(u-r.length-(c?2:1),"BAD_INDENT",e),t=""}o===s.Scalar.BLOCK_LITERAL?(f+=h+t.slice(l)+r,h="\n"):t.length>l||"\t"===r[0]?(" "===h?h="\n":p||"\n"!==h||(h="\n\n"),f+=h+t.slice(l)+r,h="\n",
p=!0):""===r?"\n"===h?f+="\n":h="\n":(f+=h+r,h=" ",p=!1)}switch(i.chomp){case"-":break;case"+":for(let e=c;e<a.length;++e)f+="\n"+a[e][0].slice(l);"\n"!==f[f.length-1]&&(f+="\n");break;default:f+="\n"
}const m=r+i.length+t.source.length;return{value:f,type:o,comment:i.comment,range:[r,m,m]}}}),90334:((e,t,n)=>{var s=n(92223),r=n(34631),i=n(74051)
;t.resolveBlockSeq=function({composeNode:e,composeEmptyNode:t},n,o,a,c){const l=new(c?.nodeClass??s.YAMLSeq)(n.schema);n.atRoot&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let u=o.offset,d=null
;for(const{start:s,value:c}of o.items){const f=r.resolveProps(s,{indicator:"seq-item-ind",next:c,offset:u,onError:a,parentIndent:o.indent,startOnNewline:!0});if(!f.found){if(!(f.anchor||f.tag||c)){
d=f.end,f.comment&&(l.comment=f.comment);continue}"block-seq"===c?.type?a(f.end,"BAD_INDENT","All sequence items must start at the same column"):a(u,"MISSING_CHAR","Sequence item without - indicator")
}const h=c?e(n,c,f,a):t(n,f.end,s,null,f,a);n.schema.compat&&i.flowIndentCheck(o.indent,c,a),u=h.range[2],l.items.push(h)}return l.range=[o.offset,u,d??u],l}}),17788:((e,t)=>{
t.resolveEnd=function(e,t,n,s){let r="";if(e){let i=!1,o="";for(const a of e){const{source:e,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{
n&&!i&&s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=e.substring(1)||" ";r?r+=o+t:r=t,o="";break}case"newline":r&&(o+=e),i=!0;break;default:
s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:r,offset:t}}}),13142:((e,t,n)=>{
var s=n(41127),r=n(57165),i=n(84454),o=n(92223),a=n(17788),c=n(34631),l=n(9499),u=n(81187)
;const d="Block collections are not allowed within flow collections",isBlock=e=>e&&("block-map"===e.type||"block-seq"===e.type)
;t.resolveFlowCollection=function({composeNode:e,composeEmptyNode:t},n,f,h,p){const m="{"===f.start.source,g=m?"flow map":"flow sequence",v=new(p?.nodeClass??(m?i.YAMLMap:o.YAMLSeq))(n.schema)
;v.flow=!0;const y=n.atRoot;y&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let w=f.offset+f.start.source.length;for(let o=0;o<f.items.length;++o){
const a=f.items[o],{start:p,key:y,sep:b,value:k}=a,x=c.resolveProps(p,{flow:g,indicator:"explicit-key-ind",next:y??b?.[0],offset:w,onError:h,parentIndent:f.indent,startOnNewline:!1});if(!x.found){
if(!(x.anchor||x.tag||b||k)){0===o&&x.comma?h(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`):o<f.items.length-1&&h(x.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${g}`),
x.comment&&(v.comment?v.comment+="\n"+x.comment:v.comment=x.comment),w=x.end;continue}
!m&&n.options.strict&&l.containsNewline(y)&&h(y,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}
if(0===o)x.comma&&h(x.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`);else if(x.comma||h(x.start,"MISSING_CHAR",`Missing , between ${g} items`),x.comment){let e="";e:for(const t of p)switch(t.type){
case"comma":case"space":break;case"comment":e=t.source.substring(1);break e;default:break e}if(e){let t=v.items[v.items.length-1];s.isPair(t)&&(t=t.value??t.key),
t.comment?t.comment+="\n"+e:t.comment=e,x.comment=x.comment.substring(e.length+1)}}if(m||b||x.found){n.atKey=!0;const s=x.end,o=y?e(n,y,x,h):t(n,s,p,null,x,h);isBlock(y)&&h(o.range,"BLOCK_IN_FLOW",d),
n.atKey=!1;const l=c.resolveProps(b??[],{flow:g,indicator:"map-value-ind",next:k,offset:o.range[2],onError:h,parentIndent:f.indent,startOnNewline:!1});if(l.found){if(!m&&!x.found&&n.options.strict){
if(b)for(const e of b){if(e===l.found)break;if("newline"===e.type){h(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}
x.start<l.found.offset-1024&&h(l.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}
}else k&&("source"in k&&":"===k.source?.[0]?h(k,"MISSING_CHAR",`Missing space after : in ${g}`):h(l.start,"MISSING_CHAR",`Missing , or : between ${g} items`))
;const _=k?e(n,k,l,h):l.found?t(n,l.end,b,null,l,h):null;_?isBlock(k)&&h(_.range,"BLOCK_IN_FLOW",d):l.comment&&(o.comment?o.comment+="\n"+l.comment:o.comment=l.comment);const S=new r.Pair(o,_)
;if(n.options.keepSourceTokens&&(S.srcToken=a),m){const e=v;u.mapIncludes(n,e.items,o)&&h(s,"DUPLICATE_KEY","Map keys must be unique"),e.items.push(S)}else{const e=new i.YAMLMap(n.schema);e.flow=!0,
e.items.push(S);const t=(_??o).range;e.range=[o.range[0],t[1],t[2]],v.items.push(e)}w=_?_.range[2]:l.end}else{const s=k?e(n,k,x,h):t(n,x.end,b,null,x,h);v.items.push(s),w=s.range[2],
isBlock(k)&&h(s.range,"BLOCK_IN_FLOW",d)}}const b=m?"}":"]",[k,...x]=f.end;let _=w;if(k?.source===b)_=k.offset+k.source.length;else{const e=g[0].toUpperCase()+g.substring(1)
;h(w,y?"MISSING_CHAR":"BAD_INDENT",y?`${e} must end with a ${b}`:`${e} in block collection must be sufficiently indented and end with a ${b}`),k&&1!==k.source.length&&x.unshift(k)}if(x.length>0){
const e=a.resolveEnd(x,_,n.options.strict,h);e.comment&&(v.comment?v.comment+="\n"+e.comment:v.comment=e.comment),v.range=[f.offset,_,e.offset]}else v.range=[f.offset,_,_];return v}}),76842:((e,t,n)=>{
var s=n(63301),r=n(17788);function plainValue(e,t){let n="";switch(e[0]){case"\t":n="a tab character";break;case",":n="flow indicator character ,";break;case"%":n="directive indicator character %"
;break;case"|":case">":n=`block scalar indicator ${e[0]}`;break;case"@":case"`":n=`reserved character ${e[0]}`}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),unfoldLines(e)}
function singleQuotedValue(e,t){return"'"===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){
const t=/(.*?)\r?\n/sy;let n,s,r=t.exec(e);if(!r)return e;try{n=new RegExp("(?<![ \t])[ \t]+$"),s=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}
let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){const e=r[1].replace(s,"");""===e?"\n"===o?i+=o:o="\n":(i+=o+e,o=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,
r=c.exec(e),i+o+(r?.[1]??"")}function doubleQuotedValue(e,t){let n="";for(let s=1;s<e.length-1;++s){const r=e[s];if("\r"!==r||"\n"!==e[s+1])if("\n"===r){const{fold:t,offset:r}=foldNewline(e,s);n+=t,
s=r}else if("\\"===r){let r=e[++s];const o=i[r]
;if(o)n+=o;else if("\n"===r)for(r=e[s+1];" "===r||"\t"===r;)r=e[1+ ++s];else if("\r"===r&&"\n"===e[s+1])for(r=e[1+ ++s];" "===r||"\t"===r;)r=e[1+ ++s];else if("x"===r||"u"===r||"U"===r){
const i="x"===r?2:"u"===r?4:8;n+=parseCharCode(e,s+1,i,t),s+=i}else{const r=e.substr(s-1,2);t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),n+=r}}else if(" "===r||"\t"===r){const t=s
;let i=e[s+1];for(;" "===i||"\t"===i;)i=e[1+ ++s];"\n"===i||"\r"===i&&"\n"===e[s+2]||(n+=s>t?e.slice(t,s+1):r)}else n+=r}
return'"'===e[e.length-1]&&1!==e.length||t(e.length,"MISSING_CHAR",'Missing closing "quote'),n}function foldNewline(e,t){let n="",s=e[t+1]
;for(;!(" "!==s&&"\t"!==s&&"\n"!==s&&"\r"!==s||"\r"===s&&"\n"!==e[t+2]);)"\n"===s&&(n+="\n"),s=e[(t+=1)+1];return n||(n=" "),{fold:n,offset:t}}const i={0:"\0",a:"\x07",b:"\b",e:"\x1b",f:"\f",n:"\n",
r:"\r",t:"\t",v:"\v",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"};function parseCharCode(e,t,n,s){
const r=e.substr(t,n),i=r.length===n&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(i)}catch{const r=e.substr(t-2,n+2)
;return s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`),r}}t.resolveFlowScalar=function(e,t,n){const{offset:i,type:o,source:a,end:c}=e;let l,u;const _onError=(e,t,s)=>n(i+e,t,s);switch(o){
case"scalar":l=s.Scalar.PLAIN,u=plainValue(a,_onError);break;case"single-quoted-scalar":l=s.Scalar.QUOTE_SINGLE,u=singleQuotedValue(a,_onError);break;case"double-quoted-scalar":
l=s.Scalar.QUOTE_DOUBLE,u=doubleQuotedValue(a,_onError);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",
range:[i,i+a.length,i+a.length]}}const d=i+a.length,f=r.resolveEnd(c,d,t,n);return{value:u,type:l,comment:f.comment,range:[i,d,f.offset]}}}),34631:((e,t)=>{
t.resolveProps=function(e,{flow:t,indicator:n,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,l=a,u=a,d="",f="",h=!1,p=!1,m=null,g=null,v=null,y=null,w=null,b=null,k=null
;for(const r of e)switch(p&&("space"!==r.type&&"newline"!==r.type&&"comma"!==r.type&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),p=!1),
m&&(l&&"comment"!==r.type&&"newline"!==r.type&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),r.type){case"space":
t||"doc-start"===n&&"flow-collection"===s?.type||!r.source.includes("\t")||(m=r),u=!0;break;case"comment":{
u||i(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const e=r.source.substring(1)||" ";d?d+=f+e:d=e,f="",l=!1;break}case"newline":
l?d?d+=r.source:b&&"seq-item-ind"===n||(c=!0):f+=r.source,l=!0,h=!0,(g||v)&&(y=r),u=!0;break;case"anchor":g&&i(r,"MULTIPLE_ANCHORS","A node can have at most one anchor"),
r.source.endsWith(":")&&i(r.offset+r.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=r,k??(k=r.offset),l=!1,u=!1,p=!0;break;case"tag":
v&&i(r,"MULTIPLE_TAGS","A node can have at most one tag"),v=r,k??(k=r.offset),l=!1,u=!1,p=!0;break;case n:(g||v)&&i(r,"BAD_PROP_ORDER",`Anchors and tags must be after the ${r.source} indicator`),
b&&i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.source} in ${t??"collection"}`),b=r,l="seq-item-ind"===n||"explicit-key-ind"===n,u=!1;break;case"comma":if(t){
w&&i(r,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),w=r,l=!1,u=!1;break}default:i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.type} token`),l=!1,u=!1}const x=e[e.length-1],_=x?x.offset+x.source.length:r
;return p&&s&&"space"!==s.type&&"newline"!==s.type&&"comma"!==s.type&&("scalar"!==s.type||""!==s.source)&&i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),
m&&(l&&m.indent<=o||"block-map"===s?.type||"block-seq"===s?.type)&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:w,found:b,spaceBefore:c,comment:d,hasNewline:h,anchor:g,tag:v,
newlineAfterProp:y,end:_,start:k??_}}}),9499:((e,t)=>{t.containsNewline=function containsNewline(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":
case"single-quoted-scalar":if(e.source.includes("\n"))return!0;if(e.end)for(const t of e.end)if("newline"===t.type)return!0;return!1;case"flow-collection":for(const t of e.items){
for(const e of t.start)if("newline"===e.type)return!0;if(t.sep)for(const e of t.sep)if("newline"===e.type)return!0;if(containsNewline(t.key)||containsNewline(t.value))return!0}return!1;default:
return!0}}}),22599:((e,t)=>{t.emptyScalarPosition=function(e,t,n){if(t){n??(n=t.length);for(let s=n-1;s>=0;--s){let n=t[s];switch(n.type){case"space":case"comment":case"newline":e-=n.source.length
;continue}for(n=t[++s];"space"===n?.type;)e+=n.source.length,n=t[++s];break}}return e}}),74051:((e,t,n)=>{var s=n(9499);t.flowIndentCheck=function(e,t,n){if("flow-collection"===t?.type){const r=t.end[0]
;r.indent!==e||"]"!==r.source&&"}"!==r.source||!s.containsNewline(t)||n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}}),81187:((e,t,n)=>{var s=n(41127)
;t.mapIncludes=function(e,t,n){const{uniqueKeys:r}=e.options;if(!1===r)return!1;const i="function"==typeof r?r:(e,t)=>e===t||s.isScalar(e)&&s.isScalar(t)&&e.value===t.value
;return t.some(e=>i(e.key,n))}}),3021:((e,t,n)=>{var s=n(4065),r=n(40101),i=n(41127),o=n(57165),a=n(74043),c=n(45840),l=n(6829),u=n(71596),d=n(83661),f=n(42404),h=n(61342);class Document{
constructor(e,t,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC});let s=null
;"function"==typeof t||Array.isArray(t)?s=t:void 0===n&&t&&(n=t,t=void 0);const r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,
uniqueKeys:!0,version:"1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),
this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new h.Directives({version:o}),this.setSchema(o,n),this.contents=void 0===e?null:this.createNode(e,s,n)}clone(){
const e=Object.create(Document.prototype,{[i.NODE_TYPE]:{value:i.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),
e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),
e.contents=i.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){assertCollection(this.contents)&&this.contents.add(e)}addIn(e,t){
assertCollection(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=u.anchorNames(this);e.anchor=!t||n.has(t)?u.findNewAnchor(t||"a",n):t}return new s.Alias(e.anchor)}
createNode(e,t,n){let s;if("function"==typeof t)e=t.call({"":e},"",e),s=t;else if(Array.isArray(t)){
const keyToStr=e=>"number"==typeof e||e instanceof String||e instanceof Number,e=t.filter(keyToStr).map(String);e.length>0&&(t=t.concat(e)),s=t}else void 0===n&&t&&(n=t,t=void 0)
;const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:d}=n??{},{onAnchor:h,setAnchors:p,sourceObjects:m}=u.createNodeAnchors(this,o||"a"),g={aliasDuplicateObjects:r??!0,
keepUndefined:c??!1,onAnchor:h,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m},v=f.createNode(e,d,g);return a&&i.isCollection(v)&&(v.flow=!0),p(),v}createPair(e,t,n={}){
const s=this.createNode(e,null,n),r=this.createNode(t,null,n);return new o.Pair(s,r)}delete(e){return!!assertCollection(this.contents)&&this.contents.delete(e)}deleteIn(e){
return r.isEmptyPath(e)?null!=this.contents&&(this.contents=null,!0):!!assertCollection(this.contents)&&this.contents.deleteIn(e)}get(e,t){
return i.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){
return r.isEmptyPath(e)?!t&&i.isScalar(this.contents)?this.contents.value:this.contents:i.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){
return!!i.isCollection(this.contents)&&this.contents.has(e)}hasIn(e){return r.isEmptyPath(e)?void 0!==this.contents:!!i.isCollection(this.contents)&&this.contents.hasIn(e)}set(e,t){
null==this.contents?this.contents=r.collectionFromPath(this.schema,[e],t):assertCollection(this.contents)&&this.contents.set(e,t)}setIn(e,t){
r.isEmptyPath(e)?this.contents=t:null==this.contents?this.contents=r.collectionFromPath(this.schema,Array.from(e),t):assertCollection(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){let n
;switch("number"==typeof e&&(e=String(e)),e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new h.Directives({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"}
;break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new h.Directives({version:e}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{const t=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else{if(!n)throw new Error("With a null YAML version, the { schema: Schema } option is required");this.schema=new c.Schema(Object.assign(n,t))}}
toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:s,onAnchor:r,reviver:i}={}){const o={anchors:new Map,doc:this,keep:!e,mapAsMap:!0===n,mapKeyWarned:!1,maxAliasCount:"number"==typeof s?s:100
},c=a.toJS(this.contents,t??"",o);if("function"==typeof r)for(const{count:e,res:t}of o.anchors.values())r(t,e);return"function"==typeof i?d.applyReviver(i,{"":c},"",c):c}toJSON(e,t){return this.toJS({
json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
;if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}
return l.stringifyDocument(this,e)}}function assertCollection(e){if(i.isCollection(e))return!0;throw new Error("Expected a YAML collection as document contents")}t.Document=Document}),71596:((e,t,n)=>{
var s=n(41127),r=n(10204);function anchorNames(e){const t=new Set;return r.visit(e,{Value(e,n){n.anchor&&t.add(n.anchor)}}),t}function findNewAnchor(e,t){for(let n=1;;++n){const s=`${e}${n}`
;if(!t.has(s))return s}}t.anchorIsValid=function(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e);throw new Error(`Anchor must not contain whitespace or control characters: ${t}`)}
return!0},t.anchorNames=anchorNames,t.createNodeAnchors=function(e,t){const n=[],r=new Map;let i=null;return{onAnchor:s=>{n.push(s),i??(i=anchorNames(e));const r=findNewAnchor(t,i);return i.add(r),r},
setAnchors:()=>{for(const e of n){const t=r.get(e);if("object"!=typeof t||!t.anchor||!s.isScalar(t.node)&&!s.isCollection(t.node)){
const t=new Error("Failed to resolve repeated object (this should not happen)");throw t.source=e,t}t.node.anchor=t.anchor}},sourceObjects:r}},t.findNewAnchor=findNewAnchor}),83661:((e,t)=>{
t.applyReviver=function applyReviver(e,t,n,s){if(s&&"object"==typeof s)if(Array.isArray(s))for(let t=0,n=s.length;t<n;++t){const n=s[t],r=applyReviver(e,s,String(t),n)
;void 0===r?delete s[t]:r!==n&&(s[t]=r)}else if(s instanceof Map)for(const t of Array.from(s.keys())){const n=s.get(t),r=applyReviver(e,s,t,n);void 0===r?s.delete(t):r!==n&&s.set(t,r)
}else if(s instanceof Set)for(const t of Array.from(s)){const n=applyReviver(e,s,t,t);void 0===n?s.delete(t):n!==t&&(s.delete(t),s.add(n))}else for(const[t,n]of Object.entries(s)){
const r=applyReviver(e,s,t,n);void 0===r?delete s[t]:r!==n&&(s[t]=r)}return e.call(t,n,s)}}),42404:((e,t,n)=>{var s=n(4065),r=n(41127),i=n(63301);function findTagObject(e,t,n){if(t){
const e=n.filter(e=>e.tag===t),s=e.find(e=>!e.format)??e[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return n.find(t=>t.identify?.(e)&&!t.format)}t.createNode=function(e,t,n){
if(r.isDocument(e)&&(e=e.contents),r.isNode(e))return e;if(r.isPair(e)){const t=n.schema[r.MAP].createNode?.(n.schema,null,n);return t.items.push(e),t}
(e instanceof String||e instanceof Number||e instanceof Boolean||"undefined"!=typeof BigInt&&e instanceof BigInt)&&(e=e.valueOf())
;const{aliasDuplicateObjects:o,onAnchor:a,onTagObj:c,schema:l,sourceObjects:u}=n;let d;if(o&&e&&"object"==typeof e){if(d=u.get(e),d)return d.anchor??(d.anchor=a(e)),new s.Alias(d.anchor);d={
anchor:null,node:null},u.set(e,d)}t?.startsWith("!!")&&(t="tag:yaml.org,2002:"+t.slice(2));let f=findTagObject(e,t,l.tags);if(!f){if(e&&"function"==typeof e.toJSON&&(e=e.toJSON()),
!e||"object"!=typeof e){const t=new i.Scalar(e);return d&&(d.node=t),t}f=e instanceof Map?l[r.MAP]:Symbol.iterator in Object(e)?l[r.SEQ]:l[r.MAP]}c&&(c(f),delete n.onTagObj)
;const h=f?.createNode?f.createNode(n.schema,e,n):"function"==typeof f?.nodeClass?.from?f.nodeClass.from(n.schema,e,n):new i.Scalar(e);return t?h.tag=t:f.default||(h.tag=f.tag),d&&(d.node=h),h}}),
61342:((e,t,n)=>{var s=n(41127),r=n(10204);const i={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>i[e]);class Directives{constructor(e,t){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Directives.defaultYaml,e),this.tags=Object.assign({},Directives.defaultTags,t)}clone(){const e=new Directives(this.yaml,this.tags)
;return e.docStart=this.docStart,e}atDocument(){const e=new Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags)}return e}add(e,t){this.atNextDocument&&(this.yaml={
explicit:Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1);const n=e.trim().split(/[ \t]+/),s=n.shift();switch(s){case"%TAG":{
if(2!==n.length&&(t(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;const[e,s]=n;return this.tags[e]=s,!0}case"%YAML":{if(this.yaml.explicit=!0,
1!==n.length)return t(0,"%YAML directive should contain exactly one part"),!1;const[e]=n;return"1.1"===e||"1.2"===e?(this.yaml.version=e,!0):(t(6,`Unsupported YAML version ${e}`,/^\d+\.\d+$/.test(e)),
!1)}default:return t(0,`Unknown directive ${s}`,!0),!1}}tagName(e,t){if("!"===e)return"!";if("!"!==e[0])return t(`Not a valid tag: ${e}`),null;if("<"===e[1]){const n=e.slice(2,-1)
;return"!"===n||"!!"===n?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(">"!==e[e.length-1]&&t("Verbatim tags must end with a >"),n)}const[,n,s]=e.match(/^(.*!)([^!]*)$/s)
;s||t(`The ${e} tag has no suffix`);const r=this.tags[n];if(r)try{return r+decodeURIComponent(s)}catch(e){return t(String(e)),null}return"!"===n?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){
for(const[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+escapeTagName(e.substring(n.length));return"!"===e[0]?e:`!<${e}>`}toString(e){
const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);let i;if(e&&n.length>0&&s.isNode(e.contents)){const t={};r.visit(e.contents,(e,n)=>{
s.isNode(n)&&n.tag&&(t[n.tag]=!0)}),i=Object.keys(t)}else i=[];for(const[s,r]of n)"!!"===s&&"tag:yaml.org,2002:"===r||e&&!i.some(e=>e.startsWith(r))||t.push(`%TAG ${s} ${r}`);return t.join("\n")}}
Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"},t.Directives=Directives}),91464:((e,t)=>{class YAMLError extends Error{constructor(e,t,n,s){super(),
this.name=e,this.code=n,this.message=s,this.pos=t}}t.YAMLError=YAMLError,t.YAMLParseError=class extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}},
t.YAMLWarning=class extends YAMLError{constructor(e,t,n){super("YAMLWarning",e,t,n)}},t.prettifyError=(e,t)=>n=>{if(-1===n.pos[0])return;n.linePos=n.pos.map(e=>t.linePos(e))
;const{line:s,col:r}=n.linePos[0];n.message+=` at line ${s}, column ${r}`;let i=r-1,o=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){
const e=Math.min(i-39,o.length-79);o="\u2026"+o.substring(e),i-=e-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),s>1&&/^ *$/.test(o.substring(0,i))){
let n=e.substring(t.lineStarts[s-2],t.lineStarts[s-1]);n.length>80&&(n=n.substring(0,79)+"\u2026\n"),o=n+o}if(/[^ ]/.test(o)){let e=1;const t=n.linePos[1]
;t?.line===s&&t.col>r&&(e=Math.max(1,Math.min(t.col-r,80-i)));const a=" ".repeat(i)+"^".repeat(e);n.message+=`:\n\n${o}\n${a}\n`}}}),38815:((e,t,n)=>{
var s=n(89984),r=n(3021),i=n(45840),o=n(91464),a=n(4065),c=n(41127),l=n(57165),u=n(63301),d=n(84454),f=n(92223),h=n(3461),p=n(40361),m=n(66628),g=n(3456),v=n(84047),y=n(10204);t.Dk=s.Composer,
r.Document,i.Schema,o.YAMLError,o.YAMLParseError,o.YAMLWarning,a.Alias,t.Vj=c.isAlias,c.isCollection,c.isDocument,t.jh=c.isMap,t.Ll=c.isNode,t.tO=c.isPair,t.jn=c.isScalar,t.oP=c.isSeq,l.Pair,u.Scalar,
d.YAMLMap,f.YAMLSeq,t.DB=h,p.Lexer,m.LineCounter,t.iX=g.Parser,v.parse,v.parseAllDocuments,v.parseDocument,v.stringify,y.visit,y.visitAsync}),57249:((e,t,n)=>{var s=n(932);t.debug=function(e,...t){
"debug"===e&&console.log(...t)},t.warn=function(e,t){"debug"!==e&&"warn"!==e||("function"==typeof s.emitWarning?s.emitWarning(t):console.warn(t))}}),4065:((e,t,n)=>{
var s=n(71596),r=n(10204),i=n(41127),o=n(66673),a=n(74043);class Alias extends o.NodeBase{constructor(e){super(i.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){
throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(0===t?.maxAliasCount)throw new ReferenceError("Alias resolution is disabled");let n,s
;t?.aliasResolveCache?n=t.aliasResolveCache:(n=[],r.visit(e,{Node:(e,t)=>{(i.isAlias(t)||i.hasAnchor(t))&&n.push(t)}}),t&&(t.aliasResolveCache=n));for(const e of n){if(e===this)break
;e.anchor===this.source&&(s=e)}if(s&&t){const{anchors:e,doc:n,maxAliasCount:r}=t;let i=e.get(s);if(i||(a.toJS(s,null,t),i=e.get(s)),
void 0===i?.res)throw new ReferenceError("This should not happen: Alias anchor was not resolved?");if(r>=0&&(i.count+=1,0===i.aliasCount&&(i.aliasCount=getAliasCount(n,s,e)),
i.count*i.aliasCount>r))throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack")}return s}toJSON(e,t){if(!t)return{source:this.source};const n=this.resolve(t.doc,t)
;if(!n){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){const r=`*${this.source}`;if(e){
if(s.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(e)}
if(e.implicitKey)return`${r} `}return r}}function getAliasCount(e,t,n){if(i.isAlias(t)){const s=t.resolve(e),r=n&&s&&n.get(s);return r?r.count*r.aliasCount:0}if(i.isCollection(t)){let s=0
;for(const r of t.items){const t=getAliasCount(e,r,n);t>s&&(s=t)}return s}if(i.isPair(t)){const s=getAliasCount(e,t.key,n),r=getAliasCount(e,t.value,n);return Math.max(s,r)}return 1}t.Alias=Alias}),
40101:((e,t,n)=>{var s=n(42404),r=n(41127),i=n(66673);function collectionFromPath(e,t,n){let r=n;for(let e=t.length-1;e>=0;--e){const n=t[e];if("number"==typeof n&&Number.isInteger(n)&&n>=0){const e=[]
;e[n]=r,r=e}else r=new Map([[n,r]])}return s.createNode(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,
sourceObjects:new Map})}const isEmptyPath=e=>null==e||"object"==typeof e&&!!e[Symbol.iterator]().next().done;class Collection extends i.NodeBase{constructor(e,t){super(e),
Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
;return e&&(t.schema=e),t.items=t.items.map(t=>r.isNode(t)||r.isPair(t)?t.clone(e):t),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(isEmptyPath(e))this.add(t);else{
const[n,...s]=e,i=this.get(n,!0);if(r.isCollection(i))i.addIn(s,t);else{if(void 0!==i||!this.schema)throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`)
;this.set(n,collectionFromPath(this.schema,s,t))}}}deleteIn(e){const[t,...n]=e;if(0===n.length)return this.delete(t);const s=this.get(t,!0);if(r.isCollection(s))return s.deleteIn(n)
;throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){const[n,...s]=e,i=this.get(n,!0)
;return 0===s.length?!t&&r.isScalar(i)?i.value:i:r.isCollection(i)?i.getIn(s,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!r.isPair(t))return!1;const n=t.value
;return null==n||e&&r.isScalar(n)&&null==n.value&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){const[t,...n]=e;if(0===n.length)return this.has(t);const s=this.get(t,!0)
;return!!r.isCollection(s)&&s.hasIn(n)}setIn(e,t){const[n,...s]=e;if(0===s.length)this.set(n,t);else{const e=this.get(n,!0);if(r.isCollection(e))e.setIn(s,t);else{
if(void 0!==e||!this.schema)throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);this.set(n,collectionFromPath(this.schema,s,t))}}}}t.Collection=Collection,
t.collectionFromPath=collectionFromPath,t.isEmptyPath=isEmptyPath}),66673:((e,t,n)=>{var s=n(83661),r=n(41127),i=n(74043);t.NodeBase=class{constructor(e){Object.defineProperty(this,r.NODE_TYPE,{value:e
})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}
toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:o,reviver:a}={}){if(!r.isDocument(e))throw new TypeError("A document argument is required");const c={anchors:new Map,doc:e,keep:!0,mapAsMap:!0===t,
mapKeyWarned:!1,maxAliasCount:"number"==typeof n?n:100},l=i.toJS(this,"",c);if("function"==typeof o)for(const{count:e,res:t}of c.anchors.values())o(t,e);return"function"==typeof a?s.applyReviver(a,{
"":l},"",l):l}}}),57165:((e,t,n)=>{var s=n(42404),r=n(59748),i=n(97104),o=n(41127);class Pair{constructor(e,t=null){Object.defineProperty(this,o.NODE_TYPE,{value:o.PAIR}),this.key=e,this.value=t}
clone(e){let{key:t,value:n}=this;return o.isNode(t)&&(t=t.clone(e)),o.isNode(n)&&(n=n.clone(e)),new Pair(t,n)}toJSON(e,t){const n=t?.mapAsMap?new Map:{};return i.addPairToJSMap(t,n,this)}
toString(e,t,n){return e?.doc?r.stringifyPair(this,e,t,n):JSON.stringify(this)}}t.Pair=Pair,t.createPair=function(e,t,n){const r=s.createNode(e,void 0,n),i=s.createNode(t,void 0,n)
;return new Pair(r,i)}}),63301:((e,t,n)=>{var s=n(41127),r=n(66673),i=n(74043);class Scalar extends r.NodeBase{constructor(e){super(s.SCALAR),this.value=e}toJSON(e,t){
return t?.keep?this.value:i.toJS(this.value,e,t)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",t.Scalar=Scalar,t.isScalarValue=e=>!e||"function"!=typeof e&&"object"!=typeof e}),84454:((e,t,n)=>{
var s=n(61212),r=n(97104),i=n(40101),o=n(41127),a=n(57165),c=n(63301);function findPair(e,t){const n=o.isScalar(t)?t.value:t;for(const s of e)if(o.isPair(s)){if(s.key===t||s.key===n)return s
;if(o.isScalar(s.key)&&s.key.value===n)return s}}class YAMLMap extends i.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(o.MAP,e),this.items=[]}static from(e,t,n){
const{keepUndefined:s,replacer:r}=n,i=new this(e),add=(e,o)=>{if("function"==typeof r)o=r.call(t,e,o);else if(Array.isArray(r)&&!r.includes(e))return;(void 0!==o||s)&&i.items.push(a.createPair(e,o,n))
};if(t instanceof Map)for(const[e,n]of t)add(e,n);else if(t&&"object"==typeof t)for(const e of Object.keys(t))add(e,t[e]);return"function"==typeof e.sortMapEntries&&i.items.sort(e.sortMapEntries),i}
add(e,t){let n;n=o.isPair(e)?e:e&&"object"==typeof e&&"key"in e?new a.Pair(e.key,e.value):new a.Pair(e,e?.value);const s=findPair(this.items,n.key),r=this.schema?.sortMapEntries;if(s){
if(!t)throw new Error(`Key ${n.key} already set`);o.isScalar(s.value)&&c.isScalarValue(n.value)?s.value.value=n.value:s.value=n.value}else if(r){const e=this.items.findIndex(e=>r(n,e)<0)
;-1===e?this.items.push(n):this.items.splice(e,0,n)}else this.items.push(n)}delete(e){const t=findPair(this.items,e);return!!t&&this.items.splice(this.items.indexOf(t),1).length>0}get(e,t){
const n=findPair(this.items,e),s=n?.value;return(!t&&o.isScalar(s)?s.value:s)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new a.Pair(e,t),!0)}toJSON(e,t,n){
const s=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(s);for(const e of this.items)r.addPairToJSMap(t,s,e);return s}toString(e,t,n){if(!e)return JSON.stringify(this)
;for(const e of this.items)if(!o.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{
allNullValues:!0})),s.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}t.YAMLMap=YAMLMap,t.findPair=findPair}),
92223:((e,t,n)=>{var s=n(42404),r=n(61212),i=n(40101),o=n(41127),a=n(63301),c=n(74043);class YAMLSeq extends i.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){
super(o.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e);return"number"==typeof t&&this.items.splice(t,1).length>0}get(e,t){const n=asItemIndex(e)
;if("number"!=typeof n)return;const s=this.items[n];return!t&&o.isScalar(s)?s.value:s}has(e){const t=asItemIndex(e);return"number"==typeof t&&t<this.items.length}set(e,t){const n=asItemIndex(e)
;if("number"!=typeof n)throw new Error(`Expected a valid index, not ${e}.`);const s=this.items[n];o.isScalar(s)&&a.isScalarValue(t)?s.value=t:this.items[n]=t}toJSON(e,t){const n=[]
;t?.onCreate&&t.onCreate(n);let s=0;for(const e of this.items)n.push(c.toJS(e,String(s++),t));return n}toString(e,t,n){return e?r.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(e,t,n){const{replacer:r}=n,i=new this(e);if(t&&Symbol.iterator in Object(t)){let e=0
;for(let o of t){if("function"==typeof r){const n=t instanceof Set?o:String(e++);o=r.call(t,n,o)}i.items.push(s.createNode(o,void 0,n))}}return i}}function asItemIndex(e){let t=o.isScalar(e)?e.value:e
;return t&&"string"==typeof t&&(t=Number(t)),"number"==typeof t&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq}),97104:((e,t,n)=>{var s=n(57249),r=n(90452),i=n(2148),o=n(41127),a=n(74043)
;function stringifyKey(e,t,n){if(null===t)return"";if("object"!=typeof t)return String(t);if(o.isNode(e)&&n?.doc){const t=i.createStringifyContext(n.doc,{});t.anchors=new Set
;for(const e of n.anchors.keys())t.anchors.add(e.anchor);t.inFlow=!0,t.inStringifyKey=!0;const r=e.toString(t);if(!n.mapKeyWarned){let e=JSON.stringify(r);e.length>40&&(e=e.substring(0,36)+'..."'),
s.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return r}
return JSON.stringify(t)}t.addPairToJSMap=function(e,t,{key:n,value:s}){if(o.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,s);else if(r.isMergeKey(e,n))r.addMergeToJSMap(e,t,s);else{const r=a.toJS(n,"",e)
;if(t instanceof Map)t.set(r,a.toJS(s,r,e));else if(t instanceof Set)t.add(r);else{const i=stringifyKey(n,r,e),o=a.toJS(s,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,
configurable:!0}):t[i]=o}}return t}}),41127:((e,t)=>{
const n=Symbol.for("yaml.alias"),s=Symbol.for("yaml.document"),r=Symbol.for("yaml.map"),i=Symbol.for("yaml.pair"),o=Symbol.for("yaml.scalar"),a=Symbol.for("yaml.seq"),c=Symbol.for("yaml.node.type"),isScalar=e=>!!e&&"object"==typeof e&&e[c]===o
;function isCollection(e){if(e&&"object"==typeof e)switch(e[c]){case r:case a:return!0}return!1}t.ALIAS=n,t.DOC=s,t.MAP=r,t.NODE_TYPE=c,t.PAIR=i,t.SCALAR=o,t.SEQ=a,
t.hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor,t.isAlias=e=>!!e&&"object"==typeof e&&e[c]===n,t.isCollection=isCollection,t.isDocument=e=>!!e&&"object"==typeof e&&e[c]===s,
t.isMap=e=>!!e&&"object"==typeof e&&e[c]===r,t.isNode=function(e){if(e&&"object"==typeof e)switch(e[c]){case n:case r:case o:case a:return!0}return!1},t.isPair=e=>!!e&&"object"==typeof e&&e[c]===i,
t.isScalar=isScalar,t.isSeq=e=>!!e&&"object"==typeof e&&e[c]===a}),74043:((e,t,n)=>{var s=n(41127);t.toJS=function toJS(e,t,n){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n))
;if(e&&"function"==typeof e.toJSON){if(!n||!s.hasAnchor(e))return e.toJSON(t,n);const r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=e=>{r.res=e,delete n.onCreate}
;const i=e.toJSON(t,n);return n.onCreate&&n.onCreate(i),i}return"bigint"!=typeof e||n?.keep?e:Number(e)}}),60110:((e,t,n)=>{var s=n(48913),r=n(76842),i=n(91464),o=n(83069)
;function setBlockScalarValue(e,t){const n=t.indexOf("\n"),s=t.substring(0,n),r=t.substring(n+1)+"\n";if("block-scalar"===e.type){const t=e.props[0]
;if("block-scalar-header"!==t.type)throw new Error("Invalid block scalar header");t.source=s,e.source=r}else{const{offset:t}=e,n="indent"in e?e.indent:-1,i=[{type:"block-scalar-header",offset:t,
indent:n,source:s}];addEndtoBlockProps(i,"end"in e?e.end:void 0)||i.push({type:"newline",offset:-1,indent:n,source:"\n"});for(const t of Object.keys(e))"type"!==t&&"offset"!==t&&delete e[t]
;Object.assign(e,{type:"block-scalar",indent:n,props:i,source:r})}}function addEndtoBlockProps(e,t){if(t)for(const n of t)switch(n.type){case"space":case"comment":e.push(n);break;case"newline":
return e.push(n),!0}return!1}function setFlowScalarValue(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n,e.source=t;break;case"block-scalar":{
const s=e.props.slice(1);let r=t.length;"block-scalar-header"===e.props[0].type&&(r-=e.props[0].source.length);for(const e of s)e.offset+=r;delete e.props,Object.assign(e,{type:n,source:t,end:s})
;break}case"block-map":case"block-seq":{const s={type:"newline",offset:e.offset+t.length,indent:e.indent,source:"\n"};delete e.items,Object.assign(e,{type:n,source:t,end:[s]});break}default:{
const s="indent"in e?e.indent:-1,r="end"in e&&Array.isArray(e.end)?e.end.filter(e=>"space"===e.type||"comment"===e.type||"newline"===e.type):[]
;for(const t of Object.keys(e))"type"!==t&&"offset"!==t&&delete e[t];Object.assign(e,{type:n,indent:s,source:t,end:r})}}}t.createScalarToken=function(e,t){
const{implicitKey:n=!1,indent:s,inFlow:r=!1,offset:i=-1,type:a="PLAIN"}=t,c=o.stringifyString({type:a,value:e},{implicitKey:n,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}
}),l=t.end??[{type:"newline",offset:-1,indent:s,source:"\n"}];switch(c[0]){case"|":case">":{const e=c.indexOf("\n"),t=c.substring(0,e),n=c.substring(e+1)+"\n",r=[{type:"block-scalar-header",offset:i,
indent:s,source:t}];return addEndtoBlockProps(r,l)||r.push({type:"newline",offset:-1,indent:s,source:"\n"}),{type:"block-scalar",offset:i,indent:s,props:r,source:n}}case'"':return{
type:"double-quoted-scalar",offset:i,indent:s,source:c,end:l};case"'":return{type:"single-quoted-scalar",offset:i,indent:s,source:c,end:l};default:return{type:"scalar",offset:i,indent:s,source:c,end:l
}}},t.resolveAsScalar=function(e,t=!0,n){if(e){const _onError=(e,t,s)=>{const r="number"==typeof e?e:Array.isArray(e)?e[0]:e.offset;if(!n)throw new i.YAMLParseError([r,r+1],t,s);n(r,t,s)}
;switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(e,t,_onError);case"block-scalar":return s.resolveBlockScalar({options:{strict:t}
},e,_onError)}}return null},t.setScalarValue=function(e,t,n={}){let{afterKey:s=!1,implicitKey:r=!1,inFlow:i=!1,type:a}=n,c="indent"in e?e.indent:null;if(s&&"number"==typeof c&&(c+=2),
!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{const t=e.props[0]
;if("block-scalar-header"!==t.type)throw new Error("Invalid block scalar header");a=">"===t.source[0]?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}const l=o.stringifyString({type:a,value:t
},{implicitKey:r||null===c,indent:null!==c&&c>0?" ".repeat(c):"",inFlow:i,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":setBlockScalarValue(e,l);break;case'"':
setFlowScalarValue(e,l,"double-quoted-scalar");break;case"'":setFlowScalarValue(e,l,"single-quoted-scalar");break;default:setFlowScalarValue(e,l,"scalar")}}}),91733:((e,t)=>{function stringifyToken(e){
switch(e.type){case"block-scalar":{let t="";for(const n of e.props)t+=stringifyToken(n);return t+e.source}case"block-map":case"block-seq":{let t="";for(const n of e.items)t+=stringifyItem(n);return t}
case"flow-collection":{let t=e.start.source;for(const n of e.items)t+=stringifyItem(n);for(const n of e.end)t+=n.source;return t}case"document":{let t=stringifyItem(e)
;if(e.end)for(const n of e.end)t+=n.source;return t}default:{let t=e.source;if("end"in e&&e.end)for(const n of e.end)t+=n.source;return t}}}function stringifyItem({start:e,key:t,sep:n,value:s}){
let r="";for(const t of e)r+=t.source;if(t&&(r+=stringifyToken(t)),n)for(const e of n)r+=e.source;return s&&(r+=stringifyToken(s)),r}t.stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)}),
97715:((e,t)=>{const n=Symbol("break visit"),s=Symbol("skip children"),r=Symbol("remove item");function visit(e,t){"type"in e&&"document"===e.type&&(e={start:e.start,value:e.value}),
_visit(Object.freeze([]),e,t)}function _visit(e,t,s){let i=s(t,e);if("symbol"==typeof i)return i;for(const o of["key","value"]){const a=t[o];if(a&&"items"in a){for(let t=0;t<a.items.length;++t){
const i=_visit(Object.freeze(e.concat([[o,t]])),a.items[t],s);if("number"==typeof i)t=i-1;else{if(i===n)return n;i===r&&(a.items.splice(t,1),t-=1)}}"function"==typeof i&&"key"===o&&(i=i(t,e))}}
return"function"==typeof i?i(t,e):i}visit.BREAK=n,visit.SKIP=s,visit.REMOVE=r,visit.itemAtPath=(e,t)=>{let n=e;for(const[e,s]of t){const t=n?.[e];if(!t||!("items"in t))return;n=t.items[s]}return n},
visit.parentCollection=(e,t)=>{const n=visit.itemAtPath(e,t.slice(0,-1)),s=t[t.length-1][0],r=n?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")},t.visit=visit}),
3461:((e,t,n)=>{var s=n(60110),r=n(91733),i=n(97715);t.createScalarToken=s.createScalarToken,t.resolveAsScalar=s.resolveAsScalar,t.setScalarValue=s.setScalarValue,t.stringify=r.stringify,
t.visit=i.visit,t.BOM="\ufeff",t.DOCUMENT="\x02",t.FLOW_END="\x18",t.SCALAR="\x1f",t.isCollection=e=>!!e&&"items"in e,
t.isScalar=e=>!!e&&("scalar"===e.type||"single-quoted-scalar"===e.type||"double-quoted-scalar"===e.type||"block-scalar"===e.type),t.prettyToken=function(e){switch(e){case"\ufeff":return"<BOM>"
;case"\x02":return"<DOC>";case"\x18":return"<FLOW_END>";case"\x1f":return"<SCALAR>";default:return JSON.stringify(e)}},t.tokenType=function(e){switch(e){case"\ufeff":return"byte-order-mark"
;case"\x02":return"doc-mode";case"\x18":return"flow-error-end";case"\x1f":return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":
return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":
return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"\t":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":
return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}}),40361:((e,t,n)=>{var s=n(3461);function isEmpty(e){
switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return!0;default:return!1}}
const r=new Set("0123456789ABCDEFabcdef"),i=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),o=new Set(",[]{}"),a=new Set(" ,[]{}\n\r\t"),isNotAnchorChar=e=>!e||a.has(e)
;t.Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,
this.next=null,this.pos=0}*lex(e,t=!1){if(e){if("string"!=typeof e)throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t
;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;" "===t||"\t"===t;)t=this.buffer[++e]
;return!t||"#"===t||"\n"===t||"\r"===t&&"\n"===this.buffer[e+1]}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let n=0
;for(;" "===t;)t=this.buffer[++n+e];if("\r"===t){const t=this.buffer[n+e+1];if("\n"===t||!t&&!this.atEnd)return e+n+1}return"\n"===t||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if("-"===t||"."===t){
const t=this.buffer.substr(e,3);if(("---"===t||"..."===t)&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos
;return("number"!=typeof e||-1!==e&&e<this.pos)&&(e=this.buffer.indexOf("\n",this.pos),this.lineEndPos=e),-1===e?this.atEnd?this.buffer.substring(this.pos):null:("\r"===this.buffer[e-1]&&(e-=1),
this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}
peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":
return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar()
;case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(null===e)return this.setNext("stream")
;if(e[0]===s.BOM&&(yield*this.pushCount(1),e=e.substring(1)),"%"===e[0]){let t=e.length,n=e.indexOf("#");for(;-1!==n;){const s=e[n-1];if(" "===s||"\t"===s){t=n-1;break}n=e.indexOf("#",n+1)}for(;;){
const n=e[t-1];if(" "!==n&&"\t"!==n)break;t-=1}const s=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
const t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield s.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
;if(!e&&!this.atEnd)return this.setNext("line-start");if("-"===e||"."===e){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const e=this.peek(3)
;if(("---"===e||"..."===e)&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,"---"===e?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),
this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
;if(!t&&!this.atEnd)return this.setNext("block-start");if(("-"===e||"?"===e||":"===e)&&isEmpty(t)){const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0))
;return this.indentNext=this.indentValue+1,this.indentValue+=e,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(null===e)return this.setNext("doc")
;let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":
return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"doc";case'"':case"'":
return yield*this.parseQuotedScalar();case"|":case">":return t+=(yield*this.parseBlockScalarHeader()),t+=(yield*this.pushSpaces(!0)),yield*this.pushCount(e.length-t),yield*this.pushNewline(),
yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,n=-1;do{e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),
this.indentValue=n=t):t=0,t+=(yield*this.pushSpaces(!0))}while(e+t>0);const r=this.getLine();if(null===r)return this.setNext("flow")
;if((-1!==n&&n<this.indentNext&&"#"!==r[0]||0===n&&(r.startsWith("---")||r.startsWith("..."))&&isEmpty(r[3]))&&(n!==this.indentNext-1||1!==this.flowLevel||"]"!==r[0]&&"}"!==r[0]))return this.flowLevel=0,
yield s.FLOW_END,yield*this.parseLineStart();let i=0;for(;","===r[i];)i+=(yield*this.pushCount(1)),i+=(yield*this.pushSpaces(!0)),this.flowKey=!1;switch(i+=(yield*this.pushIndicators()),r[i]){
case void 0:return"flow";case"#":return yield*this.pushCount(r.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":
return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,
yield*this.parseQuotedScalar();case":":{const e=this.charAt(1);if(this.flowKey||isEmpty(e)||","===e)return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:
return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1)
;if("'"===e)for(;-1!==t&&"'"===this.buffer[t+1];)t=this.buffer.indexOf("'",t+2);else for(;-1!==t;){let e=0;for(;"\\"===this.buffer[t-1-e];)e+=1;if(e%2==0)break;t=this.buffer.indexOf('"',t+1)}
const n=this.buffer.substring(0,t);let s=n.indexOf("\n",this.pos);if(-1!==s){for(;-1!==s;){const e=this.continueScalar(s+1);if(-1===e)break;s=n.indexOf("\n",e)}-1!==s&&(t=s-("\r"===n[s-1]?2:1))}
if(-1===t){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e]
;if("+"===t)this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if("-"!==t)break}return yield*this.pushUntil(e=>isEmpty(e)||"#"===e)}*parseBlockScalar(){
let e,t=this.pos-1,n=0;e:for(let s=this.pos;e=this.buffer[s];++s)switch(e){case" ":n+=1;break;case"\n":t=s,n=0;break;case"\r":{const e=this.buffer[s+1]
;if(!e&&!this.atEnd)return this.setNext("block-scalar");if("\n"===e)break}default:break e}if(!e&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){
-1===this.blockScalarIndent?this.indentNext=n:this.indentNext=this.blockScalarIndent+(0===this.indentNext?1:this.indentNext);do{const e=this.continueScalar(t+1);if(-1===e)break
;t=this.buffer.indexOf("\n",e)}while(-1!==t);if(-1===t){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let r=t+1;for(e=this.buffer[r];" "===e;)e=this.buffer[++r]
;if("\t"===e){for(;"\t"===e||" "===e||"\r"===e||"\n"===e;)e=this.buffer[++r];t=r-1}else if(!this.blockScalarKeep)for(;;){let e=t-1,s=this.buffer[e];"\r"===s&&(s=this.buffer[--e]);const r=e
;for(;" "===s;)s=this.buffer[--e];if(!("\n"===s&&e>=this.pos&&e+1+n>r))break;t=e}return yield s.SCALAR,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
const e=this.flowLevel>0;let t,n=this.pos-1,r=this.pos-1;for(;t=this.buffer[++r];)if(":"===t){const t=this.buffer[r+1];if(isEmpty(t)||e&&o.has(t))break;n=r}else if(isEmpty(t)){let s=this.buffer[r+1]
;if("\r"===t&&("\n"===s?(r+=1,t="\n",s=this.buffer[r+1]):n=r),"#"===s||e&&o.has(s))break;if("\n"===t){const e=this.continueScalar(r+1);if(-1===e)break;r=Math.max(r,e-2)}}else{if(e&&o.has(t))break;n=r}
return t||this.atEnd?(yield s.SCALAR,yield*this.pushToIndex(n+1,!0),e?"flow":"doc"):this.setNext("plain-scalar")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}
*pushToIndex(e,t){const n=this.buffer.slice(this.pos,e);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":
e+=(yield*this.pushTag()),e+=(yield*this.pushSpaces(!0));continue e;case"&":e+=(yield*this.pushUntil(isNotAnchorChar)),e+=(yield*this.pushSpaces(!0));continue e;case"-":case"?":case":":{
const t=this.flowLevel>0,n=this.charAt(1);if(isEmpty(n)||t&&o.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=(yield*this.pushCount(1)),e+=(yield*this.pushSpaces(!0))
;continue e}}}break e}return e}*pushTag(){if("<"===this.charAt(1)){let e=this.pos+2,t=this.buffer[e];for(;!isEmpty(t)&&">"!==t;)t=this.buffer[++e];return yield*this.pushToIndex(">"===t?e+1:e,!1)}{
let e=this.pos+1,t=this.buffer[e];for(;t;)if(i.has(t))t=this.buffer[++e];else{if("%"!==t||!r.has(this.buffer[e+1])||!r.has(this.buffer[e+2]))break;t=this.buffer[e+=3]}
return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return"\n"===e?yield*this.pushCount(1):"\r"===e&&"\n"===this.charAt(1)?yield*this.pushCount(2):0}*pushSpaces(e){
let t,n=this.pos-1;do{t=this.buffer[++n]}while(" "===t||e&&"\t"===t);const s=n-this.pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(e){let t=this.pos,n=this.buffer[t]
;for(;!e(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}}}),66628:((e,t)=>{t.LineCounter=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{
let t=0,n=this.lineStarts.length;for(;t<n;){const s=t+n>>1;this.lineStarts[s]<e?t=s+1:n=s}return this.lineStarts[t]===e?{line:t+1,col:1}:0===t?{line:0,col:e}:{line:t,col:e-this.lineStarts[t-1]+1}}}}}),
3456:((e,t,n)=>{var s=n(932),r=n(3461),i=n(40361);function includesToken(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function findNonEmptyIndex(e){
for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":case"scalar":
case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(e){switch(e.type){case"document":return e.start;case"block-map":{
const t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function getFirstKeyStartProps(e){if(0===e.length)return[]
;let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;"space"===e[++t]?.type;);
return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function fixFlowSeqItems(e){
if("flow-seq-start"===e.start.type)for(const t of e.items)!t.sep||t.value||includesToken(t.start,"explicit-key-ind")||includesToken(t.sep,"map-value-ind")||(t.key&&(t.value=t.key),delete t.key,
isFlowToken(t.value)?t.value.end?arrayPushArray(t.value.end,t.sep):t.value.end=t.sep:arrayPushArray(t.start,t.sep),delete t.sep)}t.Parser=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,
this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new i.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&0===this.offset&&this.onNewLine(0)
;for(const n of this.lexer.lex(e,t))yield*this.next(n);t||(yield*this.end())}*next(e){if(this.source=e,s.env.LOG_TOKENS&&console.log("|",r.prettyToken(e)),this.atScalar)return this.atScalar=!1,
yield*this.step(),void(this.offset+=e.length);const t=r.tokenType(e);if(t)if("scalar"===t)this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){
case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&" "===e[0]&&(this.indent+=e.length);break;case"explicit-key-ind":
case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{
const t=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:t,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{
type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.peek(1);if("doc-end"!==this.type||"doc-end"===e?.type){if(!e)return yield*this.stream();switch(e.type){
case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":
return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e)
;case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}else{for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source})}}peek(e){
return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop();if(t)if(0===this.stack.length)yield t;else{const e=this.peek(1)
;switch("block-scalar"===t.type?t.indent="indent"in e?e.indent:0:"flow-collection"===t.type&&"document"===e.type&&(t.indent=0),"flow-collection"===t.type&&fixFlowSeqItems(t),e.type){case"document":
e.value=t;break;case"block-scalar":e.props.push(t);break;case"block-map":{const n=e.items[e.items.length-1];if(n.value)return e.items.push({start:[],key:t,sep:[]}),void(this.onKeyLine=!0)
;if(!n.sep)return Object.assign(n,{key:t,sep:[]}),void(this.onKeyLine=!n.explicitKey);n.value=t;break}case"block-seq":{const n=e.items[e.items.length-1];n.value?e.items.push({start:[],value:t
}):n.value=t;break}case"flow-collection":{const n=e.items[e.items.length-1];return void(!n||n.value?e.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]}))}default:
yield*this.pop(),yield*this.pop(t)}if(!("document"!==e.type&&"block-map"!==e.type&&"block-seq"!==e.type||"block-map"!==t.type&&"block-seq"!==t.type)){const n=t.items[t.items.length-1]
;n&&!n.sep&&!n.value&&n.start.length>0&&-1===findNonEmptyIndex(n.start)&&(0===t.indent||n.start.every(e=>"comment"!==e.type||e.indent<t.indent))&&("document"===e.type?e.end=n.start:e.items.push({
start:n.start}),t.items.splice(-1,1))}}else{const e="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message:e}}}*stream(){switch(this.type){case"directive-line":
return void(yield{type:"directive",offset:this.offset,source:this.source});case"byte-order-mark":case"space":case"comment":case"newline":return void(yield this.sourceToken);case"doc-mode":
case"doc-start":{const e={type:"document",offset:this.offset,start:[]};return"doc-start"===this.type&&e.start.push(this.sourceToken),void this.stack.push(e)}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":
return void(-1!==findNonEmptyIndex(e.start)?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken));case"anchor":case"tag":case"space":case"comment":case"newline":
return void e.start.push(this.sourceToken)}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,
source:this.source}}*scalar(e){if("map-value-ind"===this.type){const t=getFirstKeyStartProps(getPrevProps(this.peek(2)));let n;e.end?(n=e.end,n.push(this.sourceToken),
delete e.end):n=[this.sourceToken];const s={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:t,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=s
}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":return void e.props.push(this.sourceToken);case"scalar":if(e.source=this.source,this.atNewLine=!0,
this.indent=0,this.onNewLine){let e=this.source.indexOf("\n")+1;for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}yield*this.pop();break;default:yield*this.pop(),
yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){
const n="end"in t.value?t.value.end:void 0,s=Array.isArray(n)?n[n.length-1]:void 0;"comment"===s?.type?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})
}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]
});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2],s=n?.value?.end;if(Array.isArray(s))return arrayPushArray(s,t.start),
s.push(this.sourceToken),void e.items.pop()}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){
const n=!this.onKeyLine&&this.indent===e.indent,s=n&&(t.sep||t.explicitKey)&&"seq-item-ind"!==this.type;let r=[];if(s&&t.sep&&!t.value){const n=[];for(let s=0;s<t.sep.length;++s){const r=t.sep[s]
;switch(r.type){case"newline":n.push(s);break;case"space":break;case"comment":r.indent>e.indent&&(n.length=0);break;default:n.length=0}}n.length>=2&&(r=t.sep.splice(n[1]))}switch(this.type){
case"anchor":case"tag":return void(s||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken))
;case"explicit-key-ind":return t.sep||t.explicitKey?s||t.value?(r.push(this.sourceToken),e.items.push({start:r,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}):(t.start.push(this.sourceToken),t.explicitKey=!0),void(this.onKeyLine=!0);case"map-value-ind":
if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start),n=t.key,s=t.sep
;s.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:s}]})
}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{
const e=getFirstKeyStartProps(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||s?e.items.push({
start:r,key:null,sep:[this.sourceToken]}):includesToken(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]
}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return void(this.onKeyLine=!0);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{
const n=this.flowScalar(this.type);return void(s||t.value?(e.items.push({start:r,key:n,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(n):(Object.assign(t,{key:n,sep:[]}),this.onKeyLine=!0))}
default:{const s=this.startBlockValue(e);if(s){if("block-seq"===s.type){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline"))return void(yield*this.pop({type:"error",offset:this.offset,
message:"Unexpected block-seq-ind on same line with key",source:this.source}))}else n&&e.items.push({start:r});return void this.stack.push(s)}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){
const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const n="end"in t.value?t.value.end:void 0,s=Array.isArray(n)?n[n.length-1]:void 0
;"comment"===s?.type?n?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({
start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2],s=n?.value?.end;if(Array.isArray(s))return arrayPushArray(s,t.start),
s.push(this.sourceToken),void e.items.pop()}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;return void t.start.push(this.sourceToken)
;case"seq-item-ind":if(this.indent!==e.indent)break;return void(t.value||includesToken(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken))}
if(this.indent>e.indent){const t=this.startBlockValue(e);if(t)return void this.stack.push(t)}yield*this.pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1]
;if("flow-error-end"===this.type){let e;do{yield*this.pop(),e=this.peek(1)}while("flow-collection"===e?.type)}else if(0===e.end.length){switch(this.type){case"comma":case"explicit-key-ind":
return void(!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken));case"map-value-ind":return void(!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]
}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]}));case"space":case"comment":case"newline":case"anchor":case"tag":return void(!t||t.value?e.items.push({
start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken));case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{
const n=this.flowScalar(this.type);return void(!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]}))}case"flow-map-end":case"flow-seq-end":
return void e.end.push(this.sourceToken)}const n=this.startBlockValue(e);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{const t=this.peek(2)
;if("block-map"===t.type&&("map-value-ind"===this.type&&t.indent===e.indent||"newline"===this.type&&!t.items[t.items.length-1].sep))yield*this.pop(),
yield*this.step();else if("map-value-ind"===this.type&&"flow-collection"!==t.type){const n=getFirstKeyStartProps(getPrevProps(t));fixFlowSeqItems(e);const s=e.end.splice(1,e.end.length)
;s.push(this.sourceToken);const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:s}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}}
flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1;for(;0!==e;)this.onNewLine(this.offset+e),e=this.source.indexOf("\n",e)+1}return{type:e,offset:this.offset,indent:this.indent,
source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":
return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,
indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{
this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));return t.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,explicitKey:!0}]}}
case"map-value-ind":{this.onKeyLine=!0;const t=getFirstKeyStartProps(getPrevProps(e));return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:t,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return"comment"===this.type&&!(this.indent<=t)&&e.every(e=>"newline"===e.type||"space"===e.type)}*documentEnd(e){
"doc-mode"!==this.type&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],"newline"===this.type&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":
case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],
"newline"===this.type&&(yield*this.pop())}}}}),84047:((e,t,n)=>{var s=n(89984),r=n(3021),i=n(91464),o=n(57249),a=n(41127),c=n(66628),l=n(3456);function parseOptions(e){const t=!1!==e.prettyErrors
;return{lineCounter:e.lineCounter||t&&new c.LineCounter||null,prettyErrors:t}}function parseDocument(e,t={}){
const{lineCounter:n,prettyErrors:r}=parseOptions(t),o=new l.Parser(n?.addNewLine),a=new s.Composer(t);let c=null;for(const t of a.compose(o.parse(e),!0,e.length))if(c){
if("silent"!==c.options.logLevel){c.errors.push(new i.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}}else c=t
;return r&&n&&(c.errors.forEach(i.prettifyError(e,n)),c.warnings.forEach(i.prettifyError(e,n))),c}t.parse=function(e,t,n){let s;"function"==typeof t?s=t:void 0===n&&t&&"object"==typeof t&&(n=t)
;const r=parseDocument(e,n);if(!r)return null;if(r.warnings.forEach(e=>o.warn(r.options.logLevel,e)),r.errors.length>0){if("silent"!==r.options.logLevel)throw r.errors[0];r.errors=[]}
return r.toJS(Object.assign({reviver:s},n))},t.parseAllDocuments=function(e,t={}){
const{lineCounter:n,prettyErrors:r}=parseOptions(t),o=new l.Parser(n?.addNewLine),a=new s.Composer(t),c=Array.from(a.compose(o.parse(e)))
;if(r&&n)for(const t of c)t.errors.forEach(i.prettifyError(e,n)),t.warnings.forEach(i.prettifyError(e,n));return c.length>0?c:Object.assign([],{empty:!0},a.streamInfo())},
t.parseDocument=parseDocument,t.stringify=function(e,t,n){let s=null;if("function"==typeof t||Array.isArray(t)?s=t:void 0===n&&t&&(n=t),"string"==typeof n&&(n=n.length),"number"==typeof n){
const e=Math.round(n);n=e<1?void 0:e>8?{indent:8}:{indent:e}}if(void 0===e){const{keepUndefined:e}=n??t??{};if(!e)return}return a.isDocument(e)&&!s?e.toString(n):new r.Document(e,s,n).toString(n)}}),
45840:((e,t,n)=>{var s=n(41127),r=n(47451),i=n(1706),o=n(66464),a=n(90018);const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0;class Schema{
constructor({compat:e,customTags:t,merge:n,resolveKnownTags:c,schema:l,sortMapEntries:u,toStringDefaults:d}){this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null,
this.name="string"==typeof l&&l||"core",this.knownTags=c?a.coreKnownTags:{},this.tags=a.getTags(t,this.name,n),this.toStringOptions=d??null,Object.defineProperty(this,s.MAP,{value:r.map}),
Object.defineProperty(this,s.SCALAR,{value:o.string}),Object.defineProperty(this,s.SEQ,{value:i.seq}),this.sortMapEntries="function"==typeof u?u:!0===u?sortMapEntriesByKey:null}clone(){
const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}}t.Schema=Schema}),47451:((e,t,n)=>{var s=n(41127),r=n(84454);const i={collection:"map",
default:!0,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve:(e,t)=>(s.isMap(e)||t("Expected a mapping for this tag"),e),createNode:(e,t,n)=>r.YAMLMap.from(e,t,n)};t.map=i}),73632:((e,t,n)=>{
var s=n(63301);const r={identify:e=>null==e,createNode:()=>new s.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new s.Scalar(null),
stringify:({source:e},t)=>"string"==typeof e&&r.test.test(e)?e:t.options.nullStr};t.nullTag=r}),1706:((e,t,n)=>{var s=n(41127),r=n(92223);const i={collection:"seq",default:!0,nodeClass:r.YAMLSeq,
tag:"tag:yaml.org,2002:seq",resolve:(e,t)=>(s.isSeq(e)||t("Expected a sequence for this tag"),e),createNode:(e,t,n)=>r.YAMLSeq.from(e,t,n)};t.seq=i}),66464:((e,t,n)=>{var s=n(83069);const r={
identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:(e,t,n,r)=>(t=Object.assign({actualString:!0},t),s.stringifyString(e,t,n,r))};t.string=r}),73959:((e,t,n)=>{
var s=n(63301);const r={identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new s.Scalar("t"===e[0]||"T"===e[0]),
stringify:({source:e,value:t},n)=>e&&r.test.test(e)&&t===("t"===e[0]||"T"===e[0])?e:t?n.options.trueStr:n.options.falseStr};t.boolTag=r}),38405:((e,t,n)=>{var s=n(63301),r=n(28689);const i={
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber},o={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
;return isFinite(t)?t.toExponential():r.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){
const t=new s.Scalar(parseFloat(e)),n=e.indexOf(".");return-1!==n&&"0"===e[e.length-1]&&(t.minFractionDigits=e.length-n-1),t},stringify:r.stringifyNumber};t.float=a,t.floatExp=o,t.floatNaN=i}),
59874:((e,t,n)=>{var s=n(28689);const intIdentify=e=>"bigint"==typeof e||Number.isInteger(e),intResolve=(e,t,n,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),n);function intStringify(e,t,n){
const{value:r}=e;return intIdentify(r)&&r>=0?n+r.toString(t):s.stringifyNumber(e)}const r={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")},i={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),
stringify:s.stringifyNumber},o={identify:e=>intIdentify(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),
stringify:e=>intStringify(e,16,"0x")};t.int=i,t.intHex=o,t.intOct=r}),70896:((e,t,n)=>{var s=n(47451),r=n(73632),i=n(1706),o=n(66464),a=n(73959),c=n(38405),l=n(59874)
;const u=[s.map,i.seq,o.string,r.nullTag,a.boolTag,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float];t.schema=u}),33559:((e,t,n)=>{var s=n(63301),r=n(47451),i=n(1706);function intIdentify(e){
return"bigint"==typeof e||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e),o=[{identify:e=>"string"==typeof e,default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,
stringify:stringifyJSON},{identify:e=>null==e,createNode:()=>new s.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{
identify:e=>"boolean"==typeof e,default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>"true"===e,stringify:stringifyJSON},{identify:intIdentify,default:!0,
tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}],a={default:!0,
tag:"",test:/^/,resolve:(e,t)=>(t(`Unresolved plain scalar ${JSON.stringify(e)}`),e)},c=[r.map,i.seq].concat(o,a);t.schema=c}),90018:((e,t,n)=>{
var s=n(47451),r=n(73632),i=n(1706),o=n(66464),a=n(73959),c=n(38405),l=n(59874),u=n(70896),d=n(33559),f=n(56083),h=n(90452),p=n(50303),m=n(18385),g=n(35913),v=n(81528),y=n(46752)
;const w=new Map([["core",u.schema],["failsafe",[s.map,i.seq,o.string]],["json",d.schema],["yaml11",g.schema],["yaml-1.1",g.schema]]),b={binary:f.binary,bool:a.boolTag,float:c.float,
floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:y.floatTime,int:l.int,intHex:l.intHex,intOct:l.intOct,intTime:y.intTime,map:s.map,merge:h.merge,null:r.nullTag,omap:p.omap,pairs:m.pairs,seq:i.seq,
set:v.set,timestamp:y.timestamp},k={"tag:yaml.org,2002:binary":f.binary,"tag:yaml.org,2002:merge":h.merge,"tag:yaml.org,2002:omap":p.omap,"tag:yaml.org,2002:pairs":m.pairs,
"tag:yaml.org,2002:set":v.set,"tag:yaml.org,2002:timestamp":y.timestamp};t.coreKnownTags=k,t.getTags=function(e,t,n){const s=w.get(t)
;if(s&&!e)return n&&!s.includes(h.merge)?s.concat(h.merge):s.slice();let r=s;if(!r){if(!Array.isArray(e)){const e=Array.from(w.keys()).filter(e=>"yaml11"!==e).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}r=[]}if(Array.isArray(e))for(const t of e)r=r.concat(t);else"function"==typeof e&&(r=e(r.slice()))
;return n&&(r=r.concat(h.merge)),r.reduce((e,t)=>{const n="string"==typeof t?b[t]:t;if(!n){const e=JSON.stringify(t),n=Object.keys(b).map(e=>JSON.stringify(e)).join(", ")
;throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}return e.includes(n)||e.push(n),e},[])}}),56083:((e,t,n)=>{var s=n(20181),r=n(63301),i=n(83069);const o={identify:e=>e instanceof Uint8Array,
default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if("function"==typeof s.Buffer)return s.Buffer.from(e,"base64");if("function"==typeof atob){
const t=atob(e.replace(/[\n\r]/g,"")),n=new Uint8Array(t.length);for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e);return n}
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:n},o,a,c){if(!n)return"";const l=n;let u
;if("function"==typeof s.Buffer)u=l instanceof s.Buffer?l.toString("base64"):s.Buffer.from(l.buffer).toString("base64");else{
if("function"!=typeof btoa)throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");{let e="";for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t])
;u=btoa(e)}}if(t??(t=r.Scalar.BLOCK_LITERAL),t!==r.Scalar.QUOTE_DOUBLE){const e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth),n=Math.ceil(u.length/e),s=new Array(n)
;for(let t=0,r=0;t<n;++t,r+=e)s[t]=u.substr(r,e);u=s.join(t===r.Scalar.BLOCK_LITERAL?"\n":" ")}return i.stringifyString({comment:e,type:t,value:u},o,a,c)}};t.binary=o}),88398:((e,t,n)=>{var s=n(63301)
;function boolStringify({value:e,source:t},n){return t&&(e?r:i).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}const r={identify:e=>!0===e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new s.Scalar(!0),stringify:boolStringify},i={identify:e=>!1===e,default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new s.Scalar(!1),stringify:boolStringify};t.falseTag=i,t.trueTag=r}),35782:((e,t,n)=>{var s=n(63301),r=n(28689);const i={
identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>"nan"===e.slice(-3).toLowerCase()?NaN:"-"===e[0]?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber},o={identify:e=>"number"==typeof e,default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
;return isFinite(t)?t.toExponential():r.stringifyNumber(e)}},a={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
const t=new s.Scalar(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(-1!==n){const s=e.substring(n+1).replace(/_/g,"");"0"===s[s.length-1]&&(t.minFractionDigits=s.length)}return t},
stringify:r.stringifyNumber};t.float=a,t.floatExp=o,t.floatNaN=i}),10873:((e,t,n)=>{var s=n(28689);const intIdentify=e=>"bigint"==typeof e||Number.isInteger(e)
;function intResolve(e,t,n,{intAsBigInt:s}){const r=e[0];if("-"!==r&&"+"!==r||(t+=1),e=e.substring(t).replace(/_/g,""),s){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`}
const t=BigInt(e);return"-"===r?BigInt(-1)*t:t}const i=parseInt(e,n);return"-"===r?-1*i:i}function intStringify(e,t,n){const{value:r}=e;if(intIdentify(r)){const e=r.toString(t)
;return r<0?"-"+n+e.substr(1):n+e}return s.stringifyNumber(e)}const r={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,
resolve:(e,t,n)=>intResolve(e,2,2,n),stringify:e=>intStringify(e,2,"0b")},i={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(e,t,n)=>intResolve(e,1,8,n),stringify:e=>intStringify(e,8,"0")},o={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:s.stringifyNumber},a={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")};t.int=o,t.intBin=r,t.intHex=a,t.intOct=i}),90452:((e,t,n)=>{var s=n(41127),r=n(63301);const i="<<",o={
identify:e=>e===i||"symbol"==typeof e&&e.description===i,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new r.Scalar(Symbol(i)),{addToJSMap:addMergeToJSMap}),
stringify:()=>i};function addMergeToJSMap(e,t,n){const r=resolveAliasValue(e,n)
;if(s.isSeq(r))for(const n of r.items)mergeValue(e,t,n);else if(Array.isArray(r))for(const n of r)mergeValue(e,t,n);else mergeValue(e,t,r)}function mergeValue(e,t,n){const r=resolveAliasValue(e,n)
;if(!s.isMap(r))throw new Error("Merge sources must be maps or map aliases");const i=r.toJSON(null,e,Map)
;for(const[e,n]of i)t instanceof Map?t.has(e)||t.set(e,n):t instanceof Set?t.add(e):Object.prototype.hasOwnProperty.call(t,e)||Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,
configurable:!0});return t}function resolveAliasValue(e,t){return e&&s.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap,
t.isMergeKey=(e,t)=>(o.identify(t)||s.isScalar(t)&&(!t.type||t.type===r.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default),t.merge=o}),50303:((e,t,n)=>{
var s=n(41127),r=n(74043),i=n(84454),o=n(92223),a=n(18385);class YAMLOMap extends o.YAMLSeq{constructor(){super(),this.add=i.YAMLMap.prototype.add.bind(this),
this.delete=i.YAMLMap.prototype.delete.bind(this),this.get=i.YAMLMap.prototype.get.bind(this),this.has=i.YAMLMap.prototype.has.bind(this),this.set=i.YAMLMap.prototype.set.bind(this),
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e);const n=new Map;t?.onCreate&&t.onCreate(n);for(const e of this.items){let i,o;if(s.isPair(e)?(i=r.toJS(e.key,"",t),
o=r.toJS(e.value,i,t)):i=r.toJS(e,"",t),n.has(i))throw new Error("Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(e,t,n){const s=a.createPairs(e,t,n),r=new this
;return r.items=s.items,r}}YAMLOMap.tag="tag:yaml.org,2002:omap";const c={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const n=a.resolvePairs(e,t),r=[];for(const{key:e}of n.items)s.isScalar(e)&&(r.includes(e.value)?t(`Ordered maps must not include duplicate keys: ${e.value}`):r.push(e.value))
;return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)};t.YAMLOMap=YAMLOMap,t.omap=c}),18385:((e,t,n)=>{var s=n(41127),r=n(57165),i=n(63301),o=n(92223)
;function resolvePairs(e,t){if(s.isSeq(e))for(let n=0;n<e.items.length;++n){let o=e.items[n];if(!s.isPair(o)){if(s.isMap(o)){o.items.length>1&&t("Each pair must have its own sequence indicator")
;const e=o.items[0]||new r.Pair(new i.Scalar(null));if(o.commentBefore&&(e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}\n${e.key.commentBefore}`:o.commentBefore),o.comment){
const t=e.value??e.key;t.comment=t.comment?`${o.comment}\n${t.comment}`:o.comment}o=e}e.items[n]=s.isPair(o)?o:new r.Pair(o)}}else t("Expected a sequence for this tag");return e}
function createPairs(e,t,n){const{replacer:s}=n,i=new o.YAMLSeq(e);i.tag="tag:yaml.org,2002:pairs";let a=0;if(t&&Symbol.iterator in Object(t))for(let e of t){let o,c
;if("function"==typeof s&&(e=s.call(t,String(a++),e)),Array.isArray(e)){if(2!==e.length)throw new TypeError(`Expected [key, value] tuple: ${e}`);o=e[0],c=e[1]}else if(e&&e instanceof Object){
const t=Object.keys(e);if(1!==t.length)throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);o=t[0],c=e[o]}else o=e;i.items.push(r.createPair(o,c,n))}return i}const a={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};t.createPairs=createPairs,t.pairs=a,t.resolvePairs=resolvePairs}),35913:((e,t,n)=>{
var s=n(47451),r=n(73632),i=n(1706),o=n(66464),a=n(56083),c=n(88398),l=n(35782),u=n(10873),d=n(90452),f=n(50303),h=n(18385),p=n(81528),m=n(46752)
;const g=[s.map,i.seq,o.string,r.nullTag,c.trueTag,c.falseTag,u.intBin,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float,a.binary,d.merge,f.omap,h.pairs,p.set,m.intTime,m.floatTime,m.timestamp]
;t.schema=g}),81528:((e,t,n)=>{var s=n(41127),r=n(57165),i=n(84454);class YAMLSet extends i.YAMLMap{constructor(e){super(e),this.tag=YAMLSet.tag}add(e){let t
;t=s.isPair(e)?e:e&&"object"==typeof e&&"key"in e&&"value"in e&&null===e.value?new r.Pair(e.key,null):new r.Pair(e,null),i.findPair(this.items,t.key)||this.items.push(t)}get(e,t){
const n=i.findPair(this.items,e);return!t&&s.isPair(n)?s.isScalar(n.key)?n.key.value:n.key:n}set(e,t){
if("boolean"!=typeof t)throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t);const n=i.findPair(this.items,e)
;n&&!t?this.items.splice(this.items.indexOf(n),1):!n&&t&&this.items.push(new r.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this)
;if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,n);throw new Error("Set items must all have null values")}static from(e,t,n){
const{replacer:s}=n,i=new this(e);if(t&&Symbol.iterator in Object(t))for(let e of t)"function"==typeof s&&(e=s.call(t,e,e)),i.items.push(r.createPair(e,null,n));return i}}
YAMLSet.tag="tag:yaml.org,2002:set";const o={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>YAMLSet.from(e,t,n),
resolve(e,t){if(s.isMap(e)){if(e.hasAllNullValues(!0))return Object.assign(new YAMLSet,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}}
;t.YAMLSet=YAMLSet,t.set=o}),46752:((e,t,n)=>{var s=n(28689);function parseSexagesimal(e,t){
const n=e[0],s="-"===n||"+"===n?e.substring(1):e,num=e=>t?BigInt(e):Number(e),r=s.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0));return"-"===n?num(-1)*r:r}
function stringifySexagesimal(e){let{value:t}=e,num=e=>e;if("bigint"==typeof t)num=e=>BigInt(e);else if(isNaN(t)||!isFinite(t))return s.stringifyNumber(e);let n="";t<0&&(n="-",t*=num(-1))
;const r=num(60),i=[t%r];return t<60?i.unshift(0):(t=(t-i[0])/r,i.unshift(t%r),t>=60&&(t=(t-i[0])/r,i.unshift(t))),n+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const r={
identify:e=>"bigint"==typeof e||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal},i={identify:e=>"number"==typeof e,default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,!1),stringify:stringifySexagesimal},o={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",
test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){
const t=e.match(o.test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,n,s,r,i,a,c]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0
;let u=Date.UTC(n,s-1,r,i||0,a||0,c||0,l);const d=t[8];if(d&&"Z"!==d){let e=parseSexagesimal(d,!1);Math.abs(e)<30&&(e*=60),u-=6e4*e}return new Date(u)},
stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};t.floatTime=i,t.intTime=r,t.timestamp=o}),34475:((e,t)=>{const n="block",s="quoted"
;function consumeMoreIndentedLines(e,t,n){let s=t,r=t+1,i=e[r];for(;" "===i||"\t"===i;)if(t<r+n)i=e[++t];else{do{i=e[++t]}while(i&&"\n"!==i);s=t,r=t+1,i=e[r]}return s}t.FOLD_BLOCK=n,
t.FOLD_FLOW="flow",t.FOLD_QUOTED=s,t.foldFlowLines=function(e,t,r="flow",{indentAtStart:i,lineWidth:o=80,minContentWidth:a=20,onFold:c,onOverflow:l}={}){if(!o||o<0)return e;o<a&&(a=0)
;const u=Math.max(1+a,1+o-t.length);if(e.length<=u)return e;const d=[],f={};let h,p,m=o-t.length;"number"==typeof i&&(i>o-Math.max(2,a)?d.push(0):m=o-i);let g=!1,v=-1,y=-1,w=-1
;r===n&&(v=consumeMoreIndentedLines(e,v,t.length),-1!==v&&(m=v+u));for(let i;i=e[v+=1];){if(r===s&&"\\"===i){switch(y=v,e[v+1]){case"x":v+=3;break;case"u":v+=5;break;case"U":v+=9;break;default:v+=1}
w=v}if("\n"===i)r===n&&(v=consumeMoreIndentedLines(e,v,t.length)),m=v+t.length+u,h=void 0;else{if(" "===i&&p&&" "!==p&&"\n"!==p&&"\t"!==p){const t=e[v+1];t&&" "!==t&&"\n"!==t&&"\t"!==t&&(h=v)}
if(v>=m)if(h)d.push(h),m=h+u,h=void 0;else if(r===s){for(;" "===p||"\t"===p;)p=i,i=e[v+=1],g=!0;const t=v>w+1?v-2:y-1;if(f[t])return e;d.push(t),f[t]=!0,m=t+u,h=void 0}else g=!0}p=i}if(g&&l&&l(),
0===d.length)return e;c&&c();let b=e.slice(0,d[0]);for(let n=0;n<d.length;++n){const i=d[n],o=d[n+1]||e.length;0===i?b=`\n${t}${e.slice(0,o)}`:(r===s&&f[i]&&(b+=`${e[i]}\\`),
b+=`\n${t}${e.slice(i+1,o)}`)}return b}}),2148:((e,t,n)=>{var s=n(71596),r=n(41127),i=n(59799),o=n(83069);function getTagObject(e,t){if(t.tag){const n=e.filter(e=>e.tag===t.tag)
;if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n,s;if(r.isScalar(t)){s=t.value;let r=e.filter(e=>e.identify?.(s));if(r.length>1){const e=r.filter(e=>e.test);e.length>0&&(r=e)}
n=r.find(e=>e.format===t.format)??r.find(e=>!e.format)}else s=t,n=e.find(e=>e.nodeClass&&s instanceof e.nodeClass)
;if(!n)throw new Error(`Tag not resolved for ${s?.constructor?.name??(null===s?"null":typeof s)} value`);return n}function stringifyProps(e,t,{anchors:n,doc:i}){if(!i.directives)return""
;const o=[],a=(r.isScalar(e)||r.isCollection(e))&&e.anchor;a&&s.anchorIsValid(a)&&(n.add(a),o.push(`&${a}`));const c=e.tag??(t.default?null:t.tag);return c&&o.push(i.directives.tagString(c)),
o.join(" ")}t.createStringifyContext=function(e,t){const n=Object.assign({blockQuote:!0,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,
trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,t);let s;switch(n.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,
doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:"number"==typeof n.indent?" ".repeat(n.indent):"  ",inFlow:s,options:n}},t.stringify=function(e,t,n,s){
if(r.isPair(e))return e.toString(t,n,s);if(r.isAlias(e)){if(t.doc.directives)return e.toString(t)
;if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let i;const a=r.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e});i??(i=getTagObject(t.doc.schema.tags,a));const c=stringifyProps(a,i,t)
;c.length>0&&(t.indentAtStart=(t.indentAtStart??0)+c.length+1);const l="function"==typeof i.stringify?i.stringify(a,t,n,s):r.isScalar(a)?o.stringifyString(a,t,n,s):a.toString(t,n,s)
;return c?r.isScalar(a)||"{"===l[0]||"["===l[0]?`${c} ${l}`:`${c}\n${t.indent}${l}`:l}}),61212:((e,t,n)=>{var s=n(41127),r=n(2148),i=n(59799)
;function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:o,flowChars:a,itemIndent:c,onChompKeep:l,onComment:u}){const{indent:d,options:{commentString:f}}=n,h=Object.assign({},n,{
indent:c,type:null});let p=!1;const m=[];for(let e=0;e<t.length;++e){const a=t[e];let l=null;if(s.isNode(a))!p&&a.spaceBefore&&m.push(""),addCommentBefore(n,m,a.commentBefore,p),
a.comment&&(l=a.comment);else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null;e&&(!p&&e.spaceBefore&&m.push(""),addCommentBefore(n,m,e.commentBefore,p))}p=!1
;let u=r.stringify(a,h,()=>l=null,()=>p=!0);l&&(u+=i.lineComment(u,c,f(l))),p&&l&&(p=!1),m.push(o+u)}let g;if(0===m.length)g=a.start+a.end;else{g=m[0];for(let e=1;e<m.length;++e){const t=m[e]
;g+=t?`\n${d}${t}`:"\n"}}return e?(g+="\n"+i.indentComment(f(e),d),u&&u()):p&&l&&l(),g}function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:o}){
const{indent:a,indentStep:c,flowCollectionPadding:l,options:{commentString:u}}=t;o+=c;const d=Object.assign({},t,{indent:o,inFlow:!0,type:null});let f=!1,h=0;const p=[];for(let n=0;n<e.length;++n){
const a=e[n];let c=null;if(s.isNode(a))a.spaceBefore&&p.push(""),addCommentBefore(t,p,a.commentBefore,!1),a.comment&&(c=a.comment);else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null
;e&&(e.spaceBefore&&p.push(""),addCommentBefore(t,p,e.commentBefore,!1),e.comment&&(f=!0));const n=s.isNode(a.value)?a.value:null;n?(n.comment&&(c=n.comment),
n.commentBefore&&(f=!0)):null==a.value&&e?.comment&&(c=e.comment)}c&&(f=!0);let l=r.stringify(a,d,()=>c=null);f||(f=p.length>h||l.includes("\n")),
n<e.length-1?l+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(f||(f=p.reduce((e,t)=>e+t.length+2,2)+(l.length+2)>t.options.lineWidth)),f&&(l+=",")),c&&(l+=i.lineComment(l,o,u(c))),p.push(l),
h=p.length}const{start:m,end:g}=n;if(0===p.length)return m+g;if(!f){const e=p.reduce((e,t)=>e+t.length+2,2);f=t.options.lineWidth>0&&e>t.options.lineWidth}if(f){let e=m
;for(const t of p)e+=t?`\n${c}${a}${t}`:"\n";return`${e}\n${a}${g}`}return`${m}${l}${p.join(" ")}${l}${g}`}function addCommentBefore({indent:e,options:{commentString:t}},n,s,r){
if(s&&r&&(s=s.replace(/^\n+/,"")),s){const r=i.indentComment(t(s),e);n.push(r.trimStart())}}t.stringifyCollection=function(e,t,n){
return(t.inFlow??e.flow?stringifyFlowCollection:stringifyBlockCollection)(e,t,n)}}),59799:((e,t)=>{function indentComment(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}
t.indentComment=indentComment,t.lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n,
t.stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")}),6829:((e,t,n)=>{var s=n(41127),r=n(2148),i=n(59799);t.stringifyDocument=function(e,t){const n=[];let o=!0===t.directives
;if(!1!==t.directives&&e.directives){const t=e.directives.toString(e);t?(n.push(t),o=!0):e.directives.docStart&&(o=!0)}o&&n.push("---")
;const a=r.createStringifyContext(e,t),{commentString:c}=a.options;if(e.commentBefore){1!==n.length&&n.unshift("");const t=c(e.commentBefore);n.unshift(i.indentComment(t,""))}let l=!1,u=null
;if(e.contents){if(s.isNode(e.contents)){if(e.contents.spaceBefore&&o&&n.push(""),e.contents.commentBefore){const t=c(e.contents.commentBefore);n.push(i.indentComment(t,""))}
a.forceBlockIndent=!!e.comment,u=e.contents.comment}const t=u?void 0:()=>l=!0;let d=r.stringify(e.contents,a,()=>u=null,t);u&&(d+=i.lineComment(d,"",c(u))),
"|"!==d[0]&&">"!==d[0]||"---"!==n[n.length-1]?n.push(d):n[n.length-1]=`--- ${d}`}else n.push(r.stringify(e.contents,a));if(e.directives?.docEnd)if(e.comment){const t=c(e.comment)
;t.includes("\n")?(n.push("..."),n.push(i.indentComment(t,""))):n.push(`... ${t}`)}else n.push("...");else{let t=e.comment;t&&l&&(t=t.replace(/^\n+/,"")),t&&(l&&!u||""===n[n.length-1]||n.push(""),
n.push(i.indentComment(c(t),"")))}return n.join("\n")+"\n"}}),28689:((e,t)=>{t.stringifyNumber=function({format:e,minFractionDigits:t,tag:n,value:s}){if("bigint"==typeof s)return String(s)
;const r="number"==typeof s?s:Number(s);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.is(s,-0)?"-0":JSON.stringify(s)
;if(!e&&t&&(!n||"tag:yaml.org,2002:float"===n)&&/^-?\d/.test(i)&&!i.includes("e")){let e=i.indexOf(".");e<0&&(e=i.length,i+=".");let n=t-(i.length-e-1);for(;n-- >0;)i+="0"}return i}}),59748:((e,t,n)=>{
var s=n(41127),r=n(63301),i=n(2148),o=n(59799);t.stringifyPair=function({key:e,value:t},n,a,c){const{allNullValues:l,doc:u,indent:d,indentStep:f,options:{commentString:h,indentSeq:p,simpleKeys:m}}=n
;let g=s.isNode(e)&&e.comment||null;if(m){if(g)throw new Error("With simple keys, key nodes cannot have comments")
;if(s.isCollection(e)||!s.isNode(e)&&"object"==typeof e)throw new Error("With simple keys, collection cannot be used as a key value")}
let v=!m&&(!e||g&&null==t&&!n.inFlow||s.isCollection(e)||(s.isScalar(e)?e.type===r.Scalar.BLOCK_FOLDED||e.type===r.Scalar.BLOCK_LITERAL:"object"==typeof e));n=Object.assign({},n,{allNullValues:!1,
implicitKey:!v&&(m||!l),indent:d+f});let y,w,b,k=!1,x=!1,_=i.stringify(e,n,()=>k=!0,()=>x=!0);if(!v&&!n.inFlow&&_.length>1024){
if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");v=!0}if(n.inFlow){if(l||null==t)return k&&a&&a(),""===_?"?":v?`? ${_}`:_
}else if(l&&!m||null==t&&v)return _=`? ${_}`,g&&!k?_+=o.lineComment(_,n.indent,h(g)):x&&c&&c(),_;k&&(g=null),v?(g&&(_+=o.lineComment(_,n.indent,h(g))),_=`? ${_}\n${d}:`):(_=`${_}:`,
g&&(_+=o.lineComment(_,n.indent,h(g)))),s.isNode(t)?(y=!!t.spaceBefore,w=t.commentBefore,b=t.comment):(y=!1,w=null,b=null,t&&"object"==typeof t&&(t=u.createNode(t))),n.implicitKey=!1,
v||g||!s.isScalar(t)||(n.indentAtStart=_.length+1),x=!1,p||!(f.length>=2)||n.inFlow||v||!s.isSeq(t)||t.flow||t.tag||t.anchor||(n.indent=n.indent.substring(2));let S=!1
;const $=i.stringify(t,n,()=>S=!0,()=>x=!0);let A=" ";if(g||y||w){if(A=y?"\n":"",w){const e=h(w);A+=`\n${o.indentComment(e,n.indent)}`}""!==$||n.inFlow?A+=`\n${n.indent}`:"\n"===A&&b&&(A="\n\n")
}else if(!v&&s.isCollection(t)){const e=$[0],s=$.indexOf("\n"),r=-1!==s,i=n.inFlow??t.flow??0===t.items.length;if(r||!i){let t=!1;if(r&&("&"===e||"!"===e)){let n=$.indexOf(" ")
;"&"===e&&-1!==n&&n<s&&"!"===$[n+1]&&(n=$.indexOf(" ",n+1)),(-1===n||s<n)&&(t=!0)}t||(A=`\n${n.indent}`)}}else""!==$&&"\n"!==$[0]||(A="");return _+=A+$,
n.inFlow?S&&a&&a():b&&!S?_+=o.lineComment(_,n.indent,h(b)):x&&c&&c(),_}}),83069:((e,t,n)=>{var s=n(63301),r=n(34475);const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,
lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e);function lineLengthOverLimit(e,t,n){if(!t||t<0)return!1
;const s=t-n,r=e.length;if(r<=s)return!1;for(let t=0,n=0;t<r;++t)if("\n"===e[t]){if(t-n>s)return!0;if(n=t+1,r-n<=s)return!1}return!0}function doubleQuotedString(e,t){const n=JSON.stringify(e)
;if(t.options.doubleQuotedAsJSON)return n;const{implicitKey:s}=t,i=t.options.doubleQuotedMinMultiLineLength,o=t.indent||(containsDocumentMarker(e)?"  ":"");let a="",c=0
;for(let e=0,t=n[e];t;t=n[++e])if(" "===t&&"\\"===n[e+1]&&"n"===n[e+2]&&(a+=n.slice(c,e)+"\\ ",e+=1,c=e,t="\\"),"\\"===t)switch(n[e+1]){case"u":{a+=n.slice(c,e);const t=n.substr(e+2,4);switch(t){
case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":
a+="\\P";break;default:"00"===t.substr(0,2)?a+="\\x"+t.substr(2):a+=n.substr(e,6)}e+=5,c=e+1}break;case"n":if(s||'"'===n[e+2]||n.length<i)e+=1;else{
for(a+=n.slice(c,e)+"\n\n";"\\"===n[e+2]&&"n"===n[e+3]&&'"'!==n[e+4];)a+="\n",e+=2;a+=o," "===n[e+2]&&(a+="\\"),e+=1,c=e+1}break;default:e+=1}return a=c?a+n.slice(c):n,
s?a:r.foldFlowLines(a,o,r.FOLD_QUOTED,getFoldOptions(t,!1))}function singleQuotedString(e,t){
if(!1===t.options.singleQuote||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
;const n=t.indent||(containsDocumentMarker(e)?"  ":""),s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'";return t.implicitKey?s:r.foldFlowLines(s,n,r.FOLD_FLOW,getFoldOptions(t,!1))}
function quotedString(e,t){const{singleQuote:n}=t.options;let s;if(!1===n)s=doubleQuotedString;else{const t=e.includes('"'),r=e.includes("'")
;s=t&&!r?singleQuotedString:r&&!t?doubleQuotedString:n?singleQuotedString:doubleQuotedString}return s(e,t)}let i;try{i=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{i=/\n+(?!\n|$)/g}
function blockString({comment:e,type:t,value:n},o,a,c){const{blockQuote:l,commentString:u,lineWidth:d}=o.options;if(!l||/\n[\t ]+$/.test(n))return quotedString(n,o)
;const f=o.indent||(o.forceBlockIndent||containsDocumentMarker(n)?"  ":""),h="literal"===l||"folded"!==l&&t!==s.Scalar.BLOCK_FOLDED&&(t===s.Scalar.BLOCK_LITERAL||!lineLengthOverLimit(n,d,f.length))
;if(!n)return h?"|\n":">\n";let p,m;for(m=n.length;m>0;--m){const e=n[m-1];if("\n"!==e&&"\t"!==e&&" "!==e)break}let g=n.substring(m);const v=g.indexOf("\n");-1===v?p="-":n===g||v!==g.length-1?(p="+",
c&&c()):p="",g&&(n=n.slice(0,-g.length),"\n"===g[g.length-1]&&(g=g.slice(0,-1)),g=g.replace(i,`$&${f}`));let y,w=!1,b=-1;for(y=0;y<n.length;++y){const e=n[y];if(" "===e)w=!0;else{if("\n"!==e)break;b=y
}}let k=n.substring(0,b<y?b+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${f}`));let x=(w?f?"2":"1":"")+p;if(e&&(x+=" "+u(e.replace(/ ?[\r\n]+/g," ")),a&&a()),!h){
const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${f}`);let i=!1;const a=getFoldOptions(o,!0)
;"folded"!==l&&t!==s.Scalar.BLOCK_FOLDED&&(a.onOverflow=()=>{i=!0});const c=r.foldFlowLines(`${k}${e}${g}`,f,r.FOLD_BLOCK,a);if(!i)return`>${x}\n${f}${c}`}
return`|${x}\n${f}${k}${n=n.replace(/\n+/g,`$&${f}`)}${g}`}function plainString(e,t,n,i){const{type:o,value:a}=e,{actualString:c,implicitKey:l,indent:u,indentStep:d,inFlow:f}=t
;if(l&&a.includes("\n")||f&&/[[\]{},]/.test(a))return quotedString(a,t)
;if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return l||f||!a.includes("\n")?quotedString(a,t):blockString(e,t,n,i)
;if(!l&&!f&&o!==s.Scalar.PLAIN&&a.includes("\n"))return blockString(e,t,n,i);if(containsDocumentMarker(a)){if(""===u)return t.forceBlockIndent=!0,blockString(e,t,n,i)
;if(l&&u===d)return quotedString(a,t)}const h=a.replace(/\n+/g,`$&\n${u}`);if(c){const test=e=>e.default&&"tag:yaml.org,2002:str"!==e.tag&&e.test?.test(h),{compat:e,tags:n}=t.doc.schema
;if(n.some(test)||e?.some(test))return quotedString(a,t)}return l?h:r.foldFlowLines(h,u,r.FOLD_FLOW,getFoldOptions(t,!1))}t.stringifyString=function(e,t,n,r){
const{implicitKey:i,inFlow:o}=t,a="string"==typeof e.value?e:Object.assign({},e,{value:String(e.value)});let{type:c}=e
;c!==s.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(c=s.Scalar.QUOTE_DOUBLE);const _stringify=e=>{switch(e){case s.Scalar.BLOCK_FOLDED:
case s.Scalar.BLOCK_LITERAL:return i||o?quotedString(a.value,t):blockString(a,t,n,r);case s.Scalar.QUOTE_DOUBLE:return doubleQuotedString(a.value,t);case s.Scalar.QUOTE_SINGLE:
return singleQuotedString(a.value,t);case s.Scalar.PLAIN:return plainString(a,t,n,r);default:return null}};let l=_stringify(c);if(null===l){
const{defaultKeyType:e,defaultStringType:n}=t.options,s=i&&e||n;if(l=_stringify(s),null===l)throw new Error(`Unsupported default string type ${s}`)}return l}}),10204:((e,t,n)=>{var s=n(41127)
;const r=Symbol("break visit"),i=Symbol("skip children"),o=Symbol("remove node");function visit(e,t){const n=initVisitor(t)
;s.isDocument(e)?visit_(null,e.contents,n,Object.freeze([e]))===o&&(e.contents=null):visit_(null,e,n,Object.freeze([]))}function visit_(e,t,n,i){const a=callVisitor(e,t,n,i)
;if(s.isNode(a)||s.isPair(a))return replaceNode(e,i,a),visit_(e,a,n,i);if("symbol"!=typeof a)if(s.isCollection(t)){i=Object.freeze(i.concat(t));for(let e=0;e<t.items.length;++e){
const s=visit_(e,t.items[e],n,i);if("number"==typeof s)e=s-1;else{if(s===r)return r;s===o&&(t.items.splice(e,1),e-=1)}}}else if(s.isPair(t)){i=Object.freeze(i.concat(t))
;const e=visit_("key",t.key,n,i);if(e===r)return r;e===o&&(t.key=null);const s=visit_("value",t.value,n,i);if(s===r)return r;s===o&&(t.value=null)}return a}async function visitAsync(e,t){
const n=initVisitor(t);s.isDocument(e)?await visitAsync_(null,e.contents,n,Object.freeze([e]))===o&&(e.contents=null):await visitAsync_(null,e,n,Object.freeze([]))}async function visitAsync_(e,t,n,i){
const a=await callVisitor(e,t,n,i);if(s.isNode(a)||s.isPair(a))return replaceNode(e,i,a),visitAsync_(e,a,n,i);if("symbol"!=typeof a)if(s.isCollection(t)){i=Object.freeze(i.concat(t))
;for(let e=0;e<t.items.length;++e){const s=await visitAsync_(e,t.items[e],n,i);if("number"==typeof s)e=s-1;else{if(s===r)return r;s===o&&(t.items.splice(e,1),e-=1)}}}else if(s.isPair(t)){
i=Object.freeze(i.concat(t));const e=await visitAsync_("key",t.key,n,i);if(e===r)return r;e===o&&(t.key=null);const s=await visitAsync_("value",t.value,n,i);if(s===r)return r;s===o&&(t.value=null)}
return a}function initVisitor(e){return"object"==typeof e&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function callVisitor(e,t,n,r){
return"function"==typeof n?n(e,t,r):s.isMap(t)?n.Map?.(e,t,r):s.isSeq(t)?n.Seq?.(e,t,r):s.isPair(t)?n.Pair?.(e,t,r):s.isScalar(t)?n.Scalar?.(e,t,r):s.isAlias(t)?n.Alias?.(e,t,r):void 0}
function replaceNode(e,t,n){const r=t[t.length-1];if(s.isCollection(r))r.items[e]=n;else if(s.isPair(r))"key"===e?r.key=n:r.value=n;else{if(!s.isDocument(r)){const e=s.isAlias(r)?"alias":"scalar"
;throw new Error(`Cannot replace node with ${e} parent`)}r.contents=n}}visit.BREAK=r,visit.SKIP=i,visit.REMOVE=o,visitAsync.BREAK=r,visitAsync.SKIP=i,visitAsync.REMOVE=o,t.visit=visit,
t.visitAsync=visitAsync}),89635:((e,t,n)=>{n.d(t,{L:()=>issueCommand});var s=n(70857),r=n(4679);function issueCommand(e,t,n){const r=new Command(e,t,n);process.stdout.write(r.toString()+s.EOL)}
class Command{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){
e+=" ";let t=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const s=this.properties[n];s&&(t?t=!1:e+=",",e+=`${n}=${escapeProperty(s)}`)}}
return e+=`::${escapeData(this.message)}`,e}}function escapeData(e){return(0,r.E)(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return(0,
r.E)(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}}),82902:((e,t,n)=>{n.d(t,{n:()=>issueFileCommand,v:()=>prepareKeyValueMessage})
;var s=n(76982),r=n(79896),i=n(70857),o=n(4679);function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!r.existsSync(n))throw new Error(`Missing file at path: ${n}`);r.appendFileSync(n,`${(0,o.E)(t)}${i.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){
const n=`ghadelimiter_${s.randomUUID()}`,r=(0,o.E)(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${i.EOL}${r}${i.EOL}${n}`}}),4679:((e,t,n)=>{function toCommandValue(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}n.d(t,{E:()=>toCommandValue,k:()=>toCommandProperties})})},t={};function __nccwpck_require__(n){var s=t[n];if(void 0!==s)return s.exports
;var r=t[n]={id:n,loaded:!1,exports:{}},i=!0;try{e[n].call(r.exports,r,r.exports,__nccwpck_require__),i=!1}finally{i&&delete t[n]}return r.loaded=!0,r.exports}__nccwpck_require__.m=e,
__nccwpck_require__.ab=__dirname+"/",(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return __nccwpck_require__.d(t,{a:t}),t}})(),(()=>{
var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;__nccwpck_require__.t=function(n,s){if(1&s&&(n=this(n)),8&s)return n;if("object"==typeof n&&n){if(4&s&&n.__esModule)return n
;if(16&s&&"function"==typeof n.then)return n}var r=Object.create(null);__nccwpck_require__.r(r);var i={};e=e||[null,t({}),t([]),t(t)]
;for(var o=2&s&&n;"object"==typeof o&&!~e.indexOf(o);o=t(o))Object.getOwnPropertyNames(o).forEach(e=>i[e]=()=>n[e]);return i.default=()=>n,__nccwpck_require__.d(r,i),r}})(),(()=>{
__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})(),(()=>{__nccwpck_require__.f={},
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[]))})(),(()=>{__nccwpck_require__.u=e=>e+".index.js"})(),(()=>{
__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})(),(()=>{__nccwpck_require__.r=e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{
value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}})(),(()=>{__nccwpck_require__.nmd=e=>(e.paths=[],e.children||(e.children=[]),e)})(),(()=>{var e={792:1},installChunk=t=>{
var n=t.modules,s=t.ids,r=t.runtime;for(var i in n)__nccwpck_require__.o(n,i)&&(__nccwpck_require__.m[i]=n[i]);r&&r(__nccwpck_require__);for(var o=0;o<s.length;o++)e[s[o]]=1}
;__nccwpck_require__.f.require=(t,n)=>{e[t]||installChunk(require("./"+__nccwpck_require__.u(t)))}})();var n=__nccwpck_require__(9730),s=__nccwpck_require__(97700);function listFolderRuns(e){
const t=[];for(let n=0;n<e.length;){const r=(0,s.yl)(e[n]??""),i=""===r?"":`${r}/`;let o=n+1;for(;o<e.length&&isDirectlyIn(e[o]??"",i);)o+=1;t.push({folder:r,from:n,to:o}),n=o}return t}
function isDirectlyIn(e,t){return e.startsWith(t)&&!e.includes("/",t.length)}function listFolders(e){const t=new Set(0===e.length?[]:[""]);for(const{folder:n}of e)for(const e of[n,...(0,
s.vl)(n)])t.add(e);return[...t].sort()}function findRun(e,t){return(0,n.i)(e,({to:e})=>e<=t)}var r=__nccwpck_require__(14006),i=__nccwpck_require__.n(r);const o=3e6;function boundWork(e){
const t=listChoices(e),n=countAlternatives(e),s=t.includes(atWill)?0:(o/n)**(1/(t.length+1))-1;return e=>{if(e.length<=s)return!0;const r=Math.max(...e.split("/").map(e=>e.length))
;return t.reduce((t,n)=>t*n({path:e,longest:r}),r)*n<=o}}
const inName=({longest:e})=>e+1,anywhere=({path:e})=>e.length+1,atEachFolder=({path:e})=>countOf("/",e)+1,atWill=({path:e})=>2**e.length,a=/\\.|[*+]\((?:[^()]*\))?|(?<![^/])\*\*\/|\*+(?!\()|[)\]}]\+(?!\()|!\(|\+/gs
;function listChoices(e){const t=e.includes("(")?[anywhere]:[]
;return[...e.matchAll(a)].flatMap(({0:n,index:s})=>n.startsWith("\\")?[]:"**/"===n?[atEachFolder]:"!("===n?[inName]:"]+"===n?[anywhere]:"+"===n?t:!n.startsWith("*")||n.includes("(")?[toRepetition(n)]:afterStar(e.slice(s+n.length,s+n.length+2)))
}function afterStar(e){if(""===e||e.startsWith("/"))return[];const t=/^\\?([^*?+[\]{}()|!@,\\])/s.exec(e)?.[1];return[void 0===t?inName:({path:e})=>countOf(t,e)+1]}function toRepetition(e){
const t=/^[*+]\(([^*?+{}!@\\]+)\)$/s.exec(e)?.[1];return void 0===t?atWill:t.includes("[")?/^\[[^[\]]*\]$/.test(t)?anywhere:atWill:canBeCutInOneWay(t.split("|"))?anywhere:atWill}
function canBeCutInOneWay(e){const t=new Set(e.map(e=>e.charAt(0))),goesOn=(e,n)=>n.startsWith(e)&&(n===e||t.has(n.charAt(e.length)));return e.every((t,n)=>""!==t&&!e.some((e,s)=>s!==n&&goesOn(t,e)))}
function countAlternatives(e){const t=[];let n=1;for(const[s]of e.matchAll(/[({|,)}]/g))"("===s||"{"===s?t.push(1):"|"===s||","===s?t.push((t.pop()??0)+1):n*=t.pop()??1;return t.reduce((e,t)=>e*t,n)}
function countOf(e,t){let n=0;for(let s=t.indexOf(e);s>=0;s=t.indexOf(e,s+1))n+=1;return n}const c={dot:!0,flags:"s",windows:!1};function compileGlob(e){
const t=literalPrefix(e),n=t===e||e.length>65536,s=n?t=>t===e:i()(e,c),r=n||isQuick(e)?()=>!0:boundWork(e);return{pattern:e,prefix:t,judge:e=>r(e)?s(e)?"match":"other":"stopped"}}
function findFolder(e){const t=literalPrefix(e);return e.startsWith(`${t}/`)?t:(0,s.yl)(t)}function literalPrefix(e){const t=/^[^\\*?[\]{}()|!+@"^$]*/.exec(e)?.[0]??""
;return/(?:^|\/)\.{0,2}\//.test(t)?"":t.length<e.length?t.replace(/\/$/,""):t}function isQuick(e){return/^[^*+()[\]{}|\\]*(?:\*\*?|\*\*\/\*)?[^*+()[\]{}|\\]*$/.test(e)}function isNegated(e){
return/^!(?!\()/.test(e)}const l=1e3;class PathIndex{paths;#q=new Map;#B=new Map;#F=new Map;#D=new Map;#j;#G;constructor(e){this.paths=e}get slowPatterns(){
return new Set([...this.#q].flatMap(([e,{stopped:t}])=>t.size>0?[e]:[]))}find(e,t){const n=[];let s=0;for(const r of this.select(e))if(s+=1,n.length<t&&n.push(r),s>=l)break;return{first:n,count:s}}
*select(e){const t=e.filter(e=>isNegated(e.pattern)),taken=(e,n)=>t.some(t=>this.#H(t.pattern).has(e)&&admits(t,n)),n=new Set;for(const t of e){if(isNegated(t.pattern))continue
;const{positions:e,stopped:s}=this.#W(t.pattern);for(const r of e){const e=this.paths[r]??"";if(n.has(r)||!admits(t,e)||taken(r,e))continue;n.add(r);const i={path:e,pattern:t.pattern};yield s.has(r)?{
...i,stopped:!0}:i}}}matchesAny(e){return this.#W(isNegated(e)?e.slice(1):e).positions.length>0}range(e){return{from:(0,n.i)(this.paths,t=>t<e),to:(0,n.i)(this.paths,t=>t<e||t.startsWith(e))}}has(e){
return this.single(e).length>0}single(e){const t=(0,n.i)(this.paths,t=>t<e);return this.paths[t]===e?[{from:t,to:t+1}]:[]}folder(e){const t=this.#F.get(e);if(void 0!==t)return t
;const n=this.range(""===e?"":`${e}/`);return this.#F.set(e,n),n}named(e){const t=this.#D.get(e);if(void 0!==t)return t;const n=[];return this.paths.forEach((t,r)=>{(0,s.ev)(t,e)&&n.push(r)}),
this.#D.set(e,n),n}get folders(){return this.#j??=new PathIndex(listFolders(this.#U)),this.#j}*runs({from:e,to:t}){if(e>=t)return;const n=this.#U;for(let s=findRun(n,e);s<n.length;s+=1){const r=n[s]
;if(void 0===r||r.from>=t)return;yield{...r,from:Math.max(e,r.from),to:Math.min(t,r.to)}}}get#U(){return this.#G??=listFolderRuns(this.paths),this.#G}#W(e){const t=this.#q.get(e)
;if(void 0!==t)return t;const n=compileGlob(e),{from:s,to:r}=this.range(n.prefix),i=[],o=new Set;for(let e=s;e<r;e+=1){const t=n.judge(this.paths[e]??"");"other"!==t&&i.push(e),"stopped"===t&&o.add(e)
}return this.#q.set(e,{positions:i,stopped:o}),{positions:i,stopped:o}}#H(e){const t=this.#B.get(e);if(void 0!==t)return t
;const{positions:n,stopped:s}=this.#W(e.slice(1)),r=new Set(n.filter(e=>!s.has(e)));return this.#B.set(e,r),r}}function noteStopped({stopped:e}){return void 0===e?{}:{stopped:e}}function admits(e,t){
return e.admits?.(t)??!0}const u={list:[],more:new Map};function limitCauses(e){const t=[],n=new Map;for(const s of e){const e=(n.get(s.kind)??0)+1;n.set(s.kind,e),e<=5&&t.push(s)}
const s=[...n].filter(([,e])=>e>5);return{list:t,more:new Map(s.map(([e,t])=>[e,t-5]))}}function joinCauses(e){const{list:t,more:n}=limitCauses(e.flatMap(e=>e.list)),s=new Map(n)
;for(const[t,n]of e.flatMap(e=>[...e.more]))s.set(t,(s.get(t)??0)+n);return{list:t,more:s}}function keepCauses(e,t){return{list:e.list.filter(e=>t(e.kind)),
more:new Map([...e.more].filter(([e])=>t(e)))}}const d=String.raw`[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`,f=/^[ -[\]-~]*$/;function displayName(e){return escapeInvisible(e).replaceAll("##[","##\\x5b")}
function shortName(e,t){const n=displayName(e);if(n.length<=t)return n;const s=Math.ceil((t-1)/2),r=Array.from(n);return[...r.slice(0,s),"\u2026",...r.slice(1+s-t)].join("")}
function escapeInvisible(e){return f.test(e)?e:e.replaceAll(new RegExp(d,"gu"),escapeCharacter)}function escapeCharacter(e){if("\\"===e)return"\\\\";const t=e.codePointAt(0)??0
;return t<128?`\\x${hex(t)}`:t>=56448&&t<=56575?`\\x${hex(t-56320)}`:`\\u{${hex(t)}}`}function hex(e){return e.toString(16).padStart(2,"0")}function phrase(e,...t){return e.flatMap((e,n)=>{
const s=t[n],r=""===e?[]:[{kind:"words",text:e}];return void 0===s?r:[...r,{kind:"name",text:s}]})}function words(e){return[{kind:"words",text:e}]}function listNames(e,t){
const n=e.slice(0,t).flatMap((e,t)=>0===t?phrase`${e}`:phrase`, ${e}`),s=e.length-t;return s>0?[...n,...words(` and ${s} more`)]:n}function toPlainText(e){return e.map(e=>displayName(e.text)).join("")
}function toCausePhrase(e){return[...toWayPhrase(e),...toOwnPhrase(e.own)]}function toWayPhrase({via:e}){const[t,...n]=e;return void 0===t?[]:[...toWay(t,n),...words(": ")]}function toWay(e,t){
const n=t.at(-1);return void 0===n?phrase`${e}`:t.length>2?phrase`${e} → … → ${n}`:[...phrase`${e}`,...t.flatMap(e=>phrase` → ${e}`)]}function toNeedPhrase(e){switch(e.kind){case"parent-of":
return phrase`base of ${e.image}`;case"needed-by-tests":return phrase`needed by the tests of ${e.image}`;case"tests-only":return words(`only tested: ${e.because}`)}}function toNeedPhrases(e){
const names=t=>e.flatMap(e=>e.kind===t?[e.image]:[]),t=names("parent-of"),n=names("needed-by-tests")
;return[...0===t.length?[]:[[...words("base of "),...listNames(t,5)]],...0===n.length?[]:[[...words("needed by the tests of "),...listNames(n,5)]],...e.filter(({kind:e})=>"tests-only"===e).map(toNeedPhrase)]
}function toOwnPhrase(e){switch(e.kind){case"input-changed":return toInputPhrase(e);case"recipe-changed":return words(`recipe changed: ${e.because}`);case"path-matched":
return toPatternPhrase(e.pattern,e);case"filter-matched":return toFilterPhrase(e.filter,e);case"build-all":return toBuildAllPhrase(e);case"label":return phrase`label "${e.label}"`;case"requested":
return words("requested by name");case"event":return words(e.because);case"changes-unknown":return words(`changes unknown: ${e.because}`);case"inputs-opaque":
return words(`inputs cannot be known: ${e.because}`)}}function toInputPhrase({file:e,...t}){return[...phrase`${e}`,...words(", "),...toReaderPhrase(e,t)]}
function toReaderPhrase(e,{how:t,name:n,at:s,doubt:r}){const i=void 0===r?[]:words(` (may be read: ${r})`)
;return void 0!==n?[...words(t),...phrase` "${n}" (${s})`,...i]:e===s?words(t):[...words(t),...phrase` by ${s}`,...i]}function toPatternPhrase(e,{file:t="",stopped:n}){
return void 0===n?phrase`pattern ${e} matches ${t}`:phrase`pattern ${e} was stopped, so it counts as matching ${t}`}function toFilterPhrase(e,{file:t,stopped:n}){
return void 0===t?phrase`filter ${e}, given as changed`:void 0===n?phrase`filter ${e} matches ${t}`:phrase`a pattern of filter ${e} was stopped, so it counts as matching ${t}`}
function toBuildAllPhrase(e){const t=words("build-all: ")
;return void 0!==e.filter?[...t,...toFilterPhrase(e.filter,e)]:void 0!==e.pattern?[...t,...toPatternPhrase(e.pattern,e)]:void 0===e.file?words("build-all"):[...t,...phrase`${e.file}`]}
const h=/[^A-Za-z0-9 _\-./:,=+]/g;function toJson(e){
return"string"==typeof e?quote(e):null===e||"object"!=typeof e?String(e):isArray(e)?`[${e.map(toJson).join(",")}]`:`{${(isMap(e)?[...e]:Object.entries(e)).map(([e,t])=>`${quote(e)}:${toJson(t)}`).join(",")}}`
}function quote(e){return`"${e.replaceAll(h,escapeUnit)}"`}function escapeUnit(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function isArray(e){return Array.isArray(e)}
function isMap(e){return e instanceof Map}function artifactName(e){return e.replaceAll(/[^a-z0-9._-]/g,"-")}function platformArtifactName(e,t){return`${artifactName(e)}___${artifactName(t)}`}
const p="ubuntu-latest",m="linux/amd64",g=new Map([["aarch64","arm64"],["x86_64","amd64"],["x86-64","amd64"]]),v=new Set(["amd64/v1","arm64/v8"]);function canonicalPlatform(e){
const t=canonicalPrefix(e);return t.endsWith("/arm")?`${t}/v7`:t}function canonicalPrefix(e){const[t="",n="",...s]=e.toLowerCase().split("/"),r=g.get(n)??n,i=v.has([r,...s].join("/"))?[]:s
;return[t,r,...i].filter(e=>""!==e).join("/")}function distinctPlatforms(e){return[...new Set(e.map(canonicalPlatform))]}function selectServing(e,t){
return[e,...listOlderVariants(e)].find(e=>t.includes(e))}function selectDevPlatform(e){const[t="",...n]=distinctPlatforms(e);return 0===n.length?t:""}function selectTestPlatform(e){
const t=distinctPlatforms(e);return selectServing(m,t)??t[0]??m}const y=new Map([["amd64",1],["arm64",8],["arm",5]]);function listOlderVariants(e){
const[t="",n="",s=""]=e.split("/"),r=y.get(n),i=/^v(\d)$/.exec(s)?.[1];if(void 0===r||void 0===i)return[];const o=Math.max(0,Number(i)-r);return Array.from({length:o
},(e,s)=>canonicalPlatform(`${t}/${n}/v${Number(i)-1-s}`))}function selectRunner(e,t){
const n=canonicalPlatform(e),s=[...t.keys()].filter(e=>"default"!==e&&isPrefix(canonicalPrefix(e),n)).sort((e,t)=>canonicalPrefix(t).length-canonicalPrefix(e).length),[r]=s
;return void 0!==r?t.get(r):isPrefix(m,n)?selectDefaultRunner(t):void 0}function selectDefaultRunner(e){return e.get("default")??p}function isPrefix(e,t){return t===e||t.startsWith(`${e}/`)}
const w=["image","variant","context","file","target","build-args","build-contexts","platforms","platform","runner","image-name","local-tag","artifact","cache-scope","stage","load","publish","inputs-hash","reason"],b="legs",k=new Set([...w,b])
;function listMatrixKeys(e){return[...new Set(e.flatMap(e=>[...e.image.matrix.keys()]))]}function toEntry(e,t){const n=new Map(t);for(const e of w)n.delete(e)
;return new Map([...w.map(t=>[t,e[t]]),...n])}function listLegs(e,t){const[n,...s]=distinctPlatforms(e.prod.platforms);if(void 0===n)return[wholeLeg(e,"",t)]
;if("together"===t.platforms)return[wholeLeg(e,0===s.length?n:"",t)];if(0===s.length)return[wholeLeg(e,n,t)];const toLeg=n=>({platform:n,runner:runnerOf(n,t),artifact:platformArtifactName(e.name,n)})
;return[toLeg(n),...s.map(toLeg)]}function selectLeg(e,t,n){const s=listLegs(e,n),r=s.map(e=>e.platform),i=selectServing(""===t?selectTestPlatform(r):canonicalPlatform(t),r)
;return s.find(e=>e.platform===i)??s[0]}function runnerOf(e,t){const n=selectDefaultRunner(t.runners);return"together"===t.platforms||""===e?n:selectRunner(e,t.runners)??n}function wholeLeg(e,t,n){
return{platform:t,runner:runnerOf(t,n),artifact:artifactName(e.name)}}function selectParentPlatform({platforms:e},t){if(void 0===e)return t;const n=e.find(e=>""===e.for||canonicalPlatform(e.for)===t)
;return void 0===n?void 0:canonicalPlatform(n.platform)}function listBuildLoads(e){return e.parents.prod.map(toLoad)}function listTestLoads(e,t,n){const tagged=e=>({name:n.get(e)?.image.localTag??e,
image:e}),s="dev"===t?e.parents.dev.map(toLoad):[tagged(e.image.name)];return[...e.image.tests.images.map(tagged),...s]}function formatLoads(e,t,n){const s=e.flatMap(e=>{
const s=t.get(e.image),r=selectPlatform(e,n.platform);return void 0===s||void 0===r?[]:[`${e.name}=${selectLeg(s.image,r,n.settings).artifact}`]});return[...new Set(s)].join(" ")}
function selectPlatform(e,t){return""!==t?selectParentPlatform(e,canonicalPlatform(t)):e.platforms?.[0]?.platform??""}function toLoad({spelling:e,image:t,platforms:n}){return{name:e,image:t,
...void 0===n?{}:{platforms:n}}}function formatReason(e,t){const n=e.causes.filter(e=>e.variant===t);return[...formatCauses(n.length>0||e.needs.length>0?n:e.causes),...formatNeeds(e.needs)].join("; ")
}function formatCauses(e){const t=new Map;for(const n of e){const e=n.via.at(-1)??"";t.set(e,[...t.get(e)??[],n.own])}const n=t.get("");t.delete("")
;const s=[...t].map(([e,t])=>`via ${e} (${formatKinds(t)})`);return[...void 0===n?[]:[formatKinds(n)],...shorten(s)]}function formatKinds(e){const t=new Map;for(const n of e){
const e=t.get(n.kind)??new Set,s=filterOf(n);void 0!==s&&e.add(s),t.set(n.kind,e)}return[...t].map(([e,t])=>formatNames(e,[...t])).join(", ")}function filterOf(e){
return"filter-matched"===e.kind||"build-all"===e.kind?e.filter:void 0}function formatNeeds(e){
const t=e.flatMap(e=>"parent-of"===e.kind?[e.image]:[]),n=e.flatMap(e=>"needed-by-tests"===e.kind?[e.image]:[])
;return[...0===t.length?[]:[`base of ${shorten(t).join(" + ")}`],...0===n.length?[]:[`for the tests of ${shorten(n).join(" + ")}`],...e.some(e=>"tests-only"===e.kind)?["tests only"]:[]]}
function formatNames(e,t){return 0===t.length?e:`${e}: ${shorten(t).join(" + ")}`}function shorten(e){const t=e.length-5;return t<=0?[...e]:[...e.slice(0,5),`${t} more`]}function toEntries(e,t){
const n={settings:t,images:new Map(e.images.map(e=>[e.image.name,e])),matrixKeys:listMatrixKeys(e.images)
},s=orderByStage(e.images),r=s.filter(e=>e.build),i=r.filter(e=>e.publish),o=s.filter(e=>e.test);return{build:r.flatMap(e=>toBuildEntries(e,n)),publish:i.flatMap(e=>toBuildEntries(e,n)),
test:o.map(e=>toTestEntry(e,n)),dev:o.filter(e=>e.dev).map(e=>toTestEntry(e,n)),merge:"split"===t.platforms?i.map(e=>toMergeEntry(e,n)):[]}}function orderByStage(e){
return[...e].sort((e,t)=>e.stage-t.stage)}function toBuildEntries(e,t){const n=listBuildLoads(e);return listLegs(e.image,t.settings).map(s=>toProdEntry({planned:e,leg:s,loads:n},t))}
function toTestEntry(e,t){return e.dev&&void 0!==e.image.dev?toDevEntry(e,e.image.dev,t):toProdEntry({planned:e,leg:selectLeg(e.image,"",t.settings),loads:listTestLoads(e,"prod",t.images)},t)}
function toMergeEntry(e,t){const n=listLegs(e.image,t.settings),s=toProdEntry({planned:e,leg:{platform:"",runner:runnerOf("",t.settings),artifact:artifactName(e.image.name)},loads:[]},t)
;return new Map([...s,[b,n.map(e=>e.artifact).join(" ")]])}function toProdEntry({planned:e,leg:t,loads:n},s){const{image:r}=e;return toEntry({...commonFields(e,"prod",r.prod),
platforms:distinctPlatforms(r.prod.platforms).join(","),platform:t.platform,runner:t.runner,artifact:t.artifact,"cache-scope":t.artifact,load:formatLoads(n,s.images,{platform:t.platform,
settings:s.settings}),publish:String(e.publish),"inputs-hash":e.inputsHash.prod},freeFields(e,s))}function toDevEntry(e,t,n){
const s=selectDevPlatform(t.platforms),r=`${artifactName(e.image.name)}___dev`,i=listTestLoads(e,"dev",n.images);return toEntry({...commonFields(e,"dev",t),platforms:s,platform:s,
runner:runnerOf(s,n.settings),artifact:r,"cache-scope":r,load:formatLoads(i,n.images,{platform:s,settings:n.settings}),publish:"false","inputs-hash":e.inputsHash.dev??""},freeFields(e,n))}
function commonFields(e,t,n){const{image:s}=e,r=new Set(e.parents[t].map(({spelling:e})=>e)),i=[...n.buildContexts].filter(([e,t])=>"image"!==t.kind&&!r.has(e));return{image:s.name,variant:t,
context:n.context,file:n.file,target:n.target,"build-args":[...n.buildArgs].map(([e,t])=>`${e}=${t}`).join("\n"),"build-contexts":i.map(([e,t])=>`${e}=${t.text}`).join("\n"),
"image-name":s.publishedName,"local-tag":s.localTag,stage:String(e.stage),reason:formatReason(e,t)}}function freeFields(e,t){return new Map(t.matrixKeys.map(t=>[t,e.image.matrix.get(t)??""]))}
function listRows(e){return orderByStage(e.images.filter(isPlanned)).map(t=>({planned:t,why:listReasons(t,e.changes),fixes:listFixes(t),unlisted:[...t.more.values()].reduce((e,t)=>e+t,0)}))}
function listSkipped(e){return e.images.filter(e=>!isPlanned(e))}function isPlanned(e){return e.build||e.publish||e.test||e.dev}function shortenReasons(e,t){
const n=e.why.slice(0,t),s=e.why.length-n.length+e.unlisted;if(0===s)return n;const r=e.unlisted>=l
;return 0===n.length?[words(`${r?`${s} or more`:s} causes`)]:[...n,words(r?`(+${s} or more)`:`(+${s} more)`)]}function listFixes({causes:e}){const t=e.flatMap(({own:e,via:t})=>t.length>0?[]:fixOf(e))
;return[...new Set(t)]}function fixOf(e){return"inputs-opaque"!==e.kind&&"input-changed"!==e.kind||void 0===e.fix?[]:[e.fix]}function toRowPhrase(e,t){const{own:n}=e
;return"changes-unknown"===n.kind&&"unknown"===t.kind&&n.because===t.because?[...toWayPhrase(e),...words("changes unknown (see above)")]:toCausePhrase(e)}function listReasons(e,t){
const n=new Map,s=new Map;for(const r of e.causes){const e="prod"===r.variant?n:s,i=toRowPhrase(r,t);e.set(toPlainText(i),i)}const r=[...s].filter(([e])=>!n.has(e))
;return[...n.values(),...r.map(([,e])=>[...words("dev: "),...e]),...toNeedPhrases(e.needs)]}const x={causesPerKind:5,hashes:"all"},_={causesPerKind:0,hashes:"none"},S=[x,{causesPerKind:2,hashes:"all"
},{causesPerKind:1,hashes:"all"},{causesPerKind:0,hashes:"all"},{causesPerKind:0,hashes:"planned"},_],$=toJson({version:1,result:"failed",images:new Map});function toPlanJson(e,t=x){
const n=e.images.map(e=>[e.image.name,toImageJson(e,t)]),s={"causes-per-kind":t.causesPerKind,hashes:t.hashes};return toJson({version:1,result:"planned",event:e.event,base:e.base,head:e.head,
changes:toChangesJson(e.changes),...t===x?{}:{shed:s},images:new Map(n)})}function toChangesJson(e){const{filters:t,tried:n=[]}=e,s={tried:n,...void 0===t?{}:{filters:t}};switch(e.kind){case"trees":
case"overlay":return{kind:e.kind,source:e.source,count:e.count,text:e.text,...s};case"event":case"requested":case"unknown":return{kind:"unknown",because:e.because,...s}}}function toImageJson(e,t){
const n={build:e.build,publish:e.publish,dev:e.dev,test:e.test,stage:e.stage,...void 0===e.skippedBy?{}:{"skipped-by":e.skippedBy}};if(t===_&&!isPlanned(e))return n
;const s=[...e.causes.map(e=>toCauseItem(e)),...e.needs.map(t=>toNeedItem(t,e))],{kept:r,dropped:i}=keepPerKind(s,t.causesPerKind);return{...n,quality:{...e.quality},"inputs-hash":toHashes(e,t),
causes:r.map(e=>e.fields),more:countRest(e.more,i)}}function toHashes(e,{hashes:t}){return"none"===t||"planned"===t&&!isPlanned(e)?new Map:{...e.inputsHash}}function toCauseItem(e){
const{kind:t,...n}=e.own,s=toPlainText(toCausePhrase(e));return{kind:t,variant:e.variant,fields:{kind:t,variant:e.variant,...n,via:e.via,text:s}}}function toNeedItem(e,t){
const{kind:n,...s}=e,r="tests-only"===n&&void 0!==t.image.dev?"dev":"prod";return{kind:n,variant:r,fields:{kind:n,variant:r,...s,via:[],text:toPlainText(toNeedPhrase(e))}}}function keepPerKind(e,t){
const n=new Map,s=new Map;return{kept:e.filter(e=>{const r=`${e.kind} ${e.variant}`,i=(n.get(r)??0)+1;return n.set(r,i),i>t&&s.set(e.kind,(s.get(e.kind)??0)+1),i<=t}),dropped:s}}
function countRest(e,t){const n=new Map(e);for(const[e,s]of t)n.set(e,Math.min(l,(n.get(e)??0)+s));return n}
const A=["result","do_build","do_publish","do_dev","do_test","build_matrix","publish_matrix","test_matrix","dev_matrix","build_images","publish_images","dev_images","test_images","skip_images","stages","stage_count","merge_matrix","plan"]
;function emptyOutputs(){return new Map(A.map(e=>[e,emptyOutput(e)]))}function emptyOutput(e){switch(e){case"result":return"failed";case"do_build":case"do_publish":case"do_dev":case"do_test":
return"false";case"build_matrix":case"publish_matrix":case"test_matrix":case"dev_matrix":case"merge_matrix":return'{"include":[]}';case"build_images":case"publish_images":case"dev_images":
case"test_images":case"skip_images":case"stages":return"[]";case"stage_count":return"0";case"plan":return $}}function isMatrix(e){return e.endsWith("_matrix")||"stages"===e}
var O=__nccwpck_require__(76760),C=__nccwpck_require__(8945);function openArtifacts(){let e;const load=()=>e??=loadArtifacts();return{list:async()=>(await load()).list(),
download:async(e,t)=>(await load()).download(e,t),upload:async(e,t)=>(await load()).upload(e,t)}}async function loadArtifacts(){
const{openRunArtifacts:e}=await __nccwpck_require__.e(937).then(__nccwpck_require__.bind(__nccwpck_require__,62937));return e()}
var E=__nccwpck_require__(73024),T=__nccwpck_require__(48161),P=__nccwpck_require__(89635),N=__nccwpck_require__(82902),M=__nccwpck_require__(4679);function escapeLog(e){
return e.replace(I,(e,t)=>t??escapeUnits(e)).replace(/^([\s\ufeff]*):(?=:)/gm,"$1\\u003a").replaceAll("##[","#\\u0023[")}
const R=String.raw`\u001b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`,L=String.raw`[\0-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]`,I=new RegExp(`(${R}|[\\t\\n])|${L}`,"gu")
;function escapeUnits(e){return e.replace(/[^]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function toAnnotations(e){return["error","warning"].flatMap(t=>{
const n=e.filter(e=>e.severity===t);if(n.length<=10)return n.map(toAnnotation);const s=n.slice(0,9);return[...s.map(toAnnotation),to_annotations_countRest(t,n.length-s.length)]})}
function toAnnotation(e){const{severity:t,code:n,message:s,fix:r,place:i}=e,o=`${s} [${n}]${""===r?"":`\nfix: ${r}`}`;return"file"!==i?.source.kind?{severity:t,message:cut(o),properties:{title:n}}:{
severity:t,message:cut(o),properties:{title:n,file:i.source.path,startLine:i.line,endLine:i.line,...void 0===i.text?{}:{startColumn:i.column,endColumn:i.column+i.length-1}}}}
function to_annotations_countRest(e,t){return{severity:e,message:`${t} more ${e}s: the log of this step shows all of them`,properties:{title:"and more"}}}function cut(e){
return e.length<=4096?e:`${e.slice(0,4095).replace(/[\ud800-\udfff]$/u,"")}\u2026`}const q={variable(e){const t=process.env[e];return""===t?void 0:t},input:e=>process.env[toInputVariable(e)]??"",
presetOutputs(e){(isJob()||isSet("GITHUB_OUTPUT"))&&this.setOutputs(e)},setOutputs(e){if(!isSet("GITHUB_OUTPUT")){if(isJob())throw new Error("GITHUB_OUTPUT is not set")
;for(const[t,n]of e)print(`${t}=${n}`);return}const t=[...e].map(([e,t])=>(0,N.v)(e,t));t.length>0&&(0,N.n)("OUTPUT",t.join(T.EOL))},writeSummary(e){const t=this.variable("GITHUB_STEP_SUMMARY")
;if(void 0!==t)try{(0,E.writeFileSync)(t,e+T.EOL)}catch(e){print(`The job summary could not be written: ${String(e)}`)}},annotate(e){
if(isJob())for(const{severity:t,message:n,properties:s}of toAnnotations(e))(0,P.L)(t,(0,M.k)(s),n)},print,printGroup(e,t){isJob()?((0,P.L)("group",{},e),print(t),(0,
P.L)("endgroup",{},"")):print(`${e}\n${t.replaceAll(/^(?=.)/gm,"  ")}\n`)}};function toInputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}function print(e){
process.stdout.write(escapeLog(e)+T.EOL)}function isJob(){return isSet("GITHUB_ACTIONS")}function isSet(e){return""!==(process.env[e]??"")}function findWorkspace(){
return q.variable("GITHUB_WORKSPACE")??process.cwd()}function findCheckout(){return(0,O.resolve)(findWorkspace(),q.input("directory").trim())}
var B=__nccwpck_require__(60476),F=__nccwpck_require__(73786);async function openJobRepository(e,t,n){const s=await(0,B.h)(e,n);if(!(0,C.G)(s)||void 0===t||!(0,F.T)(t))return s
;const{fetchJobCommit:r}=await __nccwpck_require__.e(887).then(__nccwpck_require__.bind(__nccwpck_require__,36887)),i=await r(e,t,n);return void 0===i?s:(0,C.G)(i)?(0,
C.O)(`${s.because}; without a checkout, ${i.because}`):i}function openGitHub(e,t){let n;const load=()=>n??=loadClient(e,t);return{kind:"github",
listPullRequestFiles:async e=>(await load()).listPullRequestFiles(e),compareCommits:async(e,t)=>(await load()).compareCommits(e,t),listLabels:async e=>(await load()).listLabels(e),
findRuns:async e=>(await load()).findRuns(e)}}async function loadClient(e,t){const{createClient:n}=await __nccwpck_require__.e(640).then(__nccwpck_require__.bind(__nccwpck_require__,23640))
;return n(e,t)}function listCheckouts(e){return[".",...list_checkouts_listFolders(e,2)].filter(t=>(0,E.existsSync)((0,O.join)(e,t,".git")))}function list_checkouts_listFolders(e,t){
return 0===t?[]:readNames(e).flatMap(n=>[n,...list_checkouts_listFolders((0,O.join)(e,n),t-1).map(e=>`${n}/${e}`)])}function readNames(e){try{return(0,E.readdirSync)(e,{withFileTypes:!0
}).filter(e=>e.isDirectory()).map(e=>e.name)}catch{return[]}}var D=__nccwpck_require__(17869);function readFileText(e){try{return{kind:"text",text:(0,E.readFileSync)(e,"utf8")}}catch(e){
return explain(e)}}function explain(e){const t=(0,D.$)(e).field("code").text();return"ENOENT"===t||"ENOTDIR"===t?{kind:"missing"}:(0,C.O)("EISDIR"===t?"it is a folder":String(e))}
function openJobWorld(){const e=findCheckout();return{execution:"job",runner:q,checkout:e,listCheckouts:()=>listCheckouts(findWorkspace()),readText:t=>readFileText((0,O.resolve)(e,t)),
openRepository:t=>{const n=(0,O.resolve)(e,t),s={...process.env,GIT_CEILING_DIRECTORIES:(0,O.dirname)(n)};return openJobRepository(n,q.variable("GITHUB_SHA"),{environment:s,remote:readJobRemote()})},
github:readGitHub(),artifacts:openArtifacts()}}function readGitHub(){const e=q.input("token").trim(),t=q.variable("GITHUB_API_URL"),n=q.variable("GITHUB_REPOSITORY");if(void 0===t||void 0===n)return{
...(0,C.O)("the runner names no API"),lacks:"server"};if(""===e)return{...(0,C.O)('the input "token" is empty'),lacks:"token"};const s=q.variable("GITHUB_RUN_ID"),r=q.variable("GITHUB_WORKFLOW_REF")
;return openGitHub({token:e,url:t},{repository:n,...void 0===s?{}:{runId:s},...void 0===r?{}:{workflowRef:r}})}function readJobRemote(){
const e=q.variable("GITHUB_SERVER_URL"),t=q.variable("GITHUB_REPOSITORY");return{...void 0===e?{}:{server:e},...void 0===t?{}:{repository:t},token:q.input("token").trim()}}function escapeText(e){
return G.test(e)?e:e.replace(new RegExp(j,"gu"),toEscape)}const j=String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]`,G=/^[ -~]*$/;function toEscape(e){const t=H.get(e);if(void 0!==t)return t
;const n=e.codePointAt(0)??0,s=n.toString(16);return n>65535?`\\u{${s}}`:`\\u${s.padStart(4,"0")}`}const H=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]]);function countColumns(e){
if(G.test(e))return e.length;const t=new RegExp(String.raw`^\p{M}$`,"u");let n=0;for(const s of e)n+=t.test(s)?0:W.test(s)?2:1;return n}
const W=/^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
;function formatDiagnostic(e){const{place:t}=e;return[formatHeadline(e),...t?formatSource(t):[],...formatFix(e.fix)].map(disarmLine).join("\n")}function disarmLine(e){
return e.replace(/^(\s*):(?=:)/,"$1\\u003a").replaceAll("##[","#\\u0023[")}function formatHeadline({severity:e,code:t,message:n,place:s}){
return`${s?`${formatPlace(s)}: `:""}${"warning"===e?"warning: ":s?"":"error: "}${escapeText(n)} [${t}]`}function formatPlace({source:e,line:t,column:n,text:s}){const r=`${formatSourceName(e)}:${t}`
;return void 0===s?r:`${r}:${n}`}function formatSourceName(e){switch(e.kind){case"file":return escapeText(e.path);case"input":return`input ${escapeText(e.name)}`}}function formatSource(e){
if(void 0===e.text)return[];const t=String(e.line),{before:n,marked:s,after:r}=cutAround({...e,text:e.text}),i=" ".repeat(countColumns(n)),o="^".repeat(Math.max(1,countColumns(s)))
;return[` ${t} | ${n}${s}${r}`.trimEnd(),` ${" ".repeat(t.length)} | ${i}${o}`]}function cutAround({text:e,column:t,length:n}){
const s=t-1,r=s+Math.min(n,50),i=Math.max(0,e.length-100),o=Math.min(i,Math.max(0,s-50)),a=Math.max(r,o+100);return{before:(o>0?"\u2026":"")+show(e.slice(o,s)),marked:show(e.slice(s,r)),
after:show(e.slice(r,a))+(a<e.length?"\u2026":"")}}function show(e){return escapeText(e.replaceAll("\t","  "))}function formatFix(e){const[t="",...n]=e.split("\n").map(escapeText)
;return[`  fix: ${t}`,...n.map(e=>`    ${e}`)]}function arrangeDiagnostics(e){
const t=[...new Set(e.flatMap(({place:e})=>nameOf(e)??[]))],rank=({severity:e,place:n})=>["error"===e?0:1,void 0===n?t.length:t.indexOf(nameOf(n)??""),n?.line??0,n?.column??0]
;return groupAlike(e.map(e=>({diagnostic:e,rank:rank(e)})).sort((e,t)=>compareRanks(e.rank,t.rank)).map(({diagnostic:e})=>e))}function nameOf(e){
return e&&("file"===e.source.kind?e.source.path:e.source.name)}function compareRanks(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:(e[n]??0)-(t[n]??0)}
const U=new Set(["bare-parent-name","unpublished-base","unknown-platform"]),K=3,J=10;function groupAlike(e){const t=new Map
;for(const n of e)U.has(n.code)&&"error"!==n.severity&&t.set(n.code,[...t.get(n.code)??[],n]);return e.flatMap(e=>{const n="error"===e.severity?void 0:t.get(e.code)
;return void 0===n||n.length<=K?[e]:n[0]===e?[joinAlike(e,n.slice(1))]:[]})}function joinAlike(e,t){
const n=t.flatMap(({place:e})=>void 0===e?[]:[formatPlace(e)]).slice(0,J),s=0===n.length?"":`: ${n.join(", ")}${n.length<t.length?", \u2026":""}`;return{...e,
message:`${e.message} (and ${t.length} more of this kind${s})`}}function failed(e){return{kind:"failed",diagnostics:arrangeDiagnostics(e)}}
function toUnexpectedFailure(e,t="the plan could not be made"){return failed([{severity:"error",code:"unexpected-failure",message:`${t}: ${e instanceof Error?e.stack??e.message:String(e)}`,
fix:"please report it, with this text and the configuration"}])}function toUnwritableOutputs(e){return failed([{severity:"error",code:"unwritable-outputs",
message:`the outputs could not be written: ${e instanceof Error?e.message:String(e)}`,fix:"let GITHUB_OUTPUT name the file that the runner made for this step"}])}var V=__nccwpck_require__(26582)
;function toOverlay(e,t){return{changes:[...new Set(e)].sort(V.cD).map(e=>({path:e,before:{kind:"unknown"},after:toSide(e,t)}))}}function toSide(e,t){if(void 0===t)return{kind:"unknown"}
;const n=t.entry(e);return void 0===n?{kind:"absent"}:{kind:"present",entry:n}}function noAnswer(e){return{kind:"no-answer",because:e}}function noBase(e){return{kind:"answer",comparison:{
kind:"unknown",because:e},text:e}}function explainSameAsHead(e,t){return`"${toShortName(e)}" (${t}) is the head itself: name another base`}function toShortId(e){return e.slice(0,7)}
function toShortName(e){return/^[0-9a-f]{40,64}$/.test(e)?toShortId(e):e}const Y={name:"changed-files",async answer(e){const{listed:t}=e;return void 0===t?{kind:"not-asked"}:{kind:"answer",
text:`the files of the input "changed-files", laid over ${(0,C.G)(e.head)?"the head":toShortId(e.head.id)}`,comparison:{kind:"overlay",source:"changed-files",
differences:[toOverlay(t,await readHeadTree(e))]}}}};async function readHeadTree({repository:e,head:t}){if((0,C.G)(e)||(0,C.G)(t))return;const n=await e.readTree(t.id);return(0,C.G)(n)?void 0:n}
async function readHead(e,t){if((0,C.G)(t))return t;if("pull_request_target"!==e.event){const e="the checkout has no commit yet: run actions/checkout before this step"
;return await t.readCommit("HEAD")??(0,C.O)(e)}
const n=selectHead(e),s=void 0===n?"the payload of the event does not name the head of the pull request":`the head of the pull request, ${toShortId(n)}, is not in this clone`
;return(void 0===n?void 0:await t.readCommit(n))??(0,C.O)(s)}function selectHead({event:e,commit:t,pullRequest:n}){return"pull_request_target"===e?n?.headSha:t}const z={name:"api",async answer(e){
const{question:t,github:n}=e;if((0,C.G)(n))return{kind:"not-asked"};switch(t.kind){case"everything":case"out-of-reach":return noAnswer(t.because);case"revision":
return overlay(e,await compareRevisions(t,e,n));case"pull-request":return answerPullRequest(t,e,n);case"merge-base":
return void 0===e.trigger.pullRequest?answerMergeBase(t,e,n):answerPullRequest(t,e,n)}}};async function answerPullRequest(e,t,n){const{number:s,headSha:r,changedFiles:i}=t.trigger.pullRequest??{}
;if(void 0===s||0===s||void 0===i)return noAnswer("the payload of the event does not say how many files the pull request changes");const o=await n.listPullRequestFiles({number:s,headSha:r,count:i})
;if(!(0,C.G)(o))return overlay(t,{kind:"listing",files:o,text:`the API's files of pull request ${s}`});const a=await answerMergeBase(e,t,n)
;return"no-answer"===a.kind?noAnswer(`${o.because}; ${a.because}`):a}async function answerMergeBase(e,t,n){const{branch:s,pullHead:r}=e,i=r??toHeadId(t)
;if(void 0===s||void 0===i)return noAnswer("the payload of the event does not name what to compare");const o=await n.compareCommits(s,i);if((0,C.G)(o))return noAnswer(o.because)
;const{mergeBase:a,files:c}=o,l=`${toShortId(a)} (merge base with ${s})`;return void 0===c?compareTrees(t,{base:a,text:l}):overlay(t,{kind:"listing",files:c,text:`the API's comparison from ${l}`})}
async function compareTrees({trigger:e,repository:t},{base:n,text:s}){const r=`the API cut the list of files from ${s}`;if((0,C.G)(t))return noAnswer(r);const i=await t.reachRemote();if((0,
C.G)(i))return noAnswer(`${r}; ${i.because}`);const o=await readHead(e,i);if((0,C.G)(o))return noAnswer(`${r}; ${o.because}`);const a=await i.compareTrees(n,o.id);return(0,
C.G)(a)?noAnswer(`${r}; ${a.because}`):{kind:"answer",comparison:{kind:"trees",source:"api",differences:[{base:n,changes:a}]},text:`${s} to ${toShortId(o.id)}`}}async function compareRevisions(e,t,n){
const s=toHeadId(t),r=e.names.at(-1);if(void 0===s||void 0===r)return(0,C.O)(`the payload of the event does not name the base (${e.as})`);const i=[{id:toRemoteName(r),as:e.as},...e.also??[]],o=[],a=[]
;for(const{id:t,as:r}of i){const i=await listBetween(n,t,s);if((0,C.G)(i))return i;i.base===s&&"no-base"===e.sameAsHead||(o.push(...i.files),a.push(`${toShortName(t)} (${r})`))}return 0===a.length?(0,
C.O)(explainSameAsHead(r,e.as)):{kind:"listing",files:o,text:`the API's comparison from ${a.join(" and ")}`}}async function listBetween(e,t,n){const s=(0,
C.O)(`the API cut the list of files from ${toShortName(t)}`),r=await e.compareCommits(t,n);if((0,C.G)(r))return r;const{base:i,mergeBase:o,files:a}=r;if(void 0===a)return s;if(o===i)return{
kind:"between",base:i,files:a};const c=await e.compareCommits(n,i);return(0,C.G)(c)?c:void 0===c.files?s:{kind:"between",base:i,files:[...a,...c.files]}}async function overlay(e,t){if((0,
C.G)(t))return noAnswer(t.because);const n=t.files.map(s.Fd),r=n.filter(e=>void 0!==e);if(r.length<n.length)return noAnswer("the API lists a name that is no path");const i=toHeadId(e);return{
kind:"answer",comparison:{kind:"overlay",source:"api",differences:[toOverlay(r,await readHeadTree(e))]},text:`${t.text}, laid over ${void 0===i?"the head":toShortId(i)}`}}
function toHeadId({head:e,trigger:t}){return(0,C.G)(e)?selectHead(t):e.id}function toRemoteName(e){return e.replace(/^(?:refs\/heads|(?:refs\/remotes\/)?origin)\//,"")}
const Q="check out with fetch-depth: 0",X={kind:"everything",because:'the input "images" says what to build',unless:"never"};function planComparison(e,t){const{changedFiles:n,images:s}=t
;if(void 0!==s)return{question:X};const r=selectQuestion(e,t);return void 0===n?{question:r}:{question:r,listed:n}}function selectQuestion(e,t){switch(t.base){case"":case"event":
return selectByEvent(e,t);case"last-success":return selectByLastSuccess(e);default:return{kind:"revision",names:toRevisionNames(t.base),as:'the input "base"',otherwise:`correct it, or ${Q}`,
sameAsHead:"no-base"}}}function selectByLastSuccess(e){const{event:t,ref:n,pullRequest:s}=e,r=void 0===s?toBranch(n):void 0;return"workflow_dispatch"===t||"repository_dispatch"===t?{
kind:"out-of-reach",because:`runs of "${t}" may have been for named images: give the commit to compare with`,by:"setup"}:void 0===r?{kind:"out-of-reach",
because:`no branch is the subject of this run (${n}), so there is no run before it`,by:"setup"}:{kind:"runs",branch:r,event:t,first:{kind:"out-of-reach",
because:"no run of this workflow was successful yet",by:"event"}}}function selectByEvent(e,t){switch(e.event){case"pull_request":return{kind:"pull-request",...toPullRequest(e.pullRequest)}
;case"pull_request_target":return{kind:"merge-base",...toPullRequest(e.pullRequest)};case"merge_group":return selectByMergeGroup(e,t);case"push":return selectByPush(e,t);default:return{
kind:"everything",unless:"never",because:`the event "${e.event}" compares with nothing`}}}function toPullRequest(e){const{baseRef:t,baseSha:n,headSha:s}=e??{};return{...void 0===t?{}:{branch:t},
...void 0===n?{}:{branchTip:n},...void 0===s?{}:{pullHead:s}}}function selectByMergeGroup(e,t){const{baseRef:n,baseSha:s}=e.mergeGroup??{},r="base_sha of the merge group";if("event"===t.base)return{
kind:"revision",names:toList(s),as:r,otherwise:Q};const i=void 0===n?void 0:toBranch(n)??n;return{kind:"revision",names:void 0===i?[]:toBranchNames(i),as:`tip of ${i??"the base branch"}`,otherwise:Q,
also:toList(s).map(e=>({id:e,as:r})),sameAsHead:"no-base"}}function selectByPush(e,t){const{push:n,ref:s}=e,r=toBranch(s);if(!0===n?.deleted)return everything("the push deleted the branch","never")
;if(void 0===r&&""!==s)return everything("the push of a tag","never");if(!0===n?.created)return selectByNewBranch(e,t);const i={kind:"revision",names:toList(n?.before),as:"before the push",
...!0===n?.forced?{otherwise:"a force push took it out of the branch",lostBy:"event"}:{otherwise:Q}};return"event"===t.base||void 0===r?i:{kind:"runs",branch:r,event:"push",eventBase:i,
first:selectByNewBranch(e,t)}}function selectByNewBranch(e,t){const{defaultBranch:n}=e,s=!0===e.push?.created?"push of this branch":"run of this branch to succeed"
;return toBranch(e.ref)===n?everything(`the first ${s}`,"listed"):"allowed"===t.publishing?everything(`the first ${s}, which may publish,`,"listed"):{kind:"merge-base",...void 0===n?{}:{branch:n}}}
function toBranch(e){return/^refs\/heads\/(.*)$/.exec(e)?.[1]}function everything(e,t){return{kind:"everything",because:`${e} compares with nothing`,unless:t}}function toRevisionNames(e){
return/^(?:refs\/|[A-Z_]*HEAD\b|@|(?:[0-9a-f]{40}|[0-9a-f]{64})$)/.test(e)?[e]:[`refs/tags/${e}`,`refs/remotes/origin/${e}`,e]}function toBranchNames(e){
return[`refs/remotes/origin/${e}`,`refs/heads/${e}`]}function toList(e){return void 0===e?[]:[e]}async function selectMergeBases(e,t){const{branch:n}=e;if(void 0===n)return(0,
C.O)("the payload of the event names no base branch");const{head:s}=t,r=await findTip(n,t);if((0,C.G)(r))return r;const i=await findBases(n,t,[r.id,s.id]);if((0,C.G)(i))return i
;const o=await addOlderAndNewer({question:e,tip:r,ids:i},t);if((0,C.G)(o))return o;const a="merge-base"===e.kind||e.pullHead===s.id;if(o.includes(s.id)&&!a)return(0,
C.O)(`the commit checked out is on ${n} already: check out the pull request`);const c=o.length>1?`merge bases with ${n}`:`merge base with ${n}`;return{kind:"bases",ids:o,
names:[`${o.map(toShortId).join(" and ")} (${c})`]}}async function findTip(e,t){const{repository:n,head:s,place:r}=t;return await n.readBranch(e,s.id)??(0,C.O)(`the branch "${e}" is not ${r}: ${Q}`)}
async function findBases(e,{repository:t},[n,s]){const r=await t.findMergeBases(n,s);switch(r.kind){case"found":return r.ids;case"unrelated":return(0,
C.O)(`the head has no history in common with "${e}"`);case"cut-off":return(0,C.O)(`this clone ends before the merge base with "${e}": ${Q}`);case"unreadable":return r}}function addOlderAndNewer(e,t){
return e.ids.includes(e.tip.id)?addBehind(e,t):e.ids.includes(t.head.id)?addBefore(e,t):Promise.resolve(e.ids)}async function addBefore({question:e,ids:t},n){
const{branch:s="",branchTip:r}=e,i=void 0===r?void 0:await n.repository.readCommit(r);return void 0===i?t:(0,C.G)(i)?i:findBases(s,n,[i.id,n.head.id])}async function addBehind({question:e,tip:t},n){
const{branch:s="",branchTip:r}=e;if(void 0===r||r===t.id)return[t.id];const{repository:i,head:o}=n,a=await i.readCommit(r);if((0,C.G)(a))return a;if(void 0===a)return(0,
C.O)(`"${s}" is out of date in this clone: ${Q}`);const c=await i.findMergeBases(a.id,t.id);if("found"===c.kind&&c.ids.includes(a.id))return[t.id];const l=await findBases(s,n,[a.id,o.id]);return(0,
C.G)(l)?l:[...new Set([t.id,...l])]}const Z={name:"git",answer:({question:e,repository:t,head:n})=>(0,C.G)(t)?Promise.resolve(noAnswer(t.because)):(0,
C.G)(n)?Promise.resolve(noAnswer(n.because)):compareByGit(e,{repository:t,head:n,place:"in this clone"},"git")},ee={name:"git-fetch",async answer({question:e,repository:t,trigger:n}){if((0,
C.G)(t))return{kind:"not-asked"};const s=await t.reachRemote();if((0,C.G)(s))return noAnswer(s.because);const r=await readHead(n,s);return(0,C.G)(r)?noAnswer(r.because):compareByGit(e,{repository:s,
head:r,place:"on the remote"},"git-fetch")}};async function compareByGit(e,t,n){const s=await selectBases(e,t);if((0,C.G)(s))return noAnswer(s.because);if("no-base"===s.kind)return noBase(s.because)
;const{repository:r,head:i}=t,o=[];for(const e of s.ids){const t=await r.compareTrees(e,i.id);if((0,C.G)(t))return noAnswer(t.because);o.push({base:e,changes:t})}return{kind:"answer",comparison:{
kind:"trees",source:n,differences:o},text:`${s.names.join(" and ")} to ${toShortId(i.id)}`}}async function selectBases(e,t){const{head:n}=t;switch(e.kind){case"everything":case"out-of-reach":return(0,
C.O)(e.because);case"revision":return selectRevision(e,t);case"merge-base":return selectMergeBases(e,t);case"pull-request":return isMergeOf(n,e.pullHead)?selectRevision({names:n.parents.slice(0,1),
as:"first parent of the merge",otherwise:"check out with fetch-depth: 2"},t):selectMergeBases(e,t)}}function isMergeOf(e,t){return void 0!==t&&2===e.parents.length&&e.parents[1]===t}
async function selectRevision(e,{repository:t,head:n,place:s}){const{names:r,as:i,otherwise:o,also:a=[]}=e;await t.obtain([...r,...a.map(({id:e})=>e)]);const c=await t.readFirst(r);if((0,
C.G)(c))return c;if(void 0===c){const e=r.at(-1);return(0,C.O)(void 0===e?`the payload of the event does not name the base (${i})`:`"${toShortName(e)}" (${i}) is not ${s}: ${o}`)}for(const e of a){
const n=await t.readCommit(e.id);if((0,C.G)(n))return n;if(void 0===n)return(0,C.O)(`"${toShortId(e.id)}" (${e.as}) is not ${s}: ${Q}`)}return selectMeant(e,[{id:c.id,as:i},...a],n.id)}
function selectMeant({names:e,as:t,sameAsHead:n},s,r){const i=[...new Map([...s].reverse().map(e=>[e.id,e])).values()].reverse(),o="no-base"===n?i.filter(({id:e})=>e!==r):i;return 0===o.length?{
kind:"no-base",because:explainSameAsHead(e.at(-1)??"",t)}:{kind:"bases",ids:o.map(({id:e})=>e),names:o.map(e=>`${toShortId(e.id)} (${e.as})`)}}async function settleRuns({question:e,listed:t},n){
if("runs"!==e.kind)return{question:e,tried:[]};const{eventBase:s,branch:r,event:i}=e;if(void 0!==t)return{question:s??outOfReach("files were listed","setup"),tried:[]};if(!(0,
C.G)(n))return settle(e,await n.findRuns({branch:r,event:i}));const o=`the runs before this one are not known: ${n.because}`;return void 0===s?{question:outOfReach(o,"setup"),tried:[]}:{question:s,
tried:[],unreadRuns:n}}function settle(e,t){switch(t.kind){case"runs":return{question:addRuns(e,t),tried:[]};case"too-many":return{
question:outOfReach("more than 20 runs on this branch were not successful, and any of them may count","event"),tried:[]};case"refused":{const n=`the runs before this one: ${t.because}`,{eventBase:s}=e
;return void 0===s?{question:outOfReach(n,"setup"),tried:[n]}:{question:s,tried:[n],unreadRuns:t}}case"unreadable":return{question:outOfReach(`the runs before this one: ${t.because}`,"setup"),tried:[]
}}}function addRuns({eventBase:e,first:t},{success:n,since:s}){if(void 0===n)return t;const[r]=e?.names??[],i=new Set([n,r]),o=[...n===r?[]:[{id:n,as:"last successful run"
}],...s.filter(e=>!i.has(e)).map(e=>({id:e,as:"run since then"}))];return void 0!==e?{...e,also:o}:{kind:"revision",names:[n],as:"last successful run",otherwise:"it is not in the history any more",
also:o.slice(1)}}function outOfReach(e,t){return{kind:"out-of-reach",because:e,by:t}}const te=[Y,Z,ee,z];async function compare(e,{repository:t,github:n},s){
const{question:r,tried:i,...o}=await settleRuns(e,n),{listed:a}=e,c=await readHead(s,t),l={question:r,repository:t,head:c,trigger:s,github:n},u=await askSources(void 0===a?l:{...l,listed:a}),d=(0,
C.G)(c)?selectHead(s):c.id;return{...u,...o,tried:[...i,...u.tried],...void 0===d?{}:{head:d},diagnostics:await findStaleHead(t,s)}}async function askSources(e){const t=answerWithoutSources(e)
;if(void 0!==t)return t;const n=[],s=[];for(const t of te){const r=await t.answer(e);if("answer"===r.kind)return toFound(r,n);"no-answer"===r.kind&&(n.push(`${t.name}: ${r.because}`),
s.push(r.because))}return{...toUnknown([...new Set(s)].join("; "),selectObstacle(e)),tried:n}}function toFound({comparison:e,text:t},n){const s={comparison:e,text:t,tried:n};return"unknown"===e.kind?{
...s,obstacle:"setup"}:s}function selectObstacle({question:e,repository:t}){if((0,C.G)(t))return"setup";switch(e.kind){case"everything":return"event";case"out-of-reach":return e.by;case"revision":
return 0===e.names.length?"payload":e.lostBy??"setup";case"merge-base":case"pull-request":return void 0===e.branch?"payload":"setup"}}function toUnknown(e,t){return{comparison:{kind:"unknown",
because:e},text:e,tried:[],obstacle:t}}function answerWithoutSources({question:e,listed:t}){if("everything"===e.kind&&("never"===e.unless||void 0===t)){const{because:t}=e;return{comparison:{
kind:"event",because:t},text:t,tried:[]}}if("out-of-reach"===e.kind&&void 0===t)return toUnknown(e.because,e.by)}async function findStaleHead(e,t){if((0,C.G)(e)||void 0===t.commit)return[]
;const n=await e.readCommit("HEAD");if(void 0===n||(0,C.G)(n)||n.id===t.commit)return[];const[s,r]=[toShortId(n.id),toShortId(t.commit)];return[{severity:"warning",code:"stale-head",
message:`the commit checked out is "${s}", the run is about "${r}"`,fix:"the plan is for the commit checked out; for the other one, leave `ref` out of actions/checkout"}]}function findCycles(e){
const t=new Set,n=[];for(const s of[...findTangled(e)].sort()){const[r,...i]=(t.has(s)?void 0:findWayBack(s,e))??[];if(void 0!==r){for(const n of listKnot(s,e))t.add(n);n.push([s,r,...i])}}return n}
function findTangled(e){const t=new Map([...e].map(([t,n])=>[t,new Set(n.filter(t=>e.has(t)))])),n=invert(t),s=[...t].flatMap(([e,t])=>0===t.size?[e]:[]);for(let e=s.pop();void 0!==e;e=s.pop()){
t.delete(e);for(const r of n.get(e)??[]){const n=t.get(r);n?.delete(e),0===n?.size&&s.push(r)}}return new Set(t.keys())}function invert(e){const t=new Map
;for(const[n,s]of e)for(const e of s)t.set(e,[...t.get(e)??[],n]);return t}function findWayBack(e,t){const n=visit(e,t);if(!n.has(e))return;const s=[e]
;for(let t=n.get(e);void 0!==t&&t!==e;t=n.get(t))s.unshift(t);return s}function visit(e,t){const n=new Map,s=[e];for(const e of s)for(const r of[...t.get(e)??[]].sort())n.has(r)||(n.set(r,e),
s.push(r));return n}function listKnot(e,t){return[...visit(e,t).keys()].filter(n=>visit(n,t).has(e))}function orderByParents(e,t){const n=new Set,s=new Set;for(const r of e){const e=[graph_visit(r,t)]
;for(let r=e.at(-1);void 0!==r;r=e.at(-1)){s.add(r.name);const i=r.parents.next();!0===i.done?(n.add(r.name),e.pop()):s.has(i.value)||e.push(graph_visit(i.value,t))}}return[...n]}
function graph_visit(e,t){return{name:e,parents:prodParents(t,e)[Symbol.iterator]()}}function countStages(e,t,n){const s=new Map;for(const r of e){let e=0
;for(const{image:i}of t.get(r)?.prod??[])n.has(i)&&(e=Math.max(e,(s.get(i)??0)+1));s.set(r,e)}return s}function prodParents(e,t){return namesOf(e.get(t)?.prod??[])}function devParents(e,t){
return namesOf(e.get(t)?.dev??[])}function namesOf(e){return[...new Set(e.map(e=>e.image))]}function finding_quote(e){return`"${e.length>100?`${e.slice(0,99)}\u2026`:e}"`}function quoteSome(e){
const t=e.slice(0,5).map(finding_quote),n=e.length-t.length;return[...t,...n>0?[`${n} more`]:[]].join(", ")}function toDiagnostics(e,t){const n=new Map;for(const t of e){
const e=`${t.range.start}:${t.code}`;n.has(e)||n.set(e,t)}return[...n.values()].sort((e,t)=>e.range.start-t.range.start||e.range.end-t.range.end).map(({code:e,message:n,fix:s,range:r})=>({
severity:"error",code:e,message:n,fix:s,place:t(r)}))}function createPlaces(e,t){const s=[0];for(let e=t.indexOf("\n");-1!==e;e=t.indexOf("\n",e+1))s.push(e+1);return r=>{
const i=Math.min(r.start,t.length),o=(0,
n.i)(s,e=>e<=i)-1,a=s[o]??0,c=s[o+1],l=void 0===c?t.length:c-1,u=t.slice(a,"\r"===t[l-1]&&l>a?l-1:l),d=Math.min(r.start-a,u.length),f=Math.min(r.end-a,u.length)-d;return{source:e,line:o+1,column:d+1,
length:Math.max(1,f),text:u}}}function checkGraph(e,t){return findCycles(new Map(e.map(e=>[e.name,listParents(e)]))).map(e=>({...describeCycle(e),range:t(e[0],e[1])}))}function describeCycle(e){
return{code:"parent-cycle",message:`image ${finding_quote(e[0])} is built from itself: ${e.join(" \u2192 ")}`,
fix:'take one of these "target:" contexts or "FROM" lines away; a dev variant may use its own image'}}function listParents(e){
return[...e.prod.buildContexts.values()].flatMap(e=>"image"===e.kind?[e.image]:[])}function checkParents(e,t){return[...findParentCycles(e,t),...findUnpublishedBases(e,t)]}
function findParentCycles(e,t){return findCycles(new Map([...t.keys()].map(e=>[e,prodParents(t,e)]))).map(n=>{const{fix:s,...r}=describeCycle(n),i=listPlaces(n,t);return{severity:"error",...r,
fix:0===i.length?s:`${s} (${i.join(", ")})`,...placeOfParent(e,n[0],n[1])}})}function listPlaces(e,t){return e.slice(0,-1).flatMap((n,s)=>{const r=t.get(n)?.prod.find(t=>t.image===e[s+1])
;return r?.at??[]})}function findUnpublishedBases(e,t){const{images:n}=e.configuration,s=new Set(n.filter(({publish:e})=>!e).map(({name:e})=>e)),r=new Map
;for(const{name:e,publish:i}of n)if(i)for(const n of prodParents(t,e))s.has(n)&&r.set(n,[...r.get(n)??[],e]);return[...r].map(([t,n])=>({severity:"warning",code:"unpublished-base",
message:`image ${finding_quote(t)} is never published, and published images are built from it (${quoteSome(n)}): outside of this workflow nobody can build them from the same base`,
fix:`take "publish: false" from "${t}", or set it for the images that are built from it, too`,...placeOf(e,t)}))}function placeOfParent({imagePlaces:e},t,n){
const s=e.get(t),r=s?.parents.get(n)??s?.name;return void 0===r?{}:{place:r}}function placeOf({imagePlaces:e},t){const n=e.get(t)?.name;return void 0===n?{}:{place:n}}
function findMissingPlatforms(e,t){const n=new Map(e.configuration.images.map(e=>[e.name,e]));return[...n.values()].flatMap(s=>listLoads(s,t).flatMap(r=>{const i=n.get(r.name);if(void 0===i)return[]
;const o=offeredPlatforms(i),a=r.platforms.filter(e=>void 0===selectServing(e,o));return 0===a.length?[]:[toDiagnostic(e,{image:s,load:r,offered:o,missing:a},t)]}))}
function listLoads(e,{platforms:t,parents:n}){
const s=n.get(e.name),r=orDefault(selectDevPlatform(e.dev?.platforms??[])),i=void 0===e.dev?selectTestPlatform(e.prod.platforms):r,o="split"===t?[...new Set(e.tests.images)]:[]
;return[...listParentLoads(s?.prod??[],"prod",offeredPlatforms(e)),...listParentLoads(s?.dev??[],"dev",[r]),...o.map(e=>({name:e,by:"tests",platforms:[i]}))]}function listParentLoads(e,t,n){
const s=new Map;for(const t of e){const e=s.get(t.image)??new Set;for(const s of n){const n=selectParentPlatform(t,s);void 0!==n&&e.add(n)}s.set(t.image,e)}return[...s].map(([e,n])=>({name:e,by:t,
platforms:[...n]}))}function offeredPlatforms({prod:e}){const t=distinctPlatforms(e.platforms);return 0===t.length?[m]:t}function orDefault(e){return""===e?m:e}
function toDiagnostic(e,t,{platforms:n}){const{image:s,load:r,offered:i,missing:o}=t,a=o.map(finding_quote).join(", "),c=`"platforms: [${[...i,...o].join(", ")}]" for "${r.name}"`;return{
severity:"error",code:"missing-platform",message:ne[r.by](s.name,a,finding_quote(r.name)),
fix:"split"===n?`write ${c}, or for "${s.name}" no platform that it lacks`:`give both the same one platform; or set "split-platforms: true" on the planning step, and write ${c}`,
...placeOfPlatform(e,t)}}const ne={prod:(e,t,n)=>`image ${finding_quote(e)} is built for ${t}, and ${n}, which it is built from, is not`,
dev:(e,t,n)=>`the dev variant of image ${finding_quote(e)} is built for ${t}, and ${n}, which it is built from, is not`,
tests:(e,t,n)=>`the tests of image ${finding_quote(e)} run on ${t}, and ${n}, which they run against, is not built for it`};function placeOfPlatform(e,{image:t,load:n,missing:[s]}){
const r=e.platforms.filter(e=>e.image===t.name).flatMap(({items:e})=>e).find(({platform:e})=>canonicalPlatform(e)===s);return void 0===r?placeOfParent(e,t.name,n.name):{place:r.place}}
function suggestName(e,t){let n;const s=fold(e);for(const e of t){const t=Math.min(n?.distance??1/0,Math.ceil(Math.max(e.length,3)/3)+1),r=editDistance(s,fold(e),t);r<t&&(n={name:e,distance:r})}
return n?.name}function suggestFix(e,t){const n=[...t],s=suggestName(e,n);if(void 0!==s)return`did you mean "${s}"?`;if(0===n.length)return"take it away: there is no name to choose from"
;const r=n.slice(0,20),i=n.length-r.length;return`choose from ${r.join(", ")}${i>0?` and ${i} more`:""}`}function fold(e){return e.slice(0,100).toLowerCase().replaceAll("_","-")}
function editDistance(e,t,n){if(Math.abs(e.length-t.length)>=n)return n;let s=[],r=Array.from({length:t.length+1},(e,t)=>t);for(let n=1;n<=e.length;n++){const i=[n];for(let o=1;o<=t.length;o++){
const a=e[n-1]===t[o-1],c=n>1&&o>1&&e[n-1]===t[o-2]&&e[n-2]===t[o-1];i[o]=Math.min(at(r,o)+1,at(i,o-1)+1,at(r,o-1)+(a?0:1),c?at(s,o-2)+1:1/0)}s=r,r=i}return at(r,t.length)}function at(e,t){
return e[t]??1/0}
const se="^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$",re=new RegExp(se),ie=["linux","windows","darwin","freebsd","netbsd","openbsd","dragonfly"],oe=["solaris","illumos","aix","plan9","android","ios","js","wasi","wasip1"],ae=["amd64","arm64","arm","386","riscv64","ppc64le","s390x","loong64","mips64le","mips64","mipsle","mips","ppc64","wasm","sparc64","x86_64","aarch64","i386","armhf","armel","armbe","arm64be","ppc","riscv","s390","sparc","amd64p32"]
;function findUnknownPart(e){const[t="",n="",...s]=e.split("/");if(![...ie,...oe].includes(t)){const e=suggestName(t,ie);return{part:t,...void 0===e?{}:{meant:[e,n,...s].join("/")}}}
if(ae.includes(n))return;const r=suggestName(n,ae);return{part:n,...void 0===r?{}:{meant:[t,r,...s].join("/")}}}
const ce=new Map([["amd64","linux/amd64"],["x86_64","linux/amd64"],["arm64","linux/arm64"],["aarch64","linux/arm64"],["armv7","linux/arm/v7"]]);function checkPlatform({value:e,range:t}){
if(re.test(e))return[];const n=e.trim().toLowerCase(),s=ce.get(n)??(re.test(n)?n:void 0);return[{code:"invalid-value",message:`${finding_quote(e)} is not a platform`,
fix:s?`write ${s}`:"write os/arch or os/arch/variant, as linux/arm64",range:t}]}function checkDevPlatforms(e){const t=e[1];return void 0===t?[]:[{code:"invalid-value",
message:"a dev variant is built for one platform",fix:"keep the one that the tests run on, or none for the runner's",range:t.range}]}function checkPlatforms(e,t){
const n=[...findUnknownPlatforms(e),...findMissingPlatforms(e,t)];switch(t.platforms){case"split":return[...findUnknownRunners(e),...n];case"together":return[...findSeveralLoaded(e,t.parents),...n]}}
function findUnknownRunners({platforms:e,configuration:t}){const n=new Map;for(const{image:s,items:r}of e)for(const{platform:e,place:i}of r){if(void 0!==selectRunner(e,t.runners))continue
;const r=n.get(e);void 0===r?n.set(e,{place:i,images:new Set([s])}):r.images.add(s)}return[...n].map(([e,{place:t,images:n}])=>({severity:"error",code:"unknown-runner",
message:`platform ${finding_quote(e)} has no runner (${quoteSome([...n])})`,fix:`name one in the configuration: "runners: { ${e}: ${suggestRunner(e)} }"`,place:t}))}
function findUnknownPlatforms({platforms:e}){const t=new Map;for(const{platform:n,place:s}of e.flatMap(e=>e.items))t.has(n)||t.set(n,s);return[...t].flatMap(([e,t])=>{const n=findUnknownPart(e)
;if(void 0===n)return[];const{part:s,meant:r}=n;return[{severity:"warning",code:"unknown-platform",
message:`${finding_quote(s)} of the platform ${finding_quote(e)} is no operating system or architecture that is known`,
fix:void 0===r?"write os/arch or os/arch/variant, as linux/arm64":`did you mean ${finding_quote(r)}?`,place:t}]})}function suggestRunner(e){
return"linux/arm64"===distinctPlatforms([e])[0]?"ubuntu-24.04-arm":p}function findSeveralLoaded({platforms:e,configuration:{images:t}},n){const s=listLoaders(t,n)
;return e.flatMap(({image:e,variant:t,items:n,place:r})=>{const i="prod"===t?s.get(e):void 0,o=distinctPlatforms(n.map(({platform:e})=>e));return void 0===i||o.length<2?[]:[{severity:"error",
code:"several-platforms-loaded",message:`image ${finding_quote(e)} is built for several platforms at once, and other legs load it (${quoteSome([...i])})`,
fix:`set "split-platforms: true" on the planning step, or leave "${e}" one entry in "platforms"`,place:r}]})}function listLoaders(e,t){const n=new Map;for(const{name:s,dev:r,tests:i}of e){
const{prod:e=[],dev:o=[]}=t.get(s)??{},a=r?o.map(({image:e})=>e):[s];for(const t of[...e.map(({image:e})=>e),...i.images,...a])n.set(t,(n.get(t)??new Set).add(s))}return n}function hasMistake(e){
return e.some(({severity:e})=>"error"===e)}class IndexedTree{tree;index;#K;#J;#V;constructor(e){this.tree=e,this.index=new PathIndex(e.paths)}entry(e){return this.tree.entry(e)}hasFolder(e){
const{from:t,to:n}=this.index.folder(e);return t<n}describe({from:e,to:t}){this.#V??=describeAll(this.tree);const{bytes:n,ends:s}=this.#V;return n.subarray(0===e?0:s[e-1],0===t?0:s[t-1])}get links(){
return this.#J??=this.tree.paths.filter((e,t)=>this.tree.entries[t]?.mode===ue),this.#J}get submodules(){return this.#K??=this.tree.paths.filter(e=>this.entry(e)?.mode===de),this.#K}get ignoreFiles(){
return this.index.named(".gitignore").map(e=>this.index.paths[e]??"")}}function indexed_tree_describe({mode:e,id:t}){return`${e} ${t}`}function describeAll({paths:e,entries:t}){
const n=[],r=new Uint32Array(e.length);let i=0;for(let o=0;o<e.length;o+=le){const a=e.slice(o,o+le).map((e,n)=>{const s=t[o+n];return`${void 0===s?"":indexed_tree_describe(s)} ${e}\0`
}),c=a.join(""),l=(0,s.O0)(c);n.push(l);const u=l.length===c.length;for(const[e,t]of a.entries())i+=u?t.length:(0,s.O0)(t).length,r[o+e]=i}return{bytes:joinBytes(n,i),ends:r}}const le=1e3
;function joinBytes(e,t){const n=new Uint8Array(t);let s=0;for(const t of e)n.set(t,s),s+=t.length;return n}const ue="120000",de="160000";function indexChanges(e){const t=new Map,n=listDifferences(e)
;for(const e of n.flatMap(e=>e.changes)){const n=t.get(e.path);void 0===n?t.set(e.path,[e]):n.push(e)}return{paths:new PathIndex([...t.keys()].sort()),
isOfType:(e,n)=>(t.get(e)??[]).flatMap(typesOf).some(e=>n.includes(e)),goneSubmodules:[...t].flatMap(([e,t])=>t.some(isGoneSubmodule)?[e]:[]),wasThere:e=>{const s=t.get(e)??[],r=s.length===n.length
;return s.every(({before:e})=>"present"===e.kind)&&(r||s.some(({after:e})=>"present"===e.kind))}}}function listDifferences(e){switch(e.kind){case"trees":case"overlay":return e.differences;case"event":
case"unknown":return[]}}function isGoneSubmodule({before:e,after:t}){switch(e.kind){case"present":return isSubmodule(e)&&!isSubmodule(t);case"unknown":return"absent"===t.kind;case"absent":return!1}}
function isSubmodule(e){return"present"===e.kind&&e.entry.mode===de}function typesOf({before:e,after:t}){
return"absent"===t.kind?["deleted"]:"absent"===e.kind?["added"]:["modified",..."unknown"===e.kind?["added"]:[],..."unknown"===t.kind?["deleted"]:[]]}const fe=require("node:vm");let he,pe
;function finishesInTime(e){he??=(0,fe.createContext)({}),pe??=new fe.Script("run()"),he.run=e;try{return pe.runInContext(he,{timeout:500}),!0}catch(e){if(isTimeout(e))return!1;throw e}}
function isTimeout(e){return"object"==typeof e&&null!==e&&"code"in e&&"ERR_SCRIPT_EXECUTION_TIMEOUT"===e.code}function selectsRef(e,t){let n=!1;return finishesInTime(()=>{for(const s of e){
const e=s.startsWith("!"),r=toExpression(e?s.slice(1):s);!0===r?.test(t)&&(n=!e)}})&&n}function toExpression(e){const t=e.match(/\*\*|\[[^\]]*\]|\\.|[\s\S]/g)??[];try{
return new RegExp(`^(?:${t.map(translate).join("")})$`,"s")}catch{return}}function translate(e){
return"**"===e?".*":"*"===e?"[^/]*":"?"===e||"+"===e||e.length>1&&e.startsWith("[")?e:(e.startsWith("\\")?e.slice(1):e).replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")}const me={kind:"allowed"}
;function decidePublishing(e,t){if(!t.events.includes(e.event))return refused(`the event "${e.event}" is not in publish.events`);const n=refuseOrigin(e);if(void 0!==n)return refused(n)
;if(void 0!==e.pullRequest)return judgeBranch(e.pullRequest.baseRef,e,t);const s=withoutPrefix(e.ref,"refs/tags/");return void 0!==s?judgeTag(s,t):judgeBranch(e.mergeGroup?.baseRef??e.ref,e,t)}
function refuseOrigin({event:e,pullRequest:t,workflowRun:n}){
return"workflow_run"===e?refuseRun(n?.origin??"unknown"):"pull_request"===e?void 0===t?"the event does not say where the pull request is from":refusePullRequest(t):e.startsWith("pull_request")?`the event "${e}" never publishes`:void 0
}function refusePullRequest({origin:e,author:t}){
return"fork"===e?"a pull request from a fork never publishes":"unknown"===e?"the event does not say where the pull request is from":void 0===t?"the event does not say who opened the pull request":"dependabot[bot]"===t?"a pull request by Dependabot never publishes":void 0
}function refuseRun(e){switch(e){case"same-repository":return;case"fork":return"a workflow run for a fork never publishes";case"unknown":
return"the event does not say which repository the workflow run was for"}}function judgeTag(e,t){return void 0===t.tags||selectsRef(t.tags,e)?me:refused("the tag is not in publish.tags")}
function judgeBranch(e,t,n){const s=withoutPrefix(e??"","refs/heads/")??e??""
;return""===s||s.startsWith("refs/")?refused("the run has no branch or tag"):void 0!==n.branches?selectsRef(n.branches,s)?me:refused("the branch is not in publish.branches"):void 0===t.defaultBranch?{
kind:"unknown-default-branch",because:"the event does not say which branch is the default one"}:s===t.defaultBranch?me:refused("the branch is not the default branch")}function refused(e){return{
kind:"refused",because:e}}function withoutPrefix(e,t){return e.startsWith(t)?e.slice(t.length):void 0}const ge=524288,ve=1048512;function findEntryWarnings(e){
return e.filter(({count:e})=>e>256).map(({name:e,count:t})=>({severity:"warning",code:"too-many-entries",message:`"${e}" has ${t} entries, and GitHub runs at most 256 jobs of a matrix`,
fix:'run no job on it: on "stages" where the images are built, on "merge_matrix" where they are published'}))}function findEntryMistakes(e){
return e.filter(({count:e})=>e>256).map(({name:e,count:t})=>({severity:"error",code:"too-many-entries",message:`"${e}" has ${t} entries, and GitHub runs at most 256 jobs of a matrix`,
fix:["divide the images between several configurations, and plan each with a step of its own:",'its input "config" names the configuration, its outputs feed a matrix of their own'].join("\n")}))}
function findSizeMistakes(e){return[...e].filter(([,e])=>e.length>ge).map(([e,t])=>({severity:"error",code:"output-too-large",
message:`output "${e}" has ${t.length} characters, and GitHub passes on at most 524288`,
fix:["divide the images between several configurations, and plan each with a step of its own;",'long "build-args" and "matrix" values stand in every entry: shorten them'].join("\n")}))}
function findSumWarnings(e){const t=countCharacters(e.values());return t<=ge?[]:[{severity:"warning",code:"output-too-large",
message:`all outputs together have ${t} characters, and a job passes on at most 524288: the largest are ${[...e].sort(([,e],[,t])=>t.length-e.length).slice(0,3).map(([e,t])=>`${e} (${t.length})`).join(", ")}`,
fix:'name only the outputs that later jobs read under "outputs:" of the planning job'}]}function countCharacters(e){return[...e].reduce((e,t)=>e+t.length,0)}function stages_countStages(e){
return e.reduce((e,{build:t,stage:n})=>t?Math.max(e,n+1):e,0)}function findStageMistakes(e,t){const n=stages_countStages(e);return n<=t?[]:[{severity:"error",code:"too-many-stages",
message:`the plan needs ${n} stages, and the workflow has ${t}: "${findChain(e,n-1).join(" -> ")}"`,fix:showJobs(n)}]}function findChain(e,t){const n=new Map(e.map(e=>[e.image.name,e])),s=[]
;let r=e.find(e=>e.build&&e.stage===t);for(;void 0!==r;){s.unshift(r.image.name);const e=r.stage-1;r=r.parents.prod.map(e=>n.get(e.image)).find(t=>!0===t?.build&&t.stage===e)}return s}
function showJobs(e){
const t=["build-0:","  needs: plan","  if: needs.plan.outputs.do_build == 'true'"],later=e=>[`build-${e}:`,`  needs: [plan, build-${e-1}]`,`  if: needs.plan.outputs.stage_count > ${e}`],matrix=e=>`  strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.stages)[${e}] }}" }`,n=Array.from({
length:e},(e,n)=>[...0===n?t:later(n),matrix(n)]);return[`set "stages: ${e}" on the planning step, and run a job for each stage:`].concat(...n).join("\n")}function toOutputs(e,t){
const n=toEntries(e,t),s=toStages(n.build,t),r=fitPlan(e,toValues(e,n,s)),{needed:i,optional:o}=listMatrices(n,s,t),a=[...findStageMistakes(e.images,t.stages),...findEntryMistakes(i),...findSizeMistakes(r)]
;return a.length>0?{kind:"mistakes",diagnostics:a}:{kind:"outputs",outputs:r,warnings:[...findEntryWarnings(o),...findSumWarnings(r)]}}function toStages(e,{stages:t}){return t<2?[]:Array.from({
length:t},(t,n)=>e.filter(e=>e.get("stage")===String(n)))}function listMatrices(e,t,{platforms:n}){const s={name:"build_matrix",count:e.build.length},r={name:"publish_matrix",count:e.publish.length
},i={name:"merge_matrix",count:e.merge.length},o={name:"test_matrix",count:e.test.length},a=t.map((e,t)=>({name:`stages[${t}]`,count:e.length})),c="split"===n;return{
needed:[...0===t.length?[s]:a,c?i:r,o],optional:[...0===t.length?[]:[s],...c?[r]:[]]}}function toValues(e,t,n){const s=orderByStage(e.images);return{result:"planned",do_build:String(t.build.length>0),
do_publish:String(t.publish.length>0),do_dev:String(t.dev.length>0),do_test:String(t.test.length>0),build_matrix:toJson(toMatrix(t.build)),publish_matrix:toJson(toMatrix(t.publish)),
test_matrix:toJson(toMatrix(t.test)),dev_matrix:toJson(toMatrix(t.dev)),build_images:toJson(toNames(s.filter(({build:e})=>e))),publish_images:toJson(toNames(s.filter(({publish:e})=>e))),
dev_images:toJson(toNames(s.filter(({dev:e})=>e))),test_images:toJson(toNames(s.filter(({test:e})=>e))),skip_images:toJson(toNames(e.images.filter(({build:e})=>!e))),stages:toJson(n.map(toMatrix)),
stage_count:String(stages_countStages(e.images)),merge_matrix:toJson(toMatrix(t.merge))}}function toMatrix(e){return{include:e}}function toNames(e){return e.map(e=>e.image.name)}function fitPlan(e,t){
const n=shedUntil(e,ge-countCharacters(Object.values(t)))??shedUntil(e,ge)??toPlanJson(e,_),s={...t,plan:n};return new Map(A.map(e=>[e,s[e]]))}function shedUntil(e,t){if(t<=0)return
;let n,s=0,r=S.length;for(let i=0;s<r;i=s+r>>1){const o=toPlanJson(e,S[i]);o.length>t?s=i+1:(n=o,r=i)}return n}function checkComparison(e,t){return[...checkUnknown(e,t),...checkRuns(e,t)]}
function checkUnknown({comparison:e,obstacle:t},n){
return"unknown"!==e.kind||void 0===t||"event"===t||n.diagnostics.some(({severity:e})=>"error"===e)||"payload"===t&&n.diagnostics.some(isUnreadableEvent)?[]:[{severity:"warning",code:"changes-unknown",
message:`every image is built, since what changed is unknown: ${e.because}`,fix:"payload"===t?ye:selectFix(n)}]}const ye="name what to compare with, as\nwith: { base: main }"
;function isUnreadableEvent({code:e}){return"unreadable-event"===e}function selectFix({request:e,repository:t}){if((0,
C.G)(t))return"let the job have git, and check the repository out before this step, by\nuses: actions/checkout@v7";switch(e.base){case"":case"event":
return"check out more of the history, by\nuses: actions/checkout@v7\nwith: { fetch-depth: 0 }";case"last-success":return`name a commit by the input "base", or let the token read the runs, by\n${we}`
;default:return'let the input "base" name a commit, a branch or a tag of the remote that is not the head'}}const we="permissions: { contents: read, pull-requests: read, actions: read }"
;function checkRuns({unreadRuns:e},t){if(void 0===e||"allowed"!==t.publishing.kind)return[];if("push"!==t.trigger.event)return[];const n=toRunsFix(e.lacks);return void 0===n?[]:[{severity:"warning",
code:"runs-unreadable",message:`what an earlier run failed to publish is not published by this one: ${e.because}`,fix:n}]}function toRunsFix(e){switch(e){case"permission":
return`let the token read the runs, by\n${we}`;case"token":return`leave the input "token" out, which is the job's own then, and let it read the runs, by\n${we}`;case"server":return}}
function checkContexts({contexts:e},t,n){const r=new PathIndex(t.paths),isTold=({image:e,path:t})=>n.some(n=>n.image===e&&(0,
s.UO)(n.path,t)),i=e.filter(e=>!mayBeThere(e,t,r)&&!isTold(e)),o=new Map(i.map(e=>[`${e.place.line}:${e.place.column}`,e]));if(0===o.size)return[];const a=new Set(t.paths.flatMap(s.vl))
;return[...o.values()].map(e=>check_contexts_toDiagnostic(e,a))}function mayBeThere({path:e,generated:t},n,r){const{from:i,to:o}=r.folder(e);return""===e||i<o||!!t.some(t=>(0,s.UO)(e,t)||(0,
s.UO)(t,e))||[e,...(0,s.vl)(e)].some(e=>void 0!==n.entry(e))}function check_contexts_toDiagnostic({image:e,name:t,path:n,place:s},r){
const i=""===t?"the context":`the build context ${finding_quote(t)},`,o=suggestName(n,r);return{severity:"error",code:"untracked-context",
message:`${i} ${finding_quote(n)} of image ${finding_quote(e)} holds no tracked file`,
fix:void 0===o?'name a folder of the repository; for one that an earlier step makes, say under "generated" of what':`did you mean ${finding_quote(o)}?`,place:s}}function checkTree(e,t,n=()=>!1){
const s=new Map;for(const n of e.dockerfiles){const{place:e,path:r}=n,i=`${e.line}:${e.column}:${r}`;s.has(i)||isThere(n,t)||s.set(i,n)}const r=[...s.values()],i=checkContexts(e,t,r)
;if(0===r.length)return i;const o=new Set(e.dockerfiles.map(({path:e})=>e)),a=t.paths.filter(e=>isDockerfile(e)&&!o.has(e));return[...r.map(e=>check_tree_toDiagnostic(e,{tree:t,free:a,
isInWorkingTree:n})),...i].sort(byPlace)}function byPlace({place:e},{place:t}){return void 0===e||void 0===t?0:e.line-t.line||e.column-t.column}function isThere({path:e,generated:t},n){
if(n.entry(e))return!0;for(let r=e;""!==r;r=(0,s.yl)(r))if(t.includes(r)||be.has(n.entry(r)?.mode??""))return!0;return!1}const be=new Set(["120000","160000"]);function check_tree_toDiagnostic(e,t){
const{path:n,image:s,place:r}=e;return{severity:"error",code:"untracked-dockerfile",message:`the Dockerfile ${finding_quote(n)} of image ${finding_quote(s)} is not tracked`,fix:explainFix(e,t),place:r
}}function explainFix({path:e,context:t},{tree:n,free:r,isInWorkingTree:i}){const o=(0,s.uJ)(t,e);if(n.entry(o))return`"file" counts from the repository's root: write ${o}`
;if(i(e))return["it is there, and git does not track it: git add --force, and commit it;",'for one that an earlier step writes, say under "generated" what it is made from'].join("\n")
;const a=suggestDockerfile(e,r)??onlyOneIn(t,r)
;return void 0!==a?`did you mean ${finding_quote(a)}?`:'name it under "file" or its folder under "context", commit it, or declare what it is made from under "generated"'}
function suggestDockerfile(e,t){const[n,r]=[(0,s.yl)(e),(0,s.mp)(e)],i=t.filter(e=>(0,s.yl)(e)===n).map(s.mp),o=t.filter(e=>(0,s.mp)(e)===r).map(s.yl),a=suggestName(r,i);if(void 0!==a)return(0,
s.uJ)(n,a);const c=suggestName(n,o);return void 0===c?void 0:(0,s.uJ)(c,r)}function onlyOneIn(e,t){const n=t.filter(t=>""===e||t.startsWith(`${e}/`));return 1===n.length?n[0]:void 0}
function isDockerfile(e){const t=(0,s.mp)(e);return/^(?:[\w.-]+\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(t)&&!/\.(?:dockerignore|md)$/i.test(t)}function limitDiagnostics(e){
const t=e.slice(0,100),n=t.pop(),s=e.length-100;return void 0===n||s<=0?e:[...t,{...n,message:`${n.message} (and ${s} more ${wordOf(n)})`}]}function wordOf({severity:e}){switch(e){case"error":
return"mistakes";case"warning":return"warnings"}}function checkAgainstTree(e,t,n){if(void 0===t)return[];const s=checkTree(e,t.tree,n)
;return[...limitDiagnostics(s),...limitDiagnostics(findDeadPatterns(e,t)),...s.length>0?[]:findUnusedDockerfiles(e,t)]}function findDeadPatterns({patterns:e},{index:t}){
return e.filter(({pattern:e})=>!t.matchesAny(e)).map(({pattern:e,place:t})=>({severity:"warning",code:"dead-pattern",message:`the pattern "${e}" matches no tracked file`,
fix:"correct it, or take it away",place:t}))}function findUnusedDockerfiles(e,{tree:t}){const n=new Set(e.dockerfiles.map(({path:e})=>e)),s=t.paths.filter(e=>isDockerfile(e)&&!n.has(e)),[r]=s
;if(void 0===r)return[];const i=s.slice(0,ke).map(e=>`"${e}"`),o=s.length-i.length;return[{severity:"warning",code:"unused-dockerfile",
message:`no image is built from ${i.join(", ")}${o>0?` and ${o} more Dockerfiles`:""}`,fix:`add an image with\nfile: ${r}`,place:{source:{kind:"file",path:r},line:1,column:1,length:1}}]}const ke=3
;function findSlowPatterns({patterns:e},t){const n=new Set(t.flatMap(e=>[...e.slowPatterns]));return e.filter(({pattern:e})=>n.has(isNegated(e)?e.slice(1):e)).map(({pattern:e,place:t})=>({
severity:"warning",code:"slow-pattern",message:`the pattern "${e}" could try for ever to match some names and was stopped: there it ${isNegated(e)?"takes nothing away":"counts as a match"}`,
fix:'write it without a group that repeats, as "+(\u2026)" or "*(\u2026)", or as several patterns',place:t}))}function checkDirectory(e){if("missing"!==e.readText(".").kind)return[]
;const t=e.runner.input("directory").trim(),n=""===t||"."===t?`GITHUB_WORKSPACE names "${e.checkout}"`:`the input "directory" names "${t}"`,s=e.listCheckouts();return[{severity:"error",
code:"invalid-input",message:`${n}, which is not there`,fix:0===s.length?'check the repository out before this step, and let "directory" name the folder':suggestFix(t,s)}]}function shorten_shorten(e){
return e.length<=40?e:`${e.slice(0,40).replace(/[\ud800-\udfff]$/u,"")}\u2026`}async function checkListing({changedFiles:e,changedFilesDoubt:t,images:n},s){if(void 0===e||void 0!==n)return[]
;const{head:r}=s;if(void 0===r)return void 0===t?[]:[t];const i=e.filter(e=>!isTracked(e,r));if(void 0!==t&&i.length>0)return[t];const o=i.flatMap(e=>{
const t=readings(e).find(e=>e.some(e=>isTracked(e,r)));return void 0===t?[]:[explainMeant(e,t)]});if(o.length>0||0===i.length||i.length<e.length)return o;const a=await readBase(s)
;return void 0!==a&&i.some(e=>isTracked(e,a))?[]:[explainUnknown(i)]}function isTracked(e,t){return void 0!==t.entry((0,s.Fd)(e)??"")}function readings(e){
const t=e.split(/[\s,;|]|\\n/).map(withoutQuotes).filter(e=>""!==e);return[[withoutQuotes(e.trim())],t,[e.replaceAll("\\","/")]]}function withoutQuotes(e){return e.replace(/^["']|["']$/g,"")}
function explainMeant(e,t){return{severity:"error",code:"invalid-input",message:`the input "changed-files" names "${e}", which is no file, but "${t.join('" and "')}" may be meant`,
fix:"give one path a line, or a JSON array of paths"}}async function readBase({repository:e,trigger:t}){const{push:n,pullRequest:s,mergeGroup:r}=t,i=n?.before??s?.baseSha??r?.baseSha
;if(void 0===i||(0,C.G)(e))return;const o=await e.readTree(i);return(0,C.G)(o)?void 0:o}const xe=3;function explainUnknown(e){
const t=e.slice(0,xe).map(e=>`"${shorten_shorten(e)}"`),n=e.length-t.length;return{severity:"warning",code:"unknown-listed-files",
message:`the input "changed-files" names no file that is known: ${t.join(", ")}${n>0?` and ${n} more`:""}`,
fix:'give paths from the root of the repository, one a line or as ["api/main.py","web/server.js"]'}}function checkPublishing(e,t){
return"unknown-default-branch"!==e.kind||t.some(isUnreadableEvent)?[]:[{severity:"warning",code:"unknown-default-branch",message:`nothing is published: ${e.because}`,
fix:"name the branches in the configuration, as\npublish: { branches: [main] }"}]}class ImageNames{#Y;#z=new Map;constructor(e){this.#Y=new Set(e.map(({name:e})=>e))
;for(const{name:t,localTag:n,publishedName:s,publish:r}of e){n!==t&&this.#Q(n,{image:t,by:"local-tag"});const e=r?"published":"unpublished";""!==s&&this.#Q(s,{image:t,by:e})}}find(e){
const{name:t,tag:n=(e.includes("@")?void 0:"latest")}=splitTag(e),s=withRegistry(t),r=this.#z.get(s)??this.#z.get(`docker.io/library/${s}`)??[],i=new Set(image_names_selectMeant(r,n).map(({image:e})=>e))
;return i.size>0?[...i].map(e=>({image:e,by:"written"})):this.#Y.has(t)?[{image:t,by:"bare"}]:[]}#Q(e,t){const{name:n,tag:s}=splitTag(e),r=withRegistry(n),i=this.#z.get(r)??[]
;this.#z.set(r,[...i,void 0===s?t:{...t,tag:s}])}}function image_names_selectMeant(e,t){const n=e.filter(e=>void 0!==e.tag&&e.tag===t);if(n.length>0)return n
;const s=e.filter(e=>void 0===e.tag),r=s.some(({by:e})=>"published"===e)?s.filter(({by:e})=>"unpublished"!==e):s;return r.length>0?r:e}function splitTag(e){
const[t=""]=e.split("@",1),n=t.lastIndexOf(":");return n<=t.lastIndexOf("/")?{name:t}:{name:t.slice(0,n),tag:t.slice(n+1)}}function toName(e){return splitTag(e).name}function withRegistry(e){
const[t="",...n]=e.split("/"),s=t.toLowerCase();return 0===n.length?e:"index.docker.io"===s?["docker.io",...n].join("/"):/[.:]/.test(s)||"localhost"===s?[s,...n].join("/"):`docker.io/${e}`}
function listVariants(e){if(void 0===e)return[];const{prod:t,dev:n}=e;return[{variant:"prod",inputs:t},...void 0===n?[]:[{variant:"dev",inputs:n}]]}function checkInputs(e,t){
const n=listAll(e.configuration.images,t);return[...checkTargets(e,n),...findAmbiguousParents(n),...findBareParents(n),...findOwnNames(e.configuration.images,t)]}function checkTargets(e,t){
return t.flatMap(({image:t,variant:n,inputs:{unknownTarget:s}})=>{if(void 0===s)return[]
;const{target:r,file:i,stages:o}=s,a=e.findKey(t,n,["target"]),c=suggestName(r,o),l=o.map(e=>`"${e}"`).join(", ");return[{severity:"error",code:"unknown-target",
message:`the target "${r}" of image "${t}" is not a stage of ${i}`,fix:void 0!==c?`did you mean "${c}"?`:`its stages are ${""===l?"without names: write AS in FROM":l}`,...void 0===a?{}:{place:a}}]})}
function findAmbiguousParents(e){return[...distinctPlaces(e.flatMap(({inputs:{parents:e}})=>e)).values()].flatMap(([e,...t])=>void 0===e||0===t.length?[]:[explainAmbiguous(e,t)])}
function explainAmbiguous({image:e,spelling:t,at:n="a Dockerfile"},s){return{severity:"error",code:"ambiguous-parent",
message:`"${t}" in ${n} may be each of the images ${[e,...s.map(e=>e.image)].map(e=>`"${e}"`).join(", ")}`,
fix:['write the whole name of one, with its tag, or say under "build-contexts"',`${t}: target:${e}`].join("\n")}}function findBareParents(e){
return[...distinctPlaces(e.flatMap(({image:e,inputs:{parents:t}})=>t.filter(t=>"bare"===t.by&&t.image!==e))).values()].flatMap(([e])=>void 0===e?[]:[explainBare(e)])}function distinctPlaces(e){
const t=new Map;for(const n of e){const e=`${n.at??""} ${n.spelling}`,s=t.get(e)??[];s.some(({image:e})=>e===n.image)||t.set(e,[...s,n])}return t}function explainBare({image:e,spelling:t,at:n}){
const s=void 0===n?void 0:toLinePlace(n);return{severity:"warning",code:"bare-parent-name",...void 0===s?{}:{place:s},message:`"${t}" is taken for the image "${e}" of this repository`,
fix:[`write docker.io/library/${t} for the public image, or say under "build-contexts"`,`${t}: target:${e}`].join("\n")}}function toLinePlace(e){const[,t,n]=/^(.*):(\d+)$/s.exec(e)??[]
;if(void 0!==t)return{source:{kind:"file",path:t},line:Number(n),column:1,length:1}}function findOwnNames(e,t){return e.flatMap(({name:e})=>{
const{prod:n,dev:s}=t.get(e)??{},r=s?.parents.find(({image:t,by:n})=>t===e&&"bare"===n),i=n?.references.some(t=>toName(t)===e)??!1;return void 0!==r&&i?[explainOwn(r)]:[]})}
function explainOwn({image:e,spelling:t,at:n="a Dockerfile"}){return{severity:"warning",code:"own-name-twice",
message:`"${t}" in ${n} is the public image for prod, and for dev the prod variant of "${e}" itself`,
fix:[`write docker.io/library/${t} for the public image, or say under "dev" and "build-contexts"`,`${t}: target:${e}`].join("\n")}}function listAll(e,t){
return e.flatMap(({name:e})=>listVariants(t.get(e)).map(t=>({image:e,...t})))}function toAdviceText(e){return[...new Set(e.map(({where:e})=>e))].map(t=>{
const n=e.filter(({where:e})=>e===t),s=[...new Set(n.map(({key:e})=>e))].flatMap(e=>toLines(e,n.filter(t=>t.key===e)));return[`${t}:`,...s.map(e=>`  ${e}`)].join("\n")
}).map((e,t)=>0===t?e:`and ${e}`).join("\n")}function toLines(e,t){if(""===e){const e=t.map(({item:e,note:t})=>withNote(e,[t]));return[...new Set(e)]}
return[withNote(`${e}: ${enclose(e,[...new Set(t.map(({item:e})=>e))].join(", "))}`,t.map(({note:e})=>e))]}function enclose(e,t){
return"generated"===e||"build-args"===e?`{ ${t} }`:"paths"===e?`[${t}]`:t}function withNote(e,t){const n=[...new Set(t)].filter(e=>""!==e);return 0===n.length?e:`${e} # ${n.join("; ")}`}
function quoteYaml(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(e)?e:JSON.stringify(e)}function advise(e,t,n){const{prod:s,dev:r}=t
;if(isExact(s)&&(void 0===r||isExact(r)))return t;const i=listSuggestions(e,s),o=void 0===r?[]:listSuggestions(e,r),a=new Set(i.map(e=>JSON.stringify(e))),c=[...i.flatMap(t=>toEdits(t,{image:e,
variant:"prod",tree:n})),...o.filter(e=>!a.has(JSON.stringify(e))).flatMap(t=>toEdits(t,{image:e,variant:"dev",tree:n}))];if(0===c.length)return t;const add=t=>addFix(t,{image:e,fix:toAdviceText(c)})
;return void 0===r?{prod:add(s)}:{prod:add(s),dev:add(r)}}function isExact({quality:e,buildFiles:t}){return"exact"===e.kind&&"exact"===t.kind}function listCounted({infer:e},{quality:t,buildFiles:n}){
const s=e?t:n;return"exact"===s.kind?[]:s.because}function listSuggestions(e,t){return listCounted(e,t).flatMap(({suggestion:e})=>e??[])}function addFix(e,{image:t,fix:n}){
const s=new Set(listCounted(t,e).map(({because:e})=>e)),add=e=>"exact"===e.kind?e:{kind:e.kind,because:e.because.map(e=>void 0!==e.suggestion&&s.has(e.because)?{...e,fix:n}:e)};return{...e,
quality:add(e.quality),buildFiles:add(e.buildFiles)}}function toEdits(e,t){const{image:n,variant:s}=t,r=ownerOf(n.name,s),i={where:`add to ${r}`,note:""};switch(e.kind){case"generated":
return[suggestGenerated(e.source,t)];case"target":{const{key:t,name:n,link:s}=e;return[{where:`write in ${void 0===n?r:`"${t}" of ${r}`}`,key:"",item:`${void 0===n?t:quoteYaml(n)}: path/to/it`,
note:`what the link ${JSON.stringify(s)} leads to`}]}case"build-args":{const n="the value that the build is given",s=e.names.map(e=>({item:`${quoteYaml(e)}: \u2026`,note:n
})),r=advise_placeOf("build-args",{...t,select:e=>e.buildArgs});return s.map(e=>({...r,...e}))}case"platforms":return[{...i,key:"platforms",item:"[linux/amd64]"}];case"paths":return suggestPaths(t)}}
function ownerOf(e,t){return"dev"===t?`"dev" of image "${e}"`:`image "${e}"`}function advise_placeOf(e,t){const{image:n,variant:s}=t,r=ownerOf(n.name,s);return isWritten(t)?{
where:`add to "${e}" of ${r}`,key:""}:{where:`add to ${r}`,key:e}}function isWritten({image:e,variant:t,select:n}){const s=n(e.prod)
;return"prod"===t?s.size>0:[...void 0===e.dev?new Map:n(e.dev)].some(([e,t])=>JSON.stringify(s.get(e))!==JSON.stringify(t))}function suggestGenerated(e,t){
const{image:n,variant:r,tree:i}=t,o=n[r]??n.prod,a=[...(0,
s.vl)(e),(0,s.yl)(o.file)].find(e=>isNamable(e,i)),c=`${quoteYaml(e)}: [${quoteYaml(void 0===a?"**":`${a}/**`)}]`,l=void 0===a?'name the tracked files that it is made from, in place of "**"':"the tracked files that it is made from",u=advise_placeOf("generated",{
...t,select:e=>e.generated}),d=ownerOf(n.name,r);return o.generated.has(e)?{where:`write in "generated" of ${d}`,key:"",item:c,note:l}:{...u,item:c,note:l}}function isNamable(e,t){
return""!==e&&/^[\w./ -]+$/.test(e)&&t.hasFolder(e)}function suggestPaths({image:e,variant:t,tree:n}){
const{contextPath:s,buildContexts:r}=e[t]??e.prod,i=[s,...[...r.values()].flatMap(e=>"local"===e.kind?[e.path]:[])].filter(e=>""===e||n.hasFolder(e)),o=!i.every(e=>isNamable(e,n)),a=o?["**"]:i.map(e=>`${e}/**`),c=o?'name what its build reads, in place of "**"':"what its build reads",l=`add to image "${e.name}"`,{paths:u}=e.triggers,d=a.filter(e=>!u.includes(e))
;return[{where:l,key:"infer",item:"false",note:""},...d.map(t=>0===u.length?{where:l,key:"paths",item:quoteYaml(t),note:c}:{where:`add to "paths" of image "${e.name}"`,key:"",item:`- ${quoteYaml(t)}`,
note:c})]}const _e=/^[\0-\x7f]*$/;function isSpace(e){return e<128?32===e||e>=9&&e<=13:133===e||160===e||5760===e||e>=8192&&e<=8202||8232===e||8233===e||8239===e||8287===e||12288===e}
function isPatternSpace(e){return 32===e||9===e||10===e||12===e||13===e}function skip(e,t,n){let s=t;for(;s<e.length&&n(e.charCodeAt(s));)s+=1;return s}function trimSpaceStart(e){
return e.slice(skip(e,0,isSpace))}function trimSpaceEnd(e){let t=e.length;for(;t>0&&isSpace(e.charCodeAt(t-1));)t-=1;return e.slice(0,t)}function trimSpace(e){return trimSpaceEnd(trimSpaceStart(e))}
function toLower(e){return _e.test(e)?e.toLowerCase():Array.from(e,e=>"\u0130"===e?"i":e.toLowerCase()).join("")}const Se=String.raw`^\p{L}$`,$e=String.raw`^\p{Nd}$`;function isDigit(e){
return e<="\x7f"?e>="0"&&e<="9":new RegExp($e,"u").test(e)}function isLetter(e){return e<="\x7f"?e>="a"&&e<="z"||e>="A"&&e<="Z":new RegExp(Se,"u").test(e)}function charAt(e,t){const n=e.codePointAt(t)
;return void 0===n?"":String.fromCodePoint(n)}function byteLength(e){if(_e.test(e))return e.length;let t=0;for(const n of e)t+=toBytes(n).length;return t}function toBytes(e){
return _e.test(e)?e:Array.from(e,e=>bytesOf(e.codePointAt(0)??0)).join("")}function bytesOf(e){const tail=t=>128|e>>t&63
;return e<128?String.fromCharCode(e):e<2048?String.fromCharCode(192|e>>6,tail(0)):e<65536?String.fromCharCode(224|e>>12,tail(6),tail(0)):String.fromCharCode(240|e>>18,tail(12),tail(6),tail(0))}
const Ae=/[\0-\x7f]+|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;function fromBytes(e){return _e.test(e)?e:e.replace(Ae,e=>{if(e.charCodeAt(0)<128)return e
;if(1===e.length)return"\ufffd";let t=e.charCodeAt(0)&255>>e.length+1;for(let n=1;n<e.length;n+=1)t=t<<6|63&e.charCodeAt(n);return String.fromCodePoint(t)})}
const Oe=/^(?:1|t|T|TRUE|true|True)$|^(?:0|f|F|FALSE|false|False)$/;function isBoolean(e){return Oe.test(e)}function isUint32(e,t){
return(8===t?/^[0-7]+$/:/^[0-9]+$/).test(e)&&parseInt(e,t)<=4294967295}function toInteger(e){if(!/^[+-]?[0-9]+$/.test(e))return;const t=BigInt(e.replace("+",""))
;return BigInt.asIntN(64,t)===t?Number(t):void 0}function isInt32(e){const t=toInteger(e);return void 0!==t&&t>=-(2**31)&&t<2**31}
const Ce=/^[augo]*(?:[-+=][rstwXxugo]*)+(?:,[augo]*(?:[-+=][rstwXxugo]*)+)*$/;function isMode(e){return isUint32(e,8)?parseInt(e,8)<=4095:Ce.test(e)}
const Ee=/^[-+]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|\xb5s|\u03bcs|ms|s|m|h))+$/,Te=/([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(ns|us|\xb5s|\u03bcs|ms|s|m|h)/g,Pe=new Map(Object.entries({ns:1,us:1e3,
\u00b5s:1e3,\u03bcs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11}));function isInterval(e){if(/^[-+]?0?$/.test(e))return""===e||e.endsWith("0");if(!Ee.test(e))return!1;let t=0
;for(const[,n="",s=""]of e.matchAll(Te))t+=Number(n)*(Pe.get(s)??0);return t<2**63&&(e.startsWith("-")?t<1:t>=1e6)||0===Math.trunc(t)}
const Ne=/^([+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?) ?(?:b|[kmgtp](?:i?b)?)?$/i;function isSize(e){return Ne.test(e)}const Me=new Map([["sha256",64],["sha384",96],["sha512",128]])
;function isDigest(e){const t=e.indexOf(":"),n=e.slice(t+1);return n.length===Me.get(e.slice(0,Math.max(t,0)))&&/^[a-f0-9]+$/.test(n)}
const Re=new Set("ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" "))
;function isSignal(e){const t=toInteger(e);if(void 0!==t)return 0!==t;const n=e.toUpperCase().replace(/^SIG/,"");return Re.has(n)||/^(?:RTMIN\+(?:[1-9]|1[0-5])|RTMAX-(?:[1-9]|1[0-4]))$/.test(n)}
class Refusal extends Error{kind;line;constructor(e,t,n=0){super(t),this.kind=e,this.line=n}}function refuse(e){throw new Refusal("refused",e)}function atLine(e,t){try{return t()}catch(t){
throw t instanceof Refusal&&0===t.line&&(t.line=e),t}}function checkLintOptions(e){const t=trimSpace(e);if(""!==t)for(const e of cutInThree(t)){const[t="",...n]=e.split("=");switch(trimSpace(t)){
case"skip":case"experimental":break;case"error":isBoolean(trimSpace(n.join("=")))||refuse(`failed to parse check option "${e}"`);break;default:refuse(`invalid check option "${e}"`)}
0===n.length&&refuse(`invalid check option "${e}"`)}}function cutInThree(e){const[t="",n,...s]=e.split(";");return[t,...void 0===n?[]:[n],...s.length>0?[s.join(";")]:[]]}const Le=10;class Effort{
#X=1e7;#Z=0;spend(e){if(this.#X-=e,this.#X<0)throw new Refusal("too-large","the Dockerfile expands to more than can be followed")}nest(e){if(this.#Z+=1,
this.#Z>200)throw new Refusal("too-large","substitutions are nested more than 200 levels deep");const t=e();return this.#Z-=1,t}}const Ie=/^[a-zA-Z][a-zA-Z0-9]*/;function parseDirective(e){
if(!e.startsWith("#"))return;const t=trimSpaceStart(e.slice(1)),n=Ie.exec(t)?.[0]??"",s=skip(t,n.length,isPatternSpace),r=toDirectiveName(n.toLowerCase())
;return void 0===r||"="!==t[s]||s+1>=t.length?void 0:{name:r,value:trimValue(t.slice(s+1))}}function trimValue(e){let t=e.length;for(;t>1&&isPatternSpace(e.charCodeAt(t-1));)t-=1
;const n=e.slice(skip(e,0,isPatternSpace),t);return""===n?e.slice(-1):n}function toDirectiveName(e){switch(e){case"syntax":case"escape":case"check":return e}}class Prologue{#ee=new Set;#te=!1;#ne="\\"
;get escape(){return this.#ne}offer(e){const t=this.#te?void 0:parseDirective(e);void 0!==t?(this.#ee.has(t.name)&&refuse(`only one ${t.name} parser directive can be used`),this.#ee.add(t.name),
"escape"===t.name&&(this.#ne=directives_toEscape(t.value))):this.#te=!0}}function directives_toEscape(e){switch(e){case"\\":case"`":return e}
return refuse(`invalid escape token '${e}' does not match \` or \\`)}function findDirective(e,t){let n=e.startsWith("\ufeff")?1:0;e.startsWith("#!",n)&&(n=endOfLine(e,n)+1);const s=new Set
;for(;n<e.length;){const r=endOfLine(e,n),i=parseDirective(e.slice(n,"\r"===e[r-1]?r-1:r));if(void 0===i||s.has(i.name))return"";if(i.name===t)return firstWord(i.value);s.add(i.name),n=r+1}return""}
function firstWord(e){const t=e.indexOf(" ");return t<0?e:e.slice(0,t)}function endOfLine(e,t){const n=e.indexOf("\n",t);return n<0?e.length:n}function isBlank(e){return skip(e,0,isSpace)===e.length}
const qe=/^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/,Be=/^[A-Za-z0-9_.-]+$/,Fe=new Set("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos".split(" ")),De=new Set("386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm".split(" "))
;function parsePlatform(e){const[t="",...n]=e.split("/"),s=qe.exec(t);if(null===s||n.length>2||!n.every(e=>Be.test(e)))return refuse(`"${e}" is no platform`)
;const r=normalizeSystem(s[1]??""),i=decode(s[2]??""),[o,a=""]=n;if(void 0!==o)return{os:r,osVersion:i,...normalizeArchitecture(o,a)};if(Fe.has(r))return{os:r,osVersion:i,
...normalizeArchitecture("amd64","")};const c=normalizeArchitecture(t,"");return De.has(c.architecture)?{os:"linux",osVersion:"",...c}:refuse(`"${e}": unknown operating system or architecture`)}
function decode(e){try{return decodeURIComponent(e)}catch{return refuse(`"${e}" is no version of an operating system`)}}function normalizeSystem(e){const t=e.toLowerCase();return"macos"===t?"darwin":t
}function normalizeArchitecture(e,t){const n=e.toLowerCase(),s=t.toLowerCase();switch(n){case"i386":return{architecture:"386",variant:""};case"x86_64":case"x86-64":case"amd64":return{
architecture:"amd64",variant:"v1"===s?"":s};case"aarch64":case"arm64":return{architecture:"arm64",variant:normalizeArm64(s)};case"armhf":return{architecture:"arm",variant:"v7"};case"armel":return{
architecture:"arm",variant:"v6"};case"arm":return{architecture:n,variant:normalizeArm(s)};default:return{architecture:n,variant:s}}}function normalizeArm64(e){switch(e){case"8":case"v8":case"v8.0":
return"";case"9":case"9.0":case"v9.0":return"v9";default:return e}}function normalizeArm(e){switch(e){case"":case"7":return"v7";case"5":case"6":case"8":return`v${e}`;default:return e}}
function formatPlatform({os:e,architecture:t,variant:n}){return[e,t,n].filter(e=>""!==e).join("/")}function formatWholePlatform(e){const{os:t,osVersion:n}=e,s=encodeURIComponent(n)
;return formatPlatform(""===n?e:{...e,os:`${t}(${s})`})}function listPossibleImages(e,t){
const n=e.split(/\r?\n/),s=new Map([...n.flatMap(readDefault).reverse(),...t]),r=new Set(n.flatMap(e=>toStageName(e)??[]))
;return n.flatMap((e,t)=>possible_images_listNames(e).flatMap(({name:e,by:n})=>{const i=expand(e,s);return void 0===i||r.has(i.toLowerCase())?[]:[{name:i,line:t+1,by:n}]}))}function readDefault(e){
const t=/^\s*ARG\s+(\w+)=(["']?)(.*?)\2\s*$/i.exec(e);return void 0===t?.[1]?[]:[[t[1],t[3]??""]]}function toStageName(e){return/^\s*FROM\s.*\sAS\s+(\S+)/i.exec(e)?.[1]?.toLowerCase()}
function possible_images_listNames(e){const t=/^\s*FROM\s+(?:--\S+\s+)*(\S+)/i.exec(e)?.[1];return void 0!==t?[{name:t.replaceAll(/["']/g,""),by:"FROM"
}]:[...e.matchAll(/(--|[,=\s])from=([^,\s]+)/gi)].map(([,e,t=""])=>({name:t,by:"--"===e?"COPY --from":"RUN --mount"}))}function expand(e,t){let n=e
;for(const[s,r,i,o]of e.matchAll(je))n=n.replace(s,()=>t.get(r??i??"")??o??s);return n.includes("$")?void 0:n}const je=/\$(?:(\w+)|\{(\w+)(?::?-([^}]*))?\})/g;function checkPatterns(e,t){
const n=new Map;for(const{context:t,path:s}of e){const e=n.get(t);void 0===e?n.set(t,[s]):e.push(s)}n.has("")&&n.set("",[...t.values()].flatMap(listSent));for(const e of n.values()){
const t=e.includes("")?void 0:e.find(e=>!isPattern(e));void 0!==t&&refuse(`syntax error in pattern: ${t}`)}}function listSent({uses:e}){return e.filter(e=>void 0===e.from).map(e=>e.source.path)}
function isPattern(e){for(let t=0;t<e.length;t+=1){const n=e[t];if("\\"===n){if(t+=1,t===e.length)return!1}else if("["===n){const n=endOfClass(e,t+1);if(void 0===n)return!1;t=n}}return!0}
function endOfClass(e,t){let n="^"===e[t]?t+1:t;for(let t=0;;t+=1){if("]"===e[n]&&t>0)return n;const s=endOfMember(e,n),r=void 0!==s&&"-"===e[s]?endOfMember(e,s+1):s;if(void 0===r)return;n=r}}
function endOfMember(e,t){const n="\\"===e[t]?t+1:t,s=e[t];return void 0===e[n]||void 0===e[n+1]||"-"===s||"]"===s?void 0:n+1}class InputCollector{#se=[];#re=[];#ie=[];#oe=new Set;#ae=new Set;#ce;#le
;#ue;constructor(e,{runs:t,platform:n}){this.#ce=e,this.#le=t,this.#ue=void 0===n?"":formatPlatform(n)}collect(e){this.#oe.add(e);for(const t of this.#oe)this.#de(t,e);return{sources:this.#se,
images:this.#re,contexts:this.#ie}}#de(e,t){for(const t of this.#le.get(e)?.uses??[])"read"===t.purpose&&this.#y(t);const{origin:n,line:s}=e;"stage"!==n.kind?(this.#fe(e,n,{line:s,by:"FROM"}),
"context"===n.kind&&"local"===n.context.kind&&this.#he(e,n.context,t)):this.#oe.add(n.stage)}#he(e,{name:t},n){
const s=[...this.#le.values()],isOnTop=t=>"stage"===t?.kind&&this.#ce.rootOf(t)===e,r=s.flatMap(e=>e.uses.filter(e=>isOnTop(e.from)))
;if(s.some(e=>"some"===e.execution&&isOnTop(e.stage))||isOnTop(n)||0===r.length){const n={kind:"path",path:"",excludes:[]};this.#se.push(inContext(t,{...n,line:e.line,instruction:"FROM"}))
}else for(const{source:e}of r)this.#se.push(inContext(t,e))}#y({from:e,source:t}){if(void 0===e)return void this.#se.push(inContext("",t));const n=this.#pe(e)
;if(void 0===n)return void("stage"===e.kind&&this.#oe.add(e));const s="stage"===n.kind,r=s?n.origin:this.#ce.originOf(n.name);this.#fe(n,r,{line:n.line,by:s?"FROM":n.by}),
"context"===r.kind&&"local"===r.context.kind&&this.#se.push(inContext(r.context.name,t))}#pe(e){return"external"===e.kind?e:"some"===this.#le.get(e)?.layers?void 0:this.#ce.rootOf(e)}#fe(e,t,n){
if(this.#ae.has(e))return;this.#ae.add(e);const s="stage"===e.kind?e.platform:void 0,r=void 0===s?this.#ue:formatPlatform(s),i={for:this.#ue,platform:r};switch(t.kind){case"image":
return void this.#re.push({reference:{name:t.name,...n},need:i});case"context":return void this.#ie.push({reference:{context:t.context.name,...n},need:i})}}}function inContext(e,t){
const{kind:n,path:s,excludes:r,line:i,instruction:o}=t;return{context:e,kind:n,path:s,excludes:r,line:i,instruction:o}}const Ge={fragments:["",""],gaps:"anything"},He={fragments:["",""],gaps:"name"}
;function literal(e){return"string"==typeof e?e:void 0}function joinKnown(e){return"string"==typeof e?e:e.fragments.join("")}function emptiness(e){
return""!==joinKnown(e)?"no":"string"==typeof e?"yes":"unknown"}class TextBuilder{#me=[];#ge="";#ve="name";append(e){if("string"==typeof e)return void(this.#ge+=e);const[t,...n]=e.fragments
;this.#ge+=t;for(const e of n)this.#me.push(this.#ge),this.#ge=e;"anything"===e.gaps&&(this.#ve="anything")}build(){const[e,...t]=this.#me;return void 0===e?this.#ge:{fragments:[e,...t,this.#ge],
gaps:this.#ve}}}const We={kind:"any"},Ue={kind:"one"};function parsePattern(e){const t=[];for(let n=0;n<e.length;n+=1){const s=e[n]??"";switch(s){case"*":t.push(We);break;case"?":t.push(Ue);break
;case"\\":n=parseEscape(e,n,t);break;default:t.push({kind:"char",char:s})}}return t}function parseEscape(e,t,n){const s=e[t+1]??"";switch(s){case"}":case"/":return t;case"*":case"?":case"\\":
return n.push({kind:"char",char:s}),t+1}return refuse(`invalid escape '\\${s}' in a pattern`)}class Matcher{#ye;#we;#be;constructor(e,t,n){this.#ye=e,this.#we=t,this.#be=n}endFrom(e){
const t=this.#ye.length;let n,s=this.#l(new Set([0]));for(let r=e;;r+=1){if(s.has(t)&&(n=r,"shortest"===this.#be.prefer))return n;const e=this.#we[r];if(void 0===e||0===s.size)return n
;this.#be.effort.spend(Le*s.size),s=this.#l(this.#ke(s,e))}}#ke(e,t){const n=new Set;for(const s of e){const e=this.#ye[s];switch(e?.kind){case"any":"\n"!==t&&n.add(s);break;case"one":
"\n"!==t&&n.add(s+1);break;case"char":t===e.char&&n.add(s+1)}}return n}#l(e){for(const t of e)"any"===this.#ye[t]?.kind&&e.add(t+1);return e}}function trimPrefix(e,t,n){
return trimStart(Array.from(e),Array.from(t),n).join("")}function trimSuffix(e,t,n){return trimStart(Array.from(e).reverse(),reversePattern(Array.from(t)),n).reverse().join("")}
function trimStart(e,t,n){const s=new Matcher(parsePattern(t),e,n).endFrom(0);return void 0===s?e:e.slice(s)}function reversePattern(e){const t=[];for(let n=0;n<e.length;n+=1){
const s=e[n]??"",r=e[n+1];"\\"===s&&void 0!==r?(t.push(r,s),n+=1):t.push(s)}return t.reverse()}function replaceFirst(e,{pattern:t,by:n,effort:s}){
const r=Array.from(e),i=new Matcher(parsePattern(Array.from(t)),r,{prefer:"longest",effort:s});for(let e=0;e<=r.length;e+=1){const t=i.endFrom(e)
;if(void 0!==t)return r.slice(0,e).join("")+n+r.slice(t).join("")}return e}function replaceAll(e,{pattern:t,by:n,effort:s}){const r=Array.from(e),i=new Matcher(parsePattern(Array.from(t)),r,{
prefer:"longest",effort:s}),o=[];let a=0;for(let e=0;e<=r.length;){const t=i.endFrom(e)
;void 0===t||t===a&&t===e&&e>0&&o.length>0?e+=1:(o.push(r.slice(a,e).join(""),expandTemplate(n,r.slice(e,t).join(""))),s.spend(n.length+t-e),a=t,e=t>e?t:e+1)}return o.join("")+r.slice(a).join("")}
function expandTemplate(e,t){let n="",s=0;for(let r=e.indexOf("$");r>=0;r=e.indexOf("$",s)){n+=e.slice(s,r);const i=readTemplateName(e,r+1);n+=void 0===i.text?"$":"0"===i.text?t:"",s=i.end}
return n+e.slice(s)}function readTemplateName(e,t){if("$"===e[t])return{end:t+1};const n="{"===e[t],s=n?t+1:t;let r=s;for(const t of e.slice(s)){if(!isLetter(t)&&!isDigit(t)&&"_"!==t)break;r+=t.length
}return r===s||n&&"}"!==e[r]?{end:t}:{text:e.slice(s,r),end:n?r+1:r}}class Cursor{#xe;#_e;constructor(e){this.#xe=e,this.#_e=e.startsWith("\ufeff")?1:0}peek(){return this.#xe.charAt(this.#_e)}take(){
const e=this.peek();return this.#_e+=1,e}takeUpTo(e){const t=this.#_e;for(;this.#_e<this.#xe.length&&!e.includes(this.peek());)this.#_e+=1;return this.#xe.slice(t,this.#_e)}takeName(){
const e=this.#_e,t=charAt(this.#xe,e);return isDigit(t)?this.#Se(isDigit):""!==t&&"@*#?-$!".includes(t)?this.#_e+=1:this.#Se(e=>isLetter(e)||isDigit(e)||"_"===e),this.#xe.slice(e,this.#_e)}
takeHeredocSign(){const e=this.#_e;if(this.#_e+=1,"<"===this.peek())do{this.#_e+=1}while([" ","\t","\r"].includes(this.peek()));return this.#xe.slice(e,this.#_e)}takeSingleQuoted(){
const e=this.#xe.indexOf("'",this.#_e);e<0&&refuse("unexpected end of statement while looking for matching single-quote");const t=this.#xe.slice(this.#_e,e);return this.#_e=e+1,t}#Se(e){for(;;){
const t=charAt(this.#xe,this.#_e);if(""===t||!e(t))return;this.#_e+=t.length}}}class WordList{#$e=[];#Ae="";#Oe=!1;add(e){
for(let t=0;t<e.length;t+=1)isSpace(e.charCodeAt(t))?this.#Oe&&this.#l():this.addWhole(e.charAt(t))}addWhole(e){this.#Ae+=e,this.#Oe=!0}drop(){this.#Ae=""}finish(){return this.#l(),this.#$e}#l(){
""!==this.#Ae&&(this.#$e.push(this.#Ae),this.#Ae="",this.#Oe=!1)}}class WordScanner{#Ce;#Ee;#$e;#Te;#Pe=0;constructor(e,t){this.#Ce=new Cursor(e),this.#Ee=t,this.#Te=t.escapes,t.effort.spend(e.length)
}scanText(){return this.#Ne("",this.#Ee.escapes)}scanWords(){return this.#$e=new WordList,this.scanText(),this.#$e.finish()}#Ne(e,t){const n=this.#Te;this.#Te=t
;const s=new TextBuilder,r=`$<'"${this.#Ee.escape}${e}`;for(;;){const t=this.#Ce.takeUpTo(r);s.append(t),this.#Me(t);const n=this.#Ce.peek();if(n===e||""===n)break;this.#Re(s)}
return this.#Ce.take()!==e&&refuse(`unexpected end of statement while looking for matching ${e}`),this.#Te=n,s.build()}#Re(e){const t=this.#Ce.peek();if("$"===t){const t=this.#Le();e.append(t),
this.#Me(void 0===this.#$e?"":joinKnown(t))
}else"<"===t?this.#Ie(e,this.#Ce.takeHeredocSign()):"'"!==t&&'"'!==t||"plain"===this.#Ee.quotes?t===this.#Ee.escape?this.#ne(e):this.#Ie(e,this.#Ce.take()):this.#qe(e)}#ne(e){const t=this.#Ce.take()
;"removed"!==this.#Te&&this.#Ie(e,t),""!==this.#Ce.peek()&&this.#Ie(e,this.#Ce.take())}#qe(e){const t=new TextBuilder,n=this.#Ce.take(),s="kept"===this.#Ee.quotes?n:"";if(t.append(s),"'"===n){
const{escape:e}=this.#Ee,n=this.#Ce.takeSingleQuoted();t.append("pattern"===this.#Te?n.replaceAll(e,e+e):n)}else this.#Be(t);t.append(s);const r=t.build();e.append(r),
0===this.#Pe&&this.#$e?.addWhole(joinKnown(r))}#Be(e){for(;;)switch(this.#Ce.peek()){case"":refuse("unexpected end of statement while looking for matching double-quote");break;case'"':
return void this.#Ce.take();case"$":e.append(this.#Le());break;default:this.#Fe(e)}}#Fe(e){const{escape:t}=this.#Ee,n=this.#Ce.take(),s=this.#Ce.peek()
;if(n!==t)e.append(n);else if('"'===s||"$"===s||s===t)e.append("removed"===this.#Te?"":n),e.append(this.#Ce.take());else{const t="pattern"===this.#Te||"removed"===this.#Ee.quotes
;e.append("removed"!==this.#Te&&t?n+n:n)}}#Le(){this.#Ce.take();const{substitute:e,effort:t}=this.#Ee;if("{"!==this.#Ce.peek()){const t=this.#Ce.takeName();return""===t?"$":e({kind:"plain",name:t,
braces:"none"})}return this.#Ce.take(),["","{","}",":"].includes(this.#Ce.peek())&&refuse("syntax error: bad substitution"),t.nest(()=>e(this.#De(this.#Ce.takeName())))}#De(e){const t=this.#Ce.take()
;switch(t){case"}":return{kind:"plain",name:e,braces:"braces"};case"#":case"%":return{kind:"trim",name:e,modifier:t,word:this.#je("}","pattern")};case"/":return this.#Ge(e);case":":
return this.#He(e,t+this.#Ce.take());default:return this.#He(e,t)}}#He(e,t){return/^:?[-+?]$/.test(t)?{kind:"choice",name:e,modifier:t,word:this.#je("}","removed")
}:refuse(`unsupported modifier (${t}) in substitution`)}#Ge(e){const t="/"===this.#Ce.peek()?"all":"first";return"all"===t&&this.#Ce.take(),{kind:"replace",name:e,all:t,
pattern:this.#je("/","pattern"),by:this.#je("}","kept")}}#je(e,t){this.#$e?.drop(),this.#Pe+=1;const n=this.#Ne(e,t);return this.#Pe-=1,n}#Ie(e,t){e.append(t),0===this.#Pe&&this.#$e?.addWhole(t)}
#Me(e){0===this.#Pe&&this.#$e?.add(e)}}const Ke=/["'$\\`\ufeff]/;function expandWord(e,t){return Ke.test(e)?scanner(e,t,"removed").scanText():e}function expandHeredoc(e,t){
return Ke.test(e)?scanner(e,{...t,escape:"\\"},"plain").scanText():e}function expandWords(e,t){if(void 0!==literal(scanner(e,t,"removed").scanText()))return scanner(e,t,"removed").scanWords()}
function scanner(e,t,n){const{escape:s,effort:r}=t;return new WordScanner(e,{escape:s,quotes:n,escapes:"removed",substitute:e=>evaluate(e,t),effort:r})}function evaluate(e,{lookup:t,effort:n}){
const s=t(e.name);switch("set"===s.kind&&n.spend(joinKnown(s.value).length),e.kind){case"plain":return expand_valueOf(s);case"choice":return choose(s,e);case"trim":return trim(expand_valueOf(s),e,n)
;case"replace":return replace(expand_valueOf(s),e,n)}}function expand_valueOf(e){switch(e.kind){case"set":return e.value;case"unset":return"";case"unknown":return Ge}}function presence(e,t){
if("set"!==e.kind||!t.startsWith(":"))return e.kind;switch(emptiness(e.value)){case"yes":return"unset";case"no":return"set";case"unknown":return"unknown"}}
function choose(e,{name:t,modifier:n,word:s}){const r=presence(e,n);if("unknown"===r)return Ge;if(n.endsWith("-"))return"set"===r?expand_valueOf(e):s;if(n.endsWith("+"))return"set"===r?s:""
;const i=literal(s)??"";return"set"===r?expand_valueOf(e):refuse(`${t}: ${""===i?"is not allowed to be unset":i}`)}function trim(e,{modifier:t,word:n},s){const r=literal(n);if(void 0===r)return Ge
;const i=r.startsWith(t),o={prefer:i?"longest":"shortest",effort:s},a=("#"===t?trimPrefix:trimSuffix)(literal(e)??"",i?r.slice(1):r,o);return void 0===literal(e)?Ge:a}
function replace(e,{all:t,pattern:n,by:s},r){const i=literal(n);if(void 0===i)return Ge;const o=("all"===t?replaceAll:replaceFirst)(literal(e)??"",{pattern:i,by:literal(s)??"",effort:r})
;return void 0===literal(e)||void 0===literal(s)?Ge:o}class Scope{#We;#Ue;#Ke;#Je="nothing";constructor(e){this.#We=e,this.#Ue=new Map([...e.environment].map(([e,t])=>[e,{value:t,environment:t}]))}
lookup(e){const t=this.#Ue.get(e);return void 0!==t?{kind:"set",value:t.value}:{kind:this.#We.declared.has(e)?"unset":this.#We.others}}setEnvironment(e,t,n){this.#Ve(n).set(e,{value:t,environment:t})}
setArgument(e,t,n){const s=this.#Ue.get(e)?.environment;this.#Ve(n).set(e,{value:t,environment:s}),void 0!==s&&(this.#Je="something")}fork(e){const t=new Scope({...this.#We,environment:new Map})
;return t.#Ue=this.#Ue,this.#Ke=void 0,"something"===this.#Je&&(e.spend(Le*this.#Ue.size),t.#Ue=new Map([...this.#Ue].map(([e,{value:t,environment:n}])=>[e,{value:n??t,environment:n}]))),t}#Ve(e){
return void 0===this.#Ke&&(e.spend(Le*this.#Ue.size),this.#Ke=new Map(this.#Ue),this.#Ue=this.#Ke),this.#Ke}}function createGlobalScope(e,t){const{buildArgs:n,effort:s}=t,r=new Scope({
environment:new Map,others:"unset",declared:new Set}),i=""===t.target?e.stages.at(-1)?.from.name:t.target;for(const[e,i]of listPlatformVariables(t.platforms))r.setArgument(e,n.get(e)??i,s)
;const o=void 0===i||""===i?"default":i;r.setArgument("TARGETSTAGE",n.get("TARGETSTAGE")??o,s);const a=r.lookup.bind(r);for(const{line:t,args:i}of e.globalArgs)for(const{name:o,value:c}of i){
const i=n.get(o);if(void 0!==i)r.setArgument(o,i,s);else if(void 0!==c){const{escape:n}=e;r.setArgument(o,atLine(t,()=>expandWord(c,{escape:n,lookup:a,effort:s})),s)}}return settleSourceDate(r,t),r}
function listPlatformVariables({build:e,target:t}){const of=(e,t)=>void 0===e?He:t(e)
;return[["BUILDPLATFORM",of(e,formatPlatform)],["BUILDOS",of(e,e=>e.os)],["BUILDOSVERSION",of(e,e=>e.osVersion)],["BUILDARCH",of(e,e=>e.architecture)],["BUILDVARIANT",of(e,e=>e.variant)],["TARGETPLATFORM",of(t,formatWholePlatform)],["TARGETOS",of(t,e=>e.os)],["TARGETOSVERSION",of(t,e=>e.osVersion)],["TARGETARCH",of(t,e=>e.architecture)],["TARGETVARIANT",of(t,e=>e.variant)]]
}const Je="SOURCE_DATE_EPOCH";function settleSourceDate(e,{buildArgs:t,contexts:n,effort:s}){const r=e.lookup(Je),i="set"===r.kind?r.value:"",o=t.get(Je)??i,a=literal(o)
;"yes"!==emptiness(o)&&void 0!==a&&(void 0!==toInteger(a)?e.setArgument(Je,BigInt(a.replace("+","")).toString(),s):"context"===a||void 0!==n.find(a)?e.setArgument(Je,He,s):refuse(`SOURCE_DATE_EPOCH is no number of seconds: ${a}`))
}
const Ve=/^[a-f0-9]{64}$/,Ye=/^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/,ze=/^:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/,Qe=/^(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,Xe=/(?:^|\.)-|-(?:\.|:|$)/
;function parseImageName(e){const{domain:t,rest:n}=splitDomain(e),s=n.indexOf("@"),r=s<0?n:n.slice(0,s),i=r.lastIndexOf(":"),o={domain:t,path:i<0?r:r.slice(0,i),tag:i<0?"":r.slice(i),
digest:s<0?"":n.slice(s)};return!Ve.test(e)&&isValid(o)?o:void 0}function isValid({domain:e,path:t,tag:n,digest:s}){
return Qe.test(e)&&!Xe.test(e)&&t.length<=255&&t.split("/").every(e=>Ye.test(e))&&(""===n||ze.test(n))&&(""===s||isDigest(s.slice(1)))}const Ze="docker.io",et="library/";function splitDomain(e){
const t=e.indexOf("/");if(t<0)return{domain:Ze,rest:et+e};const n=e.slice(0,t),s="localhost"===n||/[.:]/.test(n)||toLower(n)!==n,r="index.docker.io"===n?Ze:n,i=s?e.slice(t+1):e;return s&&r!==Ze?{
domain:r,rest:i}:{domain:Ze,rest:i.includes("/")?i:et+i}}function toContextName(e){const t=parseImageName(e);if(void 0===t)return refuse(`invalid reference format: ${e}`)
;const n=t.path.slice(et.length),s=t.path.startsWith(et)&&!n.includes("/")?n:t.path,r=(t.domain===Ze?s:`${t.domain}/${t.path}`)+t.tag+t.digest;return r.endsWith(":latest")?r.slice(0,-7):r}
class NamedContexts{#ie=new Map;constructor(e){for(const[t,{kind:n}]of e)this.#ie.set(toContextName(t),{name:t,kind:n})}find(e){return this.#ie.get(toContextName(e))}}function parseJsonList(e){
const t=trimSpaceStart(e);if(!t.startsWith("["))return;const n=parseArray(t);if(void 0===n)return;const s=t.includes("\\u")&&!hasLoneSurrogate(t)?replaceLoneSurrogates:keep
;return n.map(e=>"string"==typeof e?s(e):refuse("when using JSON array syntax, arrays must be comprised of strings only"))}function parseArray(e){let t;try{t=JSON.parse(e)}catch{return}
return Array.isArray(t)&&!t.some(e=>e===1/0||e===-1/0)?t:void 0}const tt=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;function hasLoneSurrogate(e){return tt.test(e)}
function replaceLoneSurrogates(e){return e.replace(new RegExp(tt,"g"),"\ufffd")}function keep(e){return e}const nt=/[\t\v\f\r ]+/;function splitStatement(e,t){const n=trimSpace(e),s=nt.exec(n)
;if(null===s)return{keyword:n,flags:[],rest:""};const r=n.slice(s.index+s[0].length),{flags:i,rest:o}=splitFlags(r,t);return{keyword:n.slice(0,s.index),flags:i,rest:trimSpace(o)}}
function splitFlags(e,t){const n=[];if(!e.startsWith("--",skip(e,0,isSpace)))return{flags:n,rest:e};const s=toBytes(e);let r=0;for(;;){if(r=skip(s,r,isSpace),!s.startsWith("--",r))return{flags:n,
rest:fromBytes(s.slice(r))};const e=readFlag(s,r,t);if(r=e.end,"--"===e.text)return{flags:n,rest:fromBytes(s.slice(r))};n.push(e.text)}}function readFlag(e,t,n){let s="",r="",i=t
;for(;i<e.length;i+=1){const t=e.charAt(i);if(""===r&&isSpace(e.charCodeAt(i)))break;""!==r||'"'!==t&&"'"!==t?t===r?r="":t===n?(i+=1,s+=e.charAt(i)):s+=t:r=t}return{text:s,end:Math.min(i,e.length)}}
function splitAssignment(e){const t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function splitBlanks(e){return""===e?[]:e.split(nt)}function parsePairs(e,t,n){
const s=splitQuoted(e,t),[r]=s;return void 0===r?refuse(`${n} requires at least one argument`):r.includes("=")?s.map(parsePair):[parseOldPair(e,n)]}function parsePair(e){
const{key:t,value:n}=splitAssignment(e);return void 0===n?refuse(`Syntax error - can't find = in "${e}". Must be of the form: name=value`):{key:t,value:n}}function parseOldPair(e,t){const n=nt.exec(e)
;return null===n?refuse(`${t} must have two arguments`):{key:e.slice(0,n.index),value:e.slice(n.index+n[0].length)}}function splitQuoted(e,t){const n=[];let s=0;for(;s<e.length;){
if(isSpace(e.charCodeAt(s))){s+=1;continue}const r=readQuotedWord(e,s,t);""!==r.text&&n.push(r.text),s=r.end}return n}function readQuotedWord(e,t,n){let s="",r="",i=t;for(;i<e.length;i+=1){
const t=e.charAt(i);if(""===r&&isSpace(e.charCodeAt(i)))break;t!==n||"'"===r?(""!==r||'"'!==t&&"'"!==t?t===r&&(r=""):r=t,s+=t):(s+=i+1<e.length?t+e.charAt(i+1):"",i+=1)}return{text:s,
end:Math.min(i,e.length)}}const st=new Map;class Flags{#Ye;constructor(e,t){this.#Ye=0===e.length?it:readValues(e,t)}find(e){return this.#Ye.get(e)?.[0]}text(e){return this.find(e)??""}list(e){
return this.#Ye.get(e)??rt}}const rt=[],it=new Map;function readValues(e,t){const n=new Map;for(const s of e){
const{key:e,value:r}=splitAssignment(s),i=e.slice(2),o=t.get(i)??refuse(`unknown flag: --${i}`),a=n.get(i)??[];a.length>0&&"list"!==o&&refuse(`duplicate flag specified: --${i}`),
a.push(toValue(i,o,r)),n.set(i,a)}return n}function toValue(e,t,n){switch(t){case"text":case"list":return n??refuse(`missing a value on flag: --${e}`);case"switch":return toSwitch(e,n)}}
function toSwitch(e,t){""===t&&refuse(`missing a value on flag: --${e}`);const n=toLower(t??"true");return"true"===n||"false"===n?n:refuse(`expecting boolean value for flag --${e}, not: ${n}`)}
const ot=["interval","timeout","start-period","start-interval"],ct=new Map([...ot,"retries"].map(e=>[e,"text"]));function checkHealthcheck({flags:e,rest:t}){
const n=skip(t,0,e=>!isSpace(e)),s=toLower(t.slice(0,n)),r=t.slice(skip(t,n,isSpace)),i=parseJsonList(r),o=void 0===i?""===r:0===i.length;switch(s){case"none":
return void(o||refuse("HEALTHCHECK NONE takes no arguments"));case"cmd":return checkFlags(e),void(o&&refuse("Missing command after HEALTHCHECK CMD"));case"":
refuse("HEALTHCHECK requires at least one argument")}refuse(`Unknown type "${s}" in HEALTHCHECK (try CMD)`)}function checkFlags(e){const t=new Flags(e,ct)
;for(const e of ot)isInterval(t.text(e))||refuse(`invalid --${e}: ${t.text(e)}`);const n=t.text("retries"),s=""===n?0:toInteger(n);(void 0===s||s<0||s>2147483647)&&refuse(`invalid --retries: ${n}`)}
function splitWords(e,{quotes:t,escapes:n}){const s=new Effort;return new WordScanner(e,{escape:"\\",quotes:t,escapes:n,substitute:spell,effort:s}).scanWords()}function spell(e){const{name:t}=e
;switch(e.kind){case"plain":return"braces"===e.braces?`\${${t}}`:`$${t}`;case"choice":case"trim":return`\${${t}${e.modifier}${joinKnown(e.word)}}`;case"replace":
return`\${${t}/${joinKnown(e.pattern)}/${joinKnown(e.by)}}`}}class Lines{#ze;#Qe=0;#Xe=0;constructor(e){this.#ze=e}get number(){return this.#Xe}next(){if(this.#Qe>=this.#ze.length)return
;const e=this.#ze.indexOf("\n",this.#Qe),t=e<0?this.#ze.length:e+1,n=this.#ze.slice(this.#Qe,t);if(this.#Qe=t,this.#Xe+=1,
n.length>21845&&byteLength(n)>65535+(e<0?0:1))throw new Refusal("refused","a line is longer than 65535 bytes",this.#Xe);return n}}function trimLineEnd(e){let t=e.length
;for(;t>0&&("\n"===e[t-1]||"\r"===e[t-1]);)t-=1;return e.slice(0,t)}const lt=/^[0-9]*/,ut=/^[A-Za-z0-9_.-]+$/;function parseHeredocMarker(e){const t=lt.exec(e)?.[0].length??0
;if(!e.startsWith("<<",t))return;const n="-"===e[t+2],s=e.slice(skip(e,t+(n?3:2),isPatternSpace));if(""===s||s.includes("<"))return;if(ut.test(s))return{name:s,chomp:n,expand:!0}
;const[r,...i]=splitWords(s,{quotes:"removed",escapes:"removed"});if(void 0===r||i.length>0)return;const[o=""]=splitWords(s,{quotes:"kept",escapes:"removed"});return{name:r,chomp:n,
expand:countQuotes(r)===countQuotes(o)}}function countQuotes(e){return e.split(/['"]/).length}function findHeredocMarker(e){return orElse(()=>parseHeredocMarker(e),void 0)}
function listHeredocMarkers(e,t){return e.includes("<<")&&canHoldHeredocs(splitStatement(e,t),t)?orElse(()=>splitWords(e,{quotes:"kept",escapes:"kept"}),[]).flatMap(e=>parseHeredocMarker(e)??[]):[]}
function canHoldHeredocs(e,t){return"onbuild"===toLower(e.keyword)?canTriggerHoldHeredocs(splitStatement(e.rest,t)):canTriggerHoldHeredocs(e)}function canTriggerHoldHeredocs({keyword:e,rest:t}){
const n=toLower(e);return("add"===n||"copy"===n||"run"===n)&&void 0===parseJsonList(t)}function orElse(e,t){try{return e()}catch(e){if(e instanceof Refusal&&"refused"===e.kind)return t;throw e}}
function readHeredoc(e,t){const n=[];for(let s=t();void 0!==s;s=t()){if(trimLineEnd(e.chomp?s.slice(skip(s,0,e=>9===e)):s)===e.name)return{...e,content:n.join("")};n.push(s)}
return refuse("unterminated heredoc")}const dt=new Map([["chown","text"],["chmod","text"],["link","switch"],["exclude","list"]]),ft={COPY:new Map([...dt,["from","text"],["parents","switch"]]),
ADD:new Map([...dt,["keep-git-dir","switch"],["checksum","text"],["unpack","switch"]])};function parseCopy(e,t,n){const s=parseJsonList(t.rest)??splitBlanks(t.rest),r=s.at(-1)??""
;s.length<2&&refuse(`${e} requires at least two arguments. Destination could not be determined`);const i=new Flags(t.flags,ft[e])
;void 0!==findHeredocMarker(r)&&refuse(`${e} cannot accept a heredoc as a destination`);const o=s.slice(0,-1).filter(e=>void 0===findHeredocMarker(e));return{kind:"copy",instruction:e,line:n.line,
from:i.text("from"),parents:"true"===i.find("parents")?"parents":"flat",link:"true"===i.find("link")?"linked":"plain",excludes:i.list("exclude"),chown:i.text("chown"),chmod:i.text("chmod"),
checksum:i.text("checksum"),keepGitDir:toKeepGitDir(i.find("keep-git-dir")),sources:o,heredocs:o.length===s.length-1?[]:n.heredocs,destination:r}}function toKeepGitDir(e){
return void 0===e?"unsaid":"true"===e?"yes":"no"}function parseCsvLine(e){""===e&&refuse("failed to parse csv: EOF");const t=[];let n=0;for(;;){const s='"'===e[n]?readQuotedField(e,n+1):readField(e,n)
;if(t.push(s.text),s.end>=e.length)return t;n=s.end+1}}function readField(e,t){const n=e.indexOf(",",t),s=n<0?e.length:n,r=e.slice(t,s);return r.includes('"')?refuse('bare " in non-quoted field'):{
text:r,end:s}}function readQuotedField(e,t){let n="",s=t;for(;;){const t=e.indexOf('"',s);t<0&&refuse('extraneous or missing " in quoted-field'),n+=e.slice(s,t);const r=e[t+1]
;if('"'!==r)return void 0===r||","===r?{text:n,end:t+1}:refuse('extraneous or missing " in quoted-field');n+='"',s=t+2}}function parseFields(e){return parseCsvLine(e).map(e=>{
const{key:t,value:n}=splitAssignment(e);return{key:toLower(t),value:n}})}function parseMountFlag(e){let t="";for(const{key:n,value:s}of parseFields(e)){if("from"!==n||void 0===s)continue
;const e=s.indexOf("$");e>=0&&e!==s.length-1&&refuse("'from' doesn't support variable expansion, define alias stage instead"),t=s}return{text:e,from:t}}function parseMount(e,t){const n=new MountDraft
;for(const{key:s,value:r}of parseFields(e.text))void 0===r?n.setBare(s):n.set(s,t(r));return n.finish()}
const ht=new Map(["bind","cache","tmpfs","secret","ssh"].map(e=>[e,e])),pt=new Set(["shared","private","locked"]);class MountDraft{#Ye=new Map;#Ze="bind";setBare(e){switch(e){case"readonly":case"ro":
case"readwrite":case"rw":return;case"required":return void this.#et(["secret","ssh"],e)}refuse(`invalid field '${e}' must be a key=value pair`)}set(e,t){switch(e){case"type":
return void(this.#Ze=toType(t));case"from":case"source":case"target":case"id":case"env":return void this.#Ye.set(e,t);case"src":return void this.#Ye.set("source",t);case"dst":case"destination":
return void this.#Ye.set("target",t)}this.#tt(e,t)}#tt(e,t){switch(e){case"readonly":case"ro":case"readwrite":case"rw":return void demandForm(e,t,isBoolean);case"required":
return this.#et(["secret","ssh"],e),void demandForm(e,t,isBoolean);case"size":return this.#et(["tmpfs"],e),void demandForm(e,t,isSize);case"sharing":demandForm(e,t,e=>pt.has(toLower(e)));break
;case"mode":demandForm(e,t,e=>isUint32(e,8));break;case"uid":case"gid":demandForm(e,t,e=>isUint32(e,10));break;default:refuse(`unexpected key '${e}'`)}this.#Ye.set(e,t)}finish(){
for(const e of["mode","uid","gid"])this.#nt(e,["secret","ssh","cache"]);return"secret"===this.#Ze&&this.#st(),"ssh"===this.#Ze&&this.#rt("source")&&refuse("ssh does not support source"),
this.#nt("sharing",["cache"]),{type:"unknown"===this.#Ze?"bind":this.#Ze,from:this.#it("from"),source:this.#it("source"),target:this.#it("target"),targetless:this.#Ye.has("env")?"allowed":"refused"}}
#st(){this.#rt("from")&&refuse("secret mount should not have a from"),["source","target","id"].some(e=>"yes"!==emptiness(this.#it(e)))||refuse("invalid secret mount. one of source, target required"),
this.#rt("source")&&this.#rt("id")&&refuse("both source and id can't be set")}#it(e){return this.#Ye.get(e)??""}#rt(e){return"no"===emptiness(this.#it(e))}#nt(e,t){this.#Ye.has(e)&&this.#et(t,e)}
#et(e,t){"unknown"===this.#Ze||e.includes(this.#Ze)||refuse(`unexpected key '${t}' for mount type '${this.#Ze}'`)}}function toType(e){const t=literal(e)
;return void 0===t?"unknown":ht.get(toLower(t))??refuse(`unsupported mount type "${t}"`)}function demandForm(e,t,n){const s=literal(t);void 0===s||n(s)||refuse(`invalid value for ${e}: ${s}`)}
const mt=new Map([["mount","list"],["network","text"],["security","text"],["device","list"]]),gt=["default","none","host"],vt=["insecure","sandbox"];function parseRun(e,t){
const n=parseJsonList(e.rest),s=new Flags(e.flags,mt);return demandOneOf(s.find("network")??"default",gt),demandOneOf(s.find("security")??"sandbox",vt),s.list("device").forEach(checkDevice),{
kind:"run",line:t.line,mounts:s.list("mount").map(parseMountFlag),command:0===n?.length?"empty":"some"}}function demandOneOf(e,t){t.includes(e)||refuse(`"${e}" is none of ${t.join(", ")}`)}
function checkDevice(e){let t="";for(const n of parseCsvLine(e)){const[e="",...s]=n.split("="),r=0===s.length?void 0:s.join("=");switch(e.toLowerCase()){case"required":
void 0===r||isBoolean(r)||refuse(`invalid value for required: ${r}`);break;case"name":t=nameDevice(t,r??n);break;default:t=nameDevice(t,n)}}}function nameDevice(e,t){
return""===e?t:refuse(`device name already set to ${e}`)}function parseInstruction(e,t){return atLine(e.line,()=>{const n=splitStatement(e.text,t),s=toLower(n.keyword);switch(s){case"from":
return parseFrom(n,e.line);case"onbuild":return parseOnbuild(n,e,t);case"env":return{kind:"env",line:e.line,pairs:parseNamed(n,t,"ENV")};case"arg":return{kind:"arg",line:e.line,
args:parseArgs(n.rest,t)};case"label":return toWords(e.line,parseNamed(n,t,"LABEL").flatMap(({key:e,value:t})=>[e,t]));default:return parsePlain(s,n,e)}})}function parsePlain(e,t,n){const{line:s}=n
;switch(e){case"copy":return parseCopy("COPY",t,n);case"add":return parseCopy("ADD",t,n);case"run":return parseRun(t,n);case"workdir":return{kind:"workdir",line:s,path:parseSingle(t)};case"user":
return toWords(s,[parseSingle(t)]);case"stopsignal":return{...toWords(s,[demandArgument(t.rest)]),check:checkSignal};case"volume":return{...toWords(s,parseVolumes(t)),check:checkVolume};case"expose":
return{kind:"expose",line:s,ports:parsePorts(t)};default:return parseInert(e,t),{kind:"inert",line:s}}}function parseInert(e,t){switch(e){case"cmd":case"entrypoint":return parseJsonList(t.rest),
void demandNoFlags(t);case"shell":return demandNoFlags(t),void(0===(parseJsonList(t.rest)??[]).length&&refuse("SHELL requires the arguments to be in JSON form"));case"healthcheck":
return void checkHealthcheck(t);case"maintainer":return void parseSingle(t)}refuse(`unknown instruction: ${t.keyword}`)}
const yt=new Map([["platform","text"]]),wt=/^[a-z][a-z0-9-_.]*$/,bt=/^[aA][sS\u017f]$/;function parseFrom(e,t){const[n="",s="",r="",...i]=splitBlanks(e.rest)
;(""===n||""!==s&&(""===r||i.length>0||!bt.test(s)))&&refuse("FROM requires either one or three arguments");const o=toLower(r);return""===o||wt.test(o)||refuse(`invalid name for build stage: "${r}"`),
{kind:"from",line:t,base:n,name:o,platform:new Flags(e.flags,yt).text("platform")}}const kt=/^onbuild/i;function parseOnbuild(e,t,n){const s=splitStatement(demandArgument(e.rest),n)
;switch(trimSpace(s.keyword).toUpperCase()){case"ONBUILD":refuse("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");break;case"FROM":case"MAINTAINER":
refuse(`${s.keyword} isn't allowed as an ONBUILD trigger`)}demandNoFlags(e),checkTrigger(s,n);const{text:r,heredocs:i,line:o}=t,a=r.replace(kt,"");return{kind:"onbuild",line:o,
trigger:[a.slice(skip(a,0,isPatternSpace)),...i.map(({content:e,name:t})=>`\n${e}${t}`)].join("")}}function checkTrigger({keyword:e,rest:t},n){switch(toLower(e)){case"env":case"label":
return void(splitQuoted(t,n).length>0&&parsePairs(t,n,e));case"add":case"copy":case"run":case"cmd":case"entrypoint":case"shell":case"volume":parseJsonList(t)}}function parseNamed(e,t,n){
demandNoFlags(e);const s=parsePairs(e.rest,t,n);return s.some(({key:e})=>""===e)&&refuse(`${n} names can not be blank`),s}function parseArgs(e,t){const n=splitQuoted(e,t)
;return 0===n.length&&refuse("ARG requires at least one argument"),n.map(e=>{const{key:t,value:n}=splitAssignment(e);return""===t&&refuse("ARG names can not be blank"),{name:t,value:n}})}
function parseVolumes(e){demandNoFlags(e);const t=parseJsonList(e.rest)??splitBlanks(e.rest);0===t.length&&refuse("VOLUME requires at least one argument");const n=t.map(trimSpace)
;return n.forEach(checkVolume),n}function parsePorts(e){return demandNoFlags(e),splitBlanks(demandArgument(e.rest))}function parseSingle(e){return demandNoFlags(e),demandArgument(e.rest)}
function demandArgument(e){return""===e?refuse("the instruction requires an argument"):e}function demandNoFlags({flags:e}){new Flags(e,st)}function toWords(e,t){return{kind:"words",line:e,words:t,
check:()=>{}}}function checkVolume(e){""===e&&refuse("VOLUME specified can not be an empty string")}function checkSignal(e){isSignal(e)||refuse(`invalid signal: ${e}`)}function lexDockerfile(e){
const t=new Lines(e),n=new Prologue,s=[];for(let e=t.next();void 0!==e;e=t.next()){const r=trimSpaceStart(trimLineEnd(1===t.number&&e.startsWith("\ufeff")?e.slice(1):e)),i=t.number;if(atLine(i,()=>{
n.offer(r)}),""!==r&&!r.startsWith("#")){const e=joinContinuations(r,t,n.escape),o=atLine(i,()=>readHeredocs(e,t,n.escape));s.push({line:i,text:e,heredocs:o})}}
return 0===s.length&&refuse("file with no instructions"),{escape:n.escape,statements:s}}function joinContinuations(e,t,n){let s=cutContinuation(e,n);if(void 0===s)return e;const r=[s]
;for(let e=t.next();void 0!==e;e=t.next()){const t=trimLineEnd(e);if(!isBlank(t)&&!trimSpaceStart(t).startsWith("#")&&(s=cutContinuation(t,n),r.push(s??t),void 0===s))break}return r.join("")}
function cutContinuation(e,t){let n=e.length;for(;n>0&&(" "===e[n-1]||"\t"===e[n-1]);)n-=1;return e[n-1]===t&&e[n-2]!==t?e.slice(0,n-1):void 0}function readHeredocs(e,t,n){
return listHeredocMarkers(e,n).map(e=>readHeredoc(e,()=>t.next()))}function parseDockerfile(e){const{escape:t,statements:n}=lexDockerfile(e),s=[],r=[];for(const e of n){
const n=parseInstruction(e,t),i=r.at(-1);if("from"===n.kind)r.push({from:n,instructions:[]});else if(void 0!==i)i.instructions.push(n);else{
if("arg"!==n.kind)throw new Refusal("refused","no build stage in current context",e.line);s.push(n)}}return 0===r.length&&refuse("dockerfile contains no stages to build"),{escape:t,globalArgs:s,
stages:r}}function listDeclaredArgs({globalArgs:e,stages:t}){const n=[e,...t.map(e=>e.instructions)].flatMap(e=>e.filter(e=>"arg"===e.kind));return new Set(n.flatMap(({args:e})=>e.map(e=>e.name)))}
function checkCycles(e){const t=new Set,n=new Set;for(const s of e){const e=[walkFrom(s)];for(let s=e.at(-1);void 0!==s;s=e.at(-1)){const r=t.has(s.stage)?void 0:s.sources.pop();if(n.add(s.stage),
void 0===r)n.delete(s.stage),t.add(s.stage),e.pop();else{if(n.has(r)){const e=`circular dependency detected on stage: ${s.stage.name}`;throw new Refusal("refused",e,s.stage.line)}
"stage"!==r.kind||t.has(r)||e.push(walkFrom(r))}}}}function walkFrom(e){return{stage:e,sources:e.commands.flatMap(e=>e.sources)}}function reachStages(e,t){const n=new Set([t])
;for(const t of n)if("external"!==t.kind){e.runTriggers(t),"stage"===t.origin.kind&&n.add(t.origin.stage);for(const{sources:e}of t.commands)e.forEach(e=>n.add(e))}return n}function isPort(e){
const t=e.split(":"),[n=""]=t.splice(-1),[s=""]=t.splice(-1),r=n.indexOf("/"),i=r<0?"":n.slice(r+1).toLowerCase(),o=parseRange(r<0?n:n.slice(0,r))
;return!(void 0===o||!["","tcp","udp","sctp"].includes(i))&&isAddress(t.join(":"))&&(""===s||fits(o,parseRange(s)))}function fits(e,t){if(void 0===t)return!1;const n=e.last-e.first
;return 0===n||n===t.last-t.first}function parseRange(e){const t=e.indexOf("-"),n=t<0?e:e.slice(0,t),s=t<0?e:e.slice(t+1),r=toPort(n),i=n===s?r:toPort(s);return void 0===r||void 0===i||i<r?void 0:{
first:r,last:i}}function toPort(e){const t=toInteger(e);return void 0!==t&&t>=0&&t<=65535?t:void 0}const xt=/^(?:0|[1-9][0-9]{0,2})$/;function isAddress(e){if(""===e)return!0
;const t=e.startsWith("[")&&e.endsWith("]")?e.slice(1,-1):e;return isIpv4(t)||isIpv6(t)}function isIpv4(e){const t=e.split(".");return 4===t.length&&t.every(e=>xt.test(e)&&Number(e)<256)}
function isIpv6(e){const t=e.split("::");if(t.length>2)return!1;const n=t.flatMap(e=>""===e?[]:e.split(":")),s=n.at(-1)??"",r=s.includes("."),i=r?n.slice(0,-1):n,o=i.length+(r?2:0)
;return(!r||isIpv4(s))&&i.every(e=>/^[0-9a-fA-F]{1,4}$/.test(e))&&(2===t.length?o<8:8===o)}const _t=/^([a-zA-Z0-9]+):\/\//,St=/^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:[^\n]*$/;function parseSourceForm(e){
return isGit(e)?{kind:"git",options:parseGitOptions(e)}:{kind:e.startsWith("http://")||e.startsWith("https://")?"http":"path"}}function isGit(e){
if(e.startsWith("github.com/"))return parseGitOptions(e),!1;const t=_t.exec(e)?.[1]?.toLowerCase();switch(t){case void 0:return St.test(e);case"http":case"https":
return!hasControl(e)&&pathOf(e).endsWith(".git");case"git":case"ssh":return!hasControl(e);default:return!1}}function hasControl(e){return Array.from(e).some(e=>e<" "||"\x7f"===e)}function pathOf(e){
const[t=""]=e.split(/[?#]/,1),n=t.indexOf("/",t.indexOf("://")+3);return n<0?"":t.slice(n)}
const $t=new Set(["submodules","keep-git-dir","fetch-by-commit"]),At=new Set(["ref","tag","branch","subdir","checksum","commit","mtime"]);function parseGitOptions(e){
const[t=""]=e.split("#",1),n=t.indexOf("?"),s=new Map;for(const[e,r]of new URLSearchParams(n<0?"":t.slice(n+1)))s.has(e)&&refuse(`query "${e}" has multiple values`),s.set(e,r),checkGitOption(e,r)
;return checkGitReference(s),s}function checkGitOption(e,t){const n=$t.has(e);n||At.has(e)||refuse(`unexpected query "${e}"`),n||""!==t||refuse(`query "${e}" has no value`),
(n&&""!==t&&!isBoolean(t)||"mtime"===e&&"checkout"!==t&&"commit"!==t)&&refuse(`invalid ${e} value: "${t}"`)}function checkGitReference(e){const t=["ref","tag","branch"].filter(t=>e.has(t))
;t.length>1&&refuse(`${t.join(" conflicts with ")} in a git URL`)}function cleanPath(e){const t=[];for(const n of e.split("/"))".."===n?t.pop():""!==n&&"."!==n&&t.push(n);return t.join("/")}
const Ot=/[*?[\\]/;function hasWildcard(e){return Ot.test(e)}function toSourcePath(e,t){if("string"!=typeof e)return toPrefix(e);const n=cleanPath(e),s="parents"===t?"parents-pattern":"wildcard"
;return{kind:hasWildcard(n)?s:"path",path:n}}function toMountPath(e){return"string"==typeof e?{kind:"path",path:cleanPath(e)}:toPrefix(e)}function toPrefix({fragments:[e,...t],gaps:n}){
if("anything"===n||/(?:^|\/)\.\.$/.test(e)||t.some(e=>/(?:^|\/)\.\.?(?:\/|$)/.test(e)))return{kind:"prefix",path:""}
;const s=cleanPath(e.slice(0,e.lastIndexOf("/")+1)).split("/"),r=s.findIndex(hasWildcard);return{kind:"prefix",path:s.slice(0,r<0?void 0:r).join("/")}}function runCopy(e,t,n){
void 0!==n&&e.demandEarlier(n);const s=e.expand(t.chown),r=literal(e.expand(t.chmod)),i=e.expand(t.checksum),o=t.sources.map(t=>e.expand(t));e.toPath(e.expand(t.destination))
;for(const{expand:n,content:s}of t.heredocs)n&&expandHeredoc(s,e.expansion);void 0===r||""===r||isMode(r)||refuse(`invalid chmod parameter: '${r}'`);const a=o.map(e=>toForm(e,t))
;checkChecksum(literal(i),a),checkOwner(literal(s)??"",t),o.forEach((s,r)=>{const i=a[r]?.kind;if("http"!==i){
const{line:r,instruction:o,parents:a}=t,c="parents"===a?[]:t.excludes,l="path"===i?e.toPath(s):s,{kind:u,path:d}=toSourcePath(l,a),f="git"===i?"sent":"read";e.use({purpose:f,from:n,source:{kind:u,
path:d,excludes:c,line:r,instruction:o}})}})}function checkOwner(e,{link:t}){const[n="",...s]=e.split(":"),isName=e=>!["","root"].includes(e)&&!isInt32(e)
;"linked"===t&&(isName(n)||isName(s.join(":")))&&refuse(`--chown=${e}: user and group names can't be resolved when used with --link`)}function toForm(e,t){const n=literal(e),s=void 0===n?{kind:"path"
}:parseSourceForm(n);return"path"!==s.kind&&"COPY"===t.instruction&&refuse(`source can't be ${"git"===s.kind?"a git ref":"a URL"} for COPY`),
"git"===s.kind&&checkKeepGitDir(s.options.get("keep-git-dir"),t),s}function checkKeepGitDir(e,{keepGitDir:t}){
void 0!==e&&"unsaid"!==t&&(""===e||isBoolean(e)&&/^[1tT]/.test(e)?"yes":"no")!==t&&refuse("inconsistent keep-git-dir configuration")}function checkChecksum(e,t){if(void 0===e||""===e)return
;const[n,...s]=t;if(void 0===n||s.length>0)return refuse("checksum can't be specified for multiple sources");switch(n.kind){case"path":return refuse("checksum requires HTTP(S) or Git sources")
;case"http":return void(isDigest(e)||refuse(`invalid checksum: ${e}`));case"git":(n.options.get("checksum")??n.options.get("commit")??e)!==e&&refuse(`checksum mismatch: ${e}`)}}function toSlashes(e){
if("string"==typeof e)return toSystemDrive(e);const[t,...n]=e.fragments;return{fragments:[toSystemDrive(t),...n.map(slash)],gaps:e.gaps}}function slash(e){return e.replaceAll("\\","/")}
function toSystemDrive(e){const t=slash(e),n=t.indexOf(":");return(t.startsWith("//")||n>=0&&!/^[cC]:./.test(t))&&refuse(`the path is not on the system drive: ${e}`),t.slice(n+1)}
function runMounts(e,{mounts:t,command:n,line:s},r){const i=t.map(t=>parseMount(t,t=>e.expand(t)));i.forEach((t,n)=>{const i=isFromMain(t)?void 0:r[n];if(void 0!==i&&e.demandEarlier(i),
"secret"===t.type||"ssh"===t.type)return void checkSecret(t,e.os);checkTarget(t,e.workdir);const{kind:o,path:a}=toMountPath(t.source);e.use({purpose:"tmpfs"===t.type?"sent":"read",from:i,source:{
kind:o,path:a,excludes:[],line:s,instruction:"RUN --mount"}})}),"empty"===n&&refuse("arguments are required")}function isFromMain({type:e,from:t}){return"cache"!==e&&"yes"===emptiness(t)}
function checkTarget({target:e},t){const n=literal(e);void 0===n||void 0===t&&!n.startsWith("/")||"/"===(n.startsWith("/")?n:`/${cleanPath(`${t??""}/${n}`)}`)&&refuse(`invalid mount target "${n}"`)}
function checkSecret({type:e,target:t,targetless:n},s){const r=literal(t);if("secret"!==e||"windows"!==s||void 0===r)return;const i=""!==r&&!0===literal(toSlashes(t))?.startsWith("/")
;(""===r?"refused"!==n:i)||refuse(`secret target "${r}" must be an absolute path on Windows`)}function runCommand(e,{instruction:t,sources:n}){switch(e.request.effort.spend(Le),t.kind){case"arg":
return void declareArguments(e,t);case"env":return void setEnvironment(e,t);case"copy":return runCopy(e,t,n[0]),void e.addLayer();case"run":return runMounts(e,t,n),e.addLayer(),void e.markExecuted()
;case"workdir":return void e.changeDirectory(literal(e.toPath(e.expand(t.path))));case"words":return void checkWords(e,t);case"expose":return void checkPorts(e,t)}}
const Ct=new Set(["BUILDKIT_SBOM_SCAN_CONTEXT","BUILDKIT_SBOM_SCAN_STAGE"]);function declareArguments(e,{args:t}){for(const n of t){const t=run_command_valueOf(e,n)
;void 0===t||Ct.has(n.name)||e.setArgument(n.name,t)}}function run_command_valueOf(e,{name:t,value:n}){const s=e.request.buildArgs.get(t);if(void 0!==s)return s;if(void 0!==n)return e.expand(n)
;const r=e.request.globals.lookup(t);return"set"===r.kind?r.value:void 0}function setEnvironment(e,{pairs:t}){const n=t.map(({key:t,value:n})=>[e.expand(t),e.expand(n)]);for(const[t,s]of n){
const n=literal(t);if(void 0===n)throw new Refusal("unknown-name","ENV sets a variable whose name is not known");e.setEnvironment(n,s)}}function checkWords(e,{words:t,check:n}){for(const s of t){
const t=literal(e.expand(s));void 0!==t&&n(t)}}function checkPorts(e,{ports:t}){for(const n of t)(expandWords(n,e.expansion)??[]).every(isPort)||refuse(`invalid port: "${n}"`)}class StageRun{uses=[]
;reasons=[];stage;#ot;#at;#ct;#lt;#ut;#dt="none";constructor(e,t,n){this.stage=e,this.#ot=n,this.#at=t.scope,this.#ct=t.os,this.#lt=t.workdir,this.#ut=t.layers}end(){return{
scope:this.#at.fork(this.#ot.effort),workdir:this.#lt,layers:this.#ut,os:this.#ct}}get layers(){return this.#ut}get os(){return this.#ct}get execution(){return this.#dt}get workdir(){return this.#lt}
get request(){return this.#ot}get expansion(){const{escape:e,effort:t}=this.#ot;return{escape:e,effort:t,lookup:e=>this.#at.lookup(e)}}expand(e){return expandWord(e,this.expansion)}toPath(e){
return"windows"===this.#ct?toSlashes(e):e}use(e){if(this.uses.push(e),"read"===e.purpose&&"prefix"===e.source.kind){
const{line:t,instruction:n}=e.source,s=`a source of ${n} depends on a value that is not known`;this.reasons.push({kind:"unresolved-variable",line:t,text:s})}}demandEarlier(e){
"stage"===e.kind&&"built"===e.fate&&e.index>this.stage.index&&refuse(`stage "${e.name}" needs to be defined before current stage "${this.stage.name}"`)}addLayer(){this.#ut="some"}markExecuted(){
this.#dt="some"}setArgument(e,t){this.#at.setArgument(e,t,this.#ot.effort)}setEnvironment(e,t){this.#at.setEnvironment(e,t,this.#ot.effort)}changeDirectory(e){const t=this.#lt
;e?.startsWith("/")?this.#lt=e:""!==e&&(this.#lt=void 0===e||void 0===t?void 0:`/${cleanPath(`${t}/${e}`)}`),"/"!==this.#lt&&(this.#ut="some")}}function runBuild(e,t,n){const s=new Map,r=[]
;for(const i of e.stages()){if(!t.has(i)||"replaced"===i.fate)continue;const e=new StageRun(i,startOf(i,s,n),n);for(const t of i.commands)atLine(t.instruction.line,()=>{runCommand(e,t)});s.set(i,e),
r.push(...e.reasons)}return{runs:s,reasons:r}}const Et="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";function startOf(e,t,n){
const s="stage"===e.origin.kind?e.origin.stage:void 0,r=void 0===s?void 0:t.get(s)?.end();if(void 0!==r)return r
;const i="scratch"===e.origin.kind?void 0:e.platform,o=i?.os??n.os,a="image"!==(s??e).origin.kind&&!isOtherContext(s??e)||"unknown"!==n.baseEnvironment?"unset":"unknown",c=new Map("windows"===o?[]:[["PATH","unknown"===a?Ge:Et]])
;return{scope:new Scope({environment:c,others:a,declared:n.declaredArgs}),workdir:"unknown"===a?void 0:"/",layers:"none",os:o}}function isOtherContext({origin:e}){
return"context"===e.kind&&"other"===e.context.kind}class NodeNames{#ft=[];#ht=new Map;get nodes(){return this.#ft}find(e){return this.#ht.get(e)}addStage(e){this.#ft.push(e),
""!==e.name&&this.#ht.set(e.name,e)}addExternal(e){const t={kind:"external",...e};return this.#ft.push(t),t}}function linkCommand(e,t,n){switch(n.effort.spend(Le),e.kind){case"copy":return{
instruction:e,sources:""===e.from?[]:[findSourceOfCopy(e,t,n)]};case"run":return{instruction:e,sources:findSourcesOfMounts(e,t)};case"arg":case"env":case"workdir":case"words":case"expose":
case"onbuild":case"inert":return{instruction:e,sources:[]}}}function findSourceOfCopy({from:e,line:t},n,{escape:s,effort:r}){return atLine(t,()=>{literal(expandWord(e,{escape:s,lookup:()=>({
kind:"unset"}),effort:r}))!==e&&refuse("variable expansion is not supported for --from");const i=toInteger(e);return void 0!==i?n.nodes[i]??refuse(`invalid stage index ${i}`):findNode(n,e,{
by:"COPY --from",line:t})})}function findSourcesOfMounts({mounts:e,line:t},n){return e.map(({from:e})=>findNode(n,""===e?"scratch":e,{by:"RUN --mount",line:t}))}function findNode(e,t,n){
return e.find(toLower(t))??e.addExternal({name:t,...n})}function parseTrigger(e){const{statements:t,escape:n}=lexDockerfile(e.trigger),[s]=t
;if(void 0===s||t.length>1)return refuse("onbuild trigger should be a single expression");const r=parseInstruction({...s,line:e.line},n)
;return"from"===r.kind?refuse("FROM isn't allowed as an ONBUILD trigger"):r}function nameOfImage(e){switch(e.kind){case"image":return e.name;case"context":return e.context.name;case"stage":
return"replaced"===e.stage.fate?nameOfImage(e.stage.origin):void 0;case"scratch":return}}class StageGraph{#pt=new NodeNames;#A=new Map;#mt=new Map;#ot;#gt;constructor(e,t){this.#ot=t,
this.#gt=t.expansion.effort;for(const{from:t}of e)atLine(t.line,()=>{this.#vt(t)});this.stages().forEach((t,n)=>{t.commands=(e[n]?.instructions??[]).map(e=>this.#yt(e))})}stages(){
return this.#pt.nodes.filter(e=>"stage"===e.kind)}findTarget(e){const t=""===e?this.stages().at(-1):this.#pt.find(toLower(e));if(void 0!==t)return t
;throw new Refusal("unknown-target",`target stage "${e}" could not be found`)}rootOf(e){return this.#A.get(e)??e}runTriggers(e){
const t=[...this.#wt(e.origin),...this.#bt(e)].map(e=>this.#yt(this.#kt(e)));t.length>0&&(e.commands=[...t,...e.commands])}#wt(e){if("stage"!==e.kind)return[];const t=e.stage.commands
;return this.#gt.spend(Le*t.length),t.flatMap(({instruction:e})=>"onbuild"===e.kind?[e]:[])}#bt({origin:e,fate:t,line:n}){const s="replaced"===t?void 0:nameOfImage(e)
;return((void 0===s?void 0:this.#ot.triggers?.get(s))??[]).map(e=>({kind:"onbuild",line:n,trigger:e}))}originOf(e){if("scratch"===e)return{kind:"scratch"};const t=this.#ot.contexts.find(e)
;return void 0===t?{kind:"image",name:e}:{kind:"context",context:t}}checkNames(){for(const e of this.#pt.nodes)"external"===e.kind&&atLine(e.line,()=>this.originOf(e.name))}
#vt({base:e,name:t,line:n,platform:s}){const r=this.#xt(e),i=""===s?void 0:this.#_t(s),o=isReserved(t)?void 0:this.#ot.contexts.find(t),a=void 0===o?"built":"replaced",c=void 0===o?this.#St(r):{
kind:"context",context:o};void 0!==o&&void 0===parseImageName(r)&&refuse(`invalid reference format: ${r}`);const l={kind:"stage",index:this.#pt.nodes.length,name:t,line:n,platform:i,commands:[],
fate:a,origin:c};this.#pt.addStage(l),"stage"===c.kind&&this.#A.set(l,this.rootOf(c.stage))}#St(e){const t=this.#pt.find(e);return void 0===t?this.originOf(e):{kind:"stage",stage:t}}#xt(e){
const t=literal(expandWord(e,this.#ot.expansion));if(void 0===t)throw new Refusal("unknown-base",`the base ${e} depends on a value that is not known`)
;return""===t?refuse(`base name (${e}) should not be blank`):t}#_t(e){const t=literal(expandWord(e,this.#ot.expansion));return void 0===t?void 0:parsePlatform(t)}#kt(e){const t=this.#mt.get(e)
;if(void 0!==t)return t;const n=atLine(e.line,()=>parseTrigger(e));return this.#mt.set(e,n),n}#yt(e){return linkCommand(e,this.#pt,this.#ot.expansion)}}function isReserved(e){
return""===e||"scratch"===e||"context"===e}function uniteReferences(e){const t=new Map;for(const{reference:n,need:s}of e.flat()){const e=JSON.stringify(n),r=t.get(e);void 0===r?t.set(e,{reference:n,
platforms:[s]}):r.platforms.push(s)}return[...t.values()].map(({reference:t,platforms:n})=>n.every(e=>e.for===e.platform)&&n.length===e.length?t:{...t,platforms:n}).sort((e,t)=>e.line-t.line)}
function readDockerfile(e,t){try{checkSyntax(e,t),checkLintOptions(t.buildArgs.get("BUILDKIT_DOCKERFILE_CHECK")??findDirective(e,"check"));const n=parseDockerfile(e),s=new Effort
;return unite(listPlatforms(t).map(e=>readForPlatform(n,{...t,platforms:e,effort:s})))}catch(n){if(n instanceof Refusal)return toOpaque(n,e,t);throw n}}function listStageNames(e){try{
return parseDockerfile(e).stages.flatMap(({from:e})=>""===e.name?[]:[e.name])}catch(e){if(e instanceof Refusal)return[];throw e}}function listTriggers(e,t){try{
const{stages:n}=parseDockerfile(e),s=""===t?n.at(-1):n.findLast(({from:e})=>e.name===toLower(t));return(s?.instructions??[]).flatMap(e=>"onbuild"===e.kind?[e.trigger]:[])}catch(e){
if(e instanceof Refusal)return[];throw e}}const Tt=/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;function checkSyntax(e,{buildArgs:t}){
const n=t.get("BUILDKIT_SYNTAX")?.trim().split(" ",1)[0],s=n??findDirective(e,"syntax");if(""!==s&&!Tt.test(s))throw new Refusal("foreign-syntax",`another front end reads the Dockerfile: ${s}`)}
function listPlatforms({platforms:e,buildPlatform:t}){const n=""===t?void 0:parsePlatform(t),s=e.map(parsePlatform);return(0===s.length?[n]:s).map(e=>({build:n,target:e}))}
function readForPlatform(e,t){const{escape:n}=e,{effort:s,platforms:r}=t,i=new NamedContexts(t.contexts),o=createGlobalScope(e,{...t,contexts:i}),a={escape:n,effort:s,lookup:o.lookup.bind(o)
},c=new StageGraph(e.stages,{contexts:i,expansion:a,triggers:t.triggers}),l=c.findTarget(t.target);checkCycles(c.stages());const u=reachStages(c,l);c.checkNames()
;const{runs:d,reasons:f}=runBuild(c,u,{...t,escape:n,globals:o,declaredArgs:listDeclaredArgs(e),os:r.target?.os??""}),h=new InputCollector(c,{runs:d,platform:r.target}).collect(l)
;return checkPatterns(h.sources,d),{because:f,...h}}function unite(e){const t=unique(e.flatMap(e=>e.because));return{quality:0===t.length?"exact":"widened",because:t,
sources:unique(e.flatMap(e=>e.sources)),images:uniteReferences(e.map(({images:e})=>e)),contexts:uniteReferences(e.map(({contexts:e})=>e))}}function unique(e){
return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()].sort((e,t)=>e.line-t.line)}function toOpaque({kind:e,line:t,message:n},s,{contexts:r,buildArgs:i}){const o=[{kind:e,line:t,text:n
}],a=[...r].flatMap(([e,t])=>"local"===t.kind?[e]:[]),c=["",...a].map(e=>({context:e,kind:"path",path:"",excludes:[],line:t,instruction:"FROM"}));return{quality:"opaque",because:o,sources:c,
images:listPossibleImages(s,i),contexts:[]}}class DockerfileReader{#$t=new Map;read({id:e,text:t},n,s){const r=new Map([...n.buildContexts].map(([e,{kind:t}])=>[e,{kind:"local"===t?"local":"other"
}])),{target:i,buildArgs:o,platforms:a}=n,c=JSON.stringify([e,i,a,...[o,r,s].map(e=>[...e])]),l=this.#$t.get(c);if(void 0!==l)return l;const u=readDockerfile(t,{target:i,buildArgs:o,contexts:r,
platforms:a,buildPlatform:"",baseEnvironment:"unknown",triggers:s});return this.#$t.set(c,u),u}}class CollectedInputs{#se=[];#At=new Set;#ie=new Map;#Ot=new Reasons;#Ct=new Reasons;#Et=new Reasons
;add(e,t){if("path"===e.kind){const n=`${t.role} ${e.path}`;if(this.#At.has(n))return;this.#At.add(n)}this.#se.push({...t,...e})}addAncestors(e,t){for(const n of(0,s.vl)(e))this.add({kind:"path",
path:n},t)}addAttributes(e,t){const n=""===e?[""]:[...(0,s.vl)(e),""];for(const e of n)this.add({kind:"path",path:(0,s.uJ)(e,".gitattributes")},t)}addContext(e){this.#ie.set(e.name,e)}lose(e,t){
this.#Ot.add(e),"build-file"===t&&this.#Ct.add(e)}widen(e){this.#Et.add(e)}toInputs({parents:e,references:t}){return{quality:toQuality(this.#Ot.list,this.#Et.list),
buildFiles:toQuality(this.#Ct.list,[]),sources:this.#se,contexts:[...this.#ie.values()],parents:e,references:t}}}function toQuality(e,t){return e.length>0?{kind:"opaque",because:e}:t.length>0?{
kind:"widened",because:t}:{kind:"exact"}}class Reasons{#Tt=new Map;add(e){this.#Tt.has(e.because)||this.#Tt.set(e.because,e)}get list(){return[...this.#Tt.values()]}}function findParents(e,t,n){
return distinct([...listUsedContexts(e,n).flatMap(({context:n,platforms:s})=>{const r=toImages(e.recipe.buildContexts.get(n),t),i={spelling:n,at:e.atContext(n),...find_parents_keep({platforms:s})}
;return withoutItself(r.map(e=>({image:e,...i})),e)}),...(n?.images??[]).flatMap(({name:n,line:s,platforms:r})=>{if(e.recipe.buildContexts.has(n))return[];const i={spelling:n,at:e.atLine(s),
...find_parents_keep({platforms:r})};return withoutItself(t.find(n).map(({image:e,by:t})=>({image:e,...i,..."bare"===t?{by:t}:{}})),e)})])}function listReferences(e,t){
const n=listUsedContexts(e,t).flatMap(({context:t})=>{const n=e.recipe.buildContexts.get(t);return"remote"===n?.kind?toReference(n.text)??[]:[]});return[...n,...(t?.images??[]).map(({name:e})=>e)]}
function listUsedContexts({recipe:e},t){return void 0===t||"opaque"===t.quality?[...e.buildContexts.keys()].map(e=>({context:e})):t.contexts}function toImages(e,t){switch(e?.kind){case void 0:
case"local":return[];case"image":return[e.image];case"remote":{const n=toReference(e.text);return void 0===n?[]:t.find(n).map(({image:e})=>e)}}}function toReference(e){
return e.startsWith("docker-image://")?e.slice(15):void 0}function withoutItself(e,t){return e.length>1?e:e.filter(e=>!isItself(e,t))}function isItself(e,{image:t,variant:n,recipe:s}){
const r="image"===s.buildContexts.get(e.spelling)?.kind;return e.image===t&&"prod"===n&&!r}function find_parents_keep({platforms:e}){return void 0===e?{}:{platforms:e}}function distinct(e){
const t=new Map;for(const n of e){const e=JSON.stringify([n.spelling,n.image]),s=t.get(e);t.set(e,void 0===s?n:unitePlatforms(s,n))}return[...t.values()]}
function unitePlatforms({platforms:e,...t},{platforms:n}){if(void 0===e||void 0===n)return t;const isOwn=e=>e.for===e.platform,s=[...e,...n];return{...t,
platforms:[...s.filter(isOwn),...s.filter(e=>!isOwn(e))]}}function readBlindly(e){const t=new CollectedInputs,{image:n,variant:s,recipe:r,names:i}=e;t.lose({because:"the checkout could not be read"
},"content"),addBuildFiles(e,t);for(const n of read_blindly_listFolders(r))addFolder(n,e,t);for(const[n,s]of r.generated){const r={role:"content",at:e.at("generated",n),how:"a source of",name:n}
;t.add({kind:"globs",patterns:s},r)}const o={image:n.name,variant:s,recipe:r,atLine:e=>`${r.file}:${e}`,atContext:t=>e.at("build-contexts",t)};return t.toInputs({parents:findParents(o,i,void 0),
references:listReferences(o,void 0)})}function addBuildFiles(e,t){const{file:n,contextPath:r}=e.recipe,i=[n,`${n}.dockerignore`,(0,s.uJ)(r,".dockerignore")];for(const[n,s]of i.entries()){
const r=0===n?"the Dockerfile":"the ignore file";t.add({kind:"path",path:s},{role:"build-file",at:s,how:r});const i={at:e.at("file"),how:`above ${r}`,name:s};t.addAncestors(s,{role:"build-file",...i})
}}function read_blindly_listFolders({contextPath:e,buildContexts:t}){const n={title:"the context",name:e||".",path:e,key:["context"]},s=[...t].flatMap(([e,t])=>{if("local"!==t.kind)return[]
;const n=["build-contexts",e];return[{title:"the build context",name:e,path:t.path,key:n}]});return[n,...s]}function addFolder({title:e,name:t,path:n,key:s},r,i){const o={role:"content",at:r.at(...s),
name:t};i.add({kind:"folder",path:n},{...o,how:`in ${e}`}),i.addAncestors(n,{...o,how:`above ${e}`}),i.addAttributes(n,{...o,how:`attributes of ${e}`})}
const Pt=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;function go_text_trimSpace(e){let t=0,n=e.length;for(;t<n&&Pt.test(e.charAt(t));)t++
;for(;n>t&&Pt.test(e.charAt(n-1));)n--;return e.slice(t,n)}function go_text_cleanPath(e){const t=e.startsWith("/"),n=[]
;for(const s of e.split("/"))""!==s&&"."!==s&&(".."!==s?n.push(s):n.length>0&&".."!==n.at(-1)?n.pop():t||n.push(s));const s=n.join("/");return t?`/${s}`:""===s?".":s}function go_text_byteLength(e){
let t=0;for(const n of e){const e=toCodePoint(n);isStrayByte(e)||e<128?t+=1:t+=e<2048?2:e<65536?3:4}return t}function isStrayByte(e){return e>=56448&&e<=56575}function toRune(e){
return e>=55296&&e<=57343?65533:e}function toCodePoint(e){return e.codePointAt(0)??-1}function isAcceptedGlob(e){const t=Array.from(e);let n=".";for(let e=0;e<t.length;){const s=skipStars(t,e),r=s>e
;e=findStar(t,s);const i=t.slice(s,e);if(r&&0===i.length)return!0;const o=e===t.length,{outcome:a,rest:c}=matchFromHere(i,n,{star:r,isLast:o});if("malformed"===a)return!1;if("differs"===a)return!0;n=c
}return!0}function matchFromHere(e,t,{star:n,isLast:s}){const fits=({outcome:e,rest:t})=>"matches"===e&&!(s&&""!==t),r=matchChunk(e,t);if(fits(r)||"malformed"===r.outcome)return r
;const i=n&&""!==t?matchChunk(e,""):r;return fits(i)||"malformed"===i.outcome?i:{outcome:"differs",rest:t}}function skipStars(e,t){let n=t;for(;"*"===e[n];)n++;return n}function findStar(e,t){
let n=!1,s=t;for(;s<e.length;s++){const t=e[s];if("\\"===t)s++;else if("["===t)n=!0;else if("]"===t)n=!1;else if("*"===t&&!n)break}return Math.min(s,e.length)}function matchChunk(e,t){let n=t,s=!1
;for(let t=0;t<e.length;){s||=""===n;const r="["===e[t]?readBracket(e,t+1):void 0;if(void 0!==r){if(r.end<0)return{outcome:"malformed",rest:n};s||=!r.holdsDot,t=r.end}else{const r="\\"===e[t];r&&t++
;const i=e[t++];if(void 0===i)return{outcome:"malformed",rest:n};s||="."!==i&&(r||"?"!==i)}n=""}return{outcome:s?"differs":"matches",rest:n}}function readBracket(e,t){const n="^"===e[t]
;let s=n?t+1:t,r=!1;for(let t=0;0===t||"]"!==e[s];t++){const t=readMember(e,s),n=t.end>=0&&"-"===e[t.end]?readMember(e,t.end+1):t;if(n.end<0)return{end:-1,holdsDot:r};r||=t.rune<=46&&46<=n.rune,
s=n.end}return{end:s+1,holdsDot:r!==n}}function readMember(e,t){const n={end:-1,rune:-1},s=e[t];if(void 0===s||"-"===s||"]"===s)return n;const r="\\"===s?t+1:t,i=toCodePoint(e[r]??"")
;return i<0||isStrayByte(i)||r+1>=e.length?n:{end:r+1,rune:i}}const Nt={kind:"sequence",parts:[]};function oneRune(e){return{kind:"one of",ranges:[{low:e,high:e}],groups:[]}}function setHolds(e,t){
return(e.ranges.some(e=>e.low<=t&&t<=e.high)||e.groups.some(e=>groupHolds(e,t)))===("one of"===e.kind)}function groupHolds(e,t){return e.property.test(String.fromCodePoint(t))===("inside"===e.kind)}
class Automaton{program;start;known=new Map;visited=new Uint32Array(0);visit=0;constructor(e){this.program=e,this.start={steps:[e.start],before:"nothing",next:new Map,accepts:void 0}}run(e,t,n){
let s=e;for(let e=n.start;e<n.end&&s.steps.length>0;e++){const n=t.charCodeAt(e),r=n<55296?n:t.codePointAt(e)??n;r>65535&&e++,s=s.next.get(r)??this.advance(s,r)}return s}accepts(e){
return e.accepts??=this.reach(e,"end").some(e=>"end"===this.program.steps[e]?.kind),e.accepts}advance(e,t){const n=toRune(t),s=isWord(n)?"word":"other",r=[];for(const t of this.reach(e,s)){
const e=this.program.steps[t];"rune"===e?.kind&&setHolds(e.set,n)&&r.push(e.next)}const i=this.share([...new Set(r)].sort((e,t)=>e-t),s);return e.next.set(t,i),i}share(e,t){
const n=`${t} ${e.join(" ")}`,s=this.known.get(n);if(void 0!==s)return s;this.known.size>=2e3&&this.known.clear();const r={steps:e,before:t,next:new Map,accepts:void 0};return this.known.set(n,r),r}
reach(e,t){0===this.visit&&(this.visited=new Uint32Array(this.program.steps.length)),this.visit++;const n=[],s=[...e.steps];for(let r=s.pop();void 0!==r;r=s.pop()){
if(this.visited[r]===this.visit)continue;this.visited[r]=this.visit;const i=this.program.steps[r]
;if("fork"===i?.kind)for(const e of i.nexts)s.push(e);else"assertion"!==i?.kind?n.push(r):holds(i.assertion,e.before,t)&&s.push(i.next)}return n}}function holds(e,t,n){switch(e){case"begin":
return"nothing"===t;case"end":return"end"===n;case"word boundary":return"word"===t!=("word"===n);case"no word boundary":return"word"===t==("word"===n)}}function isWord(e){
return e>=48&&e<=57||e>=65&&e<=90||95===e||e>=97&&e<=122}
const Mt=1114111,Rt=new Map([["alnum","09AZaz"],["alpha","AZaz"],["ascii","\0\x7f"],["blank","\t\t  "],["cntrl","\0\x1f\x7f\x7f"],["digit","09"],["graph","!~"],["lower","az"],["print"," ~"],["punct","!/:@[`{~"],["space","\t\r  "],["upper","AZ"],["word","09AZaz__"],["xdigit","09AFaf"]]),Lt=new Map([["d","09"],["s","\t\n\f\r  "],["w","09AZaz__"]])
;function posixClass(e){const t=e.startsWith("^"),n=Rt.get(t?e.slice(1):e);if(void 0===n)return;const s=toRanges(n);return{ranges:t?rune_groups_invert(s):s,groups:[]}}function perlClass(e){
const t=e.toLowerCase(),n=Lt.get(t);if(void 0===n)return;const s=toRanges(n);return{ranges:e===t?s:rune_groups_invert(s),groups:[]}}function unicodeClass(e){
const t=e.startsWith("^"),n=toProperty(t?e.slice(1):e);if(void 0!==n)return{ranges:[],groups:[{kind:t?"outside":"inside",property:n}]}}function invertMembers(e){const[t]=e.groups;return void 0===t?{
ranges:rune_groups_invert(e.ranges),groups:[]}:{ranges:[],groups:[{kind:"inside"===t.kind?"outside":"inside",property:t.property}]}}function toProperty(e){if(!/^[A-Za-z_]+$/.test(e))return
;const t=toCanonicalName(e);for(const e of[`gc=${t}`,`sc=${t}`,t])if(e!==t||["Any","Assigned","ASCII"].includes(e))try{return new RegExp(`^\\p{${e}}$`,"u")}catch{continue}}function toCanonicalName(e){
return/^ascii$/i.test(e)?"ASCII":/^lc$/i.test(e)?"LC":e.split("_").map(e=>e.slice(0,1).toUpperCase()+e.slice(1).toLowerCase()).join("_")}function toRanges(e){const t=[]
;for(let n=0;n<e.length;n+=2)t.push({low:e.charCodeAt(n),high:e.charCodeAt(n+1)});return t}function rune_groups_invert(e){const t=[];let n=0;for(const s of e)s.low>n&&t.push({low:n,high:s.low-1}),
n=s.high+1;return n<=Mt&&t.push({low:n,high:Mt}),t}const It={kind:"invalid"},qt=new Map([["a",7],["f",12],["n",10],["r",13],["t",9],["v",11]]);function readRune(e,t){const n=e.codePointAt(t)
;return void 0===n?It:{kind:"rune",rune:toRune(n),end:t+(n>65535?2:1)}}function readEscape(e,t){const n=e.charAt(t+1);if("p"===n||"P"===n)return readUnicodeClass(e,t);const s=perlClass(n)
;return void 0!==s?{kind:"class",members:s,end:t+2}:readEscapedRune(e,t+1)}function readEscapedRune(e,t){const n=e.charAt(t),s=qt.get(n);return void 0!==s?{kind:"rune",rune:s,end:t+1
}:"x"===n?readHexadecimal(e,t+1):/[0-7]/.test(n)?readOctal(e,t):/[\0-\x7f]/.test(n)&&!/[0-9A-Za-z]/.test(n)?{kind:"rune",rune:toCodePoint(n),end:t+1}:It}function readOctal(e,t){
const n=/^[0-7]{1,3}/.exec(e.slice(t,t+3))?.[0]??"";return 1===n.length&&"0"!==n?It:{kind:"rune",rune:parseInt(n,8),end:t+n.length}}function readHexadecimal(e,t){if("{"!==e.charAt(t)){
const n=e.slice(t,t+2);return/^[0-9A-Fa-f]{2}$/.test(n)?{kind:"rune",rune:parseInt(n,16),end:t+2}:It}const n=e.indexOf("}",t),s=n<0?"":e.slice(t+1,n);if(!/^[0-9A-Fa-f]+$/.test(s))return It
;const r=parseInt(s,16);return r>1114111?It:{kind:"rune",rune:r,end:n+1}}function readUnicodeClass(e,t){const n="{"===e.charAt(t+2),s=e.indexOf("}",t);if(n&&s<0)return It
;const r=n?s+1:t+3,i=unicodeClass(n?e.slice(t+3,s):e.charAt(t+2));return void 0===i?It:{kind:"class",members:"P"===e.charAt(t+1)?invertMembers(i):i,end:r}}function readClass(e,t){
const n="^"===e.charAt(t+1)?"none of":"one of",s=[],r=[],i="one of"===n?t+1:t+2;let o=i;for(;o===i||"]"!==e.charAt(o);){const t=parse_class_readMember(e,o);if("invalid"===t.kind)return It;if(o=t.end,
"class"===t.kind){s.push(...t.members.ranges),r.push(...t.members.groups);continue}const n=readRangeEnd(e,t);if("rune"!==n.kind||n.rune<t.rune)return It;o=n.end,s.push({low:t.rune,high:n.rune})}
return{kind:"set",set:{kind:n,ranges:s,groups:r},end:o+1}}function parse_class_readMember(e,t){if(e.startsWith("[:",t)){const n=e.indexOf(":]",t+2);if(n>=0){const s=posixClass(e.slice(t+2,n))
;return void 0===s?It:{kind:"class",members:s,end:n+2}}}return"\\"===e.charAt(t)?readEscape(e,t):readRune(e,t)}function readRangeEnd(e,t){const n=e.charAt(t.end+1)
;if("-"!==e.charAt(t.end)||""===n||"]"===n)return t;const s="\\"===n?readEscape(e,t.end+1):readRune(e,t.end+1);return"class"===s.kind?It:s}const Bt=1e3,Ft={kind:"none of",ranges:[{low:10,high:10}],
groups:[]},Dt=new Map([["A","begin"],["z","end"],["b","word boundary"],["B","no word boundary"]]);function parseExpression(e){return new Parser(e).parse()}class Parser{text;levels=[{branches:[],
parts:[]}];at=0;afterRepeat=!1;constructor(e){this.text=e}parse(){for(;this.at<this.text.length;){const e=this.readRepeat();if("invalid"===e)return;if(this.afterRepeat="read"===e,
"none"===e&&!this.readOne())return}return 1===this.levels.length?closeLevel(this.level):void 0}get level(){return this.levels.at(-1)??{branches:[],parts:[]}}push(e,t){return this.level.parts.push(e),
this.at=t,!0}readOne(){const e=this.at+1;switch(this.text.charAt(this.at)){case"(":return this.levels.push({branches:[],parts:[]}),this.at=e,!0;case")":return this.closeGroup();case"|":
return this.level.branches.push({kind:"sequence",parts:this.level.parts}),this.level.parts=[],this.at=e,!0;case"^":return this.push({kind:"assertion",assertion:"begin"},e);case"$":return this.push({
kind:"assertion",assertion:"end"},e);case".":return this.push({kind:"rune",set:Ft},e);case"[":return this.readBracket();case"\\":return this.readBackslash();default:return this.readLiteral()}}
closeGroup(){if(1===this.levels.length)return!1;const e=closeLevel(this.level);return this.levels.pop(),this.push(e,this.at+1)}readLiteral(){const e=readRune(this.text,this.at)
;return"rune"===e.kind&&this.push({kind:"rune",set:oneRune(e.rune)},e.end)}readBracket(){const e=readClass(this.text,this.at);return"invalid"!==e.kind&&this.push({kind:"rune",set:e.set},e.end)}
readBackslash(){const e=this.text.charAt(this.at+1),t=Dt.get(e);if(void 0!==t)return this.push({kind:"assertion",assertion:t},this.at+2);if("Q"===e)return this.readQuoted()
;const n=readEscape(this.text,this.at);switch(n.kind){case"invalid":return!1;case"rune":return this.push({kind:"rune",set:oneRune(n.rune)},n.end);case"class":return this.push({kind:"rune",set:{
kind:"one of",...n.members}},n.end)}}readQuoted(){const e=this.text.indexOf("\\E",this.at+2),t=e<0?this.text.length:e;for(this.at+=2;this.at<t;)this.readLiteral();return this.at=e<0?t:e+2,!0}
readRepeat(){const e=readCounts(this.text,this.at);if(void 0===e)return"none";const t=this.level.parts.pop();if(void 0===t||this.afterRepeat||!countsAreValid(e))return"invalid";const n={kind:"repeat",
of:t,min:e.min,max:e.max};return mostCopies(n)>Bt?"invalid":(this.push(n,e.end),"read")}}function closeLevel(e){const t={kind:"sequence",parts:e.parts}
;return 0===e.branches.length?0===e.parts.length?Nt:t:{kind:"choice",branches:[...e.branches,t]}}function readCounts(e,t){switch(e.charAt(t)){case"*":return{min:0,max:1/0,end:t+1};case"+":return{
min:1,max:1/0,end:t+1};case"?":return{min:0,max:1,end:t+1};case"{":return readBraces(e,t);default:return}}const jt=/\{(0|[1-9][0-9]*)(?:(,)(0|[1-9][0-9]*)?)?\}/y;function readBraces(e,t){
jt.lastIndex=t;const n=jt.exec(e);if(null===n)return;const s=Number(n[1]);return{min:s,max:void 0===n[2]?s:Number(n[3]??1/0),end:t+n[0].length}}function countsAreValid({min:e,max:t}){
return e<=Bt&&(t<=Bt||t===1/0)&&e<=t}function mostCopies(e){const t=e.max===1/0?e.min:e.max,n="repeat"===e.of.kind?mostCopies(e.of):1;return Math.max(t,1)*n}function compileExpression(e){
if(countSteps(e)>1e5)return;const t=[{kind:"end"}];return{start:append(t,e,0),steps:t}}function append(e,t,n){switch(t.kind){case"rune":return e.push({kind:"rune",set:t.set,next:n})-1;case"assertion":
return e.push({kind:"assertion",assertion:t.assertion,next:n})-1;case"sequence":return t.parts.reduceRight((t,n)=>append(e,n,t),n);case"choice":{const s=t.branches.map(t=>append(e,t,n))
;return e.push({kind:"fork",nexts:s})-1}case"repeat":{const{of:s,min:r,max:i}=t;let o=i===1/0?appendLoop(e,s,n):n;for(let t=r;t<i&&i!==1/0;t++)o=e.push({kind:"fork",nexts:[append(e,s,o),n]})-1
;for(let t=0;t<r;t++)o=append(e,s,o);return o}}}function appendLoop(e,t,n){const s=e.push({kind:"end"})-1;return e[s]={kind:"fork",nexts:[append(e,t,s),n]},s}function countSteps(e){switch(e.kind){
case"rune":case"assertion":return 1;case"sequence":return e.parts.reduce((e,t)=>e+countSteps(t),0);case"choice":return e.branches.reduce((e,t)=>e+countSteps(t),1);case"repeat":
return 1+(e.max===1/0?e.min+1:e.max)*(countSteps(e.of)+1)}}const Gt=new Set(".+()$");function toMatcher(e){const{kind:t,expression:n}=matcher_translate(e);switch(t){case"exact":return{kind:t,text:e}
;case"prefix":return{kind:t,text:e.slice(0,-2)};case"suffix":return{kind:t,text:e.slice(2)};case"expression":{const s=parseExpression(`^${n}$`),r=void 0===s?void 0:compileExpression(searched(s))
;return void 0===r?{kind:"broken"}:{kind:t,automaton:new Automaton(r),...literalEnds(e)}}}}function literalEnds(e){if(/[[\]{}|^\\\uFEFF\uD800-\uDFFF\uFFFD]/.test(e))return{begins:"",ends:""}
;const t=/^[^*?]*/.exec(e)?.[0]??"",n=e.slice(Math.max(e.lastIndexOf("*"),e.lastIndexOf("?"))+1);return{begins:t,ends:n.startsWith("/")?n.slice(1):n}}const Ht={kind:"repeat",of:{kind:"rune",set:{
kind:"none of",ranges:[],groups:[]}},min:0,max:1/0};function searched(e){if("sequence"===e.kind){const{parts:t}=e;if(isAssertion(t[0],"begin")&&isAssertion(t.at(-1),"end"))return e}return{
kind:"sequence",parts:[Ht,e,Ht]}}function isAssertion(e,t){return"assertion"===e?.kind&&e.assertion===t}function matcher_translate(e){const t=Array.from(e.replace(/^\uFEFF/,"")),n={kind:"exact",
expression:""};for(let e=0;e<t.length;){const s=t[e]??"";"*"!==s||"*"!==t[e+1]?(e++,n.expression+="\\"===s?`\\${t[e++]??""}`:translateOne(s),
"*?[]\\".includes(s)&&(n.kind="expression")):e=translateStars(t,e,n)}return n}function translateOne(e){return"*"===e?"[^/]*":"?"===e?"[^/]":Gt.has(e)?`\\${e}`:e}function translateStars(e,t,n){
const s="/"===e[t+2]?t+3:t+2;return s<e.length?(n.expression+="(.*/)?",n.kind="expression"):"exact"===n.kind?n.kind="prefix":(n.expression+=".*",n.kind="expression"),0===t&&(n.kind="suffix"),s}
function matchesText(e,t){switch(e.kind){case"exact":return t===e.text;case"prefix":return t.startsWith(e.text);case"suffix":return t.endsWith(e.text)||t.length===e.text.length-1&&e.text===`/${t}`}}
function parsePatterns(e){const t=[];for(const{text:n,line:s}of e){const e=go_text_trimSpace(n);if(""===e)continue;const r=go_text_cleanPath(e);if("!"===r)return{kind:"invalid",
because:'a lone "!" excepts nothing',line:s};const i=r.startsWith("!")?"send":"ignore",o="send"===i?r.slice(1):r;if(!isAcceptedGlob(o))return malformed({text:o,line:s});t.push({text:o,line:s,effect:i,
matcher:toMatcher(o)})}return{kind:"patterns",patterns:t}}function malformed({text:e,line:t}){return{kind:"invalid",because:`the pattern ${JSON.stringify(e)} is malformed`,line:t}}class Contenders{#Pt
;#Nt=new Map;constructor(e){this.#Pt=e}static of(e){return new Contenders(e.map((e,t)=>({pattern:e,index:t,inherited:!1,...contenders_literalEnds(e.matcher)})))}listFor(e){
const t=e.charCodeAt(e.length-1);return this.#Nt.get(t)??this.#Mt(t)}#Mt(e){const t=this.#Pt.filter(t=>t.inherited||mayEndIn(e,t));return this.#Nt.set(e,t),t}below(e,t){
const remains=n=>n.inherited||!t.includes(n.index)&&mayMatchBelow(e,n);return this.#Pt.every(remains)?this:new Contenders(this.#Pt.flatMap(e=>t.includes(e.index)?[{...e,inherited:!0
}]:remains(e)?[e]:[]))}}function mayEndIn(e,{ends:t}){return""===t||t.charCodeAt(t.length-1)===e}function mayMatchBelow(e,{begins:t}){return t.startsWith(e)||e.startsWith(t)}
function contenders_literalEnds(e){switch(e.kind){case"exact":return{begins:e.text,ends:e.text};case"prefix":return{begins:e.text,ends:""};case"suffix":return{begins:"",ends:e.text.replace(/^\//,"")}
;case"expression":return{begins:e.begins,ends:e.ends};case"broken":return{begins:"",ends:""}}}const Wt={kind:"sent"};function newDirectory(e){return{...e,children:new Map,states:new Map}}
function stateOf(e,t,n){const s=[];let r=e;for(;void 0!==r.parent&&!r.states.has(t);)s.push(r),r=r.parent;let i=r.states.get(t)??n.start;for(let e=s.pop();void 0!==e;e=s.pop()){const s={
start:e.parent?.length??0,end:e.length};i=n.run(i,e.path,s),e.states.set(t,i)}return i}function judge(e,t,n){let s=Wt;for(const r of e.contenders.listFor(t)){const{pattern:i}=r;if(!r.inherited){
if("send"===i.effect!=(s!==Wt))continue;if("broken"===i.matcher.kind)return{kind:"broken",pattern:i};if(!matchesIn(e,t,r))continue}n?.push(r.index),s="send"===i.effect?Wt:{kind:"ignored",line:i.line}}
return s}function matchesIn(e,t,n){const{matcher:s}=n.pattern;switch(s.kind){case"broken":return!1;case"exact":case"prefix":case"suffix":return matchesText(s,t);case"expression":{
if(!t.endsWith(s.ends)||!t.startsWith(s.begins))return!1;const r=stateOf(e,n.index,s.automaton),i={start:e.length,end:t.length};return s.automaton.accepts(s.automaton.run(r,t,i))}}}class IgnoreWalk{
exceptions;anyException;root;last;constructor(e){this.exceptions=e.filter(e=>"send"===e.effect).map(e=>withoutGlob(e.text)),this.anyException=this.exceptions.some(e=>/[*[\]?^\\]/.test(e));const t={
parent:void 0,path:"",length:0,closed:void 0,contenders:Contenders.of(e)};this.root=newDirectory(t),this.last={prefix:"",directory:this.root}}judgeFile(e){const t=this.enter(e)
;return toVerdict(t.closed??judge(t,e))}openDirectory(e){const t=this.enter(""===e?"":`${e}/`);return e=>toVerdict(t.closed??judge(t,e))}enters(e){return""===e||void 0===this.enter(`${e}/`).closed}
enter(e){const{prefix:t}=this.last;if(e.startsWith(t)&&!e.includes("/",t.length))return this.last.directory;const n=e.lastIndexOf("/")+1;let s=this.root;for(let t=0;t<n&&void 0===s.closed;){
const n=e.indexOf("/",t);s=this.openChild(s,e,{start:t,slash:n}),t=n+1}return this.last={prefix:e.slice(0,n),directory:s},s}openChild(e,t,{start:n,slash:s}){const r=t.slice(n,s),i=e.children.get(r)
;if(void 0!==i)return i;const o=t.slice(0,s),a=[],c=judge(e,o,a),l=newDirectory({parent:e,path:t,length:s+1,contenders:e.contenders.below(`${o}/`,a),closed:this.isEntered(o,c)?void 0:c})
;return e.children.set(r,l),l}isEntered(e,t){switch(t.kind){case"sent":return!0;case"ignored":return this.leadsInto(e);case"broken":return!1}}leadsInto(e){if(this.anyException)return!0;const t=`${e}/`
;return this.exceptions.some(e=>`${e}/`.startsWith(t))}}function toVerdict(e){return"broken"===e.kind?malformed(e.pattern):e}function withoutGlob(e){return e.replace(/\/\*\*$/,"").replace(/\/\*$/,"")}
function followPath(e,t){const n=new Walk(e,t);for(let e=n.next();;e=n.next())if(void 0!==e)return e}class Walk{way;#Rt;#Lt=[];#J=[];constructor(e,t){this.way=t,this.#Rt=toSegments(e)}next(){
const e=this.#Rt.shift();if(void 0===e)return this.#It();if(".."===e)return void 0===this.#Lt.pop()&&"outside"===this.way.above?this.#f("outside"):void 0;this.#Lt.push(e)
;const t=this.way.tree.entry(this.#qt);switch(t?.mode){case void 0:return;case ue:return this.#Bt(t.id);case de:return this.#f("submodule");default:return this.#f(0===this.#Rt.length?"file":"missing")
}}#Bt(e){const t=this.way.texts.read(e);if(this.#J.push(this.#qt),void 0===t)return this.#f("unreadable");if(this.#J.length>40)return this.#f("endless");if(t.startsWith("/")){
if("outside"===this.way.above)return this.#f("outside");this.#Lt=[]}else this.#Lt.pop();this.#Rt=[...toSegments(t),...this.#Rt]}#It(){
return this.#f(this.way.tree.hasFolder(this.#qt)?"folder":"missing")}#f(e){return{path:this.#qt,kind:e,links:this.#J}}get#qt(){const{root:e}=this.way;return 0===this.#Lt.length?e:(0,
s.uJ)(e,this.#Lt.join("/"))}}function toSegments(e){return e.split("/").filter(e=>""!==e&&"."!==e)}function*selectPaths(e,t){if("globs"===e.kind){const n=e.patterns.map(e=>({pattern:e}))
;for(const{path:e}of t.select(n))yield e;return}for(const{from:n,to:s}of selectRanges(e,t))yield*t.paths.slice(n,s)}function selectRanges(e,t){switch(e.kind){case"path":return t.single(e.path)
;case"folder":return narrow(listFolder(e.path,t),e.only,t);case"pattern":return narrow(listMatches(e,t),e.only,t);case"empty-folders":return narrow(listFolder(e.path,t),toSelection(e),t)
;case"gone-submodules":return[]}}function selectsAny(e,t){return!0!==selectPaths(e,t)[Symbol.iterator]().next().done}function isSelected(e,t){switch(e.kind){case"path":return e.path===t;case"folder":
return(0,s.UO)(t,e.path)&&isLeft(e,t);case"pattern":{if(!(0,s.UO)(t,e.path))return!1;const n=(0,s.yE)(e.path,t).split("/");return n.length>=e.segments.length&&isMatch(e,n)&&isLeft(e,t)}
case"empty-folders":return e.folders.above(t).length>0;case"gone-submodules":return!1}}function selectNamed(e,t){return{key:t.key,name:e,has:n=>(0,s.ev)(n,e)&&t.has(n)}}
function isMatch({segments:e},t){return e.every((e,n)=>e(t[n]??""))}function isLeft({only:e},t){return!1!==e?.has(t)}function describeSet(e){const t="pattern"===e.kind?e.text:""
;return JSON.stringify([e.kind,e.path,t,e.only?.key??""])}function narrow(e,t,n){return void 0===t?e:void 0===t.name?listRuns(e,t,n):listSome(e,n.named(t.name),e=>t.has(n.paths[e]??""))}
function*listSome(e,t,n){for(const{from:s,to:r}of e)for(const e of t)s<=e&&e<r&&n(e)&&(yield{from:e,to:e+1})}function*listRuns(e,t,n){for(const s of e){let e=s.from
;for(const{folder:r,from:i,to:o}of n.runs(s)){const s=t.inFolder?.(r)??(e=>t.has(e));for(let t=i;t<o;t+=1)s(n.paths[t]??"")||(e<t&&(yield{from:e,to:t}),e=t+1)}e<s.to&&(yield{from:e,to:s.to})}}
function*listFolder(e,t){""!==e&&(yield*t.single(e));const n=t.folder(e);n.from<n.to&&(yield n)}function toSelection(e){return{key:e.folders.key,has:t=>isSelected(e,t)}}
function*listMatches({path:e,segments:t},n){const[r,...i]=t;if(void 0===r)return void(yield*listFolder(e,n));const o=new Set;for(const t of select_paths_listNames(e,n))!o.has(t)&&r(t)&&(o.add(t),
yield*listMatches({path:(0,s.uJ)(e,t),segments:i},n))}function*select_paths_listNames(e,t){const n=""===e?0:e.length+1,{from:s,to:r}=t.folder(e);for(let e=s;e<r;){
const s=t.paths[e]??"",r=s.indexOf("/",n);-1===r?(yield s.slice(n),e+=1):(yield s.slice(n,r),e=t.folder(s.slice(0,r)).to)}}function findEmptyFolders(e,{head:t,start:n}){
const s=`empty folders of ${describeSet(e)}, ${n}`,r=Ut.get(t)??new Map;Ut.set(t,r);const i=r.get(s)??searchFolders(s,e,{head:t,start:n});return r.set(s,i),{kind:"empty-folders",path:e.path,folders:i}
}const Ut=new WeakMap;function searchFolders(e,t,{head:n,start:r}){const i=new Map,o=new Map,judge=e=>{const{from:s,to:i}=n.folder(e);if(s<i&&isSelected(t,n.paths[s]??""))return!1;if(e===t.path){
if("pattern"===t.kind||"around"===r)return!1}else if(!isSelected(t,e))return!1;return!holdsAny(t,e,n)},isEmpty=e=>{const t=o.get(e)??judge(e);return o.set(e,t),t};return{key:e,head:n,isEmpty,
above:e=>{if(!(0,s.UO)(e,t.path))return[];if(e===t.path)return isEmpty(e)?[e]:[];const n=(0,s.yl)(e),r=i.get(n)??listAround(n,t.path).filter(isEmpty);return i.set(n,r),r}}}
function listEmptyFolders({path:e,folders:t},n){const s=selectPaths({kind:"folder",path:e},n.folders);return[...n.single(e).map(()=>e),...s].filter(t.isEmpty)}function holdsAny(e,t,n){
const{from:s,to:r}=n.folder(t);for(let t=s;t<r;t+=1)if(isSelected(e,n.paths[t]??""))return!0;return""!==t&&n.has(t)&&isSelected(e,t)}function listAround(e,t){return(""===e?[""]:[e,...(0,
s.vl)(e),""]).filter(e=>(0,s.UO)(e,t))}class FolderChanges{changes;#Ft=new Map;constructor(e){this.changes=e}areFelt(e,{above:t,head:n,key:s}){return t(e).some(e=>{
const t=`${s}\n${e}`,r=this.#Ft.get(t)??this.#Dt(e,n);return this.#Ft.set(t,r),r})}#Dt(e,t){const{paths:n,wasThere:s}=this.changes,r=listIn(e,t)
;return 0===r.length||!r.some(e=>!n.has(e)||s(e))&&!listIn(e,n).some(s)}}function listIn(e,t){const{from:n,to:s}=t.folder(e),r=t.paths.slice(n,s);return""!==e&&t.has(e)?[e,...r]:r}
function compileSegment(e){const t=tokenize(Array.from(e));return e=>matchTokens(t,Array.from(e))}function segment_pattern_isPattern(e){return/[*?[\\]/.test(e)}function cutAtSpan(e){
const t=e.findIndex(e=>e.includes("**"));return t<0?e:e.slice(0,t)}function tokenize(e){const t=[];for(let n=0;n<e.length;){const s=e[n]??"";if("["===s){
const{fits:s,end:r}=segment_pattern_readClass(e,n+1);t.push({kind:"one",fits:s}),n=r;continue}if("*"===s)t.push({kind:"any"});else if("?"===s)t.push({kind:"one",fits:()=>!0});else{
const r="\\"===s?e[++n]??"":s;t.push({kind:"one",fits:e=>e===r})}n+=1}return t}function segment_pattern_readClass(e,t){const n="^"===e[t],s=[];let r=n?t+1:t
;for(;r<e.length&&("]"!==e[r]||0===s.length);){const t=segment_pattern_readMember(e,r),n="-"===e[t.end]?segment_pattern_readMember(e,t.end+1):t;s.push([t.code,n.code]),r=n.end}return{fits:e=>{
const t=toCode(e);return s.some(([e,n])=>e<=t&&t<=n)!==n},end:r+1}}function segment_pattern_readMember(e,t){const n="\\"===e[t]?t+1:t;return{code:toCode(e[n]??""),end:n+1}}function toCode(e){
return e.codePointAt(0)??-1}function matchTokens(e,t){let n,s=0,r=0;for(;r<t.length;){const i=e[s];if("any"===i?.kind)s+=1,n={token:s,at:r};else if(!0===i?.fits(t[r]??""))s+=1,r+=1;else{
if(void 0===n)return!1;n.at+=1,r=n.at,s=n.token}}return e.slice(s).every(({kind:e})=>"any"===e)}function mayBeIgnored(e,t){
const n=e.split("/"),s=listIgnoreFiles(n,t.tree).flatMap(e=>readRules(e,t)),r=n.map((e,t)=>toPlace(n.slice(0,t)));for(const e of n.keys()){const t=findLast(s,n.slice(0,e+1),n.length)
;if("ignore"===t?.effect)return{looked:r,by:t.at}}return{looked:r}}function deepestRule(e){const t=e.tree.ignoreFiles.map(t=>{const n=t.split("/").length-1,s=readRules({path:t,depth:n},e)
;return n+Math.max(0,...s.map(({segments:e})=>e.length))});return Math.max(0,...t)}function toPlace(e){const t=e.findIndex(segment_pattern_isPattern),n=[...e,".gitignore"];if(t<0)return{kind:"path",
path:n.join("/")};const s=n.slice(t);return{kind:"pattern",path:e.slice(0,t).join("/"),segments:s.map(compileSegment),text:s.join("/")}}function findLast(e,t,n){const s=t.length===n
;return e.findLast(e=>e.depth<t.length&&meets(e,t.slice(e.depth),s?"end":"folder"))}function listIgnoreFiles(e,t){return t.ignoreFiles.flatMap(t=>{const n=(0,s.yl)(t),r=""===n?[]:n.split("/")
;return r.length<e.length&&r.every((t,n)=>compileSegment(e[n]??"")(t))?[{path:t,depth:r.length}]:[]})}function readRules({path:e,depth:t},{tree:n,texts:s}){const r=n.entry(e)
;return((void 0===r?void 0:s.read(r.id))??"").split(/\r?\n/).flatMap((n,s)=>{const r=n.replace(/(?<!\\)\s+$/,"");if(""===r||r.startsWith("#"))return[]
;const i=r.startsWith("!")?"keep":"ignore",o=r.endsWith("/")?"folders":"all",a=("keep"===i?r.slice(1):r).replace(/\/+$/,"").replaceAll("[!","[^"),c=a.split("/").filter(e=>""!==e),l=a.includes("/")&&!/^\*\*\/[^/]+$/.test(a)
;return[{at:`${e}:${String(s+1)}`,depth:t,effect:i,segments:l?c:c.slice(-1),bound:l,what:o}]})}function meets({segments:e,bound:t,effect:n,what:s},r,i){if("keep"===n&&"folders"===s&&"end"===i)return!1
;const o="ignore"===n?overlaps:coversAll;return t?meetsFromStart(e,r,{fits:o,below:"ignore"===n&&"end"===i}):o(e[0]??"",r.at(-1)??"")}function meetsFromStart(e,t,n){const[s,...r]=e,[i,...o]=t
;return void 0===s?void 0===i:void 0===i?n.below:"**"===s?0===r.length||meetsFromStart(r,t,n)||meetsFromStart(e,o,n):n.fits(s,i)&&meetsFromStart(r,o,n)}function overlaps(e,t){
return covers(e,t)||covers(t,e)}function covers(e,t){return compileSegment(e)(toShortest(t))}function coversAll(e,t){return covers(e,t)&&compileSegment(e)(git_ignores_toName(t,Kt))}const Kt={
any:"\x01\x02",one:"\x03"};function toShortest(e){return git_ignores_toName(e,{any:"",one:"x"})}function git_ignores_toName(e,{any:t,one:n}){
return e.replaceAll(/(?<!\\)\[\^?\\?(.)[^\]]*\]/g,"$1").replaceAll(/(?<!\\)\?/g,n).replaceAll(/(?<!\\)\*/g,t).replaceAll(/\\(.)/g,"$1")}const Jt=/(?<!\\)\*\*+/g;function mayBeIgnoredBelow(e,t){
const n=[...e.matchAll(Jt)],[s,r]=[n[0],n.at(-1)];if(void 0===s||void 0===r)return mayBeIgnored(e,t);const i=e.slice(0,s.index),o=e.slice(r.index+r[0].length),a=spanning_ignores_listPlaces(e)
;for(const e of listExpansions({start:i,end:o,depth:deepestRule(t)})){const{by:n}=mayBeIgnored(e,t);if(void 0!==n)return{looked:a,by:n}}return{looked:a}}
function*listExpansions({start:e,end:t,depth:n}){(""===e||e.endsWith("/"))&&t.startsWith("/")&&(yield`${e}${t.slice(1)}`);for(let s=0;s<=n;s+=1)yield`${e}*${"/*".repeat(s)}${t}`}
function spanning_ignores_listPlaces(e){const t=e.split("/"),n=t.slice(0,t.findIndex(segment_pattern_isPattern)).join("/");return[...(""===n?[]:[...(0,s.vl)(n),""]).map(e=>({kind:"path",path:(0,
s.uJ)(e,".gitignore")})),{kind:"folder",path:n,only:selectNamed(".gitignore",{key:"what git ignores",has:()=>!0})}]}function listSubmodules(e,t){if("folder"===e.kind&&void 0===e.only)return[]
;const has=t=>leadsInto(e,t);return[...t.submodules.filter(has).map(e=>({kind:"path",path:e})),{kind:"gone-submodules",path:e.path,has}]}function leadsInto(e,t){if(!(0,
s.UO)(t,e.path)||isSelected(e,t))return!1;const{only:n}=e;if(void 0!==n&&!(n.enters??n.has)(t))return!1;if("folder"===e.kind)return!0;const{segments:r}=e,i=t===e.path?[]:(0,s.yE)(e.path,t).split("/")
;return i.length<r.length&&i.every((e,t)=>!0===r[t]?.(e))}class ContextContent{context;scope;#jt;constructor(e,t){this.context=e,this.scope=t,this.#jt={...t,root:e.root,above:"nothing"}}follow(e,t){
const n=followPath(e,this.#jt),{found:s}=this.scope;for(const e of n.links)s.add({kind:"path",path:e},{...t,how:`a link to what is ${t.how}`}),s.addAncestors(e,aboveWhat(t))
;return s.addAncestors(n.path,aboveWhat(t)),n}addSubmodule(e,t){this.scope.found.add({kind:"path",path:e},t),this.scope.found.addAttributes(e,attributesOf(t))}#Q(e,t,n){
const{found:s,tree:r}=this.scope;s.add(e,t);for(const n of listSubmodules(e,r))s.add(n,t);if(void 0===e.only)return;const i=`all there is in a place that is ${t.how}`;s.add(findEmptyFolders(e,{
head:r.index,start:n}),{...t,how:i})}addContent(e,t,n="named"){const{found:r,tree:i}=this.scope;this.#Q(e,t,n),r.addAttributes(""===e.path?"":(0,s.uJ)(e.path,"x"),attributesOf(t)),
("folder"!==e.kind||void 0!==e.only)&&r.add({kind:"folder",path:e.path,only:selectNamed(".gitattributes",{key:`attributes of ${describeSet(e)}`,has:t=>{const{index:n}=i;return selectsAny({
kind:"folder",path:(0,s.yl)(t),only:{key:"",has:t=>isSelected(e,t)}},n)}})},attributesOf(t))}checkArrival({kind:e,path:t,links:n},s){const{scope:r}=this;switch(e){case"file":case"folder":
case"submodule":return;case"missing":if(t===this.context.root||r.isGenerated(t))return;return void r.found.lose(r.explainMissing(t,s),"content");case"outside":case"unreadable":case"endless":
r.found.lose({because:explainLost(e,n,s)},"content")}}addUnmatched(e,t){const{scope:n}=this;this.#Q(e,t,"around");const r=(0,
s.uJ)(e.path,e.text),i="folder"===e.kind?mayBeIgnoredBelow(r,n):mayBeIgnored(r,n);for(const e of i.looked)n.found.add(e,{...t,how:`what git ignores of what is ${t.how}`})
;const o=r.split("/"),a="folder"===e.kind?cutAtSpan(o):o;if(void 0===i.by||n.mayMatchGenerated(a))return;const c=n.explainMissing(r,t),l=`${c.because}, and ${i.by} says that it may be made`
;n.found.lose({...c,because:l},"content")}}function explainLost(e,t,{at:n}){const s=`the link "${t.at(-1)??""}", read by ${n},`;switch(e){case"outside":return`${s} leads out of the repository`
;case"unreadable":return`${s} cannot be read`;case"endless":return`${s} leads in a circle`}}function aboveWhat(e){return{...e,how:`above what is ${e.how}`}}function attributesOf(e){return{...e,
how:`attributes of what is ${e.how}`}}function ignore_file_listIgnoreFiles(e){const t=joinPath(e.directory,".dockerignore");switch(e.kind){case"main":return[`${e.dockerfile}.dockerignore`,t]
;case"named":return[t]}}function joinPath(e,t){return""===e||"."===e?t:`${e}/${t}`}function parseIgnoreFile(e){const t=splitLines(e);return Array.isArray(t)?parsePatterns(t.flatMap(readLine)):t}
function splitLines(e){const t=e.split("\n").map((e,t)=>({text:e,line:t+1})),n=t.find(e=>3*e.text.length>=65536&&go_text_byteLength(e.text)>=65536);return void 0===n?t:{kind:"invalid",
because:"the line is longer than 64 KiB",line:n.line}}function readLine({text:e,line:t}){const n=1===t?e.replace(/^\uFEFF/,""):e;if(n.startsWith("#"))return[];const s=go_text_trimSpace(n)
;return""===s?[]:s.startsWith("!")?[{text:`!${toRelative(go_text_trimSpace(s.slice(1)))}`,line:t}]:[{text:toRelative(s),line:t}]}function toRelative(e){if(""===e)return"";const t=go_text_cleanPath(e)
;return t.length>1&&t.startsWith("/")?t.slice(1):t}function readIgnoring(e,t){const n=[];for(const s of ignore_file_listIgnoreFiles(e)){n.push(s);const r=t(s);if(void 0===r)continue
;if("generated"===r)return{looked:n,generated:s};const i=refuseBroken(parseIgnoreFile(r.text));return"invalid"===i.kind?{looked:n,broken:`${s}:${i.line}: ${i.because}`}:0===i.patterns.length?{looked:n
}:{looked:n,sent:toSent({key:`${e.directory} without ${r.id}`,path:s,root:e.directory},i.patterns)}}return{looked:n}}function refuseBroken(e){if("invalid"===e.kind)return e
;const t=e.patterns.find(({matcher:e})=>"broken"===e.kind);return void 0===t?e:malformed(t)}function toSent({key:e,path:t,root:n},r){
const i=new IgnoreWalk(r),o=""===n?0:n.length+1,has=e=>"sent"===i.judgeFile(e.slice(o)).kind;return{key:e,has,inFolder:e=>{if(!(0,s.UO)(e,n))return has;const t=i.openDirectory((0,s.yE)(n,e))
;return e=>"sent"===t(e.slice(o)).kind},enters:e=>i.enters(e.slice(o)),leftOutBy:e=>{const n=i.judgeFile(e.slice(o));return"sent"===n.kind?void 0:`${t}:${n.line}`}}}function toExclusion(e,t){
const n=refuseBroken(parsePatterns(e.map((e,t)=>({text:e,line:t}))));if("invalid"===n.kind||n.patterns.some(({effect:e})=>"send"===e))return;const s=new IgnoreWalk(n.patterns);return{
key:JSON.stringify(e),has:e=>{const n=t(e);return""===n||"sent"===s.judgeFile(n).kind}}}function narrowBy(...e){const[t,...n]=e.filter(e=>void 0!==e);if(void 0===t)return{};if(0===n.length)return{
only:t};const s=[t,...n];return{only:{key:s.map(({key:e})=>e).join("\n"),has:e=>s.every(t=>t.has(e)),enters:e=>s.every(t=>(t.enters??t.has)(e))}}}class ContextReader{context;scope;#Gt
;constructor(e,t){this.context=e,this.scope=t,this.#Gt=new ContextContent(e,t)}read(e,t){switch(e.kind){case"path":case"prefix":return void this.#Ht(e.path,e,t);case"wildcard":
return void this.#Wt(e,t);case"parents-pattern":this.#Ut(e,t)}}#Ht(e,{excludes:t},n){const r=this.#Gt.follow(e,n);if("submodule"===r.kind)return void this.#Gt.addSubmodule(r.path,n)
;const i=this.#Kt(t,e=>(0,s.yE)(r.path,e));this.#Gt.addContent({kind:"folder",path:r.path,...i},n),this.#Gt.checkArrival(r,n)}#Wt({path:e,excludes:t},n){
const r=e.split("/"),i=r.findIndex(segment_pattern_isPattern),o=this.#Gt.follow(r.slice(0,i).join("/"),n);if("submodule"===o.kind)return void this.#Gt.addSubmodule(o.path,n)
;const a=r.slice(i),c=this.#Kt(t,e=>(0,s.yE)(o.path,e).split("/").slice(a.length).join("/")),l={kind:"pattern",path:o.path,segments:a.map(compileSegment),text:a.join("/"),...c}
;if(selectsAny(l,this.scope.tree.index)){this.#Gt.addContent(l,n);for(const e of this.#Jt(l))this.#Ht((0,s.yE)(this.context.root,e),{excludes:t},n)}else this.#Gt.addUnmatched(l,n)}#Jt(e){
const{links:t}=this.scope.tree;if(0===t.length)return[];const n=new Set(selectPaths(e,this.scope.tree.index)),r=e.segments.length;return t.filter(t=>n.has(t)&&(0,s.yE)(e.path,t).split("/").length===r)
}#Ut({path:e},t){const n=e.split("/"),r=n.findIndex(segment_pattern_isPattern),i=(0,s.uJ)(this.context.root,n.slice(0,r).join("/")).replace(/\/$/,""),o=parsePatterns([{text:e,line:1
}]),{root:a}=this.context,c="patterns"===o.kind?new IgnoreWalk(o.patterns):void 0,l={key:e,has:e=>"sent"!==c?.judgeFile((0,s.yE)(a,e)).kind,enters:e=>mayLeadInto(n,(0,s.yE)(a,e).split("/"))
},{scope:u}=this;u.found.addAncestors((0,s.uJ)(i,"x"),aboveWhat(t));const d={kind:"folder",path:i,...narrowBy(this.context.sent,l)}
;selectsAny(d,u.tree.index)?this.#Gt.addContent(d,t,"around"):this.#Gt.addUnmatched({...d,text:n.slice(r).join("/")},t)}#Kt(e,t){if(0===e.length)return narrowBy(this.context.sent)
;const n=toExclusion(e,t);return void 0===n&&this.scope.found.widen({because:`what --exclude=${e.join(" ")} leaves out counts`,extent:"everything"}),narrowBy(this.context.sent,n)}}
function mayLeadInto(e,t){const n=cutAtSpan(e),s=n.every((e,n)=>{const s=t[n];return void 0===s||compileSegment(e)(s)});return s&&(n.length<e.length||t.length<e.length)}
function isGenerated(e,{generated:t}){return[...t.keys()].some(t=>(0,s.UO)(e,t)||(0,s.UO)(t,e))}function mayMatchGenerated(e,{generated:t}){const n=e.map(compileSegment)
;return[...t.keys()].some(e=>e.split("/").every((e,t)=>!1!==n[t]?.(e)))}function addGenerated(e,t){for(const[n,s]of e.recipe.generated){const r=isBuildFile(n,e.recipe)?"build-file":"content",i={
role:r,at:e.at("generated",n),how:"a source of",name:n};t.add({kind:"globs",patterns:s},i);const o=s.filter(e=>!isNegated(e));for(const e of new Set(o.map(findFolder)))addAround(e,i,t)
;if(isMade(s,e.tree))continue;const a=o.map(e=>`"${e}"`).join(", ");t.lose({because:`what "${n}" is generated from, ${a}, matches no tracked file`,suggestion:{kind:"generated",source:n}},r)}}
function addAround(e,t,n){n.addAncestors((0,s.uJ)(e,"x"),t);const r={...t,role:"content",how:"attributes of a source of"};n.addAttributes((0,s.uJ)(e,"x"),r),n.add({kind:"globs",patterns:[(0,
s.uJ)(e,"**/.gitattributes")]},r)}function isMade(e,{index:t}){const n=e.map(e=>({pattern:e}));return t.find(n,1).count>0}function isBuildFile(e,{file:t,contextPath:n}){
return[t,`${t}.dockerignore`,(0,s.uJ)(n,".dockerignore")].some(t=>(0,s.UO)(t,e))}function readDockerfileText(e,t){const{file:n}=e.recipe,s=followBuildFile(n,e),r={role:"build-file",at:e.at("file"),
name:n};t.add({kind:"path",path:n},{role:"build-file",at:n,how:"the Dockerfile"}),addWay({path:n,followed:s},{...r,how:"above the Dockerfile"},t),t.addAttributes(n,{...r,role:"content",
how:"attributes of the Dockerfile"});const i=readText(s,e);if(void 0!==i)return i;t.lose(explainUnread(s,e),"build-file")}function explainUnread({kind:e,links:t},n){
const{file:s}=n.recipe,[r]=t,leads=e=>({because:`the Dockerfile "${s}" is behind the link "${r??s}", which leads nowhere in ${e}`,suggestion:{kind:"target",key:"file",link:r??s}});switch(e){
case"missing":return isGenerated(s,n.recipe)?{because:`the Dockerfile "${s}" is generated, so nobody knows what it reads and is built from`}:void 0!==r?leads("the folder that it is read from"):{
because:`the Dockerfile "${s}" is not tracked`,suggestion:{kind:"generated",source:s}};case"submodule":return{because:`the Dockerfile "${s}" is in a submodule`};case"folder":return{
because:`the Dockerfile "${s}" is a folder`};case"file":case"unreadable":return{because:`the Dockerfile "${s}" cannot be read`};case"outside":case"endless":return leads("the repository")}}
function readContextIgnoring({name:e,root:t},n,r){const{file:i,generated:o}=n.recipe,a=""===e,c=JSON.stringify([t,a?i:null,...o.keys()]),l=n.ignoring.get(c)??readIgnoring(a?{kind:"main",directory:t,
dockerfile:i}:{kind:"named",directory:t},e=>readIgnoreFile(e,n));0===n.texts.wanted.length&&n.ignoring.set(c,l),r.addContext({name:e,root:t,ignoreFile:l.looked.at(-1)??(0,s.uJ)(t,".dockerignore"),
leftOutBy:e=>l.sent?.leftOutBy(e),...void 0===l.sent?{}:{sent:l.sent}});const u=a?"build-file":"content";for(const e of l.looked){const t=followBuildFile(e,n);r.add({kind:"path",path:e},{role:u,at:e,
how:"the ignore file"}),addWay({path:e,followed:t},{role:u,how:"above the ignore file",name:e,at:n.at("file")},r),isLost(t)&&r.lose({because:`the ignore file "${e}" cannot be read`},u)}
if(void 0!==l.broken&&r.lose({because:l.broken},u),void 0!==l.generated&&!read_build_files_isMade(t,n.recipe)){const e=`the ignore file "${l.generated}" is generated, so what it leaves out counts`
;r.widen({because:e,extent:"everything"})}return l}function readIgnoreFile(e,t){const n=followBuildFile(e,t);return"missing"===n.kind&&read_build_files_isMade(e,t.recipe)?"generated":readText(n,t)}
function read_build_files_isMade(e,{generated:t}){return[...t.keys()].some(t=>(0,s.UO)(e,t))}function isLost({kind:e}){switch(e){case"outside":case"unreadable":case"submodule":return!0;case"endless":
case"missing":case"file":case"folder":return!1}}function addWay({path:e,followed:{path:t,links:n}},r,i){i.addAncestors(e,r);for(const e of n)i.add({kind:"path",path:e},r),i.addAncestors(e,r)
;0!==n.length&&(i.add({kind:"path",path:t},r),i.addAncestors((0,s.uJ)(t,"x"),r))}function followFromRoot(e,{tree:t,texts:n}){return followPath(e,{tree:t,texts:n,root:"",above:"outside"})}
function followBuildFile(e,t){const{tree:n,texts:r}=t,i=followFromRoot((0,s.yl)(e),t);switch(i.kind){case"folder":case"missing":{const t={tree:n,texts:r,root:i.path,above:"nothing"},o=followPath((0,
s.mp)(e),t);return{...o,links:[...i.links,...o.links]}}case"file":return{...i,kind:"missing"};case"submodule":case"outside":case"unreadable":case"endless":return i}}
function readText({kind:e,path:t},{tree:n,texts:s}){const r="file"===e?n.entry(t):void 0,i=void 0===r?void 0:s.read(r.id);return void 0===r||void 0===i?void 0:{id:r.id,text:i}}
function readWithTriggers(e,t){let n=new Map;for(;;){const s=void 0===e?void 0:t.dockerfiles.read(e,t.recipe,n),r=findParents(toHeir(t),t.names,s),i=r.flatMap(({image:e,spelling:s})=>{
const r=readTriggers(e,t);return 0===r.length||n.has(s)?[]:[[s,r]]});if(void 0===s||0===i.length)return{reading:s,parents:r};n=new Map([...n,...i])}}function toHeir(e){
const{image:t,variant:n,recipe:s}=e;return{image:t.name,variant:n,recipe:s,atLine:e=>`${s.file}:${e}`,atContext:t=>e.at("build-contexts",t)}}function readTriggers(e,t){const n=t.images.get(e)?.prod
;if(void 0===n)return[];const s=readText(followBuildFile(n.file,t),t)?.text;return void 0===s?[]:listTriggers(s,n.target)}class UnsetVariables{#Vt;#Yt;#Ye=new Map;constructor(e,t){this.#Vt=t,
this.#Yt=listStatements(e);for(const e of this.#Yt.values())this.#zt(e)}find(e){const t=this.#Qt(e).flatMap(unset_variables_listReferences),n=/^FROM\s/i.test(this.#Yt.get(e)??"")
;return this.#Xt(t,n?isOfTarget:()=>!1)}findOf(e,t){const n=this.#Qt(t).filter(t=>this.#Zt(t,e));return this.#Xt(n.flatMap(unset_variables_listReferences),()=>!1)}#Qt(e){
return listWords(this.#Yt.get(e)??"")}#Zt(e,t){const n=new Set(this.#en(unset_variables_listReferences(e)));if(0===n.size)return!1;const r=e.replaceAll(Yt,(e,t,s)=>n.has(t??s??"")?"":e),i=(0,
s.Fd)(r.replaceAll(/^["'[/]+|["',\]]+$/g,""));return r.includes("$")||void 0!==i&&t.endsWith(i)}#zt(e){const[t="",...n]=e.split(/\s+/),s=/^ARG$/i.test(t);if(!s&&!/^ENV$/i.test(t))return
;const[r="",...i]=n,o=s||r.includes("=")?n:[`${r}=${i.join(" ")}`];for(const e of o){const[t="",...n]=e.split("="),s=this.#Ye.get(t)??[];this.#Ye.set(t,0===n.length?s:[...s,n.join("=")])}}#en(e){
const t=new Set(e),n=[];for(const e of t){if(t.size>Vt||this.#Vt.buildArgs.has(e))continue;const s=this.#Ye.get(e)??[];0===s.length&&n.push(e)
;for(const e of s.flatMap(unset_variables_listReferences))t.add(e)}return n.filter(e=>0===this.#Vt.platforms.length||!isOfTarget(e))}#Xt(e,t){const n=this.#en(e);if(0===n.length)return
;const isDeclared=e=>this.#Ye.has(e)||t(e);if(!n.every(e=>isDeclared(e)&&!isOfBuilder(e)))return{names:n};const s=n.every(isOfTarget);return{names:n,suggestion:s?{kind:"platforms"}:{kind:"build-args",
names:n}}}}const Vt=20;function unset_variables_toList({names:e}){const t=e.slice(0,-1),n=e.at(-1)??"";return 0===t.length?n:`${t.join(", ")} and ${n}`}function toSentence(e,[t,n]){
return`${unset_variables_toList(e)} ${1===e.names.length?t:n}`}function isOfTarget(e){return/^TARGET(?:PLATFORM|OS|ARCH|VARIANT)$/.test(e)}function isOfBuilder(e){
return/^BUILD(?:PLATFORM|OS|ARCH|VARIANT)$/.test(e)}const Yt=/(?<!\\)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:[#%/][^}]{0,100})?\})/g;function unset_variables_listReferences(e){
return[...e.matchAll(Yt)].map(([,e,t])=>e??t??"")}function listStatements(e){const t=/^#\s*escape\s*=\s*`/im.test(e)?"`":"\\",n=new Map;let s=[],r=0;for(const[i,o]of e.split(/\r?\n/).entries()){
if(/^\s*#/.test(o))continue;0===s.length&&(r=i+1);const e=o.trimEnd().endsWith(t);s.push(e?o.trimEnd().slice(0,-1):o),e||(n.set(r,s.join("").trim()),s=[])}return n}function listWords(e){
const[t="",...n]=e.split(/\s+/);switch(t.toUpperCase()){case"RUN":return n.filter(e=>e.startsWith("--mount="));case"COPY":case"ADD":return n.filter(e=>!e.startsWith("--")).slice(0,-1);default:return n
}}class Doubts{#Vt;#ze;#tn;constructor({recipe:e},t=""){this.#Vt=e,this.#ze=t}describe(e){const t=this.#nn.find(e);return void 0===t?"a value is not known":toSentence(t,zt)}explainWidened(e){
const t=this.#nn.find(e.line),n=this.#sn(e);if(void 0===t)return{because:n};const{suggestion:s}=t,r={because:`${n}: ${unset_variables_toList(t)}`};return void 0===s?r:{...r,suggestion:s}}
explainOpaque(e){const t=mayLackValue(e)?this.#nn.find(e.line):void 0,n=this.#sn(e);if(void 0===t?.suggestion)return{because:n,suggestion:{kind:"paths"}};const{suggestion:s}=t;return{
because:`${n}: ${"unknown-base"===e.kind?unset_variables_toList(t):toSentence(t,Qt)}`,suggestion:s}}explainMissing(e,{at:t,how:n}){
const s=`"${e}", ${n} by ${t}, is not tracked`,r=Number(t.slice(t.lastIndexOf(":")+1)),i=this.#nn.findOf(e,r);if(void 0===i?.suggestion)return{because:s,suggestion:{kind:"generated",source:e}}
;const{suggestion:o}=i;return{because:`${s} (${toSentence(i,Qt)})`,suggestion:o}}#sn({line:e,text:t}){const{file:n}=this.#Vt;return`${0===e?n:`${n}:${e}`}: ${t}`}get#nn(){
return this.#tn??=new UnsetVariables(this.#ze,this.#Vt),this.#tn}}const zt=["is not known","are not known"],Qt=["has no value","have no value"];function mayLackValue({kind:e,text:t}){
return"unknown-base"===e||"refused"===e&&/^(?:base name|invalid ref)/.test(t)}function readVariant(e){
const t=new CollectedInputs,{recipe:n}=e,s=readDockerfileText(e,t),{reading:r,parents:i}=readWithTriggers(s,e),o=new Doubts(e,s?.text),a=new Contexts({...e,doubts:o},t);a.lookAtMain()
;for(const t of r?.sources??listWhole(e))a.read(t);void 0!==r&&addReasons(r,o,t),addGenerated(e,t);const c=t.toInputs({parents:i,references:listReferences(e,r)})
;if(!r?.because.some(({kind:e})=>"unknown-target"===e)||void 0===s)return c;const l=listStageNames(s.text);return{...c,unknownTarget:{target:n.target,file:n.file,stages:l}}}
function listWhole({recipe:e}){return["",...[...e.buildContexts].flatMap(([e,{kind:t}])=>"local"===t?[e]:[])].map(e=>({context:e,kind:"path",path:"",excludes:[],line:0,instruction:"FROM"}))}
function addReasons(e,t,n){for(const s of e.because)"opaque"===e.quality?n.lose(t.explainOpaque(s),"content"):n.widen(t.explainWidened(s))}class Contexts{scope;found;#rn=new Map;constructor(e,t){
this.scope=e,this.found=t}lookAtMain(){const{scope:e,found:t}=this,n=e.recipe.contextPath,s=followFromRoot(n,e),r={...this.#in(""),role:"build-file"};switch(addWay({path:n,followed:s},{...r,
how:"above the context"},t),s.kind){case"folder":case"missing":return void readContextIgnoring({name:"",root:s.path},e,t);case"submodule":case"file":return void t.add({kind:"path",path:s.path},r)
;case"outside":case"unreadable":case"endless":t.lose(this.#on("",s.links[0]??n),"build-file")}}read(e){const t=e.context;this.#rn.has(t)||this.#rn.set(t,this.#ge(t)),
this.#rn.get(t)?.read(e,this.#an(e))}#ge(e){const{scope:t,found:n}=this,s=this.#cn(e),r=followFromRoot(s,t),{how:i,...o}=this.#in(e);switch(addWay({path:s,followed:r},{...o,
how:i.replace(/^in/,"above")},n),r.kind){case"folder":break;case"missing":isGenerated(s,t.recipe)||n.lose(this.#ln(e),"content");break;case"submodule":return void n.add({kind:"path",path:r.path},{
how:i,...o});case"file":return void n.lose(this.#ln(e),"content");case"outside":case"unreadable":case"endless":return void n.lose(this.#on(e,r.links[0]??s),"content")}
const{sent:a}=readContextIgnoring({name:e,root:r.path},t,n);return new ContextReader({root:r.path,sent:a},{tree:t.tree,texts:t.texts,found:n,isGenerated:e=>isGenerated(e,t.recipe),
mayMatchGenerated:e=>mayMatchGenerated(e,t.recipe),explainMissing:(e,n)=>t.doubts.explainMissing(e,n)})}#cn(e){const{contextPath:t,buildContexts:n}=this.scope.recipe,s=""===e?void 0:n.get(e)
;return"local"===s?.kind?s.path:t}#an(e){if(0===e.line)return this.#in(e.context);const t=Xt[e.instruction],n={role:"content",at:`${this.scope.recipe.file}:${e.line}`,how:t}
;return"prefix"!==e.kind?n:{...n,doubt:this.scope.doubts.describe(e.line)}}#in(e){const{scope:t}=this;if(""!==e)return{role:"content",at:t.at("build-contexts",e),how:"in the build context",name:e}
;const{contextPath:n}=t.recipe,s=""===n?".":n;return{role:"content",at:t.at("context"),how:"in the context",name:s}}#un(e){const t=this.#cn(e),n=""===t?".":t
;return""===e?`the context "${n}"`:`the build context "${e}", the folder "${n}",`}#ln(e){return{because:`${this.#un(e)} holds no tracked file`,suggestion:{kind:"generated",source:this.#cn(e)}}}
#on(e,t){const n=""===e?{key:"context"}:{key:"build-contexts",name:e};return{because:`${this.#un(e)} is behind the link "${t}", which leads nowhere in the repository`,suggestion:{kind:"target",...n,
link:t}}}}const Xt={COPY:"copied",ADD:"added","RUN --mount":"mounted",FROM:"used"};class Texts{#Ft=new Map;#oe=new Set;read(e){return this.#Ft.has(e)||this.#oe.add(e),this.#Ft.get(e)}get wanted(){
return[...this.#oe]}add(e){for(const t of this.#oe)this.#Ft.set(t,e.get(t));this.#oe.clear()}}class InputReader{question;#dn=new Texts;#pt;#re;#fn=new DockerfileReader;#hn=new Map;constructor(e){
this.question=e,this.#pt=new ImageNames(e.images),this.#re=new Map(e.images.map(e=>[e.name,e]))}addTexts(e){this.#dn.add(e)}read(){
const{images:e}=this.question,t=new Map(e.map(e=>[e.name,this.#pn(e)])),n=this.#dn.wanted;return n.length>0?{kind:"needs",ids:n}:{kind:"inputs",inputs:t}}#pn(e){
const t=this.#mn(e,"prod",e.prod),n=void 0===e.dev?{prod:t}:{prod:t,dev:this.#mn(e,"dev",e.dev)},{head:s}=this.question;return void 0===s?n:advise(e,n,s)}#mn(e,t,n){
const{head:s,locate:r,configurationName:i}=this.question,o={image:e,variant:t,recipe:n,texts:this.#dn,names:this.#pt,images:this.#re,dockerfiles:this.#fn,ignoring:this.#hn,
at:(...n)=>r?.(e.name,t,n)??i};return void 0===s?readBlindly(o):readVariant({...o,tree:s})}}async function readInputs(e,t){const n=new InputReader(e);for(;;){const e=n.read()
;if("inputs"===e.kind)return e.inputs;n.addTexts((0,C.G)(t)?new Map:await t.readTexts(e.ids))}}function toInputQuestion({valid:e,name:t},n){const{images:s}=e.configuration;return{images:s,head:n,
configurationName:t,locate:createLocate(e)}}function createLocate({findKey:e}){return(t,n,s)=>{const r=e(t,n,s);if(void 0===r)return;const{source:i,line:o}=r
;return`${"file"===i.kind?i.path:`the input "${i.name}"`}:${o}`}}async function surveyImages(e,t,n){const s=await survey_images_readHead(t,n);return{head:s,
inputs:await readInputs(toInputQuestion(e,s),t)}}function checkSurvey(e,{head:t,inputs:n},s){return[...checkAgainstTree(e,t,s),...checkInputs(e,n)]}async function survey_images_readHead(e,t){if((0,
C.G)(e)||void 0===t)return;const n=await e.readTree(t);return(0,C.G)(n)?void 0:new IndexedTree(n)}async function checkReadable({readable:e},{repository:t,commit:n,isInWorkingTree:s}){
return void 0===e||void 0===n?[]:checkSurvey(e,await surveyImages({valid:e,name:""},t,n),s).filter(({severity:e})=>"error"===e)}function checkRequest(e,t){
return[...checkImages(e,t),...checkChanges(e,t)]}function checkImages({images:e},t){if(void 0===e)return[];const n="all"===e.kind?e.beside:e.names,s=t.images.map(e=>e.name)
;return n.filter(e=>!s.includes(e)).map(e=>({severity:"error",code:"invalid-input",message:`the input "images" names the unknown image "${e}"`,fix:suggestFix(e,["all",...s])}))}
function checkChanges({changes:e},t){const n=[...new Set([...t.filters?.keys()??[],...usedFilters(t)])];return(e??[]).filter(e=>!n.includes(e)).map(e=>({severity:"warning",code:"unknown-change-name",
message:`the input "changes" names "${e}", which is no filter of the configuration`,fix:suggestFix(e,n)}))}function usedFilters({buildAll:e,images:t}){
return[e,...t.flatMap(e=>[e.triggers,e.tests])].flatMap(e=>e.filters)}var Zt=__nccwpck_require__(77598);class InputsHasher{scope;#B=new Map;constructor(e){this.scope=e}hash(e,t){
return digest(toSortedText([["scheme","image-matrix inputs 3"],...recipeRows(e),...t.parents.map(({image:e,spelling:t})=>["parent",t,this.scope.hashOfParent(e)]),...t.sources.flatMap(e=>this.#gn(e)),...this.#vn(t)]))
}#vn(e){return void 0!==this.scope.head&&"opaque"!==e.quality.kind?[]:[["commit",this.scope.commit]]}#gn(e){const{head:t}=this.scope;if(void 0===t)return[];switch(e.kind){case"path":
return[["path",e.path,describeEntry(t,e.path)]];case"folder":case"pattern":{const n=describeSet(e);return[["set",n,this.#yn(t,n,e)]]}case"empty-folders":return[["folders",e.folders.key,this.#wn(t,e)]]
;case"gone-submodules":return[];case"globs":return[...selectPaths(e,t.index)].map(e=>["path",e,describeEntry(t,e)])}}#wn(e,t){const{key:n}=t.folders,s=this.#B.get(n);if(void 0!==s)return s
;const r=new Set(listEmptyFolders(t,e.index)),i=digest(JSON.stringify([...r].sort()));return this.#B.set(n,i),i}#yn(e,t,n){const s=this.#B.get(t);if(void 0!==s)return s;const r=(0,
Zt.createHash)("sha256");for(const t of selectRanges(n,e.index))r.update(e.describe(t));const i=r.digest("hex");return this.#B.set(t,i),i}}function describeEntry(e,t){const n=e.entry(t)
;return void 0===n?"absent":indexed_tree_describe(n)}function recipeRows(e){
const t=[...e.buildArgs].filter(([t])=>!e.volatileArgs.has(t)).map(([e,t])=>["build-arg",e,t]),n=[...e.buildContexts].map(([e,t])=>["build-context",e,t.kind,"local"===t.kind?t.path:t.text])
;return[["context",e.contextPath],["file",e.file],["target",e.target],...t,...n,...e.platforms.map(e=>["platform",e])]}function toSortedText(e){
return[...new Set(e.map(e=>JSON.stringify(e)))].sort().join("\n")}function digest(e){return(0,Zt.createHash)("sha256").update(e).digest("hex")}function hashImages(e){
const t=new Map(e.images.map(e=>[e.name,e])),n=new Map,s=new InputsHasher({head:e.head,commit:e.commit,hashOfParent:e=>n.get(e)?.prod??""});for(const r of orderByParents([...t.keys()],e.parents)){
const i=t.get(r),o=e.inputs.get(r);void 0!==i&&void 0!==o&&n.set(r,{prod:s.hash(i.prod,o.prod)})}for(const[r,{prod:i}]of n){const o=t.get(r)?.dev,a=e.inputs.get(r)?.dev
;void 0!==o&&void 0!==a&&n.set(r,{prod:i,dev:s.hash(o,a)})}return n}function answerFilters(e,t,n){const s=new Map;return r=>{const i=s.get(r)??answerFilter(r,e,{changes:t,given:n});return s.set(r,i),i
}}function answerFilter(e,t,n){if(void 0!==n.given)return{kind:n.given.has(e)?"given":"unmatched"};const s=t.filters?.get(e);if(void 0===s)return{kind:"unknown",
because:`the configuration has no filters table and the changes input does not answer ${e}`};const[r]=n.changes.paths.find(toRules(s,n.changes),1).first;return void 0===r?{kind:"unmatched"}:{
kind:"matched",file:r.path,...noteStopped(r)}}function toRules(e,t){return e.map(({pattern:e,on:n})=>"any"===n||isNegated(e)?{pattern:e}:{pattern:e,admits:e=>t.isOfType(e,n)})}
function explainRecipeChange(e,t){switch(t.kind){case"same":return;case"unknown":return t.because;case"known":{const{image:n,variant:s,recipe:r}=e,i=t.recipes.get(n)
;if(void 0===i)return`the image is new in ${t.configurationName}`;const o=i[s];if(void 0===o)return`the ${s} variant is new in ${t.configurationName}`;const a=listChangedKeys(o,r)
;return 0===a.length?explainParentChange(e,t):`${a.join(", ")} changed in ${t.configurationName}`}}}function explainParentChange({image:e,variant:t,references:n,names:s},r){const find=(n,s)=>{
const r=s.find(n).map(e=>e.image);return 1===r.length&&r[0]===e&&"prod"===t?"":r.join(" ")},i=n.find(e=>find(e,s)!==find(e,r.names))
;return void 0===i?void 0:`the image that "${i}" stands for changed in ${r.configurationName}`}function listChangedKeys(e,t){const n=toKeys(e,t),s=toKeys(t,e)
;return Object.keys(s).filter(e=>n[e]!==s[e])}function toKeys(e,t){
const isVolatile=n=>e.volatileArgs.has(n)&&t.volatileArgs.has(n),n=[...e.buildArgs].map(([e,t])=>[e,isVolatile(e)?"":t]),s=[...e.buildContexts].map(([e,t])=>[e,"local"===t.kind?t.path:t.text,t.kind])
;return{context:e.contextPath,file:e.file,target:e.target,"build-args":compare_recipes_toSortedText(n),"build-contexts":compare_recipes_toSortedText(s),
platforms:compare_recipes_toSortedText(e.platforms.map(e=>[e])),generated:compare_recipes_toSortedText([...e.generated].map(([e,t])=>[e,...t])),
"volatile-args":compare_recipes_toSortedText([...e.volatileArgs].map(e=>[e]))}}function compare_recipes_toSortedText(e){return e.map(e=>JSON.stringify(e)).sort().join("\n")}
function findInputChanges(e,t,n){const s=new Map,r=new FolderChanges(t);for(const i of e)for(const e of selectChanged(i,t)){if(s.size>=l)return limitCauses(s.values())
;!s.has(e)&&isFelt(e,i,r)&&s.set(e,toCause(e,i,n))}return limitCauses(s.values())}function selectChanged(e,t){return"gone-submodules"===e.kind?t.goneSubmodules.filter(e.has):selectPaths(e,t.paths)}
function isFelt(e,t,n){return"empty-folders"!==t.kind||n.areFelt(e,t.folders)}function toCause(e,t,n){const{at:s,how:r,name:i,role:o}=t,a=t.doubt??("content"===o?n:void 0);return{kind:"input-changed",
file:e,at:s,how:r,...void 0===i?{}:{name:i},...void 0===a?{}:{doubt:a}}}function collectEvidence(e){const{changes:t}=e,n={question:e,changes:t,answers:answerFilters(e.configuration,t,e.givenFilters),
names:new ImageNames(e.configuration.images)},s=joinCauses([comparisonCauses(e.comparison),buildAllCauses(n)]);return new Map(e.configuration.images.map(e=>[e.name,collectOfImage(e,s,n)]))}
function comparisonCauses(e){switch(e.kind){case"trees":case"overlay":return u;case"event":return limitCauses([{kind:"event",because:e.because}]);case"unknown":return limitCauses([{
kind:"changes-unknown",because:e.because}])}}function buildAllCauses(e){const{buildAll:t}=e.question.configuration;return limitCauses(listTriggerCauses(t,e).map(toBuildAll))}function toBuildAll(e){
return"path-matched"===e.kind||"filter-matched"===e.kind?{...e,kind:"build-all"}:e}function collectOfImage(e,t,n){
const s=joinCauses([limitCauses(listTriggerCauses(withoutShared(e.triggers,n),n)),t]),r=n.question.inputs.get(e.name),collect=(t,r)=>joinCauses([...void 0===r?[]:[inputCauses(e,r,n.changes)],recipeCauses(e,t,n),s]),i=collect("prod",r?.prod),o=listTriggerCauses(e.tests,n).slice(0,5).map(describeTestMatch)
;return void 0===e.dev?{prod:i,testMatches:o}:{prod:i,dev:collect("dev",r?.dev),testMatches:o}}function withoutShared({paths:e,filters:t},{question:n,answers:s}){
const r=new Set(n.configuration.buildAll.filters),isSaid=e=>r.has(e)&&"unknown"===s(e).kind;return{paths:e,filters:t.filter(e=>!isSaid(e))}}function inputCauses(e,t,n){
const s=t.sources.filter(t=>e.infer||"build-file"===t.role),r=e.infer?t.quality:t.buildFiles,i=findInputChanges(s,n,findSharedDoubt(r));switch(r.kind){case"exact":return i;case"widened":return{...i,
list:i.list.map(e=>collect_evidence_addFix(e,r.because))};case"opaque":return joinCauses([i,limitCauses(r.because.map(e=>collect_evidence_toOpaque(e)))])}}function findSharedDoubt(e){
if("widened"===e.kind)return e.because.find(({extent:e})=>"everything"===e)?.because}function collect_evidence_toOpaque({because:e,fix:t}){const n={kind:"inputs-opaque",because:e}
;return void 0===t?n:{...n,fix:t}}function collect_evidence_addFix(e,t){if("input-changed"!==e.kind||void 0===e.doubt)return e;const n=t.find(e=>void 0!==e.fix)?.fix;return void 0===n?e:{...e,fix:n}}
function recipeCauses(e,t,{question:{bases:n,inputs:s},names:r}){const i=e[t];if(void 0===i)return u;const o=s.get(e.name)?.[t]?.references??[],a={image:e.name,variant:t,recipe:i,references:o,names:r
},c=n.flatMap(e=>explainRecipeChange(a,e)??[]);return limitCauses([...new Set(c)].map(e=>({kind:"recipe-changed",because:e})))}function listTriggerCauses(e,{changes:t,answers:n}){
const s=e.paths.map(e=>({pattern:e}));return[...t.paths.find(s,l).first.map(e=>({kind:"path-matched",file:e.path,pattern:e.pattern,...noteStopped(e)})),...e.filters.flatMap(e=>filterCauses(e,n))]}
function filterCauses(e,t){const n=t(e);switch(n.kind){case"matched":return[{kind:"filter-matched",filter:e,file:n.file,...noteStopped(n)}];case"given":return[{kind:"filter-matched",filter:e}]
;case"unmatched":return[];case"unknown":return[{kind:"changes-unknown",because:n.because}]}}function describeTestMatch(e){const t="stopped"in e?"was stopped, so it counts for":"matches"
;return"path-matched"===e.kind?`${e.pattern} of tests.paths ${t} ${e.file}`:"filter-matched"===e.kind?`filter ${e.filter} of tests.filters matches`:"because"in e?e.because:e.kind}
function findFeltContext(e,t,n){if("exact"===e.quality.kind)for(const s of e.contexts){const r=e.sources.find(e=>readsAll(e,s)&&t.some(t=>cameBy(t,e)));if(void 0!==r)return measure(r,{context:s,
index:n})}}function readsAll(e,{root:t,sent:n}){return"folder"===e.kind&&e.path===t&&e.only?.key===n?.key}function cameBy(e,{at:t,how:n}){return"input-changed"===e.kind&&e.at===t&&e.how===n}
function measure(e,{context:{root:t,ignoreFile:n},index:r}){const i=new Map;let o=0;for(const n of selectPaths(e,r)){o+=1;const[e="",...r]=(0,s.yE)(t,n).split("/",2)
;r.length>0&&i.set(e,(i.get(e)??0)+1)}if(!(o<=20))return{folder:""===t?".":t,count:o,ignoreFile:n,largest:selectLargest(i)}}const en=3;function selectLargest(e){return[...e].map(([e,t])=>({name:e,
count:t})).sort((e,t)=>t.count-e.count).slice(0,en)}function listOwnSteps(e,{list:t}){return t.map(t=>({origin:{cause:t},image:e,distance:0}))}function selectNearest(e,t,n){
const s=new Set,r=new Map,keeps=({origin:e})=>{const t=r.get(e.cause.kind)??0;return!(t>=5||s.has(e)||(s.add(e),r.set(e.cause.kind,t+1),0))},i=n.flat().sort((e,t)=>e.distance-t.distance)
;return[...e.filter(keeps),...i.filter(keeps).map(e=>({origin:e.origin,image:t,distance:e.distance+1,before:e}))]}function cause_steps_toCause({origin:e,before:t},n){const s=[]
;for(let e=t;void 0!==e;e=e.before)s.push(e.image);return{variant:n,own:e.cause,via:s.reverse()}}class NumberSet{#$e;constructor(e=new Int32Array){this.#$e=e}static union(e){
const t=e.filter(e=>e.#$e.length>0),[n,...s]=t;if(void 0===n||0===s.length)return n??tn;const r=new Int32Array(Math.max(...t.map(e=>e.#$e.length)))
;for(const e of t)for(let t=0;t<e.#$e.length;t+=1)r[t]=e.#Ae(t)|(r[t]??0);return new NumberSet(r)}with(e){const t=Math.floor(e/32),n=new Int32Array(Math.max(this.#$e.length,t+1))
;return n.set(this.#$e),n[t]=this.#Ae(t)|1<<e%32,new NumberSet(n)}visit(e){for(const[t,n]of this.#$e.entries())for(let s=n;0!==s;s&=s-1)if("stop"===e(32*t+(31-Math.clz32(s&-s))))return}#Ae(e){
return this.#$e[e]??0}}const tn=new NumberSet;class Ancestry{#bn=new Map;#kn=[];inherit(e){const{steps:t,more:n}=this.#xn(e);return{causes:t.map(t=>cause_steps_toCause(t,e.variant)),more:n}}add(e){
const t=this.#xn(e),{steps:n,more:s}=t;return this.#bn.set(e.image,{steps:n,more:s,sources:this.#_n(e.own,t)}),{causes:n.map(t=>cause_steps_toCause(t,e.variant)),more:s}}
#_n(e,{steps:t,sources:n,more:s}){return t.every(({origin:e})=>s.get(e.cause.kind)===l)?tn:0===e.list.length?n:n.with(this.#kn.push(countOwn(e))-1)}#xn({image:e,own:t,parents:n}){
const s=n.flatMap(e=>this.#bn.get(e)??[]),r=s.map(({steps:e})=>e),i=selectNearest(listOwnSteps(e,t),e,r),o=NumberSet.union(s.map(e=>e.sources));return{steps:i,sources:o,more:this.#Sn(t,{steps:i,
sources:o,from:s})}}#Sn(e,{steps:t,sources:n,from:s}){const r=countKinds(t.map(({origin:e})=>e.cause.kind)),i=new Map([...r].map(([e,t])=>[e,-t])),o=new Set(i.keys()),add=(e,t)=>{
const n=(i.get(e)??0)+t;i.set(e,Math.min(l,n)),n>=l&&o.delete(e)};for(const e of s)for(const[t,n]of e.more)n===l&&add(t,2e3);for(const[t,n]of countOwn(e))add(t,n);return n.visit(e=>{
for(const[t,n]of this.#kn[e]??[])add(t,n);return 0===o.size?"stop":void 0}),new Map([...i].filter(([,e])=>e>0))}}function countOwn({list:e,more:t}){const n=countKinds(e.map(({kind:e})=>e))
;for(const[e,s]of t)n.set(e,(n.get(e)??0)+s);return n}function countKinds(e){const t=new Map;for(const n of e)t.set(n,(t.get(n)??0)+1);return t}const nn={build:new Map,unknown:[]}
;function selectLabels(e,t,n){const s=new Map(n.map(e=>[e.toLowerCase(),e])),r=new Map,i=[],o=[...t.buildAll,...t.skip];for(const n of e){if(void 0!==findLabel([n],o))continue
;const e=t.build.flatMap(e=>readImageName(n,e)),a=e.flatMap(e=>s.get(e)??[]);for(const e of a)r.set(e,n);0===a.length&&void 0!==e[0]&&i.push({label:n,image:e[0]})}
const a=findLabel(e,t.buildAll),c=findLabel(e,t.skip);return{...void 0===a?{}:{buildAll:a},build:r,...void 0===c?{}:{skip:c},unknown:i}}function findLabel(e,t){
const n=new Set(t.map(e=>e.toLowerCase()));return e.find(e=>n.has(e.toLowerCase()))}function readImageName(e,t){const[n="",s=""]=t.toLowerCase().split("{image}",2),r=e.toLowerCase()
;return r.length>n.length+s.length&&r.startsWith(n)&&r.endsWith(s)?[r.slice(n.length,r.length-s.length)]:[]}function skips(e){return void 0!==e.skip&&void 0===e.buildAll}function isProdAffected(e,t){
return(e.get(t)?.prod.causes.length??0)>0}function isAffected(e,t){return isProdAffected(e,t)||(e.get(t)?.dev?.causes.length??0)>0}function collectCauses(e){
const{images:t}=e.configuration,n=new Map(t.map(t=>[t.name,selectOwnCauses(e,t)])),s=new Map,r=new Ancestry,select=t=>void 0===e.requested?t.filter(e=>isProdAffected(s,e)):[]
;for(const t of orderByParents([...n.keys()],e.parents)){const i=select(prodParents(e.parents,t)),o=n.get(t)?.prod??u;s.set(t,{prod:r.add({image:t,variant:"prod",own:o,parents:i})})}
for(const[t,{prod:i}]of s){const o=n.get(t)?.dev;if(void 0===o)continue;const a=select(devParents(e.parents,t)),c=r.inherit({image:t,variant:"dev",own:o,parents:a});s.set(t,{prod:i,dev:c})}return s}
function selectOwnCauses(e,t){
const n=e.evidence.get(t.name),select=n=>void 0!==e.requested?e.requested.has(t.name)?sn:u:joinCauses([skips(e.labels)?keepCauses(n,e=>"label"===e):n,labelCauses(e.labels,t.name)]),s=select(n?.prod??u)
;return void 0===t.dev?{prod:s}:{prod:s,dev:select(n?.dev??u)}}const sn={list:[{kind:"requested"}],more:new Map};function labelCauses(e,t){
return limitCauses([e.buildAll,e.build.get(t)].filter(e=>void 0!==e).map(e=>({kind:"label",label:e})))}function selectBuilt(e,t,n){const s=new BuiltImages
;for(const r of e.configuration.images)if(isProdAffected(t,r.name)&&s.add(r.name),n.has(r.name)){for(const e of r.tests.images)s.add(e,{kind:"needed-by-tests",image:r.name})
;void 0===r.dev?s.add(r.name):addParents(devParents(e.parents,r.name),r.name,s)}for(const t of s.names())addParents(prodParents(e.parents,t),t,s);return s.needs()}function addParents(e,t,n){
for(const s of e)n.add(s,{kind:"parent-of",image:t})}class BuiltImages{#$n=new Map;add(e,t){const n=this.#$n.get(e)??new Map;void 0!==t&&n.set(`${t.kind} ${t.image}`,t),this.#$n.set(e,n)}names(){
return this.#$n.keys()}needs(){return new Map([...this.#$n].map(([e,t])=>[e,[...t.values()]]))}}function selectTested(e,t){const n=new Map;for(const s of e.configuration.images){
const r=void 0===e.requested?findReasons(e,s,t):[];(isAffected(t,s.name)||r.length>0)&&n.set(s.name,r)}return n}function findReasons(e,t,n){
const s=e.evidence.get(t.name)?.testMatches??[],r=t.tests.images.filter(e=>isProdAffected(n,e));return[...skips(e.labels)?[]:s,...r.map(e=>`its tests run against ${e}, which is affected`)]}
function selectSkipped(e,t){if(!skips(e.labels)||void 0!==e.requested)return new Set;const{build:n,unknown:s}=e.labels,r={...e,labels:{build:n,unknown:s}},i=selectTested(r,collectCauses(r))
;return new Set([...i.keys()].filter(e=>!t.has(e)))}function decide(e){
const t=e.configuration.images.map(e=>e.name),n=collectCauses(e),s=selectTested(e,n),r=selectBuilt(e,n,s),i=selectSkipped(e,s),o=countStages(orderByParents(t,e.parents),e.parents,new Set(r.keys()))
;return e.configuration.images.map(t=>decide_toVerdict(e,t,{affected:n,tested:s,skipped:i,built:r,stages:o}))}function decide_toVerdict(e,t,n){
const{affected:s,tested:r,skipped:i,built:o,stages:a}=n,{skip:c}=e.labels,{causes:l,more:u}=mergeCauses(s.get(t.name)),d=r.has(t.name);return{image:t,build:o.has(t.name),
publish:o.has(t.name)&&isPublished(e,t,s),dev:d&&void 0!==t.dev,test:d,stage:a.get(t.name)??0,causes:l,more:u,needs:selectNeeds(t,n),...void 0!==c&&i.has(t.name)?{skippedBy:c}:{}}}
function isPublished(e,t,n){const counts=t=>"build-all"!==t||e.configuration.buildAll.publish,s=n.get(t.name)?.prod.causes??[]
;return t.publish&&"allowed"===e.publishing.kind&&s.some(e=>counts(e.own.kind))}function selectNeeds(e,{affected:t,tested:n,built:s}){return[...(isAffected(t,e.name)?[]:n.get(e.name)??[]).map(e=>({
kind:"tests-only",because:e})),...isProdAffected(t,e.name)?[]:s.get(e.name)??[]]}function mergeCauses(e){if(void 0===e?.dev)return e?.prod??{causes:[],more:new Map};const t=new Map(e.prod.more)
;for(const[n,s]of e.dev.more)t.set(n,Math.min(l,s+(t.get(n)??0)));return{causes:[...e.prod.causes,...e.dev.causes],more:t}}function planImages(e){
const{configuration:t,inputs:n}=e,{images:s}=t,r=new Map([...n].map(([e,{prod:t,dev:n}])=>[e,{prod:t.parents,dev:n?.parents??[]}])),i=collectEvidence(e),o=hashImages({...e,images:s,parents:r
}),a=createContextFinder(e);return decide({...e,parents:r,evidence:i}).map(e=>({...e,...a(e),parents:r.get(e.image.name)??{prod:[],dev:[]},inputsHash:o.get(e.image.name)??{prod:""},
quality:plan_images_toQuality(n.get(e.image.name))}))}const rn=3;function createContextFinder({inputs:e,head:t}){let n=rn;return({image:s,causes:r})=>{
const i=e.get(s.name)?.prod,o=r.flatMap(({via:e,own:t})=>0===e.length?[t]:[]);if(void 0===t||void 0===i||0===n)return{};const a=findFeltContext(i,o,t.index);return void 0===a?{}:(n-=1,{wholeContext:a
})}}function plan_images_toQuality(e){const t=e?.prod.quality.kind??"opaque";return void 0===e?.dev?{prod:t}:{prod:t,dev:e.dev.quality.kind}}const on=/^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i
;function isRemote(e){return on.test(e)}function toFolder(e,t){return void 0===t?{value:(0,s.Fd)(e)??"",findings:[]}:isRemote(t.value)?{value:"",findings:[{code:"invalid-path",
message:`the context ${finding_quote(t.value)} is not a folder of the repository`,fix:'write a folder, and give the URL under "build-contexts"',range:t.range}]}:toPath(t,"the context")}
function toLocalPath(e,t){const n=toPath(e,t);return""!==n.value||n.findings.length>0?n:{value:"",findings:[{code:"invalid-path",message:`${t} ${finding_quote(e.value)} is the whole repository`,
fix:"write a path below the root",range:e.range}]}}function toPath({value:e,range:t},n){const r=(0,s.Fd)(e),wrong=(s,r)=>({value:"",findings:[{code:"invalid-path",
message:`${n} ${finding_quote(e)} ${s}`,fix:r,range:t}]});if(""===e.trim())return wrong("is empty",'write "." for the root of the repository')
;if(e.includes("\\"))return wrong('holds "\\"',`write ${e.replaceAll("\\","/")}`);if(e.startsWith("/")){const t=(0,s.Fd)(e.replace(/^\/+/,""))??""
;return wrong("is absolute",`write it from the root of the repository: ${(0,s.aD)(t)}`)}return void 0===r?wrong("leaves the repository","write a path from the root of the repository"):{value:r,
findings:[]}}const an=/^(?:docker-image|oci-layout|https?|git|ssh|git\+[a-z]+):\/\//i;function toBuildContext(e){const t=e.value,n=readImageContext(t);if(void 0!==n)return{value:{kind:"image",text:t,
image:n},findings:[]};const s={kind:"remote",text:t};if(!isRemote(t)){const{value:n,findings:s}=toPath(e,"the context");return{value:{kind:"local",text:t,path:n},findings:s}}
return an.test(t)||!/^[^/]*:\/\//.test(t)?{value:s,findings:[]}:{value:s,findings:[{code:"invalid-value",message:`${finding_quote(t)} is not a context that a build can read`,
fix:"write a folder, docker-image://\u2026, oci-layout://\u2026, a git or http URL, or target:<image>",range:e.range}]}}function readImageContext(e){return e.startsWith(cn)?e.slice(cn.length):void 0}
const cn="target:",ln={start:0,end:0};function describeNode(e){switch(e.kind){case"list":return"a list";case"mapping":return"a mapping";case"scalar":return describeScalar(e)}}
function describeScalar(e){switch(e.type){case"text":return"a text";case"number":return"a number";case"boolean":return"true or false";case"null":return"nothing"}}function checkCollisions(e,t){
const n=e.filter(({publish:e,publishedName:t})=>e&&""!==t)
;return[...findShared(e,e=>artifactName(e.name)).map(({shared:e,names:n})=>toFinding(`${check_collisions_listNames(n)} share the artifact name ${finding_quote(e)}`,{
fix:"give one of them another name",range:check_collisions_placeOf(n,t)
})),...findShared(e,e=>withTag(e.localTag)).map(({shared:e,names:n})=>toFinding(`${check_collisions_listNames(n)} share the local tag ${finding_quote(e)}`,{
fix:'put {image} into "local-tag", or give one of them its own',range:check_collisions_placeOf(n,t,"local-tag")
})),...findShared(n,e=>check_collisions_withRegistry(e.publishedName)).map(({shared:e,names:n})=>toFinding(`${check_collisions_listNames(n)} are published as ${finding_quote(e)}`,{
fix:'put {image} into "image-name", give one of them its own, or publish one alone',range:check_collisions_placeOf(n,t,"image-name")}))]}function toFinding(e,t){return{code:"colliding-names",
message:e,...t}}function check_collisions_placeOf(e,t,n){const s=t.images?.get(e.at(-1)??""),r=n&&(s?.value[n]??t[n]);return r?.range??s?.key??ln}function findShared(e,t){const n=new Map
;for(const s of e){const e=t(s),r=n.get(e);r?r.push(s.name):n.set(e,[s.name])}return[...n].flatMap(([e,t])=>t.length>1&&!e.includes("{")?[{shared:e,names:t}]:[])}function withTag(e){
return e.slice(e.lastIndexOf("/")+1).includes(":")?e:`${e}:latest`}function check_collisions_withRegistry(e){const[t="",...n]=e.toLowerCase().split("/")
;return 0===n.length?`docker.io/library/${t}`:/[.:]/.test(t)||"localhost"===t?[t,...n].join("/"):["docker.io",t,...n].join("/")}function check_collisions_listNames(e){
const t=[...e].sort(),n=t.slice(0,5).map(finding_quote),s=t.length-n.length;return`the images ${n.join(", ")}${s>0?` and ${s} more`:""}`}function checkMatrix(e){
return[...e??[]].flatMap(([e,{key:t}])=>k.has(e.toLowerCase())?[{code:"reserved-matrix-key",message:`the matrix key ${finding_quote(e)} is one of the entry's own`,
fix:`choose another, as "my-${e.toLowerCase()}"`,range:t}]:/^[A-Za-z_][\w-]*$/.test(e)?[]:[{code:"invalid-value",message:`the matrix key ${finding_quote(e)} cannot be read as matrix.<key>`,
fix:'use letters, digits, "_" and "-", and begin with a letter',range:t}])}function checkMatrixKeys(e){const t=new Map;for(const{value:n}of e.values())for(const[e,{key:s}]of n.matrix??[]){
if(k.has(e.toLowerCase()))continue;const n=t.get(e.toLowerCase())??new Map;t.set(e.toLowerCase(),n),n.has(e)||n.set(e,s)}return[...t.values()].flatMap(e=>{const t=[...e.values()].at(-1)
;return void 0===t||e.size<2?[]:[{code:"colliding-names",message:`the matrix keys ${[...e.keys()].sort().map(finding_quote).join(", ")} differ in case alone, and are one to GitHub`,
fix:"spell them alike",range:t}]})}const un="[a-z0-9]+(?:(?:\\.|_|__|-+|/)[a-z0-9]+)*",dn=`^(?!all$)(?=.*[a-z])${un}$`,fn=new RegExp(dn),hn=new RegExp(`^${un}$`);function isImageName(e){
return fn.test(e)}function isRepositoryName(e){return hn.test(e)}function checkImageNames(e){return[...e].flatMap(([e,{key:t}])=>{const n=explainName(e);if(void 0===n)return[];const{message:s,fix:r}=n
;return[{code:"invalid-image-name",message:`the image name ${finding_quote(e)} ${s}`,fix:r,range:t}]})}function explainName(e){if(isImageName(e))return;if("all"===e)return{
message:"means every image elsewhere",fix:'choose another name, as "all-in-one"'};if(isRepositoryName(e))return{message:"has no letter",fix:`begin it with a letter, as "v${e}"`}
;const t=e.toLowerCase().replace(/[^a-z0-9._/-]+/g,"-").replace(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return{message:"is not a name that a registry takes",
fix:isImageName(t)?`write "${t}"`:'use lower-case letters and digits, joined by ".", "_", "-" or "/"'}}function checkImageReferences(e){
return[...e].flatMap(([t,{value:n}])=>[...(n.tests?.images??[]).flatMap(n=>checkTested(t,n,e)),...listTargets(n).flatMap(t=>checkKnown(t,e))])}function checkTested(e,t,n){
return t.value!==e?checkKnown(t,n):[{code:"invalid-value",message:`the tests of image ${finding_quote(e)} always run against itself`,fix:"take it away",range:t.range}]}
function checkKnown({value:e,range:t},n){return n.has(e)?[]:[{code:"unknown-image",message:`unknown image ${finding_quote(e)}`,fix:suggestFix(e,n.keys()),range:t}]}function listTargets(e){
return[e["build-contexts"],e.dev?.["build-contexts"]].flatMap(e=>[...e?.values()??[]].flatMap(({value:e})=>{const t=null===e?void 0:readImageContext(e.value);return null===e||void 0===t?[]:[{value:t,
range:e.range}]}))}function checkFilterNames(e,t){
return[...e["build-all"]?.filters??[],...[...e.images?.values()??[]].flatMap(({value:e})=>[...e.filters??[],...e.tests?.filters??[]])].filter(({value:e})=>!t.has(e)).map(({value:e,range:n})=>({
code:"unknown-filter",message:`unknown filter ${finding_quote(e)}`,fix:suggestFix(e,t),range:n}))}function check_patterns_checkPatterns(e){
return[...e.flatMap(checkPattern),...checkNegated(e,isNegated)]}function checkPattern({value:e,range:t}){const n=isNegated(e),s=explainPattern(n?e.slice(1):e,e);if(void 0===s)return[]
;const{message:r,instead:i,advice:o}=s,a=void 0===i?o:`write ${n?"!":""}${i}`;return[{code:"invalid-pattern",message:`the pattern ${finding_quote(e)} ${r}`,fix:a,range:t}]}
function explainPattern(e,t){if(""===e)return{message:"is empty",advice:"write a glob, or take it away"};if(isNegated(e))return{message:'begins with two "!"',advice:'write one "!", or none'}
;if(e.split("/").includes(".."))return{message:'holds ".."',advice:"write it from the root of the repository"};if(e.startsWith("/"))return{message:'begins with "/" and matches nothing',
instead:e.replace(/^\/+/,"")||"**",advice:""};if(e.endsWith("/"))return{message:'ends with "/" and matches nothing',instead:`${e.replace(/\/+$/,"")}/**`,advice:""};if(e.includes("//"))return{
message:'holds "//" and matches nothing',instead:e.replace(/\/{2,}/g,"/"),advice:""};const n=findUnbalanced(e);return void 0!==n?{message:`has a "${n.character}" without its partner`,
advice:`close it, or write ${escapeUnbalanced(t,findUnbalanced)} for the character itself`}:void 0}function escapeUnbalanced(e,t){let n=e;for(let e=0;e<pn;e+=1){const e=t(n);if(void 0===e)break
;n=`${n.slice(0,e.index)}\\${n.slice(e.index)}`}return`'${n.replaceAll("'","''")}'`}const pn=20,mn=new Map([["[","]"],["{","}"],["(",")"]]);function findUnbalanced(e){const t=[]
;for(let n=0;n<e.length;n+=1){const s=e[n]??"";if("\\"===s)n+=1;else if("["===s){const t=findClassEnd(e,n);if(void 0===t)return{character:s,index:n};n=t}else if(mn.has(s))t.push({character:s,index:n
});else if(("}"===s||")"===s||"]"===s)&&mn.get(t.pop()?.character??"")!==s)return{character:s,index:n}}return t[0]}function findClassEnd(e,t){
for(let n=t+(/^\[[!^]?\]?/.exec(e.slice(t))?.[0].length??1);n<e.length;n+=1)if("\\"===e[n])n+=1;else if("]"===e[n])return n}function checkNegated(e,t){const n=e[0]
;return void 0!==n&&e.every(({value:e})=>t(e))?[{code:"only-negated-patterns",message:`the list of ${finding_quote(n.value)} only takes away, and matches nothing`,
fix:'begin it with what is matched, as "**"',range:n.range}]:[]}
const gn=["branch_protection_rule","check_run","check_suite","create","delete","deployment","deployment_status","discussion","discussion_comment","fork","gollum","image_version","issue_comment","issues","label","merge_group","milestone","page_build","public","pull_request","push","registry_package","release","repository_dispatch","schedule","status","watch","workflow_dispatch","workflow_run"]
;function checkRunners(e){return[...e??[]].flatMap(([e,{key:t,value:n}])=>[..."default"===e?[]:checkPlatform({value:e,range:t}),...""===n.value.trim()?[emptyRunner(e,n)]:[]])}
function emptyRunner(e,{range:t}){return{code:"missing-value",message:`the runner of ${finding_quote(e)} is empty`,fix:`write a label, as ${p}`,range:t}}function checkPublish(e){
return[...(e?.events??[]).flatMap(checkEvent),...checkRefs(e?.branches??[],"refs/heads/"),...checkRefs(e?.tags??[],"refs/tags/")]}const vn={message:"nothing is ever published on",fix:"take it away"
},yn=new Map([["pull_request_target",vn],["pull_request_review",vn],["pull_request_review_comment",vn],["workflow_call",{message:"a called workflow runs on the event of its caller, never on",
fix:"name the events of the workflows that call it, as push"}]]);function checkEvent({value:e,range:t}){if(gn.includes(e))return[];const n=yn.get(e);return[{code:"invalid-value",
message:`${n?.message??"unknown event"} ${finding_quote(e)}`,fix:n?.fix??suggestFix(e,gn),range:t}]}function checkRefs(e,t){
return[...e.flatMap(e=>checkRef(e,t)),...checkNegated(e,e=>e.startsWith("!"))]}function checkRef({value:e,range:t},n){const s=e.startsWith("!")?"!":"",r=e.slice(s.length),wrong=(n,s)=>[{
code:"invalid-pattern",message:`the pattern ${finding_quote(e)} ${n}`,fix:s,range:t}]
;return""===r?wrong("is empty","write a name or a pattern, or take it away"):r.startsWith(n)?wrong("matches names, not refs",`write ${s}${r.slice(n.length)}`):void 0!==findBracket(r)?wrong("has a bracket without its partner",`close it, or write ${escapeUnbalanced(e,findBracket)}`):void 0!==toExpression(r)?[]:wrong("repeats what cannot be repeated",'write "\\" in front of "+" and "?" that are meant')
}function findBracket(e){return findUnbalanced(e.replace(/[{}()]/g,"x"))}function checkLabels(e){const t=[...e?.["build-all"]??[],...e?.skip??[]]
;return[...[...t,...e?.build??[]].filter(({value:e})=>""===e.trim()).map(({range:e})=>({code:"missing-value",message:"a label is empty",fix:"write its name, or take it away",range:e
})),...(e?.build??[]).filter(({value:e})=>""!==e.trim()&&!e.includes("{image}")).map(({value:e,range:t})=>({code:"invalid-value",message:`the label ${finding_quote(e)} names no image`,
fix:`put {image} where the name stands, as "${e}: {image}"`,range:t})),...t.filter(({value:e})=>e.includes("{image}")).map(({value:e,range:t})=>({code:"invalid-value",
message:`the label ${finding_quote(e)} names an image, but acts on all of them`,fix:'move it to "build", or take {image} away',range:t}))]}
const wn=new RegExp(`^(?:[A-Za-z0-9.-]+(?::\\d+)?/)?${un}$`),bn=/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;function fillTemplate(e,t){return e.replaceAll("{image}",()=>t)}function checkTemplates(e){
return[...checkTemplate(e,"image-name",checkImageName),...checkTemplate(e,"local-tag",checkLocalTag)]}function checkTemplate(e,t,n){
const s=[...e.images??[]],r=s.flatMap(([e,{value:n}])=>n[t]?[]:[e]),i=e[t];return[...i?n(i,r):[],...s.flatMap(([e,{value:s}])=>s[t]?n(s[t],[e]):[])]}function checkImageName(e,t){
const{value:n,range:s}=e,r=checkPlaceholders(e);if(r.length>0)return r;const{name:i,tag:o}=check_templates_splitTag(fillTemplate(n,"a"));if(void 0!==o||n.includes("@")){
const e=`write ${check_templates_splitTag(n.split("@")[0]??"").name}`;return[{code:"invalid-value",message:`the image name ${finding_quote(n)} has a tag or digest`,fix:e,range:s}]}
return wn.test(i)?checkFilled(e,t,e=>wn.test(e)):[notAName(e)]}function checkLocalTag(e,t){const n=checkPlaceholders(e)
;return n.length>0?n:isReference(fillTemplate(e.value,"a"))?checkFilled(e,t,isReference):[notAName(e)]}function isReference(e){const{name:t,tag:n}=check_templates_splitTag(e)
;return wn.test(t)&&(void 0===n||bn.test(n))}function checkFilled({value:e,range:t},n,s){const r=n.filter(t=>isImageName(t)&&!s(fillTemplate(e,t))),[i]=r.sort();if(void 0===i)return[]
;const o=r.length>1?` (and ${r.length-1} more)`:"";return[{code:"invalid-value",
message:`${finding_quote(e)} is ${finding_quote(fillTemplate(e,i))} for image ${finding_quote(i)}${o}, which docker refuses`,fix:'put {image} before the ":", or give the image a template of its own',
range:t}]}function check_templates_splitTag(e){const t=e.indexOf(":",e.lastIndexOf("/")+1);return-1===t?{name:e}:{name:e.slice(0,t),tag:e.slice(t+1)}}function checkPlaceholders({value:e,range:t}){
const n=e.match(/\{[^}]*\}?/g)?.find(e=>"{image}"!==e);if(void 0===n)return[];const s=suggestName(n,["{image}"]);return[{code:"invalid-value",message:`unknown placeholder ${finding_quote(n)}`,
fix:s?`did you mean "${s}"?`:"{image} is the only one: it stands for the name of the image",range:t}]}function notAName({value:e,range:t}){return{code:"invalid-value",
message:`${finding_quote(e)} is not a name that a registry takes`,fix:"use lower-case letters and digits, as ghcr.io/octo-org/{image}",range:t}}function checkConfiguration(e,t,n){
const s=e.images??new Map
;return[...checkTemplates(e),...checkRunners(e.runners),...check_patterns_checkPatterns(e["build-all"]?.paths??[]),...checkLabels(e.labels),...checkPublish(e.publish),...checkImageNames(s),...checkImageReferences(s),...n?checkFilterNames(e,n):[],...checkMatrixKeys(s),...checkCollisions(t,e),...checkGraph(t,(t,n)=>check_configuration_placeOfParent(e,t,n))]
}function check_configuration_placeOfParent(e,t,n){const s=e.images?.get(t),r=[...s?.value["build-contexts"]?.values()??[]].find(({value:e})=>readImageContext(e.value)===n)
;return r?.value.range??s?.key??ln}const kn="the configuration";function wrongType(e,t,{must:n,example:s}){return{value:void 0,findings:["scalar"===e.kind&&"null"===e.type?{code:"missing-value",
message:`${t} has no value`,fix:`write ${s}; or take the key away`,range:e.range}:{code:"wrong-type",message:`${t} must ${n}, not ${describeNode(e)}`,fix:`write ${s}`,range:e.range}]}}
const xn=new Map([["dockerfile","file"],["docker-file","file"],["containerfile","file"],["args","build-args"],["arguments","build-args"],["contexts","build-contexts"],["additional-contexts","build-contexts"],["stage","target"],["platform","platforms"],["name","image-name"],["image","image-name"],["repository","image-name"],["registry","image-name"],["tag","local-tag"],["push","publish"],["files","paths"],["watch","paths"]]),_n=new Set(["depends-on","needs","requires","parents","from","base"]),Sn=['name the images that its tests run against as "tests: { images: [\u2026] }";','the images that it is built from are found in its Dockerfile, and named in "build-contexts" as target:IMAGE'].join("\n")
;function explainAlias(e,t){const n=e.toLowerCase().replaceAll("_","-")
;if("tags"===n&&t.includes("image-name"))return'write the name that it is published by as "image-name", without a tag: the workflow gives the tags';if(_n.has(n)&&t.includes("tests"))return Sn
;const s=xn.get(n);return void 0!==s&&t.includes(s)?`write "${s}"`:void 0}function exampleOfText(e){const t="list"===e.kind&&1===e.items.length?e.items[0]:void 0
;return"scalar"===t?.kind&&"null"!==t.type?t.text:"scalar"===e.kind&&"boolean"===e.type?`quotes around it where the text is meant: "${e.text}"`:void 0}
const $n=new Map([["true","true"],["yes","true"],["on","true"],["1","true"],["false","false"],["no","false"],["off","false"],["0","false"]]);function exampleOfFlag(e){
const t="scalar"===e.kind?$n.get(e.text.toLowerCase()):void 0;return t&&`${t}, without quotes`}function exampleOfList(e){
if("scalar"===e.kind&&"null"!==e.type)return`[${e.text.split(/\s*[,\n]\s*/).filter(e=>""!==e).map(e=>/^[\w./-]+$/.test(e)?e:JSON.stringify(e)).join(", ")}]`}function exampleOfMap(e){
if("list"!==e.kind||0===e.items.length)return;const t=e.items.map(e=>"scalar"===e.kind?/^([^=]+)=(.*)$/s.exec(e.text):null)
;return t.includes(null)?void 0:`{ ${t.map(e=>`${e?.[1]??""}: ${JSON.stringify(e?.[2]??"")}`).join(", ")} }`}function listOf(e,t){const n="a list, as [one, two]";return{schema:{type:"array",
items:e.schema,...t},example:n,read(t,s){if("list"!==t.kind)return wrongType(t,s,{must:"be a list",example:exampleOfList(t)??n});const r=t.items.map(t=>e.read(t,`an item of ${s}`));return{
value:r.flatMap(({value:e})=>void 0===e?[]:[e]),findings:r.flatMap(({findings:e})=>e)}}}}function mapOf(e,{entry:t,...n}){const s="a mapping, as {KEY: value}";return{schema:{type:"object",
additionalProperties:e.schema,...n},example:s,read(n,r){if("mapping"!==n.kind)return wrongType(n,r,{must:"be a mapping",example:exampleOfMap(n)??s});const i=new Map,o=[]
;for(const[s,{key:a,value:c}]of n.entries){const n=e.read(c,void 0===t?belowOf(s,r):`${t} ${finding_quote(s)}`);void 0!==n.value&&i.set(s,{key:a,value:n.value}),o.push(...n.findings)}return{value:i,
findings:o}}}}function fields(e,t){const n=`a mapping of ${Object.keys(e).join(", ")}`;return{schema:{type:"object",properties:toProperties(e),additionalProperties:!1,...t},example:n,read(t,s){
const r={};if("mapping"!==t.kind){const{findings:e}=wrongType(t,s,{must:"be a mapping",example:n});return{value:r,findings:e}}const i=[],readField=(t,n)=>{const o=e[t].read(n,belowOf(t,s))
;void 0!==o.value&&(r[t]=o.value),i.push(...o.findings)};for(const[n,r]of t.entries)hasKey(e,n)?readField(n,r.value):i.push(unknownKey(n,r.key,{subject:s,known:Object.keys(e)}));return{value:r,
findings:i}}}}function removable(e){return{schema:{anyOf:[e.schema,{type:"null",description:"Removes the key."}]},example:e.example,read:(t,n)=>"scalar"===t.kind&&"null"===t.type?{value:null,
findings:[]}:e.read(t,n)}}function hasKey(e,t){return Object.hasOwn(e,t)}function toProperties(e){return Object.fromEntries(Object.entries(e).map(([e,{schema:t}])=>[e,t]))}function belowOf(e,t){
return t===kn?finding_quote(e):`${finding_quote(e)} of ${t}`}function unknownKey(e,t,{subject:n,known:s}){return{code:"unknown-key",message:`unknown key ${finding_quote(e)} in ${n}`,
fix:explainAlias(e,s)??suggestFix(e,s),range:t}}function scalar_shapes_text(e={}){return scalar({type:["string","number"],...e},["text","number"])}function anyScalar(e={}){return scalar({
type:["string","number","boolean"],...e},["text","number","boolean"])}function scalar(e,t){const n='a text, "" for an empty one';return{schema:e,example:n,
read:(e,s)=>"scalar"===e.kind&&t.includes(e.type)?{value:{value:e.text,range:e.range},findings:findLineBreak(e.text,e.range,s)}:wrongType(e,s,{must:"be a text",example:exampleOfText(e)??n})}}
function findLineBreak(e,t,n){return/[\r\n]/.test(e)?[{code:"line-break",message:`${n} must be on one line`,fix:'write it on one line; ">-" instead of "|" folds a long one',range:t}]:[]}
function flag(e){const t="true or false, without quotes";return{schema:{type:"boolean",...e},example:t,read:(e,n)=>"scalar"===e.kind&&"boolean"===e.type?{value:"true"===e.text.toLowerCase(),
findings:[]}:wrongType(e,n,{must:"be true or false",example:exampleOfFlag(e)??t})}}const An='Globs; one that begins with "!" takes away, wherever it stands.',On={
description:"The folder that is sent to the build, from the repository's root. Default: the image's name.",examples:["docker/api","."]},Cn={
description:"The Dockerfile, from the repository's root. Default: Dockerfile in the context.",examples:["api/Dockerfile"]},En={description:"The build stage; empty: the last one.",default:""},Tn={
description:"Build arguments; values are taken as written (3.10 stays 3.10).",examples:[{PYTHON_VERSION:"3.12"}]},Pn={
description:"Named contexts: a folder, docker-image://\u2026, oci-layout://\u2026, a git or http URL, or target:<image of this file>.",examples:[{packages:"./packages/python",base:"target:base"}]
},Nn={description:"Untracked sources, and globs of the files that each is made from.",examples:[{"web/dist":["web/**"]}]},Mn={
description:"Build arguments that change with every commit: not part of the inputs.",examples:[["GIT_SHA"]]},Rn=scalar_shapes_text({pattern:se}),Ln=listOf(scalar_shapes_text(),{description:An,
minItems:1}),In={context:scalar_shapes_text(On),file:scalar_shapes_text(Cn),target:scalar_shapes_text(En),"build-args":mapOf(anyScalar(),Tn),"build-contexts":mapOf(scalar_shapes_text(),Pn),
platforms:listOf(Rn,{description:"The platforms of the image. Default: that of the runner.",examples:[["linux/amd64","linux/arm64"]]}),generated:mapOf(Ln,Nn),
"volatile-args":listOf(scalar_shapes_text(),Mn)},qn=fields({context:removable(scalar_shapes_text(On)),file:removable(scalar_shapes_text(Cn)),target:removable(scalar_shapes_text(En)),
"build-args":removable(mapOf(removable(anyScalar()),Tn)),"build-contexts":removable(mapOf(removable(scalar_shapes_text()),Pn)),platforms:removable(listOf(Rn,{
description:"The one platform of the dev variant. Default: the runner's.",examples:[["linux/amd64"]]})),generated:removable(mapOf(removable(Ln),Nn)),
"volatile-args":removable(listOf(scalar_shapes_text(),Mn))},{description:"Overrides for the dev variant: maps merge by key, null removes a key, the rest replaces. {}: a dev variant equal to prod."
}),Bn=fields({images:listOf(scalar_shapes_text(),{description:"The images that the tests of this image run against.",examples:[["database"]]}),paths:listOf(scalar_shapes_text(),{
description:`A match runs the tests. ${An}`}),filters:listOf(scalar_shapes_text(),{description:"Names of filters; a match runs the tests."})},{
description:"What the tests of the image need, and what runs them beside the image itself."}),Fn=mapOf(function(){return{schema:{type:["string","number","boolean","array","object"]},example:"a value",
read:(e,t)=>"scalar"===e.kind?"null"!==e.type?image_shape_readLine(e.text,e,t):wrongType(e,t,{must:"be a value",example:'a value, "" for an empty text'}):{value:{value:image_shape_toJson(e),
range:e.range},findings:[]}}}(),{description:"Free fields for the matrix entry, as text; a list or a mapping becomes JSON text.",examples:[{setup_nodejs:!0}]}),Dn=fields({
"image-name":scalar_shapes_text({description:"The published name of this image, without a tag.",examples:["ghcr.io/octo-org/shop-{image}"]}),"local-tag":scalar_shapes_text({
description:"The tag of this image inside a test job."}),...In,publish:flag({description:"Whether the image is ever published.",default:!0}),paths:listOf(scalar_shapes_text(),{
description:`Further triggers, beside the inferred inputs. ${An}`,examples:[["docker-compose.yml"]]}),filters:listOf(scalar_shapes_text(),{description:"Names of filters; a match builds the image."}),
infer:flag({description:"False: only paths, filters, the Dockerfile, the ignore file, the recipe and parents count.",default:!0}),dev:qn,tests:Bn,matrix:Fn},{
description:"An image; nothing behind the name: every key has its default."}),jn=Object.keys(Dn.schema.properties??{}),Gn={...Dn,schema:{...Dn.schema,type:["object","null"]},
read:(e,t)=>"scalar"===e.kind&&"null"===e.type?{value:{},findings:[]}:Dn.read(e,t)};function image_shape_readLine(e,{range:t},n){return{value:{value:e,range:t},findings:findLineBreak(e,t,n)}}
function image_shape_toJson(e){switch(e.kind){case"list":return`[${e.items.map(image_shape_toJson).join(",")}]`;case"mapping":
return`{${[...e.entries].map(([e,{value:t}])=>`${JSON.stringify(e)}:${image_shape_toJson(t)}`).join(",")}}`;case"scalar":
return"null"===e.type?"null":"boolean"===e.type?e.text.toLowerCase():"number"===e.type&&isJsonNumber(e.text)?e.text:JSON.stringify(e.text)}}function isJsonNumber(e){
return/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(e)}const Hn=["push","release","schedule","workflow_dispatch","repository_dispatch"],Wn="{image}",Un=new Map([["default",p]]),Kn=fields({
filters:listOf(scalar_shapes_text(),{description:"Names of filters.",examples:[["ci_cd"]]}),paths:listOf(scalar_shapes_text(),{description:An,examples:[[".github/workflows/ci.yml"]]}),publish:flag({
description:"Whether a match publishes, too.",default:!1})},{description:"A match builds and tests every image."}),Jn=fields({"build-all":listOf(scalar_shapes_text(),{
description:"Labels that build and test every image.",examples:[["images: all"]]}),build:listOf(scalar_shapes_text({pattern:"\\{image\\}"}),{
description:"Labels that build one image; {image} stands for its name.",examples:[["image: {image}"]]}),skip:listOf(scalar_shapes_text(),{description:"Labels that build nothing for what changed.",
examples:[["images: skip"]]})},{description:"Labels of pull requests, compared without case. No key: no labels."}),Vn=fields({events:listOf(scalar_shapes_text(),{
description:"The events that may publish.",default:Hn}),branches:listOf(scalar_shapes_text(),{
description:"The branches that may publish, as in on.push.branches; for a pull request its base. Default: the default branch.",examples:[["main","releases/**"]]}),tags:listOf(scalar_shapes_text(),{
description:"The tags that may publish, as in on.push.tags. Default: any.",examples:[["v*"]]})},{description:"When publish_matrix may hold anything at all."}),Yn={...scalar_shapes_text(),read(e,t){
if("list"!==e.kind||e.items.length<2)return scalar_shapes_text().read(e,t);const n=e.items.map(e=>"scalar"===e.kind?e.text:"");return wrongType(e,t,{must:"be a text",
example:`one label, or all of them as a text of JSON,\n'${JSON.stringify(n).replaceAll("'","''")}'\nand in the job\nruns-on: \${{ startsWith(matrix.runner, '[') && fromJSON(matrix.runner) || matrix.runner }}`
})}},zn=fields({"image-name":scalar_shapes_text({description:"The published name, without a tag; {image} stands for the name of the image.",examples:["ghcr.io/octo-org/{image}"]}),
"local-tag":scalar_shapes_text({description:"The tag inside a test job, for both variants.",default:Wn,examples:["shop-{image}"]}),filters:{schema:{
description:"Named path sets: the path of a file in the format of dorny/paths-filter, or the mapping inline.",anyOf:[{type:"string"},{type:"object",additionalProperties:{
type:["string","array","object"]}}],examples:[".github/filters.yml",{api:["api/**","!**/*.md"]}]},example:"the path of a file, or a mapping of names to patterns",read:e=>({value:e,findings:[]})},
runners:mapOf(Yn,{description:'The runner of each platform; "default" is for linux/amd64 and for entries that are not split.',default:Object.fromEntries(Un),examples:[{default:"ubuntu-24.04",
"linux/arm64":"ubuntu-24.04-arm"}]}),"build-all":Kn,labels:Jn,publish:Vn,images:mapOf(Gn,{description:"The images of the repository, by name.",minProperties:1,propertyNames:{pattern:dn},entry:"image"
})},{required:["images"]});function findMisplaced(e,t,n){if("mapping"!==e.kind||0===t.length)return t;const s=e.entries.get("images")
;return void 0===s?t:"mapping"===s.value.kind?find_misplaced_replace(t,findBeside(s.value,t)):isNothing(s.value)?moveUnder(s,{root:e,findings:t,isMeant:n}):t}function find_misplaced_replace(e,t){
return[...e.filter(e=>!t.some(({range:t})=>isIn(e,t))),...t.map(({finding:e})=>e)]}function isIn({range:{start:e}},t){return e>=t.start&&e<=t.end}function findBeside({entries:e},t){let n
;return[...e].flatMap(([e,{key:s,value:r}])=>{const i={start:s.start,end:r.range.end};return jn.includes(e)&&t.some(e=>isIn(e,i))?void 0===n?[]:[{finding:{code:"wrong-type",
message:`${finding_quote(e)} stands beside the image ${finding_quote(n)}, not in it`,fix:`indent it under ${finding_quote(n)}`,range:s},range:i}]:(n=isNothing(r)?e:void 0,[])})}
function moveUnder(e,{root:t,findings:n,isMeant:s}){
const r=[...t.entries].flatMap(([t,{key:r,value:i}])=>!n.some(({code:e,range:t})=>"unknown-key"===e&&t.start===r.start)||r.start<e.key.start||s(t)?[]:[{finding:{code:"unknown-key",
message:`${finding_quote(t)} stands beside "images", not in it`,fix:'indent it under "images"',range:r},range:{...r,end:i.range.end}}]);if(0===r.length)return n;const{start:i}=e.value.range
;return find_misplaced_replace(n.filter(({code:e,range:t})=>"missing-value"!==e||t.start!==i),r)}function isNothing(e){return"scalar"===e.kind&&"null"===e.type}
const Qn=["context","file","target","build-args","build-contexts","generated","platforms","dev"];function listReadable(e,t){const n="mapping"===e?.kind?e.entries.get("images")?.value:void 0
;if("mapping"!==n?.kind)return new Set;const s=[...n.entries].some(([e,{key:n}])=>jn.includes(e)&&t.some(({range:e})=>e.start===n.start)),r=[...n.entries].filter(([,{key:e,value:n}])=>{
const r=t.filter(({range:t})=>list_readable_isIn(t.start,e.start,n.range.end));return"scalar"===n.kind&&"null"===n.type?0===r.length&&!s:"mapping"===n.kind&&isReadable(n,r)})
;return new Set(r.map(([e])=>e))}function isReadable({entries:e},t){return!(!e.has("file")&&!e.has("context")&&t.some(({code:e})=>"unknown-key"===e))&&Qn.every(n=>{const s=e.get(n)
;return void 0===s||!t.some(({range:e})=>list_readable_isIn(e.start,s.key.start,s.value.range.end))})}function list_readable_isIn(e,t,n){return e>=t&&e<=n}function rewriteNegated(e,t){
const n=t.filter(e=>!isNegated(e)),s=joinNegated(n,t.filter(isNegated).map(e=>e.slice(1)))
;return void 0!==s?`write it without "!": ${flow(s)}`:`write the filters inline under "filters" of the configuration, where "!" takes away:\n${e}: ${flow(0===n.length?["**",...t]:t)}`}
function joinNegated(e,t){const n=t.map(e=>/^\*\*\/([\w.*-]+)$/.exec(e)?.[1]),s=e.map(e=>/^(?:[\w./-]+\/)?\*\*$/.exec(e)?.[0])
;if(0!==e.length&&n.every(isText)&&s.every(isText))return s.map(e=>`${e}/!(${n.join("|")})`)}function isText(e){return void 0!==e}function flow(e){return`[${e.map(e=>JSON.stringify(e)).join(", ")}]`}
const Xn=new Map([["added",["added"]],["copied",["added","deleted"]],["deleted",["deleted"]],["modified",["modified"]],["renamed",["added","deleted"]]]);function readFilters(e,t){
if("mapping"!==e.kind)return{value:new Map,findings:[notATable(e)]};const n=new Map,s=[];for(const[r,{key:i,value:o}]of e.entries){const e=filters_readRules(o,`filter ${finding_quote(r)}`)
;n.set(r,e.value),s.push(...e.findings),0===e.value.length&&0===e.findings.length&&s.push(emptyFilter(r,i)),s.push(...checkRules(r,e.value,t))}return{value:n,findings:s}}function toFilters(e){
return new Map([...e].map(([e,t])=>[e,t.map(toRule)]))}function toRule({pattern:e,on:t}){return{pattern:e,on:t}}function filters_readRules(e,t){
if("list"===e.kind)return concat(e.items.map(e=>filters_readRules(e,t)));if("mapping"===e.kind)return concat([...e.entries].map(([e,{key:n,value:s}])=>{
const r=readChangeTypes(e,n),i=filters_readRules(s,t);return{value:i.value.map(e=>({...e,on:r.value})),findings:[...r.findings,...i.findings]}}));const{text:n,type:s,range:r}=e
;return"null"===s||"boolean"===s?{value:[],findings:[notAPattern(e,t)]}:{value:[{pattern:n,on:"any",text:{value:n,range:r}}],findings:findLineBreak(n,r,`a pattern of ${t}`)}}function concat(e){return{
value:e.flatMap(({value:e})=>e),findings:e.flatMap(({findings:e})=>e)}}function readChangeTypes(e,t){const n=e.split("|").map(e=>e.trim().toLowerCase()),s=new Set,r=[];for(const e of n){
const n=Xn.get(e);for(const e of n??[])s.add(e);void 0===n&&r.push(unknownChangeType(e,t))}return{value:[...s],findings:r}}function checkRules(e,t,n){const s=t.map(({text:e})=>e);switch(n){
case"configuration":return check_patterns_checkPatterns(s);case"paths-filter-file":return[...s.flatMap(checkPattern),...checkNegatedInFile(e,s)]}}function checkNegatedInFile(e,t){
const n=rewriteNegated(e,t.map(({value:e})=>e));return t.filter(({value:e})=>isNegated(e)).map(({value:t,range:s})=>({code:"negated-filter-pattern",
message:`${finding_quote(t)} in filter ${finding_quote(e)} means "or every other file" to paths-filter`,fix:n,range:s}))}function unknownChangeType(e,t){return{code:"unknown-change-type",
message:`unknown change type ${finding_quote(e)}`,fix:suggestFix(e,Xn.keys()),range:t}}function notAPattern(e,t){return{code:"wrong-type",
message:`a pattern of ${t} must be a text, not ${describeNode(e)}`,fix:'write a glob, as "api/**"',range:e.range}}function notATable(e){return{code:"wrong-type",
message:`filters must be a mapping of names to patterns, not ${describeNode(e)}`,fix:'write one filter a line, as api: ["api/**"]',range:e.range}}function emptyFilter(e,t){return{code:"missing-value",
message:`filter ${finding_quote(e)} has no pattern`,fix:"write its patterns, or take it away",range:t}}var Zn=__nccwpck_require__(38815);function findTooDeep(e){let t=e;for(let e=0;t.length>0;e+=1){
if(e>100)return t[0]?.offset;t=t.flatMap(listParts)}}function listParts(e){
return"document"===e.type?e.value?[e.value]:[]:Zn.DB.isCollection(e)?e.items.flatMap(({key:e,value:t})=>[...e?[e]:[],...t?[t]:[]]):[]}const es=5e5;function toNode(e){
return(new NodeReader).readDocument(e)}class NodeReader{#An=!1;#On=0;#Cn=[];#En=new Map;readDocument(e){const t=this.#x(e);return{value:this.#An?void 0:t,findings:this.#Cn}}#x(e){if(this.#An)return
;if((0,Zn.Vj)(e))return this.#Tn(e.source,rangeOf(e));const t=this.#On,n=this.#Pn(e);return this.#On+=1,this.#On>es&&this.#Nn(rangeOf(e)),n&&hasAnchor(e)&&this.#En.set(e.anchor,{node:n,size:this.#On-t
}),n}#Pn(e){return(0,Zn.jh)(e)?this.#Mn(e):(0,Zn.oP)(e)?this.#Rn(e):(0,Zn.jn)(e)?toScalar(e):void 0}#Tn(e,t){const n=this.#En.get(e);return this.#On+=n?.size??1,void 0===n?this.#Ln({
code:"yaml-syntax",message:`no anchor ${finding_quote(e)} stands in front of this alias`,fix:`write "&${e}" in front of the value that is meant; quote a text that begins with "*"`,range:t
}):this.#On>es&&this.#Nn(t),n?.node}#Rn(e){return{kind:"list",items:e.items.flatMap(e=>this.#x(e)??[]),range:rangeOf(e)}}#Mn(e){const t=new Map,n=[];for(const s of e.items)if((0,
Zn.tO)(s))if(isMergeKey(s.key)){const e=this.#x(s.value);e&&n.push({key:rangeOf(s.key),value:e})}else this.#In(s,t);for(const e of n)this.#qn(e,t);return{kind:"mapping",entries:t,range:rangeOf(e)}}
#In(e,t){const n=rangeOf(e.key),s=this.#x(e.key),r=null===e.value?nothingAfter(n):this.#x(e.value);"scalar"===s?.kind?t.has(s.text)?this.#Ln(duplicate(s.text,n)):r&&t.set(s.text,{key:n,value:r
}):s&&this.#Ln(notAKey(n))}#qn({key:e,value:t},n){for(const s of"list"===t.kind?t.items:[t])if("mapping"!==s.kind)this.#Ln({code:"yaml-syntax",message:'only mappings can be merged by "<<"',
fix:'name the anchor of a mapping, as "<<: *defaults"',range:e});else for(const[e,t]of s.entries)n.has(e)||n.set(e,t)}#Ln(e){this.#Cn.push(e)}#Nn(e){this.#An||(this.#An=!0,this.#Ln({
code:"yaml-syntax",message:"aliases make this document too large",fix:"write fewer levels and aliases",range:e}))}}function toScalar(e){const{value:t}=e;return{kind:"scalar",
type:null===t?"null":"boolean"==typeof t?"boolean":"number"==typeof t||"bigint"==typeof t?"number":"text",text:e.source??("string"==typeof t?t:""),range:rangeOf(e)}}function nothingAfter(e){return{
kind:"scalar",type:"null",text:"",range:e}}function notAKey(e){return{code:"wrong-type",message:"a key must be a text",
fix:"write one word in front of the colon; quote it where it holds brackets or braces",range:e}}function duplicate(e,t){return{code:"duplicate-key",message:`duplicate key ${finding_quote(e)}`,
fix:"keep one of them, or give it another name",range:t}}function isMergeKey(e){return(0,Zn.jn)(e)&&"<<"===e.source&&"PLAIN"===e.type}function hasAnchor(e){return(0,
Zn.Ll)(e)&&"anchor"in e&&"string"==typeof e.anchor}function rangeOf(e){return(0,Zn.Ll)(e)&&e.range?{start:e.range[0],end:e.range[1]}:ln}function parseDocument(e){
const t=e.replace(/^\uFEFF/,""),n=[...(new Zn.iX).parse(t)],s=findTooDeep(n);if(void 0!==s)return{text:t,findings:[nestedTooDeeply(s)]};const r=new Zn.Dk({uniqueKeys:!1
}),[i,o]=[...r.compose(n,!0,t.length)];if(void 0===i)return{text:t,findings:[]};const a=[...i.errors,...i.warnings];if(a.length>0)return{text:t,findings:toFindings(a,t)};if(o)return{text:t,
findings:[secondDocument(o.range[0],t)]};if(null===i.contents)return{text:t,findings:[]};const{value:c,findings:l}=toNode(i.contents);return void 0===c?{text:t,findings:l}:{text:t,root:c,findings:l}}
function nestedTooDeeply(e){return{code:"yaml-syntax",message:"values are nested too deeply",fix:"write fewer levels",range:{start:e,end:e+1}}}function secondDocument(e,t){
const n=Math.max(0,t.lastIndexOf("---",e));return{code:"yaml-syntax",message:"a second document begins here, and only one is read",fix:'take the "---" away, or keep the documents in two files',range:{
start:n,end:n+3}}}function toFindings(e,t){const n=new Set;return selectCauses(e).sort((e,t)=>e.pos[0]-t.pos[0]).filter(e=>{const s=t.lastIndexOf("\n",e.pos[0]-1);return!n.has(s)&&n.add(s)
}).map(e=>parse_document_toFinding(e,t))}function selectCauses(e){const t=e.filter(e=>"TAB_AS_INDENT"===e.code);return t.length>0?t:[...e]}function parse_document_toFinding(e,t){
const[n,s]=e.pos,r="BAD_INDENT"===e.code?/^ */.exec(t.slice(n))?.[0].length??0:0,i={start:n+r,end:Math.max(s,n+r+1)};return{code:"yaml-syntax",...parse_document_explain(e),range:i}}
const ts='quote a text that holds ": " or " #", or begins with one of * & ! % @ ` { [ | >',ns=new Map([["TAB_AS_INDENT",{message:"a tab cannot indent YAML",fix:"indent with spaces"
}],["TAG_RESOLVE_FAILED",{fix:'take the tag away; write quotes around a text that begins with "!"'}],["MISSING_CHAR",{fix:"close what is open"}],["BLOCK_AS_IMPLICIT_KEY",{fix:ts
}],["UNEXPECTED_TOKEN",{fix:ts}],["BAD_SCALAR_START",{fix:ts}],["BAD_INDENT",{fix:"close what is open, and give all keys of a mapping the same indentation"}]]),ss={
message:"this is no YAML: a line without a colon stands among the keys of a mapping",fix:'write KEY: value, or "- " in front of an item of a list'};function parse_document_explain(e){
const t="MISSING_CHAR"===e.code&&e.message.startsWith("Implicit map key")?ss:ns.get(e.code);return{message:t?.message??`this is no YAML: ${parse_document_toSentence(e.message)}`,
fix:t?.fix??"mend the syntax here; what follows is read once it is right"}}function parse_document_toSentence(e){return e.split("\n",1)[0]?.replace(/[.:]$/,"")??""}function listImagePlaces(e,t){
return new Map([...e.images??[]].map(([e,{key:n,value:s}])=>[e,{name:t(n),parents:listParentPlaces(s,t)}]))}function listParentPlaces(e,t){const n=new Map
;for(const s of[e["build-contexts"],e.dev?.["build-contexts"]])for(const{value:e}of s?.values()??[]){const s=null===e?void 0:readImageContext(e.value)
;null===e||void 0===s||n.has(s)||n.set(s,t(e.range))}return n}function listPatterns(e,t){const n=[...e.images?.values()??[]].map(({value:e})=>e)
;return written_places_distinct([...e["build-all"]?.paths??[],...n.flatMap(listImagePatterns)]).map(e=>toPattern(e,t))}function listFilterPatterns(e,t){
return written_places_distinct([...e.values()].flatMap(e=>e.map(e=>e.text))).map(e=>toPattern(e,t))}function listImagePatterns(e){
const t=[e.generated,e.dev?.generated].flatMap(e=>[...e?.values()??[]].flatMap(({value:e})=>e??[]));return[...e.paths??[],...e.tests?.paths??[],...t]}function written_places_distinct(e){
return[...new Map(e.map(e=>[e.range.start,e])).values()].sort((e,t)=>e.range.start-t.range.start)}function toPattern({value:e,range:t},n){return{pattern:e,place:n(t)}}function listDockerfiles(e,t,n){
return t.flatMap(t=>{const s=e.images?.get(t.name);if(void 0===s)return[];const{key:r,value:i}=s,o=(i.file??i.context)?.range??r,a=(i.dev?.file??i.dev?.context)?.range??o
;return[toDockerfile(t,"prod",n(o)),...t.dev?[toDockerfile(t,"dev",n(a))]:[]]})}function toDockerfile(e,t,n){const s=("dev"===t?e.dev:void 0)??e.prod;return{image:e.name,variant:t,path:s.file,
context:s.contextPath,generated:[...s.generated.keys()],place:n}}function written_places_listPlatforms(e,t){return[...e.images??[]].flatMap(([e,{value:n}])=>[...toPlatforms({image:e,variant:"prod"
},n.platforms??[],t),...toPlatforms({image:e,variant:"dev"},n.dev?.platforms??[],t)])}function toPlatforms(e,t,n){const[s,r]=[t[0],t.at(-1)];return void 0===s||void 0===r?[]:[{...e,
items:t.map(({value:e,range:t})=>({platform:e,place:n(t)})),place:n({start:s.range.start,end:r.range.end})}]}function createKeyFinder(e,t){return(n,s,r)=>{const i=e.images?.get(n);if(void 0===i)return
;const o="dev"===s?findKey(i.value.dev,r):void 0;return t(o??findKey(i.value,r)??i.key)}}function findKey(e,[t,n=""]){switch(t){case"context":return e?.context?.range;case"file":
return(e?.file??e?.context)?.range;case"target":return e?.target?.range;case"build-contexts":return e?.["build-contexts"]?.get(n)?.key;case"generated":return[...e?.generated??[]].find(([e])=>(0,
s.Fd)(e)===n)?.[1].key;default:return}}function loadFilters(e,t){if(void 0===e)return withoutTable([]);if("mapping"===e.kind)return loadInline(e);if("list"===e.kind||"text"!==e.type){
const t="the path of a file, or a mapping of names to patterns";return withoutTable(wrongType(e,'"filters"',{must:`be ${t}`,example:t}).findings)}const{value:n,findings:s}=toLocalPath({value:e.text,
range:e.range},"the filters file");if(s.length>0)return withoutTable(s);if(!t.has(n))return{kind:"needs",file:n};const r=t.get(n);return void 0===r?withoutTable([missing(n,e.range)]):loadFile(n,r)}
function loadInline(e){const{value:t,findings:n}=readFilters(e,"configuration");return{kind:"loaded",table:t,findings:n,diagnostics:[],listPatterns:e=>listFilterPatterns(t,e)}}function loadFile(e,t){
const{root:n,text:s,findings:r}=parseDocument(t),i=createPlaces({kind:"file",path:e},s);if(void 0===n)return withoutTable([],toDiagnostics(r.length>0?r:[empty(e)],i))
;const o=readFilters(n,"paths-filter-file");return{kind:"loaded",..."mapping"===n.kind&&{table:o.value},findings:[],diagnostics:toDiagnostics([...r,...o.findings],i),
listPatterns:()=>listFilterPatterns(o.value,i)}}function withoutTable(e,t=[]){return{kind:"loaded",findings:e,diagnostics:t,listPatterns:()=>[]}}function missing(e,t){return{code:"filters-unreadable",
message:`the filters file ${finding_quote(e)} does not exist`,fix:"write its path from the repository's root, or the filters inline",range:t}}function empty(e){return{code:"filters-unreadable",
message:`the filters file ${finding_quote(e)} is empty`,fix:'write one filter a line, as api: ["api/**"]',range:ln}}function listContexts(e,t){
return e.flatMap(({name:e,prod:n,dev:s})=>[...toContexts({image:e,variant:"prod"},n,t),...void 0===s?[]:toContexts({image:e,variant:"dev"},s,t)])}
function toContexts({image:e,variant:t},{contextPath:n,buildContexts:s,generated:r},i){const o=[...s].flatMap(([e,t])=>"local"===t.kind?[{name:e,path:t.path,key:["build-contexts",e]}]:[]);return[{
name:"",path:n,key:["context"]},...o].flatMap(({name:n,path:s,key:o})=>{const a=i(e,t,o);return void 0===a?[]:[{image:e,name:n,path:s,generated:[...r.keys()],place:a}]})}function mergeRecipe(e,t){
return{...present("context",merge_recipe_replace(e.context,t.context)),...present("file",merge_recipe_replace(e.file,t.file)),...present("target",merge_recipe_replace(e.target,t.target)),
...present("build-args",mergeMaps(e["build-args"],t["build-args"])),...present("build-contexts",mergeMaps(e["build-contexts"],t["build-contexts"])),
...present("platforms",merge_recipe_replace(void 0,t.platforms)),...present("generated",mergeMaps(e.generated,t.generated)),
...present("volatile-args",merge_recipe_replace(e["volatile-args"],t["volatile-args"]))}}function present(e,t){const n={};return void 0!==t&&(n[e]=t),n}function merge_recipe_replace(e,t){
return void 0===t?e:t??void 0}function mergeMaps(e,t){if(void 0===t)return e;if(null===t)return;const n=new Map(e);for(const[e,{key:s,value:r}]of t)null===r?n.delete(e):n.set(e,{key:s,value:r})
;return n}function toRecipe(e,t){const n=[],keep=e=>(n.push(...e.findings),e.value),r=keep(toFolder(e,t.context)),i={context:t.context?.value??e,contextPath:r,
file:t.file?keep(toLocalPath(t.file,"the Dockerfile")):(0,s.uJ)(r,"Dockerfile"),target:t.target?.value??"",buildArgs:keep(toBuildArgs(t["build-args"])),
buildContexts:keep(toBuildContexts(t["build-contexts"])),platforms:(t.platforms??[]).map(({value:e})=>e),generated:keep(toGenerated(t.generated)),
volatileArgs:new Set((t["volatile-args"]??[]).map(({value:e})=>e))};return n.push(...to_recipe_checkPlatforms(t.platforms??[])),{value:i,findings:n}}function to_recipe_checkPlatforms(e){
return e.flatMap((t,n)=>e.slice(0,n).some(({value:e})=>e===t.value)?[{code:"invalid-value",message:`the platform ${finding_quote(t.value)} is named twice`,fix:"keep one of them",range:t.range
}]:checkPlatform(t))}function toBuildArgs(e=new Map){const t=[...e].flatMap(([e,{key:t}])=>checkAssigned(e,t));return{value:new Map([...e].map(([e,{value:t}])=>[e,t.value])),findings:t}}
function toBuildContexts(e=new Map){const t=new Map,n=[];for(const[s,{key:r,value:i}]of e){const e=toBuildContext(i);t.set(s,e.value),n.push(...checkAssigned(s,r),...e.findings)}return{value:t,
findings:n}}function checkAssigned(e,t){return""===e||/[=\s]/.test(e)?[{code:"invalid-value",message:`${finding_quote(e)} cannot be a name in NAME=value`,fix:'write a name without spaces and "="',
range:t}]:[]}function madeFromNothing(e,t){return{code:"missing-value",message:`the generated source ${finding_quote(e)} is made from no file`,
fix:'write globs of the files that it is made from, as ["web/**"], or take it away',range:t}}function toGenerated(e=new Map){const t=new Map,n=[];for(const[s,{key:r,value:i}]of e){
const e=toLocalPath({value:s,range:r},"a generated source"),o=i.map(e=>e.value);t.set(e.value,[...t.get(e.value)??[],...o]),n.push(...e.findings,...check_patterns_checkPatterns(i)),
0===i.length&&n.push(madeFromNothing(s,r))}return{value:t,findings:n}}function toConfiguration(e,t,n){const{labels:s,publish:r}=e;return{images:t,...n&&{filters:toFilters(n)},buildAll:{
...toTriggers(e["build-all"]),publish:e["build-all"]?.publish??!1},labels:{buildAll:to_configuration_toValues(s?.["build-all"]),build:to_configuration_toValues(s?.build),
skip:to_configuration_toValues(s?.skip)},publish:{events:r?.events?to_configuration_toValues(r.events):Hn,...r?.branches&&{branches:to_configuration_toValues(r.branches)},...r?.tags&&{
tags:to_configuration_toValues(r.tags)}},runners:new Map([...Un,...[...e.runners??[]].map(([e,{value:t}])=>[e,t.value])])}}function to_configuration_toImages(e){
const t=[...e.images??[]].map(([t,{value:n}])=>toImage(t,n,e));return{value:t.map(({value:e})=>e),findings:t.flatMap(({findings:e})=>e)}}function toImage(e,t,n){
const s=t["image-name"]??n["image-name"],r=t["local-tag"]??n["local-tag"],i=toRecipe(e,t),o=t.dev&&toRecipe(e,mergeRecipe(t,t.dev));return{value:{name:e,prod:i.value,...o&&{dev:o.value},
publishedName:fillTemplate(s?.value??"",e),localTag:fillTemplate(r?.value??Wn,e),publish:t.publish??!0,triggers:toTriggers(t),tests:{...toTriggers(t.tests),
images:to_configuration_toValues(t.tests?.images)},infer:t.infer??!0,matrix:new Map([...t.matrix??[]].map(([e,{value:t}])=>[e,t.value]))},findings:[...i.findings,...o?.findings??[],...checkImage(t)]}}
function checkImage(e){return[...check_patterns_checkPatterns(e.paths??[]),...check_patterns_checkPatterns(e.tests?.paths??[]),...checkDevPlatforms(e.dev?.platforms??[]),...checkMatrix(e.matrix)]}
function toTriggers(e){return{paths:to_configuration_toValues(e?.paths),filters:to_configuration_toValues(e?.filters)}}function to_configuration_toValues(e=[]){return e.map(({value:e})=>e)}
function parseConfiguration(e){const t=parseDocument(e.text),n=createPlaces(e.source,t.text),s=readRoot(t),{written:r}=s,i=loadFilters(r.filters,e.files??new Map);if("needs"===i.kind)return i
;const o=readImages(t,s,i),a=[...toDiagnostics(o.findings,n),...i.diagnostics],c=toConfiguration(r,o.value,i.table);if(a.length>0){
const e=listReadable(t.root,o.findings),s=o.value.filter(({name:t})=>e.has(t));return{kind:"broken",diagnostics:limitDiagnostics(a),configuration:c,readable:toValid({...c,images:s},{written:r,
filters:i,toPlace:n})}}return toValid(c,{written:r,filters:i,toPlace:n})}function toValid(e,{written:t,filters:n,toPlace:s}){const r=createKeyFinder(t,s);return{kind:"valid",configuration:e,
diagnostics:[],patterns:[...listPatterns(t,s),...n.listPatterns(s)],dockerfiles:listDockerfiles(t,e.images,s),contexts:listContexts(e.images,r),platforms:written_places_listPlatforms(t,s),findKey:r,
imagePlaces:listImagePlaces(t,s)}}function parseImages(e){const t=parseDocument(e),n=readRoot(t),s=loadFilters(n.written.filters,new Map);return readImages(t,n,"needs"===s.kind?withoutTable([]):s)}
function readImages(e,{written:t,findings:n},s){const r=to_configuration_toImages(t),i=e.root?checkConfiguration(t,r.value,parse_configuration_namesOf(s)):[];return{value:r.value,
findings:[...n,...r.findings,...s.findings,...i]}}function readRoot(e){if(e.findings.length>0&&!e.root)return{written:{},findings:e.findings};if(!e.root)return{written:{},
findings:[noImages("the configuration is empty",e)]};const{value:t={},findings:n}=zn.read(e.root,kn),s=findMisplaced(e.root,n,isKnownAtTop),r=[...e.findings,...s]
;if("mapping"!==e.root.kind||(t.images?.size??0)>0)return{written:t,findings:r};const i=e.root.entries.get("images");return i&&"mapping"!==i.value.kind?{written:t,findings:r}:{written:t,
findings:[...r,noImages("the configuration has no images",e)]}}function isKnownAtTop(e){return void 0!==suggestName(e,Object.keys(zn.schema.properties??{}))}function noImages(e,{root:t}){
const n="mapping"===t?.kind?t.entries.get("images"):void 0;return{code:"no-images",message:e,fix:'name them under "images", as\nimages:\n  api: { context: api }',range:n?.key??ln}}
function parse_configuration_namesOf(e){return e.table&&new Set(e.table.keys())}function readRecipes(e){const{value:t,findings:n}=parseImages(e);if(!(n.length>0))return new Map(t.map(e=>[e.name,e]))}
async function readBases(e,{name:t,origin:n},s){const r=listDifferences(e);if(0===r.length)return[];switch(n.kind){case"inline":return r.map(judgeInline);case"base":return r.map(()=>({kind:"same"}))
;case"outside":return r.map(()=>read_bases_unknown(`${t} is not in the checkout, nor is its base`));case"file":{const e=await findDoubt(t,n,s)
;return void 0!==e?r.map(()=>read_bases_unknown(e)):judgeFile(r,{name:t,path:n.path},s)}}}async function findDoubt(e,{path:t,text:n},{repository:s,head:r}){const i=r?.entry(t)
;if(void 0===i)return`${e} is not tracked, so its base is not known`;if(!i.mode.startsWith("100"))return`${e} is no regular file, so its base is not known`;if((0,C.G)(s))return s.because
;const o=(await s.readTexts([i.id])).get(i.id);return void 0!==o&&withoutReturns(o)===withoutReturns(n)?void 0:`${e} differs from the tracked one, so its base is not known`}function withoutReturns(e){
return e.replaceAll("\r\n","\n")}async function judgeFile(e,{name:t,path:n},{repository:s}){
const r=e.map(({changes:e})=>e.find(e=>e.path===n)?.before),i=r.flatMap(e=>"present"===e?.kind?[e.entry.id]:[]),o=(0,C.G)(s)||0===i.length?new Map:await s.readTexts(i)
;return r.map(e=>judgeSide(e,t,o))}function judgeSide(e,t,n){switch(e?.kind){case void 0:return{kind:"same"};case"absent":return read_bases_unknown(`${t} is new`);case"unknown":
return read_bases_unknown(`${t} changed, and its base is not known`);case"present":{const s=n.get(e.entry.id);if(void 0===s)return read_bases_unknown(`the base of ${t} is not in this clone`)
;const r=readRecipes(s);return void 0===r?read_bases_unknown(`${t} was broken before`):{kind:"known",recipes:r,names:new ImageNames([...r.values()]),configurationName:t}}}}
function judgeInline({changes:e}){const t=e.find(({path:e})=>mayHoldInlineText(e));return void 0===t?{kind:"same"}:read_bases_unknown(`${t.path}, which may hold the configuration, changed`)}
function mayHoldInlineText(e){return e.startsWith(".github/workflows/")||/(?:^|\/)action\.ya?ml$/.test(e)}function read_bases_unknown(e){return{kind:"unknown",because:e}}function selectBase(e){
return"trees"!==e.kind||e.differences.length>1?null:e.differences[0]?.base??null}function toChangesReport({comparison:e,text:t,tried:n},{changes:s,images:r}){const i={...void 0===s?{}:{filters:s},
...0===n.length?{}:{tried:n}};switch(e.kind){case"trees":case"overlay":{const{kind:n,source:s,differences:r}=e,o=new Set(r.flatMap(({changes:e})=>e.map(({path:e})=>e)));return{...i,kind:n,source:s,
count:o.size,text:t}}case"event":{const t=void 0===r?"event":"requested";return{...i,kind:t,because:e.because}}case"unknown":return{...i,kind:e.kind,because:e.because}}}async function makePlan(e){
const{event:t,request:n,read:s,compared:r,survey:i,publishing:o}=e,{configuration:a}=s.valid,{comparison:c}=r,l={repository:e.repository,head:i.head?.tree},u=planImages({configuration:a,...i,
comparison:c,publishing:o,commit:e.commit,changes:e.changes,bases:await readBases(c,s,l),givenFilters:void 0===n.changes?void 0:new Set(n.changes),labels:e.labels,requested:selectRequested(n,a)})
;return{event:t,base:selectBase(c),head:r.head??null,changes:toChangesReport(r,n),publishing:o,images:u}}function selectRequested({images:e},t){switch(e?.kind){case void 0:return;case"all":
return new Set(t.images.map(e=>e.name));case"named":return new Set(e.names)}}function readConfiguration(e,t){switch(e.kind){case"inline":{const n={kind:"inline"};return parse({source:{kind:"input",
name:"config"},text:e.text,origin:n,name:'the input "config"'},t)}case"file":{const n=findPath(e.path,t.checkout);if(void 0===n&&"job"===t.execution)return refuseOutside(e.path)
;const s=t.readText(e.path);if("text"!==s.kind)return{kind:"broken",diagnostics:[read_configuration_explain(e,s,t)]};const{text:r}=s,i=n??e.path;return parse({source:{kind:"file",path:i},text:r,
origin:void 0===n?{kind:"outside"}:{kind:"file",path:n,text:r},name:i},t)}}}function findPath(e,t){return e.startsWith("/")?(0,s.Fd)((0,O.relative)(t,e).replaceAll(O.sep,"/")):(0,s.Fd)(e)}
function parse(e,t){const{source:n,text:s,...r}=e,i=new Map;for(;;){const e=parseConfiguration({source:n,text:s,files:i});switch(e.kind){case"needs":{const n=t.readText(e.file)
;i.set(e.file,"text"===n.kind?n.text:void 0);break}case"valid":return{kind:"valid",valid:e,...r};case"broken":return e}}}function refuseOutside(e){return{kind:"broken",diagnostics:[{severity:"error",
code:"invalid-input",message:`the input "config" names "${e}", which is outside of the repository`,fix:"give a path from the root of the repository, or the text itself, of several lines"}]}}
function read_configuration_explain({path:e},t,{execution:n}){return{severity:"error",code:"no-configuration",
message:`the configuration "${e}" ${"missing"===t.kind?"does not exist":`cannot be read: ${t.because}`}`,fix:[adviseToWrite(n),"images:","  api: { context: api }"].join("\n")}}
function adviseToWrite(e){switch(e){case"job":return"check the repository out before this step, and write the file, as";case"terminal":return"write the file, as"}}
async function readTrustedConfiguration(e,t,n){const{request:s,trigger:r}=t;if("pull_request_target"===r.event){const t=await readCommitted(await n,r.commit??r.pullRequest?.baseSha),noFile=()=>({
kind:"missing"}),i=await readWithTree(s,{...e,readText:noFile},t);return"valid"===i.kind?{...i,origin:{kind:"base"}}:i}const i=readConfiguration(s.config,e);if("valid"===i.kind)return i
;const o=await n;return(0,C.G)(o)||"checkout"===o.place?i:readWithTree(s,e,await readCommitted(o,r.commit))}async function readWithTree(e,t,n){const s=new Map;for(;;){const r=[],readText=e=>{
const n=s.get(e)??t.readText(e);return"missing"!==n.kind||s.has(e)||r.push(e),n},i=readConfiguration(e.config,{...t,readText});if(0===r.length)return i;for(const e of r)s.set(e,await readTracked(n,e))
}}async function readCommitted(e,t){if((0,C.G)(e))return e;if(void 0===t)return(0,C.O)("the event does not name the commit of the base branch")
;const n=await e.readCommit(t),s=void 0===n?await e.reachRemote():e;if((0,C.G)(s))return s;const r=n??await s.readCommit(t);if(void 0===r)return(0,
C.O)("the commit of the base branch is not on the remote");if((0,C.G)(r))return r;const i=await e.readTree(r.id);return(0,C.G)(i)?i:{kind:"committed",repository:e,tree:i}}
async function readTracked(e,t){if((0,C.G)(e))return e;const n=(0,s.Fd)(t),r=void 0===n?void 0:e.tree.entry(n);if(void 0===r)return{kind:"missing"}
;const i=(await e.repository.readTexts([r.id])).get(r.id);return void 0===i?(0,C.O)("git cannot read it"):{kind:"text",text:i}}function parseEvent(e,t){
const n=readPayload(t),s="payload"===n.kind?n.reader:(0,D.$)({}),r=e("GITHUB_EVENT_NAME")??"";return{trigger:{event:r,ref:e("GITHUB_REF")??"",
attempt:Math.max(1,Number.parseInt(e("GITHUB_RUN_ATTEMPT")??"1",10)||1),...parse_event_present("commit",e("GITHUB_SHA")),
...parse_event_present("defaultBranch",s.field("repository").field("default_branch").text()),...parse_event_present("push","push"===r?toPush(s):void 0),
...parse_event_present("pullRequest",isPullRequest(r)?parse_event_toPullRequest(s,e):void 0),...parse_event_present("mergeGroup","merge_group"===r?toMergeGroup(s):void 0),
...parse_event_present("workflowRun","workflow_run"===r?toWorkflowRun(s):void 0)},diagnostics:"payload"===n.kind||""===r?[]:[explainPayload(r,e("GITHUB_EVENT_PATH"),n)]}}function isPullRequest(e){
return"pull_request"===e||"pull_request_target"===e}function toPush(e){const t=e.field("before").text();return{...parse_event_present("before",t),
created:e.field("created").isTrue()||/^0+$/.test(t??""),deleted:e.field("deleted").isTrue()||/^0+$/.test(e.field("after").text()??""),forced:e.field("forced").isTrue()}}
function parse_event_toPullRequest(e,t){const n=e.field("pull_request"),s=n.field("labels").elements();return{number:n.field("number").number()??e.field("number").number()??0,
...parse_event_present("baseRef",n.field("base").field("ref").text()??t("GITHUB_BASE_REF")),...parse_event_present("baseSha",n.field("base").field("sha").text()),
...parse_event_present("headSha",n.field("head").field("sha").text()),origin:toOrigin(e),...parse_event_present("author",n.field("user").field("login").text()),
labels:s.flatMap(e=>e.field("name").text()??[]),...parse_event_present("changedFiles",n.field("changed_files").number())}}function toOrigin(e){const t=e.field("pull_request")
;return compareRepositories(t.field("head").field("repo"),t.field("base").field("repo").field("full_name").text()??nameRepository(e))}function toWorkflowRun(e){return{
origin:compareRepositories(e.field("workflow_run").field("head_repository"),nameRepository(e))}}function nameRepository(e){return e.field("repository").field("full_name").text()}
function compareRepositories(e,t){if(e.isNull())return"fork";const n=e.field("full_name").text();return void 0===n||void 0===t?"unknown":n.toLowerCase()===t.toLowerCase()?"same-repository":"fork"}
function toMergeGroup(e){const t=e.field("merge_group");return{...parse_event_present("baseRef",t.field("base_ref").text()),...parse_event_present("baseSha",t.field("base_sha").text()),
...parse_event_present("headSha",t.field("head_sha").text())}}function readPayload(e){switch(e?.kind){case void 0:return(0,C.O)("is not set");case"missing":return(0,C.O)("does not exist")
;case"unreadable":return(0,C.O)(`cannot be read: ${e.because}`);case"text":{const t=(0,D.V)(e.text);return void 0===t?(0,C.O)("is no JSON"):t.isObject()?{kind:"payload",reader:t}:(0,
C.O)("is no JSON object")}}}function explainPayload(e,t,{because:n}){return{severity:"warning",code:"unreadable-event",
message:`the payload of the event "${e}" is treated as empty: ${void 0===t?"GITHUB_EVENT_PATH":`"${t}"`} ${n}`,fix:"let GITHUB_EVENT_PATH name the file that the runner wrote"}}
function parse_event_present(e,t){const n={};return void 0!==t&&(n[e]=t),n}function parseStrings(e){try{const t=JSON.parse(e);return Array.isArray(t)&&t.every(e=>"string"==typeof e)?t:void 0}catch{
return}}function parseChangedFiles(e){if(""===e)return{diagnostics:[]};if(!/^[[{]/.test(e))return toPaths(parse_changed_files_splitLines(e));const t=parseStrings(e);if(void 0!==t)return toPaths(t)
;const n=explainJson(e);if(/^\[\s*(?:\\?"|\]|$)/.test(e))return{diagnostics:[n]};const{paths:s}=toPaths(parse_changed_files_splitLines(e));return void 0===s?{diagnostics:[n]}:{paths:s,doubt:n,
diagnostics:[]}}function parse_changed_files_splitLines(e){return e.split(/\r?\n/).filter(e=>""!==e)}function toPaths(e){const t=[],n=[];for(const s of e){const e=toRepositoryPath(s)
;if(void 0!==e)t.push(e);else{const e=`the input "changed-files" names ${JSON.stringify(s)}, which is no file of the repository`
;n.push(mistake(e,"give paths of files from the root of the repository"))}}return n.length>0?{diagnostics:n}:{paths:t,diagnostics:n}}function toRepositoryPath(e){
if(e.includes("\0")||e.endsWith("/")||e.split("/").includes(".."))return;if(/^".*"$/s.test(e)||"null"===e)return;const t=(0,s.Fd)(e);return""===t?void 0:t}function explainJson(e){
return/^\[\s*\\"/.test(e)?mistake(`the input "changed-files" is a JSON array whose quotes are escaped: "${shorten_shorten(e)}"`,"give it unescaped, with tj-actions/changed-files by\nescape_json: false"):mistake(`the input "changed-files" begins as JSON and is no array of strings: "${shorten_shorten(e)}"`,'give a JSON array by toJSON(\u2026), as ["api/main.py","web/server.js"], or one path a line')
}function mistake(e,t){return{severity:"error",code:"invalid-input",message:e,fix:t}}function readRequest(e){const t=[],read=(n,s)=>{const r=e.input(n).trim(),i=s(r)
;if(!(i instanceof Mistake))return i;t.push(i.toDiagnostic(n,r))},n=read("images",request_parseImages),s=read("changes",parseChanges),r=parseChangedFiles(e.input("changed-files").trim())
;return t.push(...r.diagnostics),{request:{config:parseConfig(e.input("config")),...void 0===n?{}:{images:n},...void 0===s?{}:{changes:s},...void 0===r.paths?{}:{changedFiles:r.paths},
...void 0===r.doubt?{}:{changedFilesDoubt:r.doubt},base:e.input("base").trim(),stages:read("stages",parseStages)??1,platforms:"yes"===read("split-platforms",parseFlag)?"split":"together",
planArtifact:"yes"===read("plan-artifact",parseFlag)?"upload":"none"},diagnostics:t}}class Mistake{message;fix;constructor(e,t){this.message=e,this.fix=t}toDiagnostic(e,t){return{severity:"error",
code:"invalid-input",message:`the input "${e}" ${this.message}: "${shorten_shorten(t)}"`,fix:this.fix}}}function parseConfig(e){const t=e.trim();return""!==t&&e.includes("\n")?{kind:"inline",text:e}:{
kind:"file",path:""===t?".github/image-matrix.yml":t}}function request_parseImages(e){if(""===e)return;const t=e.startsWith("[")?parseStrings(e):e.split(/[\s,]+/).filter(Boolean)
;return void 0===t?new Mistake('begins with "[" and is no JSON array of names','write names separated by spaces, or ["api","web"]'):t.includes("all")?{kind:"all",beside:t.filter(e=>"all"!==e)}:{
kind:"named",names:t}}function parseChanges(e){if(""!==e)return parseStrings(e)??new Mistake("is no JSON array of strings",'pass the output `changes` of dorny/paths-filter as it is, or ["api"]')}
function parseStages(e){if(""===e)return 1;const t=Number(e);return/^[1-9][0-9]?$/.test(e)?t:new Mistake("is no number from 1 to 99","write how many stage jobs the workflow has, as stages: 2")}
function parseFlag(e){return["true","True","TRUE"].includes(e)?"yes":["","false","False","FALSE"].includes(e)?"no":new Mistake("is neither true nor false","write true or false")}function readJob(e){
const{runner:t}=e,{request:n,diagnostics:s}=readRequest(t),r=t.variable("GITHUB_EVENT_PATH"),i=parseEvent(e=>t.variable(e),void 0===r?void 0:e.readText(r));return{request:n,trigger:i.trigger,
diagnostics:[...s,...i.diagnostics]}}async function readLabels({request:e,trigger:t},n,s){const{pullRequest:r}=t;if(void 0===r||void 0!==e.images)return{labels:nn,diagnostics:[]}
;const i=n.images.map(e=>e.name),o=await readFresh(r.number,n,s),a=void 0!==o&&!(0,C.G)(o),c=t.attempt>1&&!a?{...n.labels,skip:[]}:n.labels,l=selectLabels(a?o:r.labels,c,i);return{labels:l,
diagnostics:[...(0,C.G)(o)?[toWarning(o)]:[],...read_labels_checkLabels(l,i)]}}async function readFresh(e,{labels:t},n){if([t.buildAll,t.build,t.skip].some(e=>e.length>0)&&0!==e&&!(0,
C.G)(n))return n.listLabels(e)}function toWarning({because:e}){return{severity:"warning",code:"labels-unreadable",message:`the labels are those of the event, which may be out of date: ${e}`,
fix:"let the token read them, by\npermissions: { contents: read, pull-requests: read }"}}function read_labels_checkLabels(e,t){const n=e.unknown.map(({label:e,image:n})=>({severity:"warning",
code:"unknown-label-image",message:`the label "${e}" names the image "${n}", which does not exist`,fix:suggestFix(n,t)})),{buildAll:s,skip:r}=e;if(void 0===s||void 0===r)return n;const i={
severity:"warning",code:"label-beats-skip",message:`the label "${s}" builds every image, so "${r}" skips none`,fix:"take one of the two labels away"};return[...n,i]}async function planRun(e){
const t=e.openRepository(".");try{const n=readJob(e),s=await readTrustedConfiguration(e,n,t),r=await t,i="broken"===s.kind||(0,C.G)(r)?checkDirectory(e):[]
;return i.length>0?failed([...n.diagnostics,...i]):"broken"===s.kind?await explainBroken({world:e,job:n,read:s},r):await planScene({world:e,job:n,repository:r,read:s})}finally{const e=await t;(0,
C.G)(e)||e.close()}}async function explainBroken({world:e,job:t,read:n},s){const{request:r,trigger:i}=t,o=(0,
C.G)(s)||"checkout"!==s.place||"pull_request_target"===i.event?void 0:await s.readCommit("HEAD"),a=await checkReadable(n,{repository:s,commit:void 0===o||(0,C.G)(o)?void 0:o.id,
isInWorkingTree:lookForFiles(e,i)}),c=(void 0===n.configuration?[]:checkRequest(r,n.configuration)).filter(({severity:e})=>"error"===e);return failed([...t.diagnostics,...n.diagnostics,...a,...c])}
async function planScene(e){const{job:t,repository:n,read:s}=e,{configuration:r}=s.valid,i=decidePublishing(t.trigger,r.publish),o=planComparison(t.trigger,{...t.request,
publishing:"allowed"===i.kind?"allowed":"refused"}),a=await compare(o,{repository:n,github:e.world.github
},t.trigger),c=await surveyImages(s,n,a.head),{head:l}=c,u=await readLabels(t,r,e.world.github),d=[t.diagnostics,s.valid.diagnostics,checkRequest(t.request,r),await checkListing(t.request,{
head:l?.tree,repository:n,trigger:t.trigger}),checkSurvey(s.valid,c,lookForFiles(e.world,t.trigger)),plan_run_checkGraph(e,c),u.diagnostics,a.diagnostics,checkComparison(a,{...t,publishing:i,
repository:n}),checkPublishing(i,t.diagnostics)].flat();if(hasMistake(d))return failed(d);const f=indexChanges(a.comparison),h=await makePlan({event:t.trigger.event,request:t.request,
commit:a.head??"unknown",labels:u.labels,repository:n,read:s,publishing:i,compared:a,changes:f,survey:c}),p=void 0===l?[f.paths]:[l.index,f.paths],m=[...d,...findSlowPatterns(s.valid,p)]
;return toOutcome(h,{configuration:r,request:t.request,diagnostics:m})}function lookForFiles(e,t){return n=>"pull_request_target"!==t.event&&"text"===e.readText(n).kind}
function plan_run_checkGraph({job:e,read:t},{inputs:n}){const s=new Map([...n].map(([e,{prod:t,dev:n}])=>[e,{prod:t.parents,dev:n?.parents??[]}]))
;return[...checkParents(t.valid,s),...checkPlatforms(t.valid,{platforms:e.request.platforms,parents:s})]}function toOutcome(e,{configuration:t,request:n,diagnostics:s}){const r=toOutputs(e,{
runners:t.runners,stages:n.stages,platforms:n.platforms});switch(r.kind){case"mistakes":return failed([...s,...r.diagnostics]);case"outputs":{const t=arrangeDiagnostics([...s,...r.warnings]);return{
kind:"planned",report:{plan:e,outputs:r.outputs,warnings:t}}}}}const same=e=>e,rs={strong:same,faint:same,build:same,publish:same,test:same,warning:same};function toHeadline(e){
if(!e.images.some(isPlanned))return[...words("Nothing to build: "),...toNothing(e)];const t=e.images.length,count=t=>e.images.filter(t).length,n=count(({build:e})=>e),s=count(e=>e.dev)
;return words([`${0===n?"Builds none":`Builds ${n}`} of ${t} ${1===t?"image":"images"}`,`publishes ${orNone(count(({publish:e})=>e))}`,`tests ${orNone(count(({test:e})=>e))}${0===s?"":`, ${s} of them as dev`}`].join(", "))
}function toNothing({images:e}){const t=toSkipped(e);if(void 0!==t)return t;const{length:n}=e;return words(1===n?"the image is unaffected":`none of ${n} images is affected`)}function toSkipped(e){
const t=e.flatMap(({skippedBy:e})=>void 0===e?[]:[e]),[n]=t;if(void 0!==n)return[...phrase`the label "${n}" skips `,...words(1===t.length?"1 affected image":`${t.length} affected images`)]}
function toComparison(e){const{changes:t}=e,n=void 0===t.filters?[]:[toFilterNames(t.filters)];return[toCompared(e),...toTried(t),...n,...toSkippedBeside(e),...toPublishing(e)]}
function toSkippedBeside({images:e}){const t=e.some(isPlanned)?toSkipped(e):void 0;return void 0===t?[]:[[...words("Left alone: "),...t]]}function toCompared({changes:e,event:t,base:n,head:s}){
const r="command-line"===t?[]:phrase`, on ${t}`;switch(e.kind){case"trees":
return null!==n&&n===s?[...words(`Nothing differs, both are the same commit: ${e.text}`),...r]:[...words(`${countFiles(e.count)} from ${e.text}, read from `),...phrase`${e.source}`,...r]
;case"overlay":return[...words((1===e.count?"1 file is":`${e.count} files are`)+" listed as changed: "),...words(e.text),...r];case"event":return words(`Everything: ${e.because}`);case"requested":
return words(`Nothing was compared: ${e.because}`);case"unknown":return[...words("Everything"),...r,...words(`, since what changed is unknown: ${e.because}`)]}}function toTried({kind:e,tried:t=[]}){
return 0===t.length||"unknown"===e?[]:[words(`Tried before: ${t.join("; ")}`)]}function toPublishing({publishing:e,images:t}){
return"allowed"!==e.kind&&t.some(isPlanned)?[words(`Publishes none: ${e.because}`)]:[]}function toFilterNames(e){
return 0===e.length?words("No filter was given as changed"):[...words("Filters given as changed: "),...listNames(e,20)]}function countFiles(e){return 1===e?"1 file differs":`${e} files differ`}
function orNone(e){return 0===e?"none":String(e)}function renderLog(e,t){const{plan:n,warnings:s}=e,r=listRows(n);return[{kind:"lines",
lines:[t.strong(toPlainText(toHeadline(n))),...toComparison(n).map(e=>t.faint(toPlainText(e))),""]
},...render_log_toLines(renderTable(r,t)),...s.flatMap(e=>render_log_toLines(renderWarning(e,t))),...toGroup("Why, in full",r.flatMap(e=>renderDetails(e,t))),...toGroup("Skipped",listSkipped(n).map(({image:e})=>displayName(e.name))),...toGroup("Outputs",renderOutputs(e.outputs))].map(e=>({
...e,lines:e.lines.map(disarm)}))}function disarm(e){return e.replace(/^(\s*):(?=:)/,"$1\\x3a")}function render_log_toLines(e){return 0===e.length?[]:[{kind:"lines",lines:[...e,""]}]}
function toGroup(e,t){return 0===t.length?[]:[{kind:"group",title:e,lines:t}]}function renderTable(e,t){if(0===e.length)return[];const n=Math.max(5,...e.map(({planned:e})=>shownName(e).length))
;return[t.faint(`${"IMAGE".padEnd(n)}  ${is.map(({title:e})=>e).join("  ")}  WHY`),...e.map(e=>renderRow(e,n,t))]}function renderRow(e,t,n){const s=is.map(t=>{
const s=t.word(e.planned),r=s.padEnd(t.title.length);return"-"===s?n.faint(r):n[t.style](r)}),r=shortenReasons(e,1).map(toPlainText).join(" ")
;return`${n.strong(shownName(e.planned).padEnd(t))}  ${s.join("  ")}  ${r}`}const is=[{title:"STAGE",style:"faint",word:({build:e,stage:t})=>e?String(t):"-"},{title:"BUILD",style:"build",
word:({build:e})=>e?"build":"-"},{title:"PUBLISH",style:"publish",word:({publish:e})=>e?"publish":"-"},{title:"TEST",style:"test",word:({test:e,dev:t})=>e?t?"dev":"prod":"-"}];function shownName(e){
return shortName(e.image.name,40)}function renderDetails(e,t){const n=shortenReasons(e,e.why.length),s=t.strong(displayName(e.planned.image.name)),r=e.fixes.flatMap(e=>renderFix(e).map(e=>`  ${e}`))
;return[s,...n.map(e=>`  ${toPlainText(e)}`),...r]}function renderFix(e){return`to end this, ${e}`.split("\n").map(displayName)}function renderWarning(e,t){
const[n="",...s]=formatDiagnostic(e).split("\n");return[n.replace(/(?<=^|: )warning(?=: )/,t.warning),...s]}function renderOutputs(e){const t=Math.max(0,...[...e.keys()].map(e=>e.length))
;return[...e].map(([e,n])=>`${e.padEnd(t)}  ${showOutput(e,n)}`)}function showOutput(e,t){if(os.has(t))return"none";const n=e.endsWith("_images")?showNames(t):t
;return"plan"===e||isMatrix(e)||n.length>as?`${t.length} characters`:n}function showNames(e){return e.slice(1,-1).replaceAll('"',"").replaceAll(",",", ")}
const os=new Set(["[]",'{"include":[]}']),as=80;function isInert(e){
return/[^ -~]/.test(e)?new RegExp(String.raw`^[\p{L}\p{N} ,.;:()?'"→…-]*$`,"u").test(e):/^(?:[A-Za-z\d ,.;:()?'"-]|(?<=\()\+)*$/.test(e)}const cs=/www\.|:\/\/|\bgh-\d/i;function codeSpan(e){
return fence(shortName(e,120))}function toMarkdown(e){return joinSpans(e.map(e=>"name"===e.kind?codeSpan(e.text):toMarkdownWords(e.text)))}function toMarkdownWords(e){
return joinSpans(e.split(/("[^"]*")/).map(e=>/^".+"$/s.test(e)?codeSpan(e.slice(1,-1)):toInert(e)))}function toCell(e){return e.replaceAll("|","\\|")}function codeBlock(e,t){
const n=e.split("\n").map(showControls),s="`".repeat(Math.max(3,longestRun(e)+1));return[`${s}${t}`,...n,s].join("\n")}function joinSpans(e){
return e.filter(e=>""!==e).reduce((e,t)=>`${e}${e.endsWith("`")&&t.startsWith("`")?" ":""}${t}`,"")}function toInert(e){if(isInert(e)&&!cs.test(e))return e
;const[,t="",n="",s=""]=/^(\s*)(.*?)(\s*)$/s.exec(e)??[];return`${""===t?"":" "}${codeSpan(n)}${""===s?"":" "}`}function fence(e){if(""===e)return fence("''");const t="`".repeat(longestRun(e)+1)
;return`${t}${/^[` ]|[` ]$/.test(e)?` ${e} `:e}${t}`}function longestRun(e){return(e.match(/`+/g)??[]).reduce((e,t)=>Math.max(e,t.length),0)}function showControls(e){
return e.split("\\").map(displayName).join("\\")}function renderFailedSummary(e,t){
const n=e.filter(({severity:e})=>"error"===e).length,s=1===n?"1 mistake":`${n} mistakes`,r=e.map(e=>t(e).trimEnd()).join("\n\n"),i=r.slice(0,131064),o=i===r?[]:["The log has the rest.",""]
;return[`## \u274c No plan: ${s} to mend`,"","Every output has its empty value and `result` is `failed`: nothing is built, and a gate job stays red.","",codeBlock(i,"text"),"",...o].join("\n")}
function groupDigits(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}const ls={"left alone":4,all:2};function toGraph(e,t){
const n=listRelations(e),s=new Set(n.flatMap(({from:e,to:t})=>[e,t])),r=groupNodes(e.filter(e=>s.has(e)),n,t),i=new Map(r.flatMap(e=>e.images.map(t=>[t,e]))),o=new Map
;for(const{from:e,to:t,kind:s}of n){const n={from:i.get(e),to:i.get(t)};if(void 0===n.from||void 0===n.to||n.from===n.to)continue
;const r=`${s} ${graph_nameOf(n.from.images[0])} ${graph_nameOf(n.to.images[0])}`;o.set(r,{from:n.from,to:n.to,kind:s})}return{nodes:r,edges:[...o.values()]}}function listRelations(e){
const t=new Map(e.map(e=>[graph_nameOf(e),e])),toRelations=(e,n,s)=>[...new Set(e)].flatMap(e=>{const r=t.get(e);return void 0===r||r===n?[]:[{from:r,to:n,kind:s}]});return e.flatMap(e=>{
const{prod:t,dev:n}=e.parents,s=[...t,...n].map(e=>e.image);return[...toRelations(s,e,"parent"),...toRelations(e.image.tests.images,e,"tests")]})}function verdictOf(e){
return e.publish?"publish":e.build?"build":isPlanned(e)?"test":"skip"}function groupNodes(e,t,n){const s=describeRelations(t),r=new Map;for(const t of e){
const e="left alone"===n&&isPlanned(t)?`alone ${graph_nameOf(t)}`:s(t),i=r.get(e);r.set(e,{images:void 0===i?[t]:[...i.images,t]})}
return[...r.values()].flatMap(e=>e.images.length<ls[n]?e.images.map(e=>({images:[e]})):[e])}function describeRelations(e){const t=new Map,add=(e,n)=>{const s=t.get(e);void 0===s?t.set(e,[n]):s.push(n)
};for(const{from:t,to:n,kind:s}of e)add(t,`${s} to ${graph_nameOf(n)}`),add(n,`${s} from ${graph_nameOf(t)}`);return e=>{const n=(t.get(e)??[]).sort()
;return[verdictOf(e),String(e.stage),...n].join("\n")}}function graph_nameOf(e){return e.image.name}function drawPicture(e){const t=toGraph(e,"left alone");if(0===t.edges.length)return
;const n=draw(t,drawBoxes);if(mermaid_fits(t,n))return{text:n,shows:"every relation"};const s=toGraph(e.filter(isPlanned),"all"),r=draw(s,drawStages);if(s.edges.length>0&&mermaid_fits(s,r))return{
text:r,shows:"images in the plan"};const i=e.filter(({build:e})=>e);return 0===i.length?void 0:{text:drawCounts(i),shows:"stages"}}function mermaid_fits({nodes:e,edges:t},n){
return e.length<=60&&t.length<=280&&n.length<=5e4}
const us=['%%{init: {"flowchart": {"nodeSpacing": 16, "rankSpacing": 60, "subGraphTitleMargin": {"top": 4, "bottom": 12}}}}%%',"flowchart LR","classDef publish fill:#1a7f37,stroke:#116329,color:#ffffff","classDef build fill:#0969da,stroke:#0550ae,color:#ffffff","classDef test fill:#8250df,stroke:#6639ba,color:#ffffff","classDef skip fill:transparent,stroke:#7d8590,color:#7d8590,stroke-dasharray:4 3"]
;function draw(e,t){const n=new Map(e.nodes.map((e,t)=>[e,`n${t}`])),s=e.edges.map(e=>drawEdge(e,n));return[...us,...t(e.nodes,n),...s].join("\n")}function drawEdge({from:e,to:t,kind:n},s){
return`${s.get(e)??""} ${"parent"===n?"--\x3e":"-.->"} ${s.get(t)??""}`}function drawBoxes(e,t){const n=e.length<=16?toWordyLabel:toNameLabel;return e.map(e=>drawBox(e,n(e),t))}
function drawBox(e,t,n){return`${n.get(e)??""}["${t}"]:::${verdictOf(e.images[0])}`}function drawStages(e,t){const stageOf=e=>e.images[0].stage
;return["classDef stage fill:transparent,stroke:#7d8590",...[...new Set(e.map(stageOf))].sort((e,t)=>e-t).flatMap(n=>{const s=e.filter(e=>stageOf(e)===n).map(e=>drawBox(e,toNameLabel(e),t))
;return[`subgraph s${n}["stage ${n}"]`,...s,"end",`class s${n} stage`]})]}function drawCounts(e){const t=Array.from({length:stages_countStages(e)},(t,n)=>{
const s=e.filter(e=>e.stage===n),r=s.filter(({publish:e})=>e).length,i=r>0?"publish":"build";return`s${n}["stage ${n}<br/>${s.length} built, ${r} published"]:::${i}`
}),n=t.map((e,t)=>`s${t}`).join(" --\x3e ");return[...us,...t,...t.length>1?[n]:[]].join("\n")}function toWordyLabel(e){const t=listVerdicts(e.images[0])
;return 0===t.length?toNameLabel(e):`${toNameLabel(e)}<br/>${t.join(" \xb7 ")}`}function toNameLabel({images:[e,...t]}){const n=escapeLabel(shortName(e.image.name,60))
;return 0===t.length?n:`${n}<br/>and ${t.length} more`}function listVerdicts({build:e,publish:t,test:n,dev:s}){return[e?"build":"",t?"publish":"",n?s?"test dev":"test":""].filter(Boolean)}
function escapeLabel(e){return e.replaceAll("$","\\x24").replaceAll(/[^a-z0-9./_-]/giu,e=>`#${e.codePointAt(0)??0};`)}function renderWholeContexts(e){
const t=e.flatMap(({planned:{image:e,wholeContext:t}})=>void 0===t?[]:[describeWhole(e.name,t)]);return 0===t.length?[]:[...t,""]}function describeWhole(e,{folder:t,count:n,ignoreFile:s,largest:r}){
const i=r.map(e=>`${codeSpan(`${e.name}/`)} ${groupDigits(e.count)}`)
;return[`- ${codeSpan(e)} reads its whole context ${codeSpan(t)}: any of ${groupDigits(n)} files builds it`,...0===i.length?[]:[` (the largest folders: ${i.join(", ")})`],`; lines in ${codeSpan(s)} or a narrower \`COPY\` make that fewer.`].join("")
}const ds=[{causes:3,rows:1e4,names:1e4},{causes:1,rows:1e4,names:1e4},{causes:1,rows:1e3,names:1e3}],fs={causes:0,rows:50,names:50};function renderSummary(e){for(const t of ds){
const n=renderExtent(e,t);if(countBytes(n)<=ve)return n}return render_summary_cut(renderExtent(e,fs))}function renderExtent(e,t){const n=listRows(e.plan)
;return[...renderHead(e.plan),...render_summary_renderTable(n,t),...renderFixes(n,t),...0===t.causes?[]:renderWholeContexts(n),...renderSkipped(e.plan,t),...renderPicture(e.plan,t),...renderWarnings(e.warnings.slice(0,t.names)),...renderSizes(e.outputs)].join("\n")
}function renderHead(e){const t=toComparison(e).map(toMarkdown);return[`## ${toMarkdown(toHeadline(e))}`,"",`${t.join(". ")}.`,""]}function render_summary_renderTable(e,{causes:t,rows:n}){
if(0===e.length)return[];const s=hs.filter(t=>t.isShown(e)),r=e.slice(0,n).map(e=>render_summary_renderRow(e,s,t)),i=e.length-r.length
;return[`| Image | ${s.map(({title:e})=>e).join(" | ")} | Why |`,`| :-- | ${s.map(()=>":-:").join(" | ")} | :-- |`,...r,"",...0===i?[]:[`And ${i} more images: the output \`plan\` has them all.`,""]]}
function tick(e){return t=>t[e]?"\u2705":""}const hs=[{title:"Stage",isShown:e=>e.some(({planned:e})=>e.build&&e.stage>0),cell:({build:e,stage:t})=>e?String(t):""},{title:"Build",isShown:()=>!0,
cell:tick("build")},{title:"Publish",isShown:()=>!0,cell:tick("publish")},{title:"Test",isShown:()=>!0,cell:tick("test")},{title:"Dev",isShown:e=>e.some(({planned:e})=>e.dev),cell:tick("dev")}]
;function render_summary_renderRow(e,t,n){const s=shortenReasons(e,n).map(toMarkdown).join("<br>")
;return`| ${[codeSpan(e.planned.image.name),...t.map(t=>t.cell(e.planned)),s].map(toCell).join(" | ")} |`}function renderFixes(e,{causes:t}){const n=0===t?[]:e.flatMap(e=>e.fixes)
;return 0===n.length?[]:["<details><summary>Builds whose inputs are not known exactly: what ends this</summary>","",...[...new Set(n)].slice(0,ps).map(e=>codeBlock(e,"yaml")),"","</details>",""]}
const ps=20;function renderSkipped(e,{names:t}){const n=listSkipped(e);if(0===n.length)return[];const s=n.slice(0,t).map(e=>codeSpan(e.image.name)),r=n.length-s.length
;return[`<details><summary>${1===n.length?"1 image is":`${n.length} images are`} skipped</summary>`,"",s.join(", ")+(0===r?"":` and ${r} more`),"","</details>",""]}
function renderPicture(e,{causes:t}){const n=0===t?void 0:drawPicture(e.images);if(void 0===n)return[];const s="every relation"===n.shows?"":` \xb7 shown: ${n.shows}`
;return["### Parents and tests","",codeBlock(n.text,"mermaid"),"",`\u{1f7e9} published \xb7 \u{1f7e6} built \xb7 \u{1f7ea} tested, not built \xb7 \u2b1c not in this plan \xb7 solid line: is the base of \xb7 dotted line: is needed by the tests of${s}`,""]
}function renderWarnings(e){if(0===e.length)return[];const t=e.map(({message:e,code:t,fix:n,place:s})=>{const r=void 0===s?"":`${codeSpan(formatPlace(s))}: `,i=toMarkdownWords(n.replaceAll("\n"," "))
;return`- ${r}${toMarkdownWords(e)} (\`${t}\`)<br>${i}`});return["### \u26a0\ufe0f "+(1===e.length?"1 warning":`${e.length} warnings`),"",...t,""]}function renderSizes(e){
const t=countCharacters(e.values()),[n]=[...e].sort(([,e],[,t])=>t.length-e.length);if(void 0===n)return[];const[s,r]=n,i=(100*t/ge).toFixed(1)
;return[`<sub>All outputs together: ${groupDigits(t)} characters, ${i} % of what a job passes on; the largest is \`${s}\` with ${groupDigits(r.length)}.</sub>`,""]}function countBytes(e){
return(new TextEncoder).encode(e).length}function render_summary_cut(e){if(countBytes(e)<=ve)return e;const t=e.split("\n");let n=0;return t.filter(e=>(n+=countBytes(e)+1)<=ve).join("\n")}
var ms=__nccwpck_require__(57975);const gs={strong:toStyle("bold"),faint:toStyle("gray"),build:toStyle("cyan"),publish:toStyle("green"),test:toStyle("magenta"),warning:toStyle("yellow")}
;function toStyle(e){return t=>(0,ms.styleText)(e,t,{validateStream:!1})}function publishOutcome(e,t){const n=writeOutputs(e,t);return tell(n,t),n}function writeOutputs(e,t){
if("failed"===e.kind)return e;try{return t.setOutputs(withResultLast(e.report.outputs)),e}catch(e){return toUnwritableOutputs(e)}}function withResultLast(e){
const t=[...e].sort(([e],[t])=>rank(e)-rank(t));return new Map(t)}function rank(e){return"result"===e?1:0}function tell(e,t){switch(e.kind){case"planned":{const{report:n}=e
;for(const e of renderLog(n,selectPalette(t)))printBlock(e,t);return t.annotate(n.warnings),void t.writeSummary(renderSummary(n))}case"failed":{const{diagnostics:n}=e
;for(const e of n)t.print(`${formatDiagnostic(e)}\n`);t.annotate(n),t.writeSummary(renderFailedSummary(n,formatDiagnostic))}}}function printBlock(e,t){const n=e.lines.join("\n");switch(e.kind){
case"lines":return void t.print(n);case"group":t.printGroup(e.title,n)}}function selectPalette(e){return void 0!==e.variable("NO_COLOR")?rs:gs}async function uploadPlan(e,t){
if("failed"===e.kind)return e;if("none"===readRequest(t.runner).request.planArtifact)return e
;const{report:n}=e,s=new Map([["plan.json",n.outputs.get("plan")??""],["summary.md",renderSummary(n)]]),r=await t.artifacts.upload("image-matrix-plan",s);if(void 0===r)return e
;const{because:i,fix:o}=r,a={severity:"warning",code:"plan-not-uploaded",message:i,fix:o};return{...e,report:{...n,warnings:[...n.warnings,a]}}}async function findOutcome(e){try{
e.runner.presetOutputs(emptyOutputs())}catch(e){return toUnwritableOutputs(e)}return uploadPlan(await planRun(e).catch(toUnexpectedFailure),e)}(async function(e=openJobWorld()){
return"planned"===publishOutcome(await findOutcome(e),e.runner).kind?0:1})().then(e=>{process.exitCode=e,setTimeout(()=>process.exit(),1e3).unref()}),module.exports={}})();
