package cn.yince.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One unit's year as typed: leaves only. All amounts are in 万元 whatever {@code 金额单位} the file uses. */
public sealed interface Unit permits FinalAccounts, Budget {
    /** What is disclosed. */
    BookletKind kind();

    /** What every unit file says. */
    Particulars particulars();

    /** The same with other particulars. */
    Unit with(Particulars other);

    /** The template pack, {@code 省} or {@code 省/市}. */
    default String pack() {
        return particulars().pack();
    }

    /** The year reported, four digits. */
    default int year() {
        return particulars().year();
    }

    /** Who publishes. */
    default Identity identity() {
        return particulars().identity();
    }

    /** Extras of the cover. */
    default Cover cover() {
        return particulars().cover();
    }

    /** 概况. */
    default Overview overview() {
        return particulars().overview();
    }

    /** Names of 功能分类 codes the dictionary lacks, by code. */
    default Map<String, String> functionalNames() {
        return particulars().functionalNames();
    }

    /** Names of 经济分类 codes the dictionary lacks, by code. */
    default Map<String, String> economicNames() {
        return particulars().economicNames();
    }

    /** Names of 收入科目 the file gives, by code. */
    default Map<String, String> incomeNames() {
        return Map.of();
    }

    /** Own entries of 名词解释. */
    default List<Term> terms() {
        return particulars().terms();
    }

    /** 公布数. */
    default List<Published> published() {
        return particulars().published();
    }

    /** Last year's file of the same kind, if one was named. */
    default Optional<Unit> lastYear() {
        return particulars().lastYear();
    }

    /** Where everything stands. */
    default Source source() {
        return particulars().source();
    }
}
