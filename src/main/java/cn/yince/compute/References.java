package cn.yince.compute;

import cn.yince.compute.ledger.Ledger;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Nearest;
import cn.yince.unit.amount.Address;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts figures in the place of {@code {名称}} in the unit's texts: looked up in the text's own group first, then
 * outwards, at last by its name everywhere.
 */
final class References {
    static final RuleCard CARD = RuleCard.error("J0003", "文字中引用的数", "文字中每个 {名称} 都是本册一个数的名称", "情况说明、附件")
            .needing(Need.REFERENCES);

    private static final String BRACES = "{}｛｝";
    private static final int AROUND = 10;
    private static final Pattern REFERENCE = Pattern.compile("\\{([^{}]*)}");
    private final Figures typed;
    private final UnaryOperator<Address> names;
    private final Problems problems;
    private final Map<Group, Group> resolved = new IdentityHashMap<>();
    private Map<Address, Figure> figures;

    private References(Figures typed, UnaryOperator<Address> names, Problems problems) {
        this.typed = typed;
        this.names = names;
        this.problems = problems;
    }

    /**
     * The tree with its references resolved; those to nothing are reported and stay as they were typed, as braces that
     * are no pair do.
     *
     * @param names what the booklet calls a figure by its name everywhere
     */
    static Group resolve(Group root, Ledger ledger, UnaryOperator<Address> names, Problems problems) {
        return new References(new Figures(ledger, root), names, problems).resolved(root);
    }

    /** Most texts refer to nothing. */
    private Map<Address, Figure> figures() {
        if (figures == null) {
            figures = typed.byName();
        }
        return figures;
    }

    /** A group that stands at two places stays one. */
    private Group resolved(Group group) {
        Group done = resolved.get(group);
        if (done == null) {
            Resolution inside = new Resolution(group.path());
            done = group.map(node -> node.as(inside));
            resolved.put(group, done);
        }
        return done;
    }

    private Text resolved(Text text, Address scope) {
        if (!hasBrace(text.raw())) {
            return text;
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(text.raw());
        int from = 0;
        boolean whole = true;
        while (matcher.find()) {
            String before = text.raw().substring(from, matcher.start());
            whole &= !hasBrace(before);
            parts.add(new Words(before));
            parts.add(part(matcher.group(1).strip(), scope, text));
            from = matcher.end();
        }
        String rest = text.raw().substring(from);
        parts.add(new Words(rest));
        if (!whole || hasBrace(rest)) {
            problems.error(
                    "J0003",
                    text.place(),
                    "文字中的花括号不成对，或不是半角的一对：" + around(text.raw()),
                    "引用数字写成半角的 {名称}；不想引用数字时不要使用花括号");
        }
        return new Text(text.raw(), text.typedAt(), text.place(), List.copyOf(parts));
    }

    private static boolean hasBrace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (BRACES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The words around the first brace of a text that is no part of a reference. */
    private static String around(String text) {
        String bare = REFERENCE
                .matcher(text)
                .replaceAll(found -> "　".repeat(found.group().length()));
        int at = 0;
        while (BRACES.indexOf(bare.charAt(at)) < 0) {
            at++;
        }
        int first = Math.max(0, at - AROUND);
        int last = Math.min(text.length(), at + AROUND);
        return "“" + (first > 0 ? "…" : "") + text.substring(first, last) + (last < text.length() ? "…" : "") + "”";
    }

    private Part part(String name, Address scope, Text text) {
        Optional<Figure> found = figure(Address.parse(name), scope);
        if (found.isEmpty() && isLeftOpen(name, scope)) {
            return new Words("");
        } else if (found.isEmpty()) {
            problems.error(
                    "J0003",
                    text.place(),
                    "文字中的“{" + name + "}”不是本册任何一个数的名称",
                    Nearest.to(name, known(scope))
                            .map(n -> "最接近的名称是“" + n + "”")
                            .orElse("请核对名称；不想引用数字时不要使用花括号"));
            return new Words("{" + name + "}");
        }
        return found.get();
    }

    private Optional<Figure> figure(Address name, Address scope) {
        Figure found = figures().get(name.inside(scope));
        if (found != null) {
            return Optional.of(found);
        }
        return scope.isRoot() ? Optional.ofNullable(figures().get(names.apply(name))) : figure(name, scope.outer());
    }

    /**
     * Whether it names a figure that could not be reckoned, such as the total of a form without scores: that is told of
     * the form.
     */
    private boolean isLeftOpen(String name, Address scope) {
        return typed.prose()
                .group(scope)
                .flatMap(group -> group.words(name))
                .filter(String::isEmpty)
                .isPresent();
    }

    /** Names as they may be written in a text of a group: short ones of its own, full ones of all. */
    private List<String> known(Address scope) {
        List<String> names = new ArrayList<>();
        for (Address full : figures().keySet()) {
            names.add(full.toString());
            if (!scope.isRoot() && full.isWithin(scope)) {
                names.add(full.below(scope).toString());
            }
        }
        return names;
    }

    /** What becomes of the values of a group. */
    private final class Resolution implements NodeCases<Node> {
        private final Address scope;

        Resolution(Address scope) {
            this.scope = scope;
        }

        @Override
        public Node figure(Figure figure) {
            return figure;
        }

        @Override
        public Node text(Text text) {
            return resolved(text, scope);
        }

        @Override
        public Node words(Words words) {
            return words;
        }

        @Override
        public Node flag(Flag flag) {
            return flag;
        }

        @Override
        public Node group(Group group) {
            return resolved(group);
        }

        @Override
        public Node rows(Rows rows) {
            return rows.map(node -> node.as(this));
        }
    }
}
