package cn.yince.read.yaml;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.util.Set;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The front door: bytes in, tree out. */
public final class YamlFile {
    /** The largest file taken, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private YamlFile() {}

    /**
     * Parses one YAML document.
     *
     * @param bytes UTF-8, with or without byte order mark
     * @param file as the user named it
     * @param keys the keys that may occur, which tell a mistyped key line from a sentence
     * @param problems takes what is wrong but does not stop the parsing, such as duplicate keys
     * @throws InputRejected when there is no tree to go on with
     */
    public static Typed parse(byte[] bytes, String file, Supplier<Set<String>> keys, Problems problems) {
        if (bytes.length > LARGEST) {
            throw tooLarge(file);
        }
        RawText raw = RawText.of(file, Decoder.decode(bytes, file));
        raw.reportControlCharacters(problems);
        problems.stopOnErrors();
        try {
            Node root = compose(raw, problems);
            if (root == null) {
                throw new InputRejected(Problem.error("Y0110", Place.of(file), "文件是空的", "请参照 data-examples 里的示例填写"));
            }
            return new TreeBuilder(raw, problems).tree(root);
        } catch (YAMLException e) {
            new SyntaxErrors(raw, keys).report(e, problems);
            throw new InputRejected(problems.inOrder());
        }
    }

    /** The refusal of a file above {@link #LARGEST}. */
    public static InputRejected tooLarge(String file) {
        return new InputRejected(Problem.error("Y0101", Place.of(file), "文件超过 5 MB", "单位文件通常只有几十 KB，请确认选对了文件"));
    }

    /** Whether a character may stand in a file at all; control characters may not. */
    public static boolean takes(int character) {
        return StreamReader.isPrintable(character);
    }

    private static Node compose(RawText raw, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(GuardedParser.DEPTH + 1);
        options.setMaxAliasesForCollections(GuardedParser.ALIASES + 1);
        ParserImpl parser = new ParserImpl(new StreamReader(raw.text()), options);
        return new Composer(new GuardedParser(parser, raw, problems), new TextOnly(), options).getSingleNode();
    }
}
