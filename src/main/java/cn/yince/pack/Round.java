package cn.yince.pack;

import cn.yince.read.Tree;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a bureau's round goes by.
 *
 * @param days within how many days of its approval a booklet has to be published; 0 when nobody says
 * @param packageName how the package is called that is sent back, with {单位}, {编码}, {年度} and {种类}
 * @param sender who sends it back; empty when nobody says
 * @param sendTo how units hand in again, in their words
 */
public record Round(int days, String packageName, String sender, String sendTo) {
    /** Of a unit whose pack is not known. */
    public static final Round UNKNOWN = new Round(0, "", "", "");

    /** The group of settings. */
    static final String GROUP = "公开";

    private static final String DAYS = "期限";
    private static final String PACKAGE = "退回文件名";
    private static final String SENDER = "退回单位";
    private static final String SEND_TO = "交回";
    private static final Pattern COUNT = Pattern.compile("\\d{0,3}");

    /** The names of the settings. */
    static List<String> names() {
        return List.of(DAYS, PACKAGE, SENDER, SEND_TO);
    }

    static Round of(Tree tree) {
        String days = text(tree, DAYS);
        return new Round(
                days.isEmpty() ? 0 : Integer.parseInt(days),
                text(tree, PACKAGE),
                text(tree, SENDER),
                text(tree, SEND_TO));
    }

    private static String text(Tree tree, String name) {
        return tree.keys().contains(name) ? tree.text(name).strip() : "";
    }

    /** What is wrong with a value. */
    static Optional<String> fault(String name, String value) {
        return name.equals(DAYS) && !COUNT.matcher(value.strip()).matches()
                ? Optional.of("应为天数，例如 20")
                : Optional.empty();
    }
}
