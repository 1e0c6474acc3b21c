<#-- 阳泉市 2024 年度的项目支出绩效自评表：写明盖章的单位或科室；填了“项目实施和预算执行情况”的印这段文字，没填的印执行率和得分；资金按“资金分行”列。执行率、总分由引擎算出；每个二级指标至少两行；表长于一页时在行间断开，指标表头只在有指标的页重复。 -->
<#assign 分值 = {"产出指标": 50, "效益指标": 30, "满意度指标": 10}>
<#-- 来源：中央和省分行（写明的，或只填了这两级的）的表，市、县合为一行，填在市财政；没有填的中央、省财政和县（区）财政两行不印。 -->
<#function 各来源 表>
  <#local 填了 = 表.资金来源?filter(源 -> 源.预算?? || 源.到位?? || 源.执行??)?map(源 -> 源.名称)>
  <#local 中央省分行 = 表.资金分行?has_content?then(表.资金分行 == "中央财政和省财政", (填了?seq_contains("中央财政") || 填了?seq_contains("省级财政")) && !填了?seq_contains("中央、省财政") && !填了?seq_contains("县（区）财政"))>
  <#if !中央省分行><#return 表.资金来源?map(源 -> {"称": 源.名称, "源": 源})></#if>
  <#local 各 = []>
  <#list ["中央财政", "省级财政"] as 名><#local 各 += [{"称": 名?replace("级", ""), "源": 表[名]!{}}]></#list>
  <#list 表.资金来源 as 源><#if !["中央财政", "省级财政"]?seq_contains(源.名称) && (源.预算?? || ["市财政", "其它"]?seq_contains(源.名称))><#local 各 += [{"称": (源.名称 == "市财政")?then("市、县财政", 源.名称), "源": 源}]></#if></#list>
  <#return 各>
</#function>
<#macro 各栏><colgroup><col style="width: 5%"/><col style="width: 10%" data-宽="9-11"/><col style="width: 12%" data-宽="11-14"/><col style="width: 6.5%" data-宽="6-14"/><col style="width: 19.5%" data-宽="14-32"/><col style="width: 14%" data-宽="9-18"/><col style="width: 13%" data-宽="9-18"/><col style="width: 11%" data-宽="9-22"/><col style="width: 9%" data-宽="9-14"/></colgroup></#macro>
<#macro 自评表 表 号>
<div class="自评表">
<div class="表题">${文字.自评表题}</div>
<table class="表首"><tr><td>单位（盖章）：${表.单位盖章}</td><td class="右">填报日期：${表.填报日期}</td></tr></table>
<table class="分页表 密">
<@各栏/>
<tbody>
<tr><th colspan="3">项目名称</th><td colspan="6">${表.项目名称}</td></tr>
<tr><th colspan="3">项目负责人</th><td colspan="2">${表.项目负责人}</td><th colspan="2">联系电话</th><td colspan="2">${表.联系电话}</td></tr>
<tr><th colspan="3">主管部门</th><td colspan="2">${表.主管部门}</td><th colspan="2">实施单位</th><td colspan="2">${表.实施单位}</td></tr>
<tr><th colspan="3">项目起止时间</th><td colspan="2">${表.起止时间}</td><th colspan="2">绩效自评评价年度</th><td colspan="2">${表.评价年度}</td></tr>
<tr><th colspan="3">项目预算金额（万元）</th><td>${表.项目预算金额}</td><th>实际到位金额（万元）</th><td>${表.实际到位金额}</td><th colspan="2">实际执行金额（万元）</th><td>${表.实际执行金额}</td></tr>
<#list 各来源(表) as 行><#local 源 = 行.源 称 = 行?is_first?then("其中：", "") + 行.称>
<tr><th colspan="3">${称}</th><td>${源.预算!}</td><th>${称}</th><td>${源.到位!}</td><th colspan="2">${称}</th><td>${源.执行!}</td></tr>
</#list>
<tr><th colspan="2" rowspan="2">项目预期绩效目标</th><th colspan="2">项目提供的公共产品和服务的数量</th><td colspan="5" class="文">${表.公共产品和服务的数量}</td></tr>
<tr><th colspan="2">项目效果</th><td colspan="5" class="文">${表.项目效果}</td></tr>
<tr><th colspan="3">项目执行情况（10分）</th><td colspan="6" class="文"><#if 表.项目实施和预算执行情况?has_content>${表.项目实施和预算执行情况}<#else>${文字.执行率}${表.执行率.短数}% ${表.执行得分}分</#if></td></tr>
<tr><th colspan="9">绩效目标自评情况</th></tr>
<#local 总行 = 0><#list 表.一级指标 as 一><#list 一.二级指标 as 二><#local 总行 += [二.三级指标?size, 2]?max></#list></#list>
<tr data-表头="1"><th></th><th>一级指标</th><th>二级指标</th><th colspan="2">三级指标</th><th>年度指标值</th><th>全年完成值</th><th>未完成原因和改进措施</th><th>自评得分</th></tr>
<#list 表.一级指标 as 一><#local 组行 = 0><#list 一.二级指标 as 二><#local 组行 += [二.三级指标?size, 2]?max></#list>
<#list 一.二级指标 as 二><#local 行数 = [二.三级指标?size, 2]?max>
<#list 1..行数 as 序><#local 标 = (二.三级指标[序 - 1])!{}>
<tr><#if 一?is_first && 二?is_first && 序 == 1><th rowspan="${总行}">绩效指标</th></#if><#if 二?is_first && 序 == 1><th rowspan="${组行}">${一.名称}<br/>（${分值[一.名称]}分）</th></#if><#if 序 == 1><th rowspan="${行数}">${二.名称}</th></#if><td>指标${序}</td><td>${标.指标!}</td><td>${标.年度指标值!}</td><td>${标.全年完成值!}</td><td>${标.原因!}</td><#if 二?is_first && 序 == 1><td rowspan="${组行}">${一.得分}</td></#if></tr>
</#list></#list></#list>
</tbody></table>
<table class="分页表 密 接表">
<@各栏/>
<tbody>
<tr><th colspan="8">总&#160;分</th><td>${表.总分}</td></tr>
<tr data-块="1"><td colspan="9" class="文">总分设置为100分：预算执行率10分、产出指标50分、效益指标30分、服务对象满意度指标10分，等级一般划分为四档：100-90（含）分为优、90-80（含）分为良、80-60（含）分为中、60分以下为差。</td></tr>
<tr><th colspan="3">自评结论及结果分析</th><td colspan="6" class="文">${表.自评结论}</td></tr>
<tr><th colspan="3">主要经验做法</th><td colspan="6" class="文">${表.主要经验做法}</td></tr>
<tr><th colspan="3">存在问题与整改措施</th><td colspan="6" class="文">${表.存在问题与整改措施}</td></tr>
<#local 人数 = [表.评价人员?size, 2]?max>
<tr data-表头="1"><th rowspan="${人数 + 1}" colspan="2">评价人员</th><th></th><th colspan="2">姓名</th><th>职称/职务</th><th colspan="2">工作单位</th><th>签字</th></tr>
<#list 1..人数 as 序><#local 人 = (表.评价人员[序 - 1])!{}>
<tr><th>${(序 == 1)?then("组长", (序 == 2)?then("成员", ""))}</th><td colspan="2">${人.姓名!}</td><td>${人.职务!}</td><td colspan="2">${人.工作单位!}</td><td></td></tr>
</#list>
</tbody></table>
<table class="表首"><tr><td>填报人：${表.填报人}</td><td class="右">联系电话：${表.填报电话}</td></tr></table>
</div>
</#macro>
