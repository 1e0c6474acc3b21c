<#-- 全册外壳：版式 + 各章节。 -->
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN" lang="zh-CN">
<head><title>${单位.名称}${年度}年度${单位.类型}决算公开</title>
<style>${版式?no_esc}</style></head>
<body>
<#list 章节 as 节>${节?no_esc}
</#list>
</body></html>
