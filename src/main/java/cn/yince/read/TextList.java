package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file that is one list of texts; {@code 021} stays as it was typed. */
public final class TextList {
    private TextList() {}

    /**
     * Reads a list.
     *
     * @throws InputRejected when it is something else
     */
    public static List<String> read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(options).compose(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            List<String> texts = new ArrayList<>();
            if (root instanceof SequenceNode list) {
                for (Node entry : list.getValue()) {
                    texts.add(entry instanceof ScalarNode text ? text.getValue() : refuse(file));
                }
                return texts;
            }
            return List.of(refuse(file));
        } catch (YAMLException e) {
            return List.of(refuse(file));
        } catch (IOException e) {
            throw new InputRejected(
                    Problem.error("B0201", Place.of(file.toString()), "名单读不出来", "请检查文件名、读取权限和编码（UTF-8）"));
        }
    }

    private static String refuse(Path file) {
        throw new InputRejected(Problem.error(
                "B0201", Place.of(file.toString()), "名单不是列表", "请一行写一个单位名称或编码，以“- ”开头；或用工作簿（.xlsx、.xls），写在第一列"));
    }
}
