package cn.yince.read.edit;

import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes one change in the text of a unit file and leaves everything else as it stands. */
public final class YamlEdit {
    private final FileText file;
    private final Spelling spelling;

    /** The way down to a place: what stands at each step, and the pairs of keys and values that lead there. */
    private final List<Node> nodes = new ArrayList<>();

    private final List<NodeTuple> pairs = new ArrayList<>();

    private YamlEdit(String text) {
        this.file = new FileText(text);
        this.spelling = new Spelling(file.lineBreak());
    }

    /**
     * The text with a change.
     *
     * @param text of a file that can be read
     * @throws NotEditable when it can only be made by hand
     */
    public static String of(String text, Change change) {
        YamlEdit edit = new YamlEdit(text);
        if (change instanceof Change.Put put) {
            return edit.put(put);
        } else if (change instanceof Change.Rename rename) {
            edit.walk(rename.steps());
            if (edit.pairs.size() < rename.steps().size() || edit.last(edit.pairs) == null) {
                throw new NotEditable("没有“" + String.join(".", rename.steps()) + "”这一项");
            }
            Node key = edit.last(edit.pairs).getKeyNode();
            String name = Spelling.key(rename.name(), edit.inBraces(edit.pairs.size()));
            return edit.file.with(FileText.start(key), key.getEndMark().getIndex(), name);
        }
        edit.walk(change.steps());
        return edit.pairs.size() < change.steps().size()
                ? text
                : edit.removed(change.steps().size());
    }

    private <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** Goes down as far as there is something. */
    private void walk(List<String> steps) {
        nodes.add(file.root());
        for (String step : steps) {
            Node here = last(nodes);
            NodeTuple pair = here instanceof MappingNode mapping ? pair(mapping, step) : null;
            Node next = pair == null ? entry(here, step) : pair.getValueNode();
            if (next == null) {
                return;
            }
            pairs.add(pair);
            nodes.add(next);
        }
    }

