package cn.yince.compute;

import cn.yince.compute.form.FormKind;
import cn.yince.compute.form.FormKinds;
import cn.yince.pack.Pack;
import cn.yince.problem.Problems;
import cn.yince.read.shape.Outline;
import cn.yince.unit.Nearest;
import cn.yince.unit.OwnField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of forms and what each of them is asked for.
 *
 * @param kind what is reckoned on it
 * @param fields of one form
 */
record FormPlan(FormKind kind, Outline.Fields fields) {
  /** Kinds of values that are money. */
  static final Set<Outline.Kind> MONEY = Set.of(Outline.Kind.AMOUNT, Outline.Kind.SIGNED_AMOUNT, Outline.Kind.FORM_AMOUNT);

  /** Those of a pack; a kind whose list the unit file does not have is reported. */
  static List<FormPlan> of(Pack pack, FormKinds kinds, Problems problems) {
    List<FormPlan> plans = new ArrayList<>();
    for (FormKind kind : kinds.all()) {
      Optional<Outline> form = pack.fields().at(List.of(kind.list(), OwnField.EACH));
      if (form.orElse(null) instanceof Outline.Fields fields) {
        FormPlan plan = new FormPlan(kind, fields);
        plan.unknown().forEach(wrong -> problems.error("M0810", kind.place(), "表单“" + kind.name() + "”的 " + wrong.what() + " 写的是“" + wrong.field() + "”，" + wrong.why(), "请对照 字段.yaml"));
        plans.add(plan);
      } else {
        problems.error("M0810", kind.place(), "表单“" + kind.name() + "”的 填报 写的是“" + kind.list() + "”，单位文件里没有这样的列表", "请对照 字段.yaml");
      }
    }
    return List.copyOf(plans);
  }

  /**
   * A field that a kind names and forms do not have.
   *
   * @param what the kind says
   * @param field as written
   * @param why it cannot be
   */
  private record Unknown(String what, String field, String why) {}

  private List<Unknown> unknown() {
    List<Unknown> unknown = new ArrayList<>();
    if (at(kind.called()).filter(Outline.Leaf.class::isInstance).isEmpty()) {
      unknown.add(new Unknown("名称", kind.called(), "表单里没有这样的文字"));
    }
    kind.funds().ifPresent(funds -> {
      Set<String> columns = columns(funds.field());
      if (columns.isEmpty()) {
        unknown.add(new Unknown("资金.填报", funds.field(), "表单里没有这样的各来源"));
      } else {
        Stream.of(Stream.of(funds.executed(), funds.of()), Stream.of(funds.received()).filter(field -> !field.isEmpty()), funds.sums().values().stream())
            .flatMap(each -> each)
            .distinct()
            .filter(field -> !columns.contains(field))
            .forEach(field -> unknown.add(new Unknown("资金", field, "资金来源里没有这样的金额" + nearest(field, columns))));
      }
    });
    kind.indicators().filter(indicators -> at(indicators.field()).filter(FormPlan::isGroup).isEmpty())
        .ifPresent(indicators -> unknown.add(new Unknown("指标.填报", indicators.field(), "表单里没有这样的各组指标")));
    kind.rosters().keySet().stream().filter(name -> below(name).isEmpty()).forEach(name -> unknown.add(new Unknown("名单", name, "表单里没有这一项")));
    return unknown;
  }

  private static String nearest(String field, Set<String> known) {
    return Nearest.to(field, known).map(near -> "，是否应为“" + near + "”").orElse("");
  }

  private static boolean isGroup(Outline outline) {
    return outline instanceof Outline.Fields || outline instanceof Outline.Named;
  }

  /** The names of money in the sources of a form's funds. */
  private Set<String> columns(String field) {
    Stream<Outline> sources = at(field).orElse(null) instanceof Outline.Named named ? Stream.of(named.value()) : below(field).stream().map(Outline.Field::value);
    return sources
        .filter(Outline.Fields.class::isInstance)
        .flatMap(source -> ((Outline.Fields) source).fields().stream())
        .filter(column -> column.value() instanceof Outline.Leaf leaf && MONEY.contains(leaf.kind()))
        .map(Outline.Field::name)
        .collect(Collectors.toSet());
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
