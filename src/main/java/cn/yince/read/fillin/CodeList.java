package cn.yince.read.fillin;

/** Lists that codes are chosen from. */
public enum CodeList {
  /** 功能分类, 项. */
  FUNCTIONAL_ITEM,
  /** 功能分类, 类 and 项. */
  FUNCTIONAL_CLASS_OR_ITEM,
  /** 功能分类, 类, 款 and 项. */
  FUNCTIONAL,
  /** 经济分类, 款. */
  ECONOMIC_ITEM,
  /** 经济分类, 类 and 款. */
  ECONOMIC,
  /** 收入分类. */
  INCOME
}
