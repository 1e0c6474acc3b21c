package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.read.sheet.Cell;
import java.util.List;
import java.util.Optional;

/** The things of a list that other sheets name. */
final class Things {
    private final Sprout top;

    Things(Sprout top) {
        this.top = top;
    }

    /** The thing of a name; of several, the first or the one told. */
    Optional<Sprout> find(Trail list, String key, String name, Optional<Cell> which) {
        Optional<Sprout> all = Optional.of(top);
        for (String step : list.steps()) {
            all = all.flatMap(sprout -> sprout.find(step));
        }
        int number = which.map(CellText::of)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        List<Sprout> named = all.map(Sprout::entries).orElse(List.of()).stream()
                .filter(entry -> CellText.label(entry.text(key)).equals(CellText.label(name)) && !name.isEmpty())
                .toList();
        return number >= 1 && number <= named.size() ? Optional.of(named.get(number - 1)) : Optional.empty();
    }

    void report(Page page, Place place, String name) {
        page.error(
                "Y0605", place, name.isEmpty() ? "没有填项目名称" : "“项目”表里没有项目“" + name + "”", "请填“项目”表里的项目名称，一字不差；同名的写明第几个");
    }
}
