package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;

/**
 * A row of 政府购买服务预算明细表.
 *
 * @param catalogue 一级 to 四级目录, four texts, empty where there is none
 * @param content 政府购买服务内容
 * @param byProcurement 是否包含政府采购
 * @param quantity 购买数量
 * @param amounts 万元 by fund
 */
public record PurchasedService(
    List<String> catalogue, String content, boolean byProcurement, int quantity, Map<BudgetFund, Amount> amounts) {}
