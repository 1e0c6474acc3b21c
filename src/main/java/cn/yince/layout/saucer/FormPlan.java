package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the forms of one part of a booklet are to be broken, and how tightly they are set: a form that would need
 * another page for what little it lacks room is set tighter, step by step, as far as its pack allows. A last page that
 * would be all but empty takes rows from the page before.
 */
final class FormPlan {
    /** The last page holds at least this part of a page, and at most that, if it took rows from the page before. */
    private static final float LEAST = 1 / 3f;

    private static final float MOST = 0.65f;

    private final int step;
    private final List<Form> forms;
    private final List<FormsAlone.Room> rooms;
    private final List<PageForecast> forecasts = new ArrayList<>();

    /** The rows that begin pages, by form; 0 when the form itself does. */
    private final List<List<Integer>> breaks = new ArrayList<>();

    private FormPlan(int step, List<Form> forms, List<FormsAlone.Room> rooms) {
        this.step = step;
        this.forms = forms;
        this.rooms = rooms;
    }

    /** The plan with the fewest pages, of those the one set least tightly; no form is changed before it is followed. */
    static FormPlan best(Engine engine, List<Form> forms, List<FormsAlone.Room> rooms) {
        List<RowEstimate> estimates = estimates(engine, forms, rooms);
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

    /** A plan for forms that changed, set as tightly as they are. */
    static FormPlan again(Engine engine, List<Form> forms, List<FormsAlone.Room> rooms) {
        forms.forEach(Form::unbreak);
        int step = forms.stream().mapToInt(Form::step).max().orElse(0);
        return new FormPlan(step, forms, rooms).foreseen(estimates(engine, forms, rooms));
    }

    private static List<RowEstimate> estimates(Engine engine, List<Form> forms, List<FormsAlone.Room> rooms) {
        List<RowEstimate> estimates = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            estimates.add(new RowEstimate(engine, forms.get(i), rooms.get(i).width()));
        }
        return estimates;
    }

    private FormPlan foreseen(List<RowEstimate> estimates) {
        int below = 0;
        for (int i = 0; i < forms.size(); i++) {
            Optional<PageForecast> forecast = forecast(forms.get(i), estimates.get(i));
            if (forecast.isEmpty()) {
                return this;
            }
            forecasts.add(forecast.get());
            int top = i > 0 ? below + gap(i) : rooms.get(i).top();
            Optional<List<Integer>> found = breaks(i, top);
            if (found.isEmpty()) {
                return this;
            }
            breaks.add(found.get());
            below = forecast.get().end(startsPage(i) ? 0 : top, inner(i));
        }
        fillLastPage();
        return this;
    }

    private Optional<PageForecast> forecast(Form form, RowEstimate estimate) {
        return estimate.heights(step).map(heights -> new PageForecast(form, heights));
    }

    /** Where a form is broken; it begins a page when its head has no room below another form. */
    private Optional<List<Integer>> breaks(int form, int top) {
        FormsAlone.Room room = rooms.get(form);
        PageForecast forecast = forecasts.get(form);
        Optional<List<Integer>> found =
                top > room.pageHeight() ? Optional.empty() : forecast.breaks(top, room.pageHeight(), room.below());
        if (found.isPresent() || form == 0) {
            return found;
        }
        return forecast.breaks(0, room.pageHeight(), room.below()).map(inner -> {
            List<Integer> all = new ArrayList<>(List.of(0));
            all.addAll(inner);
            return all;
        });
    }

    private boolean startsPage(int form) {
        return !breaks.get(form).isEmpty() && breaks.get(form).get(0) == 0;
    }

    /** The breaks within a form. */
    private List<Integer> inner(int form) {
        return breaks.get(form).stream().filter(row -> row > 0).toList();
    }

    /** How far a form stands below the one before it. */
    private int gap(int form) {
        return rooms.get(form).after(rooms.get(form - 1));
    }

    private void fillLastPage() {
        int form = forms.size() - 1;
        while (form >= 0 && breaks.get(form).isEmpty()) {
            form--;
        }
        if (form < 0) {
            return;
        }
        int row = removeLast(form);
        int pageHeight = rooms.get(form).pageHeight();
        while (filled(form, row) < LEAST * pageHeight) {
            int above = row > 0 ? form : form - 1;
            int before = above < 0
                    ? 0
                    : forecasts
                            .get(above)
                            .breakAbove(row > 0 ? row : forecasts.get(above).rowCount(), pageHeight);
            if (above < 0 || !begins(above, before) || filled(above, before) > MOST * pageHeight) {
                break;
            }
            form = above;
            row = before;
        }
        breaks.get(form).add(row);
    }

    private int removeLast(int form) {
        List<Integer> all = new ArrayList<>(breaks.get(form));
        int last = all.remove(all.size() - 1);
        breaks.set(form, all);
        return last;
    }

    /** Whether the last page may begin with a row: the page before begins above it. */
    private boolean begins(int form, int row) {
        List<Integer> all = breaks.get(form);
        return all.isEmpty() ? row > 0 || form > 0 : row > all.get(all.size() - 1);
    }

    /** What a last page takes that begins with a row. */
    private int filled(int form, int row) {
        int all = forecasts.get(form).filled(row);
        for (int next = form + 1; next < forms.size(); next++) {
            all += gap(next) + forecasts.get(next).height();
        }
        return all + rooms.get(forms.size() - 1).below();
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
            if (startsPage(i)) {
                forms.get(i).startOnNewPage();
            }
            forms.get(i).set(step, inner(i));
            followed.put(forms.get(i), rooms.get(i).below());
        }
        return followed;
    }
}
