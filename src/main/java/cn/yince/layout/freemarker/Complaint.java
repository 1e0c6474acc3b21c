package cn.yince.layout.freemarker;

import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.Path;

/** Turns what FreeMarker says of a template into a Chinese problem with template, line and column. */
final class Complaint {
  private final Pack pack;

  Complaint(Pack pack) {
    this.pack = pack;
  }

  InputRejected of(String template, Exception e) {
    if (e instanceof InvalidReferenceException missing) {
      return new InputRejected(
          Problem.error(
              "M0501",
              place(missing.getTemplateSourceName(), missing.getLineNumber(), missing.getColumnNumber()),
              "模板用到的“" + missing.getBlamedExpressionString() + "”没有值",
              NearestName.proposal(missing) + "请核对名称；允许没有值时写成 " + missing.getBlamedExpressionString() + "!"));
    } else if (e instanceof TemplateException including && including.getCause() instanceof IOException cause) {
      return of(template, cause);
    } else if (e instanceof TemplateException failed) {
      return new InputRejected(
          Problem.error(
              "M0502",
              place(failed.getTemplateSourceName(), failed.getLineNumber(), failed.getColumnNumber()),
              "模板这一处算不出来：" + failed.getMessageWithoutStackTop().lines().findFirst().orElse(""),
              "请检查这一处的写法"));
    } else if (e instanceof ParseException wrong) {
      return new InputRejected(
          ofSyntax(place(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber()), wrong));
    }
    return other(template, e);
  }

  static Problem ofSyntax(Place place, ParseException wrong) {
    return Problem.error(
        "M0503",
        place,
        "模板语法不对：" + wrong.getEditorMessage().lines().findFirst().orElse(""),
        "请检查标记是否成对、引号和括号是否闭合");
  }

  InputRejected ofEndlessCalls(String template) {
    return new InputRejected(
        Problem.error("M0507", place(template, 0, 0), "模板的宏、函数或包含互相调用，没有尽头", "请检查 macro、function 和 include 是否直接或间接调用了自己"));
  }

  private InputRejected other(String template, Exception e) {
    if (e instanceof TemplateNotFoundException missing) {
      return new InputRejected(
          Problem.error("M0504", Place.of(pack.name()), "找不到模板“" + missing.getTemplateName() + "”", "请在模板的 章节 文件夹放入该文件"));
    } else if (e instanceof BoundedWriter.TooLong) {
      return new InputRejected(
          Problem.error("M0505", place(template, 0, 0), "模板写出的内容超过 " + BoundedWriter.LIMIT + " 字", "请检查循环是否没有尽头"));
    } else if (e instanceof IOException) {
      return new InputRejected(Problem.error("M0506", place(template, 0, 0), "读不出模板文件", "请检查文件是否为 UTF-8"));
    }
    throw new IllegalStateException(e);
  }

  private Place place(String template, Integer line, Integer column) {
    String file =
        template == null
            ? pack.name()
            : pack.lookUp("章节/" + template).or(() -> pack.lookUp(template)).map(Path::toString).orElse(template);
    return new Place(file, line == null ? 0 : line, column == null ? 0 : column);
  }
}
