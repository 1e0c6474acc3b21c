package cn.yince.read.shape;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.text.TextForm;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Origin;

/**
 * Where the reading is.
 *
 * @param reading which
 * @param path keys from the top, joined by dots; empty at the top
 * @param place of the key or list entry that leads here
 */
public record At(Reading reading, String path, Place place) {
    /** One level deeper; its place is remembered. */
    At into(String name, Place of) {
        At child = below(name, of);
        reading.stands(child.path, of);
        return child;
    }

    /** One level deeper, where nothing was typed. */
    At blank(String name, Place of) {
        At child = below(name, of);
        reading.blank(child.path, of);
        return child;
    }

    private At below(String name, Place of) {
        return new At(reading, path.isEmpty() ? name : path + "." + name, of);
    }

    /** How messages name this place. */
    String name() {
        return path.isEmpty() ? reading.what() : "“" + path + "”";
    }

    /** Reports what is wrong with a value. */
    void error(String code, Typed typed, String message, String hint) {
        error(code, typed.place(), message, hint);
    }

    void error(String code, Place of, String message, String hint) {
        reading.problems().error(code, of, message, hint);
    }

    /** Reports what must be filled in and was not. */
    void required(String code, Place of, String message, String hint) {
        reading.problems().add(Problem.required(code, of, message, hint));
    }

    /** Looks at the form of a text that will print. */
    void look(String text, Place of) {
        new TextForm(name(), reading.problems()).look(text, of);
    }

    /** Looks at what stands behind a text on its line. */
    void lookBehind(Typed.Scalar typed) {
        new TextForm(name(), reading.problems()).lookBehind(typed);
    }

    /** Remembers a number typed here. */
    Origin number(Typed typed) {
        return reading.number(new Origin.Typed(path, typed.place(), ((Typed.Scalar) typed).text()));
    }

    /** Remembers a text that will print. */
    void prints(String text, Place of) {
        reading.prints(new Source.Text(path, text, of));
    }
}
