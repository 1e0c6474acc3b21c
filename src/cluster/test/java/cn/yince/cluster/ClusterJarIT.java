package cn.yince.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Spark stays out of the ordinary jar, and what both have under one name out of Spark's way. */
@Tag("cluster")
class ClusterJarIT {
    private static final Path ORDINARY = Path.of("target/yince.jar");
    private static final Path CLUSTER = Path.of("target/yince-cluster.jar");

    @Test
    void theOrdinaryJarKnowsNothingOfIt() throws IOException {
        assertThat(classes(ORDINARY).keySet())
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("org/apache/spark/")
                        || name.startsWith("org/apache/hadoop/")
                        || name.startsWith("scala/")
                        || name.startsWith("cn/yince/cluster/")
                        || name.startsWith("cn/yince/lib/"));
    }

    /** The ordinary jar's own classes are those of the ordinary source, each as it was compiled. */
    @Test
    void itsOwnClassesAreThoseOfItsSource() throws IOException {
        Map<String, Long> own = classes(ORDINARY).entrySet().stream()
                .filter(each -> each.getKey().startsWith("cn/yince/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Long> compiled = new TreeMap<>();
        Path folder = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(folder.resolve("cn/yince"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                sum.update(Files.readAllBytes(file));
                compiled.put(folder.relativize(file).toString().replace('\\', '/'), sum.getValue());
            }
        }
        assertThat(own).isEqualTo(compiled);
    }

    @Test
    void noClassOfTheClusterJarIsOneOfSparks() throws IOException {
        Set<String> own = classes(CLUSTER).keySet();
        Set<String> both = new HashSet<>();
        try (Stream<Path> jars = Files.list(Path.of("target/cluster/spark/jars"))) {
            for (Path jar :
                    jars.filter(each -> each.toString().endsWith(".jar")).toList()) {
                classes(jar).keySet().stream().filter(own::contains).forEach(both::add);
            }
        }
        assertThat(own).contains("cn/yince/cluster/ClusterBatch.class", "cn/yince/cli/Main.class");
        assertThat(both.stream()
                        .filter(name -> !name.endsWith("package-info.class"))
                        .sorted()
                        .toList())
                .isEqualTo(List.of());
    }

    /** Check sums of classes by name; of those for newer versions of Java too. */
    private static Map<String, Long> classes(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class")
                            && !entry.getName().endsWith("module-info.class"))
                    .collect(Collectors.toMap(
                            entry -> entry.getName(), entry -> entry.getCrc(), (one, other) -> one, TreeMap::new));
        }
    }
}
