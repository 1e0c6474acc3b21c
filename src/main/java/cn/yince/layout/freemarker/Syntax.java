package cn.yince.layout.freemarker;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import freemarker.core.ParseException;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** What can be said of a template that need not be reached by any booklet. */
public final class Syntax {
    private static final Configuration GRAMMAR = grammar();

    private Syntax() {}

    /** M0510: a template calculates with a figure; the same that is said when it does so while it runs. */
    public static Problem calculated(Place place) {
        return FigureMisuse.Kind.CALCULATED.at(place, "");
    }

    private static Configuration grammar() {
        Configuration grammar = new Configuration(Configuration.VERSION_2_3_34);
        grammar.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        return grammar;
    }

    /** Reports M0503 with line and column when the text is no FreeMarker template. */
    public static void check(String file, String text, Problems problems) {
        try {
            new Template(file, new StringReader(text), GRAMMAR);
        } catch (ParseException e) {
            problems.add(Complaint.ofSyntax(new Place(file, e.getLineNumber(), e.getColumnNumber()), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
