<#-- 目录：条目由引擎从各章节带 data-目录 的标题收集，页码在排版后由 target-counter 填入。 -->
<div class="目录">
  <div class="目录题">目&#160;&#160;录</div>
  <#list 目录项 as 项><div class="目录${项.级}"><a href="#${项.锚点}">${项.标题}</a></div>
  </#list>
</div>
