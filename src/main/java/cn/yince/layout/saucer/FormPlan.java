package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the forms of one part of a booklet are to be broken, and how tightly they are set: a form that would need
 * another page for what little it lacks room is set tighter, step by step, as far as its pack allows.
 */
final class FormPlan {
    private final int step;
    private final List<Form> forms;
    private final List<FormsAlone.Room> rooms;
    private final List<List<Integer>> breaks = new ArrayList<>();

    private FormPlan(int step, List<Form> forms, List<FormsAlone.Room> rooms) {
        this.step = step;
        this.forms = forms;
        this.rooms = rooms;
    }

    /** The plan with the fewest pages, of those the one set least tightly; no form is changed before it is followed. */
    static FormPlan best(Engine engine, List<Form> forms, List<FormsAlone.Room> rooms) {
        List<RowEstimate> estimates = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            estimates.add(new RowEstimate(engine, forms.get(i), rooms.get(i).width()));
        }
        FormPlan plain = new FormPlan(0, forms, rooms).foreseen(estimates);
        int steps = forms.stream().mapToInt(Form::steps).max().orElse(0);
        if (plain.pages() < 2 || steps == 0) {
            return plain;
        }
        FormPlan tightest = new FormPlan(steps, forms, rooms).foreseen(estimates);
        if (tightest.pages() == 0 || tightest.pages() >= plain.pages()) {
            return plain;
        }
        for (int step = 1; step < steps; step++) {
            FormPlan tighter = new FormPlan(step, forms, rooms).foreseen(estimates);
            if (tighter.pages() == tightest.pages()) {
                return tighter;
            }
        }
        return tightest;
    }

    private FormPlan foreseen(List<RowEstimate> estimates) {
        int below = 0;
        for (int i = 0; i < forms.size(); i++) {
            FormsAlone.Room room = rooms.get(i);
            int top = i > 0 ? below + room.after(rooms.get(i - 1)) : room.top();
            Optional<PageForecast> forecast =
                    top > room.pageHeight() ? Optional.empty() : forecast(forms.get(i), estimates.get(i));
            Optional<List<Integer>> found = forecast.flatMap(rows -> rows.breaks(top, room.pageHeight(), room.below()));
            if (found.isEmpty()) {
                return this;
            }
            breaks.add(found.get());
            below = forecast.get().end(top, found.get());
        }
        return this;
    }

    private Optional<PageForecast> forecast(Form form, RowEstimate estimate) {
        return estimate.heights(step).map(heights -> new PageForecast(form, heights));
    }

    /** How many pages the forms take; 0 when that cannot be foreseen. */
    private int pages() {
        return breaks.size() < forms.size()
                ? 0
                : 1 + breaks.stream().mapToInt(List::size).sum();
    }

    /** Sets and breaks the forms as far as could be foreseen; gives those, each with what must stand below it. */
    Map<Form, Integer> follow() {
        Map<Form, Integer> followed = new LinkedHashMap<>();
        for (int i = 0; i < breaks.size(); i++) {
            forms.get(i).set(step, breaks.get(i));
            followed.put(forms.get(i), rooms.get(i).below());
        }
        return followed;
    }
}
