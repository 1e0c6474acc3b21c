<#-- 第五部分：任意多张自评表，没有的不印这一部分；用哪种表样由 设置.yaml 的“规则.自评表”选定。 -->
<#import 规则.自评表 + ".ftl" as 表样>
<#if 自评表.各表?has_content>
<#if 标题.部分5?has_content><h1 class="部分起" data-随后="1" id="部分5" data-目录="1">${标题.部分5}</h1></#if>
<#list 自评表.各表 as 表><@表样.自评表 表 表?counter/></#list>
</#if>
