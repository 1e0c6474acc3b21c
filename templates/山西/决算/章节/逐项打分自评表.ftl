<#-- 项目支出绩效自评表（逐项打分）：只印有数的资金来源和有内容的指标；结余、执行率、得分、总分和等级由引擎算出；表长于一页时在行间断开，指标表头重复；项目绩效分析另成一表接在下面，断开时不带指标表头。 -->
<#assign 二级名 = {"经济效益指标": "经济效益", "社会效益指标": "社会效益", "生态效益指标": "生态效益", "可持续性影响指标": "可持续影响", "服务对象满意度指标": "服务对象满意度"}>
<#macro 自评表 表 号>
<div class="自评表">
<div class="表题<#if (表.项目名称?length > 24)> 长题</#if>">${表.项目名称}项目支出绩效自评表</div>
<div class="表年度">(${表.评价年度}年度)</div>
<table class="分页表 密">
<colgroup><col style="width: 9.5%"/><col style="width: 8.3%"/><col style="width: 8.3%" data-宽="8-11"/><col style="width: 10.4%" data-宽="10-22"/><col style="width: 10%" data-宽="10-13"/><col style="width: 12.2%" data-宽="7-13"/><col style="width: 12%" data-宽="8-14"/><col style="width: 8.3%" data-宽="8-12"/><col style="width: 7%" data-宽="5-7"/><col style="width: 6%" data-宽="5-6"/><col style="width: 8%" data-宽="8-22"/></colgroup>
<tbody>
<tr><th colspan="2">项目名称</th><td colspan="9">${表.项目名称}</td></tr>
<tr><th colspan="2">主管部门及代码</th><td colspan="4">${表.主管部门}</td><th>预算单位</th><td colspan="4">${表.实施单位}</td></tr>
<#local 源行 = 表.资金来源?filter(源 -> 源.预算??)>
<#local 缺 = 源行?has_content?then(0, 1)>
<tr><th rowspan="${源行?size + 缺 + 3}">项目资金<br/>预算安排<br/>及执行进<br/>度(万元)</th><th colspan="2" rowspan="2"></th><th colspan="2">年初预算数</th><th rowspan="2">全年<br/>预算数</th><th rowspan="2">全年<br/>执行数</th><th rowspan="2">资金结<br/>（转）余</th><th rowspan="2">执行率</th><th rowspan="2">得分</th><th rowspan="2">偏差原因</th></tr>
<tr><th>目标申报数</th><th>预算编制数</th></tr>
<tr><th colspan="2">资金总额：</th><td>${表.目标申报数}</td><td>${表.预算编制数}</td><td>${表.项目预算金额}</td><td>${表.实际执行金额}</td><td>${表.结余}</td><td>${表.执行率.短数}</td><td>${表.执行得分.短数}</td><td></td></tr>
<#list 源行 as 源>
<tr><th colspan="2">${文字["资金" + 源.名称]!源.名称}</th><td>${源.目标申报}</td><td>${源.预算编制}</td><td>${源.预算}</td><td>${源.执行}</td><td>${源.结余}</td><td>${源.执行率.数}</td><td>${源.执行得分.数}</td><td>${源.偏差原因}</td></tr>
<#else>
<tr><th colspan="2">${文字["资金县（区）财政"]}</th><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
</#list>
<tr><th rowspan="2">项目年度<br/>绩效目标</th><th colspan="4">年度目标</th><th colspan="6">实际完成情况</th></tr>
<tr><td colspan="4" class="文">${表.年度目标}</td><td colspan="6" class="文">${表.实际完成情况}</td></tr>
<#local 总行 = 0><#list 表.一级指标 as 一><#list 一.二级指标 as 二><#local 总行 += 二.三级指标?size></#list></#list>
<tr data-表头="1"><th<#if 总行 != 0> class="不封底"</#if>>绩效指标</th><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>年初指标值</th><th>调整后<br/>指标值</th><th>实际完成值</th><th>定性指标<br/>情况说明</th><th>分值</th><th>得分</th><th>偏差原因<br/>分析及改<br/>进措施</th></tr>
<#local 全首 = true>
<#list 表.一级指标 as 一><#local 组行 = 0><#list 一.二级指标 as 二><#local 组行 += 二.三级指标?size></#list>
<#local 组首 = true>
<#list 一.二级指标 as 二><#list 二.三级指标 as 标>
<tr><#if 全首><th rowspan="${总行}" class="不封顶"></th><#local 全首 = false></#if><#if 组首><th rowspan="${组行}"><#if 一.名称 == "满意度指标">满意度<br/>指标<#else>${一.名称}</#if></th><#local 组首 = false></#if><#if 标?is_first><th rowspan="${二.三级指标?size}">${二级名[二.名称]!二.名称}</th></#if><td>${标.指标}</td><td>${标.年初指标值}</td><td>${标.调整后指标值}</td><td>${标.实际完成值}</td><td>${标.定性指标情况说明}</td><td>${标.分值}</td><td>${标.得分}</td><td>${标.偏差原因}</td></tr>
</#list></#list></#list>
<tr><th colspan="9">总&#160;分</th><td>${表.总分}</td><td>${表.等级}</td></tr>
</tbody></table>
<table class="分页表 密 接表">
<colgroup><col style="width: 9.5%"/><col style="width: 8.3%"/><col style="width: 18.7%"/><col style="width: 63.5%"/></colgroup>
<tbody>
<tr><th rowspan="7">项目绩效<br/>分析</th><th rowspan="4">自评结果<br/>分析</th><th>项目实施和预算<br/>执行情况及分析</th><td class="文">${表.项目实施和预算执行情况}</td></tr>
<tr><th>产出情况及分析</th><td class="文">${表.产出情况}</td></tr>
<tr><th>效益情况及分析</th><td class="文">${表.效益情况}</td></tr>
<tr><th>满意度情况及分析</th><td class="文">${表.满意度情况}</td></tr>
<tr><th colspan="2">主要经验做法</th><td class="文">${表.主要经验做法}</td></tr>
<tr><th colspan="2">项目管理中存在的<br/>主要问题及原因分析</th><td class="文">${表.存在的主要问题及原因分析}</td></tr>
<tr><th colspan="2">下一步改进措施及管理建议</th><td class="文">${表.下一步改进措施}</td></tr>
</tbody></table>
<div class="表注 首注">备注：1. “年初预算数”项下的“目标申报数”和“预算编制数”为并列关系，其中“目标申报数”的数据来源于项目目标申报表中的项目资金总额表中的年度资金，“预算编制数”数据来源于项目预算支出明细表。</div>
<div class="表注">2. “全年预算数”的取数规则，如果年初预算未调整，取预算编制数；如果有调整，取调整后的预算数。</div>
<div class="表注">3. “全年执行数”是指预算执行指标确认数。</div>
<div class="表注">4. “执行率”是执行数与“全年预算数”相比较。</div>
</div>
</#macro>
