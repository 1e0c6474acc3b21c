package cn.yince.pack;

import java.util.List;

/** What a folder of a pack stands for, in the order of look-up. */
public enum LayerKind {
    CITY_KIND_YEAR("市×种类×年度"),
    CITY_KIND("市×种类"),
    CITY_YEAR("市×年度"),
    CITY("市"),
    KIND_YEAR("种类×年度"),
    KIND("种类"),
    YEAR("年度"),
    PROVINCE("省"),
    NATIONAL_KIND_YEAR("全国×种类×年度"),
    NATIONAL_KIND("全国×种类"),
    NATIONAL_YEAR("全国×年度"),
    NATIONAL("全国");

    private final String label;

    LayerKind(String label) {
        this.label = label;
    }

    /** The Chinese word. */
    public String label() {
        return label;
    }

    /** Whether it lies under every province. */
    public boolean isNational() {
        return compareTo(NATIONAL_KIND_YEAR) >= 0;
    }

    /** Whether it is for booklets of one kind. */
    public boolean isOfKind() {
        return List.of(CITY_KIND_YEAR, CITY_KIND, KIND_YEAR, KIND, NATIONAL_KIND_YEAR, NATIONAL_KIND)
                .contains(this);
    }

    /** Whether it is a folder of the city, not of its province. */
    public boolean isOfCity() {
        return compareTo(CITY) <= 0;
    }
}
