package cn.yince.cli;

import cn.yince.Printed;
import cn.yince.desk.proof.PackProof;
import cn.yince.desk.proof.Samples;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.PackReference;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince pack preview}: one booklet for each sample, a failed one costs only itself. */
@Command(
        name = "preview",
        description = "用零、空、长、满四种样例各印一册，看模板印出来的样子。",
        exitCodeList = {"0:四册都已印出", "1:有的样例印不出", "2:命令写法不对", "3:程序内部出错"})
final class PackPreviewCommand implements Callable<Integer> {
    @Mixin
    private final PackOptions options;

    @Mixin
    private KindOption kind;

    @Parameters(paramLabel = "模板", description = "省/市、省/市@年度，或模板的文件夹；不写年度时取最近的年度")
    private String typed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件夹",
            description = "写到哪里；默认 output")
    private Path output;

    PackPreviewCommand(PackOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        PackTarget target = PackTarget.of(typed, options.templates());
        PackReference reference = target.reference();
        Packs packs = new Packs(target.templates());
        Place place = Place.of(typed);
        int year = packs.yearOf(reference, kind.kind(), place);
        CarriedOn.hint(packs.open(reference.name(), kind.kind(), year, place), place)
                .ifPresent(options.screen().err()::println);
        PackProof proof = new PackProof(target.templates(), options.fonts(), PrintOptions.PATIENCE);
        int failed = 0;
        for (Samples sample : Samples.values()) {
            try {
                show(sample, write(sample, proof.preview(reference.name(), kind.kind(), year, sample)));
            } catch (InputRejected e) {
                options.screen().problems(e.problems());
                options.screen().line("样例“" + sample.label() + "”印不出");
                failed++;
            }
        }
        return (failed == 0 ? ExitCode.DONE : ExitCode.PROBLEMS).number();
    }

    private record Preview(Path file, Printed printed) {}

    private Preview write(Samples sample, Printed printed) {
        Path file = OutputFile.choose(output, "预览-" + sample.label());
        try {
            return new Preview(printed.booklet().writeTo(file), printed);
        } catch (IOException e) {
            throw OutputFailed.of(file, e);
        }
    }

    private void show(Samples sample, Preview preview) {
        options.screen()
                .line("样例“%s”（%s）：%s，%d 页"
                        .formatted(
                                sample.label(),
                                sample.purpose(),
                                preview.file(),
                                preview.printed().booklet().pages()));
        preview.printed()
                .places()
                .forEach(place -> options.screen().line("  第 " + place.page() + " 页 " + place.title()));
    }
}
