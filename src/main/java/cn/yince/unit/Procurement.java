package cn.yince.unit;

import cn.yince.unit.amount.Amount;

/**
 * 政府采购, 万元.
 *
 * @param goods 货物
 * @param works 工程
 * @param services 服务
 * @param toSmallAndMedium 授予中小企业合同金额
 * @param toSmallAndMicro 其中授予小微企业合同金额
 */
public record Procurement(
        Amount goods, Amount works, Amount services, Amount toSmallAndMedium, Amount toSmallAndMicro) {}
