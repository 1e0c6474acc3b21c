<#-- 用语：情况说明里反复出现的说法。市县要换说法，只需在自己的文件夹里放一个同名文件。 -->

<#-- 增减：增加1.00万元，增长2%；上年为零时不写百分比；无变化时写 平。 -->
<#function 增减 变 平=文字.无变化>
  <#if 变.方向 == "平"><#return 平></#if>
  <#local 额 = 变.方向?switch("增", "增加", "减", "减少") + 变.额 + "万元">
  <#if 变.降为零 && 文字.降为零增长率?has_content><#return 额 + "，" + 文字.降为零增长率></#if>
  <#if 变.率??><#return 额 + "，" + 变.方向?switch("增", "增长", "减", "下降") + 变.率></#if>
  <#if 文字.上年为零增长率?has_content><#return 额 + "，" + 文字.上年为零增长率></#if>
  <#return 额>
</#function>

<#-- 段落：单位自己写的文字，一段一个 p。 -->
<#macro 段落 段><#list 段 as 文字><p>${文字}</p>
</#list></#macro>

<#-- 句：去掉文字末尾多打的句号、分号，由句式自己加。 -->
<#function 句 文字><#return 文字?replace("[。；，]+$", "", "r")></#function>

<#-- 或：没有填写时用的话。 -->
<#function 或 文字 无="无"><#if 文字?has_content><#return 句(文字)></#if><#return 无></#function>

<#-- 两位：个数也带两位小数，如 1.00。 -->
<#function 两位 数><#return 数.数?number?string("0.00")></#function>

<#-- 千分位：表单里以元计的数，如 17,470,000。 -->
<#function 千分位 数><#return 数?number?string(",##0.##")></#function>
