package cn.yince.layout.freemarker;

import cn.yince.pack.Pack;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Turns what FreeMarker says of a template into a Chinese problem with template, line and column. */
final class Complaint {
    /** Where the engine's own ways of leaving a macro or a loop come from. */
    private static final String ENGINE = "freemarker.core.";

    private final Pack pack;

    Complaint(Pack pack) {
        this.pack = pack;
    }

    /** What to tell of a failure while {@code template} ran. */
    InputRejected of(String template, Throwable e) {
        if (e instanceof InputRejected rejected) {
            return rejected;
        }
        return FigureMisuse.behind(e).map(misuse -> ofFigure(template, misuse)).orElseGet(() -> ofFailure(template, e));
    }

    private InputRejected ofFigure(String template, FigureMisuse.Found misuse) {
        Place place = misuse.place() == null ? place(template, 0, 0) : place(misuse.place());
        return new InputRejected(misuse.kind().at(place, misuse.words()));
    }

    private InputRejected ofFailure(String template, Throwable e) {
        if (e instanceof TemplateException failed) {
            return ofTemplate(template, failed);
        } else if (e instanceof IOException unread) {
            return ofFile(template, unread);
        } else if (e instanceof BoundedThread.TooMuchWork work) {
            return tooMuchWork(place(work.place()));
        } else if (e instanceof BoundedThread.OutOfPatience || e instanceof OutOfMemoryError) {
            return tooMuchWork(place(template, 0, 0));
        } else if (e instanceof StackOverflowError) {
            return rejected(
                    "M0507", place(template, 0, 0), "模板的宏、函数或包含互相调用，没有尽头", "请检查 macro、function 和 include 是否直接或间接调用了自己");
        }
        if (e instanceof Error error) {
            throw error;
        }
        if (e.getClass().getName().startsWith(ENGINE)) {
            return rejected(
                    "M0502",
                    place(template, 0, 0),
                    "<#return>、<#break>、<#continue> 写在了不能写的地方",
                    "<#return> 只写在 macro、function 里，<#break>、<#continue> 只写在 <#list>、<#switch> 里");
        }
        if (isOfEngine(e)) {
            return rejected("M0502", place(template, 0, 0), "模板里有一处算不出来", "请检查最近改过的地方，特别是加减乘除和 ?number：数不能太大、太长");
        }
        throw new IllegalStateException(e);
    }

    /** Whether FreeMarker gave up, or what it called. */
    private static boolean isOfEngine(Throwable e) {
        return Stream.of(e.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> !name.startsWith("java."))
                        .findFirst()
                        .filter(name -> name.startsWith("freemarker."))
                        .isPresent()
                || e instanceof NumberFormatException;
    }

    /** What to tell of a word that no template may use. */
    InputRejected ofForbidden(String template, ForbiddenWords.Word word) {
        return rejected(
                "M0508",
                place(template, word.line(), word.column()),
                "模板不能使用“" + word.text() + "”",
                "请改用数据里已有的名称和普通写法");
    }

    private InputRejected ofTemplate(String template, TemplateException e) {
        if (e instanceof InvalidReferenceException missing) {
            String blamed = missing.getBlamedExpressionString();
            return missing(missing, blamed == null ? InChinese.nameIn(missing.getMessageWithoutStackTop()) : blamed);
        } else if (e.getCause() instanceof TemplateNotFoundException missing) {
            return notFound(place(e), missing);
        } else if (e.getCause() instanceof IOException cause) {
            return ofFile(template, cause);
        }
        return WrongKind.words(e)
                .map(words -> rejected("M0502", place(e), words, "请检查这一处的写法；没有填写的项是空的文字，先用 ?has_content 问有没有"))
                .orElseGet(() -> rejected("M0502", place(e), failure(e), "请检查这一处的写法"));
    }

    /** What the designer has the template say when it stops is told as it is. */
    private static String failure(TemplateException e) {
        return e instanceof StopException
                ? "模板写了 <#stop>：" + e.getMessageWithoutStackTop()
                : InChinese.ofFailure(e.getMessageWithoutStackTop());
    }

    private InputRejected missing(InvalidReferenceException e, String name) {
        String advice = Proposal.of(e).map(nearest -> "是否应为“" + nearest + "”？").orElse("请核对名称；允许没有值时写成 " + name + "!");
        return rejected("M0501", place(e), "模板用到的“" + name + "”没有值", advice);
    }

    private InputRejected ofFile(String template, IOException e) {
        if (e instanceof ParseException wrong) {
            return new InputRejected(
                    ofSyntax(place(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber()), wrong));
        } else if (e instanceof TemplateNotFoundException missing) {
            return notFound(Place.of(pack.name()), missing);
        } else if (e instanceof BoundedWriter.TooLong) {
            return rejected("M0505", place(template, 0, 0), "模板写出的内容超过 " + BoundedWriter.LIMIT + " 字", "请检查循环是否没有尽头");
        }
        return rejected("M0506", place(template, 0, 0), "读不出模板文件", "请检查文件是否为 UTF-8、是否超过 2 MB");
    }

    private static InputRejected notFound(Place place, TemplateNotFoundException missing) {
        return rejected("M0504", place, "找不到模板“" + missing.getTemplateName() + "”", "请在模板的 章节 文件夹放入该文件");
    }

    private static InputRejected tooMuchWork(Place place) {
        return rejected("M0509", place, "模板算得太久或占用内存太多，已停止", "请检查循环是否没有尽头、文字是否越拼越长");
    }

    private static InputRejected rejected(String code, Place place, String message, String hint) {
        return new InputRejected(Problem.error(code, place, message, hint));
    }

    private Place place(TemplateException e) {
        return place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
    }

    private Place place(String template, Integer line, Integer column) {
        String file = template == null
                ? pack.name()
                : pack.lookUp("章节/" + template)
                        .or(() -> pack.lookUp(template))
                        .map(Path::toString)
                        .orElse(template);
        return new Place(file, line == null ? 0 : line, column == null ? 0 : column);
    }

    static Problem ofSyntax(Place place, ParseException wrong) {
        return Problem.error("M0503", place, InChinese.ofSyntax(wrong.getEditorMessage()), "请检查标记是否成对、引号和括号是否闭合");
    }
}
