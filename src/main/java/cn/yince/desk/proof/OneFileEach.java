package cn.yince.desk.proof;

import cn.yince.pack.Layer;
import cn.yince.pack.Settings.TableLabels;
import cn.yince.pack.TableFiles;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** M0617: a hint where one layer has two files for the rows or the form of one table, of which the first counts. */
final class OneFileEach implements Look {
    @Override
    public void look(Draft draft, Problems problems) {
        boolean isNation = draft.pack().layers().get(0).kind().isNational();
        for (Layer layer : draft.pack().layers()) {
            if (isNation || !layer.kind().isNational()) {
                draft.pack().settings().tables().forEach(table -> look(layer, table, problems));
            }
        }
    }

    private static void look(Layer layer, TableLabels table, Problems problems) {
        for (List<String> parts : List.of(TableFiles.rows(table), TableFiles.forms(table))) {
            List<Path> there = parts.stream()
                    .map(layer.folder()::resolve)
                    .filter(Files::isRegularFile)
                    .toList();
            there.stream()
                    .skip(1)
                    .forEach(file -> problems.hint(
                            "M0617",
                            new Place(file.toString(), 1, 1),
                            "这个文件没有用到：同一个文件夹里还有 " + there.get(0).getFileName() + "，“" + table.name() + "”用那一个",
                            "两个都是同一张表的，请只留一个"));
        }
    }
}
