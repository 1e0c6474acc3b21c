<#-- 情况说明：有哪些节、什么次序写在 设置.yaml 的“次序.说明”里，节号自动编；每一节的文字在同名的 .ftl 里。 -->
<#import "用语.ftl" as 用>
<div class="部分 部分起">
<#if 标题.部分3?has_content><h1 id="部分3" data-目录="1">${标题.部分3}</h1></#if>
<#list 次序.说明 as 节>
<h2 id="节-${节}" data-目录="2" data-标题="${用.次序(节?counter)}、${标题[节 + "目录"]!标题[节]}">${用.次序(节?counter)}、${标题[节]}</h2>
<#include 节 + ".ftl">
</#list>
</div>
