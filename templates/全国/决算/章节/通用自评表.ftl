<#-- 项目支出绩效自评表，照各地通用的样子。资金来源、指标只印填了的；执行率、得分、总分由引擎算出；表长于一页时在行间断开，指标表头重复。 -->
<#-- 取：自评表的栏有两种叫法，填了哪一种印哪一种。 -->
<#function 取 甲 乙><#return 甲?has_content?then(甲, 乙)></#function>
<#macro 自评表 表 号>
<div class="自评表">
<div class="表题">${文字.自评表题}</div>
<div class="表年度">（${表.评价年度}年度）</div>
<table class="分页表 密">
<colgroup><col style="width: 8.5%"/><col style="width: 10%" data-宽="9-12"/><col style="width: 12.5%" data-宽="11-14"/><col style="width: 18.5%" data-宽="14-30"/><col style="width: 12%" data-宽="9-16"/><col style="width: 12%" data-宽="9-16"/><col style="width: 7%" data-宽="6-7"/><col style="width: 7.5%" data-宽="6-8"/><col style="width: 12%" data-宽="10-26"/></colgroup>
<tbody>
<tr><th colspan="3">项目名称</th><td colspan="6">${表.项目名称}</td></tr>
<tr><th colspan="3">主管部门</th><td>${表.主管部门}</td><th>实施单位</th><td colspan="4">${表.实施单位}</td></tr>
<#local 源行 = 表.资金来源?filter(源 -> 源.预算??)>
<tr><th rowspan="${源行?size + 2}">项目资金<br/>（万元）</th><th colspan="2"></th><th>年初预算数</th><th>全年预算数</th><th>全年执行数</th><th>分值</th><th>执行率<br/>（%）</th><th>得分</th></tr>
<tr><th colspan="2">年度资金总额</th><td>${表.预算编制数}</td><td>${表.项目预算金额}</td><td>${表.实际执行金额}</td><td>10</td><td>${表.执行率.短数}</td><td>${表.执行得分.短数}</td></tr>
<#list 源行 as 源>
<tr><th colspan="2">${源?is_first?then("其中：", "")}${源.名称}</th><td>${源.预算编制}</td><td>${源.预算}</td><td>${源.执行}</td><td>—</td><td>${源.执行率.短数}</td><td>—</td></tr>
</#list>
<tr><th rowspan="2">年度总体<br/>目标</th><th colspan="3">预期目标</th><th colspan="5">实际完成情况</th></tr>
<tr><td colspan="3" class="文">${取(表.年度目标, 表.公共产品和服务的数量)}</td><td colspan="5" class="文">${取(表.实际完成情况, 表.项目效果)}</td></tr>
<#local 总行 = 0><#list 表.一级指标 as 一><#list 一.二级指标 as 二><#local 总行 += 二.三级指标?size></#list></#list>
<tr data-表头="1"><th<#if 总行 != 0> class="不封底"</#if>>绩效指标</th><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>年度指标值</th><th>实际完成值</th><th>分值</th><th>得分</th><th>偏差原因分析<br/>及改进措施</th></tr>
<#local 全首 = true>
<#list 表.一级指标 as 一><#local 组行 = 0><#list 一.二级指标 as 二><#local 组行 += 二.三级指标?size></#list>
<#local 组首 = true>
<#list 一.二级指标 as 二><#list 二.三级指标 as 标>
<tr><#if 全首><th rowspan="${总行}" class="不封顶"></th><#local 全首 = false></#if><#if 组首><th rowspan="${组行}">${一.名称}<br/>得${一.得分}分</th><#local 组首 = false></#if><#if 标?is_first><th rowspan="${二.三级指标?size}">${二.名称}</th></#if><td>${标.指标}</td><td>${取(取(标.年度指标值, 标.调整后指标值), 标.年初指标值)}</td><td>${取(标.全年完成值, 标.实际完成值)}</td><td>${标.分值}</td><td>${标.得分}</td><td>${取(标.原因, 标.偏差原因)}</td></tr>
</#list></#list></#list>
<tr><th colspan="7">总&#160;分</th><td>${表.总分}</td><td></td></tr>
<#if 表.自评结论?has_content><tr><th colspan="2">自评结论</th><td colspan="7" class="文">${表.自评结论}</td></tr></#if>
</tbody></table>
</div>
</#macro>
