package cn.yince.layout.freemarker;

import cn.yince.unit.Nearest;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposes the name a template most likely meant by one that has no value. */
final class NearestName {
  private static final String NAMES = "名称";
  private static final String DOTTED = "[\\p{L}\\p{N}_]+(\\.[\\p{L}\\p{N}_]+)*";

  private NearestName() {}

  /** Keeps the names a template may start from. */
  static void remember(Set<String> names, Environment environment) {
    environment.setCustomAttribute(NAMES, Set.copyOf(names));
  }

  /** 是否应为…？ or nothing. */
  static String proposal(InvalidReferenceException missing) {
    String expression = missing.getBlamedExpressionString();
    Environment environment = missing.getEnvironment();
    if (environment == null || expression == null || !expression.matches(DOTTED)) {
      return "";
    }
    try {
      return nearest(environment, expression);
    } catch (TemplateModelException e) {
      return "";
    }
  }

  private static String nearest(Environment environment, String expression) throws TemplateModelException {
    List<String> names = List.of(expression.split("\\."));
    TemplateModel owner = null;
    for (int i = 0; i < names.size(); i++) {
      TemplateModel next = i == 0 ? environment.getVariable(names.get(0)) : ((TemplateHashModel) owner).get(names.get(i));
      if (next == null) {
        String before = i == 0 ? "" : String.join(".", names.subList(0, i)) + ".";
        Collection<String> known = i == 0 ? starts(environment) : namesOf(owner);
        return Nearest.to(names.get(i), known).map(name -> "是否应为“" + before + name + "”？").orElse("");
      } else if (!(next instanceof TemplateHashModel)) {
        return "";
      }
      owner = next;
    }
    return "";
  }

  @SuppressWarnings("unchecked")
  private static Collection<String> starts(Environment environment) throws TemplateModelException {
    Set<String> names = new HashSet<>();
    if (environment.getCustomAttribute(NAMES) instanceof Set<?> remembered) {
      names.addAll((Set<String>) remembered);
    }
    names.addAll(environment.getKnownVariableNames());
    return names;
  }

  private static Collection<String> namesOf(TemplateModel owner) {
    return owner instanceof Wrapper.HashModel map ? map.values().keySet().stream().map(String::valueOf).toList() : List.of("零");
  }
}
