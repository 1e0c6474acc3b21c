package cn.yince.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user typed.
 *
 * @param input a folder, a file, or a table
 * @param output the folder of the booklets
 * @param templates a folder of packs on the machine of the driver; those of the program when it is not given
 * @param zips whether booklets are put together into archives
 * @param table its name in a database
 * @param name of a table, the column of the names of units' files
 * @param column of a table, that of the units' files; when it has none its columns are what is filled in
 * @param options the others, as they are for {@code yince batch}
 */
record Words(
        String input,
        String output,
        Optional<String> templates,
        boolean zips,
        String table,
        String name,
        String column,
        List<String> options) {
    /**
     * Takes the words apart.
     *
     * @throws IllegalArgumentException when input or output is missing
     */
    static Words of(String... arguments) {
        if (arguments.length < 2 || arguments[0].startsWith("-") || arguments[1].startsWith("-")) {
            throw new IllegalArgumentException("先写输入，再写输出，然后是选项");
        }
        List<String> rest = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        Optional<String> templates = taken(rest, "--templates");
        String table = taken(rest, "--table").orElse("unit");
        String name = taken(rest, "--name").orElse("name");
        String column = taken(rest, "--yaml").orElse("yaml");
        boolean zips = rest.remove("--zips");
        return new Words(arguments[0], arguments[1], templates, zips, table, name, column, List.copyOf(rest));
    }

    private static Optional<String> taken(List<String> words, String option) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(option + "=")) {
                return Optional.of(words.remove(i).substring(option.length() + 1));
            } else if (words.get(i).equals(option)) {
                if (i + 1 == words.size()) {
                    throw new IllegalArgumentException(option + " 后面没有写");
                }
                words.remove(i);
                return Optional.of(words.remove(i));
            }
        }
        return Optional.empty();
    }

    /** As for {@code yince batch}, of unit files in a folder. */
    String[] arguments(String units) {
        List<String> all = new ArrayList<>(List.of(units, "-o", output));
        all.addAll(options);
        return all.toArray(String[]::new);
    }
}
