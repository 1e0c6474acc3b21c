<#-- 退回给单位的信：batch 的 --hand-back 放进退回的包里。省、市县可以替换，落款、交回的地方写在 设置.yaml 的“公开”里。 -->
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN" lang="zh-CN">
<head><title>退回信</title>
<style>${版式?no_esc}
@page { size: A4; margin: 28mm 26mm 24mm 28mm }
.信题 { font-family: 小标宋; font-size: 18pt; line-height: 30pt; text-align: center; margin: 0 0 14pt 0 }
.信文 { font-size: 12pt; line-height: 21pt; text-indent: 24pt; margin: 0; text-align: justify }
.顶格 { font-size: 12pt; line-height: 21pt; margin: 0 }
.小题 { font-family: 黑体; font-size: 12pt; line-height: 24pt; margin: 6pt 0 0 0 }
.一处 { font-size: 11pt; line-height: 17pt; margin: 3pt 0 0 24pt; text-indent: -24pt }
.改法 { font-size: 10.5pt; line-height: 16pt; margin: 0 0 0 24pt }
.落款 { font-size: 12pt; line-height: 21pt; text-align: right; margin: 0 24pt 0 0 }
</style></head>
<body>
<p class="信题">关于退回<#if 年度 != "">${年度}年度</#if>${种类}公开材料的信</p>
<p class="顶格">${单位}：</p>
<p class="信文">你单位交来的“${文件}”核对过了，有 ${处数} 处要改<#if 提示数 != "0">，另有 ${提示数} 处请看一看是不是对</#if>，现退回。<#if 期限 != "">请于${期限}前改好交回；<#else>请尽快改好交回；</#if>交到<#if 交回 != "">${交回}<#else>原来的途径</#if>。</p>
<p class="小题">要改的</p>
<#list 要改的 as 处>
<p class="一处">${处.序号}．${处.问题}<#if 处.位置 != "">（${处.位置}）</#if></p>
<#if 处.改法 != "" || 处.页 != ""><p class="改法"><#if 处.改法 != "">改法：${处.改法}。</#if><#if 处.页 != "">标在草稿第 ${处.页} 页。</#if></p></#if>
</#list>
<#if 还有 != ""><p class="一处">还有 ${还有} 处，见“问题清单.xlsx”。</p></#if>
<p class="小题">怎样改</p>
<#if 有标注>
<p class="信文">打开标好的工作簿（文件名以“-核对.xlsx”结尾），要改的格子涂了颜色，批注里写着错在哪里、怎样改。请在你单位自己的工作簿里照着改，不要把标好的这一份交回来。</p>
<#else>
<p class="信文">“问题清单.xlsx”逐条写着在文件的哪一行、哪一项，怎样改。请在你单位自己的文件里照着改。</p>
</#if>
<#if 有草稿>
<p class="信文">草稿是照现在填的<#if !草稿全>、读得成的部分</#if>印的，有问题的数和文字在它印的地方涂了颜色，旁边的数字就是上面的序号，点开能看到说明；册上没有印处的，写在首页左上角的批注里。</p>
<#else>
<p class="信文">文件里有读不成的地方，或交错了年度，这次没有附草稿。</p>
</#if>
<p class="信文">改好以后自己先核对一遍，没有错误了再交回。</p>
<p class="顶格">　</p>
<#if 落款 != ""><p class="落款">${落款}</p></#if>
<p class="落款">${日期}</p>
</body></html>
