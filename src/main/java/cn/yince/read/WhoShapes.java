package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Key.required;
import static cn.yince.read.shape.Shapes.choice;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.paragraphs;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.Cover;
import cn.yince.unit.Identity;
import cn.yince.unit.Overview;
import cn.yince.unit.Term;
import java.util.List;

/** 单位, 封面, 概况 and 名词解释. */
final class WhoShapes {
  private WhoShapes() {}

  static Shape<Identity> identity() {
    Key<String> name = required("名称", text(), "单位全称");
    Key<Identity.Kind> kind =
        of(
            "类型",
            choice(List.of(Identity.Kind.values()), Identity.Kind::label, Identity.Kind.UNIT),
            "标题用“单位”还是“部门”；不填为单位");
    Key<Identity.Status> status =
        of(
            "性质",
            choice(List.of(Identity.Status.values()), Identity.Status::label, Identity.Status.INSTITUTION),
            "单位性质，决定机关运行经费填在哪一行；不填为事业单位");
    Key<String> code = of("编码", text(), "预算单位编码");
    return object(
        f -> new Identity(f.get(name), f.get(kind), f.get(status), f.get(code)), name, kind, status, code);
  }

  static Shape<Cover> cover() {
    Key<String> date = of("日期", text(), "封面日期，写到月");
    Key<String> preparer = of("编制", text(), "编制单位或编制人");
    return object(f -> new Cover(f.get(date), f.get(preparer)), date, preparer);
  }

  static Shape<Overview> overview() {
    Key<List<String>> duties = of("职责", paragraphs(), "本单位职责；用“|”分行书写或写成列表，一行一段");
    Key<List<String>> organisation = of("机构设置", paragraphs(), "机构设置情况；一行一段");
    return object(f -> new Overview(f.get(duties), f.get(organisation)), duties, organisation);
  }

  static Shape<Term> term() {
    Key<String> name = required("名称", text(), "词条名称");
    Key<String> explanation = required("解释", text(), "词条解释，不写冒号");
    return object(f -> new Term(f.get(name), f.get(explanation)), name, explanation);
  }
}
