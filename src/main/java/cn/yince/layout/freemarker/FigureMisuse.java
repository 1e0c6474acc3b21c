package cn.yince.layout.freemarker;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A template does more with a figure than print it, pass it on and compare it. */
final class FigureMisuse extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    /** How FreeMarker tells of a figure, or of words with figures, where it wants a text. */
    private static final Pattern AS_TEXT = Pattern.compile(
            "result was markup|\\bTemplate\\w+OutputModel\\b|\\b" + FigureModel.class.getSimpleName() + "\\b");

    private final Kind kind;
    private final String words;

    /** What is done with a figure. */
    enum Kind {
        /** Arithmetic, rounding, other decimals. */
        CALCULATED(
                "M0510",
                "模板不能拿数计算",
                "请在 数/*.yaml 里把要算的写成一个数，如“差额: 收入总计 - 支出总计”，模板里写 ${一.差额}；相比的写“差: 比较(甲, 乙)”；小数位、千分位由 设置.yaml 的“数字”定"),
        /** Its text is cut, searched, joined or compared, or it is taken for a condition or a list. */
        READ_AS_TEXT(
                "M0511",
                "这里不能用数：数只能印出、传给宏和函数、与同类的数相比",
                "印出写 ${…}；是否为零写 .零；不带千分位或 % 的写 .数、.短数；把几句连起来写 <#list 各句 as 句>${句}<#sep>，</#list>，不用 ?join；要算的在 数/*.yaml 里写成一个数"),
        /** Compared with what is no number of its kind. */
        MIXED("M0512", "不同种类的数不能比较：", "金额只和金额比，百分数只和百分数比，个数、分数也一样");

        private final String code;
        private final String message;
        private final String hint;

        Kind(String code, String message, String hint) {
            this.code = code;
            this.message = message;
            this.hint = hint;
        }

        /** What to tell; {@code words} end the message. */
        Problem at(Place place, String words) {
            return Problem.error(code, place, message + words, hint);
        }
    }

    /** At the place where the template of this thread is. */
    FigureMisuse(Kind kind, String words) {
        super(kind.message + words);
        this.kind = kind;
        this.words = words;
    }

    /** For a place that may not throw it. */
    static RuntimeException unchecked() {
        return new IllegalArgumentException(new FigureMisuse(Kind.CALCULATED, ""));
    }

    /** The misuse behind a failure; empty when there is another reason. */
    static Optional<Found> behind(Throwable failure) {
        TemplateException place = null;
        for (Throwable e = failure; e != null; e = e.getCause()) {
            place = e instanceof TemplateException at ? at : place;
            if (e instanceof FigureMisuse misuse) {
                return Optional.of(new Found(misuse.kind, misuse.words, place));
            }
            Optional<Kind> told = told(String.valueOf(e.getMessage()));
            if (told.isPresent()) {
                return Optional.of(new Found(told.get(), "", place));
            }
        }
        return Optional.empty();
    }

    /** FreeMarker tells the class of a number or value that it can do nothing with. */
    private static Optional<Kind> told(String message) {
        if (message.contains(PrintedNumber.class.getName())) {
            return Optional.of(Kind.CALCULATED);
        }
        return AS_TEXT.matcher(message).find() ? Optional.of(Kind.READ_AS_TEXT) : Optional.empty();
    }

    /**
     * A misuse found.
     *
     * @param words end of the message
     * @param place carries template, line and column; null when they are not known
     */
    record Found(Kind kind, String words, TemplateException place) {}
}
