package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0227: the number of an identity card, a mobile phone or a bank card in a text that will be published. */
final class PersonalData implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0227", "个人信息", "文字里没有身份证号、手机号码、银行卡号：册子要公开；表单的联系电话栏里的电话除外", "个人信息保护法；政府信息公开条例");

    /** Digits as they are typed, in groups too; no part of an amount, a longer number or a word. */
    private static final Sought DIGITS = Sought.of(
            "(?<![0-9A-Za-z.])(?<![0-9]-)[1-9](?:[ -]?[0-9]){10,18}[Xx]?(?![0-9A-Za-z])(?!\\.[0-9])(?! ?(?:元|万|亿|个|户|人|笔|次|件|平方|立方|吨|公里|米|千瓦|度|%))");

    private static final Pattern PART = Pattern.compile("[0-9]{11,}[Xx]?");
    private static final Pattern SEPARATORS = Pattern.compile("[ -]");

    private static final Pattern IDENTITY =
            Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]");

    private static final Pattern MOBILE = Pattern.compile("(?:86)?1[3-9]\\d{9}");
    private static final Pattern BANK_CARD = Pattern.compile("\\d{16,19}");

    /** Numbers of things: they may look like those of cards. */
    private static final Sought OF_THINGS = Sought.of("(?:代码|编码|编号|单号|文号|批号|合同号|证书号|备案号)[为是:：（(\\s]{0,3}$");

    private static final Pattern PHONE_FIELD = Pattern.compile(".*(?:电话|手机|手机号|联系方式)$");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int SHORTEST = 11;
    private static final int LOOK_BACK = 12;
    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_BEHIND = 2;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.written().length() < SHORTEST) {
            return;
        }
        String text = halfWidth(passage.written());
        Matcher found = DIGITS.matcher(text);
        while (found.find()) {
            if (!told(passage, text, found.start(), found.end(), findings)) {
                Matcher part = PART.matcher(text).region(found.start(), found.end());
                while (part.find()) {
                    told(passage, text, part.start(), part.end(), findings);
                }
            }
        }
    }

    /** Whether characters are such a number, which is told then. */
    private static boolean told(Passage passage, String text, int from, int to, Findings findings) {
        String digits =
                SEPARATORS.matcher(text.substring(from, to)).replaceAll("").toUpperCase(Locale.ROOT);
        String before = text.substring(Math.max(0, from - LOOK_BACK), from);
        String what = kind(digits, OF_THINGS.isIn(before));
        boolean prescribed =
                what.equals("手机号码") && PHONE_FIELD.matcher(passage.slot()).matches();
        if (!what.isEmpty() && !prescribed) {
            findings.tell(
                    CARD, passage, from, to, "有" + what + " " + masked(digits) + "，会随本册公开", "请删去，或改为办公电话；不应公开个人信息");
        }
        return !what.isEmpty();
    }

    /** What digits are the number of; empty for nothing personal. */
    private static String kind(String digits, boolean ofThings) {
        if (IDENTITY.matcher(digits).matches() && (digits.endsWith("X") || isChecked(digits))) {
            return "身份证号";
        } else if (MOBILE.matcher(digits).matches() && !ofThings) {
            return "手机号码";
        }
        return BANK_CARD.matcher(digits).matches() && !ofThings && isLuhn(digits) ? "银行卡号" : "";
    }

    /** Whether the last digit of an identity card's number is the one that the others come to. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == digits.charAt(WEIGHTS.length);
    }

    /** Whether the digits of a card's number come to a multiple of ten, every second from the end doubled. */
    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 2;
    }

    private static String masked(String digits) {
        return digits.substring(0, SHOWN_BEFORE)
                + "*".repeat(digits.length() - SHOWN_BEFORE - SHOWN_BEHIND)
                + digits.substring(digits.length() - SHOWN_BEHIND);
    }

    /** The text with full-width digits made ordinary, as long as before. */
    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == 'Ｘ' ? 'X' : c);
        }
        return half.toString();
    }
}
