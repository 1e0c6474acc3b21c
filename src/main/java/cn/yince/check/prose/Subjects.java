package cn.yince.check.prose;

import cn.yince.compute.ledger.Ledger;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.CodesOfYear;
import cn.yince.unit.codes.NameEnds;
import cn.yince.unit.codes.SameName;
import cn.yince.unit.codes.SpokenNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every name a text may use for a sum of the booklet: figures of the prose, columns of tables, items of the
 * classifications.
 */
final class Subjects {
    /** 年初结转和结余 is 年初结转 for short. */
    private static final String LEFT = "和结余";

    private final CodesOfYear functional;
    private final Map<String, Subject> byName = new HashMap<>();
    private final NameEnds ends = new NameEnds();
    private int longest;

    Subjects(Chapters chapters, Ledger ledger, CodeBook codes) {
        functional = codes.functional();
        longest = functional.longestName();
        loose(ledger);
        items(chapters, ledger, codes);
        chapters.settle(this);
        chapters.fullNames().forEach((name, full) -> {
            Subject meant = byName.get(SameName.of(full));
            if (meant != null && byName.putIfAbsent(SameName.of(name), meant) == null) {
                ends.add(SameName.of(name));
                longest = Math.max(longest, name.length());
            }
        });
    }

    /**
     * The subject whose name ends at {@code end} of a text and begins not before {@code from}; the longest; null for
     * none.
     */
    Subject endingAt(String text, int from, int end) {
        if (!ends.isEnd(text, end) && !functional.isNameEnd(text, end)) {
            return null;
        }
        for (int length = Math.min(longest, end - from); length >= 2; length--) {
            Subject found = find(text.substring(end - length, end));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Columns such as 基本支出 and cells such as 货物: whatever the tables have under that name. */
    private void loose(Ledger ledger) {
        ledger.amounts().forEach((cell, amount) -> {
            String column = cell.substring(cell.lastIndexOf('.') + 1);
            if (column.length() > 2 && !Character.isDigit(column.charAt(0))) {
                of(column, Subject.Kind.LOOSE).add(Role.ACTUAL, amount);
                if (column.endsWith(LEFT) && column.length() > LEFT.length()) {
                    of(column.substring(0, column.length() - LEFT.length()), Subject.Kind.LOOSE)
                            .add(Role.ACTUAL, amount);
                }
            }
        });
    }

    private void items(Chapters chapters, Ledger ledger, CodeBook codes) {
        Map<String, List<Amount>> rows = new HashMap<>();
        ledger.amounts().forEach((cell, amount) -> {
            int first = cell.indexOf('.') + 1;
            int second = cell.indexOf('.', first);
            if (Character.isDigit(cell.charAt(first))
                    && chapters.functional().tables().contains(cell.substring(0, first - 1))) {
                String row = cell.substring(first, second < 0 ? cell.length() : second);
                rows.computeIfAbsent(row, r -> new ArrayList<>()).add(amount);
            }
        });
        Set<String> named = new TreeSet<>(rows.keySet());
        named.addAll(codes.functional().own().keySet());
        for (String code : named) {
            List<Amount> amounts = rows.getOrDefault(code, List.of());
            for (String alias : SpokenNames.of(codes.functional(code))) {
                Subject subject = of(alias, Subject.Kind.FUNCTIONAL);
                amounts.forEach(amount -> subject.add(Role.ACTUAL, amount));
            }
        }
        for (String code : codes.economicCodes()) {
            Subject subject = of(SameName.of(codes.economic(code)), Subject.Kind.LOOSE);
            chapters.basic(code).forEach(amount -> subject.add(Role.ACTUAL, amount));
        }
    }

    /** The subject of a name; every functional item of the year is one, with or without sums. Null for none. */
    private Subject find(String same) {
        Subject subject = byName.get(same);
        if (subject == null && !functional.codesNamed(same).isEmpty()) {
            subject = new Subject(same, Subject.Kind.FUNCTIONAL);
            byName.put(same, subject);
        }
        return subject;
    }

    /** The subject that goes by a name; null for none. */
    Subject named(String name) {
        return find(SameName.of(name));
    }

    /** The subject of a name, made when there is none yet. */
    Subject of(String name, Subject.Kind kind) {
        String same = SameName.of(name);
        Subject found = find(same);
        Subject subject = found == null ? byName.computeIfAbsent(same, n -> new Subject(n, kind)) : found;
        ends.add(same);
        longest = Math.max(longest, same.length());
        return subject;
    }

    /** A subject that is a figure, whatever tables have under its name as well. */
    Subject settled(String name) {
        Subject subject = find(SameName.of(name));
        return subject != null && subject.kind() == Subject.Kind.FIGURE ? subject : fresh(name, Subject.Kind.FIGURE);
    }

    /** Whether nothing but columns and rows of tables goes by a name. */
    boolean isOpen(String name) {
        Subject subject = find(SameName.of(name));
        return subject == null || subject.kind() == Subject.Kind.LOOSE;
    }

    /** A subject of its own, in place of a looser one of the same name. */
    Subject fresh(String name, Subject.Kind kind) {
        String same = SameName.of(name);
        Subject subject = new Subject(same, kind);
        byName.put(same, subject);
        ends.add(same);
        longest = Math.max(longest, same.length());
        return subject;
    }
}