    private static NodeTuple pair(MappingNode mapping, String key) {
        NodeTuple alike = null;
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (name.equals(key)) {
                return tuple;
            } else if (alike == null && KeyText.normalised(name).equals(KeyText.normalised(key))) {
                alike = tuple;
            }
        }
        return alike;
    }

    private static Node entry(Node here, String step) {
        int number = here instanceof SequenceNode && step.matches("\\d{1,4}") ? Integer.parseInt(step) : -1;
        List<Node> entries = here instanceof SequenceNode list ? list.getValue() : List.of();
        return number >= 0 && number < entries.size() ? entries.get(number) : null;
    }

    /** Whether what stands at the end of so many steps stands in braces. */
    private boolean inBraces(int steps) {
        return nodes.subList(0, steps).stream().anyMatch(FileText::isFlow);
    }

    private String put(Change.Put put) {
        walk(put.steps());
        List<String> rest = put.steps().subList(pairs.size(), put.steps().size());
        Node here = last(nodes);
        if (rest.isEmpty() || FileText.isEmpty(here)) {
            return replaced(TreeEdit.of(TreeEdit.nothing(null), new Change.Put(rest, put.value())));
        }
        Typed below = TreeEdit.of(TreeEdit.nothing(null), new Change.Put(rest.subList(1, rest.size()), put.value()));
        if (here instanceof MappingNode mapping) {
            return added(mapping, rest.get(0), below);
        } else if (here instanceof SequenceNode list
                && rest.get(0).equals(String.valueOf(list.getValue().size()))) {
            return added(list, below);
        }
        throw new NotEditable("“" + rest.get(0) + "”上面填的不是能有下级的内容");
    }

    /** Something else in the place of what stands at the end of the way. */
    private String replaced(Typed value) {
        Node old = last(nodes);
        if (old instanceof SequenceNode list && value instanceof Typed.Sequence texts && !FileText.isFlow(old)) {
            return texts(list, texts);
        }
        NodeTuple pair = last(pairs);
        int column = pair == null ? dash(old) - file.startOfLine(dash(old)) : FileText.column(pair.getKeyNode());
        int from = (pair == null ? dash(old) : file.colon(pair)) + 1;
        int to = FileText.isEmpty(old) ? from : file.end(old);
        if (inBraces(pairs.size())) {
            return file.with(from, to, " " + Spelling.inBraces(value));
        }
        boolean collection = !(old instanceof ScalarNode) && !FileText.isFlow(old);
        if (collection && file.hasRemark(from, to)) {
            throw new NotEditable("这一处有“#”后面的注释，改了就会丢掉");
        }
        boolean bare = file.isBlank(to, file.endOfLine(to));
        return file.with(from, to, spelling.behind(value, column, pairs.size() == 1, bare));
    }

    /** Texts of a list one by one, so that what stands between them stays. */
    private String texts(SequenceNode old, Typed.Sequence texts) {
        String text = file.text(0, file.length());
        List<String> steps = new ArrayList<>();
        int had = old.getValue().size();
        int has = texts.entries().size();
        for (int i = had - 1; i >= has; i--) {
            YamlEdit edit = new YamlEdit(text);
            edit.nodes.addAll(nodesOf(edit));
            edit.pairs.addAll(pairs);
            edit.down(i);
            text = edit.removed(edit.pairs.size());
        }
        for (int i = 0; i < has; i++) {
            YamlEdit edit = new YamlEdit(text);
            edit.nodes.addAll(nodesOf(edit));
            edit.pairs.addAll(pairs);
            SequenceNode list = (SequenceNode) edit.last(edit.nodes);
            Typed entry = texts.entries().get(i);
            if (i == list.getValue().size()) {
                text = edit.added(list, entry);
            } else if (!isText(list.getValue().get(i), entry)) {
                edit.down(i);
                text = edit.replaced(entry);
            }
        }
        return text;
    }

    private static boolean isText(Node node, Typed entry) {
        return node instanceof ScalarNode old
                && entry instanceof Typed.Scalar text
                && old.getValue().strip().equals(text.text().strip());
    }

    /** The same way in a later text. */
    private List<Node> nodesOf(YamlEdit later) {
        List<Node> way = new ArrayList<>();
        way.add(later.file.root());
        for (int i = 0; i < pairs.size(); i++) {
            Node here = way.get(i);
            if (pairs.get(i) == null) {
                int at = ((SequenceNode) nodes.get(i)).getValue().indexOf(nodes.get(i + 1));
                way.add(((SequenceNode) here).getValue().get(at));
            } else {
                String key = ((ScalarNode) pairs.get(i).getKeyNode()).getValue();
                way.add(pair((MappingNode) here, key).getValueNode());
            }
        }
        return way;
    }

    private void down(int entry) {
        nodes.add(((SequenceNode) last(nodes)).getValue().get(entry));
        pairs.add(null);
    }

    private String added(MappingNode mapping, String key, Typed value) {
        List<NodeTuple> all = mapping.getValue();
        if (FileText.isFlow(mapping)) {
            String pair = Spelling.key(key, true) + ": " + Spelling.inBraces(value);
            if (all.isEmpty()) {
                return file.with(FileText.start(mapping), file.end(mapping), "{" + pair + "}");
            }
            int end = behind(last(all));
            return file.with(end, end, ", " + pair);
        }
        boolean part = nodes.size() == 1;
        int column = FileText.column(all.get(0).getKeyNode());
        String line = Spelling.key(key, false) + ":" + spelling.behind(value, column, part, true);
        return afterLine(file.end(mapping), (part ? file.lineBreak() : "") + " ".repeat(column) + line);
    }

    private int behind(NodeTuple tuple) {
        Node value = tuple.getValueNode();
        return FileText.isEmpty(value) ? file.colon(tuple) + 1 : file.end(value);
    }

    private String added(SequenceNode list, Typed value) {
        List<Node> all = list.getValue();
        if (FileText.isFlow(list)) {
            String entry = Spelling.inBraces(value);
            int end = all.isEmpty() ? FileText.start(list) + 1 : file.end(last(all));
            return file.with(end, end, all.isEmpty() ? entry : ", " + entry);
        }
        int column = dash(all.get(0)) - file.startOfLine(dash(all.get(0)));
        return afterLine(file.end(list), " ".repeat(column) + "-" + spelling.item(value, column));
    }

    private String afterLine(int index, String lines) {
        int end = file.endOfLine(index);
        return file.with(end, end, file.lineBreak() + lines);
    }

    /** The dash before an entry of a list. */
    private int dash(Node entry) {
        int at = FileText.start(entry) - 1;
        while (at >= 0 && Character.isWhitespace(file.at(at))) {
            at--;
        }
        if (file.at(at) != '-') {
            throw new NotEditable("这一处写得特别，请在文件里改");
        }
        return at;
    }

    /** Without what stands at the end of so many steps, and what would be left empty. */
    private String removed(int steps) {
        Node parent = nodes.get(steps - 1);
        int number = parent instanceof MappingNode mapping
                ? mapping.getValue().indexOf(pairs.get(steps - 1))
                : ((SequenceNode) parent).getValue().indexOf(nodes.get(steps));
        int count = parent instanceof MappingNode mapping
                ? mapping.getValue().size()
                : ((SequenceNode) parent).getValue().size();
        if (count == 1 && steps == 2 && pairs.get(0) != null) {
            int colon = file.colon(pairs.get(0)) + 1;
            int end = file.end(nodes.get(1));
            return file.with(colon, end, file.hasRemark(colon, end) ? refuse() : "");
        } else if (count == 1 && steps > 1) {
            return removed(steps - 1);
        }
        int[] part = parent instanceof MappingNode mapping
                ? part(mapping, number, inBraces(steps))
                : part((SequenceNode) parent, number, inBraces(steps));
        return file.with(part[0], part[1], "");
    }

    private static String refuse() {
        throw new NotEditable("这一处有“#”后面的注释，删了就会丢掉");
    }

    private int[] part(MappingNode mapping, int number, boolean braces) {
        List<NodeTuple> all = mapping.getValue();
        int start = FileText.start(all.get(number).getKeyNode());
        if (braces && number + 1 < all.size()) {
            return new int[] {start, FileText.start(all.get(number + 1).getKeyNode())};
        } else if (braces) {
            return new int[] {number == 0 ? start : behind(all.get(number - 1)), behind(all.get(number))};
        }
        if (!file.isBlank(file.startOfLine(start), start)) {
            int next = FileText.start(all.get(number + 1).getKeyNode());
            if (file.hasRemark(start, next)) {
                refuse();
            }
            return new int[] {start, next};
        }
        return new int[] {file.startOfLine(start), file.nextLine(behind(all.get(number)))};
    }

    private int[] part(SequenceNode list, int number, boolean braces) {
        List<Node> all = list.getValue();
        int start = FileText.start(all.get(number));
        if (braces && number + 1 < all.size()) {
            return new int[] {start, FileText.start(all.get(number + 1))};
        } else if (braces) {
            return new int[] {number == 0 ? start : file.end(all.get(number - 1)), file.end(all.get(number))};
        }
        int dash = dash(all.get(number));
        if (!file.isBlank(file.startOfLine(dash), dash)) {
            throw new NotEditable("这一处写得特别，请在文件里改");
        }
        return new int[] {file.startOfLine(dash), file.nextLine(file.end(all.get(number)))};
    }
}
