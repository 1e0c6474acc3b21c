<#-- 预算情况说明十一、十二：国有资产占有使用情况逐单位写，其他说明。 -->
<#import "用语.ftl" as 用>
<#assign 数字 = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"]>
<#-- 几：十以内写汉字。 -->
<#function 几 数><#list 数字 as 字><#if 数 == 字?index><#return 字></#if></#list><#return 数></#function>
<div class="部分">
<h2 id="说明11" data-目录="2">${标题.说明11}</h2>
<h3>${标题.车辆}</h3>
<#list 十一.各单位 as 各><p>${各.名称}<#if 各.车辆.零>无公务用车<#else>有公务用车${几(各.车辆)}台</#if>。</p>
<#else><p>无</p></#list>
<h3>${标题.房屋}</h3>
<#assign 有房屋 = false>
<#list 十一.各单位 as 各><#list 各.房屋 as 文><#assign 有房屋 = true><p>${各.名称}${用.句(文)}。</p>
</#list></#list>
<#if !有房屋><p>无</p></#if>
<h3>${标题.其他资产}</h3>
<#assign 有其他 = false>
<#list 十一.各单位 as 各><#list 各.其他 as 文><#assign 有其他 = true><p>${文}</p>
</#list></#list>
<#if !有其他><p>无</p></#if>

<h2 id="说明12" data-目录="2">${标题.说明12}</h2>
<h3>${标题.购买服务目录}</h3>
<#list 十二.目录 as 名><p>${名}</p>
<#else><p>无</p></#list>
<h3>${标题.其他}</h3>
<#if 十二.其他?has_content><@用.段落 十二.其他/><#else><p>无</p></#if>
</div>
