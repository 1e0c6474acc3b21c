package cn.yince.read.edit;

import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** The text of a unit file, counted in characters as YAML counts them, and what stands where in it. */
final class FileText {
    private static final int DEEPEST = 64;
    private static final int SAME = 4;
    private final int[] points;

    FileText(String text) {
        this.points = text.codePoints().toArray();
    }

    /** The whole of it as YAML; the caller has read it once before. */
    Node root() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(SAME);
        ParserImpl parser = new ParserImpl(new StreamReader(text(0, points.length)), options);
        return new Composer(parser, new Resolver(), options).getSingleNode();
    }

    String text(int from, int to) {
        return new String(points, from, to - from);
    }

    /** The text with another in the place of a part of it. */
    String with(int from, int to, String other) {
        return text(0, from) + other + text(to, points.length);
    }

    int length() {
        return points.length;
    }

    int at(int index) {
        return index >= 0 && index < points.length ? points[index] : -1;
    }

    static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
    }

    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    static int start(Node node) {
        return node.getStartMark().getIndex();
    }

    static int column(Node node) {
        return node.getStartMark().getColumn();
    }

    /** Behind the last character of a node, comments and line ends not counted. */
    int end(Node node) {
        if (node instanceof CollectionNode<?> && !isFlow(node)) {
            List<Node> inside = inside(node);
            Node last = inside.isEmpty() ? null : inside.get(inside.size() - 1);
            return last == null ? start(node) : Math.max(end(last), endOfLastKey(node));
        }
        int end = node.getEndMark().getIndex();
        while (end > start(node) && Character.isWhitespace(points[end - 1])) {
            end--;
        }
        return end;
    }

    /** An empty value stands somewhere behind its key; the colon is what is there of it. */
    private int endOfLastKey(Node node) {
        if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            NodeTuple last = mapping.getValue().get(mapping.getValue().size() - 1);
            return isEmpty(last.getValueNode()) ? colon(last) + 1 : 0;
        }
        return 0;
    }

    private static List<Node> inside(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple -> isEmpty(tuple.getValueNode()) ? tuple.getKeyNode() : tuple.getValueNode())
                    .toList();
        }
        return ((SequenceNode) node).getValue();
    }

    /** Where the colon behind a key stands. */
    int colon(NodeTuple tuple) {
        int at = tuple.getKeyNode().getEndMark().getIndex();
        while (at < points.length && points[at] != ':') {
            at++;
        }
        return at;
    }

    /** The end of the line on which a character stands, its line break not counted. */
    int endOfLine(int index) {
        int at = index;
        while (at < points.length && points[at] != '\n' && points[at] != '\r') {
            at++;
        }
        return at;
    }

    int startOfLine(int index) {
        int at = index;
        while (at > 0 && points[at - 1] != '\n' && points[at - 1] != '\r') {
            at--;
        }
        return at;
    }

    /** Where the next line begins, or the end. */
    int nextLine(int index) {
        int at = endOfLine(index);
        if (at < points.length && points[at] == '\r') {
            at++;
        }
        return at < points.length && points[at] == '\n' ? at + 1 : at;
    }

    /** What breaks its lines. */
    String lineBreak() {
        int end = endOfLine(0);
        return at(end) == '\r' ? "\r\n" : "\n";
    }

    /** Whether only blanks stand between two places. */
    boolean isBlank(int from, int to) {
        return text(from, to).isBlank();
    }

    /** Whether something behind a number sign stands in a part of it, or may. */
    boolean hasRemark(int from, int to) {
        return text(from, to).indexOf('#') >= 0;
    }
}
