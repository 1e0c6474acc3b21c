<#-- 概况：只有一个单位的，第二节是“机构设置”；填了单位构成的列成表 -->
<#import "用语.ftl" as 用>
<div class="部分 部分起 概况 正文起">
  <h1 id="部分1" data-目录="1">${标题.部分1}</h1>
  <h2 id="职责" data-目录="2">${标题.职责}</h2>
  <@用.段落 概况.职责/>
  <h2 id="机构" data-目录="2">${(单位.类型 == "部门")?then(标题.机构, 文字.单位机构)}</h2>
  <@用.段落 概况.机构设置/>
<#if 填报.概况.单位构成?has_content>
  <table class="分页表">
  <colgroup><col style="width: 10%"/><col style="width: 72%"/><col style="width: 18%"/></colgroup>
  <tr><th>序号</th><th>单位名称</th><th>备注</th></tr>
<#list 填报.概况.单位构成 as 行>  <tr><td>${行.名称}</td><td>${行.单位名称}</td><td>${行.备注}</td></tr>
</#list>  </table>
</#if>
</div>
