<#-- 项目支出绩效目标申报表，任意多张；金额单位为元。实施期、年度两组指标并排，各有各的行数；表长于一页时在行间断开，指标表头重复。 -->
<#macro 金额 数 留空=false><#if 数.零><#if !留空>0</#if><#else>${用.千分位(数)}</#if></#macro>
<#-- 半边：这一行在实施期（或年度）一边的格子。指标少于行数时，多出的行归第二个指标（只有一个时归它）；没有指标时空着。 -->
<#macro 半边 各项 行 行数>
<#local 数 = 各项?size 多 = 行数 - 各项?size>
<#local 高处 = (数 > 1)?then(1, 0)>
<#if 行 <= 高处><#if 行 == 0 && 数 == 0><@指标 标={} 跨=行数/><#elseif (行 < 数)><@指标 标=各项[行] 跨=(行 == 高处)?then(1 + 多, 1)/></#if><#elseif (行 > 高处 + 多)><@指标 标=各项[行 - 多] 跨=1/></#if>
</#macro>
<#macro 指标 标 跨><#local 跨行><#if (跨 > 1)> rowspan="${跨}"</#if></#local><td${跨行?no_esc}>${标.指标!}</td><td${跨行?no_esc}>${标.指标值!}</td></#macro>
<#import "用语.ftl" as 用>
<#list 申报表.各表 as 表>
<div class="自评表 申报表">
<div class="表题">${文字.申报表题}</div>
<div class="表年度">（${年度}年度）</div>
<table class="分页表 密">
<colgroup><col style="width: 4.8%"/><col style="width: 9.2%"/><col style="width: 11.5%"/><col style="width: 16.5%"/><col style="width: 15%"/><col style="width: 11.5%"/><col style="width: 16.5%"/><col style="width: 15%"/></colgroup>
<tbody>
<tr><th colspan="3">项目名称</th><td colspan="5">${表.项目名称}</td></tr>
<tr><th colspan="3">主管部门及代码</th><td colspan="2">${表.主管部门}</td><th>实施单位</th><td colspan="2">${表.实施单位}</td></tr>
<tr><th colspan="3">项目属性</th><td colspan="2">${表.项目属性}</td><th>项目期</th><td colspan="2">${表.项目期}</td></tr>
<tr><th colspan="2" rowspan="6">项目资金<br/>（元）</th><th colspan="2">实施期资金总额：</th><td><@金额 表.实施期资金总额/></td><th colspan="2">年度资金总额：</th><td><@金额 表.年度资金总额/></td></tr>
<#list 表.资金 as 源><#assign 称 = 源?is_first?then("其中：", "") + 源.名称>
<tr><th colspan="2">${称}</th><td><@金额 源.实施期 源?is_last/></td><th colspan="2">${称}</th><td><@金额 源.年度 源?is_last/></td></tr>
</#list>
<tr><th colspan="3">项目概况</th><td colspan="5" class="文">${表.项目概况}</td></tr>
<tr><th colspan="3">立项依据</th><td colspan="5" class="文">${表.立项依据}</td></tr>
<tr><th colspan="3">项目设立必要性</th><td colspan="5" class="文">${表.项目设立必要性}</td></tr>
<tr><th colspan="3">保证项目实施的制度、措施</th><td colspan="5" class="文">${表.制度措施}</td></tr>
<tr><th colspan="3">项目实施计划</th><td colspan="5" class="文">${表.项目实施计划}</td></tr>
<tr><th class="不封底"></th><th colspan="4">实施期目标</th><th colspan="3">年度目标</th></tr>
<tr><th class="不封顶">总体<br/>目标</th><td colspan="4" class="文">${表.实施期目标}</td><td colspan="3" class="文">${表.年度目标}</td></tr>
<#assign 总行 = 0><#list 表.一级指标 as 一><#list 一.二级指标 as 二><#assign 总行 += [二.实施期?size, 二.年度?size, 1]?max></#list></#list>
<tr data-表头="1"><th class="不封底">绩效<br/>指标</th><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>指标值</th><th>二级指标</th><th>三级指标</th><th>指标值</th></tr>
<#list 表.一级指标 as 一><#assign 组行 = 0><#list 一.二级指标 as 二><#assign 组行 += [二.实施期?size, 二.年度?size, 1]?max></#list>
<#list 一.二级指标 as 二><#assign 行数 = [二.实施期?size, 二.年度?size, 1]?max>
<#list 0..<行数 as 行>
<tr><#if 一?is_first && 二?is_first && 行 == 0><th rowspan="${总行}" class="不封顶"></th></#if><#if 二?is_first && 行 == 0><th rowspan="${组行}">${一.名称}</th></#if><#if 行 == 0><th rowspan="${行数}">${二.名称}</th></#if><@半边 二.实施期 行 行数/><#if 行 == 0><th rowspan="${行数}">${二.名称}</th></#if><@半边 二.年度 行 行数/></tr>
</#list></#list></#list>
</tbody></table>
<table class="表首"><tr><td>负责人：${表.负责人}</td><td>经办人：${表.经办人}</td><td>联系电话：${表.联系电话}</td><td class="右">填报日期：${表.填报日期}</td></tr></table>
</div>
</#list>
