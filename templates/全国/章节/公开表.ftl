<#-- 公开表由 JasperReports 画在这些空白页上，纸横还是竖照表样；每张表几页由引擎先行算出。 -->
<#list 公开表 as 表><#list 1..表.页数 as 页>
<div class="表页<#if !表.横> 竖表页</#if><#if 表?is_first && 页 == 1> 部分起</#if>" id="${表.表号}-${页}">
  <#if 表?is_first && 页 == 1 && 标题.部分2?has_content><h1 id="部分2" data-目录="1">${标题.部分2}</h1></#if>
  <#if 页 == 1><div class="锚" id="${表.表号}" data-目录="2" data-标题="${表.目录题}"></div></#if>&#160;
</div>
</#list></#list>
