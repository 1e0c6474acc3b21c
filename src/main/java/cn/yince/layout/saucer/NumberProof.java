package cn.yince.layout.saucer;

import cn.yince.problem.NotAsMeant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proves of the page numbers in the contents that each is the number printed on the page where its heading was painted.
 */
final class NumberProof {
    private static final Pattern NUMBER = Pattern.compile("\\d+|[A-Za-z]+");

    private NumberProof() {}

    /**
     * Compares each number with the margins of the page it leads to, or, where that shows none, counts on from the last
     * page that does.
     *
     * @throws NotAsMeant naming the page, the number printed and the right one
     */
    static void check(List<PrintedNumber> numbers, LaidOut pages) {
        for (PrintedNumber number : numbers) {
            int target = pages.paintedPageOf(number.id());
            List<String> right = rightNumbers(target, pages);
            if (!right.isEmpty() && !right.contains(number.number().strip())) {
                throw new NotAsMeant("第" + (number.page() + 1) + "页：目录里“" + number.id() + "”的页码印成“" + number.number()
                        + "”，它在第" + (target + 1) + "页，那一页的页码是“" + String.join("”“", right) + "”");
            }
        }
    }

    private static List<String> rightNumbers(int page, LaidOut pages) {
        List<String> printed = numbersIn(pages.marginOf(page));
        for (int earlier = page - 1; printed.isEmpty() && earlier >= 0; earlier--) {
            int away = page - earlier;
            printed = numbersIn(pages.marginOf(earlier)).stream()
                    .filter(number -> number.matches("\\d{1,6}"))
                    .map(number -> String.valueOf(Integer.parseInt(number) + away))
                    .toList();
        }
        return printed;
    }

    private static List<String> numbersIn(String margin) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(margin);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }
}
