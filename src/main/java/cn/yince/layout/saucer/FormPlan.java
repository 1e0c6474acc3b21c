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
    private final List<Form> forms;
    private final List<FormsAlone.Room> rooms;
    private final List<List<Integer>> breaks = new ArrayList<>();

    private FormPlan(List<Form> forms, List<FormsAlone.Room> rooms) {
        this.forms = forms;
        this.rooms = rooms;
    }

    /** The plan with the fewest pages, of those the one set least tightly; the forms are set so from now on. */
    static FormPlan best(Engine engine, List<Form> forms, List<FormsAlone.Room> rooms) {
        FormPlan plain = at(0, engine, forms, rooms);
        int steps = forms.stream().mapToInt(Form::steps).max().orElse(0);
        if (plain.pages() < 2 || steps == 0) {
            return plain;
        }
        int fewest = at(steps, engine, forms, rooms).pages();
        for (int step = 0; step < steps && fewest > 0 && fewest < plain.pages(); step++) {
            FormPlan tighter = at(step + 1, engine, forms, rooms);
            if (tighter.pages() == fewest) {
                return tighter;
            }
        }
        return at(0, engine, forms, rooms);
    }

    private static FormPlan at(int step, Engine engine, List<Form> forms, List<FormsAlone.Room> rooms) {
        forms.forEach(form -> form.tighten(step));
        FormPlan plan = new FormPlan(forms, rooms);
        plan.foresee(engine);
        return plan;
    }

    private void foresee(Engine engine) {
        int below = 0;
        for (int i = 0; i < forms.size(); i++) {
            FormsAlone.Room room = rooms.get(i);
            int top = i > 0 ? below + room.after(rooms.get(i - 1)) : room.top();
            Optional<PageForecast> forecast = top > room.pageHeight() ? Optional.empty() : forecast(engine, i);
            Optional<List<Integer>> found = forecast.flatMap(rows -> rows.breaks(top, room.pageHeight(), room.below()));
            if (found.isEmpty()) {
                return;
            }
            breaks.add(found.get());
            below = forecast.get().end(top, found.get());
        }
    }

    private Optional<PageForecast> forecast(Engine engine, int form) {
        return RowEstimate.of(
                        engine,
                        forms.get(form).fragments().get(0).table(),
                        rooms.get(form).width(),
                        forms.get(form).lines())
                .map(heights -> new PageForecast(forms.get(form), heights));
    }

    /** How many pages the forms take; 0 when that cannot be foreseen. */
    private int pages() {
        return breaks.size() < forms.size()
                ? 0
                : 1 + breaks.stream().mapToInt(List::size).sum();
    }

    /** Breaks the forms as far as could be foreseen; gives those, each with what must stand below it. */
    Map<Form, Integer> follow() {
        Map<Form, Integer> followed = new LinkedHashMap<>();
        for (int i = 0; i < breaks.size(); i++) {
            forms.get(i).breakAt(breaks.get(i));
            followed.put(forms.get(i), rooms.get(i).below());
        }
        return followed;
    }
}
