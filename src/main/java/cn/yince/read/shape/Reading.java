package cn.yince.read.shape;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One reading of one file: what amounts are in, what was found wrong, where everything stands. */
public final class Reading {
    private final String file;
    private final MoneyUnit moneyUnit;
    private final Problems problems;
    private String what = "单位文件";
    private final NavigableMap<String, Place> places = new TreeMap<>();
    private final Map<String, Place> blanks = new HashMap<>();
    private final List<Source.Text> texts = new ArrayList<>();
    private final Map<String, Origin.Typed> numbers = new HashMap<>();

    /** Begins a reading. */
    public Reading(String file, MoneyUnit moneyUnit, Problems problems) {
        this.file = file;
        this.moneyUnit = moneyUnit;
        this.problems = problems;
    }

    /** The top of the file. */
    public At top(Place place) {
        return new At(this, "", place);
    }

    /** The top of a file that messages call {@code what}. */
    public At top(String what, Place place) {
        this.what = what;
        return top(place);
    }

    String what() {
        return what;
    }

    /** Where everything read so far stands. */
    public Source source() {
        return new Source(
                file,
                Collections.unmodifiableNavigableMap(new TreeMap<>(places)),
                List.copyOf(texts),
                Map.copyOf(numbers),
                Map.copyOf(blanks),
                List.of());
    }

    MoneyUnit moneyUnit() {
        return moneyUnit;
    }

    /** Takes what is found on the way. */
    public Problems problems() {
        return problems;
    }

    void stands(String path, Place place) {
        places.put(path, place);
    }

    /** Remembers where something could have been typed. */
    public void blank(String path, Place place) {
        blanks.putIfAbsent(path, place);
    }

    /** Remembers a number typed. */
    Origin.Typed number(Origin.Typed typed) {
        numbers.put(typed.path(), typed);
        return typed;
    }

    void prints(Source.Text text) {
        texts.add(text);
    }
}
