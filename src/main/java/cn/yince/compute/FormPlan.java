package cn.yince.compute;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.form.FormKinds;
import cn.yince.pack.Pack;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.shape.Outline;
import cn.yince.unit.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of forms and what each of them is asked for.
 *
 * @param kind what is reckoned on it
 * @param fields of one form
 */
record FormPlan(FormKind kind, Outline.Fields fields) {
  /** Those of a pack; a kind whose list the unit file does not have is reported. */
  static List<FormPlan> of(Pack pack, FormKinds kinds, Problems problems) {
    List<FormPlan> plans = new ArrayList<>();
    for (FormKind kind : kinds.all()) {
      Optional<Outline> form = pack.fields().at(List.of(kind.list(), OwnField.EACH));
      if (form.orElse(null) instanceof Outline.Fields fields) {
        plans.add(new FormPlan(kind, fields));
      } else {
        problems.error("M0810", Place.of(pack.name()), "表单“" + kind.name() + "”的 填报 写的是“" + kind.list() + "”，单位文件里没有这样的列表", "请对照 字段.yaml");
      }
    }
    return List.copyOf(plans);
  }

  /** The fields below one of the form's; none when nothing stands below it. */
  List<Outline.Field> below(String field) {
    return fields.fields().stream()
        .filter(each -> each.name().equals(field) && each.value() instanceof Outline.Fields)
        .flatMap(each -> ((Outline.Fields) each.value()).fields().stream())
        .toList();
  }

  /** What stands below one of the form's fields. */
  Optional<Outline> at(String field) {
    return fields.fields().stream().filter(each -> each.name().equals(field)).map(Outline.Field::value).findFirst();
  }
}
