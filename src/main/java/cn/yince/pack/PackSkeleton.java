package cn.yince.pack;

import cn.yince.file.Fence;
import cn.yince.file.PackFile;
import cn.yince.pack.Composition.Choice;
import cn.yince.pack.Composition.Part;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.field.FieldBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Begins the folder of a province or of a city for one kind of booklets: a 设置.yaml that shows what can be set, and the
 * files of the pack it is made from that its designer will want to change.
 */
public final class PackSkeleton {
    private static final String NAME = "[\\p{IsHan}\\p{IsAlphabetic}\\d（）()·-]{1,40}";
    private static final List<String> MERGED = List.of(Pack.RULES, Pack.VOCABULARY, Pack.INSPECTION, FieldBook.FILE);
    private final Path templates;

    /** Packs are begun below {@code templates}. */
    public PackSkeleton(Path templates) {
        this.templates = templates;
    }

    /** What is begun: its folder and what it is made from. */
    private record Plan(String name, Path folder, Pack from) {
        boolean isCity() {
            return name.contains("/");
        }

        /** Whether a layer is one that the new pack has in its own folder, not one that lies under it. */
        boolean owns(Layer layer) {
            return isCity() ? layer.kind().isOfCity() : !layer.kind().isNational();
        }

        /** Whether it takes over a file; of the nation's, which lies under it, only what says something in words. */
        boolean takes(Part part) {
            return owns(part.holders().get(0))
                    || !isCity()
                            && from.name().equals(Pack.NATION)
                            && part.name().startsWith("章节/");
        }

        /** Where a file of a layer goes, the editions made one. */
        Path place(Layer layer) {
            return layer.kind().isOfKind() ? ofKind() : folder;
        }

        Path ofKind() {
            return folder.resolve(from.kind().label());
        }
    }

    /**
     * Writes the folder.
     *
     * @param name {@code 省} or {@code 省/市}
     * @param from the pack whose present values are shown and whose kind it is; its own differences are taken over
     * @return the files written, the 设置.yaml of the kind first
     * @throws InputRejected M0111 when the name will not do or is taken
     * @throws IOException when it cannot be written
     */
    public List<Path> write(String name, Pack from) throws IOException {
        Plan plan = plan(name, from);
        List<List<Choice>> settings = Composition.of(from).settings();
        List<Path> written = new ArrayList<>();
        Files.createDirectories(plan.ofKind());
        if (plan.isCity()) {
            written.add(write(plan.ofKind(), SkeletonText.of(name, from, settings, plan::owns)));
        } else {
            written.add(write(plan.ofKind(), SkeletonText.of(name, from, ofKind(settings, true), plan::owns)));
            if (!Files.exists(plan.folder().resolve(SettingsReader.FILE))) {
                written.add(write(plan.folder(), SkeletonText.of(name, from, ofKind(settings, false), plan::owns)));
            }
        }
        written.addAll(copies(plan));
        return List.copyOf(written);
    }

    private static Path write(Path folder, String text) throws IOException {
        return Files.writeString(
                folder.resolve(SettingsReader.FILE), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    /** The settings that are for one kind of booklets, or those for all. */
    private static List<List<Choice>> ofKind(List<List<Choice>> settings, boolean isOfKind) {
        return settings.stream()
                .filter(choices -> choices.get(0).layer().kind().isOfKind() == isOfKind)
                .toList();
    }

    private static List<Path> copies(Plan plan) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Part part : Composition.of(plan.from()).parts()) {
            if (plan.takes(part)) {
                copy(
                        plan.from().find(part.name()),
                        plan.place(part.holders().get(0)).resolve(part.name()),
                        written);
            }
        }
        for (Layer layer : plan.from().layers()) {
            for (String name : MERGED) {
                Optional<Path> file = plan.owns(layer)
                        ? Fence.file(layer.folder(), name, plan.from().templates())
                        : Optional.empty();
                if (file.isPresent()) {
                    copy(file.get(), ofItsYear(plan, layer).resolve(name), written);
                }
            }
        }
        return written;
    }

    /** What counts key by key stays in its edition. */
    private static Path ofItsYear(Plan plan, Layer layer) {
        Path place = plan.place(layer);
        return layer.year().isPresent()
                ? place.resolve(String.valueOf(layer.year().getAsInt()))
                : place;
    }

    /** A file of the same name that is there already, for another kind of booklets, stays. */
    private static void copy(Path from, Path to, List<Path> written) throws IOException {
        if (!Files.exists(to)) {
            Files.createDirectories(to.getParent());
            Files.write(to, PackFile.bytes(from, PackFile.FONT), StandardOpenOption.CREATE_NEW);
            written.add(to);
        }
    }

    private Plan plan(String name, Pack from) {
        String[] parts = name.split("/", -1);
        String last = parts[parts.length - 1];
        if (parts.length > 2 || !parts[0].matches(NAME) || !last.matches(NAME)) {
            throw refused(name, "不能用作新模板的名称", "请写成 省 或 省/市，只用汉字、字母、数字和括号");
        } else if (PackFolders.isReserved(last)) {
            throw refused(name, "“" + last + "”另有用处，不能用作省或市县名", "请换一个名称");
        } else if (parts.length == 2 && !parts[0].equals(from.name().split("/")[0])) {
            throw refused(name, "新模板在“" + parts[0] + "”之下，而 --from 是“" + from.name() + "”", "请从同一个省的模板开始");
        } else if (parts.length == 1 && from.name().contains("/")) {
            throw refused(name, "新的省不能从市县的模板“" + from.name() + "”开始", "请从 " + Pack.NATION + " 或一个省开始");
        }
        Plan plan = new Plan(name, templates.resolve(name), from);
        if (Files.exists(plan.ofKind())) {
            throw refused(name, "已经有这个文件夹：" + plan.ofKind(), "请换一个名称，或直接修改其中的 设置.yaml");
        }
        return plan;
    }

    private static InputRejected refused(String name, String message, String hint) {
        return new InputRejected(Problem.error("M0111", Place.of(name), message, hint));
    }
}
