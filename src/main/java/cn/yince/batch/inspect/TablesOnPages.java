package cn.yince.batch.inspect;

import cn.yince.bind.tables.TableRows;
import cn.yince.bind.tables.TableRows.RowCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the pages of a table by its title and its heads, all of which stand on each of them. */
final class TablesOnPages {
    private final BookletPages pages;

    TablesOnPages(BookletPages pages) {
        this.pages = pages;
    }

    /** The pages of a table, one after the other; none when it stands nowhere. */
    List<Integer> of(TableRows table) {
        List<String> heads = Stream.concat(
                        table.above().stream(),
                        table.heads().stream().flatMap(List::stream).map(RowCell::text))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        List<Integer> on = new ArrayList<>();
        for (int page = 1; page <= pages.count() && !heads.isEmpty(); page++) {
            int number = page;
            if (heads.stream().allMatch(head -> pages.has(number, head))) {
                on.add(page);
            } else if (!on.isEmpty()) {
                break;
            }
        }
        return on;
    }

    /** Whether no cell of a table has a number other than zero. */
    static boolean isEmpty(TableRows table) {
        return table.body().stream()
                .flatMap(List::stream)
                .noneMatch(cell -> cell.number() && cell.text().matches("(?s).*[1-9].*"));
    }
}
