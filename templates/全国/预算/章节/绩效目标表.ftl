<#-- 项目支出绩效目标表：填了绩效目标的项目一个一张，只列年度的；金额单位为万元 -->
<#if 申报表.各表?has_content>
<#list 申报表.各表 as 表>
<div class="自评表 申报表<#if 表?is_first> 部分起</#if>">
<#if 表?is_first && 标题.部分5?has_content><h1 id="部分5" data-目录="1">${标题.部分5}</h1></#if>
<div class="表题">${文字.绩效目标表题}</div>
<div class="表年度">（${年度}年度）</div>
<table class="分页表">
<colgroup><col style="width: 14%"/><col style="width: 17%"/><col style="width: 17%"/><col style="width: 32%"/><col style="width: 20%"/></colgroup>
<tbody>
<tr><th>项目名称</th><td colspan="4">${表.项目名称}</td></tr>
<tr><th>主管部门及代码</th><td colspan="2">${表.主管部门}</td><th>实施单位</th><td>${表.实施单位}</td></tr>
<tr><th rowspan="${表.资金?size + 1}">项目资金<br/>（万元）</th><th colspan="3">年度资金总额</th><td>${表.年度资金总额}</td></tr>
<#list 表.资金 as 源><tr><th colspan="3">${源?is_first?then("其中：", "")}${源.名称}</th><td><#if !源.年度.零>${源.年度}</#if></td></tr>
</#list>
<tr><th>年度总体目标</th><td colspan="4" class="文">${表.年度目标}</td></tr>
<tr data-表头="1"><th>绩效指标</th><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>指标值</th></tr>
<#list 表.一级指标 as 一><#list 一.二级指标 as 二><#list 二.年度 as 三>
<tr><th></th><th>${一.名称}</th><th>${二.名称}</th><td>${三.指标}</td><td>${三.指标值}</td></tr>
</#list></#list></#list>
</tbody></table>
</div>
</#list>
</#if>
