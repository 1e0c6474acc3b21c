<#-- 政府购买服务预算明细表：横页，十七栏；没有政府购买服务时不印。 -->
<#import "用语.ftl" as 用>
<#if 购买服务.各表?has_content>
<#assign 款 = ["一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"]>
<#macro 金额 行><#list ["合计", "政府预算合计"] as 名><td class="数"><#if !行[名].零>${行[名]}</#if></td></#list><#list 款 as 名><td class="数"><#if 行.金额[名]?has_content && !行.金额[名].零>${用.两位(行.金额[名])}</#if></td></#list></#macro>
<div class="横表">
<h1 class="表题" id="购买服务" data-目录="2">${文字.购买服务表题}</h1>
<table class="表首"><tr><td>${单位.类型}名称：<#if 单位.编码?has_content>[${单位.编码}]</#if>${单位.名称}<#list 购买服务.各单位 as 各>,[${各.编码}]${各.名称}</#list></td><td class="右">单位：万元</td></tr></table>
<table class="分页表 密">
<colgroup><col style="width: 4.6%"/><col style="width: 8.4%"/><col style="width: 10%"/><col style="width: 6.8%"/><col style="width: 6.2%"/><col style="width: 6.2%"/><col style="width: 6.2%"/><col style="width: 6.2%"/><col style="width: 3.8%"/><col style="width: 4%"/><col style="width: 5.6%"/><col style="width: 5.6%"/><col style="width: 5.6%"/><col style="width: 5.2%"/><col style="width: 5.2%"/><col style="width: 5.2%"/><col style="width: 5.2%"/></colgroup>
<tbody>
<tr data-表头="1"><th rowspan="3">单位编码</th><th rowspan="3">单位名称</th><th rowspan="3">项目名称</th><th rowspan="3">一级目录</th><th rowspan="3">二级目录</th><th rowspan="3">三级目录</th><th rowspan="3">四级目录</th><th rowspan="3">政府购买服务内容</th><th rowspan="3">是否包含政府采购</th><th rowspan="3">购买数量</th><th colspan="7">政府购买服务预算金额</th></tr>
<tr data-表头="1"><th rowspan="2">预算总计</th><th colspan="4">政府预算资金</th><th rowspan="2">财政专户管理资金</th><th rowspan="2">单位资金</th></tr>
<tr data-表头="1"><th>政府预算资金合计</th><th>一般公共预算资金</th><th>政府性基金预算资金</th><th>国有资本经营预算资金</th></tr>
<tr data-表头="1"><#list 1..17 as 号><th>${号}</th></#list></tr>
<tr><td>${单位.编码}</td><td><#if 单位.编码?has_content>[${单位.编码}]</#if>${单位.名称}</td><td>合计</td><td></td><td></td><td></td><td></td><td></td><td></td><td>${用.两位(购买服务.合计.数量)}</td><@金额 购买服务.合计/></tr>
<#list 购买服务.各表 as 行>
<tr><td>${行.单位编码}</td><td><#if 行.单位编码?has_content>[${行.单位编码}]</#if>${行.单位}</td><td><#if 行.项目编码?has_content>${行.项目编码}-</#if>${行.项目名称}</td><td>${行.一级目录}</td><td>${行.二级目录}</td><td>${行.三级目录}</td><td>${行.四级目录}</td><td>${行.内容}</td><td>${(行.政府采购 == "是")?then(文字.含政府采购, 文字.不含政府采购)}</td><td>${用.两位(行.数量)}</td><@金额 行/></tr>
</#list>
</tbody></table>
</div>
</#if>
