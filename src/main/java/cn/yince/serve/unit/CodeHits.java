package cn.yince.serve.unit;

import cn.yince.unit.codes.Classification;
import cn.yince.unit.codes.Classifications;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.CodeSearch;
import cn.yince.unit.codes.FoundCode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Codes found by words. */
final class CodeHits {
    private static final int MOST = 100;

    private CodeHits() {}

    /**
     * The codes whose names have all words, or that begin with all digits; for lack of any those most alike.
     *
     * @param list beginning of the name of a classification; empty for all
     * @param digits of the codes; 0 for any
     */
    static List<Map<String, Object>> of(
            Classifications all, String list, String words, int digits, OptionalInt year, int limit) {
        List<Classification> where =
                all.each().stream().filter(each -> each.name().startsWith(list)).toList();
        CodeSearch search = new CodeSearch(where, year);
        List<String> terms = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<FoundCode> found = terms.isEmpty() ? List.of() : search.find(terms);
        if (found.isEmpty() && !terms.isEmpty()) {
            found = search.alike(terms);
        }
        return found.stream()
                .filter(code -> digits == 0 || code.entry().code().length() == digits)
                .limit(Math.max(1, Math.min(limit, MOST)))
                .map(code -> hit(code, search))
                .toList();
    }

    private static Map<String, Object> hit(FoundCode code, CodeSearch search) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code.entry().code());
        json.put("name", code.entry().name());
        json.put("list", code.classification().name());
        json.put(
                "path",
                search.above(code.entry().code()).stream()
                        .map(each -> each.entry().name())
                        .collect(Collectors.joining(" › ")));
        return json;
    }

    /** The name of a code of a classification; empty when it is not known. */
    static String name(CodeBook book, String classification, String code) {
        String name = classification.startsWith("功能")
                ? book.functional(code)
                : classification.startsWith("收入") ? book.income(code) : book.economic(code);
        return name == null ? "" : name;
    }
}
