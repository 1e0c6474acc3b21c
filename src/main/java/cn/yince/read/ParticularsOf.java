package cn.yince.read;

import cn.yince.unit.Cover;
import cn.yince.unit.Given;
import cn.yince.unit.Identity;
import cn.yince.unit.Overview;
import cn.yince.unit.OwnField;
import cn.yince.unit.Particulars;
import cn.yince.unit.Published;
import cn.yince.unit.Source;
import cn.yince.unit.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in every unit file, whatever it discloses. */
final class ParticularsOf {
    static final String KIND = "种类";
    static final String PACK = "模板";
    static final String YEAR = "年度";
    static final String MONEY_UNIT = "金额单位";
    static final String UNITS = "下属单位";
    static final String LAST_YEAR = "上年文件";
    private static final String NAMES = "科目补充";

    private ParticularsOf() {}

    static Particulars of(Given file, List<OwnField> ownFields, Source source) {
        return new Particulars(
                file.text(PACK),
                file.count(YEAR),
                identity(file.below("单位")),
                new Cover(file.below("封面").text("日期"), file.below("封面").text("编制")),
                new Overview(file.below("概况").texts("职责"), file.below("概况").texts("机构设置")),
                names(file, "功能分类"),
                names(file, "经济分类"),
                file.entries("名词解释").stream()
                        .map(term -> new Term(term.text("名称"), term.text("解释")))
                        .toList(),
                file.<List<Published>>find("公布数").orElse(List.of()),
                Optional.empty(),
                source,
                file,
                ownFields);
    }

    /** Names of 收入科目. */
    static Map<String, String> incomeNames(Given file) {
        return names(file, "收入分类");
    }

    /** Names by code; a code without a name keeps the one it has in its classification. */
    private static Map<String, String> names(Given file, String classification) {
        Map<String, String> names =
                new LinkedHashMap<>(file.below(NAMES).below(classification).texts());
        names.values().removeIf(String::isBlank);
        return Collections.unmodifiableMap(names);
    }

    private static Identity identity(Given unit) {
        return new Identity(
                unit.text("名称"),
                unit.choice("类型", List.of(Identity.Kind.values()), Identity.Kind::label, Identity.Kind.UNIT),
                unit.choice(
                        "性质", List.of(Identity.Status.values()), Identity.Status::label, Identity.Status.INSTITUTION),
                unit.text("编码"));
    }
}
