package cn.yince.batch.site;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A booklet of the site.
 *
 * @param name of its folder
 * @param made digest of all it was made from
 * @param origin digest of the way from the site to the folder it was printed in
 * @param unit its name
 * @param code 单位编码, may be empty
 * @param kind 决算 or 预算
 * @param year the year reported
 * @param title 册名
 * @param pages of the PDF
 * @param files in its folder
 */
record Published(
        String name,
        String made,
        String origin,
        String unit,
        String code,
        String kind,
        int year,
        String title,
        int pages,
        List<FileSum> files) {
    private static final Pattern FOLDER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,99}");
    private static final Pattern FILE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,120}");

    /** Whether it names only files in a folder of its own: lists may have been written by anybody. */
    boolean isSafe() {
        return FOLDER.matcher(name).matches()
                && files.stream()
                        .allMatch(file -> file.path().startsWith(name + "/")
                                && FILE.matcher(file.path().substring(name.length() + 1))
                                        .matches());
    }

    /** The same with other files. */
    Published with(List<FileSum> others) {
        return new Published(name, made, origin, unit, code, kind, year, title, pages, List.copyOf(others));
    }

    /** The same as a site has it; {@code digest} and {@code way} as in {@link #made} and {@link #origin}. */
    Published from(String digest, String way) {
        return new Published(name, digest, way, unit, code, kind, year, title, pages, files);
    }

    /** What the site calls units of one kind and year together. */
    String edition() {
        return year + "年度" + kind;
    }
}
