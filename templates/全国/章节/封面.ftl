<#-- 封面：单位名称、册名，居中；日期和编制单位可不填。 -->
<div class="封面">
  <div class="封面单位">${单位.名称}</div>
  <div class="封面册名">${文字.封面册名}</div>
  <#if 封面.编制?has_content><div class="封面编制">${封面.编制}</div></#if>
  <#if 封面.日期?has_content><div class="封面日期">${封面.日期}</div></#if>
</div>
